"""The words that stand about dates in running text: how units, directions and ends are written.

Rows give the forms met in newspapers, statutes and letters, parted by bars.
"""

from __future__ import annotations

__all__ = [
    "AFTER_TIME",
    "AGO",
    "BETWEEN",
    "CENTURY",
    "CLIPPED_NUMBERS",
    "COUNTED",
    "DAY_OF_MONTH",
    "DECADE",
    "DIRECTIONS",
    "ENDLESS_MONTHS",
    "FIRST_LATIN",
    "LISTING",
    "MONTHS_IN_CASES",
    "MONTHS_OR_WORDS",
    "MONTH_UNIT",
    "OFFICE_YEARS",
    "RELATIVE_WORDS",
    "STRUCK",
    "UNITS",
    "YEAR_WORDS",
    "ZONES",
]

YEAR_WORDS = "সাল|সন|সালে|সালের|সনে|সনের|সালেই|সালেও|সালটি|সনেই|সনেও|অব্দ|অব্দে|অব্দের"
DAY_OF_MONTH = "তারিখ|তারিখে|তারিখের|তারিখেই|তারিখেও|তাং|তাং.|তারিখটি|তাংয়ে"
MONTH_UNIT = "মাস|মাসে|মাসের|মাসেই|মাসেও"
UNITS = {
    "day": "দিন|দিনে|দিনের",
    "week": "সপ্তাহ|সপ্তাহে|সপ্তাহের|সপ্তাহেই|হপ্তা|হপ্তায়",
    "year": "বছর|বছরে|বছরের|বছরেই|বৎসর|বৎসরে|বৎসরের|বত্সর|বত্সরে|বত্সরের",
    "hour": "ঘণ্টা|ঘণ্টায়|ঘণ্টার|ঘন্টা|ঘন্টায়|ঘন্টার",
}
# Words before a day, week, month or year, and words after a number of them: on which side of today they are.
DIRECTIONS = {-1: "গত|বিগত", 0: "চলতি", 1: "আগামী|আগামি|পরবর্তী|সামনের"}
AGO = {-1: "আগে|পূর্বে|আগের|পূর্বের|ago", 1: "পরে|পর|বাদে|later"}
# Days from today, the standard form, variants, misspellings, abbreviations.
RELATIVE_WORDS = (
    ("-2d", "গত পরশু", "পরশু|গত পরশু|পরশুদিন|গত পরশুদিন", "", ""),
    ("-1d", "গতকাল", "কাল|গতকল্য", "", ""),
    ("0d", "আজ", "আজকে|অদ্য", "", ""),
    ("+1d", "আগামীকাল", "কাল|আগামিকাল|কালকে", "", ""),
    ("+2d", "আগামী পরশু", "পরশু|আগামী পরশু", "", ""),
)
# From one end to the other, and one and another.
BETWEEN = "থেকে|হতে|হইতে|to|until|till|from"
LISTING = "ও|এবং|আর|and"
DECADE = "দশক|দশকে|দশকের|দশকেও|দশকেই|দশকটি"
CENTURY = "শতক|শতকে|শতকের|শতাব্দী|শতাব্দীর|শতাব্দীতে|শতাব্দীতেও|শতাব্দীতেই|শতাব্দি|শতাব্দির|শতাব্দিতে|শতাব্দে"
# The years of an office, a school or a league, which begin within a year: অর্থবছর, শিক্ষা বর্ষের, মৌসুম.
OFFICE_YEARS = "|".join(
    (
        "সেশন|সেশনে|সেশনের|মৌসুম|মৌসুমে|মৌসুমের",
        *(
            f"{of}{gap}{year}{ending}"
            for of in ("অর্থ", "শিক্ষা", "কর")
            for gap in ("", " ")
            for year in ("বছর", "বৎসর", "বত্সর", "বর্ষ")
            for ending in ("", "ে", "ের")
        ),
    )
)
# What follows an hour: it strikes, and until, towards or about it. বাজার by itself is a market.
STRUCK = "বাজে|বেজে|বাজার আগে|বাজার আগেই|বাজার পর|বাজার পরে"
AFTER_TIME = "পর্যন্ত|দিকে|মধ্যে|সময়|নাগাদ|পরপর"
ZONES = "utc|gmt|bst|ist|pdt|pst|edt|est|cet|z"
# What is counted: a number before one of these is no day, year or hour.
COUNTED = (
    "জন|জনকে|জনের|জনই|টাকা|টাকায়|টাকার|কোটি|লাখ|লক্ষ|টন|মেট্রিক|কেজি|গ্রাম|লিটার|কিলোমিটার|কিমি|"
    "মিটার|ফুট|একর|শতাংশ|ভাগ|পৃষ্ঠা|ডলার|রুপি|রান|পিস|people|persons|taka|crore|lakh|km|kg|times|percent"
)

# ছয় and নয় before টা, as they are said.
CLIPPED_NUMBERS = {"ছ’": 6, "ন’": 9}
# পহেলা বৈশাখ in Latin letters.
FIRST_LATIN = "pohela|pahela|poila|poyla"
# Forms of months after which an ending would make another word: মেয়ের, মেতে.
ENDLESS_MONTHS = "মে|জ্যৈ|শ্রা|আষা|আগ|অগ|নভ|সেপ|জুল"
# Forms of months that are other words more often: mother, brother, senior.
MONTHS_OR_WORDS = "বৈ|মা|ভা|পৌ|ফা|চৈ|পোষ|চৈত|জ্যেষ্ঠ"
# মে with the ending of a case, by its number; মের alone is another word, so these are no names of the month.
MONTHS_IN_CASES = {"মের": 5, "মে’র": 5, "মেতে": 5}
