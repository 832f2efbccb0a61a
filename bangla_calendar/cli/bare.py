"""A date without a command, and commands that are misspelt."""

from __future__ import annotations

import click

from bangla_calendar.cli.translation import _
from bangla_calendar.errors import BanglaCalendarError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["check_date"]

# A word at most this many edits from a command is taken for a misspelling of it.
_SLIPS = 2


def check_date(words: Sequence[str], commands: Sequence[str], ctx: click.Context) -> None:
    """Check that the first of some words is not a misspelt command, but begins a date."""
    if ctx.resilient_parsing or _begins_date(words):
        return
    command = _nearest(words[0].lower(), commands)
    if command is not None:
        message = _(
            "{word!r} is neither a command nor a date: did you mean {command}?",
            word=words[0],
            command=command,
        )
    elif any(sign.isdecimal() for sign in words[0]):
        return  # what is wrong with a date is said where it is read
    else:
        message = _("{word!r} is neither a command nor a date", word=words[0])
    raise click.UsageError(message, ctx)


def _begins_date(words: Sequence[str]) -> bool:
    """Return whether the first word is a date, or the first with some of those after it."""
    from bangla_calendar.conversion import Conversion

    read = Conversion(pivot=30).read
    for end in range(1, len(words) + 1):
        if words[end - 1].startswith("--"):
            break
        try:
            read(" ".join(words[:end]))
        except BanglaCalendarError:
            continue
        return True
    return False


def _nearest(word: str, commands: Sequence[str]) -> str | None:
    """Return the command that a word is meant to be, if one is near."""
    from bangla_calendar.grammar.likeness import distance

    near = min(commands, key=lambda command: distance(word, command, _SLIPS))
    return near if distance(word, near, _SLIPS) <= _SLIPS else None
