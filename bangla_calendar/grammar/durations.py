"""Lengths of time, alone and seen from a moment: ২ ঘণ্টা ৩০ মিনিট, সাড়ে তিন ঘণ্টা আগে, গত ২৪ ঘণ্টায়, এইমাত্র.

`duration_at` and `relative_at` read what begins at a word, for readers of running text; `read_duration` and
`read_relative` read whole texts by the same rules. Amounts stay exact; `shifts` turns what is read into
timedeltas, days and moments.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache, lru_cache
from typing import NamedTuple

from bangla_calendar.arguments import plain_text
from bangla_calendar.errors import ParseError, Phrase
from bangla_calendar.grammar.fault import Fault
from bangla_calendar.language.characters import DASHES, HYPHENS
from bangla_calendar.language.normal_form import fold, fold_row, normalize_with_offsets
from bangla_calendar.language.tables.durations import (
    ABOUT,
    AGO,
    AND,
    DAYS_ENGLISH,
    FROM_NOW,
    IN,
    LATER,
    MORE,
    NOW,
    ONLY,
    OR_SO,
    TOWARD,
    WITHIN,
)
from bangla_calendar.language.units import unit_forms
from bangla_calendar.language.words_reader import words_to_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import TypeVar

    _Read = TypeVar("_Read")

__all__ = [
    "LONGEST",
    "Duration",
    "Relative",
    "Word",
    "duration_at",
    "read_duration",
    "read_relative",
    "relative_at",
    "words_of",
]

# No length of time has more characters.
LONGEST = 200
# No number has more words: নয় লাখ নিরানব্বই হাজার নয় শত নিরানব্বই.
_MOST_WORDS = 7
_MONTHS = {"year": 12, "month": 1}
_DAYS = {"week": 7, "day": 1}
_SECONDS = {"hour": 3600, "minute": 60, "second": 1}
_TOKEN = re.compile(rf"[0-9০-৯]+(?:[.,][0-9০-৯]+)*|[^{DASHES}\s0-9০-৯,:;!?।()\[\]/]+|\S")
_STOPS = ("।", ".")
_HYPHENS = frozenset(HYPHENS)
_ENGLISH_DAYS = {name: days for days, name in DAYS_ENGLISH.items()}
_A_LENGTH = "a length of time, such as ৩ ঘণ্টা,"


class Word(NamedTuple):
    """A figure, word or sign of a text: its form to be looked up, and its place in the text."""

    form: str
    start: int
    end: int


class Duration(NamedTuple):
    """A length of time: so much of each unit, in the order in which they stand; each unit comes once.

    `is_about`: the text says "about" or "or so".
    """

    items: tuple[tuple[str, Fraction], ...]
    is_about: bool = False

    def __str__(self) -> str:
        return ", ".join(f"{amount} {unit}{'s' * (amount != 1)}" for unit, amount in self.items)

    @property
    def months(self) -> Fraction:
        """The years and months, in months."""
        return self._sum(_MONTHS)

    @property
    def days(self) -> Fraction:
        """The weeks and days, in days."""
        return self._sum(_DAYS)

    @property
    def seconds(self) -> Fraction:
        """The hours, minutes and seconds, in seconds."""
        return self._sum(_SECONDS)

    @property
    def approximate(self) -> bool:
        """Whether the text says about, or the length depends on the calendar or on a part of a day."""
        return self.is_about or bool(self.months) or self.days.denominator > 1

    @property
    def has_clock(self) -> bool:
        """Whether it leads to a moment, and not to a day."""
        return self.days.denominator > 1 or any(unit in _SECONDS for unit, _ in self.items)

    def _sum(self, scale: Mapping[str, int]) -> Fraction:
        return sum((amount * scale[unit] for unit, amount in self.items if unit in scale), Fraction())


class Relative(NamedTuple):
    """A length of time seen from a moment: before it (`side` -1), after it (1), or the moment itself (0).

    With `is_window` all the time between is meant: গত ২৪ ঘণ্টায়.
    """

    duration: Duration
    side: int
    is_window: bool = False

    def __str__(self) -> str:
        return f"{self.duration} {'before' if self.side < 0 else 'after'}"


# Words


def words_of(text: str) -> list[Word]:
    """Return the words, figures and signs of a text; what is written as one (৩দিন, ঘণ্টাখানেক) is parted.

    >>> [word.form for word in words_of("২ঘণ্টা ও আধঘণ্টা")]
    ['২', 'ঘণ্টা', 'ও', 'আধ', 'ঘণ্টা']
    """
    normal, offsets = normalize_with_offsets(text)
    words = []
    for found in _TOKEN.finditer(normal):
        token, start = found[0], found.start()
        if token.endswith(".") and fold(token) not in unit_forms() and token != ".":
            token = token[:-1]
        for piece in _pieces(token):
            words.append(Word(fold(piece) or piece, offsets[start], offsets[start + len(piece) - 1] + 1))
            start += len(piece)
        if start < found.end():
            words.append(Word(".", offsets[start], offsets[start] + 1))
    return words


@lru_cache(maxsize=1 << 12)
def _pieces(token: str) -> tuple[str, ...]:
    """Part a number from the unit after it, and a unit from the number after it."""
    if token in unit_forms():
        return (token,)
    for form in unit_forms():
        head = token.removesuffix(form)
        if head not in (token, "") and _number((head,)) is not None:
            return head, form
        tail = token.removeprefix(form)
        if tail in _or_so() and tail != token:
            return form, tail
    return (token,)


@cache
def _or_so() -> Mapping[str, Fraction]:
    return {fold(form): Fraction(*value) for form, value in OR_SO.items()}


@cache
def _forms(row: str) -> frozenset[str]:
    return frozenset(fold_row(row))


@lru_cache(maxsize=1 << 12)
def _number(words: tuple[str, ...]) -> Fraction | None:
    """Return a number in words or figures, None where it is none."""
    try:
        return Fraction(words_to_number(" ".join(words)))
    except ParseError:
        return None


def _after(words: Sequence[Word], at: int, row: str) -> int | None:
    """Return the index after one of some forms, of one word or two, None where none comes next."""
    for count in (2, 1):
        form = " ".join(word.form for word in words[at : at + count])
        if form in _forms(row):
            return min(at + count, len(words))
    return None


def _form(words: Sequence[Word], at: int) -> str:
    return words[at].form if at < len(words) else ""


# What begins at a word


def duration_at(words: Sequence[Word], at: int = 0) -> tuple[Duration, int] | None:
    """Return the length of time that begins at a word, and the index after it; None where none does.

    >>> words = words_of("প্রায় দুই ঘণ্টা ১০ মিনিট ধরে")
    >>> found, end = duration_at(words)
    >>> found.seconds, found.approximate, words[end].form
    (Fraction(7800, 1), True, 'ধরে')
    """
    try:
        duration, end, case = _duration(words, at)
    except Fault:
        return None
    return None if case else (duration, end)


def relative_at(words: Sequence[Word], at: int = 0) -> tuple[Relative, int] | None:
    """Return what begins at a word and is seen from a moment, and the index after it; None where nothing is.

    >>> found, end = relative_at(words_of("সাড়ে তিন ঘণ্টা আগে ঢাকায়"))
    >>> found.side, found.duration.seconds, end
    (-1, Fraction(12600, 1), 4)
    """
    try:
        return _relative(words, at)
    except Fault:
        return None


def _duration(words: Sequence[Word], at: int) -> tuple[Duration, int, str]:
    """Read a length of time; return it with the index after it and the case of its last unit."""
    is_about = False
    while (after := _after(words, at, f"{ABOUT}|{ONLY}")) is not None:
        is_about = is_about or _form(words, at) in _forms(ABOUT)
        at = after
    unit, amount, is_or_so, end, case = _item(words, at)
    items = {unit: amount}
    is_about = is_about or is_or_so
    while not case:
        following = end + 1 if _form(words, end) == "," else (_after(words, end, AND) or end)
        try:
            unit, amount, is_or_so, after, case = _item(words, following)
        except Fault:
            break
        if unit in items:
            raise Fault(following, "each unit of time only once")
        items[unit], end = amount, after
        is_about = is_about or is_or_so
    return Duration(tuple(items.items()), is_about), end, case


def _item(words: Sequence[Word], at: int) -> tuple[str, Fraction, bool, int, str]:
    """Read so much of one unit: the unit, the amount, whether "or so", the index after it, and the case."""
    if _form(words, at) in unit_forms():
        unit, case = unit_forms()[_form(words, at)]
        after = at + 1 + (_form(words, at + 1) in _HYPHENS)
        form = _form(words, after)
        amount = _or_so().get(form) or (None if form.isdecimal() else _number((form,)))
        if case or amount is None or _form(words, after + 1) in unit_forms():
            raise Fault(at, _A_LENGTH)
        return unit, amount, True, after + 1, ""
    for end in range(at + 1, min(at + _MOST_WORDS + 2, len(words))):
        if words[end].form in unit_forms():
            unit, case = unit_forms()[words[end].form]
            stop = end - 1 if words[end - 1].form in _HYPHENS and end - 1 > at else end
            amount = _number(tuple(word.form for word in words[at:stop]))
            if amount is None or amount < 0:
                raise Fault(at, "a number before the unit of time")
            return unit, amount, False, end + 1, case
    raise Fault(at, _A_LENGTH)


def _relative(words: Sequence[Word], at: int) -> tuple[Relative, int]:
    """Read what is seen from a moment, and return it with the index after it."""
    end = _after(words, at, NOW)
    # এখন থেকে is the beginning of something else.
    if end is not None and _after(words, at, FROM_NOW) is None:
        return Relative(Duration(()), 0), end
    near = _near_day(words, at)
    if near is not None:
        return near
    for side, row in TOWARD.items():
        if (after := _after(words, at, row)) is not None:
            return _window(words, after, side)
    if (after := _after(words, at, IN)) is not None:
        duration, end, _ = _duration(words, after)
        return Relative(_counted(duration, words, after), 1), end
    from_now = _after(words, at, FROM_NOW)
    more = _after(words, at if from_now is None else from_now, MORE)
    begin = next((after for after in (more, from_now) if after is not None), at)
    duration, end, case = _duration(words, begin)
    for side, row in ((1, LATER), (-1, AGO)):
        after_side = _after(words, end, row)
        if after_side is not None and not case and not (side < 0 and more is not None):
            return Relative(_counted(duration, words, begin), side), after_side
    raise Fault(end, "আগে or পর after the length of time")


def _near_day(words: Sequence[Word], at: int) -> tuple[Relative, int] | None:
    """Read a day about today by its English name; the Bengali ones have clocks and weekdays beside them."""
    for name, days in _ENGLISH_DAYS.items():
        end = at + name.count(" ") + 1
        if " ".join(word.form for word in words[at:end]) == name:
            return Relative(Duration((("day", Fraction(abs(days))),)), 1 if days > 0 else -1), end
    return None


def _window(words: Sequence[Word], at: int, side: int) -> tuple[Relative, int]:
    """Read the length after গত or আগামী: ২৪ ঘণ্টা, ২৪ ঘণ্টায়, ২৪ ঘণ্টার মধ্যে."""
    duration, end, case = _duration(words, at)
    if case == "of":
        within = _after(words, end, WITHIN)
        if within is None:
            raise Fault(end, Phrase("{word} after the length of time", word=WITHIN))
        end = within
    return Relative(_counted(duration, words, at), side, is_window=True), end


def _counted(duration: Duration, words: Sequence[Word], at: int) -> Duration:
    """Return a length that can be counted in the calendar; a part of a month cannot."""
    if duration.months.denominator > 1:
        raise Fault(at, "whole months, since a part of a month has no fixed length,")
    return duration


# Whole texts


def read_duration(text: str) -> Duration:
    """Return the length of time that a whole text is.

    Raises `ParseError` with the position of the fault.

    >>> read_duration("২ ঘণ্টা ৩০ মিনিট").seconds
    Fraction(9000, 1)
    """

    def read(words: Sequence[Word]) -> tuple[Duration, int]:
        duration, end, case = _duration(words, 0)
        if case:
            raise Fault(end - 1, "a unit of time without the ending of a case")
        return duration, end

    return _whole(text, read)


def read_relative(text: str) -> Relative:
    """Return the length of time, seen from a moment, that a whole text is.

    Raises `ParseError` with the position of the fault.

    >>> read_relative("৫ ঘণ্টা ২০ মিনিট আগে").duration.seconds
    Fraction(19200, 1)
    """
    return _whole(text, lambda words: _relative(words, 0))


def _whole(text: str, read: Callable[[Sequence[Word]], tuple[_Read, int]]) -> _Read:
    """Return what a whole text is, which may state its numbers twice and have more round it."""
    text = plain_text(text)
    try:
        return _alone(text, read)
    except ParseError as error:
        first = error
    from bangla_calendar.language.as_printed import second_look

    return second_look(text, lambda given: _alone(given, read), first)


def _alone(text: str, read: Callable[[Sequence[Word]], tuple[_Read, int]]) -> _Read:
    """Return what a whole text is; a danda or a dot may end it."""
    if len(text) > LONGEST:
        raise ParseError(
            text, LONGEST, Phrase("a length of time in at most {limit} characters", limit=LONGEST)
        )
    words = words_of(text)
    if words and words[-1].form in _STOPS:
        del words[-1]
    try:
        found, end = read(words)
        if end < len(words):
            raise Fault(end, "the end of the text")  # noqa: TRY301
    except Fault as fault:
        place = words[fault.place].start if fault.place < len(words) else len(text)
        raise ParseError(text, place, fault.expected) from None
    return found
