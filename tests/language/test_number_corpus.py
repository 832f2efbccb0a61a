"""Every form of numbers in the corpus is read to its value in every disguise, or refused with its reason."""

from __future__ import annotations

import re
from typing import Any

import pytest

import bangla_calendar
from bangla_calendar.errors import ParseError
from tests.language.forms import disguises
from tests.language.number_corpus import READ, REFUSED, Refused
from tests.language.numbers_page import PAGE, with_tables

READ_TEXTS = [(row.reader, text, value, row.options) for row in READ for text, value in row.texts.items()]
READERS = {row.reader for row in READ}


@pytest.mark.parametrize(("reader", "text", "value", "options"), READ_TEXTS)
def test_it_is_read(reader: str, text: str, value: object, options: dict[str, Any]) -> None:
    for disguise in disguises(text):
        read = getattr(bangla_calendar, reader)(disguise, **options)
        assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize("row", REFUSED)
def test_it_is_refused_with_its_reason(row: Refused) -> None:
    with pytest.raises(ParseError, match=re.escape(row.told)) as refused:
        getattr(bangla_calendar, row.reader)(row.text, **row.options)
    assert 0 <= refused.value.position <= len(row.text)


def test_a_fault_is_where_it_is_whatever_stands_before_it() -> None:
    for row in REFUSED:
        if row.reader not in READERS:
            continue
        read = getattr(bangla_calendar, row.reader)
        with pytest.raises(ParseError) as refused:
            read(row.text, **row.options)
        for before in ("  ", "\u3000\t"):
            with pytest.raises(ParseError) as moved:
                read(before + row.text, **row.options)
            assert moved.value.position == len(before) + refused.value.position, row.text
            assert moved.value.expected == refused.value.expected


def test_each_reader_has_both() -> None:
    numbers = {"parse_number", "words_to_number", "parse_money", "parse_ordinal", "words_to_digits"}
    assert numbers | {"parse_clock", "parse_date", "parse_duration"} == READERS
    assert {row.reader for row in REFUSED} >= READERS


def test_the_page_shows_the_corpus() -> None:
    page = PAGE.read_text("utf-8")
    assert page == with_tables(page), "run: python -m tests.language.numbers_page"
