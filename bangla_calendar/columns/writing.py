"""Patterns of dates taken apart: each directive writes one field, whose texts make a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bangla_calendar.calendars import Calendar
from bangla_calendar.formatting.patterns import CompiledPattern, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import DigitSet, Family, Language, Region

__all__ = ["FIELDS", "tables_of"]

# The values of each field but the year; more than any calendar has.
FIELDS = {"month": range(1, 13), "day": range(1, 33), "day_of_year": range(1, 401), "weekday": range(7)}


class _Day:
    """A day of which one field is known."""

    def __init__(self, family: str, field: str, value: int) -> None:
        self.family = family
        setattr(self, field, (lambda: value) if field == "weekday" else value)


def tables_of(
    pattern: str, calendar: Calendar, years: range, *, lang: Language, digits: DigitSet | None, region: Region
) -> Iterator[tuple[str, range, list[str]]]:
    """Yield for each part of a pattern the field that it writes, the values of that, and their texts.

    A part that is the same for all days writes no field: "", and one text.

    >>> from bangla_calendar.calendars import get_calendar
    >>> calendar = get_calendar("bangladesh")
    >>> parts = tables_of("%B-%Y", calendar, range(1430, 1432), lang="bn", digits=None, region="BD")
    >>> [(field, values[0], texts[:2]) for field, values, texts in parts]
    [('month', 1, ['বৈশাখ', 'জ্যৈষ্ঠ']), ('', 0, ['-']), ('year', 1430, ['১৪৩০', '১৪৩১'])]
    """
    family = calendar.named_family
    for part in compiled(pattern).parted():
        if isinstance(part, str):
            yield "", range(1), [part]
        else:
            yield _table_of(part, family, {"year": years, **FIELDS}, lang, digits, region)


def _table_of(
    part: CompiledPattern,
    family: Family,
    fields: Mapping[str, range],
    lang: Language,
    digits: DigitSet | None,
    region: Region,
) -> tuple[str, range, list[str]]:
    for name, values in fields.items():
        try:
            days: Iterator[Any] = (_Day(family, name, value) for value in values)
            return name, values, [part.write(day, lang, digits, region) for day in days]
        except AttributeError:  # it writes another field
            continue
    raise AssertionError(part)  # days have no other fields
