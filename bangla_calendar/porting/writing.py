"""Tables as JSON that people can read too: a record to a line, and nothing that a new run would change."""

from __future__ import annotations

import json

__all__ = ["json_text"]

_WIDTH = 110


def json_text(value: object, margin: str = "") -> str:
    """Return data as JSON, Bengali as it is; what does not fit a line is broken, each part to a line.

    >>> print(json_text({"digits": "০১২"}))
    {"digits": "০১২"}
    """
    flat = json.dumps(value, ensure_ascii=False)
    if len(margin) + len(flat) <= _WIDTH or not isinstance(value, dict | list | tuple):
        return flat
    inner = f"{margin} "
    if isinstance(value, dict):
        parts = [
            f"{json.dumps(key, ensure_ascii=False)}: {json_text(part, inner)}" for key, part in value.items()
        ]
        begin, end = "{}"
    else:
        parts = [json_text(part, inner) for part in value]
        begin, end = "[]"
    body = f",\n{inner}".join(parts)
    return f"{begin}\n{inner}{body}\n{margin}{end}"
