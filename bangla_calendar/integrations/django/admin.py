"""Bangla dates in the admin: a list filter by year and month, and a date hierarchy.

>>> class PaperAdmin(BanglaDateAdmin):
...     date_hierarchy = "printed"
...     list_filter = (("printed", BanglaDateListFilter),)
>>> PaperAdmin.change_list_template
'admin/bangla_calendar/change_list.html'
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib import admin
from django.db.models import Count, Max, Min, Q

from bangla_calendar import month_name, to_bangla_digits
from bangla_calendar.integrations.django.languages import active_language, text
from bangla_calendar.integrations.django.models import BanglaDateField

__all__ = ["BanglaDateAdmin", "BanglaDateListFilter"]


class BanglaDateAdmin(admin.ModelAdmin):
    """A `ModelAdmin` whose `date_hierarchy` goes down from Bangla years to months and days.

    That of a field which is no Bangla date stays Django's. A template of one's own for the list of changes
    has to extend `admin/bangla_calendar/change_list.html`.
    """

    change_list_template = "admin/bangla_calendar/change_list.html"


class BanglaDateListFilter(admin.FieldListFilter):
    """Filters a list by the Bangla year of a field and, when a year is chosen, by its month."""

    def __init__(
        self, field: Any, request: Any, params: Any, model: Any, model_admin: Any, field_path: str
    ) -> None:
        self.year_kwarg = f"{field_path}__bangla_year"
        self.month_kwarg = f"{field_path}__bangla_month"
        self.null_kwarg = f"{field_path}__isnull"
        super().__init__(field, request, params, model, model_admin, field_path)
        self.year, self.month, self.null = map(self._given, self.expected_parameters())
        self.years = _years(model_admin.get_queryset(request), field_path)

    def expected_parameters(self) -> list[str]:
        """Return the parameters of an address that are this filter's."""
        return [self.year_kwarg, self.month_kwarg, self.null_kwarg]

    def _given(self, name: str) -> str | None:
        values = self.used_parameters.get(name)
        value = values[-1] if isinstance(values, list) else values
        return None if value is None else str(value)

    def _options(self) -> Iterator[tuple[str, dict[str, Any], bool]]:
        """Yield the title of each choice, its parameters, and whether it is chosen."""
        yield text("all"), {}, self.year is None and self.null is None
        for year in self.years:
            yield _number(year), {self.year_kwarg: year}, str(year) == self.year and self.month is None
            if str(year) == self.year:
                for month in range(1, 13):
                    chosen = {self.year_kwarg: year, self.month_kwarg: month}
                    name = month_name(month, lang=active_language())
                    yield f"{name} {_number(year)}", chosen, str(month) == self.month
        if self.field.null:
            yield text("none"), {self.null_kwarg: True}, self.null is not None

    def get_facet_counts(self, pk_attname: str, filtered_qs: Any) -> dict[str, Any]:
        """Return how the rows of each choice are counted."""
        return {
            f"{number}__c": Count(pk_attname, filter=Q(**parameters))
            for number, (_, parameters, _) in enumerate(self._options())
            if parameters
        }

    def choices(self, changelist: Any) -> Iterator[dict[str, Any]]:
        """Yield the choices as the admin shows them."""
        counts = self.get_facet_queryset(changelist) if changelist.add_facets else {}
        for number, (title, parameters, selected) in enumerate(self._options()):
            if f"{number}__c" in counts:
                title = f"{title} ({_number(counts[f'{number}__c'])})"
            address = changelist.get_query_string(parameters, self.expected_parameters())
            yield {"selected": selected, "query_string": address, "display": title}


admin.FieldListFilter.register(
    lambda field: isinstance(field, BanglaDateField), BanglaDateListFilter, take_priority=True
)


def hierarchy(changelist: Any, path: str) -> dict[str, Any]:
    """Return what the template of the date hierarchy shows for a Bangla date."""
    names = [f"{path}__bangla_{unit}" for unit in ("year", "month", "day")]
    given = [changelist.params.get(name) for name in names]
    chosen = dict(zip(names, given, strict=True))
    level = next((number for number, value in enumerate(given) if not value), len(names))
    if not level:
        years = sorted(_years(changelist.queryset, path))
        # With a single year its months come first.
        if len(years) == 1:
            chosen[names[0]], level = years[0], 1
            return _level(changelist, names, chosen, level, back=False)
    return _level(changelist, names, chosen, level, back=level > 0)


def _level(
    changelist: Any, names: list[str], chosen: dict[str, Any], level: int, *, back: bool
) -> dict[str, Any]:
    """Return a level of the hierarchy: 0 are years, 1 months, 2 days, 3 one day."""
    above = {name: chosen[name] for name in names[:level]}

    def link(parameters: dict[str, Any]) -> str:
        return str(changelist.get_query_string(parameters, [names[0].removesuffix("year")]))

    shown: dict[str, Any] = {"show": True, "back": None}
    if back:
        up = {name: chosen[name] for name in names[: level - 1]}
        shown["back"] = {"link": link(up), "title": _title([*up.values()]) or text("all dates")}
    if level == len(names):
        shown["choices"] = [{"title": _title([*above.values()])}]
        return shown
    values = changelist.queryset.filter(**above).order_by().values_list(names[level], flat=True).distinct()
    shown["choices"] = [
        {"link": link({**above, names[level]: value}), "title": _title([*above.values(), value])}
        for value in sorted(value for value in values if value is not None)
    ]
    return shown


def _title(parts: list[Any]) -> str:
    """Return the name of a year, of a month with its year, or of a day with its month."""
    lang = active_language()
    numbers = [int(part) for part in parts]
    if len(numbers) < 2:
        return "".join(map(_number, numbers))
    month = month_name(numbers[1], lang=lang)
    return f"{month} {_number(numbers[0])}" if len(numbers) == 2 else f"{_number(numbers[2])} {month}"


def _years(queryset: Any, path: str) -> range:
    """Return the years of the rows, the last first."""
    ends = queryset.aggregate(first=Min(path), last=Max(path))
    if ends["first"] is None:
        return range(0)
    return range(ends["last"].year, ends["first"].year - 1, -1)


def _number(value: int) -> str:
    return to_bangla_digits(value) if active_language() == "bn" else str(value)
