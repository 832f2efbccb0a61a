"""The traditional solar calendars of Bengal, whose months begin when the sun enters a sign.

A month begins on the day after the civil day, counted from midnight, on which the sun enters its sign
(Calendar Reform Committee, Report, 1955, part C, 5.6; R. Sewell and S. B. Dikshit, The Indian Calendar,
1896, article 28). The rule's exception for an ingress within 24 minutes of midnight is not followed, for
print does not follow it; `ingress_margin` says which months it would affect.

Two schools compute where the sun stands: the Surya Siddhanta, by which Bengal's newspapers, diaries and
almanacs have counted since 1818, and the modern (drik) ephemeris of the Bisuddha Siddhanta.
"""

from __future__ import annotations

from abc import abstractmethod

from bangla_calendar.calendars.base import BENGALI_ERA, GREGORIAN, MonthByMonth

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import Basis

_MICROSECONDS = 86_400_000_000  # in a day
_MINUTES = 1440

# The moments at which the sun of the Surya Siddhanta enters the signs, in microseconds of Kolkata mean
# time (88.3639 degrees east, 12.5956 east of Ujjain). A sidereal year has 1577917828/4320000 days. Its
# apogee moves by 387 revolutions in 4 320 000 000 years, so little that every ingress shifts by the same
# amount each year: with these constants no month of the years 1-3000 begins on another day than by the
# step-by-step solution. tests/oracles/surya_siddhanta.py is that solution, and prints the constants.
_YEAR = 31_558_356_560_000
_EPOCH_YEAR = 1406
_EPOCH = 63_059_776_315_431_676  # the ingress into Mesha that opens 1406, since ordinal 0 began
_INGRESSES = (
    # after that into Mesha in 1406; its shift against it in a year
    (0, -19_361),
    (2_672_760_286_591, -71_404),
    (5_387_446_266_181, -106_944),
    (8_121_553_020_187, -109_991),
    (10_841_026_550_455, -78_294),
    (13_521_087_778_024, -27_778),
    (16_151_273_131_337, 26_576),
    (18_734_093_299_260, 72_265),
    (21_282_085_275_542, 100_213),
    (23_815_143_329_491, 102_508),
    (26_359_392_539_942, 77_872),
    (28_935_865_999_089, 34_390),
)


class SolarCalendar(MonthByMonth):
    """A calendar whose months begin on the day after the sun's ingress."""

    family = "bangla"
    timezone = "Asia/Kolkata"
    _days_in_400_years = 146104  # sidereal years of 365.2588 or 365.2564 days

    # The parts of a day in which the ingresses are counted.
    _parts: int
    # The years of the printed evidence.
    _ATTESTED: range

    @abstractmethod
    def _ingress(self, year: int, month: int) -> int:
        """Return the moment of the ingress that starts a month, in parts of a day since ordinal 0 began."""

    def _first_day(self, year: int, month: int) -> int:
        return self._ingress(year, month) // self._parts + 1

    def ingress_margin(self, year: int, month: int) -> float:
        """Return the minutes between the ingress that starts a month and the nearest midnight.

        At most 720, to a tenth. Below 35 minutes another almanac may start the month a day earlier or later.

        >>> from bangla_calendar.calendars import get_calendar
        >>> get_calendar("west-bengal").ingress_margin(1431, 1)
        12.9
        """
        year, month = self._check_month(year, month)
        past = self._ingress(year, month) % self._parts
        return round(min(past, self._parts - past) * _MINUTES / self._parts, 1)

    def basis(self, year: int) -> Basis:
        """Return "attested" for the years of the printed evidence, "computed" for others."""
        return "attested" if self._check_year(year) in self._ATTESTED else "computed"


class SuryaSiddhanta(SolarCalendar):
    """The reckoning of Bengal's newspapers, diaries and almanacs since 1818.

    In closed form, in integers.

    >>> from bangla_calendar.calendars import get_calendar
    >>> get_calendar("west-bengal").from_gregorian(2014, 11, 27)  # the masthead of Aajkaal, Kolkata
    (1421, 8, 10)
    """

    id = "west-bengal"
    name = "West Bengal, Surya Siddhanta"
    authority = "the traditional almanacs: Gupta Press, P. M. Bagchi, Benimadhab Sil and others"
    source = "Surya Siddhanta I-II, Kolkata mean time; Calendar Reform Committee, Report, 1955, part C, 5.6"
    min_year = 1
    max_year = 3000
    _parts = _MICROSECONDS

    # Printed dates in both calendars run from Samachar Darpan, 11 July 1818, to the press of 2026.
    _ATTESTED = range(1225, 1434)

    def _ingress(self, year: int, month: int) -> int:
        after, shift = _INGRESSES[month - 1]
        return _EPOCH + after + (year - _EPOCH_YEAR) * (_YEAR + shift)


class Drik(SolarCalendar):
    """The reckoning of the almanacs that follow the modern ephemeris.

    The table reaches from 1700 to 2200 in the Gregorian calendar; its minutes are whole ones.
    Against the Swiss Ephemeris it is right to a minute until 2050 and, because the Earth's future rotation is
    not known, to six minutes in 2200.

    >>> from bangla_calendar.calendars import get_calendar
    >>> get_calendar("west-bengal-drik").from_gregorian(2014, 11, 27)  # a day on from the masthead above
    (1421, 8, 11)
    """

    id = "west-bengal-drik"
    name = "West Bengal, Drik"
    authority = "the almanacs by modern ephemeris: Bisuddha Siddhanta Panjika; drikpanchang"
    source = "VSOP87, mean ayanamsa of Lahiri, Indian standard time; Calendar Reform Committee, Report, 1955"
    min_year = 1107
    max_year = 1606
    _parts = _MINUTES

    # Printed in columns on pujas and by almanacs, 7 November 2018 to 24 February 2025.
    _ATTESTED = range(1425, 1432)

    def _ingress(self, year: int, month: int) -> int:
        from bangla_calendar.calendars.drik_table import MINUTES

        january = GREGORIAN.to_ordinal(year + BENGALI_ERA, 1, 1)
        return january * _MINUTES + MINUTES[year - self.min_year][month - 1]


WEST_BENGAL, WEST_BENGAL_DRIK = SuryaSiddhanta(), Drik()
