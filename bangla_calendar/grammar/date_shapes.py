"""The shapes of dates: day, month and year in their orders, and the weekday about them."""

from __future__ import annotations

from bangla_calendar.grammar.shapes import Shape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.grammar.shapes import Found

__all__ = [
    "COUNTS",
    "DATES",
    "DATES_ALONE",
    "DAY",
    "ERA_AFTER",
    "NOT_OF_NEXT_YEAR",
    "OF_YEAR",
    "WEEKDAY_AFTER",
    "WEEKDAY_ALONE",
    "WEEKDAY_BEFORE",
    "WORDS",
    "YEAR_AFTER",
    "is_figure_pair",
]

# ১৫, ১৫ই, ১৫ ই, ১৫-ই, ২১'শে, পহেলা
DAY = r"(?:d(?:[ '-]?[eJ])?|o)"
# A year in several words: চৌদ্দশ ত্রিশ, উনিশ শ’ একাত্তর. One word is a year with its era, else a count.
_WORDS = r"c(?:'?[ -]c){0,5}'?[ -]"
WORDS = rf"{_WORDS}[cç]"
# A year in figures that counts nothing: not ২০২১টি, ১৮৩০ ঘটিকায়, ১৯৯০%, ১৯৯০.৫, nor of ২০২৪-২৫ অর্থবছর and
# ১৯৬৪-০৯-২৮.
_FIGURES = r"y(?! ?[Khl%]|/-|\.[dty](?= ?[?K%])| ?[-/] ?[dy] ?F|-d-d|/d/d|\.d\.d)"
_YEAR = rf"(?:{_FIGURES}|{WORDS}(?! ?[K%]|[ -]c)|[tc](?= ?,? ?[EQI]))"
# বাংলা and ইংরেজি before another word are adjectives: ১৩৫৮ বাংলা ভাষার.
_ERA = r"(?:[EQ]|I(?! \?))"
# After a comma an era before a year or a date in figures is that of those: ১৩৫৮, ইং ১৯৫২.
_COMMA = r"(?:, ?(?!. ?(?:y|d ?[/.-])))?"
# Of years in a row, the last of which has no era after it, each has the one before it: ১৪৩০ হিজরি ১৪৪৫.
NOT_OF_NEXT_YEAR = r"(?! ?[:-]? ?(?:S )?y(?: ?[EI] ?[:-]? ?(?:S )?y){0,3}(?! ?[EQISK]))"
# বঙ্গাব্দ; খ্রিঃ সালে; (বঙ্গাব্দ); সালে; of ১৩১৮তে the ending
ERA_AFTER = (
    rf"(?: ?{_COMMA}(?P<era_1>{_ERA}){NOT_OF_NEXT_YEAR}(?: ?S)?| ?\((?P<era_2>[EI])\)| ?S|(?<=y)[jJA])?"
)
# After figures ই stands for ইং: ০৫-১১-২০২২ই.
_ERA_OF_FIGURES = ERA_AFTER.replace("(?<=y)[jJA]", "(?<=y)(?P<ending>e)")
# Of the next date a year in a case is, after a dash or with an era before it: ১৩ চৈত্র – ১৪৪৮ বঙ্গাব্দের ৮ই পৌষ.
_BEGINS_DATE = rf" ?(?:(?:[EI] ?)?[SQ>]|-?[jJA]) ?,? ?(?:T ?)?(?:(?:{DAY}|c) ?[,/-]? ?[mMG]|[mM])"
_NOT_OF_NEXT = rf"(?!(?:[EI] ?)?(?:S )?[yt]{_BEGINS_DATE})"
# , ১৪৩০; /১৯৭১; (১৯৭১); ’৭১; ২২ ইং; সন ১৪৩০; ইং ২০২৩; a weekday between: ১৪ এপ্রিল, (রোজ) বৃহস্পতিবার, ২০২২
YEAR_AFTER = (
    rf"(?:(?: ?,? ?(?:\( ?|r ?:? ?)?(?P<weekday_1>[wv])(?: ?\))? ?,? ?| ?,? ?| ?[/-] ?{_NOT_OF_NEXT})"
    rf"(?P<year_1>{_YEAR})"
    r"| ?\( ?(?P<year_2>y)(?: ?(?P<era_4>[EI]))? ?\)"
    r"| ?(?P<supplied_1>\[) ?(?P<year_5>y) ?\]|,\n(?P<year_6>y)"
    rf"| ?[,/-]? ?{_NOT_OF_NEXT}(?:(?P<era_3>[EI]) ?(?:S ?)?|S )(?P<year_3>{_FIGURES})"
    rf"| ?[,/-]? ?' ?(?P<short_1>d)(?! ?[%Kuhli]|{_BEGINS_DATE})| ?[,/-]? ?'(?P<year_4>y)(?!')"
    r"| ?[,/-]? ?(?P<short_2>d)(?= ?[EI]| ?\([EI])"
    r"| ?, ?(?P<short_4>d)(?=\n|$))"
)
_TAIL = rf"(?P<tail>{YEAR_AFTER}{ERA_AFTER})"
# No year follows, but one with which another date begins: ২০২১ নভেম্বর ৯, ১৪২৮ কার্তিক ২৪.
_OF_NEXT = rf"(?!{_BEGINS_DATE}| [mM] [do])"
_NO_YEAR = (
    rf"(?!(?: ?,? ?|[/-])'?y{_OF_NEXT}"
    rf"| ?,? ?(?:\( ?y ?(?:[EI] ?)?\)|'d{_OF_NEXT}|(?:S|[EI] ?(?:S )?) ?y{_OF_NEXT}))"
)
# Before the day and month: সালের, বাংলা সনের, খৃঃ অব্দে, বঙ্গাব্দের; ’৭১ সালের, ৭১ সালের; ১৯৭১-এর, ’৭৪ এর; হিজরি
# ১৪৪৫-এর. An era in the nominative is that of a date before it (২০২২ খ্রি. ২০ ভাদ্র ১৪২৯), so it is not read so.
OF_YEAR = (
    r"(?:(?:(?P<of_era_1>[EI]) ?(?:S )?|S )?"
    rf"(?:(?P<of_year_1>[yt]|{WORDS}|[cd](?= ?[EIQ]))"
    r" ?(?:S|(?P<of_era_2>[EQI]) ?S|(?P<of_era_3>[Q>]))"
    rf"|(?P<of_year_2>(?:y|{_WORDS}c)(?=[ -]?[jJ]|-?A)|{_WORDS}ç)(?:[ -]?[jJ]|-?A)?)"
    r"|(?:S )?'?(?P<of_short_1>[cd])'? ?S|'?(?P<of_short_2>(?<=')d(?=[ -]?[jJ])|ç)(?:[ -]?[jJ])?)"
)
# What follows a number that counts something else than days or years.
_COUNTED = "(?! ?[%KuhliqgscUj])"
COUNTS = rf"(?! ?[/:.+-] ?[dty]){_COUNTED}"
# A day before its month, glued or with a blank, dash or slash between; after an ending the line may end.
_DAY_AND = (
    rf"(?:(?P<day_1>{DAY})(?: ?[/-] ?| | ~ |(?<=[eJ])\n)?"
    rf"|(?P<day_2>c) )"
)
# A day in any form.
_ANY_DAY = rf"(?P<day_1>{DAY}|c)"
_OF_MONTH = r"(?: U| ?[jJ])?"
# Between a year before a date and the date, and between its parts.
_AND = r"(?: ?[,/-]? ?|\n)"

_DAY_FIRST = (
    # ১৫ই আশ্বিন, ১৪৩০ বঙ্গাব্দ; ১৭জুন
    rf"{_DAY_AND}(?P<month>[mMG]){_TAIL}",
    rf"{_DAY_AND}(?P<month>[mMG])",
    # ১ মে মাস ২০২৫
    rf"{_DAY_AND}(?P<month>m) U ?,? ?(?P<year>y){ERA_AFTER}{COUNTS}",
    # ১৫, আশ্বিন ১৪৩০; but not কক্ষ ১৫, আশ্বিন
    rf"(?P<day>{DAY}) ?, ?(?P<month>[mM]){_TAIL}",
    # ১৪ নভেম্বের: a name with one wrong sign
    rf"(?P<day>{DAY}) (?P<month>&){_TAIL}",
    rf"(?P<day>{DAY}) (?P<month>&)",
    # [২৭] মাঘ ১২৯৯
    rf"(?P<supplied_2>\[) ?(?P<day>{DAY}) ?\] ?(?P<month>[mM]){_TAIL}",
    # [২৭ মাঘ] ১২৯৯; ২৭ [মাঘ] ১২৯৯
    rf"(?P<supplied_2>\[)(?P<day>{DAY}) (?P<month>[mM])\] ?,? ?(?P<year>{_FIGURES}){ERA_AFTER}",
    rf"(?P<day>{DAY}) (?P<supplied_2>\[)(?P<month>[mM])\]{_TAIL}",
    # ১৫.আশ্বিন.১৪৩০
    rf"(?P<day>{DAY})\.(?P<month>[mM])\.(?:(?P<year>{_FIGURES}|{WORDS})|'(?P<short>d)){ERA_AFTER}",
    # ২২জুন১৮
    r"(?P<day>d)(?P<month>[mG])(?P<short>d)(?![dtye:.'/-])",
    # ৫-মে-২২, ৫/মে/২২
    *(rf"(?P<day>d){mark}(?P<month>[mG]){mark}(?P<short>d)(?![dtye:.'/-])" for mark in "-/"),
    # ১৫ পোষ ১৪৩০: a month that is another word where it stands alone
    rf"(?P<day>{DAY}) (?P<month>n) ?,? ?(?P<year>y){ERA_AFTER}",
    # ০৭ সোমবার, জুন ২০২১
    rf"(?P<day>{DAY}) (?P<weekday_2>w) ?,? (?P<month>[mM]){_TAIL}",
)
_MONTH_FIRST = (
    # সেপ্টেম্বর ৩০, ২০২৩; Chaitra 2, 1421 BS
    rf"(?P<month>[mM]) ?[-/,]? ?(?P<day>{DAY}|c(?= )){_TAIL}",
    # সেপ্টেম্বর.৩০.২০২৩
    rf"(?P<month>[mM])\.(?P<day>{DAY})\.(?:(?P<year>{_FIGURES}|{WORDS})|'(?P<short>d)){ERA_AFTER}",
    # অক্টোবর ১৮; but not of রমজান ১২ মে ২০২১, where a name stands before a date, and of ১. বৈশাখ ২. জ্যৈষ্ঠ
    rf"(?P<month>m) (?P<day>{DAY}){COUNTS}(?!(?:[ '-]?[eJ])? [mMG](?! ?d)| ?[).।] ?[mMG])",
    # জুনে ১০ তাং; বৈশাখের ২৫ তারিখ; জিলহজ মাসের ৯ (নয়) তারিখে; এপ্রিল এর ১৪ তারিখ
    rf"(?P<month>[mM]){_OF_MONTH} {_ANY_DAY} ?T{_TAIL}?",
    # এপ্রিল ২০২১; জুন-২০২৩; আষাঢ়/১৪২৮; বৈশাখ ১২৩৪ বঙ্গাব্দ
    rf"(?P<month>[mM]) ?[,/-]? ?(?P<year>{_FIGURES}|t(?= ?,? ?[EQI])){ERA_AFTER}",
    # মার্চ ’১৮; জুন২১; ডিসেম্বর-২৩
    r"(?P<month>[mM])(?: ?' ?(?P<short_1>d)|-(?P<short_3>d)(?![eJ]| ?[:./,-] ?[dty])"
    r"|(?P<short_2>d)(?!e| ?[:./-]))",
)
_YEAR_FIRST = (
    # ১৪৩০ বঙ্গাব্দের ১৫ আশ্বিন; ১৭৫৭সন ২৩সে জুন; সন ১৩২৫ সাল (বাংলা) তাং ১২ই ফাল্গুন
    rf"{OF_YEAR}(?: I(?= T))?{_AND}(?:T ?)?{_ANY_DAY}{_AND}(?P<month>[mMG]){_NO_YEAR}",
    # ১৯৭৫ সালের আগস্ট ২০; ১৩৭৯ বঙ্গাব্দের কার্তিক মাসের আঠারো তারিখ
    rf"{OF_YEAR}{_AND}(?P<month>[mM])"
    rf"(?:{_OF_MONTH} {_ANY_DAY} ?T| ?[,/-]? ?(?P<day_2>{DAY}){COUNTS}){_NO_YEAR}",
    # ২০২১ সালের অক্টোবরে
    rf"{OF_YEAR}{_AND}(?P<month>[mM]){_NO_YEAR}",
    # ২০২৩ সেপ্টেম্বর ৩০; ২০২১, মার্চ ৫
    rf"(?P<year>y|{WORDS}) ?[,/-]? ?(?P<month>[mM])(?: ?[,/-] ?| )(?P<day>{DAY}){COUNTS}{_NO_YEAR}",
    # (১৮৩৮ ডিসেম্বর)
    r"(?P<year>y) (?P<month>m)(?= ?[),।]|\n|$)",
    # ১৮৭৯, ২৯শে অক্টোবর; ১৪৩০/১৫/আশ্বিন; শকাব্দ ১৭৭৩, ২২ চৈত্র; বাংলা সন ১৩৬৮, ২৫শে বৈশাখ
    rf"(?:(?P<era_1>E) |(?P<era_2>I) (?:S )?|S )?(?P<year>y|{WORDS}) ?[,/-] ?"
    rf"(?P<day>{DAY})(?: ?[,/-] ?| )(?P<month>[mM]){_NO_YEAR}",
    # সন ১৩৬২ বাং তাং ১০ই অগ্রহায়ণ; সন ১২২৫ তারিখ ১১ জ্যৈষ্ঠ
    rf"(?:(?:S )?(?P<year_1>[yt]) ?(?P<era>[EI])|S (?P<year_2>y)) ?,? ?T ?:? ?"
    rf"{_ANY_DAY}{_AND}(?P<month>[mM]){_NO_YEAR}",
    # ২০২৩-০৯-৩০, ১৪৩০-০৬-১৫ বঙ্গাব্দ; ২০২৩ - ০৯ - ৩০
    *(rf"(?P<year>y){mark}(?P<figure_month>d){mark}(?P<day>d)(?!d){ERA_AFTER}" for mark in ("/", r"\.", "-")),
    *(rf"(?P<year>y) {mark} (?P<figure_month>d) {mark} (?P<day>d){ERA_AFTER}{_COUNTED}" for mark in "/-"),
)
_IN_FIGURES = (
    # ৩০/৯/২০২৩ ইং; ৯ . ৮ . ২১; ৩০/৯/’২৩
    *(
        rf"(?P<day>d) ?{mark} ?(?P<figure_month>d) ?{mark} ?"
        rf"(?:(?P<year>y)|'(?P<short_1>d)|(?P<short_2>d)(?! ?[%KuUis])){_ERA_OF_FIGURES}"
        for mark in ("/", r"\.", "-")
    ),
    # ০৭।০১।২০২৪; ৫।৩।১৫ তারিখে, ৫।৩।১৫ ইং
    rf"(?P<day>d)।(?P<figure_month>d)।(?:(?P<year>y)|(?P<short>d)(?= ?(?:T|[EI](?! \?)))){ERA_AFTER}",
    # ৫/৬ তারিখে, ৫/৬ ইং
    r"(?P<day>d) ?/ ?(?P<figure_month>d)(?:(?= ?T)| ?(?P<era>[EI]))",
)
# বাং ১৫/০৬/১৪৩০: with a month in figures the era before the day alone says which calendar it is.
_ERA_BEFORE_FIGURES = tuple(
    rf"(?P<era>[EI])(?: ?:| ?-)? ?(?P<day>d) ?{mark} ?(?P<figure_month>d) ?{mark} ?"
    r"(?:(?P<year>y)|'?(?P<short>d)(?! ?[%KuUis]))(?! ?[EI](?! ?[:-]? ?d ?[/.-] ?d))"
    for mark in ("/", r"\.", "-")
)
DATES = tuple(map(Shape, (*_DAY_FIRST, *_IN_FIGURES, *_MONTH_FIRST, *_YEAR_FIRST, *_ERA_BEFORE_FIGURES)))
# Read only where they are the whole text. In running text a figure beside a year in the middle, and a year
# with its era in the nominative before a day, belong to something else, and two digits may count something.
_MARK, _TO_MONTH = r"(?: ?[,./-] ?| )", r"(?: ?[,/-] ?| |(?<=[de])(?=m))"
_YEAR_ALONE = rf"(?:S )?(?P<year>{_YEAR}|c|t){ERA_AFTER.replace('_1', '_4').replace('_2', '_5')}"
_MARKED_SHORT = (
    r"(?:(?:S|(?P<era_6>[EI])) '?(?P<short_1>[dc])(?: ?S)?|'(?P<short_2>d)(?: ?S)?"
    r"|(?P<short_3>[dc]) ?(?:(?P<era_7>[EIQ])(?: ?S)?|S))"
)
_NAMED_YEAR = rf"(?:{_YEAR_ALONE}|{_MARKED_SHORT})"
_LAST_YEAR = rf"(?:{_YEAR_ALONE}|{_MARKED_SHORT}|(?P<short_4>[dc]))"
_SOME_DAY = rf"(?P<day>{DAY}|c)"
DATES_ALONE = tuple(
    map(
        Shape,
        (
            rf"{_SOME_DAY}{_MARK}{_NAMED_YEAR}{_MARK}(?P<month>[mM])",
            rf"(?P<month>[mM]){_MARK}{_NAMED_YEAR}{_MARK}{_SOME_DAY}",
            rf"{_NAMED_YEAR}{_MARK}{_SOME_DAY}{_MARK}(?P<month>[mM])",
            rf"{_NAMED_YEAR}{_MARK}(?P<month>[mM]){_MARK}{_SOME_DAY}",
            rf"{_SOME_DAY}{_TO_MONTH}(?P<month>[mM]){_TO_MONTH}{_LAST_YEAR}",
            rf"{_SOME_DAY}\.(?P<month>[mM])\.{_LAST_YEAR}",
            rf"(?P<month>[mM]){_TO_MONTH}{_SOME_DAY}{_TO_MONTH}{_LAST_YEAR}",
            rf"(?P<month>[mM])\.{_SOME_DAY}\.{_LAST_YEAR}",
            # early years in figures
            *(
                rf"(?P<day>d) ?{mark} ?(?P<figure_month>d) ?{mark} ?(?P<year>t){ERA_AFTER}"
                rf"|(?P<year_1>t){mark}(?P<figure_month_1>d){mark}(?P<day_1>d)"
                for mark in ("/", r"\.", "-")
            ),
        ),
    )
)

# A weekday in short only before a day in figures, for it may be a planet's name: সোম ২০ মার্চ, but not সোম মাঘ.
WEEKDAY_BEFORE = Shape(
    r"(?:r ?:? ?)?(?:(?P<weekday_1>w)|(?P<weekday_2>v)(?= ?,? ?(?:d|m ?d)))"
    r"(?: ?, ?|,\n|(?: ?,)? ?(?P<bracket>\() ?| )(?=[dcomMytESI'])"
)
WEEKDAY_AFTER = Shape(r" ?,? ?\( ?(?P<weekday_1>w) ?\)|(?: ?,? r ?:? ?| ?, ?| )(?P<weekday_2>w)")
# In brackets before its date, before a bar, or in short beside a name, only where the whole text is a date.
WEEKDAY_ALONE = Shape(
    r"(?:r ?:? ?)?(?:\( ?(?P<weekday_1>[wv]) ?\)|(?P<weekday_2>[wv])\.?)"
    r"(?:(?: ?,)? ?(?P<bracket>\() ?| ?[,|-] ?| )?"
)
WEEKDAY_AFTER_ALONE = Shape(
    r" ?,? ?\( ?(?P<weekday_1>[wv]) ?\)|(?: ?,? r ?:? ?| ?[,|-] ?| )(?P<weekday_2>[wv])\.?"
)


def is_figure_pair(found: Found) -> bool:
    """Return whether a shape has its month in figures."""
    return "figure_month" in found
