"""One pattern language over plain fields, in which dates are written and read.

A pattern is literal text with directives. The same compiled pattern writes a date and reads one back:

| directive | is |
|---|---|
| `%Y` `%y` | the year, unpadded; its last two digits |
| `%m` `%-m` | the month in two digits; unpadded |
| `%d` `%-d` | the day in two digits; unpadded |
| `%j` `%-j` | the day of the year in three digits; unpadded |
| `%B` `%b` | the month's name; in English its first three letters, in Bengali the full name |
| `%A` `%a` | the weekday's name; its short form |
| `%o` | the day as a date ordinal: ১লা, ১৫ই, ২১শে; 1st, 15th |
| `%EY` | the year with its era: ১৪৩০ বঙ্গাব্দ, ২০২৩ খ্রিষ্টাব্দ, 1430 BS, 2023 CE |
| `%H` `%-H` `%I` `%-I` `%M` `%S` | of a datetime: hour of 24, hour of 12, minute, second |
| `%p` | of a datetime: the part of the day (ভোর, সকাল ...); AM or PM in English |
| `%%` | a percent sign |

Four patterns have names: `iso` (year, month and day in four, two and two ASCII digits), `long`,
`official` and `newspaper`.
"""

from __future__ import annotations

from bangla_calendar.arguments import in_zone
from bangla_calendar.formatting.named import LONG
from bangla_calendar.language.digits import to_bangla_digits
from bangla_calendar.language.names import month_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date, tzinfo
    from typing import Protocol

    from bangla_calendar.typing import DigitSet, Family, Language, Region

    class Day(Protocol):
        """The fields of a date, known here by its attributes alone."""

        @property
        def year(self) -> int:
            """The year."""
            ...

        @property
        def month(self) -> int:
            """The month, 1 to 12."""
            ...

        @property
        def day(self) -> int:
            """The day of the month."""
            ...

        @property
        def day_of_year(self) -> int:
            """The day of the year."""
            ...

        def weekday(self) -> int:
            """Return the day of the week, Monday being 0."""
            ...

    class BanglaDay(Day, Protocol):
        """A date of a Bangla calendar."""

        @property
        def calendar(self) -> str:
            """The id of the calendar."""
            ...

    class PlainDay(Day, Protocol):
        """A date of any calendar."""

        @property
        def family(self) -> Family:
            """The family of the calendar."""
            ...


__all__ = ["DAY_TEXTS", "LONG", "MONTH_TEXTS", "YEAR_TEXTS", "format_date"]


def format_date(
    value: BanglaDay | PlainDay | date,
    pattern: str = LONG,
    *,
    lang: Language = "bn",
    digits: DigitSet | None = None,
    region: Region = "BD",
    tz: tzinfo | str | None = None,
) -> str:
    """Write a `BanglaDate`, `date` or `datetime` in a pattern.

    `lang` is `"bn"` or `"en"` and decides names; `digits` is `"bangla"` or `"ascii"` and follows the
    language where it is None (the named pattern `iso` is ASCII). `region` is `"BD"`, or `"IN"` for West
    Bengal's অগস্ট and বিকেল. An unknown directive, a clock directive for a date without a clock, and a
    pattern without any directive are `ParseError`.

    A `datetime` with a time zone is moved to `tz`, a zone or its name, or stays in its own with `"own"`;
    where `tz` is None it is refused (`BanglaCalendarError`), for in another zone it may be another day.

    >>> from datetime import date, datetime
    >>> format_date(date(2023, 9, 30))
    'শনিবার, ৩০ সেপ্টেম্বর ২০২৩'
    >>> format_date(date(2023, 9, 30), "official", lang="en")
    '30 September, 2023 CE'
    >>> format_date(datetime(2022, 8, 17, 22, 7), "%o %B, %p %-I:%M")
    '১৭ই আগস্ট, রাত ১০:০৭'
    """
    from bangla_calendar.formatting.patterns import compiled

    return compiled(pattern).write(in_zone("value", value, tz), lang, digits, region)


class _YearTexts(dict[int, str]):
    """The years met so far, in Bengali digits; there are at most as many as calendars have."""

    def __missing__(self, year: int) -> str:
        return self.setdefault(year, to_bangla_digits(year))


# The parts of the pattern `newspaper` in Bengali, blanks included. Most dates are asked for just this text
# (it is that of `str`), and from tables it takes no longer than `date.isoformat`.
DAY_TEXTS = tuple(to_bangla_digits(day) for day in range(33))
MONTH_TEXTS = ("", *(f" {month_name(month)} " for month in range(1, 13)))
YEAR_TEXTS = _YearTexts()
