"""The types of arguments that name a choice, for annotations in your own code.

The functions of the package check their arguments when they run; with these a type checker finds a misspelt
choice before. A text that is read from a file or from the command line is only a `str` to a type checker:
`cast(Language, text)` says that it is meant, and the function refuses any other with `UnknownNameError`.

Ids of calendars come from settings, registers and databases more often than from the source, so `CalendarId`
and `BanglaCalendarId` take every `str`; editors propose the known ids, and `get_calendar` checks one.

>>> from typing import get_args
>>> get_args(Language), get_args(DigitSet)
(('bn', 'en'), ('bangla', 'ascii'))
"""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = [
    "BanglaCalendarId",
    "Basis",
    "CalendarFamily",
    "CalendarId",
    "ColumnErrors",
    "Country",
    "DigitSet",
    "ExcelEpoch",
    "Family",
    "FileErrors",
    "Grouping",
    "Hundred",
    "JsonForm",
    "Lakh",
    "Language",
    "MatchKind",
    "Negative",
    "NumberKind",
    "NumericFamily",
    "ObservanceKind",
    "Order",
    "Overflow",
    "Paper",
    "PlainFamily",
    "Region",
    "RowErrors",
    "Target",
    "Twenty",
    "Weekday",
    "YearKind",
]

Language: TypeAlias = Literal["bn", "en"]
"""`lang=`: Bengali, or English and Latin letters."""

DigitSet: TypeAlias = Literal["bangla", "ascii"]
"""`digits=`; where None is taken as well, it follows the language, or asks for words."""

Region: TypeAlias = Literal["BD", "IN"]
"""`region=`: whose Bengali is written, that of Bangladesh or of West Bengal."""

Country: TypeAlias = Literal["BD", "IN", "IN-WB", "IN-TR", "IN-AS"]
"""`country=`: whose offices and holidays are meant; India, or one of three states (ISO 3166)."""

Family: TypeAlias = Literal["bangla", "gregorian", "hijri", "saka"]
"""`family=`, and the calendar of a `DateMatch`: in which months and era a date is written."""

CalendarFamily: TypeAlias = Family | Literal["julian"]
"""The family of a `Calendar`; the Julian months and era are named as the Gregorian ones."""

PlainFamily: TypeAlias = Literal["hijri", "saka", "julian"]
"""A calendar whose dates have no class of their own."""

NumericFamily: TypeAlias = Literal["bangla", "gregorian"]
"""`numeric=`: what dates in figures alone are."""

BanglaCalendarId: TypeAlias = (
    Literal["bangladesh", "bangladesh-2019", "bangladesh-1995", "west-bengal", "west-bengal-drik"] | str
)
"""`calendar=` of a `BanglaDate` and its readers: the id of a Bangla calendar."""

CalendarId: TypeAlias = BanglaCalendarId | Literal["hijri", "saka", "julian", "gregorian"]
"""`calendar=`: the id of a calendar."""

Basis: TypeAlias = Literal["published", "reconstructed", "attested", "computed"]
"""`Calendar.basis`: how well the counting of a year is known."""

Order: TypeAlias = Literal["dmy", "mdy", "ymd"]
"""`order=` of dates in figures where the year does not come first."""

Overflow: TypeAlias = Literal["clamp", "next", "skip", "raise"]
"""`overflow=`: what is done with a date that a month or year lacks."""

ColumnErrors: TypeAlias = Literal["raise", "coerce", "keep"]
"""`errors=` of column functions: an error, no value, or the value as it was."""

RowErrors: TypeAlias = Literal["raise", "coerce"]
"""`errors=` of column functions whose result has no place for the value as it was."""

FileErrors: TypeAlias = Literal["raise", "coerce", "keep", "skip"]
"""`errors=` of files, whose rows can be left out as well."""

MatchKind: TypeAlias = Literal[
    "date", "month-day", "month-year", "year", "datetime", "time", "range", "relative"
]
"""The kinds of a `DateMatch`."""

Weekday: TypeAlias = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
"""The weekday of a `DateMatch`."""

YearKind: TypeAlias = Literal["fiscal", "tax", "income", "assessment", "school", "university", "bangla"]
"""`kind=` of a `FiscalYear`."""

ObservanceKind: TypeAlias = Literal[
    "new-year",
    "national",
    "birth",
    "death",
    "memorial",
    "season",
    "harvest",
    "ritual",
    "custom",
    "community",
    "civic",
]
"""The kinds of observances, and `include=`."""

NumberKind: TypeAlias = Literal["int", "float"]
"""`kind=` of columns of numbers."""

Grouping: TypeAlias = Literal["lakh", "western"]
"""`grouping=`: commas as in ১২,৩৪,৫৬৭ or as in ১,২৩৪,৫৬৭."""

Hundred: TypeAlias = Literal["শ", "শো", "শত"]
"""`hundred=`: what the hundreds end in."""

Lakh: TypeAlias = Literal["লাখ", "লক্ষ"]
"""`lakh=`: the word for 100,000."""

Twenty: TypeAlias = Literal["বিশ", "কুড়ি", "কু\u09dcি"]
"""`twenty=`: the word for 20; ড় in two code points or in one."""

Negative: TypeAlias = Literal["ঋণাত্মক", "মাইনাস", "ঋণ"]
"""`negative=`: the word for a minus."""

Paper: TypeAlias = Literal["A4", "A3"]
"""`paper=` of calendars that are drawn."""

Target: TypeAlias = Literal["bangla", "gregorian", "format", "digits", "number", "words", "money", "dates"]
"""`to=` of a column of a file: what is written in the place of a value."""

JsonForm: TypeAlias = Literal["iso", "text", "gregorian"]
"""`input=` and `output=` of fields of the web: how a date stands in JSON."""

ExcelEpoch: TypeAlias = Literal["1900", "1904"]
"""`excel_serial=`: the year from which Excel counts days."""
