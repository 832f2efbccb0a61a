"""Checks of arguments, which every room may use."""

from __future__ import annotations

from operator import index

from bangla_calendar.errors import BanglaCalendarError, DateRangeError, Phrase, UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo
    from typing import ParamSpec, SupportsIndex, TypeVar

    from bangla_calendar.typing import DigitSet, Family, Language, Region

    P = ParamSpec("P")
    T = TypeVar("T")

__all__ = [
    "DIGIT_SETS",
    "FAMILIES",
    "LANGUAGES",
    "OWN_ZONE",
    "REGIONS",
    "checked_pivot",
    "chosen",
    "in_zone",
    "integer",
    "is_truth",
    "plain_text",
    "refuse_unknown",
    "takes_older_names",
    "time_zone",
    "warn_of_older",
]

# The choices that functions of many rooms offer.
LANGUAGES: tuple[Language, ...] = ("bn", "en")
DIGIT_SETS: tuple[DigitSet, ...] = ("bangla", "ascii")
# Whose Bengali is written: that of Bangladesh or of West Bengal.
REGIONS: tuple[Region, ...] = ("BD", "IN")
# The kinds of calendars in whose months and eras dates are written.
FAMILIES: tuple[Family, ...] = ("bangla", "gregorian", "hijri", "saka")
# What `tz` is where a moment stays in its own time zone.
OWN_ZONE = "own"


def integer(field: str, value: SupportsIndex) -> int:
    """Return any kind of integer as an int; a bool, float or str is a `TypeError` that names the field.

    >>> integer("year", 1430)
    1430
    """
    try:
        if not is_truth(value):
            return index(value)
    except TypeError:
        pass  # the same message as for a bool
    raise TypeError(f"{field} must be an integer, got {type(value).__name__}")


def is_truth(value: object) -> bool:
    """Return whether a value is a truth value, NumPy's included."""
    # NumPy's truth values are not bools, and until its version 2.3 they passed as integers.
    return type(value).__name__ in ("bool", "bool_")


def plain_text(value: object, field: str = "text") -> str:
    """Return any kind of str as a plain one; anything else is a `TypeError` that names the field.

    A subclass may answer to the methods of a text in its own way: what it holds is read.

    >>> plain_text("১৪৩০")
    '১৪৩০'
    """
    if not isinstance(value, str):
        raise TypeError(f"{field} must be a str, got {type(value).__name__}")
    return str.__str__(value)


def chosen(kind: str, choice: object, choices: tuple[str, ...]) -> str:
    """Return the one of some choices that is meant, in whichever Unicode form it was typed.

    >>> chosen("word for twenty", "কু\u09dcি", ("বিশ", "কুড়ি")) == "কুড়ি"
    True
    """
    if isinstance(choice, str) and choice not in choices:
        from unicodedata import category, normalize

        # Joiners and other signs without width are left over by keyboards.
        choice = normalize("NFC", "".join(sign for sign in choice if category(sign) != "Cf"))
    for known in choices:
        if choice == known:
            return known
    raise UnknownNameError(kind, str(choice), choices)


def refuse_unknown(kind: str, choice: object, choices: tuple[str, ...]) -> None:
    """Raise `UnknownNameError` for anything but one of some choices, as they are written.

    >>> refuse_unknown("language", "bn", LANGUAGES)
    """
    if choice not in choices:
        raise UnknownNameError(kind, str(choice), choices)


def warn_of_older(older: str, newer: str, *, frames: int = 2) -> None:
    """Warn the caller, `frames` levels above, that an argument has a new name or form."""
    from warnings import warn

    warn(f"{older} is now {newer}", DeprecationWarning, stacklevel=frames + 2)


def takes_older_names(**newer: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Return a decorator by which a function takes arguments under their older names too, with a warning.

    >>> from warnings import catch_warnings
    >>> double = takes_older_names(number="n")(lambda n: n * 2)
    >>> with catch_warnings(record=True, action="always") as warned:
    ...     double(number=5), str(warned[0].message)
    (10, 'number= is now n=')
    """

    def decorated(function: Callable[P, T]) -> Callable[P, T]:
        def call(*args: P.args, **kwargs: P.kwargs) -> T:
            for older in kwargs.keys() & newer:
                if newer[older] in kwargs:
                    raise TypeError(f"{older}= is the older name of {newer[older]}=: give one of them")
                warn_of_older(f"{older}=", f"{newer[older]}=", frames=1)
                kwargs[newer[older]] = kwargs.pop(older)
            return function(*args, **kwargs)

        # As `functools.wraps` does, which takes longer to load than this module.
        for name in ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__"):
            setattr(call, name, getattr(function, name))
        call.__dict__["__wrapped__"] = function
        return call

    return decorated


def checked_pivot(pivot: SupportsIndex) -> int:
    """Return a pivot for two-digit years, 0 to 99.

    >>> checked_pivot(30)
    30
    """
    pivot = integer("pivot", pivot)
    if not 0 <= pivot <= 99:
        raise DateRangeError("pivot", pivot, 0, 99, "two-digit years")
    return pivot


def time_zone(tz: tzinfo | str) -> tzinfo:
    """Return a time zone, given as such or by name; raise `UnknownNameError` for a name that is none.

    >>> str(time_zone("Asia/Dhaka"))
    'Asia/Dhaka'
    """
    from datetime import tzinfo

    if isinstance(tz, tzinfo):
        return tz
    if not isinstance(tz, str):
        raise TypeError(f"tz must be a tzinfo, a name or None, got {type(tz).__name__}")
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(tz)
    except (KeyError, OSError, ValueError):
        # A folder's name is an OSError, a path out of the database a ValueError.
        raise UnknownNameError("time zone (is the package tzdata installed?)", tz) from None


def in_zone(field: str, value: T, tz: tzinfo | str | None, civil: str | None = None) -> T:
    """Return an aware datetime as the clocks of a time zone show it, and whatever else as it is.

    `tz` is a tzinfo, a zone's name, or `OWN_ZONE` for a datetime to stay in its own. None is the zone named
    by `civil`; without one an aware datetime is refused, for in another zone it may be another day. Raises
    `DateRangeError` for a moment that the zone has no date for.

    >>> from datetime import UTC, datetime
    >>> in_zone("value", datetime(2023, 9, 30, 19, 0, tzinfo=UTC), "Asia/Dhaka").isoformat()
    '2023-10-01T01:00:00+06:00'
    """
    given = None if tz is None or tz == OWN_ZONE else time_zone(tz)
    # Only a datetime has a zone, and most values are none.
    if getattr(value, "tzinfo", None) is None:
        return value
    from datetime import date, datetime

    if not isinstance(value, datetime) or value.utcoffset() is None or tz == OWN_ZONE:
        return value
    if given is None and civil is None:
        raise BanglaCalendarError(
            Phrase(
                "{field} has a time zone, on which its day depends: tz must be a tzinfo, a name or 'own'",
                field=field,
            )
        )
    try:
        return value.astimezone(given or time_zone(civil or ""))
    except OverflowError:  # the day before the first of all, or after the last
        raise DateRangeError(field, value.isoformat(), date.min, date.max, "gregorian") from None
