"""Numbers that columns hold: integers of 64 bits, and floats."""

from __future__ import annotations

import sys
from math import inf, isinf

from bangla_calendar.errors import DateRangeError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

__all__ = ["float64", "int64"]

_LEAST, _MOST = -(2**63), 2**63 - 1


def int64(number: int) -> int:
    """Return an integer, if 64 bits hold it.

    >>> int64(2**63)
    Traceback (most recent call last):
    bangla_calendar.errors.DateRangeError: number must be in -9223372036854775808..9223372036854775807 \
(int64), got 9223372036854775808
    """
    if not _LEAST <= number <= _MOST:
        raise DateRangeError("number", number, _LEAST, _MOST, "int64")
    return number


def float64(number: int | Decimal | Fraction) -> float:
    """Return a number as a float, if that holds one of its size.

    >>> float64(2**63)
    9.223372036854776e+18
    """
    try:
        found = float(number)
    except OverflowError:
        found = inf
    if isinf(found):
        most = sys.float_info.max
        raise DateRangeError("number", number, -most, most, "float64")
    return found
