"""What is written for a value: a date in another calendar or shape, digits, words, the dates found in it."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache, partial

from bangla_calendar.calendars import DEFAULT_CALENDAR, get_bangla_calendar, get_calendar
from bangla_calendar.certainty import doubts, note
from bangla_calendar.conversion import Conversion
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError, UnknownNameError
from bangla_calendar.files.numbers import NUMBER_TARGETS, number_writer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from bangla_calendar.typing import CalendarId, Target

    Value = str | date
    # What is written for each target, the keys of what is doubtful about it, and the same in words.
    Answer = tuple[tuple[object, ...], tuple[str, ...], str | None]

__all__ = ["DATE_TARGETS", "TARGETS", "Answers"]

DATE_TARGETS = ("bangla", "gregorian", "format")
TARGETS = (*DATE_TARGETS, *NUMBER_TARGETS, "dates")
# Short texts come again and again in a column: how many are remembered, and how long they may be.
_REMEMBERED, _LONGEST = 65_536, 100


class Answers:
    """Makes the answers to values: one for each of some targets.

    `calendar` is the rule for rows that name none; with None, in a file whose rows name theirs, these are
    bad. `calendar_map` has names of calendars as they stand in the rows. `reference` is the day from which
    relative expressions are seen in rows that give none. `as_dates` leaves Gregorian answers dates, and
    `noted` asks for notes, `only` for মাত্র after money. `options` are those of `Conversion`.
    """

    def __init__(
        self,
        targets: Sequence[Target],
        *,
        calendar: CalendarId | None,
        by_row: bool,
        calendar_map: Mapping[str, str],
        reference: date | BanglaDate | None,
        as_dates: bool,
        noted: bool,
        only: bool,
        options: Mapping[str, Any],
    ) -> None:
        for to in targets:
            if to not in TARGETS:
                raise UnknownNameError("target", str(to), TARGETS)
        if "format" in targets and options.get("pattern") is None:
            raise BanglaCalendarError("the target 'format' needs a pattern")
        self._targets = targets
        self._options = options
        self._reference = reference
        self._as_dates = as_dates and options.get("pattern") is None
        self._noted = noted
        self._dated = not {*DATE_TARGETS}.isdisjoint(targets)
        self._calendar = calendar or (None if by_row else DEFAULT_CALENDAR)
        self._names = {_key(name): get_bangla_calendar(rule).id for name, rule in calendar_map.items()}
        self._conversion = lru_cache(lambda rule: Conversion(get_bangla_calendar(rule).id, **options))
        self._conversion(self._calendar or DEFAULT_CALENDAR)  # an error in the options comes first
        self._changes: dict[Target, Callable[[str], object]] = {
            to: number_writer(to, digits=options.get("digits"), region=options.get("region", "BD"), only=only)
            for to in NUMBER_TARGETS
            if to in targets
        }
        self._remembered = lru_cache(_REMEMBERED)(self._made)
        # Digits alone are changed in less time than they are looked for among what is remembered.
        self._digits = self._changes["digits"] if (*targets,) == ("digits",) and not by_row else None

    def answer(self, value: Value, calendar: CalendarId | None, reference: Value | None) -> Answer:
        """Return the answers to a value in a row that may name its calendar and give its reference."""
        if self._digits is not None and isinstance(value, str):
            return (self._digits(value),), (), None
        rule = self._rule(calendar)
        if isinstance(value, str) and len(value) > _LONGEST:
            return self._made(value, rule, reference)
        return self._remembered(value, rule, reference)

    def _rule(self, name: str | None) -> str:
        """Return the calendar that a row names."""
        if name is not None and (key := _key(name)):
            return self._names.get(key, key)
        if self._calendar is None:
            raise BanglaCalendarError("the row names no calendar")
        return self._calendar

    def _made(self, value: Value, rule: str, reference: Value | None) -> Answer:
        conversion = self._known(rule)
        seen_from = self._reference if reference is None else _read(conversion, reference, None)[0]
        if not self._dated:
            return tuple(self._other(to, value, conversion, seen_from) for to in self._targets), (), None
        found, others = _read(conversion, value, seen_from)
        keys = {*others, *doubts(found)}
        answers = []
        for to in self._targets:
            if to == "format":
                answers.append(self._written(conversion, found))
            elif to in DATE_TARGETS:
                converted = _converted(conversion, found, to)
                keys.update(doubts(converted))
                answers.append(self._written(conversion, converted))
            else:
                answers.append(self._other(to, value, conversion, seen_from))
        noted = note(conversion.day(found), others) if self._noted else None
        return tuple(answers), tuple(keys), noted

    def _known(self, rule: str) -> Conversion:
        """Return how dates of a row are converted, or raise the error that names all calendars there are."""
        try:
            return self._conversion(rule)
        except UnknownNameError as error:
            ids = (name for name in error.choices if get_calendar(name).family == "bangla")
            raise UnknownNameError("Bangla calendar", error.name, (*ids, *self._names)) from None

    def _written(self, conversion: Conversion, value: Any) -> object:
        return value if self._as_dates and isinstance(value, date) else conversion.write(value)

    def _other(
        self, to: Target, value: Value, conversion: Conversion, reference: date | BanglaDate | None
    ) -> object:
        """Return the answer to a text that is not read as a date; a date is the text of its day."""
        text = value if isinstance(value, str) else str(_read(conversion, value, None)[0])
        if to == "dates":
            return _found(text, conversion, reference, self._options.get("pivot"))
        return self._changes[to](text)


def _key(name: str) -> str:
    """Return the name of a calendar as names are compared."""
    from bangla_calendar import normalize

    return normalize(name).strip().casefold()


def _read(
    conversion: Conversion, value: Value, reference: date | BanglaDate | None
) -> tuple[BanglaDate | date, tuple[str, ...]]:
    if isinstance(value, date):
        return conversion.civil_day(value), ()
    return conversion.read(value, reference)


def _converted(conversion: Conversion, found: BanglaDate | date, to: Target) -> object:
    """Return a date in the calendar of a target; what is Gregorian already need not be a Bangla date."""
    if to == "bangla":
        return conversion.convert(found, conversion.calendar)
    if isinstance(found, BanglaDate):
        return found.to_gregorian()
    return found.date() if isinstance(found, datetime) else found


def _found(
    text: str, conversion: Conversion, reference: date | BanglaDate | None, pivot: int | None
) -> list[dict[str, object]]:
    """Return the records of the dates in a text."""
    from bangla_calendar.files.records import bangla_day, match_record
    from bangla_calendar.finding import iter_dates

    find = iter_dates if pivot is None else partial(iter_dates, pivot=pivot)
    matches = find(text, calendar=conversion.calendar, reference=reference, tz=conversion.tz)
    return [match_record(match, bangla_day(match)) for match in matches]
