"""Fiscal, tax and school years in running text: with a country they have their days."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import FiscalYear, UnknownNameError, find_dates
from bangla_calendar.periods.fiscal import COUNTRIES, kinds_of
from bangla_calendar.typing import Country, YearKind

REFERENCE = date(2024, 3, 15)
KINDS = [(country, kind) for country in COUNTRIES for kind in kinds_of(country) if kind != "bangla"]


def days(text: str, country: Country | None = "BD", **options: Any) -> list[tuple[str, str, str]]:
    """Return text, first and last day of each stretch of days that is found."""
    found = []
    for match in find_dates(text, country=country, **options):
        meant = match.gregorian
        assert text[match.start : match.end] == match.text
        if isinstance(meant, tuple):
            found.append((match.text, str(meant[0]), str(meant[1])))
    return found


@pytest.mark.parametrize(
    ("text", "country", "found"),
    [
        # The days of a year differ by country: see the sources in `periods/fiscal.py`.
        ("২০২৩-২৪ অর্থবছরে আয় বেড়েছে", "BD", ("২০২৩-২৪ অর্থবছরে", "2023-07-01", "2024-06-30")),
        ("২০২৩-২৪ অর্থবর্ষে আয় বেড়েছে", "IN-WB", ("২০২৩-২৪ অর্থবর্ষে", "2023-04-01", "2024-03-31")),
        ("আয় বেড়েছে (অর্থবছর: ২০২১-২২)", "BD", ("অর্থবছর: ২০২১-২২", "2021-07-01", "2022-06-30")),
        (
            "২০২৩-২৪ অর্থবছরের দ্বিতীয় প্রান্তিকে রপ্তানি কমে।",
            "BD",
            ("২০২৩-২৪ অর্থবছরের দ্বিতীয় প্রান্তিকে", "2023-10-01", "2023-12-31"),
        ),
        (
            "গত ২০২৩-২৪ অর্থবছরের প্রথম আট মাসে (জুলাই-ফেব্রুয়ারি) রপ্তানি কমে।",
            "BD",
            ("গত ২০২৩-২৪ অর্থবছরের প্রথম আট মাসে (জুলাই-ফেব্রুয়ারি)", "2023-07-01", "2024-02-29"),
        ),
        ("২০২৩-২৪ সালের তৃতীয় ত্রৈমাসিকে", "IN", ("২০২৩-২৪ সালের তৃতীয় ত্রৈমাসিকে", "2023-10-01", "2023-12-31")),
        ("তারা ২০২৪ শিক্ষাবর্ষে ভর্তি হয়", "BD", ("২০২৪ শিক্ষাবর্ষে", "2024-01-01", "2024-12-31")),
        ("২২-২৩ শিক্ষাবর্ষের ছাত্র", "BD", ("২২-২৩ শিক্ষাবর্ষের", "2022-07-01", "2023-06-30")),
        ("২০২৪-২৫ করবর্ষে রিটার্ন", "BD", ("২০২৪-২৫ করবর্ষে", "2024-07-01", "2025-06-30")),
        ("exports in FY24 rose", "BD", ("FY24", "2023-07-01", "2024-06-30")),
        ("চলতি অর্থবছরে ২০ কোটি টাকা", "BD", ("চলতি অর্থবছরে", "2023-07-01", "2024-06-30")),
        ("গত অর্থবছরে ২০-২১ কোটি টাকা", "BD", ("গত অর্থবছরে", "2022-07-01", "2023-06-30")),
        ("চলতি অর্থবছরে ২০২২ জন কৃষক", "BD", ("চলতি অর্থবছরে", "2023-07-01", "2024-06-30")),
        ("আগামী অর্থবছরের বাজেট", "IN", ("আগামী অর্থবছরের", "2024-04-01", "2025-03-31")),
    ],
)
def test_days(text: str, country: Country, found: tuple[str, str, str]) -> None:
    assert days(text, country, reference=REFERENCE) == [found]


@given(st.dates(date(1950, 1, 1), date(2060, 1, 1)), st.sampled_from(KINDS))
def test_what_is_written_is_found(day: date, of: tuple[Country, YearKind]) -> None:
    country, kind = of
    year = FiscalYear.of(day, country=country, kind=kind)
    text = f"হিসাব {year} পর্যন্ত"
    assert days(text, country) == [(str(year), str(year.first), str(year.last))]


@given(st.dates(date(1950, 1, 1), date(2060, 1, 1)), st.sampled_from(COUNTRIES))
def test_the_present_year_has_the_reference(day: date, country: Country) -> None:
    ((_, first, last),) = days("চলতি অর্থবছর", country, reference=day)
    assert first <= str(day) <= last
    ((_, _, before),) = days("গত অর্থবছর", country, reference=day)
    assert date.fromisoformat(before) + timedelta(days=1) == date.fromisoformat(first)


@pytest.mark.parametrize(
    "text",
    [
        "২০২৩-২৫ অর্থবছর",  # two years apart
        "২০২৪ অর্থবছর",  # the year that begins or ends then
        "অর্থবছরে ২০-২১ কোটি টাকা",
        "১২ শিক্ষাবর্ষ",
        "এক অর্থবছরে",
        "১৪২৮-২৯ অর্থবছরে",  # Bangla years
        "FY2223 results",  # 2222-23 or 2022-23
        "আয় বছরে বাড়ে",
        "FY is short for fiscal year",
    ],
)
def test_no_days(text: str) -> None:
    assert days(text, reference=REFERENCE) == []


def test_without_a_country_or_a_reference() -> None:
    text = "২০২৩-২৪ অর্থবছরে"
    (match,) = find_dates(text)
    assert (match.gregorian, match.flags) == (None, ("fiscal-year",))
    assert days("গত অর্থবছরে") == []
    with pytest.raises(UnknownNameError, match="unknown country 'bd'"):
        find_dates("", country="bd")  # type: ignore[arg-type]


def test_among_other_dates() -> None:
    text = "১৫ মে ২০২৪: ২০২৩-২৪ অর্থবছরের শেষ প্রান্তিক (এপ্রিল-জুন) শেষ হবে ৩০ জুন ২০২৪।"
    found = find_dates(text, country="BD")
    assert [match.text for match in found] == [
        "১৫ মে ২০২৪",
        "২০২৩-২৪ অর্থবছরের শেষ প্রান্তিক (এপ্রিল-জুন)",
        "৩০ জুন ২০২৪",
    ]
    year = found[1]
    assert (year.kind, year.flags) == ("range", ("fiscal-year",))
    assert year.to_dict(resolved=True)["gregorian"] == ["2024-04-01", "2024-06-30"]
