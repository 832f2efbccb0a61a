"""The shapes of dates and clocks, as regular expressions over the kinds of tokens.

The letters are those of `vocabulary` and `tokens`. The groups of a shape name the fields of what it stands
for. Every shape is bounded, so that reading at one place takes the same time however long the text is.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    # Of each field the index of its token; as "end" the index of the token after the shape, and as "closing"
    # the same where nothing follows that could belong to it.
    Layout = Mapping[str, int]

__all__ = [
    "CLOCK",
    "COUNTS",
    "DATE_TO_CLOCK",
    "DAY",
    "OF_YEAR",
    "REACH",
    "WEEKDAY_AFTER",
    "WEEKDAY_BEFORE",
    "YEAR",
    "DateLayout",
    "date_layouts",
    "layout",
]

# ১৫, ১৫ই, ১৫ ই, ১৫-ই, পহেলা
DAY = r"(?:d(?:[ -]?e)?|o)"
# , ১৪৩০; /১৯৭১; ’৭১; ২২ ইং; with the weekday between: ১৪ এপ্রিল, বৃহস্পতিবার, ২০২২
_YEAR = (
    r"(?:(?: ?,? ?\(?(?P<weekday>w)\)? ?,? ?| ?[,/-]? ?)(?P<year>y|t(?= ?,? ?E))"
    r"| ?,? ?'(?P<short>d)| ?,? ?(?P<short_of_era>d)(?= ?E))"
)
_ERA = r"(?: ?,? ?(?P<era>E)(?: ?S)?| ?\((?P<era_inside>E)\)| ?S)?"
YEAR = rf"(?P<tail>{_YEAR}{_ERA})?"
# সালের, বঙ্গাব্দের, বাংলা সনের, খৃঃ অব্দে
OF_YEAR = r"(?:(?P<era_first>E)(?: S)? )?(?P<year>[yYt]|d(?= ?E)) ?(?:S|(?P<era>E)(?: ?S)?)"
_IN_WORDS = r"(?: ?\( ?[cd] ?\))?"
# What follows a number that counts something else than days or years.
COUNTS = r"(?! ?[/:.+-] ?[dty]| ?[%KuhiqgscUj])"

# A weekday in short only before figures, for it may be a planet's name: সোম ২০ মার্চ, but not সোম মাঘ.
WEEKDAY_BEFORE = (
    r"(?:r )?(?:(?P<weekday>w)|(?P<short>v)(?= ?,? ?d))(?: ?, ?| ?(?P<bracket>\() ?| )(?=[dcomMyYtE])"
)
WEEKDAY_AFTER = r" ?,? ?\( ?(?P<inside>w) ?\)|(?: ?,? r | ?, ?| )(?P<weekday>w)"

_DAY_FIRST = (
    # ১৫ই আশ্বিন, ১৪৩০ বঙ্গাব্দ; ১৭জুন
    rf"(?P<day>{DAY}) ?[-/,]? ?(?P<month>[mMG]){YEAR}",
    # ১৫ পোষ ১৪৩০: a month that is another word where it stands alone
    rf"(?P<day>{DAY}) (?P<month>n) ?,? ?(?P<year>y){_ERA}",
)
_MONTH_FIRST = (
    # সেপ্টেম্বর ৩০, ২০২৩; Chaitra 2, 1421 BS
    rf"(?P<month>m) ?[-,]? ?(?P<day>{DAY}) ?,? ?(?P<tail>(?P<year>y){_ERA})",
    # অক্টোবর ১৮
    rf"(?P<month>m) (?P<day>{DAY}){COUNTS}",
    # জুনে ১০ তাং; বৈশাখের ২৫ তারিখ; জিলহজ মাসের ৯ (নয়) তারিখে
    rf"(?P<month>[mM])(?: ?U)? (?P<day>{DAY}|c){_IN_WORDS} ?T",
    # এপ্রিল ২০২১; বৈশাখ ১২৩৪ বঙ্গাব্দ
    rf"(?P<month>[mM]) ?,? ?(?P<year>y){_ERA}",
    # মার্চ ’১৮; জুন২১
    r"(?P<month>[mM])(?: ?'(?P<short>d)|(?P<short_glued>d)(?!e| ?[:./-]))",
)
_YEAR_FIRST = (
    # ১৪৩০ বঙ্গাব্দের ১৫ আশ্বিন; ১৭৫৭সন ২৩সে জুন
    rf"{OF_YEAR} ?,? ?(?P<day>{DAY}) ?,? ?(?P<month>[mMG])",
    # ১৯৭৫ সালের আগস্ট ২০; ১৩৭৯ বঙ্গাব্দের কার্তিক মাসের আঠারো তারিখ
    rf"{OF_YEAR} ?,? ?(?P<month>[mM])(?: U)? "
    rf"(?:(?P<day_in_words>{DAY}|c){_IN_WORDS} ?T|(?P<day>{DAY}){COUNTS})",
    # ২০২১ সালের অক্টোবরে
    rf"{OF_YEAR} ?,? ?(?P<month>[mM])",
    # ১৮৭৯, ২৯শে অক্টোবর
    rf"(?P<year>y) ?, ?(?P<day>{DAY}) (?P<month>[mM])(?! ?,? ?y)",
    # ২০২৩-০৯-৩০, ১৪৩০-০৬-১৫ বঙ্গাব্দ
    rf"(?P<year>y)(?P<mark>[/.-])(?P<month_figure>d)(?P=mark)(?P<day>d){_ERA}",
)
_FIGURES = (
    # ৩০/৯/২০২৩ ইং; ৯ . ৮ . ২১
    rf"(?P<day>d) ?(?P<mark>[/.-]) ?(?P<month_figure>d) ?(?P=mark) ?(?:(?P<year>y)|(?P<short>d)){_ERA}",
    # ৫/৬ তারিখে, ৫/৬ ইং
    r"(?P<day>d) ?/ ?(?P<month_figure>d)(?:(?= ?T)| ?(?P<era>E))",
)
# By the kind of the first token.
_DATES = {
    kind: shapes
    for kinds, shapes in {
        "d": (*_DAY_FIRST, *_FIGURES, *_YEAR_FIRST[:3]),
        "o": _DAY_FIRST,
        # আঠারো এপ্রিল
        "c": (rf"(?P<day>c) (?P<month>[mM]){YEAR}",),
        "mM": _MONTH_FIRST,
        "yYtE": _YEAR_FIRST,
    }.items()
    for kind in kinds
}

# GMT, Z, +06:00, and after seconds -05:00
_ZONE = r"(?P<zone> ?z|\+(?:d:d|y)|(?<=:d:d)-d:d(?!:))?"
# ১০টা ৭ মিনিট, সাড়ে ৯টা, দেড়টা, ১০:০৭, ৯.০০টায়, 5:01 PM
CLOCK = (
    r"(?:(?P<night>N )?(?P<part>[pa]) ?,? ?)?"
    r"(?:(?P<hour>d) ?: ?(?P<minute>d)(?: ?: ?(?P<second>d))?(?P<ending> ?h| ?i)?"
    r"|(?P<quarter>q) (?:(?P<quarter_hour>d|c) ?h|(?P<quarter_word>H)|(?P<quarter_bare>d|c)(?= [fbx]))"
    r"|(?P<dotted_hour>d) ?\. ?(?P<dotted_minute>d) ?(?P<dotted>h|a)"
    # সন্ধ্যা ৬.৩০ মিনিটে, রাত ৮-৩০
    r"|(?<=[pa] )(?P<marked_hour>d) ?[.-] ?(?P<marked_minute>d)(?: ?i)?(?! ?[hdtycu])"
    r"|(?:(?P<full_hour>d|c) ?(?P<of_hour>h)|(?P<hour_word>H)|(?P<half_word>B) ?(?P<of_half>h))"
    r"(?:,? (?:b )?(?P<minutes>[dc]) ?i(?:,? (?P<seconds>[dc]) ?s)?)?"
    # ১০:০০ রাত, but not the part of the day of the next clock
    rf")(?:,? ?(?P<half>a))?(?(part)|(?:(?<=:d) (?P<late_part>p)(?! ?,? ?[dcqBHN]))?){_ZONE}"
    r"|(?P<latin_hour>d) ?(?P<latin_half>a)"
)
# Between a date and its clock.
DATE_TO_CLOCK = r"(?: ?T)?(?: @ | ?,? ?)(?=[NpadqcH])|Z(?=d)"

# No shape reaches further than so many tokens.
REACH = 32
# Groups that name the same field.
_DAYS, _ERAS = ("day", "day_in_words"), ("era", "era_inside", "era_first")
_SHORT_YEARS = ("short", "short_of_era", "short_glued")


class DateLayout(NamedTuple):
    """Where the fields of a date stand: of each the index of its token, None where it has none.

    `end` is the index after the date, `tail` that from which on it is the year and what follows. `is_last`
    tells that nothing follows that could belong to it.
    """

    end: int
    is_last: bool
    month: int | None
    month_figure: int | None
    day: int | None
    year: int | None
    short_year: int | None
    era: int | None
    tail: int | None
    weekday: int | None


def layout(shape: str, kinds: str, at: int = 0) -> Layout | None:
    """Return where the fields stand that a shape finds from an index on; indices count from there."""
    return _layout(shape, kinds[at : at + REACH])


def date_layouts(kinds: str, at: int = 0) -> Sequence[DateLayout]:
    """Return the layouts of the dates that begin at an index, the longest first; indices count from there."""
    return _date_layouts(kinds[at : at + REACH])


# The kinds of tokens recur in a text more than its words do, so each string of them is matched once.
@lru_cache(maxsize=1 << 14)
def _layout(shape: str, kinds: str) -> Layout | None:
    match = _compiled(shape).match(kinds)
    if match is None:
        return None
    fields = {name: match.start(name) for name, found in match.groupdict().items() if found}
    fields["end"] = match.end()
    if kinds[match.end() :].lstrip(" ,")[:1] in ("", "?"):
        fields["closing"] = match.end()
    return fields


@lru_cache(maxsize=1 << 14)
def _date_layouts(kinds: str) -> Sequence[DateLayout]:
    found = [_layout(shape, kinds) for shape in _DATES.get(kinds[:1], ())]
    return sorted((_date_layout(fields) for fields in found if fields), key=lambda date: -date.end)


def _date_layout(fields: Layout) -> DateLayout:
    def first(*names: str) -> int | None:
        return next((fields[name] for name in names if name in fields), None)

    return DateLayout(
        end=fields["end"],
        is_last="closing" in fields,
        month=first("month"),
        month_figure=first("month_figure"),
        day=first(*_DAYS),
        year=first("year"),
        short_year=first(*_SHORT_YEARS),
        era=first(*_ERAS),
        tail=first("tail"),
        weekday=first("weekday"),
    )


@cache
def _compiled(shape: str) -> re.Pattern[str]:
    """Return a shape compiled, when it is first looked for: a command for one date needs few."""
    return re.compile(shape)
