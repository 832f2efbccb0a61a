"""Registers whose rows are counted in more than one country: new columns, calendars, references, notes."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bangla_calendar import BanglaCalendarError, BanglaDate, UnknownNameError
from bangla_calendar.files import BadRowError, Report, rewrite_column
from tests.evidence.ledger import pairs

# Printed dates of both countries, newspapers and laws, each with its day.
NEWS = {"newspaper-19c", "newspaper-wb"}
PRINTED = [("পশ্চিমবঙ্গ", pair) for pair in pairs("west-bengal") if pair.kind in NEWS][:25] + [
    ("বাংলাদেশ", pair) for pair in pairs("bangladesh")
][:35]
NAMES = {"পশ্চিমবঙ্গ": "west-bengal", "বাংলাদেশ": "bangladesh"}


def answered(folder: Path, text: str, column: str, kind: str = "csv", **options: Any) -> tuple[str, Report]:
    """Return what is written of a file, and the report."""
    path = folder / f"a.{kind}"
    path.write_text(text, "utf-8")
    output = io.BytesIO()
    report = rewrite_column(path, output, column, **options)
    return output.getvalue().decode(), report


def dict_rows(text: str) -> list[dict[str, str]]:
    return [*csv.DictReader(io.StringIO(text))]


class TestCalendars:
    def test_each_row_of_a_mixed_register_by_its_own(self, tmp_path: Path) -> None:
        assert len(PRINTED) == 60
        lines = []
        for place, pair in PRINTED:
            deed = BanglaDate(*pair.bangla, calendar=NAMES[place])
            lines.append(f"{place},{deed}\n")
        text, report = answered(
            tmp_path,
            f"place,deed\n{''.join(lines)}",
            "deed",
            to={"day": "gregorian"},
            calendar_column="place",
            calendar_map=NAMES,
        )
        assert [row["day"] for row in dict_rows(text)] == [str(pair.gregorian) for _, pair in PRINTED]
        assert [f"{row['place']},{row['deed']}\n" for row in dict_rows(text)] == lines
        assert (report.rows, report.bad, report.answered) == (60, 0, 60)

    def test_to_bangla_as_well(self, tmp_path: Path) -> None:
        lines = "".join(f"{place},{pair.gregorian}\n" for place, pair in PRINTED)
        text, _ = answered(
            tmp_path, f"place,day\n{lines}", "day", to="bangla", pattern="iso",
            calendar_column="place", calendar_map=NAMES,
        )  # fmt: skip
        fields = [tuple(map(int, row["day"].split("-"))) for row in dict_rows(text)]
        assert fields == [pair.bangla for _, pair in PRINTED]

    def test_names_are_compared_in_their_normal_form(self, tmp_path: Path) -> None:
        # Either form of য়, either case, and blanks round the name.
        text = "deed,place\n১০ অগ্রহায়ণ ১৪২১, ত্রিপুরায\u09bc \n১০ অগ্রহায়ণ ১৪২১,WEST-Bengal\n"
        out, _ = answered(
            tmp_path, text, "deed", to="gregorian",
            calendar_column="place", calendar_map={"ত্রিপুরা\u09df": "west-bengal"},
        )  # fmt: skip
        assert [row["deed"] for row in dict_rows(out)] == ["2014-11-27"] * 2

    def test_a_row_that_names_none_or_no_calendar_is_bad(self, tmp_path: Path) -> None:
        text = "deed,place\n১০ অগ্রহায়ণ ১৪২১,\n১০ অগ্রহায়ণ ১৪২১,বিহার\n,\n"
        bad: list[BadRowError] = []
        options: dict[str, Any] = {"to": "gregorian", "calendar_column": "place", "calendar_map": NAMES}
        out, report = answered(tmp_path, text, "deed", errors="keep", on_bad_row=bad.append, **options)
        assert (out, report.bad) == (text, 2)
        assert str(bad[0]) == "row 1: the row names no calendar"
        assert str(bad[1]).startswith("row 2: unknown Bangla calendar 'বিহার': choose from bangladesh, ")
        assert str(bad[1]).endswith("পশ্চিমবঙ্গ, বাংলাদেশ")
        # Where a calendar is given it is that of rows that name none.
        text = "deed,place\n১০ অগ্রহায়ণ ১৪২১,\n"
        out, _ = answered(tmp_path, text, "deed", calendar="west-bengal", **options)
        assert dict_rows(out)[0]["deed"] == "2014-11-27"

    def test_what_names_no_calendar_is_refused_before_any_row(self, tmp_path: Path) -> None:
        with pytest.raises(UnknownNameError, match="unknown Bangla calendar 'hijri'"):
            answered(tmp_path, "d,p\n", "d", to="bangla", calendar_column="p", calendar_map={"মক্কা": "hijri"})


class TestNewColumns:
    def test_several_in_one_pass_behind_the_old_one(self, tmp_path: Path) -> None:
        to = {"bangla": "bangla", "in figures": "digits"}
        out, _ = answered(tmp_path, 'n,day\n"a,b",2023-09-30\nx,\n', "day", to=to)
        assert out == 'n,day,bangla,in figures\n"a,b",2023-09-30,১৫ আশ্বিন ১৪৩০,২০২৩-০৯-৩০\nx,,,\n'

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ('{"day": "2023-09-30", "n": 1}', '{"day": "2023-09-30", "b": "১৫ আশ্বিন ১৪৩০", "n": 1}'),
            ('{"n":1,"day":"2023-09-30"}', '{"n":1,"day":"2023-09-30","b":"১৫ আশ্বিন ১৪৩০"}'),
            ('{"day": null}', '{"day": null, "b": null}'),
        ],
    )
    def test_in_json(self, tmp_path: Path, line: str, expected: str) -> None:
        assert answered(tmp_path, line, "day", "jsonl", to={"b": "bangla"})[0] == expected

    @pytest.mark.parametrize("errors", ["coerce", "keep", "skip"])
    def test_bad_rows(self, tmp_path: Path, errors: str) -> None:
        out, _ = answered(tmp_path, "day\nx\n", "day", to={"b": "bangla"}, errors=errors)
        assert out == {"coerce": "day,b\nx,\n", "keep": "day,b\nx,x\n", "skip": "day,b\n"}[errors]

    def test_a_name_that_is_there_already(self, tmp_path: Path) -> None:
        with pytest.raises(BanglaCalendarError, match="there is a column 'n' already"):
            answered(tmp_path, "day,n\n", "day", to={"n": "bangla"})
        with pytest.raises(BadRowError, match="row 1: there is a key 'n' already"):
            answered(tmp_path, '{"day": "x", "n": 1}\n', "day", "jsonl", to={"n": "bangla"})
        with pytest.raises(BanglaCalendarError, match="there is a column 'n' already"):
            answered(tmp_path, "day\n", "day", to={"n": "bangla"}, notes_column="n")
        with pytest.raises(BanglaCalendarError, match="to must name a target"):
            answered(tmp_path, "day\n", "day", to={})


class TestReferences:
    TEXT = 'published,said\n2024-02-20,গতকাল\n"২০ ফেব্রুয়ারি ২০২৪",৮ ফাল্গুন\n2024-02-20,৩০ সেপ্টেম্বর ২০২৩\n'

    def test_each_row_from_its_own(self, tmp_path: Path) -> None:
        out, _ = answered(tmp_path, self.TEXT, "said", to="gregorian", reference_column="published")
        assert [row["said"] for row in dict_rows(out)] == ["2024-02-19", "2024-02-21", "2023-09-30"]

    def test_one_for_all(self, tmp_path: Path) -> None:
        options: dict[str, Any] = {"to": "gregorian", "reference": date(2024, 2, 20)}
        assert answered(tmp_path, "said\nগতকাল\n", "said", **options)[0] == "said\n2024-02-19\n"

    @pytest.mark.parametrize("said", ["গত সপ্তাহে", "গতকাল সভা", "৩০/৯", "গতকাল, আজ", ""])
    def test_what_means_no_day_is_bad(self, tmp_path: Path, said: str) -> None:
        _, report = answered(
            tmp_path, f'published,said\n2024-02-20,"{said}"\n', "said", to="gregorian",
            reference_column="published", errors="keep",
        )  # fmt: skip
        assert report.bad == (1 if said else 0)

    def test_in_running_text(self, tmp_path: Path) -> None:
        out, _ = answered(
            tmp_path, 'published,body\n2024-02-20,"ঢাকা, গতকাল সভা বসে"\n', "body", to="dates",
            reference_column="published",
        )  # fmt: skip
        (found,) = json.loads(dict_rows(out)[0]["body"])
        assert found["gregorian"] == "2024-02-19"


class TestNotes:
    def test_how_well_each_date_is_known(self, tmp_path: Path) -> None:
        text = (
            "deed,place\n১৫ আশ্বিন ১৪৩০,বাংলাদেশ\n১ বৈশাখ ১৪৩১,পশ্চিমবঙ্গ\n২৫ বৈশাখ ১২৬৮,পশ্চিমবঙ্গ\n"
            "১ বৈশাখ ১৩৯৮,বাংলাদেশ\nx,বাংলাদেশ\n,\n"
        )
        out, report = answered(
            tmp_path, text, "deed", to={"day": "gregorian"}, errors="coerce",
            calendar_column="place", calendar_map=NAMES, notes_column="notes",
        )  # fmt: skip
        notes = [row["notes"] for row in dict_rows(out)]
        assert notes[0] == "bangladesh: the rule is published"
        assert notes[1].startswith("west-bengal: printed dates of these years agree with the calendar; ")
        assert "the month begins 13 minutes from midnight: another almanac may differ by a day" in notes[1]
        assert "before 1395 the day began at sunrise" in notes[2]
        assert notes[3].startswith("bangladesh: the years 1395-1401 are reconstructed")
        assert notes[4].startswith("expected a day, month, year")
        assert notes[5] == ""
        assert report.doubts == {"margin": 1, "sunrise": 1, "reconstructed": 1}

    def test_notes_are_of_dates(self, tmp_path: Path) -> None:
        with pytest.raises(BanglaCalendarError, match="notes_column needs a target that is a date"):
            answered(tmp_path, "n\n", "n", to="words", notes_column="notes")


class TestMoments:
    @pytest.mark.parametrize(
        ("moment", "day"),
        [
            ("2023-09-30T17:59:59Z", "2023-09-30"),
            ("2023-09-30T18:00:00Z", "2023-10-01"),
            ("2023-09-30T18:00:00.250Z", "2023-10-01"),
            ("2023-09-30 23:30+06:00", "2023-09-30"),
            ("2023-09-30T23:30:00+05:30", "2023-10-01"),
            ("২০২৩-০৯-৩০T১৮:০০Z", "2023-10-01"),
            ("2023-09-30 23:30:00 +0600", "2023-09-30"),
        ],
    )
    def test_the_day_is_that_of_the_civil_zone(self, tmp_path: Path, moment: str, day: str) -> None:
        out, report = answered(tmp_path, f"t\n{moment}\n", "t", to="gregorian")
        assert (out, report.doubts) == (f"t\n{day}\n", {"zone": 1})

    def test_of_the_row(self, tmp_path: Path) -> None:
        # Half past eleven in Dhaka is eleven in Kolkata; half past six in the evening UTC is midnight there.
        text = "t,c\n2023-09-30T18:15:00Z,bangladesh\n2023-09-30T18:15:00Z,west-bengal\n"
        out, _ = answered(tmp_path, text, "t", to="gregorian", calendar_column="c")
        assert [row["t"] for row in dict_rows(out)] == ["2023-10-01", "2023-09-30"]

    def test_what_is_no_moment(self, tmp_path: Path) -> None:
        with pytest.raises(BadRowError, match=r"row 1: day must be in 1\.\.30 for September 2023"):
            answered(tmp_path, "t\n2023-09-31T18:00:00Z\n", "t", to="gregorian")


class TestExcelsDates:
    @pytest.mark.parametrize(
        ("value", "options", "day"),
        [
            ("30-Sep-23", {"pivot": 30}, "2023-09-30"),
            ("9/30/2023", {"order": "mdy"}, "2023-09-30"),
            ("45199", {"excel_serial": "1900"}, "2023-09-30"),
            ("45199.75", {"excel_serial": "1900"}, "2023-09-30"),
            ("৪৫১৯৯", {"excel_serial": "1900"}, "2023-09-30"),
            ("43737", {"excel_serial": "1904"}, "2023-09-30"),
            # The ends of what Excel has, and round the day that it alone has, 29 February 1900.
            ("1", {"excel_serial": "1900"}, "1900-01-01"),
            ("59", {"excel_serial": "1900"}, "1900-02-28"),
            ("61", {"excel_serial": "1900"}, "1900-03-01"),
            ("2958465", {"excel_serial": "1900"}, "9999-12-31"),
            ("0", {"excel_serial": "1904"}, "1904-01-01"),
            ("2957003", {"excel_serial": "1904"}, "9999-12-31"),
            # Dates are read as well.
            ("১৫ আশ্বিন ১৪৩০", {"excel_serial": "1900"}, "2023-09-30"),
        ],
    )
    def test_are_read(self, tmp_path: Path, value: str, options: dict[str, Any], day: str) -> None:
        assert answered(tmp_path, f"d\n{value}\n", "d", to="gregorian", **options)[0] == f"d\n{day}\n"

    @pytest.mark.parametrize(
        ("value", "epoch"), [("60", "1900"), ("0", "1900"), ("2958466", "1900"), ("2957004", "1904")]
    )
    def test_that_are_none(self, tmp_path: Path, value: str, epoch: Any) -> None:
        with pytest.raises(BadRowError, match=r"serial must be in [01]\.\.\d+ for days of Excel"):
            answered(tmp_path, f"d\n{value}\n", "d", to="gregorian", excel_serial=epoch)

    @pytest.mark.parametrize(
        "options", [{"excel_serial": "1901"}, {"order": "mdx"}, {"pivot": 100}, {"numeric": "hijri"}]
    )
    def test_wrong_options_come_before_any_row(self, tmp_path: Path, options: dict[str, Any]) -> None:
        with pytest.raises(BanglaCalendarError) as caught:
            answered(tmp_path, "d\n", "d", to="gregorian", **options)
        assert not isinstance(caught.value, BadRowError)
