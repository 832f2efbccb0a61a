"""The command `find`: lines, records, options, and what cannot be read."""

from __future__ import annotations

import csv
import gzip
import io
import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from bangla_calendar import find_dates
from bangla_calendar.finding.match import KINDS
from tests.cli.command import ASCII_WORLD, NEWS, found_records, run, run_process

BANGLADESH = "bangladesh,bangladesh-2019,bangladesh-1995"


class TestText:
    def test_a_file(self, page: str) -> None:
        code, out, err = run("find", page)
        assert (code, err) == (0, "")
        assert out.splitlines() == [
            f"1\tdate\t2023-09-30\tশনিবার, ৩০ সেপ্টেম্বর ২০২৩\tagrees:{BANGLADESH}",
            f"2\tdate\t2023-09-30\t১৫ আশ্বিন ১৪৩০\tagrees:{BANGLADESH}",
            "4\tdatetime\t2022-08-17T22:07:00\t১৭ আগস্ট ২০২২, ২২:০৭",
            "5\trelative\t-\tগতকাল রাত ৮টায়",
            "6\tmonth-day\t-\t৮ ফাল্গুন",
            "6\tyear\t2021-01-01/2021-12-31\t২০২১ সালে",
        ]

    def test_stdin(self, page: str) -> None:
        answer = run("find", page)
        assert run("find", given=NEWS) == answer
        assert run("find", "-", given=NEWS) == answer

    def test_several_files(self, page: str) -> None:
        code, out, err = run("find", page, "-", page, given="১ মে ২০২০\n")
        assert (code, err) == (0, "")
        lines = out.splitlines()
        assert len(lines) == 6 + 1 + 6
        assert lines[0].startswith(f"{page}:1\tdate\t2023-09-30\t")
        assert lines[6] == "-:1\tdate\t2020-05-01\t১ মে ২০২০"
        assert lines[7:] == lines[:6]

    def test_no_hit(self) -> None:
        assert run("find", given="৬ শ্রমিক নিহত\n") == (0, "", "")
        assert run("find", given="") == (0, "", "")

    def test_dates_that_do_not_agree(self) -> None:
        _, out, _ = run("find", given="১৬ আশ্বিন ১৪৩০, ৩০ সেপ্টেম্বর ২০২৩")
        assert [line.split("\t")[4] for line in out.splitlines()] == ["agrees:none"] * 2

    def test_doubts(self) -> None:
        _, out, _ = run(
            "find", given="রবিবার, ৩০/৯/২৩ তারিখে ১৫/০৬/১৪৩০ নয়, ৩২ আষাঢ় ১৪৩০ নয়, ১৪ রবিউল আউয়াল ১৪৪৫"
        )
        assert [line.split("\t", 2)[2] for line in out.splitlines()] == [
            "2023-09-30\tরবিবার, ৩০/৯/২৩\ttwo-digit-year weekday-contradicts",
            "-\t১৫/০৬/১৪৩০\tcalendar-undecided",
            "-\t৩২ আষাঢ় ১৪৩০\tnot-in-calendar",
            "-\t১৪ রবিউল আউয়াল ১৪৪৫",
        ]

    def test_context(self) -> None:
        # Only of its line, without half a letter at its beginning, and with nothing that moves a cursor.
        given = "আগের\tপাতা\n\x1b[2J\tসভা ১৫ আশ্বিন ১৪৩০ তারিখে\r\nপরের পাতা\n"
        for width, shown in (("2", " ১৫ আশ্বিন ১৪৩০ ত"), ("99", " [2J সভা ১৫ আশ্বিন ১৪৩০ তারিখে")):
            _, out, _ = run("find", "--context", width, given=given)
            assert out == f"2\tdate\t2023-09-30\t{shown}\n"


class TestRecords:
    def test_json(self, page: str) -> None:
        found = found_records(page)
        assert [record["text"] for record in found] == [match.text for match in find_dates(NEWS)]
        assert found[1] == {
            "file": page,
            "line": 2,
            "start": 27,
            "end": 41,
            "text": "১৫ আশ্বিন ১৪৩০",
            "kind": "date",
            "calendar": "bangla",
            "year": 1430,
            "month": 6,
            "day": 15,
            "weekday": None,
            "hour": None,
            "minute": None,
            "flags": [],
            "gregorian": "2023-09-30",
            "value": "1430-06-15",
            "agrees_with": BANGLADESH.split(","),
            "rule": "bangladesh",
            "basis": "published",
            "margin": None,
        }
        year = found[-1]
        assert year["gregorian"] == ["2021-01-01", "2021-12-31"]
        assert (year["rule"], year["value"]) == ("gregorian", None)
        assert run("find", "--format", "jsonl", page) == run("find", "--json", page)

    def test_the_rule(self) -> None:
        # Aajkaal, 27 November 2014; the sun's ingress of 1431 stood 13 minutes before midnight in Kolkata.
        given = "১০ অগ্রহায়ণ ১৪২১; ১ বৈশাখ ১৪৩১; গত সপ্তাহে"
        first, second, third = found_records("--calendar", "west-bengal", given=given)
        assert (first["gregorian"], first["rule"], first["basis"]) == (
            "2014-11-27",
            "west-bengal",
            "attested",
        )
        assert second["margin"] == pytest.approx(13, abs=0.5)
        assert (third["gregorian"], third["rule"], third["basis"], third["margin"]) == (None,) * 4
        _, _, err = run("find", "--calendar", "west-bengal", given=given)
        assert err.startswith("note: 1 of 2: the month begins within 35 minutes of midnight: ")
        assert err.count("\n") == 1
        assert run("find", "-q", "--calendar", "west-bengal", given=given)[2] == ""

    def test_a_range(self) -> None:
        (days,) = found_records(given="১০-১২ মার্চ ২০২৪")
        assert days["gregorian"] == ["2024-03-10", "2024-03-12"]
        assert days["end_date"]["day"] == 12

    def test_a_table(self) -> None:
        given = f"{NEWS}১০-১২ মার্চ ২০২৪; ১৬ আশ্বিন ১৪৩০, ৩০ সেপ্টেম্বর ২০২৩"
        code, out, err = run("find", "--format", "csv", given=given)
        assert (code, err) == (0, "")
        rows = list(csv.DictReader(io.StringIO(out)))
        found = found_records(given=given)
        assert [row["text"] for row in rows] == [record["text"] for record in found]
        for row, record in zip(rows, found, strict=True):
            end_date = record.pop("end_date", {})
            assert {field: row[f"end_{field}"] for field in end_date} == {
                field: "" if value is None else str(value) for field, value in end_date.items()
            }
            pair = record["gregorian"] or []
            pair = pair if isinstance(pair, list) else [pair]
            assert [row["gregorian"], row["gregorian_end"]] == [*pair, "", ""][:2]
            agrees = record["agrees_with"]
            assert row["agrees_with"] == ("" if agrees is None else " ".join(agrees) or "none")
            assert row["flags"] == " ".join(record["flags"])
            for column in record.keys() - {"gregorian", "agrees_with", "flags"}:
                assert row[column] == ("" if record[column] is None else str(record[column]))

    def test_names_of_observances(self) -> None:
        given = "বিজয় দিবস ২০২৪; ২০২৫ সালের পয়লা বৈশাখ; ২০২৫ সালের জাতীয় শোক দিবস"
        found = found_records("--observances", "BD", given=given)
        assert [(record["observance"], record["gregorian"]) for record in found] == [
            ("victory-day", "2024-12-16"),
            ("pohela-boishakh-bd", "2025-04-14"),
            ("mourning-day", None),
        ]
        # The days of India are by its own calendar: 1 Boishakh 1432 was 15 April in Kolkata.
        text = "১৪৩২ সালের পয়লা বৈশাখ"
        (boishakh,) = found_records("--observances", "IN-WB", given=text)
        assert (boishakh["gregorian"], boishakh["rule"]) == ("2025-04-15", "west-bengal")
        _, out, _ = run("find", "--observances", "BD", "--format", "csv", given=given)
        assert [row["observance"] for row in csv.DictReader(io.StringIO(out))] == [
            record["observance"] for record in found
        ]
        assert all("observance" not in record for record in found_records(given=text))
        code, _, err = run("find", "--observances", "bd", given=given)
        assert code == 2
        assert "choose from BD, IN, IN-WB, IN-TR, IN-AS" in err

    def test_a_table_without_rows_has_its_head(self) -> None:
        head = run("find", "--format", "csv", given="")[1]
        assert head.startswith("file,line,start,end,text,kind,calendar,year,")
        assert head.count("\n") == 1

    def test_context(self) -> None:
        arguments = ("--context", "3", "--kinds", "date")
        (record,) = found_records(*arguments, given="সভা ১৫ আশ্বিন ১৪৩০\tশেষ")
        assert record["context"] == "ভা ১৫ আশ্বিন ১৪৩০\tশে"
        _, out, _ = run("find", "--format", "csv", *arguments, given="সভা ১৫ আশ্বিন ১৪৩০\tশেষ")
        assert next(csv.DictReader(io.StringIO(out)))["context"] == record["context"].replace("\t", " ")


class TestOptions:
    @pytest.mark.parametrize("kind", KINDS)
    def test_kinds(self, kind: str) -> None:
        given = f"{NEWS}রাত ৮টায়; ১০-১২ মার্চ ২০২৪; জানুয়ারি ২০২১\n"
        expected = [match.text for match in find_dates(given) if match.kind == kind]
        assert expected
        assert [record["text"] for record in found_records("--kinds", kind, given=given)] == expected

    def test_several_kinds(self) -> None:
        found = found_records("--kinds", "year,month-day", given=NEWS)
        assert [record["kind"] for record in found] == ["month-day", "year"]

    @pytest.mark.parametrize(
        "reference", ["2024-02-20", "২০ ফেব্রুয়ারি ২০২৪", "৭ ফাল্গুন ১৪৩০", "20 Feb 2024, 10:30"]
    )
    def test_reference(self, reference: str) -> None:
        _, out, _ = run("find", "--reference", reference, "--kinds", "relative,month-day", given=NEWS)
        assert out.splitlines() == [
            "5\trelative\t2024-02-19T20:00:00\tগতকাল রাত ৮টায়",
            "6\tmonth-day\t2024-02-21\t৮ ফাল্গুন\tyear-from-reference",
        ]

    def test_today(self) -> None:
        dhaka = timezone(timedelta(hours=6))
        before = datetime.now(dhaka).date()
        (record,) = found_records("--reference", "today", given="আজ সভা")
        assert record["gregorian"] in (before.isoformat(), datetime.now(dhaka).date().isoformat())

    def test_now(self) -> None:
        before = datetime.now(UTC).replace(microsecond=0)
        (record,) = found_records("--reference", "now", "--tz", "UTC", given="দুই ঘণ্টা আগে")
        found = datetime.fromisoformat(record["gregorian"]).replace(tzinfo=UTC)
        assert before <= found + timedelta(hours=2) <= datetime.now(UTC)

    def test_pivot(self) -> None:
        given = "৩০/৯/৪৫"
        assert [found_records("--pivot", pivot, given=given)[0]["year"] for pivot in ("44", "45")] == [
            1945,
            2045,
        ]

    @pytest.mark.parametrize(
        "arguments",
        [
            ["--kinds", "date,day"],
            ["--kinds", ""],
            ["--calendar", "gregorian"],
            ["--reference", "yesterday"],
            ["--reference", "1430-06-15"],
            ["--pivot", "100"],
            ["--context", "-1"],
            ["--format", "xml"],
            ["--format", "csv", "--json"],
            ["--no-such-option"],
        ],
    )
    def test_wrong_usage(self, arguments: list[str]) -> None:
        code, out, err = run("find", *arguments, given="১ মে ২০২০")
        assert (code, out) == (2, "")
        assert "Error:" in err
        assert "Traceback" not in err

    def test_the_kinds_are_named_where_one_is_wrong(self) -> None:
        err = run("find", "--kinds", "day")[2]
        assert "unknown kind 'day'" in err
        assert "month-day" in err


class TestWhatCannotBeRead:
    def test_files(self, page: str, tmp_path: Path) -> None:
        missing = str(tmp_path / "missing.txt")
        code, out, err = run("find", missing, page, str(tmp_path))
        assert code == 1
        assert len(out.splitlines()) == 6
        assert err == f"{missing}: No such file or directory\n{tmp_path}: Is a directory\n"
        assert run("find", "-q", missing)[::2] == (1, f"{missing}: No such file or directory\n")

    def test_broken_bytes(self) -> None:
        given = "ক\n১ মে ২০২০ \n".encode().replace(b" \n", b" \xff\xe0\xa6\n") + "২ মে ২০২০".encode()
        for environment in ({}, ASCII_WORLD):
            code, out, err = run_process("find", "--context", "3", given=given, environment=environment)
            assert (code, err) == (1, "-: line 2: a byte that is not UTF-8 (3 in all)\n")
            assert out.encode("utf-8", "surrogateescape").splitlines() == [
                "2\tdate\t2020-05-01\t১ মে ২০২০ ".encode() + b"\xff\xe0",
                "3\tdate\t2020-05-02\t২ মে ২০২০".encode(),
            ]

    @pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
    def test_utf_16(self, tmp_path: Path, encoding: str) -> None:
        path = tmp_path / "wide.txt"
        path.write_text(f"\ufeff{NEWS}", encoding)
        code, out, err = run("find", str(path))
        assert (code, out, err) == (0, run("find", given=f"\ufeff{NEWS}")[1], "")
        path.write_text(NEWS, encoding)
        code, out, err = run("find", str(path))
        assert (code, out) == (1, "")
        assert err == (
            f"{path}: expected UTF-8, got what looks like {encoding.upper()} without a byte order mark: "
            "name the encoding of the file\n"
        )

    @pytest.mark.parametrize(
        ("begins", "kind"),
        [
            (b"PAR1\x15\x04", "a Parquet file"),
            (gzip.compress("১ মে ২০২০".encode(), mtime=0), "compressed with gzip"),
            (b"\x28\xb5\x2f\xfd\x20", "compressed with zstd"),
            (b"PK\x03\x04\x14", "a zip file, as .xlsx and .docx are"),
            ("১ মে ২০২০ \0".encode(), "binary"),
        ],
    )
    def test_binary_files_are_named_as_such(self, tmp_path: Path, begins: bytes, kind: str) -> None:
        path = tmp_path / "page"
        path.write_bytes(begins + "১ মে ২০২০\n".encode())
        assert run("find", str(path)) == (1, "", f"{path}: expected text, got {kind}\n")

    def test_a_character_cut_off_at_the_end(self) -> None:
        assert run("find", given="১ মে ২০২০ ক".encode()[:-1])[::2] == (
            1,
            "-: line 1: a byte that is not UTF-8 (2 in all)\n",
        )


class TestNothingRaw:
    """What a file or its name holds does not move a cursor, turn a line round or begin a formula."""

    GIVEN = "সভা \x1b[2J\x9b\u202e১৫ আশ্বিন ১৪৩০\u2066\x07 তারিখে\n"

    def test_contexts(self) -> None:
        raw = set("\x1b\x9b\u202e\u2066\x07")
        for form in ("text", "jsonl", "csv"):
            _, out, _ = run("find", "--context", "20", "--format", form, given=self.GIVEN)
            assert "১৫ আশ্বিন ১৪৩০" in out
            assert not raw & set(out)
        (record,) = found_records("--context", "20", given=self.GIVEN)
        assert record["context"] == self.GIVEN[:-1]

    def test_json_is_unicode_whatever_the_bytes(self) -> None:
        given = "১৫ আশ্বিন ১৪৩০ ".encode() + b"\xff\xfe\n"
        code, out, err = run("find", "--context", "5", "--json", given=given)
        assert code == 1
        assert json.loads(out.encode())["context"] == "১৫ আশ্বিন ১৪৩০ \udcff\udcfe"
        assert err == "-: line 1: a byte that is not UTF-8 (2 in all)\n"

    def test_names_of_files(self, tmp_path: Path) -> None:
        names = [str(tmp_path / name) for name in ("a\x1b[31m", "b\u202e")]
        Path(names[0]).write_text("১৫ আশ্বিন ১৪৩০", "utf-8")
        _, out, err = run("find", *names)
        assert out.split(":")[0].endswith("a\\x1b[31m")
        assert err == f"{names[1][:-1]}\\u202e: No such file or directory\n"

    @pytest.mark.parametrize("arguments", [["convert", "\x1b[2J"], ["\x1b[2J"], ["find", "--pivot", "\x9b"]])
    def test_errors(self, arguments: list[str]) -> None:
        _, out, err = run(*arguments)
        assert out == ""
        assert not set("\x1b\x9b") & set(err)

    def test_safe_csv(self, tmp_path: Path) -> None:
        given = "=১৫ আশ্বিন ১৪৩০\n+১৫ আশ্বিন ১৪৩০"
        arguments = ("find", "--format", "csv", "--context", "1")
        for options, contexts in (
            ((), ["=১৫ আশ্বিন ১৪৩০", "+১৫ আশ্বিন ১৪৩০"]),
            (("--safe-csv",), ["'=১৫ আশ্বিন ১৪৩০", "'+১৫ আশ্বিন ১৪৩০"]),
        ):
            _, out, _ = run(*arguments, *options, given=given)
            assert [row["context"] for row in csv.DictReader(io.StringIO(out))] == contexts
        code, _, err = run("find", "--safe-csv", given=given)
        assert (code, err.splitlines()[-1]) == (2, "Error: --safe-csv requires --format csv")
