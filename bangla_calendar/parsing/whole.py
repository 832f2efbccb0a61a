"""A whole text as one date: its figures, month, weekday and era, in whatever order, and nothing else."""

from __future__ import annotations

import re

from bangla_calendar.errors import ParseError
from bangla_calendar.language.digits import is_figure
from bangla_calendar.parsing.tokens import Token, Tokens
from bangla_calendar.parsing.vocabulary import NONE

__all__ = ["CLOCK_KIND", "Figure", "WholeDate"]

# The kind of a clock that was read before and is now one token.
CLOCK_KIND = "X"

_USUAL = "a day, month, year, weekday or era in its usual form"
_ORDERS = {"dmy": ("day", "month", "year"), "mdy": ("month", "day", "year"), "ymd": ("year", "month", "day")}
_NUMBER_WORDS = "c(?:[ -]c)*"
# A number once in figures and once in words: ১৫ (পনেরো).
_REPEATED = r"(?P<first>[dtyY])(?P<again> ?\( ?(?P<second>[dtyY]) ?\))"

# Which words may stand where, over their kinds alone: মাস after a month, রোজ before a weekday, তারিখ before the
# date or after a part of it, সাল beside the year, an era after the year or before a part of the date. Of
# সেপ্টেম্বর ৩০, ইং ২০২৩ the era is that of the year in full.
_PART = re.compile(
    r"(?:^T)?"
    r"(?:(?P<month>[mMn])U?"
    r"|r?(?P<weekday>[wv])"
    r"|(?P<era>E)(?=T?S?[mMndtyYo])"
    r"|(?P<year_word>S)?(?P<figure>[dtyYo])(?P<ending>[ej])?"
    r"(?:(?P<era_of_year>E)(?!S?[ty])(?:S(?![ty]))?|(?P<year_word_after>S)(?![ty]))?"
    rf"|@?{CLOCK_KIND})T?"
)
_WORDS = frozenset(f"mMnwvEdtyYoejSTUr@{CLOCK_KIND}")
# Which signs may stand before the first word, and which after each, blanks apart: the dot of an abbreviation,
# one mark, brackets, the apostrophe of a year in two digits, a colon after তারিখ.
_OPEN = r"[(\[]?(?:'(?=d))?"
_BEFORE = re.compile(_OPEN)
_AFTER = re.compile(rf"(?:\.(?=[,)\]।]))?[)\]]?(?:[.,|।]|[-/·](?!$)|(?<=T):(?!$))?{_OPEN}")
_BRACKETS = {"(": ")", "[": "]"}


class Figure:
    """A number of a date: its value and place, how many digits it has, and what the signs about it say."""

    __slots__ = ("digits", "gap", "is_day", "is_year", "place", "value")

    def __init__(self, token: Token, digits: int, gap: str, *, is_day: bool, is_year: bool) -> None:
        self.value = token.value
        self.place = token.start
        self.digits = digits
        # The kinds of what stands between it and the figure before it.
        self.gap = gap
        # Whether an ordinal ending marks it as a day.
        self.is_day = is_day
        # Whether an apostrophe, an era after it or সাল marks it as the year.
        self.is_year = is_year


class WholeDate:
    """What a text says that is one date and nothing else."""

    def __init__(self, tokens: Tokens) -> None:
        self._text = tokens.text
        self.month: Token | None = None
        self.weekday: Token | None = None
        self.era: Token | None = None
        self.figures: list[Figure] = []
        self._tokens = tokens = _without_repetition(_with_numbers(tokens))
        # The kinds without blanks, and the index of the token of each.
        self._indices = [index for index, kind in enumerate(tokens.kinds) if kind != " "]
        self._kinds = tokens.kinds.replace(" ", "")
        places = self._places_of_words()
        self._check_brackets()
        self._take_parts(places)

    def _places_of_words(self) -> list[int]:
        """Return where words and figures stand; what else there is are signs that may stand there."""
        kinds, places = self._kinds, []
        place = _end(_BEFORE, kinds, 0)
        while place < len(kinds) and kinds[place] in _WORDS:
            places.append(place)
            place = _end(_AFTER, kinds, place + 1)
        if place < len(kinds):
            raise self._unusual(place)
        return places

    def _unusual(self, place: int) -> ParseError:
        """Return the error for what may not stand at a place."""
        if self._kinds[place] != NONE:
            return ParseError(self._text, self._start(place), _USUAL)
        stop = self._tokens.stop
        sign = self._text[stop]
        expected = _USUAL
        if is_figure(sign):
            expected = "a year of at most four digits"
        elif sign.isdecimal():
            expected = "digits in Bengali or Latin script"
        return ParseError(self._text, stop, expected)

    def _start(self, place: int) -> int:
        return self._tokens[self._indices[place]].start

    def _check_brackets(self) -> None:
        closing = ""
        for place, sign in enumerate(self._kinds):
            if (sign in _BRACKETS and closing) or (sign in _BRACKETS.values() and sign != closing):
                raise ParseError(self._text, self._start(place), "brackets in pairs")
            if sign in _BRACKETS:
                closing = _BRACKETS[sign]
            elif sign == closing:
                closing = ""
        # Of আজ রোববার (২০ আগস্ট, ২০২৩, ৫ ভাদ্র ১৪৩০) the first date ends within the brackets.
        if closing and self._kinds[0] in _BRACKETS:
            raise ParseError(self._text, len(self._text), f"the closing bracket {closing}")

    def _take_parts(self, places: list[int]) -> None:
        """Take month, weekday, era and figures, where each word stands as it may."""
        words = "".join(self._kinds[place] for place in places)
        before = end = 0
        while end < len(words):
            part = _PART.match(words, end)
            if part is None:
                raise self._unusual(places[end])
            end = part.end()
            for name in ("month", "weekday", "era", "era_of_year"):
                if part[name]:
                    self._take(name.removesuffix("_of_year"), places[part.start(name)])
            if part["figure"]:
                place = places[part.start("figure")]
                self.figures.append(self._figure(part, place, self._kinds[before:place]))
                before = place + 1

    def _take(self, name: str, place: int) -> None:
        """Take a word: of each sort there is one, but an era may be told twice."""
        token, known = self._tokens[self._indices[place]], getattr(self, name)
        if known and (name != "era" or known.name != token.name):
            raise ParseError(self._text, token.start, f"only one {name}")
        setattr(self, name, token)

    def _figure(self, part: re.Match[str], place: int, gap: str) -> Figure:
        token = self._tokens[self._indices[place]]
        if part["figure"] in "dty" and not is_figure(self._text[token.start : token.end]):
            raise ParseError(self._text, token.start, "the digits of a figure in one script")
        return Figure(
            token,
            len(str(token.value)) if part["figure"] == "Y" else token.digits,
            gap.replace("'", ""),
            is_day=part["figure"] == "o" or part["ending"] == "e",
            is_year=gap.endswith("'") or any(part.group("year_word", "era_of_year", "year_word_after")),
        )

    def year_month_day(self, order: str) -> tuple[Figure, int, int]:
        """Return the year, and the numbers of month and day; `order` is that of figures alone."""
        if self.month is not None:
            year, day = self._beside_month()
            return year, self.month.value, day.value
        self._expect("a day", "a month or its name", "a year")
        first, second, third = self.figures
        if second.gap != third.gap or second.gap not in ("/", "-", "."):
            raise ParseError(self._text, second.place, "a month's name, or one of / - . between the figures")
        for figure in self.figures:
            if figure.is_day:
                raise ParseError(self._text, figure.place, "figures without endings, or a month's name")
            if self._text[figure.place].isascii() != self._text[first.place].isascii():
                raise ParseError(self._text, figure.place, "figures of one script, or a month's name")
        found = dict(zip(_ORDERS["ymd" if first.digits > 2 else order], self.figures, strict=True))
        return found["year"], found["month"].value, found["day"].value

    def _beside_month(self) -> tuple[Figure, Figure]:
        """Return the year and the day out of two figures: the year is marked or long, else stands last."""
        self._expect("a day", "a year")
        years = [figure for figure in self.figures if figure.is_year or figure.digits > 2]
        if len(years) > 1:
            raise ParseError(self._text, years[1].place, "only one year, and a day of one or two digits")
        year = years[0] if years else self.figures[1]
        if year.is_day:
            raise ParseError(self._text, year.place, "a year without the ending of a day")
        return year, self.figures[0 if year is self.figures[1] else 1]

    def _expect(self, *expected: str) -> None:
        if len(self.figures) < len(expected):
            raise ParseError(self._text, len(self._text), expected[len(self.figures)])
        if len(self.figures) > len(expected):
            raise ParseError(self._text, self.figures[len(expected)].place, "no further figure")


def _with_numbers(tokens: Tokens) -> Tokens:
    """Join the words of numbers: পনেরো, চৌদ্দশ ত্রিশ, দুই হাজার তেইশ."""
    if "c" not in tokens.kinds:
        return tokens
    for match in reversed(list(re.finditer(_NUMBER_WORDS, tokens.kinds))):
        joined = tokens.joined(*match.span())
        if joined is None:
            raise ParseError(tokens.text, tokens[match.start()].start, "a day or a year in words")
        tokens = joined
    return tokens


def _without_repetition(tokens: Tokens) -> Tokens:
    """Drop the brackets that say a number again, in words or in figures: ১৫ (পনেরো)."""
    for match in reversed(list(re.finditer(_REPEATED, tokens.kinds))):
        first, second = tokens[match.start("first")], tokens[match.start("second")]
        if first.value == second.value and "Y" in match.group("first", "second"):
            tokens = tokens.without(*match.span("again"))
    return tokens


def _end(pattern: re.Pattern[str], kinds: str, place: int) -> int:
    """Return the end of what a pattern that may be empty finds at a place."""
    match = pattern.match(kinds, place)
    return place if match is None else match.end()
