"""Patterns taken apart, which write dates and read them."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, datetime

from bangla_calendar.arguments import DIGIT_SETS, LANGUAGES, REGIONS, plain_text, refuse_unknown
from bangla_calendar.errors import ParseError, Phrase, UnknownNameError
from bangla_calendar.formatting.directives import (
    DIRECTIVES,
    ISO_PARTS,
    Directive,
    Style,
    digits_regex,
    literal_regex,
    regex_of,
)
from bangla_calendar.formatting.named import NAMED
from bangla_calendar.language.digits import is_figure
from bangla_calendar.language.names import month_name, weekday_name
from bangla_calendar.language.normal_form import normalize_with_offsets

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from re import Match
    from re import Pattern as Regex

    from bangla_calendar.formatting import BanglaDay, PlainDay
    from bangla_calendar.typing import DigitSet, Family, Language, Region

__all__ = ["CompiledPattern", "Reading", "compiled", "wrong_weekday"]


class Reading:
    """What a pattern read from a text: fields, and where in the text as given each stands."""

    __slots__ = ("fields", "positions", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.fields: dict[str, int] = {}
        self.positions: dict[str, int] = {}

    def take(self, fields: Mapping[str, int], position: int) -> None:
        """Add fields; one that stands twice must say the same."""
        for name, value in fields.items():
            if self.fields.setdefault(name, value) != value:
                raise ParseError(
                    self.text,
                    position,
                    Phrase("the same {name} as before, {value},", name=Phrase(name), value=self.fields[name]),
                )
            self.positions.setdefault(name, position)

    def refuse(self, name: str, expected: str) -> ParseError:
        """Return the error for a field that is missing or contradicts the others."""
        return ParseError(self.text, self.positions.get(name, len(self.text)), expected)

    def check_weekday(self, day: BanglaDay | PlainDay | date) -> None:
        """Raise the error that names the right weekday where another one is printed."""
        printed = self.fields.get("weekday", day.weekday())
        if printed != day.weekday():
            raise wrong_weekday(self.text, self.positions["weekday"], printed, day)


def wrong_weekday(text: str, position: int, printed: int, day: BanglaDay | PlainDay | date) -> ParseError:
    """Return the error for a text that gives a day with a weekday which it does not have."""
    family = _family(day)
    right = Phrase(weekday_name(day.weekday(), "en"))
    reason = Phrase(
        "the text says {printed}; {day} {month} {year} was a {right} ({calendar})",
        printed=Phrase(weekday_name(printed, "en")),
        day=day.day,
        month=Phrase(month_name(day.month, "en", family=family)),
        year=day.year,
        right=right,
        calendar=Phrase(getattr(day, "calendar", family)),
    )
    return ParseError(text, position, right, reason)


class CompiledPattern:
    """A pattern taken apart, which writes and reads."""

    def __init__(
        self, source: str, parts: Iterable[tuple[int, str | Directive]], *, ascii_digits: bool = False
    ) -> None:
        placed = tuple(parts)
        self._source = source
        self._parts = tuple(part for _, part in placed)
        self._ascii_digits = ascii_digits
        # Without a name between its numbers a date is one figure.
        self._is_numeric = {bool(part.width) for part in self._parts if isinstance(part, Directive)} == {True}
        self._regexes: dict[str, Regex[str]] = {}
        directives = [place for place, part in placed if isinstance(part, Directive)]
        self._place_past_most = next(iter(directives[_MOST_READ:]), None)
        clocks = (place for place, part in placed if isinstance(part, Directive) and part.regex is None)
        self._clock_place = next(clocks, None)

    def write(
        self,
        value: BanglaDay | PlainDay | date,
        lang: Language,
        digits: DigitSet | None,
        region: Region = "BD",
    ) -> str:
        """Return the value in this pattern."""
        if lang not in LANGUAGES:
            raise UnknownNameError("language", str(lang), LANGUAGES)
        if digits is not None and digits not in DIGIT_SETS:
            raise UnknownNameError("digits", str(digits), DIGIT_SETS)
        if self._clock_place is not None and not isinstance(value, datetime):
            raise self._no_clock(self._clock_place)
        bangla_digits = lang == "bn" and not self._ascii_digits if digits is None else digits == "bangla"
        refuse_unknown("region", region, REGIONS)
        style = Style(_family(value), lang, bangla_digits, region)
        written = [part if isinstance(part, str) else part.write(value, style) for part in self._parts]
        return "".join(written)

    def parted(self) -> list[str | CompiledPattern]:
        """Return the parts of the pattern in their order: texts, and patterns of one directive each."""
        return [
            part
            if isinstance(part, str)
            else CompiledPattern(self._source, [(0, part)], ascii_digits=self._ascii_digits)
            for part in self._parts
        ]

    def read(self, text: str, family: Family) -> Reading:
        """Return the fields of a whole text in this pattern, as a date of a family of calendars."""
        text = plain_text(text)
        normal, offsets = normalize_with_offsets(text)
        if self._clock_place is not None:
            raise self._no_clock(self._clock_place)
        if self._place_past_most is not None:
            told = Phrase("at most {limit} directives, for a pattern that reads,", limit=_MOST_READ)
            raise ParseError(self._source, self._place_past_most, told)
        if family not in self._regexes:
            self._regexes[family] = regex_of([*self._sources(family), r"\Z"])
        match = self._regexes[family].match(normal)
        if match is None:
            raise self._failure(text, normal, offsets, family)
        if self._is_numeric and not is_figure("".join(match.groups())):
            raise ParseError(text, 0, "digits of one script")
        reading = Reading(text)
        for index, part in enumerate(self._parts):
            if isinstance(part, Directive) and part.read:
                position = offsets[match.start(f"part{index}")]
                try:
                    fields = part.read(match[f"part{index}"], family)
                except UnknownNameError as error:
                    choices = ", ".join(error.choices)
                    either = Phrase("one of {choices}", choices=choices)
                    reason = Phrase(
                        "{name!r} is short for each of {choices}", name=error.name, choices=choices
                    )
                    raise ParseError(text, position, either, reason) from None
                reading.take(fields, position)
        return reading

    def _sources(self, family: Family) -> list[str]:
        """Return a regular expression for each part."""
        sources = []
        for index, part in enumerate(self._parts):
            if isinstance(part, str):
                sources.append(literal_regex(part))
                continue
            assert part.regex is not None  # read() refuses the clock
            following = self._parts[index + 1 : index + 2]
            touching = any(isinstance(other, Directive) and other.width for other in following)
            # Where nothing stands between two numbers, only their widths tell them apart.
            fixed = part.width and touching
            source = digits_regex(part.width, part.width) if fixed else part.regex(family)
            sources.append(f"(?P<part{index}>{source})")
        return sources

    def _no_clock(self, place: int) -> ParseError:
        """Return the error for a directive of the clock where there is no datetime."""
        return ParseError(self._source, place, "a directive of a date, for only a datetime has a clock,")

    def _failure(self, text: str, normal: str, offsets: Sequence[int], family: Family) -> ParseError:
        """Return the error that says how far the text could be read, and what is missing there."""
        sources = self._sources(family)

        def match_of(count: int) -> Match[str] | None:
            return regex_of(sources[:count]).match(normal)

        # Where some parts do not match, no more of them do; of no parts at all, the empty expression matches.
        count = bisect_left(range(1, len(sources) + 1), True, key=lambda count: match_of(count) is None)
        match = match_of(count)
        assert match is not None
        if count == len(sources):
            expected = "the end"
        else:
            part = self._parts[count]
            expected = Phrase("{literal!r}", literal=part) if isinstance(part, str) else part.expected
        return ParseError(text, offsets[match.end()], expected)


def compiled(pattern: str) -> CompiledPattern:
    """Return a pattern taken apart; those in use are kept."""
    if type(pattern) is not str:
        pattern = plain_text(pattern, "pattern")
    found = _COMPILED.get(pattern)
    if found is None:
        found = CompiledPattern(pattern, _parts(NAMED.get(pattern, pattern)))
        if len(_COMPILED) < _MOST_COMPILED:
            _COMPILED[pattern] = found
    return found


def _parts(pattern: str) -> list[tuple[int, str | Directive]]:
    """Return the literal texts and the directives of a pattern, each with its place."""
    parts: list[tuple[int, str | Directive]] = []
    end = 0
    while (start := pattern.find("%", end)) >= 0:
        if start > end:
            parts.append((end, pattern[end:start]))
        length = 2 if pattern[start + 1 : start + 2] in ("-", "E") else 1
        name = pattern[start + 1 : start + 1 + length]
        end = start + 1 + length
        if name not in DIRECTIVES and name != "%":
            raise ParseError(
                pattern, start, Phrase("one of {choices}", choices=f"%{' %'.join(DIRECTIVES)} %%")
            )
        parts.append((start, DIRECTIVES.get(name, "%")))
    if not parts:
        names = ", ".join(["iso", *NAMED])
        raise ParseError(
            pattern, 0, Phrase("a pattern with a directive such as %Y, or one of {names},", names=names)
        )
    if end < len(pattern):
        parts.append((end, pattern[end:]))
    return parts


def _family(value: BanglaDay | PlainDay | date) -> Family:
    """Return the family of a value's calendar."""
    if isinstance(value, date) and value == value:  # NaT is not even equal to itself
        return "gregorian"
    family: Family | None = getattr(value, "family", None)
    if isinstance(family, str):
        return family
    if isinstance(getattr(value, "calendar", None), str):
        return "bangla"
    raise TypeError(f"expected a BanglaDate, date or datetime, got {type(value).__name__}")


_MOST_COMPILED = 256
# A date has fewer fields than that, and a number of one or two digits, as in %d1%d1%d1,
# doubles the ways in which a text is tried.
_MOST_READ = 16
_COMPILED = {"iso": CompiledPattern("iso", enumerate(ISO_PARTS), ascii_digits=True)}
