"""What stands beside a date: more figures in a row with it, its number said again, and words it counts."""

from __future__ import annotations

from datetime import date

import pytest

from bangla_calendar import find_dates
from tests.finding.found import texts, the_one

DAY = date(2023, 3, 12)


@pytest.mark.parametrize("mark", ["/", "-", "."])
@pytest.mark.parametrize("before", ["", "সভা ", "নদীর ধারে নতুন স্কুলে সভা "])
def test_more_figures_with_the_same_mark_make_it_a_code(mark: str, before: str) -> None:
    row = mark.join(("১২", "৩", "২০২৩"))
    assert the_one(f"{before}{row} হয়").value == DAY
    for other in ("৪", "৪৫", "২০২৪"):
        assert find_dates(f"{before}{row}{mark}{other} হয়") == []
        assert find_dates(f"{before}{other}{mark}{row} হয়") == []
    # A whole date is no figure more.
    assert [match.text for match in find_dates(f"{before}{row},{row} হয়")] == [row, row]


@pytest.mark.parametrize("mark", [" / ", " - "])
@pytest.mark.parametrize("before", ["", "সভা ", "নদীর ধারে নতুন স্কুলে সভা "])
def test_more_figures_with_blanks_about_the_mark_make_it_a_row(mark: str, before: str) -> None:
    row = mark.join(("১২", "৩", "২০২৩"))
    assert the_one(f"{before}{row} হয়").value == DAY
    for other in ("৪", "৪৫"):
        assert all(match.value is None for match in find_dates(f"{before}{row}{mark}{other} হয়"))
        assert all(match.value is None for match in find_dates(f"{before}{other}{mark}{row} হয়"))
    # A clock is no figure more, nor is another date.
    assert find_dates(f"{before}{row} - ৪টায়")[0].day == 12
    assert find_dates(f"{before}{row} - ১৩ - ৩ - ২০২৩")[0].day == 12


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("১৫ (পনেরো) আশ্বিন ১৪৩০", date(2023, 9, 30)),
        ("১৫ [পনেরো] আশ্বিন ১৪৩০", date(2023, 9, 30)),
        ("১৫ই (পনেরোই) আশ্বিন ১৪৩০", date(2023, 9, 30)),
        ("পনেরোই (১৫ই) আশ্বিন ১৪৩০", date(2023, 9, 30)),
        ("১৫ আশ্বিন ১৪৩০ (চৌদ্দশ ত্রিশ)", date(2023, 9, 30)),
        ("১৫ আশ্বিন চৌদ্দশ ত্রিশ (১৪৩০)", date(2023, 9, 30)),
        ("১৪৩০ (চৌদ্দশ ত্রিশ) সালের ১৫ (পনেরো) আশ্বিন", date(2023, 9, 30)),
        ("১৪৩০ [চৌদ্দশ ত্রিশ] সালের ১৫ আশ্বিন", date(2023, 9, 30)),
    ],
)
def test_a_number_said_again_belongs_to_its_date(text: str, day: date) -> None:
    for before in ("", "দলিল ", "দলিল নেওয়া হয়, "):
        match = the_one(f"{before}{text} তারিখে")
        assert (match.text, match.gregorian, match.flags) == (text, day, ())


@pytest.mark.parametrize("text", ["১৫ (ষোলো) আশ্বিন ১৪৩০", "১৫ [ষোলো] আশ্বিন ১৪৩০", "১৫ (১৬) আশ্বিন ১৪৩০"])
def test_another_number_in_the_brackets_leaves_no_day(text: str) -> None:
    assert all(match.day != 15 for match in find_dates(f"দলিল {text} তারিখে"))


@pytest.mark.parametrize(
    "text", ["১২/০/২০২৩", "০/৩/২০২৩", "১২/১৩/২০২৩", "২০২৩-০০-১২", "২০২৩-০৩-০০", "২০২৩-১৩-১২", "৩২/৩/২০২৩"]
)
def test_figures_of_no_day_are_no_date(text: str) -> None:
    assert find_dates(f"সভা {text} হয়") == []


@pytest.mark.parametrize("after", ["", " সভা", "ে", "।"])
def test_a_weekday_may_be_glued_to_a_month(after: str) -> None:
    match = the_one(f"৭ সেপ্টেম্বরসোমবার{after}")
    assert (match.day, match.weekday) == (7, "mon")


@pytest.mark.parametrize("words", ["নং", "নম্বর", "ধারা", "পৃষ্ঠা", "No."])
def test_a_number_of_something_is_no_date_however_far_on(words: str) -> None:
    for before in ("", "দেখুন ", "নদীর ধারে নতুন স্কুলে সভা "):
        for between in (" ", ": ", "- "):
            assert texts(f"{before}{words}{between}১২/৩/২০২৩") == []
    assert texts(f"{words} পরে ১২/৩/২০২৩") == ["১২/৩/২০২৩"]


@pytest.mark.parametrize("blank", ["", " "])
def test_the_number_of_a_page_before_a_comma_is_no_day(blank: str) -> None:
    for words in ("পৃষ্ঠা", "সংখ্যা", "নং"):
        assert all(match.day is None for match in find_dates(f"{words} ১৫{blank}, আশ্বিন ১৪৩০"))
        assert all(match.day is None for match in find_dates(f"{words} ১৪৩০{blank}, ১৫ আশ্বিন") if match.year)
    assert the_one(f"১৫{blank}, আশ্বিন ১৪৩০").day == 15


def test_a_clock_in_a_bracket_that_does_not_close_is_none_of_the_date() -> None:
    assert the_one("১২ মার্চ ২০২৩ (সকাল ১০টা) সভা").hour == 10
    for rest in (" সভা", " থেকে)", ", ঢাকা)"):
        first, second = find_dates(f"১২ মার্চ ২০২৩ (সকাল ১০টা{rest}")
        assert (first.value, second.kind) == (DAY, "time")


@pytest.mark.parametrize("between", ["-", "/"])
def test_a_year_and_the_next_in_two_figures_are_two(between: str) -> None:
    for after in ("", " সভা", ", ঢাকা", "।"):
        assert find_dates(f"২৪ মাঘ ১৩৫২{between}৫৩{after}")[0].flags == ("uncertain",)
    for other in ("৫২", "৫৪", "৬০", "৩"):
        assert "uncertain" not in find_dates(f"২৪ মাঘ ১৩৫২{between}{other} সভা")[0].flags


@pytest.mark.parametrize("before", ["০", "১", "২", "৩"])
def test_a_digit_apart_is_of_the_day_if_there_is_such_a_day(before: str) -> None:
    for digit in "০১২৩৪৫৬৭৮৯":
        found = find_dates(f"{before} {digit} মাঘ ১২৯৯")
        if digit != "০":
            is_day = 0 < int(before + digit) <= 32
            assert found[-1].flags == (("uncertain",) if is_day else ())
    assert the_one("২ ১৪ মাঘ ১২৯৯").flags == the_one("১২ ৪ মাঘ ১২৯৯").flags == ()
