"""Whole pages, made for these tests, taken apart with Beautiful Soup as the guide does."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bangla_calendar import find_stamps, parse_stamp

bs4 = pytest.importorskip("bs4")

PAGES = Path(__file__).parent / "pages"
FETCHED = datetime(2023, 6, 4, 6, 30, tzinfo=UTC)


def soup(name: str) -> Any:
    return bs4.BeautifulSoup((PAGES / name).read_text("utf-8"), "html.parser")


@pytest.mark.parametrize("separator", ["\n", " ", ""])
def test_an_article(separator: str) -> None:
    text = soup("article.html").get_text(separator)
    found = find_stamps(text, tz="Asia/Dhaka", reference=FETCHED)
    assert [(stamp.label, stamp.value.isoformat()) for stamp in found] == [
        ("published", "2023-06-03T21:05:00+06:00"),
        ("updated", "2023-06-04T00:10:00+06:00"),
    ]


def test_printed_and_marked_up_times_agree() -> None:
    page = soup("kolkata.html")
    (stamp,) = find_stamps(page.get_text("\n", strip=True), tz="Asia/Kolkata")
    marked_up = page.find("meta", property="article:published_time")["content"]
    assert (stamp.label, stamp.value) == ("updated", datetime.fromisoformat(marked_up))


def test_a_list() -> None:
    page = soup("list.html")
    times = [
        "2023-06-04T12:30:00+06:00",
        "2023-06-04T12:01:00+06:00",
        "2023-06-04T09:30:00+06:00",
        "2023-06-03T23:30:00+06:00",
        "2023-05-30T17:20:00+06:00",
    ]
    each = [
        parse_stamp(item.get_text(), tz="Asia/Dhaka", reference=FETCHED).value.isoformat()
        for item in page.select("small")
    ]
    assert each == times
    of_page = find_stamps(page.get_text("\n", strip=True), tz="Asia/Dhaka", reference=FETCHED)
    assert [stamp.value.isoformat() for stamp in of_page] == times
