"""How the functions on columns look to a type checker: a column in, a column of the same library out.

A list gives a list and an array of NumPy an array; whatever other column is given, one of its own class
comes back. The column stands first and without a name, the options are those of the function.
"""

from __future__ import annotations

from typing import Any, Concatenate, ParamSpec, Protocol, TypeAlias, TypeVar, overload

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from numpy.typing import NDArray

    from bangla_calendar.typing import BanglaCalendarId, CalendarId

__all__ = [
    "BanglaCalendarIds",
    "CalendarIds",
    "Column",
    "ColumnFunction",
    "Frame",
    "Indexed",
    "TimeZones",
    "gives",
]

Column = TypeVar("Column")
"""The class of the caller's column."""

_Options = ParamSpec("_Options")
_List_co = TypeVar("_List_co", covariant=True)
_Array_co = TypeVar("_Array_co", covariant=True)

CalendarIds: TypeAlias = "CalendarId | Any"
"""An id of a calendar, or a column with that of each row."""

BanglaCalendarIds: TypeAlias = "BanglaCalendarId | Any"
"""The same of Bangla calendars."""

TimeZones: TypeAlias = "tzinfo | str | Any"
"""A time zone or its name, or a column with that of each row."""


Frame = TypeVar("Frame")
"""The class of a caller's frame."""
_Frame_co = TypeVar("_Frame_co", covariant=True)


class Indexed(Protocol[_Frame_co]):
    """A column with an index, a Series of pandas or Dask: three fields in one are a frame of its library."""

    @property
    def index(self) -> Any:
        """The labels of its rows."""
        ...

    def to_frame(self) -> _Frame_co:
        """Return the column as a frame."""
        ...


class ColumnFunction(Protocol[_Options, _List_co, _Array_co]):
    """A function on a column that gives a column: what is in it is said for lists and arrays."""

    __name__: str

    @overload
    def __call__(
        self, column: list[Any] | tuple[Any, ...], /, *args: _Options.args, **kwargs: _Options.kwargs
    ) -> _List_co: ...
    @overload
    def __call__(
        self, column: NDArray[Any], /, *args: _Options.args, **kwargs: _Options.kwargs
    ) -> _Array_co: ...
    @overload
    def __call__(self, column: Column, /, *args: _Options.args, **kwargs: _Options.kwargs) -> Column: ...


def gives(
    lists: type[_List_co], arrays: type[_Array_co]
) -> Callable[[Callable[Concatenate[Any, _Options], Any]], ColumnFunction[_Options, _List_co, _Array_co]]:
    """Return a decorator that says what is in the column that a function gives; the function stays as it is.

    `lists` is what it makes of a list, and `arrays` what it makes of an array.
    """
    return lambda function: function
