"""Excel files part by part: formats, sheets, rows and cells as other programs write them."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from bangla_calendar import BanglaCalendarError
from bangla_calendar.files import BadRowError, FileFormatError, Report, rewrite_column

openpyxl = pytest.importorskip("openpyxl")

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET, STYLES, TEXTS = "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"
DAY = 45199  # 30 September 2023, counted from 1900


def relations(*found: tuple[str, str]) -> str:
    """Return the relations of a part: the kind and the target of each."""
    inner = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(found, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'


def styles(formats: str, numbers: str = "", attributes: str = "") -> str:
    """Return the part with the formats of cells."""
    return (
        f'<styleSheet xmlns="{MAIN}">{numbers}<fonts><font><b/></font><font><i/></font></fonts>'
        "<fills><fill><patternFill/></fill></fills><borders><border/></borders>"
        '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>'
        f"<cellXfs{attributes}>{formats}</cellXfs>"
        '<cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )


def book(
    folder: Path, rows: str, before: str = "", parts: Mapping[str, str] = {}, settings: str = ""
) -> Path:
    """Write an Excel file with the rows of a sheet as XML, and other parts."""
    kinds = {
        "xl/workbook.xml": "sheet.main",
        SHEET: "worksheet",
        STYLES: "styles",
        TEXTS: "sharedStrings",
    }
    types = "".join(
        f'<Override PartName="/{part}"'
        f' ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml"/>'
        for part, kind in kinds.items()
    )
    every = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels"'
        f' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{types}</Types>',
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{settings}<sheets>'
        '<sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(
            ("worksheet", "worksheets/sheet1.xml"),
            ("styles", "styles.xml"),
            ("sharedStrings", "sharedStrings.xml"),
        ),
        SHEET: f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData></worksheet>',
        STYLES: styles('<xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1"/>'),
        TEXTS: f'<sst xmlns="{MAIN}"><si><t>day</t></si><si><t></t></si></sst>',
        **parts,
    }  # fmt: skip
    path = folder / "a.xlsx"
    with ZipFile(path, "w") as archive:
        for name, content in every.items():
            archive.writestr(name, content)
    return path


def text(reference: str, content: str, style: str = "0") -> str:
    """Return a cell with a text."""
    return f'<c r="{reference}" s="{style}" t="inlineStr"><is><t>{content}</t></is></c>'


def number(reference: str, value: object, style: int = 0) -> str:
    """Return a cell with a number."""
    return f'<c r="{reference}" s="{style}"><v>{value}</v></c>'


HEADER = f"<row>{text('A1', 'day')}</row>"


def rewritten(path: Path, column: str = "day", **options: Any) -> tuple[Any, dict[str, bytes], Report]:
    """Return the answer as openpyxl reads it, its parts, and the report."""
    output = io.BytesIO()
    report = rewrite_column(path, output, column, **{"to": "gregorian", **options})
    with ZipFile(output) as archive:
        assert archive.testzip() is None
        parts = {name: archive.read(name) for name in archive.namelist()}
    return openpyxl.load_workbook(output).active, parts, report


class TestFormats:
    @pytest.mark.parametrize(
        ("formats", "attributes"),
        [
            ('<xf numFmtId="0" fontId="0"/><xf numFmtId="2" fontId="1"/>', ' count="2"'),
            ('<xf fontId="0" /><xf fontId="1" />', ""),
            (
                "<xf fontId='0' numFmtId='0'/><xf numFmtId='2' applyNumberFormat='0' fontId='1'/>",
                " count='2'",
            ),
            (
                '<xf fontId="0"/>\n<xf\nnumFmtId = "2"\tapplyNumberFormat="0"\n fontId="1"\n/>',
                '\ncount = "2"',
            ),
            (
                '<xf fontId="0"><alignment wrapText="1"/></xf><xf fontId="1" numFmtId="2"><alignment/></xf>',
                ' count="2" ',
            ),
        ],
    )
    def test_a_new_one_is_the_old_one_but_for_days(
        self, tmp_path: Path, formats: str, attributes: str
    ) -> None:
        rows = "".join(
            f'<row r="{row}">{text(f"A{row}", "2023-09-30", style)}</row>'
            for row, style in enumerate("0011", 2)
        )
        path = book(tmp_path, HEADER + rows, parts={STYLES: styles(formats, attributes=attributes)})
        sheet, parts, _ = rewritten(path, cells="date")
        assert [sheet.cell(row, 1).value for row in range(2, 6)] == [datetime(2023, 9, 30)] * 4
        assert [bool(sheet.cell(row, 1).font.b) for row in range(2, 6)] == [True, True, False, False]
        assert [bool(sheet.cell(row, 1).font.i) for row in range(2, 6)] == [False, False, True, True]
        found = openpyxl.xml.functions.fromstring(parts[STYLES]).find(f"{{{MAIN}}}cellXfs")
        assert found.get("count") == str(len(found)) == "4"
        assert [child.get("numFmtId") for child in found][2:] == ["14", "14"]
        # What was there stays to the letter, and in its place.
        assert formats.encode() in parts[STYLES]
        assert parts[STYLES].count(b"<xf") == 1 + 4

    def test_of_a_format_without_attributes(self, tmp_path: Path) -> None:
        parts = {STYLES: styles("<xf><alignment wrapText='1'/></xf>")}
        sheet, _, _ = rewritten(
            book(tmp_path, f"{HEADER}<row>{text('A2', '2023-09-30')}</row>", parts=parts), cells="date"
        )
        assert (sheet["A2"].value, sheet["A2"].alignment.wrapText) == (datetime(2023, 9, 30), True)

    def test_a_cell_that_shows_days_keeps_its_format(self, tmp_path: Path) -> None:
        path = book(tmp_path, f"{HEADER}<row>{text('A2', '2023-09-30', '1')}</row>")
        sheet, parts, _ = rewritten(path, cells="date")
        assert (sheet["A2"].value, sheet["A2"].font.i) == (datetime(2023, 9, 30), True)
        with ZipFile(path) as archive:
            assert parts[STYLES] == archive.read(STYLES)

    @pytest.mark.parametrize("style", ["9", "2", "x", "-1"])
    def test_of_a_format_that_is_not_there_the_first_is_taken(self, tmp_path: Path, style: str) -> None:
        path = book(tmp_path, f"{HEADER}<row>{text('A2', '2023-09-30', style)}</row>")
        _, parts, _ = rewritten(path, cells="date")
        assert b'<c r="A2" s="2" t="n"><v>45199</v></c>' in parts[SHEET]
        assert parts[STYLES].count(b'fontId="0"') == 2

    def test_which_show_days(self, tmp_path: Path) -> None:
        # Of ECMA-376, part 1, 18.8.30, and of the formats that a file defines.
        days = {*range(14, 18), 22, *range(27, 32), 36, *range(50, 55), 57, 58, 164}
        ids = [*range(60), 164, 165]
        codes = (
            '<numFmts><numFmt numFmtId="164" formatCode="d mmm"/><numFmt numFmtId="165" formatCode="0.0"/>'
            "</numFmts>"
        )
        rows = "".join(f"<row>{number(f'A{row}', DAY, row - 2)}</row>" for row in range(2, len(ids) + 2))
        formats = "".join(f'<xf numFmtId="{one}"/>' for one in ids)
        path = book(tmp_path, HEADER + rows, parts={STYLES: styles(formats, codes)})
        sheet, _, report = rewritten(path, errors="keep")
        shown = {one for place, one in enumerate(ids) if sheet.cell(place + 2, 1).value == "2023-09-30"}
        assert shown == days
        assert (report.rows, report.answered) == (len(ids), len(days))

    @pytest.mark.parametrize(
        ("setting", "first"), [("1", 1904), ("true", 1904), ("0", 1900), ("false", 1900)]
    )
    def test_the_year_that_days_are_counted_from(self, tmp_path: Path, setting: str, first: int) -> None:
        rows = f"{HEADER}<row>{number('A2', DAY, 1)}</row><row>{text('A3', '2023-09-30')}</row>"
        path = book(tmp_path, rows, settings=f'<workbookPr date1904="{setting}"/>')
        epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904 if first == 1904 else (
            openpyxl.utils.datetime.CALENDAR_WINDOWS_1900
        )  # fmt: skip
        day = openpyxl.utils.datetime.from_excel(DAY, epoch).date()
        sheet, parts, _ = rewritten(path)
        assert sheet["A2"].value == str(day)
        _, parts, _ = rewritten(path, cells="date")
        serial = int(openpyxl.utils.datetime.to_excel(datetime(2023, 9, 30), epoch))
        assert f"<v>{serial}</v>".encode() in parts[SHEET]


class TestRows:
    @pytest.mark.parametrize("spans", [' spans="1:2"', " spans='1:2'", '\nspans = "1:2"'])
    def test_what_a_row_spans(self, tmp_path: Path, spans: str) -> None:
        tag = '<row r="2"%s ht="20">'
        row = f"{tag % spans}{text('A2', '2023-09-30')}{number('B2', 1)}</row>"
        path = book(tmp_path, f'<row r="1"{spans}>{text("A1", "day")}{text("B1", "n")}</row>{row}')
        _, parts, _ = rewritten(path, to="bangla")
        assert (tag % spans).encode() in parts[SHEET]
        # With a cell more it spans more.
        sheet, parts, _ = rewritten(path, to={"b": "bangla"})
        assert (tag % "").encode() in parts[SHEET]
        assert b"spans" not in parts[SHEET]
        assert [cell.value for cell in sheet[2]] == ["2023-09-30", 1, "১৫ আশ্বিন ১৪৩০"]

    def test_above_the_header_there_is_no_row(self, tmp_path: Path) -> None:
        empty, shared = '<c r="A1" t="s"><v>1</v></c>', '<c r="A2" t="s"><v>0</v></c>'
        rows = f"<row>{empty}</row><row>{shared}</row><row>{text('A3', '2023-09-30')}</row>"
        path = book(tmp_path, rows)
        for to in ("gregorian", {"new": "gregorian"}):
            sheet, parts, report = rewritten(path, to=to)
            assert (report.rows, report.answered) == (1, 1)
            assert empty.encode() in parts[SHEET]
            assert shared.encode() in parts[SHEET]
        assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
            ["", None], ["day", "new"], ["2023-09-30", "2023-09-30"]
        ]  # fmt: skip

    def test_rows_and_cells_follow_those_that_are_numbered(self, tmp_path: Path) -> None:
        plain = '<c t="str"><v>%s</v></c>'
        rows = (
            f"<row>{plain % 'n'}{text('C1', 'x')}{plain % 'day'}</row>"
            f'<row r="5">{text("B5", "1")}{plain % "2"}{plain % "bad"}</row>'
            f"<row>{plain % '1'}<c r='D6' t='str'><v>worse</v></c></row>"
        )
        bad: list[str] = []
        _, _, report = rewritten(
            book(tmp_path, rows), errors="keep", on_bad_row=lambda error: bad.append(str(error))
        )
        assert (report.rows, report.bad) == (2, 2)
        assert [re.findall(r"^row (\d+): .*\((\w+)\)$", told) for told in bad] == [
            [("1", "D5")],
            [("2", "D6")],
        ]

    @pytest.mark.parametrize(
        ("used", "then"),
        [
            ('ref="A1:B2"', "A1:D2"),
            ('ref="A1"', "A1:D1"),
            ('ref="B1:B22"', "B1:D22"),
            ("ref = 'A1:B2'", "A1:D2"),
            ('ref="A1:Z2"', "A1:AB2"),
        ],
    )
    def test_the_cells_in_use(self, tmp_path: Path, used: str, then: str) -> None:
        rows = f"<row>{text('A1', 'day')}{text('B1', 'n')}</row><row>{text('A2', '2023-09-30')}</row>"
        path = book(tmp_path, rows, before=f"<dimension {used}/>")
        sheet, parts, _ = rewritten(path, to={"one": "bangla", "two": "digits"})
        found = re.search(rb"<dimension ref ?= ?[\"'](.*?)[\"']/>", parts[SHEET])
        assert found
        assert found[1].decode() == then
        last = then.partition(":")[2].rstrip("0123456789")
        assert sheet[f"{last}1"].value == "two"
        # In place the element stays as it is.
        _, parts, _ = rewritten(path)
        assert f"<dimension {used}/>".encode() in parts[SHEET]


class TestCells:
    def test_what_is_its_own_answer_stays_to_the_byte(self, tmp_path: Path) -> None:
        shared = f'<sst xmlns="{MAIN}"><si><t>day</t></si><si><t>2023-09-30</t></si></sst>'
        rows = f'{HEADER}<row><c r="A2" t="s"><v>1</v></c></row><row>{text("A3", "2023-09-30", "1")}</row>'
        path = book(tmp_path, rows, parts={TEXTS: shared})
        _, parts, report = rewritten(path)
        assert (report.rows, report.answered) == (2, 2)
        with ZipFile(path) as archive:
            assert parts == {name: archive.read(name) for name in archive.namelist()}

    def test_of_several_faults_that_of_the_value_comes_first(self, tmp_path: Path) -> None:
        cells = '<c r="A2" t="b"><v>1</v></c><c r="B2" t="e"><v>#N/A</v></c>'
        path = book(tmp_path, f"<row>{text('A1', 'day')}{text('B1', 'rule')}</row><row>{cells}</row>")
        with pytest.raises(BadRowError, match="got a truth value"):
            rewritten(path, calendar_column="rule")
        path = book(tmp_path, f"<row>{text('A1', 'rule')}{text('B1', 'day')}</row><row>{cells}</row>")
        with pytest.raises(BadRowError, match=r"got an error \(#N/A\) \(B2\)"):
            rewritten(path, calendar_column="rule")

    @pytest.mark.parametrize(
        ("cell", "told"),
        [
            (
                '<c r="A2" t="b"><v>1</v></c>',
                "expected a text, a number or a date, got a truth value (1) (A2)",
            ),
            (
                '<c r="A2" t="e"><v>#N/A</v></c>',
                "expected a text, a number or a date, got an error (#N/A) (A2)",
            ),
        ],
    )
    def test_what_is_no_text(self, tmp_path: Path, cell: str, told: str) -> None:
        with pytest.raises(BadRowError) as caught:
            rewritten(book(tmp_path, f"{HEADER}<row>{cell}</row>"))
        assert str(caught.value) == f"row 1: {told}"

    @pytest.mark.parametrize(
        ("cell", "told"),
        [
            ('<c r="A2" t="s"><v>2</v></c>', "there is no shared text 2"),
            ('<c r="A2" t="s"><v>-1</v></c>', "there is no shared text -1"),
            ('<c r="A2"><v>1 2</v></c>', "expected a number or a date, got '1 2'"),
            (f'<c r="A2"><v>{"1 2 " * 9}</v></c>', f"expected a number or a date, got '{'1 2 ' * 5}'"),
            (f'<c r="A2" t="s"><v>{"9" * 99}</v></c>', f"there is no shared text {'9' * 20}"),
            ('<c r="A2" t="d"><v>2023-09-31</v></c>', "expected a number or a date, got '2023-09-31'"),
        ],
    )
    def test_what_is_damaged(self, tmp_path: Path, cell: str, told: str) -> None:
        path = book(tmp_path, f"{HEADER}<row>{cell}</row>")
        with pytest.raises(FileFormatError) as caught:
            rewritten(path)
        assert str(caught.value) == f"{path}: {told}"

    @pytest.mark.parametrize(
        ("cell", "day"),
        [
            ('<c r="A2" t="d"><v>2023-09-30</v></c>', "2023-09-30"),
            ('<c r="A2" t="d"><v>2023-09-30T23:59:59</v></c>', "2023-09-30"),
            ('<c r="A2" t="str"><f>B1</f><v>১৫ আশ্বিন ১৪৩০</v></c>', "2023-09-30"),
            ('<c r="A2" s="1"><v>45199.999</v></c>', "2023-09-30"),
            ('<c r="A2" t="inlineStr"><is><r><t>১৫ আশ্বিন</t></r><r><t> ১৪৩০</t></r></is></c>', "2023-09-30"),
        ],
    )
    def test_days(self, tmp_path: Path, cell: str, day: str) -> None:
        rows = f"<row>{text('A1', 'day')}</row><row>{cell}</row>"
        sheet, _, _ = rewritten(book(tmp_path, rows), to={"new": "gregorian"})
        assert sheet["B2"].value == day

    def test_shared_texts(self, tmp_path: Path) -> None:
        shared = (
            f'<sst xmlns="{MAIN}"><si><t>day</t></si>'
            '<si><r><t>১৫ </t></r><r><rPr/><t>আশ্বিন</t></r><rPh sb="0" eb="1"><t>x</t></rPh>'
            "<r><t> ১৪৩০</t></r></si>"
            "<si><t>2023-09_x002D_30</t></si></sst>"
        )
        rows = "".join(f'<row><c t="s"><v>{place}</v></c></row>' for place in range(3))
        sheet, _, _ = rewritten(book(tmp_path, rows, parts={TEXTS: shared}), to="format", pattern="%-d/%-m")
        assert [sheet.cell(row, 1).value for row in (1, 2, 3)] == ["day", "১৫/৬", "৩০/৯"]

    @pytest.mark.parametrize("seconds", [0, 1, 7199, 43_200, 86_399])
    def test_a_kept_moment_is_as_it_was(self, tmp_path: Path, seconds: int) -> None:
        path = book(tmp_path, f"{HEADER}<row>{number('A2', DAY + seconds / 86_400, 1)}</row>")
        sheet, _, _ = rewritten(path, to={"new": "words"}, errors="keep")
        moment = datetime(2023, 9, 30) + timedelta(seconds=seconds)
        assert [sheet[name].value for name in ("A2", "B2")] == [moment, moment]

    def test_a_number_has_the_figures_that_excel_shows(self, tmp_path: Path) -> None:
        # Fifteen that count, and never an exponent.
        shown = {
            "123456789012345": "123456789012345",
            "1234567890123456": "1234567890123460",
            "0.30000000000000004": "0.3",
            "0.123456789012345": "0.123456789012345",
            "1.23456789012345E-7": "0.000000123456789012345",
            "1E20": "100000000000000000000",
            "-5.50": "-5.5",
            "45199": "45199",
        }
        rows = "".join(f"<row>{number(f'A{row}', value)}</row>" for row, value in enumerate(shown, 2))
        sheet, _, _ = rewritten(book(tmp_path, HEADER + rows), to={"new": "digits"}, digits="ascii")
        assert [sheet.cell(row, 2).value for row in range(2, len(shown) + 2)] == [*shown.values()]

    @pytest.mark.parametrize(("length", "fits"), [(32_767, True), (32_768, False)])
    def test_how_long_a_text_may_be(self, tmp_path: Path, length: int, fits: bool) -> None:
        path = book(tmp_path, f"{HEADER}<row>{text('A2', '1' * length)}</row>")
        if fits:
            assert rewritten(path, to="digits")[0]["A2"].value == "১" * length
            return
        with pytest.raises(FileFormatError, match="a cell holds at most 32767 characters, not 32768"):
            rewritten(path, to="digits")

    def test_a_day_that_excel_has_not_is_a_text(self, tmp_path: Path) -> None:
        days = ["1899-12-31", "1900-01-01", "1900-02-28", "1900-03-01", "9999-12-31"]
        rows = "".join(f"<row>{text(f'A{row}', day)}</row>" for row, day in enumerate(days, 2))
        sheet, _, _ = rewritten(book(tmp_path, HEADER + rows), cells="date")
        found = [sheet.cell(row, 1).value for row in range(2, 7)]
        assert found == [
            days[0],
            *[datetime.combine(date.fromisoformat(day), datetime.min.time()) for day in days[1:]],
        ]


class TestParts:
    @pytest.mark.parametrize(
        "target", ["worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "../xl/worksheets/sheet1.xml"]
    )
    def test_where_they_are(self, tmp_path: Path, target: str) -> None:
        outside = f'<Relationship Id="e" Type="{OFFICE}/styles" Target="http://a.b/" TargetMode="External"/>'
        found = relations(("worksheet", target)).replace("</R", f"{outside}</R")
        rows = f"{HEADER}<row>{text('A2', '১৫ আশ্বিন ১৪৩০')}</row>"
        _, parts, _ = rewritten(book(tmp_path, rows, parts={"xl/_rels/workbook.xml.rels": found}))
        assert b"2023-09-30" in parts[SHEET]

    def test_without_formats_and_shared_texts(self, tmp_path: Path) -> None:
        rows = f"{HEADER}<row>{text('A2', '2023-09-30')}</row>"
        alone = {"xl/_rels/workbook.xml.rels": relations(("worksheet", "worksheets/sheet1.xml"))}
        path = book(tmp_path, rows, parts=alone)
        sheet, _, _ = rewritten(path, to="bangla")
        assert sheet["A2"].value == "১৫ আশ্বিন ১৪৩০"
        # Without a format a number would not be seen to be a day.
        sheet, _, _ = rewritten(path, to={"new": "gregorian"}, cells="date")
        assert sheet["B2"].value == "2023-09-30"

    def test_every_part_keeps_what_the_archive_says_of_it(self, tmp_path: Path) -> None:
        path = book(tmp_path, f"{HEADER}<row>{text('A2', '2023-09-30')}</row>")
        output = io.BytesIO()
        rewrite_column(path, output, "day", to="bangla")
        with ZipFile(path) as before, ZipFile(output) as after:
            for info in before.infolist():
                assert after.getinfo(info.filename).date_time == info.date_time
                assert (after.read(info.filename) == before.read(info.filename)) == (info.filename != SHEET)
            assert len(after.namelist()) == len(before.namelist())

    def test_a_password(self, tmp_path: Path) -> None:
        path = book(tmp_path, HEADER)
        data = bytearray(path.read_bytes())
        data[data.rindex(b"PK\x01\x02") + 8] |= 1
        path.write_bytes(data)
        with pytest.raises(FileFormatError, match="the file has a password"):
            rewritten(path)

    def test_another_kind_of_office(self, tmp_path: Path) -> None:
        path = book(tmp_path, HEADER, parts={"_rels/.rels": relations(("thumbnail", "xl/workbook.xml"))})
        with pytest.raises(BanglaCalendarError, match=r"got another of the kind of \.docx"):
            rewritten(path)

    @pytest.mark.parametrize("encoding", ["UTF-8", "utf-8", "utf8", "US-ASCII"])
    def test_encodings_that_are_read(self, tmp_path: Path, encoding: str) -> None:
        shared = f'<?xml version="1.0" encoding="{encoding}"?><sst xmlns="{MAIN}"><si><t>day</t></si></sst>'
        path = book(tmp_path, '<row><c t="s"><v>0</v></c></row>', parts={TEXTS: shared})
        assert rewritten(path)[2].rows == 0
