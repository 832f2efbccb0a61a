"""Calendars of other peoples, counted by convertdate and checked here.

convertdate knows on which Julian day a month begins; what is a date, and how long a month is, is decided
here from where the months begin. (It takes a month 13, and gives the first month of the Saka years 22,
122, 178 ... 1878, 1978 ... another length than its own Julian days.) It takes 15 ms to load and is imported
when a calendar is first asked for a day. Each calendar has the years that lie whole in the Gregorian
years 1-9999.
"""

from __future__ import annotations

from abc import abstractmethod

from bangla_calendar.calendars.base import JULIAN_DAY_OF_ORDINAL_0, MonthByMonth


class Foreign(MonthByMonth):
    """A calendar whose months begin where convertdate says."""

    # The first year counted as the rule says; those before are reckoned back.
    _FIRST_PUBLISHED: int

    @abstractmethod
    def _julian_day(self, year: int, month: int) -> float:
        """Return the Julian day at which a month begins."""

    def _first_day(self, year: int, month: int) -> int:
        return int(self._julian_day(year, month) - JULIAN_DAY_OF_ORDINAL_0)

    def basis(self, year: int) -> str:
        """Return "published" for the years in which the rule was in force, "computed" for those before."""
        return "published" if self._check_year(year) >= self._FIRST_PUBLISHED else "computed"


class Hijri(Foreign):
    """The arithmetic Hijri calendar: eleven leap years in thirty.

    Whoever waits for the moon to be seen, as Bangladesh does, begins a month up to two days away from it.

    >>> from bangla_calendar.calendars import get_calendar
    >>> get_calendar("hijri").from_gregorian(2023, 9, 30)
    (1445, 3, 15)
    """

    id = "hijri"
    name = "Hijri, arithmetic"
    family = "hijri"
    authority = "the tables of astronomers; no state: where the moon is watched for, up to two days differ"
    source = "convertdate.islamic: epoch 16 July 622 (Julian); leap years 2 5 7 10 13 16 18 21 24 26 29"
    timezone = "UTC"
    min_year = 1
    max_year = 9665
    common_year_length = 354
    _days_in_400_years = 141747  # 30 years have 10631 days

    def _julian_day(self, year: int, month: int) -> float:
        from convertdate import islamic

        day: float = islamic.to_jd(year, month, 1)
        return day

    def basis(self, year: int) -> str:
        """Return "computed": the moon decides, and the arithmetic does not see it."""
        self._check_year(year)
        return "computed"


class Saka(Foreign):
    """The national calendar of India, from Chaitra (1) to Phalguna (12).

    >>> from bangla_calendar.calendars import get_calendar
    >>> get_calendar("saka").to_gregorian(1879, 1, 1)  # its first day in force
    (1957, 3, 22)
    """

    id = "saka"
    name = "Saka, national calendar of India"
    family = "saka"
    authority = "Government of India; in force from 1 Chaitra 1879, 22 March 1957"
    source = "Calendar Reform Committee, Report, 1955; convertdate.indian_civil"
    timezone = "Asia/Kolkata"
    min_year = 1
    max_year = 9920
    _FIRST_PUBLISHED = 1879

    def _julian_day(self, year: int, month: int) -> float:
        from convertdate import indian_civil

        day: float = indian_civil.to_jd(year, month, 1)
        return day


class Julian(Foreign):
    """The Julian calendar, by which Europe dated until 1582 and its last states until the 1920s.

    >>> from bangla_calendar.calendars import get_calendar
    >>> get_calendar("julian").to_gregorian(1757, 6, 12)
    (1757, 6, 23)
    """

    id = "julian"
    name = "Julian"
    family = "julian"
    authority = "the Roman state and the churches; in Britain and its possessions until 2 September 1752"
    source = "convertdate.julian; leap years regular from the year 8"
    timezone = "UTC"
    min_year = 2
    max_year = 9998
    _days_in_400_years = 146100
    _FIRST_PUBLISHED = 8

    def _julian_day(self, year: int, month: int) -> float:
        from convertdate import julian

        day: float = julian.to_jd(year, month, 1)
        return day


HIJRI, SAKA, JULIAN = Hijri(), Saka(), Julian()
