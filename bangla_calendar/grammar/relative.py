"""Relative expressions: আজ, গত সপ্তাহে, ৩ দিন আগে, ৫ ঘণ্টা ২০ মিনিট আগে, ৮ তারিখে."""

from __future__ import annotations

import re
from functools import lru_cache

from bangla_calendar.errors import ParseError
from bangla_calendar.grammar.clocks import DATE_TO_CLOCK, NIGHT, clock_at
from bangla_calendar.grammar.date_shapes import DAY
from bangla_calendar.grammar.dates import date_at
from bangla_calendar.grammar.dates_in_text import CLOCK_TO, CLOCK_TO_DATE, is_count, with_later_clock
from bangla_calendar.grammar.doubts import is_cut
from bangla_calendar.grammar.durations import read_duration
from bangla_calendar.grammar.expression import Expression
from bangla_calendar.grammar.fields import Fields
from bangla_calendar.grammar.shapes import Found, Shape, found_at
from bangla_calendar.language.names import weekday_forms
from bangla_calendar.language.normal_form import fold, fold_row
from bangla_calendar.language.tables.date_words import FROM_EVENT, NO_FUTURE, NO_GENITIVES, NUMBERED, PERIODS
from bangla_calendar.language.tables.durations import ABOUT, FROM_NOW, MORE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.grammar.durations import Duration
    from bangla_calendar.grammar.expression import Shift
    from bangla_calendar.grammar.tokens import Tokens
    from bangla_calendar.typing import MatchKind

__all__ = ["RELATIVE", "relative"]

# ২ দিন, ২-৩ দিন, সাড়ে তিন ঘণ্টা, দেড় ঘণ্টা, ১.৫ ঘণ্টা, দুদিন
_AMOUNT = r"(?:(?:(?:q ?)?[dtyc](?: ?[-/kx] ?[dtc]|\.d)?|B|q) ?[uUis]|V)"
RELATIVE = Shape(
    r"(?:(?P<toward>P) )?(?P<day_word>R)(?: (?P<weekday_1>w))?"
    rf"|(?P<direction_1>P) (?:(?P<weekday_2>w)|(?P<day_1>{DAY}) T|{_AMOUNT}(?: g)?|(?P<span_1>[uUCF]))"
    r"|(?P<direction_2>Y)"
    rf"|(?P<sum>{_AMOUNT}(?: ?[k,]? ?{_AMOUNT}){{0,3}}) ?(?P<side>g)"
    rf"|(?P<day_2>{DAY}) T(?: (?P<weekday_3>w))?|(?P<weekday_4>w)"
)
# Before a length it is a part of its number: দুই তিন দিন আগে.
_NUMBER_BEFORE = ("c ", "d ", "B ", "q ")
_SIGN, _MORE = re.compile(r"\S"), re.compile(r"[^ \n।.]")
_BEFORE = re.compile(r"([^\s]+)\s*$")
# So far a word may stand before an expression on which its meaning depends.
_NEAR = 60
_APPROXIMATE = frozenset(fold_row(ABOUT))
_FROM_NOW = tuple(fold_row(f"{FROM_NOW}|{MORE}"))
_FROM_EVENT = frozenset(fold_row(FROM_EVENT))
_PERIODS = frozenset(fold_row(PERIODS))
_NUMBER_WORDS = tuple(NUMBERED.split("|"))
_CLAUSE_END = re.compile(r"[।.!?;,\n]")
# How verbs of the future end.
_FUTURE = ("বে", "বেন")
_NO_FUTURE = frozenset(fold_row(NO_FUTURE))
# A genitive: বিয়ের ১২ দিন পর, মৃত্যুর ৩ দিন আগে. Weekdays end so too.
_GENITIVE = re.compile("[\u09be-\u09cc]র$")
_NO_GENITIVES = frozenset((*fold_row(NO_GENITIVES), *weekday_forms()))


def relative(tokens: Tokens, at: int, pivot: int | None) -> Expression | None:
    """Read আজ, গতকাল বুধবার, গত সপ্তাহে, ৩ দিন আগে, ৮ তারিখে, বুধবার; with a clock after it."""
    found = found_at(RELATIVE, tokens, at)
    if found is None or _belongs_to_date(found, tokens, at, pivot) or _is_period(found) or is_cut(tokens, at):
        return None
    end = found.end
    fields = Fields()
    weekday = found.value("weekday")
    if "day_word" in found and "weekday" in found and _is_dated(tokens, found.index("weekday"), pivot):
        weekday, end = None, found.index("day_word") + 1
    fields.weekday = weekday
    day = found.value("day")
    if day is not None:
        if not 0 < day < 33 or _is_after_number_word(tokens.text, tokens.items[at][0]):
            return None
        fields.calendar, fields.day = "gregorian", day
    shifts = _sum(found, fields) if "sum" in found else _shifts(found)
    if "day_word" in found or weekday is not None or day is not None:
        end = _with_clock(fields, tokens, end)
        if day is not None and "direction" not in found:
            shifts = _month_named_before(tokens, at)
        if fields.hour is not None and fields.end is None and shifts is None and day is None:
            dated = _with_date(fields, tokens, end, pivot)
            if dated is not None:
                return dated
    kind: MatchKind = "relative" if fields.end is None else "range"
    return Expression(kind, fields, end, shifts)


def _belongs_to_date(found: Found, tokens: Tokens, at: int, pivot: int | None) -> bool:
    """Return whether গত or আগামী only says on which side the date after it lies."""
    return "direction" in found and found.kinds("direction") == "P" and _is_dated(tokens, at + 2, pivot)


def _is_dated(tokens: Tokens, at: int, pivot: int | None) -> bool:
    """Return whether a date begins at a token, to which the word before it does not belong."""
    found = date_at(tokens, at, pivot)
    return found is not None and found[0].month is not None


def _is_period(found: Found) -> bool:
    """Return whether কাল is a period or an age, as in জীবন কাল, and no day."""
    word = found.token("day_word")
    if word is None:
        return False
    text = found.tokens.text
    if _DATE_LABEL.match(found.tokens.kinds, found.end):  # আজকের বাংলা তারিখ:
        return True
    if word.name != "ambiguous" or "toward" in found:
        return False
    before = _word_before(text, word.start)
    return (
        text[word.end : word.end + 1] in (":", "-")
        or text[word.start - 1 : word.start] == "-"
        or before in _PERIODS
    )


def _with_clock(fields: Fields, tokens: Tokens, end: int) -> int:
    """Give a relative day the clock after it, and what it reaches to."""
    gap = found_at(DATE_TO_CLOCK, tokens, end)
    clock = clock_at(tokens, gap.end) if gap else None
    if clock is None or (not clock[2] and is_count(tokens, clock[1])):
        return end
    if _may_be_of_next_day(clock[0]) and ":" not in tokens.kinds[end : clock[1]]:
        fields.flag("uncertain")
    fields.take_clock(clock[0], ends_day=True)
    return _to_day(fields, tokens, with_later_clock(fields, tokens, clock[1]))


def _may_be_of_next_day(clock: Fields) -> bool:
    """Return whether an hour is one after midnight: আজ রাত ২টায়, which is said of tomorrow at two.

    What programs print, গতকাল রাত ২:০৫, is of the day that is printed.
    """
    is_late = clock.part == NIGHT and clock.hour is not None and clock.hour < 4
    return is_late and not clock.midnight and "night-following" not in clock.flags


def _with_date(fields: Fields, tokens: Tokens, end: int, pivot: int | None) -> Expression | None:
    """Read the date after a weekday and its clock: বুধবার সকাল ১০টা, ১৫ অক্টোবর ২০২৫."""
    gap = found_at(CLOCK_TO_DATE, tokens, end)
    dated = date_at(tokens, gap.end, pivot) if gap else None
    if dated is None or dated[0].day is None or dated[0].month is None or dated[0].weekday is not None:
        return None
    date, after = dated
    date.weekday = fields.weekday
    date.take_clock(fields)
    return Expression(date.kind(), date, after)


def _to_day(fields: Fields, tokens: Tokens, end: int) -> int:
    """Take the relative day and clock to which another reaches: গতকাল সকাল আটটা থেকে আজ সকাল আটটা."""
    to = found_at(CLOCK_TO, tokens, end)
    if fields.end is not None or to is None or tokens.kinds[to.end : to.end + 1] not in ("R", "w", "P"):
        return end
    other = relative(tokens, to.end, None)
    if other is None or other.fields.hour is None or other.fields.end is not None:
        return end
    fields.end = other.fields
    fields.end.shifts = other.shifts
    return other.end


def _sum(found: Found, fields: Fields) -> tuple[Shift, ...] | None:
    """Return how far a sum of units is away, None where that is not one length; flag what is not exact."""
    tokens, text = found.tokens, found.tokens.text
    start, end = tokens.items[found.start][0], tokens.items[found.end - 1][1]
    before = _word_before(text, start)
    if before in _APPROXIMATE:
        fields.flag("approximate")
        place = text.rfind(before, max(0, start - _NEAR), start)
        start = start if place < 0 else place
        before = _word_before(text, start)
    side = found.value("side") or 0
    # Searched in place: a copy of the text for each expression would take time in proportion to its square.
    is_alone = not _SIGN.search(text, 0, start) and not _MORE.search(text, end)
    if not is_alone and (_is_from_event(text, start, before, side) or (side < 0 and _is_to_come(text, end))):
        fields.flag("from-event")
        return None
    length = _length(tokens.between(found.index("sum"), found.after("sum")))
    if length is None or tokens.kinds[max(0, found.start - 2) : found.start] in _NUMBER_BEFORE:
        return None
    if length.approximate:
        fields.flag("approximate")
    if length.months:
        return None
    return tuple((unit, count * side) for unit, count in length.items)


# The same lengths stand in a text again and again, beside other words.
@lru_cache(maxsize=1 << 12)
def _length(text: str) -> Duration | None:
    """Return the length of time that a text is, None where it is not one length: ২-৩ দিন."""
    try:
        return read_duration(text)
    except ParseError:
        return None


def _is_after_number_word(text: str, place: int) -> bool:
    """Return whether a figure is the number of a paper: স্মারক নং- ১৪ তারিখ."""
    return text[max(0, place - _NEAR) : place].rstrip(" .:-").endswith(_NUMBER_WORDS)


def _word_before(text: str, place: int) -> str:
    word = _BEFORE.search(text[max(0, place - _NEAR) : place])
    return fold(word[1]) if word else ""


def _is_from_event(text: str, start: int, before: str, side: int) -> bool:
    """Return whether a length is counted from an event that the text names, and not from its day."""
    if side > 0:
        return not fold(text[max(0, start - _NEAR) : start]).endswith(_FROM_NOW)
    return before in _FROM_EVENT or (_GENITIVE.search(before) is not None and before not in _NO_GENITIVES)


def _is_to_come(text: str, place: int) -> bool:
    """Return whether the clause after a place ends with a verb of the future: আগে দিতে হবে."""
    end = _CLAUSE_END.search(text, place, place + _NEAR)
    if end is None and place + _NEAR < len(text):
        return False
    last = _word_before(text, end.start() if end else len(text))
    return last.endswith(_FUTURE) and last not in _NO_FUTURE


def _shifts(found: Found) -> tuple[Shift, ...] | None:
    """Return how far a day, week, month or year is away, None where it is not said."""
    day_word = found.token("day_word")
    if day_word:
        toward = found.value("toward")
        if toward:  # গত কাল, আগামী পরশু
            return (("day", toward * abs(day_word.value)),)
        return None if day_word.name else (("day", day_word.value),)
    direction = found.value("direction")
    if direction is None:
        return None
    if found.kinds("direction") == "Y":
        return ((f"this {found.name('direction')}", direction),)
    if "weekday" in found:
        return (("weekday", direction),)
    if "day" in found:
        return (("day of month", direction),)
    return ((f"this {found.name('span')}", direction),) if "span" in found else None


_DATE_LABEL = re.compile(r" (?:[EI] )?T ?:")
_NAMED_MONTH = re.compile(r"(?:(?P<direction>[PgAJe]) (?P<unit>U)|(?P<word>[YA])) \Z")


def _month_named_before(tokens: Tokens, at: int) -> tuple[Shift, ...] | None:
    """Return which month a day is of by the words before it: গত মাসের ৫ তারিখ."""
    before = tokens.kinds[max(0, at - 4) : at]
    named = _NAMED_MONTH.search(before)
    if named is None:
        return None
    first = tokens[at - len(before) + named.start()]
    unit = first if named["word"] else tokens[at - len(before) + named.start("unit")]
    # ওই মাসের is that of a month named before, which is not known here.
    is_told = first.name in ("that", "সে") or (named["word"] == "A" and first.value)
    if unit.name != "month" or is_told:
        return None
    # আগের and পরের are seen from a month told before, where there is one.
    is_beside = first.name == "beside" or before[named.start()] == "g"
    return (("month beside" if is_beside else "this month", first.value),)
