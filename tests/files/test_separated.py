"""`bangla-calendar column` over CSV and TSV: what stays to the letter, and which rows are bad."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from itertools import accumulate, permutations
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bangla_calendar.files import lines
from bangla_calendar.files.columns import Columns
from bangla_calendar.files.errors import FileFormatError
from bangla_calendar.files.rows import Rows
from bangla_calendar.files.separated import change_rows, end_of_rows, guarded, read_header
from tests.cli.command import run

SEPARATORS = {"csv": ",", "tsv": "\t"}


def rows_of(answer: Callable[[object], object], errors: Literal["raise", "keep"] = "raise") -> Rows:
    """Return what answers values, and counts rows."""
    return Rows(
        lambda value, *_: ((answer(value),), (), None), errors, lambda error: None,
        into=0, noted=False, by_calendar=False, by_reference=False,
    )  # fmt: skip


def only(name: str) -> Columns:
    """Return that one column is read and rewritten."""
    return Columns((name,), ())


def changed(
    text: str, separator: str, name: str, errors: Literal["raise", "keep"] = "raise"
) -> tuple[str, Rows]:
    """Return a CSV or TSV with the letters of one column made capitals, and what has counted its rows."""
    rows = rows_of(lambda value: str(value).upper(), errors)
    return "".join(change_separated(lines_of(text), separator, only(name), rows)), rows


def change_separated(lines: Iterator[str], separator: str, columns: Columns, rows: Rows) -> Iterator[str]:
    """Yield a table as it is written."""
    table = read_header(lines, separator, columns)
    yield from table.header
    yield from change_rows(lines, table, columns, rows, before=table.lines, guard=False)


def lines_of(text: str) -> Iterator[str]:
    """Return the lines as the command has them, which end with a line feed alone."""
    return iter(io.StringIO(text, newline="\n"))


@pytest.mark.parametrize("separator", SEPARATORS.values())
@given(
    rows=st.lists(
        st.tuples(st.text('ab",\t\n ', max_size=6), st.sampled_from(["", "x", 'x"y', "x,\ty", "x\ny"]))
    ),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_it_reads_what_csv_writes(
    separator: str, rows: list[tuple[str, str]], quoting: Literal[0, 1, 2], end: str
) -> None:
    # A line of a TSV with the right number of tabs is a row, though a field that has both began in it.
    assume(separator == "," or not any("\t" in other and "\n" in other for other, _ in rows))

    def written(rows: list[tuple[str, str]]) -> str:
        target = io.StringIO(newline="")
        csv.writer(target, delimiter=separator, quoting=quoting, lineterminator=end).writerows(
            [("other", "asked"), *rows]
        )
        return target.getvalue()

    answer, counts = changed(written(rows), separator, "asked")
    assert counts.rows == len(rows)
    if separator == ",":
        assert answer == written([(other, asked.upper()) for other, asked in rows])
    assert [*csv.reader(lines_of(answer), delimiter=separator)] == [
        ["other", "asked"],
        *([other, asked.upper()] for other, asked in rows),
    ]


@given(
    rows=st.lists(st.tuples(st.text('ab",\n ', max_size=6), st.sampled_from(["x", "x\ny"])), max_size=6),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    end=st.sampled_from(["\n", "\r\n"]),
    share=st.floats(0, 1),
)
def test_the_last_row_that_is_whole(
    rows: list[tuple[str, str]], quoting: Literal[0, 1], end: str, share: float
) -> None:
    table = read_header(lines_of("p,q\n"), ",", only("q"))
    target = io.StringIO(newline="")
    writer = csv.writer(target, quoting=quoting, lineterminator=end)
    ends = [0, *accumulate(writer.writerow(row) for row in rows)]
    text = target.getvalue()
    begun = text[: round(share * len(text))]
    assert end_of_rows(begun, table) == max(place for place in ends if place <= len(begun))


@given(
    rows=st.lists(st.tuples(st.text('ab",\n ', max_size=12), st.just("x")), max_size=60),
    size=st.integers(1, 200),
    kept=st.floats(0, 1),
)
def test_pieces_are_of_whole_rows_and_hardly_longer_than_they_must_be(
    rows: list[tuple[str, str]], size: int, kept: float
) -> None:
    table = read_header(lines_of("p,q\n"), ",", only("q"))
    target = io.StringIO(newline="")
    lengths = [csv.writer(target, lineterminator="\n").writerow(row) for row in rows]
    ends, longest = {0, *accumulate(lengths)}, max(lengths, default=0)
    text = target.getvalue()
    begun = round(kept * text.count("\n"))

    def damaged() -> Iterator[str]:
        yield from [*lines_of(text)][:begun]
        raise OSError("gone")

    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(lines, "_PIECE", size)
        pieces = [*lines._pieces(lines_of(text), lambda text: end_of_rows(text, table))]
        before: list[str] = []
        with pytest.raises(OSError, match="gone"):
            before.extend(lines._pieces(damaged(), lambda text: end_of_rows(text, table)))
    assert "".join(pieces) == text
    assert {*accumulate(map(len, pieces))} <= ends
    assert all(size - longest <= len(piece) < size + 3 * longest for piece in pieces[:-1])
    # What is whole before an error is given too.
    whole = sum(map(len, before))
    assert "".join(before) == text[:whole]
    assert whole == max(end for end in ends if end <= len("".join([*lines_of(text)][:begun])))


def test_behind_a_row_that_is_none_no_row_is_whole() -> None:
    table = read_header(lines_of("p,q\n"), ",", only("q"))
    text = '1,2\n"a"b,1\n"c",2\n"d'
    assert end_of_rows(text, table) == len(text)


@given(st.text('a1",\r\n', max_size=30))
def test_a_row_is_what_csv_takes_for_one(body: str) -> None:
    text = f"p,q\n{body}"
    try:
        rows = [row for row in csv.reader(lines_of(text), strict=True) if row][1:]
    except csv.Error:
        with pytest.raises(FileFormatError, match=r"^line \d+: "):
            changed(text, ",", "q", "keep")
        return
    answer, counts = changed(text, ",", "q", "keep")
    assert counts.rows == len(rows)
    assert counts.bad == sum(len(row) != 2 for row in rows)
    capitals = [[row[0], row[1].upper()] if len(row) == 2 else row for row in rows]
    assert [row for row in csv.reader(lines_of(answer), strict=True) if row] == [["p", "q"], *capitals]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        # Inches, as PostgreSQL and Hadoop write them, and as Excel does.
        ("tsv", 'other\tn\n5" disk\t12\n"a" b\t12\n"5"" disk"\t12\n"\t12\n"begun\t12\n'),
        ("tsv", 'n\tother\n12\t"a"b"\n12\t"a" b\n'),
        # Within quotes there may be tabs and line ends.
        ("tsv", 'other\tn\n"a\tb"\t12\n"a\nb"\t12\n"a\t\n""b"\t12\n'),
        ("tsv", 'n\tother\n12\t"a\nb"\n12\t"a\t""\nb"\n'),
        ("csv", 'other,n\n"plain",12\n5" disk,12\n"a, ""b""",12\n"a\n\nb",12\n" ",12\n, 12\n"",12\n'),
        ("csv", '"other","n"\n"a","12"\n"b","12"\n'),
        ("csv", "n,other\r\n12,a\r\n\r\n12,b"),
    ],
)
def test_all_else_stays_to_the_letter(tmp_path: Path, kind: str, text: str) -> None:
    path = tmp_path / f"a.{kind}"
    path.write_bytes(text.encode())
    code, out, err = run("column", str(path), "--column", "n", "--to", "digits")
    assert (code, out) == (0, text.replace("12", "১২"))
    assert err.endswith(" 0 bad\n")


@pytest.mark.parametrize(
    "field", ['5"', '5" pipe', '"a"', '"a""b"', '"""a"""', '"a"""', '"a, b"', "'a'", '"a\nb"', '"a""\n""b"']
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_value_is_what_csv_reads(field: str, end: str) -> None:
    text = end.join(["m,n,o", f"1,{field},2", ""])
    read: list[object] = []
    assert "".join(change_separated(lines_of(text), ",", only("n"), rows_of(read.append)))
    assert read == [row["n"] for row in csv.DictReader(lines_of(text), strict=True)]


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("csv", "n,m\n1,\n", '"1,2",\n'),
        ("csv", 'n,m\n"1",\n', '"1,2",\n'),
        ("tsv", "n\tm\n1\t\n", "1,2\t\n"),
    ],
)
def test_an_answer_is_quoted_where_it_must_be(kind: str, text: str, expected: str) -> None:
    answer = "".join(change_separated(lines_of(text), SEPARATORS[kind], only("n"), rows_of(lambda _: "1,2")))
    assert answer == f"{text.splitlines()[0]}\n{expected}"


@pytest.mark.parametrize("answer", ['"', '"a', '"a"', 'a"b', '"a" b', "a\tb", "a\nb", "a\r", "a,b", ""])
@pytest.mark.parametrize("separator", SEPARATORS.values())
@pytest.mark.parametrize("header", [["n"], ["n", "m"], ["m", "n"]])
def test_every_answer_is_read_back(answer: str, separator: str, header: list[str]) -> None:
    text = "".join(f"{separator.join(row)}\n" for row in (header, ["1" if n == "n" else "2" for n in header]))
    once = "".join(change_separated(lines_of(text), separator, only("n"), rows_of(lambda _: answer)))
    read: list[object] = []
    twice = "".join(change_separated(lines_of(once), separator, only("n"), rows_of(read.append)))
    assert read == [answer] * bool(answer)
    assert twice.count("\n") == 2


@pytest.mark.parametrize("order", [*permutations(["n", "calendar", "day", "other"])])
@pytest.mark.parametrize("separator", SEPARATORS.values())
def test_what_is_read_and_added_wherever_it_stands(order: tuple[str, ...], separator: str) -> None:
    columns = Columns(("n", "calendar", "day"), ("new", "second"))
    rows = Rows(
        lambda *read: (("|".join(map(str, read)), "2"), (), None), "raise", lambda error: None,
        into=2, noted=False, by_calendar=True, by_reference=True,
    )  # fmt: skip
    row = {"n": "1", "calendar": "x", "day": "today", "other": "5"}
    text = "".join(f"{separator.join(fields)}\n" for fields in (order, [row[name] for name in order]))
    answer = "".join(change_separated(lines_of(text), separator, columns, rows))
    (found,) = csv.DictReader(lines_of(answer), delimiter=separator)
    assert found == {**row, "new": "1|x|today", "second": "2"}
    place = order.index("n") + 1
    assert [*found] == [*order[:place], "new", "second", *order[place:]]


def test_quotes_of_a_tsv_are_signs_behind_rows_of_any_width() -> None:
    body = '1\n"\tx\n1\t2\t3\n5" disk\tx\n"a" b\tx\n\n"\tx\n'
    answer, counts = changed(f"m\tn\n{body}", "\t", "n", "keep")
    assert answer == f"m\tn\n{body}".replace("x", "X")
    assert (counts.rows, counts.bad) == (6, 2)


def test_quotes_round_a_part_of_a_field_of_a_tsv_are_signs() -> None:
    fields = ['"a" b', '"a"b"', '5" disk', '"a""b" ', '"a', 'a"', '"a b"', '"a ""b"""']
    read: list[object] = []
    text = "".join(f"{field}\tx\n" for field in ("n", *fields))
    assert "".join(change_separated(lines_of(text), "\t", only("n"), rows_of(read.append)))
    assert read == [*fields[:6], "a b", 'a "b"']


@pytest.mark.parametrize("rest", ["b" * 19, "b" * 20, "b" * 21, "b" * 500])
def test_of_what_should_not_be_there_some_signs_are_shown(rest: str) -> None:
    for before in ("", "1,", '"x",'):
        with pytest.raises(FileFormatError) as caught:
            changed(f'n,m,o\n{before}"a"{rest},5\n', ",", "n")
        shown = f"{rest},5\n"[:20]
        assert str(caught.value) == f"line 2: expected ',' or the end of the line, got {shown!r}"


@pytest.mark.parametrize("sign", "=+-@\t\r＝＋－＠")
def test_what_begins_a_formula(sign: str) -> None:
    assert guarded(f"{sign}A1") == f"'{sign}A1"
    assert guarded(f"A1{sign}") == f"A1{sign}"
    is_number = sign in "+-"
    for number in ("5", "12", "1.5", "1,35,000.50"):
        assert guarded(f"{sign}{number}") == (f"{sign}{number}" if is_number else f"'{sign}{number}")
    for other in ("5a", "5.", ".5", "1..5", "5 ", "5+5", ""):
        assert guarded(f"{sign}{other}") == f"'{sign}{other}"


class TestBadRows:
    TEXT = 'n,m\n1,2\n3\n"4",5,6\n\n7,8\n'

    @pytest.mark.parametrize(
        ("errors", "rows"),
        [
            ("null", '১,2\n3\n"4",5,6\n\n৭,8\n'),
            ("keep", '১,2\n3\n"4",5,6\n\n৭,8\n'),
            ("skip", "১,2\n\n৭,8\n"),
        ],
    )
    @pytest.mark.parametrize("kind", SEPARATORS)
    def test_other_fields_than_the_header_has(
        self, tmp_path: Path, kind: str, errors: str, rows: str
    ) -> None:
        path = tmp_path / f"a.{kind}"
        path.write_text(self.TEXT.replace(",", SEPARATORS[kind]), "utf-8")
        code, out, err = run("column", str(path), "--column", "n", "--to", "digits", "--errors", errors)
        assert (code, out) == (1, f"n,m\n{rows}".replace(",", SEPARATORS[kind]))
        assert err.splitlines() == [
            "row 2: expected as many fields as the header has, 2, got 1",
            "row 3: expected as many fields as the header has, 2, got 3",
            "4 rows, 2 bad",
        ]

    def test_a_comma_that_should_be_in_quotes(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_text("d\n১২,৩৪,৫৬৭\n", "utf-8")
        code, _, err = run("column", str(path), "--column", "d", "--to", "digits", "-o", str(path))
        assert (code, err) == (1, "Error: row 1: expected as many fields as the header has, 1, got 3\n")

    def test_two_columns_of_a_name(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_text('day,n,"day"\n1,2,3\n', "utf-8")
        code, out, err = run("column", str(path), "--column", "day", "--to", "digits")
        assert (code, out) == (2, "")
        assert "the column 'day' is there 2 times" in err
        assert run("column", str(path), "--column", "n", "--to", "digits", "-q")[0] == 0
