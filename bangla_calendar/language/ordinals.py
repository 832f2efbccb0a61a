"""Ordinal numbers in words and figures, of things (প্রথম, ১১তম) and of days (পহেলা, ২১শে).

Their reader is `ordinal_reader.parse_ordinal`.
"""

from __future__ import annotations

from bangla_calendar.arguments import (
    DIGIT_SETS,
    LANGUAGES,
    REGIONS,
    chosen,
    integer,
    refuse_unknown,
    warn_of_older,
)
from bangla_calendar.errors import DateRangeError, UnknownNameError
from bangla_calendar.language.digits import digits_of, to_bangla_digits
from bangla_calendar.language.tables.ordinals import (
    DAY_ENDINGS,
    DAY_WORDS,
    DAYS_OF_ENDING,
    ENGLISH_ENDINGS,
    FIGURE_ENDINGS,
    INDIAN_DAYS,
    MODERN_ENDING,
    ROUND_ORDINALS,
    TATSAMA,
    TATSAMA_ENDING,
    TATSAMA_LAST,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, SupportsIndex

    from bangla_calendar.typing import DigitSet, Language, Region


__all__ = ["SHARED_ORDINALS", "date_ordinal", "ending_fits", "english_ending", "figure_ending", "ordinal"]

_STYLES = ("usual", "modern", "tatsama")
# Up to here the Sanskrit ordinals are the usual ones in words: দ্বাদশ stands 6,166 times in word counts,
# বারোতম 115.
_LAST_USUAL = 20
_LAST_DAY = len(DAY_ENDINGS)
_DAYS = {
    "BD": tuple(standard for _, standard, _ in DAY_WORDS),
    "IN": tuple(INDIAN_DAYS.get(n, standard) for n, standard, _ in DAY_WORDS),
}
_FIRST_DAYS = DAY_WORDS[0][1:]
_ORDINALS = tuple(standard for _, standard, _ in TATSAMA)
# Up to here the modern ordinals are the Sanskrit ones.
SHARED_ORDINALS = len(FIGURE_ENDINGS)


def ordinal(
    n: SupportsIndex,
    *,
    style: Literal["usual", "modern", "tatsama"] = "usual",
    digits: DigitSet | None = None,
    region: Region = "BD",
) -> str:
    """Return the ordinal of a number from 1 on.

    `style="modern"` is প্রথম to দশম, then the cardinal with -তম, of any size; `"tatsama"` is the Sanskrit
    series of formal Bengali (একাদশ, ঊনবিংশ), 1 to 100; `"usual"` is what is written most, the Sanskrit words
    to বিংশ and the modern ones from একুশতম. With `digits`, `"bangla"` or `"ascii"`, the number is in figures:
    ১ম, ১১তম; in tatsama style ১১শ to ৪৮শ and ৪৯তম to ১০০তম. `region` is as for `number_to_words`, `"IN"`
    giving চোদ্দোতম and কুড়িতম. Out of range is `DateRangeError`.

    >>> ordinal(2), ordinal(11), ordinal(11, style="modern"), ordinal(11, digits="bangla")
    ('দ্বিতীয়', 'একাদশ', 'এগারোতম', '১১তম')
    """
    n = integer("ordinal", n)
    if style not in _STYLES:
        raise UnknownNameError("style", str(style), _STYLES)
    figures = _known_digits(digits)
    refuse_unknown("region", region, REGIONS)
    if n < 1 or (style == "tatsama" and n > len(_ORDINALS)):
        raise DateRangeError("ordinal", n, 1, len(_ORDINALS) if style == "tatsama" else "", style)
    if figures is not None:
        return _in_digits(n, figures) + figure_ending(n, style)
    if style == "tatsama" or n <= (_LAST_USUAL if style == "usual" else SHARED_ORDINALS):
        return _ORDINALS[n - 1]
    from bangla_calendar.language.words import number_to_words

    return ROUND_ORDINALS.get(n) or number_to_words(n, region=region) + MODERN_ENDING


def date_ordinal(
    n: SupportsIndex,
    *,
    digits: DigitSet | None = "bangla",
    first: str | None = None,
    lang: Language = "bn",
    region: Region = "BD",
) -> str:
    """Return the ordinal of a day of the month, 1 to 32: in figures with its ending, or in words.

    `digits` are those of the figures, `"bangla"` or `"ascii"`; None asks for words. `region` decides words,
    `"IN"` giving পয়লা, চোদ্দোই and কুড়িই; `first` is another word for the first day, পহেলা or পয়লা. `lang="en"` is
    1st, 2nd, 3rd, in ASCII figures only. Other days are `DateRangeError`.

    >>> date_ordinal(1), date_ordinal(15), date_ordinal(21), date_ordinal(21, lang="en")
    ('১লা', '১৫ই', '২১শে', '21st')
    >>> date_ordinal(1, digits=None), date_ordinal(21, digits=None)
    ('পহেলা', 'একুশে')
    """
    n = integer("day", n)
    figures = _known_digits(digits)
    if not 0 < n <= _LAST_DAY:
        raise DateRangeError("day", n, 1, _LAST_DAY, "ordinal")
    if lang == "en":
        return digits_of(n) + english_ending(n)
    if lang != "bn":
        raise UnknownNameError("language", str(lang), LANGUAGES)
    if first is not None and first not in _FIRST_DAYS:
        first = chosen("first day", first, _FIRST_DAYS)
    refuse_unknown("region", region, REGIONS)
    if figures is not None:
        return _in_digits(n, figures) + DAY_ENDINGS[n - 1]
    return first if first and n == 1 else _DAYS[region][n - 1]


def _known_digits(digits: DigitSet | bool | None) -> DigitSet | None:
    """Return the digits asked for, None for words; before, True stood for figures and False for words."""
    if isinstance(digits, bool):
        newer: DigitSet | None = "bangla" if digits else None
        warn_of_older(f"digits={digits}", f"digits={newer!r}")
        return newer
    if digits is not None:
        refuse_unknown("digit set", digits, DIGIT_SETS)
    return digits


def _in_digits(n: int, digits: DigitSet) -> str:
    return to_bangla_digits(n) if digits == "bangla" else digits_of(n)


def figure_ending(n: int, style: str) -> str:
    """Return what stands after the figures of an ordinal: ম, য়, তম.

    >>> figure_ending(2, "modern"), figure_ending(11, "tatsama")
    ('য়', 'শ')
    """
    if n <= SHARED_ORDINALS:
        return FIGURE_ENDINGS[n - 1]
    return TATSAMA_ENDING if style == "tatsama" and n <= TATSAMA_LAST else MODERN_ENDING


def english_ending(n: int) -> str:
    """Return what stands after the figures of an English ordinal.

    >>> english_ending(2), english_ending(11)
    ('nd', 'th')
    """
    return "th" if 10 < n % 100 < 14 else ENGLISH_ENDINGS.get(n % 10, "th")


def ending_fits(day: int, ending: str) -> bool:
    """Return whether an ending may follow the figure of a day, a careless one (২৩সে, ৭এ, ২১ই) included.

    >>> ending_fits(21, "শে"), ending_fits(2, "লা"), ending_fits(2, "st")
    (True, False, False)
    """
    if ending == "th" or ending in ENGLISH_ENDINGS.values():
        return ending == english_ending(day)
    return day in DAYS_OF_ENDING.get(ending, (day,))
