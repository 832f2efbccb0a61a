"""Texts that columns seldom hold: every sign for private use, years of three digits, chunks of great size."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from bangla_calendar import BanglaCalendarError, columns
from bangla_calendar.columns.adapters.base import separated
from bangla_calendar.columns.outlines import Options, Parted, fields_alike
from tests.columns.libraries import needs


class OfAllSigns(str):
    """Texts that have every sign, joined by one of them."""

    def __contains__(self, sign: object) -> bool:
        return True


def test_texts_with_the_signs_that_join_others() -> None:
    found = columns.to_ascii_digits(np.array(["১\n২", "৩\ue000", "৪\ue001\r\n"], object))
    assert found.tolist() == ["1\n2", "3\ue000", "4\ue001\r\n"]


def test_no_sign_is_left_to_join_texts() -> None:
    with pytest.raises(BanglaCalendarError, match="the texts use every sign for private use that there is"):
        separated(lambda _: OfAllSigns(), 2)


def test_years_of_three_digits_are_read_one_by_one() -> None:
    texts = [Parted(f"{day} Sept ", 999, False, "") for day in range(21, 25)]
    assert fields_alike(texts, [1] * 4, Options("bangladesh", None, "dmy")) == [None] * 4


@needs("pyarrow")
def test_chunks_too_great_for_one_array_of_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    import pyarrow as pa

    from bangla_calendar.columns.adapters import arrow

    monkeypatch.setattr(arrow, "_MOST_BYTES", 1)
    found = columns.to_ascii_digits(pa.chunked_array([["১"], [None, "২৩"]]))
    assert found.to_pylist() == ["1", None, "23"]


def test_what_a_module_itself_lacks_is_no_extra_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(vars(columns), "month_starts", raising=False)
    monkeypatch.setitem(sys.modules, "bangla_calendar.columns.sql", None)
    with pytest.raises(ModuleNotFoundError, match=r"bangla_calendar\.columns\.sql"):
        columns.month_starts  # noqa: B018
