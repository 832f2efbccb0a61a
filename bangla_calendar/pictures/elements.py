"""Elements of HTML and SVG: trees of the standard library, so that no text is ever unescaped."""

from __future__ import annotations

from xml.etree.ElementTree import Element, tostring

__all__ = ["Element", "el", "html_text", "svg_text"]

_SVG = "http://www.w3.org/2000/svg"


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
    """Return a whole HTML document."""
    return f"<!DOCTYPE html>\n{tostring(root, encoding='unicode', method='html')}\n"


def svg_text(root: Element) -> str:
    """Return a whole SVG document."""
    root.set("xmlns", _SVG)
    return f"{tostring(root, encoding='unicode')}\n"
