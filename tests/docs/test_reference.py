"""The reference has every public name with an example that runs, every command, directive, kind and flag."""

from __future__ import annotations

import doctest
import warnings
from importlib import import_module
from pathlib import Path

import click
import pytest

pytest.importorskip("sphinx", reason="needs Sphinx: pip install --group docs, in this checkout")

from extension import tables
from extension.commands import shown
from extension.django_project import configure
from sphinx.application import Sphinx

from bangla_calendar.finding.match import KINDS as MATCH_KINDS
from bangla_calendar.formatting.directives import DIRECTIVES
from bangla_calendar.formatting.named import NAMED
from tests.cli.command import commands
from tests.docs.public import MODULES, Entry, entries

DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture(scope="module")
def names() -> list[Entry]:
    """Return the public names, as they are before Sphinx has looked at them."""
    configure()
    return [*entries()]


@pytest.fixture(scope="module")
def site(names: list[Entry], tmp_path_factory: pytest.TempPathFactory) -> Sphinx:
    """Build the site, without its pages of HTML, where every warning is an error."""
    folder = tmp_path_factory.mktemp("site")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of Sphinx and MyST about one another
        app = Sphinx(DOCS, DOCS, folder, folder / "trees", "dummy", warningiserror=True, status=None)
        app.build()
    assert app.statuscode == 0
    return app


def text_of(site: Sphinx, page: str) -> str:
    """Return the text of a page."""
    return str(site.env.get_doctree(page).astext())


def test_every_public_name_is_there(names: list[Entry], site: Sphinx) -> None:
    assert len(names) > 450
    assert {entry.name for entry in names} - site.env.domains.python_domain.objects.keys() == set()


def test_every_public_name_has_an_example(names: list[Entry]) -> None:
    assert [entry.name for entry in names if not entry.has_example] == []


@pytest.mark.parametrize("name", [name for name in MODULES if ".django." in name])
def test_examples_for_django_run(site: Sphinx, name: str) -> None:
    done = doctest.testmod(import_module(f"bangla_calendar.{name}"))
    assert done.attempted > 0
    assert done.failed == 0


def test_every_command_and_option_is_there(site: Sphinx) -> None:
    found = site.env.domains.standard_domain.progoptions.keys()
    for name, command in commands().items():
        program = f"bangla-calendar-{name}".strip("-")
        for param in command.get_params(click.Context(command)):
            if isinstance(param, click.Option):
                assert {(program, option) for option in param.opts} <= found


@pytest.mark.parametrize("name", commands())
def test_every_command_has_an_example_with_its_output(site: Sphinx, name: str) -> None:
    lines = [*shown(name, commands()[name])]
    assert lines[0].startswith(f"$ bangla-calendar {name}".strip())
    assert any(line and not line.startswith("$") for line in lines)


def test_every_directive_and_pattern_is_there(site: Sphinx) -> None:
    listed = {name for names in tables.directives() for name in names}
    assert listed == {*DIRECTIVES, "%"}
    page = text_of(site, "reference/patterns")
    assert all(f"%{name}" in page for name in listed)
    assert all(name in page for name in ("iso", *NAMED))


def test_every_kind_and_flag_is_there(site: Sphinx) -> None:
    assert tables.listed("kinds").keys() == tables.KINDS.keys() == set(MATCH_KINDS)
    assert tables.listed("flags").keys() == tables.FLAGS.keys()
    for kind, example in tables.KINDS.items():
        assert tables.match_of(example).kind == kind
    for flag, example in tables.FLAGS.items():
        assert flag in tables.match_of(example).flags
    page = text_of(site, "reference/finding")
    assert all(name in page for name in (*tables.KINDS, *tables.FLAGS))
