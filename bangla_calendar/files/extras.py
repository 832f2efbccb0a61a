"""Libraries that only some files need."""

from __future__ import annotations

from contextlib import contextmanager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["needs_pyarrow"]


@contextmanager
def needs_pyarrow() -> Iterator[None]:
    """Say how pyarrow is installed where what is imported meanwhile lacks it."""
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name != "pyarrow":
            raise
        advice = "Parquet needs pyarrow: pip install 'bangla-calendar[arrow]'"
        raise ModuleNotFoundError(advice, name="pyarrow") from None
