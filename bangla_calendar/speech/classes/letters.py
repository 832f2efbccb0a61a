"""Names with figures: 4G, MP3, F-16, টি-২০, O+, ৯/১১."""

from __future__ import annotations

import re

from bangla_calendar.language.cases import in_case
from bangla_calendar.language.tables.letters import ENGLISH_IN_BENGALI, LETTERS, NAMES_WITH_FIGURES
from bangla_calendar.speech.amounts import alternation
from bangla_calendar.speech.figures import ENDING, is_year, one_by_one, said
from bangla_calendar.speech.reading import Reading, SpokenClass
from bangla_calendar.speech.sentence import LETTER, cues

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence

__all__ = ["ALNUM"]

_NAME = re.compile(rf"({alternation(NAMES_WITH_FIGURES)}){ENDING}(?![0-9/]| ?(?:অংশ|ভাগ))")
_BLOOD = re.compile(r"(AB|[ABO])([+-])(?:ve)?(?![a-zA-Z0-9])")
_LETTERS_FIRST = re.compile(
    rf"(?P<letters>[A-Z]{{1,4}}|[A-Z][a-z]+)(?P<joint>[- ]?)(?P<figure>[0-9]+)"
    rf"(?![0-9]|[.,/:][0-9]){ENDING}"
)
# Letters and figures in turns: H2O, B2B, H1N1, C6H12O6.
_TURNS = re.compile(rf"([A-Z]{{1,4}}(?:[0-9]{{1,2}}[A-Z]{{1,4}})+(?:[0-9]{{1,2}})?)(?![a-z0-9]){ENDING}")
_RUN = re.compile("[A-Z]+|[0-9]+")
_FIGURE_FIRST = re.compile(rf"(?P<figure>[0-9]{{1,2}})(?P<letters>[A-Z]{{1,2}})(?![a-z0-9]){ENDING}")
# This many digits after letters are a code: AB4821.
_CODE = 4
_RHESUS, _GRADES = {"+": "পজিটিভ", "-": "নেগেটিভ"}, {"+": "প্লাস", "-": "মাইনাস"}
_BLOODS = cues("রক্ত", "ব্লাড", "গ্রুপ")


def _read(sentence: Sentence, at: int, options: Options) -> Reading | None:
    plain = sentence.plain
    name = _NAME.match(plain, at)
    if name:
        words = in_case(NAMES_WITH_FIGURES[name[1]], name["ending"] or "")
        return Reading("alnum", name.end(), words) if words else None
    blood = _BLOOD.match(plain, at)
    if blood:
        signs = _RHESUS if sentence.has(_BLOODS) else _GRADES
        return Reading("alnum", blood.end(), f"{_spelt(blood[1])} {signs[blood[2]]}")
    turns = _TURNS.match(plain, at)
    if turns:
        runs = _RUN.findall(turns[1])
        said_runs = (_spelt(run) if run.isalpha() else _number(run, options) for run in runs)
        return _named(turns, " ".join(said_runs))
    first = _LETTERS_FIRST.match(plain, at)
    if first and not (first["joint"] == " " and len(first["letters"]) > 1):
        return _named(first, f"{_letters(first['letters'])} {_number(first['figure'], options)}")
    match = _FIGURE_FIRST.match(plain, at)
    if match is None:
        return None
    spelt = _spelt(match["letters"])
    figure = match["figure"]
    joint = "" if len(figure) == 1 else " "
    return _named(match, f"{_number(figure, options)}{joint}{spelt}")


def _named(match: re.Match[str], words: str) -> Reading | None:
    ending = match["ending"] or ""
    cased = in_case(words, ending)
    return None if cased is None else Reading("alnum", match.end(), cased)


def _letters(letters: str) -> str:
    return _spelt(letters) if letters.isupper() else letters


def _spelt(letters: str) -> str:
    return "".join(LETTERS[letter] for letter in letters)


def _number(figure: str, options: Options) -> str:
    """Return a number of a name: in English up to twenty, others in Bengali, in codes digit by digit."""
    if len(figure) >= _CODE and not is_year(figure):
        return one_by_one(figure, options.region)
    if figure[0] == "0" or int(figure) < len(ENGLISH_IN_BENGALI):
        names = [int(figure)] if figure[0] != "0" else [int(digit) for digit in figure]
        return " ".join(ENGLISH_IN_BENGALI[n] for n in names)
    return said(figure, options)


ALNUM = SpokenClass(
    rf"[A-Z{''.join({name[0] for name in NAMES_WITH_FIGURES} - {*'0123456789'})}]|\d(?:[A-Zজ]|/1).*",
    f"{LETTER}0-9.,/@#_৳₹€£$-",
    f"{alternation(NAMES_WITH_FIGURES)}|[A-Z][A-Za-z]*[- ]?[0-9]|(?:AB|[ABO])[+-]|[0-9]{{1,2}}[A-Z]",
    _read,
)
