"""Moments with a time zone, today, and errors that name options, in the commands."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bangla_calendar import BanglaDate
from tests.cli.command import run

NOTE = "note: a moment with a time zone is its day in the calendar's own zone, unless another is asked for\n"


class TestZones:
    @pytest.mark.parametrize(
        ("arguments", "answer"),
        [
            (["2026-02-26T20:14:22Z"], "১৪ ফাল্গুন ১৪৩২"),
            (["2026-02-26T12:14:22+06:00"], "১৩ ফাল্গুন ১৪৩২"),
            (["২৬", "ফেব্রুয়ারি", "২০২৬,", "রাত", "৮:১৪", "UTC"], "১৪ ফাল্গুন ১৪৩২"),
            (["Thu, 26 Feb 2026 20:14:22 GMT"], "১৪ ফাল্গুন ১৪৩২"),
            (["2026-02-26T18:15:00Z", "--calendar", "west-bengal"], "১৩ ফাল্গুন ১৪৩২"),
            (["2026-02-26T20:14:22Z", "--tz", "UTC"], "১৩ ফাল্গুন ১৪৩২"),
            (["2026-02-26T20:14:22Z", "--tz", "own"], "১৩ ফাল্গুন ১৪৩২"),
            (["26 February 2026, 10:14 pm BST"], "১৩ ফাল্গুন ১৪৩২"),
        ],
    )
    def test_convert_answers_with_the_day_and_a_note(self, arguments: list[str], answer: str) -> None:
        assert run("convert", *arguments) == (0, f"{answer}\n", NOTE)
        assert run("convert", "--quiet", *arguments) == (0, f"{answer}\n", "")

    def test_a_zone_of_which_only_the_name_is_known(self) -> None:
        code, out, err = run("convert", "26 February 2026, 10:14 pm BST", "--calendar", "west-bengal")
        assert (code, out) == (1, "")
        assert "expected UTC, or how far from it, as +06:00, for BST may be several zones" in err

    def test_find_moves_them_on_request(self) -> None:
        text = "প্রকাশ: ২৬ ফেব্রুয়ারি ২০২৬, রাত ৮:১৪ UTC"
        assert run("find", given=text)[1].split("\t")[2] == "2026-02-26T20:14:00"
        assert run("find", "--tz", "Asia/Dhaka", given=text)[1].split("\t")[2] == "2026-02-27T02:14:00+06:00"
        found = json.loads(run("find", "--tz", "own", "--json", given=text)[1])
        assert (found["gregorian"], found["value"]) == ("2026-02-26T20:14:00+00:00",) * 2
        assert found["hour"] == 20

    def test_column(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_text("t\n2026-02-26T20:14:22Z\n", "utf-8")
        command = ("column", str(path), "--column", "t", "--to", "gregorian", "--quiet")
        assert run(*command)[1] == "t\n2026-02-27\n"
        assert run(*command, "--tz", "UTC")[1] == "t\n2026-02-26\n"
        _, _, err = run("column", str(path), "--column", "t", "--to", "gregorian")
        assert err == f"{NOTE}1 row, 0 bad\n"

    @pytest.mark.parametrize("command", ["convert", "find", "column"])
    def test_no_such_zone(self, command: str, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_text("t\n", "utf-8")
        given = {"column": [str(path), "--column", "t", "--to", "bangla"], "convert": ["today"], "find": []}
        code, _, err = run(command, *given[command], "--tz", "Asia/Nowhere")
        assert code == 2
        assert "unknown time zone" in err


class TestToday:
    @pytest.mark.parametrize(
        ("word", "days"), [("today", 0), ("now", 0), ("আজ", 0), ("অদ্য", 0), ("গতকাল", -1), ("আগামী পরশু", 2)]
    )
    @pytest.mark.parametrize("calendar", ["bangladesh", "west-bengal"])
    def test_convert_reads_it_by_the_clock(self, word: str, days: int, calendar: str) -> None:
        before = BanglaDate.today(calendar=calendar)
        code, out, err = run("convert", *word.split(), "--calendar", calendar, "--quiet")
        assert (code, err) == (0, "")
        shifted = (day.add(days=days) for day in (before, BanglaDate.today(calendar=calendar)))
        assert out.strip() in {str(day) for day in shifted}

    def test_today_is_that_of_the_zone_asked_for(self) -> None:
        for zone, hours in (("Pacific/Kiritimati", 14), ("Etc/GMT+12", -12)):
            before = datetime.now(UTC)
            _, out, _ = run("convert", "today", "--to", "gregorian", "--tz", zone)
            days = {(moment + timedelta(hours=hours)).date() for moment in (before, datetime.now(UTC))}
            assert date.fromisoformat(out.strip()) in days

    def test_lines(self) -> None:
        code, out, _ = run("convert", "--to", "gregorian", given="আজ\nকাল\n2023-09-30\n")
        assert code == 1
        assert out.splitlines()[1] == "2023-09-30"

    def test_other_commands_read_it_from_a_reference_alone(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_text("t\nআজ\n", "utf-8")
        command = ("column", str(path), "--column", "t", "--to", "gregorian", "--quiet")
        assert run(*command)[0] == 1
        assert run(*command, "--reference", "2024-03-15") == (0, "t\n2024-03-15\n", "")
        assert run(*command, "--reference", "2024-03-14T19:00Z") == (0, "t\n2024-03-15\n", "")

    @pytest.mark.parametrize("word", ["today", "আজ", "গতকাল"])
    def test_a_reference_may_be_one(self, word: str) -> None:
        days = {BanglaDate.today().add(days=shift).to_gregorian().isoformat() for shift in (-1, 0)}
        assert run("find", "--reference", word, given="আজ")[1].split("\t")[2] in days


class TestOptionsInErrors:
    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (
                ["convert", "1430-06-15"],
                "expected an era, or --from bangla or --from gregorian, for 1430-06-15",
            ),
            (["convert", "১৫ আশ্বিন ৩০"], "a year in full, or --pivot for one in two digits"),
            (
                ["convert", "15/06/30"],
                "or --pivot and the calendar of one in two digits (by an era, or --from)",
            ),
            (
                ["convert", "15/06/30", "--pivot", "50"],
                "the calendar of one in two digits (by an era, or --from)",
            ),
            (["convert", "১৫ আশ্বিন ৭"], "a year in full, or one in two digits with --pivot"),
            (["convert", "১৫ আশ্বিন ১৪৩০, রাত ৮টা"], "a Bangla date with one (`find` gives both)"),
            (
                ["fiscal", "গত অর্থবছরে", "--country", "BD", "--reference", "1430-06-15"],
                "expected an era, for 1430",
            ),
            (
                ["age", "2020-01-01", "--on", "15/06/30"],
                "Invalid value for --on: expected a year in full at position 6",
            ),
            (["age", "গতকাল"], "expected a date in full, not one seen from another day, at position 0"),
            (["age", "2020-01-01", "--on", "গতকাল"], "expected a date in full, not one seen"),
        ],
    )
    def test_they_name_options(self, arguments: list[str], told: str) -> None:
        code, _, err = run(*arguments)
        assert code > 0
        assert told in " ".join(err.split())
        assert "numeric" not in err
        assert "--from" in told or "--from" not in err

    @pytest.mark.parametrize(
        ("options", "told"),
        [
            (["--safe-csv"], "--safe-csv is for .csv, .tsv, not for .jsonl"),
            (["--sheet", "a"], "--sheet is for .xlsx, .xlsm, not for .jsonl"),
        ],
    )
    def test_of_files(self, options: list[str], told: str, tmp_path: Path) -> None:
        path = tmp_path / "a.jsonl"
        path.write_text('{"t": "2023-09-30"}\n', "utf-8")
        code, _, err = run("column", str(path), "--column", "t", "--to", "bangla", *options)
        assert code == 2
        assert told in err
        assert run("column", str(path), "--column", "t", "--to", "bangla", "--encoding", "x")[2].endswith(
            "unknown encoding 'x'\n"
        )

    def test_rows(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_text("t\n১৫ আশ্বিন ৩০\n", "utf-8")
        for errors in ("raise", "skip"):
            _, _, err = run("column", str(path), "--column", "t", "--to", "gregorian", "--errors", errors)
            assert "row 1: expected a year in full, or --pivot for one in two digits" in err
