"""What each package answers to the tasks of `benchmarks.comparison`, each asked through its own functions."""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial
from typing import Any

import bangla_calendar as ours
from bangla_calendar.language.normal_form import normalize
from benchmarks.accuracy import Item, Reader, readers, verdict
from benchmarks.harness import Peers
from benchmarks.speech import speakers

# The names under which packages are installed, and the modules that are loaded of them.
PACKAGES = {
    "bangla-calendar": "bangla_calendar",
    "bangla": "bangla",
    "bangladatetime": "bangladatetime",
    "pybangla": "pybangla",
    "bangla-normalizer": "bangla_normalizer",
    "num2words": "num2words",
    "dateparser": "dateparser.search",
    "convertdate": "convertdate",
}
OURS = next(iter(PACKAGES))

Answer = Callable[[Any], Any]


def bare(text: str) -> str:
    """Return a text without punctuation and with single blanks."""
    return " ".join(re.sub("[।,?!;:'\"’‘“”()-]", " ", text).split())


def folded(text: str) -> str:
    """Return number words in one of the spellings that are all in use: একশ for একশো and একশত, লাখ for লক্ষ."""
    text = re.sub(r"(?:শত|শো)(?= |$)", "শ", normalize(text)).replace("লক্ষ", "লাখ").replace("এক শ", "একশ")
    return re.sub(r"^(?:ঋণাত্মক|ঋণ) ", "মাইনাস ", " ".join(text.removesuffix(" মাত্র").split()))


def of_ours() -> Mapping[str, Answer]:
    """Return what this package answers."""

    def found(question: tuple[str, str]) -> list[ours.DateMatch]:
        name, line = question
        return [match for match in ours.find_dates(line, calendar=name) if match.kind in ("date", "datetime")]

    def gregorian(question: tuple[str, str]) -> set[date]:
        return {_day(match.gregorian) for match in found(question) if match.calendar == "gregorian"}

    def bangla(question: tuple[str, str]) -> set[object]:
        return {(m.year, m.month, m.day) for m in found(question) if m.calendar == "bangla"}

    return {
        "bangladesh": lambda day: ours.get_calendar("bangladesh").from_gregorian(
            day.year, day.month, day.day
        ),
        "west-bengal": lambda day: ours.get_calendar("west-bengal").from_gregorian(
            day.year, day.month, day.day
        ),
        "back": _day_of,
        "gregorian found": gregorian,
        "alone": lambda question: {_day(m.gregorian) for m in found(question) if m.calendar != "hijri"},
        "bangla found": bangla,
        "cardinals": ours.number_to_words,
        "days": lambda n: ours.date_ordinal(n, digits=None),
        "words": lambda text: folded(ours.number_to_words(text)),
        "money": lambda text: folded(ours.money_to_words(text)),
        "read": ours.words_to_number,
        "digits": ours.to_bangla_digits,
        "foreign": _day_of,
    }


def _day(moment: Any) -> Any:
    return moment.date() if isinstance(moment, datetime) else moment


def _day_of(question: tuple[str, tuple[int, int, int]]) -> date:
    name, day = question
    return date(*ours.get_calendar(name).to_gregorian(*day))


def of_bangla(bangla: Any) -> Mapping[str, Answer]:
    """Return what the package bangla answers."""

    def convert(day: date) -> tuple[int, int, int]:
        got = bangla.get_date(day.day, day.month, day.year)
        return int(got["year"]), ours.month_number(got["month"]), int(got["date"])

    return {
        "bangladesh": convert,
        "west-bengal": convert,
        "days": lambda n: normalize(bangla.convert_to_ordinal(str(n))),
        "digits": bangla.convert_english_digit_to_bangla_digit,
    }


def of_bangladatetime(bangladatetime: Any) -> Mapping[str, Answer]:
    """Return what bangladatetime answers."""

    def convert(day: date) -> tuple[int, int, int]:
        got = bangladatetime.date.fromgregorian(day.year, day.month, day.day)
        return got.year, got.month, got.day

    return {"bangladesh": convert, "west-bengal": convert}


def of_pybangla(pybangla: Any) -> Mapping[str, Answer]:
    """Return what pybangla answers; it prints while it works."""
    normalizer = pybangla.Normalizer()

    def quietly(call: Answer, *arguments: Any, **options: Any) -> Any:
        with contextlib.redirect_stdout(io.StringIO()):
            return call(*arguments, **options)

    def days(question: tuple[str, str]) -> set[date]:
        got = quietly(normalizer.date_extraction, question[1])
        fields = [[int(one[name]) for name in ("year", "month", "date")] for one in got or ()]
        return {date(*ymd) for ymd in fields}

    def say(text: str) -> str:
        return folded(quietly(normalizer.text_normalizer, ours.to_bangla_digits(text), all_operation=True))

    def read(text: str) -> int | str:
        said = quietly(normalizer.word2number, text).strip()
        return int(said) if said.isdigit() else said

    return {
        "gregorian found": days,
        "alone": days,
        "cardinals": lambda n: normalize(quietly(normalizer.number_convert, str(n))["number_string"]),
        "words": say,
        "money": lambda amount: say(f"৳{amount}"),
        "read": read,
    }


def of_bangla_normalizer(package: Any) -> Mapping[str, Answer]:
    """Return what bangla-normalizer answers; a date that it finds is a text, which is read here."""

    def days(question: tuple[str, str]) -> set[date]:
        read = (ours.parse_date(text) for text in package.extract_bengali_dates(question[1]))
        return {day for day in read if isinstance(day, date)}

    return {
        "gregorian found": days,
        "alone": days,
        "cardinals": lambda n: normalize(package.convert_number_to_words(str(n))),
        "words": lambda text: folded(package.convert_number_to_words(text)),
        "money": lambda text: folded(package.taka_to_word(text)),
    }


def of_num2words(num2words: Any) -> Mapping[str, Answer]:
    """Return what num2words answers."""
    say = partial(num2words.num2words, lang="bn")
    return {
        "cardinals": lambda n: normalize(say(n)),
        "words": lambda text: folded(say(text)),
        "money": lambda text: folded(say(text, to="currency")),
    }


def of_dateparser(search: Any) -> Mapping[str, Answer]:
    """Return what dateparser answers, asked for whole dates with the day first."""
    settings = {"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month", "year"]}

    def days(question: tuple[str, str]) -> set[date]:
        found = search.search_dates(question[1], languages=["bn", "en"], settings=settings)
        return {moment.date() for _, moment in found or ()}

    return {"gregorian found": days, "alone": days}


def of_convertdate(convertdate: Any) -> Mapping[str, Answer]:
    """Return what convertdate answers."""
    calendars = {"hijri": convertdate.islamic, "saka": convertdate.indian_civil, "julian": convertdate.julian}

    def day_of(question: tuple[str, tuple[int, int, int]]) -> date:
        name, day = question
        return date(*convertdate.gregorian.from_jd(calendars[name].to_jd(*day)))

    return {"foreign": day_of}


MAKERS: Mapping[str, Callable[[Any], Mapping[str, Answer]]] = {
    "bangla-calendar": lambda _: of_ours(),
    "bangla": of_bangla,
    "bangladatetime": of_bangladatetime,
    "pybangla": of_pybangla,
    "bangla-normalizer": of_bangla_normalizer,
    "num2words": of_num2words,
    "dateparser": of_dateparser,
    "convertdate": of_convertdate,
}


def answers(package: str, peers: Peers) -> Mapping[str, Answer] | None:
    """Return what a package answers, by task, or None where it is not installed."""
    module = peers.load(PACKAGES[package])
    if module is None:
        return None
    found = dict(MAKERS[package](module))
    if package == OURS:
        found["speech"] = _says(ours.verbalize)
    for name, say in speakers(peers):
        if name.partition(",")[0] == package:
            found["speech"] = _says(say)
    for reader in readers("stamps", peers):
        if reader.name in ("ours" if package == OURS else package, f"{package}.search_dates"):
            found["stamps"] = _reads(reader)
    return found


def _says(say: Callable[[str], str]) -> Answer:
    return lambda text: folded(bare(say(text)))


def _reads(reader: Reader) -> Answer:
    def is_right(item: Item) -> bool:
        return verdict([*reader.read(item)], item, with_labels=False) == "right"

    return is_right
