"""Bangla dates in Flask: template filters, JSON and addresses.

>>> from flask import Flask, jsonify, render_template_string
>>> from bangla_calendar import BanglaDate
>>> app = Flask(__name__)
>>> _ = BanglaCalendar(app)
>>> @app.get("/days/<bangla_date:day>")
... def show(day):
...     return {"day": day, "text": render_template_string("{{ day|bangla_date('long') }}", day=day)}
>>> app.test_client().get("/days/2023-09-30").json
{'day': '1430-06-15', 'text': 'শনিবার, ১৫ আশ্বিন ১৪৩০'}
"""

from __future__ import annotations

from typing import Any

from bangla_calendar.date import BanglaDate
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.integrations import missing
from bangla_calendar.integrations.values import dumped, loaded, plain

try:
    from flask import Flask
    from werkzeug.routing import BaseConverter, ValidationError
except ModuleNotFoundError as error:
    raise missing(error, "flask", "flask") from None

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import BanglaCalendarId

__all__ = ["BanglaCalendar", "BanglaDateConverter"]


class BanglaDateConverter(BaseConverter):
    """Reads dates in addresses, `/days/<bangla_date:day>` or `<bangla_date('west-bengal'):day>`.

    Read is what `bangla_calendar.integrations.values.loaded` reads; any other address is not found.

    >>> from werkzeug.routing import Map
    >>> converter = BanglaDateConverter(Map(), "west-bengal")
    >>> converter.to_python("2023-09-30"), converter.to_url(converter.to_python("2023-09-30"))
    (BanglaDate(1430, 6, 12, calendar='west-bengal'), '1430-06-12')
    """

    def __init__(self, url_map: Any, calendar: BanglaCalendarId = "bangladesh") -> None:
        super().__init__(url_map)
        self.calendar = calendar

    def to_python(self, value: str) -> BanglaDate:
        """Return the date that stands in an address."""
        try:
            return loaded(value, self.calendar)
        except BanglaCalendarError:
            raise ValidationError from None

    def to_url(self, value: BanglaDate) -> str:
        """Return the date as it stands in an address."""
        return plain(loaded(value, self.calendar))


class BanglaCalendar:
    """The extension: `BanglaCalendar(app)`, or `init_app(app)` later.

    Adds the extension of `bangla_calendar.integrations.jinja2` to the templates, the converter `bangla_date`
    to addresses, and dates to the JSON of the application, as `1430-06-15` or, where the calendar is not the
    default one, with it. The application's JSON provider stays, and must have a `default`, as Flask's has.
    """

    def __init__(self, app: Flask | None = None) -> None:
        if app is not None:
            self.init_app(app)

    def init_app(self, app: Flask) -> None:
        """Add everything to an application.

        >>> app = Flask(__name__)
        >>> BanglaCalendar().init_app(app)
        >>> "bangla_date" in app.jinja_env.filters
        True
        """
        app.jinja_env.add_extension("bangla_calendar.integrations.jinja2.BanglaCalendar")
        app.url_map.converters["bangla_date"] = BanglaDateConverter
        other = app.json.default

        def default(value: Any) -> Any:
            return dumped(value) if isinstance(value, BanglaDate) else other(value)

        app.json.default = default
        app.extensions["bangla_calendar"] = self
