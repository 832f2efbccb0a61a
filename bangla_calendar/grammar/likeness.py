"""Words that are nearly the names of dates: for the finder's flag, and for what an error proposes."""

from __future__ import annotations

from functools import cache

from bangla_calendar.language.names import month_forms, month_name, weekday_forms, weekday_name
from bangla_calendar.language.normal_form import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from bangla_calendar.typing import Family, Language

__all__ = ["near_month", "proposal"]

_FAMILIES: tuple[Family, ...] = ("bangla", "gregorian", "hijri")
# Shorter names are one sign from other words: ভদ্র is polite, চিত্র a picture.
_LONG = 7
# A name of this many letters may be two slips away, a shorter one only one.
_TWO_SLIPS = 6


def near_month(form: str) -> tuple[int, str] | None:
    """Return the month whose name a folded word has but for one sign, and its family; or None.

    A sign more at the end is an ending, and no slip.

    >>> near_month("নভেম্বের"), near_month("নভেম্বরী")
    ((11, 'gregorian'), None)
    """
    if not _LONG - 1 <= len(form) <= _longest() + 1:
        return None
    for name, month in _long_months().items():
        if (
            (form[:2] == name[:2] or form[-2:] == name[-2:])
            and form[:-1] != name
            and distance(form, name, 1) == 1
        ):
            return month
    return None


@cache
def _long_months() -> Mapping[str, tuple[int, str]]:
    return {
        form: (number, family)
        for family in ("bangla", "gregorian")
        for form, number in month_forms(family).items()
        if len(form) >= _LONG and not form.isascii() and " " not in form and not form.endswith(".")
    }


@cache
def _longest() -> int:
    return max(map(len, _long_months()))


def proposal(word: str) -> str | None:
    """Return the standard name that a word is meant to be, if one listed spelling alone is near; else None.

    >>> proposal("Ashwinn"), proposal("সেপ্টেম্ভর"), proposal("খবর")
    ('Ashwin', 'সেপ্টেম্বর', None)
    """
    form = fold(word)
    nearest: dict[str, int] = {}
    for listed, standard in _standard_names(form.isascii()).items():
        most = 2 if len(listed) >= _TWO_SLIPS else 1
        slips = distance(form, listed, most)
        if slips <= most:
            nearest[standard] = min(slips, nearest.get(standard, most))
    best = min(nearest.values(), default=0)
    names = [name for name, slips in nearest.items() if slips == best]
    return names[0] if len(names) == 1 and len(form) > best + 1 else None


@cache
def _standard_names(latin: bool) -> Mapping[str, str]:
    """Return the spellings of months and weekdays in Bengali or Latin letters, with their standard form.

    Names in short are near to too many words: জানু to জানা.
    """
    lang: Language = "en" if latin else "bn"
    names = {
        form: month_name(number, lang, family=family)
        for family in reversed(_FAMILIES)
        for form, number in month_forms(family).items()
    }
    names |= {form: weekday_name(number, lang) for form, number in weekday_forms().items()}
    return {
        form: name
        for form, name in names.items()
        if form.isascii() == latin and len(form) > 2 and not _is_short(form, fold(name))
    }


def _is_short(form: str, name: str) -> bool:
    """Return whether a spelling is the beginning of a name, or has a word more."""
    return " " in form or (form != name and name.startswith(form.rstrip(".:")))


def distance(first: str, second: str, most: int) -> int:
    """Return how many signs must be added, removed, changed or swapped with the next, up to `most` + 1.

    >>> distance("ashwinn", "ashwin", 2), distance("kartki", "kartik", 2), distance("magh", "poush", 2)
    (1, 1, 3)
    """
    if abs(len(first) - len(second)) > most:
        return most + 1
    before, row = [0] * (len(second) + 1), list(range(len(second) + 1))
    for i, sign in enumerate(first, 1):
        last, before, row = before, row, [i]
        for j, other in enumerate(second, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (sign != other))
            if i > 1 and j > 1 and sign == second[j - 2] and first[i - 2] == other:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
