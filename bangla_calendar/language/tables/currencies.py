"""The marks of money, as print has them."""

from __future__ import annotations

__all__ = [
    "AND_SUBUNIT",
    "CURRENCIES",
    "MONEY_CASES",
    "ONLY",
    "SLASHES",
    "SUBUNIT",
    "TAKA_FORMS",
    "UNIT",
    "UNITS_ABROAD",
    "UNITS_OF_REGIONS",
]

# Bangladesh and West Bengal say টাকা and পয়সা alike, each of its own money; taka is Latin print's.
UNIT, SUBUNIT = "টাকা", "পয়সা"
TAKA_FORMS = "টাকা|টাঃ|taka"
UNITS_OF_REGIONS = {"BD": "BDT", "IN": "INR"}
# By ISO 4217 code: the signs, words and abbreviations of one currency alone, in any case, and the
# adjectives which before টাকা, রুপি and পয়সা say whose they are.
CURRENCIES = {
    "BDT": ("৳|Tk|Tk.|BDT", "বাংলাদেশী|বাংলাদেশি"),
    "INR": ("₹|রুপি|Rs|Rs.|INR", "ভারতীয়"),
}
# What the money of a currency is called where টাকা alone is another's.
UNITS_ABROAD = {"BDT": "বাংলাদেশি টাকা", "INR": "রুপি"}
# Cases and particles on the words: টাকার, টাকায়, টাকাও.
MONEY_CASES = "র|য়|ও|ই|তে"
# Closes an amount against additions: in words, and after the figures of a whole amount.
# https://trickbd.com/tech-news/698754
ONLY = "মাত্র"
SLASHES = ("/-", "/=")
# Between টাকা and পয়সা, where a comma may stand as well.
AND_SUBUNIT = ("ও", "এবং")
