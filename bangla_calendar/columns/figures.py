"""Columns of nothing but figures, which most columns with digits are: changed and read many at once."""

from __future__ import annotations

import re
from codecs import charmap_decode
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bangla_calendar.columns.kernels import Mask
from bangla_calendar.language.characters import ASCII_DIGITS, BANGLA_DIGITS
from bangla_calendar.language.digits import to_ascii_digits, to_bangla_digits

__all__ = ["PLAIN", "are_plain", "changed", "numbers_of"]

_ZERO, _NINE = ord(ASCII_DIGITS[0]), ord(ASCII_DIGITS[-1])
_BANGLA_ZERO, _BANGLA_NINE = ord(BANGLA_DIGITS[0]), ord(BANGLA_DIGITS[-1])
_BEYOND_ASCII = 0x80
# As a code page from bytes to characters, for texts that are ASCII.
_BANGLA_PAGE = "".join(map(to_bangla_digits, map(chr, range(_BEYOND_ASCII))))
# By the NumPy type of the numbers: the figures that `int` and `float` and the casts of all libraries read as
# `parse_number` does, of as many digits as the type always holds.
PLAIN = {
    "int64": r"^-?(?:[0-9]{1,18}|[০-৯]{1,18})$",
    "float64": r"^-?(?:[0-9]{1,300}(?:\.[0-9]{1,300})?|[০-৯]{1,300}(?:\.[০-৯]{1,300})?)$",
}
_MATCHES = {kind: re.compile(pattern).match for kind, pattern in PLAIN.items()}
_READERS: dict[str, Callable[[str], Any]] = {"int64": int, "float64": float}
_SIGNS = {"int64": "-\n", "float64": "-.\n"}
# A point with no digit before it, which `float` reads and `parse_number` does not.
_POINT_FIRST = re.compile(r"(?<![0-9০-৯])\.")
# What is seen of a text before it is taken for figures; prose is changed faster in another way.
_SEEN, _MANY = 64, 24
_AT_ONCE = 16_384


def changed(text: str, change: Callable[[str], str]) -> str:
    """Return a long text with its digits changed, in less time if it is made of figures.

    `change` is `to_ascii_digits` or `to_bangla_digits`.
    """
    found = None
    if sum(map(str.isdecimal, text[:_SEEN])) > _MANY:
        found = _in_ascii(text) if change is to_ascii_digits else _in_bangla(text)
    return change(text) if found is None else found


def _in_ascii(text: str) -> str | None:
    """Return a text in which all signs are ASCII or Bengali digits; None for others."""
    if text.isascii():
        return text
    signs = _code_units(text)
    beyond = signs >= _BEYOND_ASCII
    if (beyond & ((signs < _BANGLA_ZERO) | (signs > _BANGLA_NINE))).any():
        return None
    # The low bytes, those of digits less what the digits of the two scripts are apart.
    low = signs.astype(np.uint8)
    low -= beyond.view(np.uint8) * np.uint8((_BANGLA_ZERO - _ZERO) % 256)
    return low.tobytes().decode("ascii")


def _in_bangla(text: str) -> str | None:
    """Return a text in which all signs are ASCII; None for others."""
    return charmap_decode(text.encode(), "strict", _BANGLA_PAGE)[0] if text.isascii() else None


def are_plain(text: str, kind: str) -> bool:
    """Return whether the rows of a text, parted by line ends, look like plain figures of one script.

    A row that is empty, or has a minus within it or too many digits, is left to the cast.
    """
    signs = _code_units(text)
    bangla = (signs >= _BANGLA_ZERO) & (signs <= _BANGLA_NINE)
    ascii_digits = (signs >= _ZERO) & (signs <= _NINE)
    others = ~(bangla | ascii_digits)
    for sign in _SIGNS[kind]:
        others &= signs != ord(sign)
    if others.any() or (bangla.any() and ascii_digits.any()):
        return False
    return kind == "int64" or _POINT_FIRST.search(text) is None


def _code_units(text: str) -> NDArray[np.uint16]:
    return np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.uint16)


def numbers_of(texts: Sequence[Any], kind: str) -> tuple[NDArray[Any], Mask]:
    """Return the numbers of the plain figures among some objects, and which rows these are."""
    values, plain = np.zeros(len(texts), kind), np.zeros(len(texts), np.bool_)
    for start in range(0, len(texts), _AT_ONCE):
        given = texts[start : start + _AT_ONCE]
        rows = slice(start, start + len(given))
        numbers = _all_numbers(given, kind)
        if numbers is not None:
            values[rows], plain[rows] = numbers, np.isfinite(numbers)
            continue
        fitting = [row for row, text in enumerate(given) if isinstance(text, str) and _MATCHES[kind](text)]
        plain[rows][fitting] = True
        values[rows][fitting] = [*map(_READERS[kind], (given[row] for row in fitting))]
    return values, plain


def _all_numbers(texts: Sequence[Any], kind: str) -> NDArray[Any] | None:
    """Return the numbers of texts that are all plain figures, else None."""
    try:
        joined = "\n".join(texts)
        if joined.count("\n") == len(texts) - 1 and are_plain(joined, kind):
            return np.fromiter(map(_READERS[kind], texts), kind, len(texts))
    except (TypeError, ValueError, OverflowError):
        pass
    return None
