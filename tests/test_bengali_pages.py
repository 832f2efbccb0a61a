"""A page in Bengali differs from its English twin in nothing but the language."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from unicodedata import is_normalized

import pytest

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
BENGALI = DOCS / "bn"
README, BENGALI_README = ROOT / "README.md", ROOT / "README.bn.md"
# What has a page of its own in each language.
LANDING = BENGALI / "index.md"

TWINS = {BENGALI_README: README} | {
    page: DOCS / page.relative_to(BENGALI) for page in sorted(BENGALI.rglob("*.md")) if page != LANDING
}
twins = pytest.mark.parametrize(
    ("bengali", "english"), TWINS.items(), ids=[page.relative_to(ROOT).as_posix() for page in TWINS]
)
FENCE = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)
BENGALI_LETTER = re.compile("[\u0985-\u09b9]")


def prose(page: Path) -> str:
    """Return a page without its blocks of code."""
    return FENCE.sub("", page.read_text("utf-8"))


def blocks(page: Path) -> list[str]:
    """Return the blocks of code of a page; how far they are indented is the list's around them."""
    return [re.sub("^ +", "", block, flags=re.MULTILINE) for block in FENCE.findall(page.read_text("utf-8"))]


def levels(page: Path) -> list[int]:
    """Return the level of each heading."""
    return [len(marks) for marks in re.findall(r"^(#+) ", prose(page), re.MULTILINE)]


def links(page: Path) -> Counter[str]:
    """Return where the links and pictures of a page lead, a Bengali page being taken for its twin."""
    found: Counter[str] = Counter()
    for target in re.findall(r"\]\(([^)]+)\)", prose(page)):
        path, mark, anchor = target.partition("#")
        place = target
        if "://" not in target:
            file = (page.parent / path).resolve()
            place = TWINS.get(file, file).relative_to(ROOT).as_posix() + mark + anchor
        found[place] += 1
    return found


def names(page: Path) -> set[str]:
    """Return what stands between backquotes."""
    return {" ".join(name.split()) for name in re.findall(r"`([^`]+)`", prose(page))}


def rows(page: Path) -> list[int]:
    """Return the number of cells of each row of each table."""
    return [line.count(" | ") for line in prose(page).splitlines() if line.startswith("|")]


def figures(page: Path) -> list[list[str]]:
    """Return the cells of tables that are numbers."""
    cells = [line.split(" | ") for line in prose(page).splitlines() if line.startswith("| ")]
    return [[cell for cell in row if cell.strip(" |").isdigit()] for row in cells]


def test_every_guide_and_the_tutorial_have_a_twin() -> None:
    english = {DOCS / "tutorial.md", *(DOCS / "guides").glob("*.md")}
    assert set(TWINS.values()) == english | {README}


@twins
def test_headings_are_the_same(bengali: Path, english: Path) -> None:
    assert levels(bengali) == levels(english)


@twins
def test_examples_and_outputs_are_the_same(bengali: Path, english: Path) -> None:
    assert blocks(bengali) == blocks(english)
    assert blocks(bengali) or english.name == "index.md"


@twins
def test_links_lead_to_the_same_places(bengali: Path, english: Path) -> None:
    assert links(bengali) == links(english)


@twins
def test_links_lead_to_bengali_pages_where_there_are_any(bengali: Path, english: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+\.md)", prose(bengali)):
        file = (bengali.parent / target).resolve()
        assert file.exists(), target
        assert file not in TWINS.values() or file == README, target


@twins
def test_names_in_code_are_the_same(bengali: Path, english: Path) -> None:
    assert names(bengali) == names(english)


@twins
def test_tables_have_the_same_rows_and_figures(bengali: Path, english: Path) -> None:
    assert rows(bengali) == rows(english)
    assert figures(bengali) == figures(english)


@twins
def test_the_bengali_page_is_in_bengali(bengali: Path, english: Path) -> None:
    for title in re.findall(r"^#+ (.*)", prose(bengali), re.MULTILINE):
        assert BENGALI_LETTER.search(title) or title == "bangla_calendar", title
    for paragraph in prose(bengali).split("\n\n"):
        words = re.sub(r"`[^`]*`|\[!?\[.*?\]\(.*?\)|\]\(.*?\)|[-|:#*\s]", "", paragraph)
        if words and paragraph.strip() != "# bangla_calendar":
            assert BENGALI_LETTER.search(words), paragraph


@pytest.mark.parametrize("bengali", [LANDING, *TWINS], ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_bengali_page_is_in_the_normal_form_that_the_package_writes(bengali: Path) -> None:
    assert is_normalized("NFC", bengali.read_text("utf-8"))


def test_the_landing_page_leads_to_what_there_is_in_bengali() -> None:
    text = LANDING.read_text("utf-8")
    for target in ("tutorial.md", "guides/index.md", "guides/shell.md"):
        assert f"]({target})" in text


def test_the_index_of_guides_lists_all() -> None:
    for folder in (DOCS / "guides", BENGALI / "guides"):
        listed = set(re.findall(r"\]\((\w+\.md)\)", (folder / "index.md").read_text("utf-8")))
        assert listed == {page.name for page in folder.glob("*.md")} - {"index.md"}
