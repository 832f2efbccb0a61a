"""One column of a file rewritten, in constant memory."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import NamedTuple

from bangla_calendar.calendars import DEFAULT_CALENDAR, get_bangla_calendar
from bangla_calendar.errors import BanglaCalendarError
from bangla_calendar.files.answers import answerer
from bangla_calendar.files.atomic import atomic_output
from bangla_calendar.files.jsonl import change_jsonl
from bangla_calendar.files.rows import Rows, place_of, written
from bangla_calendar.files.separated import change_separated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import AbstractContextManager
    from os import PathLike
    from typing import BinaryIO, Literal

    from bangla_calendar.files.answers import Target
    from bangla_calendar.files.errors import BadRowError

__all__ = ["KINDS", "Report", "rewrite_column"]

_SEPARATORS = {".csv": ",", ".tsv": "\t"}
KINDS = (*_SEPARATORS, ".jsonl", ".parquet")


class Report(NamedTuple):
    """What was done to a file.

    `rows` and `bad` count its rows and the bad ones among them, `answered` those that were given an answer;
    `doubts` says of how many of these each key of `bangla_calendar.certainty.DOUBTS` holds.
    """

    rows: int
    bad: int
    answered: int
    doubts: dict[str, int]


def rewrite_column(
    source: str | PathLike[str],
    output: str | PathLike[str] | BinaryIO,
    column: str,
    *,
    to: Target,
    calendar: str = DEFAULT_CALENDAR,
    numeric: Literal["gregorian", "bangla"] | None = None,
    pattern: str | None = None,
    lang: str = "bn",
    digits: str | None = None,
    errors: Literal["raise", "coerce", "keep", "skip"] = "raise",
    on_bad_row: Callable[[BadRowError], object] = lambda error: None,
    progress: Callable[[int], object] = lambda size: None,
) -> Report:
    r"""Write a CSV, TSV, JSONL or Parquet with one column changed, all else as it was, in constant memory.

    The end of the source's name tells its kind. The output is of the same kind; it may be the source itself,
    for it takes its place only when it is whole. A binary stream as output is written to as it is.

    `to` says what is written for a value: `"bangla"` and `"gregorian"` dates, which are read as `parse_date`
    does with `calendar` and `numeric` and written with `pattern`, `lang` and `digits` as by `format_date`;
    `"format"` the same date in a pattern; `"digits"` other digits; `"words"` a number in words; `"dates"` the
    dates found in running text, as JSON. Empty values stay empty.

    `errors` says what to do with a row that cannot be read: `"raise"` raises a `BadRowError`, `"coerce"`
    leaves the value empty, `"keep"` leaves it as it was, `"skip"` leaves the row out. `on_bad_row` is called
    with the error of each such row, and `progress` now and then with how many more bytes are done.

    Raises `UnknownNameError` for a missing column or another unknown name, `FileFormatError` for a file that
    is not of its kind, `OSError` for one that cannot be read or written; the output is then as it was before.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     path = Path(folder, "papers.csv")
    ...     _ = path.write_text("paper,printed\nক,2023-09-30\n", "utf-8")
    ...     report = rewrite_column(path, path, "printed", to="bangla")
    ...     print(path.read_text("utf-8"), report.rows, report.bad)
    paper,printed
    ক,১৫ আশ্বিন ১৪৩০
     1 0
    """
    path = Path(source)
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise BanglaCalendarError(f"{path}: file name must end in {', '.join(KINDS)}")
    rule = get_bangla_calendar(calendar).id
    answer = answerer(to, calendar=rule, numeric=numeric, pattern=pattern, lang=lang, digits=digits)
    rows = Rows(answer, errors, on_bad_row)
    rewrite = _rewrite_parquet if kind == ".parquet" else partial(_rewrite_lines, kind=kind)
    with _opened(output) as target:
        rewrite(path, target, column, rows, progress)
    return Report(rows.rows, rows.bad, rows.answered, rows.doubts)


def _opened(output: str | PathLike[str] | BinaryIO) -> AbstractContextManager[BinaryIO]:
    if isinstance(output, str) or hasattr(output, "__fspath__"):
        return atomic_output(output)
    from contextlib import nullcontext

    return nullcontext(output)


def _rewrite_lines(
    path: Path, target: BinaryIO, column: str, rows: Rows, progress: Callable[[int], object], *, kind: str
) -> None:
    """Write a file of lines with one column changed."""
    with path.open("rb") as source:
        lines = _text_lines(_watched(source, progress))
        if kind == ".jsonl":
            changed = change_jsonl(lines, column, rows)
        else:
            changed = change_separated(lines, _SEPARATORS[kind], column, rows)
        target.writelines(line.encode("utf-8", "surrogateescape") for line in changed)


def _watched(source: BinaryIO, progress: Callable[[int], object]) -> Iterator[bytes]:
    """Yield the lines of a file and report now and then how many more bytes are done."""
    done = 0
    for number, line in enumerate(source):
        yield line
        if number % 4096 == 0:
            progress(source.tell() - done)
            done = source.tell()
    progress(source.tell() - done)


def _text_lines(lines: Iterable[bytes]) -> Iterator[str]:
    """Yield lines as texts; bytes that are not UTF-8 pass unharmed."""
    return (line.decode("utf-8", "surrogateescape") for line in lines)


def _rewrite_parquet(
    path: Path, target: BinaryIO, column: str, rows: Rows, progress: Callable[[int], object]
) -> None:
    """Write a Parquet with one column changed to texts."""
    try:
        from bangla_calendar.files.parquet import rewrite
    except ModuleNotFoundError as error:
        if error.name != "pyarrow":
            raise
        advice = "Parquet needs pyarrow: pip install 'bangla-calendar[arrow]'"
        raise ModuleNotFoundError(advice, name="pyarrow") from None

    def change(value: object) -> tuple[bool, str | None]:
        stays, changed = rows.change(str(value) if isinstance(value, int) else value)
        return stays, written(changed)

    size = path.stat().st_size
    done = 0
    for share in rewrite(path, target, partial(place_of, column), change):
        progress(int(share * size) - done)
        done = int(share * size)
