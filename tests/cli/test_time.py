"""The commands `ago`, `fiscal` and `age`, in this process."""

from __future__ import annotations

import json

import pytest

from tests.cli.command import run

NOW = ("--reference", "2024-03-15T16:20")


class TestAgo:
    @pytest.mark.parametrize(
        ("arguments", "answer"),
        [
            (["2024-03-15T13:20"], "৩ ঘণ্টা আগে"),
            (["2024-03-15T07:20:00Z"], "৩ ঘণ্টা আগে"),
            (["১৫ মার্চ ২০২৪, দুপুর ১টা ২০ মিনিট"], "৩ ঘণ্টা আগে"),
            (["১৫", "মার্চ", "২০২৪,", "১৩:২০"], "৩ ঘণ্টা আগে"),
            (["2024-03-14"], "গতকাল"),
            (["৩০ ফাল্গুন ১৪৩০"], "গতকাল"),
            (["2024-03-15T12:45", "--words"], "সাড়ে তিন ঘণ্টা আগে"),
            (["2024-03-15T13:20", "--lang", "en"], "3 hours ago"),
            (["2024-03-15T13:20", "--digits", "ascii"], "3 ঘণ্টা আগে"),
            (["2024-03-18", "--style", "cldr"], "৩ দিনের মধ্যে"),
            (["৩ ঘণ্টা আগে"], "2024-03-15T13:20:00+06:00"),
            (["৩", "ঘণ্টা", "আগে"], "2024-03-15T13:20:00+06:00"),
            (["৩ ঘণ্টা আগে", "--tz", "Asia/Kolkata"], "2024-03-15T13:20:00+05:30"),
            (["গতকাল রাত ৮টায়"], "2024-03-14T20:00:00+06:00"),
            (["২ দিন আগে"], "2024-03-13"),
            (["গত ২৪ ঘণ্টায়"], "2024-03-14T16:20:00+06:00/2024-03-15T16:20:00+06:00"),
        ],
    )
    def test_answers(self, arguments: list[str], answer: str) -> None:
        assert run("ago", *arguments, *NOW) == (0, f"{answer}\n", "")

    def test_approximate_answers_have_a_note(self) -> None:
        code, out, err = run("ago", "১ মাস আগে", "২ দিন আগে", *NOW)
        assert (code, out) == (0, "2024-02-15\n2024-03-13\n")
        assert err.startswith("note: approximate answers: 1 ")
        assert run("ago", "১ মাস আগে", "--quiet", *NOW) == (0, "2024-02-15\n", "")

    def test_json(self) -> None:
        code, out, _ = run("ago", "--json", "--errors", "blank", *NOW, given="১ মাস আগে\n2024-03-14\nhello\n")
        assert code == 1
        assert [json.loads(line) for line in out.splitlines()] == [
            {
                "input": "১ মাস আগে",
                "reference": "2024-03-15T16:20:00+06:00",
                "approximate": True,
                "output": "2024-02-15",
            },
            {"input": "2024-03-14", "reference": "2024-03-15T16:20:00+06:00", "output": "গতকাল"},
            None,
        ]

    def test_seen_from_now(self) -> None:
        code, out, _ = run("ago", "এইমাত্র")
        assert code == 0
        assert run("ago", out.strip())[1] == "এইমাত্র\n"

    @pytest.mark.parametrize(
        ("text", "reference", "message"),
        [
            ("hello", "now", "text 1: expected a length of time"),
            ("2023-02-30", "now", "text 1: day must be in 1..28"),
            ("৩ ঘণ্টা আগে", "2024-03-15", "text 1: expected a --reference with a clock"),
            ("কয়েক দিন আগে", "now", "text 1: expected a number before the unit of time"),
        ],
    )
    def test_what_cannot_be_read(self, text: str, reference: str, message: str) -> None:
        code, out, err = run("ago", text, "--reference", reference)
        assert (code, out) == (1, "")
        assert err.startswith(message)

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["--reference", "x"], "Invalid value for --reference"),
            (["--tz", "Asia/Nowhere"], "unknown time zone"),
            (["--words", "--lang", "en"], "--words cannot be used with"),
            (["--words", "--style", "cldr"], "--words cannot be used with"),
        ],
    )
    def test_wrong_usage(self, arguments: list[str], message: str) -> None:
        code, _, err = run("ago", "৩ ঘণ্টা আগে", *arguments)
        assert code == 2
        assert message in err


class TestFiscal:
    @pytest.mark.parametrize(
        ("arguments", "answer"),
        [
            (["2024-06-30", "--country", "BD"], "২০২৩-২৪ অর্থবছর"),
            (["2024-06-30", "2024-07-01", "--country", "BD"], "২০২৩-২৪ অর্থবছর\n২০২৪-২৫ অর্থবছর"),
            (["১৭ আষাঢ় ১৪৩১", "--country", "BD"], "২০২৪-২৫ অর্থবছর"),
            (["2024-04-01T00:10", "--country", "IN"], "২০২৪-২৫ অর্থবর্ষ"),
            (["2024-06-30", "--country", "BD", "--quarter"], "২০২৩-২৪ অর্থবছরের চতুর্থ প্রান্তিক"),
            (["2024-06-30", "--country", "BD", "--kind", "school"], "২০২৪ শিক্ষাবর্ষ"),
            (["২০২৩-২৪", "অর্থবছর", "--country", "BD"], "2023-07-01/2024-06-30"),
            (["২০২৩-২৪ অর্থবর্ষের তৃতীয় ত্রৈমাসিক", "--country", "IN"], "2023-10-01/2023-12-31"),
            (["গত অর্থবছর", "--country", "BD", "--reference", "2024-03-15"], "2022-07-01/2023-06-30"),
        ],
    )
    def test_answers(self, arguments: list[str], answer: str) -> None:
        assert run("fiscal", *arguments) == (0, f"{answer}\n", "")

    def test_json(self) -> None:
        code, out, _ = run("fiscal", "2024-06-30", "--country", "BD", "--quarter", "--json")
        assert code == 0
        assert json.loads(out) == {
            "input": "2024-06-30",
            "output": "২০২৩-২৪ অর্থবছরের চতুর্থ প্রান্তিক",
            "country": "BD",
            "kind": "fiscal",
            "year": 2023,
            "first": "2024-04-01",
            "last": "2024-06-30",
            "text": "২০২৩-২৪ অর্থবছরের চতুর্থ প্রান্তিক",
        }

    def test_streams(self) -> None:
        code, out, err = run("fiscal", "--country", "BD", given="2024-06-30\nhello\nFY24\n")
        assert (code, out) == (1, "২০২৩-২৪ অর্থবছর\n2023-07-01/2024-06-30\n")
        assert err.startswith("line 2: expected a fiscal year, such as ২০২৩-২৪ অর্থবছর,")

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (["২০২৩-২৪ অর্থবছর"], "Error: give --country, one of BD, IN, IN-WB, IN-TR, IN-AS\n"),
            (["২০২৩-২৪ অর্থবছর", "--lang", "bn"], "--country দিন, এগুলোর একটি: BD, IN, IN-WB, IN-TR, IN-AS\n"),
            (["2024-06-30", "--country", "PK"], "'PK' is not one of"),
            (["2024-06-30", "--country", "IN", "--kind", "income"], "IN has fiscal, tax, assessment, school"),
        ],
    )
    def test_wrong_usage(self, arguments: list[str], message: str) -> None:
        code, _, err = run("fiscal", *arguments)
        assert code == 2
        assert message in err


class TestAge:
    @pytest.mark.parametrize(
        ("arguments", "answer"),
        [
            # An age worked out at https://ecivilbd.blogspot.com.
            (["1972-12-18", "--on", "2015-05-09"], "৪২ বছর ৪ মাস ২১ দিন"),
            (["১৮ ডিসেম্বর ১৯৭২", "--on", "৯ মে ২০১৫"], "৪২ বছর ৪ মাস ২১ দিন"),
            (["1972-12-18", "--on", "2015-05-09", "--words"], "বিয়াল্লিশ বছর চার মাস একুশ দিন"),
            (["1972-12-18", "--on", "2015-05-09", "--lang", "en"], "42 years 4 months 21 days"),
            (["২৫ বৈশাখ ১২৬৮", "--on", "২৫ বৈশাখ ১৪৩১"], "১৬৩ বছর ০ মাস ০ দিন"),
        ],
    )
    def test_answers(self, arguments: list[str], answer: str) -> None:
        assert run("age", *arguments) == (0, f"{answer}\n", "")

    def test_json(self) -> None:
        code, out, _ = run("age", "1972-12-18", "--on", "2015-05-09", "--json")
        assert code == 0
        assert json.loads(out) == {
            "input": "1972-12-18",
            "on": "2015-05-09",
            "output": "৪২ বছর ৪ মাস ২১ দিন",
            "years": 42,
            "months": 4,
            "days": 21,
        }

    def test_today(self) -> None:
        assert run("age", "1972-12-18")[0] == 0

    def test_what_cannot_be_read(self) -> None:
        code, out, err = run("age", "--on", "2015-05-09", given="2020-01-01\n1972-12-18\n")
        assert (code, out) == (1, "৪২ বছর ৪ মাস ২১ দিন\n")
        assert err == "line 1: --on must be in 2020-01-01..9999-12-31, got 2015-05-09\n"
        assert run("age", "1972-12-18", "--on", "x")[0] == 2
        assert run("age", "1972-12-18", "--words", "--lang", "en")[0] == 2
