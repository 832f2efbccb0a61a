from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

import pytest

from bangla_calendar.language import tables
from bangla_calendar.language.characters import ZWNJ
from bangla_calendar.language.normal_form import normalize
from bangla_calendar.language.tables.fractions import DENOMINATORS
from bangla_calendar.language.tables.ordinals import TATSAMA

MODULES = [module.name for module in iter_modules(tables.__path__)]


def texts(rows: object) -> Iterator[str]:
    """Yield every form in a table."""
    if isinstance(rows, str):
        yield from rows.split("|")
    elif isinstance(rows, dict):
        yield from texts((*rows, *rows.values()))
    elif isinstance(rows, tuple):
        for row in rows:
            yield from texts(row)


@pytest.mark.parametrize("module", MODULES)
def test_every_form_is_canonical_and_has_no_stray_blank(module: str) -> None:
    table = import_module(f"{tables.__name__}.{module}")
    assert list(table.__all__) == sorted(table.__all__)
    forms = [form for name in table.__all__ for form in texts(getattr(table, name))]
    assert forms
    for form in forms:
        # Some Sanskrit ordinals are printed with a non-joiner.
        assert normalize(form) == form.replace(ZWNJ, ""), ascii(form)
        assert " ".join(form.split()) == form, ascii(form)


def test_a_denominator_is_its_ordinal_with_part() -> None:
    ordinals = {number: word for number, word, _ in TATSAMA}
    assert {number: f"{ordinals[number]}াংশ" for number in range(2, 11)} == DENOMINATORS
