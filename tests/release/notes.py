"""The notes of a release: python -m tests.release.notes VERSION prints them, if all files say it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

__all__ = ["notes", "versions"]

ROOT = Path(__file__).parents[2]
_SECTION = re.compile(r"^## (\S+)[^\n]*\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


def versions(root: Path = ROOT) -> dict[str, str]:
    """Return the version by each file that says it."""
    lines = {"bangla_calendar/__init__.py": r'^__version__ = "(.+)"$', "CITATION.cff": r"^version: (.+)$"}
    texts = {name: (root / name).read_text("utf-8") for name in lines}
    return {name: re.findall(line, texts[name], re.MULTILINE)[0] for name, line in lines.items()}


def notes(version: str, root: Path = ROOT) -> str:
    """Return what the list of changes has of a version.

    Raises ValueError where a file says another version, or the list of changes has no such heading.
    """
    others = {name: said for name, said in versions(root).items() if said != version}
    if others:
        raise ValueError(f"version {version} is to be released, but {others}")
    sections: dict[str, str] = dict(_SECTION.findall((root / "CHANGELOG.md").read_text("utf-8")))
    if version not in sections:
        raise ValueError(f"CHANGELOG.md has no heading '## {version}'")
    return sections[version].strip() + "\n"


if __name__ == "__main__":
    print(notes(sys.argv[1]), end="")
