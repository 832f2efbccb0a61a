"""Number words in their plain order, as nearly all are, read in a fraction of the time that any order takes.

What is read here is what `word_sequence` makes of the same words; everything else is left to it.
"""

from __future__ import annotations

from fractions import Fraction

from bangla_calendar.language.characters import ASCII_DIGITS, BANGLA_DIGITS
from bangla_calendar.language.digits import is_figure
from bangla_calendar.language.number_words import (
    CRORE,
    CRORE_VALUE,
    ENDINGS,
    FUSED,
    HUNDRED,
    PART,
    POINTED,
    QUARTER,
    SCALE,
    UNIT,
    ending_of,
)
from bangla_calendar.language.spoken_number import MOST_CRORES
from bangla_calendar.language.tables.cardinals import NEGATIVES
from bangla_calendar.language.tables.endings import LOCATIVES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from bangla_calendar.language.number_words import Lexicon, Value

    Entries = Sequence[tuple[int, Value]]

__all__ = ["of_plain_words"]

# What has been said of a count: nothing, 0 to 99, hundreds without units, all.
_NOTHING, _SMALL, _ROUND, _FULL = range(4)
# Figures of a hundred and more, which have nothing before them but a scale.
_FIGURES = -1
# What is no word of a number.
_STRANGE = -2, 0
_POINT = POINTED, 0
_TEN = 10
_LONGEST_FIGURES = 100
_FIGURE_SIGNS = ASCII_DIGITS + BANGLA_DIGITS


def of_plain_words(words: Sequence[str], known: Lexicon) -> Value | Decimal | None:
    """Return the number that words in their plain order are; None for any others.

    >>> from bangla_calendar.language.number_words import lexicon
    >>> of_plain_words("৩ লাখ দুই হাজার পাঁচশ একটি".split(), lexicon(lenient=False))
    302501
    """
    if not 0 < len(words) < MOST_CRORES:
        return None
    entries = [known.get(word, _STRANGE) for word in words]
    minus = words[0] in NEGATIVES
    if minus:
        words, entries = words[1:], entries[1:]
    strange = _STRANGE in entries
    if not entries or (strange and not _are_filled_in(words, entries, known)):
        return None
    number: Value | None = _in_order(entries)
    if number is None and _POINT in entries:
        # The zeros of figures after a point are not in their entries.
        decimal = None if strange else _with_point(entries)
        return decimal.copy_negate() if minus and decimal is not None else decimal
    if number is None:
        number = _uneven(entries)
    return -number if minus and number is not None else number


def _are_filled_in(words: Sequence[str], entries: list[tuple[int, Value]], known: Lexicon) -> bool:
    """Fill in the entries of figures and of a last word with an ending; return whether none is missing."""
    for at, word in enumerate(words):
        if entries[at] != _STRANGE:
            continue
        last = at == len(words) - 1
        if word[0].isdecimal():
            ending = word.lstrip(_FIGURE_SIGNS)
            if ending and last and ending in ENDINGS:
                word = word[: -len(ending)]
            entries[at] = _of_figures(word, entries[at + 1 : at + 2])
        elif last:
            ending = ending_of(word, known)
            if ending and not (at == 0 and ending in LOCATIVES):
                entries[at] = known[word.removesuffix(ending)]
        if entries[at] in (_STRANGE, _POINT):
            return False
    return True


def _of_figures(word: str, following: Entries) -> tuple[int, Value]:
    """Return the entry of figures, which may have a point; none before শ, for both may be an ordinal."""
    whole, point, digits = word.partition(".")
    before_hundred = following and following[0][0] == HUNDRED
    if before_hundred or not is_figure(whole + digits) or len(word) > _LONGEST_FIGURES:
        return _STRANGE
    number = int(whole + digits)
    if not point:
        return (UNIT if number < 100 else _FIGURES), number
    return (PART, Fraction(number, 10 ** len(digits))) if digits and following and number else _STRANGE


def _in_order(entries: Entries) -> Value | None:
    """Return the number of counts with scales, each smaller than the one before; None for any other order."""
    total: Value = 0
    group: Value = 0
    count: Value = 0
    limit: Value = CRORE_VALUE
    state = _NOTHING
    for kind, value in entries:
        if kind == UNIT:
            if not state:
                count, state = value, _SMALL
            elif state == _ROUND and value:
                count, state = count + value, _FULL
            else:
                return None
        elif kind == SCALE:
            amount = count * value
            if not count or (amount >= limit and (group or total)):
                return None
            group, limit, count, state = group + amount, value, 0, _NOTHING
        elif kind in (FUSED, _FIGURES):
            if state or type(value) is not int:
                return None
            count, state = value, (_ROUND if kind == FUSED else _FULL)
        elif kind == HUNDRED:
            if state != _SMALL or not count:
                return None
            count, state = count * 100, _ROUND
        elif kind == CRORE:
            if (state and not count) or not (group or count) or (count >= limit and (group or total)):
                return None
            total, group, limit, count, state = (total + group + count) * value, 0, CRORE_VALUE, 0, _NOTHING
        else:
            return None
    if state and (group or total) and not 0 < count < limit:
        return None
    return total + group + count


def _uneven(entries: Entries) -> int | None:
    """Return the integer of a fraction and its scales, which end the number: দেড় লাখ, সাড়ে তিন হাজার কোটি."""
    (kind, count), *scales = entries
    if kind == QUARTER and scales and scales[0][0] == UNIT and scales[0][1] > 2:
        count += scales.pop(0)[1]
    elif kind != PART:
        return None
    kinds = [kind for kind, _ in scales]
    if kinds not in ([SCALE], [CRORE], [SCALE, CRORE]):
        return None
    for _, value in scales:
        count *= value
    return count.numerator if count.denominator == 1 else None


def _with_point(entries: Entries) -> Decimal | None:
    """Return a number and the digits after its decimal point, said one by one; None for any others."""
    at = entries.index(_POINT)
    whole = _in_order(entries[:at]) if at else None
    digits = [str(value) for kind, value in entries[at + 1 :] if kind == UNIT and value < _TEN]
    if whole is None or not digits or len(digits) < len(entries) - at - 1:
        return None
    from decimal import Decimal

    return Decimal(f"{whole}.{''.join(digits)}")
