"""Dates as offices, printers and old letters write them."""

from __future__ import annotations

from datetime import date

import pytest

from bangla_calendar import BanglaDate, find_dates, parse_date
from tests.finding.found import clock, fields, texts, the_one


@pytest.mark.parametrize("edition", ["২য়—", "২য়-", "২য় – ", "২য়, ", "২ য় — "])
@pytest.mark.parametrize("month", ["চৈত্র ১৩৫৮", "কার্তিক ১৩৬১ বঙ্গাব্দ", "জুলাই ১৯৪৯", "জুলাই, ১৯৪৯"])
def test_an_ordinal_that_may_number_an_edition(edition: str, month: str) -> None:
    match = the_one(f"প্রথম সংস্করণ; {edition}{month}")
    assert (match.day, match.flags, match.gregorian) == (2, ("uncertain",), None)


def test_an_ordinal_that_may_number_an_instalment() -> None:
    days = find_dates("১ম কিস্তি—মার্চ মাসে, ২য়—জুন, ৩য়—সেপ্টেম্বর")[1:]
    assert [match.flags for match in days] == [("uncertain",)] * 2


@pytest.mark.parametrize("ordinal", ["৩য়", "৪র্থ", "৫ম", "৬ষ্ঠ", "১২ম"])
def test_such_ordinals(ordinal: str) -> None:
    assert the_one(f"{ordinal}—ভাদ্র ১৩৬০").flags[-1] == "uncertain"


@pytest.mark.parametrize("day", ["২রা-", "২রা, ", "২-", "২রা ", "২য় "])
def test_a_day_that_numbers_nothing_else(day: str) -> None:
    match = the_one(f"{day}চৈত্র ১৩৫৮")
    assert (match.value, match.flags) == (BanglaDate(1358, 12, 2), ())


@pytest.mark.parametrize("day", ["2d", "3d", "22d", "23d"])
def test_how_english_print_wrote_the_second_and_the_third(day: str) -> None:
    number = int(day[:-1])
    for text in (f"{day} July 1849", f"{day} of July, 1849", f"July {day}, 1849"):
        assert the_one(f"Calcutta, the {text}").value == parse_date(text) == date(1849, 7, number)
    assert the_one(f"{day} of Chaitra 1258").value == BanglaDate(1258, 12, number)


def test_such_an_ending_after_another_day() -> None:
    assert the_one("4d July 1849").flags == ("ending-contradicts",)
    assert the_one("3D July 2019").flags == ("uncertain",)


@pytest.mark.parametrize("mark", ["।", "৷"])
@pytest.mark.parametrize("after", [" তারিখে", " তারিখের পত্র", " তাং", " ইং", " খ্রিঃ"])
def test_a_day_in_figures_with_dandas_and_a_short_year(mark: str, after: str) -> None:
    match = the_one(f"৭{mark}১১{mark}২২{after}")
    assert (match.value, match.flags) == (date(2022, 11, 7), ("two-digit-year",))


@pytest.mark.parametrize("text", ["২৫।১৩।১৫ তারিখে", "১।২।৩ তারিখে", "ধারা ৭।১১।২২ অনুসারে", "৭।১১।২২ জন"])
def test_other_figures_with_dandas(text: str) -> None:
    assert texts(text) == []


_PAIR = (("৩০{0}০৯{0}২০২৩ ইং", "১৫{0}০৬{0}১৪৩০ বাং"), ("১৫{0}০৬{0}১৪৩০ বাংলা", "৩০{0}০৯{0}২০২৩ ইংরেজি"))


@pytest.mark.parametrize("days", [*_PAIR, ("৩০{0}০৯{0}২০২৩খ্রি.", "১৫{0}০৬{0}১৪৩০ বঙ্গাব্দ")])
@pytest.mark.parametrize("mark", ["/", "-", "."])
@pytest.mark.parametrize("between", ["/", " / ", ", "])
def test_days_in_figures_with_their_eras_side_by_side(days: tuple[str, str], mark: str, between: str) -> None:
    first, second = (day.format(mark) for day in days)
    found = find_dates(f"তারিখঃ {first}{between}{second}")
    assert [match.text for match in found] == [first, second]
    assert [match.gregorian for match in found] == [date(2023, 9, 30)] * 2


@pytest.mark.parametrize("day", ["১৫ আশ্বিন ১৪৩০", "১৫ আশ্বিন, ১৪৩০ বঙ্গাব্দ", "১৫ আশ্বিন ১৪৩০ বাং"])
def test_a_day_in_figures_after_a_named_one(day: str) -> None:
    assert texts(f"{day}/৩০-০৯-২০২৩ ইং") == [day, "৩০-০৯-২০২৩ ইং"]
    assert texts("স্মারক ক/৩০-০৯-২০২৩") == []


@pytest.mark.parametrize("label", ["তারিখ-", "তাং-", "জন্ম-", "মৃত্যু-", "গত-", "শুরু-", "তারিখ‐"])
@pytest.mark.parametrize(
    ("text", "parts"),
    [
        *(("১৩ই ফাল্গুন", ("bangla", None, 11, 13)), ("৫ মে", ("gregorian", None, 5, 5))),
        ("১৯৮৮ সালে", ("gregorian", 1988, None, None)),
    ],
)
def test_what_a_hyphen_joins_to_its_label(
    label: str, text: str, parts: tuple[str, int | None, int | None, int | None]
) -> None:
    match = the_one(f"{label}{text}")
    assert (match.text, fields(match)) == (text, parts)


@pytest.mark.parametrize("label", ["সময়-", "সময়-", "Time-"])
@pytest.mark.parametrize("text", ["১৪:৩৫", "১৪:৩৫ ঘটিকা", "১৪.৩৫ ঘটিকায়"])
def test_a_clock_that_a_hyphen_joins_to_its_label(label: str, text: str) -> None:
    match = the_one(f"{label}{text}")
    assert (match.text, clock(match), match.flags) == (text, (14, 35), ())


@pytest.mark.parametrize("text", ["কোভিড-১৯ মার্চ", "মোবাইল-১৪:৩৫", "নং-৫ মে", "সময়-১০ মিনিট", "অধ্যায়-৫ মে"])
def test_what_a_hyphen_joins_to_another_word(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize("era", ["শকাব্দা", "শকাব্দাঃ"])
def test_the_plural_of_the_saka_era(era: str) -> None:
    for text in (f"{era} ১৭৭৩", f"১৭৭৩ {era}", f"২২ চৈত্র ১৭৭৩ {era}", f"২২ চৈত্র, {era} ১৭৭৩"):
        match = the_one(f"এক্ষণে {text}")
        assert (match.text, match.flags, match.gregorian) == (text, ("other-era",), None)
    # The next year has its own word, so the first is none of our calendars.
    assert find_dates(f"{era} ১৭৭৩ সন ১২৫৮ সাল")[0].flags == ("other-era",)


@pytest.mark.parametrize(
    ("era", "year", "day", "gregorian"),
    [
        *(
            ("বঙ্গাব্দ", "১৪৩০", "১৫ আশ্বিন", date(2023, 9, 30)),
            ("খ্রিস্টাব্দ", "২০২৩", "৩০শে সেপ্টেম্বর", date(2023, 9, 30)),
        ),
        ("ইং", "২০২৩", "৩০ সেপ্টেম্বর", date(2023, 9, 30)),
    ],
)
@pytest.mark.parametrize("mark", [", ", " - ", "/"])
def test_an_era_before_a_year_that_stands_first(
    era: str, year: str, day: str, gregorian: date, mark: str
) -> None:
    text = f"{era} {year}{mark}{day}"
    match = the_one(f"মুদ্রিত {text}")
    assert (match.text, match.gregorian, match.flags) == (text, gregorian, ())


@pytest.mark.parametrize("era", ["শকাব্দ", "শকাব্দাঃ", "সংবৎ"])
def test_another_era_before_a_year_that_stands_first(era: str) -> None:
    match = the_one(f"{era} ১৭৭৩, ২২ চৈত্র", reference=date(2024, 1, 1))
    assert (match.day, match.flags, match.gregorian) == (22, ("other-era",), None)


def test_an_era_of_another_calendar_before_such_a_year() -> None:
    assert texts("ইং ২০২৩, ১৫ আশ্বিন") == ["ইং ২০২৩", "১৫ আশ্বিন"]
    assert texts("২৫ বৈশাখ ১২৬৮, শকাব্দ ১৭৮৩, ৭ মে ১৮৬১") == ["২৫ বৈশাখ ১২৬৮", "শকাব্দ ১৭৮৩", "৭ মে ১৮৬১"]
