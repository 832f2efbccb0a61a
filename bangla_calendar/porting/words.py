"""The names and number words, with all spellings, as data."""

from __future__ import annotations

from bangla_calendar.language.digits import to_bangla_digits
from bangla_calendar.language.tables import cardinals, currencies, names, ordinals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

__all__ = ["name_table", "number_table"]


def name_table() -> dict[str, Any]:
    """Return the names of months, weekdays (Monday first), seasons (of two months each) and eras."""
    months = {
        "bangla": _months(names.BANGLA_MONTHS, names.BANGLA_MONTHS_LATIN),
        "gregorian": _months(names.GREGORIAN_MONTHS, names.GREGORIAN_MONTHS_LATIN),
        "hijri": _months(names.HIJRI_MONTHS, names.HIJRI_MONTHS_LATIN),
    }
    for n, spelling in names.INDIAN_GREGORIAN_MONTHS.items():
        months["gregorian"][n - 1]["bn_IN"] = spelling
    return {
        "months": months,
        "weekdays": [
            {**_name(row, english), "transcribed": transcribed.split("|")}
            for row, english, transcribed in zip(
                names.WEEKDAYS, names.WEEKDAYS_ENGLISH, names.WEEKDAYS_LATIN, strict=True
            )
        ],
        "seasons": _months(names.SEASONS, names.SEASONS_LATIN),
        "eras": {
            family: _name(row, latin)
            for (family, *row), (_, latin) in zip(names.ERAS, names.ERAS_LATIN, strict=True)
        },
    }


def _months(rows: Iterable[Sequence[str]], latin: Iterable[str]) -> list[dict[str, Any]]:
    return [_name(*pair) for pair in zip(rows, latin, strict=True)]


def _name(row: Sequence[str], latin: str) -> dict[str, Any]:
    standard, variants, misspelt, short = row
    english, *others = latin.split("|")
    return {
        "bn": standard,
        "en": english,
        "variants": _parts(variants),
        "misspellings": _parts(misspelt),
        "abbreviations": _parts(short),
        "latin": others,
    }


def _parts(text: str) -> list[str]:
    return text.split("|") if text else []


def number_table() -> dict[str, Any]:
    """Return the digits, the cardinals, the ordinals of things and of days, and the words of money."""
    return {
        "digits": to_bangla_digits("0123456789"),
        "cardinals": [
            {"n": n, "bn": word, "variants": _parts(variants), "misspellings": _parts(misspelt)}
            for n, word, variants, misspelt in cardinals.CARDINALS
        ],
        "regions": _regions(),
        "thousand": cardinals.THOUSAND,
        "crore": cardinals.CRORE,
        "point": cardinals.POINT,
        "negative": cardinals.NEGATIVES[0],
        "money": {
            "unit": currencies.UNIT,
            "subunit": currencies.SUBUNIT,
            "only": currencies.ONLY,
        },
        "ordinals": _ordinals(ordinals.TATSAMA),
        "days": [
            {**day, "ending": ending}
            for day, ending in zip(_ordinals(ordinals.DAY_WORDS), ordinals.DAY_ENDINGS, strict=True)
        ],
        "days_IN": {str(n): word for n, word in ordinals.INDIAN_DAYS.items()},
    }


def _regions() -> dict[str, dict[str, Any]]:
    """Return what Bangladesh and West Bengal say differently: an ending, two words, and single numbers."""
    indian = {**cardinals.INDIAN, 20: cardinals.INDIAN_TWENTY}
    return {
        region: {
            "hundred": cardinals.HUNDREDS[at],
            "lakh": cardinals.LAKHS[at],
            "cardinals": {str(n): word for n, word in changed.items()},
            "hundreds": {str(n): word for n, word in hundreds.items()},
        }
        for at, (region, changed, hundreds) in enumerate(
            (("BD", {}, {}), ("IN", indian, cardinals.INDIAN_HUNDREDS))
        )
    }


def _ordinals(rows: Iterable[tuple[int, str, str]]) -> list[dict[str, Any]]:
    return [{"n": n, "bn": word, "variants": _parts(variants)} for n, word, variants in rows]
