"""The days of the Gregorian calendar: they never move with the Bangla one, whatever its rule."""

from __future__ import annotations

from bangla_calendar.observance.entries import Entry
from bangla_calendar.observance.tables.bangladesh import LISTS_OF_BANGLADESH
from bangla_calendar.observance.tables.india import LISTS_OF_TRIPURA, LISTS_OF_WEST_BENGAL

__all__ = ["NATIONAL"]

_LISTS_OF_INDIA = f"{LISTS_OF_WEST_BENGAL}; {LISTS_OF_TRIPURA}"
# The eight days that the circular of 16 October 2024 ended.
_ENDED = "bnc24.com/national/2024/10/17/news/51257"

NATIONAL = (
    Entry(
        *("vivekananda", "স্বামী বিবেকানন্দ জয়ন্তী", "Swami Vivekananda's birthday", "national"),
        *("gregorian:01-12", "gregorian", "IN-WB"),
        holidays=(("IN-WB", "ni-act", "2026"),),
        variants="বিবেকানন্দ জয়ন্তী",
        source=LISTS_OF_WEST_BENGAL,
    ),
    Entry(
        *("sakrain", "সাকরাইন", "Sakrain (Dhaka's kite festival)", "custom"),
        *("gregorian:01-14", "gregorian", "BD"),
        variants="ঘুড়ি উৎসব|শাকরাইন|সাক্রাইন|Sakrain",
        source="mail.sarabangla.net/photo/post-506446 (2021); joynewsbd 2021, 2022",
        note="The press says the last of Poush or 1 Magh; kept on 14 January before and after 2019.",
    ),
    Entry(
        *("netaji", "নেতাজি জয়ন্তী", "Netaji's birthday", "national"),
        *("gregorian:01-23", "gregorian", "IN-WB IN-TR"),
        holidays=(("IN-WB", "ni-act", "2025 2026"), ("IN-TR", "state-list", "2015 2023 2024")),
        variants="নেতাজী জয়ন্তী|পরাক্রম দিবস",
        source=_LISTS_OF_INDIA,
    ),
    Entry(
        *("republic-day", "প্রজাতন্ত্র দিবস", "Republic Day", "national"),
        *("gregorian:01-26", "gregorian", "IN-WB IN-TR IN-AS"),
        years="1950-",
        holidays=tuple((state, "national", "1950-2026") for state in ("IN-WB", "IN-TR", "IN-AS")),
        source=_LISTS_OF_INDIA,
    ),
    Entry(
        *("shaheed-dibas", "শহীদ দিবস ও আন্তর্জাতিক মাতৃভাষা দিবস"),
        *("Language Martyrs' Day and International Mother Language Day", "national"),
        *("gregorian:02-21", "gregorian", "BD"),
        years="1953-",
        holidays=(("BD", "general", "2014 2016-2026"),),
        variants="শহীদ দিবস|ভাষা শহীদ দিবস|অমর একুশে|একুশে ফেব্রুয়ারি|আন্তর্জাতিক মাতৃভাষা দিবস|মাতৃভাষা দিবস|"
        "Ekushey|Language Martyrs' Day|International Mother Language Day",
        source=f"{LISTS_OF_BANGLADESH}; UNESCO 1999",
        note="Of 8 Falgun 1358. The second half of the name is of 2000.",
    ),
    Entry(
        *("matribhasha-wb", "আন্তর্জাতিক মাতৃভাষা দিবস", "International Mother Language Day", "national"),
        *("gregorian:02-21", "gregorian", "IN-WB IN-TR IN-AS"),
        years="2000-",
        variants="একুশে ফেব্রুয়ারি|মাতৃভাষা দিবস",
        source="etvbharat.com wb20190221152017912 (Kolkata, 2019); somoyerdabibd.com (Tripura, 2024)",
    ),
    Entry(
        *("army-martyrs-day", "জাতীয় শহীদ সেনা দিবস", "National Army Martyrs' Day", "national"),
        *("gregorian:02-25", "gregorian", "BD"),
        years="2025-",
        source="ispr.gov.bd 23 February 2025",
    ),
    Entry(
        *("seven-march", "৭ মার্চ", "7 March (historic speech)", "national"),
        *("gregorian:03-07", "gregorian", "BD"),
        years="2021-2024",
        source=f"{_ENDED}; muktokantho 41344",
        note="The first year as an official day is not verified.",
    ),
    Entry(
        *("mujib-birthday", "জাতির পিতার জন্মদিবস ও জাতীয় শিশু দিবস"),
        *("Sheikh Mujib's birthday and National Children's Day", "national"),
        *("gregorian:03-17", "gregorian", "BD"),
        years="1997-2024",
        holidays=(("BD", "general", "2014 2016-2024"),),
        variants="জাতীয় শিশু দিবস|National Children's Day",
        source=f"{LISTS_OF_BANGLADESH}; {_ENDED}",
        note="Whether it was kept from 2002 to 2008 is not verified.",
    ),
    Entry(
        *("genocide-day", "গণহত্যা দিবস", "Genocide Day", "national"),
        *("gregorian:03-25", "gregorian", "BD"),
        years="2017-",
        variants="জাতীয় গণহত্যা দিবস",
        source="prothomalo.com/bangladesh/article/1104802 (resolution of parliament, 11 March 2017)",
    ),
    Entry(
        *("independence-day", "স্বাধীনতা ও জাতীয় দিবস", "Independence and National Day", "national"),
        *("gregorian:03-26", "gregorian", "BD"),
        years="1972-",
        holidays=(("BD", "general", "2014 2016-2026"),),
        variants="স্বাধীনতা দিবস|জাতীয় দিবস|Independence Day",
        source=LISTS_OF_BANGLADESH,
    ),
    Entry(
        *("ambedkar", "আম্বেদকর জয়ন্তী", "Ambedkar Jayanti", "national"),
        *("gregorian:04-14", "gregorian", "IN-WB IN-TR"),
        holidays=(("IN-WB", "ni-act", "2025 2026"),),
        source=LISTS_OF_WEST_BENGAL,
    ),
    Entry(
        *("mujibnagar-day", "মুজিবনগর দিবস", "Mujibnagar Day", "national"),
        *("gregorian:04-17", "gregorian", "BD"),
        years="1972-",
        source="weekly.prothomsheba.com/2017/04/17; rupalibangladesh.com 17 April 2025",
    ),
    Entry(
        *("may-day", "মে দিবস", "May Day", "national"),
        *("gregorian:05-01", "gregorian", "BD IN-WB IN-TR"),
        years="1972-",
        holidays=(
            ("BD", "general", "2014 2016-2026"),
            ("IN-WB", "ni-act", "2025 2026"),
            ("IN-TR", "state-list", "2015 2023 2024"),
        ),
        source=f"{LISTS_OF_BANGLADESH}; {_LISTS_OF_INDIA}",
    ),
    Entry(
        *("barak-language-day", "ভাষা শহীদ দিবস (বরাক)", "Language Martyrs' Day (Barak Valley)", "national"),
        *("gregorian:05-19", "gregorian", "IN-AS IN-TR"),
        years="1962-",
        variants="ভাষা শহীদ দিবস|উনিশে মে|Language Martyrs' Day",
        source="way2barak; banglanews24.com/tripura/news/bd/575407 (2017), 1116679 (2023)",
        note="Of the eleven who were killed at Silchar on 19 May 1961.",
    ),
    Entry(
        *("july-martyrs-day", "জুলাই শহীদ দিবস", "July Martyrs' Day", "national"),
        *("gregorian:07-16", "gregorian", "BD"),
        years="2025-",
        source="unb.com.bd tag 88318; auznews24",
    ),
    Entry(
        *("july-uprising-day", "জুলাই গণঅভ্যুত্থান দিবস", "July Mass Uprising Day", "national"),
        *("gregorian:08-05", "gregorian", "BD"),
        years="2025-",
        holidays=(("BD", "general", "2025 2026"),),
        variants="৩৬ জুলাই|গণঅভ্যুত্থান দিবস",
        source="banglaoutlook 243991; banglatipsandtricks.com/2025/11 (list 2026)",
    ),
    Entry(
        *("mourning-day", "জাতীয় শোক দিবস", "National Mourning Day", "national"),
        *("gregorian:08-15", "gregorian", "BD"),
        years="1996-2001 2008-2023",
        holidays=(("BD", "general", "1996-2001 2008-2023"),),
        variants="শোক দিবস",
        source=f"{LISTS_OF_BANGLADESH}; decision of the cabinet, 13 August 2024",
        note="Cancelled on 13 August 2024, before that year's day.",
    ),
    Entry(
        *("independence-in", "স্বাধীনতা দিবস", "Independence Day", "national"),
        *("gregorian:08-15", "gregorian", "IN-WB IN-TR IN-AS"),
        years="1947-",
        holidays=tuple((state, "national", "1947-2026") for state in ("IN-WB", "IN-TR", "IN-AS")),
        source=_LISTS_OF_INDIA,
    ),
    Entry(
        *("maharaja-birthday", "মহারাজা বীর বিক্রমের জন্মদিন", "Maharaja Bir Bikram's birthday", "national"),
        *("gregorian:08-19", "gregorian", "IN-TR"),
        holidays=(("IN-TR", "state-list", "2021 2022"),),
        source=LISTS_OF_TRIPURA,
    ),
    Entry(
        *("gandhi", "গান্ধী জয়ন্তী", "Gandhi Jayanti", "national"),
        *("gregorian:10-02", "gregorian", "IN-WB IN-TR IN-AS"),
        holidays=tuple((state, "national", "2015 2021-2026") for state in ("IN-WB", "IN-TR", "IN-AS")),
        source=_LISTS_OF_INDIA,
    ),
    Entry(
        *("lalon-day", "লালন সাঁইয়ের তিরোধান দিবস", "Lalon's death day", "memorial"),
        *("gregorian:10-17", "gregorian", "BD"),
        years="2025-",
        variants="লালন তিরোধান দিবস|লালন দিবস",
        source="jagonews24.com/national/news/1049340; bssnews.net 231064",
        note="The circular of 4 September 2025 fixes 17 October.",
    ),
    Entry(
        *("constitution-day", "জাতীয় সংবিধান দিবস", "Constitution Day", "national"),
        *("gregorian:11-04", "gregorian", "BD"),
        years="2022-2023",
        variants="সংবিধান দিবস",
        source=f"dialsylhet24; {_ENDED}",
        note="The first year is not verified.",
    ),
    Entry(
        *("november-7", "জাতীয় বিপ্লব ও সংহতি দিবস", "National Revolution and Solidarity Day", "national"),
        *("gregorian:11-07", "gregorian", "BD"),
        years="1976-",
        holidays=(("BD", "general", "1976-1995 2001-2006"),),
        variants="বিপ্লব ও সংহতি দিবস",
        source="politicsnews24.com/featured/61633; dailyamadermatribhumi ?p=6236",
        note="The holiday of 2007 is doubtful; what holds after 2024 is not known.",
    ),
    Entry(
        *("birsa", "বিরসা মুন্ডা জয়ন্তী", "Birsa Munda's birthday", "national"),
        *("gregorian:11-15", "gregorian", "IN-WB"),
        holidays=(("IN-WB", "state-list", "2026"),),
        source=LISTS_OF_WEST_BENGAL,
    ),
    Entry(
        *("begum-rokeya", "বেগম রোকেয়া দিবস", "Begum Rokeya Day", "national"),
        *("gregorian:12-09", "gregorian", "BD"),
        variants="রোকেয়া দিবস",
        source="ajkerograbani.com 9 December 2022; banglastream.net 9 December 2025",
        note="Her birth and her death, by the Gregorian date.",
    ),
    Entry(
        *("december-14", "শহীদ বুদ্ধিজীবী দিবস", "Martyred Intellectuals Day", "national"),
        *("gregorian:12-14", "gregorian", "BD"),
        years="1972-",
        variants="বুদ্ধিজীবী দিবস|শহিদ বুদ্ধিজীবী দিবস",
        source="Banglapedia, by sobjano.com/291235; eurobanglatimes.com/2023/12",
    ),
    Entry(
        *("victory-day", "বিজয় দিবস", "Victory Day", "national"),
        *("gregorian:12-16", "gregorian", "BD"),
        years="1972-",
        holidays=(("BD", "general", "2014 2016-2026"),),
        source=LISTS_OF_BANGLADESH,
    ),
    Entry(
        *("christmas", "বড়দিন", "Christmas", "national"),
        *("gregorian:12-25", "gregorian", "BD IN-WB IN-TR"),
        holidays=(
            ("BD", "general", "2016-2026"),
            ("IN-WB", "ni-act", "2026"),
            ("IN-TR", "state-list", "2015 2023 2024"),
        ),
        variants="যিশু খ্রিষ্টের জন্মদিন|যিশু খ্রিস্টের জন্মদিন",
        source=f"{LISTS_OF_BANGLADESH}; {_LISTS_OF_INDIA}",
    ),
)
