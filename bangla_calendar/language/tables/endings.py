"""The endings of figures and number words: of days, years, hours, and of what is counted."""

from __future__ import annotations

__all__ = [
    "CASES",
    "CLASSIFIERS",
    "COUNTED_CASES",
    "DATE_ENDINGS",
    "HOUR_ENDINGS",
    "LOCATIVES",
    "MINUTES",
    "NUMBERS_OR_WORDS",
    "ORDINAL_ENDINGS",
    "OTHER_WORDS",
    "PARTICLES",
    "SECONDS",
    "SURE_HOUR_ENDINGS",
    "YEAR_ENDINGS",
]

# Endings of ordinals, which number things more often than days: ১ম, ২য়, ৪র্থ.
ORDINAL_ENDINGS = ("ম", "য়", "র্থ", "ষ্ঠ")
# Endings read after the figures of a day, a misspelt or careless one (২৩সে, ৭এ) among them: real text has
# them, and none changes the number. English print before 1900 has 2d and 23d.
DATE_ENDINGS = (
    *("লা", "রা", "ঠা", "ই", "শে", "সে", "এ", *ORDINAL_ENDINGS),
    *("st", "nd", "rd", "d", "th", "la", "she", "shey"),
)
# Cases and emphasis on the figures of a year: ২০১৩তেও, ১৯৭১এর. টা and টি are said of counts: ২০০০টি প্রশ্ন.
YEAR_ENDINGS = tuple(
    ending + particle for ending in ("তে", "এ", "র", "এর", "ের", "কে") for particle in ("", "ই", "ও")
)
# What marks an hour: টা and its forms, which things are counted with too, and its cases (at, of, until
# an hour) and ঘটিকা, which are said of hours alone.
HOUR_ENDINGS = ("টা", "টো", "টে", "টাই")
SURE_HOUR_ENDINGS = (
    *("টায়", "টার", "টাতে", "টায়ও", "টোয়", "টোর", "টেয়", "টের", "টেতে"),
    *("ঘটিকায়", "ঘটিকার", "ঘটিকা", "ঘটিকা.", "ঘ."),
)
# Words for the units, and their short and misspelt forms in print.
MINUTES = ("মিনিট", "মিনিটে", "মিনিটের", "মিনিটি", "মি.", "মিঃ")
SECONDS = ("সেকেন্ড", "সেকেন্ডে", "সেকেন্ডের", "সেকেণ্ড", "সেকেণ্ডে", "সেকেণ্ডের", "সে.")

# Endings of counted things, and of the genitive.
COUNTS_PEOPLE = "জন"
CLASSIFIERS = ("টি", "টা", "টো", "টে", "খান", "খানা", "খানি", COUNTS_PEOPLE)
CASES = ("র", "ের", "য়ের", "এর")
# Endings of the other cases after a counted thing: টিতে, টায়, জনকে, জনে.
COUNTED_CASES = ("কে", "তে", "য়", "ে")
# The locative of a number itself: সাতাশিতে, একাত্তরে, দুইয়ে.
LOCATIVES = ("তে", "ে", "য়ে", "এ")
# Words that look like a number with a case and are others: him or her, held up, acre, vessel, having
# gathered, rider (twice), having spread. Behind hundreds the first ones may be either: আটশ একে.
NUMBERS_OR_WORDS = ("একে", "একেই", "একেও", "আটকে")
OTHER_WORDS = (*NUMBERS_OR_WORDS, "একর", "আধার", "কুড়িয়ে", "সওয়ার", "সোয়ার", "চারিয়ে")
# What emphasises ("just") and what adds ("also"), after any of these: টিই, টিও, টিরও.
PARTICLES = ("ই", "ও")
