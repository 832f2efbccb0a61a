"""Dates as other tools hold them: a mapping, as JSON has it, and a field of pydantic's."""

from __future__ import annotations

from collections.abc import Mapping

from bangla_calendar.errors import BanglaCalendarError, Phrase, UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["PydanticField", "given_fields", "refuse_contradictions"]


def given_fields(fields: Mapping[str, object]) -> dict[str, Any]:
    """Return a mapping that is to be a date, as a dictionary; anything else is a `TypeError`."""
    if not isinstance(fields, Mapping):
        raise TypeError(f"fields must be a mapping, got {type(fields).__name__}")
    return dict(fields)


def refuse_contradictions(given: Mapping[str, object], own: Mapping[str, object]) -> None:
    """Raise `BanglaCalendarError` where something given is not what the date itself says."""
    for key, value in given.items():
        if key not in own:
            raise UnknownNameError("key", str(key), tuple(own))
        if value != own[key]:
            raise BanglaCalendarError(
                Phrase(
                    "{key} must be {own!r}, as the other keys say, got {value}",
                    key=key,
                    own=own[key],
                    value=f"{value!r:.100}",
                )
            )


def _in_pydantic() -> Any:
    """Return what pydantic asks a class for, which stands above: it is looked up when pydantic asks."""
    from importlib import import_module

    return import_module("bangla_calendar.integrations.pydantic")


class _Serializer:
    """What pydantic writes a date by where no field says how: in a model's `Any`, as the bound of a field."""

    def __get__(self, instance: object, owner: type[object]) -> Any:
        return _in_pydantic().serializer()


class PydanticField:
    """What pydantic asks a class for, which makes `BanglaDate` a field as it is."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        return _in_pydantic().ANY_CALENDAR.__get_pydantic_core_schema__(source, handler)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        return _in_pydantic().ANY_CALENDAR.__get_pydantic_json_schema__(schema, handler)

    __pydantic_serializer__ = _Serializer()
