"""Elements of HTML and SVG: trees of the standard library, so that no text is ever unescaped."""

from __future__ import annotations

from xml.etree.ElementTree import Element, tostring

__all__ = ["Element", "el", "html_text", "svg_text"]

_SVG = "http://www.w3.org/2000/svg"
# What has no end tag, and what is not escaped, in HTML; of these there is no other here.
_VOID, _RAW = frozenset(("meta",)), frozenset(("style",))


def el(tag: str, attributes: dict[str, str] | None = None, *children: Element | str | None) -> Element:
    """Return an element; children are elements and texts in their order, and None is left out."""
    made = Element(tag, attributes or {})
    last: Element | None = None
    for child in children:
        if isinstance(child, Element):
            made.append(child)
            last = child
        elif child:
            if last is None:
                made.text = (made.text or "") + child
            else:
                last.tail = (last.tail or "") + child
    return made


def html_text(root: Element) -> str:
    """Return a whole HTML document.

    It is that of `ElementTree.tostring(method="html")`, which minds namespaces and takes four times as long.
    """
    pieces = ["<!DOCTYPE html>\n"]
    _write(root, pieces)
    pieces.append("\n")
    return "".join(pieces)


def _write(element: Element, pieces: list[str]) -> None:
    tag = element.tag
    start = f"<{tag}"
    for name, value in element.attrib.items():
        start += f' {name}="{_escaped(value, quoted=True)}"'
    pieces.append(f"{start}>")
    if tag in _VOID:
        return
    if element.text:
        pieces.append(element.text if tag in _RAW else _escaped(element.text))
    for child in element:
        _write(child, pieces)
        if child.tail:
            pieces.append(_escaped(child.tail))
    pieces.append(f"</{tag}>")


def _escaped(text: str, *, quoted: bool = False) -> str:
    text = text.replace("&", "&amp;").replace(">", "&gt;")
    return text.replace('"', "&quot;") if quoted else text.replace("<", "&lt;")


def svg_text(root: Element) -> str:
    """Return a whole SVG document."""
    root.set("xmlns", _SVG)
    return f"{tostring(root, encoding='unicode')}\n"
