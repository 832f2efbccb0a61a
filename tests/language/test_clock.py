from __future__ import annotations

from datetime import datetime, time
from typing import Any

import pytest

from bangla_calendar import clock_to_words, parse_clock
from bangla_calendar.errors import ParseError, UnknownNameError
from bangla_calendar.language.names import day_part
from tests.language.forms import disguises


@pytest.mark.parametrize("digits", [None, "bangla", "ascii"])
@pytest.mark.parametrize("quarters", [True, False])
def test_every_minute_of_the_day_comes_back(digits: Any, quarters: bool) -> None:
    for minute in range(24 * 60):
        for second in (0, minute % 60):
            value = time(minute // 60, minute % 60, second)
            text = clock_to_words(value, digits=digits, quarters=quarters)
            assert parse_clock(text) == value
            assert text.startswith(day_part(value.hour))
            half = parse_clock(clock_to_words(value, digits=digits, quarters=quarters, part=False))
            assert (half.hour - value.hour) % 12 == 0
            assert half.replace(hour=0) == value.replace(hour=0)


@pytest.mark.parametrize(
    ("value", "options", "words"),
    [
        (time(10, 7), {"digits": "bangla", "part": False}, "১০টা ৭ মিনিট"),
        (time(9, 30), {"digits": "bangla"}, "সকাল সাড়ে ৯টা"),
        (time(9, 30), {}, "সকাল সাড়ে নয়টা"),
        (time(9, 30), {"quarters": False}, "সকাল নয়টা ত্রিশ মিনিট"),
        (time(4, 15), {}, "ভোর সোয়া চারটা"),
        (time(12, 45), {}, "দুপুর পৌনে একটা"),
        (time(13, 30), {}, "দুপুর দেড়টা"),
        (time(2, 30), {}, "রাত আড়াইটা"),
        (time(0, 0), {}, "রাত বারোটা"),
        (time(12, 0), {}, "দুপুর বারোটা"),
        (datetime(2023, 9, 30, 18, 5, 9), {"digits": "ascii"}, "সন্ধ্যা 6টা 5 মিনিট 9 সেকেন্ড"),
    ],
)
def test_time_of_day_in_words(value: Any, options: dict[str, Any], words: str) -> None:
    assert clock_to_words(value, **options) == words


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("দুপুর ১২টা", time(12)),
        ("রাত ১২টা", time(0)),
        ("রাত ১২টা ৩০ মিনিট", time(0, 30)),
        ("রাত ৮টা", time(20)),
        ("রাত ৩টা", time(3)),
        ("বেলা ১১টা", time(11)),
        ("বেলা ২টা", time(14)),
        ("বিকেল চারটার", time(16)),
        ("সন্ধ্যায় সাড়ে ৬টায়", time(18, 30)),
        ("সকালে ১০ টা", time(10)),
        ("দেড়টা", time(1, 30)),
        ("দুপুর আড়াইটা", time(14, 30)),
        ("সাড়ে ৯টা", time(9, 30)),
        ("সওয়া ৯টা", time(9, 15)),
        ("পৌনে একটা", time(12, 45)),
        ("রাত পৌনে ১টা", time(0, 45)),
        ("রাত ১০টা ৭মি.", time(22, 7)),
        ("দশটা বেজে সাত মিনিট", time(10, 7)),
        ("রাত আট টা বেজে পাঁচ মিনিট দশ সেকেন্ড", time(20, 5, 10)),
        ("২ঃ৩০টা", time(2, 30)),
        ("১০:০৭", time(10, 7)),
        ("18:05:30", time(18, 5, 30)),
        ("০৬:৪১ পিএম", time(18, 41)),
        ("9:30 PM", time(21, 30)),
        ("12:15 am", time(0, 15)),
        ("০৬:৩৮ অপরাহ্ন", time(18, 38)),
        ("অপরাহ্ণ ১২টা", time(12)),
        ("১৫টা", time(15)),
        ("9:30PM", time(21, 30)),
        ("০৬:৪১পিএম", time(18, 41)),
        ("9 pm", time(21)),
        ("12 AM", time(0)),
        ("৯-টা", time(9)),
        ("9 : 30 PM", time(21, 30)),
        ("রাত১০টা৭মিনিট", time(22, 7)),
        ("সকাল ৯টা ৩০", time(9, 30)),
        ("১০টা বাজে", time(10)),
        ("সাড়ে দশটা বাজে", time(10, 30)),
        ("পাঁচটা বাজতে দশ মিনিট", time(4, 50)),
        ("রাত একটা বাজতে ১০ মিনিট বাকি", time(0, 50)),
    ],
)
def test_times_as_people_write_them_are_read(text: str, value: time) -> None:
    for disguise in disguises(text):
        assert parse_clock(disguise) == value


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "টা", "দশ", "সকাল", "দেড়", "২৫টা", "২৪টা", "১০টা ৬০ মিনিট", "১০:৬০", "10:07:60", "1:2:3:4"),
        *("সাড়ে", "সাড়ে ১৩টা", "সাড়ে ৯টা ৫ মিনিট", "সকাল ৩টা", "রাত ১৫:০০", "দুপুর ৬টা", "-৫টা", "১.৫টা", "1২টা"),
        *("দশটা বেজে", "বেজে ৫ মিনিট", "দেড়টা বেজে ৫ মিনিট", "১০টা বেজে বেজে ৫ মিনিট"),
        *(
            "৯—টা",
            "৯টা–ত্রিশ মিনিট",
            "1-2:30",
            "রাত ১-২:৩০",
            "১ ২:৩০",
            "1:2-3",
            "১০:০ ৭",
            "১০টা -৫ মিনিট",
            "রাত -৯টা",
            "সাড়ে −৯টা",
            "১০–১১টা",
        ),
        *(
            "37 PM",
            "99 AM",
            "00009 PM",
            "2:3০",
            "2:৩০",
            "PM",
            "9 AM PM",
            "রাত ৯",
            "১০টা বাজতে",
            "১০টা বাজতে ৬০ মিনিট",
            "১০টা ৫ মিনিট বাজতে ৫ মিনিট",
        ),
        *("১০টা ৭", "১০টা ৬০", "দেড়টা ৩০", "বাজে"),
        *("১০টা ১০টা", "১০টা মিনিট", "ভুলটা", "১০টা " * 500_000, "১" * 1_000_000 + "টা"),
    ],
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ParseError):
        parse_clock(text)


def test_only_times_and_texts_are_taken() -> None:
    with pytest.raises(TypeError):
        clock_to_words("10:07")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        parse_clock(10)  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError):
        clock_to_words(time(1), digits="bn")  # type: ignore[arg-type]
