"""Why a text is not one date: what is missing, doubled or out of place, for the message of an error."""

from __future__ import annotations

import re

from bangla_calendar.errors import DateRangeError, ParseError, Phrase
from bangla_calendar.grammar.clocks import FIELDS_OF_CLOCK
from bangla_calendar.grammar.likeness import proposal
from bangla_calendar.grammar.printed_years import year_in_words
from bangla_calendar.grammar.tokens import SMALL_ERAS, tokens_from
from bangla_calendar.language.digits import is_figure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from bangla_calendar.grammar.tokens import Tokens

__all__ = ["raise_fault"]

_USUAL = "a day, month, year, weekday or era in its usual form"
_ENDS_OF_CLOCK = {"hour": 23, "minute": 59, "second": 59}
_BRACKETS = {"(": ")", "[": "]"}
# The kinds of what a date has at most once, with what it is called.
_ONCE = {"m": "month", "M": "month", "G": "month", "n": "month", "w": "weekday", "v": "weekday"}
_OF_DATES = frozenset("mMGnwvEQIdtyocejJSTUr@Z:hHlLapNzqBis PR=<!#+")
_SIGNS = frozenset(",./()[]-·|।':")
_CLOCK_KINDS = frozenset("hHlLap")
# Which words may stand where, blanks aside: মাস after a month, রোজ before a weekday, তারিখ before the date or
# after a part of it, an era or সাল beside a figure; and which signs after each: a dot, one mark, a bracket.
_PART = (
    r"(?:[mMGn]U?|r?:?[wv]|[EQI>]:?(?=T?S?[mMndtyYo])"
    r"|S?(?:(?:[dto]|c(?:-?c)*)'?[eJ]?|y[jJA]?)(?:[EQI]:?S?|S)?)T?"
)
_SIGNS_AFTER = r"(?:\.(?=[,)\]।]))?[)\]]?(?:[.,|।]|[-/·](?!$)|(?<=T):-?(?!$))?[(\[]?(?:'(?=d))?"
_IN_ORDER = re.compile(rf"(?:[<=PR],?)?[(\[]?(?:'(?=d))?(?:[EI]?T[:-]*)?(?:{_PART}{_SIGNS_AFTER})*")
_NUMBER_WORDS = re.compile("c(?:[ -]c)*")


def raise_fault(text: str) -> NoReturn:
    """Raise the error that says why a text without invisible signs is not one date.

    >>> raise_fault("১৫ আশ্বিন")
    Traceback (most recent call last):
    bangla_calendar.errors.ParseError: expected a year at position 9 of '১৫ আশ্বিন'
    """
    tokens = tokens_from(text.replace("\n", " "))
    _check_words(text, tokens)
    _check_numbers_in_words(text, tokens)
    _check_clock(tokens)
    has_clock = FIELDS_OF_CLOCK.compiled.search(tokens.kinds) or _CLOCK_KINDS.intersection(tokens.kinds)
    if not has_clock:
        _check_signs(text, tokens)
    _check_brackets(text, tokens)
    _check_names(text, tokens)
    if not has_clock:
        _check_figures(text, tokens)
    raise ParseError(text, 0, _USUAL)


def _check_words(text: str, tokens: Tokens) -> None:
    """Raise at the first word or sign that stands in no date."""
    for index, kind in enumerate(tokens.kinds):
        if kind in _OF_DATES or kind in _SIGNS:
            continue
        place = tokens[index].start
        figure = tokens.between(index, index + 1)
        meant = proposal(figure)
        if meant is not None:
            # The name stays in the letters of the text, also in a Bengali message.
            reason = Phrase("cannot read {word!r}: did you mean {name}?", word=figure, name=meant)
            raise ParseError(text, place, meant, reason)
        expected = _USUAL
        if figure in SMALL_ERAS:
            expected = Phrase("an era that is clear, for {era} may be BS or ইং,", era=figure)
        elif is_figure(figure):
            expected = "a year of at most four digits"
        elif figure[:1].isdecimal():
            expected = "digits in Bengali or Latin script"
        raise ParseError(text, place, expected)


def _check_signs(text: str, tokens: Tokens) -> None:
    """Raise at the first sign or word that stands where none belongs."""
    places = [index for index, kind in enumerate(tokens.kinds) if kind != " "]
    kinds = tokens.kinds.replace(" ", "")
    fitting = _IN_ORDER.match(kinds)
    end = fitting.end() if fitting else 0
    if end < len(kinds):
        raise ParseError(text, tokens[places[end]].start, _USUAL)


def _check_brackets(text: str, tokens: Tokens) -> None:
    closing = ""
    for index, sign in enumerate(tokens.kinds):
        if (sign in _BRACKETS and closing) or (sign in _BRACKETS.values() and sign != closing):
            raise ParseError(text, tokens[index].start, "brackets in pairs")
        if sign in _BRACKETS:
            closing = _BRACKETS[sign]
        elif sign == closing:
            closing = ""
    if closing:
        raise ParseError(text, len(text), Phrase("the closing bracket {bracket}", bracket=closing))


def _check_numbers_in_words(text: str, tokens: Tokens) -> None:
    for words in _NUMBER_WORDS.finditer(tokens.kinds):
        if year_in_words(tokens, *words.span()) is None:
            raise ParseError(text, tokens[words.start()].start, "a day or a year in words")


def _check_clock(tokens: Tokens) -> None:
    """Raise where the figures of what looks like a clock are no hour, minute or second."""
    for index in range(len(tokens)):
        match = FIELDS_OF_CLOCK.compiled.match(tokens.kinds, index)
        for group, place in match.groupdict().items() if match else ():
            field = group.rstrip("_0123456789")
            value = tokens[match.start(group)].value if match and place else 0
            if value > _ENDS_OF_CLOCK[field]:
                raise DateRangeError(field, value, 0, _ENDS_OF_CLOCK[field], "a clock of 24 hours")


def _check_names(text: str, tokens: Tokens) -> None:
    """Raise at the second month or weekday, and at an era that is not that of another."""
    found: dict[str, str] = {}
    for index, kind in enumerate(tokens.kinds):
        name = "era" if kind in "EQI" else _ONCE.get(kind)
        if name is None:
            continue
        token = tokens[index]
        if name in found and (name != "era" or found[name] != token.name):
            raise ParseError(text, token.start, Phrase("only one {name}", name=Phrase(name)))
        found[name] = token.name


def _check_figures(text: str, tokens: Tokens) -> None:
    """Raise at a day or year that is missing, at a second year, and at a figure too many."""
    places = [(words.start(), words.end()) for words in re.finditer("[dtyo]|c(?:[ -]c)*", tokens.kinds)]
    figures = [tokens[first] for first, _ in places]
    is_named = any(kind in "mMGn" for kind in tokens.kinds)
    expected = ("a day", "a year") if is_named else ("a day", "a month or its name", "a year")
    if len(figures) < len(expected):
        raise ParseError(text, len(text), expected[len(figures)])
    years = [
        figure
        for figure, (first, last) in zip(figures, places, strict=True)
        if figure.digits > 2
        or (last < len(tokens) and tokens.kinds[last : last + 2].strip()[:1] in tuple("SQEI"))
    ]
    if len(years) > 1 and is_named:
        raise ParseError(text, years[1].start, "only one year, and a day of one or two digits")
    if len(figures) > len(expected):
        raise ParseError(text, figures[len(expected)].start, "no further figure")
    if not is_named:
        raise ParseError(text, figures[1].start, "a month's name, or one of / - . between the figures")
