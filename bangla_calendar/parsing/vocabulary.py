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
    O  ordinal number             l  মোতাবেক                     x  থেকে   k  ও
    Y  year in words              p  part of the day            N  দিবাগত
    h  টা      H  hour with টা      a  AM, PM                     z  time zone   Z  T of ISO   @  at
    i  মিনিট    s  সেকেন্ড          q  সোয়া, সাড়ে, পৌনে             B  দেড়, আড়াই
    b  বাজে     f  পর্যন্ত, দিকে
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from bangla_calendar.language.endings import (
    DATE_ENDINGS,
    HOUR_ENDINGS,
    MINUTES,
    SECONDS,
    SURE_HOUR_ENDINGS,
    YEAR_ENDINGS,
)
from bangla_calendar.language.names import (
    day_part_forms,
    era_forms,
    month_forms,
    relative_forms,
    weekday_forms,
)
from bangla_calendar.language.normalize import fold, fold_row
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


# Words that stand round dates, by kind, in the forms met in newspapers, statutes and letters.
_STRUCTURE = {
    "S": "সাল|সন|সালে|সালের|সনে|সনের|সালেই|সালেও|সালটি|সনেই|সনেও|অব্দ|অব্দে|অব্দের",
    "T": "তারিখ|তারিখে|তারিখের|তারিখেই|তারিখেও|তাং|তাং.|তারিখটি|তাংয়ে",
    "U": "মাস|মাসে|মাসের|মাসেই|মাসেও",
    "r": "রোজ",
    "N": "দিবাগত",
    "P": "গত|আগামী|আগামি|বিগত|চলতি|পরবর্তী|সামনের",
    "x": "থেকে|হতে|হইতে|to|until|till|from",
    "k": "ও|এবং|আর|and",
    "D": "দশক|দশকে|দশকের|দশকেও|দশকেই|দশকটি",
    "C": "শতক|শতকে|শতকের|শতাব্দী|শতাব্দীর|শতাব্দীতে|শতাব্দীতেও|শতাব্দীতেই|শতাব্দি|শতাব্দির|শতাব্দিতে|শতাব্দে",
    "F": "সেশন|সেশনে|সেশনের|মৌসুম|মৌসুমে|মৌসুমের",
    "@": "at",
    "z": "utc|gmt|bst|ist|pdt|pst|edt|est|cet",
    "Z": "t",
    "b": "বাজে|বাজার|বেজে",
    "f": "পর্যন্ত|দিকে|মধ্যে|সময়|নাগাদ|পরপর",
    "l": "মোতাবেক",
}
# The years of an office or a school: অর্থবছর, শিক্ষা বর্ষের.
_OFFICE_YEARS = tuple(
    f"{of}{gap}{year}{ending}"
    for of in ("অর্থ", "শিক্ষা", "কর")
    for gap in ("", " ")
    for year in ("বছর", "বৎসর", "বত্সর", "বর্ষ")
    for ending in ("", "ে", "ের")
)
# Parts of the day beyond the names: the name whose hours they have.
_MORE_PARTS = {"রাতে": "রাত", "বিকেলে": "বিকাল", "দিবা": "বেলা", "মাঝরাতে": "রাত", "মধ্যরাতে": "রাত"}
_UNITS = {
    "day": "দিন|দিনে|দিনের",
    "week": "সপ্তাহ|সপ্তাহে|সপ্তাহের|সপ্তাহেই|হপ্তা|হপ্তায়",
    "year": "বছর|বছরে|বছরের|বছরেই|বৎসর|বৎসরে|বৎসরের|বত্সর|বত্সরে|বত্সরের",
    "hour": "ঘণ্টা|ঘণ্টায়|ঘণ্টার|ঘন্টা|ঘন্টায়|ঘন্টার",
}
_AGO = {-1: "আগে|পূর্বে|আগের|পূর্বের|ago", 1: "পরে|পর|বাদে|later"}
_DIRECTION = {"গত": -1, "বিগত": -1, "চলতি": 0, "আগামী": 1, "আগামি": 1, "পরবর্তী": 1, "সামনের": 1}

# Case endings and particles that are written onto the words of a date: আগস্টের, জুলাইয়ের, বৈশাখে, শনিবারও.
_ENDINGS = tuple(
    ending + particle
    for ending in ("", "ের", "য়ের", "এর", "র", "ে", "য়ে", "এ", "তে", "কে", "কের")
    for particle in ("", "ই", "ও")
)[1:]
_FIGURE_ENDINGS = frozenset((*DATE_ENDINGS, *map(fold, YEAR_ENDINGS)))
# Names after which an ending would be another word: মেয়ের, মেতে.
_ENDLESS = frozenset(map(fold, ("মে", "জ্যৈ", "শ্রা", "আষা", "আগ", "অগ", "নভ", "সেপ", "জুল")))
# Forms of months that are other words more often: mother, brother, senior.
_OTHER_WORDS = frozenset(map(fold, ("বৈ", "মা", "ভা", "পৌ", "ফা", "চৈ", "পোষ", "চৈত", "জ্যেষ্ঠ")))
# মে with the ending of a case; মের alone is another word, so these are no months by themselves.
_OF_MAY = ("মের", "মে’র", "মেতে")
_MONTH_WORD = " " + fold("মাস")
# পহেলা বৈশাখ in Latin letters.
_FIRST_LATIN = "pohela|pahela|poila|poyla"
# ছয় and নয় before টা, as they are said.
_CLIPPED = {"ছ’": 6, "ন’": 9}
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
    return fold(word).replace("ৰ", "র")


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
    return frozenset(form.partition(" ")[0] for form in _names() if " " in form)


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
    # The numbers take longer to make than the names, and few dates are written with them.
    return _names().get(form) or _numbers().get(form)


@cache
def _numbers() -> dict[str, Entry]:
    return dict(_number_entries())


@cache
def _names() -> dict[str, Entry]:
    return dict(_name_entries())


def _number_entries() -> Iterator[tuple[str, Entry]]:
    """Yield the words of numbers; of two entries for a word the later counts."""
    from bangla_calendar.language.cardinals import CARDINALS, FRACTION_WORDS, HUNDREDS, QUARTERS
    from bangla_calendar.language.ordinal_tables import DAY_WORDS, TATSAMA

    for n, *forms in CARDINALS:
        yield from _all("|".join(forms[: 3 if n else 1]), ("c", n, ""))
        if n:
            spellings = fold_row("|".join(forms))
            yield from ((f"{form}{ending}", ("c", n * 100, "")) for form in spellings for ending in HUNDREDS)
    yield from _all("|".join((*HUNDREDS, "শ’")), ("c", 100, ""))
    yield fold("হাজার"), ("c", 1000, "")
    for form, n in _CLIPPED.items():
        yield fold(form), ("c", n, "")
    for word, (numerator, denominator) in FRACTION_WORDS.items():
        if numerator > denominator:  # দেড়, আড়াই
            yield fold(word), ("B", 60 * numerator // denominator, "")
    for word, (numerator, denominator) in QUARTERS.items():
        yield fold(word), ("q", 60 * numerator // denominator, "")
    for n, standard, variants in TATSAMA:
        yield from _all(f"{standard}|{variants}", ("O", n, ""))
    for form in _FIRST_LATIN.split("|"):
        yield form, ("o", 1, "")
    for n, standard, variants in DAY_WORDS:
        yield from _all(f"{standard}|{variants}", ("o", n, ""))


def _name_entries() -> Iterator[tuple[str, Entry]]:
    """Yield the names and the words about them; of two entries for a word the later counts."""
    for form, name in day_part_forms().items():
        yield form, ("a" if name in ("পূর্বাহ্ণ", "অপরাহ্ণ") else "p", 0, name)
    for form, name in _MORE_PARTS.items():
        yield fold(form), ("p", 0, name)
    for form, senses in relative_forms().items():
        days = [int(sense[:-1]) for sense in senses if sense[-2:-1].isdecimal()]
        if days and " " not in form:  # কাল is yesterday and tomorrow; গত before it tells which
            yield form, ("R", days[0], "" if len(days) == 1 else "ambiguous")
    for unit, forms_of_unit in _UNITS.items():
        yield from _all(forms_of_unit, ("u", 0, unit))
    for direction, forms_of_direction in _AGO.items():
        yield from _all(forms_of_direction, ("g", direction, ""))
    for kind, forms_of_kind in _STRUCTURE.items():
        for form in fold_row(forms_of_kind):
            yield form, (kind, _DIRECTION.get(form, 0), "month" if kind == "U" else "")
    yield from ((form, ("F", 0, "")) for form in _OFFICE_YEARS)
    yield from ((ending, ("h", 0, use)) for ending, use in _hour_endings())
    yield from ((fold(form), ("i", 0, "minute")) for form in MINUTES)
    yield from ((fold(form), ("s", 0, "")) for form in SECONDS)
    for form, number in weekday_forms().items():
        yield form, ("w" if form.endswith(("বার", "bar", "baar", "day")) else "v", number, "")
    for form, family in era_forms().items():
        yield form, ("E", 0, family)
    yield from ((form, ("S", 0, "")) for form in map(fold, ("সন", "সাল")))
    for family in reversed(FAMILIES):
        for form, number in month_forms(family).items():
            if not form.endswith(_MONTH_WORD):  # মে মাস
                yield form, ("n" if form in _OTHER_WORDS else "m", number, family)
    yield from ((form, ("m", 5, "gregorian")) for form in map(fold, _OF_MAY))


def _all(forms: str, entry: Entry) -> Iterable[tuple[str, Entry]]:
    return ((form, entry) for form in fold_row(forms))
