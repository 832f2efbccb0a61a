"""The pieces of a text that is one date: its figures, month, weekday and era, in whatever order."""

from __future__ import annotations

import re

from bangla_calendar.errors import ParseError
from bangla_calendar.parsing.tokens import Token, Tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Figure", "Pieces"]

_USUAL = "a day, month, year, weekday or era in its usual form"
_MONTHS, _WEEKDAYS, _ERAS, _FIGURES = "mMn", "wv", "E", "dtyYo"
# Words and signs that belong to a date and change nothing: সাল, তারিখ, মাস, রোজ; endings are taken with figures.
_SILENT = "STUr@ ej,./|()[]।-·'"
_NUMBER_WORDS = "c(?:[ -]c)*"
_ORDERS = {"dmy": ("day", "month", "year"), "mdy": ("month", "day", "year"), "ymd": ("year", "month", "day")}


class Figure:
    """A number of a date: its value and place, how many digits it has, and what the signs about it say."""

    __slots__ = ("digits", "gap", "is_day", "place", "value")

    def __init__(self, token: Token, gap: str, is_day: bool) -> None:
        self.value = token.value
        self.place = token.start
        self.digits = token.digits
        # What stands between it and the piece before it.
        self.gap = gap
        # Whether an ordinal ending marks it as a day.
        self.is_day = is_day


class Pieces:
    """What a text is made of that is one date and nothing else."""

    def __init__(self, tokens: Tokens) -> None:
        self._text = tokens.text
        tokens = _with_numbers(tokens)
        pieces = list(_pieces(tokens))
        self.month = self._only("month", _MONTHS, pieces)
        self.weekday = self._only("weekday", _WEEKDAYS, pieces)
        self.era = self._only("era", _ERAS, pieces)
        self.figures = [
            Figure(token, gap, kind == "o" or follows == "e")
            for kind, token, gap, follows in pieces
            if kind in _FIGURES
        ]

    def _only(self, name: str, kinds: str, pieces: Sequence[tuple[str, Token, str, str]]) -> Token | None:
        """Return the one piece of some kinds, None where there is none; two that differ are an error."""
        found = [token for kind, token, _, _ in pieces if kind in kinds]
        for token in found[1:]:
            if name != "era" or token.name != found[0].name:
                raise ParseError(self._text, token.start, f"only one {name}")
        return found[0] if found else None

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
        found = dict(zip(_ORDERS["ymd" if first.digits > 2 else order], self.figures, strict=True))
        return found["year"], found["month"].value, found["day"].value

    def _beside_month(self) -> tuple[Figure, Figure]:
        """Return the year and the day out of two figures: the year has more digits, else stands last."""
        self._expect("a day", "a year")
        first, second = self.figures
        year, day = (first, second) if first.digits > 2 else (second, first)
        if day.digits > 2:
            raise ParseError(self._text, day.place, "only one year, and a day of one or two digits")
        if year.is_day:
            raise ParseError(self._text, year.place, "a year without the ending of a day")
        return year, day

    def _expect(self, *expected: str) -> None:
        if len(self.figures) < len(expected):
            raise ParseError(self._text, len(self._text), expected[len(self.figures)])
        if len(self.figures) > len(expected):
            raise ParseError(self._text, self.figures[len(expected)].place, "no further figure")


def _is_of_one_script(figure: str) -> bool:
    return figure.isascii() or all("০" <= digit <= "৯" for digit in figure)


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


def _pieces(tokens: Tokens) -> Iterator[tuple[str, Token, str, str]]:
    """Yield each word and figure with its kind, what stands before it, and the kind of what follows it."""
    kinds = tokens.kinds
    last = 0
    for index in range(len(tokens)):
        kind, token = kinds[index], tokens[index]
        if kind in _MONTHS + _WEEKDAYS + _ERAS + _FIGURES:
            if kind in "dty" and not _is_of_one_script(tokens.text[token.start : token.end]):
                raise ParseError(tokens.text, token.start, "the digits of a figure in one script")
            yield kind, token, tokens.text[last : token.start].strip(), kinds[index + 1 :].strip()[:1]
            last = token.end
        elif kind in "ej":
            last = token.end
        elif kind not in _SILENT:
            raise ParseError(tokens.text, token.start, _USUAL)
    if len(kinds) > len(tokens):
        figure = tokens.text[tokens.stop].isdecimal()
        raise ParseError(tokens.text, tokens.stop, "a year of at most four digits" if figure else _USUAL)
