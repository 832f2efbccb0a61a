"""Excel files: a column of a sheet changed, and formats, formulas and all other parts as they were.

Only the sheet, and the list of formats where dates need new ones, are written anew, and of these only the
cells that change. That keeps what libraries that read a whole file and write it again lose: charts, pictures,
pivot tables, conditional formats.
"""

from __future__ import annotations

from bangla_calendar.files.excel.rewriting import rewrite

__all__ = ["rewrite"]
