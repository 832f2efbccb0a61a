"""Days set by the moon: listed with the rule of each, and never computed here.

The lunar days of Hindus and Buddhists follow an almanac's tithi, those of Muslims the sighting of the moon.
Source: the official lists of both countries, which give them with a proviso.
"""

from __future__ import annotations

from bangla_calendar.observance.entries import MoonDay

__all__ = ["MOON"]

MOON = (
    MoonDay("saraswati-puja", "সরস্বতী পূজা", "Saraswati Puja", "tithi:bright 5th of Magha", "BD IN-WB IN-TR"),
    MoonDay("shivaratri", "মহাশিবরাত্রি", "Maha Shivaratri", "tithi:dark 14th of Magha", "BD IN-WB"),
    MoonDay("dol", "দোলযাত্রা", "Dol Jatra", "tithi:full moon of Phalguna", "BD IN-WB IN-TR"),
    MoonDay(
        *("basanta-utsab-santiniketan", "বসন্ত উৎসব (শান্তিনিকেতন)", "Basanta Utsab, Santiniketan"),
        *("tithi:full moon of Phalguna", "IN-WB", "It is Dol, not 1 Falgun."),
    ),
    MoonDay("lalon-dol", "লালন দোল উৎসব", "Lalon's spring festival", "tithi:full moon of Phalguna", "BD"),
    MoonDay("buddha-purnima", "বুদ্ধপূর্ণিমা", "Buddha Purnima", "tithi:full moon of Vaishakha", "BD IN-WB"),
    MoonDay("jamai-shashthi", "জামাইষষ্ঠী", "Jamai Shashthi", "tithi:bright 6th of Jyaistha", "IN-WB BD"),
    MoonDay("rath", "রথযাত্রা", "Rath Yatra", "tithi:bright 2nd of Ashadha", "BD IN-WB"),
    MoonDay("janmashtami", "জন্মাষ্টমী", "Janmashtami", "tithi:dark 8th of Shravana or Bhadrapada", "BD IN-WB"),
    MoonDay("mahalaya", "মহালয়া", "Mahalaya", "tithi:new moon before the bright half of Ashvina", "BD IN-WB"),
    MoonDay(
        "durga-puja",
        "দুর্গাপূজা",
        "Durga Puja (Bijoya Dashami)",
        "tithi:bright 6th-10th of Ashvina",
        "BD IN-WB IN-TR",
    ),
    MoonDay("lakshmi-puja", "কোজাগরী লক্ষ্মীপূজা", "Lakshmi Puja", "tithi:full moon of Ashvina", "IN-WB"),
    MoonDay("kali-puja", "কালীপূজা / দীপাবলি", "Kali Puja", "tithi:new moon of Ashvina or Kartika", "BD IN-WB"),
    MoonDay("bhai-phonta", "ভাইফোঁটা", "Bhai Phonta", "tithi:bright 2nd of Kartika", "IN-WB"),
    MoonDay("ashura", "আশুরা", "Ashura", "hijri:10 Muharram, by moon sighting", "BD IN-WB"),
    MoonDay(
        "milad",
        "ঈদে মিলাদুন্নবী",
        "Eid-e-Miladunnabi",
        "hijri:12 Rabi al-awwal, by moon sighting",
        "BD IN-WB",
    ),
    MoonDay("shab-e-barat", "শবে বরাত", "Shab-e-Barat", "hijri:15 Shaban, by moon sighting", "BD"),
    MoonDay("shab-e-qadr", "শবে কদর", "Shab-e-Qadr", "hijri:27 Ramadan, by moon sighting", "BD"),
    MoonDay("eid-fitr", "ঈদুল ফিতর", "Eid ul-Fitr", "hijri:1 Shawwal, by moon sighting", "BD IN-WB"),
    MoonDay("eid-adha", "ঈদুল আজহা", "Eid ul-Adha", "hijri:10 Dhu al-Hijja, by moon sighting", "BD IN-WB"),
)
