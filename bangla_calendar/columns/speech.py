"""Texts in columns as they are said, and what is said as it is written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from bangla_calendar import speech
from bangla_calendar.columns.adapters import run
from bangla_calendar.columns.adapters.base import ArrayLibrary
from bangla_calendar.columns.reading import chosen

__all__ = ["inverse_normalize", "verbalize"]


def verbalize(texts: Any, /, **options: Any) -> Any:
    """Return the texts as a speaker reads them; the options are those of `bangla_calendar.verbalize`.

    A missing text is missing. Raises `TypeError` for a column of other things, and with
    `on_ambiguous="raise"` the `ParseError` of the first text that may be read in two ways.

    >>> verbalize(["৫০% ছাড়", None], region="IN")
    ['পঞ্চাশ শতাংশ ছাড়', None]
    """
    return _changed(texts, partial(speech.verbalize, **options))


def inverse_normalize(texts: Any, /, **options: Any) -> Any:
    """Return what speakers said as a typist writes it; the options are those of the function of one text.

    >>> inverse_normalize(["বায়ান্নটি আসন", None])
    ['৫২টি আসন', None]
    """
    return _changed(texts, partial(speech.inverse_normalize, **options))


def _changed(texts: Any, change: Callable[[str], str]) -> Any:
    change("")  # an error in the options is one for no rows as well
    return run(_each, texts, gives="text", change=change)


def _each(library: ArrayLibrary, column: Any, *, change: Callable[[str], str]) -> Any:
    codes, choices, others = library.coded(column)
    if others:
        raise TypeError(f"texts must be str, got {type(others[0]).__name__}")
    return chosen(library, codes, [change(text) for text in choices], column, others)
