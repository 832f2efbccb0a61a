"""Excel files: what openpyxl and XlsxWriter write is read, and nothing else in them changes."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from bangla_calendar import BanglaCalendarError, UnknownNameError
from bangla_calendar.files import BadRowError, FileFormatError, Report, rewrite_column
from bangla_calendar.files.excel.styles import is_date_format

openpyxl = pytest.importorskip("openpyxl")

HEADER = ["নং", "তারিখ", "টাকা"]


def made(folder: Path, rows: list[list[Any]], change: Callable[[Any], object] = lambda book: None) -> Path:
    """Write a file with a sheet of some rows."""
    path = folder / "a.xlsx"
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    change(book)
    book.save(path)
    return path


def rewritten(path: Path, column: str = "তারিখ", **options: Any) -> tuple[Any, Report]:
    """Return the file as openpyxl reads the answer, and the report."""
    output = io.BytesIO()
    report = rewrite_column(path, output, column, **options)
    (path.parent / "answer.xlsx").write_bytes(output.getvalue())
    return openpyxl.load_workbook(output), report


def values(sheet: Any) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


ROWS: list[list[Any]] = [
    HEADER,
    [1, date(2023, 9, 30), 1.5],
    [2, datetime(2023, 9, 30, 18, 30), 2],
    [3, "2023-09-30", 3],
    [4, None, 4],
    [5, "১৫ আশ্বিন ১৪৩০", 5],
]


class TestValues:
    def test_dates_and_texts_become_texts(self, tmp_path: Path) -> None:
        book, report = rewritten(made(tmp_path, ROWS), to="bangla")
        days = [*["১৫ আশ্বিন ১৪৩০"] * 3, None, "১৫ আশ্বিন ১৪৩০"]
        assert [row[1] for row in values(book.active)] == ["তারিখ", *days]
        assert [[row[0], row[2]] for row in values(book.active)] == [[row[0], row[2]] for row in ROWS]
        assert (report.rows, report.bad) == (5, 0)

    def test_there_and_back(self, tmp_path: Path) -> None:
        path = made(tmp_path, ROWS)
        rewrite_column(path, path, "তারিখ", to="bangla")
        rewrite_column(path, path, "তারিখ", to="gregorian")
        days = [row[1] for row in values(openpyxl.load_workbook(path).active)][1:]
        assert days == ["2023-09-30", "2023-09-30", "2023-09-30", None, "2023-09-30"]

    def test_dates_as_dates(self, tmp_path: Path) -> None:
        rows = [*ROWS, [6, "1818-07-11", 6]]
        book, _ = rewritten(made(tmp_path, rows), to="gregorian", cells="date")
        cells = [row[1] for row in book.active.iter_rows()][1:]
        # The second is a day without a time now; a day before 1900 has no number in Excel.
        days = [datetime(2023, 9, 30)] * 3 + [None, datetime(2023, 9, 30), "1818-07-11"]
        assert [cell.value for cell in cells] == days
        assert all(cell.is_date for cell in cells[:3])

    def test_days_of_1904(self, tmp_path: Path) -> None:
        def change(book: Any) -> None:
            book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904

        path = made(tmp_path, ROWS, change)
        assert b'date1904="1"' in ZipFile(path).read("xl/workbook.xml")
        book, _ = rewritten(path, to="bangla")
        assert values(book.active)[1][1] == "১৫ আশ্বিন ১৪৩০"
        book, _ = rewritten(path, to={"দিন": "gregorian"}, cells="date")
        assert values(book.active)[1][3] == datetime(2023, 9, 30)

    @pytest.mark.parametrize(
        ("value", "to", "answer"),
        [
            (45199, "digits", "৪৫১৯৯"),
            (1.1, "digits", "১.১"),
            (0.1 + 0.2, "digits", "০.৩"),
            (1971, "words", "এক হাজার নয়শ একাত্তর"),
            ("a\x0bb <&> \r\n_x000D_ ১", "ascii", "a\x0bb <&> \r\n_x000D_ 1"),
            (" ১ ", "digits", " ১ "),
        ],
    )
    def test_numbers_and_signs(self, tmp_path: Path, value: Any, to: str, answer: str) -> None:
        path = made(tmp_path, [HEADER, [1, "x", 3]])
        # openpyxl refuses controls; XlsxWriter escapes them as Excel does.
        xlsxwriter = pytest.importorskip("xlsxwriter")
        with xlsxwriter.Workbook(str(path)) as book:
            sheet = book.add_worksheet()
            sheet.write_row(0, 0, HEADER)
            sheet.write_row(1, 0, [1, value, 3])
        digits: dict[str, Any] = {"to": "digits", "digits": "ascii"} if to == "ascii" else {"to": to}
        found, _ = rewritten(path, **digits)
        text = str(found.active["B2"].value)
        assert re.sub("_x([0-9A-F]{4})_", lambda code: chr(int(code[1], 16)), text) == answer

    @pytest.mark.parametrize(("value", "marked"), [("১", False), (" ১", True), ("১ ", True), ("১\n২", True)])
    def test_blanks_that_count_are_marked(self, tmp_path: Path, value: str, marked: bool) -> None:
        # Where it is not told to keep them, Excel leaves blanks out (XML 1.0, 2.10).
        rewritten(made(tmp_path, [HEADER, [1, value, 3]]), to="digits", digits="ascii")
        with ZipFile(tmp_path / "answer.xlsx") as book:
            sheet = book.read("xl/worksheets/sheet1.xml").decode()
        text = value.replace("১", "1").replace("২", "2")
        assert (f'<t xml:space="preserve">{text}</t>' if marked else f"<t>{text}</t>") in sheet

    def test_serial_numbers_without_a_format(self, tmp_path: Path) -> None:
        path = made(tmp_path, [HEADER, [1, 45199, 2]])
        with pytest.raises(BadRowError, match=r"row 1: expected a year of at most four digits .*\(B2\)"):
            rewritten(path, to="bangla")
        book, _ = rewritten(path, to="bangla", excel_serial="1900")
        assert values(book.active)[1][1] == "১৫ আশ্বিন ১৪৩০"

    @pytest.mark.parametrize(("value", "what"), [(True, "a truth value"), ("#N/A", "an error")])
    def test_what_is_no_text(self, tmp_path: Path, value: Any, what: str) -> None:
        path = made(tmp_path, [HEADER, [1, value, 2]])
        with pytest.raises(
            BadRowError, match=rf"row 1: expected a text, a number or a date, got {what} .*B2"
        ):
            rewritten(path, to="digits")
        book, report = rewritten(path, to={"new": "digits"}, errors="coerce", notes_column=None)
        assert (values(book.active)[1], report.bad) == ([1, value, 2, None], 1)


class TestNothingElse:
    """Formats, formulas, other sheets, comments and what no library writes again."""

    def dressed(self, folder: Path) -> Path:
        def change(book: Any) -> None:
            from openpyxl.chart import BarChart, Reference
            from openpyxl.comments import Comment
            from openpyxl.formatting.rule import CellIsRule
            from openpyxl.styles import Font, PatternFill

            sheet = book.active
            sheet["B2"].font = Font(bold=True, color="FF0000")
            sheet["B2"].comment = Comment("দেখুন", "clerk")
            sheet["D2"] = "=C2*2"
            sheet["D3"] = "=SUM(C2:C3)"
            sheet.merge_cells("F1:G2")
            sheet.freeze_panes = "A2"
            sheet.column_dimensions["B"].width = 33
            fill = PatternFill("solid", bgColor="FFFF00")
            sheet.conditional_formatting.add("C2:C9", CellIsRule("greaterThan", ["1"], fill=fill))
            chart = BarChart()
            chart.add_data(Reference(sheet, min_col=3, min_row=1, max_row=3))
            sheet.add_chart(chart, "H9")
            other = book.create_sheet("হিসাব")
            other["A1"] = "=Sheet!C2"
            other["B7"] = date(1971, 12, 16)

        return made(folder, [HEADER, [1, date(2023, 9, 30), 1], [2, "১৬ আশ্বিন ১৪৩০", 2]], change)

    @pytest.mark.parametrize("to", ["gregorian", {"day": "gregorian", "bangla": "bangla"}])
    @pytest.mark.parametrize("cells", ["text", "date"])
    def test_only_the_sheet_and_its_formats_change(self, tmp_path: Path, to: Any, cells: Any) -> None:
        path = self.dressed(tmp_path)
        book, _ = rewritten(path, to=to, cells=cells)
        with ZipFile(path) as before, ZipFile(tmp_path / "answer.xlsx") as after:
            assert {*before.namelist()} == {*after.namelist()}
            different = {name for name in before.namelist() if before.read(name) != after.read(name)}
            assert "xl/worksheets/sheet1.xml" in different
            assert different <= {"xl/worksheets/sheet1.xml", "xl/styles.xml"}
            assert ("xl/styles.xml" in different) == (
                (cells == "date" and to == "gregorian") or cells == "date"
            )
            sheet = after.read("xl/worksheets/sheet1.xml")
            for kept in (b"<f>C2*2</f>", b"<f>SUM(C2:C3)</f>", b"<mergeCell ", b"<conditionalFormatting"):
                assert kept in sheet
        assert book.active["B2"].font.bold
        assert book.active["B2"].comment.text == "দেখুন"
        assert book.active.freeze_panes == "A2"

    def test_all_round_the_cells_stays_to_the_byte(self, tmp_path: Path) -> None:
        path = self.dressed(tmp_path)
        rewritten(path, to="bangla")
        part = "xl/worksheets/sheet1.xml"
        cell = re.compile(rb'<c r="B[23]".*?</c>')
        with ZipFile(path) as before, ZipFile(tmp_path / "answer.xlsx") as after:
            assert cell.sub(b"", before.read(part)) == cell.sub(b"", after.read(part))

    def test_new_columns_stand_behind_the_last(self, tmp_path: Path) -> None:
        path = self.dressed(tmp_path)
        book, _ = rewritten(path, to={"দিন": "gregorian", "বাংলা": "bangla"}, notes_column="টীকা")
        sheet = book.active
        assert [sheet.cell(1, column).value for column in (8, 9, 10)] == ["দিন", "বাংলা", "টীকা"]
        assert [sheet.cell(3, column).value for column in (8, 9, 10)] == [
            "2023-10-01",
            "১৬ আশ্বিন ১৪৩০",
            "bangladesh: the rule is published",
        ]
        assert sheet.cell(2, 8).font.bold
        assert sheet["B3"].value == "১৬ আশ্বিন ১৪৩০"
        assert sheet.dimensions == "A1:J3"

    def test_a_calendar_of_each_row(self, tmp_path: Path) -> None:
        rows: list[list[Any]] = [
            ["deed", "place", "n"],
            ["১০ অগ্রহায়ণ ১৪২১", "কলকাতা", 1],
            ["১০ অগ্রহায়ণ ১৪২১", "ঢাকা", 2],
        ]
        rules = {"কলকাতা": "west-bengal", "ঢাকা": "bangladesh"}
        book, _ = rewritten(
            made(tmp_path, rows), "deed", to="gregorian", calendar_column="place", calendar_map=rules
        )
        # Printed dates: 24 November 2014 in Dhaka, the 27th in Kolkata.
        assert values(book.active)[1:] == [["2014-11-27", "কলকাতা", 1], ["2014-11-24", "ঢাকা", 2]]

    def test_dates_of_several_formats_stay_apart(self, tmp_path: Path) -> None:
        def change(book: Any) -> None:
            from openpyxl.styles import Font

            for place, colour in enumerate(("FF0000", "00FF00", "0000FF"), 2):
                book.active.cell(place, 1).font = Font(color=colour)

        rows: list[list[Any]] = [["day"], *[["2023-09-30"]] * 4]
        book, _ = rewritten(made(tmp_path, rows, change), "day", to="gregorian", cells="date")
        cells = [book.active.cell(row, 1) for row in range(2, 6)]
        assert [cell.value for cell in cells] == [datetime(2023, 9, 30)] * 4
        assert [cell.font.color.rgb[2:] for cell in cells[:3]] == ["FF0000", "00FF00", "0000FF"]

    def test_progress_counts_the_bytes(self, tmp_path: Path) -> None:
        path = self.dressed(tmp_path)
        done: list[int] = []
        rewrite_column(path, io.BytesIO(), "তারিখ", to="bangla", progress=done.append)
        assert sum(done) == path.stat().st_size
        assert len(done) > 5
        assert min(done) >= 0


class TestSheets:
    def test_by_name_or_the_first(self, tmp_path: Path) -> None:
        def change(book: Any) -> None:
            book.create_sheet("দ্বিতীয়").append(HEADER)
            book["দ্বিতীয়"].append([1, "১৫ আশ্বিন ১৪৩০", 2])

        path = made(tmp_path, [HEADER, [1, "x", 2]], change)
        book, _ = rewritten(path, to="gregorian", sheet="দ্বিতীয়")
        assert [values(sheet)[1][1] for sheet in book] == ["x", "2023-09-30"]
        with pytest.raises(UnknownNameError, match="unknown sheet 'Third': choose from Sheet, দ্বিতীয়"):
            rewritten(path, to="gregorian", sheet="Third")
        with pytest.raises(BadRowError, match="row 1"):
            rewritten(path, to="gregorian")

    def test_the_header_need_not_come_first(self, tmp_path: Path) -> None:
        path = made(tmp_path, [[], [None, None], HEADER, [None], [1, "2023-09-30", 2], [], [2, "2023-10-01"]])
        book, report = rewritten(path, to="bangla")
        assert [row[1] for row in values(book.active)] == [
            *(None, None, "তারিখ", None),
            *("১৫ আশ্বিন ১৪৩০", None, "১৬ আশ্বিন ১৪৩০"),
        ]
        assert report.rows == 2

    def test_what_is_refused(self, tmp_path: Path) -> None:
        path = made(tmp_path, [HEADER, [1, "x", 2]])
        with pytest.raises(UnknownNameError, match="unknown column 'day': choose from নং, তারিখ, টাকা"):
            rewritten(path, "day", to="bangla")
        with pytest.raises(BanglaCalendarError, match="rows of a sheet cannot be skipped"):
            rewritten(path, to="bangla", errors="skip")
        with pytest.raises(BanglaCalendarError, match=r"cells is for \.xlsx, \.xlsm, not for \.csv"):
            rewrite_column(tmp_path / "a.csv", io.BytesIO(), "d", to="gregorian", cells="date")
        with pytest.raises(BanglaCalendarError, match=r"sheet is for \.xlsx, \.xlsm, not for \.csv"):
            rewrite_column(tmp_path / "a.csv", io.BytesIO(), "d", to="gregorian", sheet="x")

    def test_no_rows(self, tmp_path: Path) -> None:
        path = made(tmp_path, [])
        with pytest.raises(BanglaCalendarError, match="there is no header with the names of the columns"):
            rewritten(path, to="bangla")


class TestOtherWriters:
    def test_a_prefix_and_no_references(self, tmp_path: Path) -> None:
        # As some programs write: every element with a prefix, cells and rows without their names.
        path = made(tmp_path, [HEADER, [1, "2023-09-30", 2]])
        with ZipFile(path) as book:
            parts = {name: book.read(name) for name in book.namelist()}
        main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        parts["xl/worksheets/sheet1.xml"] = (
            f'<?xml version="1.0"?><x:worksheet xmlns:x="{main}"><x:sheetData>'
            '<x:row><x:c t="inlineStr"><x:is><x:t>নং</x:t></x:is></x:c>'
            '<x:c t="inlineStr"><x:is><x:r><x:t>তা</x:t></x:r><x:r><x:t>রিখ</x:t></x:r>'
            '<x:rPh sb="0" eb="1"><x:t>না</x:t></x:rPh></x:is></x:c></x:row>'
            '<x:row spans="1:2"><x:c><x:v>1</x:v></x:c><x:c t="str"><x:v>2023-09-30</x:v></x:c></x:row>'
            "</x:sheetData></x:worksheet>"
        ).encode()
        with ZipFile(path, "w") as book:
            for name, data in parts.items():
                book.writestr(name, data)
        found, _ = rewritten(path, to={"বাংলা": "bangla"})
        assert values(found.active) == [["নং", "তারিখ", "বাংলা"], [1, "2023-09-30", "১৫ আশ্বিন ১৪৩০"]]
        found, _ = rewritten(path, to="bangla")
        assert values(found.active)[1] == [1, "১৫ আশ্বিন ১৪৩০"]

    def test_a_large_sheet_with_a_prefix(self, tmp_path: Path) -> None:
        path = made(tmp_path, [HEADER])
        with ZipFile(path) as book:
            parts = {name: book.read(name) for name in book.namelist()}
        main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        rows = "".join(
            f'<x:row r="{row}"><x:c r="B{row}" t="str"><x:v>{text}</x:v></x:c></x:row>'
            for row, text in enumerate(["day", *["2023-09-30"] * 3000], 1)
        )
        parts["xl/worksheets/sheet1.xml"] = (
            f'<x:worksheet xmlns:x="{main}"><x:dimension ref="B1:B3001"/>'
            f"<x:sheetData>{rows}</x:sheetData></x:worksheet>"
        ).encode()
        with ZipFile(path, "w") as book:
            for name, data in parts.items():
                book.writestr(name, data)
        found, report = rewritten(path, "day", to={"বাংলা": "bangla", "n": "digits"})
        assert report.rows == 3000
        assert found.active.dimensions == "B1:D3001"
        assert [[cell.value for cell in row[1:]] for row in found.active.iter_rows(min_row=2)] == [
            ["2023-09-30", "১৫ আশ্বিন ১৪৩০", "২০২৩-০৯-৩০"]
        ] * 3000

    def test_another_reader_reads_it(self, tmp_path: Path) -> None:
        calamine = pytest.importorskip("python_calamine")
        rows: list[list[Any]] = [HEADER, *([number, date(2023, 9, 30), number] for number in range(3000))]
        rewritten(made(tmp_path, rows), to={"day": "gregorian", "বাংলা": "bangla"}, cells="date")
        book = calamine.CalamineWorkbook.from_path(tmp_path / "answer.xlsx")
        found = book.get_sheet_by_index(0).to_python()
        assert found[0] == [*HEADER, "day", "বাংলা"]
        assert found[1:] == [
            [number, date(2023, 9, 30), number, date(2023, 9, 30), "১৫ আশ্বিন ১৪৩০"] for number in range(3000)
        ]


class TestWhatIsNone:
    @pytest.mark.parametrize(
        ("content", "told"),
        [
            (b"", "expected an Excel file, got another file"),
            (b"PAR1", "expected an Excel file, got a Parquet file"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", r"an \.xls or \.doc file, or one with a password"),
        ],
    )
    def test_other_files(self, tmp_path: Path, content: bytes, told: str) -> None:
        path = tmp_path / "a.xlsx"
        path.write_bytes(content)
        with pytest.raises(FileFormatError, match=told):
            rewrite_column(path, path, "d", to="bangla")
        assert path.read_bytes() == content
        assert [*tmp_path.iterdir()] == [path]

    def test_other_zip_files(self, tmp_path: Path) -> None:
        path = tmp_path / "a.xlsx"
        with ZipFile(path, "w") as archive:
            archive.writestr("a.txt", "text")
        with pytest.raises(FileFormatError, match="expected an Excel file, got a zip file without"):
            rewrite_column(path, path, "d", to="bangla")

    @pytest.mark.parametrize(
        ("sheet", "told"),
        [
            ("<worksheet><sheetData>", "no element found"),
            ('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>', "a document type"),
            ('<?xml version="1.0" encoding="utf-16"?><worksheet/>', "encoding|UTF-8"),
            (
                "<worksheet><sheetData><row><c t='s'><v>99</v></c></row></sheetData></worksheet>",
                "no shared text 99",
            ),
        ],
    )
    def test_damaged_sheets(self, tmp_path: Path, sheet: str, told: str) -> None:
        path = made(tmp_path, [HEADER])
        with ZipFile(path) as book:
            parts = {name: book.read(name) for name in book.namelist()}
        parts["xl/worksheets/sheet1.xml"] = sheet.encode()
        with ZipFile(path, "w") as book:
            for name, data in parts.items():
                book.writestr(name, data)
        with pytest.raises(FileFormatError, match=told):
            rewrite_column(path, path, "তারিখ", to="bangla")


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("dd/mm/yyyy", True),
        ("mmm-yy", True),
        ("[$-5000445]d mmmm yyyy;@", True),
        ("General", False),
        ("0.00", False),
        ('0 "days"', False),
        ("[Red]#,##0", False),
        ("[h]:mm:ss", False),
        ("hh:mm", False),
        ("\\d0", False),
    ],
)
def test_formats_of_dates(code: str, expected: bool) -> None:
    assert is_date_format(code) is expected
