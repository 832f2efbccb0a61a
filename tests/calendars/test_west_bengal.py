"""The traditional calendar against print and against the step-by-step solution of its sun."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import pairwise
from math import floor

import pytest

from bangla_calendar.calendars import get_calendar, west_bengal
from tests.evidence.ledger import Bangla, Pair, pairs, set_aside
from tests.oracles import surya_siddhanta

PRINTED = pairs("west-bengal")
TRADITION = get_calendar("west-bengal")

# Printed pairs that the rule does not give. Three stand within 33 minutes of midnight, where almanacs
# differ (two of them, a song and a letter, tell of one month); three look like misprints: the first and the
# second are two days off, and of the third's month another print agrees with the rule.
EDGES: dict[Bangla, date] = {
    (1334, 11, 2): date(1928, 2, 15),
    (1335, 8, 5): date(1928, 11, 21),
    (1335, 8, 10): date(1928, 11, 26),
}
PROBABLE_MISPRINTS: dict[Bangla, date] = {
    (1296, 2, 3): date(1889, 5, 17),
    (1331, 6, 30): date(1924, 10, 18),
    (1343, 10, 11): date(1937, 1, 25),
}
MISSES = EDGES | PROBABLE_MISPRINTS
# Print of the day itself, not a date that somebody converted afterwards.
DAILY = {
    *("newspaper-19c", "newspaper-wb", "newspaper", "diary", "panjika", "panjika-column"),
    *("notice", "invitation"),
}

EDGE_MINUTES = 35


class TestPrint:
    def test_the_misses_are_the_known_ones(self) -> None:
        assert len(PRINTED) == 231
        assert {pair.bangla: pair.gregorian for pair in PRINTED if not pair.holds_by("west-bengal")} == MISSES

    @pytest.mark.parametrize("pair", [pair for pair in PRINTED if pair.kind in DAILY], ids=lambda p: p.name)
    def test_every_newspaper_diary_and_almanac(self, pair: Pair) -> None:
        assert pair.holds_by("west-bengal")

    @pytest.mark.parametrize("pair", PRINTED, ids=lambda pair: pair.name)
    def test_songs_letters_and_lives(self, pair: Pair) -> None:
        assert pair.holds_by("west-bengal") == (pair.bangla not in MISSES)
        assert pair.weekday in (None, pair.gregorian.weekday())

    @pytest.mark.parametrize("day", EDGES)
    def test_the_edges_are_known_by_their_margin(self, day: Bangla) -> None:
        margin = TRADITION.ingress_margin(*day[:2])
        assert margin is not None
        assert margin < EDGE_MINUTES
        # Print goes to the third day: a month begins one day later than by the rule.
        assert TRADITION.to_ordinal(*day) == EDGES[day].toordinal() - 1

    def test_the_first_newspaper_that_it_does_not_give(self) -> None:
        # Samachar Darpan, 26 December 1818; of the scanned page another date is misread as well.
        (first, second) = (one.pair for one in set_aside(["scan"]))
        assert (first.gregorian, first.bangla) == (date(1818, 12, 26), (1225, 9, 13))
        assert first.source == second.source
        assert TRADITION.from_gregorian(1818, 12, 26) == (1225, 9, 12)

    def test_lives_are_converted_back_by_the_calendar_of_today(self) -> None:
        lives = set_aside(["back-conversion"])
        assert len(lives) == 5
        for one in lives:
            assert one.pair.holds_by("bangladesh-1995")
            assert not one.pair.holds_by("west-bengal")

    def test_plain_indian_standard_time_is_refuted(self) -> None:
        # 29 Ashwin 1433 = 17 October 2026, printed in two programmes of Durga Puja: the ingress is 4 minutes
        # after midnight in Kolkata mean time, and before midnight in Indian standard time.
        assert TRADITION.from_gregorian(2026, 10, 17) == (1433, 6, 29)
        margin = TRADITION.ingress_margin(1433, 6)
        assert margin is not None
        assert margin < 23.5

    def test_basis(self) -> None:
        years = [pair.bangla[0] for pair in PRINTED]
        assert {TRADITION.basis(year) for year in years} == {"attested"}
        assert TRADITION.basis(min(years) - 1) == TRADITION.basis(max(years) + 1) == "computed"


class TestAgainstTheOracle:
    def test_the_constants_are_those_of_the_solution(self) -> None:
        form = surya_siddhanta.closed_form()
        assert form.year == west_bengal._YEAR
        # To the microsecond; sums of sines end in other digits on other machines.
        within = 0.51
        assert float(form.epoch - west_bengal._EPOCH) == pytest.approx(0, abs=within)
        off = [
            float(solved - constant)
            for month, constants in zip(form.ingresses, west_bengal._INGRESSES, strict=True)
            for solved, constant in zip(month, constants, strict=True)
        ]
        assert off == pytest.approx([0] * 24, abs=within)

    def test_all_months_of_all_years(self) -> None:
        first, last = surya_siddhanta.FIRST_YEAR, surya_siddhanta.LAST_YEAR
        assert (TRADITION.min_year, TRADITION.max_year) == (first, last)
        months = [(year, month) for year in range(first, last + 1) for month in range(1, 13)]
        assert len(months) == 36000
        for year, month in months:
            moment = surya_siddhanta.ingress(year, month)
            assert TRADITION.to_ordinal(year, month, 1) == floor(moment) + 1
            past = float(moment % 1)
            margin = TRADITION.ingress_margin(year, month)
            assert margin == pytest.approx(1440 * min(past, 1 - past), abs=0.051)

    def test_mesha_of_1854(self) -> None:
        # Sewell and Dikshit, The Indian Calendar, Table I: 11 April, 17 h 13 m after 6 in the morning at
        # Ujjain, which is 50 minutes behind Kolkata.
        moment = surya_siddhanta.ingress(1261, 1) - Fraction(504, 14400)
        assert date.fromordinal(floor(moment)) == date(1854, 4, 11)
        assert float(moment % 1) * 1440 == pytest.approx(23 * 60 + 13, abs=1)

    def test_lengths_of_solar_months(self) -> None:
        # Calendar Reform Committee, Report, Table 17: 30 d 22 h 26 m, then 31 d 10 h 5 m.
        moments = [surya_siddhanta.ingress(1361, month) for month in (1, 2, 3)]
        spans = [float(after - before) * 1440 for before, after in pairwise(moments)]
        assert spans == pytest.approx([(30 * 24 + 22) * 60 + 26, (31 * 24 + 10) * 60 + 5], abs=1)


class TestKnownDays:
    @pytest.mark.parametrize(
        ("bangla", "gregorian"),
        [
            ((1, 1, 1), date(594, 3, 22)),
            ((1000, 1, 1), date(1593, 4, 8)),
            ((1500, 1, 1), date(2093, 4, 15)),
            ((2000, 1, 1), date(2593, 4, 24)),
            ((1268, 1, 25), date(1861, 5, 6)),  # Tagore: born after midnight, before the sun rose on the 7th
            ((1360, 1, 1), date(1953, 4, 14)),  # the almanac of Gupta Press
        ],
    )
    def test_days(self, bangla: Bangla, gregorian: date) -> None:
        assert date(*TRADITION.to_gregorian(*bangla)) == gregorian

    def test_month_lengths_that_occur(self) -> None:
        seen = {
            **dict.fromkeys([1, 6, 12], (30, 31)),
            **dict.fromkeys([2, 3, 4, 5], (31, 32)),
            **dict.fromkeys([7, 8, 9, 10, 11], (29, 30)),
        }
        for month, lengths in seen.items():
            found = {TRADITION.month_length(year, month) for year in range(1200, 1500)}
            assert found == set(lengths)
