"""Years of several eras side by side: an era is that of one year, and none gets that of another."""

from __future__ import annotations

from datetime import date

import pytest

from bangla_calendar import ParseError, find_dates, parse_date
from tests.finding.found import fields, texts, the_one


@pytest.mark.parametrize("mark", [" ", ", ", " / ", "\n"])
def test_an_era_before_each_year(mark: str) -> None:
    years = ("শকাব্দ ১৭৭৭", "বঙ্গাব্দ ১২৬২", "খ্রীঃ ১৮৫৫", "হিজরি ১২৭১")
    found = find_dates(mark.join(years))
    assert tuple(match.text for match in found) == years
    assert [match.calendar for match in found] == [None, "bangla", "gregorian", "hijri"]
    assert found[0].flags == ("other-era",)


@pytest.mark.parametrize("mark", [" ", ", "])
def test_an_era_after_each_year(mark: str) -> None:
    years = ("১৪৪৫ হিজরি", "১৪৩০ বঙ্গাব্দ", "২০২৩ খ্রিস্টাব্দ")
    assert tuple(texts(mark.join(years))) == years


@pytest.mark.parametrize(
    ("text", "calendar", "flags"),
    [
        ("হিজরি সন ১৪৪৫", "hijri", ()),
        ("হিজরী সাল ১৪৪৫", "hijri", ()),
        ("মঘী সন ১২০৫", None, ("other-era",)),
        ("আমলি সন ১৩২৫", None, ("other-era",)),
        ("খ্রিস্টাব্দ সন ১৮৫৫", "gregorian", ()),
    ],
)
def test_a_year_word_between_the_era_and_its_year(
    text: str, calendar: str | None, flags: tuple[str, ...]
) -> None:
    # A date beside it says of a year with সন alone that it is a Bangla one.
    match = find_dates(f"{text}, ৪ঠা আশ্বিন")[0]
    assert (match.text, match.calendar, match.flags) == (text, calendar, flags)


@pytest.mark.parametrize("case", ["-এর", " এর", "এর", " সালের", "-এ"])
@pytest.mark.parametrize(
    ("year", "day", "expected"),
    [
        ("বঙ্গাব্দ ১৪৩০", "১৫ আশ্বিন", ("bangla", 1430, 6, 15)),
        ("বাংলা ১৪৩০", "আশ্বিনের ১৫ তারিখ", ("bangla", 1430, 6, 15)),
        ("হিজরি ১৪৪৫", "১২ রবিউল আউয়াল", ("hijri", 1445, 3, 12)),
        ("খ্রিস্টাব্দ ১৮৯৯", "২৪শে মে", ("gregorian", 1899, 5, 24)),
        ("শকাব্দ ১৯৪৫", "৮ আশ্বিন", (None, 1945, 6, 8)),
        ("মঘী সন ১২৪৫", "৮ই আশ্বিন", (None, 1245, 6, 8)),
    ],
)
def test_an_era_before_a_year_in_a_case_is_that_of_the_date(
    year: str, case: str, day: str, expected: tuple[str | None, int, int, int]
) -> None:
    match = the_one(f"{year}{case} {day}")
    assert fields(match) == expected
    assert match.flags == (() if expected[0] else ("other-era",))


@pytest.mark.parametrize("era", ["হিজরি ১৪৪৫", "খ্রিস্টাব্দ ২০২৩", "ইং ২০২৩", "AH 1445"])
def test_an_era_after_a_date_is_that_of_the_year_after_it(era: str) -> None:
    day, year = find_dates(f"১৫ আশ্বিন ১৪৩০ {era}")
    assert (day.text, fields(day), day.flags) == ("১৫ আশ্বিন ১৪৩০", ("bangla", 1430, 6, 15), ())
    assert year.text == era


@pytest.mark.parametrize("mark", ["-", "- ", " - ", ": ", " "])
@pytest.mark.parametrize("day", ["৩০ সেপ্টেম্বর ২০২৩", "৩০শে সেপ্টেম্বর, ২০২৩", "৩০/৯/২০২৩", "৩০.০৯.২০২৩"])
def test_an_era_between_two_dates_is_that_of_the_second(day: str, mark: str) -> None:
    bangla, gregorian = find_dates(f"১৫ আশ্বিন ১৪৩০, ইং{mark}{day}")
    assert (bangla.text, bangla.flags) == ("১৫ আশ্বিন ১৪৩০", ())
    assert (gregorian.value, gregorian.flags) == (date(2023, 9, 30), ())
    assert gregorian.agrees_with is not None


@pytest.mark.parametrize("label", ["বাং ", "বাং-", "বাং: ", "বাংলা-", "বঙ্গাব্দ "])
@pytest.mark.parametrize(
    ("figures", "flags"),
    [("১৫/৬/১৪৩০", ()), ("১৫-৬-৩০", ("two-digit-year",)), ("১৫/৬/'৩০", ("two-digit-year",))],
)
def test_an_era_before_figures_says_whose_they_are(label: str, figures: str, flags: tuple[str, ...]) -> None:
    match = the_one(f"{label}{figures}")
    assert (fields(match), match.flags) == (("bangla", 1430, 6, 15), flags)


@pytest.mark.parametrize("label", ["ইং-", "ইং:", "ইংরেজি-", "খ্রি-", "তা.", "তা-", "তাং.", "তা:"])
@pytest.mark.parametrize("day", ["৩০/৯/২০২৩", "৩০-৯-২০২৩", "৩০ সেপ্টেম্বর ২০২৩"])
def test_an_era_is_a_label_of_its_date(label: str, day: str) -> None:
    match = the_one(f"তারিখ {label}{day}")
    assert (match.value, match.flags) == (date(2023, 9, 30), ())


@pytest.mark.parametrize(
    "day", ["৩০/৯/২০২৩", "৩০.৯.২০২৩", "2023-09-30", "৩০ সেপ্টেম্বর ২০২৩", "সেপ্টেম্বর ৩০, ২০২৩"]
)
@pytest.mark.parametrize("year", ["বঙ্গাব্দ ১৪৩০", "বঙ্গাব্দ ১৪৩০ হিজরি ১৪৪৫"])
def test_a_gregorian_date_before_a_bangla_year(day: str, year: str) -> None:
    match = find_dates(f"{day} {year}")[0]
    assert (match.text, match.value, match.flags) == (day, date(2023, 9, 30), ())
    with pytest.raises(ParseError):
        parse_date(f"{day} {year}")


def test_of_figures_before_such_an_era_the_calendar_is_undecided() -> None:
    match = find_dates("১৫/৬/১৪৩০ হিজরি ১৪৪৫")[0]
    assert (match.text, match.flags, match.gregorian) == ("১৫/৬/১৪৩০", ("calendar-undecided",), None)


@pytest.mark.parametrize(
    "text",
    [
        *("১৫ আশ্বিন ১৪৩০ বঙ্গাব্দ", "১৫ আশ্বিন ১৪৩০ বাংলা", "৩০ সেপ্টেম্বর ২০২৩ খ্রি."),
        *("৩০/৯/২০২৩ ইং", "১৫/৬/১৪৩০ বঙ্গাব্দ"),
    ],
)
@pytest.mark.parametrize("rest", [" ১৪৪৫ হিজরি", " ২০২৩ খ্রিস্টাব্দের শেষে", " ২০২৩ সালে", " ২০০০ জন"])
def test_the_era_of_a_date_stays_its_own(text: str, rest: str) -> None:
    assert texts(text + rest)[0] == text


@pytest.mark.parametrize("text", ["১৫ আশ্বিন ১৪৩০ বঙ্গাব্দ", "১৫ আশ্বিন ১৪৩০ বাংলা", "৩০ সেপ্টেম্বর ২০২৩ খ্রি."])
def test_the_era_of_a_date_stays_its_own_before_a_figure(text: str) -> None:
    match = the_one(f"{text} ২০২৩")
    assert (match.text, match.gregorian) == (text, date(2023, 9, 30))


def test_another_era_between_two_years_may_be_that_of_either() -> None:
    day = find_dates("১০ চৈত্র ১২০৫ মঘী ১৮৪৪")[0]
    assert (day.flags, day.gregorian) == (("uncertain",), None)
    # A comma says of which.
    assert find_dates("২৫ বৈশাখ ১২৬৮, শকাব্দ ১৭৮৩")[0].flags == ()


@pytest.mark.parametrize(
    "text",
    [
        *("১২০৪ সালে বখতিয়ার খলজি বাংলা জয় করেন", "বাংলার সুলতান ১৪১৫ সালে", "বাংলা ভাষার কবি ১৪১৭ সালে"),
        *("১৩৫২ সালে ইলিয়াস শাহ বাংলাকে এক করেন", "১৩৩৮ সালে বাংলার স্বাধীনতা"),
    ],
)
def test_bengal_does_not_say_that_a_year_is_a_bangla_one(text: str) -> None:
    match = the_one(text)
    assert (match.kind, match.calendar, match.flags) == ("year", None, ("calendar-undecided",))


@pytest.mark.parametrize(
    "text",
    [
        *("বাংলা ১৩২৫ সালে", "১৩২৫ বাংলা সালে", "১৩২৫ সালে বৈশাখ মাসে", "১৩২৫ সালে পূজা", "বঙ্গাব্দ ১৩২০ হইতে, ১৩২৫ সালে"),
        *("বাংলা সন ১৩২০, ১৩২৫ সালে", "বাংলা ১৩২০ ও ১৩২৫ সালে"),
    ],
)
def test_eras_months_and_feasts_say_that_a_year_is_a_bangla_one(text: str) -> None:
    assert {match.calendar for match in find_dates(text)} == {"bangla"}


@pytest.mark.parametrize("name", ["আইফোন", "পর্ব", "সেক্টর", "ওয়ার্ড", "কক্ষ", "Windows", "season"])
def test_what_has_a_number_before_a_month(name: str) -> None:
    match = the_one(f"{name} ১১ মে ২০২০")
    assert (match.flags, match.gregorian) == (("uncertain",), None)
    assert texts(f"{name} ১১, মে ২০২০") == ["মে ২০২০"]
    assert the_one(f"{name} ৫, ১১ মে ২০২০").flags == ()


@pytest.mark.parametrize("mark", [" ", ", "])
@pytest.mark.parametrize("eras", [("ইং", "বাং", "হিঃ"), ("খ্রি.", "বঙ্গাব্দ", "হিজরি")])
def test_dates_in_figures_with_an_era_before_or_after_each(mark: str, eras: tuple[str, str, str]) -> None:
    days = ("৩০/৯/২০২৩", "১৫/৬/১৪৩০", "১৪/৩/১৪৪৫")
    for row in (
        mark.join(f"{era} {day}" for era, day in zip(eras, days, strict=True)),
        mark.join(f"{day} {era}" for era, day in zip(eras, days, strict=True)),
    ):
        found = find_dates(row)
        assert [fields(match) for match in found] == [
            ("gregorian", 2023, 9, 30),
            ("bangla", 1430, 6, 15),
            ("hijri", 1445, 3, 14),
        ]
        assert [match.flags for match in found] == [(), (), ()]
        assert found[0].gregorian == found[1].gregorian == date(2023, 9, 30)


@pytest.mark.parametrize("day", ["১৫ আশ্বিন ১৪৩০ বঙ্গাব্দ", "১৫/৬/১৪৩০ বঙ্গাব্দ"])
def test_an_era_after_each_year_in_a_row(day: str) -> None:
    assert texts(f"{day} ২০২৩ খ্রি. ১৪৪৫ হিজরি") == [day, "২০২৩ খ্রি.", "১৪৪৫ হিজরি"]


@pytest.mark.parametrize("text", ["বঙ্গাব্দ: ১৪৩০ খ্রিস্টাব্দ: ২০২৩", "বঙ্গাব্দ – ১৪৩০ খ্রিস্টাব্দ – ২০২৩"])
def test_an_era_that_is_the_label_of_the_next_year(text: str) -> None:
    assert "১৪৩০ খ্রিস্টাব্দ" not in texts(text)
    assert find_dates(f"৩০/৯/২০২৩ {text}")[0].value == date(2023, 9, 30)


@pytest.mark.parametrize("label", ["তারিখ", "তাং", "তারিখ:", "তারিখঃ"])
@pytest.mark.parametrize(
    ("year", "day", "expected"),
    [
        ("সন ১২২৫", "১১ জ্যৈষ্ঠ", ("bangla", 1225, 2, 11)),
        ("সন ১৩৬২ বাং", "১০ই অগ্রহায়ণ", ("bangla", 1362, 8, 10)),
        ("সাল ২০২৩,", "৩০ সেপ্টেম্বর", ("gregorian", 2023, 9, 30)),
    ],
)
def test_a_year_before_the_label_of_its_date(
    label: str, year: str, day: str, expected: tuple[str, int, int, int]
) -> None:
    match = the_one(f"{year} {label} {day}")
    assert (fields(match), match.flags) == (expected, ())
    assert texts(f"{year} {label} {day} ২০২৪")[-1].endswith("২০২৪")


@pytest.mark.parametrize("day", ["৯২/৭/১২০৫", "৫/১৫/১২০৫", "৪০ চৈত্র ১২০৫", "০/৭/১২০৫"])
def test_no_calendar_has_such_a_day(day: str) -> None:
    assert not [match for match in find_dates(f"তারিখ {day} মঘী") if match.day is not None]
