"""The command `number`."""

from __future__ import annotations

import json

import pytest

from tests.cli.command import run


@pytest.mark.parametrize(
    ("arguments", "answer"),
    [
        (["1234567.50"], "১২,৩৪,৫৬৭.৫০"),
        (["১২৩৪৫৬৭", "--digits", "ascii"], "12,34,567"),
        (["-5", "--words"], "ঋণাত্মক পাঁচ"),
        (["--words", "-১.০৫"], "ঋণাত্মক এক দশমিক শূন্য পাঁচ"),
        (["--words", "--", "-5"], "ঋণাত্মক পাঁচ"),
        (["--words", "−5"], "ঋণাত্মক পাঁচ"),
        (["1.999", "--money", "--rounding", "round_half_up"], "৳২"),
        (["20", "--words", "--region", "IN"], "কুড়ি"),
        (["1971", "--year"], "উনিশশো একাত্তর"),
        (["1.05", "--money"], "৳১.০৫"),
        (["1.05", "--money", "--words", "--only"], "এক টাকা পাঁচ পয়সা মাত্র"),
        (["11", "--ordinal"], "একাদশ"),
        (["123456", "--compact"], "১.২ লাখ"),
        (["123456", "--units", "--digits", "ascii"], "1 লাখ 23 হাজার"),
        (["11", "--ordinal", "--digits", "bangla"], "১১তম"),
        (["--read", "উনিশশ", "একাত্তর"], "1971"),
        (["--read", "তিন-চতুর্থাংশ"], "3/4"),
        (["--read", "এক দশমিক শূন্য পাঁচ", "--digits", "bangla"], "১.০৫"),
        (["--read", "--money", "পাঁচ টাকা পঞ্চাশ পয়সা"], "5.50"),
        (["--read", "--ordinal", "একাদশ"], "11"),
        (["--read", "-পাঁচ", "লাখ"], "-500000"),
        (["--read", "--money", "-৳৫"], "-5"),
        (["--read", "--money", "১,৩৫,০০০"], "135000"),
        (["--read", "--one-by-one", "শূন্য", "এক", "সাত"], "017"),
        (["--read", "--one-by-one", "শূন্য এক", "--digits", "bangla"], "০১"),
        (["--read", "--dozens", "দেড় ডজন"], "18"),
        (["৳500", "--money"], "৳৫০০"),
        (["500/-", "--money"], "৳৫০০"),
        (["₹500", "--money"], "₹৫০০"),
        (["₹500", "--money", "--words"], "পাঁচশ রুপি"),
        (["₹500", "--money", "--words", "--region", "IN"], "পাঁচশো টাকা"),
        (["৳500", "--money", "--words", "--region", "IN"], "পাঁচশো বাংলাদেশি টাকা"),
        (["500 টাকা", "--money", "--words", "--region", "IN"], "পাঁচশো টাকা"),
        (["1.999", "--money", "--words", "--rounding", "ROUND_DOWN"], "এক টাকা নিরানব্বই পয়সা"),
        (["500", "--money", "--unit", "₹"], "₹৫০০"),
        (["500", "--money", "--unit", "রুপি"], "৫০০ রুপি"),
        (["500/-", "--money", "--words", "--unit", "রুপি"], "পাঁচশ রুপি"),
        (["500", "--money", "--words", "--style", "cheque"], "পাঁচশ টাকা মাত্র"),
        (["500", "--money", "--words", "--style", "document"], "৫০০ টাকা (কথায়: পাঁচশ টাকা মাত্র)"),
        (["14", "--ordinal", "--style", "modern", "--region", "IN"], "চোদ্দোতম"),
        (["01712", "--words"], "শূন্য এক সাত এক দুই"),
        (["2024", "--one-by-one"], "দুই শূন্য দুই চার"),
        (["২টা", "--words", "--region", "IN"], "দুটো"),
    ],
)
def test_answers(arguments: list[str], answer: str) -> None:
    assert run("number", *arguments) == (0, f"{answer}\n", "")


def test_stdin() -> None:
    code, out, err = run("number", "--words", given="5\n১_২\n-3\n")
    assert (code, out) == (1, "পাঁচ\nঋণাত্মক তিন\n")
    assert err.startswith("line 2: ")
    assert run("number", "--words", "--errors", "blank", given="x\n5\n")[1] == "\nপাঁচ\n"


def test_json() -> None:
    code, out, _ = run("number", "--json", "5")
    assert (code, json.loads(out)) == (0, {"input": "5", "form": "group", "output": "৫"})
    code, out, _ = run("number", "--json", "-5", "--words")
    assert (code, json.loads(out)) == (0, {"input": "-5", "form": "words", "output": "ঋণাত্মক পাঁচ"})
    for text, region, currency in (("৫ টাকা", "BD", "BDT"), ("৫ টাকা", "IN", "INR"), ("৫", "BD", None)):
        _, out, _ = run("number", "--json", "--read", "--money", "--region", region, text)
        assert json.loads(out) == {"input": text, "form": "read", "output": "5", "currency": currency}


@pytest.mark.parametrize("value", ["1e5", "Inf", "NaN", "1_2", "১4", "²", "", "٣"])
def test_what_is_no_number(value: str) -> None:
    code, out, err = run("number", value)
    assert (code, out) == (1, "")
    assert err.startswith("value 1: expected ")


def test_wrong_usage() -> None:
    assert run("number", "1", "--money", "--ordinal")[0] == 2
    for idle in (
        "--words --compact",
        "--words --digits ascii",
        "--region IN",
        "--money --region IN",
        "--one-by-one --words",
        "--one-by-one --money",
        "--money --style cheque",
        "--money --words --style usual",
        "--ordinal --style cheque",
        "--unit টাকা",
        "--dozens",
    ):
        assert run("number", "1", *idle.split())[0] == 2
    for idle in (
        "--compact",
        "--year",
        "--group",
        "--words",
        "--units",
        "--region IN",
        "--rounding ROUND_UP",
        "--dozens --money",
    ):
        assert run("number", "--read", "এক", *idle.split())[0] == 2
    assert run("number", "1", "--wurds")[0] == 2
    assert run("number", "1", "--only", "--words")[0] == 2
    assert run("number", "1", "--lenient")[0] == 2
    assert run("number", "1", "--rounding", "ROUND_UP")[0] == 2
    assert run("number", "1", "--money", "--rounding", "up")[0] == 2
    assert run("number", "-.5") == (1, "", "value 1: expected a digit at position 1 of '-.5'\n")
    assert run("number", "1.5", "--year")[0] == 1
    assert run("number", "(৫০০)", "--money")[0] == 1
