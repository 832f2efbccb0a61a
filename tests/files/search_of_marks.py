"""What the tests of searched files look for: signs, whose places a regular expression knows as well."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from bangla_calendar import BanglaCalendarError
from bangla_calendar.files.chunks import Chunk
from bangla_calendar.files.pages import Keys, Page
from bangla_calendar.files.search import Answer, Found, search_files

__all__ = ["MARK", "Marks", "searched", "told"]

MARK = re.compile("#+")


class Hit(NamedTuple):
    """What the search of these tests finds: signs in a row, seen from a day."""

    start: int
    end: int
    seen_from: object


class Marks:
    """Looks for `#`, and writes of each run the page, the line, the offset and the day it is seen from."""

    def find(self, text: str, reference: object = None) -> list[Hit]:
        return [Hit(*match.span(), reference) for match in MARK.finditer(text)]

    def reference(self, value: str | date) -> date:
        if value == "never":
            raise BanglaCalendarError("never is no day")
        return value if isinstance(value, date) else date.fromisoformat(value)

    def written(self, page: Page, found: Sequence[Hit], *, first: bool) -> Found:
        told = [
            (page.file, page.id, line, page.offset + hit.start, str(hit.seen_from))
            for hit, line in page.numbered(found)
        ][: 1 if first else None]
        lengths = [hit.end - hit.start for hit in found][: len(told)]
        return Found(
            "".join(f"{json.dumps(one)}\n" for one in told),
            len(told),
            {key: count for key in ("1", "2") if (count := lengths.count(int(key)))},
        )


def searched(
    paths: Iterable[Path], keys: Keys | None = None, *, first: bool = False
) -> list[tuple[Chunk, Answer]]:
    return [*search_files([*map(str, paths)], Marks(), keys=keys, first=first, jobs=1)]


def told(answered: Iterable[tuple[Chunk, Answer]]) -> list[tuple[Any, ...]]:
    """Return what is written, a tuple for each hit."""
    return [tuple(json.loads(line)) for _, answer in answered for line in answer.written.splitlines()]
