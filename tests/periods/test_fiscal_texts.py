"""Texts of fiscal, tax and school years, read and refused."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from bangla_calendar import BanglaDate, FiscalYear, ParseError, UnknownNameError, parse_fiscal_year
from bangla_calendar.periods.fiscal import FiscalPeriod
from bangla_calendar.typing import Country

BD_2023 = ("2023-07-01", "2024-06-30")
IN_2023 = ("2023-04-01", "2024-03-31")


def days(text: str, country: Country, reference: date | None = None) -> tuple[str, str]:
    found = parse_fiscal_year(text, country=country, reference=reference)
    return str(found.first), str(found.last)


@pytest.mark.parametrize(
    "text",
    [
        "২০২৩-২৪ অর্থবছর",
        "২০২৩–২৪ অর্থবছরের",
        "২০২৩/২৪ অর্থবছরে",
        "২০২৩-২০২৪ অর্থ বছর",
        "২০২৩ - ২৪ অর্থ-বৎসর",
        "২৩-২৪ অর্থবছর",
        "’২৩-২৪ অর্থবছর",
        "অর্থবছর ২০২৩-২৪",
        "অর্থবছর: ২০২৩-২৪",
        "অর্থবছর (২০২৩-২০২৪)",
        "চলতি ২০২৩-২৪ অর্থবছর",
        "‘২০২৩-২৪ অর্থবছর’-এর",
        " ২০২৩-২৪ অর্থবছর। ",
        "fiscal year 2023-24",
        "FY24",
        "FY2024",
        "fy 2023-24",
        "২০২৩-২৪ আর্থিক বছর",
        "২০২৩-২৪ আ\u09dfবর্ষ",
        "২০২৩-২৪ সেশন",
    ],
)
def test_one_year_in_many_shapes(text: str) -> None:
    assert days(text, "BD") == BD_2023


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("২০২৩-২৪ অর্থবর্ষ", "IN", IN_2023),
        ("২০২৩-২৪ অর্থ বর্ষে", "IN-WB", IN_2023),
        ("২০২৩-২৪ মূল্যায়ন বর্ষ", "IN", IN_2023),
        ("২০২৩-২৪ অ্যাসেসমেন্ট ইয়ার", "IN", IN_2023),
        ("২০২৪-২৫ কর বর্ষ", "BD", ("2024-07-01", "2025-06-30")),
        ("১৯৯৯-০০ অর্থবছর", "BD", ("1999-07-01", "2000-06-30")),
        ("১৯৯৯-২০০০ অর্থবছর", "BD", ("1999-07-01", "2000-06-30")),
        ("৭২-৭৩ অর্থবছর", "BD", ("1972-07-01", "1973-06-30")),
        ("FY41", "BD", ("2040-07-01", "2041-06-30")),
        ("২০২৪ শিক্ষাবর্ষ", "BD", ("2024-01-01", "2024-12-31")),
        ("শিক্ষাবর্ষ: ২০২৬-২০২৭", "BD", ("2026-07-01", "2027-06-30")),
        ("২০২৩ শিক্ষাবর্ষে", "IN", ("2023-01-01", "2023-12-31")),
        # A lease of three years from 1 Boishakh 1422 to the end of Choitro 1424.
        ("১৪২২ হতে ১৪২৪ বাংলা সন", "BD", ("2015-04-14", "2018-04-13")),
        ("১৪২২-১৪২৪ বাংলা সনের", "BD", ("2015-04-14", "2018-04-13")),
        ("১৪২৪ বাংলা সন", "BD", ("2017-04-14", "2018-04-13")),
        ("১৪২৪ বাংলা সালের", "BD", ("2017-04-14", "2018-04-13")),
        ("বাংলা ১৪২৪ সনের", "BD", ("2017-04-14", "2018-04-13")),
        ("বাংলা ১৪২২-১৪২৪ সন", "BD", ("2015-04-14", "2018-04-13")),
        ("২০২৪ সালের শিক্ষাবর্ষে", "BD", ("2024-01-01", "2024-12-31")),
        ("২০২৩-২৪ সালের অর্থবছর", "BD", BD_2023),
        ("AY 2024-25", "IN", ("2024-04-01", "2025-03-31")),
        ("২০১৯-২০ থেকে ২০২৩-২৪ অর্থবছর", "BD", ("2019-07-01", "2024-06-30")),
    ],
)
def test_years(text: str, country: Country, expected: tuple[str, str]) -> None:
    assert days(text, country) == expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        # ajkerpatrika.com: the first quarter is July to September.
        ("প্রথম প্রান্তিক", ("2023-07-01", "2023-09-30")),
        ("প্রথম প্রান্তিকে (জুলাই-সেপ্টেম্বর)", ("2023-07-01", "2023-09-30")),
        ("১ম প্রান্তিকের", ("2023-07-01", "2023-09-30")),
        ("২য় প্রান্তিক", ("2023-10-01", "2023-12-31")),
        ("তৃতীয় ত্রৈমাসিক", ("2024-01-01", "2024-03-31")),
        ("শেষ প্রান্তিকে", ("2024-04-01", "2024-06-30")),
        ("Q4", ("2024-04-01", "2024-06-30")),
        ("অক্টোবর-ডিসেম্বর প্রান্তিকে", ("2023-10-01", "2023-12-31")),
        ("প্রথমার্ধে", ("2023-07-01", "2023-12-31")),
        ("H2", ("2024-01-01", "2024-06-30")),
        ("দ্বিতীয়ার্ধ", ("2024-01-01", "2024-06-30")),
        ("প্রথম মাসে", ("2023-07-01", "2023-07-31")),
        ("প্রথম মাস (জুলাই)", ("2023-07-01", "2023-07-31")),
        ("প্রথম আট মাসে (জুলাই-ফেব্রুয়ারি)", ("2023-07-01", "2024-02-29")),
        ("প্রথম ৮ মাসে", ("2023-07-01", "2024-02-29")),
        ("প্রথম তিনমাসে", ("2023-07-01", "2023-09-30")),
        ("শেষ দুই মাস", ("2024-05-01", "2024-06-30")),
        ("ছয় মাসে (জুলাই-ডিসেম্বর)", ("2023-07-01", "2023-12-31")),
        ("জুলাই-মার্চ সময়ে", ("2023-07-01", "2024-03-31")),
        ("জুলাই থেকে মার্চ", ("2023-07-01", "2024-03-31")),
        ("(জুলাই-মার্চ)", ("2023-07-01", "2024-03-31")),
        ("নভেম্বর-ফেব্রুয়ারি", ("2023-11-01", "2024-02-29")),
    ],
)
def test_parts(part: str, expected: tuple[str, str]) -> None:
    for text in (f"২০২৩-২৪ অর্থবছরের {part}", f"২০২৩-২৪ সালের {part}"):
        found = parse_fiscal_year(text, country="BD")
        assert isinstance(found, FiscalPeriod)
        assert (str(found.first), str(found.last)) == expected
        assert found.year == FiscalYear(2023, country="BD")


@pytest.mark.parametrize(("country", "begins"), [("BD", 7), ("IN", 4)])
def test_every_part_is_so_many_months_from_the_first_or_to_the_last(country: Country, begins: int) -> None:
    def expect(part: str, first: int, last: int) -> None:
        """Check the first and the last month of a part, counted from the first of the year."""
        months = [(2023 * 12 + begins - 1 + n) for n in (first - 1, last)]
        begin, after = (date(n // 12, n % 12 + 1, 1) for n in months)
        found = parse_fiscal_year(f"২০২৩-২৪ অর্থবছরের {part}", country=country)
        assert (found.first, found.last) == (begin, after - timedelta(days=1)), part

    for n, word in enumerate(("প্রথম", "দ্বিতীয়", "তৃতীয়", "চতুর্থ"), 1):
        for part in (f"{word} প্রান্তিক", f"{n}ম প্রান্তিক" if n == 1 else f"Q{n}", f"{word} ত্রৈমাসিক"):
            expect(part, 3 * n - 2, 3 * n)
    for n, word in enumerate(("প্রথমার্ধ", "দ্বিতীয়ার্ধ"), 1):
        for part in (word, f"H{n}", f"h{n}"):
            expect(part, 6 * n - 5, 6 * n)
    for n in range(1, 13):
        expect(f"প্রথম {n} মাসে", 1, n)
        expect(f"শেষ {n} মাসে", 13 - n, 12)
    expect("শেষ প্রান্তিক", 10, 12)
    expect("শেষ মাস", 12, 12)


def test_two_figures_are_of_1970_to_2069() -> None:
    for year in range(1970, 2070):
        text = f"{year % 100:02}-{(year + 1) % 100:02} অর্থবছর"
        assert days(text, "BD") == (f"{year}-07-01", f"{year + 1}-06-30")
        assert days(f"FY{year % 100:02}", "BD") == (f"{year - 1}-07-01", f"{year}-06-30")


def test_a_part_before_its_year() -> None:
    assert days("তৃতীয় প্রান্তিক, ২০২৩-২৪ অর্থবছর", "BD") == ("2024-01-01", "2024-03-31")
    assert days("Q1 FY24", "IN") == ("2023-04-01", "2023-06-30")


def test_several_years_have_a_text() -> None:
    found = parse_fiscal_year("২০১৯-২০ থেকে ২০২৩-২৪ অর্থবছরে", country="BD")
    assert str(found) == "২০১৯-২০ হতে ২০২৩-২৪ অর্থবছর"
    assert parse_fiscal_year(str(found), country="BD") == found


class TestSeenFromADay:
    @pytest.mark.parametrize(
        ("word", "year"),
        [("গত", 2022), ("বিগত", 2022), ("গেল", 2022), ("চলতি", 2023), ("এ", 2023), ("আগামী", 2024)],
    )
    def test_the_year_of_the_day_and_its_neighbours(self, word: str, year: int) -> None:
        for reference in (date(2023, 7, 1), datetime(2024, 3, 15, 12), BanglaDate(1430, 6, 15)):
            found = parse_fiscal_year(f"{word} অর্থবছরে", country="BD", reference=reference)
            assert found == FiscalYear(year, country="BD")

    @pytest.mark.parametrize(
        ("reference", "leaving", "new"),
        [
            (date(2024, 6, 20), 2023, 2024),
            (date(2024, 7, 3), 2023, 2024),
            (date(2024, 12, 1), 2023, 2024),
            (date(2024, 4, 10), 2023, 2024),
        ],
    )
    def test_about_the_turn_of_the_year(self, reference: date, leaving: int, new: int) -> None:
        for word, year in (("বিদায়ী", leaving), ("নতুন", new)):
            found = parse_fiscal_year(f"{word} অর্থবছর", country="BD", reference=reference)
            assert found == FiscalYear(year, country="BD")

    def test_far_from_the_turn_neither_is_guessed(self) -> None:
        for word in ("বিদায়ী", "নতুন"):
            with pytest.raises(ParseError, match="গত, চলতি or আগামী"):
                parse_fiscal_year(f"{word} অর্থবছর", country="BD", reference=date(2024, 2, 1))

    def test_with_a_part(self) -> None:
        assert days("চলতি অর্থবছরের দ্বিতীয় প্রান্তিকে", "BD", date(2024, 3, 15)) == ("2023-10-01", "2023-12-31")

    def test_without_a_day(self) -> None:
        with pytest.raises(ParseError, match="a reference, from which the year is seen"):
            parse_fiscal_year("গত অর্থবছর", country="BD")


class TestRefused:
    def test_without_a_country_both_readings_are_named(self) -> None:
        with pytest.raises(ParseError) as caught:
            parse_fiscal_year("২০২৩-২৪ অর্থবছর", country=None)
        assert caught.value.position == 8
        assert "2023-07-01 to 2024-06-30 in BD and 2023-04-01 to 2024-03-31 in IN" in str(caught.value)
        with pytest.raises(ParseError, match="2023-07-01 to 2024-06-30 in BD and none in IN"):
            parse_fiscal_year("২০২৩-২৪ আয়বর্ষ", country=None)

    @pytest.mark.parametrize(
        ("text", "country", "position", "expected"),
        [
            ("২০২৩-২৫ অর্থবছর", "BD", 5, "2024, the year after 2023"),
            ("২০২৩-২২ অর্থবছর", "BD", 5, "2024, the year after 2023"),
            ("২০২৪ অর্থবছর", "BD", 5, "2023-24 or 2024-25"),
            ("২০২৩-২৪ অর্থবছরের ৫ম প্রান্তিক", "BD", 18, "a number from 1 to 4"),
            ("২০২৩-২৪ অর্থবছরের H3", "BD", 19, "a number from 1 to 2"),
            ("২০২৩-২৪ অর্থবছরের ভালো প্রান্তিক", "BD", 18, "an ordinal number, such as প্রথম or ২য়,"),
            ("২০২৩-২৪ অর্থবছরের প্রথম তেরো মাসে", "BD", 18, "a number of months from 1 to 12"),
            ("২০২৩-২৪ অর্থবছরের প্রথম ০ মাসে", "BD", 18, "a number of months from 1 to 12"),
            ("২০২৩-২৪ অর্থবছরের (ভালো)", "BD", 19, "the first and the last month of the part in brackets"),
            ("২০২৩-২৪ শিক্ষাবর্ষ", "IN", 8, "a single year"),
            ("২০২৪ শিক্ষাবর্ষ", "IN-TR", 5, "a kind of year that is known in IN-TR"),
            ("২০২৪ সেশন", "BD", 5, "a kind of year"),
            ("২০২৩-২৪ আয়বর্ষ", "IN", 8, "a kind of year"),
            ("১৪৩১ বাংলা সন", "IN", 5, "a kind of year"),
            ("২০২৩-২৪ সাল", "BD", 8, "a word such as অর্থবছর"),
            ("২০২৪ সালের প্রথম প্রান্তিক", "BD", 5, "a word such as অর্থবছর"),
            ("২০২৩-২৪", "BD", 7, "a word such as অর্থবছর"),
            ("২০২৩-২৪ থেকে অর্থবছর", "BD", 13, "the last of several years"),
            ("অর্থবছর", "BD", 7, "the years"),
            ("FY", "BD", 2, "the years"),
            ("বাংলা ১৪২৪ অর্থবছর", "BD", 11, "সন"),
            ("", "BD", 0, "a fiscal year"),
            ("বাজেট", "BD", 0, "a fiscal year"),
            ("২০২৩-২৪ অর্থবছরের বাজেট", "BD", 18, "nothing after"),
            ("২০২৩-২৪ অর্থবছরের প্রান্তিক মানুষ", "BD", 18, "nothing after"),
            ("২০২৩-২৪ অর্থবছরের পঞ্চম প্রান্তিক", "BD", 18, "a number from 1 to 4"),
            ("২০২৩-২৪ অর্থবছরের প্রথম তেরো মাসে", "BD", 18, "a number of months"),
            ("২০২৩-২৪ অর্থবছরের কয়েক মাসে", "BD", 18, "a number of months"),
            ("২০২৩-২৪ অর্থবছরের ছয় মাসে", "BD", 18, "প্রথম or শেষ"),
            ("২০২৩-২৪ অর্থবছরের তৃতীয় প্রান্তিক (জুলাই-সেপ্টেম্বর)", "BD", 18, "the same part"),
            ("২০২৩-২৪ অর্থবছরের প্রথম আট মাসে (জুলাই-মার্চ)", "BD", 18, "the same part"),
            ("২০২৩-২৪ অর্থবছরের মে-আগস্ট", "BD", 18, "a part that the year has"),
            ("২০২৩-২৪ অর্থবছর (রপ্তানি)", "BD", 17, "the first and the last month"),
            ("২০২৩-২৪ শিক্ষাবর্ষের প্রথম প্রান্তিক", "BD", 21, "a part that the year has"),
            ("১৪২৪ হতে ১৪২২ বাংলা সন", "BD", 9, "a later year"),
            ("২০২৩-২৪ থেকে ২০২৬ অর্থবছর", "BD", 13, "a later year"),
            ("২০২৩-২৪ থেকে ২০২৩-২৪ অর্থবছর", "BD", 13, "a later year"),
            ("২০১৯-২০ থেকে ২০২৩-২৪ অর্থবছরের প্রথম প্রান্তিক", "BD", 31, "no part of several years"),
            ("১৪২৮-২৯ অর্থবছর", "BD", 8, "Gregorian years, from 1600 on"),
            ("১৪২৮-১৪২৯ করবর্ষের", "BD", 10, "Gregorian years"),
            ("১৪৩১ শিক্ষাবর্ষ", "IN", 5, "Gregorian years"),
            ("FY1429", "BD", 0, "Gregorian years"),
            ("২০২২ বাংলা সন", "BD", 5, "Bangla years, which are below 1600"),
            ("১৪২২ হতে ২০২৪ বাংলা সন", "BD", 14, "Bangla years"),
            ("FY2223", "IN", 0, "2222-23 or 2022-23"),
            ("FY1819", "BD", 0, "1818-19 or 2018-19"),
        ],
    )
    def test_texts(self, text: str, country: Country, position: int, expected: str) -> None:
        with pytest.raises(ParseError) as caught:
            parse_fiscal_year(text, country=country)
        assert expected in caught.value.expected
        assert caught.value.position == position

    def test_arguments(self) -> None:
        with pytest.raises(UnknownNameError, match="unknown country 'bd'"):
            parse_fiscal_year("২০২৩-২৪ অর্থবছর", country="bd")  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="text must be a str, got int"):
            parse_fiscal_year(2023, country="BD")  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="country must be a str"):
            parse_fiscal_year("২০২৩-২৪ অর্থবছর", country=1)  # type: ignore[arg-type]
        with pytest.raises(ParseError, match="at most 200 characters"):
            parse_fiscal_year("২০২৩-২৪ অর্থবছর" + " " * 200, country="BD")
