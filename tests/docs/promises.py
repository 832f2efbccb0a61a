"""What is promised to stay: python -m tests.docs.promises adds what is new to promised.txt.

It runs in the environment of the site. A line is taken out by hand, as docs/stability.md has it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from bangla_calendar.columns.found import FOUND, NUMBERS
from tests.cli.command import commands, invoke
from tests.docs.public import entries

__all__ = ["LIST", "promised", "there"]

LIST = Path(__file__).with_name("promised.txt")
# For each command that answers in JSON, what has an answer with all its fields.
_ASKED = {
    "age": "1990-01-01",
    "ago": "2023-09-29",
    "calendars": "",
    "convert": "2023-09-30",
    "days": "1432",
    "digits": "5 --to bangla",
    "find": "",
    "fiscal": "2023-09-30 --country BD",
    "month": "1430 6",
    "number": "৫০",
    "speak": "৫",
    "stamps": "--tz Asia/Dhaka",
    "today": "",
    "year": "1430",
}
_TEXT = "প্রকাশ: ৩০ সেপ্টেম্বর ২০২৩, ১০:০৭"


def promised() -> set[str]:
    """Return the lines of the list."""
    return set(LIST.read_text("utf-8").splitlines())


def there() -> Iterator[str]:
    """Yield what there is: public names, commands with their options, and fields of answers and columns."""
    yield from (entry.name for entry in entries())
    for name, command in commands().items():
        line = f"bangla-calendar {name}".strip()
        yield line
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                yield from (f"{line} {option}" for option in (*parameter.opts, *parameter.secondary_opts))
    for name, asked in _ASKED.items():
        answer = invoke(name, *asked.split(), "--json", given=_TEXT.encode()).stdout
        keys = {key for line in answer.splitlines() for key in _keys(json.loads(line))}
        yield from (f"bangla-calendar {name} --json: {key}" for key in keys)
    yield from (f"column of found dates: {name}" for name in FOUND)
    yield from (f"column of found numbers: {name}" for name in NUMBERS.fields)


def _keys(value: object) -> Iterator[str]:
    """Yield the keys of a JSON value, those within others behind a point."""
    if isinstance(value, list):
        for one in value:
            yield from _keys(one)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from (key, *(f"{key}.{inner}" for inner in _keys(one)))


if __name__ == "__main__":
    sys.path.insert(0, str(LIST.parents[2] / "docs"))
    from extension.django_project import configure

    configure()
    LIST.write_text("\n".join(sorted(promised().union(there()))) + "\n", "utf-8")
