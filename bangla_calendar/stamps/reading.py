"""Timestamps read: all those of a page, and a text that is one and nothing else."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import NamedTuple

from bangla_calendar.arguments import plain_text
from bangla_calendar.calendars import DEFAULT_CALENDAR, get_bangla_calendar
from bangla_calendar.civil import zone
from bangla_calendar.errors import ParseError
from bangla_calendar.finding.match import WEEKDAYS
from bangla_calendar.language.visible_text import visible
from bangla_calendar.moments import local
from bangla_calendar.stamps.acceptance import is_timestamp, label_of
from bangla_calendar.stamps.cells import ICONS
from bangla_calendar.stamps.groups import View, contradicts, groups, moment_of, tail_of
from bangla_calendar.stamps.zones import zone_in_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo
    from typing import Any, Literal

    from bangla_calendar.date import BanglaDate
    from bangla_calendar.stamps.groups import Group
    from bangla_calendar.typing import BanglaCalendarId

__all__ = ["LABELS", "Stamp", "find_stamps", "parse_stamp", "site_zone"]

LABELS: tuple[Literal["published"], Literal["updated"]] = ("published", "updated")
_AMBIGUOUS = "hour-ambiguous"
_HOUR = re.compile("([0-9০-৯]{1,2}) ?[:ঃ]")
_EDGES = f" -\u2013\u2014|•·/()\n{ICONS}"
# What is counted from a reference.
_SEEN = ("relative", "month-day")
_EXAMPLE = "a timestamp, such as ১৭ আগস্ট ২০২২, ১০:০৭ পিএম,"


class Stamp(NamedTuple):
    """A timestamp: when an article was published or updated.

    >>> stamp = find_stamps("প্রকাশ: ১৭ আগস্ট ২০২২, ২২:০৭", tz="Asia/Dhaka")[0]
    >>> stamp.label, str(stamp.value), stamp.precision
    ('published', '2022-08-17 22:07:00+06:00', 'minute')
    >>> stamp.text, stamp.start, stamp.end, stamp.flags
    ('১৭ আগস্ট ২০২২, ২২:০৭', 8, 28, ())
    >>> stamp.to_dict()["value"]
    '2022-08-17T22:07:00+06:00'
    """

    label: Literal["published", "updated"] | None
    """What the label says, None where none is printed."""
    value: date
    """An aware `datetime`, or where no clock is printed a `date`, of a month its first day."""
    precision: Literal["second", "minute", "day", "month"]
    """The smallest part that is printed."""
    start: int
    """The offset of the time, without its label."""
    end: int
    """The offset after it."""
    text: str
    """What stands there."""
    flags: tuple[str, ...]
    """Flags as those of `DateMatch`."""

    def to_dict(self) -> dict[str, Any]:
        """Return the fields as values of JSON, the value in ISO form."""
        return {**self._asdict(), "value": self.value.isoformat(), "flags": [*self.flags]}


def find_stamps(
    text: str,
    *,
    tz: tzinfo | str,
    reference: date | BanglaDate | None = None,
    calendar: BanglaCalendarId = DEFAULT_CALENDAR,
) -> list[Stamp]:
    r"""Return the timestamps of a page in their order: when it, or what it lists, was published or updated.

    A time is one if a label is before it (প্রকাশ, আপডেট, হালনাগাদ, Published, Updated on and others), or if
    it has a clock in figures and stands alone in its line, between bars, or after a byline. The page's own
    clock, deadlines, reading times and the dates of books are none, nor are times in sentences;
    `docs/timestamps.md` lists the layouts.

    `tz`, a zone or its name, is that of the site, which pages do not print; a zone that is printed wins and
    is flagged `zone-printed`. `reference` is the moment (in `tz` if it is naive) or the day at which the page
    was read, from which ২৯ মিনিট আগে, আজ and days without a year are counted: without it they are left out.
    `calendar` is the rule for Bangla dates. An hour with a zero before it (০৫:২২) and no part of the day is
    of the clock of 24, and so are all others on a page with an hour after 12.

    >>> page = "প্রকাশ : ১৭ আগস্ট ২০২২, ১০:০৭ পিএম\nআপডেট : ১৭ আগস্ট ২০২২, ১১:৩০ পিএম"
    >>> for stamp in find_stamps(page, tz="Asia/Dhaka"):
    ...     print(stamp.label, stamp.value)
    published 2022-08-17 22:07:00+06:00
    updated 2022-08-17 23:30:00+06:00
    """
    text = plain_text(text)
    view = _view(tz, reference, calendar)
    shown, offset = visible(text)
    found = list(groups(shown, view))
    stamps = []
    for index, group in enumerate(found):
        if is_timestamp(shown, found, index) and (stamp := _stamp(text, shown, group, offset, view)):
            stamps.append(stamp)
    return _with_sure_hours(stamps)


def parse_stamp(
    text: str,
    *,
    tz: tzinfo | str,
    reference: date | BanglaDate | None = None,
    calendar: BanglaCalendarId = DEFAULT_CALENDAR,
) -> Stamp:
    """Return the one timestamp that a text is, with its label or without, and nothing else.

    The arguments are those of `find_stamps`. A day or a month without a clock is taken, and so is a Bangla
    date after the Gregorian one if both are the same day.

    Raises `ParseError` for a text with anything else in it, and for ২৯ মিনিট আগে without a `reference`.

    >>> parse_stamp("প্রকাশিত: ০৫:২২, ২৬ অক্টোবর ২০১৭", tz="Asia/Dhaka").value.isoformat()
    '2017-10-26T05:22:00+06:00'
    """
    text = plain_text(text)
    view = _view(tz, reference, calendar)
    shown, offset = visible(text)
    found = list(groups(shown, view))
    if not found:
        raise ParseError(text, 0, _EXAMPLE)
    group = found[0]
    label = label_of(shown, group)
    if label is not None and not label.of:
        raise ParseError(text, offset(label.start), _EXAMPLE)
    if shown[: group.start if label is None else label.start].strip(_EDGES):
        raise ParseError(text, 0, _EXAMPLE)
    rest = tail_of(shown[_end(shown, found) :]).strip(_EDGES)
    if rest:
        raise ParseError(text, offset(shown.rindex(rest)), "the end of the timestamp")
    stamp = _stamp(text, shown, group, offset, view)
    if stamp is None:
        needs_reference = any(part.match is None or part.match.kind in _SEEN for part in group.parts)
        expected = "a reference, from which the day is seen," if needs_reference else "a day beside the clock"
        expected = "two dates of one day" if contradicts(group) else expected
        raise ParseError(text, offset(group.start), expected)
    return _with_sure_hours([stamp])[0]


def site_zone(tz: tzinfo | str | None, calendar: BanglaCalendarId) -> tzinfo:
    """Return the time zone of a site, which must be given."""
    rule = get_bangla_calendar(calendar)
    if tz is None:
        raise TypeError("tz must be the time zone of the site, as a tzinfo or a name, got None")
    return zone(tz, rule)


def _view(tz: tzinfo | str, reference: date | BanglaDate | None, calendar: BanglaCalendarId) -> View:
    """Return from where a page is looked at."""
    site = site_zone(tz, calendar)
    if reference is None:
        return View(site, None, calendar)
    here = local("reference", reference, site, calendar)
    if isinstance(here, datetime) and here.tzinfo is None:
        here = here.replace(tzinfo=site)
    return View(site, here, calendar)


def _stamp(text: str, shown: str, group: Group, offset: Callable[[int], int], view: View) -> Stamp | None:
    """Return a time as a timestamp, with its place in the text as given; None where its day is not known."""
    zone = zone_in_words(shown[group.end : group.last.end])
    found = moment_of(group, zone or view.tz)
    if found is None:
        return None
    label = label_of(shown, group)
    start, end = offset(group.start), offset(group.end - 1) + 1
    of = next((known for known in LABELS if label is not None and label.of == known), None)
    flags = _flags(group, found[0])
    if zone is not None and isinstance(found[0], datetime):
        flags = (*flags, "zone-printed")
    return Stamp(of, *found, start, end, text[start:end], flags)


def _flags(group: Group, value: date) -> tuple[str, ...]:
    """Return the flags of all parts, each once, and whether a weekday beside them is another."""
    flags = [flag for part in group.parts for flag in part.flags]
    weekdays = {part.match.weekday for part in group.parts if part.match and part.match.weekday}
    if len(group.parts) > 1 and weekdays - {WEEKDAYS[value.weekday()]}:
        flags.append("weekday-contradicts")
    return tuple(dict.fromkeys(flags))


def _with_sure_hours(stamps: list[Stamp]) -> list[Stamp]:
    """Return timestamps of one page, their hours sure where a zero or a later hour shows a clock of 24."""
    hours = [_printed_hour(stamp) for stamp in stamps]
    is_of_24 = any(hour is not None and not 0 < int(hour) <= 12 for hour in hours)
    return [
        stamp._replace(flags=tuple(flag for flag in stamp.flags if flag != _AMBIGUOUS))
        if is_of_24 or (hour is not None and hour[0] in "0০")
        else stamp
        for stamp, hour in zip(stamps, hours, strict=True)
    ]


def _printed_hour(stamp: Stamp) -> str | None:
    found = _HOUR.search(visible(stamp.text)[0])
    return None if found is None else found[1]


def _end(shown: str, found: list[Group]) -> int:
    """Return where the one timestamp ends: with the same day in another calendar, if that follows."""
    if len(found) == 2:
        days = [part.value for group in found for part in group.parts if part.value is not None]
        is_beside = not shown[found[0].end : found[1].start].strip(_EDGES + ",")
        if is_beside and len(days) == 2 and days[0].toordinal() == days[1].toordinal():
            return found[1].end
    return found[0].end
