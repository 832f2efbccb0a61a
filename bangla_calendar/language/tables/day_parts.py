"""The parts of the day: their names, as in `tables.names`, and their hours."""

from __future__ import annotations

__all__ = ["DAY_PARTS", "DAY_PARTS_LATIN", "HALVES", "HOURS_OF_PARTS", "INDIAN_DAY_PARTS", "PARTS_OF_NIGHT"]

# fmt: off
# The first hour of each part, of the clock of 24, then the forms; পূর্বাহ্ণ and অপরাহ্ণ (AM, PM) have none.
# Ranges: https://github.com/unicode-org/cldr/blob/main/common/supplemental/dayPeriods.xml (whose রাত্রি is
# রাত in print), but for বিকাল, which begins at 16 there: of three o'clock blogs say বিকাল or বিকেল 39 times and
# দুপুর 18. বেলা is said of hours from ten to five.
DAY_PARTS = (
    (4, "ভোর", "ভোরবেলা|ভোরবেলায়|প্রত্যুষ", "", ""),
    (6, "সকাল", "সকালবেলা|সকালে", "", ""),
    (12, "দুপুর", "দুপুরবেলা|দুপুরে|মধ্যাহ্ন", "মধ্যাহ্ণ", ""),
    (15, "বিকাল", "বিকেল|বিকেলবেলা|বিকালে|বিকেলে", "", ""),
    (18, "সন্ধ্যা", "সন্ধে|সন্ধ্যে|সন্ধ্যায়|সন্ধ্যাবেলা", "সন্ধা|সন্ধায়", ""),
    (20, "রাত", "রাত্রি|রাতে|রাত্রিবেলা|মাঝরাত|মাঝরাতে|মাঝ রাত|মাঝ রাতে|মধ্যরাত|মধ্যরাতে|ভোররাত|ভোররাতে|"
     "গভীর রাত|গভীর রাতে|শেষ রাত|শেষ রাতে", "", ""),
    (None, "পূর্বাহ্ণ", "", "পূর্বাহ্ন", "পূর্বাহ্ণ|এএম|এ.এম.|এ.এম|এ. এম.|এ এম"),
    (None, "অপরাহ্ণ", "", "অপরাহ্ন", "পিএম|পি.এম.|পি.এম|পি. এম.|পি এম"),
    (None, "বেলা", "দিবা", "", ""),
)

# West Bengal usage where it differs.
INDIAN_DAY_PARTS = {"বিকাল": "বিকেল"}

DAY_PARTS_LATIN = (
    ("ভোর", "bhor"),
    ("সকাল", "shokal|sokal|sakal"),
    ("দুপুর", "dupur"),
    ("বিকাল", "bikal|bikel"),
    ("সন্ধ্যা", "shondha|sandhya"),
    ("রাত", "raat|rat"),
    ("পূর্বাহ্ণ", "AM|a.m.|a. m.|a.m"),
    ("অপরাহ্ণ", "PM|p.m.|p. m.|p.m"),
)
# fmt: on

# The middle of the night, its depth and its end, and the hours of রাত that none of them is. The first are
# twelve o'clock, where no hour stands beside them.
PARTS_OF_NIGHT = (
    ("মাঝরাত|মাঝরাতে|মাঝ রাত|মাঝ রাতে|মধ্যরাত|মধ্যরাতে", (18, 19, 20, 21)),
    ("গভীর রাত|গভীর রাতে", (18, 19, 20, 21)),
    ("ভোররাত|ভোররাতে|শেষ রাত|শেষ রাতে", (18, 19, 20, 21, 22, 23)),
)
# The parts that are AM and PM.
HALVES = ("পূর্বাহ্ণ", "অপরাহ্ণ")
# For each part of the day the hours of the clock of 12 that people put with it, as hours of 24. The parts
# overlap in speech: রাত is said from six in the evening to five in the morning, বেলা from eight to five.
HOURS_OF_PARTS = {
    "ভোর": (3, 4, 5, 6, 7),
    "সকাল": (4, 5, 6, 7, 8, 9, 10, 11),
    "দুপুর": (11, 12, 13, 14, 15),
    "বিকাল": (15, 16, 17, 18),
    "সন্ধ্যা": (17, 18, 19, 20),
    "রাত": (18, 19, 20, 21, 22, 23, 0, 1, 2, 3, 4, 5),
    "পূর্বাহ্ণ": tuple(range(12)),
    "অপরাহ্ণ": tuple(range(12, 24)),
    "বেলা": (8, 9, 10, 11, 12, 13, 14, 15, 16, 17),
}
