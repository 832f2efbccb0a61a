"""Dates and clocks out of tokens: which shape fits at a place, and what its fields are."""

from __future__ import annotations

from bangla_calendar.date import full_year
from bangla_calendar.language.hours import hour_of_day
from bangla_calendar.parsing.fields import FAMILIES, FIRST_GREGORIAN_YEAR, Fields, is_possible, is_usual_year
from bangla_calendar.parsing.shapes import CLOCK, WEEKDAY_AFTER, WEEKDAY_BEFORE, date_layouts, layout

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.parsing.shapes import Layout
    from bangla_calendar.parsing.tokens import Token, Tokens

__all__ = ["WEEKDAY_KINDS", "Found", "clock_at", "date_at", "found_at"]

# With these a date may begin that has its weekday first.
WEEKDAY_KINDS = ("w", "v", "r")
# A year in two digits: after an apostrophe, before an era, after two figures, on a month.
_SHORT_YEARS = ("short", "short_of_era", "short_glued")


# An era that is that of the next date: ৩রা জ্যৈষ্ঠ ১৪২৪, ইং ১৭ই মে ২০১৭.
_NEXT_DATE = "E (?:d ?e?|o) ?,? ?[mM]"


class Found:
    """A shape found in tokens: its fields by name, the index of its first token and of the one after it."""

    __slots__ = ("_layout", "end", "start", "tokens")

    def __init__(self, tokens: Tokens, at: int, fields: Layout) -> None:
        self.tokens = tokens
        self.start = at
        self.end = at + fields["end"]
        self._layout = fields

    def __contains__(self, name: str) -> bool:
        return name in self._layout

    def index(self, name: str) -> int:
        """Return the index of a field's token."""
        return self.start + self._layout[name]

    def token(self, *names: str) -> Token | None:
        """Return the token of the first of some fields that are there."""
        for name in names:
            if name in self._layout:
                return self.tokens[self.start + self._layout[name]]
        return None

    def digits(self, name: str) -> int:
        """Return how many digits the figure of a field has."""
        return self.tokens[self.index(name)].digits

    def value(self, *names: str) -> int | None:
        """Return the number of the first of some fields that are there."""
        for name in names:
            if name in self._layout:
                return self.tokens.items[self.start + self._layout[name]][2]
        return None


def found_at(shape: str, tokens: Tokens, at: int) -> Found | None:
    """Return what a shape finds at a token."""
    fields = layout(shape, tokens.kinds, at)
    return None if fields is None else Found(tokens, at, fields)


def date_at(tokens: Tokens, at: int, pivot: int | None) -> tuple[Fields, int] | None:
    """Read the longest date that begins at a token, and return it with the index of the token after it.

    The date may lack its year, or its day; years of two digits are read only with a pivot.
    """
    before = None
    if tokens.kinds[at : at + 1] in WEEKDAY_KINDS:
        before = found_at(WEEKDAY_BEFORE, tokens, at)
        if before is None:
            return None
        at = before.end
    for fields_of in date_layouts(tokens.kinds, at):
        found = Found(tokens, at, fields_of)
        read = _fields_of(found, pivot)
        if read is None:
            continue
        fields, end = read
        if before:
            fields.weekday = before.value("weekday", "short")
            if "bracket" in before:
                end = _closed(tokens, end)
        elif fields.weekday is None:
            end = _with_weekday(fields, tokens, end)
        return fields, end
    return None


def _fields_of(found: Found, pivot: int | None) -> tuple[Fields, int] | None:
    """Return the fields of one of the shapes of dates, and its end; None where there is no such date."""
    month, era = found.token("month"), found.token("era", "era_inside", "era_first")
    if era and era.name not in FAMILIES:
        return None
    number = month.value if month else found.value("month_figure")
    assert number is not None
    family = month.name if month else era.name if era else None
    fields = Fields(family, _year_of(found, pivot, family), number, found.value("day", "day_in_words"))
    if any(name in found for name in _SHORT_YEARS):
        if fields.year is None:
            return None
        fields.flag("two-digit-year")
    if "year" in found and found.digits("year") < 3 and family != "hijri":  # ৮ হিজরির ২০ রমজান, but not ২১ ইং
        return None
    end = found.end
    if fields.year is not None and not era and not is_usual_year(fields.year, family or "gregorian"):
        if family is None and fields.year < FIRST_GREGORIAN_YEAR:
            fields.flag("calendar-undecided")
        elif "tail" in found:  # a count beside a date: ৫ জানুয়ারি ৩০০০ জন
            fields.year, end = None, found.index("tail")
        else:
            return None
    elif family is None:
        fields.calendar = "gregorian"
    if month is None and not _stands_alone(found):
        return None
    if month and era and era.name != month.name:
        if "era" in found and found_at(_NEXT_DATE, found.tokens, found.index("era")):
            end = _before_gap(found.tokens, found.index("era"))
        else:
            fields.flag("era-contradicts-month")
    if fields.day is not None and not is_possible(family, fields.year, number, fields.day):
        return None
    if end == found.end:
        fields.weekday = found.value("weekday")
    return fields, end


def _before_gap(tokens: Tokens, index: int) -> int:
    """Return the index before the comma and the gap that stand before an index."""
    return len(tokens.kinds[:index].rstrip(" ,"))


def _year_of(found: Found, pivot: int | None, family: str | None) -> int | None:
    year = found.token("year")
    if year:
        return year.value
    short = found.token(*_SHORT_YEARS)
    if short is None or pivot is None or short.digits != 2:
        return None
    return full_year(short.value, pivot, family or "gregorian")


def _stands_alone(found: Found) -> bool:
    """Return whether a date in figures is no part of a longer number, version or code."""
    text = found.tokens.text
    start, end = found.tokens[found.start].start, found.tokens[found.end - 1].end
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if len(before) == 2 and before[1] in "./-:" and before[0].isalnum():
        return False
    return not (len(after) == 2 and after[0] in "./:" and after[1].isdecimal())


def _with_weekday(fields: Fields, tokens: Tokens, end: int) -> int:
    """Take the weekday after a date, in brackets or without, and return the index of the token after it."""
    after = found_at(WEEKDAY_AFTER, tokens, end)
    if after is None:
        return end
    fields.weekday = after.value("inside", "weekday")
    return after.end


def _closed(tokens: Tokens, end: int) -> int:
    """Take the bracket that closes the one before the date."""
    if tokens.kinds.startswith(")", end):
        return end + 1
    return end + 2 if tokens.kinds.startswith(" )", end) else end


def clock_at(tokens: Tokens, at: int, part: str = "") -> tuple[Fields, int, bool] | None:
    """Read the clock that begins at a token; tell too where it ends and whether it is one beyond doubt.

    `part` is the part of the day that holds where the clock has none itself.
    """
    found = found_at(CLOCK, tokens, at)
    if found is None:
        return None
    time = _minutes_of(found)
    if time is None:
        return None
    minutes, second = time
    fields = Fields()
    hour = minutes // 60
    own = found.token("part", "half", "latin_half") or _half_of(found)
    if own:
        part = own.name
    if part:
        fields.part = part
        placed = hour_of_day(hour, part)
        if placed is None:
            fields.flag("hour-contradicts-part")
        else:
            hour = placed
    elif hour <= 12:
        fields.flag("hour-ambiguous")
    fields.hour, fields.minute, fields.second = hour % 24, minutes % 60, second
    if "night" in found:
        fields.flag("night-following")
    if "zone" in found:
        fields.flag("zone-printed")
    return fields, found.end, own is not None or _is_sure(found)


def _half_of(found: Found) -> Token | None:
    """Return AM or PM after dotted figures: 4.15 pm."""
    dotted = found.token("dotted")
    return dotted if dotted and found.tokens.kinds[found.index("dotted")] == "a" else None


def _minutes_of(found: Found) -> tuple[int, int | None] | None:
    """Return minutes since midnight or noon, as printed, and seconds; None for what is no time."""
    quarter = found.value("quarter")
    if quarter is not None:
        hour = found.value("quarter_word")
        if hour is None:
            hour = (found.value("quarter_hour", "quarter_bare") or 0) * 60
        return (hour + quarter, None) if 60 <= hour <= 12 * 60 and hour % 60 == 0 else None
    figures = found.token("minute", "dotted_minute", "marked_minute")
    if figures and figures.digits != 2:
        return None
    hour = found.value("hour_word")
    if hour is None:
        hour = (found.value("hour", "dotted_hour", "marked_hour", "full_hour", "latin_hour") or 0) * 60
    minute = figures.value if figures else found.value("minutes") or 0
    second = found.value("second", "seconds")
    if hour >= 24 * 60 or minute > 59 or (second or 0) > 59 or (hour % 60 and minute):
        return None
    return hour + minute, second


def _is_sure(found: Found) -> bool:
    """Return whether a clock without a part of the day is one beyond doubt."""
    if any(name in found for name in ("quarter", "minutes", "dotted", "second", "ending")):
        return True
    if found.tokens.kinds[found.end : found.end + 2].strip()[:1] in ("f", "b", "x"):
        return True
    hour, minute = found.token("hour"), found.token("minute")
    if hour and minute:
        # A verse or a ratio has no hour in two digits and no minutes in fives.
        return hour.digits == 2 or minute.value % 5 == 0
    ending = found.token("of_hour", "hour_word")
    return ending is not None and ending.name == "at"
