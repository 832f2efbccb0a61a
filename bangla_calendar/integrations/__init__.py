"""Bangla dates and numerals inside other tools: each module here is for one of them, and imports it.

Nothing here is loaded with the package. A module whose library is missing says which extra installs it.
"""

from __future__ import annotations

__all__ = ["missing"]


def missing(error: ModuleNotFoundError, library: str, extra: str) -> ModuleNotFoundError:
    """Return the error to raise for a library that is not installed; any other is returned as it is.

    >>> print(missing(ModuleNotFoundError(name="flask"), "flask", "flask"))
    needs flask: pip install 'bangla-calendar[flask]'
    >>> print(missing(ModuleNotFoundError("No module named 'werkzeug'", name="werkzeug"), "flask", "flask"))
    No module named 'werkzeug'
    """
    if error.name is None or error.name.partition(".")[0] != library:
        return error
    return ModuleNotFoundError(f"needs {library}: pip install 'bangla-calendar[{extra}]'", name=library)
