"""What is public: the names of the modules that users import from, their members, and their examples."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from doctest import SKIP, DocTestParser, Example
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

__all__ = ["MODULES", "Entry", "entries"]

ROOT = "bangla_calendar"
MODULES = (
    *("", "calendars", "observance", "pictures", "speech", "strategies", "typing", "files"),
    *("columns", "columns.duckdb", "columns.spark", "columns.sqlite"),
    *(
        f"integrations.{name}"
        for name in (
            *("babel", "fastapi", "filters", "flask", "jinja2", "num2words"),
            *("pydantic", "sqlalchemy", "values"),
            *("django.admin", "django.encoders", "django.forms", "django.models", "django.serializers"),
        )
    ),
)
# What public functions return and take, and what stands behind `.bangla`.
MORE = {
    "errors": ("Phrase",),
    "columns.namespaces": ("Column", "Fields"),
    "columns.sql": ("MonthStart",),
    "observance.entries": ("MoonDay",),
    "periods.ages": ("Age",),
    "periods.fiscal": ("FiscalPeriod",),
    "relative.reading": ("RelativeTime",),
    "speech.numbers": ("NumberMatch",),
}
# What other libraries look for in classes that they know, and do not have themselves.
_HOOKS = {"Media", "from_db_value", "identifier", "impl"}
_PARSER = DocTestParser()
# The page whose examples run in one session of Spark, which takes long to start.
_SPARK = Path(__file__).parents[2] / "docs/spark.md"


class Entry(NamedTuple):
    """A public name in full, and whether an example that runs shows it."""

    name: str
    has_example: bool


def entries() -> Iterator[Entry]:
    """Yield every public name once, and the members of public classes."""
    seen: set[int] = set()
    for place, names in [*((place, None) for place in MODULES), *MORE.items()]:
        module = _imported(f"{ROOT}.{place}".rstrip("."))
        for name in module.__all__ if names is None else names:
            found = getattr(module, name)
            if id(found) in seen and callable(found):
                continue
            seen.add(id(found))
            full = f"{module.__name__}.{name}"
            yield Entry(full, _is_shown(found, name, module))
            if inspect.isclass(found):
                yield from _members(full, found)


def _imported(name: str) -> ModuleType:
    """Import a module; what is of Spark may be missing, for nothing of it is asked here."""
    missing: AbstractContextManager[Any] = nullcontext()
    if name.endswith(".spark") and find_spec("pyspark") is None:
        from sphinx.ext.autodoc.mock import mock

        missing = mock(["pyspark"])
    with missing:
        return import_module(name)


def _is_shown(found: object, name: str, module: ModuleType) -> bool:
    if module.__name__.endswith(".typing"):
        return True  # an alias shows what it is: its choices
    if callable(found) and _examples(found):
        return True
    examples = _examples(module)
    if module.__name__.endswith(".spark"):
        examples = _PARSER.get_examples(_SPARK.read_text("utf-8"))
    return any(re.search(rf"\b{name}\b", example.source) for example in examples)


def _members(full: str, found: type) -> Iterator[Entry]:
    of_class = [example for each in found.__mro__ if _is_ours(each) for example in _examples(each)]
    for name in sorted(_names(found)):
        member = inspect.getattr_static(found, name, None)
        own = _examples(getattr(member, "__func__", member)) if member is not None else []
        shown = any(
            re.search(rf"\.{name}\b", example.source) or re.search(rf"\b{name}=", example.want)
            for example in of_class
        )
        yield Entry(f"{full}.{name}", bool(own) or shown)


def _names(found: type) -> set[str]:
    """Return the public members that a class of ours adds, and the attributes of an error.

    What overrides a member of another library is told there.
    """
    names: set[str] = set()
    theirs = {name for each in found.__mro__ if not _is_ours(each) for name in vars(each)}
    for each in found.__mro__:
        if _is_ours(each):
            names |= {*vars(each), *inspect.get_annotations(each)}
            if issubclass(each, Exception) and "__init__" in vars(each):
                names |= {*inspect.signature(each).parameters}
    return {name for name in names - theirs - _HOOKS if not name.startswith("_")}


def _is_ours(found: type) -> bool:
    return found.__module__.startswith(ROOT)


def _examples(found: object) -> list[Example]:
    """Return the examples of a docstring that run."""
    text = getattr(found, "__doc__", None)
    if not isinstance(text, str):
        return []
    return [example for example in _PARSER.get_examples(text) if not example.options.get(SKIP)]
