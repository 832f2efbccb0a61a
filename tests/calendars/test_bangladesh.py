"""The official calendar of Bangladesh against print, and at the places where it is easily got wrong."""

from __future__ import annotations

from datetime import date

import pytest

from bangla_calendar.calendars import Calendar, get_calendar
from tests.evidence.ledger import Bangla, Pair, SetAside, pairs, set_aside

PRINTED = pairs("bangladesh")
# Of these somebody worked out what is right.
WRONG = [one for one in set_aside() if one.right is not None]

OFFICIAL = get_calendar("bangladesh")
RULE_1995, RULE_2019 = get_calendar("bangladesh-1995"), get_calendar("bangladesh-2019")
TRADITION = get_calendar("west-bengal")


def gregorian(year: int, month: int, day: int) -> date:
    return date(*OFFICIAL.to_gregorian(year, month, day))


def bangla(value: date) -> Bangla:
    return OFFICIAL.from_gregorian(value.year, value.month, value.day)


class TestPrint:
    def test_all_the_evidence_is_there(self) -> None:
        assert len(PRINTED) == 161
        assert len(WRONG) == 26

    @pytest.mark.parametrize("pair", PRINTED, ids=lambda pair: pair.name)
    def test_printed_pairs(self, pair: Pair) -> None:
        assert bangla(pair.gregorian) == pair.bangla
        assert gregorian(*pair.bangla) == pair.gregorian
        assert pair.weekday in (None, pair.gregorian.weekday())

    @pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: wrong.pair.name)
    def test_misprints(self, wrong: SetAside) -> None:
        assert wrong.right is not None
        assert bangla(wrong.pair.gregorian) == wrong.right != wrong.pair.bangla
        assert gregorian(*wrong.right) == wrong.pair.gregorian

    @pytest.mark.parametrize(
        ("verdict", "calendar", "count"),
        [("site-still-on-1995-rule", "bangladesh-1995", 15), ("west-bengal-date", "west-bengal", 2)],
    )
    def test_misprints_that_another_rule_explains(self, verdict: str, calendar: str, count: int) -> None:
        found = set_aside([verdict])
        assert len(found) == count
        assert all(one.pair.holds_by(calendar) for one in found)


class TestTraps:
    def test_1396_has_366_days_and_1397_to_1401_have_365(self) -> None:
        lengths = {year: OFFICIAL.year_length(year) for year in range(1395, 1402)}
        assert lengths == {1395: 365, 1396: 366, 1397: 365, 1398: 365, 1399: 365, 1400: 365, 1401: 365}
        assert OFFICIAL.month_length(1396, 12) == 31
        assert OFFICIAL.is_leap(1396)

    def test_1398_began_on_15_april_1991(self) -> None:
        # Act 755: 2 June 1991 is 18 Joishtho 1398.
        assert gregorian(1398, 1, 1) == date(1991, 4, 15)

    def test_the_reform_of_1988_joins_tradition_without_gap_or_overlap(self) -> None:
        assert bangla(date(1988, 4, 14)) == (1395, 1, 1)
        last = bangla(date(1988, 4, 13))
        assert last == (1394, 12, OFFICIAL.month_length(1394, 12))
        assert last == TRADITION.from_gregorian(1988, 4, 13)
        assert (OFFICIAL.basis(1394), OFFICIAL.basis(1395)) == ("attested", "reconstructed")

    def test_tradition_before_1395(self) -> None:
        for year in (1, 1224, 1225, 1394):
            assert OFFICIAL.basis(year) == TRADITION.basis(year)
            for month in range(1, 13):
                assert OFFICIAL.to_ordinal(year, month, 1) == TRADITION.to_ordinal(year, month, 1)
                assert OFFICIAL.ingress_margin(year, month) == TRADITION.ingress_margin(year, month)
        assert OFFICIAL.ingress_margin(1395, 1) is None
        assert OFFICIAL.timezone == "Asia/Dhaka"

    def test_1402_begins_the_rule_of_1995(self) -> None:
        assert bangla(date(1995, 4, 13)) == (1401, 12, 30)
        assert bangla(date(1995, 4, 14)) == (1402, 1, 1)
        assert (OFFICIAL.basis(1401), OFFICIAL.basis(1402)) == ("reconstructed", "published")

    def test_1425_keeps_the_rule_of_1995(self) -> None:
        # 21 February 2019 was reissued as 9 Falgun, and 13 February printed as 1 Falgun.
        assert bangla(date(2019, 2, 13)) == (1425, 11, 1)
        assert bangla(date(2019, 2, 21)) == (1425, 11, 9)
        assert bangla(date(2019, 4, 13)) == (1425, 12, 30)
        assert bangla(date(2019, 4, 14)) == (1426, 1, 1)
        assert (OFFICIAL.month_length(1425, 6), OFFICIAL.month_length(1425, 11)) == (30, 30)
        assert (OFFICIAL.month_length(1426, 6), OFFICIAL.month_length(1426, 11)) == (31, 30)

    def test_31_ashwin_1426(self) -> None:
        # The first day on which the revision showed; some newspapers printed 1 Kartik.
        assert bangla(date(2019, 10, 16)) == (1426, 6, 31)
        assert bangla(date(2019, 10, 17)) == (1426, 7, 1)

    @pytest.mark.parametrize(
        ("year", "falgun"),
        [(1409, 30), (1410, 31), (1422, 31), (1423, 30), (1426, 30), (1427, 29), (1430, 30), (1431, 29)],
    )
    def test_the_leap_day_follows_the_gregorian_year_594_later(self, year: int, falgun: int) -> None:
        assert OFFICIAL.month_length(year, 11) == falgun
        assert OFFICIAL.is_leap(year) == (year in (1410, 1422, 1426, 1430))
        assert gregorian(year, 12, 1) == date(year + 594, 3, 15)
        assert gregorian(year + 1, 1, 1) == date(year + 594, 4, 14)

    def test_centuries(self) -> None:
        # 2000 had a leap day, 2100 has none.
        assert OFFICIAL.is_leap(1406)
        assert not OFFICIAL.is_leap(1506)

    def test_tagores_birthday(self) -> None:
        # Born after midnight on 7 May 1861, which before sunrise was still 25 Boishakh 1268.
        assert gregorian(1268, 1, 25) == date(1861, 5, 6)

    def test_a_rule_is_published_for_the_years_in_which_it_was_in_force(self) -> None:
        # That of 1995 for 1402-1425, that of 2019 ever since.
        assert [RULE_1995.basis(year) for year in (1401, 1426)] == ["computed"] * 2
        assert [RULE_1995.basis(year) for year in (1402, 1425)] == ["published"] * 2
        assert RULE_2019.basis(1425) == "computed"
        assert [RULE_2019.basis(year) for year in (1426, RULE_2019.max_year)] == ["published"] * 2
        assert OFFICIAL.basis(OFFICIAL.max_year) == "published"

    @pytest.mark.parametrize(
        ("month", "day", "printed"),
        [
            (1, 1, (4, 14)),
            (1, 25, (5, 8)),
            (2, 11, (5, 25)),
            (4, 22, (8, 6)),
            (5, 12, (8, 27)),
            (9, 1, (12, 16)),
            (11, 8, (2, 21)),
            (12, 12, (3, 26)),
        ],
    )
    def test_historic_days_since_2019(self, month: int, day: int, printed: tuple[int, int]) -> None:
        # bdnews24, 17 October 2019: what the revision was for.
        for year in range(1427, 1470):
            assert RULE_2019.to_gregorian(year, month, day)[1:] == printed
            assert OFFICIAL.to_gregorian(year, month, day)[1:] == printed

    @pytest.mark.parametrize(
        ("rule", "firsts"),
        [
            (RULE_1995, "04-14 05-15 06-15 07-16 08-16 09-16 10-16 11-15 12-15 01-14 02-13 03-15"),
            (RULE_2019, "04-14 05-15 06-15 07-16 08-16 09-16 10-17 11-16 12-16 01-15 02-14 03-15"),
        ],
        ids=["1995", "2019"],
    )
    def test_first_days_of_months(self, rule: Calendar, firsts: str) -> None:
        for year in (1, 1425, 1426, 1427, 1430, 9405):
            found = [rule.to_gregorian(year, month, 1)[1:] for month in range(1, 13)]
            assert [f"{month:02}-{day:02}" for month, day in found] == firsts.split()
