"""Ordinal numbers: of dates (১লা, ২১শে)."""

from __future__ import annotations

from bangla_calendar.errors import DateRangeError, UnknownNameError
from bangla_calendar.language.digits import to_bangla_digits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import SupportsIndex

__all__ = ["DATE_ENDINGS", "date_ordinal"]

# Endings read after the figures of a day, a misspelt or careless one (২৩সে, ৭এ) among them: real text has
# them, and none changes the number.
DATE_ENDINGS = ("লা", "রা", "ঠা", "ই", "শে", "সে", "এ", "ম", "st", "nd", "rd", "th")

# 1-4, then -ই to 18, then -শে: the date ordinals of the Academy's grammar, as quoted at
# https://www.mbdjobs.xyz/2022/02/Bangla-grammer-neumeric-words.html
_ENDING = ("লা", "রা", "রা", "ঠা", *("ই",) * 14, *("শে",) * 14)
_ENGLISH_ENDING = {1: "st", 2: "nd", 3: "rd"}
_LAST_DAY = len(_ENDING)


def date_ordinal(n: SupportsIndex, *, digits: bool = True, first: str = "পহেলা", lang: str = "bn") -> str:
    """Return the ordinal of a day of the month, 1 to 32: with `digits` in figures and ending.

    >>> date_ordinal(1), date_ordinal(15), date_ordinal(21), date_ordinal(21, lang="en")
    ('১লা', '১৫ই', '২১শে', '21st')
    """
    if isinstance(n, bool) or not hasattr(n, "__index__"):
        raise TypeError(f"day must be an int, got {type(n).__name__}")
    n = n.__index__()
    if not 0 < n <= _LAST_DAY:
        raise DateRangeError("day", n, 1, _LAST_DAY, "ordinal")
    if lang == "en":
        return f"{n}{'th' if 10 < n < 14 else _ENGLISH_ENDING.get(n % 10, 'th')}"
    if lang != "bn":
        raise UnknownNameError("language", str(lang), ("bn", "en"))
    return to_bangla_digits(n) + _ENDING[n - 1]
