"""The command `convert`."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys

import pytest

from bangla_calendar import available_calendars
from tests.cli.command import run


class TestConvert:
    @pytest.mark.parametrize(
        ("arguments", "answer"),
        [
            (["2023-09-30"], "১৫ আশ্বিন ১৪৩০"),
            (["২০২৩-০৯-৩০"], "১৫ আশ্বিন ১৪৩০"),
            (["১৫ আশ্বিন ১৪৩০"], "2023-09-30"),
            (["১৫", "আশ্বিন", "১৪৩০"], "2023-09-30"),
            (["15 Ashwin 1430"], "2023-09-30"),
            (["15 aswin 1430 BS"], "2023-09-30"),
            (["১৫ই আশ্বিন, ১৪৩০ বঙ্গাব্দ"], "2023-09-30"),
            (["শনিবার, ৩০ সেপ্টেম্বর ২০২৩"], "১৫ আশ্বিন ১৪৩০"),
            (["September 30, 2023"], "১৫ আশ্বিন ১৪৩০"),
            (["1430-06-15", "--from", "bangla"], "2023-09-30"),
            (["১৪৩০-০৬-১৫", "--from", "bangla"], "2023-09-30"),
            (["৩০/৯/২০২৩"], "১৫ আশ্বিন ১৪৩০"),
            (["১৬ শ্রাবণ ১৪৩১", "--format", "%-d %B %Y", "--region", "IN"], "৩১ জুলাই ২০২৪"),
            (["১৭ শ্রাবণ ১৪৩১", "--format", "%-d %B %Y", "--region", "IN"], "১ অগস্ট ২০২৪"),
            (["2023-09-30", "--format", "long", "--lang", "en"], "Saturday, 15 Ashwin 1430"),
            (["2023-09-30", "--format", "%o %B %EY", "--digits", "ascii"], "15ই আশ্বিন 1430 বঙ্গাব্দ"),
            (["2019-10-16", "--calendar", "bangladesh-1995"], "১ কার্তিক ১৪২৬"),
            (["১ কার্তিক ১৪২৬", "--calendar", "bangladesh-1995", "--to", "bangladesh"], "৩১ আশ্বিন ১৪২৬"),
        ],
    )
    def test_answers(self, arguments: list[str], answer: str) -> None:
        code, out, _ = run("convert", *arguments)
        assert (code, out) == (0, f"{answer}\n")

    @pytest.mark.parametrize(
        ("arguments", "answer"),
        [
            (["পনেরোই আশ্বিন চৌদ্দশ ত্রিশ"], "2023-09-30"),
            (["পনেরোই", "আশ্বিন", "চৌদ্দশ", "ত্রিশ"], "2023-09-30"),
            (["১৪৩০", "বঙ্গাব্দের", "১৫", "আশ্বিন"], "2023-09-30"),
            (["২০২৩ সালের ৩০ সেপ্টেম্বর"], "১৫ আশ্বিন ১৪৩০"),
            (["Saturday, Sep 30th, 2023"], "১৫ আশ্বিন ১৪৩০"),
            (["১৫-৬-১৪৩০ বঙ্গাব্দ"], "2023-09-30"),
        ],
    )
    def test_whatever_parse_date_reads(self, arguments: list[str], answer: str) -> None:
        assert run("convert", *arguments) == (0, f"{answer}\n", "")

    @pytest.mark.parametrize(
        "arguments",
        [
            ["২০২৩-০৯-৩০T১০:০০"],
            ["২০২৩-০৯-৩০", "১০:০০"],
            ["৩০", "সেপ্টেম্বর", "২০২৩", "সকাল", "১০টা"],
            ["30 September 2023, 10:00 AM"],
        ],
    )
    def test_of_a_date_with_a_clock_the_day_is_answered(self, arguments: list[str]) -> None:
        left_out = "note: only the day is converted: the time beside it is left out\n"
        assert run("convert", *arguments) == (0, "১৫ আশ্বিন ১৪৩০\n", left_out)
        assert run("convert", "--quiet", *arguments) == (0, "১৫ আশ্বিন ১৪৩০\n", "")
        code, out, err = run("convert", "--json", *arguments)
        answer = json.loads(out)
        assert (code, err) == (0, "")
        assert (answer["output"], answer["time"]) == ("১৫ আশ্বিন ১৪৩০", "10:00:00")
        code, out, err = run("convert", "--all", "--json", *arguments)
        assert (code, json.loads(out)["time"], err) == (0, "10:00:00", "")

    def test_clocks_in_a_stream_are_counted(self) -> None:
        _, out, err = run("convert", given="2023-09-30 10:00\n2023-09-30\n2023-09-30 রাত ৮টা\n")
        assert out == "১৫ আশ্বিন ১৪৩০\n" * 3
        assert err == "note: 2 of 3: only the day is converted: the time beside it is left out\n"

    def test_a_bangla_date_with_a_clock_is_refused(self) -> None:
        code, out, err = run("convert", "১৫ আশ্বিন ১৪৩০, রাত ৮টা")
        assert (code, out) == (1, "")
        assert "no type for a Bangla date with one" in err

    def test_several(self) -> None:
        code, out, err = run("convert", "2023-09-30", "১৫ আশ্বিন ১৪৩০")
        assert (code, out, err) == (0, "১৫ আশ্বিন ১৪৩০\n2023-09-30\n", "")

    def test_it_refuses_to_guess(self) -> None:
        code, out, err = run("convert", "1430-06-15")
        assert (code, out) == (1, "")
        assert "text 1: expected" in err
        assert "Gregorian year 1430" in err
        assert "Bangla" in err

    def test_stdin(self) -> None:
        lines = "2023-09-30\nকখগ\n\n১৫ আশ্বিন ১৪৩০\n"
        code, out, err = run("convert", given=lines)
        assert (code, out) == (1, "১৫ আশ্বিন ১৪৩০\n2023-09-30\n")
        assert [line.split(":")[0] for line in err.splitlines()] == ["line 2", "line 3"]
        assert run("convert", "--errors", "blank", given=lines)[:2] == (1, "১৫ আশ্বিন ১৪৩০\n\n\n2023-09-30\n")
        assert run("convert", "--errors", "stop", given=lines)[:2] == (1, "১৫ আশ্বিন ১৪৩০\n")

    def test_windows_lines_and_no_last_newline(self) -> None:
        assert run("convert", given="2023-09-30\r\n2023-10-01")[1] == "১৫ আশ্বিন ১৪৩০\n১৬ আশ্বিন ১৪৩০\n"

    def test_notes(self) -> None:
        code, out, err = run("convert", "2 June 1991")
        assert (code, out) == (0, "১৮ জ্যৈষ্ঠ ১৩৯৮\n")
        assert err.startswith("note: ")
        assert "reconstructed" in err
        assert run("convert", "--quiet", "2 June 1991")[2] == ""
        _, _, err = run("convert", given="1991-06-02\n1991-06-03\n2023-09-30\n")
        assert err.startswith("note: 2 of 3: ")

    def test_notes_of_a_stream_are_one_line(self) -> None:
        _, _, err = run("convert", given="১ বৈশাখ ১৩৯৮\n১ বৈশাখ ১২০০\n")
        assert err.count("\n") == 1
        assert err.count("1 of 2: ") == 3

    def test_words_that_are_no_date_are_told_together(self) -> None:
        for arguments, error in (
            ("30 Falgun 1431", "day must be in 1..29 for Falgun 1431 (bangladesh), got 30"),
            ("৩২ বৈশাখ ১৪৩০", "day must be in 1..31 for Boishakh 1430 (bangladesh), got 32"),
            ("শুক্রবার ১৫ আশ্বিন ১৪৩০", "the text says Friday; 15 Ashwin 1430 was a Saturday (bangladesh)"),
        ):
            assert run("convert", *arguments.split()) == (1, "", f"text 1: {error}\n")
        _, out, err = run("convert", "2023-13-01", "2023-14-01")
        assert (out, err.count("\n")) == ("", 2)
        _, out, err = run("convert", "2023-09-30", "x")
        assert (out, err.partition(":")[0]) == ("১৫ আশ্বিন ১৪৩০\n", "text 2")

    def test_options_of_the_masthead_alone(self) -> None:
        assert "must come after the command, as `convert --json`" in run("--json", "convert", "2023-09-30")[2]
        assert "`convert` has no such option" in run("--hijri", "convert", "2023-09-30")[2]

    def test_options_in_vain(self) -> None:
        for arguments in (
            "--calendar west-bengal convert 2023-09-30",
            "--json calendars",
            "--hijri-offset 1",
        ):
            assert run(*arguments.split())[:2] == (2, "")
        assert run("convert", "2023-09-30", "--all", "--to", "saka")[0] == 2

    def test_the_other_end_in_json(self) -> None:
        answer = json.loads(run("convert", "2023-09-30", "--to", "hijri", "--json")[1])
        assert (answer["to"], answer["to_basis"], answer["to_margin"]) == ("hijri", "computed", None)
        assert (answer["calendar"], answer["basis"]) == ("bangladesh", "published")
        assert "the Hijri date is computed" in run("convert", "2023-09-30", "--to", "hijri")[2]
        arguments = (
            "convert",
            "১ কার্তিক ১৪২৬",
            "--calendar",
            "bangladesh-1995",
            "--to",
            "bangladesh",
            "--json",
        )
        answer = json.loads(run(*arguments)[1])
        assert (answer["from"], answer["from_basis"]) == ("bangladesh-1995", "computed")
        assert (answer["calendar"], answer["bangla"], answer["basis"]) == (
            "bangladesh",
            "1426-06-31",
            "published",
        )

    def test_notes_tell_of_both_dates_and_of_no_other(self) -> None:
        doubtful = ("convert", "১ বৈশাখ ১৪৩১", "--calendar", "west-bengal")
        for target in ("gregorian", "bangladesh", "saka"):
            assert "within 35 minutes" in run(*doubtful, "--to", target)[2]
        assert run("convert", "1861-05-06", "--to", "saka")[2] == ""

    def test_json(self) -> None:
        code, out, _ = run("convert", "--json", "১৫ আশ্বিন ১৪৩০", "2023-10-01")
        first, second = (json.loads(line) for line in out.splitlines())
        assert code == 0
        assert first == {
            "input": "১৫ আশ্বিন ১৪৩০",
            "output": "2023-09-30",
            "to": "gregorian",
            "calendar": "bangladesh",
            "bangla": "1430-06-15",
            "gregorian": "2023-09-30",
            "weekday": "Saturday",
            "basis": "published",
            "margin": None,
        }
        assert second["output"] == "১৬ আশ্বিন ১৪৩০"
        assert run("convert", "--json", "--errors", "blank", "x")[1] == "null\n"

    @pytest.mark.parametrize(
        ("arguments", "answer"),
        [
            # Samachar Darpan, 11 July 1818, and Aajkaal, 27 November 2014, as they were printed.
            (["11 July 1818"], "২৮ আষাঢ় ১২২৫"),
            (["২৮ আষাঢ় ১২২৫"], "1818-07-11"),
            (["2014-11-27", "--calendar", "west-bengal"], "১০ অগ্রহায়ণ ১৪২১"),
            (["১০ অগ্রহায়ণ ১৪২১", "--calendar", "west-bengal"], "2014-11-27"),
            (["১০ অগ্রহায়ণ ১৪২১", "--calendar", "west-bengal", "--to", "bangladesh"], "১৩ অগ্রহায়ণ ১৪২১"),
            (["2014-11-27", "--to", "west-bengal", "--lang", "en"], "10 Ogrohayon 1421"),
            # The Indian law begins Asvina on 23 September; the Julian calendar is 13 days behind.
            (["2023-09-30", "--to", "saka"], "৮ আশ্বিন ১৯৪৫"),
            (["2023-09-30", "--to", "julian", "--format", "%d/%m/%Y", "--digits", "ascii"], "17/09/2023"),
            (["2023-09-30", "--to", "gregorian"], "2023-09-30"),
        ],
    )
    def test_other_calendars(self, arguments: list[str], answer: str) -> None:
        code, out, _ = run("convert", *arguments)
        assert (code, out) == (0, f"{answer}\n")

    def test_every_calendar(self) -> None:
        code, out, _ = run("convert", "--all", "2024-04-14")
        rows = dict(line.split(maxsplit=1) for line in out.splitlines())
        assert code == 0
        assert list(rows) == list(available_calendars())
        assert rows["bangladesh"] == "১ বৈশাখ ১৪৩১"
        # The ingress of that month stood 13 minutes before midnight in Kolkata.
        assert rows["west-bengal"] == "১ বৈশাখ ১৪৩১  (13 min)"
        calendars = json.loads(run("convert", "--all", "--json", "2024-04-14")[1])["calendars"]
        assert calendars["west-bengal"]["margin"] == pytest.approx(13, abs=0.5)
        assert calendars["gregorian"] == {"output": "2024-04-14", "basis": "published", "margin": None}

    def test_a_calendar_without_the_day_is_left_out(self) -> None:
        _, out, _ = run("convert", "--all", "১ বৈশাখ ৫০০০ বঙ্গাব্দ")
        rows = [line.split()[0] for line in out.splitlines()]
        assert "bangladesh" in rows
        assert "west-bengal" not in rows
        code, _, err = run("convert", "১ বৈশাখ ৫০০০ বঙ্গাব্দ", "--to", "west-bengal")
        assert code == 1
        assert "(west-bengal)" in err

    def test_the_sunrise_day(self) -> None:
        # Tagore was born on 25 Boishakh 1268, after the midnight that began 7 May 1861.
        code, out, err = run("convert", "25 Boishakh 1268")
        assert (code, out) == (0, "1861-05-06\n")
        assert err == (
            "note: before 1395 the day began at sunrise: "
            "times between midnight and sunrise carry the previous Bangla date\n"
        )
        answer = json.loads(run("convert", "--json", "25 Boishakh 1268")[1])
        assert answer["basis"] == "attested"
        assert answer["margin"] > 35

    @pytest.mark.parametrize(
        "arguments",
        [
            ["--calendar", "bengal", "2023-09-30"],
            ["--calendar", "gregorian", "2023-09-30"],
            ["--to", "bengal", "2023-09-30"],
            ["--format", "%Q", "2023-09-30"],
            ["--format", "%H", "2023-09-30"],
            ["--from", "mars", "2023-09-30"],
            ["--no-such-option"],
        ],
    )
    def test_wrong_usage(self, arguments: list[str]) -> None:
        code, out, err = run("convert", *arguments)
        assert (code, out) == (2, "")
        assert "Error:" in err
        assert "Traceback" not in err

    def test_a_terminal_gives_no_lines(self) -> None:
        ours, theirs = pty.openpty()
        done = subprocess.run(
            [sys.executable, "-m", "bangla_calendar", "convert"],
            stdin=theirs,
            capture_output=True,
            check=False,
        )
        os.close(ours)
        os.close(theirs)
        assert done.returncode == 2
        assert b"give TEXT" in done.stderr
