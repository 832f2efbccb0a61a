"""The page that converts, in a headless Chromium without a network, against the library."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bangla_calendar import (
    BanglaDate,
    get_calendar,
    masthead,
    money_to_words,
    month_name,
    number_to_words,
    to_bangla_digits,
)
from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.porting.months import bangla_calendars
from bangla_calendar.typing import Language
from tests.pictures.browser import Browser, Page, browsing
from tests.porting.site import PAGE

pytestmark = pytest.mark.programs

AXE = os.environ.get("AXE_CORE")
PHONE = 360, 740
LANGUAGES: tuple[Language, ...] = ("bn", "en")
# What the page may weigh, and how long a slow machine may take to show it.
MOST_BYTES, MOST_GZIPPED, MOST_MILLISECONDS = 100_000, 25_000, 5000
# With 31, 32 and 29 days.
MONTHS = (("bangladesh", 1430, 6), ("west-bengal", 1431, 3), ("bangladesh", 1427, 11))
# Fills one side of the page as a typist would, and returns the fields of the other side and the fault.
CONVERT = """
    (([calendar, from, to, day, month, year]) => {
        const at = (id) => document.getElementById(id);
        if (at("calendar").value !== calendar) {
            at("calendar").value = calendar;
            at("calendar").dispatchEvent(new Event("input", { bubbles: true }));
        }
        for (const [name, value] of Object.entries({ day, month, year })) at(`${from}-${name}`).value = value;
        at(`${from}-day`).dispatchEvent(new Event("input", { bubbles: true }));
        const fields = ["year", "month", "day"].map((name) => at(`${to}-${name}`).value);
        return [fields, at("fault").textContent];
    })
"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Give a browser, the same to all tests of this file."""
    yield from browsing(tmp_path_factory)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open the page as a file, on a phone without a network; it may complain of nothing."""
    with browser.page(PAGE, *PHONE) as opened:
        opened.cut_network()
        yield opened
        assert opened.complaints() == []


def speak(page: Page, lang: Language) -> None:
    """Set the language of the page."""
    if page.evaluate("document.documentElement.lang") != lang:
        page.evaluate("document.getElementById('language').click()")
    assert page.evaluate("document.documentElement.lang") == lang


def recall(page: Page, **asked: str) -> None:
    """Follow a link to a date."""
    follow(page, "&".join(f"{name}={value}" for name, value in asked.items()))


def follow(page: Page, link: str) -> None:
    """Put what follows the # into the address, and wait until the page has read it."""
    page.evaluate(
        "new Promise((done) => {"
        " addEventListener('hashchange', () => setTimeout(done), { once: true });"
        f" location.hash = {json.dumps(link)}; }})"
    )


def text(page: Page, name: str) -> str:
    found: str = page.evaluate(f"document.getElementById({name!r}).textContent")
    return found


def samples() -> list[tuple[str, tuple[int, int, int], tuple[int, int, int]]]:
    """Return 500 days: for each calendar 50 spread over all its years, and 50 over 1818-2100."""
    found = []
    for calendar in bangla_calendars():
        busy = range(calendar.to_ordinal(1225, 1, 1), calendar.to_ordinal(1507, 1, 1))
        for span in (range(calendar.min_ordinal, calendar.max_ordinal + 1), busy):
            days = span[:: len(span) // 49][:50]
            found += [(calendar.id, calendar.from_ordinal(n), GREGORIAN.from_ordinal(n)) for n in days]
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_five_hundred_dates_in_both_directions(page: Page, lang: Language) -> None:
    speak(page, lang)
    rows = samples()
    assert len(rows) == 500
    typed, expected = [], []
    for at, (calendar, bangla, gregorian) in enumerate(rows):
        for sides, given, answer in (
            (("bangla", "gregorian"), bangla, gregorian),
            (("gregorian", "bangla"), gregorian, bangla),
        ):
            year, month, day = map(str, given)
            if at % 2:  # typed in Bengali digits
                year, day = to_bangla_digits(year), to_bangla_digits(day)
            typed.append([calendar, *sides, day, month, year])
            shown = [to_bangla_digits(str(part)) if lang == "bn" else str(part) for part in answer]
            expected.append([[shown[0], str(answer[1]), shown[2]], ""])
    assert page.evaluate(f"{json.dumps(typed)}.map({CONVERT})") == expected


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_no_calendar_has_is_refused_in_place_of_an_answer(page: Page, lang: Language) -> None:
    speak(page, lang)
    for calendar, from_, day, month, year in (
        ("bangladesh", "bangla", "31", "6", "1425"),
        ("bangladesh", "bangla", "0", "6", "1425"),
        ("bangladesh", "bangla", "1", "6", "9406"),
        ("bangladesh", "bangla", "1", "6", ""),
        ("bangladesh", "bangla", "x", "6", "1430"),
        ("bangladesh", "bangla", "1.5", "6", "1430"),
        ("west-bengal", "gregorian", "29", "2", "2023"),
        ("west-bengal", "gregorian", "-1", "2", "2023"),
    ):
        to = "gregorian" if from_ == "bangla" else "bangla"
        call = f"{CONVERT}({json.dumps([calendar, from_, to, day, month, year])})"
        fields, fault = page.evaluate(call)
        assert fields == ["", "", ""]
        assert fault
        for part in ("result", "month", "same-day"):
            assert page.evaluate(f"document.getElementById({part!r}).hidden")
        assert page.evaluate("document.querySelectorAll('fieldset [aria-invalid=true]').length") == 1
    _, fault = page.evaluate(
        f"{CONVERT}({json.dumps(['bangladesh', 'bangla', 'gregorian', '31', '6', '1425'])})"
    )
    assert month_name(6, lang) in fault
    assert ("৩০" if lang == "bn" else "30") in fault


@pytest.mark.parametrize(
    ("pasted", "answer"),
    [
        ("শনিবার, ৩০ সেপ্টেম্বর ২০২৩", "১৫ আশ্বিন ১৪৩০"),
        ("১৬ই ডিসেম্বর, ২০২৩", "১ পৌষ ১৪৩০"),
        ("৩১শে আশ্বিন ১৪২৬ বঙ্গাব্দ", "৩১ আশ্বিন ১৪২৬"),
        ("30 September 2023", "১৫ আশ্বিন ১৪৩০"),
        ("15 Ashwin 1430", "১৫ আশ্বিন ১৪৩০"),
        ("2023-09-30", "১৫ আশ্বিন ১৪৩০"),
        ("২৪ ফেব্রু\u09dfারি ২০২৫", "১১ ফাল্গুন ১৪৩১"),  # with U+09DF, as keyboards write it
    ],
)
def test_a_whole_date_is_pasted(page: Page, pasted: str, answer: str) -> None:
    paste(page, pasted)
    assert text(page, "answer-bangla") == answer
    assert not page.evaluate("document.getElementById('result').hidden")


@pytest.mark.parametrize("pasted", ["১৫", "12/10/2023", "15 Ashwin", "no date", "2023-13-01x"])
def test_any_other_text_is_pasted_as_everywhere(page: Page, pasted: str) -> None:
    assert paste(page, pasted)


def paste(page: Page, pasted: str) -> bool:
    """Paste a text into a field of the Gregorian date; return whether it is left to the browser."""
    taken: bool = page.evaluate(
        "(() => { const data = new DataTransfer();"
        f" data.setData('text', {json.dumps(pasted)});"
        " const event = new ClipboardEvent("
        "     'paste', { clipboardData: data, bubbles: true, cancelable: true });"
        " return document.getElementById('gregorian-day').dispatchEvent(event); })()"
    )
    return taken


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_day_that_another_calendar_lacks(page: Page, lang: Language) -> None:
    recall(page, calendar="west-bengal-drik", date="1650-01-01", lang=lang)
    assert ("১১০৭" if lang == "bn" else "1107") in text(page, "fault")
    assert page.evaluate("document.getElementById('month').hidden")
    assert ("নেই" if lang == "bn" else "none") in text(page, "all")


def test_today_is_the_masthead(page: Page) -> None:
    for calendar in bangla_calendars():
        recall(page, calendar=calendar.id, date="2023-09-30", lang="bn")
        region: Any = "IN" if calendar.timezone == "Asia/Kolkata" else "BD"
        before, shown, after = (
            masthead(calendar=calendar.id, region=region),
            f"{text(page, 'today-gregorian')}\n{text(page, 'today-bangla')}",
            masthead(calendar=calendar.id, region=region),
        )
        assert shown in (before, after)


def test_a_link_gives_the_same_page_again(page: Page) -> None:
    recall(page, calendar="west-bengal", date="1861-05-06", lang="en")
    assert text(page, "answer-bangla") == "25 Boishakh 1268"
    assert "sunrise" in text(page, "notes")
    # The address follows a moment later.
    page.evaluate("new Promise((done) => setTimeout(done, 300))")
    link = page.evaluate("location.hash")
    recall(page, calendar="bangladesh", date="2023-09-30", lang="bn")
    assert text(page, "answer-bangla") == "১৫ আশ্বিন ১৪৩০"
    follow(page, link)
    assert text(page, "answer-bangla") == "25 Boishakh 1268"


@pytest.mark.parametrize("value", ["<img src=x onerror=alert(1)>", "toString", "2023-02-30", "..", "%00"])
def test_links_that_mean_nothing_change_nothing(page: Page, value: str) -> None:
    before = text(page, "answer-bangla")
    recall(page, calendar=value, date=value, lang=value)
    assert text(page, "answer-bangla") == before
    assert page.evaluate("document.images.length") == 0


def test_notes_say_what_is_doubtful(page: Page) -> None:
    recall(page, calendar="west-bengal", date="2024-04-14", lang="bn")
    assert "৩৫ মিনিট" in text(page, "notes")
    recall(page, calendar="bangladesh", date="1991-06-02", lang="bn")
    assert "পুনর্গঠিত" in text(page, "notes")
    recall(page, calendar="bangladesh", date="2023-09-30", lang="bn")
    assert text(page, "notes") == ""


def test_the_grid_has_every_day_of_the_month_under_its_weekday(page: Page) -> None:
    for calendar, year, month in (
        ("bangladesh", 1430, 6),
        ("west-bengal", 1431, 3),
        ("bangladesh", 1430, 11),
    ):
        first = BanglaDate(year, month, 1, calendar=calendar)
        recall(page, calendar=calendar, date=first.to_gregorian().isoformat(), lang="en")
        cells = page.evaluate(
            "[...document.querySelectorAll('#days tr')].flatMap((row) => [...row.children].map((cell, at) =>"
            " [at, cell.querySelector('.hidden')?.textContent]))"
        )
        named = [(at, label) for at, label in cells if label]
        length = get_calendar(calendar).month_length(year, month)
        days = [BanglaDate(year, month, day, calendar=calendar) for day in range(1, length + 1)]
        assert len(named) == length
        for (at, label), day in zip(named, days, strict=True):
            gregorian = day.to_gregorian()
            assert at == (gregorian.weekday() + 1) % 7
            assert label.startswith(
                f"{day.day} {month_name(month, 'en')} {year}, {gregorian:%A}, {gregorian.day} "
            )


def test_the_grid_by_keys(page: Page) -> None:
    recall(page, calendar="bangladesh", date="2019-10-16", lang="en")
    page.evaluate("document.querySelector('#days [tabindex=\"0\"]').focus()")
    for key, shown in (
        ("ArrowRight", "1 Kartik 1426"),
        ("ArrowLeft", "31 Ashwin 1426"),
        ("ArrowUp", "24 Ashwin 1426"),
        ("ArrowDown", "31 Ashwin 1426"),
        ("PageDown", "30 Kartik 1426"),
        ("PageUp", "30 Ashwin 1426"),
    ):
        page.press(key)
        assert text(page, "answer-bangla") == shown
        assert page.evaluate("document.activeElement.querySelector('.hidden').textContent").startswith(shown)
        assert page.evaluate("document.querySelectorAll('#days [tabindex=\"0\"]').length") == 1


@pytest.mark.parametrize("typed", ["১২৩৪৫৬.৫০", "0", "200", "-1,00,000", "12345678901234"])
def test_numbers_and_taka_in_words(page: Page, typed: str) -> None:
    page.evaluate(
        f"(document.getElementById('amount').value = {json.dumps(typed)},"
        " document.getElementById('amount').dispatchEvent(new Event('input', { bubbles: true })))"
    )
    assert text(page, "in-words") == number_to_words(typed)
    assert text(page, "taka") == money_to_words(typed, style="cheque")
    assert text(page, "number-fault") == ""


@pytest.mark.parametrize("typed", ["", "abc", "12,34", "1.234"])
def test_numbers_that_cannot_be_read(page: Page, typed: str) -> None:
    page.evaluate(
        f"(document.getElementById('amount').value = {json.dumps(typed)},"
        " document.getElementById('amount').dispatchEvent(new Event('input', { bubbles: true })))"
    )
    assert text(page, "number-fault")
    assert text(page, "taka") == ""


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("width", [320, 360, 820, 1440])
def test_nothing_is_wider_than_the_screen(page: Page, width: int, lang: Language) -> None:
    speak(page, lang)
    page.resize(width, 900)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    wide = "[...document.querySelectorAll('td, th, p, dd, button, fieldset')]"
    assert (
        page.evaluate(f"{wide}.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.id)")
        == []
    )


@pytest.mark.skipif(AXE is None, reason="needs axe-core from npm: AXE_CORE=.../axe.min.js")
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_axe(browser: Browser, lang: Language, dark: bool) -> None:
    with browser.page(PAGE, *PHONE) as page:
        page.set_dark(dark)
        # The checker itself is a script that the page would not take.
        page.evaluate(Path(str(AXE)).read_text("utf-8"))
        for calendar, day in (("west-bengal", "1861-05-06"), ("west-bengal-drik", "1650-01-01")):
            recall(page, calendar=calendar, date=day, lang=lang)
            found = page.evaluate("axe.run(document)")
            # It cannot judge a single digit, which has the colours of all others.
            undecided = [row for row in found["incomplete"] if row["id"] != "color-contrast"]
            rows = [*found["violations"], *undecided]
            assert [f"{row['id']}: {node['html']}" for row in rows for node in row["nodes"]] == []


def test_the_page_is_small_and_quick(page: Page) -> None:
    content = PAGE.read_bytes()
    assert len(content) < MOST_BYTES
    assert len(gzip.compress(content, 9)) < MOST_GZIPPED
    assert (
        page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
        < MOST_MILLISECONDS
    )
    assert page.evaluate("performance.getEntriesByType('resource').length") == 0
