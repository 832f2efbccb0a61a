"""The time for a text grows with its length alone, whatever it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bangla_calendar import find_numbers, inverse_normalize, verbalize
from tests.growth import grows_evenly
from tests.marks import exhaustive

if TYPE_CHECKING:
    from collections.abc import Callable

FEW = 200
WRITTEN = (
    *(
        "৫",
        "৫ ",
        "১২-",
        "৫/",
        "৫+",
        "৫:",
        "১,",
        "৫%",
        "৳৫ ",
        "৫½ ",
        "-৫",
        "৫টি ",
        "২য় ",
        "৫ এর ",
        "৫ কেজি ",
        "’৭১",
    ),
    *(
        "১৫ মার্চ ",
        "১৫ জুন-",
        "১০:৩০ ",
        "৯টা-৫",
        "২০২৪-২৫-",
        "১/২/",
        "১:২ ",
        "০১৭-",
        "১২৩-৪৫৬-",
        "কল ৯৯৯ ",
        "কোড ১২-",
    ),
    *("মো. ", "মো: ", "নং ", "(সা", "IV ", "IV-", "A+", "a@b.c ", "a.", "#ক", "।", "। ", "ঃ", "-", "(", "'"),
)
SAID = (
    *("দশ ", "উনিশশ ", "এক হাজার ", "শূন্য ", "দশমিক এক ", "সাড়ে ", "নয় ", "হাজার ", "টাকা ", "ডাবল ওয়ান ", "প্লাস "),
    *("একাত্তরের ", "এগারোতম ", "পনেরোই মে ", "নয়টা দশ ", "দুই-", "৭ ", "মাইনাস "),
)


@pytest.mark.parametrize("step", [3, exhaustive(1)])
@pytest.mark.parametrize(
    ("read", "units"),
    [(verbalize, WRITTEN), (inverse_normalize, SAID), (find_numbers, WRITTEN[::3] + SAID[::3])],
)
def test_floods(read: Callable[[str], object], units: tuple[str, ...], step: int) -> None:
    pairs = (one + other for one, other in zip(units[::4], units[1::4], strict=False))
    for unit in [*units, *pairs][::step]:
        read(unit * FEW)  # fills caches
        assert grows_evenly(read, unit * FEW), unit
