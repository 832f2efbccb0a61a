"""`python -m benchmarks.pages [PAGE...]`: renews the figures in pages of the docs, by the commands they name.

A page has each command in a comment, with the variables of its environment in front, and what it printed up
to the comment that ends it.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

__all__ = ["renew"]

DOCS = Path(__file__).parents[1] / "docs"
PAGES = ("accuracy", "performance")
_PRINTED = re.compile(
    r"(?<=<!-- printed by: )(?P<command>(?:[A-Z_]+=\S+ )*python -m [^>]*?)(?P<mark> -->\n)"
    r".*?(?=<!-- end -->)",
    re.DOTALL,
)


def renew(path: Path) -> None:
    """Write into a page what its commands print now, each as soon as it has ended."""
    for number in range(len(_PRINTED.findall(path.read_text("utf-8")))):
        page = path.read_text("utf-8")
        place = [*_PRINTED.finditer(page)][number]
        made = place["command"] + place["mark"] + _printed(place["command"])
        path.write_text(page[: place.start()] + made + page[place.end() :], "utf-8")


def _printed(command: str) -> str:
    """Run a command and return what it printed, in Markdown: tables as they are, other text in a block."""
    print(command, file=sys.stderr)
    words = shlex.split(command)
    program = words.index("python")
    variables = dict(word.split("=", 1) for word in words[:program])
    done = subprocess.run(
        [sys.executable, *words[program + 1 :]],
        env=os.environ | variables,
        check=True,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    text = done.stdout.strip()
    shown = text if text.startswith("|") else f"```text\n{text}\n```"
    return f"\n{datetime.now(UTC):%-d %B %Y}, `{command}`:\n\n{shown}\n\n"


def main() -> None:
    """Write the pages."""
    for name in sys.argv[1:] or PAGES:
        renew(DOCS / f"{name}.md")


if __name__ == "__main__":
    main()
