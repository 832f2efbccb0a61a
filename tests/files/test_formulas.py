"""Formulas of Excel files: none is overwritten, and what none gives yet is not taken for an empty cell."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from bangla_calendar.files import BadRowError
from tests.files.test_excel import HEADER, made, rewritten, values


def calculated(path: Path, value: bytes, kind: bytes = b"n") -> Path:
    """Put what its formula gives into a file, as Excel stores it there and openpyxl does not."""
    with ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    part = "xl/worksheets/sheet1.xml"
    parts[part] = re.sub(
        rb"<c ([^>]*)>(<f>.*?</f>)<v(?: ?/>|></v>)",
        lambda found: b'<c %b t="%b">%b%b' % (found[1], kind, found[2], value),
        parts[part],
    )
    assert value in parts[part]
    with ZipFile(path, "w") as book:
        for name, data in parts.items():
            book.writestr(name, data)
    return path


@pytest.mark.parametrize("errors", ["keep", "coerce"])
def test_a_formula_is_not_overwritten(tmp_path: Path, errors: Any) -> None:
    path = calculated(made(tmp_path, [HEADER, [1, "=DATE(2023,9,30)", 2]]), b"<v>45199</v>")
    with pytest.raises(BadRowError, match="a formula gives the value: write the answer to a new column"):
        rewritten(path, to="bangla", excel_serial="1900")
    book, report = rewritten(path, to="bangla", excel_serial="1900", errors=errors)
    assert values(book.active)[1] == [1, "=DATE(2023,9,30)", 2]
    assert (report.rows, report.bad) == (1, 1)
    book, _ = rewritten(path, to={"বাংলা": "bangla"}, excel_serial="1900")
    assert values(book.active)[1] == [1, "=DATE(2023,9,30)", 2, "১৫ আশ্বিন ১৪৩০"]


def test_a_formula_that_was_not_calculated_is_not_empty(tmp_path: Path) -> None:
    path = made(tmp_path, [HEADER, [1, "=DATE(2023,9,30)"], [None, "=B2"], [3, None], [4, "2023-09-30"]])
    reason = "the file does not hold what the formula gives: save it in Excel first"
    for to in ("bangla", {"বাংলা": "bangla"}):
        book, report = rewritten(path, to=to, errors="coerce")
        assert (report.rows, report.bad) == (4, 2)
        assert [row[1] for row in values(book.active)][1:4] == ["=DATE(2023,9,30)", "=B2", None]
    for errors in ("coerce", "keep"):
        book, _ = rewritten(path, to={"বাংলা": "bangla"}, errors=errors, notes_column="note")
        notes = [f"{reason} (B2)", f"{reason} (B3)", None]
        assert [row[-2:] for row in values(book.active)][1:4] == [[None, note] for note in notes]


def test_a_formula_that_gives_an_empty_text_is_empty(tmp_path: Path) -> None:
    path = made(tmp_path, [HEADER, [1, '=""', 2]])
    book, report = rewritten(calculated(path, b"<v></v>", kind=b"str"), to={"বাংলা": "bangla"})
    assert (values(book.active)[1], report.bad) == ([1, '=""', 2, None], 0)
