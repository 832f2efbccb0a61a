"""Who may import whom, and what an import may load."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import bangla_calendar

PACKAGE = Path(bangla_calendar.__file__).parent
NAME = "bangla_calendar"

# Each room and the rooms it may import from, `errors` apart.
DATE = {"date", "calendars", "civil", "formatting", "language"}
ALLOWED = {
    "errors": set[str](),
    "calendars": set[str](),
    "language": set[str](),
    "formatting": {"language"},
    "civil": {"calendars", "formatting"},
    "date": {"calendars", "civil", "formatting", "language", "parsing"},
    "masthead": DATE,
    "parsing": DATE,
    "finding": {*DATE, "parsing"},
    "columns": {*DATE, "parsing", "finding", "columns"},
    "certainty": DATE,
    "conversion": {*DATE, "parsing", "finding"},
    "files": {*DATE, "certainty", "conversion", "parsing", "finding", "columns"},
    "strategies": {*DATE, "masthead", "parsing"},
    "cli": {*DATE, "masthead", "certainty", "conversion", "parsing", "finding", "files"},
    "__init__": {*DATE, "masthead", "parsing", "finding"},
    "__main__": {"cli"},
}
# The importers of each library from outside.
FRAMES = ("numpy", "pandas", "polars", "pyarrow", "duckdb", "pyspark", "dask")
LIBRARIES = {
    "click": ("cli",),
    "hypothesis": ("strategies",),
    "convertdate": ("calendars/foreign.py",),
    **dict.fromkeys(FRAMES, ("columns", "files")),
}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[tuple[str, ast.stmt]]:
    """Yield every module that a file imports from, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or "", node


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_rooms_keep_their_directions(path: Path) -> None:
    room = room_of(path)
    for module, node in imported(path):
        top, _, rest = module.partition(".")
        if top == NAME:
            names = [alias.name for alias in node.names] if isinstance(node, ast.ImportFrom) else []
            for other in [rest.split(".")[0]] if rest else names:
                known = other in ALLOWED
                assert not known or other in {*ALLOWED[room], room, "errors"}, f"{path} imports {module}"
        if top in LIBRARIES:
            assert str(path.relative_to(PACKAGE)).startswith(LIBRARIES[top]), f"{path} imports {module}"


def test_parsing_is_imported_by_the_date_inside_a_method_alone() -> None:
    tree = ast.parse((PACKAGE / "date.py").read_text("utf-8"))
    outside = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    assert all(node.module != f"{NAME}.parsing" for node in outside)


def loaded_by(statement: str) -> set[str]:
    """Return the modules that a statement loads in a fresh interpreter."""
    code = (
        "import sys; before = set(sys.modules)\n"
        f"{statement}\n"
        "print(*sorted(set(sys.modules) - before), sep='\\n')"
    )
    out = subprocess.check_output([sys.executable, "-c", code], text=True)
    return set(out.split())


def test_the_package_alone_loads_nothing() -> None:
    assert loaded_by("import bangla_calendar") <= {"bangla_calendar", "__future__"}


@pytest.mark.parametrize(
    ("statement", "without"),
    [
        (
            "from bangla_calendar import get_calendar; get_calendar('bangladesh').year_length(1430)",
            ["language", "date"],
        ),
        (
            "from bangla_calendar import format_number; format_number(100000)",
            ["calendars", "date", "formatting"],
        ),
        ("from bangla_calendar import month_name; month_name(1)", ["calendars", "date", "formatting"]),
        (
            "from bangla_calendar import BanglaDate; str(BanglaDate(1430, 6, 15))",
            ["parsing", "cli", "masthead"],
        ),
        (
            "from bangla_calendar import parse_date; parse_date('১৫ আশ্বিন ১৪৩০')",
            [
                *("finding", "cli", "masthead", "calendars.west_bengal"),
                # What takes time to load or to make, and few dates need.
                *("language._normal_form", "language.words_reader", "language.cardinals"),
            ],
        ),
        (
            "from bangla_calendar import find_dates; find_dates('আজ শনিবার, ১৫ আশ্বিন ১৪৩০')",
            ["cli", "masthead", "calendars.west_bengal", "calendars.foreign"],
        ),
    ],
)
def test_rooms_load_apart(statement: str, without: list[str]) -> None:
    loaded = loaded_by(statement)
    assert not {f"{NAME}.{room}" for room in without} & loaded


@pytest.mark.parametrize(
    "statement",
    [
        "from bangla_calendar import BanglaDate; str(BanglaDate(1430, 6, 15))",
        "from bangla_calendar import BanglaDate; BanglaDate(1268, 1, 25).to_gregorian()",
        "from bangla_calendar import parse_date; parse_date('১৫ আশ্বিন ১৪৩০')",
        "from bangla_calendar import find_dates; find_dates('১৫ আশ্বিন ১৪৩০, ৩০ সেপ্টেম্বর ২০২৩')",
    ],
)
def test_no_date_needs_a_heavy_library(statement: str) -> None:
    heavy = {"click", "hypothesis", "convertdate", "numpy", "typing", "dataclasses", "inspect", "json"}
    # Tokens and meanings are named tuples.
    tolerated = {"typing"} if "parse" in statement or "find" in statement else set()
    assert not (heavy - tolerated) & loaded_by(statement)


def test_columns_load_a_library_when_a_column_of_it_is_met() -> None:
    statement = (
        "from bangla_calendar.columns import from_gregorian; import numpy; from_gregorian(numpy.arange(3))"
    )
    assert not {*FRAMES, f"{NAME}.columns.dates"} & loaded_by("import bangla_calendar.columns")
    assert not ({*FRAMES} - {"numpy"}) & loaded_by(statement)


def test_without_numpy_the_extra_is_named() -> None:
    code = (
        "import sys; sys.modules['numpy'] = None\n"
        "import bangla_calendar.columns as columns\n"
        "assert 'weekday' in dir(columns)\n"
        "try:\n    columns.weekday\n"
        "except ModuleNotFoundError as error:\n    assert 'bangla-calendar[numpy]' in str(error)\n"
        "else:\n    raise AssertionError\n"
    )
    subprocess.check_call([sys.executable, "-c", code])


def test_every_public_name_is_there() -> None:
    for name in bangla_calendar.__all__:
        assert getattr(bangla_calendar, name).__name__ == name
    assert set(bangla_calendar.__all__) <= set(dir(bangla_calendar))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        getattr(bangla_calendar, "nothing")  # noqa: B009 - an attribute that is not there


def test_a_function_wins_over_its_module() -> None:
    code = (
        "import bangla_calendar.masthead\n"
        "from bangla_calendar import masthead\n"
        "assert masthead.__name__ == 'masthead' and callable(masthead)\n"
    )
    subprocess.check_call([sys.executable, "-c", code])
