"""The probe answers in every world as it does in this one."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.hostile.probe import answers
from tests.hostile.worlds import WORLDS, World

ROOT = Path(__file__).parents[2]
PROBE = "import runpy; runpy.run_module('tests.hostile.probe', run_name='__main__')"


@pytest.fixture(scope="module")
def here() -> str:
    return json.dumps(answers(), default=str)


# What Python 3.11 itself says where its decimals are loaded once more.
SAID_BY_PYTHON = re.compile(r".*libmpdec.*\n\n?")


def probe(command: Sequence[str], environment: dict[str, str], folder: Path = ROOT) -> str:
    path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    done = subprocess.run(
        [sys.executable, *command],
        env={**os.environ, "PYTHONPATH": path, **environment},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, SAID_BY_PYTHON.sub("", done.stderr)) == (0, "")
    return done.stdout.rstrip("\n")


def marked(world: World) -> object:
    marks = [] if world.is_quick else [pytest.mark.exhaustive]
    if world.name == "fork":
        marks.append(pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that forks"))
    return pytest.param(world, id=world.name, marks=marks)


@pytest.mark.parametrize("world", [*map(marked, WORLDS)])
def test_the_answers_are_the_same(world: World, here: str) -> None:
    command = [*world.flags, "-m", "tests.hostile.probe", *world.arguments]
    assert probe(command, dict(world.environment)) == here


@pytest.mark.exhaustive
def test_without_a_database_of_zones_only_zones_are_missing(here: str) -> None:
    hidden = f"import sys; sys.modules['tzdata'] = None; {PROBE}"
    found, expected = json.loads(probe(["-c", hidden], {"PYTHONTZPATH": ""})), json.loads(here)
    assert found.pop("zones").startswith(
        "UnknownNameError: unknown time zone (is the package tzdata installed?)"
    )
    del expected["zones"]
    assert found == expected


@pytest.mark.exhaustive
def test_nothing_is_written_at_home_or_in_the_folder(tmp_path: Path, here: str) -> None:
    folder, home = tmp_path / "folder", tmp_path / "home"
    for place in (folder, home):
        place.mkdir()
        place.chmod(0o555)
    assert probe(["-m", "tests.hostile.probe"], {"HOME": str(home)}, folder) == here
    assert [*folder.iterdir(), *home.iterdir()] == []


@pytest.mark.exhaustive
def test_subinterpreters(here: str) -> None:
    names = [name for name in ("_interpreters", "_xxsubinterpreters") if importlib.util.find_spec(name)]
    if not names:
        pytest.skip("needs a Python that can be asked for interpreters: 3.11 or newer")
    code = f"""
        import {names[0]} as interpreters
        for _ in range(2):
            one = interpreters.create()
            interpreters.run_string(one, {PROBE!r})
            interpreters.destroy(one)
    """
    assert probe(["-c", textwrap.dedent(code)], {}) == f"{here}\n{here}"


@pytest.mark.exhaustive
def test_a_free_threaded_build(here: str) -> None:
    if not hasattr(sys, "_is_gil_enabled") or sys._is_gil_enabled():
        pytest.skip("needs a free-threaded build of Python, 3.13t or newer")
    assert probe(["-X", "gil=0", "-m", "tests.hostile.probe", "threads"], {}) == here
