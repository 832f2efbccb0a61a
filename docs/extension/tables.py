"""Tables of the reference, made of the code: what is listed is what there is, and each row is run."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from inspect import getdoc
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bangla_calendar import (
    BanglaDate,
    DateMatch,
    FiscalYear,
    available_calendars,
    find_dates,
    format_date,
    formatting,
    get_calendar,
    observances,
    verbalize,
)
from bangla_calendar.observance import KINDS as OBSERVANCE_KINDS
from bangla_calendar.periods.fiscal import COUNTRIES, kinds_of
from bangla_calendar.speech import KINDS as SPEECH_KINDS

if TYPE_CHECKING:
    from bangla_calendar.typing import Language

__all__ = ["FLAGS", "KINDS", "SPOKEN", "TABLES", "code", "directives", "listed", "match_of", "table"]

_DAY = date(2023, 9, 30)
_MOMENT = datetime(2023, 9, 30, 16, 5, 9)
_REFERENCE = {"reference": _DAY}

# A text for each kind and flag of `DateMatch`, with what `find_dates` is asked beside it.
KINDS: dict[str, tuple[str, dict[str, Any]]] = {
    "date": ("১৫ আশ্বিন ১৪৩০", {}),
    "month-day": ("৮ ফাল্গুন", _REFERENCE),
    "month-year": ("এপ্রিল ২০২১", {}),
    "year": ("১৪৩০ বঙ্গাব্দ", {}),
    "datetime": ("১৭ আগস্ট ২০২২, ২২:০৭", {}),
    "time": ("রাত ৮টায়", {}),
    "range": ("১০-১২ মার্চ ২০২৪", {}),
    "relative": ("৩ দিন আগে", _REFERENCE),
}
FLAGS: dict[str, tuple[str, dict[str, Any]]] = {
    "two-digit-year": ("৩০/৯/২৩", {}),
    "weekday-contradicts": ("রবিবার, ৩০ সেপ্টেম্বর ২০২৩", {}),
    "hour-ambiguous": ("৯টায়", {}),
    "hour-contradicts-part": ("সন্ধ্যা ১১টা", {}),
    "era-contradicts-month": ("১৫ আশ্বিন ১৪৩০ হিজরি", {}),
    "year-contradicts-month": ("১৫ আশ্বিন ২০২৩", {}),
    "calendar-undecided": ("১৫/০৬/১৪৩০", {}),
    "not-in-calendar": ("৩১ আশ্বিন ১৪২৫", {}),
    "night-following": ("৩০ সেপ্টেম্বর ২০২৩ দিবাগত রাত ২টায়", {}),
    "zone-printed": ("৩০ সেপ্টেম্বর ২০২৩, রাত ১০:০৭ UTC", {}),
    "fiscal-year": ("২০২২-২৩ অর্থবছর", {}),
    "year-from-reference": ("৮ ফাল্গুন", _REFERENCE),
    "other-era": ("১৯৪৫ শকাব্দ", {}),
    "uncertain": ("১৫ আশ্বিন ১৪৩০ (?)", {}),
    "supplied": ("২৭ মাঘ [১২৯৯]", {}),
    "misspelt": ("৫ নভেম্বের ২০২৩", {}),
    "mixed-script": ("১5 আশ্বিন ১৪৩০", {}),
    "ending-contradicts": ("৫শে মার্চ ২০২০", {}),
    "from-event": ("বিয়ের তিন দিন পর", {}),
    "approximate": ("প্রায় ৩ দিন আগে", _REFERENCE),
    "midnight": ("৩০ সেপ্টেম্বর ২০২৩, রাত ১২টা", {}),
    "observance": ("২০২৪ সালের বিজয় দিবস", {"observances": "BD"}),
    "not-kept": ("২০২৪ সালের জাতীয় শোক দিবস", {"observances": "BD"}),
}
# A text for each class of `verbalize`.
SPOKEN = {
    "cardinal": "২ জন",
    "ordinal": "১০ম শ্রেণি",
    "decimal": "৩.৫ গুণ",
    "fraction": "১/২ অংশ",
    "date": "১৫ মার্চ ২০২৪",
    "year": "১৯৭১ সালে",
    "time": "রাত ১০:৩০টায়",
    "money": "৳৫০০",
    "percent": "৩০%",
    "measure": "৫ কেজি",
    "telephone": "ফোন ০১৭১২-৩৪৫৬৭৮",
    "digits": "পিন ১২৩৪",
    "identifier": "মামলা নং ১২/২০২৩",
    "address": "১২/৩ মিরপুর রোড",
    "range": "১০-১২ জন",
    "score": "৩-১ গোলে",
    "math": "২ + ৩ = ৫",
    "alnum": "F-16 বিমান",
    "abbrev": "ডা. রহমান",
    "roman": "অধ্যায় IV",
    "electronic": "info@example.com",
}


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Return a table in Markdown."""
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ("---",) * len(head), *rows))


def code(text: str) -> str:
    """Return a text as code in Markdown."""
    return f"`{text}`"


def directives() -> dict[tuple[str, ...], str]:
    """Return what each row of the table of `formatting` says, by its directives."""
    rows = re.findall(r"^\| (`%.*?) \| (.*) \|$", formatting.__doc__ or "", re.MULTILINE)
    return {tuple(re.findall(r"`%(.+?)`", names)): meaning for names, meaning in rows}


def _directive_rows() -> Iterator[tuple[str, ...]]:
    bangla = BanglaDate.from_gregorian(_DAY)
    for names, meaning in directives().items():
        patterns = [f"%{name}" for name in names]
        is_clock = meaning.startswith("of a datetime")
        texts = [
            *_written(_MOMENT, patterns, "bn"),
            *_written(_MOMENT, patterns, "en"),
            *([""] if is_clock else _written(bangla, patterns, "bn")),
        ]
        yield (" ".join(map(code, patterns)), meaning, *texts)


def _written(value: BanglaDate | date, patterns: list[str], lang: Language) -> Iterator[str]:
    # A pattern without any field is refused: a percent sign is written with one beside it.
    year = format_date(value, "%Y", lang=lang)
    texts = (format_date(value, f"{pattern}%Y", lang=lang) for pattern in patterns)
    yield "; ".join(text.removesuffix(year) for text in texts)


def _pattern_rows() -> Iterator[tuple[str, ...]]:
    from bangla_calendar.formatting.named import NAMED

    for name, pattern in {"iso": "%Y-%m-%d", **NAMED}.items():
        english, bangla = (
            format_date(_DAY, name, lang="en"),
            format_date(BanglaDate.from_gregorian(_DAY), name),
        )
        yield (code(name), code(pattern), format_date(_DAY, name), english, bangla)


def _calendar_rows() -> Iterator[tuple[str, ...]]:
    for name in available_calendars():
        calendar = get_calendar(name)
        shown = ".".join(map(str, calendar.from_gregorian(2023, 9, 30)))
        years = f"{calendar.min_year}-{calendar.max_year}"
        yield (
            *(code(name), calendar.name, calendar.family, years),
            *(calendar.timezone, calendar.authority, calendar.source, shown),
        )


def listed(which: str) -> dict[str, str]:
    """Return the kinds or the flags of `DateMatch` with their meanings, as its docstring lists them."""
    text = re.sub(r"\n +", " ", getdoc(DateMatch) or "")
    rows = re.findall(r"^- `([a-z-]+)`: (.*)$", text, re.MULTILINE)
    return {name: meaning for name, meaning in rows if (name in KINDS) == (which == "kinds")}


def match_of(example: tuple[str, dict[str, Any]]) -> DateMatch:
    """Return what is found in an example."""
    text, options = example
    return find_dates(text, **options)[0]


def _match_rows(which: str, examples: dict[str, tuple[str, dict[str, Any]]]) -> Iterator[tuple[str, ...]]:
    for name, meaning in listed(which).items():
        meant = match_of(examples[name]).gregorian
        days = [day for day in (meant if isinstance(meant, tuple) else (meant,)) if day is not None]
        yield (code(name), meaning, examples[name][0], code(" to ".join(map(str, days)) or "None"))


def _observance_rows() -> Iterator[tuple[str, ...]]:
    days = [day for country in ("BD", "IN") for day in observances(1431, country=country)]
    for kind in OBSERVANCE_KINDS:
        day = next(day for day in days if day.kind == kind)
        yield (code(kind), f"{day.name} ({day.name_en})", code(str(day.gregorian)))


def _fiscal_rows() -> Iterator[tuple[str, ...]]:
    for country in COUNTRIES:
        for kind in kinds_of(country):
            year = FiscalYear(1431 if kind == "bangla" else 2024, country=country, kind=kind)
            yield (code(country), code(kind), str(year), code(f"{year.first} to {year.last}"))


def _spoken_rows() -> Iterator[tuple[str, ...]]:
    for kind in SPEECH_KINDS:
        yield (code(kind), SPOKEN[kind], verbalize(SPOKEN[kind]))


def _checks() -> str:
    """Return the stages of the checks that every change passes."""
    script = (Path(__file__).parents[2] / ".ci/run").read_text("utf-8")
    return "\n".join(
        f"* {name}" for name in re.findall(r'^(?:stage|alone|step) "([^"]+)"', script, re.MULTILINE)
    )


TABLES = {
    "directives": lambda: table(("directive", "is", "Gregorian", "in English", "Bangla"), _directive_rows()),
    "patterns": lambda: table(("name", "pattern", "Gregorian", "in English", "Bangla"), _pattern_rows()),
    "calendars": lambda: table(
        ("id", "name", "family", "years", "zone", "authority", "source", "2023-09-30"), _calendar_rows()
    ),
    "kinds": lambda: table(("kind", "is", "example", "`gregorian`"), _match_rows("kinds", KINDS)),
    "flags": lambda: table(("flag", "means", "example", "`gregorian`"), _match_rows("flags", FLAGS)),
    "observance-kinds": lambda: table(("kind", "one of them", "in 1431"), _observance_rows()),
    "fiscal-kinds": lambda: table(("country", "kind", "a year", "its days"), _fiscal_rows()),
    "checks": _checks,
    "spoken-kinds": lambda: table(("class", "written", "said"), _spoken_rows()),
}
