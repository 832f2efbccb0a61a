"""Every reader, and what holds of its answers: exact places, and that what is written is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import partial
from itertools import pairwise
from typing import Any, Protocol

from bangla_calendar import (
    BanglaCalendarError,
    BanglaDate,
    DateMatch,
    FiscalYear,
    clock_to_words,
    digits_to_words,
    find_dates,
    find_numbers,
    find_stamps,
    format_date,
    format_money,
    format_number,
    inverse_normalize_spans,
    month_name,
    month_number,
    normalize,
    number_to_words,
    ordinal,
    parse_clock,
    parse_date,
    parse_duration,
    parse_fiscal_year,
    parse_money,
    parse_number,
    parse_ordinal,
    parse_relative,
    parse_stamp,
    to_ascii_digits,
    to_bangla_digits,
    verbalize_spans,
    words_to_digits,
    words_to_number,
)
from bangla_calendar.arguments import LANGUAGES
from bangla_calendar.finding import scan
from bangla_calendar.language.normal_form import normalize_with_offsets
from bangla_calendar.speech.spans import UNREAD, rewritten
from tests.fuzz.files import rewrite, rewritten_twice
from tests.fuzz.laws import Target, same_in_every_form
from tests.fuzz.texts import SPLIT

__all__ = ["TARGETS"]

_SEEN_FROM = datetime(2023, 9, 30, 12, tzinfo=UTC)
_SENTENCE = "সভা ১৫ আশ্বিন ১৪৩০ তারিখে।"


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...


def _in_places(text: str, found: Iterable[_Placed]) -> None:
    done = 0
    for one in found:
        assert done <= one.start < one.end <= len(text), f"{one} is out of place"
        assert text[one.start : one.end] == one.text, f"{one} has another text"
        done = one.end


def _shown(value: BanglaDate | date) -> Iterator[str]:
    """Yield a day in the forms that say it without a doubt; a year below 100 is taken for a short one."""
    if value.year >= 100:
        yield from (format_date(value, pattern) for pattern in ("%-d %B, %EY", "%A, %o %B, %EY"))
        # Without বঙ্গাব্দ a year from 1600 on is a Gregorian one, and one before it none.
        if isinstance(value, BanglaDate) == (value.year < 1600):
            yield from (format_date(value, "long", lang=lang) for lang in LANGUAGES)


def _day(read: Callable[[str], Any]) -> Callable[[str, Any], None]:
    """Return what holds of a day that was read strictly."""

    def holds(text: str, value: BanglaDate | date | datetime) -> None:
        for shown in _shown(value):
            again = parse_date(shown)
            assert again == (value.date() if isinstance(value, datetime) else value), (
                f"{shown!r} is {again!r}"
            )
        assert not isinstance(value, BanglaDate) or BanglaDate.fromisoformat(value.isoformat()) == value
        same_in_every_form(read, text, value)

    return holds


def _dates(text: str, found: list[DateMatch]) -> None:
    _in_places(text, found)
    for match in found:
        record = match.to_dict()
        assert record["kind"] == match.kind
        assert repr(match)
        _figures_stand_in(match)
        doubtful = match.flags or match.value is None or "·" in match.text
        if match.kind in ("date", "datetime") and not doubtful:
            _read_alike(match)


def _read_alike(match: DateMatch) -> None:
    """Assert that the strict reader reads what was found without a doubt alike, or refuses it."""
    try:
        read = parse_date(match.text, pivot=30)
    except BanglaCalendarError:
        return  # what follows in the text may have said more
    assert read == match.value, f"{match.text!r} is read as {read!r}"


def _figures_stand_in(match: DateMatch) -> None:
    """Assert that a day of figures alone has the fields that stand in its text."""
    text = to_ascii_digits(normalize(match.text))
    if match.kind == "date" and not any(map(str.isalpha, text)):
        figures = {int(part) for part in "".join(c if c.isdecimal() else " " for c in text).split()}
        for field in (match.year and match.year % 100, match.month, match.day):
            assert field is None or field in {figure % 100 for figure in figures}, (
                f"{field} is not in {match.text!r}"
            )


def _dates_side_by_side(text: str, found: list[DateMatch]) -> None:
    both = find_dates(f"{text}\n\n{_SENTENCE}")
    assert [match.text for match in both] == [*(match.text for match in found), _SENTENCE[4:18]]
    assert [match.to_dict() for match in both[:-1]] == [match.to_dict() for match in found]


def _sieved(text: str) -> list[DateMatch]:
    """Find dates in short stretches, so that what is read in blocks is read otherwise."""
    whole = scan._STRETCH
    try:
        scan._STRETCH = scan._FAR + 100
        return find_dates(text)
    finally:
        scan._STRETCH = whole


def _as_unsieved(text: str, found: list[DateMatch]) -> None:
    assert found == find_dates(text)


def _clock(text: str, value: time) -> None:
    for shown in (
        f"{value:%H:%M:%S}",
        clock_to_words(value, quarters=False),
        clock_to_words(value, digits="bangla"),
    ):
        assert parse_clock(shown) == value, f"{shown!r} is {parse_clock(shown)}"
    same_in_every_form(parse_clock, text, value)


def _number(text: str, value: int | Decimal) -> None:
    for digits in ("bangla", "ascii"):
        shown = format_number(value, digits=digits)
        assert parse_number(shown) == value, f"{shown!r} is {parse_number(shown)}"
    same_in_every_form(parse_number, text, value)


def _words(read: Callable[[str], Any]) -> Callable[[str, Any], None]:
    def holds(text: str, value: int | Decimal | Fraction) -> None:
        shown = number_to_words(value)
        assert words_to_number(shown) == value, f"{shown!r} is {words_to_number(shown)}"
        same_in_every_form(read, text, value)

    return holds


def _money(text: str, value: int | Decimal) -> None:
    shown = format_money(value)
    assert parse_money(shown) == value, f"{shown!r} is {parse_money(shown)}"
    same_in_every_form(parse_money, text, value)


def _ordinal(text: str, value: int) -> None:
    assert value > 0
    for style in ("usual", "modern"):
        shown = ordinal(value, style=style)
        assert parse_ordinal(shown) == value, f"{shown!r} is {parse_ordinal(shown)}"
    same_in_every_form(parse_ordinal, text, value)


def _digits(text: str, value: str) -> None:
    shown = digits_to_words(value)
    assert words_to_digits(shown) == value, f"{shown!r} is {words_to_digits(shown)!r}"


def _numbers(text: str, found: list[Any]) -> None:
    _in_places(text, found)
    for match in found:
        assert isinstance(match.value, int | Decimal | Fraction)


def _spans(spans_of: Callable[[str], list[Any]]) -> Callable[[str, list[Any]], None]:
    """Return what holds of spans: what they leave unread or part from its neighbour may be read later."""

    def holds(text: str, spans: list[Any]) -> None:
        _in_places(text, spans)
        if any(span.kind == UNREAD for span in spans):
            return
        once = rewritten(text, spans)
        twice = rewritten(once, spans_of(once))
        assert rewritten(twice, spans_of(twice)) == twice, f"it does not settle: {once!r}, {twice!r}"

    return holds


def _stamps(text: str, found: list[Any]) -> None:
    _in_places(text, found)
    for stamp in found:
        assert not isinstance(stamp.value, datetime) or stamp.value.tzinfo is not None
        assert stamp.to_dict()


def _stamp(text: str, stamp: Any) -> None:
    _stamps(text, [stamp])


def _duration(text: str, value: timedelta) -> None:
    same_in_every_form(parse_duration, text, value)


def _fiscal(text: str, value: Any) -> None:
    assert value.first <= value.last
    if isinstance(value, FiscalYear):
        again = parse_fiscal_year(str(value), country=value.country)
        assert again == value, f"{value} is {again!r}"


def _month(text: str, value: int) -> None:
    assert month_number(month_name(value)) == value
    same_in_every_form(month_number, text, value)


def _normal(text: str, value: str) -> None:
    assert normalize(value) == value
    same_in_every_form(normalize, text, value)
    normal, offsets = normalize_with_offsets(text)
    assert normal == value
    assert len(offsets) == len(normal) + 1
    assert all(one <= other for one, other in pairwise(offsets))
    assert offsets[-1] == len(text)


def _other_digits(text: str, value: str) -> None:
    assert len(value) == len(text)
    assert to_ascii_digits(value) == to_ascii_digits(text)


def _pattern_and_text(text: str) -> BanglaDate:
    """Read a text by a pattern: the two stand in what is given, one behind the other."""
    shown, _, pattern = text.partition(SPLIT)
    return BanglaDate.strptime(shown, pattern)


def _written(text: str) -> str:
    return format_date(_DAY, text)


_DAY = BanglaDate(1430, 6, 15)


def _read_back(text: str, shown: str) -> None:
    """Assert that of what a pattern writes it reads the same day, or nothing."""
    try:
        again = BanglaDate.strptime(shown, text, pivot=30)
    except BanglaCalendarError:
        return
    assert again == _DAY, f"{shown!r} is {again!r}"


def _nothing_more(text: str, value: Any) -> None:
    """Assert no more than that there is an answer."""
    assert value is not None


def _moment(text: str, value: Any) -> None:
    ends = value.value if isinstance(value.value, tuple) else (value.value, value.value)
    assert ends[0] <= ends[1]


TARGETS = (
    Target("parse_date", "date", parse_date, _day(parse_date)),
    Target("BanglaDate.parse", "date", BanglaDate.parse, _day(BanglaDate.parse)),
    Target("BanglaDate.fromisoformat", "iso", BanglaDate.fromisoformat, _day(BanglaDate.fromisoformat)),
    Target("BanglaDate.strptime", "pattern", _pattern_and_text, _nothing_more),
    Target("format_date", "pattern", _written, _read_back),
    Target("find_dates", "running", find_dates, _dates),
    Target(
        "find_dates, with a reference",
        "running",
        partial(find_dates, reference=_SEEN_FROM.date(), observances="BD"),
        _in_places,
    ),
    Target("find_dates, side by side", "running", find_dates, _dates_side_by_side),
    Target("find_dates, in short stretches", "running", _sieved, _as_unsieved),
    Target("parse_clock", "clock", parse_clock, _clock),
    Target("parse_number", "number", parse_number, _number),
    Target("words_to_number", "number", words_to_number, _words(words_to_number)),
    Target(
        "words_to_number, lenient",
        "number",
        partial(words_to_number, lenient=True, units=True),
        _words(partial(words_to_number, lenient=True, units=True)),
    ),
    Target("words_to_digits", "number", words_to_digits, _digits),
    Target("find_numbers", "running", find_numbers, _numbers),
    Target("parse_money", "number", parse_money, _money),
    Target("parse_ordinal", "ordinal", parse_ordinal, _ordinal),
    Target(
        "parse_relative",
        "relative",
        partial(parse_relative, reference=_SEEN_FROM.replace(tzinfo=None)),
        _moment,
    ),
    Target("parse_duration", "length", parse_duration, _duration),
    Target("parse_stamp", "stamp", partial(parse_stamp, tz="Asia/Dhaka"), _stamp),
    Target("find_stamps", "running", partial(find_stamps, tz="Asia/Dhaka"), _stamps),
    Target("parse_fiscal_year", "fiscal", partial(parse_fiscal_year, country="BD"), _fiscal),
    Target("month_number", "month", month_number, _month),
    Target("normalize", "running", normalize, _normal),
    Target("to_bangla_digits", "running", to_bangla_digits, _other_digits),
    Target("verbalize", "running", verbalize_spans, _spans(verbalize_spans)),
    Target("inverse_normalize", "running", inverse_normalize_spans, _spans(inverse_normalize_spans)),
    *(
        Target(f"rewrite_column, {kind}", kind, partial(rewrite, kind), rewritten_twice(kind))
        for kind in ("csv", "tsv", "jsonl")
    ),
)
