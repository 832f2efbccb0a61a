"""Errors in Bengali: every phrase of an error has a Bengali form, and no English is left in a message."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import (
    BanglaCalendarError,
    BanglaDate,
    DateRangeError,
    FiscalYear,
    ParseError,
    UnknownNameError,
    age,
    date_ordinal,
    date_range,
    date_to_words,
    figures_to_words,
    format_date,
    format_money,
    format_number,
    get_calendar,
    masthead,
    messages,
    money_to_words,
    month_name,
    month_number,
    naturaltime,
    number_to_words,
    ordinal,
    parse_clock,
    parse_date,
    parse_duration,
    parse_fiscal_year,
    parse_money,
    parse_number,
    parse_ordinal,
    parse_relative,
    season_name,
    weekday_name,
    words_to_number,
    year_to_words,
)
from bangla_calendar.errors import Phrase
from bangla_calendar.messages import table
from tests.sources import PACKAGE, modules, parsed

# What takes a phrase of an error, and in which places.
TAKERS = {
    "BanglaCalendarError": (0,),
    "DateRangeError": (0, 4),
    "Directive": (0,),
    "Fault": (1,),
    "FileFormatError": (0,),
    "ParseError": (2, 3),
    "Phrase": (0,),
    "UnknownNameError": (0,),
    "chosen": (0,),
    "fault": (0,),
    "refuse": (1,),
    "refuse_unknown": (0,),
    "_at": (0,),
    "_expect": (0, 1, 2),
    "_fault": (1,),
    "_number": (2,),
    "_within": (0,),
}
# The class and the frames of errors stand here, where a phrase is any text.
FRAMES = PACKAGE / "errors.py"


def phrases(path: Path) -> Iterator[tuple[int, ast.expr]]:
    """Yield the line and the expression of each phrase of an error in a file, of a constant its value."""
    tree = parsed(path)
    constants = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            for place in TAKERS.get(name, ()):
                if place < len(node.args):
                    for part in parts(node.args[place]):
                        yield node.lineno, constants.get(getattr(part, "id", ""), part)


def parts(node: ast.expr) -> Iterator[ast.expr]:
    """Yield the alternatives of an expression."""
    if isinstance(node, ast.IfExp):
        yield from (*parts(node.body), *parts(node.orelse))
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from parts(value)
    else:
        yield node


def test_every_phrase_has_a_bengali_form() -> None:
    found = [(f"{path.name}:{line}", node) for path in modules() for line, node in phrases(path)]
    assert len(found) > 100
    # A Phrase can be translated, a formatted string not.
    assert [place for place, node in found if isinstance(node, ast.JoinedStr)] == []
    texts = [(place, node.value) for place, node in found if isinstance(node, ast.Constant)]
    without = [
        (place, text)
        for place, text in texts
        if isinstance(text, str) and len(text) > 2 and not messages.bengali_form(text)
    ]
    assert without == []


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def test_every_form_has_the_same_parameters() -> None:
    rows = {**table.MESSAGES, **table.EXPECTED, **table.TERMS}
    assert len(rows) == len(table.MESSAGES) + len(table.EXPECTED) + len(table.TERMS)
    for english, bengali in rows.items():
        if "{" in english or "{" in bengali:
            assert fields(bengali) <= fields(english), english


def test_no_row_is_left_over() -> None:
    texts = {
        node.value
        for path in modules()
        if path.parent.name != "messages"
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    texts.update(f"month of the {family} calendar" for family in ("bangla", "gregorian", "hijri", "saka"))
    assert {*table.MESSAGES, *table.EXPECTED, *table.TERMS} <= texts


# Bad input of every function, one for each kind of fault.
FAULTS: list[Callable[[], object]] = [
    lambda: BanglaDate(1431, 11, 30),
    lambda: BanglaDate(0, 1, 1),
    lambda: BanglaDate(10**400, 1, 1),
    lambda: BanglaDate(1430, 13, 1),
    lambda: BanglaDate(1430, 1, 1, calendar="bengal"),
    lambda: BanglaDate(1430, 1, 1, calendar="julian"),
    lambda: BanglaDate.from_gregorian(date(1, 1, 1)),
    lambda: BanglaDate.fromordinal(0),
    lambda: BanglaDate.fromtimestamp(1e300),
    lambda: BanglaDate.today(tz="Asia/Nowhere"),
    lambda: BanglaDate.fromisoformat("1430-6-15"),
    lambda: BanglaDate.fromisoformat("1430-০৬-15"),
    lambda: BanglaDate.strptime("শুক্রবার, ১৫ আশ্বিন ১৪৩০", "long"),
    lambda: BanglaDate.strptime("15 Ash 1430", "%-d %b %Y"),
    lambda: BanglaDate.strptime("15/6/30", "%d/%m/%y"),
    lambda: BanglaDate.strptime("367 1430", "%j %Y"),
    lambda: BanglaDate.strptime("15/6", "%d/%m"),
    lambda: BanglaDate.strptime("15 16 6 1430", "%d %-d %m %Y"),
    lambda: format_date(date(2023, 9, 30), "%H"),
    lambda: format_date(datetime(2023, 9, 30, tzinfo=UTC)),
    lambda: format_date(datetime.min.replace(tzinfo=UTC), tz="America/New_York"),
    lambda: BanglaDate.strptime("15/6/1430", "%d-%m-%Y"),
    lambda: BanglaDate.strptime("15", "%Q"),
    lambda: BanglaDate.strptime("15", "Y"),
    lambda: BanglaDate.parse("৩০ সেপ্টেম্বর ২০২৩"),
    lambda: BanglaDate(1430, 1, 1).add(overflow="no"),  # type: ignore[arg-type]
    lambda: date_range(BanglaDate(1430, 1, 1), BanglaDate(1430, 1, 2), 0),
    lambda: get_calendar("hijri").to_ordinal(1445, 1, 31),
    lambda: get_calendar("julian").to_ordinal(1445, 2, 30),
    lambda: get_calendar("bangladesh").from_jd(1e300),
    lambda: format_date(date(2023, 9, 30), lang="fr"),  # type: ignore[arg-type]
    lambda: format_date(date(2023, 9, 30), digits="roman"),  # type: ignore[arg-type]
    lambda: masthead(date(2023, 9, 30), hijri=True, hijri_offset=3),
    lambda: parse_date("শুক্রবার, ৩০ সেপ্টেম্বর ২০২৩"),
    lambda: parse_date("1430-06-15"),
    lambda: parse_date("31/06/1430"),
    lambda: parse_date("31/10/1430"),
    lambda: parse_date("15/06/30"),
    lambda: parse_date("15/06/30", pivot=50),
    lambda: parse_date("১৫ আশ্বিন ৩০"),
    lambda: parse_date("১৫ আশ্বিন ৩০", pivot=100),
    lambda: parse_date("x" * 400),
    lambda: parse_date("১৫ আশ্বিন ১৪৩০", numeric="roman"),  # type: ignore[arg-type]
    lambda: parse_date("১৫ আশ্বিন ১৪৩০", order="no"),  # type: ignore[arg-type]
    lambda: parse_date("১৪ রবিউল আউয়াল ১৪৪৫"),
    lambda: parse_date("১৫ আশ্বিন ১৪৩০, রাত ৮টা"),
    lambda: parse_date("৩০ সেপ্টেম্বর ২০২৩, ২৫:০০"),
    lambda: parse_date("2023-09-30T10:00Z"),
    lambda: parse_date("৩০ সেপ্টেম্বর ২০২৩, রাত ১০টা EST", tz="UTC"),
    lambda: parse_date("(১৫ আশ্বিন ১৪৩০"),
    lambda: parse_date("১৫ আশ্বিন ১৪৩০ খ্রিষ্টাব্দ"),
    lambda: parse_date("১৫ আশ্বিন ২০২৩"),
    lambda: parse_date("১৫ সেপ্টেম্বর ১৪৩০"),
    lambda: parse_date("১৪ রবিউল আউয়াল ২০২৩"),
    lambda: parse_date("১৫ Ashwinn ১৪৩০"),
    lambda: parse_date("৩০/০৯/২০২৩ মোতাবেক ১৬ আশ্বিন ১৪৩০"),
    lambda: parse_date("১৫ই (১৬) আশ্বিন ১৪৩০"),
    lambda: parse_date("৩ই আশ্বিন ১৪৩০"),
    lambda: parse_date("শনিবার, ৩০ সেপ্টেম্বর ২০২৩, রাত ১২টা"),
    lambda: BanglaDate.parse("১৫ আশ্বিন ১৪৩০, রাত ৮টা"),
    lambda: parse_clock("রাত ৮টা UTC"),
    lambda: parse_clock("দিবাগত রাত ২টা"),
    lambda: parse_clock("১০:0৭"),
    lambda: month_name(13),
    lambda: month_name(1, lang="fr"),  # type: ignore[arg-type]
    lambda: month_number("Ashwinn"),
    lambda: weekday_name(7),
    lambda: season_name(0),
    lambda: number_to_words(5, region="UK"),  # type: ignore[arg-type]
    lambda: number_to_words(5, negative="no"),  # type: ignore[arg-type]
    lambda: number_to_words(10**30, crore="once"),
    lambda: number_to_words(5, crore="no"),  # type: ignore[arg-type]
    lambda: number_to_words(Decimal("inf")),
    lambda: number_to_words(Decimal("1e200000")),
    lambda: number_to_words(5, lakh="no"),  # type: ignore[arg-type]
    lambda: number_to_words(5, twenty="no"),  # type: ignore[arg-type]
    lambda: number_to_words(5, hundred="no"),  # type: ignore[arg-type]
    lambda: year_to_words(0),
    lambda: year_to_words(500, era="bce"),  # type: ignore[arg-type]
    lambda: year_to_words(-500, era="bangla"),
    lambda: year_to_words(500, era="roman"),  # type: ignore[arg-type]
    lambda: format_number(Fraction(1, 3)),
    lambda: format_number(5, grouping="no"),  # type: ignore[arg-type]
    lambda: format_number(5, digits="no"),  # type: ignore[arg-type]
    lambda: format_number(5, rounding="no"),
    lambda: format_number(5, precision=-1),
    lambda: format_number(5, compact="no"),  # type: ignore[arg-type]
    lambda: format_number(5, compact="units", precision=1),
    lambda: format_money("1.5", ending="/-"),
    lambda: format_money(5, ending="no"),  # type: ignore[arg-type]
    lambda: format_money(5, position="no"),  # type: ignore[arg-type]
    lambda: format_money(5, precision=3),  # type: ignore[arg-type]
    lambda: money_to_words("1.005"),
    lambda: ordinal(0),
    lambda: ordinal(101, style="tatsama"),
    lambda: ordinal(1, style="no"),  # type: ignore[arg-type]
    lambda: date_ordinal(33),
    lambda: date_ordinal(1, first="no"),
    lambda: date_to_words(date(2023, 9, 30), lang="fr"),  # type: ignore[arg-type]
    lambda: FiscalYear(0, country="BD"),
    lambda: FiscalYear(2023, country="XX"),  # type: ignore[arg-type]
    lambda: FiscalYear(2023, country="BD", kind="assessment"),
    lambda: FiscalYear(2023, country="BD").quarter(5),
    lambda: FiscalYear(2023, country="BD").quarter_of(date(2020, 1, 1)),
    lambda: FiscalYear(2023, country="BD").months(3, start=13),
    lambda: FiscalYear(2023, country="BD").months(12, start=2),
    lambda: FiscalYear(2023, country="BD", kind="school").quarter(1),
    lambda: parse_fiscal_year("২০২৩-২৪ অর্থবছর", country=None),
    lambda: parse_fiscal_year("২০২৩ অর্থবছর", country="BD"),
    lambda: parse_fiscal_year("২০২৩-২৫ অর্থবছর", country="BD"),
    lambda: parse_fiscal_year("গত অর্থবছরে", country="BD"),
    lambda: parse_fiscal_year("x" * 400, country="BD"),
    lambda: age(date(2024, 1, 1), on=date(2023, 1, 1)),
    lambda: naturaltime(float("nan")),
    lambda: naturaltime(5, style="no"),  # type: ignore[arg-type]
    lambda: parse_duration("২ মাস"),
    lambda: parse_duration("x" * 400),
    lambda: parse_relative("৩ ঘণ্টা আগে", reference=date(2024, 3, 15)),
]
READERS: list[Callable[[str], object]] = [
    parse_number,
    words_to_number,
    parse_money,
    parse_ordinal,
    parse_clock,
    figures_to_words,
    parse_date,
    BanglaDate.parse,
    lambda text: BanglaDate.strptime(text, "long"),
    parse_duration,
    lambda text: parse_relative(text, reference=datetime(2024, 3, 15, 9)),
    lambda text: parse_fiscal_year(text, country="BD"),
]


def untranslated(phrase: Phrase) -> list[str]:
    """Return the templates of a message and its parts that have no Bengali form."""
    inner = [part for part in phrase.parameters.values() if isinstance(part, Phrase)]
    own = [] if messages.bengali_form(phrase.template) else [phrase.template]
    return own + [template for part in inner for template in untranslated(part)]


@pytest.mark.parametrize("fault", FAULTS)
def test_no_part_is_left_in_english(fault: Callable[[], object]) -> None:
    with pytest.raises(BanglaCalendarError) as caught:
        fault()
    assert not untranslated(caught.value.phrase)
    assert caught.value.message("en") == str(caught.value)
    assert caught.value.message() != str(caught.value)


WORDS = [
    *("২০২৩-২৪", "অর্থবছর", "গত", "ঘণ্টা", "মাস", "দিন", "আগে", "গতকাল"),
    *("১৫", "আশ্বিন", "১৪৩০", "শনিবার", "পনেরো", "চৌদ্দশ", "ত্রিশ", "বঙ্গাব্দ", "খ্রিষ্টাব্দ", "শকাব্দ", "সাল", "তারিখ"),
    *("সাড়ে", "দেড়", "পৌনে", "শত", "হাজার", "লাখ", "কোটি", "দশমিক", "পূর্ণ", "ভাগের", "টাকা", "পয়সা", "মাত্র", "৳", "/-"),
    *(
        "রাত",
        "ভোর",
        "৮টা",
        "৫ম",
        "১১শ",
        "২১শে",
        "ই",
        "টি",
        "র",
        "ঃ",
        "15",
        "6",
        "2023",
        "September",
        "UTC",
        "x",
    ),
    *"()[],.-/:'+",
]


@pytest.mark.parametrize("read", READERS)
@given(words=st.lists(st.sampled_from(WORDS), max_size=6), joint=st.sampled_from(["", " "]))
def test_readers_leave_no_english(read: Callable[[str], object], words: list[str], joint: str) -> None:
    try:
        read(joint.join(words))
    except BanglaCalendarError as error:
        assert untranslated(error.phrase) == []  # noqa: PT017 - most texts raise, some are read


def test_messages_as_an_editor_would_write_them() -> None:
    with pytest.raises(DateRangeError) as late:
        BanglaDate(1281, 8, 31, calendar="west-bengal")
    assert str(late.value) == "day must be in 1..29 for Ogrohayon 1281 (west-bengal), got 31"
    assert late.value.message() == ("দিন ১ থেকে ২৯-এর মধ্যে হতে হবে (অগ্রহায়ণ ১২৮১, পশ্চিমবঙ্গ); দেওয়া হয়েছে ৩১")
    with pytest.raises(ParseError) as wrong:
        BanglaDate.strptime("বৃহস্পতিবার, ২৭ মাঘ ১২৯৯", "long", calendar="west-bengal")
    assert str(wrong.value) == "the text says Thursday; 27 Magh 1299 was a Wednesday (west-bengal)"
    assert wrong.value.message() == ("লেখায় আছে বৃহস্পতিবার, কিন্তু ২৭ মাঘ ১২৯৯ ছিল বুধবার (পশ্চিমবঙ্গ)")


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="unknown language 'fr': choose from bn, en"):
        BanglaCalendarError("step must not be 0").message("fr")  # type: ignore[arg-type]


def test_what_has_no_bengali_form_is_said_in_english() -> None:
    assert ParseError("x", 0, "a moon").message() == "'x' লেখাটির ০ নম্বর অবস্থানে a moon থাকার কথা"


def test_phrases_are_texts() -> None:
    inner = Phrase("month")
    phrase = Phrase("only one {name}", name=inner)
    assert phrase == "only one month"
    assert Phrase(phrase) is phrase
    assert Phrase("{x}") == "{x}"
