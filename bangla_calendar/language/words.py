"""Numbers in words: integers of any size, decimals, fractions, years.

The reader of what is written here is `words_reader.words_to_number`.
"""

from __future__ import annotations

from bangla_calendar.arguments import REGIONS, chosen, integer, refuse_unknown
from bangla_calendar.errors import BanglaCalendarError, DateRangeError, Phrase, UnknownNameError
from bangla_calendar.language.digits import digits_of
from bangla_calendar.language.tables.cardinals import (
    CARDINALS,
    CRORE,
    HUNDREDS,
    INDIAN,
    INDIAN_HUNDREDS,
    INDIAN_TWENTY,
    LAKHS,
    NEGATIVES,
    POINT,
    SCALES,
    THOUSAND,
)
from bangla_calendar.language.tables.fractions import (
    DENOMINATORS,
    HALF,
    HALF_MORE,
    HALF_MORE_THAN,
    PARTS_OF,
    QUARTER_LESS,
    QUARTER_MORE,
    WHOLE_AND,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction
    from typing import Literal, SupportsIndex

    from bangla_calendar.typing import Family, Hundred, Lakh, Negative, Region, Twenty

    Tables = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]

__all__ = ["TWENTIES", "YEARS_IN_HUNDREDS", "number_to_words", "year_to_words"]

# The years that are said in hundreds: চৌদ্দশ ত্রিশ; and those whose hundreds end in -শো in Bangladesh too:
# উনিশশো একাত্তর. Of these blogs have উনিশশো 60 times, উনিশ শ and উনিশশ 27 times, of other centuries none.
YEARS_IN_HUNDREDS = range(1100, 2000)
_YEARS_WITH_SHO = range(1900, 2000)
_CRORE = SCALES[CRORE]
_CRORE_DIGITS = len(str(_CRORE)) - 1
_CRORE_WAYS = ("recursive", "once")
_STANDARD = {n: standard for n, standard, *_ in CARDINALS}
TWENTIES = (_STANDARD[20], INDIAN_TWENTY)
# What a region says where nothing else is asked for: the ending of the hundreds, lakh, twenty.
_REGIONS = {"BD": (HUNDREDS[0], LAKHS[0], TWENTIES[0]), "IN": (HUNDREDS[1], LAKHS[1], TWENTIES[1])}


def _tables(region: str, hundred: str, lakh: str, twenty: str) -> Tables:
    """Return the words of 0-99, then those of 0-999, of the thousands and of the lakhs.

    All but the first table have a leading blank and are empty at 0, so that parts are put together without
    a list and without a branch.
    """
    changed = {**(INDIAN if region == "IN" else {}), 20: twenty}
    words = tuple(changed.get(n, word) for n, word in _STANDARD.items())
    below_100 = ["", *(f" {word}" for word in words[1:])]
    fused = INDIAN_HUNDREDS if (region, hundred) == ("IN", HUNDREDS[1]) else {}
    hundreds = ["", *(f" {fused.get(n) or words[n] + hundred}" for n in range(1, 10))]
    return (
        words,
        tuple(head + tail for head in hundreds for tail in below_100),
        ("", *(f" {word} {THOUSAND}" for word in words[1:])),
        ("", *(f" {word} {lakh}" for word in words[1:])),
    )


_BD = _WORDS, _BELOW_1000, _THOUSANDS, _LAKHS_BD = _tables("BD", *_REGIONS["BD"])
# The same without the leading blank, for the first part of a number, and the lakhs with কোটি before them.
_FIRST_HUNDREDS = (_WORDS[0], *(words[1:] for words in _BELOW_1000[1:]))
_FIRST_THOUSANDS = tuple(words[1:] for words in _THOUSANDS)
_CRORE_LAKHS = tuple(f" {CRORE}{words}" for words in _LAKHS_BD)
# Small numbers, years among them, come again and again: each is put together once.
_MOST_SEEN = 10_000
_SEEN: list[str | None] = [None] * _MOST_SEEN
# The tables of all usages, those of the others each made when it is first asked for.
_TABLES: dict[tuple[str, str | None, str | None, str | None], Tables] = {("BD", None, None, None): _BD}


def number_to_words(
    n: int | Decimal | Fraction | str | SupportsIndex,
    *,
    region: Region = "BD",
    hundred: Hundred | None = None,
    lakh: Lakh | None = None,
    twenty: Twenty | None = None,
    negative: Negative = "ঋণাত্মক",
    crore: Literal["recursive", "once"] = "recursive",
) -> str:
    """Return a number in Bengali words.

    `n` is an integer of any size, a `Decimal`, a `Fraction`, or a text that `parse_number` reads; a float
    (whose digits are not what was meant) and a bool are `TypeError`. Decimals are read digit by digit, and
    every zero of a `Decimal` or a text is said. Fractions are said with সাড়ে, সোয়া, পৌনে, দেড় and আড়াই
    where these are used, otherwise as এক-তৃতীয়াংশ or, beyond tenths, as পনেরো ভাগের সাত.

    `region` is `"BD"` (একশ, লাখ, বিশ) or `"IN"` (একশো, দুশো, ছশো, লক্ষ, কুড়ি, চোদ্দো, অষ্টাশি); `hundred` (শ,
    শো, শত), `lakh` (লাখ, লক্ষ) and `twenty` (বিশ, কুড়ি) go before it. Figures in a text that begin with a
    zero and have more than two digits are no number that is said: `digits_to_words` says them one by one.
    `negative` is ঋণাত্মক, মাইনাস or ঋণ. Above a crore the scales repeat (দশ হাজার কোটি, এক লাখ কোটি, এক কোটি
    কোটি); with `crore="once"` a number from 10 to the power of 14 on, where কোটি is said twice, is
    `DateRangeError`.

    >>> number_to_words(1971), number_to_words(-105, region="IN")
    ('এক হাজার নয়শ একাত্তর', 'ঋণাত্মক একশো পাঁচ')
    >>> number_to_words("1.050")
    'এক দশমিক শূন্য পাঁচ শূন্য'
    """
    if (
        type(n) is int
        and n >= 0
        and hundred is None
        and lakh is None
        and twenty is None
        and region == "BD"
        and negative == "ঋণাত্মক"
        and crore == "recursive"
    ):
        # The parts are looked up and put together here, without a call: this is the hot path.
        if n < _MOST_SEEN:
            words = _SEEN[n]
            if words is None:
                words = _SEEN[n] = _whole(n, _BD, crore)
            return words
        lakhs = n // 100_000
        if not lakhs:
            return _FIRST_THOUSANDS[n // 1000] + _BELOW_1000[n % 1000]
        below = n % 100_000
        if lakhs < 100:
            return f"{_LAKHS_BD[lakhs][1:]}{_THOUSANDS[below // 1000]}{_BELOW_1000[below % 1000]}"
        crores = lakhs // 100
        if crores < 1000:
            return (
                f"{_FIRST_HUNDREDS[crores]}{_CRORE_LAKHS[lakhs % 100]}"
                f"{_THOUSANDS[below // 1000]}{_BELOW_1000[below % 1000]}"
            )
        if crores < 100_000:
            return (
                f"{_FIRST_THOUSANDS[crores // 1000]}{_BELOW_1000[crores % 1000]}"
                f"{_CRORE_LAKHS[lakhs % 100]}{_THOUSANDS[below // 1000]}{_BELOW_1000[below % 1000]}"
            )
    tables = tables_of(region, hundred, lakh, twenty)
    if crore not in _CRORE_WAYS:
        raise UnknownNameError("way to say crores", str(crore), _CRORE_WAYS)
    minus = chosen("negative word", negative, NEGATIVES)
    if type(n) is int:
        number: int | Decimal | Fraction = n
        words = _whole(abs(n), tables, crore)
    else:
        from bangla_calendar.language.exact import exact_to_say

        number = exact_to_say(n, "n")
        words = _absolute(number, tables, crore)
    return f"{minus} {words}" if number < 0 else words


def tables_of(region: str, hundred: str | None, lakh: str | None, twenty: str | None) -> Tables:
    """Return the word tables of a usage."""
    key = region, hundred, lakh, twenty
    try:
        return _TABLES[key]
    except (KeyError, TypeError):
        pass
    refuse_unknown("region", region, REGIONS)
    words = []
    for kind, choice, known, usual in (
        ("ending of hundreds", hundred, HUNDREDS, _REGIONS[region][0]),
        ("word for lakh", lakh, LAKHS, _REGIONS[region][1]),
        ("word for twenty", twenty, TWENTIES, _REGIONS[region][2]),
    ):
        words.append(usual if choice is None else chosen(kind, choice, known))
    return _TABLES.setdefault(key, _tables(region, *words))


def _absolute(number: int | Decimal | Fraction, tables: Tables, crore: str) -> str:
    """Put a number without its sign into words."""
    if isinstance(number, int):
        return _whole(abs(number), tables, crore)
    from decimal import Decimal

    if not isinstance(number, Decimal):
        return _fraction(abs(number), tables, crore)
    whole, _, digits = f"{number.copy_abs():f}".partition(".")
    words = _chunks(whole, tables, crore)
    if digits:
        words += f" {POINT} " + " ".join([tables[0][int(digit)] for digit in digits])
    return words


def _whole(n: int, tables: Tables, crore: str) -> str:
    if n < _CRORE:
        return _below_crore(n, tables)[1:] if n else tables[0][0]
    crores, below = divmod(n, _CRORE)
    if crores < _CRORE:
        return f"{_below_crore(crores, tables)} {CRORE}{_below_crore(below, tables)}"[1:]
    return _chunks(digits_of(n), tables, crore)


def _below_crore(n: int, tables: Tables) -> str:
    return tables[3][n // 100_000] + tables[2][n // 1000 % 100] + tables[1][n % 1000]


def _chunks(digits: str, tables: Tables, crore: str) -> str:
    """Put a whole number, given by its digits, into words: seven digits, then কোটি, and so on."""
    digits = digits.lstrip("0")
    if not digits:
        return tables[0][0]
    if crore == "once" and len(digits) > 2 * _CRORE_DIGITS:
        raise DateRangeError("number", int(digits[:4000]), 0, _CRORE**2 - 1, "words with one crore")
    first = len(digits) % _CRORE_DIGITS or _CRORE_DIGITS
    parts = [_below_crore(int(digits[:first]), tables)]
    for at in range(first, len(digits), _CRORE_DIGITS):
        parts.append(f" {CRORE}")
        parts.append(_below_crore(int(digits[at : at + _CRORE_DIGITS]), tables))
    return "".join(parts)[1:]


def _fraction(number: Fraction, tables: Tables, crore: str) -> str:
    whole, rest = divmod(number.numerator, number.denominator)
    if not rest:
        return _whole(whole, tables, crore)
    part = rest, number.denominator
    if part in ((1, 2), (1, 4), (3, 4)) and 0 < whole < 100 - (part == (3, 4)):
        return _with_quarter(whole, part, tables)
    if not whole:
        return HALF if part == (1, 2) else _part(*part, tables, crore)
    return f"{_whole(whole, tables, crore)} {WHOLE_AND} {_part(*part, tables, crore)}"


def _with_quarter(whole: int, part: tuple[int, int], tables: Tables) -> str:
    if part == (1, 2):
        return HALF_MORE_THAN.get(whole) or f"{HALF_MORE} {tables[0][whole]}"
    if part == (1, 4):
        return f"{QUARTER_MORE} {tables[0][whole]}"
    return f"{QUARTER_LESS} {tables[0][whole + 1]}"


def _part(numerator: int, denominator: int, tables: Tables, crore: str) -> str:
    counted = _whole(numerator, tables, crore)
    if denominator in DENOMINATORS and denominator != 2:  # দ্বিতীয়াংশ is read, and not written by anybody
        return f"{counted}-{DENOMINATORS[denominator]}"
    return f"{_whole(denominator, tables, crore)} {PARTS_OF} {counted}"


def year_to_words(
    year: SupportsIndex,
    *,
    era: Family | None = None,
    region: Region = "BD",
    hundred: Hundred | None = None,
    twenty: Twenty | None = None,
) -> str:
    """Return a year as it is said: in hundreds from 1100 to 1999, otherwise in thousands.

    The hundreds end in -শ, those of 1900 to 1999 in -শো, as in India all do; `region`, `hundred` and
    `twenty` are as for `number_to_words`.

    A negative year is one before Christ, counted as history counts (-500 is 500 BCE). `era` is a calendar
    family (`"bangla"`, `"gregorian"`, `"hijri"`, `"saka"`), whose word then follows; only `"gregorian"` and
    None allow a negative year. Year 0 is `DateRangeError`: no era has it.

    >>> year_to_words(1971), year_to_words(2023), year_to_words(1430, era="bangla")
    ('উনিশশো একাত্তর', 'দুই হাজার তেইশ', 'চৌদ্দশ ত্রিশ বঙ্গাব্দ')
    """
    year = integer("year", year)
    if not year:
        raise DateRangeError("year", 0, 1, "", "era")
    words = number_to_words(abs(year), region=region, hundred=hundred, twenty=twenty)
    if abs(year) in YEARS_IN_HUNDREDS:
        if abs(year) in _YEARS_WITH_SHO and hundred is None:
            hundred = "শো"
        below_100, below_1000, *_ = tables_of(region, hundred, None, twenty)
        ending = below_1000[100].removeprefix(f" {below_100[1]}")
        words = f"{below_100[abs(year) // 100]}{ending}{below_1000[abs(year) % 100]}"
    if era is None and year > 0:
        return words
    from bangla_calendar.language.names import era_name

    if str(era) == "bce":  # an era of the reader, which no type has
        raise BanglaCalendarError(
            Phrase("a year before Christ is a negative one, got {year} of the era bce", year=year)
        )
    name = era_name("gregorian" if era is None else era)
    if year > 0:
        return f"{words} {name}"
    if era not in (None, "gregorian"):
        raise BanglaCalendarError(
            Phrase("the {era} era has no years before its first, got {year}", era=Phrase(str(era)), year=year)
        )
    return f"{era_name('bce')} {words}"
