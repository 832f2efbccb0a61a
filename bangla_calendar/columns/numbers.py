"""Numbers in columns: figures, words and sums of money read, and numbers written in words."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import partial
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from bangla_calendar.columns.adapters import run
from bangla_calendar.columns.adapters.base import ArrayLibrary
from bangla_calendar.columns.bounds import float64, int64
from bangla_calendar.columns.generic import gives
from bangla_calendar.columns.kernels import Mask
from bangla_calendar.columns.reading import Reading, checked, chosen, read_texts
from bangla_calendar.errors import BanglaCalendarError, ParseError, UnknownNameError
from bangla_calendar.language import money_reader, words, words_reader
from bangla_calendar.language.digits import to_ascii_digits
from bangla_calendar.language.number_reader import parse_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from bangla_calendar.typing import ColumnErrors, Hundred, Lakh, Negative, NumberKind, Region, Twenty

    Number = int | Decimal | Fraction

__all__ = ["KINDS", "numbers_to_words", "parse_money", "parse_numbers", "words_to_numbers"]

KINDS = ("int", "float")


@gives(list[Any], NDArray[Any])
def parse_numbers(texts: Any, *, kind: NumberKind = "int", errors: ColumnErrors = "raise") -> Any:
    """Return the numbers in texts, each read by `parse_number`: with `kind="int"` as int64.

    With `kind="float"` they are float64, rounded where that does not hold them exactly.

    Texts that are no numbers, or none of the kind, are a `BadRowsError`; with `errors="coerce"` they are
    missing. With `errors="keep"` the result is a column of texts: plain numbers in ASCII digits, and the
    unread texts as they were.

    >>> parse_numbers(["১২,৩৪,৫৬৭", "-৫", None])
    [1234567, -5, None]
    >>> parse_numbers(["১.৫"])
    Traceback (most recent call last):
    bangla_calendar.columns.errors.BadRowsError: row 0: expected a whole number at position 1 of '১.৫' \
(1 bad row of 1)
    """
    return _read(texts, parse_number, kind, errors)


@gives(list[Any], NDArray[Any])
def words_to_numbers(
    texts: Any,
    *,
    kind: NumberKind = "int",
    lenient: bool = False,
    units: bool = False,
    errors: ColumnErrors = "raise",
) -> Any:
    """Return the numbers in texts, in words or figures, each read by `words_to_number`.

    `lenient` and `units` are as there, `kind` and `errors` as for `parse_numbers`.

    >>> words_to_numbers(["এক লাখ", "১,৩৫,০০০", "২ হাজার", None])
    [100000, 135000, 2000, None]
    """
    read = partial(words_reader.words_to_number, lenient=lenient, units=units)
    return _read(texts, read, kind, errors)


@gives(list[Any], NDArray[Any])
def parse_money(
    texts: Any,
    *,
    kind: NumberKind = "float",
    unit: str | None = None,
    lenient: bool = False,
    errors: ColumnErrors = "raise",
) -> Any:
    """Return the amounts in texts, each read by `parse_money`: with `kind="float"` as float64.

    These are rounded above some 90 lakh crore, where they do not hold hundredths exactly; `kind="int"` takes
    whole amounts alone. `unit` and `lenient` are as there, `errors` as for `parse_numbers`.

    >>> parse_money(["১,৩৫,০০০", "১৩৫০০০/-", "এক লাখ টাকা", "৳২.৫০", None])
    [135000.0, 135000.0, 100000.0, 2.5, None]
    """
    read = partial(money_reader.parse_money, unit=unit, lenient=lenient)
    read("৫")  # an error in the options is one for no rows as well
    # Among plain figures those with a point may have too many places.
    return _read(texts, read, kind, errors, plain="int64")


def _read(
    texts: Any,
    read: Callable[[str], Number],
    kind: NumberKind,
    errors: ColumnErrors,
    plain: Literal["int64", "float64"] | None = None,
) -> Any:
    if kind not in KINDS:
        raise UnknownNameError("kind", str(kind), KINDS)
    as_kind = _whole_number if kind == "int" else _float
    dtype = np.dtype(np.int64 if kind == "int" else np.float64)
    usual: Literal["int64", "float64"] = "int64" if kind == "int" else "float64"
    reading = Reading(lambda text: as_kind(text, read(text)), dtype, partial(_plain, kind=plain or usual))
    gives = "text" if errors == "keep" else dtype.name
    return run(read_texts, texts, gives=gives, reading=reading, errors=checked(errors))


def _plain(
    library: ArrayLibrary, column: Any, *, kind: Literal["int64", "float64"]
) -> tuple[NDArray[Any], Mask]:
    """Return the numbers of plain figures, and which rows these are."""
    numbers, plain = library.plain_numbers(column, kind)
    # Figures of hundreds of digits may be too large.
    return numbers, plain & np.isfinite(numbers) if kind == "float64" else plain


def _whole_number(text: str, number: Number) -> int:
    """Return the number that a text was read as, if it is an integer of 64 bits."""
    if not isinstance(number, int):
        raise ParseError(text, max(text.find("."), 0), "a whole number")
    return int64(number)


def _float(_text: str, number: Number) -> float:
    """Return the number that a text was read as, as a float."""
    return float64(number)


@gives(list[str | None], NDArray[np.object_])
def numbers_to_words(
    numbers: Any,
    *,
    region: Region = "BD",
    hundred: Hundred | None = None,
    lakh: Lakh | None = None,
    twenty: Twenty | None = None,
    negative: Negative = "ঋণাত্মক",
    errors: ColumnErrors = "raise",
) -> Any:
    """Return integers, or numbers in figures, in Bengali words; the options are those of `number_to_words`.

    Texts that are no numbers are a `BadRowsError`; with `errors="coerce"` they are missing, with
    `errors="keep"` they stay. With Arrow the result is a dictionary array.

    >>> numbers_to_words([1971, None]), numbers_to_words(["১.০৫"])
    (['এক হাজার নয়শ একাত্তর', None], ['এক দশমিক শূন্য পাঁচ'])
    """
    write = partial(
        words.number_to_words, region=region, hundred=hundred, lakh=lakh, twenty=twenty, negative=negative
    )
    write(0)  # an error in the options is one for no rows as well
    return run(_in_words, numbers, gives="text", write=write, errors=checked(errors))


def _in_words(library: ArrayLibrary, column: Any, *, write: Callable[[str], str], errors: str) -> Any:
    figures = library.change(column, to_ascii_digits, errors)
    codes, choices, others = library.coded(figures)
    written = list(choices)
    unread = np.zeros(len(choices) + len(others) + 1, np.bool_)
    for place, text in enumerate(choices):
        try:
            written[place] = write(text)
        except BanglaCalendarError:
            unread[place] = True
    bad = unread.take(codes, mode="wrap")
    if errors == "raise" and bad.any():
        from bangla_calendar.columns.kernels import refuse

        refuse(bad, lambda row: write(choices[codes[row]]))
    if errors == "coerce":
        codes = np.where(bad, -1, codes)
    return chosen(library, codes, written, column, others)
