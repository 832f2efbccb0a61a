"""Timestamps of sites, against dateparser on their layouts, and against `find_dates` on prose.

How much each gets right is in `python -m benchmarks.accuracy`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

from bangla_calendar import find_dates, find_stamps
from benchmarks.finding import prose
from benchmarks.harness import Peers, Race, Reference, Runner, each
from tests.stamps.layouts import LAYOUTS, REFERENCE

TO_DATEPARSER, TO_FIND_DATES = 1 / 10, 10


def races(peers: Peers, until_done: ExitStack) -> Iterator[Race]:
    """Yield the races of this subject."""
    texts = [layout.text for layout in LAYOUTS]
    references = []
    search = peers.load("dateparser.search")
    if search is not None:
        settings = {"RELATIVE_BASE": REFERENCE, "TIMEZONE": "Asia/Dhaka", "RETURN_AS_TIMEZONE_AWARE": True}
        reading = each(
            lambda text: search.search_dates(text, languages=["bn", "en"], settings=settings), texts
        )
        references.append(Reference("dateparser", reading, TO_DATEPARSER))
    ours = each(lambda text: find_stamps(text, tz="Asia/Dhaka", reference=REFERENCE), texts)
    yield Race("timestamps, each in its layout", ours, references)
    text = prose()
    yield Race(
        "timestamps in a megabyte of prose",
        Runner(lambda: find_stamps(text, tz="Asia/Dhaka", reference=REFERENCE)),
        [Reference("find_dates", Runner(lambda: find_dates(text)), TO_FIND_DATES)],
    )
