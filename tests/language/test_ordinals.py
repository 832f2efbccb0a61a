from __future__ import annotations

import pytest

from bangla_calendar.errors import DateRangeError, UnknownNameError
from bangla_calendar.language.digits import to_bangla_digits
from bangla_calendar.language.ordinals import DATE_ENDINGS, date_ordinal

ENDINGS = ["লা", "রা", "রা", "ঠা"] + ["ই"] * 14 + ["শে"] * 14


def test_days_of_the_month_have_their_endings() -> None:
    for day, ending in enumerate(ENDINGS, 1):
        assert date_ordinal(day) == to_bangla_digits(day) + ending
        assert ending in DATE_ENDINGS
    english = [date_ordinal(day, lang="en") for day in (1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 30, 31, 32)]
    assert english == [
        *("1st", "2nd", "3rd", "4th", "11th", "12th", "13th"),
        *("21st", "22nd", "23rd", "30th", "31st", "32nd"),
    ]
    assert all(date_ordinal(day, lang="en")[-2:] in DATE_ENDINGS for day in range(1, 33))


def test_other_days_are_refused() -> None:
    for day in (0, 33, -1):
        with pytest.raises(DateRangeError, match=r"1\.\.32"):
            date_ordinal(day)
    for wrong in (True, 1.0, "1"):
        with pytest.raises(TypeError):
            date_ordinal(wrong)  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError):
        date_ordinal(1, lang="hi")
