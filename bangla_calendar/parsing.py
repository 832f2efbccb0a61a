"""Strict reading: a whole text is one date, or an error says why not."""

from __future__ import annotations

import re
from functools import cache

from bangla_calendar.calendars import DEFAULT_CALENDAR
from bangla_calendar.civil import gregorian_date
from bangla_calendar.date import BanglaDate, full_year
from bangla_calendar.errors import ParseError, UnknownNameError
from bangla_calendar.language.names import era_forms, month_forms, weekday_forms, weekday_name
from bangla_calendar.language.normalize import fold, normalize_with_offsets

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from typing import Literal

__all__ = ["parse_date"]

_LONGEST = 300
# A year from here on is Gregorian even where neither a month's name nor an era says so: no Bangla date
# of this millennium reaches it, and no Gregorian date in Bengali print is earlier.
_FIRST_GREGORIAN_YEAR = 1600
_FAMILIES = ("bangla", "gregorian", "hijri")
_ORDERS = {"dmy": ("day", "month", "year"), "mdy": ("month", "day", "year"), "ymd": ("year", "month", "day")}
# Case endings that are written onto the last word: আগস্টের, জুলাইয়ের, বৈশাখে, বঙ্গাব্দের.
_CASE_ENDINGS = ("ের", "য়ের", "এর", "র", "ে", "য়ে", "এ", "তে")
# A figure in one script, a word with its signs, or something that stands in no date.
_TOKEN = (
    r"(?P<figure>[0-9]+(?![০-৯])|[০-৯]+(?![0-9]))"
    r"|(?P<word>[A-Za-z'\u0980-\u09e5\u09f0-\u09ff]+)"
    r"|[^\s,./|()\[\]।–—-]"
)
_MOST_WORDS = 3
# Words that belong to a date and change nothing: on the day of, date, month, year.
_SILENT = ("রোজ", "তারিখ", "তারিখে", "তাং", "মাস", "মাসের", "সাল", "সালের", "সালে", "সন", "সনের", "সনে")


def parse_date(
    text: str,
    *,
    calendar: str = DEFAULT_CALENDAR,
    numeric: Literal["gregorian", "bangla"] | None = None,
    order: str = "dmy",
    pivot: int | None = None,
) -> BanglaDate | date:
    """Return the date that a whole text gives, in the calendar it is written in.

    Month names are read in every listed spelling, in Bengali or Latin letters, with or without case
    endings; a day with or without its ordinal ending; weekday and era before or after. `calendar` is the
    rule for Bangla dates. Figures alone are read in `order` (`"dmy"`, `"mdy"` or `"ymd"`; the year first
    where it has four digits); `numeric` says of which calendar they are, and where it is None a year
    below 1600 is refused as ambiguous. A two-digit year is read only with a `pivot`.

    Raises `ParseError` with the position of the fault in the text, `DateRangeError` for a date that the
    calendar does not have.

    >>> parse_date("শনিবার, ১৫ই আশ্বিন, ১৪৩০ বঙ্গাব্দ")
    BanglaDate(1430, 6, 15)
    >>> parse_date("৩০/৯/২০২৩")
    datetime.date(2023, 9, 30)
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, got {type(text).__name__}")
    if numeric not in (None, "gregorian", "bangla"):
        raise UnknownNameError("numeric", str(numeric), ("gregorian", "bangla"))
    if order not in _ORDERS:
        raise UnknownNameError("order", str(order), tuple(_ORDERS))
    if len(text) > _LONGEST:
        raise ParseError(text, _LONGEST, f"a date of at most {_LONGEST} characters")
    tokens = list(_tokens(text))
    month, weekday, era = (_only(text, tokens, kind) for kind in ("month", "weekday", "era"))
    if month and era and month.family != era.family:
        raise ParseError(text, era.place, f"an era of the {month.family} calendar, as the month is,")
    figures = [token for token in tokens if token.kind == "figure"]
    if month:
        year, day = _named_layout(text, figures, month)
        month_number = month.value
    else:
        year, month_figure, day = _figure_layout(text, figures, order)
        month_number = month_figure.value
    named = month or era
    family = named.family if named else numeric
    full = _full_year(text, year, family, pivot)
    if family is None:
        family = _family_of(text, year, (full, month_number, day.value), calendar)
    if family == "hijri":
        raise ParseError(text, 0, "a Bangla or Gregorian date, for there is no type for a Hijri one,")
    found: BanglaDate | date
    if family == "bangla":
        found = BanglaDate(full, month_number, day.value, calendar=calendar)
    else:
        found = gregorian_date(full, month_number, day.value)
    if weekday and weekday.value != found.weekday():
        right = found.weekday()
        raise ParseError(text, weekday.place, f"{weekday_name(right)} ({weekday_name(right, 'en')})")
    return found


class _Token:
    """A figure or a word of a date: what it means, where it stands and what stands before it."""

    __slots__ = ("family", "gap", "kind", "length", "ordinal", "place", "value")

    def __init__(self, kind: str, value: int, family: str, place: int, gap: str) -> None:
        self.kind = kind
        self.value = value
        self.family = family
        self.place = place
        self.gap = gap
        # Of a figure: how many digits it has, and whether an ordinal ending marks it as a day.
        self.length = 0
        self.ordinal = False


def _tokens(text: str) -> Iterator[_Token]:
    """Yield the figures and words of a text that is made of nothing else."""
    normal, offsets = normalize_with_offsets(text)
    # Tokenised without a dictionary, which costs time to make and which a date in figures does not need.
    found = list(re.finditer(_TOKEN, normal))
    place = 0
    while place < len(found):
        match = found[place]
        here = offsets[match.start()]
        gap = normal[found[place - 1].end() if place else 0 : match.start()].strip()
        if match["figure"]:
            token = _Token("figure", int(match["figure"]), "", here, gap)
            token.length = len(match["figure"])
            token.ordinal = _is_ending(found[place : place + 2])
            place += 2 if token.ordinal else 1
            yield token
            continue
        words, meaning = _meaning([other["word"] for other in found[place : place + _MOST_WORDS]])
        if meaning is None:
            raise ParseError(text, here, "a day, month, year, weekday or era in its usual form")
        place += words
        if meaning[0] != "silent":
            yield _Token(*meaning, here, gap)


def _is_ending(pair: Sequence[re.Match[str]]) -> bool:
    """Return whether a figure is followed by the ending of a date ordinal, on it or after a blank."""
    if len(pair) < 2 or not pair[1]["word"] or pair[1].start() - pair[0].end() > 1:
        return False
    from bangla_calendar.language.ordinals import DATE_ENDINGS

    return pair[1]["word"].lower() in DATE_ENDINGS


def _meaning(words: Sequence[str | None]) -> tuple[int, tuple[str, int, str] | None]:
    """Return how many of the next words belong together, the most that do, and what they mean."""
    lexicon = _lexicon()
    for count in range(len(words), 0, -1):
        if None in words[:count]:
            continue
        form = fold(" ".join(filter(None, words[:count])))
        endings = ("", *_CASE_ENDINGS)
        stems = (form.removesuffix(ending) for ending in endings if form.endswith(ending))
        for stem in stems:
            for spelling in (stem, f"{stem}."):  # an abbreviation is known with its full stop
                if spelling in lexicon:
                    return count, lexicon[spelling]
    return 1, None


@cache
def _lexicon() -> dict[str, tuple[str, int, str]]:
    """Return kind, value and family of every word that a date is made of, by its folded form."""
    lexicon = {form: ("era", 0, family) for form, family in era_forms().items()}
    # সন alone is any year: ১৯৭১ সনের ২৬ মার্চ.
    lexicon.update(dict.fromkeys(map(fold, _SILENT), ("silent", 0, "")))
    lexicon.update((form, ("weekday", number, "")) for form, number in weekday_forms().items())
    for family in reversed(_FAMILIES):
        lexicon.update((form, ("month", number, family)) for form, number in month_forms(family).items())
    return lexicon


def _only(text: str, tokens: Sequence[_Token], kind: str) -> _Token | None:
    """Return the one token of a kind, None where there is none; two are an error."""
    found = [token for token in tokens if token.kind == kind]
    if len(found) > 1:
        raise ParseError(text, found[1].place, f"only one {kind}")
    return found[0] if found else None


def _named_layout(text: str, figures: Sequence[_Token], month: _Token) -> tuple[_Token, _Token]:
    """Return which of two figures beside a month's name is the year and which the day."""
    _expect_figures(text, figures, ("a day", "a year"))
    first, second = figures
    before = sum(figure.place < month.place for figure in figures)
    if first.length > 2:  # the year first: ১৪৩০ আশ্বিন ১৫, ১৪৩০ বঙ্গাব্দের ১৫ আশ্বিন
        year, day = first, second
        usual = before > 0
    else:  # ১৫ আশ্বিন ১৪৩০, আশ্বিন ১৫, ১৪৩০
        year, day = second, first
        usual = before < 2
    if not usual:
        raise ParseError(text, month.place, "the month beside the day")
    if year.ordinal:
        raise ParseError(text, year.place, "a year without the ending of a day")
    return year, day


def _figure_layout(text: str, figures: Sequence[_Token], order: str) -> tuple[_Token, _Token, _Token]:
    """Return the year, month and day of a date in figures."""
    _expect_figures(text, figures, ("a day", "a month or its name", "a year"))
    first, second, third = figures
    if second.gap != third.gap or second.gap not in ("/", "-", "."):
        raise ParseError(text, second.place, "a month's name, or one of / - . between the figures")
    fields = _ORDERS["ymd" if first.length > 2 else order]
    found = dict(zip(fields, figures, strict=True))
    for figure in figures:
        if figure.ordinal:
            raise ParseError(text, figure.place, "figures without endings, or a month's name")
    return found["year"], found["month"], found["day"]


def _expect_figures(text: str, figures: Sequence[_Token], expected: Sequence[str]) -> None:
    if len(figures) < len(expected):
        raise ParseError(text, len(text), expected[len(figures)])
    if len(figures) > len(expected):
        raise ParseError(text, figures[len(expected)].place, "no further figure")


def _full_year(text: str, year: _Token, family: str | None, pivot: int | None) -> int:
    """Return the year in full: one of two digits needs a pivot and a calendar."""
    if year.length > 4:
        raise ParseError(text, year.place, "a year of at most four digits")
    if year.length > 2:
        return year.value
    if pivot is None:
        raise ParseError(text, year.place, "a year in full, or a pivot for one in two digits")
    if family is None:
        raise ParseError(text, year.place, "a year in full, or the calendar of one in two digits")
    return full_year(year.value, pivot, family)


def _family_of(text: str, year: _Token, fields: tuple[int, int, int], calendar: str) -> str:
    """Return the family of a date in figures by its year, or refuse to guess."""
    if fields[0] >= _FIRST_GREGORIAN_YEAR:
        return "gregorian"
    shown = "{:04}-{:02}-{:02}".format(*fields)
    raise ParseError(
        text,
        year.place,
        f"an era or a choice of calendar, for {shown} is a date of the Gregorian year {fields[0]} "
        f"as well as of the Bangla one ({calendar}),",
    )
