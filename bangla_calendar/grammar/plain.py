"""The plainest dates, read at a glance: those that programs write, and most of those in newspapers."""

from __future__ import annotations

from bangla_calendar.arguments import LANGUAGES
from bangla_calendar.calendars.years import FIRST_GREGORIAN_YEAR
from bangla_calendar.grammar.fields import is_foreign_year
from bangla_calendar.language.digits import is_figure, to_bangla_digits
from bangla_calendar.language.names import month_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Calendar family, year, month and day.
    PlainDate = tuple[str, int, int, int]

__all__ = ["plain_date"]

_FIGURES = {
    change(form.format(number)): number
    for number in range(100)
    for form in ("{}", "{:02}")
    for change in (str, to_bangla_digits)
}
_MONTHS = {
    month_name(number, lang, family=family): (family, number)
    for family in ("bangla", "gregorian")
    for lang in LANGUAGES
    for number in range(1, 13)
}


def plain_date(text: str, numeric: str | None = None) -> PlainDate | None:
    """Return what `১৫ আশ্বিন ১৪৩০`, `30 September 2023` or `2023-09-30` says, None for every other shape.

    The month has its standard name and the year four digits; the figures may be no date of any calendar.
    `numeric` is the family of figures alone. What is in doubt is left to the reader of every shape.

    >>> plain_date("১৫ আশ্বিন ১৪৩০"), plain_date("2023-09-30"), plain_date("১৫ই আশ্বিন ১৪৩০")
    (('bangla', 1430, 6, 15), ('gregorian', 2023, 9, 30), None)
    """
    if len(text) == 10 and text[4] == text[7] == "-":
        month = _FIGURES.get(text[5:7])
        year, day = text[:4], _FIGURES.get(text[8:])
        if not is_figure(text.replace("-", "")):  # of two scripts
            return None
        family = numeric or ("gregorian" if int(year) >= FIRST_GREGORIAN_YEAR else None)
    else:
        words = text.split(" ", 3)
        if len(words) != 3 or words[1] not in _MONTHS:
            return None
        family, month = _MONTHS[words[1]]
        year, day = words[2], _FIGURES.get(words[0])
    if family is None or month is None or day is None or len(year) != 4 or not is_figure(year):
        return None
    number = int(year)
    return None if is_foreign_year(number, family) else (family, number, month, day)
