"""What holds for every text: places, forms of letters, what is written is found, what is found is read."""

from __future__ import annotations

import itertools
import pickle
from datetime import date, datetime
from multiprocessing import get_context

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaDate, DateMatch, find_dates, format_date, iter_dates, parse_date
from bangla_calendar.finding import scan
from bangla_calendar.grammar.vocabulary import lexicon
from bangla_calendar.strategies import bangla_dates
from bangla_calendar.typing import DigitSet, Language
from tests.finding.test_sentences import labelled_sentences
from tests.language.forms import disguises, polluted

SENTENCES = [sentence["text"] for sentence in labelled_sentences()]
PAGE = "\n".join(SENTENCES)
# Signs and words of dates in any order are nearer to dates than any letters are.
PIECES = [
    *sorted(lexicon()),
    *"১৩৯2০ঌ/-.:,’'()। \n\u200c\ud800\0",
    *("২০২৩", "১৪৩০", "৩১", "শে", "ই", "খবর"),
]
soups = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(["", " ", ", "])), max_size=20).map(
    lambda pieces: "".join(itertools.chain.from_iterable(pieces))
)
# Words that are no dates and take no part in one.
WORDS = ["খবরে", "প্রকাশ", "বলা", "হয়", "শহরে", "নদীর", "কাছে", "যায়", "office", "পত্রে"]
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
references = st.none() | st.dates() | st.datetimes() | bangla_dates()


@given(st.text() | soups, references, st.none() | st.integers(0, 99))
def test_any_text_gives_matches_in_order(
    text: str, reference: date | BanglaDate | None, pivot: int | None
) -> None:
    found = find_dates(text, reference=reference, pivot=pivot)
    done = 0
    for match in found:
        assert done <= match.start < match.end <= len(text)
        assert text[match.start : match.end] == match.text
        done = match.end
        # Whatever can be asked has an answer.
        assert match.to_dict()["kind"] == match.kind
        assert repr(match)
        assert isinstance(match.flags, tuple)
        assert match.value is None or match.kind in ("date", "datetime", "time")
        assert match.gregorian is None or match.calendar != "hijri"
    assert list(iter_dates(text, reference=reference, pivot=pivot)) == found


PATTERNS = [
    *("long", "official", "newspaper", "%o %B, %EY", "%B %-d, %Y"),
    *("%-d %B %Y, %A", "%a, %d %b %Y"),
]
FIGURES = ["iso", "%d/%m/%Y", "%-d.%-m.%Y", "%-d-%-m-%Y"]
written = st.tuples(st.sampled_from(["bn", "en"]), st.sampled_from(["bangla", "ascii"]))


@given(bangla_dates(BanglaDate(1395, 1, 1), BanglaDate(1599, 12, 29)), sentences, sentences, written)
@pytest.mark.parametrize("pattern", PATTERNS)
def test_what_is_written_into_a_sentence_is_found(
    pattern: str, day: BanglaDate, before: str, after: str, style: tuple[Language, DigitSet]
) -> None:
    lang, digits = style
    for value in (day, day.to_gregorian()):
        if "%b" in pattern and lang == "en" and isinstance(value, BanglaDate):
            continue  # three letters are the same for Asharh and Ashwin
        shown = format_date(value, pattern, lang=lang, digits=digits)
        (match,) = find_dates(f"{before} {shown} {after}")
        assert (match.text, match.start) == (shown, len(before) + 1)
        assert (match.value, match.flags) == (value, ())


@given(bangla_dates(BanglaDate(1395, 1, 1), BanglaDate(1599, 12, 1)), sentences, sentences, written)
@pytest.mark.parametrize("pattern", FIGURES)
def test_figures_in_a_sentence_are_found(
    pattern: str, day: BanglaDate, before: str, after: str, style: tuple[Language, DigitSet]
) -> None:
    _, digits = style
    gregorian = day.to_gregorian()
    shown = format_date(gregorian, pattern, digits=digits)
    (match,) = find_dates(f"{before} {shown} {after}")
    assert (match.text, match.value, match.flags) == (shown, gregorian, ())
    shown = format_date(day, pattern, digits=digits)
    # Figures are checked as Gregorian ones could be, so that a day 31 of a short month is none.
    for match in find_dates(f"{before} {shown} {after}"):
        assert (match.text, match.value, match.flags) == (shown, None, ("calendar-undecided",))
        assert (match.year, match.month, match.day) == (day.year, day.month, day.day)


def said(text: str) -> list[object]:
    """Return what the matches of a text say, but for where they stand and in which letters."""
    records = [match.to_dict() for match in find_dates(text)]
    return [(*list(record.values())[3:],) for record in records]


@pytest.mark.parametrize("form", range(5))
def test_letters_that_look_the_same_give_the_same_dates(form: int) -> None:
    for sentence in SENTENCES:
        text = disguises(sentence)[form]
        assert said(text) == said(sentence)
        assert all(text[match.start : match.end] == match.text for match in find_dates(text))


@given(st.data())
def test_invisible_signs_change_no_date(data: st.DataObject) -> None:
    sentence = data.draw(st.sampled_from(SENTENCES))
    text = data.draw(polluted(sentence))
    assert said(text) == said(sentence)
    assert all(text[match.start : match.end] == match.text for match in find_dates(text))


@pytest.mark.parametrize("month", ["ফেব্রুয়ারি", "জানুয়ারি", "সেপ্টেম্বর", "অগ্রহায়ণ"])
def test_a_word_glued_to_a_month_is_outside_in_every_form(month: str) -> None:
    for text in disguises(f"৫ {month}"):
        (match,) = find_dates(f"{text}বেসরকারি ছুটি")
        assert match.text == text.rstrip("\u200c\u200d").lstrip("\ufeff")


# The strict reader takes no figure of two scripts, no zone, and no dot between clock and date.
LENIENT = ("ঌ", "2০21", "২০23", "IST", "·")


def test_what_is_found_without_doubt_is_read_strictly() -> None:
    read = 0
    for match in find_dates(PAGE):
        is_doubtful = match.flags or match.value is None or any(sign in match.text for sign in LENIENT)
        if match.kind in ("date", "datetime") and not is_doubtful:
            assert parse_date(match.text) == match.value
            read += 1
    assert read > 300


def test_matches_come_while_the_text_is_read() -> None:
    text = "১২ মার্চ ২০২৪ " * 1000
    assert next(iter_dates(text)) == find_dates(text[:14])[0]


def test_wrong_arguments_are_told_before_the_first_match() -> None:
    with pytest.raises(TypeError):
        iter_dates(1)  # type: ignore[arg-type]


def test_matches_are_pickled_with_all_that_they_say() -> None:
    reference = datetime(2023, 9, 30, 12)
    text = "শনিবার, ৩০ সেপ্টেম্বর ২০২৩, ১৫ আশ্বিন ১৪৩০; গত ৯-১২ মার্চ, ৩ দিন আগে, রাত ৮টা থেকে ১০টা"
    found = find_dates(text, calendar="west-bengal", reference=reference)
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again: list[DateMatch] = pickle.loads(pickle.dumps(found, protocol))
        assert again == found
        assert [match.gregorian for match in again] == [match.gregorian for match in found]
        assert [match.flags for match in again] == [match.flags for match in found]


def test_texts_are_shared_out_over_processes() -> None:
    texts = SENTENCES[:40]
    with get_context("spawn").Pool(2) as pool:
        assert pool.map(find_dates, texts) == [find_dates(text) for text in texts]


@pytest.mark.parametrize("size", [1100, 1499, 2048])
def test_no_date_is_lost_between_the_stretches_of_a_text(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = find_dates(PAGE)
    monkeypatch.setattr(scan, "_STRETCH", size)
    assert find_dates(PAGE) == expected


@pytest.mark.parametrize("before", range(40))
def test_a_date_across_the_border_of_two_stretches_is_found(before: int) -> None:
    shown = "শনিবার, ৩০ সেপ্টেম্বর ২০২৩, রাত ৮টা ৩০ মিনিটে"
    text = "ক " * ((scan._STRETCH - before) // 2) + shown + " খবর"
    assert [match.text for match in find_dates(text)] == [shown]


def test_sentences_side_by_side_are_those_alone() -> None:
    alone = [match.text for text in SENTENCES for match in find_dates(text)]
    assert [match.text for match in find_dates(PAGE)] == alone


# Words, figures and signs whose meaning another word of the sentence may change.
CHANGING = """
    বাংলা মানুষ শহর প্রায় বিয়ের ১৩২৫ ২০২৩ '৭১ ৫ ১৫/৯/২০২৩ ১২৯৯-১৩০৫ সালে সাল বঙ্গাব্দে মার্চ আশ্বিন আজ দিন আগে পর ' ? (?)
"""
NEIGHBOURS = st.lists(st.sampled_from(CHANGING.split()), min_size=3, max_size=10)


@given(NEIGHBOURS, st.sampled_from(["বাংলা", "মানুষ", "৫", "'", "প্রায়"]), st.booleans())
def test_what_was_read_before_changes_no_answer(words: list[str], other: str, at_the_end: bool) -> None:
    text = " ".join(words)
    scan._memory.cache_clear()
    alone = find_dates(text)
    scan._memory.cache_clear()
    find_dates(" ".join([*words[:-1], other] if at_the_end else [other, *words[1:]]))
    assert find_dates(text) == alone


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("বাংলা ১৩২৫ সালে জন্ম, ১৩৩০ সালে মৃত্যু", "মানুষ ১৩২৫ সালে জন্ম, ১৩৩০ সালে মৃত্যু"),
        ("গান '৭১ ভাষা শহর শেষ আছে", "গান '৭১ ভাষা শহর শেষ' আছে"),
        ("৫ ? ১৫/৯/২০২৩ শহর", "ভাষা ? ১৫/৯/২০২৩ শহর"),
    ],
)
def test_a_sentence_read_before_changes_no_answer(before: str, text: str) -> None:
    scan._memory.cache_clear()
    alone = find_dates(text)
    scan._memory.cache_clear()
    find_dates(before)
    assert find_dates(text) == alone
