"""Ordinal numbers in words and figures, of things (প্রথম, ১১তম) and of days (পহেলা, ২১শে), and their reader."""

from __future__ import annotations

from bangla_calendar.arguments import LANGUAGES, check_text, chosen, integer
from bangla_calendar.errors import DateRangeError, ParseError, UnknownNameError
from bangla_calendar.language.characters import ASCII_DIGITS, BANGLA_DIGITS, MINUSES_OF_FIGURES
from bangla_calendar.language.digits import digits_of, to_bangla_digits
from bangla_calendar.language.number_reader import parse_number
from bangla_calendar.language.tables.endings import DATE_ENDINGS
from bangla_calendar.language.tables.ordinals import (
    DAY_ENDINGS,
    DAY_WORDS,
    DAYS_OF_ENDING,
    ENGLISH_ENDINGS,
    FIGURE_ENDINGS,
    MODERN_ENDING,
    TATSAMA,
    TATSAMA_ENDING,
    TATSAMA_LAST,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, SupportsIndex

__all__ = ["date_ordinal", "ending_fits", "ordinal", "parse_ordinal"]

_STYLES = ("modern", "tatsama")
_LAST_DAY = len(DAY_ENDINGS)
_DAYS = tuple(standard for _, standard, _ in DAY_WORDS)
_FIRST_DAYS = DAY_WORDS[0][1:]
_ORDINALS = tuple(standard for _, standard, _ in TATSAMA)
# Up to here the modern ordinals are the Sanskrit ones.
_SHARED = len(FIGURE_ENDINGS)
# Every word form and its number, made when it is first asked for.
_FORMS: dict[str, int] = {}


def ordinal(n: SupportsIndex, *, style: Literal["modern", "tatsama"] = "modern", digits: bool = False) -> str:
    """Return the ordinal of a number from 1 on.

    `style="modern"` is প্রথম to দশম, then the cardinal with -তম, of any size; `"tatsama"` is the Sanskrit
    series of formal Bengali (একাদশ, ঊনবিংশ), 1 to 100. With `digits` the number is in figures: ১ম, ১১তম;
    in tatsama style ১১শ to ৪৮শ and ৪৯তম to ১০০তম. Out of range is `DateRangeError`.

    >>> ordinal(2), ordinal(11), ordinal(11, style="tatsama"), ordinal(11, digits=True)
    ('দ্বিতীয়', 'এগারোতম', 'একাদশ', '১১তম')
    """
    n = integer("ordinal", n)
    if style not in _STYLES:
        raise UnknownNameError("style", str(style), _STYLES)
    _refuse_digit_set(digits)
    if n < 1 or (style == "tatsama" and n > len(_ORDINALS)):
        raise DateRangeError("ordinal", n, 1, len(_ORDINALS) if style == "tatsama" else "", style)
    if digits:
        return to_bangla_digits(n) + _figure_ending(n, style)
    if style == "tatsama" or n <= _SHARED:
        return _ORDINALS[n - 1]
    from bangla_calendar.language.words import number_to_words

    return number_to_words(n) + MODERN_ENDING


def date_ordinal(
    n: SupportsIndex,
    *,
    digits: bool = True,
    first: str = "পহেলা",
    lang: str = "bn",
) -> str:
    """Return the ordinal of a day of the month, 1 to 32: in figures with its ending, or in words.

    `first` is the word for the first day, পহেলা or পয়লা. `lang="en"` is 1st, 2nd, 3rd, in figures only.
    Other days are `DateRangeError`.

    >>> date_ordinal(1), date_ordinal(15), date_ordinal(21), date_ordinal(21, lang="en")
    ('১লা', '১৫ই', '২১শে', '21st')
    >>> date_ordinal(1, digits=False), date_ordinal(21, digits=False)
    ('পহেলা', 'একুশে')
    """
    n = integer("day", n)
    _refuse_digit_set(digits)
    if not 0 < n <= _LAST_DAY:
        raise DateRangeError("day", n, 1, _LAST_DAY, "ordinal")
    if lang == "en":
        return digits_of(n) + _english_ending(n)
    if lang != "bn":
        raise UnknownNameError("language", str(lang), LANGUAGES)
    if first not in _FIRST_DAYS:
        first = chosen("first day", first, _FIRST_DAYS)
    if digits:
        return to_bangla_digits(n) + DAY_ENDINGS[n - 1]
    return first if n == 1 else _DAYS[n - 1]


def _refuse_digit_set(digits: object) -> None:
    """Refuse the name of a digit set, which `digits` is of other functions."""
    if not isinstance(digits, bool):
        raise TypeError(f"digits must be a bool, for figures or words, got {type(digits).__name__}")


def parse_ordinal(text: str, *, lenient: bool = False) -> int:
    """Return the number of an ordinal in words or figures, of things or of days of the month.

    Read are both styles with their variants, any cardinal with -তম, the days in words, figures of either
    digits with the ending that belongs to the number (১ম, ৬ষ্ঠ, ১১শ, ১১তম, ১লা, ৫ই, ২১শে, 3rd), with or
    without a blank or hyphen before it, and -এ for -শে. A `lenient` reader takes any of the endings of days
    after any day (২৩সে, ৭এ). ৫শ is 500 and no ordinal. Anything else is `ParseError`.

    >>> parse_ordinal("একাদশ"), parse_ordinal("এগারোতম"), parse_ordinal("১১শ"), parse_ordinal("২১ শে")
    (11, 11, 11, 21)
    """
    check_text(text)
    from bangla_calendar.language.normal_form import fold, without_joiners

    word = without_joiners(fold(text))
    if text.lstrip().startswith(tuple(MINUSES_OF_FIGURES)):
        raise ParseError(text, len(text) - len(text.lstrip()), "an ordinal number from one on")
    n = (_FORMS or _forms()).get(word)
    if n is not None:
        return n
    after = word.lstrip((ASCII_DIGITS if word[:1].isascii() else BANGLA_DIGITS) + ",")
    figures = word[: len(word) - len(after)]
    if figures:
        return _in_figures(text, figures, after.strip(), lenient)
    if word.endswith(MODERN_ENDING):
        from bangla_calendar.language.words_reader import words_to_number

        try:
            number = words_to_number(word.removesuffix(MODERN_ENDING), lenient=lenient)
        except ParseError:
            number = 0
        # Up to ten the cardinal has no such form.
        if isinstance(number, int) and number > _SHARED:
            return number
    raise ParseError(text, len(text) - len(text.lstrip()), "an ordinal number")


def ending_fits(day: int, ending: str) -> bool:
    """Return whether an ending may follow the figure of a day, a careless one (২৩সে, ৭এ, ২১ই) included.

    >>> ending_fits(21, "শে"), ending_fits(2, "লা"), ending_fits(2, "st")
    (True, False, False)
    """
    if ending == "th" or ending in ENGLISH_ENDINGS.values():
        return ending == _english_ending(day)
    return day in DAYS_OF_ENDING.get(ending, (day,))


def _in_figures(text: str, figures: str, ending: str, lenient: bool) -> int:
    start = len(text) - len(text.lstrip())
    try:
        n = int(parse_number(figures))
    except ParseError as error:
        raise ParseError(text, start + error.position, error.expected) from None
    if not n:
        raise ParseError(text, start, "an ordinal number from one on")
    fitting = [_figure_ending(n, "modern"), _figure_ending(n, "tatsama"), _english_ending(n)]
    if n <= _LAST_DAY:
        fitting.append(DAY_ENDINGS[n - 1])
        if DAY_ENDINGS[n - 1] == "শে":
            fitting.append("এ")
        if lenient:
            fitting.extend(DATE_ENDINGS)
    if ending in fitting:
        return n
    known = ", ".join(dict.fromkeys(fitting[: 3 + (n <= _LAST_DAY)]))
    raise ParseError(text, len(text.rstrip()) - len(ending) if ending else len(text), f"one of {known}")


def _forms() -> dict[str, int]:
    """Fill the table of all single-word ordinals, in the form in which texts are looked up."""
    from bangla_calendar.language.normal_form import fold

    forms = {
        fold(form): n
        for table in (TATSAMA, DAY_WORDS)
        for n, standard, variants in table
        for form in (standard, *variants.split("|"))
        if form
    }
    _FORMS.update(forms)
    return _FORMS


def _figure_ending(n: int, style: str) -> str:
    if n <= _SHARED:
        return FIGURE_ENDINGS[n - 1]
    return TATSAMA_ENDING if style == "tatsama" and n <= TATSAMA_LAST else MODERN_ENDING


def _english_ending(n: int) -> str:
    return "th" if 10 < n % 100 < 14 else ENGLISH_ENDINGS.get(n % 10, "th")
