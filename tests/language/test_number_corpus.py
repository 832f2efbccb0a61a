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


def test_each_reader_has_both() -> None:
    readers = {row.reader for row in READ}
    numbers = {"parse_number", "words_to_number", "parse_money", "parse_ordinal", "words_to_digits"}
    assert readers == numbers | {"parse_clock", "parse_date", "parse_duration"}
    assert readers <= {row.reader for row in REFUSED}


def test_the_page_shows_the_corpus() -> None:
    page = PAGE.read_text("utf-8")
    assert page == with_tables(page), "run: python -m tests.language.numbers_page"
