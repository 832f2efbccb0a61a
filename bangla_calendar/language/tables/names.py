"""The names of months, weekdays, seasons and eras, as they are written and as they are met.

A row of a Bengali table is: the standard form, variants in good use, misspellings that are common in print,
abbreviations; several in one place are parted by a bar. A row of a table in Latin letters begins with the
standard form. Everything is in canonical Unicode (NFC, where য় ড় ঢ় are two code points).

Sources: standard forms after the Bangla Academy's spelling rules
(https://draminbd.com/2019/11/24/ for the rules as published), variants and misspellings as counted in news
and blog corpora (https://github.com/rspeer/wordfreq, https://github.com/olee12/Sachalayatan-Bangla-Corpus),
abbreviations from CLDR 47 and 48 (https://github.com/unicode-org/cldr/blob/main/common/main/bn.xml).
"""

from __future__ import annotations

__all__ = [
    "BANGLA_MONTHS",
    "BANGLA_MONTHS_LATIN",
    "ERAS",
    "ERAS_LATIN",
    "GREGORIAN_MONTHS",
    "GREGORIAN_MONTHS_LATIN",
    "HIJRI_MONTHS",
    "HIJRI_MONTHS_LATIN",
    "INDIAN_GREGORIAN_MONTHS",
    "SEASONS",
    "SEASONS_LATIN",
    "WEEKDAYS",
    "WEEKDAYS_ENGLISH",
    "WEEKDAYS_LATIN",
]

# fmt: off
# Month 1 begins the Bangla year on or about 14 April.
BANGLA_MONTHS = (
    ("বৈশাখ", "বোশেখ", "বৈশাক|পৈশাখ", "বৈ"),
    ("জ্যৈষ্ঠ", "জষ্ঠি|জষ্টি", "জৈষ্ঠ্য|জৈষ্ঠ|জ্যৈষ্ট|জ্যেষ্ঠ|জৈষ্ট", "জ্যৈ"),
    ("আষাঢ়", "", "আষাড়|আশাঢ়|আসাঢ়|আষাঢ", "আষা"),
    ("শ্রাবণ", "শাওন", "শ্রাবন", "শ্রা"),
    ("ভাদ্র", "ভাদর", "ভাদ্দর", "ভা"),
    ("আশ্বিন", "আশিন", "আশ্মিন|আশ্বীন", "আশ্বি"),
    ("কার্তিক", "কাত্তিক", "কার্ত্তিক", "কার্তি"),
    ("অগ্রহায়ণ", "অঘ্রাণ|অঘ্রান|আঘন|মার্গশীর্ষ", "অগ্রহায়ন|অগ্রাহায়ন|অগ্রাহায়ণ", "অগ্র"),
    ("পৌষ", "পোষ", "পৌশ", "পৌ"),
    ("মাঘ", "", "", "মা"),
    ("ফাল্গুন", "ফাগুন", "ফাল্গুণ|ফালগুন", "ফা"),
    ("চৈত্র", "চৈত", "", "চৈ"),
)

BANGLA_MONTHS_LATIN = (
    "Boishakh|Baishakh|Boisakh|Baisakh|Vaishakh|Vaisakh|Vaisakha",
    "Joishtho|Jyaistha|Jyaishtha|Jyoishtho|Joistho|Jaistha|Jyeshtha|Joishtha|Jaishtha|Jyestha",
    "Asharh|Ashar|Ashadh|Ashadha|Asarh|Ashaarh",
    "Srabon|Shrabon|Shraban|Srabana|Shravan|Shravana|Sraban|Shrabana|Sravana",
    "Bhadro|Bhadra|Vadro|Bhadrapada|Bhaddro|Bhadrapad",
    "Ashwin|Ashshin|Aswin|Ashwina|Asvina|Ashvin|Ashin|Asshin|Ashbin|Asvin",
    "Kartik|Kartika|Karthik|Karttika|Kartick",
    "Ogrohayon|Agrahayan|Ogrohayan|Agrahayana|Agrohayon|Ograhayan|Aghran|Aghrayan|Margashirsha",
    "Poush|Paush|Pausa|Pousha|Pausha|Pous",
    "Magh|Magha|Maagh",
    "Falgun|Phalgun|Phalguna|Falgoon|Phalgoon|Falgoun|Fagun|Phagun",
    "Choitro|Chaitra|Choitra|Chaitro|Caitra|Chaithra|Chait",
)

# Bangladesh writes আগস্ট, West Bengal অগস্ট; -ি for older -ী in the first two.
GREGORIAN_MONTHS = (
    ("জানুয়ারি", "", "জানুয়ারী|জানুয়রি", "জানু|জানু."),
    ("ফেব্রুয়ারি", "", "ফেব্রুয়ারী|ফেব্রূয়ারি|ফেব্রুআরি|ফেবরুয়ারি|ফেবুয়ারী", "ফেব|ফেব্রু|ফেব.|ফেব্রু."),
    ("মার্চ", "", "", "মার্চ"),
    ("এপ্রিল", "", "", "এপ্রি|এপ্রি.|এপ্র"),
    ("মে", "মে মাস", "", "মে"),
    ("জুন", "", "", "জুন"),
    ("জুলাই", "", "", "জুল|জুলা|জুল.|জুলা."),
    ("আগস্ট", "অগস্ট|অগাস্ট", "আগষ্ট|অগাষ্ট", "আগ|আগ.|অগ|অগ."),
    ("সেপ্টেম্বর", "", "সেপ্টম্বর|সেপ্টেম্বার", "সেপ|সেপ্ট|সেপ্টে|সেপ্টেঃ|সেপ.|সেপ্ট.|সেপ্টে."),
    ("অক্টোবর", "", "অকটোবর|অক্টোবার|অক্টোম্বর", "অক্টো|অক্টোঃ|অক্টো."),
    ("নভেম্বর", "নবেম্বর", "নভেম্বার", "নভে|নভেঃ|নভ|নভে."),
    ("ডিসেম্বর", "", "ডিসেম্বার", "ডিসে|ডিসেঃ|ডিসে."),
)

# West Bengal's news writes অগস্ট 2,152 times and আগস্ট 24.
INDIAN_GREGORIAN_MONTHS = {8: "অগস্ট"}

GREGORIAN_MONTHS_LATIN = (
    "January|Jan|Jan.",
    "February|Feb|Feb.",
    "March|Mar|Mar.",
    "April|Apr|Apr.",
    "May",
    "June|Jun|Jun.",
    "July|Jul|Jul.",
    "August|Aug|Aug.",
    "September|Sep|Sep.|Sept|Sept.",
    "October|Oct|Oct.",
    "November|Nov|Nov.",
    "December|Dec|Dec.",
)

# The standard is the commoner form in Bangladeshi print (mastheads of 2013 to 2025).
HIJRI_MONTHS = (
    ("মহররম", "মুহররম|মুহাররম|মহরম|মহর্রম|মুহররমুল হারাম", "", ""),
    ("সফর", "", "ছফর", ""),
    ("রবিউল আউয়াল", "রবিউল আওয়াল|রবিউল-আউয়াল", "রবীউল আউয়াল|রবিউল আউওয়াল|রবীউল আউওয়াল", ""),
    ("রবিউস সানি", "রবিউস সানী|রবিউস-সানি|রবিউস্ সানি|রবিউল আখির", "রবিউছ ছানি|রবীউছ ছানী|রবিঃসানি", ""),
    ("জমাদিউল আউয়াল", "জামাদিউল আউয়াল|জমাদিউল আওয়াল|জমাদিউল-আউয়াল|জমাদিউল উলা|জুমাদাল উলা|জুমাদাল ঊলা", "জুমাদিউল আউয়াল", ""),
    ("জমাদিউস সানি", "জমাদিউস সানী|জমাদিউস-সানি|জমাদিউস্ সানি|জমাদিউস্সানী|জুমাদাস সানি|জুমাদাস সানী|জুমাদাল উখরা|জুমাদাল ঊখরা",
     "জুমাদিউস সানি", ""),
    ("রজব", "", "", ""),
    ("শাবান", "শা’বান|শা'বান|শা‘বান", "সাবান", ""),
    ("রমজান", "রমযান|রামাদান|রমাদান|রামাযান|রমাদ্বান", "রামাজান", ""),
    ("শাওয়াল", "শাউয়াল|শাওওয়াল", "শওয়াল", ""),
    ("জিলকদ", "জিলক্বদ|যিলকদ|জ্বিলকদ|যিলক্বদ|জিলক্বাদ|যুলক্বা‘দাহ", "জিলকাদ", ""),
    ("জিলহজ", "জিলহজ্জ|যিলহজ|যিলহজ্জ|জ্বিলহজ্জ|জ্বিলহজ|জিলহজ্ব|যুলহিজ্জাহ", "জিলহাজ|জিলহাজ্জ্ব", ""),
)

HIJRI_MONTHS_LATIN = (
    "Muharram|Moharram",
    "Safar|Safor",
    "Rabiul Awal|Rabi-ul Awal|Rabiul Awwal|Rabi al-awwal",
    "Rabius Sani|Rabi-us Sani|Rabi al-thani|Rabi' al-Thani",
    "Jamadiul Awal|Jamadi-ul Awal|Jumada al-awwal|Jamadiul Awwal",
    "Jamadius Sani|Jamadi-us Sani|Jumada al-thani",
    "Rajab|Rajob",
    "Shaban|Sha'ban|Shaaban",
    "Ramadan|Ramzan|Ramjan|Ramadhan",
    "Shawwal|Shawal",
    "Zilkad|Zilqad|Dhul Qadah|Zilqod|Jil-Quadah",
    "Zilhaj|Zilhajj|Dhul Hijjah|Zilhajja|Jil-Hajjah",
)

# Monday first, as in `datetime.date.weekday`.
WEEKDAYS = (
    ("সোমবার", "সোম", "", "সোম|সো.|সোমঃ"),
    ("মঙ্গলবার", "মঙ্গল", "মংগলবার", "মঙ্গল|ম.|মঙ্গলঃ"),
    ("বুধবার", "বুধ", "", "বুধ|বু."),
    ("বৃহস্পতিবার", "বৃহস্পতি|বিষ্যুদবার|বিষ্যুৎবার|বেস্পতিবার", "বৃহষ্পতিবার|বৃহস্পত্তিবার", "বৃহ|বৃহঃ|বৃহস্পতি|বৃহঃবার|বৃহ."),
    ("শুক্রবার", "শুক্র|শুক্কুরবার|জুমাবার|জুম্মাবার", "শুক্রুবার", "শুক্র|শু."),
    ("শনিবার", "শনি", "", "শনি|শ."),
    ("রবিবার", "রোববার|রবি", "", "রবি|র.|রোব"),
)

WEEKDAYS_LATIN = (
    "Shombar|Sombar|Sombaar|Shombaar",
    "Mongolbar|Mangalbar|Mongalbar|Mangalbaar",
    "Budhbar|Budhobar|Budhabar",
    "Brihospotibar|Brihaspatibar|Brihashpotibar|Brihospatibar|Bishyudbar",
    "Shukrobar|Shukrabar|Sukrabar|Shukkurbar|Jumabar",
    "Shonibar|Shanibar|Sanibar",
    "Robibar|Rabibar|Robbar|Rabibaar",
)

WEEKDAYS_ENGLISH = (
    "Monday|Mon|Mon.",
    "Tuesday|Tue|Tue.",
    "Wednesday|Wed|Wed.",
    "Thursday|Thu|Thu.",
    "Friday|Fri|Fri.",
    "Saturday|Sat|Sat.",
    "Sunday|Sun|Sun.",
)

# Two months each, গ্রীষ্ম from Boishakh on.
SEASONS = (
    ("গ্রীষ্ম", "গ্রীষ্মকাল", "গৃষ্ম|গ্রীস্ম", ""),
    ("বর্ষা", "বর্ষাকাল", "", ""),
    ("শরৎ", "শরৎকাল|শরত", "", ""),
    ("হেমন্ত", "হেমন্তকাল", "", ""),
    ("শীত", "শীতকাল", "শিত", ""),
    ("বসন্ত", "বসন্তকাল", "", ""),
)

SEASONS_LATIN = (
    "Grishmo|Grishma",
    "Borsha|Barsha",
    "Shorot|Sharat",
    "Hemonto|Hemanta",
    "Sheet",
    "Boshonto|Basanta",
)

# By family; "bce" stands for itself, since its years are counted backwards. বাংলা, ইংরেজি and খৃঃ mark years
# in news and on official letters.
ERAS = (
    ("gregorian", "খ্রিষ্টাব্দ", "খ্রিস্টাব্দ|ইংরেজি সাল|ঈসায়ী|ইংরেজি",
     "খ্রীষ্টাব্দ|খ্রীস্টাব্দ|খৃষ্টাব্দ|খৃস্টাব্দ|খ্রিষ্ট্রাব্দ|খিস্টাব্দ|ইংরেজী", "খ্রি.|খ্রিঃ|খ্রি|খ্রী.|খ্রীঃ|খৃ.|ইং|খৃঃ|ঈ."),
    ("bce", "খ্রিষ্টপূর্ব", "খ্রিস্টপূর্ব|খ্রিস্টপূর্বাব্দ|খ্রিষ্টপূর্বাব্দ", "খ্রীষ্টপূর্ব|খৃষ্টপূর্ব", "খ্রি.পূ.|খ্রিঃপূঃ|খ্রি. পূ.|খৃঃপূঃ"),
    ("bangla", "বঙ্গাব্দ", "বাংলা সাল|বাংলা সন|সন|বাংলা", "", "বঙ্গ.|বাং|বাং.|বঃ"),
    ("hijri", "হিজরি", "", "হিজরী", "হি.|হিঃ"),
    ("saka", "শকাব্দ", "শক", "", "শকা."),
)

ERAS_LATIN = (
    ("gregorian", "CE|AD|C.E.|A.D."),
    ("bce", "BCE|BC|B.C.E.|B.C."),
    ("bangla", "BS|B.S.|Bangabda|Bongabdo"),
    ("hijri", "AH|A.H.|Hijri"),
    ("saka", "Saka|Shakabda"),
)
# fmt: on
