"""The oracles: who else was asked, what of, where they are right, and where they are wrong and why.

A test holds each list of what is wrong: exactly these differ.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["ORACLES", "Oracle"]

_FOREIGN = "tests/calendars/test_foreign.py"
_DRIK = "tests/calendars/test_drik.py"
_SURYA = "tests/calendars/test_west_bengal.py"
_ICU = "tests/oracles/test_icu.py"
_NUM2WORDS = "tests/oracles/test_num2words.py"


class Oracle(NamedTuple):
    """Another source by its name, what it was asked, where it is right or wrong, and the tests."""

    name: str
    right: str
    wrong: str
    tests: tuple[str, ...]


ORACLES = (
    Oracle(
        "convertdate",
        "every day of `hijri`, `saka`, `julian` and `gregorian`; the Julian days of all calendars",
        "the length of the first Saka month where one of the years 78 before and 78 after is a century "
        "without a leap day (1822, 1878, 1978, 2022 and others): it asks the wrong one; it takes a month 13",
        (
            f"{_FOREIGN}::test_all_days",
            f"{_FOREIGN}::test_julian_days_and_dates_are_convertdates",
            f"{_FOREIGN}::test_lengths_are_convertdates_but_for_saka",
        ),
    ),
    Oracle(
        "ICU (`Intl` of Node)",
        "`saka`, `hijri` and `gregorian` in all their years; names of months and weekdays, figures in groups",
        "some Hijri months are spelt otherwise; `islamic-tbla` counts from another epoch, a day before; "
        "compact figures are ten times too low and more",
        (
            f"{_ICU}::test_every_97th_day",
            f"{_ICU}::test_the_saka_years_that_convertdate_gets_wrong",
            f"{_ICU}::test_the_hijri_calendar_of_another_epoch_is_a_day_ahead",
            f"{_ICU}::test_names",
            f"{_ICU}::test_figures",
            "tests/language/test_known_errors.py::test_compact_numbers",
        ),
    ),
    Oracle(
        "the sun of the Surya Siddhanta, solved step by step (`tests/oracles/surya_siddhanta.py`)",
        "all months of `west-bengal`",
        "nothing",
        (f"{_SURYA}::test_all_months_of_all_years", f"{_SURYA}::test_lengths_of_solar_months"),
    ),
    Oracle(
        "PyMeeus (VSOP87, `tests/oracles/drik.py`)",
        "all ingresses of `west-bengal-drik`",
        "nothing",
        (f"{_DRIK}::test_all_of_it_is_the_ephemeris", f"{_DRIK}::test_a_sample_is_the_ephemeris"),
    ),
    Oracle(
        "drikpanchang.com",
        "the first days of months of `west-bengal-drik`, but for less than one in a hundred",
        "months whose ingress is near midnight, where its almanac looks at the moon as well",
        (f"{_DRIK}::test_month_starts", f"{_DRIK}::test_the_misses_are_known_by_their_margin"),
    ),
    Oracle(
        "JavaScript's Date, Python's datetime and calendar",
        "the Gregorian calendar, its weekdays and months",
        "nothing",
        (
            f"{_FOREIGN}::test_gregorian_days_are_those_of_datetime",
            "tests/porting/test_module.py::test_under_node",
            "tests/pictures/test_grid.py::test_gregorian_months_are_those_of_the_standard_library",
        ),
    ),
    Oracle(
        "num2words",
        "whole numbers up to 10<sup>11</sup>",
        "some numbers below 100 are spelt otherwise; minus signs are lost, and zeros behind the "
        "point (1.05 is one and a half); ordinals are cardinals",
        (
            f"{_NUM2WORDS}::test_its_whole_numbers_are_read_as_what_they_are",
            f"{_NUM2WORDS}::test_it_spells_these_otherwise_and_no_others",
            f"{_NUM2WORDS}::test_what_it_gets_wrong",
        ),
    ),
    Oracle(
        "CLDR and the documentation of Babel",
        "lengths of time seen from now, with the patterns of both",
        "nothing in these; compact figures as in ICU",
        (
            "tests/relative/test_lengths.py::test_by_the_patterns_of_cldr",
            "tests/relative/test_lengths.py::test_as_babel_documents_it",
        ),
    ),
    Oracle(
        "the package holidays",
        "days that are kept, beside ours on [a page of their own](holidays-compared.md)",
        "listed there, each with our source",
        ("tests/observance/test_holidays_package.py::test_the_page_is_up_to_date",),
    ),
    Oracle(
        "csv, json and xml of the standard library",
        "rows, values and pages that we write and read",
        "nothing",
        (
            "tests/files/test_separated.py::test_it_reads_what_csv_writes",
            "tests/files/test_separated.py::test_every_answer_is_read_back",
            "tests/pictures/test_pages.py::test_the_standard_library_would_write_the_same",
        ),
    ),
    Oracle(
        "icalendar, ical, vobject and ical.js",
        "feeds of observances and of dates",
        "nothing",
        (
            "tests/pictures/test_feeds.py::test_ical",
            "tests/pictures/test_feeds.py::test_vobject",
            "tests/pictures/test_feeds.py::test_ical_js",
        ),
    ),
)
