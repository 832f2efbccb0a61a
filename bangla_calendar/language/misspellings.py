"""Misspelt number words: those that sound like the right one, and the right one that is nearest."""

from __future__ import annotations

from functools import lru_cache

from bangla_calendar.errors import Phrase
from bangla_calendar.language.characters import CANDRABINDU, NUKTA
from bangla_calendar.language.nearest import Spellings
from bangla_calendar.language.number_words import (
    CRORE,
    ENDINGS,
    FUSED,
    LONGEST_ENDING,
    SCALE,
    UNIT,
    WESTERN,
    lexicon,
)
from bangla_calendar.language.tables.cardinals import (
    CARDINALS,
    HUNDREDS,
    NEGATIVES,
    POINT,
    SCALES,
    WESTERN_SCALES,
)
from bangla_calendar.language.tables.fractions import DENOMINATORS, FRACTION_WORDS, QUARTERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.language.number_words import Value

__all__ = ["meant", "nearest_number_word"]

_VIRAMA = "\u09cd"
# What sounds alike, or is left out, in the spelling of the unlearned: সারে for সাড়ে, পোনে for পৌনে, নববই for
# নব্বই, পঁয়ষটি for পঁয়ষট্টি, পচাশ for পঞ্চাশ, আঠাড়ো for আঠারো, পয়ঁতাল্লিশ for পঁয়তাল্লিশ.
_SOUNDS = (
    (CANDRABINDU, ""),
    ("ড" + NUKTA, "র"),
    ("ঢ" + NUKTA, "র"),
    (NUKTA, ""),
    ("ঞ" + _VIRAMA, ""),
    (_VIRAMA, ""),
    ("ঈ", "ই"),
    ("ী", "ি"),
    ("ঊ", "উ"),
    ("ূ", "ু"),
    ("ৌ", "ো"),
    ("ষ", "শ"),
    ("স", "শ"),
    ("ণ", "ন"),
)
# বাহাত্তুর for বাহাত্তর.
_SEVENTIES = ("তুর", "তর")
_MANY = "ো"
_SCALES = (SCALE, CRORE, WESTERN)
_SHORTEST = 3
_ENDINGS = ENDINGS.union(HUNDREDS)
# The words but for fused hundreds by their sound, None where it is that of several; made when a lenient
# reader first meets a strange word.
_BY_SOUND: dict[str, tuple[int, Value] | None] = {}


def meant(word: str) -> tuple[int, Value] | None:
    """Return what a misspelt word is, if it sounds like one word of numbers alone, with an ending or without.

    >>> meant("আঠাড়ো"), meant("আঠাড়োশো"), meant("সত্তুর")
    ((0, 18), (1, 1800), None)
    """
    found = set()
    for at in range(max(_SHORTEST, len(word) - LONGEST_ENDING), len(word) + 1):
        if at == len(word) or word[at:] in ENDINGS:
            # The hundreds first: উনীশশো sounds like উনিশ as a whole, for শ is heard once in it.
            found.add(_hundreds(word[:at]) or _by_sound(word[:at]))
    # শাতশটি is সাতষট্টি or সাতশ with টি.
    found.discard(None)
    return found.pop() if len(found) == 1 else None


def _hundreds(word: str) -> tuple[int, Value] | None:
    """Return what hundreds in one word are, if their count sounds like that of a number below a hundred."""
    for ending in HUNDREDS:
        count = _by_sound(word.removesuffix(ending)) if word.endswith(ending) else None
        if count and count[0] == UNIT and count[1]:
            return FUSED, count[1] * 100
    return None


def _by_sound(word: str) -> tuple[int, Value] | None:
    if not _BY_SOUND:
        for form, entry in lexicon(lenient=True).items():
            sound = _sound(form)
            if len(sound) >= _SHORTEST and entry[0] != FUSED:
                _BY_SOUND[sound] = entry if _BY_SOUND.get(sound, entry) == entry else None
    found = _BY_SOUND.get(_sound(word))
    # হাজারো and লাখো are no numbers, but "thousands of" and "lakhs of".
    return None if found and found[0] in _SCALES and word.endswith(_MANY) else found


def _sound(word: str) -> str:
    """Return what is left of a word without the differences that are not heard."""
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    single = "".join(sign for sign, before in zip(word, " " + word, strict=False) if sign != before)
    single = single.removesuffix(_MANY)
    heard, said = _SEVENTIES
    return single.removesuffix(heard) + said if single.endswith(heard) else single


def nearest_number_word(word: str) -> str | None:
    """Return the question whether a number word is meant that is one or two edits from a strange one.

    Of the short words of halves and quarters it is also the one that sounds like it: সাড়ে for সারে.

    >>> nearest_number_word("তেতাল্লিস"), nearest_number_word("মানুষ")
    ('a number word (did you mean তেতাল্লিশ?)', None)
    """
    form = _spellings().nearest(word)
    if form is None:
        places = range(max(_SHORTEST, len(word) - LONGEST_ENDING), len(word))
        at = next((at for at in places if word[at:] in _ENDINGS), len(word))
        stem = _spellings().nearest(word[:at]) if at < len(word) else None
        form = (stem and stem + word[at:]) or _alike(word)
    if not form or form == word:
        return None
    return Phrase("a number word (did you mean {form}?)", form=form)


def _alike(word: str) -> str | None:
    """Return the word of halves and quarters that a strange one sounds like."""
    found = _by_sound(word)
    return next((form for form in QUARTERS if lexicon(lenient=False)[form] == found), None)


@lru_cache(maxsize=1)
def _spellings() -> Spellings:
    """Return the words of numbers without fused hundreds, the standard spellings first."""
    forms: dict[str, object] = {standard: n for n, standard, *_ in CARDINALS}
    for n, _, variants, _ in CARDINALS:
        forms.update(dict.fromkeys(filter(None, variants.split("|")), n))
    named = (*SCALES, *WESTERN_SCALES, *QUARTERS, *FRACTION_WORDS, *DENOMINATORS.values(), *NEGATIVES, POINT)
    return Spellings({**forms, **{form: form for form in named}})
