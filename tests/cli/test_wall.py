"""The commands `month`, `year` and `days`."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from bangla_calendar import BanglaDate, month_calendar, observances, pictures, year_calendar
from bangla_calendar.pictures import to_html, to_svg, to_text
from tests.cli.command import invoke, on_a_terminal


def run(*arguments: str, **environment: str) -> Result:
    """Run a command in this process."""
    return invoke(*arguments, environment={"COLUMNS": "80", **environment})


def answer(*arguments: str, **environment: str) -> str:
    """Return what a command prints, which is to succeed without a note."""
    done = run(*arguments, **environment)
    assert (done.exit_code, done.stderr) == (0, "")
    return done.stdout


def refusal(*arguments: str) -> str:
    """Return the error of a command that is wrong usage."""
    done = run(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    return done.stderr.partition("Error: ")[2].strip()


class TestMonth:
    @pytest.mark.parametrize(
        "arguments",
        [
            ("1430", "6"),
            ("১৪৩০", "৬"),
            ("1430", "আশ্বিন"),
            ("আশ্বিন", "১৪৩০"),
            ("Ashwin", "1430"),
            ("1430", "06"),
        ],
    )
    def test_ways_to_name_it(self, arguments: tuple[str, ...]) -> None:
        assert answer("month", *arguments) == f"{to_text(month_calendar(1430, 6))}\n"

    def test_gregorian_months(self) -> None:
        expected = f"{to_text(month_calendar(2023, 9, calendar='gregorian'))}\n"
        for arguments in (("2023", "9"), ("2023", "September"), ("সেপ্টেম্বর", "২০২৩")):
            assert answer("month", *arguments, "--calendar", "gregorian") == expected

    def test_the_present_month(self) -> None:
        before = BanglaDate.today()
        shown = answer("month", "--quiet")
        expected = [to_text(month_calendar(day.year, day.month)) for day in (before, BanglaDate.today())]
        assert shown.removesuffix("\n") in expected
        assert "> আজ" in shown
        gregorian = answer("month", "--calendar", "gregorian", "--lang", "en", "--quiet")
        assert gregorian.startswith(f"{before.to_gregorian():%B %Y}") or date.today().day == 1

    def test_options(self) -> None:
        shown = answer("month", "1432", "1", "--country", "IN-WB", "--week-start", "mon", "--lang", "en")
        expected = to_text(month_calendar(1432, 1, country="IN-WB", week_start=0), lang="en")
        assert shown == f"{expected}\n"
        drik = answer(
            "month", "2014", "11", "--calendar", "gregorian", "--bangla", "west-bengal-drik", "--quiet"
        )
        assert "কার্তিক – অগ্রহায়ণ ১৪২১" in drik

    @pytest.mark.parametrize("columns", ["40", "80"])
    def test_the_width_of_the_terminal(self, columns: str) -> None:
        expected = to_text(month_calendar(1432, 1), width=int(columns))
        assert answer("month", "1432", "1", COLUMNS=columns) == f"{expected}\n"

    def test_pages(self, tmp_path: Path) -> None:
        month = month_calendar(1430, 6)
        assert answer("month", "1430", "6", "--html") == to_html(month)
        assert answer("month", "1430", "6", "--svg", "--paper", "A3") == to_svg(month, paper="A3")
        for ending, expected in (
            ("html", to_html(month)),
            ("svg", to_svg(month)),
            ("txt", f"{to_text(month)}\n"),
        ):
            target = tmp_path / f"month.{ending}"
            assert answer("month", "1430", "6", "-o", str(target)) == ""
            assert target.read_text("utf-8") == expected
        target = tmp_path / "month.out"
        assert answer("month", "1430", "6", "--html", "-o", str(target)) == ""
        assert target.read_text("utf-8") == to_html(month)

    @pytest.mark.parametrize(
        ("arguments", "endings"),
        [
            (["month", "1430", "6", "-o", "x.pdf"], ".txt, .html, .htm, .svg or .json, got x.pdf"),
            (["month", "1430", "6", "-o", "x.ics"], ".txt, .html, .htm, .svg or .json, got x.ics"),
            (["year", "1430", "-o", "x.png"], ".txt, .html, .htm, .svg, .ics or .json, got x.png"),
            (["days", "1430", "-o", "x.html"], ".txt, .ics or .json, got x.html"),
        ],
    )
    def test_endings_without_a_form(self, arguments: list[str], endings: str) -> None:
        done = run(*arguments)
        assert done.exit_code == 2
        assert f"Invalid value for --output: file name must end in {endings}" in done.stderr

    def test_json(self) -> None:
        told = json.loads(answer("month", "1430", "6", "--json"))
        assert (told["calendar"], told["year"], told["month"], told["basis"]) == (
            "bangladesh",
            1430,
            6,
            "published",
        )
        assert told["margin"] is None
        day = told["weeks"][2][0]
        assert (day["bangla"], day["gregorian"], day["weekend"]) == ("1430-06-15", "2023-09-30", True)
        assert told["weeks"][-1][-1] is None

    def test_notes(self) -> None:
        done = run("month", "1431", "1", "--country", "IN-WB")
        assert done.exit_code == 0
        assert done.stderr.startswith("note: the month begins within 35 minutes of midnight")
        assert "known until 2026" in run("month", "1434", "1").stderr
        assert run("month", "1434", "1", "--quiet").stderr == ""

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (
                ["2025", "4"],
                "Invalid value for YEAR: year 2025 is taken for a Gregorian one: ask for it with "
                "--calendar gregorian, or for the Bangla year that begins in it, 1432 (bangladesh)",
            ),
            (["1430", "13"], "Invalid value for MONTH: month must be in 1..12"),
            (["1430"], "give YEAR and MONTH, or neither"),
            (["1430", "6", "7"], "give YEAR and MONTH, or neither"),
            (["1430", "Foo"], "Invalid value for MONTH: expected a digit"),
            (["foo", "6"], "Invalid value for YEAR: expected a digit"),
            (["1430.5", "6"], "Invalid value for YEAR: expected a whole number, got '1430.5'"),
            (["1430", "6", "--html", "--svg"], "--html and --svg cannot be used together"),
            (
                ["1430", "6", "--calendar", "bengal"],
                "Invalid value for '--calendar': unknown calendar 'bengal'",
            ),
            (["1430", "6", "--calendar", "hijri"], "Invalid value: unknown Bangla calendar 'hijri'"),
            (["0", "6"], "Invalid value for YEAR: year must be in 1..9405"),
        ],
    )
    def test_wrong_usage(self, arguments: list[str], message: str) -> None:
        assert refusal("month", *arguments).startswith(message)


class TestYear:
    def test_forms(self, tmp_path: Path) -> None:
        year = year_calendar(1430)
        assert answer("year", "1430") == f"{to_text(year)}\n"
        assert answer("year", "১৪৩০", "--html") == to_html(year)
        assert answer("year", "1430", "--html", "--sheets") == to_html(year, sheets=True)
        assert answer("year", "1430", "--svg", "--lang", "en") == to_svg(year, lang="en")
        assert len(json.loads(answer("year", "1430", "--json"))["months"]) == 12
        assert answer("year", "2023", "--calendar", "gregorian").startswith("২০২৩ খ্রিষ্টাব্দ")

    def test_the_present_year(self) -> None:
        before = BanglaDate.today().year
        shown = json.loads(answer("year", "--json", "--quiet"))
        assert shown["year"] in (before, BanglaDate.today().year)

    def test_ics(self, tmp_path: Path) -> None:
        pytest.importorskip("icalendar", reason="needs icalendar: pip install --group test")
        feed = run("year", "1432", "--ics", "--years", "2").stdout_bytes
        assert feed.count(b"BEGIN:VEVENT") == 365 + 365
        assert b"\r\n" in feed
        target = tmp_path / "dates.ics"
        assert answer("year", "1432", "-o", str(target)) == ""
        assert target.read_bytes().count(b"BEGIN:VEVENT") == 365

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["2025"], "Invalid value for YEAR: year 2025 is taken for a Gregorian one"),
            (["1432", "--sheets"], "--sheets requires --html"),
            (["1432", "--years", "2"], "--years requires --ics"),
            (["1432", "--ics", "--html"], "--html and --ics cannot be used together"),
        ],
    )
    def test_wrong_usage(self, arguments: list[str], message: str) -> None:
        assert refusal("year", *arguments).startswith(message)


class TestDays:
    def test_lines(self) -> None:
        lines = [line.split("\t") for line in answer("days", "1432").splitlines()]
        assert lines[0] == ["2025-04-14", "১ বৈশাখ ১৪৩২", "পহেলা বৈশাখ", "executive-order"]
        assert ["2025-04-14", "১ বৈশাখ ১৪৩২", "হালখাতা", "-"] in lines
        assert len(lines) == len(observances(1432))
        english = answer("days", "2025", "--calendar", "gregorian", "--lang", "en")
        assert "2025-12-16\t1 Poush 1432\tVictory Day\tgeneral\n" in english
        spans = run("days", "1431", "--country", "IN-WB", "--kinds", "ritual").stdout
        assert "2024-06-22/2024-06-25\t৭ আষাঢ় ১৪৩১\tঅম্বুবাচী\t-\n" in spans

    def test_hindus_in_bangladesh(self) -> None:
        lines = run("days", "1432", "--calendar", "west-bengal", "--doubtful").stdout.splitlines()
        assert "2025-11-18\t১ অগ্রহায়ণ ১৪৩২\tনবান্ন\t-" in lines

    def test_json(self) -> None:
        records = [json.loads(line) for line in answer("days", "1432", "--json").splitlines()]
        assert records[0]["id"] == "pohela-boishakh-bd"
        assert {"calendar", "basis", "margin", "known_until", "source"} <= records[0].keys()
        assert records[0]["holiday_years"]["executive-order"][0] == 2016

    def test_several_years(self) -> None:
        lines = answer("days", "1430", "--years", "3", "--kinds", "new-year").splitlines()
        assert [line[:4] for line in lines] == ["2023", "2024", "2025"]

    def test_the_moon(self) -> None:
        lines = answer("days", "--moon").splitlines()
        assert "ঈদুল ফিতর\thijri:1 Shawwal, by moon sighting" in lines
        record: dict[str, Any] = json.loads(
            answer("days", "--moon", "--json", "--country", "IN-TR").splitlines()[0]
        )
        assert record["id"] == "saraswati-puja"
        assert "Kali Puja" in answer("days", "--moon", "--lang", "en")

    def test_ics(self, tmp_path: Path) -> None:
        pytest.importorskip("icalendar", reason="needs icalendar: pip install --group test")
        feed = run("days", "1432", "--ics").stdout_bytes
        assert feed.count(b"BEGIN:VEVENT") == len(observances(1432))

    def test_notes(self) -> None:
        done = run("days", "1440")
        assert done.stderr == "note: official lists of public holidays are known until 2026\n"
        assert answer("days", "1500", "--kinds", "civic", "--quiet")

    def test_nothing_kept_is_no_failure(self) -> None:
        assert answer("days", "1000") == ""

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["2025"], "Invalid value for YEAR: year 2025 is taken for a Gregorian one"),
            (["1432", "--kinds", "foo"], "Invalid value for '--kinds': unknown kind of observance 'foo'"),
            (["1432", "--moon"], "--moon lists no dates: it takes neither YEAR nor --ics"),
            (["1432", "--ics", "--json"], "--ics and --json cannot be used together"),
            (["1432", "--country", "PK"], "Invalid value for '--country': 'PK' is not one of"),
        ],
    )
    def test_wrong_usage(self, arguments: list[str], message: str) -> None:
        assert refusal("days", *arguments).startswith(message)


@pytest.mark.parametrize("command", ["days", "year"])
def test_without_icalendar_the_extra_is_named(command: str) -> None:
    code = f"""
import sys
sys.modules["icalendar"] = None
sys.argv = ["bangla-calendar", "{command}", "1432", "--ics"]
from bangla_calendar.cli import main
main()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    expected = "Error: iCalendar needs the library icalendar: pip install 'bangla-calendar[ics]'\n"
    assert done.stderr == expected


def test_what_icalendar_itself_lacks_is_no_extra_of_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "icalendar.py").write_text("import library_of_icalendar\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delattr(pictures, "feeds", raising=False)
    for name in {"bangla_calendar.pictures.feeds", "icalendar"} & sys.modules.keys():
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(ModuleNotFoundError, match="library_of_icalendar"):
        run("year", "1432", "--ics")


def test_colours_at_a_terminal_alone() -> None:
    pytest.importorskip("pty", reason="needs a terminal")
    shown = on_a_terminal(["month", "1432", "1", "--quiet"], "stdout", {"COLUMNS": "80"})
    assert "\x1b[31m" in shown
    plain = on_a_terminal(["month", "1432", "1", "--quiet"], "stdout", {"COLUMNS": "80", "NO_COLOR": "1"})
    assert plain.replace("\r\n", "\n") == f"{to_text(month_calendar(1432, 1))}\n"


def test_the_bare_command_at_a_terminal() -> None:
    pytest.importorskip("pty", reason="needs a terminal")
    lines = on_a_terminal([], "stdout").split("\r\n")
    assert lines[2].endswith("কাল")
    tomorrow = BanglaDate.today() + timedelta(1)
    assert any(day.season_name() + "কাল" == lines[2] for day in (BanglaDate.today(), tomorrow))
