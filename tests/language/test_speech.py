from __future__ import annotations

from datetime import date, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from bangla_calendar.errors import DateRangeError, ParseError, UnknownNameError
from bangla_calendar.language.speech import date_to_words, figures_to_words
from bangla_calendar.language.words_reader import words_to_number


def bangla(year: int, month: int, day: int, calendar: str = "bangladesh") -> Any:
    return SimpleNamespace(year=year, month=month, day=day, calendar=calendar)


@pytest.mark.parametrize(
    ("day", "options", "words"),
    [
        (bangla(1430, 6, 15), {}, "পনেরোই আশ্বিন চৌদ্দশ ত্রিশ"),
        (bangla(1430, 6, 15), {"era": True}, "পনেরোই আশ্বিন চৌদ্দশ ত্রিশ বঙ্গাব্দ"),
        (bangla(1431, 1, 1), {}, "পহেলা বৈশাখ চৌদ্দশ একত্রিশ"),
        (bangla(1431, 1, 1), {"first": "পয়লা", "region": "IN"}, "পয়লা বৈশাখ চোদ্দোশো একত্রিশ"),
        (bangla(1426, 2, 32, "west-bengal"), {}, "বত্রিশে জ্যৈষ্ঠ চৌদ্দশ ছাব্বিশ"),
        (bangla(1430, 6, 15), {"lang": "en"}, "fifteenth Ashwin fourteen thirty"),
        (bangla(1445, 9, 1, "hijri"), {"era": True}, "পহেলা রমজান চৌদ্দশ পঁয়তাল্লিশ হিজরি"),
        (date(2023, 9, 30), {}, "ত্রিশে সেপ্টেম্বর দুই হাজার তেইশ"),
        (date(1971, 3, 26), {"era": True}, "ছাব্বিশে মার্চ উনিশশো একাত্তর খ্রিষ্টাব্দ"),
        (datetime(1952, 2, 21, 15, 0), {}, "একুশে ফেব্রুয়ারি উনিশশো বায়ান্ন"),
        (date(2023, 9, 30), {"lang": "en", "era": True}, "thirtieth September two thousand twenty-three CE"),
        (date(1905, 10, 1), {"lang": "en"}, "first October nineteen oh five"),
        (date(1900, 1, 12), {"lang": "en"}, "twelfth January nineteen hundred"),
        (date(2000, 1, 22), {"lang": "en"}, "twenty-second January two thousand"),
        (date(794, 1, 20), {"lang": "en"}, "twentieth January seven hundred ninety-four"),
    ],
)
def test_dates_in_words(day: Any, options: dict[str, Any], words: str) -> None:
    assert date_to_words(day, **options) == words


def test_dates_that_are_none_are_refused() -> None:
    for wrong in ("2023-09-30", None, 5):
        with pytest.raises(TypeError):
            date_to_words(wrong)  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError):
        date_to_words(date(2023, 9, 30), lang="hi")  # type: ignore[arg-type]
    for day in (bangla(1430, 13, 1), bangla(1430, 1, 33), bangla(0, 1, 1)):
        for lang in ("bn", "en"):
            with pytest.raises(DateRangeError):
                date_to_words(day, lang=lang)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("১৯৮৭-র", "উনিশশো সাতাশির"),
        ("১৯৮৭র", "উনিশশো সাতাশির"),
        ("1987-র", "উনিশশো সাতাশির"),
        ("১৯৭১-এর", "উনিশশো একাত্তরের"),
        ("২০২০-এর", "দুই হাজার বিশের"),
        ("২০১৮ তে", "দুই হাজার আঠারোতে"),
        ("১৯৭১-এ", "উনিশশো একাত্তরে"),
        ("১৯৫৫-র", "উনিশশো পঞ্চান্নর"),
        ("২-এর", "দুইয়ের"),
        ("০-এর", "শূন্যের"),
        ("০-এ", "শূন্যে"),
        ("১.০-এর", "এক দশমিক শূন্যের"),
        ("১০টায়", "দশটায়"),
        ("২ টিতে", "দুটিতে"),
        ("৫জনকে", "পাঁচজনকে"),
        ("১,০০০তম", "হাজারতম"),
        ("৫টি", "পাঁচটি"),
        ("২টি", "দুটি"),
        ("১,২৩৪টি", "এক হাজার দুইশ চৌত্রিশটি"),
        ("৫জনের", "পাঁচজনের"),
        ("২১শে", "একুশে"),
        ("২১ শে", "একুশে"),
        ("১লা", "পহেলা"),
        ("৫ই", "পাঁচই"),
        ("১ম", "প্রথম"),
        ("৬ষ্ঠ", "ষষ্ঠ"),
        ("১১তম", "এগারোতম"),
        ("৫শ", "পাঁচশ"),
        ("১৫শত", "পনেরোশত"),
        ("১৯৮৭", "এক হাজার নয়শ সাতাশি"),
        ("২টা", "দুইটা"),
        ("২টায়", "দুইটায়"),
        ("২জনের", "দুজনের"),
        ("২খানি", "দুখানি"),
        ("৮০’র", "আশির"),
        ("৭১'এর", "একাত্তরের"),
        ("২১শের", "একুশের"),
        ("৫টিও", "পাঁচটিও"),
        ("৪টিরও", "চারটিরও"),
        ("৩টিই", "তিনটিই"),
        ("১৯৭১-এও", "উনিশশো একাত্তরেও"),
        ("১০০কে", "একশকে"),
        ("১০০তম", "শততম"),
        ("১২০তম", "একশ বিশতম"),
        ("০৫", "পাঁচ"),
        ("০১৭১২৩৪৫৬৭৮", "শূন্য এক সাত এক দুই তিন চার পাঁচ ছয় সাত আট"),
        ("-১.০৫", "ঋণাত্মক এক দশমিক শূন্য পাঁচ"),
    ],
)
def test_figures_with_endings_are_read_as_a_speaker_would(text: str, words: str) -> None:
    assert figures_to_words(text) == words


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("১৫শ", 2),
        ("২১লা", 2),
        ("x", 0),
        ("", 0),
        ("৫xyz", 1),
        ("১৯৮৭-", 4),
        ("৫টাতেকে", 1),
        ("০ম", 1),
        ("১2টি", 1),
        ("৫" + "টি" * 100_000, 1),
        ("০০৫টি", 3),
        ("০০৫-এর", 3),
        ("৫ই’", 1),
        ("২১শেরও", 2),
    ],
)
def test_what_no_speaker_reads_is_refused(text: str, position: int) -> None:
    with pytest.raises(ParseError) as refused:
        figures_to_words(text)
    assert refused.value.position == position


def test_what_is_ambiguous_is_refused_with_both_readings() -> None:
    with pytest.raises(ParseError, match="১৫শত for 1500 or ১৫তম for the ordinal"):
        figures_to_words("১৫শ")


def test_genitives_of_years_come_back() -> None:
    for year in range(1100, 2100):
        assert words_to_number(figures_to_words(f"{year}-র")) == year
    with pytest.raises(TypeError):
        figures_to_words(1987)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("figures", "ending"), [("১৫", "শ"), ("২১", "লা"), ("০০৫", "টি"), ("১", "য়ক"), ("৫", "অতিদীর্ঘপ্রত্যয়")]
)
def test_a_fault_is_told_where_the_ending_stands_in_the_text_as_given(figures: str, ending: str) -> None:
    for lead in ("", " ", "  ", "\ufeff", "\u200c\ufeff", " \u200b "):
        with pytest.raises(ParseError) as raised:
            figures_to_words(lead + figures + ending)
        assert raised.value.position == len(lead + figures)
