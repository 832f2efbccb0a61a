"""The language of help, notes and errors, through gettext, as click has it: English, or Bengali.

The catalogue stands in `locale/`; it is loaded only where Bengali is asked for.
"""

from __future__ import annotations

import gettext
import os
from contextlib import contextmanager
from inspect import cleandoc
from itertools import pairwise

from bangla_calendar.errors import BanglaCalendarError, Phrase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Literal, TypeVar

    import click

    AnyCommand = TypeVar("AnyCommand", bound=click.Command)

__all__ = [
    "DOMAIN",
    "LOCALE",
    "SYSTEM_ERRORS",
    "_",
    "asked_language",
    "in_language",
    "language",
    "marked",
    "paragraphs",
    "speaking",
    "told",
]

DOMAIN = "bangla_calendar"
LOCALE = os.path.join(os.path.dirname(__file__), "locale")
# Where the environment says which language is wanted; the first that is set counts.
_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
# What the system says of files, in English whatever its language.
SYSTEM_ERRORS = (
    "No such file or directory",
    "Permission denied",
    "Is a directory",
    "Not a directory",
    "No space left on device",
    "Read-only file system",
    "File name too long",
    "Broken pipe",
)


def asked_language(arguments: Sequence[str], environment: Mapping[str, str]) -> Literal["bn", "en"]:
    """Return the language of messages: that of `--lang` where it is given, else that of the environment.

    >>> asked_language(["convert", "--lang", "bn"], {}), asked_language([], {"LANG": "bn_BD.UTF-8"})
    ('bn', 'bn')
    >>> asked_language(["--lang=en"], {"LANGUAGE": "bn"}), asked_language(["--", "--lang", "bn"], {})
    ('en', 'en')
    """
    options = arguments[: arguments.index("--")] if "--" in arguments else arguments
    given = ""
    for option, following in pairwise([*options, ""]):
        if option == "--lang":
            given = following
        elif option.startswith("--lang="):
            given = option.removeprefix("--lang=")
    if given:
        return "bn" if given == "bn" else "en"
    for variable in _VARIABLES:
        for locale in filter(None, environment.get(variable, "").split(":")):
            return "bn" if locale.partition("_")[0].partition(".")[0] == "bn" else "en"
    return "en"


@contextmanager
def speaking(asked: Literal["bn", "en"]) -> Iterator[None]:
    """Let all messages, those of click too, be in a language."""
    if asked == "en":
        yield
        return
    # gettext finds a catalogue by these two: its domain and the environment.
    before, variable = gettext.textdomain(), os.environ.get("LANGUAGE")
    gettext.bindtextdomain(DOMAIN, LOCALE)
    gettext.textdomain(DOMAIN)
    os.environ["LANGUAGE"] = asked
    try:
        yield
    finally:
        gettext.textdomain(before)
        if variable is None:
            del os.environ["LANGUAGE"]
        else:
            os.environ["LANGUAGE"] = variable


def language() -> Literal["bn", "en"]:
    """Return the language of messages."""
    return "bn" if gettext.textdomain() == DOMAIN else "en"


def _(message: str, /, **parameters: object) -> str:
    """Return a message in the language of messages, its parameters filled in as by `str.format`.

    Integers are written in the digits of the language.
    """
    found = gettext.gettext(message) if message else ""
    if language() == "bn":
        from bangla_calendar.language.digits import to_bangla_digits

        parameters = {
            name: to_bangla_digits(str(value)) if isinstance(value, int) else value
            for name, value in parameters.items()
        }
    return found.format(**parameters) if parameters else found


def marked(message: str) -> str:
    """Return a message as it is: it belongs into the catalogue, and is translated where it is printed."""
    return message


def told(error: Exception | str, *, of_text: bool = False) -> str:
    """Return what an error, or a phrase of one, says, in the language of messages; it names options.

    `of_text` says that it is one of the texts that the options of the running command are for, and not of the
    value of another option.

    >>> from bangla_calendar.errors import ParseError
    >>> told(ParseError("গত অর্থবছরে", 0, "a reference, from which the year is seen,"))
    "expected a --reference, from which the year is seen, at position 0 of 'গত অর্থবছরে'"
    """
    phrase = error.phrase if isinstance(error, BanglaCalendarError) else error
    if not isinstance(phrase, Phrase):
        return str(phrase)
    from bangla_calendar.cli.wording import with_options

    return BanglaCalendarError(with_options(phrase, of_text=of_text)).message(language())


def paragraphs(text: str | None) -> list[str]:
    """Return the paragraphs of a help, each in one line; of one that is not to be wrapped its lines."""
    found = []
    for paragraph in cleandoc(text or "").split("\n\n"):
        lines = paragraph.split("\n")
        found.append(paragraph if lines[0] == "\b" else " ".join(lines))
    return found


def in_language(command: AnyCommand) -> AnyCommand:
    """Return a command whose help is in the language of messages; in English that is the command itself."""
    if language() == "en":
        return command
    from copy import copy

    twin = copy(command)
    twin.help = "\n\n".join(map(_, paragraphs(command.help)))
    twin.epilog = command.epilog and _examples(command.epilog)
    twin.params = [*map(copy, command.params)]
    for param in twin.params:
        text = getattr(param, "help", None)
        if text:
            vars(param)["help"] = _(text)
    twin._help_option = None  # click makes it when it is needed, and remembers it
    return twin


def _examples(epilog: str) -> str:
    """Return examples, of which only the heading is in a language."""
    mark, heading, *lines = epilog.split("\n")
    return "\n".join((mark, _(heading), *lines))
