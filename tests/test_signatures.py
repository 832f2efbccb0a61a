"""One name, one meaning: the arguments of all public functions, read off their source."""

from __future__ import annotations

import ast
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import pytest

import bangla_calendar
from bangla_calendar import (
    BanglaDate,
    date_ordinal,
    find_dates,
    month_calendar,
    month_name,
    month_number,
    ordinal,
    season_name,
    weekday_name,
)
from bangla_calendar.language.names import weekday_abbreviation
from bangla_calendar.pictures import to_html, to_svg, to_text
from bangla_calendar.strategies import bangla_dates

PACKAGE = Path(bangla_calendar.__file__).parent

# What an argument of each name takes, wherever it stands: its type, which may be None as well.
TYPES = {
    "bangla": {"BanglaCalendarId"},
    "calendar": {
        *("BanglaCalendarId", "CalendarId", "BanglaCalendarIds", "CalendarIds"),
        *("BanglaCalendarId | SearchStrategy[str]", "CalendarId | Column"),
    },
    "country": {"Country"},
    "digits": {"DigitSet"},
    "errors": {"ColumnErrors", "FileErrors", "RowErrors"},
    "excel_serial": {"ExcelEpoch"},
    "family": {"Family"},
    "grouping": {"Grouping"},
    "hundred": {"Hundred"},
    "include": {"ObservanceKind | Iterable[ObservanceKind]"},
    "kind": {"NumberKind", "YearKind"},
    "lakh": {"Lakh"},
    "lang": {"Language"},
    "negative": {"Negative"},
    "numeric": {"NumericFamily"},
    "order": {"Order"},
    "overflow": {"Overflow", "Literal['clamp', 'raise']", "Literal['clamp', 'next', 'raise']"},
    "paper": {"Paper"},
    "pivot": {"int"},
    "region": {"Region"},
    "twenty": {"Twenty"},
    "tz": {"Column | tzinfo | str", "TimeZones", "tzinfo | str"},
}
# What other libraries and the parts of errors name as they do.
OTHERWISE = {
    "integrations.sqlalchemy.render_item": {"kind"},
    "errors.DateRangeError": {"calendar", "family"},
    "errors.UnknownNameError": {"kind"},
}
# The names that the same things do not have.
OTHER_NAMES = {"language", "numerals", "on_error", "script", "timezone", "zone"}


def public() -> dict[str, set[str]]:
    """Return the public names of each module."""
    names: dict[str, set[str]] = defaultdict(set)
    for room in ("", "columns", "files", "pictures"):
        places = import_module(f"bangla_calendar.{room}".rstrip(".")).__dict__["_PLACES"]
        for name, module in places.items():
            names[f"{room}.{module}".lstrip(".")].add(name)
    # The base of BanglaDate, and what is documented under the name of its module.
    names["date.fields"].add("DateFields")
    more = [*PACKAGE.glob("integrations/**/*.py"), *PACKAGE.glob("strategies/*.py")]
    for path in [
        *more,
        PACKAGE / "columns/spark.py",
        PACKAGE / "columns/spark_texts.py",
        PACKAGE / "columns/duckdb.py",
        PACKAGE / "conversion.py",
    ]:
        module = ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
                names[module] |= set(ast.literal_eval(node.value))
    return names


def functions(module: str, names: set[str]) -> Iterator[tuple[str, ast.FunctionDef]]:
    """Yield the public functions of a module, and the methods of its public classes, by their full names."""
    path = PACKAGE.joinpath(*module.split("."))
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ClassDef) and node.name in names:
            for method in node.body:
                if isinstance(method, ast.FunctionDef) and (
                    method.name == "__init__" or not method.name.startswith("_")
                ):
                    yield f"{module}.{node.name}", method
        elif isinstance(node, ast.FunctionDef) and node.name in names:
            yield f"{module}.{node.name}", node


ALL = [
    (place, function.args)
    for module, names in sorted(public().items())
    for place, function in functions(module, names)
]


def arguments(args: ast.arguments) -> list[ast.arg]:
    return [*args.posonlyargs, *args.args, *args.kwonlyargs]


def test_the_functions_are_found() -> None:
    places = {place for place, _ in ALL}
    assert {"language.names.month_name", "date.BanglaDate", "columns.texts.parse_dates"} <= places
    assert {"files.rewriting.rewrite_column", "integrations.pydantic.BanglaDateField"} <= places
    named = {arg.arg for _, args in ALL for arg in arguments(args)}
    assert named > TYPES.keys()


def test_a_name_means_the_same_everywhere() -> None:
    for place, arg in ((place, arg) for place, args in ALL for arg in arguments(args)):
        assert arg.arg not in OTHER_NAMES, place
        if arg.arg in TYPES and arg.arg not in OTHERWISE.get(place, ()):
            assert arg.annotation is not None, f"{place}: {arg.arg}"
            told = ast.unparse(arg.annotation).removesuffix(" | None")
            assert told in TYPES[arg.arg], f"{place}: {arg.arg}: {told}"


@pytest.mark.parametrize("name_of", [month_name, season_name, weekday_name, weekday_abbreviation])
def test_names_take_the_language_second(name_of: Callable[..., str]) -> None:
    assert name_of(1, "en") == name_of(1, lang="en")
    assert name_of(1, "en").isascii()


def test_the_calendar_of_a_match_is_a_family() -> None:
    (match,) = find_dates("১৫ আশ্বিন ১৪৩০", calendar="west-bengal")
    assert match.calendar == match.to_dict()["calendar"] == "bangla"
    assert match.to_dict(resolved=True)["rule"] == "west-bengal"


MONTH = month_calendar(1430, 6)
OLDER: list[tuple[Callable[[], object], Callable[[], object], str]] = [
    (
        lambda: month_name(9, calendar="gregorian"),  # type: ignore[call-arg]
        lambda: month_name(9, family="gregorian"),
        "calendar= is now family=",
    ),
    (
        lambda: month_number("আগষ্ট", calendar="gregorian"),  # type: ignore[call-arg]
        lambda: month_number("আগষ্ট", family="gregorian"),
        "calendar= is now family=",
    ),
    (
        lambda: ordinal(11, digits=True),  # type: ignore[arg-type]
        lambda: ordinal(11, digits="bangla"),
        "digits=True is now digits='bangla'",
    ),
    (
        lambda: ordinal(11, digits=False),  # type: ignore[arg-type]
        lambda: ordinal(11),
        "digits=False is now digits=None",
    ),
    (
        lambda: date_ordinal(21, digits=True),  # type: ignore[arg-type]
        lambda: date_ordinal(21),
        "digits=True is now digits='bangla'",
    ),
    (
        lambda: date_ordinal(21, digits=False),  # type: ignore[arg-type]
        lambda: date_ordinal(21, digits=None),
        "digits=False is now digits=None",
    ),
    (
        lambda: repr(bangla_dates(min=BanglaDate(1450, 1, 1))),  # type: ignore[call-arg]
        lambda: repr(bangla_dates(BanglaDate(1450, 1, 1))),
        "min= is now min_value=",
    ),
    *(
        (
            lambda draw=draw: draw(calendar=MONTH),
            lambda draw=draw: draw(MONTH),
            "calendar= is now month_or_year=",
        )
        for draw in (to_html, to_svg, to_text)
    ),
]


@pytest.mark.parametrize(("older", "newer", "told"), OLDER)
def test_older_forms_go_on_with_a_warning(
    older: Callable[[], object], newer: Callable[[], object], told: str
) -> None:
    with pytest.warns(DeprecationWarning, match=" is now ") as warned:
        found = older()
    assert [str(one.message) for one in warned] == [told]
    assert warned[0].filename == __file__  # the caller's line, not one of the package
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert newer() == found


def test_both_names_of_an_argument_are_too_many() -> None:
    with pytest.raises(TypeError, match="calendar= is the older name of family="):
        month_name(9, calendar="gregorian", family="hijri")  # type: ignore[call-arg]
