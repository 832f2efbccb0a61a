"""Names with slips: which months the finder takes for nearly named, and which names an error proposes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product

import pytest

from bangla_calendar import month_name, weekday_name
from bangla_calendar.grammar.likeness import distance, near_month, proposal
from bangla_calendar.language.names import month_forms
from bangla_calendar.language.normal_form import fold
from bangla_calendar.typing import Family, Language

# No name has these letters.
STRANGE = {"bn": "ঙ", "en": "z"}
NAMES = {
    lang: [
        *(
            month_name(n, lang, family=family)
            for family in ("bangla", "gregorian", "hijri")
            for n in range(1, 13)
        ),
        *(weekday_name(n, lang) for n in range(7)),
    ]
    for lang in ("bn", "en")
}


def slips(form: str, strange: str) -> Iterator[str]:
    """Yield a word with one sign removed, added, changed or swapped with the next, at each of its places."""
    for place in range(len(form)):
        before, sign, after = form[:place], form[place], form[place + 1 :]
        yield from (before + after, before + strange + sign + after, before + strange + after)
        if after and after[0] != sign:
            yield before + after[0] + sign + after[1:]


def changed(form: str, place: int, strange: str) -> str:
    return form[:place] + strange + form[place + 1 :]


@pytest.mark.parametrize("family", ["bangla", "gregorian"])
@pytest.mark.parametrize("number", range(1, 13))
def test_a_long_name_of_a_month_is_known_with_one_slip(family: str, number: int) -> None:
    name = fold(month_name(number, family=family))  # type: ignore[arg-type]
    # One sign off a shorter name other words are: ভদ্র is polite, চিত্র a picture.
    month = (number, family) if len(name) >= 7 else None
    assert {near_month(slip) for slip in slips(name, "ঙ")} == {month}
    assert near_month(f"{name}ঙ") is None  # an ending
    assert near_month(changed(changed(name, 1, "ঙ"), len(name) - 2, "ঙ")) is None


@pytest.mark.parametrize("family", ["bangla", "gregorian"])
def test_the_longest_spelling_may_have_a_sign_more(family: Family) -> None:
    spellings = {form: n for form, n in month_forms(family).items() if not form.isascii() and " " not in form}
    longest = max(spellings, key=len)
    for place in range(1, len(longest)):
        assert near_month(f"{longest[:place]}ঙ{longest[place:]}") == (spellings[longest], family)


@pytest.mark.parametrize("number", range(1, 13))
def test_in_latin_letters_no_month_is_nearly_named(number: int) -> None:
    for family in ("bangla", "gregorian"):
        name = fold(month_name(number, "en", family=family))
        assert {near_month(slip) for slip in slips(name, "z")} == {None}


@pytest.mark.parametrize("lang", ["bn", "en"])
def test_a_name_with_a_slip_is_proposed(lang: Language) -> None:
    for name in NAMES[lang]:
        form = fold(name)
        if " " not in form and len(form) > 3:
            assert proposal(changed(form, len(form) // 2, STRANGE[lang])) == name


@pytest.mark.parametrize(
    ("slip", "name"),
    [
        # In two places a name of six letters may have a slip, in three none.
        *(("আশ্ঙিঙ", "আশ্বিন"), ("জঙনুয়াঙি", "জানুয়ারি"), ("জঙনঙয়াঙি", None), ("Azwzzn", None)),
        # A shorter one has one, and what is one sign off two names is neither.
        *(("বৈশঙখ", "বৈশাখ"), ("বৈঙঙখ", None), ("চৈঙ্র", "চৈত্র"), ("মঙঙ্চ", None), ("জঙন", "জুন"), ("জঙঙ", None)),
        *(("Mzz", None), ("Juzy", "July"), ("Juz", None), ("zzzz", None)),
    ],
)
def test_how_many_slips_a_name_may_have(slip: str, name: str | None) -> None:
    assert proposal(slip) == name


@cache
def by_definition(first: str, second: str) -> int:
    """Return the fewest changes from one word to another, counted from their ends."""
    if not first or not second:
        return len(first) + len(second)
    costs = [
        by_definition(first[:-1], second) + 1,
        by_definition(first, second[:-1]) + 1,
        by_definition(first[:-1], second[:-1]) + (first[-1] != second[-1]),
    ]
    if len(first) > 1 and len(second) > 1 and first[-2:] == second[-2:][::-1]:
        costs.append(by_definition(first[:-2], second[:-2]) + 1)
    return min(costs)


@pytest.mark.parametrize("most", [0, 1, 2, 3])
def test_the_distance_of_words_is_that_of_its_definition(most: int) -> None:
    words = ["".join(letters) for length in range(4) for letters in product("ab", repeat=length)]
    words += ["abcab", "bacab", "abcba", "cabab", "acbab"]
    for first, second in product(words, words):
        assert distance(first, second, most) == min(by_definition(first, second), most + 1)
