"""The words of fiscal, tax and school years and of their parts.

Sources: for অর্থবছর, প্রান্তিক, শিক্ষাবর্ষ and their writing pages of bholabani.com, dainikamaderbangla.com,
ajkerpatrika.com, bd-pratidin.com and du.ac.bd; for করবর্ষ and আয়বর্ষ the Income Tax Act 2023 of Bangladesh,
section 2(15); for অর্থবর্ষ, আর্থিক বছর, মূল্যায়ন বর্ষ and ত্রৈমাসিক pages of kajersubidha.com, tripuranewshub.com
and anmnews.in. Rows give what is read, parted by bars.
"""

from __future__ import annotations

__all__ = [
    "BANGLA",
    "ENDINGS",
    "ENGLISH_YEARS",
    "HALVES",
    "LAST",
    "MONTHS",
    "OF_YEAR",
    "PRINTED",
    "QUARTERS",
    "QUARTER_WORDS",
    "STRETCH_WORDS",
    "TO",
    "TOWARD",
    "YEARS",
    "YEAR_WORDS",
]

# What a year is of, and the words for year that follow, apart, hyphenated or written as one.
YEARS = {
    "fiscal": "অর্থ|আর্থিক",
    "tax": "কর",
    "income": "আয়",
    "assessment": "মূল্যায়ন",
    "school": "শিক্ষা",
}
YEAR_WORDS = "বছর|বর্ষ|বৎসর|বত্সর"
# Names that are not made in this way. সাল alone is a fiscal year only where a part of one follows.
WHOLE_YEARS = {
    "assessment": "অ্যাসেসমেন্ট ইয়ার",
    "session": "সেশন",
    "bangla": "বাংলা সন|বাংলা সাল",
    "sal": "সাল|সন",
}
ENGLISH_YEARS = {"fiscal": "fiscal year|financial year|FY", "assessment": "assessment year|AY"}
# Between the figures and the word: ২০২৪ সালের শিক্ষাবর্ষে; before the figures of a Bangla year: বাংলা ১৪২৭ সনের.
OF_YEAR = "সালের|সনের"
BANGLA = "বাংলা"
# As each is written, by the country and the kind of year.
PRINTED = {
    ("BD", "fiscal"): "অর্থবছর",
    ("BD", "tax"): "করবর্ষ",
    ("BD", "income"): "আয়বর্ষ",
    ("BD", "school"): "শিক্ষাবর্ষ",
    ("BD", "university"): "শিক্ষাবর্ষ",
    ("BD", "bangla"): "বাংলা সন",
    ("IN", "fiscal"): "অর্থবর্ষ",
    ("IN", "tax"): "কর বছর",
    ("IN", "assessment"): "মূল্যায়ন বর্ষ",
    ("IN", "school"): "শিক্ষাবর্ষ",
}
# Cases and articles on the words of years and parts.
ENDINGS = "-?এর|ের|েও|েই|ে|টির|টিতে|টি"
# The word for a quarter, as each country writes it; কোয়ার্টার is read as well.
QUARTERS = {"BD": "প্রান্তিক", "IN": "ত্রৈমাসিক"}
QUARTER_WORDS = "প্রান্তিক|ত্রৈমাসিক|কোয়ার্টার"
HALVES = {"প্রথমার্ধ": 1, "দ্বিতীয়ার্ধ": 2, "শেষার্ধ": 2}
LAST = "শেষ"
MONTHS = "মাস"
# What may follow the first and the last month of a part: জুলাই-মার্চ সময়ে.
STRETCH_WORDS = "প্রান্তিক|ত্রৈমাসিক|সময়|মেয়াদ|মাস"
TO = "থেকে|হতে"
# Which year is meant, seen from a day. Of বিদায়ী ("leaving") the end is near, of নতুন ("new") the beginning.
TOWARD = {
    "previous": "গত|বিগত|গেল|আগের|পূর্ববর্তী|সদ্য সমাপ্ত|সদ্যসমাপ্ত",
    "current": "চলতি|চলমান|বর্তমান|এই|এ",
    "next": "আগামী|আগামি|আসন্ন|পরবর্তী",
    "ending": "বিদায়ী|সদ্য বিদায়ী",
    "beginning": "নতুন",
}
