"""The Bangla-dated days of Bangladesh, by the official calendar."""

from __future__ import annotations

from bangla_calendar.observance.entries import Entry

__all__ = ["BANGLADESH", "LISTS_OF_BANGLADESH"]

# The yearly orders of the Ministry of Public Administration, in the copies that were read.
LISTS_OF_BANGLADESH = (
    "government lists 2014 lawthinkers.com; 2016 mediainfo24.blogspot.com/2015/12/blog-post_21.html; "
    "2017 maxbangla.com/calendar-2017-bangladesh-government-public-holiday; 2018 thedailystar.net "
    "22-holidays-2018-1487518; 2019 agomonbd.blogspot.com/2018/12; 2020 onesite1.blogspot.com/2019/12; "
    "2021 deb109342.dhakaeducationboard.gov.bd; 2022 en.shampratikdeshkal.com/print/211024039; "
    "2023 dinkhon24.com/2022/12; 2024 resultinbd.net/govt-holidays-bangladesh; 2025 "
    "protidinbd.com/2025/02; 2026 ekhon.tv 6911b6d3a293882965c3f96c, smartlivingbd.com/?p=516"
)

BANGLADESH = (
    Entry(
        *("pohela-boishakh-bd", "পহেলা বৈশাখ", "Pohela Boishakh (Bangla New Year)", "new-year"),
        *("bangla:1-1", "bangladesh", "BD"),
        years="1972-",
        holidays=(("BD", "executive-order", "2016-2026"),),
        variants="বাংলা নববর্ষ|নববর্ষ|১লা বৈশাখ|পয়লা বৈশাখ|Bangla New Year|Pohela Boishakh|Pahela Baishakh",
        source=LISTS_OF_BANGLADESH,
        note="The first year of the holiday was not found in print.",
    ),
    Entry(
        *("halkhata-bd", "হালখাতা", "Halkhata (new account books)", "custom"),
        *("bangla:1-1", "bangladesh", "BD"),
        variants="হাল খাতা|Halkhata",
        source="mail.sarabangla.net/news/post-58909 (2018); lakshmipur24.com/culture/20342",
        note="Hindu traders keep the day of the almanac, or another.",
    ),
    Entry(
        *("rabindra-jayanti-bd", "রবীন্দ্রজয়ন্তী", "Rabindra Jayanti (Tagore's birthday)", "birth"),
        *("bangla:1-25", "bangladesh", "BD"),
        years="1988-",
        variants="রবীন্দ্র জয়ন্তী|রবীন্দ্র জন্মজয়ন্তী|পঁচিশে বৈশাখ|২৫শে বৈশাখ|Rabindra Jayanti",
        source="justnewsbd 8 May 2018; samakalerkontho 8 May 2020; en.prothomalo.com lz33kgpcxz (2025)",
        note="The day kept is the Bangla date, not 7 May.",
    ),
    Entry(
        *("nazrul-jayanti-bd", "নজরুলজয়ন্তী", "Nazrul Jayanti (Nazrul's birthday)", "birth"),
        *("bangla:2-11", "bangladesh", "BD"),
        years="1988-",
        variants="নজরুল জয়ন্তী|নজরুল জন্মজয়ন্তী|১১ই জ্যৈষ্ঠ|Nazrul Jayanti",
        source="anondovubon 2018; rudrabarta.net/shariatpur/9098 (2019); revolution24tv 2025",
    ),
    Entry(
        *("asharh-1-bd", "পহেলা আষাঢ় / বর্ষা উৎসব", "First of Asharh (Barsha Utsab)", "season"),
        *("bangla:3-1", "bangladesh", "BD"),
        variants="আষাঢ়স্য প্রথম দিবস|১লা আষাঢ়|Barsha Utsab",
        source="bn.wikipedia.org/wiki/বর্ষা_উৎসব",
    ),
    Entry(
        *("baishe-srabon-bd", "বাইশে শ্রাবণ", "Baishe Srabon (Tagore's death day)", "death"),
        *("bangla:4-22", "bangladesh", "BD"),
        years="1988-",
        variants="২২শে শ্রাবণ|রবীন্দ্র প্রয়াণ দিবস|Baishe Srabon|Tagore's death day",
        source="newspage24 41227 (2015); shadhinalo 2023; dailyapandesh 2025",
    ),
    Entry(
        *("nazrul-death-bd", "নজরুলের প্রয়াণ দিবস", "Nazrul's death day", "death"),
        *("bangla:5-12", "bangladesh", "BD"),
        years="1977-",
        variants="নজরুল প্রয়াণ দিবস|নজরুল মৃত্যুবার্ষিকী|১২ই ভাদ্র",
        source="chatgarsangbad.net 2023; channel7tvbd.com/2025/08",
        note="27 August, though the death itself was on 29 August 1976.",
    ),
    Entry(
        *("lalon-smaran", "লালন স্মরণোৎসব", "Lalon remembrance", "memorial"),
        *("bangla:7-1", "bangladesh", "BD"),
        years="1972-2024",
        variants="লালন তিরোধান দিবস|ফকির লালন শাহের মৃত্যুবার্ষিকী",
        source="kalerkantho.com 2016/10/15/416696; dailydeshjanata.com/news/68546 (2018)",
        note="The opening of three days at Kushtia. From 2025 the day is fixed in the Gregorian calendar.",
    ),
    Entry(
        *("nabanna-bd", "নবান্ন", "Nabanna (first rice)", "harvest"),
        *("bangla:8-1", "bangladesh", "BD"),
        years="1999-",
        variants="নবান্ন উৎসব|পহেলা অগ্রহায়ণ|Nabanna",
        source="sylheterdinkal.com 2016; prothomalo.com/photo/glimpse/lnhn8pw4rh (16 November)",
        note="The first year of the festival in the cities is not verified.",
    ),
    Entry(
        *("agriculture-day", "জাতীয় কৃষি দিবস", "National Agriculture Day", "civic"),
        *("bangla:8-1", "bangladesh", "BD"),
        years="2008-",
        variants="কৃষি দিবস",
        source="jaijaidinbd.com 23096 (15 November 2018); 10minuteexam (15 November 2008)",
    ),
    Entry(
        *("poush-sankranti-bd", "পৌষ সংক্রান্তি", "Poush Sankranti", "harvest"),
        *("bangla:9-last", "bangladesh", "BD"),
        variants="মকর সংক্রান্তি|পৌষ পার্বণ",
        source="mail.sarabangla.net/photo/post-506446 (2021)",
        note="Hindus keep the day of the almanac.",
    ),
    Entry(
        *("pohela-falgun", "পহেলা ফাল্গুন", "Pohela Falgun (Basanta Utsab)", "season"),
        *("bangla:11-1", "bangladesh", "BD"),
        years="1991-",
        variants="পয়লা ফাল্গুন|১লা ফাল্গুন|বসন্ত উৎসব|বসন্তবরণ|Pohela Falgun|Basanta Utsab",
        source="english.kalerkantho.com 2019-02-13/19279; satv.tv 2021; bangalirbangladesh.com 2022",
        note="Begun at the Faculty of Fine Arts, Dhaka, in 1991; other sources say 1401.",
    ),
    Entry(
        *("biju-bd", "বিজু / বৈসাবি", "Biju (Boisabi)", "community"),
        *("bangla:12-last-1..1-1", "bangladesh", "BD"),
        holidays=(("BD", "regional", "2025"), ("BD", "optional", "2025 2026")),
        variants="বৈসু|সাংগ্রাই|বিঝু|Biju|Boisabi",
        source="m.priyo.com/external-news/656383; kalerkantho.com 2025/03/28/1497988; lmahkbm.edu.bd 2026",
        note="In the Chittagong Hill Tracts; 12 and 13 April are optional holidays of the small ethnic "
        "groups, 13 April 2025 was a general holiday of the three hill districts.",
    ),
    Entry(
        *("chaitra-sankranti-bd", "চৈত্র সংক্রান্তি", "Chaitra Sankranti", "season"),
        *("bangla:12-last", "bangladesh", "BD"),
        holidays=(("BD", "regional", "2025"), ("BD", "optional", "2017 2026")),
        variants="চৈত্রসংক্রান্তি|চৈত সংক্রান্তি",
        source="kalerkantho.com 2025/03/28/1497988; lmahkbm.edu.bd list 2026; netrokonajournal 2024; "
        "maxbangla.com/calendar-2017-bangladesh-government-public-holiday",
        note="A general holiday of Rangamati, Khagrachhari and Bandarban by the order of 27 March 2025.",
    ),
)
