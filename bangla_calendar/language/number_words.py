"""The words of which numbers are said, each with what it is and its value."""

from __future__ import annotations

from fractions import Fraction

from bangla_calendar.language.tables import cardinals
from bangla_calendar.language.tables.cardinals import CARDINALS, HUNDREDS, POINT, SCALES
from bangla_calendar.language.tables.endings import CASES, CLASSIFIERS
from bangla_calendar.language.tables.fractions import DENOMINATORS, FRACTION_WORDS, HALF_MORE, QUARTERS

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
    "PART",
    "POINTED",
    "QUARTER",
    "SCALE",
    "UNIT",
    "lexicon",
]

# What a word is: 0 to 99, hundreds in one word (দুশো), শত alone, হাজার and লাখ, কোটি, সোয়া and its like,
# a fraction by itself (দেড়), দশমিক.
UNIT, FUSED, HUNDRED, SCALE, CRORE, QUARTER, PART, POINTED = range(8)

CRORE_VALUE = SCALES[cardinals.CRORE]
DENOMINATOR_WORDS = {word: n for n, word in DENOMINATORS.items()}
# Of counting, of case, of both (জনের); the longest first.
ENDINGS = tuple(
    sorted(
        (*CLASSIFIERS, *CASES, *(classifier + case for classifier in CLASSIFIERS for case in CASES)),
        key=len,
        reverse=True,
    )
)
# The words known to strict and to lenient readers, each made when it is first asked for.
_LEXICONS: dict[bool, Lexicon] = {}


def lexicon(lenient: bool) -> Lexicon:
    """Return the table of known words, the common misspellings included for a lenient reader."""
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
    words[POINT] = POINTED, 0
    return _LEXICONS.setdefault(bool(lenient), words)
