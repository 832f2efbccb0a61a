"""`bangla-calendar tables`."""

from __future__ import annotations

import click

from bangla_calendar.cli.options import examples, messages_lang_option
from bangla_calendar.porting import PARTS
from bangla_calendar.porting import tables as port_tables

_TEXTS = ("schema", "version", "package", "license")


@click.command(epilog=examples("tables", "tables --json --part names", "tables --json --part vectors"))
@messages_lang_option
@click.option(
    "--part",
    "parts",
    type=click.Choice(PARTS),
    multiple=True,
    help="Only this part; may be given several times (default: all).",
)
@click.option("--json", "as_json", is_flag=True, help="Print the tables, as one JSON document.")
def tables(parts: tuple[str, ...], as_json: bool) -> None:
    """Print the tables of which ports are made: months, names, numbers, observances, test vectors.

    Without --json only what each part holds.
    """
    found = port_tables(parts or PARTS)
    if as_json:
        from bangla_calendar.porting.writing import json_text

        click.echo(json_text(found))
        return
    for name, part in found.items():
        if name in _TEXTS:
            click.echo(f"{name}\t{part}")
        else:
            held = part if isinstance(part, dict) else {record["id"]: record["years"] for record in part}
            click.echo(f"{name}\t{', '.join(held)}")
