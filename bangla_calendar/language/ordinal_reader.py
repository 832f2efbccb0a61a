"""The reader of ordinal numbers, of things (প্রথম, ১১তম) and of days (পহেলা, ২১শে)."""

from __future__ import annotations

from functools import lru_cache

from bangla_calendar.arguments import plain_text
from bangla_calendar.errors import ParseError, Phrase
from bangla_calendar.language.characters import ASCII_DIGITS, BANGLA_DIGITS, MINUSES_OF_FIGURES
from bangla_calendar.language.figure_reader import read_figures
from bangla_calendar.language.nearest import Spellings
from bangla_calendar.language.normal_form import fold, without_joiners
from bangla_calendar.language.ordinals import SHARED_ORDINALS, english_ending, figure_ending
from bangla_calendar.language.tables.endings import DATE_ENDINGS
from bangla_calendar.language.tables.ordinals import (
    DAY_ENDINGS,
    DAY_WORDS,
    FIGURE_ENDING_SLIPS,
    MODERN_ENDING,
    TATSAMA,
)

__all__ = ["parse_ordinal"]

_LAST_DAY = len(DAY_ENDINGS)
# সহস্রতম is the Sanskrit ordinal, which nobody counts: five thousandth is পাঁচ হাজারতম.
_SANSKRIT_THOUSANDTH = "সহস্রতম"
# Every word form and its number, made when it is first asked for.
_FORMS: dict[str, int] = {}


def parse_ordinal(text: str, *, lenient: bool = False) -> int:
    """Return the number of an ordinal in words or figures, of things or of days of the month.

    Read are all styles with their variants, any cardinal with -তম, the days in words, figures of either
    digits with the ending that belongs to the number (১ম, ৬ষ্ঠ, ১১শ, ১১তম, ১লা, ৫ই, ২১শে, 3rd), with or
    without a blank or hyphen before it, and -এ for -শে. A `lenient` reader takes any of the endings of days
    after any day (২৩সে, ৭এ), misspelt ones (৬ষ্ট) and misspelt cardinals. What documents print round a
    number is passed over as by `parse_number`, and it may be stated twice: ৩য় (তৃতীয়). ৫শ is 500 and no
    ordinal. Anything else is `ParseError`.

    >>> parse_ordinal("একাদশ"), parse_ordinal("এগারোতম"), parse_ordinal("১১শ"), parse_ordinal("২১ শে")
    (11, 11, 11, 21)
    """
    text = plain_text(text)
    try:
        return _read(text, lenient)
    except ParseError as error:
        first = error
    from bangla_calendar.language.as_printed import second_look

    return second_look(text, lambda given: _read(given, lenient), first)


def _read(text: str, lenient: bool) -> int:
    word = without_joiners(fold(text))
    start = len(text) - len(text.lstrip())
    if text.lstrip().startswith(tuple(MINUSES_OF_FIGURES)):
        raise ParseError(text, start, "an ordinal number from one on")
    n = (_FORMS or _forms()).get(word)
    if n is not None:
        return n
    after = word.lstrip((ASCII_DIGITS if word[:1].isascii() else BANGLA_DIGITS) + ",")
    figures = word[: len(word) - len(after)]
    if figures:
        return _in_figures(text, figures, after.strip(), lenient)
    n = _in_modern_words(word, lenient)
    if n is not None:
        return n
    raise ParseError(text, start, _instead(word))


def _in_modern_words(word: str, lenient: bool) -> int | None:
    """Read a cardinal with -তম; up to ten the cardinal has no such form."""
    cardinal = word.removesuffix(MODERN_ENDING)
    if cardinal == word or word.endswith(f" {_SANSKRIT_THOUSANDTH}"):
        return None
    from bangla_calendar.language.number_words import ENDINGS, ending_of, lexicon
    from bangla_calendar.language.words_reader import read_number

    last = cardinal.split()[-1:]
    if last and (last[0] in ENDINGS or ending_of(last[0], lexicon(lenient))):
        return None
    try:
        number = read_number(cardinal, lenient=lenient, counting=True)
    except ParseError:
        return None
    return number if isinstance(number, int) and number > SHARED_ORDINALS else None


def _instead(word: str) -> str:
    """Return what is expected in place of a word that is no ordinal."""
    if word.endswith(f" {_SANSKRIT_THOUSANDTH}"):
        return Phrase("হাজারতম after a number, for {word} stands alone,", word=_SANSKRIT_THOUSANDTH)
    count, _, last = word.rpartition(" ")
    if last in _FORMS and count:
        from bangla_calendar.language.words_reader import read_number

        try:
            read_number(count)
        except ParseError:
            pass
        else:
            return Phrase(
                "an ordinal in -{ending} after {count} in place of {word}",
                ending=MODERN_ENDING,
                count=count[:40],
                word=last,
            )
    form = _spellings().nearest(word)
    if form is None:
        return "an ordinal number"
    return Phrase("an ordinal number (did you mean {form}?)", form=form)


def _in_figures(text: str, figures: str, ending: str, lenient: bool) -> int:
    start = len(text) - len(text.lstrip())
    try:
        n = int(read_figures(figures))
    except ParseError as error:
        raise error.at(text, _after_signs(text, figures[: error.position])) from None
    if not n:
        raise ParseError(text, start, "an ordinal number from one on")
    fitting = [figure_ending(n, "modern"), figure_ending(n, "tatsama"), english_ending(n)]
    if n <= _LAST_DAY:
        fitting.append(DAY_ENDINGS[n - 1])
        if DAY_ENDINGS[n - 1] == "শে":
            fitting.append("এ")
        if lenient:
            fitting.extend(DATE_ENDINGS)
    if ending in fitting or (lenient and FIGURE_ENDING_SLIPS.get(ending) in fitting):
        return n
    known = ", ".join(dict.fromkeys(fitting[: 3 + (n <= _LAST_DAY)]))
    place = len(text)
    if ending:
        place = _after_signs(text, figures)
        while not fold(text[place]):  # a blank, a hyphen, a sign without width
            place += 1
    raise ParseError(text, place, Phrase("one of {choices}", choices=known))


def _after_signs(text: str, signs: str) -> int:
    """Return where in a text its first signs end, of which each stands in it as it is."""
    place = 0
    for sign in signs:
        place = text.index(sign, place) + 1
    return place


@lru_cache(maxsize=1)
def _spellings() -> Spellings:
    return Spellings(_FORMS)


def _forms() -> dict[str, int]:
    """Fill the table of all single-word ordinals, in the form in which texts are looked up."""
    forms = {
        fold(form): n
        for table in (TATSAMA, DAY_WORDS)
        for n, standard, variants in table
        for form in (standard, *variants.split("|"))
        if form
    }
    forms[_SANSKRIT_THOUSANDTH] = 1000
    _FORMS.update(forms)
    return _FORMS
