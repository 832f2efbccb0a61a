"""The numbers of a text, in figures and in words, each with its exact value and what it counts."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from bangla_calendar.errors import ParseError
from bangla_calendar.language.number_words import PART
from bangla_calendar.language.tables.cardinals import HUNDREDS
from bangla_calendar.language.tables.endings import CASES, CLASSIFIERS, LOCATIVES
from bangla_calendar.language.tables.fractions import QUARTERS
from bangla_calendar.language.tables.ordinals import TATSAMA_ENDING
from bangla_calendar.language.tables.spoken_units import CURRENCY_SIGNS, CURRENCY_WORDS, UNITS
from bangla_calendar.language.words_reader import read_number
from bangla_calendar.speech.amounts import SCALE, alternation, scale_in_bengali
from bangla_calendar.speech.compounds import compound_at
from bangla_calendar.speech.dictation.amounts import kind_of_amount
from bangla_calendar.speech.dictation.dates import ERAS
from bangla_calendar.speech.dictation.figures import Style
from bangla_calendar.speech.dictation.words import MINUSES, Dictated
from bangla_calendar.speech.figures import FIGURE, VULGAR, VULGAR_SIGNS
from bangla_calendar.speech.options import USUAL
from bangla_calendar.speech.spans import UNREAD
from bangla_calendar.speech.verbalizing import spoken_spans
from bangla_calendar.speech.writing import written_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bangla_calendar.speech.dictation.words import Number
    from bangla_calendar.speech.spans import Span

__all__ = ["NumberMatch", "numbers_in"]

# What figures may be that count nothing: days, clocks, telephones, codes, names.
_NO_QUANTITIES = frozenset(
    (
        *("date", "year", "time", "telephone", "digits", "identifier", "address", "score", "alnum", "roman"),
        *("electronic", UNREAD),
    )
)
_ANY = re.compile(f"[0-9০-৯{VULGAR_SIGNS}]")
_SIGN, _WORD = alternation(CURRENCY_SIGNS), alternation(CURRENCY_WORDS)
_UNIT = alternation(form for forms in UNITS for form in forms.split("|"))
# What may be glued to a scale word: হাজারটি, লাখের.
_ENDINGS = alternation([*CLASSIFIERS, *CASES, *LOCATIVES, "কে"])
# No number has more scale words: ৫ হাজার ৩২ কোটি ৭ লাখ ৪ হাজার ২০০ has four.
_MOST_SCALES = 8


def _numbers(scale: str) -> re.Pattern[str]:
    scaled = rf" ?(?:{scale})(?={_ENDINGS}|[^a-zA-Z\u0980-\u09ff]|$)(?: {FIGURE}(?= ?(?:{scale}|[^0-9]|$)))?"
    return re.compile(
        rf"(?:(?P<sign>{_SIGN}) ?)?"
        rf"(?P<number>(?:(?<![^\s(])-)?(?:{FIGURE}|(?<![0-9.])\.[0-9]+|[0-9]*[{VULGAR_SIGNS}])"
        rf"(?:{scaled}){{0,{_MOST_SCALES}}})"
        rf"(?P<unit> ?%| ?(?:{_SIGN})(?![a-zA-Z])| ?(?:{_UNIT}|{_WORD}))?"
    )


# ১৫শ is 1500, but before শতক an ordinal.
_NUMBER, _ORDINAL = _numbers(f"{SCALE}|{alternation(HUNDREDS)}"), _numbers(SCALE)
# Those that are decimals too, as they are before scale words: ১½ লাখ.
_POINTS = {sign: f"{float(part):g}"[1:] for sign, part in VULGAR.items() if not 1000 % part.denominator}
# A minus, figures, a vulgar fraction and scale words: -১½ লাখ.
_PARTS = re.compile(f"(-?)([^{VULGAR_SIGNS}]*)([{VULGAR_SIGNS}]?)(.*)")
_SHARE = re.compile("(?:([0-9]+) )?([0-9]+)/([0-9]+)")
# A figure after one of these counts nothing by itself: সাড়ে ৩, মাইনাস ৫.
_CHANGING = (*QUARTERS, *sorted(MINUSES))
_CHANGED = re.compile(f"(?:{alternation(_CHANGING)}) ?$")
_LONGEST_CHANGING = max(map(len, _CHANGING)) + 1
# What counts more than hundreds of a figure: দুই শতাধিক.
_MORE_THAN = re.compile(r"\s?(?:শত|সহস্র|হাজার|লক্ষ|লাখ)াধিক")
# With these endings সাড়ে তিন and দেড় are hours.
_HOURS = ("টা", "টো", "টে")
# Where another number may begin: ১৫ লাখ ২০ লাখ.
_NEXT_FIGURE = re.compile(" (?=[0-9])")
_KINDS_OF_VALUES = {int: "cardinal", Decimal: "decimal", Fraction: "fraction"}
# What the class of a span says of the kind of number in it.
_OF_SPANS = ("ordinal", "fraction", "money", "percent", "measure")


class NumberMatch(NamedTuple):
    """A number in a text: where it stands, what kind it is, its exact value, and its unit as printed.

    >>> match = next(numbers_in("চাল ২.৫ কেজি"))
    >>> match.start, match.end, match.text, match.kind, match.value, match.unit
    (4, 7, '২.৫', 'measure', Decimal('2.5'), 'কেজি')
    >>> match.to_dict()["value"]
    '2.5'
    """

    start: int
    """The offset of the number in the text as given."""
    end: int
    """The offset after it; the unit is left out."""
    text: str
    """What stands there."""
    kind: str
    """`cardinal`, `ordinal`, `decimal`, `fraction`, `money`, `percent` or `measure`."""
    value: int | Decimal | Fraction
    """The exact value."""
    unit: str = ""
    """What it counts, as printed."""

    def to_dict(self) -> dict[str, object]:
        """Return the parts as plain data, the value as a text, so that nothing of it is lost."""
        return {**self._asdict(), "value": str(self.value)}


def numbers_in(text: str) -> Iterator[NumberMatch]:
    """Yield the numbers of a text in order."""
    spans = [*spoken_spans(text, USUAL)]
    spoken = Dictated(text)
    found = [*_in_figures(spoken, spans), *_in_words(spoken), *_compounds(spoken, spans)]
    done = 0
    for match in sorted(found, key=_order):
        if match.start >= done:
            done = match.end
            if match.kind not in _NO_QUANTITIES and not _MORE_THAN.match(text, match.end):
                yield match


def _order(match: NumberMatch) -> tuple[int, int]:
    """Return the key by which the first comes first, and of those at one place the longest."""
    return match.start, -match.end


def _in_figures(spoken: Dictated, spans: list[Span]) -> Iterator[NumberMatch]:
    sentence = spoken.sentence
    for span in spans:
        if span.kind in _NO_QUANTITIES or not _ANY.search(span.text):
            continue
        place, stop = sentence.place(span.start), sentence.place(span.end)
        in_order = span.kind in ("ordinal", "range") and TATSAMA_ENDING in span.text
        search = (_ORDINAL if in_order else _NUMBER).search
        while (match := search(sentence.plain, place)) and match.start() < stop:
            place = match.end()
            share = _SHARE.match(sentence.plain, match.start("number")) if span.kind == "fraction" else None
            if share:
                place = share.end()
                start, end = sentence.given(share.start()), sentence.given(place)
                part = int(share[1] or 0) + Fraction(int(share[2]), int(share[3]))
                yield NumberMatch(start, end, sentence.text[start:end], "fraction", part)
                continue
            number_at = match.start("number")
            if number_at >= stop:  # the sign is of the figure before it: ৮০৳ ৭ জুলাই
                break
            # An amount after its sign ends with its class: ৳৫ লাখ ২০ জন.
            most = stop - number_at if match["sign"] else None
            length, value = _longest(match["number"][:most])
            before = sentence.plain[max(0, number_at - _LONGEST_CHANGING) : number_at]
            if value is None or _CHANGED.search(before):
                continue
            place = number_at + length
            is_whole = place == match.end("number")
            unit = (match["sign"] or (is_whole and match["unit"]) or "").strip()
            start, end = sentence.given(number_at), sentence.given(place)
            yield NumberMatch(start, end, sentence.text[start:end], _kind(unit, span, value), value, unit)


def _kind(unit: str, span: Span, value: object) -> str:
    if span.kind in _OF_SPANS:
        return span.kind
    if unit:
        return "money" if unit in CURRENCY_SIGNS or unit in CURRENCY_WORDS else "measure"
    return "decimal" if isinstance(value, Decimal) else "cardinal"


def _longest(number: str) -> tuple[int, int | Decimal | Fraction | None]:
    """Return how much from the beginning of a row of figures and scale words is one number, and its value."""
    ends = [len(number), *(gap.start() for gap in reversed([*_NEXT_FIGURE.finditer(number)]))]
    values = ((end, _value(number[:end])) for end in ends)
    return next(((end, value) for end, value in values if value is not None), (0, None))


def _value(number: str) -> int | Decimal | Fraction | None:
    minus, figure, sign, scale = _PARTS.fullmatch(number).groups()  # type: ignore[union-attr]  # any text has them
    if sign and scale:
        if sign not in _POINTS:
            return None
        figure, sign = f"{figure or 0}{_POINTS[sign]}", ""
    try:
        figure = f"0{figure}" if figure.startswith(".") else figure
        value = read_number(scale_in_bengali(figure + scale), counting=True) if figure else 0
    except ParseError:
        return None
    whole = Fraction(value) + VULGAR[sign] if sign else value
    return -whole if minus else whole


def _in_words(spoken: Dictated) -> Iterator[NumberMatch]:
    style = Style("bangla", "figures", "BD")
    index = 0
    while index < len(spoken.words):
        number = spoken.number_at(index)
        written = written_at(spoken, index, style)
        if number is None or written is None or re.search("[0-9]", spoken.word(index)):
            index += max(1, written.length if written else 1)
            continue
        if written.kind == "range":  # both ends count: দশ-বারো জন
            yield _match(spoken, index, number, "cardinal")
            index += number.length
            continue
        if written.length == number.length and spoken.word(index - 1) not in _CHANGING:
            yield _match(spoken, index, number, written.kind)
        index += written.length


def _compounds(spoken: Dictated, spans: list[Span]) -> Iterator[NumberMatch]:
    """Yield what words and figures say together, as what it is: hours and years are no quantities."""
    others = [span for span in spans if span.kind in _NO_QUANTITIES - {UNREAD}]
    index = 0
    while index < len(spoken.words):
        number = compound_at(spoken, index)
        kind = _kind_of_compound(spoken, index, number) if number else None
        if number is None or kind is None:
            index += 1
            continue
        match = _match(spoken, index, number, kind)
        if kind in _NO_QUANTITIES or not any(
            match.start < other.end and other.start < match.end for other in others
        ):
            yield match
        index += number.length


def _kind_of_compound(spoken: Dictated, index: int, number: Number) -> str | None:
    after = spoken.word(index + number.length)
    if not number.ending and after in ERAS:
        return "year"
    if number.ending.startswith(_HOURS) and isinstance(number.value, Fraction):
        return "time"
    kind = None if number.ending else kind_of_amount(spoken, index, number)
    if kind is None and number.kinds == (PART,) and number.value < 1:  # অর্ধেক লোক
        return None
    return kind or _KINDS_OF_VALUES[type(number.value)]


def _match(spoken: Dictated, index: int, number: Number, kind: str) -> NumberMatch:
    """Return the number that words from one on say."""
    sentence = spoken.sentence
    start = sentence.given(spoken.words[index].start)
    last = spoken.words[index + number.length - 1]
    end = sentence.given(last.end - len(number.ending))
    unit = spoken.word(index + number.length) if kind in ("money", "measure", "percent") else ""
    value = -number.value if number.negative else number.value
    return NumberMatch(start, end, sentence.text[start:end], kind, value, unit)
