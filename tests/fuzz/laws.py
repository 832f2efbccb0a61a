"""What holds of every reader and every text: only our errors, places within the text, an end in time."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from time import process_time
from typing import Any, NamedTuple

from bangla_calendar import BanglaCalendarError, ParseError

__all__ = ["Outcome", "Target", "ViolationError", "attempt", "same_in_every_form"]

# Far above what any reader takes: 30 microseconds for a sign of a flood, and what a table takes to load.
_SECONDS, _SECONDS_PER_SIGN = 1.0, 0.0003


class Target(NamedTuple):
    """A reader of texts of a kind, and what holds of an answer: else `holds` raises AssertionError."""

    name: str
    kind: str
    read: Callable[[str], Any]
    holds: Callable[[str, Any], None]


class Outcome(NamedTuple):
    """What became of a text: an answer that is something, or an error of ours."""

    answered: bool
    error: bool


class ViolationError(AssertionError):
    """A law that a reader breaks for a text."""

    def __init__(self, target: Target, text: str, why: str) -> None:
        super().__init__(f"{target.name}({text!r:.2000}): {why}")
        self.target = target
        self.text = text


def attempt(target: Target, text: str) -> Outcome:
    """Give a text to a reader and hold it to all laws; raise `ViolationError` where one is broken."""
    begin = process_time()
    try:
        value = target.read(text)
    except BanglaCalendarError as error:
        told = "running text is never refused" if target.kind == "running" else _fault_of(error, text)
        if told:
            raise ViolationError(target, text, told) from error
        return Outcome(answered=False, error=True)
    except Exception as error:
        raise ViolationError(target, text, f"raises {type(error).__name__}: {error}") from error
    finally:
        took = process_time() - begin
    if took > _SECONDS + _SECONDS_PER_SIGN * len(text):
        # The first text of a process loads tables and compiles patterns, so a second reading counts.
        begin = process_time()
        target.read(text)
        took = process_time() - begin
        if took > _SECONDS + _SECONDS_PER_SIGN * len(text):
            raise ViolationError(target, text, f"took {took:.1f} s")
    try:
        target.holds(text, value)
    except AssertionError as error:
        raise ViolationError(target, text, f"is {value!r:.500}, but {error}"[:1500]) from error
    except Exception as error:
        raise ViolationError(
            target, text, f"is {value!r:.500}, and then {type(error).__name__}: {error}"
        ) from error
    return Outcome(answered=value not in ([], None), error=False)


def _fault_of(error: BanglaCalendarError, text: str) -> str:
    """Return what is wrong with an error of ours; an empty text where nothing is."""
    if not str(error) or not error.message("bn"):
        return "an error that says nothing"
    if isinstance(error, ParseError) and error.text in text and not 0 <= error.position <= len(text):
        return f"the position {error.position} is not within the text"
    return ""


def same_in_every_form(read: Callable[[str], Any], text: str, value: Any) -> None:
    """Assert that a text has the same answer in every canonical form of Unicode."""
    for form in ("NFC", "NFD"):
        other = unicodedata.normalize(form, text)
        if other != text:
            assert _answer(read, other) == value, f"in {form} it is {_answer(read, other)!r}"


def _answer(read: Callable[[str], Any], text: str) -> Any:
    try:
        return read(text)
    except BanglaCalendarError as error:
        return error
