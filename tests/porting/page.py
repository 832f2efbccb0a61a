"""The page of the converter: its template, filled with the module, the notes, the style and the script."""

from __future__ import annotations

import json
from pathlib import Path

from bangla_calendar.certainty import DOUBTS
from bangla_calendar.cli.translation import _, speaking

__all__ = ["converter"]

# What may be doubtful about a date of a Bangla calendar.
_NOTES = ("computed", "reconstructed", "sunrise", "margin")


def converter(folder: Path, module: str) -> str:
    """Return the page whose parts stand in a folder, with the text of the module in it."""
    page = (folder / "index.html").read_text("utf-8")
    parts = {
        "style": (folder / "style.css").read_text("utf-8"),
        "module": module,
        "notes": f"const NOTES = {json.dumps(_notes(), ensure_ascii=False)};",
        "script": (folder / "page.js").read_text("utf-8"),
    }
    for name, part in parts.items():
        page = page.replace(f"{{{{{name}}}}}", part)
    return page


def _notes() -> dict[str, dict[str, str]]:
    """Return for each language what a reader should know of a date."""
    found = {}
    for lang in ("bn", "en"):
        with speaking("bn" if lang == "bn" else "en"):
            found[lang] = {key: _(DOUBTS[key]) for key in _NOTES}
    return found
