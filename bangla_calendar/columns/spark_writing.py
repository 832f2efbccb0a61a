"""Spark: dates written in a pattern, as expressions: of each directive the texts are looked up in a table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pyspark.sql import functions as F  # noqa: N812 - as Spark's own pages call it

from bangla_calendar.columns.spark_months import Months
from bangla_calendar.formatting.patterns import CompiledPattern, compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.language.words import Region

__all__ = ["written"]

# More than any calendar has; what is beyond is never looked up.
_MOST_DAYS = {"month": 32, "year": 400}


class _Day:
    """A day of which one field is known."""

    def __init__(self, family: str, field: str, value: int) -> None:
        self.family = family
        setattr(self, field, (lambda: value) if field == "weekday" else value)


def written(
    months: Months, day: Any, packed: Any, pattern: str, *, lang: str, digits: str | None, region: Region
) -> Any:
    """Return days as texts in a pattern; `packed` are their packed dates."""
    family = "gregorian" if months.calendar.family == "julian" else months.calendar.family
    year, month, day_of_month = months.fields(packed)
    # What each field is, and its values.
    fields = {
        "year": (year, range(months.first_year, months.last_year + 1)),
        "month": (month, range(1, 13)),
        "day": (day_of_month, range(1, _MOST_DAYS["month"] + 1)),
        "day_of_year": (months.day_of_year(day, packed), range(1, _MOST_DAYS["year"] + 1)),
        "weekday": (F.weekday(F.date_from_unix_date(day)), range(7)),
    }

    def text_of(part: str | CompiledPattern) -> Any:
        if isinstance(part, str):
            return F.lit(part)
        for name, (column, values) in fields.items():
            try:
                days: Iterator[Any] = (_Day(family, name, value) for value in values)
                table = [part.write(known, lang, digits, region) for known in days]
            except AttributeError:  # it writes another field
                continue
            return F.get(F.lit(table), column - values[0])
        raise AssertionError(part)  # days have no other fields

    return F.concat(*map(text_of, compiled(pattern).parted()))
