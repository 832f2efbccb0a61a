"""The words of lengths of time: units, how they are counted, before and after, about, and now.

Sources: the written names and patterns are those of CLDR 49 (common/main/bn.xml and en.xml, as in Babel
2.19); how the others are spelled is counted in newspapers, blogs and word lists (ঘণ্টা and ঘন্টা are about
even in blogs), and প্রায়, -খানেক, দুয়েক and the like are from articles of Jugantor and Prothom Alo. Rows give
what is read, parted by bars.
"""

from __future__ import annotations

__all__ = [
    "ABOUT",
    "AGO",
    "AND",
    "DAYS_ENGLISH",
    "FROM_NOW",
    "FUTURE",
    "IN",
    "LATER",
    "MORE",
    "NAMES",
    "NEWS",
    "NOW",
    "ONLY",
    "OR_SO",
    "PAST",
    "RELATIVE_NAMES",
    "TOWARD",
    "UNITS",
    "UNIT_FORMS",
    "WITHIN",
]

# The units, the longest first.
UNITS = ("year", "month", "week", "day", "hour", "minute", "second")

# What each is called after a number, by language and length; in English one and several.
_BENGALI = ("বছর", "মাস", "সপ্তাহ", "দিন", "ঘণ্টা", "মিনিট", "সেকেন্ড")
_ENGLISH = (
    *("year|years", "month|months", "week|weeks", "day|days"),
    *("hour|hours", "minute|minutes", "second|seconds"),
)
NAMES = {
    ("bn", "long"): _BENGALI,
    ("bn", "short"): _BENGALI,
    ("bn", "narrow"): ("বছর", "মাস", "সপ্তাহ", "দিন", "ঘঃ", "মিঃ", "সেঃ"),
    ("en", "long"): _ENGLISH,
    ("en", "short"): ("yr|yrs", "mth|mths", "wk|wks", "day|days", "hr", "min", "sec"),
    ("en", "narrow"): ("y", "m", "w", "d", "h", "m", "s"),
}
# The same beside the words for the past and the future.
RELATIVE_NAMES = {
    **{("bn", length): _BENGALI for length in ("long", "short", "narrow")},
    ("en", "long"): _ENGLISH,
    ("en", "short"): ("yr.", "mo.", "wk.", "day|days", "hr.", "min.", "sec."),
    ("en", "narrow"): ("y", "mo", "w", "d", "h", "m", "s"),
}
# How CLDR puts a length into the past and the future, unit by unit; of years the short past is আগে too.
PAST = {"bn": ("{} পূর্বে", *["{} আগে"] * 6), "en": ("{} ago",) * 7}
FUTURE = {
    "bn": ("{}ে", "{}ে", "{}ে", "{}ের মধ্যে", "{}য়", "{}ে", "{}ে"),
    "en": ("in {}",) * 7,
}
# How newspapers do: now, a moment ahead, the past, the future.
NEWS = {"bn": ("এইমাত্র", "এখনই", "{} আগে", "{} পর"), "en": ("just now", "now", "{} ago", "in {}")}
# The days about today in English; the Bengali ones are among the relative words of `names`.
DAYS_ENGLISH = {
    -2: "the day before yesterday",
    -1: "yesterday",
    0: "today",
    1: "tomorrow",
    2: "the day after tomorrow",
}

# What is read. Of English, m is a month to some and a minute to others.
UNIT_FORMS = {
    "year": "বছর|বৎসর|বত্সর|year|years|yr|yrs|y",
    "month": "মাস|month|months|mth|mths|mo",
    "week": "সপ্তাহ|হপ্তা|week|weeks|wk|wks|w",
    "day": "দিন|day|days|d",
    "hour": "ঘণ্টা|ঘন্টা|ঘঃ|ঘ.|hour|hours|hr|hrs|h",
    "minute": "মিনিট|মিঃ|মি.|minute|minutes|min|mins",
    "second": "সেকেন্ড|সেকেণ্ড|সেঃ|সে.|second|seconds|sec|secs|s",
}
# After the length, on which side of the present it ends.
AGO = "আগে|আগেই|পূর্বে|আগের|পূর্বের|ago"
LATER = "পরে|পর|বাদে|পরের|later|from now"
# Before it: counted from now, whatever else the text says; and what only the future has before it.
FROM_NOW = "আজ থেকে|আজ হতে|এখন থেকে|এখন হতে"
MORE = "আর"
IN = "in"
# Before it, of the whole of it: গত ২৪ ঘণ্টায়, আগামী তিন দিনের মধ্যে.
TOWARD = {-1: "গত|বিগত|গেল", 1: "আগামী|আগামি|পরবর্তী|সামনের"}
WITHIN = "মধ্যে"
# Between the parts of a sum.
AND = "ও|এবং|আর|and"
# Before a number: about, and only or exactly, which change nothing.
ABOUT = "প্রায়|আনুমানিক|about"
ONLY = "মাত্র|ঠিক"
# After a unit, a number with -এক, "or so": ঘণ্টাখানেক, মাস তিনেক, বছর দেড়েক.
OR_SO = {
    "খানেক": (1, 1),
    "দেড়েক": (3, 2),
    "দুয়েক": (2, 1),
    "তিনেক": (3, 1),
    "চারেক": (4, 1),
    "পাঁচেক": (5, 1),
    "সাতেক": (7, 1),
    "আটেক": (8, 1),
    "দশেক": (10, 1),
}
# The present by itself.
NOW = "এইমাত্র|এই মাত্র|এখনই|এখন|just now|now"
