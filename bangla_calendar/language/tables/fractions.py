"""The spellings of fractions: সোয়া, দেড়, তৃতীয়াংশ and the like."""

from __future__ import annotations

__all__ = [
    "DENOMINATORS",
    "FRACTION_WORDS",
    "HALF",
    "HALF_MORE",
    "HALF_MORE_THAN",
    "PARTS",
    "PARTS_OF",
    "QUARTERS",
    "QUARTER_LESS",
    "QUARTER_MORE",
    "WHOLE_AND",
]

# What is added to the number that follows, as numerator and denominator; সওয়া is older.
# https://makemcq.com/v3/library/read/67b04e9172f4da639d0cdb15
QUARTER_MORE, HALF_MORE, QUARTER_LESS = "সোয়া", "সাড়ে", "পৌনে"
QUARTERS = {
    QUARTER_MORE: (1, 4),
    "সওয়া": (1, 4),
    HALF_MORE: (1, 2),
    QUARTER_LESS: (-1, 4),
}
# A half more than one and than two are words of their own.
HALF_MORE_THAN = {1: "দেড়", 2: "আড়াই"}
HALF = "অর্ধেক"
# Fractions that are words by themselves.
FRACTION_WORDS = {
    HALF_MORE_THAN[1]: (3, 2),
    HALF_MORE_THAN[2]: (5, 2),
    HALF: (1, 2),
    "আধা": (1, 2),
    "আধ": (1, 2),
    "তেহাই": (1, 3),
    "পোয়া": (1, 4),
    "সিকি": (1, 4),
    "চৌথা": (1, 4),
}
# The ordinal with অংশ ("part"), by the rule of sandhi: তৃতীয় + অংশ is তৃতীয়াংশ. Attested for 3 and 4
# (https://www.bissoy.com/qa/684806), derived for 2 and for 5 to 10.
DENOMINATORS = {
    2: "দ্বিতীয়াংশ",
    3: "তৃতীয়াংশ",
    4: "চতুর্থাংশ",
    5: "পঞ্চমাংশ",
    6: "ষষ্ঠাংশ",
    7: "সপ্তমাংশ",
    8: "অষ্টমাংশ",
    9: "নবমাংশ",
    10: "দশমাংশ",
}
# Between a whole number and a fraction; after the denominator (চার ভাগের তিন), and closing (তিন ভাগ).
WHOLE_AND, PARTS_OF, PARTS = "পূর্ণ", "ভাগের", "ভাগ"
