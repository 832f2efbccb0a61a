"""Errors as commands say them: with the names of options, where the library's have those of arguments.

`translation.told` puts them so; what they say in Bengali stands in `bangla_calendar.messages`.
"""

from __future__ import annotations

import click

from bangla_calendar.errors import Phrase

__all__ = ["SAID", "SAID_OF_TEXTS", "with_options"]

# The phrases in which an argument of Python is named, with what is said instead.
SAID = {
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
# Those of arguments that not every command has as options, by these: what is said where it has them,
# and where not.
SAID_OF_TEXTS = {
    ("pivot", "source"): {
        "a year in full, or {missing}": ("a year in full, or {missing}", "a year in full"),
        "a year in full, or one in two digits with a pivot": (
            "a year in full, or one in two digits with --pivot",
            "a year in full",
        ),
        "a pivot for one in two digits": ("--pivot for one in two digits", ""),
        "a pivot and the calendar of one in two digits (by an era, or numeric)": (
            "--pivot and the calendar of one in two digits (by an era, or --from)",
            "",
        ),
        "the calendar of one in two digits (by an era, or numeric)": (
            "the calendar of one in two digits (by an era, or --from)",
            "",
        ),
        "an era or a choice of calendar, for {why},": (
            "an era, or --from bangla or --from gregorian, for {why},",
            "an era, for {why},",
        ),
    },
    ("reference",): {
        "a reference, from which the day is seen,": (
            "a --reference, from which the day is seen,",
            "a date in full, not one seen from another day,",
        ),
    },
}


def with_options(phrase: Phrase, *, of_text: bool) -> Phrase:
    """Return a phrase of an error with the names of options in the place of those of arguments.

    `of_text` says that it is of one of the texts that the options of the running command are for.

    >>> with_options(Phrase("a reference, from which the year is seen,"), of_text=False)
    'a --reference, from which the year is seen,'
    """
    context = click.get_current_context(silent=True) if of_text else None
    names = {param.name for param in context.command.params} if context else set()
    said = dict(SAID)
    for options, phrases in SAID_OF_TEXTS.items():
        place = 0 if names.issuperset(options) else 1
        said |= {template: both[place] for template, both in phrases.items()}
    return _replaced(phrase, said)


def _replaced(phrase: Phrase, said: dict[str, str]) -> Phrase:
    # What is of some kind, as an unknown sheet, is no option.
    parameters = {
        name: _replaced(value, said) if isinstance(value, Phrase) and name != "kind" else value
        for name, value in phrase.parameters.items()
    }
    return Phrase(said.get(phrase.template, phrase.template), **parameters)
