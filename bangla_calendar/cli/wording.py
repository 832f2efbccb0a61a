"""Errors as commands say them: with the names of options, where the library's have those of arguments."""

from __future__ import annotations

from bangla_calendar.errors import Phrase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.errors import BanglaCalendarError

__all__ = ["told"]

# The phrases in which an argument of Python is named, and what is said instead.
_WITH_OPTIONS = {
    "a year in full, or one in two digits with a pivot": "a year in full, or one in two digits with --pivot",
    "a pivot for one in two digits": "--pivot for one in two digits",
    "a pivot and the calendar of one in two digits (by an era, or numeric)": (
        "--pivot and the calendar of one in two digits (by an era, or --from)"
    ),
    "the calendar of one in two digits (by an era, or numeric)": (
        "the calendar of one in two digits (by an era, or --from)"
    ),
    "an era or a choice of calendar, for {why},": (
        "an era, or --from bangla or --from gregorian, for {why},"
    ),
    "no clock, for there is no type for a Bangla date with one (find_dates gives both),": (
        "no clock, for there is no type for a Bangla date with one (`find` gives both),"
    ),
    "a reference, from which the year is seen,": "a --reference, from which the year is seen,",
    "a reference with a clock, from which hours can be counted,": (
        "a --reference with a clock, from which hours can be counted,"
    ),
    "a time seen from the reference, not a date by itself,": (
        "a time seen from --reference, not a date by itself,"
    ),
    "delimiter must be one sign and no quote, got {sign!r}": (
        "--delimiter must be one sign and no quote, got {sign!r}"
    ),
    **{
        name: f"--{name.replace('_', '-')}"
        for name in ("cells", "delimiter", "encoding", "safe_csv", "sheet")
    },
    "on": "--on",
}


def told(error: BanglaCalendarError) -> str:
    """Return the message of an error, which names options.

    >>> from bangla_calendar.errors import ParseError
    >>> told(ParseError("৩০ সেপ্টেম্বর ২৩", 14, "a pivot for one in two digits"))
    "expected --pivot for one in two digits at position 14 of '৩০ সেপ্টেম্বর ২৩'"
    """
    return _with_options(error.phrase)


def _with_options(phrase: Phrase) -> str:
    template = _WITH_OPTIONS.get(phrase.template, phrase.template)
    # What is of some kind, as an unknown sheet, is no option.
    parameters = {
        name: _with_options(value) if isinstance(value, Phrase) and name != "kind" else value
        for name, value in phrase.parameters.items()
    }
    return template.format(**parameters) if parameters else template
