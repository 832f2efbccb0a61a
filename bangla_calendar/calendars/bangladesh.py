"""The official calendar of Bangladesh: tradition, the rules of 1988, 1995 and 2019, and their succession.

The order of 1995 (in force from 1 Boishakh 1402, 14 April 1995) and that of 2019 (from 1426) fix the
lengths of the months and the first day of the year, 14 April; a leap day ends Falgun in the Bangla year
Y when the Gregorian year Y + 594 has a 29 February. The rule of 1988 (1395-1401) is known from printed
dates: the leap day stood at the end of Choitro, 1396 had one, and the year 1398 began on 15 April 1991.
Until 1394, which ended on 13 April 1988, statutes were dated by the traditional almanacs.
"""

from __future__ import annotations

from bangla_calendar.calendars.base import BENGALI_ERA, GREGORIAN, Calendar, is_gregorian_leap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import Basis

# From Boishakh to Choitro, in a common year.
_LENGTHS_1988 = _LENGTHS_1995 = (31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30, 30)
_LENGTHS_2019 = (31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 29, 30)
_FALGUN, _CHOITRO = 11, 12

# New year's day, 14 April.
_NEW_YEAR_MONTH, _NEW_YEAR_DAY = 4, 14


def _lengthened(lengths: tuple[int, ...], month: int) -> tuple[int, ...]:
    """Return the lengths with a leap day at the end of a month."""
    return (*lengths[: month - 1], lengths[month - 1] + 1, *lengths[month:])


class FixedRule(Calendar):
    """A rule whose year begins on 14 April and whose leap day follows the Gregorian one."""

    family = "bangla"
    timezone = "Asia/Dhaka"
    min_year = 1
    max_year = 9405  # its last day is 13 April 9999; the next year would pass the last Gregorian one

    def __init__(
        self, calendar: str, name: str, authority: str, source: str, lengths: tuple[int, ...], in_force: range
    ) -> None:
        super().__init__()
        self.id, self.name, self.authority, self.source = calendar, name, authority, source
        self._in_force = in_force
        self._common, self._leap = lengths, _lengthened(lengths, _FALGUN)

    def _new_year(self, year: int) -> int:
        return GREGORIAN.to_ordinal(year + BENGALI_ERA, _NEW_YEAR_MONTH, _NEW_YEAR_DAY)

    def _month_lengths(self, year: int) -> tuple[int, ...]:
        return self._leap if is_gregorian_leap(year + BENGALI_ERA + 1) else self._common

    def basis(self, year: int) -> Basis:
        """Return "published" for the years in which the rule was in force, "computed" for others."""
        return "published" if self._check_year(year) in self._in_force else "computed"


BANGLADESH_1995 = FixedRule(
    calendar="bangladesh-1995",
    name="Bangladesh, rule of 1995",
    authority="Bangla Academy, Dhaka; official in Bangladesh for 1402-1425",
    source="Bangla Academy task force, in force from 14 April 1995; Banglapedia, Panjika",
    lengths=_LENGTHS_1995,
    in_force=range(1402, 1426),
)
BANGLADESH_2019 = FixedRule(
    calendar="bangladesh-2019",
    name="Bangladesh, rule of 2019",
    authority="Bangla Academy, Dhaka; official in Bangladesh from 1426",
    source="Bangla Academy revision, first seen as 31 Ashwin 1426 = 16 October 2019; bdnews24, next day",
    lengths=_LENGTHS_2019,
    in_force=range(1426, FixedRule.max_year + 1),
)


class Rule1988(Calendar):
    """The years 1395-1401, reconstructed from the dates that statutes print.

    No text of the order was found; this is the model that fits all sixteen printed pairs from
    5 December 1988 to 23 March 1995.
    """

    _LEAP_YEAR = 1396
    _FIRST_DAY = GREGORIAN.to_ordinal(1988, 4, 14)

    min_year = 1395
    max_year = 1401

    id = "bangladesh-1988"
    name = "Bangladesh, rule of 1988"
    family = "bangla"
    authority = f"Government of Bangladesh; official for {min_year}-{max_year}"
    source = "reconstructed from the Laws of Bangladesh, bdlaws.minlaw.gov.bd, Acts 720, 723, 755 and others"
    timezone = "Asia/Dhaka"

    def _new_year(self, year: int) -> int:
        return self._FIRST_DAY + sum(sum(self._month_lengths(past)) for past in range(self.min_year, year))

    def _month_lengths(self, year: int) -> tuple[int, ...]:
        return _lengthened(_LENGTHS_1988, _CHOITRO) if year == self._LEAP_YEAR else _LENGTHS_1988

    def basis(self, year: int) -> Basis:
        """Return "reconstructed"."""
        self._check_year(year)
        return "reconstructed"


RULE_1988 = Rule1988()


class Succession(Calendar):
    """What was official in Bangladesh on each day: one rule after the other, changing at a new year."""

    id = "bangladesh"
    name = "Bangladesh, official"
    family = "bangla"
    authority = "Government of Bangladesh"
    source = "the traditional almanacs, then the rules of 1988, 1995 and 2019, each for its years"
    timezone = "Asia/Dhaka"
    min_year = 1
    max_year = BANGLADESH_2019.max_year

    # The last rule of which the first year is not later than a year counts it; tradition those before.
    _RULES = ((1426, BANGLADESH_2019), (1402, BANGLADESH_1995), (Rule1988.min_year, RULE_1988))

    # The first day of the traditional reckoning, here so that a date of today need not load it.
    min_ordinal = GREGORIAN.to_ordinal(594, 3, 22)

    def rule(self, year: int) -> Calendar:
        """Return the rule that was in force in a year."""
        year = self._check_year(year)
        for first, rule in self._RULES:
            if year >= first:
                return rule
        from bangla_calendar.calendars.west_bengal import WEST_BENGAL

        return WEST_BENGAL

    def _new_year(self, year: int) -> int:
        return self.rule(year)._new_year(year)

    def _month_lengths(self, year: int) -> tuple[int, ...]:
        return self.rule(year)._month_lengths(year)

    def basis(self, year: int) -> Basis:
        """Return how well the counting of a year is known, as its own rule says."""
        return self.rule(year).basis(year)

    def ingress_margin(self, year: int, month: int) -> float | None:
        """Return the margin of a traditional month; None from 1395 on, when no ingress decides."""
        year, month = self._check_month(year, month)
        return self.rule(year).ingress_margin(year, month)


BANGLADESH = Succession()
