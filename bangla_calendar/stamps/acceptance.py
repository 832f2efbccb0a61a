"""Which times on a page are timestamps: those with a label, and those that stand alone or after a byline.

None are the page's own clock, deadlines, dates of books, and whatever stands in a sentence.
"""

from __future__ import annotations

import re
from functools import cache

from bangla_calendar.language.characters import COLONS, DASHES
from bangla_calendar.language.normal_form import fold, fold_row
from bangla_calendar.language.tables.date_words import AFTER_TIME, BETWEEN
from bangla_calendar.language.tables.stamps import AUTHOR, BOOKS, BYLINES, NOT_BEFORE
from bangla_calendar.stamps.cells import ICONS
from bangla_calendar.stamps.groups import CLOCK, MOMENT, tail_of
from bangla_calendar.stamps.zones import names_other_zone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from bangla_calendar.stamps.cells import Label
    from bangla_calendar.stamps.groups import Group

__all__ = ["is_timestamp", "label_of"]

# What parts cells from each other, and from what stands in them.
_PARTING = re.compile("[\n|•·।/]")
_EDGES = f" -\u2013\u2014|,.()[]\n{COLONS}{ICONS}"
# The figures of a program's clock, which has minutes, and no word for them: ১০:০৭, ১৭১৬ ঘণ্টা.
_FIGURES_OF_CLOCK = re.compile(
    rf"[0-9০-৯] ?[{COLONS}] ?[0-9০-৯]{{2}}(?!.*(?:টা|মিনিট))|^[0-9০-৯]{{4}} ?ঘ", re.DOTALL
)
# What is no clock, and was meant as one: ১৭;৩০, ২৫:৬১.
_UNREAD_CLOCK = re.compile(rf"[ ,|(\[]*[0-9০-৯]{{1,2}} ?[{DASHES}{COLONS};.] ?[0-9০-৯]{{2}}(?![0-9০-৯])")
_MOST_WORDS_OF_BYLINE = 8
# So far on either side of a time words bear on what it is.
_NEAR = 60


def label_of(text: str, group: Group) -> Label | None:
    """Return the label right before a time."""
    label = group.first.label
    return None if label is None or text[label.end : group.start].strip(_EDGES) else label


def is_timestamp(text: str, found: Sequence[Group], index: int) -> bool:
    """Return whether one of the times that stand in a text is a timestamp."""
    group = found[index]
    label = label_of(text, group)
    if label is not None:
        done = found[index - 1].end if index else 0
        return bool(label.of) and _is_labelled(text, group, label, done)
    if group.first.label is not None:  # what follows a label in its line is no timestamp of its own
        return False
    return _is_alone(text, group) and not _is_of_page(text, found, index)


def _is_labelled(text: str, group: Group, label: Label, done: int) -> bool:
    """Return whether a time after a label is a timestamp."""
    before = _PARTING.split(text[max(done, label.start - _NEAR) : label.start])[-1].strip(_EDGES)
    words = before.split()
    if words and (fold(words[-1]) in _forms(NOT_BEFORE) or fold(words[-1]).endswith(_genitive())):
        return False
    has_clock = bool(group.roles & {CLOCK, MOMENT})
    if not has_clock and ((_is_of_month(group) and label.of != "updated") or _is_of_book(text, group)):
        return False
    rest = tail_of(text[group.end : group.last.end])
    after = text[group.end : group.last.end]
    if names_other_zone(after) if has_clock else _UNREAD_CLOCK.match(after):
        return False
    if any(fold(word) in _forms(f"{BETWEEN}|{AFTER_TIME}") for word in rest.split()[:2]):
        return False
    if words and not _is_byline(before):
        return label.has_colon and _has_figures_of_clock(text, group)
    return label.has_colon or not rest.strip(_EDGES) or fold(rest.split()[0]) in _forms(AUTHOR)


def _is_alone(text: str, group: Group) -> bool:
    """Return whether a time without a label stands alone in its cell, or after a byline."""
    before = text[group.first.start : group.start].strip(_EDGES)
    if tail_of(text[group.end : group.last.end]).strip(_EDGES) or (before and not _is_byline(before)):
        return False
    separator = group.first.separator
    is_signed = bool(before) or (separator != "" and _is_byline(_cell_before(text, group)))
    if separator == "।" and not is_signed:
        return False
    if group.first != group.last and not _has_own_line(text, group, is_signed=separator == "/" or is_signed):
        return False
    if _is_length(group) or _has_figures_of_clock(text, group):
        return True
    if group.roles & {CLOCK, MOMENT} or _is_of_month(group):
        return False
    return is_signed or not "".join(_around(text, group)).strip(_EDGES)


def _cell_before(text: str, group: Group) -> str:
    """Return the end of the cell before that of a time."""
    end = max(0, group.first.start - 1)
    return _PARTING.split(text[max(0, end - _NEAR) : end])[-1]


def _has_own_line(text: str, group: Group, *, is_signed: bool) -> bool:
    """Return whether a time in several cells is all of its line; `is_signed`: but for who wrote it."""
    before, after = _around(text, group)
    line = before.rpartition("\n")[2].strip(_EDGES)
    return (is_signed or not line) and not after.partition("\n")[0].strip(_EDGES)


def _around(text: str, group: Group) -> tuple[str, str]:
    """Return what stands near a time on either side; more of the text for each would take too long."""
    return text[max(0, group.start - _NEAR) : group.start], text[group.end : group.end + _NEAR]


def _is_of_page(text: str, found: Sequence[Group], index: int) -> bool:
    """Return whether a time is that of the page, beside its date in another calendar."""
    calendars = {calendar} if (calendar := _calendar(found[index])) else set()
    for other in found[max(0, index - 1) : index + 2]:
        first, last = sorted((other, found[index]), key=lambda group: group.start)
        between = text[first.end : last.start]
        if other.first.label is None and not between.strip(_EDGES) and between.count("\n") <= 1:
            calendars |= {calendar} if (calendar := _calendar(other)) else set()
    return len(calendars) > 1


def _calendar(group: Group) -> str | None:
    return next((part.match.calendar for part in group.parts if part.match and part.match.calendar), None)


def _is_byline(text: str) -> bool:
    words = re.split(rf"[\s{re.escape(_EDGES)}]+", text.strip(_EDGES))
    return len(words) <= _MOST_WORDS_OF_BYLINE and any(fold(word) in _forms(BYLINES) for word in words)


def _is_length(group: Group) -> bool:
    return group.parts[0].match is None


def _is_of_month(group: Group) -> bool:
    return group.parts[0].precision == "month"


def _is_of_book(text: str, group: Group) -> bool:
    words = re.findall(r"[^\s\d,:;|()ঃ।./-]+", " ".join(_around(text, group)))
    return any(fold(word) in _forms(BOOKS) for word in words)


def _has_figures_of_clock(text: str, group: Group) -> bool:
    return _is_length(group) or _FIGURES_OF_CLOCK.search(text[group.start : group.end]) is not None


@cache
def _genitive() -> str:
    return fold("ের")


@cache
def _forms(row: str) -> frozenset[str]:
    return frozenset(fold_row(row))
