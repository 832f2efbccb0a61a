"""A newsroom's page: what is printed, what is read, and what comes from its settings."""

from __future__ import annotations

import sys
from datetime import date, timedelta
from decimal import Decimal
from typing import assert_type, cast

from bangla_calendar import (
    BanglaCalendarError,
    BanglaDate,
    DateMatch,
    FiscalYear,
    age,
    date_ordinal,
    date_range,
    find_dates,
    format_date,
    format_number,
    get_calendar,
    masthead,
    money_to_words,
    month_calendar,
    month_name,
    naturaltime,
    number_to_words,
    observances,
    ordinal,
    parse_date,
    parse_duration,
    parse_money,
    weekday_name,
)
from bangla_calendar.files import Report, rewrite_column
from bangla_calendar.observance import Observance
from bangla_calendar.typing import BanglaCalendarId, Country, DigitSet, Family, Language, MatchKind

SETTINGS = {"calendar": "west-bengal", "lang": "bn"}


def page(
    day: date,
    calendar: BanglaCalendarId = "bangladesh",
    lang: Language = "bn",
    digits: DigitSet | None = None,
) -> str:
    bangla = BanglaDate.from_gregorian(day, calendar=calendar)
    head = masthead(day, calendar=calendar, lang=lang, digits=digits)
    return "\n".join([head, format_date(bangla, "long", lang=lang), bangla.month_name(lang)])


def page_of_settings(day: date) -> str:
    # The id of a calendar is any text; a language is one of two, which the function checks.
    return page(day, SETTINGS["calendar"], cast(Language, SETTINGS["lang"]))


def default_calendar() -> BanglaCalendarId:
    return get_calendar(SETTINGS["calendar"]).id


def days_kept(year: int, country: Country) -> list[str]:
    kept = observances(year, country=country, include=("birth", "death"))
    assert_type(kept, list[Observance])
    return [f"{day.title()} {day.day:newspaper}" for day in kept]


def read(text: str) -> date:
    try:
        found = parse_date(text)
    except BanglaCalendarError as error:
        print(error.message("bn"), file=sys.stderr)
        raise
    if isinstance(found, BanglaDate):
        assert_type(found.to_gregorian(), date)
        assert_type(found - BanglaDate(1430, 1, 1), timedelta)
        assert_type(found - timedelta(days=1), BanglaDate)
        return found.to_gregorian()
    return found


def dates_of(text: str) -> list[tuple[MatchKind, Family | None]]:
    found = find_dates(text, reference=date(2023, 9, 30))
    assert_type(found, list[DateMatch])
    return [(match.kind, match.calendar) for match in found]


def words() -> list[str]:
    assert_type(parse_money("৫ টাকা"), int | Decimal)
    assert_type(parse_money("৫ টাকা", with_currency=True), tuple[int | Decimal, str | None])
    assert_type(parse_duration("২ ঘণ্টা"), timedelta)
    return [
        month_name(1, "en"),
        month_name(9, family="gregorian", region="IN"),
        weekday_name(0, "en"),
        ordinal(11, digits="bangla"),
        date_ordinal(1, digits=None),
        number_to_words(20, region="IN", twenty="বিশ"),
        money_to_words(Decimal("1.05"), only=True),
        format_number(1234567, digits="ascii", grouping="western"),
        naturaltime(timedelta(hours=-3), digits="ascii"),
        str(FiscalYear.of(date(2024, 6, 30), country="BD", kind="tax").quarter(1)),
        str(age(date(1972, 12, 18), date(2015, 5, 9)).years),
        *(str(day) for day in date_range(BanglaDate.min, BanglaDate(1, 1, 3))),
        *(str(cell.day) for week in month_calendar(1430, 6).weeks for cell in week if cell is not None),
    ]


def rewritten(path: str) -> Report:
    bad: list[int] = []
    return rewrite_column(
        path, path, "day", to={"bangla": "bangla"}, errors="skip", on_bad_row=lambda row: bad.append(row.row)
    )
