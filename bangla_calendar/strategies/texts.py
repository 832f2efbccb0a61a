"""Strategies for texts as they are printed, each with what it means: numerals, words, dates, clocks."""

from __future__ import annotations

from datetime import date, time
from typing import NamedTuple

from hypothesis import strategies as st

from bangla_calendar.calendars import DEFAULT_CALENDAR
from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, Phrase, UnknownNameError
from bangla_calendar.strategies.dates import bangla_dates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Literal

    from hypothesis.strategies import DrawFn, SearchStrategy

    from bangla_calendar.typing import DigitSet, Language, Region

__all__ = [
    "BanglaNumeral",
    "ClockText",
    "DateText",
    "Masthead",
    "NumberWords",
    "bangla_numerals",
    "clock_texts",
    "date_texts",
    "mastheads",
    "number_words",
]

# One crore crore, beyond which words say numbers by powers of crore.
_MOST = 10**14
# Years as they are read in print: a Bangla one is below 1600, a Gregorian one, which is 593 more, is not.
_FIRST, _LAST = 1007, 1599
_NOISE = (0, 1, 2)


class BanglaNumeral(str):
    """A number in Bengali digits; `value` is the number.

    >>> from hypothesis import find
    >>> find(bangla_numerals(12, 12, places=0), lambda text: True).value
    12
    """

    __slots__ = {"value": "The number."}
    value: int | Decimal


class NumberWords(str):
    """A number in words; `value` is the number.

    >>> from hypothesis import find
    >>> text = find(number_words(12, 12), lambda text: True)
    >>> text, text.value
    ('বারো', 12)
    """

    __slots__ = {"value": "The number."}
    value: int


class ClockText(str):
    """A time of day as it is said; `value` is the time.

    >>> from hypothesis import find
    >>> find(clock_texts(), lambda text: text.value.hour == 0).value
    datetime.time(0, 0)
    """

    __slots__ = {"value": "The time."}
    value: time


class Masthead(str):
    """The dates under a newspaper's title, a line each; `value` is the Bangla one.

    >>> from hypothesis import find
    >>> find(mastheads(), lambda text: True).value
    BanglaDate(1432, 1, 1)
    """

    __slots__ = {"value": "The Bangla date."}
    value: BanglaDate


class DateText(NamedTuple):
    """A date as it is printed, and the date, in the calendar that it is printed in.

    >>> from hypothesis import find
    >>> printed = find(date_texts(), lambda found: True)
    >>> printed.text, printed.value
    ('১ বৈশাখ ১৪৩২', BanglaDate(1432, 1, 1))
    """

    text: str
    """What is printed."""
    value: BanglaDate | date
    """The date that is meant."""


@st.composite
def bangla_numerals(
    draw: DrawFn, min_value: int | None = None, max_value: int | None = None, *, places: int = 3
) -> BanglaNumeral:
    """Return a strategy for numbers in Bengali digits, as `parse_number` reads them.

    They are whole or have up to `places` decimals, with commas (৩-২-২) or without. `min_value` and
    `max_value` bound the whole part; without them numbers have up to twenty digits.

    >>> from hypothesis import find
    >>> find(bangla_numerals(), lambda text: text.value > 1000)
    '১০০১'
    """
    from decimal import Decimal

    from bangla_calendar import format_number

    low, high = _bounds(min_value, max_value, 10**20)
    value: int | Decimal = draw(st.integers(low, high))
    decimals = draw(st.text("0123456789", max_size=places))
    if decimals and low < value < high:
        sign = "-" if value < 0 else ""
        value = Decimal(f"{sign}{abs(value)}.{decimals}")
    text = BanglaNumeral(format_number(value, grouping="lakh" if draw(st.booleans()) else None))
    text.value = value
    return text


@st.composite
def number_words(
    draw: DrawFn,
    min_value: int | None = None,
    max_value: int | None = None,
    *,
    region: Region | None = None,
) -> NumberWords:
    """Return a strategy for whole numbers in words, as `words_to_number` reads them.

    They are as Bangladesh says them or India, or with None as either does. Without bounds they are within a
    crore crore of zero.

    >>> from hypothesis import find
    >>> find(number_words(), lambda words: words.value >= 100)
    'একশ'
    """
    from bangla_calendar import number_to_words

    value = draw(st.integers(*_bounds(min_value, max_value, _MOST)))
    regions: tuple[Region, ...] = ("BD", "IN") if region is None else (region,)
    words = NumberWords(number_to_words(value, region=draw(st.sampled_from(regions))))
    words.value = value
    return words


def _bounds(low: int | None, high: int | None, most: int) -> tuple[int, int]:
    """Return bounds, those that are not given as far off as `most`."""
    low = min(-most, most if high is None else high) if low is None else low
    high = max(most, low) if high is None else high
    if low > high:
        raise BanglaCalendarError(
            Phrase("min_value must not be above max_value, got {low} and {high}", low=low, high=high)
        )
    return low, high


@st.composite
def clock_texts(draw: DrawFn) -> ClockText:
    """Return a strategy for times of day as they are said, with the part of the day, for `parse_clock`.

    They are in words or Bengali or ASCII figures, with quarters of an hour said as such or not, to the minute
    or the second.

    >>> from hypothesis import find
    >>> find(clock_texts(), lambda text: text.value.hour == 20)
    'রাত আটটা'
    """
    from bangla_calendar import clock_to_words

    hour, minute = draw(st.integers(0, 23)), draw(st.sampled_from([0, 30, 15, 45]) | st.integers(0, 59))
    value = time(hour, minute, draw(st.just(0) | st.integers(0, 59)))
    digits: DigitSet | None = draw(st.sampled_from([None, "bangla", "ascii"]))
    text = ClockText(clock_to_words(value, digits=digits, quarters=draw(st.just(True) | st.booleans())))
    text.value = value
    return text


@st.composite
def mastheads(
    draw: DrawFn,
    min_value: BanglaDate | None = None,
    max_value: BanglaDate | None = None,
    *,
    lang: Language = "bn",
) -> Masthead:
    """Return a strategy for the dates under a newspaper's title, the Gregorian and the Bangla one.

    The bounds are as for `date_texts`.

    >>> from hypothesis import find
    >>> print(find(mastheads(), lambda text: True))
    সোমবার, ১৪ এপ্রিল ২০২৫
    ১ বৈশাখ ১৪৩২
    """
    from bangla_calendar import masthead

    value = draw(_dates_in_print(min_value, max_value))
    text = Masthead(masthead(value, calendar=value.calendar, lang=lang))
    text.value = value
    return text


def _dates_in_print(low: BanglaDate | None, high: BanglaDate | None) -> SearchStrategy[BanglaDate]:
    """Return a strategy for dates of the years whose calendar is known in print."""
    given = [bound for bound in (low, high) if isinstance(bound, BanglaDate)]
    calendar = given[0].calendar if given else DEFAULT_CALENDAR
    first = BanglaDate(_FIRST, 1, 1, calendar=calendar)
    last = BanglaDate(_LAST + 1, 1, 1, calendar=calendar).add(days=-1)
    for field, bound in (("min_value", low), ("max_value", high)):
        if bound in given and not first <= bound <= last:
            raise DateRangeError(field, bound.isoformat(), first.isoformat(), last.isoformat(), calendar)
    return bangla_dates(low or first, high or last)


_IN_WORDS = "words"
# How a date is printed in Bengali in each calendar, the plainest first: seen in news, statutes and letters.
_BANGLA = (
    "%-d %B %Y",
    "%-d %B, %EY",
    "%A, %-d %B %Y",
    "%o %B %Y",
    "%o %B, %EY",
    "%d %B %Y",
    "%B %-d, %Y",
    "%EYের %o %B",
    "%d/%m/%EY",
    _IN_WORDS,
)
_GREGORIAN = (
    *("%-d %B %Y", "%A, %-d %B %Y", "%o %B %EY", "%Y সালের %-d %B", "%-d %B, %Y"),
    *("%d/%m/%Y", "%-d-%-m-%Y", "%d.%m.%Y", "%Y-%m-%d", _IN_WORDS),
)
_ENGLISH: list[tuple[Language, str]] = [
    ("en", shape) for shape in ("%-d %B %Y", "%B %-d, %Y", "%A, %-d %B %Y", "%o %B %Y")
]


@st.composite
def date_texts(
    draw: DrawFn,
    min_value: BanglaDate | None = None,
    max_value: BanglaDate | None = None,
    *,
    noise: Literal[0, 1, 2] = 0,
) -> DateText:
    """Return a strategy for dates as they are printed, each with the date, as `parse_date` reads them.

    They are Bangla or Gregorian, in Bengali or English, in the shapes of news, statutes and letters: with
    weekday and era or without, with ordinal endings, in figures, in words. `noise` is what real text does to
    them: 0 nothing; 1 other blanks, either form of য়, joiners that are not seen, a danda at the end; 2 also
    every listed spelling of a month.

    The bounds are those of the Bangla date, within the years 1007 to 1599, whose calendar is known in print:
    a year is read as a Bangla one below 1600, and as a Gregorian one from there.

    >>> from hypothesis import find
    >>> find(date_texts(), lambda found: not isinstance(found.value, BanglaDate))
    DateText(text='১৪ এপ্রিল ২০২৫', value=datetime.date(2025, 4, 14))
    """
    if noise not in _NOISE:
        raise UnknownNameError("noise", str(noise), (*map(str, _NOISE),))
    from bangla_calendar import date_to_words, format_date

    bangla = draw(_dates_in_print(min_value, max_value))
    value: BanglaDate | date = bangla.to_gregorian() if draw(st.booleans()) else bangla
    shapes = _BANGLA if isinstance(value, BanglaDate) else _GREGORIAN
    written: list[tuple[Language, str]] = [*(("bn", shape) for shape in shapes), *_ENGLISH]
    lang, pattern = draw(st.sampled_from(written))
    text = date_to_words(value) if pattern == _IN_WORDS else format_date(value, pattern, lang=lang)
    if noise > 1:
        text = _spelt(draw, text, value, lang)
    return DateText(_noisy(draw, text) if noise else text, value)


def _spelt(draw: DrawFn, text: str, value: BanglaDate | date, lang: Language) -> str:
    """Return a text with another spelling of its month, in the same letters."""
    from bangla_calendar import format_date
    from bangla_calendar.language.names import month_forms

    family = "bangla" if isinstance(value, BanglaDate) else "gregorian"
    name = format_date(value, "%B", lang=lang)
    forms = [
        form
        for form, month in month_forms(family).items()
        if month == value.month and form.isascii() == (lang == "en")
    ]
    return text.replace(name, draw(st.sampled_from([name, *forms])), 1)


# The letters that Unicode has as one code point and as two.
_COMPOSED = {"ড\u09bc": "\u09dc", "ঢ\u09bc": "\u09dd", "য\u09bc": "\u09df"}
_BLANKS = (" ", "\u00a0", "\u2009", "\t")
_JOINERS = ("", "\u200c", "\u200d")


def _noisy(draw: DrawFn, text: str) -> str:
    """Return a text as it comes out of pages: with other blanks and signs that are not seen."""
    if draw(st.booleans()):
        for two, one in _COMPOSED.items():
            text = text.replace(two, one)
    words = [word + draw(st.sampled_from(_JOINERS)) * word[-1:].isalpha() for word in text.split(" ")]
    text = words[0]
    for word in words[1:]:
        text += draw(st.sampled_from(_BLANKS)) + word
    return text + draw(st.sampled_from(["", " ", "।"] if not text.isascii() else ["", " "]))
