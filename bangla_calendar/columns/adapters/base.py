"""What a library must be able to do with its columns, so that one code serves them all.

Columns are taken apart into NumPy arrays and put together again; what is done in between knows no library.
`missing` is a mask of the rows without a value, or None where there are none.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bangla_calendar.columns.figures import changed, numbers_of
from bangla_calendar.columns.found import DATES, Finds
from bangla_calendar.columns.kernels import Days, Fields, Mask
from bangla_calendar.errors import BanglaCalendarError, Phrase

__all__ = [
    "ArrayLibrary",
    "Choices",
    "Library",
    "ObjectLibrary",
    "Work",
    "fields_among",
    "integers_of",
    "is_integer",
    "objects_of",
    "pieces",
    "separated",
]

_PIECE = 16_384

# The work to do, given the library and the columns, scalars among them.
Work = Callable[..., Any]


class Choices(tuple[str, ...]):
    """Texts that columns choose from, kept for the next column.

    They are known again by identity: to compare thousands of texts takes longer than to write a column.
    """

    __slots__ = ()
    __eq__ = object.__eq__
    __hash__ = object.__hash__


class Library(ABC):
    """A library that can do work on its columns, now or later."""

    @abstractmethod
    def run(self, work: Work, columns: Sequence[Any], gives: str, options: dict[str, Any]) -> Any:
        """Do the work on columns.

        `gives` says what the result is made of: `fields`, `date`, `bool`, `text`, `found`, `numbers` (lists
        of what is found), `frame` (a row for each found date), `moment` with a zone after it, or the name of
        a NumPy type. Libraries that put work off must know it beforehand.
        """

    @abstractmethod
    def parts(self, column: Any) -> tuple[Any, Any, Any]:
        """Return the columns of year, month and day of what holds all three."""

    def named(self, column: Any, name: str) -> Any:
        """Return a column under a name, where columns have names."""
        return column


class ArrayLibrary(Library):
    """A library whose columns are taken apart into arrays, and made of such."""

    def run(self, work: Work, columns: Sequence[Any], gives: str, options: dict[str, Any]) -> Any:
        """Do the work on columns at once."""
        return work(self, *columns, **options)

    @abstractmethod
    def days(self, column: Any, zone: str) -> Days:
        """Return a column of days or moments, those with a time zone being moved to the one of a name.

        With `OWN_ZONE` they stay in their own.
        """

    @abstractmethod
    def moments(self, column: Any, zone: str) -> tuple[NDArray[np.int64], Mask | None]:
        """Return a column of moments in seconds from 1970 UTC, those without a time zone being of `zone`."""

    @abstractmethod
    def integers(self, column: Any, name: str) -> tuple[NDArray[np.integer], Mask | None]:
        """Return a column of integers and its missing rows."""

    @abstractmethod
    def of_fields(self, fields: Fields, missing: Mask | None, like: Any) -> Any:
        """Return years, months and days as the library holds such."""

    @abstractmethod
    def of_days(self, days: NDArray[np.int64], missing: Mask | None, like: Any) -> Any:
        """Return days, counted from 1970, as a column of dates."""

    @abstractmethod
    def of_moments(self, seconds: NDArray[np.int64], missing: Mask | None, like: Any, zone: str) -> Any:
        """Return moments, in seconds from 1970 UTC, as a column of such in a time zone."""

    @abstractmethod
    def of_numbers(self, values: NDArray[Any], missing: Mask | None, like: Any) -> Any:
        """Return a column of numbers or truth values."""

    @abstractmethod
    def coded(self, column: Any) -> tuple[NDArray[np.integer], list[str], list[Any]]:
        """Return a column as the numbers of its texts, and what these number.

        For each row the number of its text, -1 for a missing one; the distinct texts; and whatever else is in
        a column of objects, numbered after the texts.
        """

    @abstractmethod
    def joined(self, column: Any) -> Iterator[tuple[str, str]]:
        """Yield the texts of some rows after others, joined, and the sign between them, which is in none.

        What is no text is an empty one.
        """

    @abstractmethod
    def plain_numbers(self, column: Any, kind: str) -> tuple[NDArray[Any], Mask]:
        """Return the numbers of the texts that are plain figures, and which rows these are.

        `kind` is a NumPy type, `int64` or `float64`; the numbers of other rows are any.
        """

    @abstractmethod
    def picked(self, column: Any, rows: Mask) -> Any:
        """Return a column of some of the rows."""

    @abstractmethod
    def of_choices(
        self, codes: NDArray[np.integer], choices: Sequence[str], like: Any, *, missing: bool = True
    ) -> Any:
        """Return the column that has in each row the text of a number, or none for -1.

        Where `missing` is false no number is -1.
        """

    @abstractmethod
    def change(self, column: Any, change: Callable[[str], str], errors: str) -> Any:
        """Return a column with a change made to each text, one that lets other signs than digits stand.

        Integers are texts of their figures. `errors` says what to do with other things in columns of objects.
        """

    @abstractmethod
    def of_found(self, found: list[list[Any] | None], like: Any, finds: Finds = DATES) -> Any:
        """Return a column that has in each row a list of found dates or numbers, or none."""

    @abstractmethod
    def frame_of(self, rows: list[int], records: list[dict[str, Any]], like: Any) -> Any:
        """Return a frame with the records of found dates, and the number of the row of each."""


class ObjectLibrary(ArrayLibrary):
    """A library whose texts are Python objects."""

    @abstractmethod
    def texts(self, column: Any, *, integers: bool = False) -> list[Any]:
        """Return a column of texts, or of integers where these are taken, missing ones being None or NaN."""

    @abstractmethod
    def of_texts(self, texts: NDArray[np.object_], like: Any) -> Any:
        """Return a column of texts, the missing ones being None."""

    def coded(self, column: Any) -> tuple[NDArray[np.integer], list[str], list[Any]]:
        """Return a column as the numbers of its texts, and what these number."""
        return coded(self.texts(column))

    def joined(self, column: Any) -> Iterator[tuple[str, str]]:
        """Yield the texts of some rows after others, joined, and the sign between them."""
        texts = self.texts(column)
        for piece in pieces(len(texts)):
            given = [text if isinstance(text, str) else "" for text in texts[piece]]
            separator, text = separated(partial(_join, given), len(given))
            yield text, separator

    def plain_numbers(self, column: Any, kind: str) -> tuple[NDArray[Any], Mask]:
        """Return the numbers of the texts that are plain figures, and which rows these are."""
        return numbers_of(self.texts(column), kind)

    def picked(self, column: Any, rows: Mask) -> Any:
        """Return a column of some of the rows."""
        return column[rows]

    def of_choices(
        self, codes: NDArray[np.integer], choices: Sequence[str], like: Any, *, missing: bool = True
    ) -> Any:
        """Return the column that has in each row the text of a number, or none for -1."""
        texts = objects_of([*choices, None])
        return self.of_texts(texts.take(codes, mode="wrap"), like)  # -1 is the last

    def change(self, column: Any, change: Callable[[str], str], errors: str) -> Any:
        """Return a column with a change made to many texts at once."""
        texts = self.texts(column, integers=True)
        return self.of_texts(objects_of(change_all(texts, change, errors)), column)


def objects_of(values: list[Any]) -> NDArray[np.object_]:
    """Return an array of objects, whatever they are."""
    array = np.empty(len(values), np.object_)
    array[:] = values
    return array


def coded(texts: Sequence[Any]) -> tuple[NDArray[np.int64], list[str], list[Any]]:
    """Return a list as the numbers of its texts, and what these number."""
    numbers: dict[Any, int] = {None: -1}
    others: list[Any] = []
    if not {*map(type, texts)} <= {str, type(None)}:
        texts, others = _sorted_out(texts)
    choices = [text for text in dict.fromkeys(texts) if isinstance(text, str)]
    numbers |= {text: number for number, text in enumerate(choices)}
    numbers |= {other: len(choices) + number for number, other in enumerate(others)}
    return np.array([numbers[text] for text in texts], np.int64), choices, [other.value for other in others]


class _Other:
    """Anything but text; compared by identity, because it may be of any type."""

    __slots__ = ("value",)

    def __init__(self, value: object) -> None:
        self.value = value


def _sorted_out(texts: Sequence[Any]) -> tuple[list[Any], list[_Other]]:
    """Return a list with None for missing values and a mark for anything but text, and the latter."""
    others: list[_Other] = []
    found: list[Any] = []
    for text in texts:
        if isinstance(text, str):
            found.append(text)
        elif _is_missing(text):
            found.append(None)
        else:
            others.append(_Other(text))
            found.append(others[-1])
    return found, others


def _is_missing(text: Any) -> bool:
    """Return whether anything but text is None or NaN."""
    return text is None or (isinstance(text, float) and text != text)


def change_all(texts: list[Any], change: Callable[[str], str], errors: str) -> list[Any]:
    """Return texts with a change made to many of them at once: a long text is changed much faster."""
    found_all: list[Any] = []
    for piece in pieces(len(texts)):
        given = texts[piece]
        apart: dict[int, Any] = {}
        try:
            separator, text = separated(partial(_join, given), len(given))
        except TypeError:  # not all are texts
            apart = _set_apart(given, piece.start, errors)
            separator, text = separated(partial(_join, given), len(given))
        found: list[Any] = [*changed(text, change).split(separator)]
        for row, other in apart.items():
            found[row] = other
        found_all += found
    return found_all


def _set_apart(given: list[Any], start: int, errors: str) -> dict[int, Any]:
    """Write the integers of a list as texts and put empty texts for all else; return the results."""
    apart: dict[int, Any] = {}
    for row, text in enumerate(given):
        if isinstance(text, str):
            continue
        if is_integer(text):
            given[row] = str(text)
            continue
        if errors == "raise" and not _is_missing(text):
            raise TypeError(f"row {start + row}: texts must be str or int, got {type(text).__name__}")
        apart[row] = text if errors == "keep" and not _is_missing(text) else None
        given[row] = ""
    return apart


def _join(texts: list[str], separator: str) -> str:
    return separator.join(texts)


def pieces(rows: int) -> Iterator[slice]:
    """Yield the rows in pieces whose texts, joined, are long enough and stay in the processor's caches."""
    for start in range(0, rows, _PIECE):
        yield slice(start, min(start + _PIECE, rows))


def separated(join: Callable[[str], str], rows: int) -> tuple[str, str]:
    """Return a sign that is in none of the texts of some rows, and those texts joined by it."""
    text = join("\n")
    if text.count("\n") == rows - 1:
        return "\n", text
    for sign in map(chr, (*range(0xE000, 0xF900), *range(0xF0000, 0xFFFFE))):
        if sign not in text:
            return sign, join(sign)
    raise BanglaCalendarError("the texts use every sign for private use that there is")


def fields_among(names: Sequence[Any]) -> tuple[int, int, int]:
    """Return the places of year, month and day among the columns of a frame.

    They have these names, in small letters or capitals, or are three columns of other names, in this order.

    >>> fields_among(["Day", "id", "Month", "Year"]), fields_among(["y", "m", "d"])
    ((3, 2, 0), (0, 1, 2))
    """
    small = [str(name).lower() for name in names]
    places = [_places(field, names) or _places(field, small) for field in Fields._fields]
    if len(names) == len(places) and not any(places):
        return 0, 1, 2
    told = ", ".join(map(str, names))
    if lacking := [field for field, found in zip(Fields._fields, places, strict=True) if not found]:
        raise BanglaCalendarError(
            Phrase(
                "no {lacking} in {names}: needed are year, month and day, or three columns in this order",
                lacking=", ".join(lacking),
                names=told,
            )
        )
    for field, found in zip(Fields._fields, places, strict=True):
        if len(found) > 1:
            raise BanglaCalendarError(Phrase("more than one {field} in {names}", field=field, names=told))
    (year,), (month,), (day,) = places
    return year, month, day


def _places(field: str, names: Sequence[Any]) -> list[int]:
    return [place for place, name in enumerate(names) if isinstance(name, str) and name == field]


def is_integer(column: Any) -> bool:
    """Return whether one integer is given in the place of a column."""
    return isinstance(column, (int, np.integer)) and not isinstance(column, bool)


def integers_of(values: NDArray[Any], name: str) -> NDArray[np.integer]:
    """Return an array of integers as it is; any other is a `TypeError`."""
    if values.dtype.kind not in "iu":
        raise TypeError(f"{name} must be integers, got {values.dtype}")
    return values
