"""The tables in the ES module of docs/converter: months packed, names, numbers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

__all__ = ["module_tables"]

_BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
# Lengths and a leap rule are enough for these; of others the years are packed, out of the calendar given.
_FIXED = ("bangladesh-2019", "bangladesh-1995")
_PACKED = {
    "west-bengal": "west-bengal",
    "bangladesh-1988": "bangladesh",
    "west-bengal-drik": "west-bengal-drik",
}
_GREGORIAN = {
    "name": {"bn": "গ্রেগরীয়", "en": "Gregorian"},
    "minYear": 1,
    "maxYear": 9999,
    "timeZone": "UTC",
    "rules": [(1, "gregorian")],
    "spans": [(1, "published")],
}


def module_tables(tables: dict[str, Any]) -> str:
    """Return what stands in the module between its marks."""
    calendars = {calendar["id"]: calendar for calendar in tables["calendars"]}
    constants = {
        "TABLE": {**{name: _calendar(table) for name, table in calendars.items()}, "gregorian": _GREGORIAN},
        "FIXED": {name: _common_year(calendars[name]) for name in _FIXED},
        "PACKED": {name: _packed(name, calendars[of]) for name, of in _PACKED.items()},
        **_words(tables["names"], tables["numbers"]),
    }
    bases = dict.fromkeys(basis for table in calendars.values() for *_, basis in table["basis"])
    types = {
        "CalendarId": constants["TABLE"],
        "Basis": bases,
        "Language": constants["WEEKDAYS"],
        "Region": constants["REGIONS"],
    }
    lines = [f"/** @typedef {{{' | '.join(map(json.dumps, ids))}}} {name} */" for name, ids in types.items()]
    return "\n".join(
        [*lines, *(f"const {name} = {_javascript(value)};" for name, value in constants.items())]
    )


def _javascript(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _words(names: dict[str, Any], numbers: dict[str, Any]) -> dict[str, Any]:
    """Return the constants that are words."""
    gregorian = names["months"]["gregorian"]
    kept = ("digits", "regions", "thousand", "crore", "point", "negative", "money")
    return {
        "MONTHS": {family: _both(names["months"][family]) for family in ("bangla", "gregorian")},
        "INDIAN_MONTHS": {n: month["bn_IN"] for n, month in enumerate(gregorian, 1) if "bn_IN" in month},
        "WEEKDAYS": _both(names["weekdays"]),
        "SEASONS": _both(names["seasons"]),
        "CARDINALS": [row["bn"] for row in numbers["cardinals"]],
        "DAY_ENDINGS": [day["ending"] for day in numbers["days"]],
        **{key.upper(): numbers[key] for key in kept},
    }


def _both(rows: Iterable[dict[str, Any]]) -> dict[str, list[str]]:
    rows = [*rows]
    return {lang: [row[lang] for row in rows] for lang in ("bn", "en")}


def _calendar(table: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": {"bn": table["name_bn"], "en": table["name"]},
        "minYear": table["min_year"],
        "maxYear": table["max_year"],
        "timeZone": table["timezone"],
        "rules": [(first, rule) for first, _, rule in table["rules"]],
        "spans": [(first, basis) for first, _, basis in table["basis"]],
    }


def _common_year(table: dict[str, Any]) -> list[int]:
    """Return the lengths of the months in a year without leap day."""
    lengths = min(lengths for *_, lengths in table["years"])
    return [29 + int(digit) for digit in lengths]


def _packed(rule: str, table: dict[str, Any]) -> dict[str, Any]:
    """Return years as text: two bits for each month, and one for those that begin near midnight."""
    span = next(range(first, last + 1) for first, last, name in table["rules"] if name == rule)
    years = [row for row in table["years"] if row[0] in span]
    near = {(year, month) for year, month, _ in table["near_midnight"] if year in span}
    packed = {
        "minYear": span[0],
        "firstDay": date.fromisoformat(years[0][1]).toordinal(),
        "months": "".join(_text(f"{int(digit):02b}" for digit in lengths) for *_, lengths in years),
    }
    if near:
        flags = [[str(int((year, month) in near)) for month in range(1, 13)] for year in span]
        packed["near"] = "".join(map(_text, flags))
    return packed


def _text(bits: Iterable[str]) -> str:
    """Return bits as text, six to a sign."""
    joined = "".join(bits)
    return "".join(_BASE64[int(joined[at : at + 6], 2)] for at in range(0, len(joined), 6))
