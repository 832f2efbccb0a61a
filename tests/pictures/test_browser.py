"""The pages in a headless Chromium, and under the checkers axe-core and vnu.

They are skipped where the program is missing; AXE_CORE and VNU_JAR say where the checkers stand (npm has them
as axe-core and vnu-jar).
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path

import pytest

from bangla_calendar import month_calendar
from bangla_calendar.pictures import Month, Year, to_html, to_svg
from bangla_calendar.typing import Language, Paper
from tests.marks import exhaustive
from tests.pictures.browser import Browser, Page, browsing
from tests.pictures.samples import NEVER, ashwin, nasty_month, years

pytestmark = pytest.mark.programs

AXE = os.environ.get("AXE_CORE")
VNU = os.environ.get("VNU_JAR")
needs_axe = pytest.mark.skipif(AXE is None, reason="needs axe-core from npm: AXE_CORE=.../axe.min.js")
needs_vnu = pytest.mark.skipif(
    VNU is None or shutil.which("java") is None, reason="needs Java and vnu-jar from npm: VNU_JAR=.../vnu.jar"
)

# Phone, tablet and desk.
SIZES = ((360, 740), (820, 1180), (1440, 900))
# With four, five and six weeks, with long names, and with many on one day. The first stand for the others
# unless all are asked for.
BUSY = month_calendar(1431, 1, country="IN-WB", today=NEVER)
OTHER_MONTHS = (
    month_calendar(2026, 2, calendar="gregorian", week_start=6, today=NEVER),
    month_calendar(1432, 11, today=NEVER),
    month_calendar(1431, 12, country="IN-WB", today=NEVER),
    month_calendar(1431, 5, country="IN-WB", week_start=0, today=NEVER),
    month_calendar(2026, 8, calendar="gregorian", today=NEVER),
)
YEAR, BUSY_YEAR, *OTHER_YEARS = years()


def some_of(*some: Month | Year, others: Iterable[Month | Year] = ()) -> list[object]:
    """Return the samples of a test, the others only for a long run."""
    return [*some, *map(exhaustive, others)]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Give a browser, the same to all tests of this file."""
    yield from browsing(tmp_path_factory)


def file_of(folder: Path, content: str, ending: str = "html") -> Path:
    path = folder / f"page.{ending}"
    path.write_text(content, "utf-8")
    return path


def pages_of(pdf: bytes) -> list[tuple[float, float]]:
    """Return the width and height, in millimetres, of each page of a PDF."""
    boxes = [part.split(b"]")[0].split() for part in pdf.split(b"/MediaBox [")[1:]]
    return [(float(width) / 72 * 25.4, float(height) / 72 * 25.4) for _, _, width, height in boxes]


def test_the_month(browser: Browser, tmp_path: Path) -> None:
    with browser.page(file_of(tmp_path, to_html(ashwin()))) as page:
        day = page.evaluate(
            """(() => {
                const time = document.querySelector('time[datetime="2023-09-30"]');
                const cell = time.closest("td"), head = document.querySelectorAll("th")[cell.cellIndex];
                const own = cell.getBoundingClientRect(), its = head.getBoundingClientRect();
                return {
                    text: time.innerText.split(/\\s+/), head: head.innerText.trim(),
                    under: Math.abs(own.left - its.left) < 1, current: cell.getAttribute("aria-current"),
                    title: document.querySelector("h1").innerText,
                };
            })()"""
        )
        assert day["text"][:2] == ["১৫", "৩০"]
        assert day["head"].startswith("শনিবার")
        assert day["under"]
        assert (day["current"], day["title"]) == ("date", "আশ্বিন ১৪৩০")
        assert pages_of(page.pdf()) == [pytest.approx((297, 210), abs=0.5)]
        assert page.complaints() == []


@pytest.mark.parametrize("month", some_of(BUSY, others=(ashwin(), *OTHER_MONTHS)), ids=repr)
@pytest.mark.parametrize("lang", ["bn", "en"])
@pytest.mark.parametrize(("paper", "size"), [("A4", (297, 210)), ("A3", (420, 297))])
def test_a_month_is_one_sheet_that_holds_everything(
    browser: Browser, tmp_path: Path, month: Month, lang: Language, paper: Paper, size: tuple[int, int]
) -> None:
    with browser.page(file_of(tmp_path, to_html(month, lang=lang, paper=paper))) as page:
        assert pages_of(page.pdf()) == [pytest.approx(size, abs=0.5)]
        page.print_view(*size)
        assert page.evaluate(HOLDS) == []


# The names of elements that a sheet cuts off, as printed.
HOLDS = """
    [...document.querySelectorAll(".sheet")].flatMap(sheet => {
        const edge = sheet.getBoundingClientRect();
        return [...sheet.querySelectorAll("td, li, p, dd, .own")].filter(part => {
            const box = part.getBoundingClientRect();
            return box.width && (box.bottom > edge.bottom + 1 || box.right > edge.right + 1);
        }).map(part => part.innerText);
    })
"""


@pytest.mark.parametrize("year", some_of(BUSY_YEAR, others=(YEAR, *OTHER_YEARS)), ids=repr)
@pytest.mark.parametrize("lang", ["bn", "en"])
def test_a_year_is_one_sheet_that_holds_everything(
    browser: Browser, tmp_path: Path, year: Year, lang: Language
) -> None:
    with browser.page(file_of(tmp_path, to_html(year, lang=lang))) as page:
        assert pages_of(page.pdf()) == [pytest.approx((297, 210), abs=0.5)]
        page.print_view(297, 210)
        assert page.evaluate(HOLDS) == []
        assert page.complaints() == []


def test_a_year_with_sheets(browser: Browser, tmp_path: Path) -> None:
    with browser.page(file_of(tmp_path, to_html(YEAR, sheets=True, paper="A3"))) as page:
        assert pages_of(page.pdf()) == [pytest.approx((420, 297), abs=0.5)] * 13


@pytest.mark.parametrize("lang", ["bn", "en"])
@pytest.mark.parametrize("calendar", some_of(BUSY, BUSY_YEAR, others=(ashwin(), nasty_month())), ids=repr)
def test_nothing_is_wider_than_its_place(
    browser: Browser, tmp_path: Path, calendar: Month | Year, lang: Language
) -> None:
    with browser.page(file_of(tmp_path, to_html(calendar, lang=lang))) as page:
        for width, height in SIZES:
            page.resize(width, height)
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            wide = "[...document.querySelectorAll('td')].filter(cell => cell.scrollWidth > cell.clientWidth)"
            assert page.evaluate(f"{wide}.map(cell => cell.innerText)") == []
        assert page.complaints() == []


def test_a_phone_lists_what_is_kept(browser: Browser, tmp_path: Path) -> None:
    with browser.page(file_of(tmp_path, to_html(BUSY))) as page:
        visible = 'document.querySelector("{}").offsetParent !== null'
        assert page.evaluate(visible.format(".kept"))
        assert not page.evaluate(visible.format(".days"))
        page.resize(360, 740)
        assert not page.evaluate(visible.format(".kept"))
        assert page.evaluate(visible.format(".days"))


def test_the_legend_explains_the_marks_that_are_there(browser: Browser, tmp_path: Path) -> None:
    shown = 'document.querySelector(".foot").innerText'
    with browser.page(file_of(tmp_path, to_html(BUSY))) as page:
        assert "বিশেষ দিন" not in page.evaluate(shown)
        page.resize(360, 740)
        # The head of a phone has no room for the calendar's name.
        assert {"বিশেষ দিন", "সূর্যসিদ্ধান্ত পঞ্জিকা"} <= {
            *map(str.strip, page.evaluate(shown).replace("•", "").splitlines())
        }
    with browser.page(file_of(tmp_path, to_html(YEAR))) as page:
        assert "বিশেষ দিন" in page.evaluate(shown)


@pytest.mark.parametrize(
    "calendar", some_of(BUSY, BUSY_YEAR, others=(*OTHER_MONTHS, YEAR, *OTHER_YEARS)), ids=repr
)
def test_an_svg_holds_everything(browser: Browser, tmp_path: Path, calendar: Month | Year) -> None:
    with browser.page(file_of(tmp_path, to_svg(calendar), "svg")) as page:
        outside = page.evaluate(
            """[...document.querySelectorAll("text")].filter(text => {
                const box = text.getBBox();
                return box.x < 32 || box.x + box.width > 1156 || box.y + box.height > 810;
            }).map(text => text.textContent)"""
        )
        assert outside == []
        assert page.complaints() == []


def axe(page: Page) -> list[str]:
    """Return what axe-core finds wrong, or cannot decide.

    It does not judge the contrast of numbers on a chip or of a single digit: `test_contrasts` does.
    """
    page.evaluate(Path(str(AXE)).read_text("utf-8"))
    found = page.evaluate("axe.run(document)")
    undecided = [row for row in found["incomplete"] if row["id"] != "color-contrast"]
    rows = [*found["violations"], *undecided]
    return [f"{row['id']}: {node['html']}" for row in rows for node in row["nodes"]]


@needs_axe
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("lang", ["bn", "en"])
def test_axe(browser: Browser, tmp_path: Path, lang: Language, dark: bool) -> None:
    for calendar, size in product((BUSY, ashwin(), YEAR), SIZES[::2]):
        with browser.page(file_of(tmp_path, to_html(calendar, lang=lang)), *size) as page:
            page.set_dark(dark)
            assert axe(page) == []


# The contrast of each day's number with what is behind it, as the screen shows them.
CONTRASTS = """
    [...document.querySelectorAll(".own")].map(number => {
        const light = color => {
            const parts = color.match(/[\\d.]+/g).slice(0, 3).map(part => part / 255).map(
                part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
            return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
        };
        let behind = number;
        while (getComputedStyle(behind).backgroundColor === "rgba(0, 0, 0, 0)") behind = behind.parentElement;
        const both = [getComputedStyle(number).color, getComputedStyle(behind).backgroundColor].map(light);
        return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
    })
"""


@pytest.mark.parametrize("dark", [False, True])
def test_contrasts(browser: Browser, tmp_path: Path, dark: bool) -> None:
    for calendar in (ashwin(), BUSY_YEAR):
        with browser.page(file_of(tmp_path, to_html(calendar))) as page:
            page.set_dark(dark)
            found = page.evaluate(CONTRASTS)
            assert len(found) == len(calendar.cells)
            assert min(found) >= 4.5


@needs_vnu
def test_vnu(tmp_path: Path) -> None:
    pages = {
        "month": to_html(BUSY),
        "english": to_html(ashwin(), lang="en"),
        "year": to_html(YEAR, sheets=True),
        "nasty": to_html(nasty_month()),
    }
    for name, content in pages.items():
        (tmp_path / f"{name}.html").write_text(content, "utf-8")
    (tmp_path / "month.svg").write_text(to_svg(BUSY), "utf-8")
    for form in ("html", "svg"):
        files = map(str, tmp_path.glob(f"*.{form}"))
        done = subprocess.run(
            ["java", "-jar", str(VNU), f"--{form}", *files], capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, "")
