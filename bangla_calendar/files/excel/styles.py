"""Formats of cells: which of them show numbers as dates, and new ones for cells that shall."""

from __future__ import annotations

import re

from bangla_calendar.files.excel.xml import Element, applied, without

__all__ = ["Styles", "is_date_format"]

# The formats without a definition that show a day: of Office Open XML (ECMA-376, part 1, 18.8.30) and those
# that it leaves to East Asian locales.
_DATES = {*range(14, 18), 22, *range(27, 32), 36, *range(50, 55), 57, 58}
_DAY = "14"
# The parts of a format code that do not belong to a date: quoted text, escaped signs, colours and locales.
_ELSE = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')


def is_date_format(code: str) -> bool:
    """Return whether the code of a format shows days.

    >>> is_date_format("[$-845]dd/mm/yyyy;@"), is_date_format("[Red]0.00"), is_date_format("h:mm")
    (True, False, False)
    """
    shown = _ELSE.sub("", code).lower()
    return shown != "general" and ("y" in shown or "d" in shown or "mmm" in shown)


class Styles:
    """The formats of a file by their numbers, as cells name them."""

    def __init__(self, data: bytes = b"", elements: list[Element] | None = None) -> None:
        self._data = data
        elements = elements or []
        codes = {
            element.attributes.get("numFmtId"): element.attributes.get("formatCode", "")
            for element in elements
            if element.path[1:] == ("numFmts", "numFmt")
        }
        self._formats = [element for element in elements if element.path[1:] == ("cellXfs", "xf")]
        self._list = next((element for element in elements if element.path[1:] == ("cellXfs",)), None)
        self._are_dates = [
            is_date_format(codes[number])
            if (number := element.attributes.get("numFmtId", "0")) in codes
            else number.isdecimal() and int(number) in _DATES
            for element in self._formats
        ]
        self._new: dict[str, str] = {}

    def is_date(self, style: str) -> bool:
        """Return whether a format shows numbers as days."""
        return style.isdecimal() and int(style) < len(self._are_dates) and self._are_dates[int(style)]

    def as_date(self, style: str) -> str | None:
        """Return the format that is like another but shows days; None in a file without formats."""
        if not self._formats:
            return None
        if self.is_date(style):
            return style
        return self._new.setdefault(style, str(len(self._formats) + len(self._new)))

    def data(self) -> bytes:
        """Return the part of the file with the formats, the new ones among them."""
        if self._list is None or not self._new:
            return self._data
        total = len(self._formats) + len(self._new)
        head_end = self._data.index(b">", self._list.start) + 1
        head = without(self._data[self._list.start : head_end - 1], "count")
        close = self._data.rindex(b"<", 0, self._list.end)
        edits = [
            (self._list.start, head_end, head + f' count="{total}">'.encode()),
            (close, close, b"".join(map(self._copy, self._new))),
        ]
        return applied(self._data, 0, edits)

    def _copy(self, style: str) -> bytes:
        """Return a format as it is written, but for days."""
        old = self._formats[int(style) if style.isdecimal() and int(style) < len(self._formats) else 0]
        text = self._data[old.start : old.end]
        tag_end = text.index(b">")
        tag = without(text[:tag_end].removesuffix(b"/"), "numFmtId", "applyNumberFormat")
        closed = b"/" if text[tag_end - 1 : tag_end] == b"/" else b""
        return tag + f' numFmtId="{_DAY}" applyNumberFormat="1"'.encode() + closed + text[tag_end:]
