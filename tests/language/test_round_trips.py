"""What a writer writes, its reader reads back, with every option that the writer has and for each region."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    clock_to_words,
    date_ordinal,
    date_to_words,
    digits_to_words,
    figures_to_words,
    format_money,
    format_number,
    money_to_words,
    number_to_words,
    ordinal,
    parse_clock,
    parse_date,
    parse_duration,
    parse_money,
    parse_number,
    parse_ordinal,
    precisedelta,
    to_ascii_digits,
    words_to_digits,
    words_to_number,
    year_to_words,
)
from bangla_calendar.arguments import REGIONS
from bangla_calendar.errors import UnknownNameError
from bangla_calendar.language.figures import ROUNDINGS
from bangla_calendar.language.tables.cardinals import HUNDREDS, NEGATIVES
from bangla_calendar.language.tables.currencies import UNITS_ABROAD

WHOLE = st.integers(-(10**14) + 1, 10**14 - 1)
AMOUNTS = st.one_of(WHOLE, st.integers(-(10**9), 10**9).map(lambda cents: Decimal(cents).scaleb(-2)))
DIGITS = ("bangla", "ascii")
SPELLINGS: Mapping[str, tuple[Any, ...]] = {
    "region": REGIONS,
    "hundred": (None, *HUNDREDS),
    "twenty": (None, "বিশ", "কুড়ি"),
}
LAKH = (None, "লাখ", "লক্ষ")
# What has no time zone stays as it is.
ZONES = (None, "own", "Asia/Dhaka")


class Writer(NamedTuple):
    """A writer and its reader, values that come back, and the choices of each option.

    What an option is when it is left out comes first. `lossy` names options that lose a part of the value, or
    are not read, with the reason.
    """

    write: Callable[..., str]
    read: Callable[[str], object]
    values: st.SearchStrategy[Any]
    options: Mapping[str, tuple[Any, ...]]
    lossy: Mapping[str, str]


WRITERS = (
    Writer(
        number_to_words,
        words_to_number,
        AMOUNTS,
        {**SPELLINGS, "lakh": LAKH, "negative": (*NEGATIVES,), "crore": ("recursive", "once")},
        {},
    ),
    Writer(
        year_to_words,
        words_to_number,
        st.integers(1, 9999),
        {**SPELLINGS, "era": (None, "bangla", "gregorian")},
        {},
    ),
    Writer(
        digits_to_words,
        lambda text: to_ascii_digits(words_to_digits(text)),
        st.from_regex(r"[0-9]{1,20}", fullmatch=True),
        {"region": REGIONS},
        {},
    ),
    Writer(
        money_to_words,
        parse_money,
        AMOUNTS,
        {
            **SPELLINGS,
            "lakh": LAKH,
            "negative": (*NEGATIVES,),
            "only": (False, True),
            "style": (None, "cheque", "document"),
            "zero": (False, True),
            "unit": ("টাকা", *UNITS_ABROAD.values()),
            "subunit": ("পয়সা",),
            "rounding": (None, *ROUNDINGS),
        },
        {},
    ),
    Writer(
        format_money,
        parse_money,
        AMOUNTS,
        {
            "symbol": ("৳", "₹", "টাকা", "রুপি", "Tk", "Tk.", "Rs.", "BDT", "INR"),
            "position": ("before", "after"),
            "precision": (None, 2),
            "rounding": (None, *ROUNDINGS),
            "grouping": ("lakh", "western", None),
            "digits": DIGITS,
        },
        {"ending": "for whole amounts alone: see test_money"},
    ),
    Writer(
        format_number,
        parse_number,
        AMOUNTS,
        {
            "grouping": ("lakh", "western", None),
            "digits": DIGITS,
            "precision": (None, 2, 5),
            "rounding": (*ROUNDINGS,),
            "lakh": ("লাখ", "লক্ষ"),
        },
        {"compact": "rounds: see test_compact"},
    ),
    Writer(
        ordinal,
        parse_ordinal,
        st.integers(1, 100),
        {"style": ("usual", "modern", "tatsama"), "digits": (None, *DIGITS), "region": REGIONS},
        {},
    ),
    Writer(
        date_ordinal,
        parse_ordinal,
        st.integers(1, 32),
        {
            "digits": (*DIGITS, None),
            "first": (None, "পহেলা", "পয়লা"),
            "lang": ("bn", "en"),
            "region": REGIONS,
        },
        {},
    ),
    Writer(
        date_to_words,
        parse_date,
        st.dates(date(1600, 1, 1)),
        {"era": (False, True), "first": (None, "পহেলা", "পয়লা"), "region": REGIONS, "tz": ZONES},
        {"lang": "English dates in words are for the ear"},
    ),
    Writer(
        clock_to_words,
        parse_clock,
        st.builds(time, st.integers(0, 23), st.integers(0, 59), st.integers(0, 59)),
        {"digits": (None, *DIGITS), "quarters": (True, False), "region": REGIONS, "tz": ZONES},
        {"part": "without it half of the time is lost: see test_clock"},
    ),
    Writer(
        lambda n, *, ending, region: figures_to_words(f"{n}{ending}", region=region),
        words_to_number,
        st.integers(1, 10**7),
        {
            "ending": ("", "টি", "টা", "টায়", "জনের", "টিরও", "-র", "-এর", "-তে", "-কে", "কেও"),
            "region": REGIONS,
        },
        {},
    ),
    Writer(
        precisedelta,
        parse_duration,
        st.integers(1, 28 * 86_400 - 1).map(lambda seconds: timedelta(seconds=seconds)),
        {"words": (False, True), "region": REGIONS, "digits": (None,), "lang": ("bn",)},
        {"minimum_unit": "rounds"},
    ),
)


@pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.write.__name__)
@given(data=st.data())
def test_it_comes_back(writer: Writer, data: st.DataObject) -> None:
    value = data.draw(writer.values)
    options = {name: data.draw(st.sampled_from(choices), name) for name, choices in writer.options.items()}
    text = writer.write(value, **options)
    assert writer.read(text) == value, text


@pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.write.__name__)
def test_each_choice_of_each_option_comes_back(writer: Writer) -> None:
    usual = {name: choices[0] for name, choices in writer.options.items()}
    value = SAMPLES.get(writer.write, 14)
    for name, choices in writer.options.items():
        for choice in choices:
            text = writer.write(value, **{**usual, name: choice})
            assert writer.read(text) == value, text


# Options that take other texts than those that come back.
WORDS_OF_ANY_KIND = ("ending", "subunit", "symbol", "tz", "unit")
SAMPLES: dict[Callable[..., str], object] = {
    digits_to_words: "01712",
    date_to_words: date(2014, 8, 14),
    clock_to_words: time(14, 30),
    precisedelta: timedelta(days=2, hours=14, minutes=20),
    number_to_words: -12_620_614,
    money_to_words: Decimal("-12620614.20"),
}


@pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.write.__name__)
def test_no_other_choice_is_taken(writer: Writer) -> None:
    usual = {name: choices[0] for name, choices in writer.options.items()}
    for name, choices in writer.options.items():
        known = [choice for choice in choices if type(choice) is str]
        if name in WORDS_OF_ANY_KIND or len(known) < 2:
            continue
        for wrong in ("", "-", "z", "\uffff", *(f"{choice}x" for choice in known)):
            with pytest.raises(UnknownNameError):
                writer.write(SAMPLES.get(writer.write, 14), **{**usual, name: wrong})


@pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.write.__name__)
def test_no_option_is_left_out(writer: Writer) -> None:
    parameters = inspect.signature(writer.write).parameters.values()
    options = {parameter.name for parameter in parameters if parameter.kind is parameter.KEYWORD_ONLY}
    assert options == writer.options.keys() | writer.lossy.keys()
