"""Latin letters, English numbers and names made of both, as they are said in Bengali."""

from __future__ import annotations

__all__ = ["ENGLISH_IN_BENGALI", "LETTERS", "NAMES_WITH_FIGURES"]

# The numbers of English that are said in names (F-16) and, up to nine, of telephone numbers. Public code that
# reads telephone numbers aloud writes the digits so; সিক্সটিন and টোয়েন্টি stand in blogs and word lists.
ENGLISH_IN_BENGALI = (
    *("জিরো", "ওয়ান", "টু", "থ্রি", "ফোর", "ফাইভ", "সিক্স", "সেভেন", "এইট", "নাইন", "টেন"),
    *("ইলেভেন", "টুয়েলভ", "থার্টিন", "ফোরটিন", "ফিফটিন", "সিক্সটিন", "সেভেনটিন", "এইটিন", "নাইনটিন", "টোয়েন্টি"),
)
# The names of the letters A to Z.
LETTERS = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        (
            *("এ", "বি", "সি", "ডি", "ই", "এফ", "জি", "এইচ", "আই", "জে", "কে", "এল", "এম"),
            *("এন", "ও", "পি", "কিউ", "আর", "এস", "টি", "ইউ", "ভি", "ডব্লিউ", "এক্স", "ওয়াই", "জেড"),
        ),
        strict=True,
    )
)
# Names in Bengali letters in which the figure is an English number. টি-টোয়েন্টি stands 86 times in a corpus of
# blogs, থ্রিজি 25 times.
NAMES_WITH_FIGURES = {
    "টি-20": "টি-টোয়েন্টি",
    "জি-20": "জি-টোয়েন্টি",
    "জি-7": "জি-সেভেন",
    "জি-8": "জি-এইট",
    "জি-77": "জি-সেভেন্টিসেভেন",
    "2জি": "টুজি",
    "3জি": "থ্রিজি",
    "4জি": "ফোরজি",
    "5জি": "ফাইভজি",
    # As newspapers write the two days (amarbarta24.com/politics/40167, ntvbd.com/gallery/international).
    "9/11": "নাইন-ইলেভেন",
    "1/11": "ওয়ান-ইলেভেন",
}
