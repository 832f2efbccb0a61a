"""A date without a command, misspelt commands, and options before a command."""

from __future__ import annotations

import pytest

from tests.cli.command import run


@pytest.mark.parametrize(
    ("arguments", "answer"),
    [
        (["2023-09-30"], "১৫ আশ্বিন ১৪৩০"),
        (["১৫ আশ্বিন ১৪৩০"], "2023-09-30"),
        (["১৫", "আশ্বিন", "১৪৩০"], "2023-09-30"),
        (["May", "5", "2023"], "২২ বৈশাখ ১৪৩০"),  # May is two slips from days
        (["পনেরোই", "আশ্বিন", "চৌদ্দশ", "ত্রিশ"], "2023-09-30"),
        (["2023-09-30", "--format", "long", "--lang", "en"], "Saturday, 15 Ashwin 1430"),
        (["--lang", "en", "2023-09-30"], "15 Ashwin 1430"),
        (["--calendar", "west-bengal", "2014-11-27"], "১০ অগ্রহায়ণ ১৪২১"),
    ],
)
def test_a_date_is_converted(arguments: list[str], answer: str) -> None:
    assert run(*arguments)[:2] == (0, f"{answer}\n")


@pytest.mark.parametrize(("word", "command"), [("covnert", "convert"), ("numbr", "number"), ("Days", "days")])
def test_a_misspelt_command_is_named(word: str, command: str) -> None:
    code, out, err = run(word, "2023-09-30")
    assert (code, out) == (2, "")
    assert f"Error: '{word}' is neither a command nor a date: did you mean {command}?" in err


def test_any_other_word_is_wrong_usage() -> None:
    code, out, err = run("elephant")
    assert (code, out) == (2, "")
    assert err.endswith("Error: 'elephant' is neither a command nor a date\n")
    assert run("elephant", "--lang", "en", "2023-09-30")[2] == err


def test_what_is_wrong_with_a_date_is_said() -> None:
    assert run("2023-13-01") == (1, "", "text 1: month must be in 1..12 (gregorian), got 13\n")
    assert run("1430-06-15")[0] == 1


def test_the_language_before_a_command_is_that_of_its_answers() -> None:
    assert run("--lang", "en", "convert", "2023-09-30") == (0, "15 Ashwin 1430\n", "")


def test_options_of_the_masthead_are_not_those_of_a_date() -> None:
    assert run("--hijri", "2023-09-30")[0] == 2
