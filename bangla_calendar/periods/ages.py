"""Ages in full years, months and days, as forms and job circulars ask for them."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import DateRangeError
from bangla_calendar.grammar.shifts import time_between
from bangla_calendar.language.durations import counted, counted_in_words
from bangla_calendar.periods.days import civil_day

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import tzinfo
    from typing import Any

    from bangla_calendar.typing import DigitSet, Language, Region

__all__ = ["Age", "age"]

# Gregorian days are counted in Dhaka.
_CALENDAR = "bangladesh"


class Age(NamedTuple):
    """An age: full years, months after these, and days after those; `str()` is in Bengali figures.

    >>> print(Age(42, 4, 21))
    ৪২ বছর ৪ মাস ২১ দিন
    >>> Age(42, 4, 21).years, Age(42, 4, 21).months, Age(42, 4, 21).days
    (42, 4, 21)
    >>> Age(42, 4, 21).to_dict()
    {'years': 42, 'months': 4, 'days': 21}
    """

    years: int
    """Full years."""
    months: int
    """Full months after these."""
    days: int
    """Days after these."""

    def written(
        self,
        *,
        words: bool = False,
        region: Region = "BD",
        lang: Language = "bn",
        digits: DigitSet | None = None,
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


def age(
    born: date | BanglaDate, on: date | BanglaDate | None = None, *, tz: tzinfo | str | None = None
) -> Age:
    """Return the age of who was born on a day, on another day: full years, months and days.

    It is counted in the calendar of `born`: of a `date` in Gregorian months, of a `BanglaDate` in those of
    its own calendar. `on` may be of either; None is today. Today, and aware datetimes, are the day in `tz`,
    a zone or its name, by default the civil zone of the calendar; with `"own"` they stay in their own. Who
    was born on a day that a month or year lacks is a month or year older on its last day: born on 29
    February, on the 28th.

    Raises `DateRangeError` where `on` is before `born`.

    >>> age(date(1972, 12, 18), date(2015, 5, 9))
    Age(years=42, months=4, days=21)
    >>> age(BanglaDate(1400, 1, 1), date(2024, 4, 13)).years
    30
    """
    calendar = born.calendar if isinstance(born, BanglaDate) else _CALENDAR
    start = civil_day(born, calendar, tz)
    end = civil_day(BanglaDate.today(calendar=calendar, tz=tz) if on is None else on, calendar, tz)
    if end < start:
        raise DateRangeError("on", end, start, date.max, "")
    if isinstance(born, BanglaDate):
        return Age(**BanglaDate.from_gregorian(end, calendar=calendar).since(born))
    return Age(**time_between(start, end))
