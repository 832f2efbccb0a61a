"""Dates of longer shapes in columns: of texts that differ only in their fields a few are read for all.

The outline of a text is what is left without its fields: weekday, month, day, year and clock. The reader of
every shape goes by the kinds of words and figures, not by their values; so what it reads in one text stands
in the same places of every other with that outline. It is asked for several, of unlike values, and an outline
with which these do not agree is left to it alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, tzinfo
from functools import cache, lru_cache
from typing import NamedTuple

from bangla_calendar.arguments import LANGUAGES
from bangla_calendar.calendars.years import FIRST_GREGORIAN_YEAR
from bangla_calendar.civil import gregorian_date
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.grammar.tokens import LETTERS
from bangla_calendar.grammar.vocabulary import meaning
from bangla_calendar.language.characters import APOSTROPHES, ASCII_DIGITS, BANGLA_DIGITS
from bangla_calendar.language.digits import is_figure, to_bangla_digits
from bangla_calendar.language.names import month_name, weekday_abbreviation, weekday_name
from bangla_calendar.language.ordinals import date_ordinal
from bangla_calendar.parsing import parse_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import BanglaCalendarId, Language, NumericFamily, Order

__all__ = ["Fields", "Options", "Parted", "fields_alike"]

_DIGIT = f"[{ASCII_DIGITS}{BANGLA_DIGITS}]"
# A clock; figures with the letters glued to them; a word, which a dot or a colon would make an abbreviation.
_FIELD = re.compile(
    rf"(?P<clock>T?{_DIGIT}{{2}}:{_DIGIT}{{2}}(?::{_DIGIT}{{2}}(?:[.,]{_DIGIT}{{1,9}})?)?(?!{_DIGIT}))"
    rf"|(?P<figures>{_DIGIT}+(?:(?=T{_DIGIT})|[{LETTERS}]*))"
    rf"|(?<![{LETTERS}{APOSTROPHES}])(?P<word>[{LETTERS}]++)(?![.:ঃ{APOSTROPHES}])"
)
_LETTER = re.compile(f"[{LETTERS}]")
# The places of the digits of a clock in its form, by their script.
_PLACES = {
    ord(digit): place for digits, place in ((ASCII_DIGITS, "#"), (BANGLA_DIGITS, "৳")) for digit in digits
}
_CLOCKS = ("235959999999999", "000000000000000", "100735500000000", "013000123456789")
# The kinds of the names of weekdays, in full and short, and that of days of the month in words.
_WEEKDAYS, _DAY_IN_WORDS = ("w", "v"), "o"
# The slots in which a day can be.
_DAYS = ("figure", "ordinal", "words")
# An outline of fewer texts is not looked at: to read them is as quick.
_FEW = 3
# With which the outlines are tried: years of the size of either count, then months and days in a name or in
# one or two figures. No two fields of a text are alike, and no ending of an ordinal fits all days.
_YEARS = {False: (1427, 1391, 1430, 1409, 1388), True: (2019, 1987, 2024, 1961, 1995)}
_MONTHS, _MONTHS_IN_ONE, _MONTHS_IN_TWO = (3, 7, 12, 2, 1), (7, 2, 9, 3, 1), (12, 10, 2, 11, 1)
_DAYS_IN_ONE, _DAYS_IN_TWO, _DAYS_IN_WORDS = (4, 7, 2, 9, 3), (11, 22, 17, 2, 28), (22, 11, 17, 2, 28)
_LAST_DAY_OF_ALL = 28  # that every month has


class Options(NamedTuple):
    """How texts are read, as for `parse_date`."""

    calendar: BanglaCalendarId
    numeric: NumericFamily | None
    order: Order
    pivot: int | None = None
    tz: tzinfo | str | None = None


class Parted(NamedTuple):
    """What stands before and after the year of a text, and that year."""

    before: str
    year: int
    in_bangla: bool
    after: str


class Fields(NamedTuple):
    """What stands round a year; `weekday` is the printed one, Monday being 0."""

    family: str
    month: int
    day: int
    weekday: int | None


class _Slot(NamedTuple):
    """The place of a field in an outline, and the form in which it stands there."""

    kind: str
    form: str


_Outline = tuple[str | _Slot, ...]


class _Roles(NamedTuple):
    """The family of the dates of an outline, and its month and day: a number, or the index of their slot."""

    family: str
    month: int
    day: int
    month_slot: int | None
    day_slot: int | None


def fields_alike(texts: Sequence[Parted], counts: Sequence[int], options: Options) -> list[Fields | None]:
    """Return the fields of texts of which many have one outline, None of all others.

    `counts` says how often each text stands for one; whether a calendar has such a day is not asked.

    >>> texts = [Parted(f"{day} Sept ", 2023, False, "") for day in range(21, 25)]
    >>> fields_alike(texts, [1] * 4, Options("bangladesh", None, "dmy"))[0]
    Fields(family='gregorian', month=9, day=21, weekday=None)
    """
    outlines = [_outline_of(text) for text in texts]
    often: Counter[_Outline] = Counter()
    for found, count in zip(outlines, counts, strict=True):
        if found is not None:
            often[found[0]] += count
    return [
        None if found is None or often[found[0]] < _FEW else _fields(*found, options) for found in outlines
    ]


def _fields(outline: _Outline, values: Sequence[int], options: Options) -> Fields | None:
    """Return the fields of a text with an outline and the values in its slots."""
    roles = _roles(outline, options)
    if roles is None:
        return None
    slots = [slot for slot in outline if isinstance(slot, _Slot)]
    weekdays = [value for slot, value in zip(slots, values, strict=True) if slot.kind == "weekday"]
    return Fields(
        roles.family,
        roles.month if roles.month_slot is None else values[roles.month_slot],
        roles.day if roles.day_slot is None else values[roles.day_slot],
        weekdays[0] if weekdays else None,
    )


@lru_cache(maxsize=8192)
def _outline_of(text: Parted) -> tuple[_Outline, tuple[int, ...]] | None:
    """Return the outline of a text and the values of its fields, None where it has too many for one date."""
    if text.year < 1000:
        return None
    size = "late" if text.year >= FIRST_GREGORIAN_YEAR else "early"
    year = (_Slot("year", f"{size} {'bangla' if text.in_bangla else 'ascii'}"), text.year)
    found = [*_cut(text.before), year, *_cut(text.after)]
    if any(isinstance(part, str) and _LETTER.search(part) for part, _ in found):
        # Words may say which hours there can be: only the minutes are left out.
        found = [_with_hour(part, value) for part, value in found]
    kinds = Counter(part.kind for part, _ in found if isinstance(part, _Slot))
    if kinds.pop("figure", 0) > 2 or max(kinds.values()) > 1:
        return None
    return tuple(part for part, _ in found), tuple(v for part, v in found if isinstance(part, _Slot))


def _with_hour(part: str | _Slot, value: int) -> tuple[str | _Slot, int]:
    if isinstance(part, str) or part.kind != "clock":
        return part, value
    at = part.form.index(":") - 2
    hour = f"{value:02}"
    shown = to_bangla_digits(hour) if part.form[at] == "৳" else hour
    return part._replace(form=part.form[:at] + shown + part.form[at + 2 :]), value


def _cut(text: str) -> Iterator[tuple[str | _Slot, int]]:
    """Yield the parts of a text: fields with their values, and what stands between them."""
    end = 0
    for match in _FIELD.finditer(text):
        found = _slot_of(match.lastgroup or "", match[0])
        if found is not None:
            if end < match.start():
                yield text[end : match.start()], 0
            yield found
            end = match.end()
    if end < len(text):
        yield text[end:], 0


@lru_cache(maxsize=8192)
def _slot_of(group: str, text: str) -> tuple[_Slot, int] | None:
    """Return the slot that a word, figures or a clock leave open, and their value; None where they stay."""
    if group == "clock":
        return _slot_of_clock(text)
    if group == "figures":
        if len(text) <= 2 and is_figure(text):
            return _Slot("figure", f"{'ascii' if text.isascii() else 'bangla'} {len(text)}"), int(text)
        return _ordinals().get(text)
    kind, value, name, length = meaning(text)
    lang = "en" if text.isascii() else "bn"
    if length == len(text) and kind in _WEEKDAYS:
        return _Slot("weekday", f"{lang} {kind}"), value
    if length == len(text) and kind == "m" and name in ("bangla", "gregorian"):
        return _Slot("month", f"{name} {lang}"), value
    return (_Slot("words", lang), value) if length == len(text) and kind == _DAY_IN_WORDS else None


def _slot_of_clock(text: str) -> tuple[_Slot, int] | None:
    hour, minute, second = (int(part[:2]) for part in (*text.removeprefix("T").split(":"), "0")[:3])
    return (_Slot("clock", text.translate(_PLACES)), hour) if hour < 24 and minute < 60 > second else None


@cache
def _ordinals() -> dict[str, tuple[_Slot, int]]:
    """Return the slots of days with the ending of an ordinal, each ending a form of its own."""
    shown = [(lang, day, date_ordinal(day, lang=lang)) for day in range(1, 32) for lang in LANGUAGES]
    return {
        text: (_Slot("ordinal", f"{lang} {text.lstrip(ASCII_DIGITS + BANGLA_DIGITS)}"), day)
        for lang, day, text in shown
    }


@lru_cache(maxsize=8192)
def _roles(outline: _Outline, options: Options) -> _Roles | None:
    """Return which slot of an outline is which field, None where the texts that are tried do not agree."""
    slots = [part for part in outline if isinstance(part, _Slot)]
    values = [*_first_values(slots)]
    try:
        first = _first_read(outline, slots, values, options)
        roles = None if first is None else _roles_in(first, slots, values)
        if roles is None or not all(_agrees(outline, slots, roles, turn, options) for turn in range(1, 5)):
            return None
    except BanglaCalendarError:
        return None
    return roles


def _first_values(slots: Sequence[_Slot]) -> Iterator[int]:
    """Yield for each slot a value that no other has."""
    figures = 0
    for slot in slots:
        if slot.kind == "figure":
            values = (4, 7) if slot.form.endswith("1") else (11, 12)
            yield values[figures]
            figures += 1
        else:
            yield _value(slot, 0)


def _value(slot: _Slot, turn: int, *, is_month: bool = False) -> int:
    """Return the value that a slot has in one of the texts that are tried."""
    if slot.kind == "ordinal":
        days = [day for found, day in _ordinals().values() if found == slot and day <= _LAST_DAY_OF_ALL]
        return days[turn * (len(days) - 1) // 4]
    if slot.kind == "words":
        return _DAYS_IN_WORDS[turn]
    if slot.kind == "figure":
        in_one, in_two = (_MONTHS_IN_ONE, _MONTHS_IN_TWO) if is_month else (_DAYS_IN_ONE, _DAYS_IN_TWO)
        return (in_one if slot.form.endswith("1") else in_two)[turn]
    if slot.kind == "year":
        return _YEARS[slot.form.startswith("late")][turn]
    return _MONTHS[turn] if slot.kind == "month" else turn


def _first_read(
    outline: _Outline, slots: Sequence[_Slot], values: list[int], options: Options
) -> BanglaDate | date | None:
    """Return the date of the first text, in which a weekday is the right one of seven."""
    place = next((place for place, slot in enumerate(slots) if slot.kind == "weekday"), None)
    for weekday in range(7):
        if place is not None:
            values[place] = weekday
        try:
            return _read(outline, values, options)
        except BanglaCalendarError:
            if place is None:
                raise
    return None


def _roles_in(found: BanglaDate | date, slots: Sequence[_Slot], values: Sequence[int]) -> _Roles | None:
    """Return which slots have the fields of a date; None where one is left over or has none of them."""
    day = next((p for p, s in enumerate(slots) if s.kind in _DAYS and values[p] == found.day), None)
    month = next(
        (
            place
            for place, slot in enumerate(slots)
            if slot.kind in ("figure", "month") and place != day and values[place] == found.month
        ),
        None,
    )
    if any(s.kind in (*_DAYS, "month") and p not in (day, month) for p, s in enumerate(slots)):
        return None
    family = "bangla" if isinstance(found, BanglaDate) else "gregorian"
    return _Roles(family, found.month, found.day, month, day)


def _agrees(outline: _Outline, slots: Sequence[_Slot], roles: _Roles, turn: int, options: Options) -> bool:
    """Return whether another text of an outline is read by the roles of its slots."""
    values = [_value(slot, turn, is_month=place == roles.month_slot) for place, slot in enumerate(slots)]
    year = next(value for slot, value in zip(slots, values, strict=True) if slot.kind == "year")
    month = roles.month if roles.month_slot is None else values[roles.month_slot]
    day = roles.day if roles.day_slot is None else values[roles.day_slot]
    expected: BanglaDate | date = (
        BanglaDate(year, month, day, calendar=options.calendar)
        if roles.family == "bangla"
        else gregorian_date(year, month, day)
    )
    for place, slot in enumerate(slots):
        if slot.kind == "weekday":
            values[place] = expected.weekday()
    return _read(outline, values, options) == expected


def _read(outline: _Outline, values: Sequence[int], options: Options) -> BanglaDate | date | None:
    """Return the date that the text of an outline with some values is; None of a moment in a time zone."""
    given = iter(values)
    text = "".join(part if isinstance(part, str) else _shown(part, next(given)) for part in outline)
    calendar, numeric, order, pivot, tz = options
    found = parse_date(text, calendar=calendar, numeric=numeric, order=order, pivot=pivot, tz=tz)
    if isinstance(found, datetime):
        return None if found.tzinfo else found.date()
    return found


def _shown(slot: _Slot, value: int) -> str:
    """Return a value in the form of a slot."""
    first, _, second = slot.form.partition(" ")
    lang: Language = "en" if "en" in (first, second) else "bn"
    match slot.kind:
        case "weekday":
            return weekday_name(value, lang) if second == "w" else weekday_abbreviation(value, lang)
        case "month":
            return month_name(value, lang, family="bangla" if first == "bangla" else "gregorian")
        case "ordinal":
            return date_ordinal(value, lang=lang)
        case "words":
            return date_ordinal(value, digits=None)
        case "clock":
            return _clock(slot.form, value)
        case "year":
            shown = str(value)
            return to_bangla_digits(shown) if second == "bangla" else shown
    shown = f"{value:0{second}}"
    return to_bangla_digits(shown) if first == "bangla" else shown


def _clock(form: str, turn: int) -> str:
    """Return one of a few clocks in a form."""
    digits = iter(_CLOCKS[turn % len(_CLOCKS)])
    found = []
    for sign in form:
        digit = next(digits) if sign not in "T:.," else ""
        found.append({"#": digit, "৳": to_bangla_digits(digit) if digit else ""}.get(sign, sign))
    return "".join(found)
