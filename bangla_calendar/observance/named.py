"""Names of observances as running text has them, and the days that a name means in a year."""

from __future__ import annotations

from functools import cache

from bangla_calendar.calendars.base import GREGORIAN
from bangla_calendar.observance.days import days_touching
from bangla_calendar.observance.entries import name_key
from bangla_calendar.observance.scope import Scope, scope_of
from bangla_calendar.observance.tables import ENTRIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from bangla_calendar.observance.entries import Entry

__all__ = ["NEW_YEAR", "days_in_year", "is_of_others", "names_of", "naming_scope"]

# Names that in running text are those of too much else: other countries' national days, a day of mourning for
# somebody, any festival of kites, a family, and a date like all others.
_TOO_GENERAL = frozenset(
    map(name_key, ("জাতীয় দিবস", "শোক দিবস", "ঘুড়ি উৎসব", "Vishwakarma", "৭ মার্চ", "7 March"))
)
# This is said of the first of January too, so it is read beside a Bangla year alone.
NEW_YEAR = name_key("নববর্ষ")
# Whose days of the same name are others: before it, of Bangladesh's and of India's days.
_OTHERS = {
    "BD": "ভারতের|ভারতীয়|পশ্চিমবঙ্গের|কলকাতার|ত্রিপুরার|আসামের|indian|india's|kolkata's",
    "IN": "বাংলাদেশের|বাংলাদেশি|ঢাকার|bangladesh's|bangladeshi|dhaka's",
}
_OTHERS_OF_ALL = (
    "পাকিস্তানের|পাকিস্তানি|নেপালের|শ্রীলঙ্কার|মিয়ানমারের|চীনের|জাপানের|রাশিয়ার|রুশ|ইউক্রেনের|"
    "যুক্তরাষ্ট্রের|আমেরিকার|মার্কিন|যুক্তরাজ্যের|ফিলিস্তিনের|"
    "pakistan's|pakistani|nepal's|russia's|russian|ukraine's|american|america's|us|u.s."
)


def naming_scope(country: str, calendar: str) -> Scope:
    """Return the scope in which names are read: by a calendar, if the country has days by it.

    Else it is by the country's usual calendar: none of the days of India follows the rules of Bangladesh.
    """
    scope = scope_of(country, calendar)
    has_days = any(entry.calendar != GREGORIAN.id and scope.takes(entry) for entry in ENTRIES)
    return scope if has_days else scope_of(country)


def names_of(scope: Scope) -> Mapping[str, tuple[Entry, ...]]:
    """Return the names of the observances of a scope, by their keys, each with its rows."""
    return _names(scope.country, scope.rule.id)


@cache
def _names(country: str, calendar: str) -> Mapping[str, tuple[Entry, ...]]:
    scope = scope_of(country, calendar)
    found: dict[str, tuple[Entry, ...]] = {}
    for entry in ENTRIES:
        if scope.takes(entry) and not entry.doubtful:
            # What stands in brackets explains a name: ভাষা শহীদ দিবস (বরাক).
            names = {name_key(name.partition(" (")[0]) for name in entry.names()[1:]} - _TOO_GENERAL
            # Bengali names are written in one word too: বিজয়দিবস.
            for name in names | {name.replace(" ", "") for name in names if not name.isascii()}:
                found[name] = (*found.get(name, ()), entry)
    return found


def is_of_others(scope: Scope, word: str) -> bool:
    """Return whether the key of the word before a name says that another country's day is meant."""
    return word in _others(scope.country[:2])


@cache
def _others(country: str) -> frozenset[str]:
    return frozenset(map(name_key, f"{_OTHERS[country]}|{_OTHERS_OF_ALL}".split("|")))


def days_in_year(
    entries: tuple[Entry, ...], scope: Scope, family: str, year: int
) -> tuple[Entry, int, int, bool] | None:
    """Return which of the rows of a name is meant in a year, its first and last day, and whether it is kept.

    The year is a Gregorian one, or with the family `"bangla"` one of the scope's calendar. None where the
    calendar has no such year.
    """
    counting = GREGORIAN if family == GREGORIAN.id else scope.rule
    if not counting.min_year <= year <= counting.max_year:
        return None
    first = counting.to_ordinal(year, 1, 1)
    last = first + counting.year_length(year) - 1
    if first < scope.rule.min_ordinal or last > scope.rule.max_ordinal:
        return None
    found = [
        (entry, start, stop, is_kept)
        for entry in entries
        for start, stop, is_kept in days_touching(entry, scope, first, last)
        if first <= start <= last
    ]
    return next((days for days in found if days[3]), found[0] if found else None)
