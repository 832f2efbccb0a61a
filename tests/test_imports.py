"""Who may import whom, and what an import may load."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import bangla_calendar
from tests.sources import PACKAGE, modules, parsed

NAME = "bangla_calendar"

# The rooms from the ground up, each with those it may import from besides itself, `errors`, `arguments`
# and, for type checkers alone, `typing`.
DATE = {"calendars", "civil", "date", "formatting", "grammar", "language"}
FINDING = {*DATE, "finding", "observance", "parsing", "periods"}
SPEECH = {*FINDING, "mastheads", "moments", "pictures", "relative", "speech", "stamps"}
FLOORS = {
    "typing": set[str](),
    "phrases": set[str](),
    "errors": {"phrases"},
    "arguments": set[str](),
    "calendars": set[str](),
    "language": set[str](),
    "messages": {"language", "phrases"},
    "formatting": {"language"},
    "grammar": {"calendars", "language"},
    "civil": {"calendars"},
    "date": DATE - {"date"},
    "parsing": DATE,
    "periods": {"calendars", "date", "grammar", "language"},
    "observance": {"calendars", "civil", "date", "language"},
    "mastheads": FINDING - {"finding", "parsing"},
    "finding": FINDING - {"finding"},
    "moments": {"calendars", "civil", "date"},
    "relative": {*FINDING, "moments"},
    "stamps": {*FINDING, "moments"},
    "pictures": {*DATE, "observance"},
    "speech": {*FINDING, "relative", "stamps"},
    "certainty": DATE,
    "plain_dates": {"calendars", "civil", "formatting"},
    "conversion": {*DATE, "finding", "parsing", "plain_dates"},
    "porting": {"calendars", "certainty", "language", "observance", "pictures"},
    "columns": SPEECH,
    "files": {*DATE, "certainty", "columns", "conversion", "finding", "parsing"},
    "integrations": {*SPEECH, "columns", "files"},
    "strategies": {*SPEECH, "columns", "files"},
    "cli": {*SPEECH, "certainty", "columns", "conversion", "files", "integrations", "plain_dates", "porting"},
    "__init__": SPEECH,
    "__main__": {"cli"},
}
# Inside methods alone: an error finds its words when it is read.
INSIDE_METHODS = {("errors", "messages")}
# The importers of each library from outside.
FRAMES = ("numpy", "pandas", "polars", "pyarrow", "duckdb", "pyspark", "dask")
WEB = (
    *(
        "pydantic",
        "pydantic_core",
        "fastapi",
        "starlette",
        "django",
        "rest_framework",
        "jinja2",
        "markupsafe",
    ),
    *("flask", "flask_babel", "babel", "sqlalchemy", "alembic", "num2words"),
)
LIBRARIES = {
    "click": ("cli",),
    "hypothesis": ("strategies",),
    "convertdate": ("calendars/foreign.py",),
    "icalendar": ("pictures/feeds.py",),
    **dict.fromkeys(FRAMES, ("columns", "files")),
    **dict.fromkeys(WEB, ("integrations",)),
}


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")


def statements(tree: ast.AST, *, is_for_types: bool = False) -> Iterator[tuple[ast.AST, bool]]:
    """Yield the statements inside another, and whether they stand under `if TYPE_CHECKING`."""
    is_check = (
        isinstance(tree, ast.If) and isinstance(tree.test, ast.Name) and tree.test.id == "TYPE_CHECKING"
    )
    for part in ("body", "orelse", "finalbody", "handlers", "cases"):
        for inner in getattr(tree, part, ()):
            for_types = is_for_types or (is_check and part == "body")
            yield inner, for_types
            yield from statements(inner, is_for_types=for_types)


@cache
def imported(path: Path, *, types: bool = True) -> tuple[str, ...]:
    """Return every module or name that a file imports, in functions too; those for types if asked for."""
    return tuple(name for name, is_for_types in _imports(path) if types or not is_for_types)


@cache
def _imports(path: Path) -> tuple[tuple[str, bool], ...]:
    found: list[tuple[str, bool]] = []
    for statement, is_for_types in statements(parsed(path)):
        if isinstance(statement, ast.Import):
            found += [(alias.name, is_for_types) for alias in statement.names]
        elif isinstance(statement, ast.ImportFrom):
            assert statement.level == 0, f"{path}: relative import"
            found += [(f"{statement.module}.{alias.name}", is_for_types) for alias in statement.names]
    return tuple(found)


def may_import(path: Path, name: str) -> bool:
    """Return whether a file may import a module or a name."""
    room = room_of(path)
    top, _, rest = name.partition(".")
    if top in LIBRARIES:
        return str(path.relative_to(PACKAGE)).startswith(LIBRARIES[top])
    other = rest.partition(".")[0]
    if top != NAME or other not in FLOORS or (room, other) in INSIDE_METHODS:
        return True
    return other in {*FLOORS[room], room, "errors", "arguments", "typing"}


def test_rooms_keep_their_directions() -> None:
    wrong = [(path, name) for path in modules() for name in imported(path) if not may_import(path, name)]
    assert wrong == []
    assert not may_import(PACKAGE / "calendars" / "base.py", f"{NAME}.date.BanglaDate")
    assert not may_import(PACKAGE / "date" / "value.py", "numpy")


def test_types_of_arguments_are_for_type_checkers_alone() -> None:
    for path in modules():
        assert not [name for name in imported(path, types=False) if name.startswith(f"{NAME}.typing")], path


def test_every_room_has_its_floor_and_none_leans_on_a_higher_one() -> None:
    assert {room_of(path) for path in modules()} <= FLOORS.keys()
    order = list(FLOORS)
    for room, others in FLOORS.items():
        if room != "__init__":  # the public names are loaded late
            assert all(order.index(other) < order.index(room) for other in others), room


def graph() -> dict[str, set[str]]:
    """Return the modules of the package, each with those that it imports when it runs."""
    files = {name_of(path): path for path in modules()}

    def module_of(full: str) -> str:
        name = full.removeprefix(f"{NAME}.")
        return name if name in files else name.rpartition(".")[0]

    found = {name: set(map(module_of, imported(path, types=False))) for name, path in files.items()}
    return {name: others & files.keys() - {name} for name, others in found.items()}


def test_no_imports_go_round_in_a_circle() -> None:
    assert on_circles({"a": {"b"}, "b": {"c"}, "c": {"a", "d"}, "d": set()}) == {"a", "b", "c"}
    found = graph()
    assert "language.digits" in found["formatting"]
    assert on_circles(found) == set()


def on_circles(graph: dict[str, set[str]]) -> set[str]:
    """Return the modules that reach themselves."""
    return {name for name in graph if name in reached_from(name, graph)}


def reached_from(name: str, graph: dict[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = [name]
    while waiting:
        new = graph.get(waiting.pop(), set()) - reached
        reached |= new
        waiting += new
    return reached


def test_no_room_or_module_has_the_name_of_a_public_function() -> None:
    parts = {part for path in modules() for part in name_of(path).split(".")}
    assert not parts & set(bangla_calendar.__all__)


@pytest.mark.parametrize(("room", "other"), sorted(INSIDE_METHODS))
def test_what_is_imported_inside_a_method_alone(room: str, other: str) -> None:
    tree = parsed(PACKAGE / f"{room}.py")
    outside = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert all(other not in ast.unparse(node) for node in outside)


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
            "from bangla_calendar import get_calendar\n"
            "try: get_calendar('bangladesh').to_ordinal(1431, 11, 30)\n"
            "except ValueError: pass",
            ["language", "date", "messages"],
        ),
        (
            "from bangla_calendar import format_number; format_number(100000)",
            ["calendars", "date", "formatting"],
        ),
        ("from bangla_calendar import month_name; month_name(1)", ["calendars", "date", "formatting"]),
        (
            "from bangla_calendar import BanglaDate; str(BanglaDate(1430, 6, 15))",
            ["parsing", "cli", "mastheads"],
        ),
        (
            "from bangla_calendar import parse_date; parse_date('১৫ আশ্বিন ১৪৩০')",
            [
                *("finding", "cli", "mastheads", "calendars.west_bengal"),
                # What takes time to load or to make, and few dates need.
                *("language.normal_form_steps", "language.words_reader", "language.cardinals"),
            ],
        ),
        ("from bangla_calendar import naturaltime; naturaltime(-60)", ["finding", "parsing", "cli"]),
        (
            "from bangla_calendar import parse_duration; parse_duration('২ ঘণ্টা')",
            ["finding", "parsing", "periods", "cli"],
        ),
        (
            "from bangla_calendar import observances; observances(1432)",
            ["pictures", "formatting.patterns", "parsing", "cli", "calendars.west_bengal"],
        ),
        (
            "from bangla_calendar import month_calendar; month_calendar(1432, 1)",
            ["pictures.page", "pictures.sheet", "pictures.terminal", "pictures.feeds", "parsing", "cli"],
        ),
        (
            "from bangla_calendar import find_dates; find_dates('আজ শনিবার, ১৫ আশ্বিন ১৪৩০')",
            ["cli", "mastheads", "observance", "calendars.west_bengal", "calendars.foreign"],
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
        "from bangla_calendar import observances; observances(1432)",
        "from bangla_calendar import month_calendar; month_calendar(1432, 1)",
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
