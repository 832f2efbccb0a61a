"""A month and a year for the terminal, aligned in every one.

How wide a Bengali word is differs from terminal to terminal. Digits and the seven initials of the weekdays
are one column wide in all of them, so only these stand in the grid; names have lines of their own.
"""

from __future__ import annotations

from itertools import zip_longest
from textwrap import wrap

from bangla_calendar.pictures.grid import Month, Year
from bangla_calendar.pictures.texts import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bangla_calendar.pictures.grid import Cell
    from bangla_calendar.pictures.texts import Words

__all__ = ["to_text"]

# Columns of a cell: mark, two digits, mark, and at least one blank.
_NARROWEST, _WIDEST = 5, 11
# Columns of a cell in a year, months side by side there, and blanks between them.
_SMALL, _ACROSS, _GAP = 3, 3, 4
_BLANK = " " * 7 * _SMALL
_TODAY, _KEPT, _HOLIDAY, _WEEKEND = ">", "*", "#", "+"
_MEANINGS = {_TODAY: "today", _HOLIDAY: "holiday", _KEPT: "kept", _WEEKEND: "weekend"}
_BOLD, _RED, _GREEN, _REVERSE, _DIM, _END = (f"\x1b[{code}m" for code in ("1", "31", "32", "7", "2", "0"))


def to_text(
    calendar: Month | Year,
    *,
    width: int = 80,
    lang: str = "bn",
    digits: str | None = None,
    color: bool = False,
) -> str:
    """Return a month or a year as text for a terminal of `width` columns; fewer than 35 are taken for 35.

    In a month each cell has the day's number in the month's own calendar and below it that in the other; a
    year has the former. Marks say what colour says as well: `>` today, `*` an observance, `#` a public
    holiday, `+` the weekend. The observances are listed below. `lang` is `"bn"` or `"en"`; `digits` is
    `"bangla"` or `"ascii"` and follows the language. With `color`, ANSI colours are set.

    >>> from datetime import date
    >>> from bangla_calendar import month_calendar
    >>> month = month_calendar(1430, 6, today=date(2023, 9, 30))
    >>> for line in to_text(month, width=40, lang="en").splitlines()[:6]:
    ...     print(line)
    Ashwin 1430, Autumn
    September – October 2023
    <BLANKLINE>
     Sa   Su   Mo   Tu   We   Th   Fr
      1    2    3    4    5    6    7
     16+  17   18   19   20   21   22+
    """
    drawing = _Drawing(words(lang, digits), color, width)
    lines = drawing.month(calendar) if isinstance(calendar, Month) else drawing.year(calendar)
    return "\n".join(line.rstrip() for line in lines)


class _Drawing:
    """What a month and a year are drawn with: words, colours and the width there is."""

    def __init__(self, text: Words, color: bool, width: int) -> None:
        self._text = text
        self._color = color
        self._width = max(width, 7 * _NARROWEST)

    def month(self, month: Month) -> Iterator[str]:
        """Yield the lines of a month."""
        text = self._text
        cell_width = max(_NARROWEST, min(_WIDEST, self._width // 7))
        yield self._paint(f"{text.title(month)}, {text.season(month)}", _BOLD)
        yield text.subtitle(month)
        yield ""
        yield " " + "".join(self._head(weekday, cell_width) for weekday in month.weekdays)
        for week in month.weeks:
            yield "".join(self._own(month, cell, cell_width) for cell in week)
            yield "".join(self._other(month, cell, cell_width) for cell in week)
        yield ""
        yield from self._legend(month.cells, (_TODAY, _HOLIDAY, _KEPT, _WEEKEND))
        yield from self._list(month)

    def year(self, year: Year) -> Iterator[str]:
        """Yield the lines of a year: months side by side, with their names on a line of their own."""
        text = self._text
        yield self._paint(f"{text.year_title(year)}, {text.year_subtitle(year)}", _BOLD)
        across = max(1, min(_ACROSS, (self._width + _GAP) // (7 * _SMALL + _GAP)))
        for start in range(0, 12, across):
            months = year.months[start : start + across]
            yield ""
            yield "  |  ".join(self._small_title(month) for month in months)
            yield from (
                (" " * _GAP).join(row) for row in zip_longest(*map(self._small, months), fillvalue=_BLANK)
            )
        yield ""
        yield from self._legend(year.cells, (_TODAY, _HOLIDAY, _KEPT))
        yield from self._list(year)

    def _paint(self, text: str, *codes: str) -> str:
        return f"{''.join(codes)}{text}{_END}" if self._color and codes else text

    def _head(self, weekday: int, width: int) -> str:
        """Return the initial of a weekday, which ends above the last digit."""
        # A Bengali initial is one column wide, however many characters it has.
        columns = 1 if self._text.lang == "bn" else 2
        return f"{' ' * (2 - columns)}{self._text.initial(weekday)}{' ' * (width - 2)}"

    def _own(self, month: Month, cell: Cell | None, width: int) -> str:
        """Return the upper line of a cell."""
        if cell is None:
            return " " * width
        number = f"{self._text.number(month.numbers(cell)[0]):>2}"
        mark = _HOLIDAY if cell.holiday else _KEPT if cell.observances else " "
        shown = self._paint(f"{_TODAY if cell.today else ' '}{number}{mark}", *_codes(cell))
        return shown + " " * (width - 4)

    def _other(self, month: Month, cell: Cell | None, width: int) -> str:
        """Return the lower line of a cell."""
        if cell is None:
            return " " * width
        number = f"{self._text.number(month.numbers(cell)[1]):>2}"
        mark = _WEEKEND if cell.weekend else " "
        return f" {self._paint(f'{number}{mark}', _DIM)}{' ' * (width - 4)}"

    def _small_title(self, month: Month) -> str:
        begins = self._text.dates(month.family, month.cells[0].day)[1]
        return f"{self._text.month(month.family, month.month)} ({begins})"

    def _small(self, month: Month) -> Iterator[str]:
        """Yield the lines of a month in a year."""
        yield "".join(self._head(weekday, _SMALL) for weekday in month.weekdays)
        for week in month.weeks:
            yield "".join(self._small_cell(month, cell) for cell in week)

    def _small_cell(self, month: Month, cell: Cell | None) -> str:
        if cell is None:
            return " " * _SMALL
        number = f"{self._text.number(month.numbers(cell)[0]):>2}"
        kept = _HOLIDAY if cell.holiday else _KEPT if cell.observances else " "
        return self._paint(f"{number}{_TODAY if cell.today else kept}", *_codes(cell))

    def _legend(self, cells: Sequence[Cell], used: Sequence[str]) -> Iterator[str]:
        """Yield what the marks mean, of those that are used and met."""
        met = {
            _TODAY: any(cell.today for cell in cells),
            _HOLIDAY: any(cell.holiday for cell in cells),
            _KEPT: any(cell.observances and not cell.holiday for cell in cells),
            _WEEKEND: any(cell.weekend for cell in cells),
        }
        shown = [f"{mark} {self._text.word(_MEANINGS[mark])}" for mark in used if met[mark]]
        yield from self._wrapped("   ".join(shown), "")

    def _list(self, calendar: Month | Year) -> Iterator[str]:
        """Yield a line for each observance."""
        text = self._text
        for kept in calendar.kept:
            yield from self._wrapped(f"{text.span(calendar.family, kept)}: {text.entry(kept)}", "  ")

    def _wrapped(self, line: str, indent: str) -> list[str]:
        """Return a line in pieces that fit: no terminal takes more columns than there are characters."""
        return wrap(
            line, self._width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
        )


def _codes(cell: Cell) -> tuple[str, ...]:
    """Return the colours of a day."""
    codes = (_RED,) if cell.holiday or cell.weekend else (_GREEN,) if cell.observances else ()
    return (*codes, *((_BOLD,) if cell.holiday else ()), *((_REVERSE,) if cell.today else ()))
