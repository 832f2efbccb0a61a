"""`column` over numbers and sums of money, and headers in whichever Unicode form."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.command import run

# আয় in one code point for the last letter, and in two.
INCOME, INCOME_IN_TWO = "আ\u09df", "আয\u09bc"
AMOUNTS = {
    "১,৩৫,০০০": "135000",
    "১৩৫০০০/-": "135000",
    "এক লাখ": "100000",
    "৳২.৫০": "2.50",
    "৫০০/- (পাঁচশত) টাকা": "500",
    "১০ (দশ) লক্ষ টাকা": "1000000",
    "দেড়": "1.5",
    "-৩.১২৫": "-3.125",
}
BAD = {
    "০১৭১২": "a number without leading zeros",
    "প্রায় ৫০০": "প্রায় (about) makes another statement",
    "৫০০/- (ছয়শত) টাকা": "it is 500 BDT by '৫০০/-' and 600 BDT by 'ছয়শত'",
    "এক-তৃতীয়াংশ": "1/3 has no finite decimal",
}


def written(path: Path, header: str, values: list[str]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([[header, "নাম"], *([value, "ক"] for value in values)])
    return path


def column(out: str) -> list[str]:
    return [row[0] for row in csv.reader(io.StringIO(out))][1:]


def test_a_mixed_column_becomes_plain_figures(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", INCOME, [*AMOUNTS])
    code, out, err = run("column", str(path), "--column", INCOME_IN_TWO, "--to", "number")
    assert (code, column(out), err) == (0, [*AMOUNTS.values()], "8 rows, 0 bad\n")
    _, out, _ = run("column", str(path), "--column", INCOME, "--to", "number", "--digits", "bangla", "-q")
    assert column(out)[:2] == ["১৩৫০০০", "১৩৫০০০"]


def test_what_is_no_number_is_a_bad_row(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", INCOME, [*BAD])
    code, out, err = run("column", str(path), "--column", INCOME, "--to", "number", "--errors", "null")
    assert (code, column(out)) == (1, [""] * len(BAD))
    for told, line in zip(BAD.values(), err.splitlines(), strict=False):
        assert told in line


def test_amounts_in_words(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", INCOME, ["১৩৫০০০/-", "2.50", "-৫০০ টাকা", "₹২০০", "৳২০০", "০১৭১২"])
    arguments = ("column", str(path), "--column", INCOME, "--to", "money", "--errors", "keep", "-q")
    _, out, err = run(*arguments, "--only")
    assert column(out) == [
        "এক লাখ পঁয়ত্রিশ হাজার টাকা মাত্র",
        "দুই টাকা পঞ্চাশ পয়সা মাত্র",
        "ঋণাত্মক পাঁচশ টাকা মাত্র",
        "দুইশ রুপি মাত্র",
        "দুইশ টাকা মাত্র",
        "০১৭১২",
    ]
    assert "without leading zeros" in err
    _, out, _ = run(*arguments, "--region", "IN")
    assert column(out)[:1] + column(out)[3:5] == [
        "এক লক্ষ পঁয়ত্রিশ হাজার টাকা",
        "দুশো টাকা",
        "দুশো বাংলাদেশি টাকা",
    ]


def test_words_and_dates_of_a_region(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", "n", ["200"])
    assert column(run("column", str(path), "--column", "n", "--to", "words", "--region", "IN")[1]) == ["দুশো"]
    path = written(tmp_path / "a.csv", "d", ["2024-08-01"])
    arguments = ("--to", "format", "--format", "%-d %B", "--region", "IN")
    assert column(run("column", str(path), "--column", "d", *arguments)[1]) == ["১ অগস্ট"]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--to", "number", "--only"), "--only requires --to money, not number"),
        (("--to", "number", "--region", "IN"), "--region requires --to words, money, bangla"),
        (("--to", "money", "--digits", "ascii"), "--digits requires --to digits, number"),
        (("--to", "number", "--into", INCOME_IN_TWO), "there is a column 'আয়' already"),
    ],
)
def test_wrong_usage(tmp_path: Path, options: tuple[str, ...], told: str) -> None:
    path = written(tmp_path / "a.csv", INCOME, ["৫"])
    code, out, err = run("column", str(path), "--column", INCOME, *options)
    assert (code, out) == (2, "")
    assert told in err


class TestHeaders:
    """A column is found by the name that one sees, and the header stays as it was."""

    PRINTED = (INCOME, INCOME_IN_TWO, f"{INCOME}\u200d", f"\u00a0{INCOME_IN_TWO} ", "আ\u200cয\u09bc")

    @pytest.mark.parametrize("header", PRINTED)
    @pytest.mark.parametrize("typed", [INCOME, INCOME_IN_TWO])
    def test_in_lines(self, tmp_path: Path, header: str, typed: str) -> None:
        table = written(tmp_path / "a.csv", header, ["এক লাখ"])
        tabs = tmp_path / "a.tsv"
        tabs.write_text(f"{header}\tনাম\nএক লাখ\tক\n", "utf-8")
        objects = tmp_path / "a.jsonl"
        objects.write_text(json.dumps({header: "এক লাখ"}, ensure_ascii=False) + "\n", "utf-8")
        for path in (table, tabs, objects):
            code, out, _ = run("column", str(path), "--column", typed, "--to", "number", "-q")
            assert code == 0
            assert out.encode() == path.read_bytes().replace("এক লাখ".encode(), b"100000")

    @pytest.mark.parametrize("header", PRINTED)
    def test_in_parquet(self, tmp_path: Path, header: str) -> None:
        pa = pytest.importorskip("pyarrow")
        from pyarrow import parquet

        path = tmp_path / "a.parquet"
        parquet.write_table(pa.table({header: ["এক লাখ", "১৩৫০০০/-"]}), path)
        arguments = ("column", str(path), "--column", INCOME, "--to", "number", "-q", "-o", str(path))
        assert run(*arguments)[0] == 0
        assert parquet.read_table(path).to_pydict() == {header: ["100000", "135000"]}

    @pytest.mark.parametrize("header", PRINTED)
    def test_in_excel(self, tmp_path: Path, header: str) -> None:
        openpyxl = pytest.importorskip("openpyxl")
        path = tmp_path / "a.xlsx"
        book = openpyxl.Workbook()
        for row in ([header], ["এক লাখ"], [135000], [2.5]):
            book.active.append(row)
        book.save(path)
        arguments = ("--to", "money", "--only", "--into", "কথায়", "-q", "-o", str(path))
        assert run("column", str(path), "--column", INCOME_IN_TWO, *arguments)[0] == 0
        rows = [[cell.value for cell in row] for row in openpyxl.load_workbook(path).active.iter_rows()]
        assert [row[-1] for row in rows] == [
            "কথায়",
            "এক লাখ টাকা মাত্র",
            "এক লাখ পঁয়ত্রিশ হাজার টাকা মাত্র",
            "দুই টাকা পঞ্চাশ পয়সা মাত্র",
        ]

    def test_the_form_that_is_typed_comes_first(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_text(f"{INCOME_IN_TWO},{INCOME}\nএক,দুই\n", "utf-8")
        _, out, _ = run("column", str(path), "--column", INCOME, "--to", "number", "-q")
        assert out.splitlines()[1] == "এক,2"
        code, _, err = run("column", str(path), "--column", f"{INCOME}\u200d", "--to", "number")
        assert code == 2
        assert "is there 2 times" in err
