"""The days on which converters go wrong: name, calendars, Bangla date, Gregorian date, reason.

Where the reason is print, its source is given; the other days follow from the rule that the reason names. The
dates are not computed here: a test compares them with the calendars.
"""

from __future__ import annotations

__all__ = ["EDGE_CASES"]

_SURYA = "bangladesh west-bengal"
_1995 = "bangladesh bangladesh-1995"
_2019 = "bangladesh bangladesh-2019"
_BDLAWS = "printed: bdlaws.minlaw.gov.bd, Act {}"

# fmt: off
EDGE_CASES = (
    # The traditional reckoning.
    ("first-newspaper", _SURYA, "1225-03-28", "1818-07-11", "printed: Samachar Darpan, 11 July 1818"),
    ("near-midnight-1831", _SURYA, "1238-02-23", "1831-06-04",
     "printed: Samachar Darpan; the ingress is 20 minutes before midnight"),
    ("sunrise-tagore", _SURYA, "1268-01-25", "1861-05-06",
     "born after midnight on 7 May, before sunrise: the day from midnight to midnight is 6 May"),
    ("new-year-1360", f"{_SURYA} west-bengal-drik", "1360-01-01", "1953-04-14",
     "Calendar Reform Committee, Report, 1955: the almanacs of both schools"),
    ("constitution", _SURYA, "1379-07-18", "1972-11-04", _BDLAWS.format(957)),
    ("last-traditional-statute", _SURYA, "1394-06-03", "1987-09-20", _BDLAWS.format(712)),
    ("first-year", _SURYA, "0001-01-01", "0594-03-22", "the first day of the calendar"),
    ("masthead-kolkata", "west-bengal", "1421-08-10", "2014-11-27", "printed: Aajkaal, Kolkata"),
    ("masthead-kolkata-drik", "west-bengal-drik", "1421-08-11", "2014-11-27",
     "the same day by the modern ephemeris: drikpanchang begins the month on 17 November"),
    ("near-midnight-2024", "west-bengal", "1431-01-01", "2024-04-14",
     "printed: grsnewsindia.com; the ingress is 13 minutes before midnight"),
    ("kolkata-time-2026", "west-bengal", "1433-06-29", "2026-10-17",
     "printed: a programme of Durga Puja; the ingress is 4 minutes after midnight in Kolkata mean time"),
    ("puja-column", "west-bengal-drik", "1425-07-21", "2018-11-07", "printed: anandabazar.com, puja column"),
    # Bangladesh: the rule of 1988.
    ("eve-of-1988", "bangladesh", "1394-12-30", "1988-04-13", "the last day of the traditional reckoning"),
    ("rule-of-1988", "bangladesh", "1395-01-01", "1988-04-14", "the first day with fixed months"),
    ("first-statute-of-1988", "bangladesh", "1395-08-21", "1988-12-05", _BDLAWS.format(720)),
    ("leap-day-1396", "bangladesh", "1396-12-31", "1990-04-14", "a 31 Choitro: 1397-1399 begin on 15 April"),
    ("statute-1398", "bangladesh", "1398-02-18", "1991-06-02", _BDLAWS.format(755)),
    ("magh-1398", "bangladesh", "1398-10-01", "1992-01-15", _BDLAWS.format(1253)),
    # The rule of 1995.
    ("rule-of-1995", _1995, "1402-01-01", "1995-04-14", "the first day of the rule"),
    ("leap-day-1406", _1995, "1406-11-31", "2000-03-14", "31 Falgun, for 2000 = 1406 + 594 is a leap year"),
    ("leap-month-1422", _1995, "1422-11-18", "2016-03-01", "printed: Dhaka Tribune, 1 March 2016"),
    ("after-leap-month-1422", _1995, "1422-12-12", "2016-03-26", "printed: Press Information Department"),
    ("falgun-1425", _1995, "1425-11-01", "2019-02-13", "printed: Press Information Department"),
    ("ekushey-2019", _1995, "1425-11-09", "2019-02-21", "printed: bd-pratidin.com, 19 November 2018"),
    ("eve-of-2019", _1995, "1425-12-30", "2019-04-13", "the last day of the rule of 1995"),
    # The rule of 2019.
    ("rule-of-2019", _2019, "1426-01-01", "2019-04-14", "the first day of the rule"),
    ("ashwin-31", _2019, "1426-06-31", "2019-10-16", "printed: bdnews24.com, 17 October 2019"),
    ("kartik-1426", _2019, "1426-07-01", "2019-10-17", "printed: bdnews24.com, 17 October 2019"),
    ("no-ashwin-31", "bangladesh-1995", "1426-07-01", "2019-10-16", "by that rule Ashwin has 30 days"),
    ("leap-day-1426", _2019, "1426-11-30", "2020-03-14", "30 Falgun, for 2020 = 1426 + 594 is a leap year"),
    ("common-falgun-1427", _2019, "1427-11-29", "2021-03-14", "Falgun has 29 days in common years"),
    ("victory-day", _2019, "1430-09-01", "2023-12-16", "printed: bdnews24.com, 17 October 2019"),
    ("no-leap-day-2100", _2019, "1506-12-01", "2100-03-15", "2100 is no leap year, and Falgun has 29 days"),
    ("last-day-bangladesh", _2019, "9405-12-30", "9999-04-13", "the last day of the calendar"),
    ("first-day-drik", "west-bengal-drik", "1107-01-01", "1700-04-10", "the first day of the table"),
)
# fmt: on
