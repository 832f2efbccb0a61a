"""Timestamps in the layouts in which sites print them, and what is none."""

from __future__ import annotations

import re

import pytest

from bangla_calendar import ParseError, find_stamps, parse_stamp
from tests.stamps.layouts import LAYOUTS, NONE, REFERENCE, Layout


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.text)
class TestLayouts:
    def test_found(self, layout: Layout) -> None:
        found = find_stamps(layout.text, tz="Asia/Dhaka", reference=REFERENCE)
        assert [(stamp.label, stamp.value.isoformat().removesuffix("+06:00")) for stamp in found] == [
            *layout.stamps
        ]

    def test_in_a_page(self, layout: Layout) -> None:
        page = f"ঝড়ের আভাস\n\n{layout.text}\n\nউপকূলে ঝড়ের আভাস পাওয়া গেছে।"
        alone = find_stamps(layout.text, tz="Asia/Dhaka", reference=REFERENCE)
        for stamp, same in zip(find_stamps(page, tz="Asia/Dhaka", reference=REFERENCE), alone, strict=True):
            assert stamp._replace(start=same.start, end=same.end) == same
            assert page[stamp.start : stamp.end] == stamp.text


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_no_timestamp(text: str) -> None:
    assert find_stamps(text, tz="Asia/Dhaka", reference=REFERENCE) == []
    assert find_stamps(f"ঝড়ের আভাস\n{text}\nঝড় এসেছে।", tz="Asia/Dhaka", reference=REFERENCE) == []


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.text)
def test_read_strictly(layout: Layout) -> None:
    # What `parse_stamp` refuses of these has more in it than one timestamp.
    try:
        stamp = parse_stamp(layout.text, tz="Asia/Dhaka", reference=REFERENCE)
    except ParseError:
        words = re.sub("প্রকাশ|আপডেট|সময়|টাইম|সর্বশেষ|শেষ", "", layout.text)
        assert len(layout.stamps) > 1 or re.search(
            "আজ|ঢাকা|কলকাতা|admin|খেলা|পড়ার|সাহিত্য|ডেস্ক|সংবাদ|প্রতিবেদক|আভাস", words
        )
    else:
        assert [(stamp.label, stamp.value.isoformat().removesuffix("+06:00"))] == [*layout.stamps]
