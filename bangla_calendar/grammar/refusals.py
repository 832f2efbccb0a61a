"""What looks like an expression of time and is a piece of a word, a number or a day there is not."""

from __future__ import annotations

import re
from functools import cache

from bangla_calendar.grammar.dates import is_after_date
from bangla_calendar.grammar.fields import is_possible
from bangla_calendar.grammar.tokens import LETTERS, SLIPPED
from bangla_calendar.language.characters import COLONS, HYPHENS
from bangla_calendar.language.normal_form import fold
from bangla_calendar.language.tables.date_words import DATED, METRIC, NAMES_WITH_MONTHS, TIMED
from bangla_calendar.language.tables.endings import DATE_ENDINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.grammar.expression import Expression
    from bangla_calendar.grammar.tokens import Tokens

__all__ = ["is_inside_number", "is_misplaced"]

# Marches that are no months: লং মার্চে, রোড মার্চে.
_MARCHES = ("লং ", "রোড ", "লং-", "রোড-")
# The number of a day before a month, and a day and month in figures before a year.
_DAY_AT_END = re.compile(
    rf"(?<![0-9০-৯ঌ])([0-9০-৯ঌ]{{1,2}})[ -]{{0,2}}(?:{'|'.join(DATE_ENDINGS)})?[ -]{{0,2}}\Z"
)
_DAY_AND_MONTH_AT_END = re.compile(r"[0-9০-৯ঌ]([./।৷-])[0-9০-৯ঌ]{1,2}\1\Z")
_DAY_BEFORE = 28
# ৫ মে. টন, ৫ মে.ও.
_METRIC = re.compile(rf"(?<=মে)(?:\.? ?(?:{METRIC})|\. ?ও\.)")
# What makes an era that of the years before Christ, apart or after a dot: খ্রি.পূ., খ্রিস্ট পূর্ব ৫০০ সালে.
_BEFORE_CHRIST = re.compile(r"[. -]{0,2}(?:পূ[.ঃ:]|পূর্বাব্দ|পূর্ব(?= ?(?:অব্দ|সাল|শত|[,।;)]|$)))")
_OF_CHRIST_BEFORE = re.compile(
    r"(?:খ্রি|খ্রী|খৃ)[^ ]{0,6}[. -]{0,2}(?:পূ[.ঃ:]?|পূর্ব)[ ,\n]*"
    r"(?:[0-9০-৯]{1,4} ?(?:থেকে|হতে|[-–]) ?)?\Z"
)
_WITHIN = (".", ",", ":", "/")
# A word and the hyphen that joins figures to it.
_LABEL = re.compile(rf"(?<![{LETTERS}])([{LETTERS}]+)[{HYPHENS}]\Z")
_LONGEST_LABEL = 15


def is_inside_number(tokens: Tokens, at: int) -> bool:
    """Return whether a token goes on with a number, a clock or a code: the second part of ১২.৩০ or ৫,০০০."""
    start = tokens.items[at][0]
    if tokens.kinds[at] == "ç" and tokens.kinds[max(0, at - 2) : at] in ("c ", "c-"):  # একশ পঁচিশের
        return True
    before = tokens.text[max(0, start - 2) : start]
    # After a whole date a second may follow at once: ১৫ আশ্বিন ১৪৩০,৩০ সেপ্টেম্বর ২০২৩.
    if before[1:] not in _WITHIN or not before[:1].isdecimal():
        return False
    return tokens.kinds[at - 2 : at - 1] != "y" and not is_after_date(tokens.kinds, at)


def is_misplaced(tokens: Tokens, at: int, found: Expression) -> bool:
    """Return whether an expression is only a piece of a word or of a date that does not exist."""
    text, start = tokens.text, tokens.items[at][0]
    if _is_glued(text, start) and not _has_year(found):
        return True
    if _METRIC.match(text, tokens.items[found.end - 1][1]) or _is_of_name(text, tokens, found):
        return True
    before = text[max(0, start - _DAY_BEFORE) : start]
    if found.fields.year is not None and _is_before_christ(tokens, found, before):
        return True
    if found.kind not in ("year", "month-year", "relative"):
        return False
    if found.kind != "month-year":
        return _DAY_AND_MONTH_AT_END.search(before) is not None
    return before.endswith(_MARCHES) or _is_after_impossible_day(before, found)


def _is_of_name(text: str, tokens: Tokens, found: Expression) -> bool:
    """Return whether a month after a count begins the name of something: ১২ আষাঢ়ে গল্প, ৩ জুলাই যোদ্ধা."""
    fields = found.fields
    name = NAMES_WITH_MONTHS.get((fields.calendar or "", fields.month or 0))
    return (
        name is not None
        and fields.year is None
        and text.startswith(f" {name}", tokens.items[found.end - 1][1])
    )


def _is_before_christ(tokens: Tokens, found: Expression, before: str) -> bool:
    """Return whether the years of an era are counted backwards, which its shape does not say."""
    is_era = tokens.kinds[found.end - 1] in "EQ"
    after = is_era and _BEFORE_CHRIST.match(tokens.text, tokens.items[found.end - 1][1])
    return bool(after) or _OF_CHRIST_BEFORE.search(before) is not None


def _is_glued(text: str, start: int) -> bool:
    """Return whether a figure is glued to the word before it, as in কোভিড-১৯ or সুলতানা২১, not in তারিখ-১৯."""
    if not start or not text[start].isdecimal():
        return False
    label = _LABEL.search(text, max(0, start - _LONGEST_LABEL), start)
    if label and fold(label[1]) in _labels():
        return False
    before = text[max(0, start - 2) : start].removesuffix("-")[-1:]
    return before.isalpha() or ("\u0981" <= before <= "\u09e3" and before not in COLONS)


@cache
def _labels() -> frozenset[str]:
    """Return the words to which a hyphen joins their date or clock: তারিখ-১৯ মে, সময়-১৪:৩৫."""
    return frozenset(map(fold, (*DATED, *TIMED)))


def _has_year(found: Expression) -> bool:
    """Return whether an expression is a date sure enough to begin within a word."""
    return found.fields.month is not None and found.fields.year is not None


def _is_after_impossible_day(before: str, found: Expression) -> bool:
    """Return whether a month is what is left of a date that no calendar has, as in ৩১ জুন ২০২০."""
    fields = found.fields
    day = _DAY_AT_END.search(before)
    if day is None or fields.month is None:
        return False
    return not is_possible(fields.calendar, fields.year, fields.month, int(day[1].translate(SLIPPED)))
