"""Numbers out of words: the reader of everything that `words` writes and of what people write.

A number is read from the left, as it is spoken: a count, then its scale, each scale smaller than the one
before; কোটি takes everything before it. What fits no such order, or could be read in two ways, is refused.
"""

from __future__ import annotations

from fractions import Fraction

from bangla_calendar.arguments import plain_text
from bangla_calendar.errors import ParseError
from bangla_calendar.language.characters import MINUSES
from bangla_calendar.language.counted_things import Counted
from bangla_calendar.language.figure_reader import MOST_DIGITS, TOO_LONG
from bangla_calendar.language.normal_form import normalize, without_joiners, without_slips
from bangla_calendar.language.number_words import PART, lexicon
from bangla_calendar.language.plain_words import of_plain_words
from bangla_calendar.language.spoken_number import Fault
from bangla_calendar.language.tables.cardinals import NEGATIVES
from bangla_calendar.language.word_parting import Words, place_of_word
from bangla_calendar.language.word_sequence import WordSequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal


__all__ = ["read_number", "words_to_number"]

_SIGNS = tuple(MINUSES)
# No number of that many digits has more words, or more signs in them.
_MOST_WORDS = 3 * MOST_DIGITS
_LONGEST = 20 * MOST_DIGITS


def words_to_number(text: str, *, lenient: bool = False, units: bool = False) -> int | Decimal | Fraction:
    """Return the number that a text in Bengali words is.

    Read are all spellings in use (`tables.cardinals`), fused, spaced or hyphenated hundreds (একশ, এক শত, দুশো,
    দেড়শ), scales with counts in words or figures (৫ লাখ, ১.২ কোটি, হাজার কোটি, দুই মিলিয়ন), দশমিক, negative
    words and signs, সোয়া, সাড়ে, পৌনে, দেড় and আড়াই on numbers and scales, fractions (তিন-চতুর্থাংশ, চার ভাগের
    তিন), and an ending of counting or case at the end (পাঁচটি, সাতাশির, চারটিরও). The word of an era makes the
    number a year, before Christ a negative one; of percent the number is what stands before শতাংশ. The result
    is an `int`, a `Decimal` with the digits that are said after দশমিক, or a `Fraction`. What documents print
    round a number is passed over as by `parse_number`.

    With `lenient`, common misspellings are read too, and সাড়ে এক and সাড়ে দুই, which nobody says. With
    `units`, ডজন, হালি, জোড়া, গণ্ডা and কুড়ি count: দেড় ডজন is 18. What is no number, more than 4,300 digits,
    or ambiguous is `ParseError`: ১৫শ (1500, or the 15th), কোটি কোটি alone (10 to the power of 14, or
    "crores of"), হাজার দুই (1002, or about 2000).

    >>> words_to_number("উনিশশো একাত্তর"), words_to_number("সাড়ে তিন কোটি")
    (1971, 35000000)
    >>> words_to_number("এক দশমিক শূন্য পাঁচ"), words_to_number("তিন-চতুর্থাংশ")
    (Decimal('1.05'), Fraction(3, 4))
    >>> words_to_number("১০ (দশ) লক্ষ"), words_to_number("আড়াই ডজন", units=True)
    (1000000, 30)
    """
    if type(text) is str:
        number = of_plain_words(text.split(), lexicon(lenient))
        if number is not None:
            return number
    text = plain_text(text)
    try:
        return read_number(text, lenient=lenient, units=units)
    except ParseError as error:
        first = error
    from bangla_calendar.language.as_printed import second_look

    return second_look(text, lambda given: read_number(given, lenient=lenient, units=units), first)


def read_number(
    text: str, *, lenient: bool = False, counting: bool = False, units: bool = False
) -> int | Decimal | Fraction:
    """Read a number in words and nothing round it.

    `counting` says that it counts what is named elsewhere: ১৫শ is 1500 and no ordinal, and no era or percent
    belongs to it.
    """
    normal = without_slips(normalize(text)).strip()
    words = normal.split()
    known = lexicon(lenient)
    origins: Sequence[int] = range(len(words) + 1)
    if len(words) > _MOST_WORDS or len(normal) > _LONGEST:
        raise ParseError(text, len(text) - len(text.lstrip()), TOO_LONG)
    try:
        if words and not units and all(map(known.__contains__, words)) and known[words[-1]][0] != PART:
            # Nothing but known words: there are no figures, fractions or endings, and nothing is counted.
            return WordSequence(words, known, lenient=lenient, counting=counting).number(0, len(words))
        minus = normal.startswith(_SIGNS) and not normal[1:2].isspace()
        parted = Words(without_joiners(normal[1:] if minus else normal), known, int(minus))
        words, origins = parted.words, parted.origins
        start = 1 if words and words[0] in NEGATIVES and not minus else 0
        sequence = WordSequence(words, known, lenient=lenient, counting=counting, ended=parted.ended)
        try:
            number = sequence.signless(start, len(words))
        except Fault:
            counted = Counted(words, start, known, units=units)
            if counting or not counted.is_found:
                raise
            number = counted.total(sequence, signed=bool(start or minus))
    except Fault as fault:
        at, within = fault.index, fault.within
        if at and origins[at] == origins[at - 1]:  # written onto the word before: ৫০০/৬০০
            within += len(words[at - 1])
        position = place_of_word(text, origins[at], within)
        raise ParseError(text, position, fault.expected) from None
    if not (start or minus):
        return number
    # The minus operator would round a long decimal.
    return -number if isinstance(number, (int, Fraction)) else number.copy_negate()
