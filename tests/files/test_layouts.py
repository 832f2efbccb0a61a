"""Separators, encodings and packings: as a file has them, so its answer has."""

from __future__ import annotations

import bz2
import codecs
import csv
import gzip
import io
import lzma
import re
import sys
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bangla_calendar import BanglaCalendarError, UnknownNameError
from bangla_calendar.files import BadRowError, FileFormatError, rewrite_column
from bangla_calendar.files.encoding import encoding_of
from bangla_calendar.files.streams import write_lines

TABLE = "name,day\nক,2023-09-30\nখ,\n"
ANSWER = TABLE.replace("2023-09-30", "১৫ আশ্বিন ১৪৩০")
MARKS = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}

needs_zstd = pytest.mark.skipif(find_spec("zstandard") is None, reason="needs zstandard: the extra zstd")


def answered(path: Path, column: str = "day", **options: Any) -> bytes:
    output = io.BytesIO()
    rewrite_column(path, output, column, **{"to": "bangla", **options})
    return output.getvalue()


class TestSeparators:
    @pytest.mark.parametrize("sign", [";", "|", "\t", ":", "।"])
    def test_by_name_or_by_the_first_line(self, tmp_path: Path, sign: str) -> None:
        path = tmp_path / "a.csv"
        text, answer = (table.replace(",", sign) for table in (TABLE, ANSWER))
        path.write_text(text, "utf-8")
        assert answered(path, delimiter=sign).decode() == answer
        for named in (f"sep={sign}\r\n", f'"sep={sign}"\n', f"\ufeffsep={sign}\n"):
            path.write_bytes(f"{named}{text}".encode())
            assert answered(path).decode() == f"{named}{answer}"
        assert [*csv.reader(answer.splitlines(), delimiter=sign)][1] == ["ক", "১৫ আশ্বিন ১৪৩০"]

    @pytest.mark.parametrize("named", ["", "sep=,\r\n"])
    @pytest.mark.parametrize("jobs", [1, 2])
    def test_a_line_is_counted_from_the_first_of_the_file(
        self, tmp_path: Path, named: str, jobs: int
    ) -> None:
        path = tmp_path / "a.csv"
        for text in ('"day\n', '"the\nday",n\n1,2\n\n1,"2\n3"\n"1\n2,3\n', 'the day\n"1" 2\n'):
            path.write_text(named + text, "utf-8", newline="")
            lines = (named + text).split("\n")
            # The last quote that is not closed opens there, and so does what is behind one that is.
            opens = max(number for number, line in enumerate(lines, 1) if line.startswith('"'))
            with pytest.raises(FileFormatError, match=rf"^line {opens}: "):
                answered(path, "the day", to="digits", jobs=jobs)

    def test_answers_with_the_sign_are_quoted(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_text("day;n\n2023-09-30;1\n", "utf-8")
        out = answered(path, delimiter=";", pattern="%-d; %B").decode()
        assert out == 'day;n\n"১৫; আশ্বিন";1\n'

    @pytest.mark.parametrize("sign", [";", "|", "\t"])
    def test_a_header_that_has_another_is_told_so(self, tmp_path: Path, sign: str) -> None:
        path = tmp_path / "a.csv"
        path.write_text(TABLE.replace(",", sign), "utf-8")
        with pytest.raises(BanglaCalendarError) as caught:
            answered(path)
        assert f"the header seems to be separated by {sign!r}" in str(caught.value)

    @pytest.mark.parametrize("name", ["a.csv", "a.tsv"])
    @pytest.mark.parametrize("text", ["", "\ufeff", "\n", "\n2023-09-30\n", "sep=;\n"])
    def test_a_table_without_a_header_is_told_so(self, tmp_path: Path, name: str, text: str) -> None:
        path = tmp_path / name
        path.write_text(text, "utf-8")
        with pytest.raises(BanglaCalendarError, match="there is no header with the names of the columns"):
            answered(path)

    @pytest.mark.parametrize("sign", ["", ";;", '"', "\n"])
    def test_what_is_no_separator(self, tmp_path: Path, sign: str) -> None:
        path = tmp_path / "a.csv"
        path.write_text(TABLE, "utf-8")
        if sign:
            with pytest.raises(BanglaCalendarError, match="delimiter must be one sign and no quote"):
                answered(path, delimiter=sign)
        with pytest.raises(BanglaCalendarError, match=r"delimiter is for \.csv, \.tsv, not for \.jsonl"):
            answered(tmp_path / "a.jsonl", delimiter=";")


class TestEncodings:
    @pytest.mark.parametrize("encoding", MARKS)
    @pytest.mark.parametrize("kind", ["csv", "jsonl"])
    def test_a_mark_tells(self, tmp_path: Path, encoding: str, kind: str) -> None:
        path = tmp_path / f"a.{kind}"
        text, answer = (
            (TABLE, ANSWER) if kind == "csv" else ('{"day": "2023-09-30"}\n', '{"day": "১৫ আশ্বিন ১৪৩০"}\n')
        )
        path.write_bytes(MARKS[encoding] + text.encode(encoding))
        assert answered(path) == MARKS[encoding] + answer.encode(encoding)

    @pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
    def test_utf_16_without_a_mark_is_named(self, tmp_path: Path, encoding: str) -> None:
        path = tmp_path / "a.csv"
        path.write_text(TABLE, encoding)
        with pytest.raises(FileFormatError, match=f"looks like {encoding.upper()} without a byte order mark"):
            answered(path)
        assert answered(path, encoding=encoding) == ANSWER.encode(encoding)

    @pytest.mark.parametrize("order", ["le", "be"])
    @pytest.mark.parametrize("name", ["utf-16", "UTF_16", "utf-32"])
    def test_the_mark_gives_the_byte_order(self, tmp_path: Path, name: str, order: str) -> None:
        path = tmp_path / "a.csv"
        encoding = f"{name.lower().replace('_', '-')}-{order}"
        path.write_text(f"\ufeff{TABLE}", encoding)
        assert answered(path, encoding=name) == f"\ufeff{ANSWER}".encode(encoding)

    @pytest.mark.parametrize("name", ["utf-16", "utf-32"])
    def test_without_a_mark_the_low_byte_is_first(self, tmp_path: Path, name: str) -> None:
        path = tmp_path / "a.csv"
        path.write_text(TABLE, f"{name}-le")
        assert answered(path, encoding=name) == ANSWER.encode(f"{name}-le")

    @pytest.mark.parametrize(
        "text",
        [
            *("", "a", "১৫ আশ্বিন\n", "\t\t\t\t\t\t\t\t", "a\t\tb\t\n", "\ufeff১৫"),
            *(
                "a b c d e f g",
                " a b c d e f g",
                "a\tb\tc\td\te\n",
                "a\0",
                "\0a",
                "a\0b\0c\0",
                "\0\0\0\0\0\0\0\0",
            ),
            *("১৫ আশ্বিন\0\n", "name,day\0\n"),
        ],
    )
    def test_utf_8_is_not_taken_for_another(self, text: str) -> None:
        assert encoding_of(text.encode()) == "utf-8"

    @pytest.mark.parametrize("order", ["le", "be"])
    @pytest.mark.parametrize("text", ["day\n", "day,n\n", "১৫ আশ্বিন", "১ — ১৬\n", "a" * 5000])
    def test_how_little_of_utf_16_is_known_as_such(self, order: str, text: str) -> None:
        data = text.encode(f"utf-16-{order}")
        for begins in (data, data[:9], data[:8]):
            with pytest.raises(FileFormatError, match=f"looks like UTF-16-{order.upper()} without"):
                encoding_of(begins)

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
    def test_every_mark(self, encoding: str) -> None:
        assert encoding_of("\ufeff১৫\n".encode(encoding)) == encoding

    def test_a_mark_can_be_asked_for(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        for mark in ("", "\ufeff"):
            path.write_text(f"{mark}{TABLE}", "utf-8")
            assert answered(path, encoding="utf-8-sig") == f"\ufeff{ANSWER}".encode()

    def test_other_encodings(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_text("name,day\nRené,2023-09-30\n", "cp1252")
        # In UTF-8 it is not known what the bytes mean: outside the column they pass as they are.
        assert answered(path) == b"name,day\nRen" + b"\xe9" + ",১৫ আশ্বিন ১৪৩০\n".encode()
        assert answered(path, to="gregorian", encoding="windows-1252") == path.read_bytes()
        with pytest.raises(FileFormatError, match="cp1252 has no '১': choose UTF-8"):
            answered(path, encoding="cp1252")

    @pytest.mark.parametrize(
        "name",
        [
            *("bijoy", "rot13", "base64", "zlib", "idna", "punycode", "undefined", "unicode_escape"),
            *("raw_unicode_escape", "a\0", "\ud800"),
        ],
    )
    def test_what_is_no_encoding_of_files(self, tmp_path: Path, name: str) -> None:
        path = tmp_path / "a.csv"
        path.write_text(TABLE, "utf-8")
        with pytest.raises(UnknownNameError, match="unknown encoding"):
            answered(path, encoding=name)

    @pytest.mark.parametrize("marked", MARKS)
    @pytest.mark.parametrize("named", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
    def test_the_mark_of_another_encoding_is_named(self, tmp_path: Path, marked: str, named: str) -> None:
        path = tmp_path / "a.csv"
        path.write_text(f"\ufeff{TABLE}", marked)
        if marked.startswith(named.removesuffix("-sig")):
            assert answered(path, encoding=named) == f"\ufeff{ANSWER}".encode(marked)
        else:
            with pytest.raises(FileFormatError, match=f"got the byte order mark of {marked.upper()}$"):
                answered(path, encoding=named)

    @pytest.mark.parametrize("header", [b"jou\xe9", b"jou\xe9,name", b"name,jou\xe9,n"])
    def test_a_header_in_another_encoding_is_named_as_such(self, tmp_path: Path, header: bytes) -> None:
        path = tmp_path / "a.csv"
        path.write_bytes(header + b"\n" + b",".join([b"2023-09-30"] * (header.count(b",") + 1)) + b"\n")
        with pytest.raises(BanglaCalendarError, match="expected UTF-8, got other bytes: name the encoding"):
            answered(path, "joué")
        assert answered(path, "joué", to="gregorian", encoding="cp1252") == path.read_bytes()

    def test_bytes_that_are_no_utf_8_are_named_as_such(self, tmp_path: Path) -> None:
        table, lines = tmp_path / "a.csv", tmp_path / "a.jsonl"
        table.write_bytes(b"day\n\xe9\n")
        lines.write_bytes(b'{"day": "\xe9"}\n')
        for path in (table, lines):
            with pytest.raises(
                BadRowError, match="row 1: expected UTF-8, got other bytes: name the encoding"
            ):
                answered(path)
            assert answered(path, errors="keep") == path.read_bytes()
        lines.write_bytes(b'{"day": \xe9}\n')
        with pytest.raises(BadRowError, match="row 1: expected UTF-8, got other bytes"):
            answered(lines)

    def test_what_is_not_in_the_encoding_that_is_named(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_bytes("\ufeffname,day\n".encode("utf-16-le") + b"\x00\xd8x")
        with pytest.raises(FileFormatError, match="expected utf-16-le, got other bytes"):
            answered(path)

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp1252"])
    def test_a_mark_is_written_once(self, encoding: str) -> None:
        lines = ["\ufeffname\n", "a\n"] if encoding != "cp1252" else ["name\n", "a\n"]
        first, more = io.BytesIO(), io.BytesIO()
        write_lines(lines, first, encoding, "a.csv")
        write_lines(["b\n"], more, encoding, "a.csv", is_first=False)
        written = first.getvalue() + more.getvalue()
        assert written == ("".join(lines) + "b\n").encode(encoding.removesuffix("-sig"))

    @pytest.mark.parametrize(("line", "sign"), [("১ a\n", "১"), ("ab ক১\n", "ক"), ("é😀\n", "😀")])
    def test_the_sign_that_an_encoding_has_not(self, line: str, sign: str) -> None:
        with pytest.raises(FileFormatError) as caught:
            write_lines([line], io.BytesIO(), "cp1252", "a.csv")
        assert str(caught.value) == f"a.csv: cp1252 has no {sign!r}: choose UTF-8 for what is written"


class TestPackings:
    @pytest.mark.parametrize("kind", ["csv", "tsv", "jsonl"])
    def test_gz(self, tmp_path: Path, kind: str) -> None:
        path, output = tmp_path / f"a.{kind}.gz", tmp_path / f"B.{kind.upper()}.GZ"
        text = '{"day": "2023-09-30"}\n' if kind == "jsonl" else "day\n2023-09-30\n"
        path.write_bytes(gzip.compress(text.encode()))
        rewrite_column(path, output, "day", to="bangla")
        assert gzip.decompress(output.read_bytes()).decode() == text.replace("2023-09-30", "১৫ আশ্বিন ১৪৩০")
        first = output.read_bytes()
        rewrite_column(path, output, "day", to="bangla")
        assert output.read_bytes() == first

    def test_the_name_of_the_output_tells_how_it_is_packed(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv.gz"
        path.write_bytes(gzip.compress(TABLE.encode()))
        rewrite_column(path, tmp_path / "b.csv", "day", to="bangla")
        assert (tmp_path / "b.csv").read_text("utf-8") == ANSWER
        assert answered(path).decode() == ANSWER
        rewrite_column(tmp_path / "b.csv", path, "day", to="gregorian")
        assert gzip.decompress(path.read_bytes()).decode() == TABLE

    def test_progress_counts_the_packed_bytes(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv.gz"
        path.write_bytes(gzip.compress(TABLE.encode() * 1000))
        done: list[int] = []
        rewrite_column(path, io.BytesIO(), "name", to="digits", progress=done.append)
        assert sum(done) == path.stat().st_size

    def test_what_is_damaged(self, tmp_path: Path) -> None:
        path, output = tmp_path / "a.csv.gz", tmp_path / "b.csv"
        whole = gzip.compress(
            f"day\n{'2023-09-30' * 1}\n".encode() + bytes(range(32, 127)).replace(b'"', b"") * 99
        )
        for damaged in (whole[:-9], whole[:20] + bytes(9) + whole[29:], b"day\n2023-09-30\n", b""):
            path.write_bytes(damaged)
            with pytest.raises(BanglaCalendarError) as caught:
                rewrite_column(path, output, "day", to="digits")
            assert str(path) in str(caught.value) or not damaged
            assert [*tmp_path.iterdir()] == [path]

    @needs_zstd
    def test_zstd(self, tmp_path: Path) -> None:
        import zstandard

        path, output = tmp_path / "a.csv.zst", tmp_path / "b.csv.zst"
        # Two frames one behind the other are one file.
        pack = zstandard.ZstdCompressor().compress
        path.write_bytes(pack(TABLE[:20].encode()) + pack(TABLE[20:].encode()))
        rewrite_column(path, output, "day", to="bangla")
        with zstandard.open(output, "rt", encoding="utf-8") as file:
            assert file.read() == ANSWER
        path.write_bytes(path.read_bytes()[:-5])
        with pytest.raises((FileFormatError, BadRowError)):
            rewrite_column(path, output, "day", to="bangla")

    @needs_zstd
    @pytest.mark.parametrize("frames", [1, 2, 5])
    def test_long_and_short_frames_of_zstd(self, tmp_path: Path, frames: int) -> None:
        import zstandard

        # Numbers are hardly packed at all: a frame goes on through many pieces, or begins within one.
        text = "n\n" + "".join(f"{Random(number).random()}\n" for number in range(3000))
        cuts = [len(text) * place**2 // frames**2 for place in range(frames + 1)]
        pack = zstandard.ZstdCompressor().compress
        packed = [pack(text[start:end].encode()) for start, end in pairwise(cuts)]
        path, done = tmp_path / "a.csv.zst", list[int]()
        path.write_bytes(b"".join(packed))
        assert answered(path, "n", to="digits", digits="ascii", progress=done.append).decode() == text
        assert sum(done) == path.stat().st_size
        ends = {sum(map(len, packed[:place])) for place in range(frames + 1)}
        for cut in {5, *(end - 1 for end in ends if end), path.stat().st_size // 2}:
            path.write_bytes(b"".join(packed)[:cut])
            with pytest.raises(
                FileFormatError, match=re.escape(f"{path}: the file ends within a frame of zstd")
            ):
                answered(path, "n", to="digits")
        path.write_bytes(b"".join(packed) + b"no frame")
        with pytest.raises(FileFormatError, match=re.escape(f"{path}: ")):
            answered(path, "n", to="digits")

    def test_a_packed_file_says_nothing_of_its_name_and_time(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_text(TABLE, "utf-8")
        for name in ("b.csv.gz", "another.csv.gz"):
            rewrite_column(path, tmp_path / name, "day", to="bangla")
        packed = (tmp_path / "b.csv.gz").read_bytes()
        # RFC 1952: no flags, so no name, and no time.
        assert packed[:8] == b"\x1f\x8b\x08\0\0\0\0\0"
        assert (tmp_path / "another.csv.gz").read_bytes() == packed

    def test_without_zstandard_the_extra_is_named(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "zstandard", None)
        path = tmp_path / "a.csv.zst"
        path.touch()
        with pytest.raises(ModuleNotFoundError, match=r"pip install 'bangla-calendar\[zstd\]'"):
            answered(path)

    @pytest.mark.parametrize("name", ["a.parquet.gz", "a.xlsx.zst", "a.gz", "a.csv.bz2", "a"])
    def test_names_of_no_kind(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(BanglaCalendarError, match=r"file name must end in \.csv, \.tsv or \.jsonl"):
            answered(tmp_path / name)

    def test_the_output_is_of_the_same_kind(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_text(TABLE, "utf-8")
        for name in ("b.jsonl", "b.tsv.gz", "b.xlsx"):
            with pytest.raises(
                BanglaCalendarError, match=r"file name must end in \.csv, as that of the source"
            ):
                rewrite_column(path, tmp_path / name, "day", to="bangla")
        rewrite_column(path, tmp_path / "b.backup", "day", to="bangla")


class TestBinaries:
    @pytest.mark.parametrize(
        ("begins", "kind"),
        [
            (b"PAR1", "a Parquet file"),
            (gzip.compress(b"day\n", mtime=0), "compressed with gzip"),
            (bz2.compress(b"day\n"), "compressed with bzip2"),
            (lzma.compress(b"day\n"), "compressed with xz"),
            (b"\x28\xb5\x2f\xfd", "compressed with zstd"),
            (b"PK\x03\x04", "a zip file"),
            (b"%PDF-1.7\n", "a PDF file"),
            (b"\xd0\xcf\x11\xe0", "an .xls or .doc file"),
            (b"SQLite format 3\0", "an SQLite database"),
            (b"day\n\0", "binary"),
            (b"day\n" + b"x" * 4091 + b"\0", "binary"),
        ],
    )
    def test_are_named_as_such(self, tmp_path: Path, begins: bytes, kind: str) -> None:
        path = tmp_path / "a.csv"
        path.write_bytes(begins)
        with pytest.raises(FileFormatError) as caught:
            answered(path)
        assert str(caught.value).startswith(f"{path}: expected text, got {kind}")


class TestNames:
    def test_a_long_header_is_not_shown_whole(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_text(",".join(f"{number}{'x' * 1000}" for number in range(3000)) + "\n")
        with pytest.raises(UnknownNameError) as caught:
            answered(path)
        assert len(str(caught.value)) < 1500
        assert "0xxxx" in str(caught.value)
        assert "... (3000 in all)" in str(caught.value)

    @pytest.mark.parametrize("rest", ["x", " x", "}", ",", "{}", ' "a"'])
    def test_behind_an_object_there_is_nothing(self, tmp_path: Path, rest: str) -> None:
        path = tmp_path / "a.jsonl"
        path.write_text(f'{{"day": "2023-09-30"}}{rest}\n', "utf-8")
        with pytest.raises(BadRowError, match="row 1: expected the end of the line"):
            answered(path)

    def test_the_keys_that_there_are(self, tmp_path: Path) -> None:
        path = tmp_path / "a.jsonl"
        for line, keys in (('{"তারিখ": 1, "n": 2}', "got the keys তারিখ, n"), ("{}", "got no keys")):
            path.write_text(f"{line}\n", "utf-8")
            with pytest.raises(BadRowError, match=f"row 1: expected an object with the key 'day', {keys}"):
                answered(path)


def test_blank_lines_and_the_end_of_the_last_line_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('\n{"day": "2023-09-30"}\r\n  \n{"day": "2023-09-30"}', "utf-8", newline="")
    assert answered(path).decode() == '\n{"day": "১৫ আশ্বিন ১৪৩০"}\r\n  \n{"day": "১৫ আশ্বিন ১৪৩০"}'


def test_formulas_are_guarded(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("n,m\n=১+১,=1+1\n-৫,-5\n", "utf-8")
    options: dict[str, Any] = {"to": "digits", "digits": "ascii"}
    assert answered(path, "n", **options).decode() == "n,m\n=1+1,=1+1\n-5,-5\n"
    # Only the answers: what was there stays to the letter.
    assert answered(path, "n", safe_csv=True, **options).decode() == "n,m\n'=1+1,=1+1\n-5,-5\n"
