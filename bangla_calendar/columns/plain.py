"""Plain dates in columns of texts, and those of longer shapes that are many, read many at once.

The texts of some rows are joined and looked at as an array of signs: where a year of four figures stands, and
what stands round it, which in all rows but a few is as in others. That is read once, by `grammar.plain` or as
one of many with its outline; the rest is arithmetic.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from bangla_calendar.calendars.years import FIRST_GREGORIAN_YEAR
from bangla_calendar.columns import kernels
from bangla_calendar.columns.kernels import Dates, Mask
from bangla_calendar.columns.outlines import Options, Parted, fields_alike
from bangla_calendar.grammar.fields import FOREIGN_YEARS
from bangla_calendar.grammar.plain import LONGEST, around_year
from bangla_calendar.language.characters import ASCII_DIGITS, BANGLA_DIGITS

__all__ = ["plain_days"]

# Fewer texts are read one by one in less time.
_FEW = 48
_ZERO, _BANGLA_ZERO = (np.uint16(ord(digits[0])) for digits in (ASCII_DIGITS, BANGLA_DIGITS))
_PLACES = np.arange(4)
_POWERS = 10 ** _PLACES[::-1]
# In the place of the digits of a year, by its script and its size; no signs of texts.
_YEAR_SIGNS = np.arange(0xFDD0, 0xFDD4, dtype=np.uint16)
# What makes of a place in a text the number that its sign is multiplied by. These products are added up, and
# the first bits of the sum find texts that are alike.
_FACTOR, _BITS = np.uint32(0x9E3779B1), 20
_FAMILIES = ("", "bangla", "gregorian")
_NO_DATE = (-1, 0, 0, -1, 0)
_WEEKDAY_OF_DAY_0 = 3  # 1 January 1970 was a Thursday


class _Signs(NamedTuple):
    """The signs of texts, where each text starts, and its length with the sign that ends it."""

    signs: NDArray[np.uint16]
    starts: NDArray[np.int32]
    lengths: NDArray[np.int32]


class _Rows(NamedTuple):
    """Some of the texts: their numbers, the year of each, where it stands, and whether in Bengali digits."""

    numbers: NDArray[np.intp]
    years: NDArray[np.int64]
    places: NDArray[np.intp]
    in_bangla: Mask

    def of(self, wanted: Mask) -> _Rows:
        return _Rows(self.numbers[wanted], self.years[wanted], self.places[wanted], self.in_bangla[wanted])


def plain_days(joined: str, separator: str, options: Options) -> tuple[NDArray[np.int64], Mask]:
    r"""Return the days of plain dates, counted from 1970, and which of the texts are such.

    The texts are joined by a sign that is in none of them.

    >>> texts = "\n".join(["2023-09-30"] * 99)
    >>> days, plain = plain_days(texts, "\n", Options("bangladesh", None, "dmy"))
    >>> int(days[0]), int(plain.sum())
    (19630, 99)
    """
    units = (joined + separator).encode("utf-16-le", "surrogatepass")
    is_odd = len(units) != 2 * (len(joined) + 1) or len(separator.encode("utf-16-le")) != 2
    if is_odd or any(chr(sign) in joined for sign in _YEAR_SIGNS):
        total = joined.count(separator) + 1  # a sign is of two units, or one of ours
        return np.zeros(total, np.int64), np.zeros(total, np.bool_)
    texts = _signs_of(np.frombuffer(units, np.uint16).copy(), ord(separator))
    days, plain = np.zeros(len(texts.starts), np.int64), np.zeros(len(texts.starts), np.bool_)
    if len(days) < _FEW:
        return days, plain
    rows = _with_years(texts)
    rows = rows.of(texts.lengths[rows.numbers] <= LONGEST)
    models, alike = _alike(texts, rows)
    rows, models = rows.of(alike), models[alike]
    counts = np.bincount(models, minlength=len(days))
    around = _around(joined, texts, rows.of(models == rows.numbers), counts, options)
    family, month, day, weekday, in_bangla = (part[models] for part in around)
    _name_families(family, rows, in_bangla, options.numeric)
    for number, rule in enumerate(("", options.calendar, "gregorian")):
        of_family = np.flatnonzero(family == number)
        if not rule or not len(of_family):
            continue
        dates = Dates(rows.years[of_family], month[of_family], day[of_family])
        found, good = kernels.numbered(dates, rule)
        printed = weekday[of_family]
        good &= (printed < 0) | ((found + _WEEKDAY_OF_DAY_0) % 7 == printed)
        good &= ~_foreign(dates.year, _FAMILIES[number])
        days[rows.numbers[of_family]], plain[rows.numbers[of_family]] = found, good
    return days, plain


def _signs_of(signs: NDArray[np.uint16], separator: int) -> _Signs:
    ends = np.flatnonzero(signs == separator).astype(np.int32)
    lengths = np.diff(ends, prepend=np.int32(-1))
    return _Signs(signs, ends - lengths + 1, lengths)


def _with_years(texts: _Signs) -> _Rows:
    """Return the texts that have a year of four digits, and the first such of each."""
    in_ascii, in_bangla = texts.signs - _ZERO, texts.signs - _BANGLA_ZERO  # what is less wraps round
    is_digit = (in_ascii < 10) | (in_bangla < 10)
    # Where runs of digits begin and end by turns; the last sign is none.
    edges = np.flatnonzero(is_digit[1:] != is_digit[:-1]) + 1
    if is_digit[0]:
        edges = np.concatenate([[0], edges])
    begins = edges[::2]
    places = begins[edges[1::2] - begins == len(_PLACES)]
    signs = places[:, None] + _PLACES
    bangla, digits = in_bangla[signs], in_ascii[signs]
    are_bangla = bangla < 10
    one_script = are_bangla.all(axis=1) | ~are_bangla.any(axis=1)
    years = np.where(are_bangla, bangla, digits).astype(np.int64) @ _POWERS
    numbers = np.searchsorted(texts.starts, places, side="right") - 1
    found = _Rows(numbers, years, places, are_bangla[:, 0]).of(one_script)
    return found.of(np.diff(found.numbers, prepend=-1) > 0)


def _alike(texts: _Signs, rows: _Rows) -> tuple[NDArray[np.intp], Mask]:
    """Return for each row one that is as it but for the year, and whether one was found."""
    signs, starts, lengths = texts
    kinds = rows.in_bangla * 2 + (rows.years >= FIRST_GREGORIAN_YEAR)
    signs[rows.places[:, None] + _PLACES] = _YEAR_SIGNS[kinds][:, None]
    place = np.arange(len(signs), dtype=np.int32)
    factors = (place - (starts - 1).repeat(lengths)).view(np.uint32) * _FACTOR
    factors ^= factors >> 15
    factors *= signs
    sums = np.add.reduceat(factors, starts, dtype=np.uint32)[rows.numbers]
    buckets = sums >> (32 - _BITS)
    models_of = np.empty(1 << _BITS, np.int32)
    models_of[buckets[::-1]] = rows.numbers[::-1]  # the first row of each bucket stays
    models = models_of[buckets]
    # What has one sum may be two texts: each is compared with its model, sign by sign.
    away = np.zeros(len(starts), np.int32)
    away[rows.numbers] = starts[models] - starts[rows.numbers]
    place += away.repeat(lengths)
    unlike = np.zeros(len(starts), np.bool_)
    different = np.flatnonzero(signs.take(place, mode="clip") != signs)
    unlike[np.searchsorted(starts, different, side="right") - 1] = True
    return models.astype(np.intp), ~unlike[rows.numbers]


def _around(
    joined: str, texts: _Signs, models: _Rows, counts: NDArray[np.intp], options: Options
) -> NDArray[np.int8]:
    """Return what stands round the years of some texts, as `_numbers_of` does, in rows over all texts.

    `counts` says for each text of how many it is the model.
    """
    starts = texts.starts[models.numbers]
    ends = starts + texts.lengths[models.numbers] - 1
    places = (starts, models.places, models.places + len(_PLACES), ends)
    parted = [
        Parted(joined[start:place], int(joined[place:after]), in_bangla, joined[after:end])
        for start, place, after, end, in_bangla in zip(
            *(part.tolist() for part in (*places, models.in_bangla)), strict=True
        )
    ]
    numbers = [_numbers_of(text.before, text.after, options.order) for text in parted]
    others = [place for place, of_text in enumerate(numbers) if of_text is _NO_DATE]
    often = counts[models.numbers[others]].tolist()
    for place, read in zip(others, fields_alike([parted[n] for n in others], often, options), strict=True):
        if read is not None:
            weekday = -1 if read.weekday is None else read.weekday
            numbers[place] = _FAMILIES.index(read.family), read.month, read.day, weekday, 0
    found = np.zeros((len(_NO_DATE), len(texts.starts)), np.int8)
    found[:, models.numbers] = np.array(numbers, np.int8).reshape(-1, len(_NO_DATE)).T
    return found


@lru_cache(maxsize=8192)
def _numbers_of(before: str, after: str, order: str) -> tuple[int, ...]:
    """Return what stands round a year as numbers.

    These are that of the family, 0 for figures alone and -1 for anything but a plain date; month, day, and
    weekday or -1; and of figures whether they are Bengali.
    """
    around = around_year(before, after, order)
    if around is None:
        return _NO_DATE
    weekday = -1 if around.weekday is None else around.weekday
    family = _FAMILIES.index(around.family or "")
    return family, around.month, around.day, weekday, around.digits == BANGLA_DIGITS


def _name_families(
    family: NDArray[np.int8], rows: _Rows, in_bangla: NDArray[np.int8], numeric: str | None
) -> None:
    """Give figures alone the family that is asked for, or that the year tells; -1 to those in two scripts."""
    figures = family == 0
    if numeric is not None:
        family[figures] = _FAMILIES.index(numeric)
    else:
        gregorian = rows.years >= FIRST_GREGORIAN_YEAR
        family[figures] = np.where(gregorian, _FAMILIES.index("gregorian"), -1)[figures]
    family[figures & (in_bangla != rows.in_bangla)] = -1


def _foreign(years: NDArray[np.integer], family: str) -> Mask:
    """Return which years are too early or late for a family of calendars."""
    foreign = FOREIGN_YEARS[family]
    return (years >= foreign.start) & (years < foreign.stop)
