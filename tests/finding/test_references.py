"""References of HTML that a scraper left in a text."""

from __future__ import annotations

from datetime import date

import pytest

from bangla_calendar import BanglaDate, ParseError, find_dates, parse_date
from tests.finding.found import texts, the_one

_BLANKS = ["&nbsp;", "&#160;", "&#xA0;", "&ensp;", "&thinsp;", "&nbsp; ", " &nbsp;", "&nbsp;&nbsp;"]


@pytest.mark.parametrize("blank", _BLANKS)
@pytest.mark.parametrize("day", ["২ চৈত্র ১৩৫৮ বঙ্গাব্দ", "২রা চৈত্র, ১৩৫৮", "শনিবার, ১৫ আশ্বিন ১৪৩০", "৭ জুলাই ১৯৪৯"])
def test_a_blank(blank: str, day: str) -> None:
    printed = day.replace(" ", blank)
    match = the_one(f"ঢাকা{blank}|{blank}{printed}{blank}সংখ্যা ৩")
    assert (match.text, match.value, match.flags) == (printed, parse_date(day), ())
    assert parse_date(printed) == parse_date(day)


def test_a_row_of_dates() -> None:
    days = ["৩০ সেপ্টেম্বর ২০২৩", "১৫ আশ্বিন ১৪৩০"]
    found = find_dates("&nbsp;|&nbsp;".join(days))
    assert [match.text for match in found] == days
    assert found[0].agrees_with == ("bangladesh", "bangladesh-2019", "bangladesh-1995")


@pytest.mark.parametrize("dash", ["&ndash;", "&mdash;", "&#8211;"])
def test_a_dash(dash: str) -> None:
    match = the_one(f"মেলা ৭{dash}৯ জুলাই ২০২৩")
    assert match.gregorian == (date(2023, 7, 7), date(2023, 7, 9))


@pytest.mark.parametrize("apostrophe", ["&rsquo;", "&#39;", "&#8217;"])
def test_an_apostrophe(apostrophe: str) -> None:
    assert the_one(f"{apostrophe}৭১ সালে").year == 1971


def test_joiners_and_signs_of_money() -> None:
    assert the_one("১৫ আশ্&zwnj;বিন ১৪৩০").value == BanglaDate(1430, 6, 15)
    assert the_one("দাম &#2547;১২ মে ২০২৪").flags == ("uncertain",)


@pytest.mark.parametrize("sign", ["&", "&amp;", "&nbsp", "&foo;", "&#x110000;", "&lt;br&gt;", "AT&T;"])
def test_what_stands_for_no_blank(sign: str) -> None:
    assert texts(f"{sign} ৭ জুলাই ১৯৪৯ {sign}") == ["৭ জুলাই ১৯৪৯"]
    assert [match.day for match in find_dates(f"৭{sign}জুলাই ১৯৪৯")] in ([], [None])


def test_the_place_of_an_error() -> None:
    with pytest.raises(ParseError) as error:
        parse_date("৭&nbsp;জুলাই&nbsp;১৯৪৯&nbsp;ঢাকা")
    assert error.value.position == len("৭&nbsp;জুলাই&nbsp;১৯৪৯&nbsp;")
