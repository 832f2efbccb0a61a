"""Names of files as arguments: UTF-8, whatever the locale, and errors that say what is wrong with one."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import click

from bangla_calendar.cli.translation import _

__all__ = ["existing_file", "named_file"]


def existing_file(ctx: click.Context, param: click.Parameter, value: str) -> Path:
    """Return the path of a file that is there and is no folder; the ending of its name says its kind."""
    if value == "-":
        reason = _("expected the name of a file, the ending of which says its kind, got -")
        raise click.BadParameter(reason, ctx, param)
    path = named_file(ctx, param, value)
    if path is None or not path.exists():
        raise click.BadParameter(_("{value!r} does not exist.", value=value), ctx, param)
    return path


def named_file(ctx: click.Context, param: click.Parameter, value: str | None) -> Path | None:
    """Return the path that the system has for a name, which may not be that of a folder."""
    if value is None:
        return None
    if not value:  # which to `Path` is the folder one is in
        raise click.BadParameter(_("{value!r} does not exist.", value=value), ctx, param)
    path = Path(os.fsdecode(value.encode("utf-8", "surrogateescape")))
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return path
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise click.BadParameter(f"{value!r}: {_(reason)}", ctx, param) from None
    if stat.S_ISDIR(mode):
        raise click.BadParameter(_("{value!r} is a folder.", value=value), ctx, param)
    return path
