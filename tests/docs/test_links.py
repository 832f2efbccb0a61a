"""Every relative link of every page leads to a file that is there, and to a heading of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
_FENCE = re.compile(r"^ *(`{3,})[^\n]*\n.*?^ *\1`*$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(\s*<?([^)\s>]+)>?[^)]*\)|\b(?:href|src)=\"([^\"]+)\"")
_HEADING = re.compile(r"^#+ +(.*?) *#*$", re.MULTILINE)
_TARGET = re.compile(r"^\(([^()\s]+)\)=$|\b(?:id|name)=\"([^\"]+)\"", re.MULTILINE)


def text_of(page: Path) -> str:
    """Return a page without its blocks of code."""
    return _FENCE.sub("", page.read_text("utf-8"))


def links(page: Path) -> Iterator[str]:
    for match in _LINK.finditer(re.sub(r"`[^`\n]*`", "", text_of(page))):
        target = match[1] or match[2]
        if not re.match(r"[a-z][a-z0-9+.-]*:|//", target):
            yield unquote(target)


def anchors(page: Path) -> set[str]:
    """Return the names of headings, made as GitHub and MyST make them, and those that are given."""
    names: set[str] = set()
    for heading in _HEADING.findall(text_of(page)):
        text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip().lower()
        name = "".join(sign for sign in text if is_kept(sign)).replace(" ", "-")
        names.add(name if name not in names else f"{name}-1")
    return names | {given or named for given, named in _TARGET.findall(text_of(page))}


def is_kept(sign: str) -> bool:
    """Return whether a sign of a heading stands in its name: letters, with their vowel signs, and digits."""
    return sign in " -_" or bool(re.match(r"[\w\u0980-\u09ff]", sign))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    for link in links(page):
        path, _, anchor = link.partition("#")
        target = page if not path else page.parent / path
        assert target.exists(), link
        if anchor and target.suffix == ".md":
            assert anchor in anchors(target), link


def test_there_are_links() -> None:
    assert sum(1 for page in PAGES for _ in links(page)) > 100
