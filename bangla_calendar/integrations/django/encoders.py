"""Bangla dates in the JSON of views and fields."""

from __future__ import annotations

from typing import Any

from django.core.serializers.json import DjangoJSONEncoder

from bangla_calendar.date import BanglaDate
from bangla_calendar.integrations.values import dumped

__all__ = ["BanglaJSONEncoder"]


class BanglaJSONEncoder(DjangoJSONEncoder):
    """Django's encoder, which writes Bangla dates too: `JsonResponse(page, encoder=BanglaJSONEncoder)`.

    A date of the default calendar is `1430-06-15`, any other a pair of `calendar` and `iso`.

    >>> from json import dumps
    >>> dumps({"printed": BanglaDate(1430, 6, 15)}, cls=BanglaJSONEncoder)
    '{"printed": "1430-06-15"}'
    """

    def default(self, o: Any) -> Any:
        """Return a value that JSON has for one that it does not have."""
        return dumped(o) if isinstance(o, BanglaDate) else super().default(o)
