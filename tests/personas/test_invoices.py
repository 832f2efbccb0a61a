"""The clerk's sheet of invoices: dates as every program wrote them, amounts as every clerk did."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.cli.command import run

openpyxl = pytest.importorskip("openpyxl")

# The newspapers of 30 September 2023 print ১৫ আশ্বিন ১৪৩০.
ROWS = [
    ("30-Sep-23", "১,৩৫,০০০", "১৫ আশ্বিন ১৪৩০", "এক লাখ পঁয়ত্রিশ হাজার টাকা মাত্র"),
    ("9/30/2023", "১৩৫০০০/-", "১৫ আশ্বিন ১৪৩০", "এক লাখ পঁয়ত্রিশ হাজার টাকা মাত্র"),
    (45199, "এক লাখ", "১৫ আশ্বিন ১৪৩০", "এক লাখ টাকা মাত্র"),
    (date(2023, 9, 30), 500, "১৫ আশ্বিন ১৪৩০", "পাঁচশ টাকা মাত্র"),
    (None, None, None, None),
]


def test_dates_and_amounts_in_words(tmp_path: Path) -> None:
    path = tmp_path / "invoices.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["Date", "Amount", "Total"])
    for number, (day, amount, *_) in enumerate(ROWS, 2):
        book.active.append([day, amount, f"=ROW(A{number})"])
    book.save(path)
    to_path = ("-o", str(path), "--quiet")
    reading = ("--pivot", "30", "--order", "mdy", "--excel-serial", "1900")
    assert run(
        "column", str(path), "--column", "Date", "--to", "bangla", "--into", "তারিখ", *reading, *to_path
    ) == (*(0, "", ""),)
    assert run(
        "column", str(path), "--column", "Amount", "--to", "money", "--only", "--into", "কথায়", *to_path
    ) == (*(0, "", ""),)
    header, *rows = [[cell.value for cell in row] for row in openpyxl.load_workbook(path).active.iter_rows()]
    assert header == ["Date", "Amount", "Total", "তারিখ", "কথায়"]
    assert [(row[3], row[4]) for row in rows] == [(day, words) for *_, day, words in ROWS]
    assert [row[2] for row in rows] == [f"=ROW(A{number})" for number in range(2, 7)]
