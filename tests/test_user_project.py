"""Type checkers at their strictest over a user's small project: what is right passes, each slip is found."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import bangla_calendar

PACKAGE = Path(bangla_calendar.__file__).parent
PROJECT = Path(__file__).parent / "user_project"
FILES = ["page.py", "arrays.py", *(["frames.py"] if find_spec("polars") else [])]
REFUSED = "refused.py"
# The package is seen as one that is installed: its own files are not what is checked.
MYPY = f"""\
[mypy]
strict = True
mypy_path = {PACKAGE.parent}
[mypy-bangla_calendar.*]
follow_imports = silent
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    for name in FILES:
        shutil.copy(PROJECT / name, folder)
    shutil.copy(PROJECT / "refused.txt", folder / REFUSED)
    (folder / "mypy.ini").write_text(MYPY, "utf-8")
    pyright = {"typeCheckingMode": "strict", "extraPaths": [str(PACKAGE.parent)], "include": ["*.py"]}
    (folder / "pyrightconfig.json").write_text(json.dumps(pyright), "utf-8")
    return folder


def slips() -> set[int]:
    """Return the numbers of the lines with a slip: those after the day is made."""
    lines = (PROJECT / "refused.txt").read_text("utf-8").splitlines()
    first = lines.index("day = BanglaDate(1430, 6, 15)") + 1
    return {number for number, line in enumerate(lines, 1) if number > first and line}


def test_the_package_says_that_it_is_typed() -> None:
    assert (PACKAGE / "py.typed").exists()


def test_mypy(project: Path) -> None:
    pytest.importorskip("mypy", reason="needs mypy: pip install --group lint, in this checkout")
    told = run(project, sys.executable, "-m", "mypy", *FILES, REFUSED)
    errors = [line.split(":", 2) for line in told.splitlines() if ": error: " in line]
    assert {(name, int(line)) for name, line, _ in errors} == {(REFUSED, line) for line in slips()}, told


def test_pyright(project: Path) -> None:
    checker = shutil.which("basedpyright", path=str(Path(sys.executable).parent))
    if checker is None:
        pytest.skip("needs basedpyright: pip install --group lint, in this checkout")
    told = run(project, checker, "--outputjson", "--pythonpath", sys.executable)
    found = json.loads(told)["generalDiagnostics"]
    errors = {(Path(one["file"]).name, one["range"]["start"]["line"] + 1) for one in found}
    assert errors == {(REFUSED, line) for line in slips()}, told


def run(folder: Path, *command: str) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr  # that of errors found
    return done.stdout
