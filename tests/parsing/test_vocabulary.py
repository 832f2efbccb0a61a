"""The words of dates: what their short cuts rest on."""

from __future__ import annotations

from bangla_calendar.parsing import vocabulary


def test_no_number_is_the_ending_of_a_figure() -> None:
    assert not vocabulary._numbers().keys() & vocabulary._FIGURE_ENDINGS
