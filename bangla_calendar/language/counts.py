"""Numbers of things in words, with their classifier: দুটি, দুইটা, পাঁচজনের; in West Bengal দুটো, তিনটে, ছটা."""

from __future__ import annotations

from bangla_calendar.language.tables.counts import BEFORE_CLASSIFIERS, INDIAN_BEFORE_TA, INDIAN_TA, TA
from bangla_calendar.language.words import number_to_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

    from bangla_calendar.typing import Region


__all__ = ["counted", "ta"]


def counted(number: int | Decimal, classifier: str, case: str = "", region: Region = "BD") -> str:
    """Return how many things there are in words, with their classifier and its case.

    >>> counted(2, "টি"), counted(2, "টা", "র"), counted(2, "টা", "র", "IN"), counted(6, "টা", region="IN")
    ('দুটি', 'দুইটার', 'দুটোর', 'ছটা')
    """
    short = None
    if isinstance(number, int) and classifier != TA:
        short = BEFORE_CLASSIFIERS.get(number)
    elif isinstance(number, int):
        classifier = ta(number, region)
        short = INDIAN_BEFORE_TA.get(number) if region == "IN" else None
    return f"{short or number_to_words(number, region=region)}{classifier}{case}"


def ta(number: int, region: Region = "BD") -> str:
    """Return the form of টা after a number: in West Bengal টো after two, টে after three and four.

    >>> ta(3), ta(3, "IN")
    ('টা', 'টে')
    """
    return INDIAN_TA.get(number, TA) if region == "IN" else TA
