"""A month and a year as a page of HTML: one self-contained file for paper, phone and desktop.

The month is a native table, with a caption, headers of columns and `time` elements, for screen readers;
whatever colour says is also said by a mark or a word.
"""

from __future__ import annotations

from itertools import groupby

from bangla_calendar.pictures.elements import el, html_text
from bangla_calendar.pictures.grid import Month, Year, is_red
from bangla_calendar.pictures.ornaments import BORDER_HEIGHT, BORDER_WIDTH, border_motif, emblem
from bangla_calendar.pictures.style import checked_paper, style_sheet
from bangla_calendar.pictures.texts import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bangla_calendar.observance.days import Observance
    from bangla_calendar.pictures.elements import Element
    from bangla_calendar.pictures.grid import Cell
    from bangla_calendar.pictures.texts import Words

__all__ = ["to_html"]

# How many petals of the border go across a sheet.
_PETALS = 30


def to_html(
    calendar: Month | Year,
    *,
    lang: str = "bn",
    digits: str | None = None,
    paper: str = "A4",
    sheets: bool = False,
) -> str:
    """Return a page of HTML with a month or a year, in one file that loads nothing.

    A month is printed on one sheet of `paper`, `"A4"` or `"A3"`, and so is a year; with `sheets` a year is
    followed by a sheet for each month. `lang` is `"bn"` or `"en"`; `digits` is `"bangla"` or `"ascii"` and
    follows the language.

    >>> from bangla_calendar import month_calendar
    >>> page = to_html(month_calendar(1430, 6))
    >>> page.splitlines()[0], '<time class="date" datetime="2023-09-30">' in page
    ('<!DOCTYPE html>', True)
    """
    text = words(lang, digits)
    if isinstance(calendar, Year):
        title = text.year_title(calendar)
        sections = [_year(calendar, text)]
        sections += [_month(month, text, "h2") for month in calendar.months] if sheets else []
    else:
        title = text.title(calendar)
        sections = [_month(calendar, text, "h1")]
    head = el(
        "head",
        {},
        el("meta", {"charset": "utf-8"}),
        el("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        el("meta", {"name": "color-scheme", "content": "light dark"}),
        el("title", {}, title),
        el("style", {}, style_sheet(checked_paper(paper), year=isinstance(calendar, Year))),
    )
    body = el("body", {}, _pattern(), el("main", {}, *sections))
    return html_text(el("html", {"lang": lang}, head, body))


def _month(month: Month, text: Words, heading: str) -> Element:
    """Return the sheet of a month."""
    return el(
        "section",
        {"class": f"sheet weeks-{len(month.weeks)} season-{month.season}"},
        _border(),
        el(
            "header",
            {"class": "head"},
            _emblem(month.season),
            el(
                "div",
                {},
                el(heading, {"class": "title"}, text.title(month)),
                el("p", {"class": "other"}, text.subtitle(month)),
            ),
            el("p", {"class": "season"}, text.season(month), el("small", {}, text.calendar(month))),
        ),
        _table(month, text),
        _days(month, text, "h2" if heading == "h1" else "h3"),
        _foot(month, text),
        _border("border below"),
    )


def _table(month: Month, text: Words) -> Element:
    """Return the grid of a month."""
    caption = f"{text.title(month)}: {text.subtitle(month)}"
    rows = (el("tr", {}, *(_cell(month, cell, text) for cell in week)) for week in month.weeks)
    heads = (_head(month, column, text) for column in range(7))
    return el(
        "table",
        {"class": "month-table"},
        el("caption", {"class": "hidden"}, caption),
        el("thead", {}, el("tr", {}, *heads)),
        el("tbody", {}, *rows),
    )


def _head(month: Month, column: int, text: Words) -> Element:
    """Return the head of a column: the full name, on a phone a short one, and whether it is the weekend."""
    weekday = month.weekdays[column]
    cells = [week[column] for week in month.weeks]
    free = f" ({text.word('weekend')})" if all(cell.weekend for cell in cells if cell) else None
    short = text.short_weekday(weekday)
    return el(
        "th",
        {"scope": "col", "abbr": short},
        el("span", {"class": "full"}, text.weekday(weekday)),
        el("span", {"class": "short", "aria-hidden": "true"}, short),
        free and el("span", {"class": "hidden"}, free),
    )


def _cell(month: Month, cell: Cell | None, text: Words) -> Element:
    """Return a day, or a blank."""
    if cell is None:
        return el("td")
    own, other = (text.number(number) for number in month.numbers(cell))
    name = f" {text.dates(month.family, cell.day)[1].partition(' ')[2]}"
    begins = month.begins(cell) is not None
    date = el(
        "time",
        {"class": "date", "datetime": cell.gregorian.isoformat()},
        el("span", {"class": "own"}, own),
        " ",
        el("span", {"class": "else"}, other, el("span", {"class": "month" if begins else "hidden"}, name)),
    )
    note = el("span", {"class": "hidden"}, text.word("holiday")) if cell.holiday else None
    kept = [el("li", _reddened(kept), kept.title(text.lang)) for kept in cell.observances]
    return el("td", _classes(cell), date, note, el("ul", {"class": "kept"}, *kept) if kept else None)


def _classes(cell: Cell) -> dict[str, str]:
    """Return the attributes of the cell of a day."""
    if not (cell.weekend or cell.observances or cell.today):
        return {}
    marks = (
        ("free", cell.weekend),
        ("has", cell.observances),
        ("holiday", cell.holiday),
        ("today", cell.today),
    )
    shown = {"class": " ".join(mark for mark, met in marks if met)}
    return {**shown, "aria-current": "date"} if cell.today else shown


def _reddened(kept: Observance) -> dict[str, str]:
    return {"class": "red"} if is_red(kept) else {}


def _days(month: Month, text: Words, heading: str) -> Element | None:
    """Return the list of observances, which a phone shows below the grid."""
    if not month.kept:
        return None
    head = el(heading, {"class": "days-head"}, text.word("days"))
    return el("div", {"class": "days"}, head, el("dl", {}, *_entries(month, text, text.entry)))


def _entries(calendar: Month | Year, text: Words, named: Callable[[Observance], str]) -> Iterator[Element]:
    """Yield the observances: the dates, and the names of those that fall on them."""
    by_dates = groupby(calendar.kept, lambda kept: text.span(calendar.family, kept))
    for dates, group in by_dates:
        names = (el("dd", _reddened(kept), named(kept)) for kept in group)
        yield el("div", {}, el("dt", {}, dates), *names)


def _foot(month: Month, text: Words) -> Element:
    """Return the legend and the notes."""
    marks = [
        el(
            "p",
            {},
            el("span", {"class": "mark", "aria-hidden": "true"}),
            f" {text.word('holiday')}",
        ),
        # Where the names of observances stand in their squares they need no mark.
        el(
            "p",
            {"class": "dotted"},
            el("span", {"class": "dot", "aria-hidden": "true"}),
            f" {text.word('kept')}",
        ),
        el("p", {}, el("span", {"class": "swatch", "aria-hidden": "true"}), f" {text.word('weekend')}"),
    ]
    # The head says it too, but for a phone's.
    rule = el("p", {"class": "rule"}, text.calendar(month))
    return el("footer", {"class": "foot"}, *marks, rule, *(el("p", {}, note) for note in text.notes(month)))


def _year(year: Year, text: Words) -> Element:
    """Return the sheet of a year."""
    return el(
        "section",
        {"class": "sheet year-sheet season-1"},
        _border(),
        el(
            "header",
            {"class": "head"},
            _emblem(1),
            el("h1", {"class": "title"}, text.year_title(year)),
            el(
                "p",
                {"class": "season"},
                text.year_subtitle(year),
                el("small", {}, text.calendar(year.months[0])),
            ),
        ),
        el(
            "div",
            {"class": "year"},
            *(_small_month(month, text) for month in year.months),
            el(
                "div",
                {"class": "year-days"},
                el("h2", {"class": "days-head"}, text.word("days")),
                el("dl", {}, *_entries(year, text, text.marked)),
            ),
        ),
        _foot(year.months[-1], text),
        _border("border below"),
    )


def _small_month(month: Month, text: Words) -> Element:
    """Return the grid of a month in a year."""
    heads = (
        el("th", {"scope": "col", "abbr": text.weekday(weekday)}, text.initial(weekday))
        for weekday in month.weekdays
    )
    rows = (el("tr", {}, *(_small_cell(month, cell, text) for cell in week)) for week in month.weeks)
    return el(
        "table",
        {"class": f"small season-{month.season}"},
        el(
            "caption",
            {},
            text.month(month.family, month.month),
            " ",
            el("small", {}, text.short_subtitle(month)),
        ),
        el("thead", {}, el("tr", {}, *heads)),
        el("tbody", {}, *rows),
    )


def _small_cell(month: Month, cell: Cell | None, text: Words) -> Element:
    if cell is None:
        return el("td")
    own, other = (text.number(number) for number in month.numbers(cell))
    date = el("time", {"class": "own", "datetime": cell.gregorian.isoformat()}, own)
    return el("td", _classes(cell), date, " ", el("small", {"class": "else"}, other))


def _pattern() -> Element:
    """Return the border's motif, which the sheets refer to."""
    size = {"width": str(BORDER_WIDTH), "height": str(BORDER_HEIGHT)}
    motif = el("pattern", {"id": "alpona", "patternUnits": "userSpaceOnUse", **size}, *border_motif("#fff"))
    return el(
        "svg", {"width": "0", "height": "0", "class": "hidden", "aria-hidden": "true"}, el("defs", {}, motif)
    )


def _border(place: str = "border") -> Element:
    width, height = str(_PETALS * BORDER_WIDTH), str(BORDER_HEIGHT)
    fill = el("rect", {"width": width, "height": height, "fill": "url(#alpona)"})
    # As large as its place, wider places being filled to the end.
    size = {"viewBox": f"0 0 {width} {height}", "preserveAspectRatio": "xMinYMin slice"}
    return el("svg", {"class": place, "aria-hidden": "true", **size}, fill)


def _emblem(season: int) -> Element:
    return el("svg", {"viewBox": "0 0 64 64", "aria-hidden": "true"}, *emblem(season, "currentColor"))
