"""Every public function that takes a text, with texts for it: one row each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

from bangla_calendar import (
    BanglaDate,
    clock_to_words,
    digits_to_words,
    figures_to_words,
    find_dates,
    find_numbers,
    find_stamps,
    format_date,
    format_number,
    inverse_normalize,
    inverse_normalize_spans,
    iter_dates,
    money_to_words,
    month_name,
    month_number,
    normalize,
    number_to_words,
    ordinal,
    parse_clock,
    parse_date,
    parse_duration,
    parse_fiscal_year,
    parse_money,
    parse_number,
    parse_ordinal,
    parse_relative,
    parse_stamp,
    precisedelta,
    to_ascii_digits,
    verbalize,
    verbalize_spans,
    words_to_digits,
    words_to_number,
)
from tests.finding.test_sentences import labelled_sentences
from tests.language.number_corpus import READ
from tests.relative.corpus import NOW
from tests.relative.corpus import READ as RELATIVE
from tests.speech.corpus import DICTATED, SPOKEN
from tests.stamps.layouts import LAYOUTS, REFERENCE

__all__ = ["READERS", "Reader"]

_SENTENCES = [sentence["text"] for sentence in labelled_sentences()]
_MOST_TEXTS = 16
_PATTERN = "%A, %-d %B %Y"


class Reader(NamedTuple):
    """A function that takes a text, by its public name.

    `write` writes what was read, so that it is read as the same; None where no writer says all of it. `finds`
    is of those whose answers are in order and have places in the text.
    """

    name: str
    read: Callable[[str], Any]
    texts: Sequence[str]
    write: Callable[[Any], str] | None = None
    finds: bool = False


def _some(texts: Sequence[str]) -> list[str]:
    """Return some texts of many, from all parts of them."""
    return [*texts][:: -(-len(texts) // _MOST_TEXTS)]


def _of(reader: str) -> list[str]:
    """Return the texts that the corpus of numbers has for a reader, without those that need options."""
    return [text for row in READ if row.reader == reader and not row.options for text in row.texts]


def _dates() -> list[str]:
    matches = (match for text in _SENTENCES[::12] for match in find_dates(text))
    sure = {match.text for match in matches if match.kind == "date" and not match.flags and match.value}
    return [text for text in sorted(sure) if not {*"ঌ·"} & {*text}]


def _stamps(text: str) -> Any:
    return find_stamps(text, tz="Asia/Dhaka", reference=REFERENCE)


def _date(value: Any) -> str:
    return format_date(value, "%-d %B, %EY")


_DATES = _dates()
_BANGLA = [text for text in _DATES if isinstance(parse_date(text), BanglaDate)]

READERS = (
    Reader("parse_date", parse_date, _some(_DATES), _date),
    Reader("BanglaDate.parse", BanglaDate.parse, _some(_BANGLA), _date),
    Reader(
        "BanglaDate.strptime",
        lambda text: BanglaDate.strptime(text, _PATTERN),
        ["শনিবার, ১৫ আশ্বিন ১৪৩০", "সোমবার, ১ জ্যৈষ্ঠ ১৪৩০", "বুধবার, ২১ অগ্রহায়ণ ১৪১৯"],
        lambda day: format_date(day, _PATTERN),
    ),
    Reader(
        "BanglaDate.fromisoformat",
        BanglaDate.fromisoformat,
        ["1430-06-15", "১৪৩০-০৬-১৫"],
        BanglaDate.isoformat,
    ),
    Reader("find_dates", lambda text: find_dates(text, reference=REFERENCE), _some(_SENTENCES), finds=True),
    Reader("iter_dates", lambda text: [*iter_dates(text)], _some(_SENTENCES), finds=True),
    Reader("parse_number", parse_number, _of("parse_number"), format_number),
    Reader("words_to_number", words_to_number, _of("words_to_number"), number_to_words),
    Reader("parse_money", parse_money, _of("parse_money"), money_to_words),
    Reader("parse_ordinal", parse_ordinal, _of("parse_ordinal"), ordinal),
    Reader("parse_clock", parse_clock, _of("parse_clock"), clock_to_words),
    Reader("parse_duration", parse_duration, _of("parse_duration"), precisedelta),
    Reader(
        "words_to_digits",
        words_to_digits,
        _of("words_to_digits"),
        lambda figures: digits_to_words(to_ascii_digits(figures)),
    ),
    Reader("find_numbers", find_numbers, _some([text for _, text, _ in (*SPOKEN, *DICTATED)]), finds=True),
    Reader("month_number", month_number, ["আশ্বিন", "অগ্রহায়ণ", "জ্যৈষ্ঠ", "আষাঢ়", "Srabon"], month_name),
    Reader("parse_relative", lambda text: parse_relative(text, NOW), [text for text, *_ in RELATIVE]),
    Reader(
        "parse_fiscal_year",
        lambda text: parse_fiscal_year(text, country="BD", reference=date(2024, 3, 15)),
        ["২০২৩-২৪ অর্থবছর", "২০২৩/২৪ অর্থবছরে", "২০২৩-২৪ করবর্ষ", "চলতি অর্থবছর", "২০২৪ শিক্ষাবর্ষ"],
        str,
    ),
    Reader(
        "parse_stamp",
        lambda text: parse_stamp(text, tz="Asia/Dhaka"),
        ["প্রকাশ: ৩ জুন ২০২৩, ২১:০৫", "০৩ জুন ২০২৩, ০১:০৫", "৩ জুন ২০২৩, রাত ৯টা ৫ মিনিট"],
    ),
    Reader("find_stamps", _stamps, [layout.text for layout in LAYOUTS], finds=True),
    Reader("verbalize", verbalize, _some([text for _, text, _ in SPOKEN])),
    Reader("verbalize_spans", verbalize_spans, _some([text for _, text, _ in SPOKEN]), finds=True),
    Reader("inverse_normalize", inverse_normalize, _some([text for _, text, _ in DICTATED])),
    Reader(
        "inverse_normalize_spans",
        inverse_normalize_spans,
        _some([text for _, text, _ in DICTATED]),
        finds=True,
    ),
    Reader("figures_to_words", figures_to_words, ["১২টি", "৩ জনের"]),
    Reader("normalize", normalize, ["অগ্রহায়ণ", "আষাঢ়", "ভৌত", "কোটি", "র\u200d্যাব"]),
)
