"""Months and years as text, and as a real terminal shows them."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import month_calendar, year_calendar
from bangla_calendar.language.names import weekday_name
from bangla_calendar.pictures import Month, to_text
from tests.pictures.samples import NEVER, ashwin, years
from tests.pictures.tmux import find_tmux, terminal

needs_tmux = pytest.mark.skipif(find_tmux() is None, reason="needs tmux: apt install tmux")
ANSI = re.compile("\x1b\\[[0-9;]*m")


def grid_of(month: Month, width: int, lang: str = "bn") -> list[str]:
    """Return the lines of the weekdays and the days."""
    lines = to_text(month, width=width, lang=lang).split("\n")[3:]
    return lines[: 1 + 2 * len(month.weeks)]


def test_the_printed_month() -> None:
    lines = to_text(ashwin(), width=40).split("\n")
    assert lines[:2] == ["আশ্বিন ১৪৩০, শরৎকাল", "সেপ্টেম্বর – অক্টোবর ২০২৩"]
    assert lines[8:10] == [">১৫   ১৬   ১৭   ১৮   ১৯   ২০   ২১", " ৩০+   ১    ২    ৩    ৪    ৫    ৬+"]


def test_english_and_ascii() -> None:
    english = to_text(ashwin(), width=40, lang="en")
    assert english.isascii() or "–" in english
    assert english.split("\n")[3] == " Sa   Su   Mo   Tu   We   Th   Fr"
    assert "৩" not in to_text(ashwin(), digits="ascii")
    assert "15" in to_text(ashwin(), digits="ascii")


@given(st.integers(1380, 1450), st.integers(1, 12), st.sampled_from([35, 40, 60, 80, 200]))
def test_days_stand_under_their_weekday(year: int, month: int, width: int) -> None:
    found = month_calendar(year, month, today=NEVER)
    cell = max(5, min(11, width // 7))
    _, *rows = grid_of(found, width, "en")
    for week, own, other in zip(found.weeks, rows[::2], rows[1::2], strict=True):
        for column, day in enumerate(week):
            place = slice(column * cell, column * cell + 4)
            shown = [re.sub("[^0-9]", "", line[place]) for line in (own, other)]
            assert shown == (["", ""] if day is None else [str(n) for n in found.numbers(day)])


def test_marks_without_colour() -> None:
    month = month_calendar(1432, 1, today=NEVER)
    text = to_text(month, width=40)
    first, friday = text.split("\n")[4:6]
    assert first.split()[0] == "১#"
    assert friday.rstrip().endswith("১৮+")
    assert "# ছুটির দিন" in text
    assert "* বিশেষ দিন" in text
    assert "> আজ" not in text
    assert "\x1b" not in text


def test_colours_change_nothing_else() -> None:
    for calendar in (ashwin(), month_calendar(1432, 1, today=NEVER), years()[0]):
        coloured = to_text(calendar, color=True)
        assert "\x1b[31m" in coloured
        plain = [line.rstrip() for line in ANSI.sub("", coloured).split("\n")]
        assert plain == to_text(calendar).split("\n")


@pytest.mark.parametrize("lang", ["bn", "en"])
@pytest.mark.parametrize("width", [35, 40, 80])
def test_the_list_fits(lang: str, width: int) -> None:
    for calendar in (month_calendar(1432, 1, country="IN-WB", today=NEVER), years()[1]):
        listed = to_text(calendar, width=width, lang=lang).split("\n\n")[-1].split("\n")
        assert len(listed) > 5
        # No terminal takes more columns than there are characters.
        assert max(map(len, listed)) <= width


def test_no_width_is_too_small() -> None:
    assert to_text(ashwin(), width=1) == to_text(ashwin(), width=35)


def test_what_is_kept_is_listed() -> None:
    text = to_text(month_calendar(1431, 3, country="IN-WB", today=NEVER))
    assert "৭ আষাঢ়, ২২ জুন – ১০ আষাঢ়, ২৫ জুন: অম্বুবাচী" in text
    assert "১ বৈশাখ, ১৪ এপ্রিল: পহেলা বৈশাখ (নির্বাহী আদেশে ছুটি)" in to_text(year_calendar(1432, today=NEVER))


@needs_tmux
class TestInTmux:
    @pytest.mark.parametrize("width", [40, 80])
    def test_no_line_is_broken(self, width: int, tmp_path: Path) -> None:
        expected = to_text(month_calendar(1432, 1, today=NEVER), width=width).split("\n")
        with terminal(tmp_path, width) as screen:
            shown = screen.show(f"{sys.executable} -m bangla_calendar month 1432 1 --quiet")
        assert [line.rstrip() for line in shown if line.strip()] == [line for line in expected if line]

    @pytest.mark.parametrize("width", [40, 80])
    def test_columns(self, width: int, tmp_path: Path) -> None:
        # Each line is cut where a cell of some column ends: there the cursor must be.
        cell = max(5, min(11, width // 7))
        month = month_calendar(1432, 1, today=NEVER)
        heads, *rows = grid_of(month, width)
        cuts = [heads[: heads.index(head) + len(head)] for head in ("শ", "র", "স", "ম", "বু", "বৃ", "শু")]
        with terminal(tmp_path, width) as screen:
            ends = screen.columns([*cuts, *(row.ljust(7 * cell)[: 3 * cell] for row in rows)], tmp_path)
        assert ends == [3 + column * cell for column in range(7)] + [3 * cell] * len(rows)

    def test_full_names_would_not_be_aligned(self, tmp_path: Path) -> None:
        # However they are padded by the count of their characters.
        names = [weekday_name(weekday) for weekday in (5, 6, 0, 1, 2, 3, 4)]
        padded = [name.ljust(11) for name in names]
        with terminal(tmp_path, 80) as screen:
            ends = screen.columns(["".join(padded[: column + 1]) for column in range(7)], tmp_path)
        assert ends != [11 * (column + 1) for column in range(7)]

    def test_the_year(self, tmp_path: Path) -> None:
        lines = to_text(years()[0], width=80).split("\n")
        rows = [line.ljust(71) for line in lines if line.strip() and set(line) <= set("০১২৩৪৫৬৭৮৯ *#>")]
        assert len(rows) > 20
        with terminal(tmp_path, 80) as screen:
            assert set(screen.columns(rows, tmp_path)) == {71}
