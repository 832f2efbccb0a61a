"""Digits said one by one, as of telephones, identity cards and codes, and their reader."""

from __future__ import annotations

from bangla_calendar.arguments import DIGIT_SETS, REGIONS, plain_text, refuse_unknown
from bangla_calendar.errors import ParseError
from bangla_calendar.language.as_printed import read_as_printed
from bangla_calendar.language.characters import ASCII_DIGITS, BANGLA_DIGITS, HYPHENS, LONG_DASHES
from bangla_calendar.language.digits import script_of, to_ascii_digits, to_bangla_digits
from bangla_calendar.language.misspellings import meant, nearest_number_word
from bangla_calendar.language.normal_form import normalize, without_joiners, without_slips
from bangla_calendar.language.number_words import UNIT, lexicon
from bangla_calendar.language.tables.cardinals import CARDINALS, PLUS, POINT
from bangla_calendar.language.word_parting import place_of_word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import DigitSet, Region


__all__ = ["digits_to_words", "words_to_digits"]

_WORDS = {str(n): standard for n, standard, *_ in CARDINALS[:10]}
# Between the groups of a telephone number, where a speaker pauses.
_GROUPING = frozenset(f" {HYPHENS}{LONG_DASHES}")


def digits_to_words(figures: str, *, region: Region = "BD") -> str:
    """Return figures said digit by digit: a telephone number, an identity card, a post code, a PIN.

    Every digit is said, a leading zero too. The digits are Bengali or ASCII, not both; blanks and hyphens
    between groups are pauses, a + before them is প্লাস, and one decimal point is দশমিক. Anything else is
    `ParseError`. `region` is as for `number_to_words`; the digits are the same words in both.

    >>> digits_to_words("০১৭১২"), digits_to_words("1216")
    ('শূন্য এক সাত এক দুই', 'এক দুই এক ছয়')
    """
    figures = plain_text(figures, "figures")
    refuse_unknown("region", region, REGIONS)
    words: list[str] = []
    script = ""
    for place, sign in enumerate(figures):
        found = script_of(sign)
        if found and script in ("", found):
            script = found
            words.append(_WORDS[to_ascii_digits(sign)])
        elif sign == "." and script and POINT not in words:
            words.append(POINT)
        elif sign == "+" and not words:
            words.append(PLUS)
        elif found or not (sign.isspace() or sign in _GROUPING):
            expected = "a digit of the same script as the ones before" if found else "a digit"
            raise ParseError(figures, place, expected)
    if not script or words[-1] == POINT:
        raise ParseError(figures, len(figures), "a digit")
    return " ".join(words)


def words_to_digits(text: str, *, digits: DigitSet = "bangla", lenient: bool = False) -> str:
    """Return the figures that a text says digit by digit, as a text, so that no leading zero is lost.

    Read are the words of 0 to 9 in all their spellings, figures among them, hyphens and commas for pauses,
    প্লাস before them, and দশমিক once. `digits` are those of the answer; `lenient` is as for
    `words_to_number`. What documents print round a number is passed over as by `parse_number`. A word for
    more than one digit, and anything else, is `ParseError`.

    >>> words_to_digits("শূন্য এক সাত এক দুই"), words_to_digits("চার শূন্য দুই", digits="ascii")
    ('০১৭১২', '402')
    """
    text = plain_text(text)
    refuse_unknown("digit set", digits, DIGIT_SETS)
    found = read_as_printed(text, lambda given: _read(given, lenient))
    return to_bangla_digits(found) if digits == "bangla" else found


def _read(text: str, lenient: bool) -> str:
    """Return the digits of a text in ASCII."""
    normal = without_joiners(without_slips(normalize(text)))
    for hyphen in HYPHENS:
        normal = normal.replace(hyphen, " ")
    known = lexicon(lenient)
    found: list[str] = []
    for index, word in enumerate(normal.replace(",", " ").split()):
        entry = known.get(word) or (meant(word) if lenient else None)
        if word.isdecimal() and (set(word) <= set(ASCII_DIGITS) or set(word) <= set(BANGLA_DIGITS)):
            found.append(to_ascii_digits(word))
        elif word == POINT and found not in ([], ["+"]) and "." not in found:
            found.append(".")
        elif word == PLUS and not found:
            found.append("+")
        elif entry and entry[0] == UNIT and entry[1] < 10:
            found.append(str(entry[1]))
        else:
            expected = None if entry else nearest_number_word(word)
            raise ParseError(text, place_of_word(text, index, 0), expected or "a digit, one word for each")
    if not found or found[-1] in ".+":
        raise ParseError(text, len(text.rstrip()), "a digit")
    return "".join(found)
