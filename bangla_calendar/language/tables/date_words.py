"""The words that stand about dates in running text: how units, directions and ends are written.

Rows give the forms met in newspapers, statutes and letters, parted by bars.
"""

from __future__ import annotations

__all__ = [
    "AFTER_TIME",
    "AFTER_YEARS",
    "BANGLA_FEASTS",
    "BETWEEN",
    "CENTURY",
    "CLIPPED_NUMBERS",
    "CLOSING",
    "COUNTED",
    "COUNTED_ENDLESS",
    "COUNTED_ROUNDLY",
    "COUNT_ENDINGS",
    "CURRENT",
    "DATED",
    "DAY_OF_MONTH",
    "DECADE",
    "ENDLESS_MONTHS",
    "ERA_ADJECTIVES",
    "ERA_ENDING",
    "FIRST_LATIN",
    "FROM_EVENT",
    "FULL_ERAS",
    "HONOURED",
    "HUNDREDTHS",
    "LAND",
    "LEFT",
    "LISTING",
    "METRIC",
    "MONTHS_IN_CASES",
    "MONTHS_OR_WORDS",
    "MONTH_ADJECTIVES",
    "NAMES_WITH_MONTHS",
    "NEXT",
    "NO_ERAS",
    "NO_FUTURE",
    "NO_GENITIVES",
    "NUMBERED",
    "NUMBERING",
    "OFFICE_YEARS",
    "ONWARDS",
    "OTHER_ERAS",
    "PARTS_OF_WORKS",
    "PERIODS",
    "RELATIVE_WORDS",
    "ROUGHLY",
    "SAME_DAY",
    "SHARP",
    "STRIKES",
    "STRUCK",
    "TAKEN",
    "THAT",
    "THAT_UNIT",
    "THIS",
    "THIS_UNIT",
    "TIMED",
    "TO_STRIKE",
    "VERSIONED",
    "YEAR_WORDS",
    "ZONES",
]

YEAR_WORDS = "সাল|সন|সালে|সালের|সনে|সনের|সালেই|সালেও|সালটি|সনেই|সনেও|অব্দ|অব্দে|অব্দের"
# Before a unit, besides those that are before a length: of the present, and the next.
CURRENT, NEXT = "চলতি", "পরের"
DAY_OF_MONTH = "তারিখ|তারিখে|তারিখের|তারিখেই|তারিখেও|তাং|তাং.|তারিখটি|তাংয়ে"
# Words to which a hyphen joins their date: জন্ম-১২ মে ১৯৮৮, ইং-১২ মে ১৯৮৮.
DATED = frozenset(
    (
        *DAY_OF_MONTH.split("|"),
        *("তা", "জন্ম", "মৃত্যু", "প্রয়াণ", "প্রকাশ", "প্রকাশিত", "প্রকাশকাল", "আপডেট", "হালনাগাদ", "শুরু", "শেষ"),
        *("আজ", "গত", "আগামী", "ইং", "বাং", "ইংরেজি", "বাংলা"),
    )
)
# Words to which a hyphen joins their clock: সময়-১৪:৩৫.
TIMED = ("সময়", "Time")
# Days from today, the standard form, variants, misspellings, abbreviations.
RELATIVE_WORDS = (
    ("-2d", "গত পরশু", "পরশু|গত পরশু|পরশুদিন|গত পরশুদিন", "", ""),
    ("-1d", "গতকাল", "কাল|কালকে|গতকল্য", "", ""),
    ("0d", "আজ", "আজকে|অদ্য", "", ""),
    ("+1d", "আগামীকাল", "কাল|আগামিকাল|কালকে", "", ""),
    ("+2d", "আগামী পরশু", "পরশু|পরশুদিন|আগামী পরশু|আগামী পরশুদিন", "", ""),
)
# From one end to the other, and one and another.
BETWEEN = "থেকে|হতে|হইতে|to|until|till|from"
LISTING = "ও|এবং|আর|বা|অথবা|কিংবা|and|or"
# The year of the reference, and the year that was told before: এই বছরের, ওই বছরের.
THIS, THAT = "এই", "সেই|ওই|ঐ|একই|উক্ত"
# The same before a unit: এ বছরের, সে মাসের. By itself এ is an ending.
THIS_UNIT, THAT_UNIT = f"{THIS}|এ", f"{THAT}|সে"
# Between two dates of one day, and before the date of a letter.
SAME_DAY = "মোতাবেক|অনুযায়ী|অনুসারে|তথা|অর্থাৎ"
CLOSING = "ইতি"
# In a sentence with one of these a year of সাল or সন from 1200 to 1499 is a Bangla one.
BANGLA_FEASTS = (
    "পূজা|পূজো|পুজা|পুজো|দুর্গাপূজা|দুর্গাপুজো|লক্ষ্মীপূজা|লক্ষ্মীপুজো|কালীপূজা|কালীপুজো|সরস্বতীপূজা|সরস্বতীপুজো|"
    "তিথি|তিথিতে|পঞ্জিকা|নববর্ষ|নববর্ষের"
)
# Between a year and the name of an observance: ২০২৪ সালের মহান বিজয় দিবস.
HONOURED = "মহান|ঐতিহাসিক|শুভ|অমর|পবিত্র"
# After a year from which on, or up to which, something is done.
ONWARDS = "থেকে|হতে|হইতে|অবধি|পর্যন্ত"
# Before a length that is counted from an event.
FROM_EVENT = "এর|তার|অন্তত|অন্ততপক্ষে|কমপক্ষে|ন্যূনতম|সর্বনিম্ন|সর্বোচ্চ|দীর্ঘ|ঠিক|প্রতি"
# Words that end as verbs of the future do, and are none.
NO_FUTURE = "ভাবে|এভাবে|সেভাবে|যেভাবে|কীভাবে|কিভাবে|তবে|কবে|যবে|সবে|এবে"
# Words that end as genitives do and are none.
NO_GENITIVES = "আবার|এবার|সরকার|পরিবার|বাজার|ডাক্তার|হাজার"
# Before কাল where it is a period or an age.
PERIODS = (
    "সে|এ|সেই|একই|জীবন|শাসন|রাজত্ব|শৈশব|বাল্য|কৈশোর|যৌবন|গুপ্ত|মৌর্য|পাল|সেন|প্রাচীন|আদি|দীর্ঘ|বহু|চির|"
    "শরৎ|শীত|বর্ষা|বসন্ত|গ্রীষ্ম|হেমন্ত"
)
DECADE = "দশক|দশকে|দশকের|দশকেও|দশকেই|দশকটি"
CENTURY = "শতক|শতকে|শতকের|শতাব্দী|শতাব্দীর|শতাব্দীতে|শতাব্দীতেও|শতাব্দীতেই|শতাব্দি|শতাব্দির|শতাব্দিতে|শতাব্দে"
# The forms of শতক, also a hundredth of an acre and a hundred runs, and words for the land it measures.
HUNDREDTHS = "শতক|শতকে|শতকের"
LAND = "জমি|জমির|জমিতে|ভূমি|ভূমির|জায়গা|জায়গার|জায়গায়|প্লট|পুকুর|ভিটা|বাড়ি|বসতভিটা|সম্পত্তি|ধানি|কৃষিজমি"
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
STRUCK, STRIKES = "বেজে", "বাজে|বাজার আগে|বাজার আগেই|বাজার পর|বাজার পরে"
TO_STRIKE, LEFT = "বাজতে", "বাকি"
# Sharp, before an hour: সকাল ঠিক ৬টায়.
SHARP = "ঠিক"
# Between a part of the day and its hour: রাত আনুমানিক ৯টায়.
ROUGHLY = "প্রায়|আনুমানিক|অনুমান"
AFTER_TIME = "পর্যন্ত|দিকে|মধ্যে|সময়|নাগাদ|পরপর"
# Time zones, by how many minutes they are ahead of UTC. In Bengali texts BST is that of Bangladesh, which
# bdnews24.com calls BdST, and IST that of India.
# fmt: off
ZONES = {
    "utc": 0, "gmt": 0, "z": 0, "ইউটিসি": 0, "জিএমটি": 0,
    "bst": 360, "bdst": 360, "বিএসটি": 360, "ist": 330, "আইএসটি": 330,
    "pdt": -420, "pst": -480, "edt": -240, "est": -300, "cet": 60,
}
# fmt: on
# What is counted, besides the units of measure and money: a number before it is no day, year or hour.
COUNTED = (
    "জন|টাকায়|পয়সায়|কোটি|লাখ|লক্ষ|মেট্রিক|ভাগ|শতাংশ|পৃষ্ঠা|পৃষ্ঠায়|রান|পিস|people|persons|taka|crore|lakh|km|kg|times|percent|"
    "সের|ভরি|কুইন্টাল|কাঠায়|বর্গ|বস্তা|বস্তায়|ব্যাগ|কার্টন|প্যাকেট|বোতল|ব্যারেল|ডজন|ঘনফুট|কিউসেক|কিলোগ্রাম|ইউনিট|পয়েন্ট|ওভার|উইকেট|"
    "মিলিয়ন|বিলিয়ন|ট্রিলিয়ন"
)
# What a count in the genitive is compared by; after a year the second ones are "about" and "like".
COMPARED = "বেশি|বেশী|কম|অধিক"
COMPARED_ROUNDLY = "উপর|ওপর|নিচ|নীচ|ঊর্ধ্ব|উর্ধ্ব|কাছাকাছি|মতো|মত|মতন"
# The same, but with the ending of a case these are other words: কমে is falls, মিলিয়ে is together.
COUNTED_ENDLESS = f"{COMPARED}|ধরে|মিলি"
# Who and what is counted in round numbers; after another number the word begins a sentence of its own.
COUNTED_ROUNDLY = (
    "সিসি|মানুষ|লোক|শ্রমিক|শিক্ষার্থী|ছাত্র|ছাত্রী|শিক্ষক|কৃষক|দর্শক|পরিবার|রোগী|যাত্রী|নারী|পুরুষ|শিশু|পুলিশ|সদস্য|নেতাকর্মী|কর্মী|প্রার্থী|"
    "ভোটার|মুসল্লি|পর্যটক|সৈন্য|সেনা|গাছ|চারা|ঘর|বাড়ি|কম্বল|বই|কপি|প্লেট|গরু|ছাগল|মুরগি|নৌকা|ট্রাক|গাড়ি|মোটরসাইকেল|ইয়াবা|"
    "দোকান|প্রতিষ্ঠান|বিদ্যালয়|ভোট|জোড়া|আসন|শয্যা|গোল|ধরনের|দিন|বছর|ঘণ্টা|মিনিট|"
    "পরীক্ষার্থী|গ্রাহক|প্রবাসী|অভিবাসী|শরণার্থী|উদ্বাস্তু|রোহিঙ্গা|বিক্ষোভকারী|আন্দোলনকারী|পোশাকশ্রমিক|সেনাসদস্য|মুক্তিযোদ্ধা|বন্দি|বন্দী|"
    "হাজি|হজযাত্রী|মামলা|আসামি|আবেদন|নমুনা|শেয়ার|যানবাহন|ফ্লাইট|ইভিএম|হাঁস|গুণ"
)

# Before or after the number of a thing: নং ৫, ৫ নং.
NUMBERING = "নং|নম্বর"
# Words before a number in figures and marks that is no date: দরপত্র নং ১২/৩/২০২৩; with dots those of versions.
NUMBERED = (
    f"{NUMBERING}|স্মারক|রোল|ধারা|উপধারা|অনুচ্ছেদ|পরিশিষ্ট|পরিচ্ছেদ|অধ্যায়|বিধি|প্রবিধান|অনুশীলনী|পৃ|পৃষ্ঠা|"
    "আইডি|ফোন|টেলিফোন|ফ্যাক্স|মোবাইল|হটলাইন|হেল্পলাইন|আইপি|কোড|রাউটিং|খতিয়ান|হোল্ডিং|প্লট|"
    "স্কোর|আয়াত|শ্লোক|ঋগ্বেদ|no|p|pp|page|section|article|chapter"
)
# What months are named after, by calendar and month, so that a number before it counts: ৩ জুলাই যোদ্ধা.
NAMES_WITH_MONTHS = {("gregorian", 7): "যোদ্ধা", ("bangla", 3): "গল্প"}
# After মে where it stands for মেট্রিক or মেগা: ৫ মে. টন.
METRIC = "টন|ওয়াট"
# Before the number of a part, after which its date may stand: সংখ্যা ৫, মে ২০২০.
PARTS_OF_WORKS = (
    "ক্রমিক|ভলিউম|খণ্ড|সংখ্যা|বর্ষ|পর্ব|সিজন|সেক্টর|ওয়ার্ড|কক্ষ|রুম|ব্লক|আইফোন|উইন্ডোজ|অ্যান্ড্রয়েড|"
    "volume|vol|issue|episode|season|sector|ward|room|iphone|windows|android"
)
VERSIONED = "সংস্করণ|ভার্সন|ভার্শন|বিল্ড|version|ver[.]?|build|release"

# What is written onto the figure of a count: ২০০০টি প্রশ্ন.
COUNT_ENDINGS = "তম|টি|খানা|খানি"
# What is taken in some number at a part of the day: রাতে ১টা ট্যাবলেট, সকালে ২টা করে.
TAKEN = "করে|ট্যাবলেট|ক্যাপসুল|বড়ি|চামচ|ডোজ|ইনজেকশন|রুটি|ডিম|কলা|খেজুর|বিস্কুট"
# Era words that are adjectives as well: ১৩৫৮ বাংলা ভাষার.
ERA_ADJECTIVES = "বাংলা|ইংরেজি|ইংরেজী"
# Eras that none of our calendars counts.
OTHER_ERAS = (
    "মঘী|মঘি|মঘাব্দ|ত্রিপুরাব্দ|ত্রিং|মল্লাব্দ|ফসলী|ফসলি|আমলী|আমলি|সংবৎ|সম্বৎ|সম্বত|সাম্বৎ|বিক্রমাব্দ|বুদ্ধাব্দ|চৈতন্যাব্দ|চৈতনাব্দ|"
    "বিক্রম সংবৎ|বিক্রম সম্বৎ|বিক্রম সম্বত|বিক্রম সাম্বৎ|নেপাল সংবৎ|নেপাল সম্বৎ|"
    # "শকাব্দাঃ ১৭৭৩": Vidyasagar, বোধোদয় (1851), p. 37,
    # https://bn.wikisource.org/wiki/পাতা:বোধোদয়.djvu/৫০
    "শকাব্দাঃ|শকাব্দা"
)
# How the names of eras end: an unlisted one beside a year is another era too; a hundred
# and a thousand years are none.
ERA_ENDING, NO_ERAS = "াব্দ", "সহস্র|শত"
# The eras in full, which overrule a year that looks like one of another calendar.
FULL_ERAS = "বঙ্গাব্দ|খ্রিষ্টাব্দ|খ্রিস্টাব্দ|খ্রীষ্টাব্দ|খ্রীস্টাব্দ|খৃষ্টাব্দ|খৃস্টাব্দ"

# Eras that stand after their years; before a figure they are a standard or a survey: BS 1363, BS 1205 দাগ.
AFTER_YEARS = ("BS", "B.S.", "CE", "C.E.")

# ছয় and নয় before টা, as they are said.
CLIPPED_NUMBERS = {"ছ’": 6, "ন’": 9}
# পহেলা বৈশাখ in Latin letters.
FIRST_LATIN = "pohela|pahela|poila|poyla"
# Forms of months after which an ending would make another word: মেয়ের, মেতে.
ENDLESS_MONTHS = "মে|জ্যৈ|শ্রা|আষা|আগ|অগ|নভ|সেপ|জুল"
# Forms of months that are other words more often: mother, brother, senior, soap, and names of people.
MONTHS_OR_WORDS = "বৈ|মা|ভা|পৌ|ফা|চৈ|পোষ|চৈত|জ্যেষ্ঠ|শাওন|সাবান"
# Forms of months that are adjectives where they stand alone: আষাঢ়ে গল্প, a tall tale.
MONTH_ADJECTIVES = "আষাঢ়ে|আষাড়ে"
# মে with the ending of a case, by its number; মের alone is another word, so these are no names of the month.
MONTHS_IN_CASES = {"মের": 5, "মে’র": 5, "মেতে": 5}
