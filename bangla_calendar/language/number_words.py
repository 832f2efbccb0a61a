"""The words of which numbers are said, each with what it is and its value, and the endings they may have."""

from __future__ import annotations

from fractions import Fraction

from bangla_calendar.errors import Phrase
from bangla_calendar.language.characters import TWINS
from bangla_calendar.language.tables import cardinals
from bangla_calendar.language.tables.cardinals import (
    CARDINALS,
    COUNTING_UNITS,
    HINDI_SCALES,
    HUNDREDS,
    OLD_MONEY,
    PER_HUNDRED,
    POINT,
    SCALES,
    WESTERN_SCALES,
)
from bangla_calendar.language.tables.endings import (
    CASES,
    CLASSIFIERS,
    COUNTED_CASES,
    LOCATIVES,
    OTHER_WORDS,
    PARTICLES,
)
from bangla_calendar.language.tables.fractions import DENOMINATORS, FRACTION_WORDS, HALF_MORE, QUARTERS
from bangla_calendar.language.tables.ordinals import DAY_WORDS, TATSAMA

TYPE_CHECKING = False
if TYPE_CHECKING:
    Value = int | Fraction
    Lexicon = dict[str, tuple[int, Value]]

__all__ = [
    "CRORE",
    "CRORE_VALUE",
    "DENOMINATOR_WORDS",
    "ENDINGS",
    "FUSED",
    "HUNDRED",
    "LAKH_VALUE",
    "LONGEST_ENDING",
    "PART",
    "POINTED",
    "QUARTER",
    "SCALE",
    "UNIT",
    "WESTERN",
    "ending_of",
    "lexicon",
    "ordinal_words",
    "why_unread",
]

# What a word is: 0 to 99, hundreds in one word (দুশো), শত alone, হাজার and লাখ, কোটি, সোয়া and its like,
# a fraction by itself (দেড়), দশমিক, মিলিয়ন and the like.
UNIT, FUSED, HUNDRED, SCALE, CRORE, QUARTER, PART, POINTED, WESTERN = range(9)

CRORE_VALUE = SCALES[cardinals.CRORE]
LAKH_VALUE = SCALES[cardinals.LAKHS[0]]
DENOMINATOR_WORDS = {word: n for n, word in DENOMINATORS.items()}
_COUNTED = (*CLASSIFIERS, *(thing + case for thing in CLASSIFIERS for case in (*CASES, *COUNTED_CASES)))
# Of counting, of case, of both (জনের), each with what emphasises or adds (টিরও).
ENDINGS = frozenset(
    ending + particle
    for ending in (*_COUNTED, *CASES, *LOCATIVES, COUNTED_CASES[0])
    for particle in ("", *PARTICLES)
)
LONGEST_ENDING = max(map(len, ENDINGS))
# With an ending these are the century and the decade: শতকে, দশকে.
_PERIODS = ("শতক", "দশক")
_OF = "র"
_SHORT_FORMS, _SHORT_TWO = ("ছ", "ন"), "দু"
# The words known to strict and to lenient readers, each made when it is first asked for.
_LEXICONS: dict[bool, Lexicon] = {}
_ORDINALS: dict[str, int] = {}


def lexicon(lenient: bool) -> Lexicon:
    """Return the table of known words, the common misspellings included for a lenient reader.

    The letters য় ড় ঢ় are there in both spellings, so that most texts can be looked up as they are.
    """
    try:
        return _LEXICONS[lenient]
    except KeyError:
        pass
    words: Lexicon = {}
    for n, standard, variants, misspelt in CARDINALS:
        forms = [standard, *variants.split("|"), *(misspelt.split("|") if lenient else ())]
        for form in filter(None, forms):
            words[form] = UNIT, n
            if n:
                words.update({form + ending: (FUSED, n * 100) for ending in HUNDREDS})
    for word, (numerator, denominator) in FRACTION_WORDS.items():
        part = Fraction(numerator, denominator)
        words[word] = PART, part
        if part > 1:
            words.update({word + ending: (FUSED, part * 100) for ending in HUNDREDS})
    for word, (numerator, denominator) in QUARTERS.items():
        quarter = Fraction(numerator, denominator)
        words[word] = QUARTER, quarter
        if numerator == 1 and word != HALF_MORE:  # সোয়াশ
            words.update({word + ending: (FUSED, (1 + quarter) * 100) for ending in HUNDREDS})
    words.update(dict.fromkeys(HUNDREDS, (HUNDRED, 100)))
    words.update({word: (SCALE if n < CRORE_VALUE else CRORE, n) for word, n in SCALES.items()})
    words.update({word: (WESTERN, n) for word, n in WESTERN_SCALES.items()})
    words[POINT] = POINTED, 0
    for letter, twin in TWINS.items():
        words.update({word.replace(twin, letter): entry for word, entry in words.items() if twin in word})
    return _LEXICONS.setdefault(bool(lenient), words)


def ending_of(word: str, known: Lexicon) -> str:
    """Return the ending of a word that is a known one with an ending, else an empty text.

    >>> ending_of("পাঁচজনের", lexicon(lenient=False)), ending_of("শতকে", lexicon(lenient=False))
    ('জনের', '')
    """
    if word.startswith(_PERIODS) or word in OTHER_WORDS:
        return ""
    for at in range(len(word) - 1, max(0, len(word) - LONGEST_ENDING - 1), -1):
        if word[at:] in ENDINGS and word[:at] in known and not _is_another_word(word, at):
            return word[at:]
    return ""


def _is_another_word(word: str, at: int) -> bool:
    """Return whether an ending is none after a short form of ছয়, নয় or দুই: নেই is "is not", দুর "far"."""
    if word[:at] == _SHORT_TWO:
        return word[at:].startswith(_OF)
    return word[:at] in _SHORT_FORMS and not word[at:].startswith(CLASSIFIERS)


def ordinal_words() -> dict[str, int]:
    """Return the ordinals of things and days that are words by themselves, in their normal form."""
    from bangla_calendar.language.normal_form import normalize

    if not _ORDINALS:
        for table in (TATSAMA, DAY_WORDS):
            for n, standard, variants in table:
                _ORDINALS.update({normalize(form): n for form in (standard, *variants.split("|")) if form})
    return _ORDINALS


def why_unread(word: str) -> str | None:
    """Return what is expected in place of a word that is known and no part of a cardinal number."""
    if word in HINDI_SCALES:
        return Phrase("{form} in place of {word} (Hindi usage)", form=HINDI_SCALES[word], word=word)
    if word in COUNTING_UNITS:
        return Phrase("a number without {word} (units=True counts by it)", word=word)
    if word == "কমা":
        return Phrase("{form} in place of {word} (a comma parts groups of figures)", form=POINT, word=word)
    if word in OTHER_WORDS:
        return Phrase("a number, for {word} is another word,", word=word)
    if word.removesuffix(_OF) == OLD_MONEY:
        return Phrase("a sum in টাকা and পয়সা in place of {word} (old money)", word=word)
    if word.startswith(_PERIODS) and word != PER_HUNDRED:
        return Phrase("a number, for {word} is a period of years,", word=word)
    n = ordinal_words().get(word)
    if n is None:
        return None
    return Phrase(
        "a cardinal number, for {word} is an ordinal ({number}, by parse_ordinal),", word=word, number=n
    )
