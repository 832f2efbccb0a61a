"""The days of West Bengal, Tripura, the Barak Valley, and of Hindus in Bangladesh, by the almanacs."""

from __future__ import annotations

from bangla_calendar.observance.entries import Entry

__all__ = ["INDIA", "LISTS_OF_TRIPURA", "LISTS_OF_WEST_BENGAL"]

LISTS_OF_WEST_BENGAL = (
    "orders of the state: wbxpress.com No. 10974-F(P) (2012), holidayslist.in 2016, bankingschool 2018, "
    "4331-F(P2) (2022), 7thcpcorders (2023), reflectu.in No. 4712-F(P2) (2025), "
    "wbxpress.com No. 4188-F(P2) (2026)"
)
LISTS_OF_TRIPURA = (
    "state lists: list.ind.in 2015; indiatoday.in 12 March 2021; pwd.tripura.gov.in 2022; "
    "csdnearme.com 2023; comply360.in 2024; cgstaffportal 2025"
)
_ANANDABAZAR = "anandabazar.com/ananda-utsav 1630633 (4 September 2025)"

INDIA = (
    Entry(
        *("poila-boishakh-in", "পয়লা বৈশাখ", "Poila Boishakh (Bengali New Year)", "new-year"),
        *("bangla:1-1", "west-bengal", "IN-WB IN-TR IN-AS"),
        holidays=(
            ("IN-WB", "ni-act", "2016-2026"),
            ("IN-TR", "state-list", "2015 2021-2025"),
        ),
        variants="পহেলা বৈশাখ|বাংলা নববর্ষ|নববর্ষ|১লা বৈশাখ|Bengali New Year|Poila Boishakh",
        source=f"{LISTS_OF_WEST_BENGAL}; {LISTS_OF_TRIPURA}",
        note="Assam's lists have Bohag Bihu on 14-16 April instead.",
    ),
    Entry(
        *("bangla-dibas-wb", "বাংলা দিবস", "Bangla Dibas (West Bengal's state day)", "civic"),
        *("bangla:1-1", "west-bengal", "IN-WB"),
        years="2024-",
        source="thehindu.com article67280512 (7 September 2023), article67693230 (30 December 2023)",
        note="Whether it was changed after the elections of 2026 is not known.",
    ),
    Entry(
        *("halkhata-wb", "হালখাতা", "Halkhata (new account books)", "custom"),
        *("bangla:1-1", "west-bengal", "IN-WB IN-TR"),
        variants="হাল খাতা|Halkhata",
        source="khaborghantayghantay.com 1427; janadarpan.com (Agartala)",
        note="Also on Akshaya Tritiya, a lunar day.",
    ),
    Entry(
        *("garia-puja", "গড়িয়া পূজা", "Garia Puja", "ritual"),
        *("bangla:1-7", "west-bengal", "IN-TR"),
        holidays=(("IN-TR", "state-list", "2015 2021-2025"),),
        variants="গরিয়া পূজা",
        source=LISTS_OF_TRIPURA,
        note="In 2021 and 2022 the next day was a holiday as well.",
    ),
    Entry(
        *("rabindra-jayanti-wb", "রবীন্দ্রজয়ন্তী", "Rabindra Jayanti (Tagore's birthday)", "birth"),
        *("bangla:1-25", "west-bengal", "IN-WB IN-TR IN-AS"),
        holidays=(
            ("IN-WB", "ni-act", "2025 2026"),
            ("IN-WB", "state-list", "2012 2016 2018 2020-2024"),
            ("IN-TR", "state-list", "2021 2022 2025"),
        ),
        variants="রবীন্দ্র জয়ন্তী|রবীন্দ্র জন্মজয়ন্তী|পঁচিশে বৈশাখ|২৫শে বৈশাখ|Rabindra Jayanti",
        source=f"{LISTS_OF_WEST_BENGAL}; {LISTS_OF_TRIPURA}",
        note="8 or 9 May; elsewhere in India 7 May is kept.",
    ),
    Entry(
        *("nazrul-jayanti-in", "নজরুলজয়ন্তী", "Nazrul Jayanti (Nazrul's birthday)", "birth"),
        *("bangla:2-11", "west-bengal", "IN-WB IN-TR IN-AS"),
        holidays=(("IN-TR", "state-list", "2021 2022 2025"),),
        variants="নজরুল জয়ন্তী|নজরুল জন্মজয়ন্তী|১১ই জ্যৈষ্ঠ|Nazrul Jayanti",
        source=f"{LISTS_OF_TRIPURA}; spastabarta 2022",
        note="25 or 26 May.",
    ),
    Entry(
        *("asharh-1-wb", "আষাঢ়স্য প্রথম দিবস", "First of Asharh", "season"),
        *("bangla:3-1", "west-bengal", "IN-WB"),
        variants="পহেলা আষাঢ়|১লা আষাঢ়",
        source="News18 bangla 16 June 2021",
    ),
    Entry(
        *("ambubachi", "অম্বুবাচী", "Ambubachi", "ritual"),
        *("bangla:3-7..3-10", "west-bengal", "IN-WB IN-TR IN-AS"),
        source="oddbangla 22-25 June 2024",
    ),
    Entry(
        *("baishe-srabon-wb", "বাইশে শ্রাবণ", "Baishe Srabon (Tagore's death day)", "death"),
        *("bangla:4-22", "west-bengal", "IN-WB IN-TR IN-AS"),
        years="1942-",
        holidays=(("IN-WB", "state-list", "2011"),),
        variants="২২শে শ্রাবণ|রবীন্দ্র প্রয়াণ দিবস|বৃক্ষরোপণ উৎসব|Baishe Srabon|Tagore's death day",
        source="wbxpress.com/subject/holiday/page/16 (2011); sangbadekalavya 2019; todaysstorynews 2024",
        note="7 or 8 August; at Santiniketan trees are planted.",
    ),
    Entry(
        *("halakarshan", "হলকর্ষণ উৎসব", "Halakarshan (ploughing rite, Sriniketan)", "season"),
        *("bangla:4-23", "west-bengal", "IN-WB"),
        variants="হলকর্ষণ|Halakarshan",
        source="puberkalom; newsznow",
    ),
    Entry(
        *("manasa-puja", "মনসা পূজা (সংক্রান্তি)", "Manasa Puja", "ritual"),
        *("bangla:4-last", "west-bengal", "IN-WB IN-TR IN-AS BD"),
        variants="মনসা পূজা|মনসা পুজো",
        source="zeenews 24 Ghanta 17 August 2013",
        note="Of Srabon's last day; elsewhere that of Bhadro, or Nag Panchami, a lunar day.",
    ),
    Entry(
        *("nazrul-death-wb", "নজরুল প্রয়াণ দিবস", "Nazrul's death day", "death"),
        *("bangla:5-12", "west-bengal", "IN-WB IN-TR"),
        years="1977-",
        variants="নজরুলের প্রয়াণ দিবস|নজরুল মৃত্যুবার্ষিকী|১২ই ভাদ্র",
        source="the Bangla date of the death",
        note="The press of West Bengal mostly keeps 29 August.",
        doubtful=True,
    ),
    Entry(
        *("vishwakarma", "বিশ্বকর্মা পূজা", "Vishwakarma Puja", "ritual"),
        *("bangla:5-last", "west-bengal", "IN-WB IN-TR IN-AS BD"),
        holidays=(("IN-WB", "half-day", "2018 2019"), ("IN-TR", "state-list", "2022 2023")),
        variants="বিশ্বকর্মা পুজো|Vishwakarma|Biswakarma Puja",
        source="wbxpress.com holiday page 14 (2018, 2019); gnebangla 2023; amarbangla.co/?p=49255 (2024); "
        f"{LISTS_OF_TRIPURA}",
        note="In Tripura in part as a restricted holiday.",
    ),
    Entry(
        *("bhadu", "ভাদু", "Bhadu", "ritual"),
        *("bangla:5-last", "west-bengal", "IN-WB"),
        variants="ভাদু উৎসব",
        source=f"bangla.asianetnews.com videoshow-c9dggo; {_ANANDABAZAR}",
        note="In the west of Bengal; it fills Bhadro and ends with the month.",
    ),
    Entry(
        *("arandhan", "অরন্ধন / রান্না পূজা", "Arandhan", "ritual"),
        *("bangla:5-last", "west-bengal", "IN-WB"),
        variants="রান্নাপুজো|ইচ্ছারান্না",
        source=_ANANDABAZAR,
        note="What is eaten cold that day is cooked the day before.",
    ),
    Entry(
        *("kartik-puja", "কার্তিক পূজা", "Kartik Puja", "ritual"),
        *("bangla:7-last", "west-bengal", "IN-WB IN-TR BD"),
        variants="কার্তিক পুজো",
        source="banganews 16 November 2020; zeenews 16 November 2024; latestly 17 November 2025",
    ),
    Entry(
        *("nabanna-wb", "নবান্ন", "Nabanna (first rice)", "harvest"),
        *("bangla:8-1", "west-bengal", "IN-WB BD"),
        variants="নবান্ন উৎসব|Nabanna",
        source="aajtak bangla 18 November 2021; journalbd24.com 18 November 2025",
        note="Villages keep it on any day of Ogrohayon; the first is the calendar's.",
        doubtful=True,
    ),
    Entry(
        *("poush-utsav", "পৌষ উৎসব", "Poush Utsav (Poush Mela), Santiniketan", "season"),
        *("bangla:9-7", "west-bengal", "IN-WB"),
        years="1894-",
        variants="পৌষ মেলা|৭ই পৌষ|Poush Mela|Poush Utsav",
        source="zeenews 23 December 2016; etvbharat 2021; truthofbengal, newsonair 23 December 2024",
        note="Of 7 Poush 1250. How long the fair lasts, and years without one, are another matter.",
    ),
    Entry(
        *("poush-sankranti-in", "পৌষ সংক্রান্তি", "Poush Sankranti (Poush Parban)", "harvest"),
        *("bangla:9-last", "west-bengal", "IN-WB IN-TR IN-AS BD"),
        holidays=(("IN-TR", "restricted", "2021 2022"), ("IN-TR", "state-list", "2023-2025")),
        variants="পৌষ পার্বণ|মকর সংক্রান্তি|পিঠে পার্বণ|Poush Parban|Makar Sankranti",
        source=LISTS_OF_TRIPURA,
        note="14 or 15 January.",
    ),
    Entry(
        *("tusu", "টুসু পরব", "Tusu Parab", "ritual"),
        *("bangla:9-last", "west-bengal", "IN-WB IN-AS"),
        holidays=(("IN-AS", "state-list", "2013"),),
        variants="টুসু|Tusu",
        source="assamyellowpage 2013; bangla.aajtak.in 25 December 2024",
        note="In the west of Bengal and Assam's tea gardens; it fills Poush and ends with the month.",
    ),
    Entry(
        *("maghotsav", "মাঘোৎসব", "Maghotsav (Brahmo)", "ritual"),
        *("bangla:10-11", "west-bengal", "IN-WB BD"),
        source="dainikazadi 28 January 2026 (for 25 January 2026)",
    ),
    Entry(
        *("neel-puja", "নীল পূজা", "Neel Puja (Neel Shashthi)", "ritual"),
        *("bangla:12-last-1", "west-bengal", "IN-WB IN-TR BD"),
        variants="নীলষষ্ঠী|নীলপুজো|Neel Shashthi",
        source="bangasangbad.com 12 April 2024",
        note="The day before the month's last, not a lunar day in spite of its name.",
    ),
    Entry(
        *("chaitra-sankranti-wb", "চৈত্র সংক্রান্তি", "Chaitra Sankranti", "season"),
        *("bangla:12-last", "west-bengal", "IN-WB IN-TR IN-AS"),
        variants="চৈত্রসংক্রান্তি|চৈত সংক্রান্তি",
        source="newsonair.gov.in 14 April 2025",
    ),
    Entry(
        *("charak-gajan", "চড়ক / গাজন", "Charak Puja, Gajan", "ritual"),
        *("bangla:12-last", "west-bengal", "IN-WB IN-TR BD"),
        variants="চড়ক পূজা|চড়কপুজো|শিবের গাজন|Charak Puja|Gajan",
        source="newsonair.gov.in 14 April 2025; bangasangbad.com 2024",
        note="Gajan fills the last week of Choitro.",
    ),
    Entry(
        *("biju-tr", "বিজু", "Biju", "community"),
        *("bangla:12-last", "west-bengal", "IN-TR"),
        holidays=(("IN-TR", "state-list", "2015 2021 2023-2025"),),
        source=LISTS_OF_TRIPURA,
        note="14 April, and 13 April in 2024: the last day of Choitro by the almanac.",
    ),
)
