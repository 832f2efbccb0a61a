"""Spark: dates written in a pattern, as expressions: of each directive the texts are looked up in a table."""

from __future__ import annotations

from typing import Any

from pyspark.sql import functions as F  # noqa: N812 - as Spark's own pages call it

from bangla_calendar.columns.spark_months import Months
from bangla_calendar.columns.writing import tables_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import DigitSet, Language, Region

__all__ = ["written"]


def written(
    months: Months,
    day: Any,
    packed: Any,
    pattern: str,
    *,
    lang: Language,
    digits: DigitSet | None,
    region: Region,
) -> Any:
    """Return days as texts in a pattern; `packed` are their packed dates."""
    year, month, day_of_month = months.fields(packed)
    fields = {
        "year": year,
        "month": month,
        "day": day_of_month,
        "day_of_year": months.day_of_year(day, packed),
        "weekday": F.weekday(F.date_from_unix_date(day)),
    }
    years = range(months.first_year, months.last_year + 1)
    parts = tables_of(pattern, months.calendar, years, lang=lang, digits=digits, region=region)
    return F.concat(
        *(
            F.get(F.lit(texts), fields[name] - values[0]) if name else F.lit(texts[0])
            for name, values, texts in parts
        )
    )
