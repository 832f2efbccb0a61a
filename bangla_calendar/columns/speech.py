"""Texts in columns as they are said, and what is said as it is written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bangla_calendar import speech
from bangla_calendar.columns.adapters import run
from bangla_calendar.columns.adapters.base import ArrayLibrary
from bangla_calendar.columns.found import NUMBERS
from bangla_calendar.columns.generic import gives
from bangla_calendar.columns.reading import chosen, coded_texts

__all__ = ["find_numbers", "inverse_normalize", "verbalize"]


@gives(list[str | None], NDArray[np.object_])
def verbalize(texts: Any, /, **options: Any) -> Any:
    """Return the texts as a speaker reads them; the options are those of `bangla_calendar.verbalize`.

    A missing text is missing. Raises `TypeError` for a column of other things, and with
    `on_ambiguous="raise"` the `ParseError` of the first text that may be read in two ways.

    >>> verbalize(["৫০% ছাড়", None], region="IN")
    ['পঞ্চাশ শতাংশ ছাড়', None]
    """
    return _changed(texts, partial(speech.verbalize, **options))


@gives(list[str | None], NDArray[np.object_])
def inverse_normalize(texts: Any, /, **options: Any) -> Any:
    """Return what speakers said as a typist writes it; the options are those of the function of one text.

    >>> inverse_normalize(["বায়ান্নটি আসন", None])
    ['৫২টি আসন', None]
    """
    return _changed(texts, partial(speech.inverse_normalize, **options))


@gives(list[Any], NDArray[np.object_])
def find_numbers(texts: Any, /) -> Any:
    """Return a column that holds in each row the list of the numbers found in a text, in their order.

    In lists, NumPy, pandas and Dask these are lists of `NumberMatch`; in polars and Arrow lists of structs,
    in which `value` is exact, as a text, and `number` rounded. A missing text is missing.

    >>> [match.value for match in find_numbers(["২.৫ কোটি টাকা, বায়ান্নটি ঘর", None])[0]]
    [25000000, 52]
    """
    return run(_numbers, texts, gives="numbers")


def _numbers(library: ArrayLibrary, column: Any) -> Any:
    codes, choices = coded_texts(library, column)
    found = [speech.find_numbers(text) for text in choices]
    return library.of_found(
        [None if code < 0 else [*found[code]] for code in codes.tolist()], column, NUMBERS
    )


def _changed(texts: Any, change: Callable[[str], str]) -> Any:
    change("")  # an error in the options is one for no rows as well
    return run(_each, texts, gives="text", change=change)


def _each(library: ArrayLibrary, column: Any, *, change: Callable[[str], str]) -> Any:
    codes, choices = coded_texts(library, column)
    return chosen(library, codes, [change(text) for text in choices], column)
