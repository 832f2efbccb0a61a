"""Files searched in this process: places, counts and ends, against what a search of the whole text finds."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bangla_calendar.files import chunks, search, workers
from bangla_calendar.files.chunks import Chunk, Source, behind_lines, between_dates, problem_of, with_problem
from bangla_calendar.files.errors import FileFormatError
from bangla_calendar.files.pages import Keys
from bangla_calendar.files.search import search_files
from bangla_calendar.finding.pairs import NEAR
from tests.files.search_of_marks import MARK, Marks, searched, told


def expected(path: Path) -> list[tuple[Any, ...]]:
    """Return what there is to be found in a text."""
    text = path.read_bytes().decode("utf-8", "surrogateescape")
    return [
        (str(path), None, 1 + text.count("\n", 0, hit.start()), hit.start(), "None")
        for hit in MARK.finditer(text)
    ]


@pytest.fixture
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a file of kilobytes be one of several chunks."""
    monkeypatch.setattr(chunks, "_BLOCK", 3000)


def lines_with(count: Callable[[int], int]) -> str:
    """Return many lines, of which some have so many signs that are found."""
    return "".join(
        f"\nলাইন {'#' * count(number) if number % 10 == 0 else 'x'} {number}" for number in range(900)
    )


@pytest.fixture
def texts(tmp_path: Path, small_blocks: None) -> list[Path]:
    """Texts of many chunks and of one, and an empty one."""
    paths = [tmp_path / f"{name}.txt" for name in "abcd"]
    paths[0].write_text(lines_with(lambda number: number % 50 // 10), "utf-8")
    paths[1].write_text("one # line ##", "utf-8")
    paths[2].write_text("", "utf-8")
    paths[3].write_text(lines_with(lambda number: 2 * (number % 30 == 0)), "utf-8")
    return paths


class TestTexts:
    def test_what_is_written_and_counted(self, texts: list[Path]) -> None:
        answered = searched(texts)
        assert told(answered) == [hit for path in texts for hit in expected(path)]
        assert sum(answer.answered for _, answer in answered) == len(told(answered))
        runs = [run for path in texts for run in MARK.findall(path.read_text("utf-8"))]
        for length in (1, 2):
            counted = sum(answer.doubts.get(str(length), 0) for _, answer in answered)
            assert counted == sum(len(run) == length for run in runs)

    def test_each_file_ends_once_and_its_bytes_are_counted(self, texts: list[Path]) -> None:
        answered = searched(texts)
        for number, path in enumerate(texts):
            own = [chunk for chunk, _ in answered if chunk.number == number]
            assert {chunk.name for chunk in own} == {str(path)}
            assert [chunk.last for chunk in own] == [False] * (len(own) - 1) + [True]
            assert sum(chunk.size for chunk in own) == path.stat().st_size
            assert not any(chunk.problem for chunk in own)
        assert [chunk.number for chunk, _ in answered] == sorted(chunk.number for chunk, _ in answered)

    def test_the_first_of_each_file(self, texts: list[Path]) -> None:
        answered = searched(texts, first=True)
        assert told(answered) == [hit for path in texts for hit in expected(path)[:1]]
        # With it the file ends, and what comes behind is not answered.
        for number in range(len(texts)):
            own = [(chunk.last, bool(answer.written)) for chunk, answer in answered if chunk.number == number]
            assert own[-1] == (True, number != 2)
            assert not any(last or written for last, written in own[:-1])

    def test_what_follows_a_file_that_changes_is_counted_from_its_own_beginning(
        self, texts: list[Path]
    ) -> None:
        with closing(search_files([*map(str, texts)], Marks(), keys=None, first=False, jobs=1)) as answered:
            before = [next(answered), next(answered)]
            texts[0].write_text("short", "utf-8")
            rest = [*answered]
        changed = [chunk.problem for chunk, _ in rest if chunk.number == 0]
        assert changed == ["the file was changed while it was read"]
        assert not any(chunk.last for chunk, _ in before)
        assert told(rest) == [hit for path in texts[1:] for hit in expected(path)]

    @pytest.mark.parametrize(
        ("data", "broken", "line"),
        [
            (b"ok\n", 0, 0),
            (b"\xff", 1, 1),
            (b"\n\xff", 1, 2),
            (b"#\n\n\xff # \xfe\n\xff", 3, 3),
            ("ক".encode()[:2] + b"\n", 2, 1),
        ],
    )
    def test_bytes_that_are_not_utf_8(self, tmp_path: Path, data: bytes, broken: int, line: int) -> None:
        path = tmp_path / "a.txt"
        path.write_bytes(data)
        ((_, answer),) = answered = searched([path])
        assert (answer.broken, answer.broken_line) == (broken, line)
        assert told(answered) == expected(path)

    def test_bytes_that_are_not_utf_8_are_counted_from_the_beginning(self, texts: list[Path]) -> None:
        path = texts[0]
        lines = path.read_bytes().split(b"\n")
        for number in (300, 301, 800):
            lines[number] += b"\xff"
        path.write_bytes(b"\n".join(lines))
        found = [answer for _, answer in searched([path]) if answer.broken]
        assert sum(answer.broken for answer in found) == 3
        assert {answer.broken_line for answer in found} >= {301, 801}
        assert {answer.broken_line for answer in found} <= {301, 302, 801}


class TestOtherFiles:
    def test_a_file_that_is_none_leaves_the_others(self, tmp_path: Path) -> None:
        page, parquet, missing = (tmp_path / name for name in ("a.txt", "b.parquet", "c.txt"))
        page.write_text("#", "utf-8")
        parquet.write_bytes(b"PAR1 #")
        answered = searched([missing, parquet, page])
        assert [(chunk.number, chunk.size, chunk.last, chunk.problem) for chunk, _ in answered] == [
            (0, 0, True, "No such file or directory"),
            (1, 0, True, "expected text, got a Parquet file"),
            (2, 1, True, ""),
        ]
        assert told(answered) == expected(page)

    @pytest.mark.parametrize("kind", [".csv", ".TSV", ".xlsx", ".xlsm"])
    def test_pages_are_not_the_rows_of_a_table(self, tmp_path: Path, kind: str) -> None:
        path = tmp_path / f"a{kind}"
        path.write_text("text\n#\n", "utf-8")
        ((chunk, answer),) = searched([path], Keys("text"))
        assert (chunk.number, chunk.size, chunk.last, answer.written) == (0, 0, True, "")
        assert str(chunk.problem) == f"pages are the rows of a .jsonl or .parquet, not of a {kind.lower()}"
        ((chunk, answer),) = answered = searched([path])
        assert told(answered) == expected(path)

    def test_what_is_said_of_an_error(self) -> None:
        assert problem_of(FileNotFoundError(2, "No such file", "a")) == "No such file"
        assert problem_of(OSError("gone")) == "gone"
        assert problem_of(FileFormatError("damaged")) == "damaged"
        assert problem_of(ModuleNotFoundError("needs pyarrow")) == "needs pyarrow"

    def test_an_error_ends_the_chunks_of_a_file(self) -> None:
        before = Chunk(7, "a", b"text", 4, False)

        def damaged() -> Iterator[Chunk]:
            yield before
            raise FileFormatError("damaged")

        assert [*with_problem(7, "a", damaged())] == [before, Chunk(7, "a", b"", 0, True, "damaged")]
        assert [*with_problem(7, "a", [before])] == [before]

    def test_names_that_are_nearly_that_of_stdin(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        paths = [Path(name) for name in ("!", "+", "--", "-a", "(1).txt", "a-")]
        for path in paths:
            path.write_text(f"{path} #", "utf-8")
        assert told(searched(paths)) == [hit for path in paths for hit in expected(path)]

    def test_sizes_of_files(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        path.write_bytes(b"1234567")
        assert [Source(0, name).size() for name in (str(path), "-", str(tmp_path / "b"))] == [7, 0, 0]


# How many chunks a file has, mostly one, and how long they are.
FILE = st.tuples(st.sampled_from([1, 1, 1, 1, 2, 3]), st.sampled_from([0, 20, 40, 60, 99, 100, 101]))


@given(files=st.lists(FILE, max_size=25))
@example(files=[(1, 60), (1, 40), (1, 60), (1, 41), (1, 59)])
@example(files=[(1, 101), (1, 60), (1, 40), (2, 20), (1, 40), (1, 60)])
def test_small_files_are_searched_together(files: list[tuple[int, int]]) -> None:
    given = [
        Chunk(number, str(number), b"x" * size, size, place == count - 1)
        for number, (count, size) in enumerate(files)
        for place in range(count)
    ]
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(search, "_TOGETHER", 100)
        pieces = [*search._together(given)]
    assert [chunk for piece in pieces for chunk in piece] == given

    def whole(piece: list[Chunk]) -> bool:
        return all(files[chunk.number][0] == 1 for chunk in piece)

    def size(piece: list[Chunk]) -> int:
        return sum(chunk.size for chunk in piece)

    assert all(len(piece) == 1 or (whole(piece) and size(piece) <= 100) for piece in pieces)
    # What fits into a piece is not left for the next.
    assert not any(
        whole(one) and whole(other) and size(one) + other[0].size <= 100 for one, other in pairwise(pieces)
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
@pytest.mark.parametrize("size", [0, 4, 2998, 3000, 3002, 5998, 6000, 6002, 9000])
def test_a_stream_ends_where_it_ends(encoding: str, size: int, tmp_path: Path, small_blocks: None) -> None:
    content = ("\ufeff" + "a #\n" * 3000).encode(encoding)[:size]
    text = content.decode(encoding)
    for name, data in (("a.txt", content), ("a.txt.gz", gzip.compress(content))):
        path = tmp_path / name
        path.write_bytes(data)
        found = [*Source(0, str(path)).chunks(behind_lines)]
        assert "".join(str(chunk.text()) for chunk in found) == text
        assert [chunk.last for chunk in found] == [False] * (len(found) - 1) + [True]
        assert sum(chunk.size for chunk in found) == len(data)


def test_where_a_long_word_begins_a_text_is_cut() -> None:
    cut = between_dates(Marks().find)
    for gap, before in product(("\n", "। ", " "), ("", "a", "##")):
        place = len((before + gap).encode())
        assert cut(f"{before}{gap}{'x' * 1000}".encode()) == place
        # Too near the end it may be within something that goes on.
        assert cut(f"{before}{gap}{'x' * 400}".encode()) == 0


def test_of_a_file_that_is_done_no_more_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    def endless(source: Source, cut: object) -> Iterator[Chunk]:
        for _ in range(100):
            read.append(source.number)
            yield Chunk(source.number, source.name, b"# ", 2, False)

    monkeypatch.setattr(Source, "chunks", endless)
    answered = searched([Path("a"), Path("b")], first=True)
    assert [(chunk.number, chunk.last) for chunk, _ in answered] == [(0, True), (1, True)]
    assert read == [0, 0, 1, 1]


@pytest.mark.parametrize(
    ("jobs", "size", "several"), [(1, 30, False), (2, 30, True), (2, 20, False), (3, 21, True)]
)
def test_workers_start_at_once_for_a_long_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: int, size: int, several: bool
) -> None:
    asked: list[tuple[int, bool]] = []

    def here(task: Any, pieces: Iterable[Any], jobs: int, *, several: bool) -> Iterator[Any]:
        asked.append((jobs, several))
        return workers.answers(task, pieces, 1)

    monkeypatch.setattr(search, "answers", here)
    monkeypatch.setattr(search, "_SEVERAL", 20)
    paths = [tmp_path / "a", tmp_path / "b"]
    for path, length in zip(paths, (5, size), strict=True):
        path.write_text("#" * length, "utf-8")
    names = [*map(str, paths), str(tmp_path / "missing")]
    found = [*search_files(names, Marks(), keys=None, first=False, jobs=jobs)]
    assert (len(found), asked) == (3, [(jobs, several)])


RUNS = st.lists(
    st.tuples(st.sampled_from(["#", "a", "ক", " ", "\n", "। ", "# ", "a "]), st.integers(1, 400)),
    min_size=1,
    max_size=40,
)


@given(runs=RUNS)
def test_no_cut_is_in_what_is_found_or_beside_it(runs: list[tuple[str, int]]) -> None:
    text = "".join(sign * (count if sign != "#" else count % 200) for sign, count in runs)
    data = text.encode()
    found = Marks().find(text)
    place = len(data[: between_dates(Marks().find)(data)].decode())
    if not place:
        return
    assert not any(hit.start < place < hit.end for hit in found)
    # What stands near the end may be the beginning of something.
    assert place <= len(text) - chunks._LONGEST_DATE + len("। ")
    near = [(one.end, other.start) for one, other in pairwise(found) if other.start - one.end <= NEAR]
    assert not any(end <= place <= start for end, start in near)
