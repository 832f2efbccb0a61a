"""The ES module under Node: against the tables, the vectors, and the words of the library."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from bangla_calendar import (
    BanglaDate,
    date_ordinal,
    format_date,
    format_number,
    money_to_words,
    month_name,
    number_to_words,
    season_name,
    to_ascii_digits,
    to_bangla_digits,
    weekday_name,
)
from tests.porting.site import HOW, MODULE, TSC, TYPES, types

REGIONS: Any = ("BD", "IN")
LANGUAGES: Any = ("bn", "en")
MOST_BYTES = 20_000
needs_node = pytest.mark.skipif(shutil.which("node") is None, reason="needs Node: apt install nodejs")


def numbers() -> list[str]:
    """Return figures of every size: all below 1000, then each power of ten with its neighbours and others."""
    large = {10**power + n for power in range(3, 15) for n in (-1, 0, 1, 5, 14, 20, 88, 200, 600, 12_345)}
    decimals = ["0.5", "1.050", "-7", "-0.05", "12,34,567", "1,234,567", "-1,00,000.25", "07.10"]
    return [*map(str, (*range(1000), *sorted(large))), *decimals]


def words() -> list[tuple[str, list[Any], str]]:
    """Return calls of the module, and what the library says."""
    found: list[tuple[str, list[Any], str]] = []
    for region in REGIONS:
        for text in numbers():
            said = number_to_words(text, region=region)
            found += [("numberToWords", [typed, region], said) for typed in (text, to_bangla_digits(text))]
            if len(text.partition(".")[2]) <= 2:
                taka = money_to_words(text, style="cheque", region=region)
                found.append(("takaToWords", [text, region], taka))
        for month in range(1, 13):
            name = month_name(month, family="gregorian", region=region)
            found.append(("monthName", ["gregorian", month, "bn", region], name))
    for lang in LANGUAGES:
        for month in range(1, 13):
            found.append(("monthName", ["west-bengal", month, lang], month_name(month, lang)))
            found.append(("seasonName", [month, lang], season_name((month + 1) // 2, lang)))
            day = BanglaDate(1430, month, 15)
            shown = format_date(day, "newspaper", lang=lang)
            found.append(("formatDate", ["bangladesh", [1430, month, 15], lang], shown))
        found += [("weekdayName", [day, lang], weekday_name(day, lang)) for day in range(7)]
    found += [("dateOrdinal", [day], date_ordinal(day, digits="bangla")) for day in range(1, 33)]
    found += [
        ("formatNumber", [str(n)], format_number(n)) for n in (0, 999, 1000, 99_999, 100_000, 12_345_678)
    ]
    found.append(("toAsciiDigits", ["২০২৩, ৯"], to_ascii_digits("২০২৩, ৯")))
    return found


@pytest.mark.programs
@needs_node
def test_under_node(tmp_path: Path) -> None:
    (tmp_path / "words.json").write_text(json.dumps(words()), "utf-8")
    done = subprocess.run(
        ["node", "--test", str(Path(__file__).with_name("module.test.mjs"))],
        env={**os.environ, "WORDS": str(tmp_path / "words.json")},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "# fail 0" in done.stdout or "ℹ fail 0" in done.stdout


def test_the_module_is_small_and_needs_no_other() -> None:
    text = MODULE.read_text("utf-8")
    assert len(gzip.compress(text.encode(), 9)) < MOST_BYTES
    assert "import" not in text
    assert "require(" not in text


@pytest.mark.programs
@needs_node
@pytest.mark.skipif(TSC is None, reason="needs TypeScript from npm: TSC=.../typescript/bin/tsc")
def test_the_types_are_those_of_the_comments() -> None:
    assert TYPES.read_text("utf-8") == types(str(TSC)), f"{TYPES} is out of date: {HOW}"


def test_the_types_have_every_name() -> None:
    text = TYPES.read_text("utf-8")
    for line in MODULE.read_text("utf-8").splitlines():
        if line.startswith("export "):
            assert f"{line.partition('(')[0].partition(' = ')[0]}" in text, line
