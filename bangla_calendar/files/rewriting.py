"""One column of a file rewritten, in constant memory."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path, PurePath
from typing import NamedTuple

from bangla_calendar.calendars import get_bangla_calendar
from bangla_calendar.errors import BanglaCalendarError, Phrase
from bangla_calendar.files.answers import DATE_TARGETS, Answers
from bangla_calendar.files.atomic import atomic_output
from bangla_calendar.files.columns import Columns
from bangla_calendar.files.errors import from_pipe
from bangla_calendar.files.extras import needs_pyarrow
from bangla_calendar.files.lines import LineFormat, rewrite_lines
from bangla_calendar.files.rows import Rows
from bangla_calendar.files.streams import packed, packing_of
from bangla_calendar.files.workers import known_jobs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from contextlib import AbstractContextManager
    from datetime import date, tzinfo
    from os import PathLike
    from typing import BinaryIO, Literal

    from bangla_calendar.date import BanglaDate
    from bangla_calendar.files.errors import BadRowError
    from bangla_calendar.files.streams import Progress
    from bangla_calendar.typing import (
        CalendarId,
        DigitSet,
        ExcelEpoch,
        FileErrors,
        Language,
        NumericFamily,
        Order,
        Region,
        Target,
    )

__all__ = ["ENDINGS", "Report", "kind_of", "rewrite_column"]

_SEPARATORS = {".csv": None, ".tsv": "\t"}
_LINES = (*_SEPARATORS, ".jsonl")
_BOOKS = (".xlsx", ".xlsm")
ENDINGS = ".csv, .tsv or .jsonl (packed as .gz or .zst or not), .parquet, .xlsx or .xlsm"


class Report(NamedTuple):
    """What was done to a file.

    >>> report = Report(rows=3, bad=1, answered=2, doubts={"margin": 1})
    >>> report.rows, report.bad, report.answered, report.doubts
    (3, 1, 2, {'margin': 1})
    """

    rows: int
    """How many rows it has."""
    bad: int
    """How many of them cannot be converted."""
    answered: int
    """How many were given an answer."""
    doubts: dict[str, int]
    """Of how many of these each kind of doubt holds."""


class _Layout(NamedTuple):
    """How a file is laid out, where its kind leaves that open."""

    delimiter: str | None
    encoding: str | None
    sheet: str | None
    safe_csv: bool
    cells: Literal["text", "date"]

    def checked(self, kind: str) -> _Layout:
        """Return the layout, or raise `BanglaCalendarError` for what a file of the kind does not have."""
        for name, value, kinds in (
            ("delimiter", self.delimiter, (*_SEPARATORS,)),
            ("safe_csv", self.safe_csv, (*_SEPARATORS,)),
            ("encoding", self.encoding, _LINES),
            ("sheet", self.sheet, _BOOKS),
            ("cells", self.cells != "text", _BOOKS),
        ):
            if value and kind not in kinds:
                raise BanglaCalendarError(
                    Phrase(
                        "{name} is for {kinds}, not for {kind}",
                        name=Phrase(name),
                        kinds=", ".join(kinds),
                        kind=kind,
                    )
                )
        if self.delimiter and (len(self.delimiter) != 1 or self.delimiter in '"\r\n'):
            raise BanglaCalendarError(
                Phrase("delimiter must be one sign and no quote, got {sign!r}", sign=self.delimiter[:20])
            )
        return self


class _Names(NamedTuple):
    """The columns that are read, the one for notes, and the new ones with what is written to them."""

    column: str
    calendar: str | None
    reference: str | None
    notes: str | None
    into: tuple[str, ...]
    targets: tuple[Target, ...]

    def columns(self) -> Columns:
        """Return what is read and what is added, with the new columns for the answers."""
        read = (name for name in (self.column, self.calendar, self.reference) if name is not None)
        return Columns((*read,), self.into if self.notes is None else (*self.into, self.notes))


class _Options(NamedTuple):
    """How dates are read and written: the options of `Conversion`."""

    numeric: NumericFamily | None
    order: Order
    pivot: int | None
    excel_serial: ExcelEpoch | None
    tz: tzinfo | str | None
    pattern: str | None
    lang: Language
    digits: DigitSet | None
    region: Region


def rewrite_column(
    source: str | PathLike[str],
    output: str | PathLike[str] | BinaryIO,
    column: str,
    *,
    to: Target | Mapping[str, Target],
    calendar: CalendarId | None = None,
    calendar_column: str | None = None,
    calendar_map: Mapping[str, str] | None = None,
    reference: date | BanglaDate | None = None,
    reference_column: str | None = None,
    notes_column: str | None = None,
    numeric: NumericFamily | None = None,
    order: Order = "dmy",
    pivot: int | None = None,
    excel_serial: ExcelEpoch | None = None,
    tz: tzinfo | str | None = None,
    pattern: str | None = None,
    lang: Language = "bn",
    digits: DigitSet | None = None,
    region: Region = "BD",
    only: bool = False,
    errors: FileErrors = "raise",
    delimiter: str | None = None,
    encoding: str | None = None,
    sheet: str | None = None,
    cells: Literal["text", "date"] = "text",
    safe_csv: bool = False,
    jobs: int = 1,
    on_bad_row: Callable[[BadRowError], object] = lambda error: None,
    progress: Progress = lambda size: None,
) -> Report:
    r"""Write a CSV, TSV, JSONL, Parquet or Excel file with a column changed or added, all else as it was.

    The suffix of the source's name gives its format: .csv, .tsv or .jsonl, also packed (.csv.gz, .csv.zst),
    .parquet, .xlsx or .xlsm. The output is of the same kind, packed as its own name says. It may be the
    source itself, for it takes its place only when it is whole; a binary stream is written to as it is.
    Memory is constant, but for the shared texts of an Excel file.

    `to` says what is written in the place of a value: `"bangla"` or `"gregorian"` dates in `pattern`, `lang`,
    `digits` and `region` as by `format_date`; `"format"`, the same date in a pattern; `"digits"`, other
    digits; `"number"`, what is a number in figures or words, or an amount of money, in plain figures;
    `"words"`, figures in words; `"money"`, an amount in words, with `only` ending in মাত্র; `"dates"`, the
    dates found in running text, as JSON. A mapping of names of new columns to these puts the answers there,
    behind the column, which stays (in Excel behind the last). Names of columns are found in either Unicode
    form, without regard to invisible signs and kinds of blanks.

    Dates are read as by `parse_date` with `numeric`, `order` and `pivot`; of moments with a time zone it is
    the day in `tz`, a zone or its name, by default in the calendar's. With `excel_serial` numbers are days as
    Excel counts them. `calendar` is the rule for Bangla dates, by default `"bangladesh"`. Where each row
    names its own in `calendar_column`, by id or by a name of `calendar_map`, `calendar` is for rows that name
    none, which without it are bad rows.
    Relative expressions and days without a year are read where there is a `reference`, a day, or the row has
    its own in `reference_column`. `notes_column` is a new column that says by which calendar the row's date
    holds and how well that is known, or why the row is bad.

    `errors` says what to do with a row that cannot be read: `"raise"` raises a `BadRowError`, `"coerce"`
    empties the value, `"keep"` leaves it as it was, `"skip"` leaves the row out. Empty values stay empty.

    `delimiter` separates the fields of a CSV: a comma, if neither it nor a first line `sep=;` says another.
    `encoding` is that of the file and of the output: UTF-8, or what a mark says, if not given. `safe_csv`
    puts an apostrophe before answers that a program for tables would take for a formula. `sheet` names the
    sheet of an Excel file, else its first; with `cells="date"` Gregorian answers there are dates, not texts.

    With several `jobs` that many processes answer the rows, with 0 one for each core: the output is the
    same, to the byte. An Excel file always has one. A script needs `if __name__ == "__main__":` round such
    a call.

    `on_bad_row` is called with the error of each bad row, `progress` with how many more bytes are done.

    Raises `UnknownNameError` for a missing column or another unknown name, `FileFormatError` for a file that
    is not of its kind, `WorkerError` for a process that ends early, `OSError` for a file that cannot be read
    or written; the output is then as it was before.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     path = Path(folder, "deeds.csv")
    ...     _ = path.write_text("deed,place\n১০ অগ্রহায়ণ ১৪২১,কলকাতা\n১০ অগ্রহায়ণ ১৪২১,ঢাকা\n", "utf-8")
    ...     report = rewrite_column(path, path, "deed", to={"day": "gregorian"}, calendar_column="place",
    ...                             calendar_map={"কলকাতা": "west-bengal", "ঢাকা": "bangladesh"})
    ...     print(path.read_text("utf-8"), report.rows, report.bad)
    deed,day,place
    ১০ অগ্রহায়ণ ১৪২১,2014-11-27,কলকাতা
    ১০ অগ্রহায়ণ ১৪২১,2014-11-24,ঢাকা
     2 0
    """
    kinds = _kinds(path := Path(source), output)
    names = _Names(column, calendar_column, reference_column, notes_column, *_targets(to))
    options = _Options(numeric, order, pivot, excel_serial, tz, pattern, lang, digits, region)
    layout = _Layout(delimiter, encoding, sheet, safe_csv, cells).checked(kinds[0])
    wanted = _Wanted(names, calendar, dict(calendar_map or {}), reference, options, layout, only, errors)
    return _rewritten(path, output, kinds, wanted, wanted.rows(on_bad_row), progress, known_jobs(jobs))


class _Wanted(NamedTuple):
    """What is wanted of the rows of a file."""

    names: _Names
    calendar: CalendarId | None
    calendar_map: dict[str, str]
    reference: date | BanglaDate | None
    options: _Options
    layout: _Layout
    only: bool
    errors: FileErrors

    def rows(self, on_bad_row: Callable[[BadRowError], object]) -> Rows:
        """Return what answers them."""
        names = self.names
        return Rows(
            _answers(self).answer,
            self.errors,
            on_bad_row,
            into=len(names.into),
            noted=names.notes is not None,
            by_calendar=names.calendar is not None,
            by_reference=names.reference is not None,
        )


def _rewritten(
    path: Path,
    output: str | PathLike[str] | BinaryIO,
    kinds: tuple[str, str],
    wanted: _Wanted,
    rows: Rows,
    progress: Progress,
    jobs: int,
) -> Report:
    """Write a file with other columns; return how its rows went."""
    kind, packing = kinds
    with _opened(output) as target, packed(target, packing) as packer:
        _REWRITE.get(kind, _rewrite_lines)(path, packer, wanted, rows, progress, jobs)
    return Report(rows.rows, rows.bad, rows.answered, rows.doubts)


def _answers(wanted: _Wanted) -> Answers:
    """Return what makes the answers to the values of a file."""
    names, calendar = wanted.names, wanted.calendar
    if names.notes is not None and not {*DATE_TARGETS}.intersection(names.targets):
        raise BanglaCalendarError("notes_column needs a target that is a date")
    return Answers(
        names.targets,
        calendar=None if calendar is None else get_bangla_calendar(calendar).id,
        by_row=names.calendar is not None,
        calendar_map=wanted.calendar_map,
        reference=wanted.reference,
        as_dates=wanted.layout.cells == "date",
        noted=names.notes is not None,
        only=wanted.only,
        options=wanted.options._asdict(),
    )


def _targets(to: Target | Mapping[str, Target]) -> tuple[tuple[str, ...], tuple[Target, ...]]:
    """Return the names of the new columns, if any, and what is written."""
    if isinstance(to, str):
        return (), (to,)
    if not to:
        raise BanglaCalendarError("to must name a target, or new columns and their targets")
    return (*to.keys(),), (*to.values(),)


def kind_of(name: PurePath) -> str:
    """Return the kind of a file by its name: the end of it, without that of its packing.

    Raises `BanglaCalendarError` for any other name.

    >>> kind_of(PurePath("a.CSV.gz"))
    '.csv'
    """
    kind = _known_kind(name)
    if kind is None:
        raise BanglaCalendarError(
            Phrase("{name}: file name must end in {endings}", name=str(name), endings=ENDINGS)
        )
    return kind


def _known_kind(name: PurePath) -> str | None:
    packing = packing_of(name)
    kind = name.with_suffix("").suffix.lower() if packing else name.suffix.lower()
    return kind if kind in _LINES or (kind in (".parquet", *_BOOKS) and not packing) else None


def _kinds(path: Path, output: str | PathLike[str] | BinaryIO) -> tuple[str, str]:
    """Return the kind of a file, and how the output is packed; the output must not be of another kind."""
    kind = kind_of(path)
    if kind not in _LINES and path.is_fifo():
        raise BanglaCalendarError(Phrase("{name}: {error}", name=str(path), error=from_pipe(kind)))
    if not (isinstance(output, str) or hasattr(output, "__fspath__")):
        return kind, ""
    name = PurePath(output)
    if _known_kind(name) not in (None, kind):
        raise BanglaCalendarError(
            Phrase("{name}: file name must end in {kind}, as that of the source", name=str(name), kind=kind)
        )
    return kind, packing_of(name)


def _opened(output: str | PathLike[str] | BinaryIO) -> AbstractContextManager[BinaryIO]:
    if isinstance(output, str) or hasattr(output, "__fspath__"):
        return atomic_output(output)
    return nullcontext(output)


def _rewrite_lines(
    path: Path, target: BinaryIO, wanted: _Wanted, rows: Rows, progress: Progress, jobs: int
) -> None:
    """Write a file of lines with one column changed."""
    kind, layout = kind_of(path), wanted.layout
    separator = layout.delimiter or _SEPARATORS.get(kind)
    form = LineFormat(kind == ".jsonl", separator, layout.encoding, layout.safe_csv)
    rewrite_lines(path, target, wanted.names.columns(), wanted.rows, rows, form, progress, jobs)


def _rewrite_parquet(
    path: Path, target: BinaryIO, wanted: _Wanted, rows: Rows, progress: Progress, jobs: int
) -> None:
    """Write a Parquet with one column changed to texts."""
    with needs_pyarrow():
        from bangla_calendar.files.parquet import rewrite
    shares = rewrite(path, target, wanted.names.columns(), wanted.rows, rows, jobs)
    _report_shares(shares, path, progress)


def _rewrite_book(
    path: Path, target: BinaryIO, wanted: _Wanted, rows: Rows, progress: Progress, jobs: int
) -> None:
    """Write an Excel file with one column of a sheet changed, in this process alone."""
    from bangla_calendar.files.excel import rewrite

    shares = rewrite(path, target, wanted.names.columns(), rows, wanted.layout.sheet)
    _report_shares(shares, path, progress)


def _report_shares(shares: Iterable[float], path: Path, progress: Progress) -> None:
    """Report shares of a file, while they are done, as bytes."""
    size = path.stat().st_size
    done = 0
    for share in shares:
        progress(int(share * size) - done)
        done = int(share * size)


_REWRITE = {".parquet": _rewrite_parquet, **dict.fromkeys(_BOOKS, _rewrite_book)}
