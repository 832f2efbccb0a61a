"""Columns of texts read into columns of values, each distinct text once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, NamedTuple, NoReturn

import numpy as np
from numpy.typing import NDArray

from bangla_calendar.columns import kernels
from bangla_calendar.columns.adapters.base import ArrayLibrary
from bangla_calendar.columns.errors import ERRORS
from bangla_calendar.columns.kernels import Mask
from bangla_calendar.columns.rules import (
    RuleOfRows,
    Rules,
    coded_rules,
    each_rule,
    mask_of,
    naming_reference,
)
from bangla_calendar.errors import BanglaCalendarError, Phrase, UnknownNameError

__all__ = [
    "Reading",
    "TextOfRow",
    "Texts",
    "checked",
    "chosen",
    "coded_texts",
    "distinct_of",
    "read_by_row",
    "read_coded",
    "read_texts",
]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Reading(NamedTuple):
    """How texts are read, and the NumPy type that holds what is read.

    `plain` reads the plain ones among the texts of a column at once, and says which these are. With a `zone`
    the values are seconds from 1970, which become moments in that.
    """

    read: Callable[[Any], Any]  # of a `str`, or of a `TextOfRow`
    kind: np.dtype[Any]
    plain: Callable[[ArrayLibrary, Any], tuple[NDArray[Any], Mask]] | None = None
    zone: str | None = None


class TextOfRow(NamedTuple):
    """A text, and what its row says of it, if anything: calendar, time zone, and whence it is seen."""

    text: str
    calendar: str | None = None
    tz: tzinfo | str | None = None
    reference: datetime | None = None


class Texts(NamedTuple):
    """The rows of a column that are no plain figures, as the numbers of their distinct texts."""

    rows: NDArray[np.intp] | slice
    codes: NDArray[np.integer]
    choices: Sequence[str | TextOfRow]
    others: list[Any]


def checked(errors: str) -> str:
    """Return what to do with bad rows, if it is one of the choices."""
    if errors not in ERRORS:
        raise UnknownNameError("errors", str(errors), ERRORS)
    return errors


def read_texts(library: ArrayLibrary, column: Any, *, reading: Reading, errors: str) -> Any:
    """Return the values of a column of texts; with `errors="keep"` texts, the bad ones as they are."""
    if errors == "keep" or reading.plain is None:
        return read_coded(library, Texts(slice(None), *library.coded(column)), column, reading, errors)
    values, plain = reading.plain(library, column)
    found = values.astype(reading.kind, copy=False)
    if plain.all():
        return _column_of(library, found, None, column, reading.zone)
    texts = Texts(np.flatnonzero(~plain), *library.coded(library.picked(column, ~plain)))
    return _filled(library, texts, found if found.flags.writeable else found.copy(), column, reading, errors)


def _column_of(
    library: ArrayLibrary, values: NDArray[Any], missing: Mask | None, column: Any, zone: str | None
) -> Any:
    """Return the column of moments, days or numbers."""
    if zone is not None:
        return library.of_moments(values, missing, column, zone)
    if values.dtype.kind == "M":
        return library.of_days(values.view(np.int64), missing, column)
    return library.of_numbers(values, missing, column)


def read_by_row(
    library: ArrayLibrary,
    column: Any,
    *given: Any,
    reading: Reading,
    rules: Rules,
    errors: str,
    each_reference: bool = False,
) -> Any:
    """Return the values of texts, each read by the rule of its row, and seen from its moment if there is one.

    `given` are the columns of rules, and after them that of the moments. What is alike is read once.
    """
    codes, choices, others = library.coded(column)
    total = len(codes)
    rule_codes, of_rows = coded_rules(library, rules, given[:-1] if each_reference else given, total)
    moments, seconds = np.zeros(total, np.int64), [0]
    if each_reference:
        moments, seconds = _coded_moments(library, given[-1], rule_codes, of_rows)
    # The numbers of a text, a rule or none, and a moment or none make one number.
    kinds, times = len(of_rows) + 1, len(seconds) + 1
    numbers = (codes.astype(np.int64) * kinds + rule_codes + 1) * times + moments + 1
    distinct, places = np.unique(numbers, return_inverse=True)
    rows: list[TextOfRow] = []
    recoded = []
    for number in distinct.tolist():
        (text, rule), moment = divmod(number // times, kinds), number % times
        if not 0 <= text < len(choices):
            recoded.append(-1 if text < 0 else len(choices) - text - 2)
            continue
        recoded.append(len(rows))
        seen_from = _EPOCH + timedelta(seconds=seconds[moment - 1]) if each_reference and moment else None
        calendar, tz = of_rows[rule - 1] if rule else (None, None)
        rows.append(TextOfRow(choices[text], calendar, tz, seen_from))
    # What is no text has numbers after the texts.
    numbered = np.array(recoded, np.int64)
    numbered = np.where(numbered < -1, len(rows) - numbered - 2, numbered)[places]
    return read_coded(library, Texts(slice(None), numbered, rows, others), column, reading, errors)


def _coded_moments(
    library: ArrayLibrary, column: Any, rule_codes: NDArray[np.integer], of_rows: Sequence[RuleOfRows]
) -> tuple[NDArray[np.int64], list[int]]:
    """Return for each row the number of its moment, -1 for none, and the moments in seconds from 1970.

    Those without a time zone are of that of their row.
    """
    total = len(rule_codes)
    with naming_reference():
        found, lacking = library.moments(column, "UTC")
    if len(found) != total:
        told = "{argument} must be of the length of the column, {rows}, got {length}"
        raise BanglaCalendarError(Phrase(told, argument="reference", rows=total, length=len(found)))
    lacks = np.zeros(total, np.bool_) if lacking is None else lacking
    found = np.where(lacks, 0, found)
    for rows, rule in each_rule(np.where(lacks, -1, rule_codes), of_rows):
        found[rows] = library.moments(library.picked(column, mask_of(rows, total)), rule.zone)[0]
    distinct, codes = np.unique(found, return_inverse=True)
    return np.where(lacks, -1, codes), distinct.tolist()


def read_coded(library: ArrayLibrary, texts: Texts, column: Any, reading: Reading, errors: str) -> Any:
    """Return the values of texts, or of texts of rows, numbered by their codes."""
    if errors == "keep":
        return _kept(library, texts, column, reading)
    return _filled(library, texts, np.zeros(len(texts.codes), reading.kind), column, reading, errors)


def _filled(
    library: ArrayLibrary, texts: Texts, found: NDArray[Any], column: Any, reading: Reading, errors: str
) -> Any:
    """Fill in the values of texts, and return the column of all."""
    values, unread = _values(texts, reading)
    bad = np.zeros(len(found), np.bool_)
    bad[texts.rows] = unread.take(texts.codes, mode="wrap")
    if errors == "raise" and bad.any():
        _refuse(texts, bad, reading)
    found[texts.rows] = values.take(texts.codes, mode="wrap")
    missing = bad
    missing[texts.rows] |= texts.codes < 0
    return _column_of(library, found, missing if missing.any() else None, column, reading.zone)


def _values(texts: Texts, reading: Reading) -> tuple[NDArray[Any], Mask]:
    """Return the values of distinct texts, and which could not be read.

    There is one place more, which the code -1 of a missing text leads to. A text of a dictionary may be in
    no row.
    """
    values = np.zeros(len(texts.choices) + len(texts.others) + 1, reading.kind)
    unread = np.zeros(len(values), np.bool_)
    unread[len(texts.choices) : -1] = True
    for place, text in enumerate(texts.choices):
        try:
            values[place] = reading.read(text)
        except BanglaCalendarError:
            unread[place] = True
    return values, unread


def _kept(library: ArrayLibrary, texts: Texts, column: Any, reading: Reading) -> Any:
    """Return the values written as texts, and the texts that could not be read."""
    values, unread = _values(texts, reading)
    written = [
        _text_of(text) if bad else str(value)
        for text, value, bad in zip(texts.choices, values, unread, strict=False)
    ]
    return chosen(library, texts.codes, written, column, texts.others)


def _text_of(choice: str | TextOfRow) -> str:
    return choice if isinstance(choice, str) else choice.text


def _refuse(texts: Texts, bad: Mask, reading: Reading) -> NoReturn:
    """Raise the error that names the first bad row: `TypeError` if there is no text in it."""
    codes = np.full(len(bad), -1)
    codes[texts.rows] = texts.codes
    row = int(bad.argmax())
    other = int(codes[row]) - len(texts.choices)
    if other >= 0:
        raise TypeError(f"row {row}: texts must be str, got {type(texts.others[other]).__name__}")
    kernels.refuse(bad, lambda row: reading.read(texts.choices[codes[row]]))


def coded_texts(library: ArrayLibrary, column: Any) -> tuple[NDArray[np.integer], list[str]]:
    """Return for each row the number of its text, -1 for a missing one, and the distinct texts.

    Anything else is a `TypeError` that names the first such row.
    """
    codes, choices, others = library.coded(column)
    if others:
        row = int((codes == len(choices)).argmax())
        raise TypeError(f"row {row}: texts must be str, got {type(others[0]).__name__}")
    return codes, choices


def chosen(
    library: ArrayLibrary,
    codes: NDArray[Any],
    texts: Sequence[str],
    column: Any,
    others: Sequence[Any] = (),
) -> Any:
    """Return the column that has in each row the text of a number, or another thing; texts may be alike."""
    choices, recoded = distinct_of(texts)
    if recoded is not None:
        after = np.arange(len(choices), len(choices) + len(others))
        codes = np.concatenate([recoded, after, [-1]]).take(codes, mode="wrap")  # -1 is the last
    return library.of_choices(codes, [*choices, *others] if others else choices, column)


def distinct_of(texts: Sequence[str]) -> tuple[Sequence[str], NDArray[Any] | None]:
    """Return distinct texts, and for each text given its number, or None where all are distinct."""
    distinct = [*dict.fromkeys(texts)]
    if len(distinct) == len(texts):
        return texts, None
    number = {text: place for place, text in enumerate(distinct)}
    return distinct, np.array([number[text] for text in texts])
