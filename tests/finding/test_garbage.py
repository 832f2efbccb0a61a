"""Garbage of any length ends, without an exception, in work in proportion to its length."""

from __future__ import annotations

from random import Random

import pytest

from bangla_calendar import BanglaDate, find_dates
from bangla_calendar.grammar.tokens import Pieces, Tokens
from bangla_calendar.grammar.vocabulary import lexicon, meaning
from bangla_calendar.language.normal_form import fold
from tests.marks import exhaustive

LENGTHS = (100_000, exhaustive(1_000_000))
JUNK = [
    *("১", "7", "ক", "a", " ", "\n", "\t", "\xa0", "’", "(", "[({", ")]}", "১.", "১:", "১/", "১/১/১/", "🎂"),
    *("\0", "\ud800", "\u09be", "\u09cd", "\u0301", "ক\u09cd", "\u200c", "১\u200d"),
    *("মার্চ", "আজ", "বৈশাখআশ্বিন", "২০২৩২০২৪"),
]


def filled(unit: str, length: int) -> str:
    return (unit * (length // len(unit) + 1))[:length]


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("unit", JUNK, ids=ascii)
def test_a_long_text_of_one_thing_holds_no_date(unit: str, length: int) -> None:
    assert find_dates(filled(unit, length)) == []


UNITS = [
    *("মার্চ ", "মার্চের ", "মার্চ-", "মার্চ ১২ ", "১২ মার্চ ", "১২ মার্চের ", "১২ মার্চ ২০২৩ ", "১২মার্চ২০২৩"),
    *(
        "১-",
        "১ - ",
        "১/২",
        "১২, ",
        "১২ ও ",
        "১ থেকে ",
        "১২ই ",
        "১২ ই ",
        "২০২৩ ",
        "২০২৩-",
        "২০২২-২৩ ",
        "’৭১",
        "'১",
    ),
    *("আজ ", "গত ", "গত ৮ ", "রাত ", "রাত ১", "সাড়ে ", "১টা ", "১টা", "রাত ১টা থেকে ", "১০:৩০ ", "দিবাগত রাত "),
    *("দশ ", "দশ-", "এক শত ", "ষাট ও ", "দুই হাজার ", "দশ আশ্বিন ", "২০২৩ সাল ", "১৪৩০ বঙ্গাব্দের ", "বাংলা সন "),
    *(
        "শনিবার, ",
        "শনিবার ",
        "(শনিবার) ",
        "জমাদিউল ",
        "অর্থ ",
        "May ",
        "10 May ",
        "at 5 ",
        "১৫ আশ্বিন ১৪৩০, ১ মে ২০২৩, ",
    ),
]


def work_on(text: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """Find the dates of a text, without a memory of others, and return how many tokens were looked at."""
    read = 0
    tokens_of = Pieces.tokens

    def counted(pieces: Pieces, begin: int, end: int) -> Tokens:
        nonlocal read
        read += end - begin
        return tokens_of(pieces, begin, end)

    with monkeypatch.context() as patch:
        patch.setattr(Pieces, "tokens", counted)
        patch.setattr("bangla_calendar.finding.scan._memory", lambda pivot: ({}, {}))
        find_dates(text)
    return read


@pytest.mark.parametrize("unit", UNITS)
def test_twice_the_text_is_twice_the_work(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    length = 10_000
    once = work_on(filled(unit, length), monkeypatch)
    twice = work_on(filled(unit, 2 * length), monkeypatch)
    assert twice <= 2.1 * once + 2000
    assert twice <= 40 * 2 * length


# A word of every kind that a date is made of, figures and signs.
THINGS = [
    *{kind: form for form, (kind, _, _) in lexicon().items() if " " not in form}.values(),
    *("১", "১২", "২৫০", "২০২৩", "খবর", *",./()[]+%·|-–:’।"),
]


@pytest.mark.parametrize("mark", ["", " ", "\n"], ids=ascii)
def test_rows_of_one_word_are_looked_at_few_times(mark: str, monkeypatch: pytest.MonkeyPatch) -> None:
    length = 3000
    for thing in THINGS:
        assert work_on(filled(thing + mark, length), monkeypatch) <= 3 * length, thing


def test_rows_of_two_words_are_looked_at_few_times(monkeypatch: pytest.MonkeyPatch) -> None:
    random, marks, length = Random(5), ("", " ", "\n"), 1500
    for _ in range(300):
        unit = "".join(map(random.choice, (THINGS, marks, THINGS, marks)))
        assert work_on(filled(unit, length), monkeypatch) <= 3 * length, unit


@pytest.mark.parametrize("unit", ["May", "অক্টোবর", "লেখকঅক্টোবর", "খবর", "ক’"])
def test_a_word_without_end_is_not_read_again_at_each_of_its_letters(
    unit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folded = 0

    def counted(word: str) -> str:
        nonlocal folded
        folded += len(word)
        return fold(word)

    meaning.cache_clear()
    monkeypatch.setattr("bangla_calendar.grammar.vocabulary.fold", counted)
    length = 20_000
    find_dates(filled(unit, length))
    assert folded <= 10 * length


def test_prose_is_hardly_cut_into_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    prose = filled("নদীর ধারে ৩টি গ্রামে ১২ জন মানুষ ২৫০ টাকায় ধান কেনেন, বলেন কৃষক রমজান আলী। ", 100_000)
    assert work_on(prose, monkeypatch) < len(prose) // 15


@pytest.mark.parametrize("opened", ["(", "[", "(শনিবার ", "শনিবার (", "১২ মার্চ ("])
def test_brackets_that_never_close(opened: str) -> None:
    text = opened * 5000 + "১৫ আশ্বিন ১৪৩০" + ")" * 5000
    assert BanglaDate(1430, 6, 15) in [match.value for match in find_dates(text)]


@pytest.mark.parametrize("length", LENGTHS)
def test_a_date_behind_long_noise(length: int) -> None:
    for noise in ("১", "ক", "১/", "\u200c", "মার্চ", "\ud800", " "):
        text = filled(noise, length) + " ১৫ আশ্বিন ১৪৩০"
        (match,) = find_dates(text)
        assert (match.text, match.end) == ("১৫ আশ্বিন ১৪৩০", len(text))
