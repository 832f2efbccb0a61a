"""Where the strict readers and the finder differ: the one list of it, with examples and reasons.

`test_laws` allows no other difference, and the table of docs/reading-dates.md is made from it.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Difference(NamedTuple):
    """One kind of text that only one reader takes: which one, an example, why, and how such texts are told.

    `options` are those with which parse_date reads it. `kinds` is a regular expression over the kinds of the
    tokens of such a text (see `grammar.vocabulary`), empty where the kinds do not tell them.
    """

    reader: str
    example: str
    reason: str
    kinds: str = ""
    options: tuple[tuple[str, object], ...] = ()


_DAY = r"(?:d(?:[ '-]?[eJ])?|o|c)(?: ?\( ?[dco] ?\))?"
_YEAR = (
    r"(?:S )?'?(?:[yt][jJA]?|[dc](?:[ -]c)*(?:[ -]ç)?)(?: ?\(c(?:[ -]c)*\)[jJA]?)?"
    r"(?: ?[EI]:?| \([EI]\))?(?: S)?"
)
_MARK = r"(?: ?[,./-] ?| |(?<=\)))"
_PIVOT = (("pivot", 30),)

DIFFERENCES = (
    Difference(
        "parse_date",
        "১৫ ১৪৩০ আশ্বিন",
        "In running text a year between day and month is a number of its own.",
        rf"{_DAY}{_MARK}{_YEAR}{_MARK}[mM]|[mM]{_MARK}{_YEAR}{_MARK}{_DAY}",
    ),
    Difference(
        "parse_date",
        "১৪৩০ বঙ্গাব্দ ১৫ আশ্বিন",
        "A year without সালের or বঙ্গাব্দের belongs to the date before it, if there is one.",
        rf"{_YEAR}{_MARK}(?:{_DAY}{_MARK}[mM]|[mM]{_MARK}{_DAY})",
    ),
    Difference(
        "parse_date",
        "১৫ আশ্বিন ৩০",
        "Two digits without an apostrophe or an era may count anything.",
        rf"(?:{_DAY}{_MARK}?[mM]|[mM]{_MARK}?{_DAY}){_MARK}d(?: S)?",
        _PIVOT,
    ),
    Difference(
        "parse_date",
        "১৫ আশ্বিন, বাংলা ৩০",
        "A calendar's name before two digits may belong to what follows.",
        r".*[EIS] '?[dc](?: S)?",
        _PIVOT,
    ),
    Difference(
        "parse_date",
        "৩০/১২/৯৯৯",
        "A third figure of three digits is rarely a year.",
        r"d ?[/.-] ?d ?[/.-] ?t(?: ?E)?|t[/.-]d[/.-]d",
        (("numeric", "bangla"),),
    ),
    Difference(
        "parse_date",
        "পনেরোই আশ্বিন চৌদ্দশ",
        "A round number in words is a count more often than a year.",
        rf"(?:{_DAY}{_MARK}?[mM]|[mM]{_MARK}?{_DAY}){_MARK}c(?:[ -]c)?",
    ),
    Difference(
        "parse_date",
        "পনেরো, আশ্বিন ১৪৩০",
        "In running text a number in words before a mark is one of its own.",
        rf"c(?: ?\(d\))? ?[,/-] ?[mM]{_MARK}?{_YEAR}",
    ),
    Difference(
        "parse_date",
        "(শনিবার), ৩০ সেপ্টেম্বর ২০২৩",
        "In running text a weekday in brackets, in short or before a bar may belong to something else.",
    ),
    Difference(
        "parse_date",
        "তারিখ: ৩০/০৯/২০২৩।",
        "Labels, brackets, গত, মোতাবেক and stops round a date are outside the match of find_dates.",
    ),
    Difference(
        "parse_date",
        "১৫ আশ্বিন ১৪৩০ (৩০ সেপ্টেম্বর ২০২৩)",
        "Of a date that is stated twice in full find_dates gives both.",
    ),
    Difference(
        "parse_date",
        "আশ্বিন ১৫ (পনেরো)১৪৩০",
        "In running text a number right after brackets is one of its own.",
        r".*\)[dyoc].*",
    ),
    Difference(
        "parse_date",
        "১৪৩২ বঙ্গাব্দের ১লা পোষ",
        "In running text a month that is another word too is one between its day and its year alone.",
        r".*n.*",
    ),
    Difference(
        "parse_date",
        "২০২৫ সালের ১ মে মাস",
        "In running text মাস after a whole date is outside the match.",
        r".*m U(?! ?[doc]).*",
    ),
    Difference("parse_date", "১৫\nআশ্বিন ১৪৩০", "In running text a new line begins something new."),
    Difference(
        "find_dates",
        "১ঌ মার্চ ২০23",
        "Digits of two scripts, or a month one sign off, are slips: find_dates flags mixed-script, misspelt.",
    ),
    Difference(
        "find_dates",
        "২০২৩-০৯-৩০T১০:০০Z",
        "A time with a zone is read with `tz` alone: find_dates flags it zone-printed.",
    ),
    Difference(
        "find_dates",
        "১২ মার্চ ২০২৪ দিবাগত রাত ২টা",
        "The night that follows belongs to two days: find_dates flags it night-following.",
    ),
    Difference(
        "find_dates",
        "১৫ আশ্বিন ১৪৩০, রাত ৮টা",
        "There is no type for a Bangla date with a clock; find_dates has its fields.",
    ),
    Difference(
        "find_dates",
        "১৪ রবিউল আউয়াল ১৪৪৫",
        "A Hijri month begins when a country sees the moon; find_dates has its fields.",
    ),
    Difference(
        "parse_clock",
        "১০টা",
        "টা counts things as well as hours; in running text it needs a part of the day, minutes or পর্যন্ত.",
        r"(?:[dc][ -]?l|L|B ?l)(?: \*)?",
    ),
    Difference(
        "parse_clock",
        "১০টা বাজে",
        "বাজে, and এ apart from its figures (৭:৩০ এ), are outside the match of find_dates.",
        r".*[*J]",
    ),
    Difference(
        "parse_clock",
        "৪-৩০ মিনিটে",
        "In running text it may be a length of four to thirty minutes; with a part of the day it is a clock.",
        r"d ?- ?d ?i",
    ),
    Difference(
        "parse_clock",
        "মধ্যরাত",
        "In running text মধ্যরাত alone is a part of the night, and seldom twelve o'clock.",
        r"p",
    ),
    Difference(
        "parse_clock",
        "কথায়: সকাল দশটা।",
        "Labels, brackets and stops round a clock are outside the match of find_dates.",
    ),
    Difference(
        "parse_clock",
        "১:১৬",
        "In running text one digit needs a part of the day or minutes in fives, for a ratio looks the same.",
        r"d ?: ?d",
    ),
)


def allows(reader: str, kinds: str) -> bool:
    """Return whether the list has a row for a text of some kinds that only one reader takes."""
    return any(row.reader == reader and re.fullmatch(row.kinds, kinds) for row in DIFFERENCES if row.kinds)
