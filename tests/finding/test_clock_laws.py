"""Laws of clocks: every hour with every part of the day, every quarter, every figure, dashes, and counts."""

from __future__ import annotations

from datetime import time
from itertools import product

import pytest

from bangla_calendar import ParseError, find_dates, number_to_words, parse_clock, to_bangla_digits
from bangla_calendar.language.characters import DASHES, HYPHENS
from bangla_calendar.language.tables.day_parts import HALVES, HOURS_OF_PARTS
from bangla_calendar.language.tables.fractions import FRACTION_WORDS, HALF_MORE_THAN
from tests.finding.found import clock, texts, the_one


def written(hour: int, *, in_words: bool) -> str:
    return number_to_words(hour) if in_words else to_bangla_digits(hour)


def struck(minutes: int) -> time:
    """Return the time so many minutes after twelve, on a clock of 12 that begins with one."""
    minutes = (minutes - 60) % 720 + 60
    return time(minutes // 60, minutes % 60)


@pytest.mark.parametrize("part", sorted(HOURS_OF_PARTS))
@pytest.mark.parametrize("in_words", [False, True])
def test_an_hour_is_one_of_its_part_of_the_day(part: str, in_words: bool) -> None:
    for hour in range(1, 13):
        text = f"{part} {written(hour, in_words=in_words)}টায়"
        fitting = {hour % 12, hour % 12 + 12}.intersection(HOURS_OF_PARTS[part])
        match = the_one(f"ট্রেন {text} ছাড়ে")
        assert match.text == text
        if fitting:
            assert match.value == parse_clock(text) == time(fitting.pop())
            assert set(match.flags) <= {"midnight"}
        else:
            assert match.flags == ("hour-contradicts-part",)
            with pytest.raises(ParseError, match=f"an hour that fits {part}"):
                parse_clock(text)


@pytest.mark.parametrize(
    ("forms", "hours"),
    [
        ("মধ্যরাত মাঝরাতে মাঝ_রাত গভীর_রাতে", {10, 11, 12, 1, 2, 3, 4, 5}),
        ("ভোররাত ভোররাতে শেষ_রাতে", {12, 1, 2, 3, 4, 5}),
    ],
)
def test_an_hour_of_the_evening_is_not_late_at_night(forms: str, hours: set[int]) -> None:
    for form, hour in product(forms.replace("_", "\u00a0").split(" "), range(1, 13)):
        text = f"{form} {hour}টায়".replace("\u00a0", " ")
        match = the_one(f"ট্রেন {text} ছাড়ে")
        assert ("hour-contradicts-part" in match.flags) == (hour not in hours), text
        if hour in hours:
            assert parse_clock(text) == time(hour + 12 if 10 <= hour < 12 else hour % 12)
        else:
            with pytest.raises(ParseError, match="an hour that fits"):
                parse_clock(text)


@pytest.mark.parametrize("half", HALVES)
def test_an_hour_after_twelve_with_an_ending_is_of_no_half(half: str) -> None:
    for hour in range(13, 24):
        assert the_one(f"ট্রেন {half} {hour}টায় ছাড়ে").flags == ("hour-contradicts-part",)
        assert the_one(f"ট্রেন {hour}টায় ছাড়ে").flags == ()


@pytest.mark.parametrize(("word", "shift"), [("সোয়া", 15), ("সওয়া", 15), ("সাড়ে", 30), ("পৌনে", -15)])
@pytest.mark.parametrize("in_words", [False, True])
def test_a_quarter_moves_an_hour_of_the_clock_of_twelve(word: str, shift: int, in_words: bool) -> None:
    for hour in range(1, 13):
        text = f"{word} {written(hour, in_words=in_words)}টায়"
        match = the_one(f"ট্রেন {text} ছাড়ে")
        assert (match.text, match.value, match.flags) == (
            text,
            struck(60 * hour + shift),
            ("hour-ambiguous",),
        )
        assert parse_clock(text) == match.value
    for other in ("শূন্য", "০", "১৩", "তেরো", "২৩"):
        assert find_dates(f"ট্রেন {word} {other}টায় ছাড়ে") == []
        with pytest.raises(ParseError):
            parse_clock(f"{word} {other}টায়")


@pytest.mark.parametrize("minutes", [1, 5, 30, 59])
def test_minutes_before_an_hour_strikes(minutes: int) -> None:
    for hour in range(1, 13):
        text = f"{to_bangla_digits(hour)}টা বাজতে {to_bangla_digits(minutes)} মিনিট বাকি"
        match = the_one(f"তখন {text} ছিল")
        assert (match.text, match.value) == (text, struck(60 * hour - minutes))
        assert parse_clock(text) == match.value


@pytest.mark.parametrize(
    "text", ["০টা বাজতে ৫", "১৩টা বাজতে ৫", "দেড়টা বাজতে ৫", "৫টা বাজতে ৬০", "৫টা বাজতে ৬১ মিনিট বাকি"]
)
def test_no_such_hour_strikes(text: str) -> None:
    assert find_dates(text) == []


@pytest.mark.parametrize("hour", [0, 1, 11, 12, 13, 23, 24, 25, 99])
def test_a_clock_in_figures_has_hours_to_23_and_minutes_to_59(hour: int) -> None:
    for minute, second in product((0, 1, 59, 60, 99), (None, 0, 59, 60)):
        figures = f"{hour:02}:{minute:02}" if second is None else f"{hour:02}:{minute:02}:{second:02}"
        if hour < 24 and minute < 60 and (second or 0) < 60:
            expected = time(hour, minute, second or 0)
            match = the_one(f"at {figures} sharp")
            assert (match.text, match.value) == (figures, expected)
            assert match.flags == (("hour-ambiguous",) if 0 < hour <= 12 else ())
            assert parse_clock(figures) == parse_clock(to_bangla_digits(figures)) == expected
        else:
            assert figures not in texts(f"at {figures} sharp")
            with pytest.raises(ParseError):
                parse_clock(figures)


@pytest.mark.parametrize("minute", ["5", "105", "005"])
def test_the_minutes_after_a_colon_have_two_figures(minute: str) -> None:
    assert find_dates(f"at 10:{minute} sharp") == []


@pytest.mark.parametrize("dash", DASHES, ids=ascii)
def test_a_hyphen_joins_an_hour_and_its_ending_and_no_dash_does(dash: str) -> None:
    for before in ("৯", "নয়", "সকাল ৯", "সকাল নয়", "সাড়ে ৯", "সকাল সাড়ে নয়"):
        text = f"{before}{dash}টায়"
        assert texts(f"সভা {text} হবে") == [text] * (dash in HYPHENS)


def test_the_words_for_an_hour_and_a_half_alone_are_hours() -> None:
    for word, (numerator, denominator) in FRACTION_WORDS.items():
        found = find_dates(f"সভা {word} টায় হবে")
        if word in HALF_MORE_THAN.values():
            assert [match.value for match in found] == [struck(60 * numerator // denominator)]
        else:
            assert found == []


def test_words_are_hours_up_to_twenty_three() -> None:
    for number in range(26):
        text = f"{number_to_words(number)}টায়"
        found = find_dates(f"সভা {text} হবে")
        assert [match.text for match in found] == [text] * (0 < number < 24)
        assert [clock(match) for match in found] == [(number, 0)] * len(found)


@pytest.mark.parametrize("count", ["৫০০ টাকা", "৫ জন", "২০২৩ সালে", ". ", "%", "+ ১"])
def test_a_count_after_an_hour_makes_it_a_count(count: str) -> None:
    (day,) = find_dates(f"আজ ৩টা {count}")[:1]
    assert (day.text, day.hour) == ("আজ", None)
    assert the_one("আজ ৩টা নোট").hour == 3


@pytest.mark.parametrize("length", ["দেড় লাখ লোক", "আড়াই হাজার টাকা", "চব্বিশটা নৌকা", "২৪টা নৌকা", "সাড়ে তিন লাখ লোক"])
def test_what_follows_a_date_and_is_no_clock_leaves_no_flag(length: str) -> None:
    match = the_one(f"৫ মার্চ ২০২৩ {length}")
    assert (match.text, match.flags) == ("৫ মার্চ ২০২৩", ())
    assert the_one("৫ মার্চ ২০২৩ দিবাগত রাতে").flags == ("night-following",)
