"""The words on the wall: titles, names of weekdays, kinds of holidays, the legend; in Bengali and English."""

from __future__ import annotations

from bangla_calendar.errors import UnknownNameError
from bangla_calendar.language import names
from bangla_calendar.language.digits import to_bangla_digits
from bangla_calendar.observance.entries import KNOWN_UNTIL
from bangla_calendar.pictures.grid import is_red

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.date import BanglaDate
    from bangla_calendar.observance.days import Observance
    from bangla_calendar.pictures.grid import Month, Year
    from bangla_calendar.typing import DigitSet, Language, NumericFamily

__all__ = ["CALENDAR_TITLES", "HOLIDAY_MARK", "INITIALS", "Words", "words"]

HOLIDAY_MARK = "●"

# Monday first. Of all short forms only these have one width in every terminal: one column.
INITIALS = {
    "bn": ("স", "ম", "বু", "বৃ", "শু", "শ", "র"),
    "en": ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"),
}
# What print shortens further than by leaving out বার.
_SHORT = {("bn", 3): "বৃহ"}
_DIGITS = (None, "bangla", "ascii")
# Each with its Bengali and its English form.
_HOLIDAYS = {
    "general": ("সাধারণ ছুটি", "general holiday"),
    "executive-order": ("নির্বাহী আদেশে ছুটি", "holiday by executive order"),
    "ni-act": ("সরকারি ছুটি", "public holiday, N.I. Act"),
    "state-list": ("রাজ্য সরকারের ছুটি", "state holiday"),
    "national": ("জাতীয় ছুটি", "national holiday"),
    "half-day": ("অর্ধদিবস ছুটি", "half holiday"),
    "restricted": ("সীমিত ছুটি", "restricted holiday"),
    "optional": ("ঐচ্ছিক ছুটি", "optional holiday"),
    "regional": ("আঞ্চলিক ছুটি", "regional holiday"),
}
_WORDS = {
    "today": ("আজ", "today"),
    "holiday": ("ছুটির দিন", "public holiday"),
    "kept": ("বিশেষ দিন", "observance"),
    "weekend": ("সাপ্তাহিক ছুটি", "weekend"),
    "days": ("বিশেষ দিন ও ছুটি", "Observances and holidays"),
    "dates": ("বাংলা তারিখ", "Bangla dates"),
    "moon": (
        "চাঁদ বা তিথি অনুযায়ী যেসব দিন ঠিক হয় (ঈদ, পূজা), সেগুলো এখানে নেই।",
        "Days set by the moon (Eid, pujas) are not shown.",
    ),
    "known": ("ছুটির সরকারি তালিকা {} সাল পর্যন্ত জানা।", "Official lists of holidays are known until {}."),
    "bangla": ("বড় সংখ্যা বঙ্গাব্দের, ছোটটি খ্রিষ্টাব্দের তারিখ।", "Large: Bangla date; small: Gregorian date."),
    "gregorian": ("বড় সংখ্যা খ্রিষ্টাব্দের, ছোটটি বঙ্গাব্দের তারিখ।", "Large: Gregorian date; small: Bangla date."),
    "unknown weekend": (
        "সাপ্তাহিক ছুটি কোন তারিখে বদলেছে, তা জানা নেই।",
        "The day on which the weekend changed is not known.",
    ),
}
CALENDAR_TITLES = {
    "bangladesh": ("বাংলাদেশের সরকারি বর্ষপঞ্জি", "Official calendar of Bangladesh"),
    "bangladesh-2019": ("বাংলা একাডেমির ২০১৯ সালের নিয়ম", "Bangla Academy, rule of 2019"),
    "bangladesh-1995": ("বাংলা একাডেমির ১৯৯৫ সালের নিয়ম", "Bangla Academy, rule of 1995"),
    "west-bengal": ("সূর্যসিদ্ধান্ত পঞ্জিকা", "Surya Siddhanta almanacs"),
    "west-bengal-drik": ("বিশুদ্ধ সিদ্ধান্ত পঞ্জিকা", "Bisuddha Siddhanta almanacs"),
}
_SEASON = "কাল"
_SEASONS_ENGLISH = ("Summer", "Monsoon", "Autumn", "Late autumn", "Winter", "Spring")


class Words:
    """The words of a picture in one language and one set of digits."""

    def __init__(self, lang: Language, digits: DigitSet) -> None:
        self.lang = lang
        self.digits = digits
        self._turn = 0 if lang == "bn" else 1
        self._numbers: dict[int, str] = {}

    def word(self, key: str) -> str:
        """Return a word or sentence of the legend."""
        return _WORDS[key][self._turn]

    def number(self, n: int) -> str:
        """Return a number in the digits asked for."""
        # Few numbers come often.
        if n not in self._numbers:
            self._numbers[n] = to_bangla_digits(n) if self.digits == "bangla" else str(n)
        return self._numbers[n]

    def month(self, family: NumericFamily, month: int) -> str:
        """Return the name of a month of a family of calendars."""
        return names.month_name(month, lang=self.lang, family=family)

    def month_year(self, family: NumericFamily, year: int, month: int) -> str:
        """Return a month with its year: আশ্বিন ১৪৩০."""
        return f"{self.month(family, month)} {self.number(year)}"

    def title(self, month: Month) -> str:
        """Return a month with its year, in its own calendar."""
        return self.month_year(month.family, month.year, month.month)

    def subtitle(self, month: Month) -> str:
        """Return the months of the other calendar: সেপ্টেম্বর – অক্টোবর ২০২৩."""
        other = _other(month.family)
        first, last = month.months[0], month.months[-1]
        if first[0] == last[0]:
            return self.short_subtitle(month)
        return f"{self.month_year(other, *first)} – {self.month_year(other, *last)}"

    def short_subtitle(self, month: Month) -> str:
        """Return the months of the other calendar with the last one's year: ডিসেম্বর – জানুয়ারি ২০২৬."""
        other = _other(month.family)
        first, last = month.months[0], month.months[-1]
        if first == last:
            return self.month_year(other, *first)
        return f"{self.month(other, first[1])} – {self.month_year(other, *last)}"

    def season(self, month: Month) -> str:
        """Return the season of a month, or the two that meet in it."""
        if self.lang == "en":
            return " – ".join(_SEASONS_ENGLISH[season - 1] for season in month.seasons)
        found = [names.season_name(season) for season in month.seasons]
        return found[0] + _SEASON if len(found) == 1 else " – ".join(found)

    def year_title(self, year: Year) -> str:
        """Return a year with its era: ১৪৩০ বঙ্গাব্দ."""
        return f"{self.number(year.year)} {names.era_name(year.months[0].family, self.lang)}"

    def year_subtitle(self, year: Year) -> str:
        """Return the years of the other calendar: ২০২৩–২০২৪ খ্রিষ্টাব্দ."""
        first, last = year.months[0].months[0][0], year.months[-1].months[-1][0]
        other = names.era_name(_other(year.months[0].family), self.lang)
        return f"{self.number(first)}–{self.number(last)} {other}"

    def weekday(self, weekday: int) -> str:
        """Return the full name of a weekday."""
        return names.weekday_name(weekday, self.lang)

    def short_weekday(self, weekday: int) -> str:
        """Return a short form of a weekday, as heads on a phone have it."""
        return _SHORT.get((self.lang, weekday)) or names.weekday_abbreviation(weekday, self.lang)

    def initial(self, weekday: int) -> str:
        """Return the shortest form of a weekday."""
        return INITIALS[self.lang][weekday]

    def dates(self, family: NumericFamily, day: BanglaDate) -> tuple[str, str]:
        """Return a day in a family's calendar and in the other, without years: ১৫ আশ্বিন, ৩০ সেপ্টেম্বর."""
        other = day.to_gregorian()
        bangla = f"{self.number(day.day)} {self.month('bangla', day.month)}"
        gregorian = f"{self.number(other.day)} {self.month('gregorian', other.month)}"
        return (bangla, gregorian) if family == "bangla" else (gregorian, bangla)

    def span(self, family: NumericFamily, kept: Observance) -> str:
        """Return the day of an observance in both calendars, or its first and last day."""
        days = dict.fromkeys((kept.day, kept.last_day))
        return " – ".join(", ".join(self.dates(family, day)) for day in days)

    def entry(self, kept: Observance) -> str:
        """Return the name of an observance, with the kind of public holiday that it is."""
        holiday = self.holiday(kept)
        return f"{kept.title(self.lang)} ({holiday})" if holiday else kept.title(self.lang)

    def marked(self, kept: Observance) -> str:
        """Return the name of an observance, with the mark of a public holiday."""
        return f"{kept.title(self.lang)}\u00a0{HOLIDAY_MARK}" if is_red(kept) else kept.title(self.lang)

    def holiday(self, kept: Observance) -> str:
        """Return the kind of public holiday that an observance is in its year, or nothing."""
        kind = kept.public_holiday
        return "" if kind is None else _HOLIDAYS[kind][self._turn]

    def calendar(self, month: Month) -> str:
        """Return by whose calendar the Bangla days are counted."""
        return CALENDAR_TITLES[month.bangla][self._turn]

    def notes(self, month: Month) -> list[str]:
        """Return the sentences below a picture."""
        found = [self.word(month.family)]
        if any(cell.weekend is None for cell in month.cells):
            found.append(self.word("unknown weekend"))
        if not month.known:
            found.append(self.word("known").format(self.number(KNOWN_UNTIL)))
        return [*found, self.word("moon")]


def words(lang: Language = "bn", digits: DigitSet | None = None) -> Words:
    """Return the words of a language, with its own digits where `digits` is None."""
    if lang not in INITIALS:
        raise UnknownNameError("language", str(lang), tuple(INITIALS))
    if digits not in _DIGITS:
        raise UnknownNameError("digits", str(digits), _DIGITS[1:])
    return Words(lang, digits or ("bangla" if lang == "bn" else "ascii"))


def _other(family: NumericFamily) -> NumericFamily:
    return "gregorian" if family == "bangla" else "bangla"
