"""What a shell may complete an option or an argument with; loaded where it is asked for."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    import click
    from click.shell_completion import CompletionItem

__all__ = ["bangla_calendars", "calendars", "days_kinds", "files", "found_kinds", "months", "patterns"]


def calendars(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Return the ids of calendars that begin with what is typed."""
    from bangla_calendar.calendars import available_calendars

    return _beginning(incomplete, available_calendars())


def bangla_calendars(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Return the ids of Bangla calendars."""
    from bangla_calendar.calendars import get_calendar

    return [name for name in calendars(ctx, param, incomplete) if get_calendar(name).family == "bangla"]


def patterns(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Return the names of patterns."""
    from bangla_calendar.formatting.named import NAMED

    return _beginning(incomplete, ("iso", *NAMED))


def months(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Return the names of months, in the letters that are typed; none before a letter is."""
    from bangla_calendar.language.tables.standard_names import MONTH_NAMES

    if not incomplete:
        return []
    names = [
        name
        for lang in ("bn", "en")
        for family in ("bangla", "gregorian")
        for name in MONTH_NAMES[family, lang]
    ]
    return _beginning(incomplete, names)


def files(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Let the shell complete the name of a file."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="file")]


def found_kinds(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Return the lists of kinds of expressions that the last kind of a list may become."""
    from bangla_calendar.finding.match import KINDS

    return _listed(incomplete, KINDS)


def days_kinds(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Return the same of kinds of days that are kept."""
    from bangla_calendar.observance.entries import KINDS

    return _listed(incomplete, KINDS)


def _beginning(incomplete: str, names: Iterable[str]) -> list[str]:
    return [name for name in names if name.lower().startswith(incomplete.lower())]


def _listed(incomplete: str, names: Iterable[str]) -> list[str]:
    """Return lists separated by commas, in which no name stands twice."""
    before, comma, last = incomplete.rpartition(",")
    left = [name for name in names if name not in before.split(",")]
    return [f"{before}{comma}{name}" for name in _beginning(last, left)]
