"""The forms of the units of time that readers know: দিন, দিনের, দিনে."""

from __future__ import annotations

from functools import cache

from bangla_calendar.language.normal_form import fold_row
from bangla_calendar.language.tables.durations import UNIT_FORMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["unit_forms"]


@cache
def unit_forms() -> Mapping[str, tuple[str, str]]:
    """Return the folded forms of units, the longest first, each with its unit and its case.

    A form has no case, or is the genitive (`"of"`), or the locative (`"in"`).

    >>> unit_forms()["দিনের"], unit_forms()["ঘণ্টায়"]
    (('day', 'of'), ('hour', 'in'))
    """
    forms = {form: (unit, "") for unit, row in UNIT_FORMS.items() for form in fold_row(row)}
    for form, (unit, _) in list(forms.items()):
        if form[-1] == "া":
            forms |= {f"{form}র": (unit, "of"), f"{form}য়": (unit, "in")}
        elif not (form.isascii() or form[-1] in "ঃ."):
            forms |= {f"{form}ের": (unit, "of"), f"{form}ে": (unit, "in")}
    return dict(sorted(forms.items(), key=lambda item: -len(item[0])))
