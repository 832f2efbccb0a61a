"""Observances beside the package `holidays`; run as a script it prints the page that compares them.

python -m tests.oracles.holidays_package > docs/holidays-compared.md
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import holidays

from bangla_calendar import observances
from bangla_calendar.observance.entries import KNOWN_UNTIL, Entry
from bangla_calendar.observance.tables import ENTRIES
from tests.observance.evidence import printed

__all__ = ["page"]

# Those for which `holidays` has the tables that its lunar days need.
YEARS = range(2001, 2036)
STATE_YEARS = range(1972, KNOWN_UNTIL + 1)


class Row(NamedTuple):
    """An observance, and what `holidays` calls it: in a state of India, and where that has it, in another."""

    id: str
    country: str
    name: str
    borrowed: str | None = None


# West Bengal has no Vishwakarma Puja there, but Bihar has.
BANGLA_DATED = (
    Row("pohela-boishakh-bd", "BD", "Bengali New Year's Day"),
    Row("poila-boishakh-in", "IN-WB", "Pohela Boishakh"),
    Row("poila-boishakh-in", "IN-TR", "Pohela Boishakh"),
    Row("rabindra-jayanti-wb", "IN-WB", "Rabindranath Tagore's Jayanti"),
    Row("rabindra-jayanti-wb", "IN-TR", "Guru Rabindranath's Jayanti"),
    Row("vishwakarma", "IN-WB", "Vishwakarma Puja", "BR"),
    Row("poush-sankranti-in", "IN-WB", "Makar Sankranti"),
    Row("poush-sankranti-in", "IN-TR", "Makar Sankranti"),
    Row("garia-puja", "IN-TR", "Garia Puja"),
)
GREGORIAN = (
    Row("shaheed-dibas", "BD", "Martyrs' Day and International Mother Language Day"),
    Row("mujib-birthday", "BD", "Sheikh Mujibur Rahman's Birthday"),
    Row("independence-day", "BD", "Independence Day"),
    Row("may-day", "BD", "May Day"),
    Row("july-uprising-day", "BD", "July Mass Uprising Day"),
    Row("mourning-day", "BD", "National Mourning Day"),
    Row("victory-day", "BD", "Victory Day"),
    Row("christmas", "BD", "Christmas Day"),
    Row("vivekananda", "IN-WB", "Swami Vivekananda's Jayanti"),
    Row("netaji", "IN-WB", "Netaji Subhas Chandra Bose's Jayanti"),
    Row("netaji", "IN-TR", "Netaji Subhas Chandra Bose's Jayanti"),
    Row("republic-day", "IN-WB", "Republic Day"),
    Row("ambedkar", "IN-WB", "Dr. B. R. Ambedkar's Jayanti"),
    Row("may-day", "IN-WB", "May Day"),
    Row("independence-in", "IN-WB", "Independence Day"),
    Row("maharaja-birthday", "IN-TR", "Maharaja Bir Bikram Kishore Manikya Bahadur's Jayanti"),
    Row("gandhi", "IN-WB", "Mahatma Gandhi's Jayanti"),
    Row("birsa", "IN-WB", "Birsa Munda's Jayanti"),
    Row("christmas", "IN-WB", "Christmas"),
)
MOON_DAYS_OF_LISTS = ("Buddha Purnima", "Janmashtami", "Durga Puja")


def theirs(row: Row, years: range) -> dict[int, date]:
    """Return the day of each year on which `holidays` has a name."""
    country, _, state = row.country.partition("-")
    found = holidays.country_holidays(
        country,
        subdiv=row.borrowed or state or None,
        years=years,
        categories=("public", "optional") if country == "IN" else None,
        language="en_IN" if country == "IN" else "en_US",
    )
    return {day.year: day for day, names in sorted(found.items()) if row.name in names.split("; ")}


def ours(row: Row, years: range) -> dict[int, date]:
    """Return the day of each year on which we have an observance."""
    return {
        kept.gregorian.year: kept.gregorian
        for year in years
        for kept in observances(year, country=row.country, calendar="gregorian")
        if kept.id == row.id
    }


def entry_of(key: str) -> Entry:
    return next(entry for entry in ENTRIES if entry.id == key)


def spans(years: list[int]) -> str:
    """Return years as 1972-1995, 2002."""
    parts: list[list[int]] = []
    for year in years:
        if parts and year == parts[-1][-1] + 1:
            parts[-1].append(year)
        else:
            parts.append([year])
    return ", ".join(str(part[0]) if len(part) == 1 else f"{part[0]}-{part[-1]}" for part in parts)


def dates_that_differ() -> Iterator[str]:
    """Yield a row for each observance of which the days differ in some years."""
    evidence = {(pair.id, pair.gregorian.year): pair.gregorian for pair in printed()}
    for row in BANGLA_DATED:
        mine, their = ours(row, YEARS), theirs(row, YEARS)
        differing: dict[tuple[str, str], list[int]] = {}
        for year, day in their.items():
            if mine[year] != day:
                differing.setdefault((f"{mine[year]:%-d %B}", f"{day:%-d %B}"), []).append(year)
        told = "; ".join(
            f"{day}, theirs {other}: {spans(years)}" for (day, other), years in differing.items()
        )
        seen = [
            f"{day:%-d %B %Y}"
            for (key, year), day in sorted(evidence.items(), key=str)
            if key == row.id and any(year in years for years in differing.values())
        ]
        count = f"{sum(map(len, differing.values()))} of {len(their)}"
        yield f"| `{row.id}` | {row.country} | {count} | {told or '-'} | {', '.join(seen) or '-'} |"


def years_that_differ() -> Iterator[str]:
    """Yield a row for each national day of Bangladesh that is listed in years in which it was not kept."""
    for row in GREGORIAN:
        if row.country != "BD":
            continue
        entry = entry_of(row.id)
        wrong = [year for year in theirs(row, STATE_YEARS) if not entry.kept_in(year, row.country)]
        if wrong:
            told = ", ".join(spans(list(years)) for years in entry.holiday_years("BD").values())
            yield f"| `{row.id}` | {row.name} | {spans(wrong)} | {told} |"


def days_that_are_missing() -> Iterator[str]:
    """Yield a row for each day of the official lists that `holidays` does not have."""
    known = {(row.id, row.country) for row in (*BANGLA_DATED, *GREGORIAN) if row.borrowed is None}
    for entry in ENTRIES:
        for country in sorted({country for country, _, _ in entry.holidays}):
            # What is national in India it has in every state.
            kinds = {
                kind: years for kind, years in entry.holiday_years(country).items() if kind != "national"
            }
            same = any(row.id == entry.id and country.startswith("IN-") for row in GREGORIAN)
            if kinds and (entry.id, country) not in known and not same:
                told = "; ".join(f"{kind} {spans(list(years))}" for kind, years in kinds.items())
                yield f"| `{entry.id}` | {country} | {entry.name_en} | `{entry.rule}` | {told} |"


def sources(rows: list[str]) -> Iterator[str]:
    """Yield the source of each observance that rows of tables name."""
    for key in dict.fromkeys(row.split("`")[1] for row in rows):
        yield f"* `{key}`: {entry_of(key).source}"


def page() -> str:
    """Return the page that compares the packages."""
    dates, years, missing = map(list, (dates_that_differ(), years_that_differ(), days_that_are_missing()))
    absent = [name for name in MOON_DAYS_OF_LISTS if not theirs(Row("", "BD", name), range(2025, 2026))]
    return PAGE.format(
        version=holidays.__version__,
        first=YEARS[0],
        last=YEARS[-1],
        state_first=STATE_YEARS[0],
        state_last=STATE_YEARS[-1],
        dates="\n".join(dates),
        years="\n".join(years),
        missing="\n".join(missing),
        absent=", ".join(absent),
        sources="\n".join(sources([*dates, *years, *missing])),
    )


PAGE = """\
# Observances beside `holidays`

Printed by `python -m tests.oracles.holidays_package` with `holidays` {version}. It compares days of the same
meaning, not names, and may be sent upstream as it is. How both are used together is shown in
[holidays.md](holidays.md).

## Bangla-dated days

The years {first}-{last} in which both have the day. Ours follow the official calendar in Bangladesh and the
Surya Siddhanta almanacs in India. The last column has the days in question that were found in print; all of
them are ours. `holidays` has Vishwakarma Puja in other states than West Bengal: the days compared are those
of Bihar.

| observance | where | differ | ours and theirs | in print |
|---|---|---|---|---|
{dates}

## Years in which a day was not kept

National days of Bangladesh, {state_first}-{state_last}, that `holidays` lists in years in which they were not
kept.

| observance | there | listed in | official lists |
|---|---|---|---|
{years}

## Days of official lists that are missing there

| observance | where | name | rule | in lists |
|---|---|---|---|---|
{missing}

Of the days set by the moon, {absent} are in the lists of Bangladesh and not there.

## Sources

{sources}
"""


if __name__ == "__main__":
    print(page(), end="")
