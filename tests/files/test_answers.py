"""What is written for a value is what the functions of the library give, each with its options."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    BanglaCalendarError,
    BanglaDate,
    UnknownNameError,
    find_dates,
    format_date,
    format_number,
    money_to_words,
    number_to_words,
    to_ascii_digits,
    to_bangla_digits,
)
from bangla_calendar.files import BadRowError, Report, rewrite_column
from bangla_calendar.files.columns import Columns
from bangla_calendar.files.jsonl import change_jsonl
from bangla_calendar.files.rows import Rows

DAY = BanglaDate(1430, 6, 15)  # 30 September 2023


def answered(
    folder: Path, rows: list[list[str]], column: str = "n", **options: Any
) -> tuple[list[dict[str, str]], Report]:
    """Return the rows of a CSV as they are answered, and the report."""
    path, output = folder / "a.csv", io.BytesIO()
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    report = rewrite_column(path, output, column, **options)
    return [*csv.DictReader(io.StringIO(output.getvalue().decode()))], report


def days(text: str, **options: Any) -> list[str | None]:
    return [str(match.gregorian) if match.gregorian else None for match in find_dates(text, **options)]


class TestOptions:
    @pytest.mark.parametrize(
        ("options", "value", "expected"),
        [
            ({"to": "bangla"}, "2023-09-30", lambda: str(DAY)),
            ({"to": "bangla", "lang": "en"}, "2023-09-30", lambda: format_date(DAY, "%-d %B %Y", lang="en")),
            (
                {"to": "bangla", "digits": "ascii"},
                "2023-09-30",
                lambda: format_date(DAY, "%-d %B %Y", digits="ascii"),
            ),
            ({"to": "bangla", "pattern": "%Y %B"}, "2023-09-30", lambda: format_date(DAY, "%Y %B")),
            (
                {"to": "gregorian", "pattern": "%-d %B", "region": "IN"},
                "১৫ জুন ২০২৩",
                lambda: format_date(date(2023, 6, 15), "%-d %B", region="IN"),
            ),
            ({"to": "gregorian", "numeric": "bangla"}, "15/06/1430", lambda: DAY.to_gregorian()),
            ({"to": "gregorian", "numeric": "gregorian"}, "15/06/1430", lambda: date(1430, 6, 15)),
            ({"to": "gregorian", "order": "mdy"}, "06/05/2023", lambda: date(2023, 6, 5)),
            ({"to": "gregorian", "pivot": 44}, "30-Sep-45", lambda: date(1945, 9, 30)),
            ({"to": "gregorian", "pivot": 45}, "30-Sep-45", lambda: date(2045, 9, 30)),
            ({"to": "gregorian", "excel_serial": "1904"}, "1", lambda: date(1904, 1, 2)),
            ({"to": "gregorian", "tz": "UTC"}, "2023-09-30T18:00Z", lambda: date(2023, 9, 30)),
            ({"to": "gregorian", "tz": "Asia/Tokyo"}, "2023-09-30T15:00Z", lambda: date(2023, 10, 1)),
            (
                {"to": "gregorian", "calendar": "west-bengal"},
                "১০ অগ্রহায়ণ ১৪২১",
                lambda: date(2014, 11, 27),
            ),
            ({"to": "format", "pattern": "iso"}, "১৫ আশ্বিন ১৪৩০", lambda: format_date(DAY, "iso")),
            ({"to": "digits"}, "a12", lambda: to_bangla_digits("a12")),
            ({"to": "digits", "digits": "bangla"}, "a12", lambda: to_bangla_digits("a12")),
            ({"to": "digits", "digits": "ascii"}, "a১2", lambda: to_ascii_digits("a১2")),
            ({"to": "number", "digits": "bangla"}, "এক লাখ", lambda: format_number(100_000, grouping=None)),
            ({"to": "number"}, "১,৩৫,০০০", lambda: "135000"),
            ({"to": "words", "region": "IN"}, "1971", lambda: number_to_words(1971, region="IN")),
            ({"to": "words"}, "1971", lambda: number_to_words(1971)),
            ({"to": "money"}, "100", lambda: money_to_words(100)),
            ({"to": "money", "only": True}, "100", lambda: money_to_words(100, only=True)),
            ({"to": "money", "region": "IN"}, "100", lambda: money_to_words(100, region="IN")),
        ],
    )
    def test_are_those_of_the_functions(
        self, tmp_path: Path, options: dict[str, Any], value: str, expected: Callable[[], object]
    ) -> None:
        (row,), report = answered(tmp_path, [["n"], [value]], **options)
        assert row["n"] == str(expected())
        assert (report.rows, report.bad, report.answered) == (1, 0, 1)

    @pytest.mark.parametrize(
        ("options", "text"),
        [
            ({}, "১০ অগ্রহায়ণ ১৪২১"),
            ({"calendar": "west-bengal"}, "১০ অগ্রহায়ণ ১৪২১"),
            ({"pivot": 44}, "৩০/৯/৪৫"),
            ({"pivot": 45}, "৩০/৯/৪৫"),
            ({"reference": date(2024, 2, 20)}, "গতকাল সভা, ৮ ফাল্গুন মেলা"),
            ({"reference": BanglaDate(1430, 11, 7)}, "গতকাল সভা"),
            ({}, "গতকাল সভা" + " ১ মে ২০২০" * 20),
        ],
    )
    def test_found_dates(self, tmp_path: Path, options: dict[str, Any], text: str) -> None:
        (row,), _ = answered(tmp_path, [["n"], [text]], to="dates", **options)
        found = [record["gregorian"] for record in json.loads(row["n"])]
        assert found == days(text, **options)
        assert found

    @pytest.mark.parametrize(
        ("kind", "option", "value", "kinds"),
        [
            (".tsv", "sheet", "One", ".xlsx, .xlsm"),
            (".tsv", "cells", "date", ".xlsx, .xlsm"),
            (".jsonl", "safe_csv", True, ".csv, .tsv"),
            (".jsonl", "delimiter", ";", ".csv, .tsv"),
            (".parquet", "encoding", "utf-8", ".csv, .tsv, .jsonl"),
            (".parquet", "cells", "date", ".xlsx, .xlsm"),
            (".xlsx", "encoding", "utf-8", ".csv, .tsv, .jsonl"),
            (".xlsm", "delimiter", ";", ".csv, .tsv"),
        ],
    )
    def test_that_a_kind_of_file_does_not_have(
        self, tmp_path: Path, kind: str, option: str, value: Any, kinds: str
    ) -> None:
        path = tmp_path / f"a{kind}"
        path.write_text("n\n", "utf-8")
        with pytest.raises(BanglaCalendarError) as caught:
            rewrite_column(path, io.BytesIO(), "n", to="digits", **{option: value})
        assert str(caught.value) == f"{option} is for {kinds}, not for {kind}"

    @pytest.mark.parametrize(
        ("options", "told"),
        [
            ({"to": {"a": "digits", "b": "julian"}}, "unknown target 'julian'"),
            ({"to": {"a": "digits", "b": "format"}}, "the target 'format' needs a pattern"),
            ({"to": "words", "region": "PK"}, "unknown region 'PK'"),
            ({"to": "digits", "digits": "roman"}, "unknown digits 'roman'"),
            ({"to": "bangla", "digits": "roman"}, "unknown digits 'roman'"),
            ({"to": "gregorian", "lang": "bengali", "errors": "coerce"}, "unknown language 'bengali'"),
            ({"to": "gregorian", "excel_serial": 1900}, "excel_serial must be a str, got int"),
            ({"to": "bangla", "calendar": "west"}, "unknown calendar 'west'"),
            ({"to": "bangla", "tz": "Dhaka"}, "Dhaka"),
        ],
    )
    def test_that_are_none_are_refused_before_any_row(
        self, tmp_path: Path, options: dict[str, Any], told: str
    ) -> None:
        with pytest.raises((BanglaCalendarError, TypeError), match=told) as caught:
            answered(tmp_path, [["n"], ["x"]], **options)
        assert not isinstance(caught.value, BadRowError)


def test_of_a_long_delimiter_the_beginning_is_shown(tmp_path: Path) -> None:
    for sign, shown in ((";;", ";;"), (";" * 20, ";" * 20), (";" * 19 + "|;;", ";" * 19 + "|")):
        with pytest.raises(BanglaCalendarError) as caught:
            answered(tmp_path, [["n"]], to="digits", delimiter=sign)
        assert str(caught.value) == f"delimiter must be one sign and no quote, got {shown!r}"


def test_a_target_that_is_none(tmp_path: Path) -> None:
    for to in ("julian", {"a": "digits", "b": "julian"}, {"a": None}):
        with pytest.raises(
            UnknownNameError, match=r"unknown target '(julian|None)': choose from bangla, gregorian, "
        ):
            answered(tmp_path, [["n"], [""]], to=to)


class TestRows:
    ROWS = (
        ["n", "rule", "day"],
        ["১০ অগ্রহায়ণ ১৪২১", "west-bengal", ""],
        ["১০ অগ্রহায়ণ ১৪২১", "", "2024-02-20"],
        ["গতকাল", "bangladesh", "2024-02-20"],
        ["গতকাল", "", ""],
        ["", "nowhere", "never"],
    )

    def test_what_a_row_does_not_name_is_that_of_all(self, tmp_path: Path) -> None:
        options: dict[str, Any] = {"calendar": "bangladesh", "reference": date(2020, 5, 2)}
        rows, report = answered(
            tmp_path, [*self.ROWS], to="gregorian", calendar_column="rule", reference_column="day", **options
        )
        # Printed dates: 27 November 2014 in Kolkata, the 24th in Dhaka.
        assert [row["n"] for row in rows] == ["2014-11-27", "2014-11-24", "2024-02-19", "2020-05-01", ""]
        assert (report.rows, report.bad, report.answered) == (5, 0, 4)
        assert [[row["rule"], row["day"]] for row in rows] == [row[1:] for row in self.ROWS[1:]]

    def test_an_answer_that_stands_in_another_column_is_written_too(self, tmp_path: Path) -> None:
        table = [["n", "day"], ["৩০ সেপ্টেম্বর ২০২৩", "2023-09-30"]]
        rows, _ = answered(tmp_path, table, to="gregorian", reference_column="day")
        assert rows == [{"n": "2023-09-30", "day": "2023-09-30"}]

    def test_a_row_that_names_no_calendar_is_bad_whatever_is_asked(self, tmp_path: Path) -> None:
        table = [["n", "rule"], ["12", "bangladesh"], ["12", ""], ["12", "west-bengal"]]
        for to, answer in (("digits", "১২"), ("words", "বারো"), ("dates", "[]")):
            rows, report = answered(tmp_path, table, to=to, calendar_column="rule", errors="keep")
            assert [row["n"] for row in rows] == [answer, "12", answer]
            assert (report.bad, report.answered) == (1, 2)

    def test_in_a_new_column_of_each_target(self, tmp_path: Path) -> None:
        to = {"day": "gregorian", "same": "bangla", "figures": "digits", "all": "dates"}
        table = [["n", "m"], ["15 Ashwin 1430", "x"], ["", "y"], ["১ বৈশাখ ১৩৯৮", "z"]]
        rows, report = answered(tmp_path, table, to=to, notes_column="notes")
        assert [[*row] for row in rows] == [["n", "day", "same", "figures", "all", "notes", "m"]] * 3
        assert [[row["n"], row["m"]] for row in rows] == table[1:]
        assert [row["day"] for row in rows] == ["2023-09-30", "", str(BanglaDate(1398, 1, 1).to_gregorian())]
        assert [row["same"] for row in rows] == ["১৫ আশ্বিন ১৪৩০", "", "১ বৈশাখ ১৩৯৮"]
        assert [row["figures"] for row in rows] == ["১৫ Ashwin ১৪৩০", "", "১ বৈশাখ ১৩৯৮"]
        assert [len(json.loads(row["all"] or "[]")) for row in rows] == [1, 0, 1]
        assert [bool(row["notes"]) for row in rows] == [True, False, True]
        # A doubt of a row counts once, however many answers it is about.
        assert report == Report(rows=3, bad=0, answered=2, doubts={"reconstructed": 1})

    def test_a_text_of_any_length_is_answered_alike(self, tmp_path: Path) -> None:
        texts = ["১ মে ২০২০ " * count for count in (1, 9, 10, 11, 12, 100)] * 2
        rows, _ = answered(tmp_path, [["n"], *([text] for text in texts)], to="dates")
        assert [len(json.loads(row["n"])) for row in rows] == [1, 9, 10, 11, 12, 100] * 2

    @pytest.mark.parametrize("errors", ["coerce", "keep", "skip", "raise"])
    @pytest.mark.parametrize("into", [False, True])
    def test_bad_rows_are_told_by_their_numbers(self, tmp_path: Path, errors: Any, into: bool) -> None:
        bad: list[BadRowError] = []
        table = [["n"], ["2023-09-30"], ["x"], ["2023-10-01"], ["২০২৩"], ["2023-10-02"]]
        options: dict[str, Any] = {
            "to": {"new": "gregorian"} if into else "gregorian",
            "on_bad_row": bad.append,
        }
        if errors == "raise":
            with pytest.raises(BadRowError, match="row 2: expected a day"):
                answered(tmp_path, table, errors=errors, **options)
            assert not bad
            return
        rows, report = answered(tmp_path, table, errors=errors, **options)
        assert [error.row for error in bad] == [2, 4]
        assert (report.rows, report.bad, report.answered) == (5, 2, 3)
        column = "new" if into else "n"
        given = {"coerce": "", "keep": None}.get(errors)
        assert [row[column] for row in rows] == [
            value if value.startswith("2023-") else value if given is None else given
            for (value,) in table[1:]
            if errors != "skip" or value.startswith("2023-")
        ]

    @pytest.mark.parametrize("options", [{}, {"calendar_map": {"here": "bangladesh"}}])
    def test_a_calendar_that_is_none_is_told_with_all_there_are(self, tmp_path: Path, options: Any) -> None:
        reasons: list[BadRowError] = []
        answered(
            tmp_path, [["n", "c"], ["১ বৈশাখ ১৪৩০", "hijri"]], to="gregorian", calendar_column="c",
            errors="keep", on_bad_row=reasons.append, **options,
        )  # fmt: skip
        names = "bangladesh, bangladesh-1995, bangladesh-2019, west-bengal, west-bengal-drik"
        told, _, choices = reasons[0].reason.partition(": choose from ")
        assert told == "unknown Bangla calendar 'hijri'"
        assert sorted(choices.split(", ")) == sorted([*names.split(", "), *options.get("calendar_map", {})])


OTHERS = st.dictionaries(
    st.text('ab\u0995"\\ ,:{}\n', max_size=4),
    st.one_of(st.none(), st.integers(), st.text(max_size=5), st.lists(st.integers(), max_size=2)),
    max_size=3,
)


@given(
    before=OTHERS,
    after=OTHERS,
    comma=st.sampled_from([",", ", ", " , "]),
    colon=st.sampled_from([":", ": ", " : "]),
    end=st.sampled_from(["", "\n", " \r\n"]),
    into=st.booleans(),
    is_text=st.booleans(),
)
def test_all_round_the_value_of_an_object_stays(
    before: dict[str, Any], after: dict[str, Any], comma: str, colon: str, end: str, into: bool, is_text: bool
) -> None:
    after = {name: value for name, value in after.items() if name not in before}
    separators, value = (comma, colon), json.dumps("1\u0995" if is_text else 12)
    head, tail = (
        json.dumps(members, separators=separators, ensure_ascii=is_text)[1:-1] for members in (before, after)
    )
    begins = f'{{{head}{comma * bool(before)}"n"{colon}'
    ends = f"{comma * bool(after)}{tail}}}{end}"
    columns = Columns(("n",), ("x", "y") if into else ())
    rows = Rows(
        lambda value, *_: ((f"<{value}>", "\ud800")[: 1 + into], (), None), "raise", lambda error: None,
        into=2 * into, noted=False, by_calendar=False, by_reference=False,
    )  # fmt: skip
    (answer,) = change_jsonl([f"{begins}{value}{ends}"], columns, rows, is_first=False)
    answered = f"<{json.loads(value)}>"
    own: dict[str, Any] = {"n": json.loads(value), "x": answered, "y": "\ud800"} if into else {"n": answered}
    assert [*json.loads(answer).items()] == [*before.items(), *own.items(), *after.items()]
    # What is added is as closely written as the rest, and can be written.
    closely = (", ", ": ") if colon[-1] == " " else (",", ":")
    added = (
        f"{closely[0]}{json.dumps({'x': answered, 'y': 'y'}, separators=closely, ensure_ascii=False)[1:-1]}"
    )
    expected = f'{begins}{value}{added[:-2]}\\ud800"{ends}' if into else f'{begins}"{answered}"{ends}'
    assert answer == expected


def test_the_column_of_this_very_form_comes_first(tmp_path: Path) -> None:
    forms = ["\u09df", "য\u09bc"]
    rows, _ = answered(tmp_path, [forms, ["1", "2"]], forms[0], to="digits")
    assert [*rows[0].values()] == ["১", "2"]
    rows, _ = answered(tmp_path, [forms, ["1", "2"]], forms[1], to="digits")
    assert [*rows[0].values()] == ["1", "২"]
    with pytest.raises(BanglaCalendarError, match="is there 2 times"):
        answered(tmp_path, [forms, ["1", "2"]], f"{forms[0]} ", to="digits")


@pytest.mark.parametrize("count", [1, 19, 20, 21, 400])
def test_a_message_shows_twenty_names_of_forty_signs(tmp_path: Path, count: int) -> None:
    names = [f"{number:02}".ljust(39 + number % 4, "x") for number in range(count)]
    with pytest.raises(UnknownNameError) as caught:
        answered(tmp_path, [names], to="digits")
    shown = [name if len(name) <= 40 else f"{name[:40]}..." for name in names[:20]]
    assert caught.value.choices == (*shown, *([f"... ({count} in all)"] if count > 20 else []))
