"""`bangla-calendar completion`."""

from __future__ import annotations

import click
from click.shell_completion import BashComplete, FishComplete, ZshComplete

from bangla_calendar.cli.options import examples, messages_lang_option

_SHELLS = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}


@click.command(epilog=examples("completion bash", "completion zsh", "completion fish"))
@click.argument("shell", type=click.Choice([*_SHELLS]))
@messages_lang_option
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print what lets a shell complete commands, options, calendars, kinds and months.

    The shell reads it when it starts: in ~/.bashrc or ~/.zshrc as eval "$(bangla-calendar completion bash)",
    in fish as the file ~/.config/fish/completions/bangla-calendar.fish.
    """
    root = ctx.find_root()
    script = _SHELLS[shell](root.command, {}, root.info_name or "", "_BANGLA_CALENDAR_COMPLETE").source()
    # In fish, click's script cuts what it proposes at each comma, as there are in lists and in descriptions.
    click.echo(script.replace('string split ","', 'string split --max 1 ","'))
