"""What the words of dates mean: each word of a text to its kind, value and family.

A kind is one letter, so that a stretch of text becomes a short string over which the shapes of dates are
regular expressions (`shapes`). Figures and signs have kinds too (`tokens`): `d` of one or two digits, `t` of
three, `y` of four, `e` the ending of a day, `j` the ending of a year, a sign itself. The kinds of words:

    m  month                      w  weekday                    R  আজ, গতকাল
    M  month with a case ending   v  weekday in short           P  গত, আগামী
    G  month, other text glued    E  era                        u  day, week, year, hour
    n  month, or another word     S  সাল, সন, অব্দ                U  মাস
    o  day in words: পহেলা         T  তারিখ                       g  আগে, পরে
    c  cardinal number            r  রোজ                        D  দশক    C  শতক    F  অর্থবছর
    O  ordinal number             K  what is counted: জন, টাকা     x  থেকে   k  ও
    Y  year in words              p  part of the day            N  দিবাগত
    h  টা      H  hour with টা      a  AM, PM                     z  time zone   Z  T of ISO   @  at
    i  মিনিট    s  সেকেন্ড          q  সোয়া, সাড়ে, পৌনে             B  দেড়, আড়াই
    b  বাজে      f  পর্যন্ত, দিকে
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from bangla_calendar.language.characters import SLIPS, ZWNJ
from bangla_calendar.language.names import (
    day_part_forms,
    era_forms,
    month_forms,
    relative_forms,
    weekday_forms,
)
from bangla_calendar.language.normal_form import fold, fold_row
from bangla_calendar.language.tables.date_words import (
    AFTER_TIME,
    AGO,
    BETWEEN,
    CENTURY,
    CLIPPED_NUMBERS,
    COUNTED,
    DAY_OF_MONTH,
    DECADE,
    DIRECTIONS,
    ENDLESS_MONTHS,
    FIRST_LATIN,
    LISTING,
    MONTH_UNIT,
    MONTHS_IN_CASES,
    MONTHS_OR_WORDS,
    OFFICE_YEARS,
    STRUCK,
    UNITS,
    YEAR_WORDS,
    ZONES,
)
from bangla_calendar.language.tables.endings import (
    DATE_ENDINGS,
    HOUR_ENDINGS,
    MINUTES,
    SECONDS,
    SURE_HOUR_ENDINGS,
    YEAR_ENDINGS,
)
from bangla_calendar.parsing.fields import FAMILIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    # Kind, number and name.
    Entry = tuple[str, int, str]

__all__ = ["MOST_WORDS", "NONE", "Meaning", "lexicon", "meaning"]

# The names with the most words: জমাদিউল আউয়াল, গত অর্থ বছর.
MOST_WORDS = 3


# The kind of what stands in no date.
NONE = "?"


class Meaning(NamedTuple):
    """What a word means in a date: its kind, its number, its name, and how much of the word it takes up.

    `length` is below the length of the word where other text is glued to a month: ডিসেম্বরবেসরকারি.
    `is_ending` tells that the word may end a figure before it, `opens_name` that it may begin a name of
    several words, and `is_more` that for this or another reason a closer look is due.
    """

    kind: str
    value: int
    name: str
    length: int
    is_more: bool
    is_ending: bool
    opens_name: bool


# Words that stand round dates, by kind.
_STRUCTURE = {
    "S": YEAR_WORDS,
    "T": DAY_OF_MONTH,
    "r": "রোজ",
    "N": "দিবাগত",
    "x": BETWEEN,
    "k": LISTING,
    "D": DECADE,
    "C": CENTURY,
    "F": OFFICE_YEARS,
    "@": "at",
    "z": ZONES,
    "Z": "t",
    "b": STRUCK,
    "f": AFTER_TIME,
    "K": COUNTED,
}
# Case endings and particles that are written onto the words of a date: আগস্টের, জুলাইয়ের, বৈশাখে, শনিবারও.
_ENDINGS = tuple(
    ending + particle
    for ending in ("", "ের", "য়ের", "এর", "র", "ে", "য়ে", "এ", "তে", "কে", "কের")
    for particle in ("", "ই", "ও")
)[1:]
_FIGURE_ENDINGS = frozenset((*DATE_ENDINGS, *map(fold, YEAR_ENDINGS)))
_ENDLESS = frozenset(fold_row(ENDLESS_MONTHS))
_OTHER_WORDS = frozenset(fold_row(MONTHS_OR_WORDS))
_MONTH_WORD = " " + fold("মাস")
# So long a name is one even where the next word is glued to it; shorter ones begin other words.
_LONG_NAME = 7


@lru_cache(maxsize=1 << 14)
def meaning(word: str) -> Meaning:
    """Return what a word means in a date; of kind `NONE` where it is no word of one.

    >>> meaning("আশ্বিনের").kind, meaning("আশ্বিনের").value, meaning("খবর").kind
    ('M', 6, '?')
    """
    form = _folded(word)
    kind, value, name, used = _known(form)
    is_glued = used != len(form)
    is_ending, opens_name = form in _FIGURE_ENDINGS, form in _first_words()
    is_more = is_ending or opens_name or is_glued or f"{form}." in _names() or form.endswith("ঃ")
    length = len(word)
    if is_glued:  # the folded form may have more signs than the word, or fewer
        length = next(n for n in range(1, length) if _folded(word[:n]) == form[:used])
    return Meaning(kind, value, name, length, is_more, is_ending, opens_name)


def _folded(word: str) -> str:
    form = fold(word)
    for slip, letter in SLIPS.items():
        form = form.replace(slip, letter)
    return form


def _known(form: str) -> tuple[str, int, str, int]:
    """Return kind, number and name of a word in its folded form, and how much of it they take up."""
    length = len(form)
    found = _entry(form)
    if found:
        return *found, length
    for ending in _ENDINGS:
        if form.endswith(ending):
            stem = form.removesuffix(ending)
            found = _entry(stem)
            if found and found[0] in "mwERc" and stem not in _ENDLESS and not stem.isascii():
                kind = "M" if found[0] == "m" else found[0]
                return kind, found[1], found[2], length
    for ending, use in _hour_endings():
        hour = _entry(form.removesuffix(ending)) if form.endswith(ending) else None
        if hour and hour[0] == "c" and 0 < hour[1] <= 24:
            return "H", hour[1] * 60, use, length
        if hour and hour[0] == "B":
            return "H", hour[1], use, length
    for name, (number, family) in _long_months().items():
        if form.startswith(name) and not form.startswith("\u09bc", len(name)):  # a nukta makes another letter
            return "G", number, family, len(name)
    return NONE, 0, "", length


@cache
def _hour_endings() -> tuple[tuple[str, str], ...]:
    sure = ((fold(ending), "at") for ending in SURE_HOUR_ENDINGS)
    return (*((fold(ending), "") for ending in HOUR_ENDINGS), *sure)


@cache
def _first_words() -> frozenset[str]:
    """Return the words that begin names of several words."""
    return frozenset(form.partition(" ")[0].rstrip(".") for form in _names() if " " in form)


@cache
def _long_months() -> dict[str, tuple[int, str]]:
    return {
        form: (number, family)
        for family in ("bangla", "gregorian")
        for form, number in month_forms(family).items()
        if len(form) >= _LONG_NAME and not form.isascii() and " " not in form
    }


def lexicon() -> dict[str, Entry]:
    """Return kind, number and name of every word that a date is made of, by its folded form."""
    return {**_numbers(), **_names()}


def _entry(form: str) -> Entry | None:
    found = _names().get(form)
    # The numbers take longer to make than the names, and most dates have no word but these and an ending.
    if found is None and form and form not in _FIGURE_ENDINGS:
        found = _numbers().get(form)
    return found


@cache
def _numbers() -> dict[str, Entry]:
    return dict(_number_entries())


@cache
def _names() -> dict[str, Entry]:
    return dict(_name_entries())


def _number_entries() -> Iterator[tuple[str, Entry]]:
    """Yield the words of numbers; of two entries for a word the later counts."""
    from bangla_calendar.language.tables.cardinals import CARDINALS, HUNDREDS
    from bangla_calendar.language.tables.fractions import FRACTION_WORDS, QUARTERS
    from bangla_calendar.language.tables.ordinals import DAY_WORDS, TATSAMA

    for n, *forms in CARDINALS:
        yield from _all("|".join(forms[: 3 if n else 1]), ("c", n, ""))
        if n:
            spellings = fold_row("|".join(forms))
            yield from ((f"{form}{ending}", ("c", n * 100, "")) for form in spellings for ending in HUNDREDS)
    yield from _all("|".join((*HUNDREDS, "শ’")), ("c", 100, ""))
    yield fold("হাজার"), ("c", 1000, "")
    for form, n in CLIPPED_NUMBERS.items():
        yield fold(form), ("c", n, "")
    for word, (numerator, denominator) in FRACTION_WORDS.items():
        if numerator > denominator:  # দেড়, আড়াই
            yield fold(word), ("B", 60 * numerator // denominator, "")
    for word, (numerator, denominator) in QUARTERS.items():
        yield fold(word), ("q", 60 * numerator // denominator, "")
    for n, standard, variants in TATSAMA:
        # Without the non-joiners that some are printed with, they are in normal form and folded at once.
        yield from _all(f"{standard}|{variants}".replace(ZWNJ, ""), ("O", n, ""))
    for form in FIRST_LATIN.split("|"):
        yield form, ("o", 1, "")
    for n, standard, variants in DAY_WORDS:
        yield from _all(f"{standard}|{variants}", ("o", n, ""))


def _name_entries() -> Iterator[tuple[str, Entry]]:
    """Yield the names and the words about them; of two entries for a word the later counts."""
    for form, name in day_part_forms().items():
        yield form, ("a" if name in ("পূর্বাহ্ণ", "অপরাহ্ণ") else "p", 0, name)
    for form, senses in relative_forms().items():
        days = [int(sense[:-1]) for sense in senses if sense[-2:-1].isdecimal()]
        if days and " " not in form:  # কাল is yesterday and tomorrow; গত before it tells which
            yield form, ("R", days[0], "" if len(days) == 1 else "ambiguous")
    for unit, forms_of_unit in UNITS.items():
        yield from _all(forms_of_unit, ("u", 0, unit))
    yield from _all(MONTH_UNIT, ("U", 0, "month"))
    for kind, sides in (("P", DIRECTIONS), ("g", AGO)):
        for side, forms_of_side in sides.items():
            yield from _all(forms_of_side, (kind, side, ""))
    yield from ((ending, ("h", 0, use)) for ending, use in _hour_endings())
    yield from ((fold(form), ("i", 0, "minute")) for form in MINUTES)
    yield from ((fold(form), ("s", 0, "")) for form in SECONDS)
    for form, number in weekday_forms().items():
        yield form, ("w" if form.endswith(("বার", "bar", "baar", "day")) else "v", number, "")
    for form, family in era_forms().items():
        yield form, ("E", 0, family)
    # After the eras, for সন by itself is said of the years of any calendar.
    for kind, forms_of_kind in _STRUCTURE.items():
        yield from _all(forms_of_kind, (kind, 0, ""))
    for family in reversed(FAMILIES):
        for form, number in month_forms(family).items():
            if not form.endswith(_MONTH_WORD):  # মে মাস
                yield form, ("n" if form in _OTHER_WORDS else "m", number, family)
    yield from ((fold(form), ("m", number, "gregorian")) for form, number in MONTHS_IN_CASES.items())


def _all(forms: str, entry: Entry) -> Iterable[tuple[str, Entry]]:
    return ((form, entry) for form in fold_row(forms))
