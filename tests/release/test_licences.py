"""The licences of what we need: the table of docs/licences.md, and how little needs PyMeeus."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.metadata import requires

import pytest
from packaging.utils import canonicalize_name

from tests.release.licences import OURS, PAGE, Package, extras, licence, needed

TABLE = re.findall(r"^\| ([\w.-]+) \| ([^|]+) \| ([^|]+) \|$", PAGE.read_text("utf-8"), re.MULTILINE)[1:]
LISTED = {canonicalize_name(name) for name, *_ in TABLE}


def test_every_extra_has_its_rows() -> None:
    brought = {name for *_, by in TABLE for name in by.split(", ")}
    assert brought == {*extras(), "every installation"}


def test_what_we_name_is_listed() -> None:
    named = {canonicalize_name(re.split(r"[^\w.-]", text)[0]) for text in requires(OURS) or []}
    assert named <= LISTED


def test_needed() -> None:
    packages = {
        OURS: Package(OURS, "", ["a>=1", "b[x]; extra == 'b'", "w; os_name == 'other'"]),
        "a": Package("a", "", ["c"]),
        "b": Package("b", "", ["d; extra == 'x'", "e; extra == 'y'"]),
        **{name: Package(name, "", ["a"]) for name in "cde"},
    }
    assert needed(OURS, packages) == {"a", "c"}
    assert needed(OURS, packages, "b") == {"a", "b", "c", "d"}


@pytest.mark.parametrize(
    ("expression", "text", "classifiers", "said"),
    [
        ("MIT", "see LICENSE", [], "MIT"),
        (None, "LGPLv3", ["License :: OSI Approved :: X"], "LGPLv3"),
        (None, "Copyright\nand all of it", ["License :: OSI Approved :: MIT License"], "MIT License"),
        (None, None, ["Programming Language :: Python"], "not given"),
    ],
)
def test_licence(expression: str | None, text: str | None, classifiers: list[str], said: str) -> None:
    assert licence(expression, text, classifiers) == said


def test_without_pymeeus_all_works_but_the_calendars_that_convertdate_counts() -> None:
    script = """
import sys
sys.modules["pymeeus"] = None
from bangla_calendar import BanglaDate, find_dates, get_calendar, parse_date
from bangla_calendar.cli import main
assert parse_date("১৫ আশ্বিন ১৪৩০") == BanglaDate(1430, 6, 15)
assert find_dates("১২ আশ্বিন ১৪৩০", calendar="west-bengal")[0].gregorian.isoformat() == "2023-09-30"
try:
    get_calendar("hijri").from_gregorian(2023, 9, 30)
except ModuleNotFoundError as error:
    assert error.name.startswith("pymeeus"), error
else:
    sys.exit("convertdate needs no PyMeeus any more: docs/licences.md says it does")
sys.argv[1:] = ["convert", "2023-09-30"]
main()
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert (done.returncode, done.stdout.decode(), done.stderr.decode()) == (0, "১৫ আশ্বিন ১৪৩০\n", "")
