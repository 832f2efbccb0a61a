"""`bangla-calendar speak`."""

from __future__ import annotations

from functools import partial

import click

from bangla_calendar.arguments import DIGIT_SETS, REGIONS
from bangla_calendar.cli.options import NumbersCommand, json_option, unmarked
from bangla_calendar.cli.stream import answer_all, lines_of_stdin
from bangla_calendar.files.records import dumped
from bangla_calendar.speech import KINDS, inverse_normalize_spans, verbalize_spans
from bangla_calendar.speech.spans import rewritten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from bangla_calendar.speech import Span

# The options of the one direction and of the other.
_ALOUD = ("date_suffix", "clock", "phone_digits", "double", "latin", "on_ambiguous", "classes")
_BACK = ("digits", "small")


def _known_classes(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    """Return the classes of a list."""
    if value is None:
        return None
    classes = tuple(value.split(","))
    for unknown in sorted(set(classes).difference(KINDS)):
        raise click.BadParameter(f"unknown class {unknown!r}: choose from {', '.join(KINDS)}", ctx, param)
    return classes


@click.command(cls=NumbersCommand)
@click.option("--back", is_flag=True, help="Write what was said as a typist would: the other way.")
@click.option("--region", type=click.Choice(REGIONS), default="BD", show_default=True, help="Whose usage.")
@click.option(
    "--bare-days", "date_suffix", flag_value=False, default=True, help="Days without an ending: ১৫ is পনেরো."
)
@click.option(
    "--clock", type=click.Choice(["spoken", "literal"]), default="spoken", help="সাড়ে দশটা, or দশটা ত্রিশ মিনিট."
)
@click.option(
    "--phone-digits",
    type=click.Choice(["bengali", "english"]),
    default="bengali",
    help="The words for the digits of telephone numbers.",
)
@click.option("--double", is_flag=True, help="Say ডাবল and ট্রিপল for repeated digits of telephone numbers.")
@click.option(
    "--latin",
    type=click.Choice(["keep", "letters"]),
    default="keep",
    help="Keep Latin words of addresses, or spell them.",
)
@click.option(
    "--on-ambiguous",
    type=click.Choice(["plain", "keep", "raise"]),
    default="plain",
    help="What to do where no word says which reading is meant.",
)
@click.option("--classes", metavar="CLASS,...", callback=_known_classes, help="Say only these classes.")
@click.option(
    "--digits", type=click.Choice(DIGIT_SETS), default="bangla", help="With --back: the digits to write."
)
@click.option(
    "--small",
    type=click.Choice(["words", "figures"]),
    default="words",
    help="With --back: numbers below ten in words or in figures.",
)
@click.option("--spans", is_flag=True, help="Answer in JSON with what was changed, where and as what.")
@json_option
@click.argument("text", nargs=-1, callback=unmarked)
@click.pass_context
def speak(
    ctx: click.Context,
    /,
    text: tuple[str, ...],
    back: bool,
    region: str,
    spans: bool,
    as_json: bool,
    **options: Any,
) -> None:
    """Write TEXT, or each line of stdin, as a speaker reads it; with --back as a typist writes it.

    What is not understood stays as it is.
    """
    for name in _ALOUD if back else _BACK:
        if ctx.get_parameter_source(name) is not click.core.ParameterSource.DEFAULT:
            option = next(param.opts[0] for param in ctx.command.params if param.name == name)
            raise click.UsageError(f"{option} {'cannot be used with' if back else 'requires'} --back")
    chosen = {name: options[name] for name in (_BACK if back else _ALOUD)}
    function: Any = inverse_normalize_spans if back else verbalize_spans
    find = partial(function, region=region, **chosen)
    code = answer_all(
        (" ".join(text),) if text else lines_of_stdin(),
        partial(_answer, find=find, spans=spans, as_json=as_json or spans),
        errors="raise",
        place="text" if text else "line",
    )
    ctx.exit(code)


def _answer(given: str, *, find: Callable[[str], list[Span]], spans: bool, as_json: bool) -> str:
    found = find(given)
    output = rewritten(given, found)
    if not as_json:
        return output
    record: dict[str, object] = {"input": given, "output": output}
    if spans:
        record["spans"] = [span.to_dict() for span in found]
    return dumped(record)
