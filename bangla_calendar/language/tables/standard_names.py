"""The one name of each month, weekday and season that is written: the first of those in `names`."""

from __future__ import annotations

from bangla_calendar.language.tables.names import (
    BANGLA_MONTHS,
    BANGLA_MONTHS_LATIN,
    GREGORIAN_MONTHS,
    GREGORIAN_MONTHS_LATIN,
    HIJRI_MONTHS,
    HIJRI_MONTHS_LATIN,
    SEASONS,
    SEASONS_LATIN,
    WEEKDAYS,
    WEEKDAYS_ENGLISH,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["MONTH_NAMES", "SEASON_NAMES", "WEEKDAY_NAMES"]


def _first(forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(form.partition("|")[0] for form in forms)


def _saka(months: tuple[str, ...]) -> tuple[str, ...]:
    """Return the Bangla months in the order of the Saka year, which begins with Choitro."""
    return months[-1:] + months[:-1]


_BANGLA_BN, _BANGLA_EN = tuple(row[0] for row in BANGLA_MONTHS), _first(BANGLA_MONTHS_LATIN)
MONTH_NAMES = {
    ("bangla", "bn"): _BANGLA_BN,
    ("bangla", "en"): _BANGLA_EN,
    ("gregorian", "bn"): tuple(row[0] for row in GREGORIAN_MONTHS),
    ("gregorian", "en"): _first(GREGORIAN_MONTHS_LATIN),
    ("hijri", "bn"): tuple(row[0] for row in HIJRI_MONTHS),
    ("hijri", "en"): _first(HIJRI_MONTHS_LATIN),
    ("saka", "bn"): _saka(_BANGLA_BN),
    ("saka", "en"): _saka(_BANGLA_EN),
}
WEEKDAY_NAMES = {"bn": tuple(row[0] for row in WEEKDAYS), "en": _first(WEEKDAYS_ENGLISH)}
SEASON_NAMES = {"bn": tuple(row[0] for row in SEASONS), "en": _first(SEASONS_LATIN)}
