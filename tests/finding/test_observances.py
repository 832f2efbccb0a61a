"""Names of observances beside a year, found on request: which day they mean, and what is none."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaDate, DateMatch, find_dates, observances
from bangla_calendar.columns.found import found_record
from bangla_calendar.errors import UnknownNameError
from bangla_calendar.finding.named_days import named_days
from bangla_calendar.observance.scope import COUNTRIES


def named(text: str, country: str = "BD", calendar: str = "bangladesh") -> list[DateMatch]:
    """Return the matches in a text that name an observance."""
    found = find_dates(text, observances=country, calendar=calendar)
    return [match for match in found if match.observance is not None]


def the_day(text: str, country: str = "BD") -> tuple[str, object]:
    """Return what the one name in a text covers of it, and the day that it means."""
    (match,) = named(text, country)
    assert text[match.start : match.end] == match.text
    assert "observance" in match.flags
    return match.text, match.gregorian


@pytest.mark.parametrize(
    "text",
    [
        "২০২৪ সালের বিজয় দিবস",
        "২০২৪ সালের মহান বিজয় দিবস",
        "২০২৪ সনের বিজয় দিবস",
        "২০২৪-এর বিজয় দিবস",
        "২০২৪ এর বিজয় দিবস",
        "২০২৪-এ বিজয় দিবসে",
        "২০২৪ সালে বিজয় দিবসে",
        "২০২৪ খ্রিস্টাব্দের বিজয় দিবস",
        "দুই হাজার চব্বিশ সালের বিজয় দিবস",
        "’২৪ সালের বিজয় দিবস",
        "2024 সালের বিজয় দিবস",
        "২০২৪ সালের বিজয় দিবসের",
        "২০২৪ সালের বিজয়-দিবসও",
        "২০২৪ সালের বিজয়দিবসে",
        "২০২৪ সালের বিজ\u09df দিবস\u200cে",
        "বিজয় দিবস ২০২৪",
        "বিজয় দিবস, ২০২৪",
        "বিজয় দিবস-২০২৪",
        "বিজয় দিবস – ২০২৪",
        "বিজয় দিবস (২০২৪)",
        "বিজয় দিবস ’২৪",
        "বিজয় দিবস ২০২৪ সাল",
        "বিজয় দিবস, ২০২৪ খ্রিস্টাব্দ",
        "বিজয় দিবস 2024",
        "Victory Day 2024",
        "Victory Day, 2024",
        "Victory Day of 2024",
        "VICTORY DAY (2024)",
        "2024 Victory Day",
        "2024's Victory Day",
        # The Bangla year in which it fell: 16 December 2024 was 1 Poush 1431.
        "১৪৩১ সালের বিজয় দিবস",
        "১৪৩১ বঙ্গাব্দের বিজয় দিবসে",
        "বিজয় দিবস ১৪৩১",
        "Victory Day 1431 BS",
    ],
)
def test_a_name_and_a_year_in_every_order_and_script(text: str) -> None:
    for before, after in (("", ""), ("ঢাকা, ", " উপলক্ষে সভা"), ("শুরু হলো ", "।"), ("(", ": আয়োজন")):
        assert the_day(f"{before}{text}{after}") == (text, date(2024, 12, 16))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # 1 Falgun moved by a day between 2019 and 2020, and so did the last of Poush.
        ("২০১৯ সালের পহেলা ফাল্গুন", date(2019, 2, 13)),
        ("পহেলা ফাল্গুন ২০২০", date(2020, 2, 14)),
        ("২০১৯ সালের পৌষ সংক্রান্তিতে", date(2019, 1, 13)),
        ("২০২০ সালের পৌষ সংক্রান্তি", date(2020, 1, 14)),
        ("পহেলা বৈশাখ ২০২৫", date(2025, 4, 14)),
        ("১৪৩২ সালের পহেলা বৈশাখ", date(2025, 4, 14)),
        ("শুভ নববর্ষ ১৪৩২", date(2025, 4, 14)),
        ("২০১৮ সালের পঁচিশে বৈশাখে", date(2018, 5, 8)),
        ("২০২৫ সালের ২৫শে বৈশাখের", date(2025, 5, 8)),
        ("Rabindra Jayanti 2025", date(2025, 5, 8)),
        ("২০২৩ সালের বাইশে শ্রাবণ", date(2023, 8, 6)),
        ("নজরুলজয়ন্তী, ১৪২৯", date(2022, 5, 25)),
        ("২০২৫ সালের একুশে ফেব্রুয়ারি", date(2025, 2, 21)),
        ("একুশে ফেব্রুয়ারি ১৪৩১", date(2025, 2, 21)),
        ("International Mother Language Day 2024", date(2024, 2, 21)),
        ("২০২৩ সালের লালন তিরোধান দিবস", date(2023, 10, 17)),
        ("২০১৮ সালের লালন তিরোধান দিবস", date(2018, 10, 16)),
        ("৩৬ জুলাই ২০২৫", date(2025, 8, 5)),
        ("২০২৪ সালের শহিদ বুদ্ধিজীবী দিবস", date(2024, 12, 14)),
        ("২০২৩ সালের জাতীয় শোক দিবস", date(2023, 8, 15)),
    ],
)
def test_days_of_bangladesh(text: str, day: date) -> None:
    assert the_day(text)[1] == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("পয়লা বৈশাখ ২০২৪", date(2024, 4, 14)),
        ("২০২৫ সালের পহেলা বৈশাখ", date(2025, 4, 15)),
        ("১৪৩২ সালের পয়লা বৈশাখ", date(2025, 4, 15)),
        ("২০২৪ সালের ২৫শে বৈশাখ", date(2024, 5, 8)),
        ("২৫শে বৈশাখ ২০২৫", date(2025, 5, 9)),
        *(
            (f"{year} সালের বিশ্বকর্মা {puja}", date(year, 9, day))
            for year, day in ((2018, 17), (2019, 18), (2023, 18), (2024, 17), (2025, 17))
            for puja in ("পূজা", "পুজোয়")
        ),
        ("ভারতের স্বাধীনতা দিবস ২০২৪", date(2024, 8, 15)),
    ],
)
@pytest.mark.parametrize("calendar", ["bangladesh", "west-bengal"])
def test_days_of_india_are_by_its_own_calendar(text: str, day: date, calendar: str) -> None:
    (match,) = named(text, "IN-WB", calendar)
    assert match.gregorian == day
    assert match.rule in (None, "west-bengal")


def test_hindus_in_bangladesh_keep_days_of_the_almanac() -> None:
    (match,) = named("২০২৫ সালের বিশ্বকর্মা পূজা", "BD", "west-bengal")
    assert match.gregorian == date(2025, 9, 17)
    assert named("২০২৫ সালের বিশ্বকর্মা পূজা") == []


@pytest.mark.parametrize(
    "text",
    [
        "আজ বিজয় দিবস",
        "বিজয় দিবস। ২০২৪ সালে",
        "বিজয় দিবস\n২০২৪",
        "বিজয় দিবসে ২০২৪ জন মুক্তি পান",
        "বিজয় দিবস ২০২৪ জনের",
        "বিজয় দিবসে ২০২৪ শিক্ষার্থী",
        "বিজয় দিবস ২০২৪ টাকা",
        "বিজয় দিবস ২০২৪টি",
        "বিজয় দিবস ২০২৪-২৫",
        "বিজয় দিবস ২০২৪.৫",
        "বিজয় দিবস ২০২৪/১৭",
        "বিজয় দিবস ২০২৪৫",
        "বিজয় দিবস ১৯৭২ থেকে",
        "বিজয় দিবস ১৯৭২ সাল থেকে",
        "বিজয় দিবস ১৯৭২ সালে প্রথম",
        "আজ বিজয় দিবস, ১৯৭১ সালের এই দিনে",
        "২০২৪ সালে বিজয় দিবস পালনের",
        "২০২৪ সাল ও বিজয় দিবস",
        "মহাবিজয় দিবস ২০২৪",
        "বিজয় দিবস কাপ ২০২৪",
        "বিজয় দিবস (২০২৪, ঢাকা)",
        "বিজয় দিবস ২০২৪ সালের ১৬ ডিসেম্বর",
        "২০২৩ সালের ১৬ ডিসেম্বর বিজয় দিবস",
        "16 December 2024 Victory Day",
        "রাশিয়ার বিজয় দিবস ২০২৪",
        "ভারতের মহান স্বাধীনতা দিবস ২০২৪",
        "India's Independence Day 2024",
        "২০২৪ সালের দুর্গাপূজা",
        "২০২৪ সালের ঈদুল ফিতর",
        "Eid ul-Fitr 2024",
        # Of the first of January too, or of anything.
        "নববর্ষ ২০২৫",
        "২০২৫ সালের নববর্ষ",
        "জাতীয় দিবস ২০২৪",
        "রাষ্ট্রীয় শোক দিবস ২০২৩",
        "২০২৪ শকাব্দের বিজয় দিবস",
        "১৪৪৫ হিজরির বিজয় দিবস",
    ],
)
def test_what_names_no_day(text: str) -> None:
    assert named(text) == []
    assert find_dates(text, observances="BD") == find_dates(text)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        *((f"{year} সালের জাতীয় শোক দিবস", "BD") for year in (1972, 2003, 2024, 2025)),
        *((f"জুলাই গণঅভ্যুত্থান দিবস {year}", "BD") for year in (2020, 2024)),
        ("১৯৭১ সালের বিজয় দিবস", "BD"),
        ("১৩৭৮ বঙ্গাব্দের বিজয় দিবস", "BD"),
        ("১৯৪৯ সালের প্রজাতন্ত্র দিবস", "IN-WB"),
    ],
)
def test_in_years_without_the_day_it_is_flagged_and_no_day(text: str, country: str) -> None:
    (match,) = named(text, country)
    assert match.flags == ("observance", "not-kept")
    assert (match.gregorian, match.value) == (None, None)


def test_a_printed_date_outlives_the_observance() -> None:
    for text, day in (
        ("একুশে ফেব্রুয়ারি ১৯৫২", date(1952, 2, 21)),
        ("৭ মার্চ ২০২২", date(2022, 3, 7)),
        ("২৫শে বৈশাখ ১২৬৮", BanglaDate(1268, 1, 25).to_gregorian()),
    ):
        (match,) = find_dates(text, observances="BD")
        assert (match.gregorian, match.observance) == (day, None)


def test_without_a_request_nothing_is_named() -> None:
    (year,) = find_dates("২০২৪ সালের বিজয় দিবস")
    assert (year.kind, year.text, year.observance) == ("year", "২০২৪ সালের", None)
    assert find_dates("বিজয় দিবস ২০২৪") == []
    (date_,) = find_dates("২০২৫ সালের পহেলা বৈশাখ")
    assert date_.flags == ("year-contradicts-month",)


def test_an_observance_of_several_days() -> None:
    (biju,) = named("২০২৫ সালের বিজু")
    assert (biju.kind, biju.gregorian) == ("range", (date(2025, 4, 12), date(2025, 4, 14)))
    # In 2024 it began on 22 June, and lasts until the 10th of Asharh.
    (ambubachi,) = named("অম্বুবাচী ২০২৪", "IN-WB")
    assert ambubachi.gregorian == (date(2024, 6, 22), date(2024, 6, 25))


def test_weekday_and_clock_stay() -> None:
    (match,) = named("সোমবার, পহেলা বৈশাখ ২০২৫, সকাল ৬টায়")
    assert (match.kind, match.weekday, match.hour) == ("datetime", "mon", 6)
    assert match.flags == ("observance",)
    (match,) = named("রবিবার, পহেলা বৈশাখ ২০২৫")
    assert match.flags == ("observance", "weekday-contradicts")
    (match,) = named("’২৪ সালের বিজয় দিবস")
    assert match.flags == ("two-digit-year", "observance")


def test_beside_a_bangla_date_it_tells_whose_calendar_that_is() -> None:
    for text in ("বিজয় দিবস ২০২৪ (১ পৌষ ১৪৩১)", "২০২৪ সালের বিজয় দিবস, ১ পৌষ ১৪৩১"):
        first, second = find_dates(text, observances="BD")
        assert (
            first.agrees_with
            == second.agrees_with
            == (*("bangladesh", "bangladesh-2019", "west-bengal-drik"),)
        )
    for match in find_dates("২০২৪ সালের বিজয় দিবস, ১৪৩২ সালের পহেলা বৈশাখ", observances="BD"):
        assert match.agrees_with is None


def test_a_year_of_each_of_two_names() -> None:
    for listing in ("ও", "এবং"):
        text = f"বিজয় দিবস ২০২৪ {listing} ২০২৫ সালের পহেলা বৈশাখ"
        first, second = find_dates(text, observances="BD")
        assert (first.text, first.gregorian) == ("বিজয় দিবস ২০২৪", date(2024, 12, 16))
        assert (second.text, second.gregorian) == ("২০২৫ সালের পহেলা বৈশাখ", date(2025, 4, 14))
    for text in ("২০২৪ ও ২০২৫ সালের বিজয় দিবস", "বিজয় দিবস ২০২৪ থেকে ২০২৫ সাল", "বিজয় দিবস ২০২৪-২৫ অর্থবছরে"):
        assert find_dates(text, observances="BD") == find_dates(text)


def test_as_data() -> None:
    text = "২০২৪ সালের বিজয় দিবস"
    (match,) = find_dates(text, observances="BD")
    assert match.to_dict()["observance"] == found_record(match)["observance"] == "victory-day"
    assert (match.value, match.calendar) == (date(2024, 12, 16), "gregorian")
    (plain,) = find_dates(text)
    assert "observance" not in plain.to_dict()
    assert found_record(plain)["observance"] is None
    assert match != plain


def test_unknown_countries() -> None:
    with pytest.raises(UnknownNameError, match="unknown country 'XX'"):
        find_dates("", observances="XX")
    with pytest.raises(TypeError, match="country must be a str"):
        find_dates("", observances=True)  # type: ignore[arg-type]


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_name_beside_its_year_is_the_day_of_the_table(country: str) -> None:
    names = named_days(country, "bangladesh")
    for kept in observances(2025, country=country, calendar="gregorian"):
        for name in (kept.name.split(" / ")[0].split(" (")[0], kept.name_en.split(" (")[0]):
            for text in (f"২০২৫ সালের {name} পালিত", f"সভা: {name} ২০২৫"):
                (match,) = named(text, country)
                days = match.gregorian if isinstance(match.gregorian, tuple) else (match.gregorian,)
                assert days[0] == kept.gregorian, text
    assert list(names.among("", ())) == []


@given(
    st.lists(
        st.sampled_from(
            (
                "বিজয় দিবস",
                "২০২৪",
                "সালের",
                "পহেলা বৈশাখ",
                "১৪৩২",
                ",",
                "(",
                ")",
                "১৬ ডিসেম্বর",
                "May Day",
                "’২৪",
                "\n",
            )
        ),
        max_size=12,
    ).map(" ".join)
)
def test_matches_are_in_order_and_part_from_each_other(text: str) -> None:
    plain, found = find_dates(text), find_dates(text, observances="BD")
    assert all(text[match.start : match.end] == match.text for match in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    # What was found before is there, or a part of what names an observance.
    for match in plain:
        assert any(other.start <= match.start and match.end <= other.end for other in found)
