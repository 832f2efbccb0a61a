"""The sun of the modern ephemeris; run as a script it prints the table of ingresses that the package keeps.

    python -m tests.oracles.drik > bangla_calendar/calendars/drik_table.py

Apparent longitude by VSOP87 with PyMeeus, from the mean equinox of date; less the mean ayanamsa of Lahiri.
(Nutation would enter both and cancels.) Times are Indian standard time, 5 h 30 m ahead of universal time;
the difference between dynamical and universal time is that of F. Espenak and J. Meeus.
"""

from __future__ import annotations

from datetime import date

from pymeeus.Epoch import Epoch  # type: ignore[import-untyped]  # PyMeeus has no types
from pymeeus.Sun import Sun  # type: ignore[import-untyped]

__all__ = ["FIRST_YEAR", "LAST_YEAR", "ingress", "row", "table"]

FIRST_YEAR, LAST_YEAR = 1107, 1606

_J2000 = 2451545.0
_DAYS_IN_A_CENTURY = 36525
_DAYS_IN_A_YEAR = 365.25636
_ORDINAL_0_BEGAN = 1721424.5  # the Julian day
_INDIAN_STANDARD_TIME = 5.5 / 24
_SECONDS = 86400
_MINUTES = 1440
_GREGORIAN_AFTER_BENGALI = 593


def ayanamsa(century: float) -> float:
    """Return the mean ayanamsa of Lahiri in degrees, at a time in Julian centuries since J2000."""
    return 23.857092 + (5028.796195 * century + 1.1054348 * century**2) / 3600


def sidereal_longitude(jde: float) -> float:
    """Return the apparent longitude of the sun in degrees, counted from Lahiri's first point of Mesha."""
    longitude = float(Sun.apparent_geocentric_position(Epoch(jde), nutation=False)[0])
    return longitude - ayanamsa((jde - _J2000) / _DAYS_IN_A_CENTURY)


def ingress(year: int, month: int) -> float:
    """Return the moment at which the sun enters the sign that starts a Bengali month.

    In days of Indian standard time since ordinal 0 began; its whole part is the ordinal of the civil day.
    """
    gregorian = year + _GREGORIAN_AFTER_BENGALI
    jde = date(gregorian, 4, 14).toordinal() + _ORDINAL_0_BEGAN + 30.44 * (month - 1)
    for _ in range(20):
        missing = (30 * (month - 1) - sidereal_longitude(jde) + 180) % 360 - 180
        jde += missing / 360 * _DAYS_IN_A_YEAR
        if abs(missing) < 1e-8:
            break
    # Half a month past the year's start is near enough for a difference that changes by seconds a year.
    seconds = float(Epoch.tt2ut(gregorian + (month + 3) / 12, 0.5))
    return jde - seconds / _SECONDS + _INDIAN_STANDARD_TIME - _ORDINAL_0_BEGAN


def row(year: int) -> tuple[int, ...]:
    """Return a year's twelve ingresses in whole minutes since 1 January, 0 h, of the year it begins in."""
    january = date(year + _GREGORIAN_AFTER_BENGALI, 1, 1).toordinal()
    return tuple(int((ingress(year, month) - january) * _MINUTES) for month in range(1, 13))


def table() -> str:
    """Return the text of the table's module."""
    rows = [f"    ({', '.join(map(str, row(year)))}),  # {year}" for year in range(FIRST_YEAR, LAST_YEAR + 2)]
    return "\n".join([_HEAD, *rows, ")", ""])


_HEAD = '''"""The ingresses of the sun by the modern ephemeris: a table that tests/oracles/drik.py prints.

Apparent longitude by VSOP87, mean ayanamsa of Lahiri, Indian standard time.
"""

# The ingresses that start the twelve months of each Bengali year, and of the one after the last, in whole
# minutes since 1 January, 0 h, of the Gregorian year in which it begins.
MINUTES = ('''


if __name__ == "__main__":
    print(table(), end="")
