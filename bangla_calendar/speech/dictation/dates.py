"""Days, dates and years: পনেরোই আগস্ট দুই হাজার চব্বিশ, উনিশশ একাত্তর সালে, পাঁচ তারিখে."""

from __future__ import annotations

from functools import cache
from itertools import takewhile

from bangla_calendar.finding.scan import expressions
from bangla_calendar.language.names import month_forms
from bangla_calendar.language.normal_form import fold, normalize
from bangla_calendar.language.tables.ordinals import DAY_WORDS
from bangla_calendar.speech.dictation.figures import CASES, Style, Written, plain_figure
from bangla_calendar.speech.sentence import cues

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from bangla_calendar.speech.dictation.words import Dictated

__all__ = ["ERAS", "read_date", "read_year"]

_YEARS = range(1100, 2100)
# These are years only before the word of an era.
_OTHER_YEARS = range(100, 10_000)
ERAS = cues(
    *("সাল", "সন", "সনে", "বঙ্গাব্দ", "খ্রিষ্টাব্দ", "খ্রিস্টাব্দ", "খ্রিষ্টপূর্বাব্দ", "খ্রিস্টপূর্বাব্দ", "অব্দ", "হিজরি", "ঈসায়ী"),
    *("শিক্ষাবর্ষ", "অর্থবছর"),
)
_TWO_YEARS = cues("অর্থবছর", "শিক্ষাবর্ষ", "সেশন", "মৌসুম")
_BEFORE_CHRIST = cues("খ্রিষ্টপূর্ব", "খ্রিস্টপূর্ব")
_BEFORE_YEARS = cues("সাল", "সন")
_DATE, _DECADE = cues("তারিখ"), cues("দশক")
_CASES = ("", "ে", "ের", "র", "তে", "েই", "েও", "কে", "য়", "এ", "এর")
_FAMILIES = ("bangla", "gregorian", "hijri")


def read_date(spoken: Dictated, index: int, style: Style) -> Written | None:
    """Read a day with its month and year, or with তারিখ."""
    day, length, is_ordinal = _day(spoken, index)
    if not day:
        return None
    following = spoken.word(index + length)
    if not spoken.next_to(index + length):
        return None
    if following in _DATE and not is_ordinal:
        return Written(length, "date", plain_figure(day, style))
    month = _month_length(spoken, index + length)
    if not month or (day == 1 and not is_ordinal and not _is_bare_month(spoken, index + length, month)):
        return None
    words = spoken.sentence.between(
        spoken.words[index + length].start, spoken.words[index + length + month - 1].end
    )
    after = index + length + month
    year = _year(spoken, after, style) if spoken.next_to(after) else None
    text = f"{plain_figure(day, style)} {words}"
    if year is None or not _is_year(spoken, range(index + length, after), year):
        return Written(length + month, "date", text)
    return Written(length + month + year.length, "date", f"{text} {year.text}")


def _is_year(spoken: Dictated, month: range, year: Written) -> bool:
    """Return whether what ends a date counts nothing that comes next: পঁচিশে মার্চ পনেরোশ জন."""
    following = range(month.stop + year.length, month.stop + year.length + 2)
    counted = takewhile(spoken.next_to, following)
    text = " ".join(("1", *map(spoken.word, month), year.text, *map(spoken.word, counted)))
    return any(found.fields.year is not None for found, *_ in expressions(text, None))


def _day(spoken: Dictated, index: int) -> tuple[int, int, bool]:
    """Return a day of the month, how many words it is, and whether it is an ordinal."""
    ordinal = _days().get(spoken.word(index))
    if ordinal:
        return ordinal, 1, True
    number = spoken.number_at(index)
    if number is None or number.ending or number.negative or not isinstance(number.value, int):
        return 0, 0, False
    return (number.value, number.length, False) if 0 < number.value < 33 else (0, 0, False)


@cache
def _days() -> Mapping[str, int]:
    """Return the ordinals of days by their forms, but those that are also numbers."""
    return {
        normalize(form): day
        for day, standard, variants in DAY_WORDS
        for form in (standard, *variants.split("|"))
        if form
    }


@cache
def _months() -> Mapping[str, int]:
    return {form: n for family in _FAMILIES for form, n in month_forms(family).items()}


def _month_length(spoken: Dictated, index: int) -> int:
    """Return how many words the name of a month is; months in a case among them."""
    for count in (2, 1):
        words = [spoken.word(at) for at in range(index, index + count)]
        if all(words) and (count == 1 or spoken.next_to(index + 1)):
            name = fold(" ".join(words))
            if any(
                name.endswith(case) and name[: len(name) - len(case)] in _months()
                for case in map(fold, _CASES)
                if name != case
            ):
                return count
    return 0


def _is_bare_month(spoken: Dictated, index: int, count: int) -> bool:
    """Return whether a month has no ending: এক ফাল্গুনে is some Falgun, not its first."""
    return fold(" ".join(spoken.word(at) for at in range(index, index + count))) in _months()


def _year(spoken: Dictated, index: int, style: Style) -> Written | None:
    """Read the year of a date, also in a case."""
    number = spoken.number_at(index)
    if number is None or not isinstance(number.value, int) or number.value not in _YEARS:
        return None
    if number.negative or (number.ending and number.ending not in CASES):
        return None
    case = f"-{CASES[number.ending]}" if number.ending else ""
    return Written(number.length, "year", plain_figure(number.value, style) + case)


def _is_date_at(spoken: Dictated, index: int) -> bool:
    """Return whether a month, or a day and month, go on from the words before: চৌদ্দশ ত্রিশের পয়লা বৈশাখ."""
    after = index + _day(spoken, index)[1]
    return all(map(spoken.next_to, {index, after})) and _month_length(spoken, after) > 0


def read_year(spoken: Dictated, index: int, style: Style) -> Written | None:
    """Read a year beside the word of its era, two years, and a decade."""
    number = spoken.number_at(index)
    if number is None or not isinstance(number.value, int) or number.negative:
        return None
    after = index + number.length
    value = number.value
    if spoken.word(index - 1) in _BEFORE_CHRIST and not number.ending:
        return Written(number.length, "year", plain_figure(value, style))
    if value not in _YEARS:
        of_era = value in _OTHER_YEARS and not number.ending and spoken.word(after) in ERAS
        return Written(number.length, "year", plain_figure(value, style)) if of_era else None
    if number.ending in ("ের", "র", "য়ের") and spoken.word(after) in _DECADE:
        return Written(number.length, "year", f"{plain_figure(value, style)}-এর")
    if number.ending:
        return _year(spoken, index, style) if _is_date_at(spoken, after) else None
    second = spoken.number_at(after) if spoken.next_to(after) else None
    if second and second.value == (value + 1) % 100 and spoken.word(after + second.length) in _TWO_YEARS:
        text = f"{plain_figure(value, style)}-{plain_figure(f'{second.value:02}', style)}"
        return Written(number.length + second.length, "year", text)
    if spoken.word(after) in ERAS or spoken.word(index - 1) in _BEFORE_YEARS:
        return Written(number.length, "year", plain_figure(value, style))
    return None
