"""The contents of the site: which pages stand under which heading, in which order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

__all__ = ["contents"]

_DOCS = Path(__file__).parents[1]
_SECTIONS = {
    "Start": "tutorial guides/index guides/*",
    "বাংলায়": "bn/index bn/* bn/guides/index bn/*/*",
    "Explanation": "explanation/index explanation/* calendars limits design",
    "Reference": "reference/index command-line changelog",
    "Evidence": "accuracy performance reliability evidence comparison holidays-compared",
    "Dates, numbers, speech": (
        "reading-dates time timestamps scraping observances month-and-year numbers speech types"
    ),
    "Data": "registers corpora pandas polars duckdb sqlite databases spark dask",
    "The web, and other packages": (
        "django fastapi jinja-flask pydantic sqlalchemy json num2words from-humanize holidays strategies"
    ),
    "Other programming languages": "porting converter/*",
}


def contents() -> str:
    """Return a table of contents for each heading that has pages, in Markdown."""
    return "\n\n".join(_toctree(caption, pages) for caption, pages in _found().items() if pages)


def _found() -> dict[str, list[str]]:
    """Return the pages of each heading, each page once."""
    seen: set[str] = set()
    return {
        caption: [page for pattern in patterns.split() for page in _pages(pattern, seen)]
        for caption, patterns in _SECTIONS.items()
    }


def _pages(pattern: str, seen: set[str]) -> Iterator[str]:
    for path in sorted(_DOCS.glob(f"{pattern}.md")):
        page = path.relative_to(_DOCS).with_suffix("").as_posix()
        if page not in seen:
            seen.add(page)
            yield page


def _toctree(caption: str, pages: list[str]) -> str:
    return "\n".join(["```{toctree}", ":hidden:", f":caption: {caption}", "", *pages, "```"])
