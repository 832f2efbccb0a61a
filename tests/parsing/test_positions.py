"""What an error says and where: the field that is wrong, wherever it stands, and what is told of it."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import pytest

from bangla_calendar import BanglaDate, DateRangeError, ParseError, find_dates, parse_clock, parse_date
from bangla_calendar.language.names import month_name

Order = Literal["dmy", "mdy", "ymd"]
BEFORE = ("", " ", "শনিবার, ", "শনিবার ", "শনি, ", "তারিখ: ")


def fault(text: str, **options: Any) -> ParseError:
    with pytest.raises(ParseError) as caught:
        parse_date(text, **options)
    error: ParseError = caught.value
    return error


@pytest.mark.parametrize("before", BEFORE)
def test_a_figure_in_two_scripts_is_told_where_it_stands(before: str) -> None:
    for text in ("|1৫ আশ্বিন ১৪৩০", "১৫ আশ্বিন |14৩০", "আশ্বিন |1৫, ১৪৩০", "|14৩০ সালের ১৫ আশ্বিন", "|3০/৯/২০২৩"):
        place = len(before) + text.index("|")
        error = fault(before + text.replace("|", ""))
        assert (error.position, error.expected) == (place, "the digits of a figure in one script")
    # With a name each figure may have a script of its own, without one all have the same.
    assert parse_date(f"{before}15 আশ্বিন ১৪৩০") == BanglaDate(1430, 6, 15)
    for text in ("30/|৯/2023", "30/9/|২০২৩", "৩০/৯/|2023", "2023-|০৯-30"):
        error = fault(before + text.replace("|", ""))
        assert error.position == len(before) + text.index("|")
        assert error.expected == "figures of one script, or a month's name"


@pytest.mark.parametrize("before", ["", " "])
def test_a_weekday_of_another_day_is_told_wherever_it_stands(before: str) -> None:
    # 30 September 2023 was a Saturday.
    for shape in (
        *("{}, ৩০ সেপ্টেম্বর ২০২৩", "({}), ৩০ সেপ্টেম্বর ২০২৩", "{} (৩০ সেপ্টেম্বর) ২০২৩", "{} (৩০ সেপ্টেম্বর ২০২৩)"),
        *(
            "৩০ সেপ্টেম্বর ২০২৩, {}",
            "৩০ সেপ্টেম্বর ২০২৩ ({})",
            "৩০ সেপ্টেম্বর ২০২৩ রোজ {}",
            "{} রাত ৮টা, ৩০ সেপ্টেম্বর ২০২৩",
        ),
        *("৩০ সেপ্টেম্বর, {}, ২০২৩", "৩০ সেপ্টেম্বর ({}) ২০২৩", "৩০ {}, সেপ্টেম্বর ২০২৩"),
    ):
        right, wrong = before + shape.format("শনিবার"), before + shape.format("রবিবার")
        assert str(parse_date(right))[:10] == "2023-09-30"
        error = fault(wrong)
        assert "the text says Sunday; 30 September 2023 was a Saturday" in str(error)
        assert error.position == wrong.index("রবিবার")


@pytest.mark.parametrize("number", range(1, 13))
def test_a_year_of_the_size_of_another_calendars_says_which_it_would_be(number: int) -> None:
    bangla, gregorian = (month_name(number, family=family) for family in ("bangla", "gregorian"))
    new_year = BanglaDate(1430, 1, 1).to_gregorian().year
    for text, place in ((f"১৫ {gregorian} ১৪৩০", 4 + len(gregorian)), (f"১৪৩০ সালের ১৫ {gregorian}", 0)):
        error = fault(text)
        assert error.position == place
        assert f"1430 has the size of a Bangla one (which would be {new_year} CE;" in str(error)
    new_year = BanglaDate(2023, 1, 1).to_gregorian().year
    for text, place in ((f"১৫ {bangla} ২০২৩", 4 + len(bangla)), (f"২০২৩ সালের ১৫ {bangla}", 0)):
        error = fault(text)
        assert error.position == place
        assert f"2023 is a Gregorian one (as a Bangla year it would be {new_year} CE;" in str(error)
    # The era in full says that it is so.
    assert parse_date(f"১৫ {gregorian} ১৪৩০ খ্রিষ্টাব্দ") == date(1430, number, 15)
    assert parse_date(f"১৪৩০ খ্রিষ্টাব্দের ১৫ {gregorian}") == date(1430, number, 15)
    assert parse_date(f"১৫ {bangla} ২০২৩ বঙ্গাব্দ") == BanglaDate(2023, number, 15)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("১৫ মার্চ দশ হাজার", 9),
        ("দশ হাজার সালের ১৫ মার্চ", 0),
        ("১৫ আশ্বিন এগারো হাজার", 10),
        ("১৫ মার্চ হাজার", 9),
    ],
)
def test_words_of_no_year_are_told_where_they_stand(text: str, place: int) -> None:
    error = fault(text)
    assert (error.position, error.expected) == (place, "a year")
    assert parse_date("১৫ মার্চ নয় হাজার নয়শ নিরানব্বই") == date(9999, 3, 15)


@pytest.mark.parametrize("mark", ["T", " ", ", "])
def test_a_clock_is_told_where_it_begins(mark: str) -> None:
    # A T of ISO belongs to its clock.
    error = fault(f"1430-06-15{mark}10:00", numeric="bangla")
    assert "no type for a Bangla date with one" in str(error)
    assert error.position == 10 + len(mark.lstrip("T"))


@pytest.mark.parametrize("order", ["dmy", "mdy", "ymd"])
def test_three_figures_of_two_digits_are_read_in_the_order_asked_for(order: Order) -> None:
    figures = {"d": "30", "m": "9", "y": "23"}
    for mark in "/-.":
        text = mark.join(figures[sign] for sign in order)
        read = parse_date(text, order=order, pivot=30, numeric="gregorian")
        assert read == parse_date(f"{text} ইং", order=order, pivot=30) == date(2023, 9, 30)


@pytest.mark.parametrize("pivot", [0, 30, 50, 99])
def test_two_digits_of_a_year_are_up_to_the_pivot_of_this_century(pivot: int) -> None:
    for short in (0, 1, 29, 30, 31, 49, 50, 51, 98, 99):
        day = date((2000 if short <= pivot else 1900) + short, 9, 30)
        for shape in (
            "৩০ সেপ্টেম্বর ’{:02}",
            "’{:02} সালের ৩০ সেপ্টেম্বর",
            "সেপ্টেম্বর ৩০, ’{:02}",
            "30/9/{:02} ইং",
            "30-Sep-{:02}",
        ):
            text = shape.format(short)
            assert parse_date(text, pivot=pivot) == find_dates(text, pivot=pivot)[0].gregorian == day
        assert parse_date(f"30.9.{short:02}", pivot=pivot, numeric="gregorian") == day


@pytest.mark.parametrize(
    "text",
    [
        *("১৫ আশ্বিন মাস ১৪৩০", "আশ্বিন মাস ১৫, ১৪৩০", "শনিবার, ১৫ই আশ্বিন মাস, ১৪৩০", "১৪৩০ সালের আশ্বিন মাস ১৫"),
        *("আশ্বিন মাসের ১৫ তারিখ ১৪৩০", "১৫ আশ্বিন মাসে ১৪৩০", "১৫ আশ্বিন মাস, ১৪৩০ বঙ্গাব্দ"),
    ],
)
def test_the_word_for_month_may_follow_its_name(text: str) -> None:
    assert parse_date(text) == BanglaDate(1430, 6, 15)


@pytest.mark.parametrize(
    "text",
    [
        *("শনিবার (৩০ সেপ্টেম্বর) ২০২৩ (সকাল ১০টা)", "শনিবার (৩০ সেপ্টেম্বর) ২০২৩, সকাল ১০টা"),
        *("শনিবার (৩০ সেপ্টেম্বর ২০২৩) সকাল ১০টা", "শনিবার, ৩০ সেপ্টেম্বর ২০২৩ (সকাল ১০টা)"),
    ],
)
def test_each_bracket_is_closed_for_itself(text: str) -> None:
    assert str(parse_date(text)) == "2023-09-30 10:00:00"


@pytest.mark.parametrize(
    "text", ["০/৯/২০২৩", "৩০/০/২০২৩", "৩২/৯/২০২৩", "৩০/১৩/২০২৩", "2023-00-30", "2023-13-30"]
)
def test_figures_of_no_day_are_told_with_what_there_may_be(text: str) -> None:
    with pytest.raises(DateRangeError) as caught:
        parse_date(text)
    field = {"০/৯/২০২৩": "day", "৩২/৯/২০২৩": "day"}.get(text, "month")
    assert caught.value.field == field


@pytest.mark.parametrize(
    "text", ["আজ সভা", "আজ শনিবার সভা", "গত পরশু সভা", "আজ আজ", "আজকের তারিখ:", "আজকের বাংলা তারিখ:"]
)
def test_a_text_that_only_begins_with_a_day_is_none(text: str) -> None:
    assert "reference" not in fault(text, reference=date(2023, 9, 30)).expected


@pytest.mark.parametrize("text", ["२० সেপ্টেম্বর ২০২৩", "२x সেপ্টেম্বর ২০২৩", "१५th September 2023"])
def test_digits_of_another_script_are_told(text: str) -> None:
    assert fault(text).expected == "digits in Bengali or Latin script"


@pytest.mark.parametrize("text", ["10:৩০", "১০:30", "1০:30", "সকাল 1০টা", "10টা ৩০ মিনিট"])
def test_the_figures_of_a_clock_have_one_script(text: str) -> None:
    with pytest.raises(ParseError, match="the digits of a time in one script"):
        parse_clock(text)


def test_no_date_has_more_than_three_hundred_characters() -> None:
    error = fault("30 September 2023" + "." * 284)
    assert (error.position, "a date of at most 300 characters" in str(error)) == (300, True)
    assert fault("30 September 2023" + "." * 283).position < 300


@pytest.mark.parametrize("word", ["শ", "একশ", "হাজার"])
def test_a_round_number_alone_is_no_year(word: str) -> None:
    assert fault(f"১২ মার্চ {word}").expected == "a year"
