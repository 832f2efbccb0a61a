"""What was printed in both calendars is read as what was printed."""

from __future__ import annotations

import re
from datetime import date

import pytest

from bangla_calendar import BanglaDate, find_dates, parse_date
from bangla_calendar.language.digits import to_ascii_digits
from tests.evidence.ledger import pairs

# What stands elsewhere on the page.
_ELSEWHERE = re.compile(r"\[.*?\]")


# Quotes that are not read as two dates: words in between, a range, and a letter misread in the scan.
_NOT_TWO_DATES = {"1888-09-14", "1898-06-01", "1933-03-01"}


def quotes() -> list[tuple[str, str, date, tuple[int, int, int]]]:
    """Return the quotes that hold the figures of both dates, with the calendar and what they mean."""
    found = []
    for pair in pairs("bangladesh", "west-bengal"):
        gregorian, bangla, quote = pair.gregorian, pair.bangla, pair.quote
        figures = list(map(int, re.findall(r"\d+", to_ascii_digits(_ELSEWHERE.sub("", quote)))))
        whole = {gregorian.year, gregorian.day, bangla[0], bangla[2]} <= set(figures)
        if str(gregorian) in _NOT_TWO_DATES:
            continue
        if whole and "…" not in quote:  # which tells that something was left out
            found.append((pair.calendar, quote, gregorian, bangla))
    return found


def test_most_quotes_hold_both() -> None:
    assert len(quotes()) > 250


@pytest.mark.parametrize(("calendar", "quote", "gregorian", "bangla"), quotes())
def test_printed_pairs(calendar: str, quote: str, gregorian: date, bangla: tuple[int, int, int]) -> None:
    found = [match for match in find_dates(quote, calendar=calendar) if match.kind in ("date", "datetime")]
    dates = [match for match in found if match.calendar == "gregorian"]
    assert [(match.year, match.month, match.day) for match in dates] == [
        (gregorian.year, gregorian.month, gregorian.day)
    ]
    (other,) = (match for match in found if match.calendar == "bangla")
    assert (other.year, other.month, other.day) == bangla
    assert parse_date(other.text, calendar=calendar) == BanglaDate(*bangla, calendar=calendar)
    assert parse_date(dates[0].text) == dates[0].value
