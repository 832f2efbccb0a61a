"""Texts in columns agree with the scalar functions, in every library."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaDate, format_date
from bangla_calendar import find_dates as scalar_find_dates
from bangla_calendar import parse_date as scalar_parse_date
from bangla_calendar import to_ascii_digits as scalar_to_ascii
from bangla_calendar import to_bangla_digits as scalar_to_bangla
from bangla_calendar.columns import (
    BadRowsError,
    find_dates,
    format_dates,
    parse_dates,
    parse_numbers,
    to_ascii_digits,
    to_bangla_digits,
)
from bangla_calendar.columns.found import FOUND, found_record
from bangla_calendar.errors import DateRangeError, ParseError, UnknownNameError
from bangla_calendar.typing import Language
from tests.columns.libraries import LIBRARIES, Columns

every_library = pytest.mark.parametrize("library", LIBRARIES, ids=str)
# Of what may stand between digits the signs that a column could be joined by are the ones to try.
signs = st.text(st.sampled_from("০৫৯059 \n\ue000\ue001a\0আ😀"), max_size=9)
texts = st.lists(st.none() | signs | st.text(max_size=5), max_size=9)


def each(function: Any, values: list[Any], *arguments: Any, **options: Any) -> list[Any]:
    """Call a scalar function with each value that is not missing."""
    return [None if value is None else function(value, *arguments, **options) for value in values]


@every_library
class TestDigits:
    @given(texts)
    def test_as_one_by_one(self, library: Columns, values: list[str | None]) -> None:
        column = library.texts(values)
        assert library.plain(to_bangla_digits(column)) == each(scalar_to_bangla, values)
        assert library.plain(to_ascii_digits(column)) == each(scalar_to_ascii, values)
        assert library.plain(column) == values

    def test_integers(self, library: Columns) -> None:
        numbers = library.numbers([1430, -5, None])
        assert library.plain(to_bangla_digits(numbers)) == ["১৪৩০", "-৫", None]
        assert library.plain(to_ascii_digits(numbers)) == ["1430", "-5", None]


@every_library
class TestDates:
    @pytest.mark.parametrize("pattern", ["newspaper", "%A, %-d %B", "%m", "iso", "official"])
    @pytest.mark.parametrize("lang", ["bn", "en"])
    def test_written_as_one_by_one(self, library: Columns, pattern: str, lang: Language) -> None:
        # Few days and many, some of them more than once.
        for start, count in ((738_000, 40), (738_000, 2000)):
            days = [None, *(date.fromordinal(start + 7 * row % 5000) for row in range(count))]
            written = format_dates(library.dates(days), pattern, lang=lang)
            expected = [BanglaDate.from_gregorian(day) for day in days if day]
            assert library.plain(written) == each(format_date, [None, *expected], pattern, lang=lang)

    def test_in_every_family(self, library: Columns) -> None:
        days = [date(2023, 9, 30)]
        written = format_dates(library.dates(days), "%-d %B %EY", calendar="gregorian")
        assert library.plain(written) == [format_date(days[0], "%-d %B %EY")]
        written = format_dates(library.dates(days), "%-d %B %EY", calendar="hijri")
        assert library.plain(written) == ["১৫ রবিউল আউয়াল ১৪৪৫ হিজরি"]

    def test_days_that_the_calendar_does_not_have(self, library: Columns) -> None:
        days = library.dates([date(2023, 9, 30), None, date(1066, 10, 14), date(1066, 10, 14)])
        write = partial(format_dates, days, "iso", calendar="west-bengal-drik")
        first = BanglaDate.from_gregorian(date(2023, 9, 30), calendar="west-bengal-drik").isoformat()
        with pytest.raises(BadRowsError, match=r"^row 2: gregorian date .* \(2 bad rows of 4\)$"):
            write()
        assert library.plain(write(errors="coerce")) == [first, None, None, None]
        assert library.plain(write(errors="keep")) == [first, None, "1066-10-14", "1066-10-14"]

    def test_read_as_one_by_one(self, library: Columns) -> None:
        values = ["১৫ আশ্বিন ১৪৩০", None, "30/9/2023", "১৫ আশ্বিন ১৪৩০", "25 Boishakh 1268"]
        read = each(lambda text: date.fromordinal(scalar_parse_date(text).toordinal()), values)
        assert library.plain(parse_dates(library.texts(values))) == read
        iso = library.texts(["1430-06-15", None])
        assert library.plain(parse_dates(iso, numeric="bangla")) == [date(2023, 9, 30), None]
        assert library.plain(parse_dates(library.texts([None]))) == [None]
        assert library.plain(parse_dates(library.texts([]))) == []

    def test_what_cannot_be_read(self, library: Columns) -> None:
        values = library.texts([None, "১৫ আশ্বিন ১৪৩০", "৩২ আশ্বিন ১৪৩০", "", "৩২ আশ্বিন ১৪৩০"])
        with pytest.raises(BadRowsError, match=r"^row 2: day must be in 1\.\.31 .* \(3 bad rows of 5\)$"):
            parse_dates(values)
        day = date(2023, 9, 30)
        assert library.plain(parse_dates(values, errors="coerce")) == [None, day, None, None, None]
        kept = library.plain(parse_dates(values, errors="keep"))
        assert kept == [None, "2023-09-30", "৩২ আশ্বিন ১৪৩০", "", "৩২ আশ্বিন ১৪৩০"]


PAGE = "ঢাকা, ১৫ আশ্বিন ১৪৩০ (৩০ সেপ্টেম্বর ২০২৩)। ১০-১২ পৌষ, রাত ৮টায়"


@every_library
class TestFound:
    def test_as_one_by_one(self, library: Columns) -> None:
        values = [PAGE, None, "no date", PAGE, ""]
        options: dict[str, Any] = {"calendar": "bangladesh-1995", "reference": date(2023, 9, 30)}
        found = library.plain(find_dates(library.texts(values), **options))
        assert len(found) == 5
        for matches, text in zip(found, values, strict=True):
            if text is None:
                assert matches is None
                continue
            expected = scalar_find_dates(text, **options)
            if "arrow" in library.name or library.name == "polars":
                assert matches == [*map(found_record, expected)]
            else:
                assert matches == expected
        assert library.plain(find_dates(library.texts([]))) == []
        assert library.plain(find_dates(library.texts([None, ""]))) == [None, []]

    def test_names_of_observances(self, library: Columns) -> None:
        values = ["২০২৪ সালের বিজয় দিবস", "আজ বিজয় দিবস", None]
        found = library.plain(find_dates(library.texts(values), observances="BD"))
        (match,) = found[0]
        is_record = isinstance(match, dict)
        assert (match["observance"] if is_record else match.observance) == "victory-day"
        assert (match["gregorian"] if is_record else match.gregorian) == date(2024, 12, 16)
        with pytest.raises(UnknownNameError):
            find_dates(library.texts([]), observances="XX")  # type: ignore[call-overload]

    def test_texts_alone(self, library: Columns) -> None:
        with pytest.raises(TypeError):
            find_dates(library.numbers([1]))


def test_what_a_record_says() -> None:
    full, beside, ends = map(found_record, scalar_find_dates(PAGE, reference=date(2023, 9, 30))[:3])
    assert [*full] == [*FOUND]
    assert (full["text"], full["calendar"]) == ("১৫ আশ্বিন ১৪৩০", "bangla")
    assert full["gregorian"] == beside["gregorian"] == date(2023, 9, 30)
    assert full["agrees_with"] == beside["agrees_with"]
    assert "bangladesh-2019" in full["agrees_with"]
    assert PAGE[full["start"] : full["end"]] == full["text"]
    # 1 Poush is 16 December, the day of victory.
    assert (ends["gregorian"], ends["gregorian_end"]) == (date(2023, 12, 25), date(2023, 12, 27))
    clock = found_record(scalar_find_dates("১৭ আগস্ট ২০২২, ২২:০৭")[0])
    assert (clock["gregorian"], clock["hour"], clock["minute"]) == (date(2022, 8, 17), 22, 7)
    assert type(clock["gregorian"]) is date


class TestOptions:
    @pytest.mark.parametrize("function", [format_dates, parse_dates, parse_numbers, to_bangla_digits])
    def test_errors(self, function: Any) -> None:
        with pytest.raises(UnknownNameError, match="unknown errors 'ignore': choose from raise,"):
            function([], errors="ignore")

    @pytest.mark.parametrize("function", [find_dates, parse_dates])
    def test_what_dates_are_read_by(self, function: Any) -> None:
        with pytest.raises(UnknownNameError, match="unknown Bangla calendar 'hijri'"):
            function([], calendar="hijri")
        with pytest.raises(DateRangeError, match="pivot"):
            function([], pivot=100)

    def test_patterns_are_checked_without_any_row(self) -> None:
        for pattern in ("%Q", "no directive", "%H:%M"):
            with pytest.raises(ParseError):
                format_dates([], pattern)
        with pytest.raises(UnknownNameError):
            format_dates([], lang="fr")  # type: ignore[call-overload]
        with pytest.raises(UnknownNameError):
            parse_numbers([], kind="decimal")  # type: ignore[call-overload]


class TestLists:
    def test_moments(self) -> None:
        moments = [datetime(2023, 9, 30, 18, 30, tzinfo=UTC), datetime(2023, 9, 30, 18, 30)]
        assert format_dates(moments, "newspaper") == ["১৬ আশ্বিন ১৪৩০", "১৫ আশ্বিন ১৪৩০"]

    @pytest.mark.parametrize("wrong", [[1], [b"1"], [1.5], [["1"]], "text", {"1"}, None])
    def test_other_things(self, wrong: Any) -> None:
        for function in (parse_dates, parse_numbers, find_dates):
            with pytest.raises(TypeError):
                function(wrong)
        if wrong != [1]:
            with pytest.raises(TypeError):
                to_bangla_digits(wrong)

    def test_things_among_texts(self) -> None:
        given: list[Any] = ["15", 2.5, None, ["x"], True, np.int64(7), float("nan")]
        with pytest.raises(TypeError, match="row 1: texts must be str or int, got float"):
            to_bangla_digits(given)
        assert to_bangla_digits(given, errors="coerce") == ["১৫", None, None, None, None, "৭", None]
        assert to_bangla_digits(given, errors="keep") == ["১৫", 2.5, None, ["x"], True, "৭", None]
        with pytest.raises(TypeError, match="row 1: texts must be str, got float"):
            parse_numbers(given)
        assert parse_numbers(given, errors="coerce") == [15, None, None, None, None, None, None]
        assert parse_numbers([*given, "x", "15"], errors="keep") == [
            *("15", 2.5, None, ["x"], True, np.int64(7), None, "x", "15")
        ]
        with pytest.raises(BadRowsError, match=r"row 0: .* \(2 bad rows of 2\)"):
            parse_dates(["x", 5])

    def test_nan_is_missing(self) -> None:
        assert to_bangla_digits(["1", float("nan")]) == ["১", None]

    def test_every_sign_for_private_use(self) -> None:
        signs = "".join(map(chr, (*range(0xE000, 0xF900), 10)))
        assert to_bangla_digits([signs, "1"]) == [signs, "১"]


class TestArrays:
    def test_strings_of_fixed_width(self) -> None:
        changed = to_bangla_digits(np.array(["1", "a23"]))
        assert changed.dtype == np.dtype("U3")
        assert changed.tolist() == ["১", "a২৩"]

    @pytest.mark.skipif(np.lib.NumpyVersion(np.__version__) < "2.0.0", reason="needs NumPy 2")
    def test_strings_of_any_width(self) -> None:
        kind = np.dtypes.StringDType()
        changed = to_bangla_digits(np.array(["1", "a23" * 9], kind))
        assert changed.dtype == kind
        assert changed.tolist() == ["১", "a২৩" * 9]
        kinds: Any = np.dtypes.StringDType
        kind = kinds(na_object=np.nan)
        changed = to_bangla_digits(np.array(["1", np.nan], kind))
        assert changed.dtype == kind
        assert changed.tolist()[0] == "১"
        assert np.isnan(changed).tolist() == [False, True]

    def test_masks(self) -> None:
        masked = np.ma.MaskedArray(np.array(["1", "2"]), [True, False])
        assert to_bangla_digits(masked).tolist() == [None, "২"]


class TestNarrowIntegers:
    def test_a_span_wider_than_the_type(self) -> None:
        days = np.resize(np.arange(-20_000, 20_001), 60_000)
        assert (format_dates(days.astype(np.int16)) == format_dates(days)).all()
