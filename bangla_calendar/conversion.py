"""A date read in one calendar and written in another, as the commands and files do it."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import partial

from bangla_calendar.arguments import OWN_ZONE, REGIONS, plain_text, refuse_unknown
from bangla_calendar.calendars import DEFAULT_CALENDAR, available_calendars, get_calendar
from bangla_calendar.civil import PlainDate, civil_date, plain_date
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import DateRangeError, ParseError, UnknownNameError
from bangla_calendar.formatting import format_date
from bangla_calendar.language.digits import to_ascii_digits
from bangla_calendar.parsing import parse_date

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from bangla_calendar.typing import (
        CalendarId,
        DigitSet,
        ExcelEpoch,
        Language,
        NumericFamily,
        Order,
        PlainFamily,
        Region,
    )


__all__ = ["EXCEL_EPOCHS", "Conversion", "counted", "day_serial", "meanings", "serial_day"]

# The day before the first of each way that Excel counts days, and the last that it has, 31 December 9999.
EXCEL_EPOCHS = {"1900": (date(1899, 12, 31), 2_958_465), "1904": (date(1904, 1, 1), 2_957_003)}
# Excel has a 29 February 1900, as Lotus 1-2-3 had; the real calendar does not.
_FALSE_LEAP_DAY = 60

_SERIAL = r"\d{1,7}(\.\d+)?"
# What has been left out or filled in by the finder where it is no date that stands in the text itself.
_TOLERATED = {"year-from-reference"}


class Conversion:
    """How dates are read, converted and written.

    `calendar` is the rule for Bangla dates; `numeric`, `order` and `pivot` are as for `parse_date`. With
    `source` all dates are of that calendar, `"hijri"`, `"saka"` or `"julian"`, in the forms that
    `read_plain_date` reads.
    `excel_serial` is `"1900"` or `"1904"` where numbers are days as Excel counts them from these years on.
    `today` gives the day that today, now, আজ, গতকাল and the like are seen from, where they are to be read; it
    is called for these alone. Moments with a time zone are days in `tz`, a zone or its name, by default the
    civil zone of the calendar; with `"own"` in their own.
    `pattern`, `lang`, `digits` and `region` are as for `format_date`; without a pattern Gregorian dates are
    written in ISO form.

    Raises the errors of `format_date` for a pattern that cannot be written, and of `parse_date` for options
    that are none.

    >>> conversion = Conversion()
    >>> found, doubts = conversion.read("2023-09-30")
    >>> conversion.write(conversion.convert(found))
    '১৫ আশ্বিন ১৪৩০'
    """

    def __init__(
        self,
        calendar: CalendarId = DEFAULT_CALENDAR,
        *,
        numeric: NumericFamily | None = None,
        source: PlainFamily | None = None,
        order: Order = "dmy",
        pivot: int | None = None,
        excel_serial: ExcelEpoch | None = None,
        pattern: str | None = None,
        lang: Language = "bn",
        digits: DigitSet | None = None,
        today: Callable[[], date] | None = None,
        tz: tzinfo | str | None = None,
        region: Region = "BD",
    ) -> None:
        self.calendar = calendar
        self.tz = tz
        read = partial(parse_date, calendar=calendar, numeric=numeric, order=order, pivot=pivot)
        self._parse = partial(read, tz=OWN_ZONE)
        self._today = today
        self.source = source
        self._order = order
        self._pivot = pivot
        self._excel_serial = excel_serial
        self._pattern = pattern
        self._lang = lang
        self._digits = digits
        self._region = region
        # An error in the options comes before any input is read.
        refuse_unknown("region", region, REGIONS)
        if excel_serial is not None:
            serial_day(1, excel_serial)
        if (numeric, order, pivot) != (None, "dmy", None):
            self._parse("১ বৈশাখ ১৪৩০")
        self.write(BanglaDate.max)
        if tz is not None:
            self.civil_day(date.min)

    def read(
        self, text: str, reference: date | BanglaDate | None = None
    ) -> tuple[BanglaDate | date | datetime, tuple[str, ...]]:
        """Return the date that a text gives, and the keys of `DOUBTS` that its reading deserves.

        Of a moment with a zone it is the day. With a `reference`, relative expressions and days without a
        year are read as well. Raises the errors of `parse_date`.
        """
        if self.source is not None:
            return self._plain_day(text, self.source), ("hijri",) if self.source == "hijri" else ()
        if self._excel_serial is not None and (figures := _match(_SERIAL, text)):
            return serial_day(float(figures), self._excel_serial), ()
        found: BanglaDate | date | None
        try:
            found = self._parse(text)
        except ParseError:
            found = self._day_word(text) if reference is None else self._relative(text, reference)
            if found is None:
                raise
        if isinstance(found, datetime) and found.tzinfo is not None:
            return self.civil_day(found), ("zone",)
        return found, ("clock",) if isinstance(found, datetime) else ()

    def _plain_day(self, text: str, source: str) -> date:
        """Return the day of a date of a calendar without a class of dates."""
        from bangla_calendar.plain_dates import read_plain_date

        return date.fromordinal(read_plain_date(text, source, order=self._order).ordinal)

    def civil_day(self, value: date) -> date:
        """Return the day of a date or moment."""
        return civil_date(value, get_calendar(self.calendar), self.tz)

    def _day_word(self, text: str) -> date | None:
        """Return the day that today, আজ or গতকাল is; None for any other text, or where it is not asked for."""
        if self._today is None:
            return None
        from bangla_calendar.grammar.day_words import day_word

        word = day_word(text)
        return None if word is None else word.seen_from(self._today())

    def _relative(self, text: str, reference: date | BanglaDate) -> date | None:
        """Return the day that the whole of a text means, seen from a reference; None where it means none."""
        from bangla_calendar.finding import find_dates

        found = find_dates(text, calendar=self.calendar, reference=reference, pivot=self._pivot, tz=self.tz)
        if len(found) != 1 or found[0].text != text.strip() or not _TOLERATED.issuperset(found[0].flags):
            return None
        meant = found[0].gregorian
        return None if isinstance(meant, tuple) else meant

    def day(self, found: BanglaDate | date) -> BanglaDate:
        """Return the Bangla date of a date that was read."""
        if isinstance(found, BanglaDate):
            return found
        return BanglaDate.from_gregorian(found, calendar=self.calendar)

    def target(self, found: BanglaDate | date, to: str | None) -> str:
        """Return the calendar that a date is converted to."""
        return to or ("gregorian" if isinstance(found, BanglaDate) else self.calendar)

    def convert(self, found: BanglaDate | date, to: str | None = None) -> BanglaDate | PlainDate | date:
        """Return a date in a calendar; with None, a Gregorian date as a Bangla one and vice versa."""
        return counted(self.day(found), self.target(found, to))

    def write(self, value: BanglaDate | PlainDate | date) -> str:
        """Return a date as text."""
        if (self._pattern, self._digits, self._lang, self._region) == (None, None, "bn", "BD"):
            # The usual answers need no pattern, which takes time to load.
            if isinstance(value, BanglaDate):
                return str(value)
            if isinstance(value, date):
                return value.isoformat()
        default = "iso" if isinstance(value, date) else "newspaper"
        return format_date(
            value, self._pattern or default, lang=self._lang, digits=self._digits, region=self._region
        )


def counted(day: BanglaDate, to: str) -> BanglaDate | PlainDate | date:
    """Return a day in any calendar; raise `DateRangeError` where the calendar does not have it."""
    calendar = get_calendar(to)
    if calendar.family == "bangla":
        return day.to_calendar(to)
    return day.to_gregorian() if to == "gregorian" else plain_date(calendar, day.toordinal())


def meanings(day: BanglaDate) -> dict[str, BanglaDate | None]:
    """Return what the words of a Bangla date mean by each rule with its year; None where the day is lacking.

    >>> found = meanings(BanglaDate(1432, 1, 1))
    >>> [str(found[rule].to_gregorian()) for rule in ("bangladesh", "west-bengal")]
    ['2025-04-14', '2025-04-15']
    """
    found: dict[str, BanglaDate | None] = {}
    for rule in available_calendars():
        calendar = get_calendar(rule)
        if calendar.family == "bangla" and calendar.min_year <= day.year <= calendar.max_year:
            try:
                found[rule] = BanglaDate(day.year, day.month, day.day, calendar=rule)
            except DateRangeError:
                found[rule] = None
    return found


def serial_day(serial: float, epoch: ExcelEpoch) -> date:
    """Return the day of a number by which Excel counts days, of which a fraction is the time.

    Raises `DateRangeError` for what Excel has no day for, and for the 29 February 1900, which is none.

    >>> serial_day(45199, "1900"), serial_day(43737.75, "1904")
    (datetime.date(2023, 9, 30), datetime.date(2023, 9, 30))
    """
    if epoch not in EXCEL_EPOCHS:
        raise UnknownNameError("excel_serial", plain_text(epoch, "excel_serial"), tuple(EXCEL_EPOCHS))
    first, last = EXCEL_EPOCHS[epoch]
    lowest = int(epoch == "1900")
    day = int(serial)
    if not lowest <= day <= last or (epoch == "1900" and day == _FALSE_LEAP_DAY):
        where = "days of Excel, of which 60 is no day" if epoch == "1900" else "days of Excel"
        raise DateRangeError("serial", serial, lowest, last, epoch, where=where)
    return first + timedelta(day - (epoch == "1900" and day > _FALSE_LEAP_DAY))


def day_serial(day: date, epoch: ExcelEpoch) -> int:
    """Return the number by which Excel counts a day; raise `DateRangeError` for one before its first.

    >>> day_serial(date(2023, 9, 30), "1900")
    45199
    """
    first, _ = EXCEL_EPOCHS[epoch]
    serial = (day - first).days
    if serial < int(epoch == "1900"):
        raise DateRangeError("day", day, first + timedelta(epoch == "1900"), date.max, epoch)
    return serial + (epoch == "1900" and serial >= _FALSE_LEAP_DAY)


def _match(pattern: str, text: str) -> str | None:
    """Return a text with ASCII digits if it is what a pattern describes."""
    text = to_ascii_digits(text.strip())
    return text if re.fullmatch(pattern, text) else None
