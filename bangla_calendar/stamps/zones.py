"""Time zones in words after a clock: ১৭:৩০ (বাংলাদেশ সময়), ভারতীয় মান সময়."""

from __future__ import annotations

import re
from datetime import timedelta, timezone
from functools import cache

from bangla_calendar.language.normal_form import fold
from bangla_calendar.language.tables.stamps import WHOSE_TIME
from bangla_calendar.stamps.cells import words_pattern

__all__ = ["names_other_zone", "whose_time", "zone_in_words"]

_TIME = f"(?: মান)? (?:{words_pattern('সময়')})"
_WORD = r"[^\s|:()]"
# At most three words before সময়, such as নিউইয়র্ক, and abbreviations as AEST.
_OTHER = re.compile(
    rf"[ ,(]*(?:{_WORD}+(?: {_WORD}+){{0,2}}{_TIME}|[A-Za-z]{{2,4}}T\b|{_WORD}*এসটি(?!{_WORD}))"
)


@cache
def whose_time() -> str:
    """Return the pattern of the zones that are known, with their brackets."""
    return rf"(?P<whose>{words_pattern('|'.join(WHOSE_TIME))}){_TIME}"


@cache
def _zones() -> dict[str, int]:
    return {fold(name): minutes for name, minutes in WHOSE_TIME.items()}


def zone_in_words(text: str) -> timezone | None:
    """Return the zone that stands in words right after a clock.

    >>> str(zone_in_words(" (বাংলাদেশ সময়)")), zone_in_words(" (স্থানীয় সময়)")
    ('UTC+06:00', None)
    """
    found = re.match(rf"[ ,(]*{whose_time()}", text)
    return None if found is None else timezone(timedelta(minutes=_zones()[fold(found["whose"])]))


def names_other_zone(text: str) -> bool:
    """Return whether a zone that is not known stands right after a clock.

    >>> names_other_zone(" (নিউইয়র্ক সময়)"), names_other_zone(" AEST"), names_other_zone(" বার পঠিত")
    (True, True, False)
    """
    return zone_in_words(text) is None and _OTHER.match(text) is not None
