"""The spellings of number words: cardinals, hundreds, scales, signs.

The standard spelling is the Bangla Academy's, in Bangladesh usage. Sources:

* for 1 to 42 the list with pronunciation at https://draminbd.com/এক-থেকে-একশ-১-থেকে-১০০-প্রম/
* for 1 to 39 the mathematics book of class 1, https://bdeducontent.bdeducation.org.bd/bdedupreprimary/class1/math/extra1.php
* the Academy's rules for final -ো and for উন- as quoted at https://draminbd.com/শুদ্ধ-বানান/
* beyond 42 the agreement of CLDR (https://github.com/unicode-org/cldr/pull/5690) and of Google
  (https://github.com/google/language-resources/tree/master/bn/textnorm) with the lists of other packages

উন- in 49, 59, 69, 79 and 89 is derived from 19, 29 and 39. The lists are split evenly over 52 and 88.
"""

from __future__ import annotations

__all__ = [
    "CARDINALS",
    "COUNTING_UNITS",
    "CRORE",
    "HINDI_SCALES",
    "HUNDREDS",
    "INDIAN",
    "INDIAN_HUNDREDS",
    "INDIAN_TWENTY",
    "LAKHS",
    "NEGATIVES",
    "OLD_MONEY",
    "PERCENTS",
    "PER_HUNDRED",
    "PLUS",
    "POINT",
    "SCALES",
    "THOUSAND",
    "WESTERN_SCALES",
]

# fmt: off
# The number; the standard spelling; variants in use; misspellings, which only lenient readers take.
CARDINALS = (
    (0, "শূন্য", "জিরো", "শুন্য|শূণ্য|শুণ্য"),
    (1, "এক", "", ""),
    (2, "দুই", "দু", ""),
    (3, "তিন", "", ""),
    (4, "চার", "চারি", ""),
    (5, "পাঁচ", "", "পাচ|পঁচ"),
    (6, "ছয়", "ছ", ""),
    (7, "সাত", "", ""),
    (8, "আট", "", ""),
    (9, "নয়", "ন", ""),
    (10, "দশ", "", ""),
    (11, "এগারো", "এগার", ""),
    (12, "বারো", "বার", ""),
    (13, "তেরো", "তের", ""),
    (14, "চৌদ্দ", "চোদ্দ|চোদ্দো", "চৌদ্দো"),
    (15, "পনেরো", "পনের|পনর", "পনোরো"),
    (16, "ষোলো", "ষোল", "শোল"),
    (17, "সতেরো", "সতের|সতর", ""),
    (18, "আঠারো", "আঠার|আঠেরো", ""),
    (19, "উনিশ", "ঊনিশ", ""),
    (20, "বিশ", "কুড়ি", ""),
    (21, "একুশ", "", ""),
    (22, "বাইশ", "", ""),
    (23, "তেইশ", "", ""),
    (24, "চব্বিশ", "", ""),
    (25, "পঁচিশ", "", "পচিশ"),
    (26, "ছাব্বিশ", "", ""),
    (27, "সাতাশ", "", ""),
    (28, "আটাশ", "আঠাশ", ""),
    (29, "উনত্রিশ", "ঊনত্রিশ|উনতিরিশ|ঊনতিরিশ", ""),
    (30, "ত্রিশ", "তিরিশ", "ত্রিষ"),
    (31, "একত্রিশ", "একতিরিশ", ""),
    (32, "বত্রিশ", "বতিরিশ", ""),
    (33, "তেত্রিশ", "তেতিরিশ", ""),
    (34, "চৌত্রিশ", "চৌতিরিশ", "চৌঁতিরিশ"),
    (35, "পঁয়ত্রিশ", "পঁইত্রিশ|পঁয়তিরিশ", "পয়ত্রিশ"),
    (36, "ছত্রিশ", "ছতিরিশ", ""),
    (37, "সাঁইত্রিশ", "সাঁয়ত্রিশ|সাঁইতিরিশ", "সাইত্রিশ|সাতত্রিশ"),
    (38, "আটত্রিশ", "আটতিরিশ", "আঠত্রিশ"),
    (39, "উনচল্লিশ", "ঊনচল্লিশ", ""),
    (40, "চল্লিশ", "", ""),
    (41, "একচল্লিশ", "", ""),
    (42, "বিয়াল্লিশ", "বেয়াল্লিশ", ""),
    (43, "তেতাল্লিশ", "তিতাল্লিশ", ""),
    (44, "চুয়াল্লিশ", "চৌচল্লিশ", ""),
    (45, "পঁয়তাল্লিশ", "", "পয়তাল্লিশ"),
    (46, "ছেচল্লিশ", "ছচল্লিশ|ছিচল্লিশ|ছেয়াল্লিশ", "ছেচাল্লিশ"),
    (47, "সাতচল্লিশ", "", ""),
    (48, "আটচল্লিশ", "", "আঠচল্লিশ"),
    (49, "উনপঞ্চাশ", "ঊনপঞ্চাশ", ""),
    (50, "পঞ্চাশ", "", ""),
    (51, "একান্ন", "একান্নো", ""),
    (52, "বায়ান্ন", "বাহান্ন|বাহান্নো|বায়ান্নো", ""),
    (53, "তিপ্পান্ন", "তেপ্পান্ন|তিপান্ন|তেপ্পান্নো|তিপ্পান্নো", ""),
    (54, "চুয়ান্ন", "চুয়ান্নো", "চুযান্নো"),
    (55, "পঞ্চান্ন", "পঞ্চান্নো", "পঁচান্ন"),
    (56, "ছাপ্পান্ন", "ছাপান্ন|ছাপ্পান্নো", ""),
    (57, "সাতান্ন", "সাতান্নো", ""),
    (58, "আটান্ন", "আটান্নো", ""),
    (59, "উনষাট", "ঊনষাট", ""),
    (60, "ষাট", "", ""),
    (61, "একষট্টি", "", ""),
    (62, "বাষট্টি", "", ""),
    (63, "তেষট্টি", "", ""),
    (64, "চৌষট্টি", "", ""),
    (65, "পঁয়ষট্টি", "পঁইষট্টি", "পয়ষট্টি"),
    (66, "ছেষট্টি", "ছিষট্টি", "ছয়ষট্টি"),
    (67, "সাতষট্টি", "", ""),
    (68, "আটষট্টি", "", ""),
    (69, "উনসত্তর", "ঊনসত্তর", "উনসত্তুর"),
    (70, "সত্তর", "", ""),
    (71, "একাত্তর", "", ""),
    (72, "বাহাত্তর", "", "বাহাত্তুর"),
    (73, "তিয়াত্তর", "তেয়াত্তর|তেহাত্তর", ""),
    (74, "চুয়াত্তর", "", ""),
    (75, "পঁচাত্তর", "", "পচাত্তর"),
    (76, "ছিয়াত্তর", "ছেয়াত্তর", ""),
    (77, "সাতাত্তর", "", ""),
    (78, "আটাত্তর", "", ""),
    (79, "উনআশি", "ঊনআশি|উনাশি|ঊনাশি|উনআশী|ঊনআশী", ""),
    (80, "আশি", "আশী", ""),
    (81, "একাশি", "একাশী", ""),
    (82, "বিরাশি", "বিরাশী", ""),
    (83, "তিরাশি", "তিরাশী", ""),
    (84, "চুরাশি", "চুরাশী", ""),
    (85, "পঁচাশি", "পঁচাশী", "পচাশি"),
    (86, "ছিয়াশি", "ছিয়াশী", ""),
    (87, "সাতাশি", "সাতাশী", ""),
    (88, "আটাশি", "অষ্টাশি|অষ্টআশি|অষ্টাশী|আটাশী", ""),
    (89, "উননব্বই", "ঊননব্বই|উননব্বুই|ঊননব্বুই", ""),
    (90, "নব্বই", "নব্বুই", ""),
    (91, "একানব্বই", "একানব্বুই", ""),
    (92, "বিরানব্বই", "বিরানব্বুই", ""),
    (93, "তিরানব্বই", "তিরানব্বুই", "তিরানব্বিই"),
    (94, "চুরানব্বই", "চুরানব্বুই", ""),
    (95, "পঁচানব্বই", "পঁচানব্বুই", "পচানব্বই"),
    (96, "ছিয়ানব্বই", "ছিয়ানব্বুই|ছেয়ানব্বই", ""),
    (97, "সাতানব্বই", "সাতানব্বুই", ""),
    (98, "আটানব্বই", "আটানব্বুই", ""),
    (99, "নিরানব্বই", "নিরানব্বুই", ""),
)

# West Bengal usage where it differs: Google's bn-IN grammar and the house spelling of Kolkata newspapers.
INDIAN = {14: "চোদ্দো", 88: "অষ্টাশি"}
INDIAN_TWENTY = "কুড়ি"
# Of the hundreds with শো in Kolkata newspapers: দুশো 157 times, দুইশো 2; ছশো 16, ছয়শো 10; নশো is the rarer
# form.
INDIAN_HUNDREDS = {2: "দুশো", 6: "ছশো"}

# The endings and words of the hundreds: Bangladesh, West Bengal, and the formal one.
HUNDREDS = ("শ", "শো", "শত")

# The words for 100,000: Bangladesh, West Bengal.
LAKHS = ("লাখ", "লক্ষ")

# Above a crore the scales repeat: হাজার কোটি, লাখ কোটি. সহস্র is the formal word for a thousand.
THOUSAND, CRORE = "হাজার", "কোটি"
SCALES = {
    THOUSAND: 1_000,
    "সহস্র": 1_000,
    **dict.fromkeys(LAKHS, 100_000),
    CRORE: 10_000_000,
}
# Of news about companies and states; with these only thousands are said, no lakhs and crores.
WESTERN_SCALES = {
    "মিলিয়ন": 10**6,
    "বিলিয়ন": 10**9,
    "ট্রিলিয়ন": 10**12,
}
# Hindi usage, which CLDR and other software have and Bengali print has not, and what Bengali says instead.
HINDI_SCALES = {"আরব": "একশ কোটি", "খরব": "দশ হাজার কোটি"}
# What things are counted by, and how many of them are one.
COUNTING_UNITS = {
    "জোড়া": 2,
    "হালি": 4,
    "গণ্ডা": 4,
    "ডজন": 12,
    "কুড়ি": 20,
}
# Percent, before its number (শতকরা ৫, শতকরা ৫ ভাগ) and after it. Blogs have শতাংশ 671 times, শতকরা N ভাগ 255.
PER_HUNDRED = "শতকরা"
PERCENTS = ("শতাংশ", "পার্সেন্ট", "%")
# Sixteen of them were a টাকা; in accounts they have signs of their own (৶).
# http://chilliant.blogspot.com/2022/01/unicode-trivia-u09f8.html
OLD_MONEY = "আনা"
POINT = "দশমিক"
# Of the + before the code of a country, in telephone numbers.
PLUS = "প্লাস"
NEGATIVES = ("ঋণাত্মক", "মাইনাস", "ঋণ")
# fmt: on
