"""Start-up: whole processes, from the start of the interpreter to its end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from shutil import copytree, ignore_patterns
from tempfile import TemporaryDirectory

import bangla_calendar
from benchmarks.harness import Peers, Race, Reference, Runner, process

# An import of the package loads nothing; its names are loaded when they are used.
IMPORT_TO_PASS = 1.2
# A command adds this much at most to what click itself takes.
COMMAND_TO_CLICK = 1.15
# One that searches running text compiles what it looks for; it ends no later than the best known peer.
FIND_TO_SEARCH = 1.0

OURS = """\
from bangla_calendar.__main__ import main
main()
"""
CLICK = """\
import click
@click.command()
@click.argument("text", nargs=-1)
def cli(text):
    click.echo(" ".join(text))
cli()
"""
SEARCH = """\
import click
from dateparser.search import search_dates
@click.command()
@click.argument("page", type=click.File(encoding="utf-8"))
def cli(page):
    click.echo(search_dates(page.read(), languages=["bn"]))
cli()
"""
COMMANDS = {
    "bangla-calendar": (),
    "convert 2023-09-30": ("convert", "2023-09-30"),
    'convert "১৫ আশ্বিন ১৪৩০"': ("convert", "১৫ আশ্বিন ১৪৩০"),
    'convert "শনিবার ১৫ই আশ্বিন ১৪৩০"': ("convert", "শনিবার ১৫ই আশ্বিন ১৪৩০"),
    "number 1430": ("number", "1430"),
    "digits --to bangla 2023": ("digits", "--to", "bangla", "2023"),
    "calendars": ("calendars",),
}


def races(peers: Peers, until_done: ExitStack) -> Iterator[Race]:
    """Yield the races of this subject."""
    # A copy beside the scripts is found without any path being set, and may keep its compiled modules.
    folder = Path(until_done.enter_context(TemporaryDirectory()))
    package = Path(bangla_calendar.__file__).parent
    copytree(package, folder / package.name, ignore=ignore_patterns("__pycache__"))

    def script(name: str, source: str) -> str:
        path = folder / name
        path.write_text(source, encoding="utf-8")
        return str(path)

    nothing = process(script("nothing.py", "pass\n"))
    for statement, goal in (
        ("import bangla_calendar", IMPORT_TO_PASS),
        ("from bangla_calendar import BanglaDate", None),
    ):
        name = f"{len(statement)}.py"
        yield Race(
            statement, process(script(name, f"{statement}\n")), [Reference("python, pass", nothing, goal)]
        )
    ours, click = script("ours.py", OURS), process(script("trivial.py", CLICK), "2023-09-30")
    # Not less than the package that counts the foreign calendars.
    eager = process(script("eager.py", f"import convertdate\n{CLICK}"), "2023-09-30")
    yield from commands(ours, nothing, click, eager)
    page = script("page.txt", "ঢাকা, শনিবার, ৩০ সেপ্টেম্বর ২০২৩\n")
    references = [Reference("a trivial click command", click, None)]
    if peers.load("dateparser"):
        search = process(script("search.py", SEARCH), page)
        references.insert(0, Reference("click and dateparser's search", search, FIND_TO_SEARCH))
    yield Race("find page.txt", process(ours, "find", page), references)


def commands(ours: str, nothing: Runner, click: Runner, eager: Runner) -> Iterator[Race]:
    for subject, arguments in COMMANDS.items():
        yield Race(
            subject,
            process(ours, *arguments),
            [
                Reference("a trivial click command", click, COMMAND_TO_CLICK),
                Reference("python, pass", nothing, None),
            ],
        )
    yield Race(
        "convert --all 2023-09-30",
        process(ours, "convert", "--all", "2023-09-30"),
        [
            Reference("click and convertdate", eager, COMMAND_TO_CLICK),
            Reference("a trivial click command", click, None),
        ],
    )
