"""How well found dates agree with labelled ones: counts of what was right, missed and found for nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bangla_calendar.typing import Family

# A span, labelled or found: offsets, kind, and those of the fields of `DateMatch.to_dict` that are not None.
Span = Mapping[str, Any]
Agrees = Callable[[Span, Span], bool]

_DATES = ("date", "datetime", "month-day", "month-year")


@dataclass
class Tally:
    """What became of the labels of one kind, and of the findings of that kind."""

    right: int = 0
    missed: int = 0
    spurious: int = 0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there was nothing to find and nothing found."""
        all_twice = 2 * self.right + self.missed + self.spurious
        return 2 * self.right / all_twice if all_twice else 1.0


@dataclass
class Score:
    """The tallies over a set of sentences, and a line for each mistake, by the name of what is measured."""

    tallies: dict[str, Tally] = field(default_factory=dict)
    mistakes: list[tuple[str, str]] = field(default_factory=list)
    # How many sentences without a date had one found in them.
    false_alarms: int = 0

    def add(self, sentence: Mapping[str, Any], found: Iterable[Span]) -> None:
        """Compare what was found in a labelled sentence with its labels."""
        labels = sentence["spans"]
        counted = [span for span in found if not _is_open(span, sentence)]
        self.false_alarms += not labels and any(span["kind"] in _DATES for span in counted)
        for name, belongs, agrees in _measures():
            self._compare(
                name, sentence["text"], filter(belongs, labels), list(filter(belongs, counted)), agrees
            )

    def _compare(
        self, name: str, text: str, labels: Iterable[Span], found: list[Span], agrees: Agrees
    ) -> None:
        """Pair each label with the first finding that agrees with it and is not yet taken."""
        tally = self.tallies.setdefault(name, Tally())
        for label in labels:
            partner = next((span for span in found if agrees(label, span)), None)
            if partner is None:
                tally.missed += 1
                self.mistakes.append((name, f"missed {label['text']!r} in {text!r}"))
            else:
                tally.right += 1
                found.remove(partner)
        tally.spurious += len(found)
        self.mistakes += [(name, f"found {span['text']!r} in {text!r}") for span in found]

    def mistakes_in(self, measure: str) -> list[str]:
        """Return the lines of one measure."""
        return [line for name, line in self.mistakes if name == measure]


def _measures() -> Iterator[tuple[str, Callable[[Span], bool], Agrees]]:
    """Yield what is measured: its name, which spans belong to it, and when a label and a finding agree."""
    yield "full dates", _is_full_date, _same_day
    for family in ("gregorian", "bangla", "hijri"):
        yield f"full dates, {family}", _of_family(family), _same_day
    yield "exact spans", _is_full_date, lambda a, b: (a["start"], a["end"]) == (b["start"], b["end"])
    yield "clocks of datetimes", _is_of_kind("datetime"), _same_clock
    yield "times", lambda span: span["kind"] in ("time", "relative") and "hour" in span, _same_clock
    yield "ranges", _is_of_kind("range"), _same_ends
    yield "years", _is_of_kind("year"), _same_day
    yield "relative", _is_of_kind("relative"), _overlap


def _is_full_date(span: Span) -> bool:
    """Return whether a span is a date with a day or a year; a month alone counts nowhere."""
    return span["kind"] in _DATES and ("day" in span or "year" in span)


def _of_family(family: Family) -> Callable[[Span], bool]:
    return lambda span: _is_full_date(span) and span.get("calendar") == family


def _is_of_kind(kind: str) -> Callable[[Span], bool]:
    return lambda span: span["kind"] == kind


def _overlap(a: Span, b: Span) -> bool:
    return bool(a["start"] < b["end"] and b["start"] < a["end"])


def _fields(span: Span, names: str) -> list[Any]:
    return [span.get(name) for name in names.split()]


def _same_day(a: Span, b: Span) -> bool:
    return _overlap(a, b) and _fields(a, "calendar year month day") == _fields(b, "calendar year month day")


def _same_clock(a: Span, b: Span) -> bool:
    return _overlap(a, b) and _fields(a, "hour minute") == _fields(b, "hour minute")


def _same_ends(a: Span, b: Span) -> bool:
    ends = [_fields(span["end_date"], "year month day hour minute") for span in (a, b)]
    return _same_day(a, b) and _same_clock(a, b) and ends[0] == ends[1]


def _is_open(span: Span, sentence: Mapping[str, Any]) -> bool:
    """Return whether a finding touches what readers would argue about, and no label."""
    areas = [{"start": start, "end": end} for start, end in sentence["ignore"]]
    return any(_overlap(span, area) for area in areas) and not any(
        _overlap(span, label) for label in sentence["spans"]
    )
