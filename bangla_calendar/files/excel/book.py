"""The parts of an Excel file: its sheets, shared texts, formats, and the year that it counts days from."""

from __future__ import annotations

import posixpath
import re
from zipfile import BadZipFile, ZipFile

from bangla_calendar.errors import Phrase, UnknownNameError
from bangla_calendar.files.columns import shown
from bangla_calendar.files.errors import FileFormatError
from bangla_calendar.files.excel.styles import Styles
from bangla_calendar.files.excel.xml import Element, Handlers, elements, fed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

    from bangla_calendar.typing import ExcelEpoch

__all__ = ["Book", "escaped", "unescaped"]

_ENCRYPTED = 1
# How Office Open XML writes a character that XML does not have, and text that only looks like that.
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


class Book:
    """An Excel file that is open for reading."""

    def __init__(self, path: Path) -> None:
        try:
            self.archive = ZipFile(path)
        except BadZipFile:
            raise FileFormatError(Phrase("expected an Excel file, got {kind}", kind=_instead(path))) from None
        if any(part.flag_bits & _ENCRYPTED for part in self.archive.infolist()):
            raise FileFormatError("the file has a password")
        self.main = self._related("", "officeDocument")
        relations = self._relations(self.main)
        _, found = self._elements(self.main)
        self.epoch: ExcelEpoch = "1904" if _counts_from_1904(found) else "1900"
        sheets = [element.attributes for element in found if element.path[1:] == ("sheets", "sheet")]
        self.sheets = {
            sheet["name"]: relations[sheet["id"]][1] for sheet in sheets if sheet["id"] in relations
        }
        parts = dict(relations.values())
        self.styles_part = parts.get("styles")
        self.styles = Styles(*self._elements(self.styles_part)) if self.styles_part else Styles()
        self._texts_part = parts.get("sharedStrings")

    def close(self) -> None:
        """Close the file."""
        self.archive.close()

    def sheet(self, name: str | None) -> str:
        """Return the part that is a sheet, by its name or the first; raise `UnknownNameError`."""
        names = [*self.sheets]
        if name is None and names:
            name = names[0]
        if name not in self.sheets:
            raise UnknownNameError("sheet", str(name), shown(names))
        return self.sheets[name]

    def texts(self) -> list[str]:
        """Return the texts that cells share."""
        if self._texts_part is None:
            return []
        texts: list[str] = []
        pieces: list[str] = []
        opened: list[str] = []

        def start(name: str, attributes: dict[str, str], place: int) -> None:
            opened.append(name)

        def end(name: str, place: int) -> None:
            opened.pop()
            if name == "si":
                texts.append(unescaped("".join(pieces)))
                pieces.clear()

        def text(data: str) -> None:
            # How a text is spoken stands beside it.
            if opened[-1] == "t" and "rPh" not in opened:
                pieces.append(data)

        with self.archive.open(self._texts_part) as stream:
            for _ in fed(stream, Handlers(start, end, text)):
                pass
        return texts

    def _elements(self, part: str) -> tuple[bytes, list[Element]]:
        try:
            with self.archive.open(part) as stream:
                return elements(stream)
        except KeyError:
            raise FileFormatError(
                Phrase("expected an Excel file, got a zip file without {part}", part=part or "parts")
            ) from None

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Return the kind and the part behind each relation of a part."""
        folder, name = posixpath.split(part)
        _, found = self._elements(posixpath.join(folder, "_rels", f"{name}.rels"))
        return {
            element.attributes["Id"]: (
                element.attributes["Type"].rpartition("/")[2],
                posixpath.normpath(posixpath.join("/", folder, element.attributes["Target"])).lstrip("/"),
            )
            for element in found
            if element.path[-1] == "Relationship" and element.attributes.get("TargetMode") != "External"
        }

    def _related(self, part: str, kind: str) -> str:
        for found, target in self._relations(part).values():
            if found == kind:
                return target
        raise FileFormatError("expected an Excel file, got another of the kind of .docx")


def _instead(path: Path) -> Phrase:
    from bangla_calendar.files.encoding import binary_kind

    with path.open("rb") as file:
        return Phrase(binary_kind(file.read(64)) or "another file")


def _counts_from_1904(found: list[Element]) -> bool:
    settings = (element.attributes for element in found if element.path[1:] == ("workbookPr",))
    return any(setting.get("date1904") in ("1", "true") for setting in settings)


def unescaped(text: str) -> str:
    r"""Return a text of a cell with the characters that XML does not have.

    >>> unescaped("a_x000D_b")
    'a\rb'
    """
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def escaped(text: str) -> str:
    """Return a text as it is written in XML, in which some characters have no place."""
    text = _NO_XML.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "_x000D_")
