"""Money, measures, percentages, numbers of laws and pages, results of games, ordinals and other numbers."""

from __future__ import annotations

from functools import cache

from bangla_calendar.grammar.counts import is_marked_count
from bangla_calendar.grammar.tokens import tokens_from
from bangla_calendar.language.number_words import CRORE, SCALE, UNIT, WESTERN
from bangla_calendar.language.tables.date_words import COMPARED, COMPARED_ROUNDLY
from bangla_calendar.language.tables.endings import CLASSIFIERS
from bangla_calendar.language.tables.spoken_units import CURRENCY_WORDS, UNITS
from bangla_calendar.speech.amounts import TO
from bangla_calendar.speech.dictation.figures import CASES, Style, Written, plain_figure, written_number
from bangla_calendar.speech.sentence import cues

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.dictation.words import Dictated, Number

__all__ = [
    *("kind_of_amount", "read_amount", "read_by", "read_for_each", "read_number_alone", "read_pair"),
    "unit_forms",
]

_PERCENT = cues("শতাংশ", "পার্সেন্ট", "পারসেন্ট")
_OF_A_HUNDRED, _PARTS = cues("শতকরা"), cues("ভাগ")
_NUMBERED = cues(
    "নম্বর",
    "নাম্বার",
    "নং",
    "ধারা",
    "পৃষ্ঠা",
    "কক্ষ",
    "রোল",
    "অনুচ্ছেদ",
    "অধ্যায়",
    "ওয়ার্ড",
    "সেক্টর",
    "বাড়ি",
    "হোল্ডিং",
)
_BY = "বাই"
_WITH_STROKES = _NUMBERED | cues("বাসা", "ফ্ল্যাট", "প্লট", "মামলা", "প্রেসার", "রক্তচাপ")
_MONEY = cues(*CURRENCY_WORDS, "পয়সা", "সেন্ট", "পেনি")
_NOT_MEASURED = {"ঘণ্টা", "মিনিট", "সেকেন্ড", "বিঘা", "কাঠা"}
_RESULTS, _GAMES = cues("গোল", "ব্যবধান"), cues("সিরিজ", "স্কোর", "ফল", "ফলাফল")
_WITH_GOALS = {"গোলে", "গোলের", "ব্যবধানে", "ব্যবধানের"}
_MOST_GOALS = 20
_ABOUT = cues("জন", "দিন", "বছর", "মাস", "বার", "ঘণ্টা", "মিনিট", "সপ্তাহ", "টাকা", "হাজার", "লাখ", "শতাংশ")
_PERIODS = cues("শতক", "শতাব্দী", "শতাব্দি", "দশক")
# Numbers that count nothing, as public code and texts have them in words; the last word may have an ending.
_SAYINGS = (
    ("উনিশ", "বিশ"),
    ("নয়", "ছয়"),
    ("ছয়", "নয়"),
    ("সাত", "পাঁচ"),
    ("বারো", "মাসে", "তেরো", "পার্বণ"),
    ("সাত", "সমুদ্র", "তেরো", "নদী"),
    ("সাত", "সমুদ্দুর", "তেরো", "নদী"),
    ("সাত", "সাগর", "তেরো", "নদী"),
    ("তেরো", "নদী", "সাত", "সাগর"),
    ("ষোলো", "আনা"),
    ("চৌদ্দ", "গুষ্টি"),
    ("বারো", "ভূঁইয়া"),
)
# A score, after a number: দুই কুড়ি.
_SCORE = "কুড়ি"
# The years that are counted in hundreds, and those that cases may follow, of our century too.
_YEARS, _YEARS_IN_A_CASE = range(1800, 2000), range(1800, 2100)
_GREAT = 100
_LOCATIVES = ("এ", "তে")
_COMPARED = cues(*COMPARED.split("|"), *COMPARED_ROUNDLY.split("|"), "মধ্যে")
_ORDINAL = "তম"
_SMALL = 10


def read_for_each(spoken: Dictated, index: int, _: Style) -> Written | None:
    """Leave a number said twice, for what each gets (দশ দশ টাকা, দশ দশটি), or scores (দুই কুড়ি), as it is."""
    end = index + 1
    if _is_small(spoken, spoken.word(index)) and spoken.next_to(end) and spoken.word(end) == _SCORE:
        end += 1
    else:
        while spoken.next_to(end) and _is_said_again(spoken, end):
            end += 1
        if spoken.word(end) in _WITH_GOALS:  # এক এক গোলে
            return None
    return Written(end - index, "cardinal", spoken.given(index, end)) if end > index + 1 else None


def _is_said_again(spoken: Dictated, index: int) -> bool:
    first, second = spoken.number_at(index - 1), spoken.number_at(index)
    if second is None or second.length > 1:
        return False
    if first is None:  # it may belong to a scale word behind figures: ১.১ লাখ দশ দশ
        known = spoken.kind_of(spoken.word(index - 1))
        return known is not None and known[1] == second.value
    if first.length > 1:
        return False
    # An hour comes before minutes: দশটা দশ.
    return first.value == second.value and first.ending in ("", second.ending)


def read_amount(spoken: Dictated, index: int, style: Style) -> Written | None:
    """Read a number before a unit, a currency or a percent word, or after a word such as ধারা."""
    number = spoken.number_at(index)
    if number is None or number.ending:
        return None
    kind = kind_of_amount(spoken, index, number)
    if kind is None:
        return None
    text = written_number(spoken, index, number, style)
    if text is not None and kind == "identifier":
        text = plain_figure(number.value, style)
    return Written(number.length, kind, text, number.value) if text is not None else None


def kind_of_amount(spoken: Dictated, index: int, number: Number) -> str | None:
    """Return what a number is by the words beside it, None where they do not say."""
    after = spoken.word(index + number.length) if spoken.next_to(index + number.length) else ""
    before = spoken.word(index - 1)
    if after in _MONEY:
        return "money"
    if after in _PERCENT or (before in _OF_A_HUNDRED and after in _PARTS):
        return "percent"
    if after in unit_forms():
        return "measure"
    if before in _NUMBERED and spoken.next_to(index):
        return "identifier"
    if number.is_pointed:
        return "decimal"
    return "cardinal" if number.negative else None


@cache
def unit_forms() -> frozenset[str]:
    """Return the units that are said in words."""
    words = {form for forms in UNITS for form in forms.split("|") if form.isalpha() or "\u09cd" in form}
    return cues(*{*words, *UNITS.values(), "ডিগ্রি", "সেলসিয়াস"} - _NOT_MEASURED)


def read_pair(spoken: Dictated, index: int, style: Style) -> Written | None:
    """Read two numbers side by side: a result (তিন এক গোলে), or a rough count (দশ বারো জন, পাঁচ সাত লাখ)."""
    first = spoken.number_at(index)
    if first is None or first.ending or not isinstance(first.value, int):
        return None
    after = index + first.length
    second = spoken.number_at(after) if spoken.next_to(after) else None
    if second is None or not isinstance(second.value, int) or second.ending not in ("", *CLASSIFIERS):
        return None
    end = after + second.length
    scaled = _scaled(spoken, after, second)
    if scaled and first.value < scaled:  # the scale word stays
        figures = f"{plain_figure(first.value, style)}-{plain_figure(scaled, style)}"
        return Written(first.length + 1, "range", figures)
    figures = f"{plain_figure(first.value, style)}-{plain_figure(second.value, style)}{second.ending}"
    most = max(first.value, second.value)
    after_game = spoken.word(index - 1) in _GAMES and spoken.next_to(index) and most < _MOST_GOALS
    if after_game or (most < 100 and spoken.word(end) in _RESULTS):
        return Written(end - index, "score", figures)
    unit = spoken.word(end) if spoken.next_to(end) else ""
    if first.value < second.value < 100 and (unit in (_MONEY | _PERCENT) or unit in unit_forms()):
        return Written(end - index, "range", figures)
    counted = second.ending or unit in _ABOUT
    if counted and first.value < second.value < 100 and (second.value >= _SMALL or style.small == "figures"):
        return Written(end - index, "range", figures)
    return None


def _scaled(spoken: Dictated, index: int, number: Number) -> int:
    """Return what a number of one word and scale words counts of them, 7 of সাত লাখ; of others 0."""
    counted = spoken.kind_of(spoken.word(index))
    only_scales = number.length > 1 and all(kind in (SCALE, CRORE, WESTERN) for kind in number.kinds[1:])
    return int(counted[1]) if counted and counted[0] == UNIT and only_scales else 0


def read_by(spoken: Dictated, index: int, style: Style) -> Written | None:
    """Read two numbers with বাই between: বাড়ি বারো বাই তিন is ১২/৩, চার বাই ছয় ফুট ৪ বাই ৬."""
    first = spoken.number_at(index)
    after = index + first.length if first else index
    if first is None or first.ending or not spoken.next_to(after) or spoken.word(after) != _BY:
        return None
    second = spoken.number_at(after + 1) if spoken.next_to(after + 1) else None
    if second is None or not (isinstance(first.value, int) and isinstance(second.value, int)):
        return None
    end = after + 1 + second.length
    figures = plain_figure(first.value, style), plain_figure(second.value, style) + second.ending
    if spoken.word(index - 1) in _WITH_STROKES and spoken.next_to(index) and not second.ending:
        return Written(end - index, "identifier", "/".join(figures))
    if spoken.word(end) in unit_forms():
        return Written(end - index, "measure", f" {_BY} ".join(figures))
    return None


def read_number_alone(spoken: Dictated, index: int, style: Style) -> Written | None:
    """Read a number of ten and more, alone or with a classifier, and ordinals in -তম."""
    ordinal = _ordinal(spoken, index, style)
    if ordinal:
        return ordinal
    number = spoken.number_at(index)
    if number is None or _is_saying(spoken, index):
        return None
    if number.ending and not number.ending.startswith(CLASSIFIERS):
        return _in_case(spoken, index, number, style)
    least = 0 if style.small == "figures" or _reaches_figures(spoken, index, number) else _SMALL
    if number.value < least or spoken.word(index + number.length) in _PERIODS:
        return None
    if style.small == "figures" and _is_idiom(spoken, index, number):
        return None
    if _is_year(spoken, number):
        return Written(number.length, "year", plain_figure(number.value, style) + number.ending, number.value)
    text = written_number(spoken, index, number, style)
    return None if text is None else Written(number.length, "cardinal", text + number.ending, number.value)


def _reaches_figures(spoken: Dictated, index: int, number: Number) -> bool:
    """Return whether a small number begins a range that ends in figures: পাঁচ থেকে পনেরো জন."""
    after = index + number.length
    if spoken.word(after) != TO or not (spoken.next_to(after) and spoken.next_to(after + 1)):
        return False
    last = spoken.number_at(after + 1)
    return last is not None and last.value >= _SMALL and not (last.has_quarter or last.is_pointed)


def _is_saying(spoken: Dictated, index: int) -> bool:
    """Return whether a number is part of a saying: উনিশ বিশ, a slight difference."""
    return any(
        _stands_at(spoken, index - at, saying)
        for saying in _SAYINGS
        for at in range(len(saying))
        if _are_alike(spoken, spoken.word(index), saying[at])
    )


def _stands_at(spoken: Dictated, index: int, saying: tuple[str, ...]) -> bool:
    *parts, last = saying
    words = [spoken.word(index + at) for at in range(len(saying))]
    return words[-1].startswith(last) and all(
        _are_alike(spoken, word, part) for word, part in zip(words, parts, strict=False)
    )


def _are_alike(spoken: Dictated, word: str, part: str) -> bool:
    """Return whether two words are the same, or the same number."""
    known = spoken.kind_of(part)
    return word == part or (known is not None and spoken.kind_of(word) == known)


def _is_small(spoken: Dictated, word: str) -> bool:
    known = spoken.kind_of(word)
    return known[0] == UNIT and known[1] < _SMALL if known else word.isdecimal() and len(word) == 1


def _is_year(spoken: Dictated, number: Number) -> bool:
    """Return whether a number counted in hundreds, as years are, is of the last two centuries."""
    return (
        number.value in _YEARS and number.value % 100 != 0 and SCALE not in number.kinds and not number.ending
    )


def _in_case(spoken: Dictated, index: int, number: Number, style: Style) -> Written | None:
    """Read a year or a great number in a case: উনিশশ একাত্তরের is ১৯৭১-এর, তিনশর is ৩০০-র."""
    case = CASES.get(number.ending)
    after = spoken.word(index + number.length)
    compared = number.value >= _SMALL and after in _COMPARED
    great = number.value >= _GREAT or number.is_pointed or compared
    if case is None or not great or number.has_quarter or after in _PERIODS:
        return None
    if isinstance(number.value, int) and number.value in _YEARS_IN_A_CASE:
        year = f"{plain_figure(number.value, style)}-{case}"
        if not is_marked_count(number.value, tokens_from(f"{year} {after}"), 1):
            return Written(number.length, "year", year, number.value)
    text = written_number(spoken, index, number, style)
    if text is not None and not text[-1].isdecimal():  # ৩ লাখের, ৫ কোটিতে
        return Written(number.length, "cardinal", text + number.ending, number.value)
    if text is None or case in _LOCATIVES:
        return None
    return Written(number.length, "cardinal", f"{text}-{case}", number.value)


def _is_idiom(spoken: Dictated, index: int, number: Number) -> bool:
    """Return whether a small number is one in form only: নয় "not", এক দিন, একটা, তিন তিনবার."""
    if number.length > 1:
        return False
    word = spoken.word(index)
    alone = spoken.word(index + number.length)
    after = spoken.word(index + 1)
    doubled = after.startswith(word) and spoken.number_at(index + 1) is None
    return doubled or number.value == 1 or (word == "নয়" and alone not in _ABOUT)


def _ordinal(spoken: Dictated, index: int, style: Style) -> Written | None:
    """Read এগারোতম as ১১তম."""
    for length in (1, 2, 3, 4):
        word = spoken.word(index + length - 1)
        if not word or (length > 1 and not spoken.next_to(index + length - 1)):
            return None
        if not word.endswith(_ORDINAL):
            continue
        from bangla_calendar.errors import ParseError
        from bangla_calendar.language.words_reader import read_number

        words = [spoken.word(at) for at in range(index, index + length)]
        words[-1] = word.removesuffix(_ORDINAL)
        try:
            value = read_number(" ".join(words))
        except ParseError:
            return None
        if isinstance(value, int) and value > _SMALL:
            return Written(length, "ordinal", plain_figure(value, style) + _ORDINAL)
        return None
    return None
