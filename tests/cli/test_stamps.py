"""The command `stamps`, in this process."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.cli.command import run

PAGE = "ঝড়ের আভাস\nপ্রকাশ : ০৩ জুন ২০২৩, ০৯:০৫ পিএম\nআপডেট : ২ ঘণ্টা আগে\n\nউপকূলে ঝড়। ৫ জুন ২০২৩ থেকে বৃষ্টি।\n"
SITE = ("stamps", "--tz", "Asia/Dhaka")
NOW = ("--reference", "2023-06-04T00:05")


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, "utf-8")
    return str(path)


def test_lines() -> None:
    assert run(*SITE, given=PAGE) == (
        0,
        "2\tpublished\t2023-06-03T21:05:00+06:00\t০৩ জুন ২০২৩, ০৯:০৫ পিএম\n",
        "",
    )
    code, out, _ = run(*SITE, *NOW, given=PAGE)
    assert (code, out.splitlines()[1:]) == (0, ["3\tupdated\t2023-06-03T22:05:00+06:00\t২ ঘণ্টা আগে"])
    assert run(*SITE, given="হালনাগাদ: ৩ জুন ২০23\n৩ জুন ২০২৩, ৭:০৫\n")[1].splitlines() == [
        "1\tupdated\t2023-06-03\t৩ জুন ২০23\tmixed-script",
        "2\t-\t2023-06-03T07:05:00+06:00\t৩ জুন ২০২৩, ৭:০৫\thour-ambiguous",
    ]
    assert run(*SITE, given="no time\n") == (0, "", "")


def test_records(page: str) -> None:
    code, out, err = run(*SITE, *NOW, "--json", page)
    assert (code, err) == (0, "")
    first, second = map(json.loads, out.splitlines())
    assert PAGE[first["start"] : first["end"]] == first.pop("text") == "০৩ জুন ২০২৩, ০৯:০৫ পিএম"
    assert first == {
        "file": page,
        "line": 2,
        "label": "published",
        "value": "2023-06-03T21:05:00+06:00",
        "precision": "minute",
        "start": 20,
        "end": 43,
        "flags": [],
    }
    assert second["label"] == "updated"


def test_table(page: str) -> None:
    _, out, _ = run(*SITE, *NOW, "--format", "csv", page)
    rows = [*csv.DictReader(out.splitlines())]
    assert [row["value"] for row in rows] == ["2023-06-03T21:05:00+06:00", "2023-06-03T22:05:00+06:00"]
    assert rows[0]["flags"] == ""


def test_choices(page: str) -> None:
    assert run(*SITE, *NOW, "--label", "updated", page)[1].startswith("3\tupdated\t")
    code, out, _ = run(*SITE, *NOW, "--first", page, page)
    assert (code, out.count("published"), out.count("updated")) == (0, 2, 0)
    assert out.startswith(f"{page}:2\tpublished\t")
    assert run("stamps", "--tz", "Asia/Kolkata", given=PAGE)[1].startswith(
        "2\tpublished\t2023-06-03T21:05:00+05:30"
    )
    assert run(*SITE, "--calendar", "west-bengal", given="প্রকাশ: ১০ অগ্রহায়ণ ১৪২১, ১০:০৭ পিএম")[1].startswith(
        "1\tpublished\t2014-11-27T22:07:00+06:00"
    )


def test_now() -> None:
    assert run(*SITE, "--reference", "now", given="এইমাত্র")[1].startswith("1\t-\t20")


def test_long_files(tmp_path: Path) -> None:
    path = tmp_path / "pages.txt"
    path.write_text(PAGE * 1000, "utf-8")
    code, out, _ = run(*SITE, str(path))
    assert (code, out.count("\n")) == (0, 1000)
    assert out.splitlines()[-1].startswith(f"{999 * 5 + 2}\tpublished")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["stamps"], "Missing option '--tz'"),
        (["stamps", "--tz", "Dhaka"], "unknown time zone"),
        ([*SITE, "--reference", "soon"], "--reference"),
        ([*SITE, "--label", "first"], "'published', 'updated'"),
        ([*SITE, "--json", "--format", "csv"], "--json and --format csv cannot be used together"),
        ([*SITE, "--safe-csv"], "--safe-csv requires --format csv"),
    ],
)
def test_wrong_usage(arguments: list[str], told: str) -> None:
    code, out, err = run(*arguments, given="")
    assert (code, out) == (2, "")
    assert told in err


def test_missing_files() -> None:
    code, out, err = run(*SITE, "missing.txt")
    assert (code, out) == (1, "")
    assert err.startswith("missing.txt: No such file")
