"""Digits of both kinds: changed into each other, and of integers of any size."""

from __future__ import annotations

from codecs import charmap_decode

from bangla_calendar.language.characters import ASCII_DIGITS, BANGLA_DIGITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal
    from typing import SupportsIndex

__all__ = ["digits_of", "is_figure", "script_of", "to_ascii_digits", "to_bangla_digits"]

_BANGLA, _ASCII = frozenset(BANGLA_DIGITS), frozenset(ASCII_DIGITS)
# A dense list never misses, so `str.translate` does not raise and catch an error for every other character.
_TO_BANGLA = [*range(0x30), *range(0x9E6, 0x9F0), *range(0x3A, 0xA00)]
_TO_ASCII = [*range(0x9E6), *range(0x30, 0x3A), *range(0x9F0, 0xA00)]
# As a code page from bytes to characters, for texts that are ASCII.
_BANGLA_PAGE = "".join(map(chr, _TO_BANGLA[:0x80]))
# Below this length a code page is quicker than ten replacements, and below the next a dense list is.
_SHORT_ASCII, _SHORT = 48, 16
# Above this length a text is changed in pieces that stay in the processor's cache: twice as fast.
_LONG = 16_384
# Integers within this are written by `str` without a second thought.
_LARGE = 10**18


def to_bangla_digits(value: str | SupportsIndex) -> str:
    """Return a text, or an integer, with its ASCII digits as Bengali ones; nothing else changes.

    A bool, a float or anything but a text and an integer is `TypeError`.

    >>> to_bangla_digits("3 of 10"), to_bangla_digits(-1430)
    ('৩ of ১০', '-১৪৩০')
    """
    if type(value) is str:
        text = value
    elif type(value) is int and -_LARGE < value < _LARGE:
        return charmap_decode(str(value).encode(), "strict", _BANGLA_PAGE)[0]
    else:
        text = _as_text(value)
    length = len(text)
    if length <= _REMEMBERED:
        return _SEEN_TO_BANGLA[text]
    if length < _SHORT_ASCII and text.isascii():
        return charmap_decode(text.encode(), "strict", _BANGLA_PAGE)[0]
    if length < _SHORT:
        return text.translate(_TO_BANGLA)
    if length > _LONG:
        return _piece_by_piece(to_bangla_digits, text)
    text = text.replace("0", "০").replace("1", "১").replace("2", "২").replace("3", "৩").replace("4", "৪")
    return text.replace("5", "৫").replace("6", "৬").replace("7", "৭").replace("8", "৮").replace("9", "৯")


def to_ascii_digits(value: str | SupportsIndex) -> str:
    """Return a text, or an integer, with its Bengali digits as ASCII ones; nothing else changes.

    Digits of other scripts are not Bengali digits and stay. A bool or a float is `TypeError`.

    >>> to_ascii_digits("১৫ আশ্বিন ১৪৩০"), to_ascii_digits(7)
    ('15 আশ্বিন 1430', '7')
    """
    text = value if type(value) is str else _as_text(value)
    length = len(text)
    if length <= _REMEMBERED:
        return _SEEN_TO_ASCII[text]
    if text.isascii():
        return text
    if length < _SHORT:
        return text.translate(_TO_ASCII)
    if length > _LONG:
        return _piece_by_piece(to_ascii_digits, text)
    text = text.replace("০", "0").replace("১", "1").replace("২", "2").replace("৩", "3").replace("৪", "4")
    return text.replace("৫", "5").replace("৬", "6").replace("৭", "7").replace("৮", "8").replace("৯", "9")


class _Seen(dict[str, str]):
    """The shortest texts, changed: days and years come again and again, and there are not many.

    The first few thousand are remembered, each for good.
    """

    def __init__(self, table: list[int]) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, text: str) -> str:
        changed = text.translate(self._table)
        if len(self) < _MOST_SEEN:
            self[text] = changed
        return changed


# All figures of that many digits fit, with room for as many words.
_REMEMBERED, _MOST_SEEN = 4, 1 << 15
_SEEN_TO_BANGLA, _SEEN_TO_ASCII = _Seen(_TO_BANGLA), _Seen(_TO_ASCII)


def _piece_by_piece(change: Callable[[str], str], text: str) -> str:
    changed = ""
    for at in range(0, len(text), _LONG):
        # Grown in place: a join would keep all pieces until the end, for twice the memory and the time.
        changed += change(text[at : at + _LONG])
    return changed


def _as_text(value: str | SupportsIndex) -> str:
    # A subclass of str may answer to `replace` and the like in its own way.
    return str.__str__(value) if isinstance(value, str) else digits_of(value)


def digits_of(number: SupportsIndex) -> str:
    """Return the ASCII digits of an integer of any size, with its sign."""
    if isinstance(number, bool) or not hasattr(number, "__index__"):
        raise TypeError(f"value must be a str or an int, got {type(number).__name__}")
    number = number.__index__()
    if number.bit_length() < 2048:
        return str(number)
    return _long_digits(number)


def _long_digits(number: int) -> str:
    """Write an integer without `str`, which refuses long ones, in less than quadratic time."""
    import decimal

    with decimal.localcontext() as context:
        context.prec = decimal.MAX_PREC
        context.Emax = decimal.MAX_EMAX
        powers: dict[int, Decimal] = {}

        def converted(part: int, width: int) -> Decimal:
            if width <= 1024:
                return decimal.Decimal(part)
            half = width // 2
            if half not in powers:
                powers[half] = decimal.Decimal(2) ** half
            high = part >> half
            return converted(part - (high << half), half) + converted(high, width - half) * powers[half]

        return ("-" if number < 0 else "") + f"{converted(abs(number), number.bit_length()):f}"


def is_figure(text: str) -> bool:
    """Return whether a text is made of the digits of one script alone, of which it has one or more."""
    return text != "" and (_ASCII.issuperset(text) or _BANGLA.issuperset(text))


def script_of(sign: str) -> str:
    """Return the ten digits of the script to which a digit belongs; "" for anything but a digit of the two.

    >>> script_of("7"), script_of("x")
    ('0123456789', '')
    """
    return next((digits for digits in (BANGLA_DIGITS, ASCII_DIGITS) if sign in digits), "")
