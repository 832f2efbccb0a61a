"""Fiscal, tax and school years in running text, where the country says when they begin."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from bangla_calendar.grammar.expression import Expression
from bangla_calendar.grammar.fault import Fault
from bangla_calendar.grammar.fields import Fields
from bangla_calendar.grammar.fiscal import fiscal_at, year_words
from bangla_calendar.language.digits import to_ascii_digits
from bangla_calendar.language.normal_form import normalize_with_offsets
from bangla_calendar.language.tables.fiscal import ENDINGS
from bangla_calendar.periods.fiscal_texts import resolved

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from bangla_calendar.grammar.fiscal import FiscalText

__all__ = ["FiscalYears", "fiscal_years"]

# So far before the word and after it what belongs to it is looked for: figures, a part, months in brackets.
_BEFORE, _AFTER = 60, 80
# Where a year may begin.
_BEGINS = re.compile(r"(?<![^\s(‘“'\"])[^\s(‘“'\"]")
# Figures that are years beyond doubt: one in four digits, or two years before the word.
_SURE = re.compile(r"(?<!\d)\d{4}(?!\d)")
_SURE_BEFORE = re.compile(r"(?<!\d)\d\d\s?[/\u2010-\u2015-]\s?\d\d\s*$")
# The word with the ending of a case, to which the figures after it do not belong.
_AFTER_CASE = re.compile(rf"\D*?(?:{ENDINGS})[:ঃ,( ]+\d")
_ENGLISH = re.compile("[A-Za-z]")


class FiscalYears(NamedTuple):
    """A year, several years, or a part of one, in a text: its offsets, its first and its last day."""

    start: int
    end: int
    first: date
    last: date

    @property
    def expression(self) -> Expression:
        """The days as an expression of time."""
        fields = Fields("gregorian", self.first.year)
        fields.end = Fields("gregorian", self.last.year)
        fields.flag("fiscal-year")
        return Expression("range", fields, 0)


def fiscal_years(text: str, country: str, reference: date | None) -> Iterator[FiscalYears]:
    """Yield the fiscal years in a text that mean some days in a country, in order.

    >>> found = next(fiscal_years("২০২৩-২৪ অর্থবছরে আয় বেড়েছে", "BD", None))
    >>> str(found.first), str(found.last)
    ('2023-07-01', '2024-06-30')
    """
    normal, offsets = normalize_with_offsets(text)
    plain = to_ascii_digits(normal)
    done = 0
    for word in year_words().finditer(plain):
        if word.start() < done:
            continue
        found = _about(plain, word, done, country, reference)
        if found is not None:
            start, done = found.start, found.end
            yield found._replace(start=offsets[start], end=offsets[done - 1] + 1)


def _about(
    plain: str, word: re.Match[str], done: int, country: str, reference: date | None
) -> FiscalYears | None:
    """Return the longest year about its word; what follows the word may belong to something else."""
    begin = max(done, word.start() - _BEFORE)
    begins = [found.start() for found in _BEGINS.finditer(plain, begin, word.start() + 1)]
    for end in dict.fromkeys((word.end() + _AFTER, word.end(), word.end("word"))):
        window = plain[begin:end]
        for start in begins:
            try:
                said, stop = fiscal_at(window, start - begin)
                shown = window[start - begin : stop]
                if begin + stop < word.end("word") or not _is_sure(said, shown, start - begin):
                    continue
                period = resolved(said, country, reference)
            except Fault:
                continue
            return FiscalYears(start, start + len(_without_closing(shown)), period.first, period.last)
    return None


def _without_closing(shown: str) -> str:
    """Return a year without the bracket or quotation mark that closes what began before it."""
    return shown.rstrip('’”")') if shown.count(")") > shown.count("(") or shown[-1:] in '’”"' else shown


def _is_sure(said: FiscalText, shown: str, start: int) -> bool:
    """Return whether figures near the word are years of it: not in অর্থবছরে ২০-২১ কোটি."""
    if _AFTER_CASE.match(shown[said.place - start :]):
        return False
    if said.year is None or _SURE.search(shown) or _ENGLISH.match(shown):
        return True
    return _SURE_BEFORE.search(shown[: said.place - start]) is not None
