"""The words about a site's timestamps: labels, bylines, and what makes a date near a label no timestamp.

Sources: the labels are those of kalbela.com, risingbd.com, banglanews24.com, dailyinqilab.com,
anandabazar.com, newspost24.com, satv.tv, pressinform.portal.gov.bd, tv9bangla.com and others; প্রথম প্রকাশ is
said of books, and ফলাফল প্রকাশ of examinations. Rows give the forms, parted by bars; a blank may be a hyphen.
"""

from __future__ import annotations

__all__ = [
    "AUTHOR",
    "BOOKS",
    "BYLINES",
    "CLOCK_WORDS",
    "LABELS_OF_STAMPS",
    "NOT_BEFORE",
    "TO_CLOCK",
    "WHOSE_TIME",
]

# By what they label; the empty name is that of times that belong to no article.
LABELS_OF_STAMPS = {
    "published": (
        "প্রকাশ|প্রকাশিত|প্রকাশিত হয়েছে|প্রকাশের সময়|প্রকাশের তারিখ|প্রকাশকাল|প্রকাশ কাল|"
        "published|published on|published at|publish date|published date|posted|posted on|posted at"
    ),
    "updated": (
        "আপডেট|আপডেট হয়েছে|আপডেট সময়|আপডেট টাইম|শেষ আপডেট|সর্বশেষ আপডেট|হালনাগাদ|হাল নাগাদ|শেষ হালনাগাদ|শেষ হাল নাগাদ|"
        "সর্বশেষ হালনাগাদ|সর্ব শেষ হালনাগাদ|সর্ব শেষ হাল নাগাদ|"
        "update|updated|updated on|updated at|last updated|last updated on|last update"
    ),
    "": "পড়ার সময়|reading time|read time",
}
# Before a label, of other things that are published, and of what is to come.
NOT_BEFORE = (
    "প্রথম|দ্বিতীয়|তৃতীয়|পুনঃ|ফল|ফলাফল|রেজাল্ট|তালিকা|গেজেট|বিজ্ঞপ্তি|রুটিন|সময়সূচি|সূচি|বই|বইটি|গ্রন্থ|সংখ্যা|first|"
    "মেধাতালিকা|তফসিল|খসড়া|প্রজ্ঞাপন|প্রবেশপত্র|টিজার|ট্রেলার|"
    "পরবর্তী|আগামী|সম্ভাব্য|প্রত্যাশিত|next|expected|upcoming"
)
# Who wrote it, after the day: Posted on June 3, 2023 by admin.
AUTHOR = "by"
# About the date of a book: publisher, price, cover, printing, pages.
BOOKS = "প্রকাশক|প্রকাশনী|প্রকাশনা|মূল্য|প্রচ্ছদ|মুদ্রণ|পৃষ্ঠা|পৃষ্ঠাসংখ্যা|আইএসবিএন|isbn"
# How bylines end: who wrote it, or from where.
BYLINES = "প্রতিবেদক|প্রতিনিধি|সংবাদদাতা|রিপোর্টার|রিপোর্ট|ডেস্ক|ব্যুরো|অনলাইন|অ্যাডমিন|admin|desk|reporter|correspondent"
# Between a day and its clock, or a clock and its day; and after a clock.
TO_CLOCK, CLOCK_WORDS = "এ|at|সময়|ঘণ্টা|ঘন্টা", "সময়"
# Whose time a clock shows, by how many minutes it is ahead of UTC: ১৭:৩০ (বাংলাদেশ সময়), ভারতীয় মান সময়.
WHOSE_TIME = {"বাংলাদেশ": 360, "বাংলাদেশের": 360, "ভারতীয়": 330, "ভারতের": 330, "গ্রিনিচ": 0}
