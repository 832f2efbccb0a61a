"""The year of a date: in figures or words, in full or in two digits, and what is doubtful about it."""

from __future__ import annotations

from bangla_calendar.calendars.years import FIRST_GREGORIAN_YEAR, full_year
from bangla_calendar.errors import ParseError
from bangla_calendar.grammar.date_shapes import is_figure_pair
from bangla_calendar.grammar.fields import FAMILIES, is_foreign_year, is_usual_year

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.grammar.fields import Fields
    from bangla_calendar.grammar.shapes import FieldName, Found
    from bangla_calendar.grammar.tokens import Tokens

__all__ = ["flag_year", "full_year_of", "printed_year", "year_in_words", "year_name"]

# What shapes call a year, in full and in two digits.
_YEARS: tuple[FieldName, ...] = ("year", "of_year", "short", "of_short")


def printed_year(found: Found) -> int | None:
    """Return the year as printed, in two digits or in full; None where there is none."""
    name = year_name(found)
    if name is None:
        return None
    if len(found.kinds(name)) > 1:
        return year_in_words(found.tokens, found.index(name), found.after(name))
    return found.value(name)


def year_name(found: Found) -> FieldName | None:
    """Return what a shape calls its year, None where it prints none."""
    for name in _YEARS:
        if name in found:
            return name
    return None


def year_in_words(tokens: Tokens, begin: int, end: int) -> int | None:
    """Return the year that words say, None where they say no number of a year: চৌদ্দশ ত্রিশ, দুই হাজার তেইশ."""
    from bangla_calendar.language.words_reader import words_to_number

    try:
        year = words_to_number(tokens.between(begin, end), lenient=True)
    except ParseError:
        return None
    return year if isinstance(year, int) and 0 < year < 10000 else None


def full_year_of(found: Found, year: int | None, family: str, pivot: int | None) -> int | None:
    """Return the year of a date in full, None where its figures are none."""
    name = year_name(found)
    if year is None or name is None:
        return None
    digits = found.tokens[found.index(name)].digits or len(str(year))
    if digits not in (1, 2):
        in_one_word = name == "of_short" or found.kinds(name).endswith("ç")  # একশর ৫ মে, হাজার সালের ৫ মে
        is_year = not in_one_word or is_usual_year(year, "bangla") or is_usual_year(year, "gregorian")
        return year if is_year else None
    if family == "hijri" and (name in ("year", "of_year") or _is_after_month(found, name)):
        return year  # ৮ হিজরির ২০ রমজান
    return None if pivot is None or digits == 1 else full_year(year, pivot, family or "gregorian")


def _is_after_month(found: Found, name: FieldName) -> bool:
    """Return whether a year without an apostrophe is between a month and its era: ১০ মহররম ৬১ হিজরি."""
    return "era" in found and found.kinds("month") != "" and found.tokens.kinds[found.index(name) - 1] != "'"


def flag_year(found: Found, fields: Fields, era: str) -> None:
    """Flag what is doubtful about a year, and about the era beside it."""
    if era and era not in FAMILIES:
        fields.calendar = None
        fields.flag("other-era")
        return
    if fields.year is not None:
        if is_foreign_year(fields.year, fields.calendar or "") and not _is_full_era(found, fields, era):
            fields.flag("year-contradicts-month")
        if "short" in found or fields.year != printed_year(found):
            fields.flag("two-digit-year")
            if era and era != fields.calendar:  # ৫ নভেম্বর ’২৯ বাংলা: the century is that of no calendar
                fields.flag("year-contradicts-month")
        elif is_figure_pair(found) and not era and fields.year < FIRST_GREGORIAN_YEAR:
            fields.calendar = None
            fields.unflag("year-contradicts-month")
            fields.flag("calendar-undecided")
    if era and era != fields.calendar:
        fields.flag("era-contradicts-month")


def _is_full_era(found: Found, fields: Fields, era: str) -> bool:
    """Return whether the era of the month is printed in full, which leaves no doubt: বঙ্গাব্দ, খ্রিষ্টাব্দ."""
    return era == fields.calendar and 1 in (found.value("era"), found.value("of_era"))
