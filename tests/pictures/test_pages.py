"""Months and years as HTML and SVG, read back without a browser."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import UnknownNameError, month_calendar, year_calendar
from bangla_calendar.pictures import Month, Year, to_html, to_svg
from bangla_calendar.pictures.elements import el, html_text
from bangla_calendar.pictures.lettering import lines_of
from tests.pictures.samples import NASTY, NEVER, ashwin, nasty_month, years

SVG = "{http://www.w3.org/2000/svg}"
SAMPLES = [ashwin(), nasty_month(), month_calendar(2026, 2, calendar="gregorian", today=NEVER), *years()]
VOID = {"meta", "link", "br", "img", "hr"}


class Reader(HTMLParser):
    """Reads a page and keeps its elements with what they hold, and checks that they close."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str | None], list[str]]] = []
        self.elements: list[tuple[str, dict[str, str | None], str]] = []
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        if tag not in VOID:
            self.open.append((tag, dict(attrs), []))
        else:
            self.elements.append((tag, dict(attrs), ""))

    def handle_data(self, data: str) -> None:
        """Give a text to all elements that are open."""
        for _, _, texts in self.open:
            texts.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Close an element."""
        opened, attributes, texts = self.open.pop()
        assert opened == tag
        self.elements.append((tag, attributes, "".join(texts)))

    def all(self, tag: str) -> list[tuple[dict[str, str | None], str]]:
        """Return the attributes and texts of all elements of a kind."""
        return [(attributes, text) for kind, attributes, text in self.elements if kind == tag]


@pytest.mark.parametrize("calendar", SAMPLES, ids=repr)
@pytest.mark.parametrize("lang", ["bn", "en"])
class TestHtml:
    def test_every_day_has_its_date(self, calendar: Month | Year, lang: str) -> None:
        page = Reader(to_html(calendar, lang=lang))
        dates = [attributes["datetime"] for attributes, _ in page.all("time")]
        assert dates == [cell.gregorian.isoformat() for cell in calendar.cells]
        assert page.all("html")[0][0] == {"lang": lang}

    def test_it_loads_nothing(self, calendar: Month | Year, lang: str) -> None:
        page = to_html(calendar, lang=lang)
        assert "http" not in page
        assert not re.search(r"url\((?!#)|@import|\ssrc=|\shref=", page)
        assert not Reader(page).all("script")

    def test_tables(self, calendar: Month | Year, lang: str) -> None:
        page = Reader(to_html(calendar, lang=lang))
        count = 1 if isinstance(calendar, Month) else 12
        assert len(page.all("table")) == len(page.all("caption")) == count
        heads = page.all("th")
        assert len(heads) == 7 * count
        assert all(attributes["scope"] == "col" and attributes["abbr"] for attributes, _ in heads)
        assert [text for _, text in page.all("h1")] == [page.all("title")[0][1]]

    def test_an_svg_is_well_formed_and_has_every_day(self, calendar: Month | Year, lang: str) -> None:
        root = ElementTree.fromstring(to_svg(calendar, lang=lang, digits="ascii"))
        assert (root.tag, root.get("width"), root.get("height")) == (f"{SVG}svg", "297mm", "210mm")
        numbers = [text.text for text in root.iter(f"{SVG}text") if text.get("font-weight") == "700"]
        months = [calendar] if isinstance(calendar, Month) else calendar.months
        for month in months:
            for cell in month.cells:
                numbers.remove(str(month.numbers(cell)[0]))


def test_the_printed_day() -> None:
    page = to_html(ashwin())
    row = re.findall(r"<tr>.*?</tr>", page)[3]
    assert row.startswith(
        '<tr><td class="free today" aria-current="date"><time class="date" datetime="2023-09-30">'
        '<span class="own">১৫</span> <span class="else">৩০<span class="hidden"> সেপ্টেম্বর</span></span>'
        "</time></td>"
    )
    assert page.count("aria-current") == 1
    assert re.findall("<th .*?>", page)[0] == '<th scope="col" abbr="শনি">'


def test_weekends_and_holidays_are_told_in_words() -> None:
    page = Reader(to_html(month_calendar(1432, 1, today=NEVER)))
    assert [text.endswith("(সাপ্তাহিক ছুটি)") for _, text in page.all("th")] == [True, *[False] * 5, True]
    holidays = [text for attributes, text in page.all("td") if "holiday" in (attributes.get("class") or "")]
    assert len(holidays) == 2
    assert all("ছুটির দিন" in text for text in holidays)


def test_nothing_is_ever_unescaped() -> None:
    for drawn in (to_html(nasty_month()), to_svg(nasty_month())):
        assert "<script" not in drawn
        assert "&lt;script&gt;" in drawn
    texts = [text for _, text in Reader(to_html(nasty_month())).all("li")]
    assert texts == [NASTY]
    root = ElementTree.fromstring(to_svg(nasty_month()))
    shown = " ".join("".join(text.itertext()) for text in root.iter(f"{SVG}text"))
    assert NASTY in shown


@given(st.text(), st.text())
def test_the_standard_library_would_write_the_same(text: str, value: str) -> None:
    # Escaped as in HTML, where an attribute may hold a "<".
    child = el("p", {"title": value, "class": "a"}, text, el("br-like", {}, value), text)
    root = el("html", {"lang": value}, el("meta", {"name": value}), el("style", {}, "a > b {}"), child)
    expected = ElementTree.tostring(root, encoding="unicode", method="html")
    assert html_text(root) == f"<!DOCTYPE html>\n{expected}\n"


def test_languages_and_digits() -> None:
    english = Reader(to_html(month_calendar(2026, 2, calendar="gregorian", today=NEVER), lang="en"))
    assert english.all("h1")[0][1] == "February 2026"
    assert not re.search("[\u0980-\u09ff]", english.all("body")[0][1])
    assert not re.search("[০-৯]", to_html(ashwin(), digits="ascii"))
    assert not re.search("[০-৯]", to_svg(ashwin(), digits="ascii"))
    for draw in (to_html, to_svg):
        with pytest.raises(UnknownNameError, match="unknown language 'de'"):
            draw(ashwin(), lang="de")
        with pytest.raises(UnknownNameError, match="unknown digits 'roman'"):
            draw(ashwin(), digits="roman")
        with pytest.raises(UnknownNameError, match="unknown paper 'A5': choose from A4, A3"):
            draw(ashwin(), paper="A5")


def test_sheets() -> None:
    page = Reader(to_html(years()[0], sheets=True))
    assert len(page.all("h1")) == 1
    assert len(page.all("h2")) == 1 + 12
    assert len(page.all("table")) == 24


def test_larger_paper() -> None:
    assert "size: A3 landscape" in to_html(ashwin(), paper="A3")
    root = ElementTree.fromstring(to_svg(ashwin(), paper="A3"))
    assert (root.get("width"), root.get("height")) == ("420mm", "297mm")


def test_notes() -> None:
    def foot(month: Month, lang: str = "bn") -> str:
        return Reader(to_html(month, lang=lang)).all("footer")[0][1]

    assert "২০২৬" not in foot(ashwin())
    assert "ছুটির সরকারি তালিকা ২০২৬ সাল পর্যন্ত জানা।" in foot(month_calendar(1434, 1))
    assert "The day on which the weekend changed is not known." in foot(
        month_calendar(2001, 6, calendar="gregorian"), "en"
    )
    assert "সূর্যসিদ্ধান্ত পঞ্জিকা" in foot(month_calendar(1432, 1, country="IN-WB"))
    assert "বিশুদ্ধ সিদ্ধান্ত পঞ্জিকা" in foot(month_calendar(1432, 1, country="IN-WB", calendar="west-bengal-drik"))


def test_the_legend_of_an_svg() -> None:
    def shown(calendar: Month | Year) -> str:
        return " ".join(ElementTree.fromstring(to_svg(calendar)).itertext())

    for calendar in (ashwin(), years()[0]):
        assert all(word in shown(calendar) for word in ("● ", "■ ", "ছুটির দিন", "সাপ্তাহিক ছুটি"))
    assert "•" in shown(years()[0])
    assert "•" not in shown(ashwin())


def test_a_year_prints_one_year_beside_each_month() -> None:
    year = year_calendar(1432)
    # 1 Poush 1432 was 16 December 2025.
    notes = [note for _, note in Reader(to_html(year)).all("caption")]
    assert any("ডিসেম্বর – জানুয়ারি ২০২৬" in note for note in notes)
    assert not any("২০২৫ – " in note for note in notes)


def test_the_mark_of_a_holiday_stands_on_the_line_of_its_name() -> None:
    for lang in ("bn", "en"):
        drawing = ElementTree.fromstring(to_svg(year_calendar(1432), lang=lang))
        lines = [text for element in drawing.iter(f"{SVG}text") if (text := element.text) and "●" in text]
        assert lines
        assert all(line.strip() != "●" for line in lines)


def test_reruns_are_identical() -> None:
    assert to_html(ashwin()) == to_html(ashwin())
    assert to_svg(years()[0]) == to_svg(years()[0])


def test_lines() -> None:
    text = "শহীদ দিবস ও আন্তর্জাতিক মাতৃভাষা দিবস"
    assert lines_of(text, 10_000, 14) == [text]
    narrow = lines_of(text, 1, 14)
    assert narrow == text.split()
    assert " ".join(lines_of(text, 150, 14)) == text
    assert 1 < len(lines_of(text, 150, 14)) < len(narrow)
