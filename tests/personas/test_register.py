"""The register: deeds of both countries in a sheet of Excel, and a sheet with their days handed on."""

from __future__ import annotations

from pathlib import Path

import pytest

from bangla_calendar import BanglaDate
from tests.cli.command import run
from tests.evidence.ledger import pairs

openpyxl = pytest.importorskip("openpyxl")

PLACES = {"পশ্চিমবঙ্গ": "west-bengal", "বাংলাদেশ": "bangladesh"}
DEEDS = [
    (place, pair)
    for place, calendar in PLACES.items()
    for pair in [pair for pair in pairs(calendar) if pair.gregorian.year >= 1900][:30]
]


def test_a_register_of_both_countries(tmp_path: Path) -> None:
    sheet, handed_on = tmp_path / "deeds.xlsx", tmp_path / "handed on.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["নং", "স্থান", "তারিখ", "মূল্য"])
    for number, (place, pair) in enumerate(DEEDS, 1):
        deed = str(BanglaDate(*pair.bangla, calendar=PLACES[place]))
        book.active.append([number, place, deed, 1000 * number])
    book.active.append([len(DEEDS) + 1, "বাংলাদেশ", "জানা নেই", 5])
    book.active["D2"].number_format = "#,##0.00"
    book.create_sheet("notes").append(["kept"])
    book.save(sheet)

    code, out, err = run(
        *("column", str(sheet), "--column", "তারিখ", "--to", "gregorian", "--into", "day"),
        *("--calendar-column", "স্থান", "--calendar-map", ",".join(f"{k}={v}" for k, v in PLACES.items())),
        *("--notes-column", "টীকা", "--errors", "null", "--cells", "date", "--output", str(handed_on)),
    )
    assert (code, out) == (1, "")
    assert err.splitlines()[-1] == f"{len(DEEDS) + 1} rows, 1 bad"
    answer = openpyxl.load_workbook(handed_on)
    assert [[cell.value for cell in row] for row in answer["notes"].iter_rows()] == [["kept"]]
    assert answer.active["D2"].number_format == "#,##0.00"
    header, *rows = [[cell.value for cell in row] for row in answer.active.iter_rows()]
    assert header == ["নং", "স্থান", "তারিখ", "মূল্য", "day", "টীকা"]
    assert [row[4].date() for row in rows[:-1]] == [pair.gregorian for _, pair in DEEDS]
    assert all(row[5].startswith(f"{PLACES[row[1]]}: ") for row in rows[:-1])
    assert rows[-1][4] is None
    assert rows[-1][5].startswith("expected a day")

    # Back again, in the sheet itself, each by its own calendar: what was printed.
    code, _, _ = run(
        *("column", str(handed_on), "--column", "day", "--to", "bangla", "-q", "--output", str(handed_on)),
        *("--calendar-column", "স্থান", "--calendar-map", ",".join(f"{k}={v}" for k, v in PLACES.items())),
    )
    assert code == 0
    rows = [[cell.value for cell in row] for row in openpyxl.load_workbook(handed_on).active.iter_rows()]
    assert [row[4] for row in rows[1:-1]] == [row[2] for row in rows[1:-1]]
