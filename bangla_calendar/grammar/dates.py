"""Dates out of tokens: which shape fits at a place, and what its fields are."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from bangla_calendar.grammar.counts import is_counted, is_marked_count
from bangla_calendar.grammar.date_shapes import (
    DATES,
    DATES_ALONE,
    ERA_AFTER,
    WEEKDAY_AFTER,
    WEEKDAY_BEFORE,
    YEAR_AFTER,
    is_figure_pair,
)
from bangla_calendar.grammar.doubts import FIRST_OF_TWO, is_small_era, is_uncertain
from bangla_calendar.grammar.fields import (
    FAMILIES,
    Fields,
    is_possible,
    is_usual_year,
)
from bangla_calendar.grammar.printed_years import flag_year, full_year_of, printed_year, year_name
from bangla_calendar.grammar.shapes import REACH, Found, Shape, found_at, layout_of
from bangla_calendar.grammar.tokens import LETTERS
from bangla_calendar.language.digits import is_figure
from bangla_calendar.language.tables.date_words import (
    DATED,
    NUMBERED,
    PARTS_OF_WORKS,
    VERSIONED,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.grammar.shapes import FieldName, Layout
    from bangla_calendar.grammar.tokens import Tokens

__all__ = [
    "date_at",
    "dates_at",
    "ending_fits_day",
    "fields_of",
    "flag_print",
    "in_two_scripts",
    "is_after_date",
    "is_number_of",
]

# An era that is that of the next date: ৩রা জ্যৈষ্ঠ ১৪২৪, ইং ১৭ই মে ২০১৭.
_NEXT_DATE = re.compile(r"[EQI] ?[:-]? ?,? ?(?:(?:d ?[eJ]?|o) ?,? ?[mM]|d ?([./-]) ?d ?\1)")
_ERA_NEXT = re.compile(" ?[EI]")
# An era after a date, and a year that has none after it.
_ERA_AND_YEAR = re.compile(" [EI](?= ?[:-]? ?(?:S )?y)")
# The year after a bracket that holds day and month: মঙ্গলবার (৭ মার্চ) ২০২৩.
_YEAR_AFTER_BRACKET = Shape(rf" ?\)(?P<tail>{YEAR_AFTER}{ERA_AFTER})")
# Before a date in figures: what makes it a part of a code; but a word of three letters or more is its label
# (তারিখ:, জন্ম-, but not নং- or ক-), as are some shorter (ইং-, তা.), and so is a date that a sign parts from it.
_CODE = re.compile(rf"[A-Za-z]\Z|[{LETTERS}0-9০-৯][./:-]\Z")
_SHORT_LABELS = "|".join(map(re.escape, sorted(DATED)))
_LABEL = re.compile(rf"(?:[{LETTERS}]{{3}}|(?<![{LETTERS}])(?:{_SHORT_LABELS}))[.:-]\Z")
# Before figures that are a number of something, or with dots a version.
_NUMBER_OF = re.compile(rf"(?<![{LETTERS}])(?:{NUMBERED})[ .:ঃ-]*\Z", re.IGNORECASE)
_PART_OF = re.compile(
    rf"(?<![{LETTERS}])(?:{NUMBERED}|{PARTS_OF_WORKS})[ .:ঃ-]*{FIRST_OF_TWO}\Z", re.IGNORECASE
)
_VERSION_OF = re.compile(rf"(?<![{LETTERS}])(?:{VERSIONED})[ :ঃ-]*\Z", re.IGNORECASE)
_LONGEST_LABEL = 20
# The year in figures that ends a date: ৫ জুন ২০০০; জুন ৫, ২০০০.
_LAST_FIGURE = re.compile(r"(?P<comma>,)? y(?=[jJ]?\Z)")
# A figure and a mark with blanks about it, but not the last figure of a whole date.
_FIGURE_BEFORE = re.compile(r"(?<!d [/-] d [/-] )(?<!y [/-] d [/-] )[dty]( [/-] )\Z")
_ROW = 12
# A figure that is no clock, as ১০:৩০, ১০টায় and ১০.৩০ are.
_FIGURE = re.compile(r"[dty](?! ?[:hl]|\.)")
_DATE_BEFORE = re.compile(r"(?:d([./-])d\1y|y([./-])d\2d|[mM] ?,? ?y)(?: ?[EI])?[,/:-]\Z")


def dates_at(tokens: Tokens, at: int, *, alone: bool = False) -> list[Found]:
    """Return the shapes of dates that begin at a token, the longest first.

    `alone` adds those that only a text has that is nothing else.
    """
    return [Found(tokens, at, layout) for layout in _layouts(tokens.kinds[at : at + REACH], alone)]


# The kinds of tokens recur in a text more than its words do, so each string of them is matched once.
@lru_cache(maxsize=1 << 14)
def _layouts(kinds: str, alone: bool) -> tuple[Layout, ...]:
    """Return where the shapes of dates that begin with some kinds have their fields, the longest first."""
    shapes = _beginning_with(kinds[:1] + kinds[1:].lstrip(" \n")[:1], alone)
    layouts = [layout_of(shape, kinds) for shape in shapes]
    return tuple(sorted((layout for layout in layouts if layout), key=lambda layout: -layout[1]))


@cache
def _beginning_with(kinds: str, alone: bool) -> tuple[Shape, ...]:
    """Return the shapes of dates that may begin with one kind or two."""
    shapes = (*DATES, *DATES_ALONE) if alone else DATES
    return tuple(shape for shape in shapes if shape.may_begin(kinds))


def date_at(tokens: Tokens, at: int, pivot: int | None) -> tuple[Fields, int] | None:
    """Return the longest date in running text that begins at a token, and the index after it.

    A weekday belongs to it before and after. Without a pivot a year in two digits is not read.
    """
    before = found_at(WEEKDAY_BEFORE, tokens, at)
    begin = before.end if before else at
    for found in dates_at(tokens, begin):
        read = _in_text(found, pivot)
        if read is None:
            continue
        fields, end = read
        if not _has_day(fields):
            return None  # what is left of a day that does not exist is no date either
        if before:
            fields.weekday = before.value("weekday")
        if before and "bracket" in before:
            end = _closed(fields, tokens, end, pivot)
        elif fields.weekday is None and tokens.kinds[end : end + 2] not in ("", " ", " ?", "?"):
            end = _with_weekday(fields, tokens, end)
        if found.kinds("month") == "&":
            fields.flag("misspelt")
        if "supplied" in found:
            fields.flag("supplied")
        if is_figure_pair(found) and is_small_era(tokens, end):
            fields.flag("uncertain")
        flag_print(fields, tokens, begin, end, together=is_figure_pair(found))
        return fields, end
    return None


def flag_print(fields: Fields, tokens: Tokens, begin: int, end: int, *, together: bool = False) -> None:
    """Flag figures that leave open which day is meant, and those that have digits of two scripts."""
    if is_uncertain(tokens, begin, end, fields):
        fields.flag("uncertain")
    if in_two_scripts(tokens, begin, end, together=together):
        fields.flag("mixed-script")


def _in_text(found: Found, pivot: int | None) -> tuple[Fields, int] | None:
    """Return the fields of a shape in running text, and its end; None where they are no date."""
    fields = fields_of(found, pivot)
    if fields is None or (is_figure_pair(found) and not _stands_alone(found)):
        return None
    if _begins_apart(found) and is_number_of(found.tokens, found.start):
        return None
    if _is_label(found, fields):
        return None
    end = found.end
    if _prints_year(found) and not _is_year_of(found, fields):
        # A count beside a date (৫ জানুয়ারি ৩০০০ জন), or the year of the next one.
        if "tail" not in found:
            return None
        end = found.index("tail")
        fields = Fields(fields.calendar, None, fields.month, fields.day)
    elif "era-contradicts-month" in fields.flags and _NEXT_DATE.match(found.tokens.kinds, found.index("era")):
        end = len(found.tokens.kinds[: found.index("era")].rstrip(" ,"))
        fields.unflag("era-contradicts-month", *(("year-contradicts-month",) if "short" in found else ()))
    if end == found.end and "weekday" in found:
        fields.weekday = found.value("weekday")
    return fields, _after_own_era(found.tokens, end, fields)


def _after_own_era(tokens: Tokens, end: int, fields: Fields) -> int:
    """Return the index after an era before a year that is the date's own: ১৫ আশ্বিন ১৪৩০ বঙ্গাব্দ ২০২৩."""
    is_own = fields.year is not None and _ERA_AND_YEAR.match(tokens.kinds, end)
    return end + 2 if is_own and tokens[end + 1].name == fields.calendar else end


def fields_of(found: Found, pivot: int | None, order: str = "dmy") -> Fields | None:
    """Return the fields that a shape prints, with what is doubtful about them; None where they are no fields.

    `order` is that of three figures of which none is a year at sight.
    """
    day, month, year = _figures_in_order(found, order)
    if "ending" in found and found.name("ending") != "ই":
        return None
    if found.kinds("day") == "c" and day == 1 and not _prints_year(found):  # এক ফাল্গুনে, one spring
        return None
    family = found.name("month")
    era = found.name("era") or found.name("of_era")
    fields = Fields(family or era or "gregorian", None, month, day)
    if era and era not in FAMILIES:
        fields.year = year
        flag_year(found, fields, era)
        return fields
    fields.year = full_year_of(found, year, fields.calendar or "", pivot)
    if "day" in found and not ending_fits_day(found, "day"):
        fields.flag("ending-contradicts")
    flag_year(found, fields, era)
    return fields


def _figures_in_order(found: Found, order: str) -> tuple[int | None, int, int | None]:
    """Return day, month and year as printed."""
    month = found.value("month")
    year = printed_year(found)
    if month is not None:
        return found.value("day"), month, year
    first, second = found.value("day"), found.value("figure_month")
    figures = {"d": first or 0, "m": second or 0, "y": year or 0}
    if "short" in found and order != "dmy":
        figures = dict(zip(order, figures.values(), strict=True))
    elif order == "mdy" and found.index("day") < found.index("figure_month"):
        figures["d"], figures["m"] = figures["m"], figures["d"]
    return figures["d"], figures["m"], figures["y"] if year is not None else None


def ending_fits_day(found: Found, name: FieldName) -> bool:
    """Return whether a day has no ending, or one that fits its figure."""
    ending = found.tokens[found.after(name) - 1].name
    if not ending:
        return True
    from bangla_calendar.language.ordinals import ending_fits

    return ending_fits(found.value(name) or 0, ending)


def in_two_scripts(tokens: Tokens, begin: int, end: int, *, together: bool) -> bool:
    """Return whether a figure among some tokens, or all of them together, has digits of two scripts."""
    text = tokens.text
    figures = [text[item[0] : item[1]] for item in tokens.items[begin:end] if item[4]]
    return not all(map(is_figure, ["".join(figures)] if together and figures else figures))


def _prints_year(found: Found) -> bool:
    return year_name(found) is not None


def _is_year_of(found: Found, fields: Fields) -> bool:
    """Return whether the year beside a day and month is theirs, and no count."""
    year = fields.year
    if year is None:
        return False
    if "other-era" in fields.flags:
        return True
    era = found.name("era") or found.name("of_era")
    if era and era != fields.calendar and ("tail" not in found or found.index("era") < _year_index(found)):
        return False  # ১৪৩০ বঙ্গাব্দের ৩০ সেপ্টেম্বর; ১৫ আশ্বিন, ইং ২০২৩
    if not era and _is_count(found, year):
        return False
    if era or fields.calendar is None or "year-contradicts-month" in fields.flags:
        return True
    if len(found.kinds("year")) > 1 and not year % 100:  # ১০ মার্চ দুই হাজার লোক
        return False
    return is_usual_year(year, fields.calendar) or _ends_there(found)


def _is_count(found: Found, year: int) -> bool:
    """Return whether the figure that ends a date counts what follows: ১৫ আশ্বিন ১৪৩০ হাজার, ৫ জুন ২০০০ মানুষ."""
    figure = _LAST_FIGURE.search(found.tokens.kinds, found.start, found.end)
    if is_figure_pair(found) or figure is None:
        return False
    return (is_marked_count if figure["comma"] else is_counted)(year, found.tokens, figure.end())


def _begins_apart(found: Found) -> bool:
    """Return whether a date begins with a year, or a day and a comma: ১৮৭৯, ২৯শে অক্টোবর; ১৫, আশ্বিন ১৪৩০."""
    begins_with_year = "year" in found and found.index("year") == found.start
    return begins_with_year or found.tokens.kinds[found.start : found.start + 3].replace(" ", "")[:2] == "d,"


def _year_index(found: Found) -> int:
    return found.index("year" if "year" in found else "short")


def _ends_there(found: Found) -> bool:
    """Return whether no word follows that a figure could count."""
    return found.tokens.kinds[found.end : found.end + 2].lstrip(" ")[:1] not in ("?", "d", "t", "y", "c", "K")


def _has_day(fields: Fields) -> bool:
    """Return whether a calendar has the day of some fields, or they name none."""
    if fields.year == 0:
        return False
    family = "other" if "other-era" in fields.flags else fields.calendar
    return fields.day is None or is_possible(family, fields.year, fields.month or 0, fields.day)


def _stands_alone(found: Found) -> bool:
    """Return whether a date in figures is no part of a longer number, version or code."""
    tokens = found.tokens
    text, start, end = tokens.text, tokens.items[found.start][0], tokens.items[found.end - 1][1]
    before, following = text[max(0, start - _LONGEST_LABEL) : start], text[end : end + 2]
    if _CODE.search(before) and not _LABEL.search(before) and not is_after_date(tokens.kinds, found.start):
        return False
    if _is_in_row(found):
        return False
    if _NUMBER_OF.search(before) or ("." in text[start:end] and _VERSION_OF.search(before)):
        return False
    is_more = len(following) == 2 and following[0] in "./:-" and following[1].isdecimal()
    if tokens.kinds.startswith(":d:d", found.end):  # the clock of a log
        return True
    return not is_more or any(_prints_year(date) for date in dates_at(tokens, found.end + 1))


def _is_in_row(found: Found) -> bool:
    """Return whether more figures are in a row with a date that has blanks about its marks: ১ - ২ - ৩ - ৪."""
    tokens, kinds = found.tokens, found.tokens.kinds
    mark = kinds[found.start + 1 : found.start + 4]
    if mark not in (" - ", " / "):
        return False
    before = _FIGURE_BEFORE.search(kinds, max(0, found.start - _ROW), found.start)
    if before and before[1] == mark:
        return True
    after = found.end + len(mark)
    goes_on = kinds.startswith(mark, found.end) and _FIGURE.match(kinds, after)
    return bool(goes_on) and not any(_prints_year(date) for date in dates_at(tokens, after))


def _is_label(found: Found, fields: Fields) -> bool:
    """Return whether the word before a date in figures is no era of it, but a subject or a label."""
    if not is_figure_pair(found) or "era" not in found or found.index("era") > found.start:
        return False
    if (
        fields.calendar == "gregorian"
    ):  # the figures say so, and ইং stays outside, if no other era is beside them
        return "year-contradicts-month" not in fields.flags and not _ERA_NEXT.match(
            found.tokens.kinds, found.end
        )
    return found.kinds("era") == "I" and "year-contradicts-month" in fields.flags  # বাংলা ০৯/১১/২০২১


def is_number_of(tokens: Tokens, at: int) -> bool:
    """Return whether a figure is the number of something, by the word before it: নং ১২, পৃষ্ঠা ১৪৩০, সংখ্যা ৫."""
    start = tokens.items[at][0]
    return _PART_OF.search(tokens.text[max(0, start - _LONGEST_LABEL) : start]) is not None


def is_after_date(kinds: str, at: int) -> bool:
    """Return whether only a sign parts an index from a whole date: ১৫/৬/১৪৩০ বাং/৩০/৯/২০২৩ ইং."""
    return _DATE_BEFORE.search(kinds[max(0, at - len("d-d-y E/")) : at]) is not None


def _with_weekday(fields: Fields, tokens: Tokens, end: int) -> int:
    """Take the weekday after a date, in brackets or without, and return the index of the token after it."""
    if tokens.kinds[end - 1 : end + 1] == "Gw":  # ৭ সেপ্টেম্বরসোমবার
        fields.weekday = tokens[end].value
        return end + 1
    after = found_at(WEEKDAY_AFTER, tokens, end)
    if after is None:
        return end
    fields.weekday = after.value("weekday")
    return after.end


def _closed(fields: Fields, tokens: Tokens, end: int, pivot: int | None) -> int:
    """Take the bracket that closes the one before the date, and a year after it: মঙ্গলবার (৭ মার্চ) ২০২৩."""
    if fields.year is None:
        after = found_at(_YEAR_AFTER_BRACKET, tokens, end)
        if after:
            year = full_year_of(after, printed_year(after), fields.calendar or "", pivot)
            in_year = fields.in_year(year)
            flag_year(after, in_year, after.name("era"))
            if _is_year_of(after, in_year):
                fields.year, fields.calendar = year, in_year.calendar
                fields.flag(*in_year.flags)
                return after.end
    if tokens.kinds.startswith(")", end):
        return end + 1
    return end + 2 if tokens.kinds.startswith(" )", end) else end
