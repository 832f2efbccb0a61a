"""A month and a year as SVG: a sheet of paper in landscape, in measures of the paper."""

from __future__ import annotations

from itertools import groupby

from bangla_calendar.pictures.elements import el, svg_text
from bangla_calendar.pictures.grid import Month, Year, is_red
from bangla_calendar.pictures.lettering import FONTS, TITLE_FONTS, lines_of
from bangla_calendar.pictures.ornaments import (
    BORDER_HEIGHT,
    BORDER_WIDTH,
    border_motif,
    emblem,
    season_colors,
)
from bangla_calendar.pictures.style import PAPERS, checked_paper
from bangla_calendar.pictures.texts import HOLIDAY_MARK, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bangla_calendar.pictures.elements import Element
    from bangla_calendar.pictures.grid import Cell
    from bangla_calendar.pictures.texts import Words

__all__ = ["to_svg"]

# All measures are quarters of a millimetre on A4; larger paper has the same drawing, larger.
_WIDTH, _HEIGHT = 1188, 840
_EDGE = 32
_LEFT, _RIGHT, _TOP, _BOTTOM = _EDGE, _WIDTH - _EDGE, _EDGE, _HEIGHT - _EDGE
# Between the entries of a legend.
_APART = "\u2003"
_PAPER, _INK, _SOFT, _LINE, _RED, _FREE = "#fffdf8", "#241d18", "#665b50", "#d8ccbb", "#b0121b", "#f7efe2"


def to_svg(
    calendar: Month | Year,
    *,
    lang: str = "bn",
    digits: str | None = None,
    paper: str = "A4",
) -> str:
    """Return an SVG of a month or a year, the size of a sheet of `paper` in landscape, `"A4"` or `"A3"`.

    `lang` is `"bn"` or `"en"`; `digits` is `"bangla"` or `"ascii"` and follows the language.

    >>> from bangla_calendar import month_calendar
    >>> to_svg(month_calendar(1430, 6))[:38]
    '<svg width="297mm" height="210mm" view'
    """
    drawing = _Drawing(words(lang, digits))
    if isinstance(calendar, Year):
        title, parts = drawing.text.year_title(calendar), drawing.year(calendar)
    else:
        title, parts = drawing.text.title(calendar), drawing.month(calendar)
    width, height = PAPERS[checked_paper(paper)]
    size = {"width": f"{width}mm", "height": f"{height}mm", "viewBox": f"0 0 {_WIDTH} {_HEIGHT}"}
    fonts = {"font-family": FONTS, "fill": _INK, "lang": lang}
    paper_sheet = el("rect", {"width": str(_WIDTH), "height": str(_HEIGHT), "fill": _PAPER})
    motif = el("defs", {}, el("g", {"id": "petal"}, *border_motif("#fff")))
    return svg_text(el("svg", {**size, **fonts}, el("title", {}, title), motif, paper_sheet, *parts))


class _Drawing:
    """What a month and a year are drawn with."""

    def __init__(self, text: Words) -> None:
        self.text = text

    def month(self, month: Month) -> Iterator[Element]:
        """Yield the elements of a month."""
        text = self.text
        color = _color(month)
        yield from _frame(color)
        yield _emblem(month.season, color, _LEFT + 24, 66, 84)
        yield _text(text.title(month), _LEFT + 124, 118, 52, color, bold=True, title=True)
        yield _text(text.subtitle(month), _LEFT + 126, 148, 21)
        yield _text(text.season(month), _RIGHT - 24, 108, 30, color, anchor="end", bold=True)
        yield _text(text.calendar(month), _RIGHT - 24, 136, 16, _SOFT, anchor="end")
        yield from self._grid(month, color)
        yield self._foot(month)

    def _grid(self, month: Month, color: str) -> Iterator[Element]:
        """Yield the weekdays and the days."""
        width, top, bottom = (_RIGHT - _LEFT) / 7, 196, 764
        height = (bottom - top) / len(month.weeks)
        for column, weekday in enumerate(month.weekdays):
            x = _LEFT + (column + 0.5) * width
            yield _text(self.text.weekday(weekday), x, 184, 18, color, anchor="middle", bold=True)
        yield _line(_LEFT, top, _RIGHT, top, color, 2.5)
        for row, week in enumerate(month.weeks):
            for column, cell in enumerate(week):
                yield from self._cell(month, cell, _LEFT + column * width, top + row * height, width, height)

    def _cell(
        self, month: Month, cell: Cell | None, x: float, y: float, width: float, height: float
    ) -> Iterator[Element]:
        """Yield a day in its square."""
        yield _box(x, y, width, height, _FREE if cell and cell.weekend else "none", _LINE)
        if cell is None:
            return
        own, other = (self.text.number(number) for number in month.numbers(cell))
        red = cell.holiday or bool(cell.weekend)
        yield _text(own, x + 8, y + 37, 40, _RED if red else _INK, bold=True)
        if month.begins(cell):
            other = self.text.dates(month.family, cell.day)[1]
        yield _text(other, x + width - 8, y + 34, 17, _SOFT, anchor="end")
        if cell.holiday:
            yield el(
                "circle", {"cx": f"{x + 16 + 25 * len(own):g}", "cy": f"{y + 14:g}", "r": "4", "fill": _RED}
            )
        yield from self._names(cell, x + 8, y + 56, width - 14)

    def _names(self, cell: Cell, x: float, y: float, width: float) -> Iterator[Element]:
        """Yield the observances of a day, in lines of some width."""
        for kept in cell.observances:
            color = _RED if is_red(kept) else _INK
            for line in lines_of(kept.title(self.text.lang), width, 14):
                yield _text(line, x, y, 14, color, bold=is_red(kept))
                y += 17

    def _foot(self, month: Month, *, with_dots: bool = False) -> Element:
        """Return the legend and the notes; `with_dots` where a dot marks observances."""
        text = self.text
        marks = [("holiday", HOLIDAY_MARK, {"fill": _RED})]
        if with_dots:
            marks.append(("kept", "•", {"fill": _color(month), "font-weight": "700"}))
        marks.append(("weekend", "■", {"fill": _FREE, "stroke": _SOFT, "stroke-width": "0.6"}))
        legend = (
            part
            for word, mark, look in marks
            for part in (el("tspan", look, mark), f" {text.word(word)}{_APART}")
        )
        return el(
            "text",
            {**_place(_LEFT + 20, 784, 11.5), "fill": _SOFT},
            *legend,
            _APART.join(text.notes(month)),
        )

    def year(self, year: Year) -> Iterator[Element]:
        """Yield the elements of a year."""
        text = self.text
        color = season_colors(1)[0]
        yield from _frame(color)
        yield _emblem(1, color, _LEFT + 20, 62, 60)
        yield _text(text.year_title(year), _LEFT + 96, 108, 44, color, bold=True, title=True)
        yield _text(text.year_subtitle(year), _RIGHT - 20, 92, 22, color, anchor="end", bold=True)
        yield _text(text.calendar(year.months[0]), _RIGHT - 20, 114, 14, _SOFT, anchor="end")
        for place, month in enumerate(year.months):
            row, column = divmod(place, 4)
            yield from self._small(month, _LEFT + 20 + column * 216, 140 + row * 208)
        yield from self._year_days(year)
        yield self._foot(year.months[-1], with_dots=True)

    def _small(self, month: Month, x: float, y: float) -> Iterator[Element]:
        """Yield a month in a year."""
        text = self.text
        color = _color(month)
        name = el("tspan", {"font-weight": "700"}, text.month(month.family, month.month))
        note = el("tspan", {"font-size": "10.5", "fill": _SOFT}, f" {text.short_subtitle(month)}")
        yield el("text", {**_place(x, y, 18), "fill": color}, name, note)
        for column, weekday in enumerate(month.weekdays):
            yield _text(
                text.initial(weekday), x + 13 + column * 27, y + 19, 11.5, color, anchor="middle", bold=True
            )
        yield _line(x, y + 24, x + 189, y + 24, color, 1)
        for row, week in enumerate(month.weeks):
            for column, cell in enumerate(week):
                if cell is not None:
                    yield from self._small_cell(month, cell, x + column * 27, y + 25 + row * 26)

    def _small_cell(self, month: Month, cell: Cell, x: float, y: float) -> Iterator[Element]:
        """Yield a day of a month in a year."""
        own, other = (self.text.number(number) for number in month.numbers(cell))
        if cell.weekend:
            yield _box(x, y, 27, 26, _FREE)
        if cell.holiday:
            yield el("rect", {**_rectangle(x + 2, y + 1, 23, 16), "rx": "4", "fill": _RED})
        elif cell.observances:
            yield el("circle", {"cx": f"{x + 24:g}", "cy": f"{y + 5:g}", "r": "1.8", "fill": _color(month)})
        color = _PAPER if cell.holiday else _RED if cell.weekend else _INK
        yield _text(own, x + 13, y + 14, 15, color, anchor="middle", bold=True)
        yield _text(other, x + 13, y + 24, 9, _SOFT, anchor="middle")

    def _year_days(self, year: Year) -> Iterator[Element]:
        """Yield the list of observances, beside the months."""
        text = self.text
        x, top, bottom = _LEFT + 892, 140, 752
        yield _line(x - 14, top - 12, x - 14, bottom + 8, _LINE, 1)
        yield _text(text.word("days"), x, top, 16, season_colors(1)[0], bold=True)
        lines: list[tuple[str, str, bool]] = []
        for dates, group in groupby(year.kept, lambda kept: text.span(year.family, kept)):
            begun = len(lines)
            for kept in group:
                lines += [("", line, is_red(kept)) for line in lines_of(text.marked(kept), 118, 10)]
            lines[begun] = (dates.partition(" – ")[0], *lines[begun][1:])
        # A long list is set closer.
        step = min(15.0, (bottom - top - 8) / max(1, len(lines)))
        size = min(10.0, step * 0.78)
        for number, (dates, line, red) in enumerate(lines, 1):
            y = top + 4 + number * step
            if dates:
                yield _text(dates, x, y, size * 0.82, _SOFT)
            yield _text(line, x + 112, y, size, _RED if red else _INK, bold=red)


def _color(month: Month) -> str:
    return season_colors(month.season)[0]


def _frame(color: str) -> Iterator[Element]:
    """Yield the edge of a sheet, with a border above and below."""
    yield _box(_LEFT, _TOP, _RIGHT - _LEFT, _BOTTOM - _TOP, "none", color)
    petals = round((_RIGHT - _LEFT) / BORDER_WIDTH)
    across = (_RIGHT - _LEFT) / (petals * BORDER_WIDTH)
    for y, size in ((_TOP, 1.0), (_BOTTOM - BORDER_HEIGHT / 2, 0.5)):
        yield _box(_LEFT, y, _RIGHT - _LEFT, BORDER_HEIGHT * size, color)
        for petal in range(petals):
            x = _LEFT + petal * BORDER_WIDTH * across
            place = f"translate({x:g} {y:g}) scale({across:.4f} {size:g})"
            yield el("use", {"href": "#petal", "transform": place})


def _emblem(season: int, color: str, x: float, y: float, size: float) -> Element:
    return el("g", {"transform": f"translate({x} {y}) scale({size / 64:g})"}, *emblem(season, color))


def _place(x: float, y: float, size: float) -> dict[str, str]:
    return {"x": f"{x:g}", "y": f"{y:g}", "font-size": f"{size:g}"}


def _rectangle(x: float, y: float, width: float, height: float) -> dict[str, str]:
    return {"x": f"{x:g}", "y": f"{y:g}", "width": f"{width:g}", "height": f"{height:g}"}


def _text(
    text: str,
    x: float,
    y: float,
    size: float,
    color: str = _INK,
    *,
    anchor: str = "",
    bold: bool = False,
    title: bool = False,
) -> Element:
    attributes = _place(x, y, size)
    if color != _INK:
        attributes["fill"] = color
    if anchor:
        attributes["text-anchor"] = anchor
    if bold:
        attributes["font-weight"] = "700"
    if title:
        attributes["font-family"] = TITLE_FONTS
    return el("text", attributes, text)


def _box(x: float, y: float, width: float, height: float, fill: str, stroke: str = "none") -> Element:
    return el("rect", {**_rectangle(x, y, width, height), "fill": fill, "stroke": stroke})


def _line(x: float, y: float, to_x: float, to_y: float, color: str, width: float) -> Element:
    ends = {"x1": f"{x:g}", "y1": f"{y:g}", "x2": f"{to_x:g}", "y2": f"{to_y:g}"}
    return el("line", {**ends, "stroke": color, "stroke-width": f"{width:g}"})
