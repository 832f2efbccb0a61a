"""What is promised to stay: python -m tests.docs.promises adds what is new to promised.txt.

It runs in the environment of the site. A line is taken out by hand, as docs/stability.md has it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from tests.cli.command import commands
from tests.docs.public import entries

__all__ = ["LIST", "promised", "there"]

LIST = Path(__file__).with_name("promised.txt")


def promised() -> set[str]:
    """Return the lines of the list."""
    return set(LIST.read_text("utf-8").splitlines())


def there() -> Iterator[str]:
    """Yield what there is: public names, and commands with their arguments and options."""
    yield from (entry.name for entry in entries())
    for name, command in commands().items():
        line = f"bangla-calendar {name}".strip()
        yield line
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                yield from (f"{line} {option}" for option in (*parameter.opts, *parameter.secondary_opts))


if __name__ == "__main__":
    sys.path.insert(0, str(LIST.parents[2] / "docs"))
    from extension.django_project import configure

    configure()
    LIST.write_text("\n".join(sorted(promised().union(there()))) + "\n", "utf-8")
