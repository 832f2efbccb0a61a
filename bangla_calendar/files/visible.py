"""Text with nothing unseen in it: no sign that moves a cursor, sets a colour or turns a line round."""

from __future__ import annotations

import re

__all__ = ["escaped_json", "visible", "without_unseen"]

# The controls that JSON escapes; others, marks and overrides of direction, and other ends of lines; and what
# stands for bytes that are not UTF-8.
_CONTROLS = "\x00-\x1f"
_OTHERS = "\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff"
_BYTES = "\ud800-\udfff"
# Lone surrogates that stand for no byte, which cannot be written.
_NO_BYTES = "\ud800-\udc7f\udd00-\udfff"
_UNSEEN = f"[{_CONTROLS}{_OTHERS}{_NO_BYTES}]"
_ANY = f"[{_CONTROLS}{_OTHERS}{_BYTES}]"
_IN_JSON = f"[{_OTHERS}{_BYTES}]"


def visible(text: str) -> str:
    r"""Return a text in which what is not seen is escaped, as Python writes it.

    >>> print(visible("a\x1b[2J\u202eb"))
    a\x1b[2J\u202eb
    """
    return re.sub(_ANY, lambda found: found[0].encode("unicode_escape").decode(), text)


def without_unseen(text: str) -> str:
    r"""Return a text with spaces for what is not seen, or cannot be written.

    >>> without_unseen("a\tb\u202ec")
    'a b c'
    """
    return re.sub(_UNSEEN, " ", text)


def escaped_json(text: str) -> str:
    r"""Return JSON that means the same, in which what is not seen, and is not Unicode, is escaped.

    >>> print(escaped_json('"a\u202eb"'))
    "a\u202eb"
    """
    return re.sub(_IN_JSON, lambda found: f"\\u{ord(found[0]):04x}", text)
