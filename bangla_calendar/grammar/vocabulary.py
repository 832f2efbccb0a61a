"""What the words of dates mean: each word of a text to its kind, value and name.

A kind is one letter: a text is a short string, over which `shapes` are regular expressions. Figures and signs
have kinds too (`tokens`): `d`, `t`, `y` of up to two, three, four digits, a sign itself, `?` not of a date.

    m  month                      w  weekday                    R  আজ, গতকাল
    M  month with a case ending   v  weekday in short           P  গত, আগামী
    G  month, other text glued    E  era                        u  day, week, year, hour
    n  month, or another word     Q  era with a case ending      U  মাস
    o  day in words: পহেলা         S  সাল, সন, অব্দ                g  আগে, পরে
    c  number   ç  its genitive   T  তারিখ                       D  দশক    C  শতক    F  অর্থবছর
    O  ordinal number             r  রোজ                        x  থেকে   k  ও
    e  ending of a day: ই, শে      K  what is counted: জন, টি     p  part of the day
    j  ending of a year: এর, তে     N  দিবাগত                     a  AM, PM
    J  এ, which ends both          h  টায়, ঘটিকায়                 H  an hour with it: আটটায়
    q  সোয়া, সাড়ে, পৌনে            l  টা, also of counts          L  an hour with it: আটটা
    B  দেড়, আড়াই                  i  মিনিট   s  সেকেন্ড           b  বেজে  *  বাজে  f  পর্যন্ত
    z  time zone                  Z  T of ISO   @  at, @   #  parts of a second   W  বাজতে   X  বাকি
    A  এই, সেই, ওই                 I  বাংলা, ইংরেজি, also adjectives
    V  number and unit: দুদিন       Y  direction and unit: গতবছর
    ~  of   `  San   &  nearly a month   _  begins a name of several words
    =  মোতাবেক   <  ইতি            >  বাংলার   ^  পূজা, তিথি   !  ঠিক   ;  প্রায়
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

from bangla_calendar.grammar.fields import FAMILIES
from bangla_calendar.grammar.likeness import near_month
from bangla_calendar.grammar.unit_words import measure_entries, unit_entries
from bangla_calendar.language.characters import FIGURE_SLIPS, TWINS, VOWEL_SLIPS, ZWNJ
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
    BANGLA_FEASTS,
    BETWEEN,
    CENTURY,
    CLIPPED_NUMBERS,
    CLOSING,
    COUNT_ENDINGS,
    COUNTED,
    COUNTED_ENDLESS,
    DAY_OF_MONTH,
    DECADE,
    ENDLESS_MONTHS,
    ERA_ADJECTIVES,
    ERA_ENDING,
    FIRST_LATIN,
    FULL_ERAS,
    LEFT,
    LISTING,
    MONTHS_IN_CASES,
    MONTHS_OR_WORDS,
    NO_ERAS,
    OFFICE_YEARS,
    OTHER_ERAS,
    ROUGHLY,
    SAME_DAY,
    SHARP,
    STRIKES,
    STRUCK,
    THAT,
    THIS,
    TO_STRIKE,
    YEAR_WORDS,
    ZONES,
)
from bangla_calendar.language.tables.day_parts import PARTS_OF_NIGHT
from bangla_calendar.language.tables.durations import AGO, LATER
from bangla_calendar.language.tables.endings import (
    DATE_ENDINGS,
    HOUR_ENDINGS,
    MINUTES,
    SECONDS,
    SURE_HOUR_ENDINGS,
    YEAR_ENDINGS,
)
from bangla_calendar.language.units import unit_forms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    # Kind, number and name.
    Entry = tuple[str, int, str]

__all__ = ["MOST_WORDS", "NONE", "OPENING", "Meaning", "lexicon", "may_mean", "meaning"]

# The names with the most words: Rabi al Thani.
MOST_WORDS = 3
# The kind of what stands in no date, and of a word that is none but begins a name of several words.
NONE, OPENING = "?", "_"


class Meaning(NamedTuple):
    """What a word means in a date: its kind, its number, its name, and how much of the word it takes up.

    `length` is below the length of the word where other text is glued to a month: ডিসেম্বরবেসরকারি.
    """

    kind: str
    value: int
    name: str
    length: int


# Words that stand round dates, by kind.
_STRUCTURE = {
    "S": YEAR_WORDS,
    "T": DAY_OF_MONTH,
    "r": "রোজ",
    "N": "দিবাগত|দিনগত",
    "x": BETWEEN,
    "k": LISTING,
    "D": DECADE,
    "C": CENTURY,
    "F": OFFICE_YEARS,
    "@": "at",
    "Z": "t",
    "b": STRUCK,
    "*": STRIKES,
    "^": BANGLA_FEASTS,
    "~": "of",
    "`": "san",
    "=": SAME_DAY,
    "<": CLOSING,
    "W": TO_STRIKE,
    "X": LEFT,
    "f": AFTER_TIME,
    "!": SHARP,
    ";": ROUGHLY,
    "K": f"{COUNTED}|{COUNTED_ENDLESS}|{COUNT_ENDINGS}",
}
# Case endings and particles that are written onto the words of a date: আগস্টের, জুলাইয়ের, বৈশাখে, শনিবারও.
_CASES = ("", "ের", "য়ের", "এর", "র", "ে", "য়ে", "এ", "তে", "কে", "কের")
_ENDINGS = tuple((case + particle, case) for case in _CASES for particle in ("", "ই", "ও"))[1:]
_CASE_ENDINGS = tuple(ending for ending, _ in _ENDINGS)
# The kinds of words that take them, and those that are another kind with the ending of a case.
_INFLECTED = "mwERIcpK"
_IN_A_CASE = {"m": "M", "E": "Q", "I": ">"}
_IN_THE_GENITIVE = _IN_A_CASE | {"c": "ç"}
_ENDLESS = frozenset(fold_row(f"{ENDLESS_MONTHS}|{COUNTED_ENDLESS}"))
_OTHER_WORDS = frozenset(fold_row(MONTHS_OR_WORDS))
_ENDS_OF_ERAS = tuple(fold(ERA_ENDING + case) for case in ("", "ে", "ের"))
_NO_ERAS = tuple(fold_row(NO_ERAS))
# So long a name is one even where the next word is glued to it; shorter ones begin other words.
_LONG_NAME = 7
# By this many letters nearly every word of a text is known to be none of dates.
_BEGINNING = 3


@lru_cache(maxsize=1 << 14)
def meaning(word: str) -> Meaning:
    """Return what a word means in a date; of kind `NONE` where it is no word of one.

    >>> meaning("আশ্বিনের").kind, meaning("আশ্বিনের").value, meaning("খবর").kind
    ('M', 6, '?')
    """
    form = _folded(word)
    kind, value, name, used = _known(form)
    length = len(word)
    if used != len(form):  # the folded form may have more signs than the word, or fewer
        length = next((n for n in range(1, length) if _folded(word[:n]) == form[:used]), length)
    return Meaning(kind, value, name, length)


def may_mean(word: str) -> bool:
    """Return whether the first letters of a word in Bengali letters are those of a word of dates.

    >>> may_mean("আশ্বিনের"), may_mean("খবর")
    (True, False)
    """
    return word[:_BEGINNING] in _beginnings() or word.endswith((*_ENDS_OF_ERAS, *_ends_of_months()))


@cache
def _ends_of_months() -> tuple[str, ...]:
    """Return how months end that are known even at the end of another word, or with a slip: লেখকঅক্টোবর."""
    forms = {*_long_months()}
    slips = {form.replace(sign, slip) for slip, sign in _slips() for form in forms if sign in form}
    return tuple({form[-_BEGINNING:] for form in forms | slips})


@cache
def _beginnings() -> frozenset[str]:
    forms = {*lexicon(), *_first_words()}
    short = [form for form in forms if len(form) < _BEGINNING]
    inflected = {(form + ending)[:_BEGINNING] for form in short for ending, _ in _ENDINGS}
    after_number = (*HOUR_ENDINGS, *SURE_HOUR_ENDINGS, *unit_forms())
    hours = {(form + ending)[:_BEGINNING] for form in short for ending in after_number}
    beginnings = {form[:_BEGINNING] for form in forms} | inflected | hours
    slipped = {
        form.replace(sign, slip)[:_BEGINNING]
        for slip, sign in _slips()
        for form in beginnings
        if sign in form
    }
    return frozenset(beginnings | slipped)


def _slips() -> tuple[tuple[str, str], ...]:
    """Return what is typed in place of some signs, or is another form of them, each with its sign."""
    return (*VOWEL_SLIPS.items(), *((twin, sign) for sign, twin in TWINS.items()))


def _folded(word: str) -> str:
    form = fold(word)
    if not form.isascii() and not any("\u0900" <= sign < "\u1e00" for sign in form):
        form = "".join(sign for sign in normalize("NFD", form) if not combining(sign))  # of scholars: Āśvin
    for slip, figure in FIGURE_SLIPS.items():
        form = form.replace(slip, figure)
    return form


def _known(form: str) -> tuple[str, int, str, int]:
    """Return kind, number and name of a word in its folded form, and how much of it they take up."""
    length = len(form)
    found = _entry(form)
    if not found:
        # Most words begin and end like none of these: one call rules them all out.
        found = _inflected(form) if form.endswith(_CASE_ENDINGS) else None
        found = found or (_with_number(form) if form.endswith(_after_numbers()) else None)
        found = found or _other_era(form)
    return (*found, length) if found else _with_month(form)


def _inflected(form: str) -> Entry | None:
    """Return the meaning of a word with the ending of a case."""
    for ending, case in _ENDINGS:
        if form.endswith(ending):
            stem = form.removesuffix(ending)
            found = _entry(stem)
            if found and found[0] in _INFLECTED and stem not in _ENDLESS and not stem.isascii():
                kinds = _IN_THE_GENITIVE if case.endswith("র") else _IN_A_CASE
                kind = kinds.get(found[0], found[0]) if case or found[0] == "m" else found[0]
                return kind, *found[1:]
    return None


def _with_number(form: str) -> Entry | None:
    """Return the meaning of a number with what is written onto it: পাঁচটা, দুদিন."""
    for ending, hour_kind in _hour_endings():
        hour = _entry(form.removesuffix(ending)) if form.endswith(ending) else None
        if hour and hour[0] == "c" and 0 < hour[1] <= 24:
            return hour_kind.upper(), hour[1] * 60, ""
        if hour and hour[0] == "B":
            return hour_kind.upper(), hour[1], ""
    for unit in _units():
        number = _entry(form.removesuffix(unit)) if form.endswith(unit) else None
        if number and number[0] == "c":
            return "V", 0, ""
    return None


def _other_era(form: str) -> Entry | None:
    """Return the meaning of the name of an era that is in no table: গৌরাব্দ, গৌরাব্দের."""
    if not form.endswith(_ENDS_OF_ERAS) or form.startswith(_NO_ERAS):
        return None
    return "E" if form.endswith(ERA_ENDING) else "Q", 0, "other"


def _with_month(form: str) -> tuple[str, int, str, int]:
    """Return kind, number and name of a month in a word, and how much of the word comes before it."""
    length = len(form)
    for name, (number, family) in _long_months().items() if form.startswith(_glued_months()) else ():
        following = form[len(name) :] if form.startswith(name) else ""
        # A nukta makes another letter, and with a vowel sign a Bangla month begins other words: ফাল্গুনী.
        if following and following[0] != "\u09bc" and (family != "bangla" or following[0].isalpha()):
            return "G", number, family, len(name)
    if form in _first_words():
        return OPENING, 0, "", length
    near = near_month(form)
    if near:
        return "&", *near, length
    for name in _glued_months() if form.endswith(_glued_months()) else ():  # the month is a token of its own
        if form.endswith(name):
            return NONE, 0, "", length - len(name)
    return NONE, 0, "", length


@cache
def _hour_endings() -> tuple[tuple[str, str], ...]:
    """Return what is written after an hour, each with its kind."""
    return tuple(
        (fold(ending), kind)
        for kind, endings in (("l", HOUR_ENDINGS), ("h", SURE_HOUR_ENDINGS))
        for ending in endings
    )


@cache
def _units() -> tuple[str, ...]:
    """Return the units of relative expressions, which numbers are written onto: দুদিন, তিনদিন."""
    return tuple(form for form, entry in _names().items() if entry[0] in "uU" and not form.isascii())


@cache
def _after_numbers() -> tuple[str, ...]:
    """Return what is written onto numbers: the endings of hours, and the units."""
    return (*(ending for ending, _ in _hour_endings()), *_units())


@cache
def _first_words() -> frozenset[str]:
    """Return the words after which a name of several words goes on."""
    return frozenset(word.rstrip(".") for form in _names() for word in form.split(" ")[:-1])


@cache
def _glued_months() -> tuple[str, ...]:
    """Return the months that are known even written onto another word: লেখকঅক্টোবর."""
    return tuple(_long_months())


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
    if found is None and form:
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
    yield from measure_entries()  # first, for some are units of time as well
    for form in YEAR_ENDINGS:
        yield fold(form), ("j", 0, "")
    for form in DATE_ENDINGS:
        yield fold(form), ("J" if form in YEAR_ENDINGS else "e", 0, form)
    for form, name in day_part_forms().items():
        yield form, ("a" if name in ("পূর্বাহ্ণ", "অপরাহ্ণ") else "p", 0, name)
    for n, (forms, _) in enumerate(PARTS_OF_NIGHT, 1):
        yield from _all(forms, ("p", n, "রাত"))
    for form, senses in relative_forms().items():
        days = [int(sense[:-1]) for sense in senses if sense[-2:-1].isdecimal()]
        if days and " " not in form:  # কাল is yesterday and tomorrow; গত before it says which
            yield form, ("R", days[0], "" if len(days) == 1 else "ambiguous")
    yield from unit_entries()
    yield from _all(AGO, ("g", -1, ""))
    yield from _all(LATER, ("g", 1, ""))
    yield from ((ending, (kind, 0, "")) for ending, kind in _hour_endings())
    yield from ((fold(form), ("i", 0, "minute")) for form in MINUTES)
    yield from ((fold(form), ("s", 0, "second")) for form in SECONDS)
    for form, number in weekday_forms().items():
        yield form, ("w" if form.endswith(("বার", "bar", "baar", "day")) else "v", number, "")
    yield from _era_entries()
    yield from ((form, ("z", minutes, "")) for form, minutes in ZONES.items())
    # After the eras, for সন by itself is said of the years of any calendar.
    for kind, forms_of_kind in _STRUCTURE.items():
        yield from _all(forms_of_kind, (kind, 0, ""))
    for family in reversed(FAMILIES):
        for form, number in month_forms(family).items():
            if not form.endswith(_MONTH_WORD):  # মে মাস
                yield form, ("n" if form in _OTHER_WORDS else "m", number, family)
    yield from ((fold(form), ("M", number, "gregorian")) for form, number in MONTHS_IN_CASES.items())


def _era_entries() -> Iterator[tuple[str, Entry]]:
    """Yield the eras, and এ and ওই, which stand before a year as well."""
    for form, family in era_forms().items():
        if " " not in form:  # বাংলা সন is an era and a year word
            kind = "I" if form in _adjectives() else "E"
            yield form, (kind, int(form in _full_eras()), family)
    yield from _all(OTHER_ERAS, ("E", 0, "other"))
    yield from _all(THIS, ("A", 0, "this"))
    yield from _all(THAT, ("A", 0, "that"))


_MONTH_WORD = " " + fold("মাস")


@cache
def _full_eras() -> frozenset[str]:
    """Return the era words that leave no doubt, whatever the year: বঙ্গাব্দ, খ্রিষ্টাব্দ."""
    return frozenset(fold_row(FULL_ERAS))


@cache
def _adjectives() -> frozenset[str]:
    """Return the era words that are adjectives as well: বাংলা, ইংরেজি."""
    return frozenset(fold_row(ERA_ADJECTIVES))


def _all(forms: str, entry: Entry) -> Iterable[tuple[str, Entry]]:
    return ((form, entry) for form in fold_row(forms))
