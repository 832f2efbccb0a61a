"""Months, weekdays, seasons, eras and parts of the day: their names, and the readers of their names.

Names are written in one standard form and read in every form of `tables`: variants, common
misspellings, abbreviations, Latin letters in any case, and whatever `fold` holds for the same.
"""

from __future__ import annotations

from bangla_calendar.arguments import (
    FAMILIES,
    LANGUAGES,
    REGIONS,
    integer,
    plain_text,
    refuse_unknown,
    takes_older_names,
)
from bangla_calendar.errors import DateRangeError, UnknownNameError
from bangla_calendar.language.normal_form import fold, fold_row, without_joiners
from bangla_calendar.language.tables.day_parts import DAY_PARTS, DAY_PARTS_LATIN, INDIAN_DAY_PARTS
from bangla_calendar.language.tables.names import (
    BANGLA_MONTHS,
    BANGLA_MONTHS_LATIN,
    ERAS,
    ERAS_LATIN,
    GREGORIAN_MONTHS,
    GREGORIAN_MONTHS_LATIN,
    HIJRI_MONTHS,
    HIJRI_MONTHS_LATIN,
    INDIAN_GREGORIAN_MONTHS,
    SEASONS,
    SEASONS_LATIN,
    WEEKDAYS,
    WEEKDAYS_ENGLISH,
    WEEKDAYS_LATIN,
)
from bangla_calendar.language.tables.standard_names import MONTH_NAMES, SEASON_NAMES, WEEKDAY_NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import MappingProxyType
    from typing import SupportsIndex

    from bangla_calendar.typing import Family, Language, Region

else:
    # The module `types` is not worth loading for this one name.
    MappingProxyType = type(type.__dict__)

__all__ = [
    "day_part",
    "day_part_forms",
    "era_forms",
    "era_name",
    "listed",
    "month_forms",
    "month_name",
    "month_number",
    "relative_forms",
    "season_forms",
    "season_name",
    "season_number",
    "weekday_abbreviation",
    "weekday_forms",
    "weekday_name",
    "weekday_number",
]


_ERA_NAMES = {
    **{(family, "bn"): standard for family, standard, *_ in ERAS},
    **{(family, "en"): forms.partition("|")[0] for family, forms in ERAS_LATIN},
}
_PARTS = [(row[0], row[1]) for row in DAY_PARTS if row[0] is not None]
_NIGHT = _PARTS[-1][1]
_PART_OF_HOUR = tuple(
    next((name for first, name in reversed(_PARTS) if first <= hour), _NIGHT) for hour in range(24)
)
# Filled by the form readers below on first use, each entry once and for good.
_FORMS: dict[str, Mapping[str, int]] = {}
_NAMED_FORMS: dict[str, Mapping[str, str]] = {}


@takes_older_names(calendar="family")
def month_name(
    n: SupportsIndex,
    lang: Language = "bn",
    *,
    family: Family = "bangla",
    region: Region = "BD",
) -> str:
    """Return the name of month 1 to 12 of a calendar's year.

    `lang` is `"bn"`, or `"en"` for Latin letters; `family` is the kind of calendar: `"bangla"`,
    `"gregorian"`, `"hijri"` or `"saka"`; `region` is `"BD"`, or `"IN"` for the spelling of West Bengal. Any
    other month is `DateRangeError`, any other language, family or region `UnknownNameError`.

    >>> month_name(6), month_name(6, "en"), month_name(9, family="gregorian")
    ('আশ্বিন', 'Ashwin', 'সেপ্টেম্বর')
    >>> month_name(8, family="gregorian"), month_name(8, family="gregorian", region="IN")
    ('আগস্ট', 'অগস্ট')
    """
    try:
        names = MONTH_NAMES[family, lang]
    except (KeyError, TypeError):
        refuse_unknown("language", lang, LANGUAGES)
        raise _unknown_family(family) from None
    if type(n) is not int:
        n = integer("month", n)
    if not 0 < n < 13:
        raise DateRangeError("month", n, 1, 12, family)
    if region != "BD":
        refuse_unknown("region", region, REGIONS)
        if lang == "bn" and family == "gregorian":
            return INDIAN_GREGORIAN_MONTHS.get(n, names[n - 1])
    return names[n - 1]


@takes_older_names(calendar="family")
def month_number(text: str, *, family: Family = "bangla") -> int:
    """Return the month, 1 to 12, that a name means in a family of calendars, in any of its forms.

    A name that is not known is `UnknownNameError`.

    >>> month_number("জৈষ্ঠ্য"), month_number("BAISHAKH"), month_number("আগষ্ট", family="gregorian")
    (2, 1, 8)
    """
    return _found(f"month of the {family} calendar", text, month_forms(family))


def weekday_name(n: SupportsIndex, lang: Language = "bn") -> str:
    """Return the name of a weekday, Monday being 0 as in `datetime.date.weekday`.

    >>> weekday_name(5), weekday_name(5, "en")
    ('শনিবার', 'Saturday')
    """
    return _at("weekday", n, 0, _of_language(WEEKDAY_NAMES, lang))


def weekday_abbreviation(n: SupportsIndex, lang: Language = "bn") -> str:
    """Return the short form of a weekday, Monday being 0: its name without বার, or three English letters.

    >>> weekday_abbreviation(3), weekday_abbreviation(3, "en")
    ('বৃহস্পতি', 'Thu')
    """
    name = weekday_name(n, lang)
    return name.removesuffix("বার") if lang == "bn" else name[:3]


def weekday_number(text: str) -> int:
    """Return the weekday, 0 (Monday) to 6, that a name means, in any of its forms.

    >>> weekday_number("রোববার"), weekday_number("Mon")
    (6, 0)
    """
    return _found("weekday", text, weekday_forms())


def season_name(n: SupportsIndex, lang: Language = "bn") -> str:
    """Return the name of season 1 (গ্রীষ্ম) to 6 (বসন্ত), of two Bangla months each.

    >>> season_name(3), season_name(3, "en")
    ('শরৎ', 'Shorot')
    """
    return _at("season", n, 1, _of_language(SEASON_NAMES, lang))


def season_number(text: str) -> int:
    """Return the season, 1 to 6, that a name means.

    >>> season_number("শরৎকাল")
    3
    """
    return _found("season", text, season_forms())


def era_name(family: str, lang: Language = "bn") -> str:
    """Return how a year of a calendar family is marked: `"bangla"`, `"gregorian"`, `"hijri"` or `"saka"`.

    >>> era_name("bangla"), era_name("gregorian", "en")
    ('বঙ্গাব্দ', 'CE')
    """
    try:
        return _ERA_NAMES[family, lang]
    except (KeyError, TypeError):
        refuse_unknown("language", lang, LANGUAGES)
        raise _unknown_family(family) from None


def day_part(hour: SupportsIndex, lang: Language = "bn", *, region: Region = "BD") -> str:
    """Return the part of the day to which an hour of 0 to 23 belongs; in English AM or PM.

    ভোর is from 4, সকাল from 6, দুপুর from 12, বিকাল from 15, সন্ধ্যা from 18, রাত from 20; বিকাল is বিকেল in West
    Bengal (`region="IN"`).

    >>> day_part(5), day_part(15), day_part(15, region="IN"), day_part(23, "en")
    ('ভোর', 'বিকাল', 'বিকেল', 'PM')
    """
    if lang == "en":
        return "AM" if _within("hour", hour, 0, 23) < 12 else "PM"
    refuse_unknown("language", lang, LANGUAGES)
    refuse_unknown("region", region, REGIONS)
    part = _PART_OF_HOUR[_within("hour", hour, 0, 23)]
    return INDIAN_DAY_PARTS.get(part, part) if region == "IN" else part


def month_forms(family: str = "bangla") -> Mapping[str, int]:
    """Return the folded forms of the months of a family of calendars, each with the month's number."""
    try:
        return _FORMS[family]
    except (KeyError, TypeError):
        pass
    if family == "bangla":
        forms = _numbered(1, BANGLA_MONTHS, BANGLA_MONTHS_LATIN)
    elif family == "gregorian":
        forms = _numbered(1, GREGORIAN_MONTHS, GREGORIAN_MONTHS_LATIN)
    elif family == "hijri":
        forms = _numbered(1, HIJRI_MONTHS, HIJRI_MONTHS_LATIN)
    elif family == "saka":
        forms = MappingProxyType({form: n % 12 + 1 for form, n in month_forms("bangla").items()})
    else:
        raise _unknown_family(family)
    return _FORMS.setdefault(family, forms)


def weekday_forms() -> Mapping[str, int]:
    """Return the folded forms of the weekdays, each with its number, Monday being 0."""
    if "weekday" not in _FORMS:
        _FORMS["weekday"] = _numbered(0, WEEKDAYS, WEEKDAYS_LATIN, WEEKDAYS_ENGLISH)
    return _FORMS["weekday"]


def season_forms() -> Mapping[str, int]:
    """Return the folded forms of the seasons, each with its number, 1 to 6."""
    if "season" not in _FORMS:
        _FORMS["season"] = _numbered(1, SEASONS, SEASONS_LATIN)
    return _FORMS["season"]


def era_forms() -> Mapping[str, str]:
    """Return the folded forms of the eras, each with its family; years before Christ are `"bce"`."""
    if "era" not in _NAMED_FORMS:
        rows = ((family, "|".join(forms)) for family, *forms in ERAS)
        _NAMED_FORMS["era"] = _named((*rows, *ERAS_LATIN))
    return _NAMED_FORMS["era"]


def day_part_forms() -> Mapping[str, str]:
    """Return the folded forms of the parts of the day, each with the standard name."""
    if "day part" not in _NAMED_FORMS:
        rows = ((standard, "|".join((standard, *forms))) for _, standard, *forms in DAY_PARTS)
        _NAMED_FORMS["day part"] = _named((*rows, *DAY_PARTS_LATIN))
    return _NAMED_FORMS["day part"]


def relative_forms() -> Mapping[str, tuple[str, ...]]:
    """Return the folded forms of the relative words, each with all it can mean: কাল is `("-1d", "+1d")`."""
    from bangla_calendar.language.tables.date_words import RELATIVE_WORDS

    meanings: dict[str, tuple[str, ...]] = {}
    for meaning, *forms in RELATIVE_WORDS:
        for form in dict.fromkeys(fold_row("|".join(forms))):
            meanings[form] = (*meanings.get(form, ()), meaning)
    return meanings


def _numbered(first: int, rows: Iterable[tuple[str, ...]], *latin: Iterable[str]) -> Mapping[str, int]:
    forms: dict[str, int] = {}
    for n, row in enumerate(rows, first):
        forms.update(dict.fromkeys(fold_row("|".join(row)), n))
    for table in latin:
        for n, names in enumerate(table, first):
            forms.update(dict.fromkeys(fold_row(names), n))
    return MappingProxyType(forms)


def _named(rows: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    forms: dict[str, str] = {}
    for name, row in rows:
        forms.update(dict.fromkeys(fold_row(row), name))
    return MappingProxyType(forms)


def _found(kind: str, text: str, forms: Mapping[str, int]) -> int:
    text = plain_text(text)
    n = forms.get(listed(text, forms))
    if n is None:
        raise UnknownNameError(kind, text)
    return n


def listed(text: str, forms: Mapping[str, int]) -> str:
    """Return the folded form under which a name is listed: with a stray joiner ত্ looks like ৎ."""
    folded = fold(text)
    return folded if folded in forms else without_joiners(folded)


def _of_language(names: Mapping[str, tuple[str, ...]], lang: Language) -> tuple[str, ...]:
    try:
        return names[lang]
    except (KeyError, TypeError):
        raise UnknownNameError("language", str(lang), LANGUAGES) from None


def _unknown_family(family: object) -> UnknownNameError:
    return UnknownNameError("calendar family", str(family), FAMILIES)


def _at(field: str, n: SupportsIndex, first: int, names: tuple[str, ...]) -> str:
    return names[_within(field, n, first, first + len(names) - 1) - first]


def _within(field: str, n: SupportsIndex, first: int, last: int) -> int:
    number = integer(field, n)
    if not first <= number <= last:
        raise DateRangeError(field, number, first, last, "")
    return number
