from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar.arguments import FAMILIES, LANGUAGES
from bangla_calendar.errors import DateRangeError, UnknownNameError
from bangla_calendar.language import names
from bangla_calendar.language.normal_form import fold
from bangla_calendar.language.tables import day_parts
from bangla_calendar.language.tables import names as name_tables
from bangla_calendar.typing import Family
from tests.language.forms import disguises, polluted, strewn

MONTHS = {
    "bangla": (name_tables.BANGLA_MONTHS, name_tables.BANGLA_MONTHS_LATIN),
    "gregorian": (name_tables.GREGORIAN_MONTHS, name_tables.GREGORIAN_MONTHS_LATIN),
    "hijri": (name_tables.HIJRI_MONTHS, name_tables.HIJRI_MONTHS_LATIN),
}
ROMANISED = [
    "Boishakh",
    "Joishtho",
    "Asharh",
    "Srabon",
    "Bhadro",
    "Ashwin",
    "Kartik",
    "Ogrohayon",
    "Poush",
    "Magh",
    "Falgun",
    "Choitro",
]


def forms(*rows: str) -> list[str]:
    return [form for row in rows for form in row.split("|") if form]


def month_forms(family: Family) -> list[tuple[int, str]]:
    bengali, latin = MONTHS[family]
    return [(month, form) for month in range(1, 13) for form in forms(*bengali[month - 1], latin[month - 1])]


def weekday_forms() -> list[tuple[int, str]]:
    rows = zip(name_tables.WEEKDAYS, name_tables.WEEKDAYS_LATIN, name_tables.WEEKDAYS_ENGLISH, strict=True)
    return [(day, form) for day, (row, *latin) in enumerate(rows) for form in forms(*row, *latin)]


@pytest.mark.parametrize("family", MONTHS)
def test_every_form_of_a_month_is_read_in_every_disguise(family: Family) -> None:
    for month, form in month_forms(family):
        for text in [*disguises(form), form.upper(), form.lower(), f"  {form}\n"]:
            assert names.month_number(text, family=family) == month, ascii(text)
            if family == "bangla":
                assert names.month_number(text, family="saka") == month % 12 + 1, ascii(text)


@pytest.mark.parametrize("family", MONTHS)
def test_a_stray_sign_is_anywhere_in_a_month(family: Family) -> None:
    for month, form in month_forms(family):
        for text in strewn(form):
            assert names.month_number(text, family=family) == month, ascii(text)


@pytest.mark.parametrize("family", MONTHS)
@given(data=st.data())
def test_a_polluted_month_is_read(family: Family, data: st.DataObject) -> None:
    month, form = data.draw(st.sampled_from(month_forms(family)))
    assert names.month_number(data.draw(polluted(form)), family=family) == month


def test_every_form_of_a_weekday_is_read_in_every_disguise() -> None:
    for day, form in weekday_forms():
        for text in [*disguises(form), form.upper(), form.lower()]:
            assert names.weekday_number(text) == day, ascii(text)


def test_other_names_are_read_in_every_form_and_disguise() -> None:
    tables: list[tuple[Mapping[str, object], list[tuple[object, list[str]]]]] = [
        (names.season_forms(), [(n, forms(*row)) for n, row in enumerate(name_tables.SEASONS, 1)]),
        (names.season_forms(), [(n, forms(row)) for n, row in enumerate(name_tables.SEASONS_LATIN, 1)]),
        (names.era_forms(), [(family, forms(*row)) for family, *row in name_tables.ERAS]),
        (names.era_forms(), [(family, forms(row)) for family, row in name_tables.ERAS_LATIN]),
        (names.day_part_forms(), [(row[0], forms(*row)) for _, *row in day_parts.DAY_PARTS]),
        (names.day_part_forms(), [(name, forms(row)) for name, row in day_parts.DAY_PARTS_LATIN]),
    ]
    for known, rows in tables:
        for value, row in rows:
            for form in row:
                for text in disguises(form):
                    assert known[fold(text)] == value, form


def test_no_form_within_one_table_means_two_things() -> None:
    for family, (bengali, latin) in MONTHS.items():
        counted = [{fold(form) for form in forms(*bengali[n], latin[n])} for n in range(12)]
        assert sum(map(len, counted)) == len(names.month_forms(family))
    days: dict[int, set[str]] = {}
    for day, form in weekday_forms():
        days.setdefault(day, set()).add(fold(form))
    assert sum(map(len, days.values())) == len(names.weekday_forms())
    seasons = zip(name_tables.SEASONS, name_tables.SEASONS_LATIN, strict=True)
    assert sum(len({*map(fold, forms(*row, latin))}) for row, latin in seasons) == len(names.season_forms())
    eras: dict[str, set[str]] = {}
    for family, *row in (*name_tables.ERAS, *name_tables.ERAS_LATIN):
        eras.setdefault(family, set()).update(map(fold, forms(*row)))
    assert sum(map(len, eras.values())) == len(names.era_forms())
    parts: dict[str, set[str]] = {}
    for part, *row in [*(row[1:2] + row[1:] for row in day_parts.DAY_PARTS), *day_parts.DAY_PARTS_LATIN]:
        parts.setdefault(str(part), set()).update(map(fold, forms(*map(str, row))))
    assert sum(map(len, parts.values())) == len(names.day_part_forms())


def test_relative_words_tell_all_they_can_mean() -> None:
    meanings = names.relative_forms()
    assert meanings["কাল"] == ("-1d", "+1d")
    assert meanings["পরশু"] == ("-2d", "+2d")
    assert meanings["আজ"] == ("0d",)
    assert {form for form, meant in meanings.items() if len(meant) > 1} == {"কাল", "কালকে", "পরশু", "পরশুদিন"}


def test_what_is_written_is_read() -> None:
    for family in FAMILIES:
        for lang in LANGUAGES:
            written = [names.month_name(n, family=family, lang=lang) for n in range(1, 13)]
            assert [names.month_number(name, family=family) for name in written] == list(range(1, 13))
    for lang in LANGUAGES:
        assert [names.weekday_number(names.weekday_name(n, lang)) for n in range(7)] == list(range(7))
        assert [names.weekday_number(names.weekday_abbreviation(n, lang)) for n in range(7)] == list(range(7))
        assert [names.season_number(names.season_name(n, lang)) for n in range(1, 7)] == list(range(1, 7))
        for family in FAMILIES:
            assert names.era_forms()[fold(names.era_name(family, lang))] == family


def test_standard_names() -> None:
    assert [names.month_name(n, lang="en") for n in range(1, 13)] == ROMANISED
    assert [names.month_name(n, lang="en", family="saka") for n in range(1, 13)] == [
        ROMANISED[-1],
        *ROMANISED[:-1],
    ]
    assert names.month_name(1, family="gregorian", lang="en") == "January"
    assert [names.weekday_abbreviation(n) for n in range(7)] == [
        "সোম",
        "মঙ্গল",
        "বুধ",
        "বৃহস্পতি",
        "শুক্র",
        "শনি",
        "রবি",
    ]
    assert [names.weekday_abbreviation(n, "en") for n in range(7)] == [
        "Mon",
        "Tue",
        "Wed",
        "Thu",
        "Fri",
        "Sat",
        "Sun",
    ]
    assert [names.season_name(n) for n in range(1, 7)] == ["গ্রীষ্ম", "বর্ষা", "শরৎ", "হেমন্ত", "শীত", "বসন্ত"]
    assert [names.era_name(family) for family in ("bangla", "gregorian", "hijri", "saka")] == [
        "বঙ্গাব্দ",
        "খ্রিষ্টাব্দ",
        "হিজরি",
        "শকাব্দ",
    ]
    assert [names.era_name(family, "en") for family in ("bangla", "gregorian", "hijri", "saka")] == [
        "BS",
        "CE",
        "AH",
        "Saka",
    ]


def test_parts_of_the_day_have_the_hours_of_bengali_speakers() -> None:
    parts = [names.day_part(hour) for hour in range(24)]
    assert parts == [
        *["রাত"] * 4,
        *["ভোর"] * 2,
        *["সকাল"] * 6,
        *["দুপুর"] * 3,
        *["বিকাল"] * 3,
        *["সন্ধ্যা"] * 2,
        *["রাত"] * 4,
    ]
    india = [part.replace("বিকাল", "বিকেল") for part in parts]
    assert [names.day_part(hour, region="IN") for hour in range(24)] == india
    assert [names.day_part(hour, "en") for hour in range(24)] == ["AM"] * 12 + ["PM"] * 12


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: names.month_name(13), "month must be in 1..12 (bangla), got 13"),
        (lambda: names.month_name(0, family="saka"), "month must be in 1..12 (saka), got 0"),
        (lambda: names.weekday_name(7), "weekday must be in 0..6, got 7"),
        (lambda: names.weekday_name(-1), "weekday must be in 0..6, got -1"),
        (lambda: names.season_name(0), "season must be in 1..6, got 0"),
        (lambda: names.day_part(24, "en"), "hour must be in 0..23, got 24"),
    ],
)
def test_numbers_out_of_range_are_refused(call: Callable[[], object], message: str) -> None:
    with pytest.raises(DateRangeError) as refused:
        call()
    assert str(refused.value) == message


@pytest.mark.parametrize(
    "call",
    [
        lambda: names.month_number("সোমবার"),
        lambda: names.month_number("বৈশাখ", family="gregorian"),
        lambda: names.month_number(""),
        lambda: names.month_number("বৈশাখ " * 500_000),
        lambda: names.month_name(1, family="julian"),  # type: ignore[arg-type]
        lambda: names.month_name(1, lang="hi"),  # type: ignore[arg-type]
        lambda: names.month_forms("julian"),
        lambda: names.weekday_name(1, "hi"),  # type: ignore[arg-type]
        lambda: names.weekday_number("বৈশাখ"),
        lambda: names.season_number("বৈশাখ"),
        lambda: names.era_name("julian"),
        lambda: names.day_part(1, "hi"),  # type: ignore[arg-type]
    ],
)
def test_unknown_names_are_refused(call: Callable[[], object]) -> None:
    with pytest.raises(UnknownNameError):
        call()


@pytest.mark.parametrize("n", [True, 1.0, "1", None])
def test_only_integers_are_numbers(n: object) -> None:
    for function in (names.month_name, names.weekday_name, names.season_name, names.day_part):
        with pytest.raises(TypeError):
            function(n)  # type: ignore[arg-type]


def test_form_tables_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        names.month_forms("bangla")["x"] = 1  # type: ignore[index]
