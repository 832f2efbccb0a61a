"""`bangla-calendar digits`."""

from __future__ import annotations

import sys
from functools import partial
from io import TextIOWrapper

import click

from bangla_calendar.arguments import DIGIT_SETS
from bangla_calendar.cli.options import (
    NumbersCommand,
    RequiredChoice,
    examples,
    json_option,
    messages_lang_option,
    unmarked,
)
from bangla_calendar.cli.stream import answer_all, lines_of_stdin
from bangla_calendar.language.digits import to_ascii_digits, to_bangla_digits

_CHUNK = 1 << 16


@click.command(
    cls=NumbersCommand, epilog=examples("digits --to bangla 30/9/2023", 'digits --to ascii "৪ জন, ১২ বছর"')
)
@click.option(
    "--to",
    "script",
    type=click.Choice(DIGIT_SETS),
    required=True,
    cls=RequiredChoice,
    help="The digits to write.",
)
@messages_lang_option
@json_option
@click.argument("text", nargs=-1, callback=unmarked)
def digits(script: str, text: tuple[str, ...], as_json: bool) -> None:
    """Change the digits of TEXT, or of stdin, and nothing else."""
    change = to_bangla_digits if script == "bangla" else to_ascii_digits
    if as_json:
        from bangla_calendar.files.records import dumped

        texts = text or lines_of_stdin()
        answer_all(
            texts,
            lambda given: dumped({"input": given, "output": change(given)}),
            errors="raise",
            place="line",
        )
    elif text:
        click.echo(change(" ".join(text)))
    else:
        lines_of_stdin()  # refuses a terminal
        # Line ends pass as they are, and a file without any is still read in pieces.
        for stream in (sys.stdin, sys.stdout):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(newline="")
        for piece in iter(partial(sys.stdin.read, _CHUNK), ""):
            sys.stdout.write(change(piece))
        sys.stdout.flush()  # here, where click takes care of a closed pipe
