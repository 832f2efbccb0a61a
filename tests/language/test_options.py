"""The arguments of everything in the room of signs: how they are given, and what they are when left out."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from types import FunctionType

import pytest

from bangla_calendar import language
from tests.language.test_round_trips import SAMPLES, WRITERS, Writer


def functions() -> Iterator[FunctionType]:
    for module in pkgutil.walk_packages(language.__path__, f"{language.__name__}."):
        for found in vars(import_module(module.name)).values():
            if getattr(found, "__module__", "") == module.name:
                members = vars(found).values() if isinstance(found, type) else [found]
                yield from (member for member in members if isinstance(member, FunctionType))


def test_every_argument_can_be_given_by_its_name() -> None:
    found = [*functions()]
    assert len(found) > 100
    for function in found:
        for parameter in inspect.signature(function).parameters.values():
            assert parameter.kind is not parameter.POSITIONAL_ONLY, (function, parameter)


@pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.write.__name__)
def test_an_option_that_is_left_out_is_the_first_of_its_choices(writer: Writer) -> None:
    defaults = inspect.signature(writer.write).parameters
    for name, choices in writer.options.items():
        if defaults[name].default is not inspect.Parameter.empty:
            assert defaults[name].default == choices[0]
            value = SAMPLES.get(writer.write, 14)
            assert writer.write(value) == writer.write(value, **{name: choices[0]})
