"""Names of observances beside a year, found on request: ২০২৪ সালের বিজয় দিবস, Victory Day 2024."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.grammar.expression import Expression
from bangla_calendar.grammar.fields import Fields
from bangla_calendar.grammar.tokens import LETTERS
from bangla_calendar.grammar.years import bare_year, family_of_bare_year
from bangla_calendar.language.characters import APOSTROPHES, DASHES
from bangla_calendar.language.tables.date_words import HONOURED, LISTING, ONWARDS
from bangla_calendar.language.tables.endings import CASES, LOCATIVES, PARTICLES, YEAR_ENDINGS
from bangla_calendar.observance.entries import name_key
from bangla_calendar.observance.named import NEW_YEAR, days_in_year, is_of_others, names_of, naming_scope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bangla_calendar.calendars.base import Calendar
    from bangla_calendar.finding.scan import Placed
    from bangla_calendar.observance.entries import Entry
    from bangla_calendar.typing import BanglaCalendarId, Country, MatchKind

__all__ = ["NamedDay", "NamedDays", "named_days"]


class NamedDay(Expression):
    """An expression that names an observance, with its id and the calendar that counts its Bangla dates."""

    __slots__ = ("id", "rule")

    def __init__(self, kind: MatchKind, fields: Fields, name: str, rule: Calendar) -> None:
        super().__init__(kind, fields, 0)
        self.id = name
        self.rule = rule


class _Name(NamedTuple):
    """A name in a text: where it stands, its key, its rows, and whether it has no ending of a case."""

    start: int
    end: int
    key: str
    entries: tuple[Entry, ...]
    is_plain: bool


# A year further off than this is not beside a name.
_NEAR = 30
_WORD = re.compile(rf"[{LETTERS}0-9০-৯]+(?:[{APOSTROPHES}ঃ][{LETTERS}]+)*")
_JOINS = re.compile(f"[{APOSTROPHES}]?[{DASHES} ]")
_ENDINGS = tuple(
    case + particle
    for case in ("", *CASES, *LOCATIVES, "য়", "কে")
    for particle in ("", *PARTICLES)
    if case or particle
)
_IN_LOCATIVE = re.compile("[েএ\u09df\u09bc][ইও]?$")
_IN_A_CASE = re.compile("[েরএ][ইও]?$")
# Between a year and the name after it, and between a name and its year; মহান is said of most of them.
_HONOURS = rf"(?:(?:{HONOURED}) )*"
_YEAR_BEFORE = re.compile(
    rf"(?:[{DASHES}{APOSTROPHES}]? ?(?:{'|'.join(YEAR_ENDINGS)}|s))? {_HONOURS}", re.IGNORECASE
)
_YEAR_AFTER = re.compile(rf"(?: ?[{DASHES},:] ?| ?(?P<bracket>\()| )(?:(?:of|for) )?", re.IGNORECASE)
# What parts a year from the name before it, so that it may belong to another clause.
_STOP = re.compile("[,:]")
# Of two years that are listed, the first may be that of the name before it.
_LISTED_YEARS = re.compile(rf"([0-9০-৯]{{4}}) (?:{LISTING}) (?=[0-9০-৯])")
_ONWARDS = re.compile(rf" ?(?:{ONWARDS})")
_LATIN_YEAR_BEFORE = re.compile(r"(?<![\w.,/:-])[12]\d{3}(?:['’]s)? $", re.ASCII)
_WORDS_BEFORE = re.compile(rf"([{LETTERS}{APOSTROPHES}.]+)[{DASHES} ]{_HONOURS}$")
_MAY_GIVE_WAY = frozenset(("year", "month-day", "month-year"))


@lru_cache(maxsize=1 << 14)
def _stems(word: str) -> tuple[str, ...]:
    """Return the key of a word, and those of what it may be with the ending of a case."""
    key = name_key(word)
    return (key, *(key.removesuffix(ending) for ending in _KEYED_ENDINGS if key.endswith(ending)))


_KEYED_ENDINGS = tuple(map(name_key, _ENDINGS))


@cache
def named_days(country: Country, calendar: BanglaCalendarId) -> NamedDays:
    """Return what finds the observances of a country by a calendar, the same for every text."""
    return NamedDays(country, calendar)


class NamedDays:
    """Finds the observances that a country keeps by a calendar, where their names stand beside a year."""

    def __init__(self, country: Country, calendar: BanglaCalendarId) -> None:
        self._scope = naming_scope(country, calendar)
        self._names = names_of(self._scope)
        self._firsts = frozenset(name.split(" ")[0] for name in self._names)
        self._most = max(name.count(" ") for name in self._names) + 1

    def among(self, text: str, plain: Iterable[Placed]) -> Iterator[Placed]:
        """Yield the expressions of a text, in their order, with those that name an observance among them.

        These take the place of the years, and of days without a year, that they hold.
        """
        waiting = iter(plain)
        held: list[Placed] = []
        for name in self._found_in(text):
            while not held or held[-1][1] < name.end + _NEAR:
                following = next(waiting, None)
                if following is None:
                    break
                held.append(following)
            while held and held[0][2] < name.start - _NEAR:
                yield held.pop(0)
            held = _with_years_apart(text, name, held)
            day = self._read(text, name, held)
            if day is not None:
                _, start, end, _ = day
                held = sorted(
                    [*(item for item in held if item[2] <= start or item[1] >= end), day],
                    key=lambda item: item[1],
                )
        yield from held
        yield from waiting

    def named(self, expression: Expression) -> NamedDay | None:
        """Return an expression as one that names an observance, None if it does not."""
        return expression if isinstance(expression, NamedDay) else None

    def _found_in(self, text: str) -> Iterator[_Name]:
        """Yield the names in a text, of several at one place the longest."""
        words = list(_WORD.finditer(text))
        index = 0
        while index < len(words):
            name, length = self._name_at(text, words, index)
            if name is not None and not is_of_others(self._scope, _word_before(text, name.start)):
                yield name
            index += length

    def _name_at(self, text: str, words: list[re.Match[str]], index: int) -> tuple[_Name | None, int]:
        """Return the name that begins with a word, and how many words to go on by."""
        longest, length = None, 1
        if self._firsts.isdisjoint(_stems(words[index][0])):
            return longest, length
        start = words[index].start()
        before = ""
        for count, word in enumerate(words[index : index + self._most], 1):
            if before and not _JOINS.fullmatch(text, words[index + count - 2].end(), word.start()):
                break
            key, *stems = _stems(word[0])
            for stem in (key, *stems):
                entries = self._names.get(before + stem)
                if entries:
                    longest = _Name(start, word.end(), before + stem, entries, stem == key)
                    length = count
                    break
            before += key + " "
        return longest, length

    def _read(self, text: str, name: _Name, held: list[Placed]) -> Placed | None:
        """Return the observance that a name means by the year beside it, None where there is no year."""
        for item in held:
            if item[1] <= name.start and name.end <= item[2] and item[0].kind in ("date", "datetime"):
                return self._in_date(item, name)
        beside = _year_beside(text, name, held)
        if beside is None:
            return None
        year, start, end = beside
        touching = (item for item in held if item[1] < end and item[2] > start)
        if _ONWARDS.match(text, end) or not all(_gives_way(item, start, end) for item in touching):
            return None
        return self._in_year(name, year, start, end)

    def _in_year(self, name: _Name, year: Fields, start: int, end: int) -> Placed | None:
        """Return the observance of a name in a year, None where no calendar has it in that."""
        family = family_of_bare_year(year)
        if family is None or (name.key == NEW_YEAR and family == GREGORIAN.id):
            return None
        days = days_in_year(name.entries, self._scope, family, year.year or 0)
        if days is None:
            return None
        entry, first_day, last_day, is_kept = days
        first = self._fields(family, first_day)
        if last_day != first_day:
            first.end = self._fields(family, last_day)
        # A year that the name decides is undecided no more.
        first.flag(*(flag for flag in year.flags if flag != "calendar-undecided"), "observance")
        if not is_kept:
            first.flag("not-kept")
        return NamedDay(first.kind(), first, entry.id, self._scope.rule), start, end, 0

    def _fields(self, family: str, ordinal: int) -> Fields:
        counting = GREGORIAN if family == GREGORIAN.id else self._scope.rule
        return Fields(family, *counting.from_ordinal(ordinal))

    def _in_date(self, item: Placed, name: _Name) -> Placed | None:
        """Return a date whose day and month are a name (২০২৫ সালের পহেলা বৈশাখ) as that observance."""
        expression, start, end, _ = item
        fields = expression.fields
        family = fields.calendar
        is_of_other = "year-contradicts-month" in fields.flags
        if is_of_other:
            family = GREGORIAN.id if family == "bangla" else "bangla"
        if family is None or fields.year is None:
            return None
        days = days_in_year(name.entries, self._scope, family, fields.year)
        if days is None or not days[3] or days[1] != days[2]:
            return None
        meant = self._fields(family, days[1])
        if not is_of_other and (meant.month, meant.day) != (fields.month, fields.day):
            return None
        meant.weekday = fields.weekday
        meant.take_clock(fields)
        meant.unflag("year-contradicts-month")
        meant.flag("observance")
        return NamedDay(expression.kind, meant, days[0].id, self._scope.rule), start, end, 0


def _gives_way(item: Placed, start: int, end: int) -> bool:
    """Return whether an expression is nothing but a part of what names an observance."""
    return start <= item[1] and item[2] <= end and item[0].kind in _MAY_GIVE_WAY


def _word_before(text: str, place: int) -> str:
    """Return the key of the word before a name, honours left out: ভারতের in ভারতের স্বাধীনতা দিবস."""
    found = _WORDS_BEFORE.search(text, max(0, place - 2 * _NEAR), place)
    return name_key(found[1]) if found else ""


def _with_years_apart(text: str, name: _Name, held: list[Placed]) -> list[Placed]:
    """Return expressions with two years after a name apart: বিজয় দিবস ২০২৪ ও ২০২৫ সালের পহেলা বৈশাখ."""
    for place, (expression, start, end, _) in enumerate(held):
        first, last = expression.fields, expression.fields.end
        listed = _LISTED_YEARS.match(text, start, end)
        if not (listed and name.is_plain and last is not None and _are_years(first, last)):
            continue
        if start >= name.end and _YEAR_AFTER.fullmatch(text, name.end, start):
            spans = (first, start, listed.end(1)), (last, listed.end(), end)
            years = [(_year(fields, first.flags), begin, stop, 0) for fields, begin, stop in spans]
            return [*held[:place], *years, *held[place + 1 :]]
    return held


def _are_years(first: Fields, last: Fields) -> bool:
    """Return whether both ends of a range are years, of no office or school."""
    days = (first.month, last.month, first.hour, last.hour)
    return first.year is not None and days == (None,) * 4 and "fiscal-year" not in first.flags


def _year(fields: Fields, flags: tuple[str, ...]) -> Expression:
    year = Fields(fields.calendar, fields.year)
    year.flag(*flags)
    return Expression("year", year, 0)


def _year_beside(text: str, name: _Name, held: list[Placed]) -> tuple[Fields, int, int] | None:
    """Return the fields of the year before or after a name, and where both together begin and end."""
    for expression, start, end, _ in held:
        if expression.kind == "month-year" and start < name.start < end <= name.end:
            # The name begins with a month: ২০২৫ সালের পৌষ পার্বণ.
            return Fields(None, expression.fields.year), start, name.end
        if expression.kind != "year":
            continue
        if end <= name.start and _YEAR_BEFORE.fullmatch(text, end, name.start):
            return (expression.fields, start, name.end) if _is_before(text, start, name) else None
        after = _YEAR_AFTER.fullmatch(text, name.end, start) if start >= name.end else None
        if after and _is_after(text, start, end, after[0]):
            closed = _closed(text, end, after)
            return None if closed is None else (expression.fields, name.start, closed)
    return _bare_year_beside(text, name)


def _is_before(text: str, start: int, name: _Name) -> bool:
    """Return whether a year and the name after it are one: ২০২৪ সালে বিজয় দিবস may be two things."""
    year = re.sub(f"{_HONOURS}$", "", text[start : name.start]).rstrip()
    return not _IN_LOCATIVE.search(year) or bool(_IN_LOCATIVE.search(text[name.start : name.end]))


def _is_after(text: str, start: int, end: int, gap: str) -> bool:
    """Return whether a year is that of the name before it: in a case it may be that of what follows."""
    year = text[start:end]
    if _IN_LOCATIVE.search(year):
        return False
    return not (_STOP.search(gap) and _IN_A_CASE.search(year))


def _bare_year_beside(text: str, name: _Name) -> tuple[Fields, int, int] | None:
    """Return a year without সাল or an era beside a name: বিজয় দিবস ২০২৪, 2024 Victory Day."""
    after = _YEAR_AFTER.match(text, name.end) if name.is_plain else None
    found = bare_year(text, after.end()) if after else None
    if after and found:
        year, end = found
        closed = _closed(text, end, after)
        return None if closed is None else (year, name.start, closed)
    before = _LATIN_YEAR_BEFORE.search(text, max(0, name.start - _NEAR), name.start)
    if before and text[name.start : name.end].isascii():
        return Fields(None, int(before[0][:4])), before.start(), name.end
    return None


def _closed(text: str, end: int, gap: re.Match[str]) -> int | None:
    """Return where a year after a name ends, with the bracket that closes the one before it."""
    if gap["bracket"] is None:
        return end
    return end + 1 if text.startswith(")", end) else None
