"""`python -m benchmarks.comparison`: what this package and others get right, as a page of Markdown.

What is asked comes from print where there is print: days that stand in newspapers, statutes and diaries in
both calendars. The other texts are those of our tests, and their rows say so. With `--install` all packages
are first installed in an environment of its own; with `--write` the page and the READMEs are renewed.
"""

from __future__ import annotations

import argparse
import contextlib
import platform
import subprocess
import sys
import tempfile
import venv
import warnings
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from importlib import import_module
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from bangla_calendar import to_bangla_digits
from bangla_calendar.language.normal_form import normalize
from bangla_calendar.language.tables.cardinals import CARDINALS
from bangla_calendar.language.tables.ordinals import DAY_WORDS
from bangla_calendar.typing import Language
from benchmarks.accuracy import own_items
from benchmarks.harness import Peers
from benchmarks.others import OURS, PACKAGES, Answer, answers, bare, folded
from tests.calendars.evidence import fields, rows
from tests.calendars.known_days import KNOWN_DAYS
from tests.language.number_corpus import READ
from tests.speech.corpus import SPOKEN

GROUPS = ("bench", "speech-peers")
# What packages raise where they cannot answer; anything else is a fault of the comparison.
REFUSALS = (ValueError, TypeError, LookupError, ArithmeticError, AttributeError)
NONE = "-"
ROOT = Path(__file__).parent.parent
READMES: dict[str, Language] = {"README.md": "en", "README.bn.md": "bn"}

# A line, and the day that it says in both calendars.
Printed = tuple[str, date, tuple[int, int, int]]
Judge = Callable[[Any, Any], bool]


class Task(NamedTuple):
    """What is asked, with what is wanted, and how an answer is judged."""

    label: str
    bengali: str
    cases: Sequence[tuple[Any, Any]]
    judge: Judge


def is_it(answer: Any, wanted: Any) -> bool:
    """Judge a single answer."""
    return bool(answer == wanted)


def is_among(answer: Any, wanted: Any) -> bool:
    """Judge an answer for which there are several right ones, or one of several answers."""
    return answer in wanted


def has_it(answer: Any, wanted: Any) -> bool:
    """Judge what was found in a text: among it is what is wanted."""
    return wanted in answer


def has_it_alone(answer: Any, wanted: Any) -> bool:
    """Judge what was found in a text: it is what is wanted, and nothing else."""
    return bool(answer == {wanted})


def printed(name: str) -> list[Printed]:
    """Return what was printed, and the day that it says in both calendars."""
    return [(row["quote"], date.fromisoformat(row["gregorian"]), fields(row["bangla"])) for row in rows(name)]


def by_rule(pairs: Sequence[Printed]) -> Iterator[tuple[date, list[Printed]]]:
    """Yield the first day of each rule of Bangladesh, and the pairs of its time."""
    for first, end in pairwise((date.min, date(1995, 4, 14), date(2019, 10, 16), date.max)):
        yield first, [pair for pair in pairs if first <= pair[1] < end]


def years(pairs: Sequence[Printed]) -> str:
    """Return the first and the last year of printed pairs."""
    days = [day for _, day, _ in pairs]
    return f"{min(days).year}-{max(days).year}"


# By the rules of arithmetic and of reading decimals digit by digit.
WORDS = (
    ("-5", "মাইনাস পাঁচ"),
    ("0.5", "শূন্য দশমিক পাঁচ"),
    ("1.05", "এক দশমিক শূন্য পাঁচ"),
    ("2.005", "দুই দশমিক শূন্য শূন্য পাঁচ"),
    ("100", "একশ"),
    ("1971", "এক হাজার নয়শ একাত্তর"),
    ("100000", "এক লাখ"),
    ("12345678", "এক কোটি তেইশ লাখ পঁয়তাল্লিশ হাজার ছয়শ আটাত্তর"),
    ("1000000000", "একশ কোটি"),
)
MONEY = (
    ("1.05", "এক টাকা পাঁচ পয়সা"),
    ("0.50", "পঞ্চাশ পয়সা"),
    ("500", "পাঁচশ টাকা"),
    ("1234.50", "এক হাজার দুইশ চৌত্রিশ টাকা পঞ্চাশ পয়সা"),
    ("-5", "মাইনাস পাঁচ টাকা"),
)


def conversions() -> dict[str, Task]:
    """Return what is asked of the printed days."""
    rules = {
        f"bangladesh.{first}": Task(
            f"Bangla date of a day, Bangladesh {years(pairs)}",
            f"কোনো দিনের বাংলা তারিখ, বাংলাদেশ {to_bangla_digits(years(pairs))}",
            [(day, bangla) for _, day, bangla in pairs],
            is_it,
        )
        for first, pairs in by_rule(printed("bangladesh"))
    }
    west_bengal = printed("west-bengal")
    both = [(name, *pair) for name in ("bangladesh", "west-bengal") for pair in printed(name)]
    return rules | {
        "west-bengal": Task(
            f"... West Bengal {years(west_bengal)}",
            f"... পশ্চিমবঙ্গ {to_bangla_digits(years(west_bengal))}",
            [(day, bangla) for _, day, bangla in west_bengal],
            is_it,
        ),
        "back": Task(
            "day of these Bangla dates",
            "এসব বাংলা তারিখ কোন দিন",
            [((name, bangla), day) for name, _, day, bangla in both],
            is_it,
        ),
    }


def searches() -> dict[str, Task]:
    """Return what is asked of texts with dates."""
    both = [(name, *pair) for name in ("bangladesh", "west-bengal") for pair in printed(name)]
    days = [((name, line), day) for name, line, day, _ in both]
    bangla = [((name, line), date_of_it) for name, line, _, date_of_it in both]
    return {
        "gregorian found": Task(
            "Gregorian date found in the printed line", "ছাপা লাইনে গ্রেগরীয় তারিখটি পাওয়া", days, has_it
        ),
        "alone": Task(
            "... and no other day made of the line",
            "... আর লাইন থেকে অন্য কোনো দিন না বানানো",
            days,
            has_it_alone,
        ),
        "bangla found": Task("Bangla date found in it", "তাতে বাংলা তারিখটি পাওয়া", bangla, has_it),
        "stamps": Task(
            "timestamps of sites \\*",
            "সাইটে ছাপা সময় \\*",
            [(item, True) for item in own_items()["stamps"]],
            is_it,
        ),
        "foreign": Task(
            "Hijri, Saka and Julian days that history gives",
            "ইতিহাসে জানা হিজরি, শক ও জুলীয় দিন",
            [((name, day), gregorian) for name, day, gregorian in KNOWN_DAYS],
            is_it,
        ),
    }


def number_tasks() -> dict[str, Task]:
    """Return what is asked of numbers and texts."""
    read = [row.texts for row in READ if row.reader == "words_to_number" and not row.options]
    return {
        "digits": Task(
            "Bengali digits", "বাংলা অঙ্ক", [("2023-09-30", "২০২৩-০৯-৩০"), ("1,23,456.75", "১,২৩,৪৫৬.৭৫")], is_it
        ),
        "cardinals": Task(
            "0 to 99 in words, in a listed spelling",
            "০ থেকে ৯৯ কথায়, তালিকাভুক্ত বানানে",
            [(n, spellings(standard, variants)) for n, standard, variants, _ in CARDINALS if n < 100],
            is_among,
        ),
        "days": Task(
            "days of the month in words, 1 to 31",
            "মাসের দিন কথায়, ১ থেকে ৩১",
            [(n, spellings(standard, variants)) for n, standard, variants in DAY_WORDS if n < 32],
            is_among,
        ),
        "words": Task(
            "signs, decimals and large numbers in words", "চিহ্ন, দশমিক ও বড় সংখ্যা কথায়", WORDS, is_it
        ),
        "money": Task("amounts in words", "টাকার অঙ্ক কথায়", MONEY, is_it),
        "read": Task(
            "number words read \\*",
            "কথায় লেখা সংখ্যা পড়া \\*",
            [case for texts in read for case in texts.items()],
            is_it,
        ),
        "speech": Task(
            "sentences as they are said \\*",
            "মুখে যেমন বলা হয় তেমন বাক্য \\*",
            [(text, folded(bare(said))) for _, text, said in SPOKEN],
            is_it,
        ),
    }


def tasks() -> dict[str, Task]:
    """Return all that is asked, by a short name."""
    return conversions() | searches() | number_tasks()


def spellings(standard: str, variants: str) -> set[str]:
    """Return the spellings of a row of a table."""
    return {normalize(word) for word in (standard, *filter(None, variants.split("|")))}


def right(task: Task, answer: Answer) -> int:
    """Return how many cases of a task are answered right."""
    count = 0
    for question, wanted in task.cases:
        with contextlib.suppress(*REFUSALS):
            count += task.judge(answer(question), wanted)
    return count


def counted(peers: Peers) -> list[tuple[Task, list[str]]]:
    """Return the tasks, each with its cells: how many are asked, and what each package gets right."""
    found = {name: answers(name, peers) or {} for name in PACKAGES}
    if missing := [name for name, known in found.items() if not known]:
        raise SystemExit(f"not installed: {', '.join(missing)}; use --install")
    rows = []
    for name, task in tasks().items():
        kind = name.partition(".")[0]
        cells = [str(right(task, known[kind])) if kind in known else NONE for known in found.values()]
        rows.append((task, [str(len(task.cases)), *cells]))
    return rows


def table(rows: Sequence[tuple[Task, list[str]]], lang: Language = "en") -> str:
    """Return the table as lines of Markdown."""
    head = {"en": ("right answers", "of"), "bn": ("ঠিক উত্তর", "মোট")}[lang]
    lines = [(*head, *PACKAGES), ["---"] * (len(PACKAGES) + 2)]
    lines += [(task.label if lang == "en" else task.bengali, *cells) for task, cells in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def page(rows: Sequence[tuple[Task, list[str]]]) -> str:
    """Return the page: how it was made, the table, and what its rows ask."""
    versions = ", ".join(f"{name} {version(name)}" for name in PACKAGES if name != OURS)
    made = f"{datetime.now(UTC):%-d %B %Y} with Python {platform.python_version()}, {versions}"
    languages = len(import_module("dateparser.data.languages_info").language_order)
    converters = len(import_module("num2words").CONVERTER_CLASSES)
    return PAGE.format(made=made, table=table(rows), languages=languages, converters=converters)


def write(rows: Sequence[tuple[Task, list[str]]]) -> None:
    """Write the page, and the table into the README of each language."""
    (ROOT / "docs" / "comparison.md").write_text(page(rows), "utf-8")
    for name, lang in READMES.items():
        text = (ROOT / name).read_text("utf-8")
        first = text.index(table([], lang).partition(" | ")[0])
        end = text.index("\n\n", first)
        (ROOT / name).write_text(text[:first] + table(rows, lang) + text[end:], "utf-8")


PAGE = """\
# Beside other packages

Printed by `python -m benchmarks.comparison --install`, which installs these packages and runs them,
on {made}.

{table}

A `-` is a task for which the package has no function. What the rows ask:

* *Dates.* Each pair is a day printed in both calendars, in a newspaper, a statute, a diary or a letter, and
  stands with its source among our tests. bangla has the rule of Bangladesh that held from 14 April 1995 to 15
  October 2019, bangladatetime the one that shows since; neither claims West Bengal. The pairs of West Bengal
  that we miss look like misprints, or fall into months on which almanacs differ.
* *Printed lines.* The lines in which these days stand, as printed, some not in full. "No other day" is missed
  where a reader makes a Gregorian day of a Bangla date, and where the line itself is wrong. bangla-normalizer
  returns a date as a text, which was read for it.
* *Numbers.* A spelling counts that is listed in `bangla_calendar/language/tables` with its source; শ, শো and
  শত count as one, and so do লাখ and লক্ষ.
* *Days that history gives*, such as the first day of India's national calendar. Our Hijri, Saka and Julian
  dates are convertdate's.
* \\* Texts of our own tests, which pass: our own figure says nothing, those of others show what there is to
  read. [Timestamps](timestamps.md#beside-dateparser) has figures of texts that were kept apart.

Where another package is the better choice: dateparser reads {languages} languages, num2words writes numbers
in {converters} languages and countries, convertdate has calendars from all over the world, and bangla is one
small file.
"""


def install_and_run(arguments: Sequence[str]) -> int:
    """Install all packages in an environment of its own, and run the command there."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(next(path for path in Path(folder).glob("*/python*") if path.stem == "python"))
        groups = [part for group in GROUPS for part in ("--group", group)]
        pip = [python, "-m", "pip", "install", "--quiet"]
        for command in ([*pip, "--upgrade", "pip"], [*pip, *groups, "."]):
            subprocess.run(command, cwd=ROOT, check=True, stdout=sys.stderr)
        return subprocess.run(
            [python, "-m", "benchmarks.comparison", *arguments], cwd=ROOT, check=False
        ).returncode


def main() -> int:
    """Print the page, or write it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.comparison", description=__doc__)
    parser.add_argument("--install", action="store_true", help="in an environment made for it")
    parser.add_argument(
        "--write", action="store_true", help="write docs/comparison.md and the tables of the READMEs"
    )
    options = parser.parse_args()
    if options.install:
        return install_and_run(["--write"] if options.write else [])
    warnings.simplefilter("ignore")
    rows = counted(Peers())
    if options.write:
        write(rows)
    else:
        print(page(rows), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
