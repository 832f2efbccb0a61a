"""The sun of the Surya Siddhanta, solved step by step; run as a script it prints the closed form's constants.

    python -m tests.oracles.surya_siddhanta

Elements: Surya Siddhanta, chapter I (the revolutions of the sun and of its apogee in a mahayuga and in a
kalpa) and chapter II (epicycle of the sun, 14 degrees at the even and 13 degrees 40 minutes at the odd
quadrants); E. Burgess, Translation of the Surya-Siddhanta, 1860. No correction (bija) is applied.
"""

from __future__ import annotations

from fractions import Fraction
from math import asin, degrees, radians, sin
from typing import NamedTuple

__all__ = ["FIRST_YEAR", "LAST_YEAR", "ClosedForm", "closed_form", "ingress"]

FIRST_YEAR, LAST_YEAR = 1, 3000

# A mahayuga of 4 320 000 years has 1 577 917 828 days.
_YEAR = Fraction(1_577_917_828, 4_320_000)
# The apogee makes 387 revolutions in a kalpa of 4 320 000 000 years, of which 1 955 880 000 had passed
# when the Kaliyuga began.
_APOGEE_REVOLUTIONS = Fraction(387, 4_320_000_000)
_YEARS_BEFORE_KALI = 1_955_880_000
# The Kaliyuga began at mean midnight at Ujjain, 17/18 February 3102 BCE: Julian day 588465.5 there.
_KALI_BEGAN = Fraction(5_884_655, 10)
_ORDINAL_0_BEGAN = Fraction(17_214_245, 10)  # the Julian day
_KALI_YEARS_BEFORE_BENGALI = 3694
# Kolkata 88.3639 degrees east, Ujjain 75.7683.
_KOLKATA_AFTER_UJJAIN = Fraction(883_639 - 757_683, 3_600_000)


def ingress(year: int, month: int) -> Fraction:
    """Return the moment at which the sun enters the sign that starts a Bengali month.

    In days of Kolkata mean time since ordinal 0 began; its whole part is the ordinal of the civil day.
    """
    past = year + _KALI_YEARS_BEFORE_BENGALI
    start = past * _YEAR  # the mean sun's entry into Mesha, in days of the Kaliyuga
    after = _days_after_mean_mesha(past, 30 * (month - 1))
    return start + Fraction(after) + _KALI_BEGAN - _ORDINAL_0_BEGAN + _KOLKATA_AFTER_UJJAIN


def _days_after_mean_mesha(past: int, target: float) -> float:
    """Return when the true sun stands at a longitude, in days after mean Mesha; solved by iteration."""
    year = float(_YEAR)
    apogee = float((past + _YEARS_BEFORE_KALI) * _APOGEE_REVOLUTIONS % 1) * 360
    apogee_a_day = 360 * float(_APOGEE_REVOLUTIONS) / year
    days = target / 360 * year
    for _ in range(50):
        anomaly = radians(360 * days / year - apogee - apogee_a_day * days)
        before = days
        days = (target + _equation(anomaly)) / 360 * year
        if abs(days - before) < 1e-13:
            break
    return days


def _equation(anomaly: float) -> float:
    """Return by how many degrees the mean sun is ahead of the true one."""
    sine = sin(anomaly)
    return degrees(asin(sine * (14 - abs(sine) / 3) / 360))


_MICROSECONDS = 86_400_000_000  # in a day
_MIDDLE, _REACH = 1406, 1000


class ClosedForm(NamedTuple):
    """The constants of `bangla_calendar/calendars/west_bengal.py`, in microseconds, not yet rounded."""

    year: Fraction
    epoch: Fraction
    ingresses: list[tuple[Fraction, Fraction]]


def closed_form() -> ClosedForm:
    """Return the sidereal year, the ingress that opens the middle year, and each ingress after it.

    With an ingress stands its mean shift against the one after a sidereal year, a thousand years each way.
    """
    epoch = ingress(_MIDDLE, 1)
    ingresses = []
    for month in range(1, 13):
        after = ingress(_MIDDLE, month) - epoch
        span = ingress(_MIDDLE + _REACH, month) - ingress(_MIDDLE - _REACH, month)
        ingresses.append((after * _MICROSECONDS, (span / (2 * _REACH) - _YEAR) * _MICROSECONDS))
    return ClosedForm(_YEAR * _MICROSECONDS, epoch * _MICROSECONDS, ingresses)


def main() -> None:
    """Print the constants."""
    form = closed_form()
    print(f"_YEAR = {form.year}")
    print(f"_EPOCH = {round(form.epoch):_}")
    for after, shift in form.ingresses:
        print(f"    ({round(after):_}, {round(shift):_}),")


if __name__ == "__main__":
    main()
