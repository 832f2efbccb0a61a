"""How text is to be said: the options of `verbalize`, checked once."""

from __future__ import annotations

from typing import NamedTuple

from bangla_calendar.arguments import REGIONS, refuse_unknown
from bangla_calendar.errors import UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from bangla_calendar.typing import Region

__all__ = ["KINDS", "USUAL", "Options", "checked_options"]

# The classes of what is said otherwise than it is written, in the terms of text normalisation (Kestrel,
# NeMo): what `classes=` may name and what spans have as their kind.
KINDS = (
    *("cardinal", "ordinal", "decimal", "fraction", "date", "year", "time", "money", "percent", "measure"),
    *("telephone", "digits", "identifier", "address", "range", "score", "math", "alnum", "abbrev", "roman"),
    "electronic",
)


class Options(NamedTuple):
    """How text is to be said."""

    region: Region
    date_suffix: bool
    clock: str
    phone_digits: str
    double: bool
    latin: str
    on_ambiguous: str
    kinds: frozenset[str]


_EVERY = frozenset(KINDS)
# How text is said where nothing else is asked for.
USUAL = Options("BD", True, "spoken", "bengali", False, "keep", "plain", _EVERY)


def checked_options(
    *,
    region: Region,
    date_suffix: bool,
    clock: str,
    phone_digits: str,
    double: bool,
    latin: str,
    on_ambiguous: str,
    classes: Collection[str] | None,
) -> Options:
    """Return the options as one value; an unknown one is `UnknownNameError`."""
    # One look instead of five: this is asked for each sentence.
    asked = (region, date_suffix, clock, phone_digits, double, latin, on_ambiguous, _EVERY)
    if classes is None and asked == USUAL:
        return USUAL
    refuse_unknown("region", region, REGIONS)
    refuse_unknown("clock", clock, ("spoken", "literal"))
    refuse_unknown("phone_digits", phone_digits, ("bengali", "english"))
    refuse_unknown("latin", latin, ("keep", "letters"))
    refuse_unknown("on_ambiguous", on_ambiguous, ("plain", "keep", "raise"))
    if isinstance(classes, str):
        raise TypeError("classes must be several names, got a str")
    for kind in classes or ():
        if kind not in KINDS:
            raise UnknownNameError("class of text", str(kind), KINDS)
    kinds = _EVERY if classes is None else frozenset(classes)
    return Options(region, date_suffix, clock, phone_digits, double, latin, on_ambiguous, kinds)
