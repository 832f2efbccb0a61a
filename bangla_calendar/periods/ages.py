"""Ages in full years, months and days, as forms and job circulars ask for them."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from bangla_calendar.calendars import DEFAULT_CALENDAR, get_calendar
from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.calendars.intervals import elapsed
from bangla_calendar.civil import civil_date
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import DateRangeError
from bangla_calendar.language.durations import counted, counted_in_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

__all__ = ["Age", "age"]


class Age(NamedTuple):
    """An age: full years, months after these, and days after those; `str()` is in Bengali figures.

    >>> print(Age(42, 4, 21))
    ৪২ বছর ৪ মাস ২১ দিন
    """

    years: int
    months: int
    days: int

    def written(
        self,
        *,
        words: bool = False,
        region: Literal["BD", "IN"] = "BD",
        lang: str = "bn",
        digits: str | None = None,
    ) -> str:
        """Return the age as a text, with all three parts of it, also those that are 0.

        `words` puts the numbers into Bengali words, those of `region`. `lang="en"` is `42 years 4 months 21
        days`; `digits`, `"bangla"` or `"ascii"`, follow the language.

        >>> Age(42, 4, 21).written(words=True)
        'বিয়াল্লিশ বছর চার মাস একুশ দিন'
        """
        parts = zip(self, ("year", "month", "day"), strict=True)
        if words:
            return " ".join(counted_in_words(n, unit, lang=lang, region=region) for n, unit in parts)
        return " ".join(counted(n, unit, lang=lang, digits=digits) for n, unit in parts)

    def to_dict(self) -> dict[str, Any]:
        """Return years, months and days as a dict."""
        return self._asdict()

    def __str__(self) -> str:
        return self.written()


def age(born: date | BanglaDate, on: date | BanglaDate | None = None) -> Age:
    """Return the age of who was born on a day, on another day: full years, months and days.

    It is counted in the calendar of `born`: of a `date` in Gregorian months, of a `BanglaDate` in those of
    its own calendar. `on` may be of either; None is today in the civil zone of the calendar, and an aware
    datetime is moved there. Who was born on a day that a month or year lacks is a month or year older on its
    last day: born on 29 February, on the 28th.

    Raises `DateRangeError` where `on` is before `born`.

    >>> age(date(1972, 12, 18), date(2015, 5, 9))
    Age(years=42, months=4, days=21)
    >>> age(BanglaDate(1400, 1, 1), date(2024, 4, 13)).years
    30
    """
    if isinstance(born, BanglaDate):
        counting = get_calendar(born.calendar)
        start, zoned = born.toordinal(), counting
    else:
        counting, zoned = GREGORIAN, get_calendar(DEFAULT_CALENDAR)
        start = civil_date(born, zoned).toordinal()
    if on is None:
        on = BanglaDate.today(calendar=zoned.id)
    end = on.toordinal() if isinstance(on, BanglaDate) else civil_date(on, zoned).toordinal()
    if end < start:
        raise DateRangeError("on", date.fromordinal(end), date.fromordinal(start), date.max, "")
    return Age(**elapsed(counting, start, end))
