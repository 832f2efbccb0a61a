"""Pickles of a version, kept for ever: python -m tests.hostile.pickles writes those of this version, once.

A file in `tests/data` is never written again: what a version has pickled, every later one reads.
"""

from __future__ import annotations

import json
import pickle
import zlib
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from bangla_calendar import (
    BanglaCalendarError,
    BanglaDate,
    FiscalYear,
    __version__,
    age,
    find_dates,
    find_numbers,
    find_stamps,
    get_calendar,
    inverse_normalize_spans,
    month_calendar,
    month_number,
    observances,
    parse_date,
    parse_number,
    parse_relative,
    verbalize_spans,
    year_calendar,
)

__all__ = ["KEPT", "VALUES", "Kept", "kept", "said"]

DATA = Path(__file__).parents[1] / "data"
KEPT = sorted(DATA.glob("pickles-*.jsonl"))
_PRINTED = date(2023, 9, 30)


def _raised(call: Callable[[], object]) -> BanglaCalendarError:
    try:
        call()
    except BanglaCalendarError as error:
        return error
    raise AssertionError("nothing was raised")


# Of each public class of values one or more, by a name that stays.
VALUES: dict[str, Callable[[], Any]] = {
    "date": lambda: BanglaDate(1430, 6, 15),
    "date of another calendar": lambda: BanglaDate(1430, 6, 15, calendar="west-bengal"),
    "calendar": lambda: get_calendar("west-bengal-drik"),
    "fiscal year": lambda: FiscalYear(2023, country="BD"),
    "fiscal quarter": lambda: FiscalYear(2023, country="BD").quarter(2),
    "age": lambda: age(date(1990, 1, 1), _PRINTED),
    "matches": lambda: find_dates("শনিবার, ৩০ সেপ্টেম্বর ২০২৩, ১৫ আশ্বিন ১৪৩০; রাত ৮টা", calendar="west-bengal"),
    "stamps": lambda: find_stamps("প্রকাশ: ১৭ আগস্ট ২০২২, ২২:০৭", tz="own"),
    "relative time": lambda: parse_relative("৩ দিন আগে", reference=_PRINTED),
    "numbers": lambda: find_numbers("দাম ১২ টাকা"),
    "spoken spans": lambda: verbalize_spans("১২ জন"),
    "written spans": lambda: inverse_normalize_spans("বারো জন"),
    "observances": lambda: observances(1430)[:3],
    "month": lambda: month_calendar(1430, 6),
    "year": lambda: year_calendar(1430, include=()),
    "parse error": lambda: _raised(lambda: parse_date("কখ")),
    "parse error with a position": lambda: _raised(lambda: parse_number("১২,৩৪")),
    "range error": lambda: _raised(lambda: BanglaDate(1430, 13, 1)),
    "name error": lambda: _raised(lambda: month_number("কখ")),
}


class Kept(NamedTuple):
    """One pickle of a version, what it was made of, by which protocol, and what it said of itself then."""

    version: str
    name: str
    protocol: int
    content: bytes
    said: str

    def __str__(self) -> str:
        return f"{self.version}: {self.name}, protocol {self.protocol}"


def said(value: Any) -> str:
    """Return all that a value says of itself, as JSON."""

    def plain(part: Any) -> Any:
        if isinstance(part, BanglaCalendarError):
            return [type(part).__name__, vars(part)]
        return part.to_dict() if hasattr(part, "to_dict") else repr(part)

    parts = [plain(part) for part in value] if isinstance(value, list) else plain(value)
    return json.dumps(parts, ensure_ascii=False, default=repr)


def kept() -> Iterator[Kept]:
    """Yield all pickles of all versions."""
    for path in KEPT:
        version = path.stem.removeprefix("pickles-")
        for row in map(json.loads, path.read_text("utf-8").splitlines()):
            for protocol, packed in row["pickles"].items():
                content = zlib.decompress(b64decode(packed))
                yield Kept(version, row["value"], int(protocol), content, row["said"])


def _pickled(value: object) -> Iterator[tuple[int, bytes]]:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        try:
            yield protocol, pickle.dumps(value, protocol)
        except TypeError:  # slots, which protocols 0 and 1 do not know
            assert protocol < 2


def write() -> None:
    """Write the pickles of this version by every protocol that its classes allow."""
    with (DATA / f"pickles-{__version__}.jsonl").open("x", encoding="utf-8") as file:
        for name, make in VALUES.items():
            value = make()
            packed = {
                protocol: b64encode(zlib.compress(content, 9)).decode()
                for protocol, content in _pickled(value)
            }
            # What the value said then stands beside it: a later version may know better.
            row = {"value": name, "said": said(value), "pickles": packed}
            file.write(f"{json.dumps(row, ensure_ascii=False)}\n")


if __name__ == "__main__":
    write()
