"""What stands around timestamps: labels of what is to come, icons, authors; and days without a year."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import find_stamps, format_date, parse_stamp

REFERENCE = datetime(2023, 6, 10, 16, 40)


@pytest.mark.parametrize(
    "label", ["পরবর্তী আপডেট", "আগামী আপডেট", "সম্ভাব্য প্রকাশ", "Next update", "Expected update"]
)
def test_what_is_to_come_is_no_timestamp(label: str) -> None:
    assert find_stamps(f"{label}: ১৭ মে ২০২২, ০৭:১৫ পিএম", tz="Asia/Dhaka") == []
    assert (
        find_stamps(f"প্রকাশ: ১৭ মে ২০২২, ০৭:১৫ পিএম\n{label}: ১৯ মে ২০২২, ১১:০০ এএম", tz="Asia/Dhaka")[1:]
        == []
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("🕖 ১৭ মে ২০২২, ১৯:১৫", "১৭ মে ২০২২, ১৯:১৫"),
        ("📅 ১৭ মে ২০২২ ⏰ ১৯:১৫", "১৭ মে ২০২২ ⏰ ১৯:১৫"),
        ("🗓\ufe0f ১৭ মে ২০২২ | 🕖 ০৭:১৫ পিএম", "১৭ মে ২০২২ | 🕖 ০৭:১৫ পিএম"),
        ("প্রকাশ: 🕖 ১৯:১৫, ১৭ মে ২০২২", "১৯:১৫, ১৭ মে ২০২২"),
    ],
)
def test_icons_before_a_time(text: str, shown: str) -> None:
    (stamp,) = find_stamps(text, tz="Asia/Dhaka")
    assert (str(stamp.value), stamp.text) == ("2022-05-17 19:15:00+06:00", shown)
    assert parse_stamp(text, tz="Asia/Dhaka") == stamp


@pytest.mark.parametrize(
    "text", ["📅 ১৭ মে ২০২২ ⏰ ১৯:১৫ 📍 টাউন হল", "খেলা 🕖 ১৭ মে ২০২২, ১৯:১৫", "📅 ১৭ মে ২০২২ ⏰ রাত ৮টায়"]
)
def test_what_is_announced_with_icons_is_no_timestamp(text: str) -> None:
    assert find_stamps(text, tz="Asia/Dhaka") == []


@pytest.mark.parametrize("clock", [", ২৫:৬১", ", ২৪:০০", ", ১৯;১৫", ", ১৯-১৫", " [২৫:৬১]", ", ৭.১৫"])
def test_a_clock_that_is_not_read_is_not_left_out(clock: str) -> None:
    assert find_stamps(f"প্রকাশ: ১৭ মে ২০২২{clock}", tz="Asia/Dhaka") == []


@pytest.mark.parametrize("clock", [" [১৯:১৫]", " (১৯:১৫)", " | ১৯:১৫"])
def test_marks_between_a_day_and_its_clock(clock: str) -> None:
    (stamp,) = find_stamps(f"প্রকাশ: ১৭ মে ২০২২{clock}", tz="Asia/Dhaka")
    assert str(stamp.value) == "2022-05-17 19:15:00+06:00"


@pytest.mark.parametrize("after", [" ৪১ বার পঠিত", " | ৩ মিনিট", " - ১২ জন"])
def test_other_figures_after_a_day(after: str) -> None:
    (stamp,) = find_stamps(f"প্রকাশ: ১৭ মে ২০২২{after}", tz="Asia/Dhaka")
    assert stamp.value == date(2022, 5, 17)


@pytest.mark.parametrize("thing", ["মেধাতালিকা", "তফসিল", "টিজার", "প্রজ্ঞাপন"])
def test_other_things_that_are_published(thing: str) -> None:
    assert find_stamps(f"{thing} প্রকাশ: ১৭ মে ২০২২, ০৭:১৫ পিএম", tz="Asia/Dhaka") == []


def test_the_author_after_a_day() -> None:
    (stamp,) = find_stamps("Posted on ১৭ মে ২০২২ by সম্পাদক", tz="Asia/Dhaka")
    assert (stamp.label, stamp.value, stamp.text) == ("published", date(2022, 5, 17), "১৭ মে ২০২২")
    assert find_stamps("Posted on ১৭ মে ২০২২ at the gate", tz="Asia/Dhaka") == []


@given(st.dates(date(2022, 6, 11), date(2023, 6, 10)))
def test_a_day_without_a_year_is_no_later_than_the_page(day: date) -> None:
    # Neither 29 February nor the day of the reference is among them twice.
    text = f"প্রকাশ: {format_date(day, '%-d %B')}, ০৮:২০"
    (stamp,) = find_stamps(text, tz="Asia/Dhaka", reference=REFERENCE)
    assert (str(stamp.value), stamp.flags) == (f"{day} 08:20:00+06:00", ("year-from-reference",))


def test_a_day_without_a_year_that_only_a_later_year_has() -> None:
    assert find_stamps("প্রকাশ: ২৯ ফেব্রুয়ারি, ২০:২০", tz="Asia/Dhaka", reference=date(2023, 12, 1)) == []
    assert find_stamps("প্রকাশ: ৩ মে, ২০:২০", tz="Asia/Dhaka", reference=date(1, 1, 9)) == []


def test_a_bangla_day_without_a_year() -> None:
    (stamp,) = find_stamps("প্রকাশ: ১ পৌষ, ২০:২০", tz="Asia/Dhaka", reference=date(2023, 6, 30))
    assert str(stamp.value) == "2022-12-16 20:20:00+06:00"
