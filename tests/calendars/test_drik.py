"""The drik calendar: its table against the ephemeris it comes from, its days against drikpanchang's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from bangla_calendar.calendars import get_calendar
from bangla_calendar.calendars.drik_table import MINUTES
from tests.evidence.ledger import DATA, Pair, pairs, rows
from tests.oracles import drik

DRIK = get_calendar("west-bengal-drik")

PRINTED = pairs("west-bengal-drik")

# Sums of cosines end in other digits on other machines: a hundredth of a minute either way.
TOLERANCE = 0.01


def assert_row_is_the_ephemeris(year: int) -> None:
    january = date(year + 593, 1, 1).toordinal()
    for month, minutes in enumerate(MINUTES[year - drik.FIRST_YEAR], 1):
        moment = (drik.ingress(year, month) - january) * 1440
        assert minutes - TOLERANCE <= moment < minutes + 1 + TOLERANCE


class TestTable:
    def test_years(self) -> None:
        assert (DRIK.min_year, DRIK.max_year) == (drik.FIRST_YEAR, drik.LAST_YEAR)
        assert len(MINUTES) == DRIK.max_year - DRIK.min_year + 2
        assert {len(row) for row in MINUTES} == {12}

    @pytest.mark.parametrize("year", range(drik.FIRST_YEAR, drik.LAST_YEAR + 2, 31))
    def test_a_sample_is_the_ephemeris(self, year: int) -> None:
        assert_row_is_the_ephemeris(year)

    @pytest.mark.exhaustive
    def test_all_of_it_is_the_ephemeris(self) -> None:
        for year in range(drik.FIRST_YEAR, drik.LAST_YEAR + 2):
            assert_row_is_the_ephemeris(year)

    @pytest.mark.parametrize(
        ("year", "month", "minutes"),
        [
            # Minutes after or before midnight, Indian standard time, by the Swiss Ephemeris 2.10 (Moshier's
            # theory, Lahiri): an independent sun.
            (1340, 7, 8.7),
            (1359, 4, 36.0),
            (1398, 4, 20.9),
            (1432, 2, 12.0),
        ],
    )
    def test_margins_against_another_ephemeris(self, year: int, month: int, minutes: float) -> None:
        assert DRIK.ingress_margin(year, month) == pytest.approx(minutes, abs=1)

    def test_the_years_of_print_are_attested(self) -> None:
        years = {pair.bangla[0] for pair in PRINTED}
        assert (min(years), max(years)) == (1425, 1431)
        assert {DRIK.basis(year) for year in range(1425, 1432)} == {"attested"}
        assert {DRIK.basis(year) for year in (DRIK.min_year, 1424, 1432, DRIK.max_year)} == {"computed"}


class TestPrint:
    """Columns on pujas, which count by the almanacs of the modern ephemeris."""

    @pytest.mark.parametrize("pair", PRINTED, ids=lambda pair: pair.name)
    def test_every_printed_pair(self, pair: Pair) -> None:
        assert pair.holds_by("west-bengal-drik")

    def test_there_are_pairs_that_this_calendar_alone_explains(self) -> None:
        assert len(PRINTED) == 30
        alone = [pair for pair in PRINTED if not pair.holds_by("west-bengal")]
        assert len(alone) >= 10


def printed_starts() -> Iterator[tuple[int, int, date]]:
    """Yield year, month and first day of the months that drikpanchang lists."""
    for row in rows(DATA / "drik-month-starts.tsv"):
        year = int(row["gregorian"])
        for month, first in enumerate(row["firsts"].split(), 1):
            yield int(row["year"]), month, date.fromisoformat(f"{year + (month > 9)}-{first}")


# Where it differs by a day: the days by which ours is later. All but one are within 18 minutes of
# midnight, where its almanac looks at the moon; of Srabon 1359 the ingress is 36 minutes after.
MISSES = {
    (1311, 12): 1,
    (1349, 3): 1,
    (1359, 4): 1,
    (1365, 9): -1,
    (1369, 11): 1,
    (1379, 7): -1,
    (1437, 4): 1,
}


class TestAgainstDrikpanchang:
    def test_month_starts(self) -> None:
        starts = list(printed_starts())
        assert len(starts) == 908
        differ = {
            (year, month): DRIK.to_ordinal(year, month, 1) - first.toordinal()
            for year, month, first in starts
        }
        misses = {month: days for month, days in differ.items() if days}
        assert misses == MISSES
        assert 1 - len(misses) / len(starts) >= 0.99

    @pytest.mark.parametrize(("year", "month"), MISSES)
    def test_the_misses_are_known_by_their_margin(self, year: int, month: int) -> None:
        margin = DRIK.ingress_margin(year, month)
        assert margin is not None
        assert margin <= (36 if (year, month) == (1359, 4) else 18)

    @pytest.mark.parametrize(
        ("day", "drik_day", "tradition_day"),
        [
            # Mastheads of Aajkaal and Ei Samay, which count by the Surya Siddhanta.
            (date(2014, 11, 27), (1421, 8, 11), (1421, 8, 10)),
            (date(2014, 10, 31), (1421, 7, 14), (1421, 7, 13)),
            (date(2025, 10, 21), (1432, 7, 4), (1432, 7, 3)),
        ],
    )
    def test_where_the_press_counts_otherwise(
        self, day: date, drik_day: tuple[int, int, int], tradition_day: tuple[int, int, int]
    ) -> None:
        assert DRIK.from_gregorian(day.year, day.month, day.day) == drik_day
        assert get_calendar("west-bengal").from_gregorian(day.year, day.month, day.day) == tradition_day

    def test_how_often_the_schools_differ(self) -> None:
        # Tradition begins a month on another day than drikpanchang in 505 of the 1811 months of 1900-2050,
        # later in 486; these are every second year of them.
        tradition = get_calendar("west-bengal")
        later = [
            tradition.to_ordinal(year, month, 1) - first.toordinal()
            for year, month, first in printed_starts()
        ]
        assert set(later) == {-1, 0, 1}
        assert later.count(0) / len(later) == pytest.approx(1306 / 1811, abs=0.01)
        assert later.count(1) / len(later) == pytest.approx(486 / 1811, abs=0.01)
