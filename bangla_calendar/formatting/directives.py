"""The directives of the pattern language: how each field is written, matched and read."""

from __future__ import annotations

from datetime import date, datetime

from bangla_calendar.errors import UnknownNameError
from bangla_calendar.language.characters import DASHES
from bangla_calendar.language.digits import to_ascii_digits, to_bangla_digits
from bangla_calendar.language.names import (
    day_part,
    era_forms,
    era_name,
    listed,
    month_forms,
    month_name,
    weekday_abbreviation,
    weekday_forms,
    weekday_name,
)
from bangla_calendar.language.normal_form import fold, normalize
from bangla_calendar.language.ordinals import date_ordinal
from bangla_calendar.language.tables.endings import DATE_ENDINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from re import Pattern as Regex
    from typing import Any

    from bangla_calendar.formatting import BanglaDay, PlainDay
    from bangla_calendar.language.words import Region

__all__ = [
    "DIRECTIVES",
    "ISO_PARTS",
    "Directive",
    "Style",
    "any_of",
    "digits_regex",
    "literal_regex",
    "regex_of",
]


# Between the words of a name; the hyphen comes first, where a class needs no backslash.
_BETWEEN_WORDS = rf"[{DASHES}\s]+"


class Style:
    """How a value is written: the family of its calendar, the language, the digits and the region."""

    __slots__ = ("bangla_digits", "family", "lang", "region")

    def __init__(self, family: str, lang: str, bangla_digits: bool, region: Region = "BD") -> None:
        self.family = family
        self.lang = lang
        self.bangla_digits = bangla_digits
        self.region = region

    def number(self, value: int, width: int = 1) -> str:
        """Return a number in the style's digits, padded with zeros."""
        text = f"{value:0{width}}"
        return to_bangla_digits(text) if self.bangla_digits else text


class Directive:
    """One field of a pattern: how it is written, and how it is read.

    `write` takes the value and the style. `regex` gives what matches in a normalised text for a family of
    calendars, and `read` turns what matched into fields. A directive of the clock has neither: no date
    has a clock. `width` is that of a number which touches another one.
    """

    __slots__ = ("expected", "read", "regex", "width", "write")

    def __init__(
        self,
        expected: str,
        write: Callable[[Any, Style], str],
        regex: Callable[[str], str] | None = None,
        read: Callable[[str, str], dict[str, int]] | None = None,
        width: int = 0,
    ) -> None:
        self.expected = expected
        self.write = write
        self.regex = regex
        self.read = read
        self.width = width


# How numbers and names are matched in a normalised text, and which fields they are.


def regex_of(sources: Iterable[str]) -> Regex[str]:
    """Return the expressions one after the other, in any case, compiled."""
    import re

    return re.compile("".join(sources), re.IGNORECASE)


def literal_regex(text: str, blank: str = r"\s+") -> str:
    """Return an expression for a text, in which a run of blanks stands for any other."""
    import re

    return re.sub(r"(?:\\?\s)+", lambda match: blank, re.escape(normalize(text)))


def any_of(forms: Iterable[str]) -> str:
    """Return an expression for one of several folded names; some may begin with others."""
    longest_first = sorted(forms, key=len, reverse=True)
    alternatives = "|".join(literal_regex(form, _BETWEEN_WORDS) for form in longest_first)
    return f"(?:{alternatives})".replace("ত\u09cd", "(?:ত\u09cd|ৎ)")  # with a stray joiner ত্ is ৎ


def digits_regex(least: int, most: int) -> str:
    """Return an expression for a number with `least` to `most` digits, all of one script."""
    return f"(?:[0-9]{{{least},{most}}}|[০-৯]{{{least},{most}}})"


def _digits_of(matched: str) -> int:
    return int("".join(sign for sign in matched if sign.isdecimal()))


def _number(
    field: str, width: int, expected: str, write: Callable[[Any, Style], str], least: int = 1
) -> Directive:
    """Return a directive that is a number of at most `width` and at least `least` digits."""
    return Directive(
        expected,
        write,
        lambda family: digits_regex(least, width),
        lambda matched, family: {field: int(matched)},
        width,
    )


def _short_month(month: int, style: Style) -> str:
    name = month_name(month, style.lang, family=style.family, region=style.region)
    return name[:3] if style.lang == "en" else name


# The forms of each family's months, made when the first is read.
_MONTHS: dict[str, dict[str, int]] = {}


def _months(family: str) -> dict[str, int]:
    """Return the month of each form, the short English ones included, and 0 for those of two months."""
    if family in _MONTHS:
        return _MONTHS[family]
    english = Style(family, "en", bangla_digits=False)
    shorts = [fold(_short_month(month, english)) for month in range(1, 13)]
    ambiguous = dict.fromkeys(short for short in shorts if shorts.count(short) > 1)
    found = {
        **{short: month for month, short in enumerate(shorts, 1)},
        **dict.fromkeys(ambiguous, 0),
        **month_forms(family),
    }
    return _MONTHS.setdefault(family, found)


def _read_month(matched: str, family: str) -> dict[str, int]:
    months = _months(family)
    month = months[listed(matched, months)]
    if not month:
        english = [month_name(month, "en", family=family) for month in range(1, 13)]
        both = tuple(name for name in english if fold(name).startswith(fold(matched)))
        raise UnknownNameError("month", matched, both)
    return {"month": month}


def _month_regex(family: str) -> str:
    return any_of(_months(family))


def _weekday_regex(family: str) -> str:
    return any_of(weekday_forms())


def _read_weekday(matched: str, family: str) -> dict[str, int]:
    weekdays = weekday_forms()
    return {"weekday": weekdays[listed(matched, weekdays)]}


def _eras(family: str) -> list[str]:
    return [form for form, of in era_forms().items() if of == family]


def _hour_of_12(value: datetime) -> int:
    return (value.hour - 1) % 12 + 1


def _date_ordinal(day: int, style: Style) -> str:
    text = date_ordinal(day, lang=style.lang)
    return to_bangla_digits(text) if style.bangla_digits else to_ascii_digits(text)


def _day_of_year(value: BanglaDay | PlainDay | date) -> int:
    return value.timetuple().tm_yday if isinstance(value, date) else value.day_of_year


_month = _number("month", 2, "a month", lambda value, style: style.number(value.month, 2))
_day = _number("day", 2, "a day", lambda value, style: style.number(value.day, 2))

DIRECTIVES = {
    "Y": _number("year", 4, "a year", lambda value, style: style.number(value.year)),
    "y": _number(
        "short year", 2, "a year in two digits", lambda value, style: style.number(value.year % 100, 2)
    ),
    "m": _month,
    "-m": _number("month", 2, "a month", lambda value, style: style.number(value.month)),
    "d": _day,
    "-d": _number("day", 2, "a day", lambda value, style: style.number(value.day)),
    "j": _number(
        "day of year", 3, "a day of the year", lambda value, style: style.number(_day_of_year(value), 3)
    ),
    "-j": _number(
        "day of year", 3, "a day of the year", lambda value, style: style.number(_day_of_year(value))
    ),
    "B": Directive(
        "a month's name",
        lambda value, style: month_name(value.month, style.lang, family=style.family, region=style.region),
        _month_regex,
        _read_month,
    ),
    "b": Directive(
        "a month's name", lambda value, style: _short_month(value.month, style), _month_regex, _read_month
    ),
    "A": Directive(
        "a weekday",
        lambda value, style: weekday_name(value.weekday(), style.lang),
        _weekday_regex,
        _read_weekday,
    ),
    "a": Directive(
        "a weekday",
        lambda value, style: weekday_abbreviation(value.weekday(), style.lang),
        _weekday_regex,
        _read_weekday,
    ),
    "o": Directive(
        "a day with its ending",
        lambda value, style: _date_ordinal(value.day, style),
        lambda family: digits_regex(1, 2) + r"\s*" + any_of(DATE_ENDINGS),
        lambda matched, family: {"day": _digits_of(matched)},
    ),
    "EY": Directive(
        "a year with its era",
        lambda value, style: f"{style.number(value.year)} {era_name(style.family, style.lang)}",
        lambda family: digits_regex(1, 4) + r"\s*" + any_of(_eras(family)),
        lambda matched, family: {"year": _digits_of(matched)},
    ),
    "H": Directive("H", lambda value, style: style.number(value.hour, 2)),
    "-H": Directive("-H", lambda value, style: style.number(value.hour)),
    "I": Directive("I", lambda value, style: style.number(_hour_of_12(value), 2)),
    "-I": Directive("-I", lambda value, style: style.number(_hour_of_12(value))),
    "M": Directive("M", lambda value, style: style.number(value.minute, 2)),
    "S": Directive("S", lambda value, style: style.number(value.second, 2)),
    "p": Directive("p", lambda value, style: day_part(value.hour, style.lang, region=style.region)),
}

# Year, month and day in four, two and two digits, neither more nor less.
ISO_PARTS = (
    _number("year", 4, "a year in four digits", lambda value, style: style.number(value.year, 4), 4),
    "-",
    _number("month", 2, "a month in two digits", _month.write, 2),
    "-",
    _number("day", 2, "a day in two digits", _day.write, 2),
)
