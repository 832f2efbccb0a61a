"""What every test may rely on: the option for the long walks, and no deadlines on a busy machine."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from importlib.util import find_spec

import pytest
from hypothesis import settings

# Pages and modules for a library are named after it, and run where it is installed.
COLUMNS = {
    **{name: name for name in ("pandas", "polars", "duckdb", "dask")},
    "spark": "pyspark",
    "namespaces": "pandas",
}
PICTURES = {"holidays": "holidays", "month-and-year": "icalendar"}
WEB = {name: name for name in ("pydantic", "fastapi", "sqlalchemy", "num2words", "jinja2", "flask", "babel")}
GROUPS = {
    **dict.fromkeys(COLUMNS, "--group dev --group clusters"),
    **dict.fromkeys(PICTURES, "--group dev"),
    **dict.fromkeys((*WEB, "jinja-flask", "web"), "--group web"),
}
LIBRARIES = {**COLUMNS, **PICTURES, **WEB, "jinja-flask": "flask", "web": "fastapi"}

# Spark's workers run this interpreter, and look for no other machine.
os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")

# Many tests start processes: each would compile all modules again where none may keep what it compiled.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# A shell starts what is to run behind it with these ignored, and so would be all that tests start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
    signal.signal(signal.SIGHUP, signal.SIG_DFL)

# Workers of xdist, like some shells, set a width, which programs would believe more than their terminal.
os.environ.pop("COLUMNS", None)

# The first example may load a library or a table; how long that takes is the benchmarks' business.
# `--hypothesis-profile` chooses another profile: a stage of .ci/run is thorough, .ci/full searches long.
# Only the long one draws other examples at each run: elsewhere, what fails is what was changed.
for name, examples in (("steady", 25), ("thorough", 200), ("long", 2000)):
    settings.register_profile(name, deadline=None, max_examples=examples, derandomize=name != "long")
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--exhaustive",
        action="store_true",
        help="also what takes minutes, as every day of every calendar, and what drives browsers and shells",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """Use every processor for the whole suite; for less, workers take longer to start than they save."""
    if hasattr(config, "workerinput") or not config.pluginmanager.hasplugin("xdist"):
        return  # a worker starts no workers
    whole = config.args_source is pytest.Config.ArgsSource.TESTPATHS
    if whole and config.option.numprocesses is None:
        config.option.numprocesses = "auto"
        config.option.dist = "worksteal"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        library = LIBRARIES.get(item.path.stem)
        if library and find_spec(library) is None:
            reason = f"needs {library}: pip install {GROUPS[item.path.stem]}, in this checkout"
            item.add_marker(pytest.mark.skip(reason=reason))
        if library == "pyspark" and shutil.which("java") is None:
            item.add_marker(pytest.mark.skip(reason="needs Java 17: apt install openjdk-17-jre-headless"))
    if config.getoption("--exhaustive"):
        return
    skip = pytest.mark.skip(reason="takes long, or drives another program: run it with --exhaustive")
    for item in items:
        if "exhaustive" in item.keywords or "programs" in item.keywords:
            item.add_marker(skip)
