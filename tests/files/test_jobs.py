"""Whatever the number of processes, and wherever a file is cut into pieces, the answer is the same."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import random
from collections.abc import Iterable, Iterator
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bangla_calendar import find_dates
from bangla_calendar.cli.found import DateSearch
from bangla_calendar.cli.layout import Layout
from bangla_calendar.files import BadRowError, FileFormatError, chunks, lines, rewrite_column, search, workers
from bangla_calendar.files.chunks import Source, Span, behind_lines, between_dates
from bangla_calendar.files.pages import Keys
from bangla_calendar.files.search import search_files
from bangla_calendar.finding.match import KINDS
from tests.marks import exhaustive

SENTENCES = [
    "সভায় সবাই মিলে ঠিক করেন যে নদীর ধারে একটি নতুন স্কুল হবে।",
    "গতকাল রাত ৮টায় ৬ শ্রমিক নিহত হন।",
    "শনিবার, ৩০ সেপ্টেম্বর ২০২৩\n১৫ আশ্বিন ১৪৩০",
    "The meeting was held on 12 March 2021 in Dhaka.",
    "মোট ১,২৩৪ জন আক্রান্ত হলেন।\r\n",
    "\n\n",
    "৮ ফাল্গুন",
    "না",
]
# A page is so long that it is cut more than once where little is read at a time.
pages = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=60).map(" ".join)
by_hand = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def date_search(form: str = "jsonl", *, with_id: bool = False) -> DateSearch:
    """Return what finds all dates and writes all that is known of them."""
    layout = Layout(form, with_file=True, with_id=with_id, safe=False)
    options = {"calendar": "bangladesh", "pivot": 30}
    return DateSearch(layout, frozenset(KINDS), options, None, context=5, coloured=False, place_width=None)


def found(paths: list[Path], jobs: int, keys: Keys | None = None, *, first: bool = False) -> list[Any]:
    """Return what is written of files, and what else is said of them."""
    search = date_search(with_id=keys is not None)
    answered = [*search_files([*map(str, paths)], search, keys=keys, first=first, jobs=jobs)]
    said = [(chunk.name, chunk.problem, answer.broken, answer.bad) for chunk, answer in answered]
    return ["".join(answer.written for _, answer in answered), [told for told in said if any(told[1:])]]


def pieces_of(path: Path) -> list[bytes]:
    """Return the bytes of a file, piece by piece, of which all are there where it is packed too."""
    packed = path.with_suffix(".gz")
    packed.write_bytes(gzip.compress(path.read_bytes(), 1))
    plain, streamed = (
        [
            str(chunk.text()).encode("utf-8", "surrogateescape")
            for chunk in Source(0, str(name)).chunks(between_dates(find_dates))
        ]
        for name in (path, packed)
    )
    assert b"".join(plain) == b"".join(streamed) == path.read_bytes()
    # Behind a last block that is full, the end of a stream is not seen before it was cut once more.
    if path.stat().st_size % chunks._BLOCK:
        assert [piece for piece in plain if piece] == [piece for piece in streamed if piece]
    return plain


class TestPieces:
    @given(page=pages, block=st.integers(1, 4000))
    @by_hand
    def test_what_is_found_in_pieces_is_what_the_whole_text_holds(
        self, page: str, block: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(chunks, "_BLOCK", block)
        path = tmp_path / "page.txt"
        path.write_bytes(page.encode())
        pieces_of(path)
        written, said = found([path], 1)
        records = [json.loads(line) for line in written.splitlines()]
        whole = find_dates(page)
        assert [(record["start"], record["text"], record["agrees_with"]) for record in records] == [
            (match.start, match.text, match.agrees_with and [*match.agrees_with]) for match in whole
        ]
        assert [record["line"] for record in records] == [
            1 + page.count("\n", 0, match.start) for match in whole
        ]
        assert said == []

    @given(data=st.binary(max_size=3000), block=st.integers(1, 3000))
    @by_hand
    def test_any_bytes_pass(
        self, data: bytes, block: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(chunks, "_BLOCK", block)
        path = tmp_path / "page.txt"
        path.write_bytes(b"text " + data.replace(b"\0", b" "))
        pieces_of(path)

    @pytest.mark.parametrize("unit", ["১/১/", "ক", "১২ ", "মে ২০২০", "a"])
    def test_a_text_without_a_gap_is_cut_all_the_same(self, unit: str, tmp_path: Path) -> None:
        path = tmp_path / "page.txt"
        path.write_text(unit * (5_000_000 // len(unit.encode())), "utf-8")
        assert max(map(len, pieces_of(path))) < 2_000_000

    @pytest.mark.parametrize("gap", ["\n", "। ", " "])
    def test_a_text_is_cut_at_its_best_gap(self, gap: str) -> None:
        data = (f"নদীর ধারে একটি নতুন স্কুল হবে{gap}" * 400).encode()
        place = between_dates(find_dates)(data)
        assert data[:place].endswith(gap.encode())
        assert len(data) // 2 < place < len(data)
        # Behind it may come a lot without any gap.
        longer = data + ("ক" * 20_000).encode()
        assert between_dates(find_dates)(longer) == len(data)

    def test_lines_that_are_longer_than_what_is_read_at_once(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(chunks, "_BLOCK", 3000)
        data = b"".join(b"x" * size + b"\n" for size in (10, 300_000, 20, 400_000, 7))
        path, packed = tmp_path / "a.jsonl", tmp_path / "a.jsonl.gz"
        path.write_bytes(data)
        packed.write_bytes(gzip.compress(data))
        for name in (path, packed):
            texts = [str(chunk.text()) for chunk in Source(0, str(name)).chunks(behind_lines)]
            assert "".join(texts).encode() == data
            assert all(text.endswith("\n") for text in texts if text)
            assert len(texts) > 2

    def test_a_file_that_changes_is_an_error(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(chunks, "_BLOCK", 3000)
        path, other = tmp_path / "page.txt", tmp_path / "other.txt"
        for change in (lambda: os.truncate(path, 4000), lambda: other.replace(path), path.unlink):
            for name in (path, other):
                name.write_text("\n".join(SENTENCES) * 60, "utf-8")
            with closing(
                search_files([str(path)], date_search(), keys=None, first=False, jobs=1)
            ) as answered:
                assert next(answered)[1].written
                change()
                rest = [*answered]
            ends = [(chunk.last, chunk.problem, answer.written) for chunk, answer in rest]
            # Of what could not be read nothing is counted.
            assert rest[-1][1] == search.Answer("", 0, {}, 0, 0, 0, [], ends[-1][1])
            assert [end for end in ends if end[1] or not end[2]] == [ends[-1]]
            assert ends[-1] in [
                (True, "the file was changed while it was read", ""),
                (True, "No such file or directory", ""),
            ]

    @pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs /proc")
    def test_a_name_that_is_another_file_elsewhere(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(chunks, "_BLOCK", 3000)
        path = tmp_path / "page.txt"
        path.write_text("১ মে ২০২০ সভা। " * 1000, "utf-8")

        def spans(name: str) -> set[bool]:
            return {isinstance(chunk.content, Span) for chunk in Source(0, name).chunks(behind_lines)}

        with path.open("rb") as file:
            assert spans(str(path)) == {True}
            with monkeypatch.context() as elsewhere:  # where /dev/fd holds no links, as on macOS
                elsewhere.setattr(os.path, "realpath", lambda name: name)
                assert spans(f"/dev/fd/{file.fileno()}") == {False}
            path.unlink()
            assert spans(f"/proc/self/fd/{file.fileno()}") == {False}

    def test_dates_in_a_line_without_sentences(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(chunks, "_BLOCK", 3000)
        page = "খবর পড়েন শনিবার, ৩০ সেপ্টেম্বর ২০২৩ সন্ধ্যা ৬টায় আর যান নদীর ধারে একটি নতুন স্কুল দেখতে " * 300
        path = tmp_path / "page.txt"
        path.write_text(page, "utf-8")
        records = [json.loads(line) for line in found([path], 1)[0].splitlines()]
        assert [record["start"] for record in records] == [match.start for match in find_dates(page)]


def test_a_page_of_other_bytes_is_bad_and_the_next_is_none_the_less_read(tmp_path: Path) -> None:
    path = tmp_path / "pages.jsonl"
    lines = [
        b'{"text": "\xe9"}',
        b"",
        b'{"other": "\xe9", "text": "2023-09-30"}',
        b'{"text": "2023-09-30 \xe9"}',
    ]
    path.write_bytes(b"\n".join(lines))
    written, said = found([path], 1, Keys("text"))
    assert [json.loads(line)["line"] for line in written.splitlines()] == [3]
    assert [(row.line + 1, row.reason.partition(":")[0]) for *_, bad in said for row in bad] == [
        (1, "expected UTF-8, got other bytes"),
        (4, "expected UTF-8, got other bytes"),
    ]


@pytest.mark.parametrize("kind", [".txt", ".jsonl", ".txt.gz", ".parquet"])
def test_the_sizes_of_chunks_are_the_bytes_of_the_file(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chunks, "_BLOCK", 3000)
    path = tmp_path / f"page{kind}"
    if kind == ".parquet":
        pa = pytest.importorskip("pyarrow")
        from pyarrow import parquet

        monkeypatch.setattr(import_module("bangla_calendar.files.parquet"), "_ROWS", 100)
        parquet.write_table(pa.table({"text": SENTENCES * 90}), path)
    else:
        lines = [json.dumps({"text": text}) if kind == ".jsonl" else text for text in SENTENCES * 90]
        data = "\n".join(lines).encode()
        path.write_bytes(gzip.compress(data) if kind == ".txt.gz" else data)
    keys = Keys("text") if kind in (".jsonl", ".parquet") else None
    answered = search_files([str(path)], date_search(), keys=keys, first=False, jobs=1)
    sizes = [chunk.size for chunk, _ in answered]
    assert len(sizes) > 2
    assert min(sizes) >= 0
    assert sum(sizes) == path.stat().st_size


class TestProcesses:
    """What is cut very small goes through two and three processes as through one."""

    @pytest.mark.parametrize("jobs", [exhaustive(2), 3])
    def test_files(self, jobs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(chunks, "_BLOCK", 3001)
        monkeypatch.setattr(search, "_TOGETHER", 2000)
        text = "".join(f"{SENTENCES[place * 7 % 5]} ২০{place % 90 + 10} সালে\n" for place in range(500))
        paths = [tmp_path / f"{number}.txt" for number in range(9)]
        for path, length in zip(paths, (0, 1, 30, 100_000, 60, 5000, 9, 20_000), strict=False):
            path.write_text(text[:length], "utf-8")
        paths[5].write_bytes(b"\xff" + text[:9000].encode() + b"\xe0\xa6")
        once = found(paths, 1)
        assert len(once[0].splitlines()) > 500
        assert [(Path(name).name, problem) for name, problem, *_ in once[1]] == [
            ("5.txt", ""),
            ("5.txt", ""),
            ("8.txt", "No such file or directory"),
        ]
        assert found(paths, jobs) == once
        first = found(paths, 1, first=True)
        files = [json.loads(line)["file"] for line in once[0].splitlines()]
        assert [json.loads(line)["file"] for line in first[0].splitlines()] == [*dict.fromkeys(files)]
        assert found(paths, jobs, first=True) == first

    @pytest.mark.parametrize("first", [False, exhaustive(True)])
    def test_pages(self, first: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(chunks, "_BLOCK", 3001)
        path = tmp_path / "pages.jsonl"
        days = ["2024-02-20", "২১ ফেব্রুয়ারি ২০২৪", None, "no day"]
        rows = [
            {"id": number, "day": days[number % 4], "text": f"{SENTENCES[number % 7]} গতকাল {SENTENCES[6]}"}
            for number in range(400)
        ]
        lines = [json.dumps(row, ensure_ascii=number % 2 == 0) for number, row in enumerate(rows)]
        lines[7], lines[50], lines[300] = "", "no json", '{"id": 300}'
        path.write_text("\n".join(lines), "utf-8")
        keys = Keys("text", "id", "day")
        once = found([path], 1, keys, first=first)
        assert found([path], 2, keys, first=first) == once
        bad = [row for *_, bad in once[1] for row in bad]
        assert [row.line for row in bad if row.line % 4 != 3] == [50, 300]
        records = [json.loads(line) for line in once[0].splitlines()]
        assert [record["line"] for record in records] == [record["id"] + 1 for record in records]
        seen = {record["id"] % 4: record["gregorian"] for record in records if record["text"] == "গতকাল"}
        if not first:
            assert seen == {0: "2024-02-19", 1: "2024-02-20", 2: None}


def in_pieces(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    """Let rows be answered in pieces of some characters, though by this process."""

    def here(task: Any, pieces: Iterable[Any], jobs: int) -> Iterator[Any]:
        return workers.answers(task, pieces, 1)

    monkeypatch.setattr(lines, "answers", here)
    monkeypatch.setattr(lines, "_PIECE", size)


def rewritten(path: Path, jobs: int, **options: Any) -> tuple[Any, ...]:
    """Return what is written for a file, its report or error, and the bad rows that were reported."""
    out, bad = io.BytesIO(), list[tuple[int, str]]()
    options = {"to": "gregorian", "errors": "keep", **options}
    try:
        report: object = rewrite_column(
            path, out, "day", jobs=jobs, on_bad_row=lambda row: bad.append((row.row, row.reason)), **options
        )
    except (BadRowError, FileFormatError) as error:
        report = type(error), str(error)
    return out.getvalue(), report, bad


FIELDS = st.sampled_from(
    ["", "x", '"a, b"', '"line\nline"', '"he said ""no"""', '5" pipe', "১৫ আশ্বিন ১৪৩০", '"2023-09-30"']
)


class TestRows:
    @given(
        rows=st.lists(st.lists(FIELDS, min_size=2, max_size=3), max_size=40),
        end=st.sampled_from(["\n", "\r\n"]),
        last=st.sampled_from(["", "\n", '"open', "a\rb\n"]),
        kind=st.sampled_from([".csv", ".tsv"]),
        errors=st.sampled_from(["raise", "keep", "skip", "coerce"]),
        size=st.integers(1, 300),
    )
    @by_hand
    def test_tables(
        self,
        rows: list[list[str]],
        end: str,
        last: str,
        kind: Literal[".csv", ".tsv"],
        errors: str,
        size: int,
        tmp_path: Path,
    ) -> None:
        path = tmp_path / f"table{kind}"
        sign = "," if kind == ".csv" else "\t"
        text = "".join(f"{sign.join(row)}{end}" for row in [["day", "note"], *rows])
        path.write_text(text + last, "utf-8", newline="")
        once = rewritten(path, 1, errors=errors)
        with pytest.MonkeyPatch.context() as monkeypatch:
            in_pieces(monkeypatch, size)
            assert rewritten(path, 2, errors=errors) == once

    @given(
        rows=st.lists(
            st.one_of(
                st.fixed_dictionaries({"day": FIELDS, "n": st.integers()}).map(json.dumps),
                st.sampled_from(["", "{", '{"n": 1}', '{"day": 1.5}', '{"day": "\udcff"}']),
            ),
            max_size=40,
        ),
        mark=st.sampled_from(["", "\ufeff"]),
        encoding=st.sampled_from([None, "utf-8-sig", "utf-16-le"]),
        errors=st.sampled_from(["raise", "keep", "skip"]),
        size=st.integers(1, 300),
    )
    @by_hand
    def test_objects(
        self, rows: list[str], mark: str, encoding: str | None, errors: str, size: int, tmp_path: Path
    ) -> None:
        path = tmp_path / "rows.jsonl"
        written = "utf-16-le" if encoding == "utf-16-le" else "utf-8"
        path.write_bytes((mark + "\n".join(rows)).encode(written, "surrogatepass"))
        once = rewritten(path, 1, errors=errors, encoding=encoding)
        with pytest.MonkeyPatch.context() as monkeypatch:
            in_pieces(monkeypatch, size)
            assert rewritten(path, 2, errors=errors, encoding=encoding) == once

    @pytest.mark.parametrize("jobs", [1, 2])
    def test_a_parquet_of_which_a_later_group_cannot_be_read(
        self, jobs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        pa = pytest.importorskip("pyarrow")
        from pyarrow import parquet

        read = parquet.ParquetFile.iter_batches

        def damaged(file: Any, *sizes: int, row_groups: list[int], **options: Any) -> Iterator[Any]:
            if row_groups == [1]:
                raise pa.ArrowInvalid("damaged")
            yield from read(file, *sizes, row_groups=row_groups, **options)

        monkeypatch.setattr(parquet.ParquetFile, "iter_batches", damaged)
        path = tmp_path / "table.parquet"
        for day, error in (("no day", BadRowError), ("2 May 1990", FileFormatError)):
            parquet.write_table(pa.table({"day": [day, "2 May 1990"]}), path, row_group_size=1)
            assert rewritten(path, jobs, errors="raise")[1][0] is error

    @pytest.mark.parametrize("last", ["no day", "2 May 1990"])
    def test_a_file_that_is_packed_and_cut_off(
        self, last: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "table.csv.gz"
        rows = [f"{random.Random(number).random()},2023-09-30" for number in range(3000)]
        text = "\n".join(["number,day", *rows[:10], f"1,{last}", *rows[10:]])
        path.write_bytes(gzip.compress(text.encode())[:-5000])
        once = rewritten(path, 1, errors="raise")
        assert once[1][0] is (BadRowError if last == "no day" else FileFormatError)
        in_pieces(monkeypatch, 300)
        assert rewritten(path, 2, errors="raise") == once
        monkeypatch.undo()
        monkeypatch.setattr(lines, "_PIECE", 5000)
        assert rewritten(path, 2, errors="raise") == once

    @pytest.mark.parametrize("kind", [*map(exhaustive, (".csv", ".tsv")), ".jsonl", ".parquet"])
    def test_processes(self, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(lines, "_PIECE", 500)
        days = ["১৫ আশ্বিন ১৪৩০", "no day", "2 May 1990", "", "৩২ বৈশাখ ১৪৩১"]
        rows = [(days[number % 5], f'a "{number}"\nb') for number in range(300)]
        path = tmp_path / f"table{kind}"
        if kind == ".parquet":
            pa = pytest.importorskip("pyarrow")
            from pyarrow import parquet

            monkeypatch.setattr(import_module("bangla_calendar.files.parquet"), "_ROWS", 7)
            table = pa.table({"day": [day for day, _ in rows], "note": [note for _, note in rows]})
            parquet.write_table(table, path, row_group_size=40)
        elif kind == ".jsonl":
            path.write_text("".join(json.dumps({"day": day, "note": note}) + "\n" for day, note in rows))
        else:
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file, delimiter="," if kind == ".csv" else "\t")
                writer.writerows([("day", "note"), *rows])
        for options in ({}, {"errors": "skip", "to": {"new": "gregorian"}}, {"errors": "raise"}):
            once = rewritten(path, 1, **options)
            assert rewritten(path, 2, **options) == once
            assert kind == ".parquet" or once[0]
        assert "row 2: " in once[1][1]
