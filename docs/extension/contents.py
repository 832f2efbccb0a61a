"""The contents of the site: which pages stand under which heading, in which order."""

from __future__ import annotations

__all__ = ["contents"]

# The pages of a folder are named in its index.
_SECTIONS = {
    "Start": "tutorial guides/index limits comparison",
    "বাংলায়": "bn/index",
    "Explanation": "explanation/index",
    "Reference": "reference/index command-line stability licences changelog",
    "Evidence": "accuracy performance reliability evidence holidays-compared",
    "Dates, numbers, speech": (
        "reading-dates time timestamps scraping observances month-and-year numbers speech types"
    ),
    "Data": "registers corpora pandas polars duckdb sqlite databases spark dask",
    "The web, and other packages": (
        "django fastapi jinja-flask pydantic sqlalchemy json num2words from-humanize holidays strategies"
    ),
    "Other programming languages": "porting",
}


def contents() -> str:
    """Return a table of contents for each heading, in Markdown."""
    return "\n\n".join(_toctree(caption, pages.split()) for caption, pages in _SECTIONS.items())


def _toctree(caption: str, pages: list[str]) -> str:
    return "\n".join(["```{toctree}", ":hidden:", f":caption: {caption}", "", *pages, "```"])
