"""Numbers of laws, cases, houses and versions: ধারা ৩৯(২), মামলা নং ১২/২০২৩, ১২/এ, মিরপুর-১০, ৫.২.১."""

from __future__ import annotations

import re

from bangla_calendar.language.cases import genitive, in_case
from bangla_calendar.language.tables.abbreviations import NUMBER
from bangla_calendar.language.tables.cardinals import POINT
from bangla_calendar.language.tables.endings import CLASSIFIERS
from bangla_calendar.language.tables.letters import ENGLISH_IN_BENGALI, LETTERS
from bangla_calendar.language.tables.ordinals import TATSAMA_ENDING
from bangla_calendar.speech.figures import is_year, one_by_one, said, with_ending, year_said
from bangla_calendar.speech.reading import Reading, SpokenClass
from bangla_calendar.speech.sentence import LETTER, cues

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence

__all__ = ["ADDRESS", "IDENTIFIERS", "PARTS", "PLACE"]

BY = "বাই"
# This many digits after a name are said one by one, as in post codes (ঢাকা-১২০৭), but not years of our time.
_CODE = 4
_YEARS = range(1900, 2100)
_LETTER_NAMES = frozenset(LETTERS.values())
_SECTION = re.compile(r"([0-9]+)((?:\((?:[0-9]+|[ক-হ])\))+)")
_SECTION_PARTS = re.compile(r"[0-9]+|[ক-হ]")
_SECTIONS = cues("ধারা", "অনুচ্ছেদ", "বিধি", "উপধারা", "দফা", "তফসিল", "প্রবিধান")
_POINTS = re.compile(r"[0-9]+(?:\.[0-9]+){2,}(?![0-9])")
_PARTS = re.compile(r"([0-9]+)/([0-9]+)(?:/([0-9]+))?(?![0-9/])")
_NUMBERED = cues(
    *("নং", "নম্বর", "নাম্বার", "মামলা", "স্মারক", "ফাইল", "দাগ", "খতিয়ান", "রিট", "আইন", "আদেশ", "বিজ্ঞপ্তি"),
    *("পরিপত্র", "টেন্ডার", "দলিল", "জিডি"),
)
_HOUSES = cues(
    "ঠিকানা", "হোল্ডিং", "বাড়ি", "বাসা", "ফ্ল্যাট", "প্লট", "দোকান", "রোড", "সড়ক", "লেন", "ওয়ার্ড", "গলি", "ভবন"
)
_STREETS = cues(
    "রোড",
    "সড়ক",
    "লেন",
    "গলি",
    "স্ট্রিট",
    "অ্যাভিনিউ",
    "এভিনিউ",
    "সরণি",
    "বাজার",
    "পাড়া",
    "মহল্লা",
    "কলেজ",
    "স্ট্রীট",
)
_ADDRESSES = _HOUSES | _STREETS
_HOUSE_LETTER = "(?:ক|খ|গ|ঘ|ঙ|চ|ছ|এ|বি|সি|ডি|[A-Z])"
_WITH_LETTER = re.compile(
    rf"([0-9]+)(?:([/-])([কখগঘঙচছএবিসিডিA-Z]{{1,2}})|(ক|খ|গ|ঘ|এ|বি|সি|ডি))(?![{LETTER}]|/[0-9{LETTER}])"
)
# Houses with parts and a letter: ১২/৩/এ, ১/১এ, ১০/বি/২.
_HOUSE = re.compile(
    rf"(?P<parts>[0-9]+(?:/(?:[0-9]+|{_HOUSE_LETTER})){{1,3}})(?P<letter>{_HOUSE_LETTER})?(?![{LETTER}0-9/])"
)
_OF_NUMBER = frozenset(("নম্বর", "নাম্বার", "নং"))
_PLATE = re.compile(r"[0-9]{2}-[0-9]{4}(?![0-9])")
_PLATES = cues("গাড়ি", "মেট্রো", "বাস", "ট্রাক", "মোটরসাইকেল", "নম্বর", "নাম্বার")
_SIGN = re.compile(rf"#([0-9]+)(?![{LETTER}0-9]|[.,/:-][0-9])")
_GLUED = re.compile(f"[{LETTER}]+")
_PLACE = re.compile(rf"-?([0-9]+(?:\.[0-9]+)?)(?![0-9]|[.,/:-][0-9]|{TATSAMA_ENDING}(?![{LETTER}]))")


def _read_section(sentence: Sentence, at: int, options: Options) -> Reading | None:
    match = _SECTION.match(sentence.plain, at)
    if match is None or not _near(sentence, at, match.end(), _SECTIONS):
        return None
    first, *others = [
        said(part, options) if part.isdecimal() else part for part in _SECTION_PARTS.findall(match[0])
    ]
    return Reading("identifier", match.end(), " ".join([genitive(first), *others]))


def _read_version(sentence: Sentence, at: int, options: Options) -> Reading | None:
    match = _POINTS.match(sentence.plain, at)
    if match is None or at in sentence.dates:
        return None
    return Reading("identifier", match.end(), _points(match[0], options))


def _read_plate(sentence: Sentence, at: int, options: Options) -> Reading | None:
    match = _PLATE.match(sentence.plain, at)
    if match is None or not any(word in _PLATES for word in sentence.before(at)[:3]):
        return None
    words = one_by_one(match[0], options.region)
    if sentence.plain[at - 1 : at] == "-":  # ঢাকা মেট্রো গ-১২-৩৪৫৬
        return Reading("identifier", match.end(), f" {words}", start=at - 1)
    return Reading("identifier", match.end(), words)


def _read_case(sentence: Sentence, at: int, options: Options) -> Reading | None:
    match = _PARTS.match(sentence.plain, at)
    if match is None or not any(word in _NUMBERED for word in sentence.before(at)[:2]):
        return None
    return Reading("identifier", match.end(), _by(match, options))


def _points(figures: str, options: Options) -> str:
    return f" {POINT} ".join([_part(part, options) for part in figures.split(".")])


def _part(figures: str, options: Options) -> str:
    """Return a part of a version in words: its zeros count."""
    if figures[0] == "0" and len(figures) > 1:
        return one_by_one(figures, options.region)
    return said(figures, options)


def _by(match: re.Match[str], options: Options) -> str:
    parts = [part for part in match.groups() if part]
    return f" {BY} ".join(
        year_said(part, options) if is_year(part) else said(part, options) for part in parts
    )


def _near(sentence: Sentence, at: int, end: int, among: frozenset[str]) -> bool:
    """Return whether the word before a place or the one after another is one of some cues."""
    words = [*sentence.before(at)[:2], *sentence.after(end)[:2]]
    return any(word in among for word in words)


def _read_address(sentence: Sentence, at: int, options: Options) -> Reading | None:
    plain = sentence.plain
    match = _WITH_LETTER.match(plain, at)
    if match:
        number = said(match[1], options)
        if match[4]:  # ৪৭বি, but ২এ is a day
            numbered = not _OF_NUMBER.isdisjoint(sentence.before(at)[:1])
            named = match[4] != "এ" or numbered or _near(sentence, at, match.end(), _ADDRESSES)
            return Reading("address", match.end(), f"{number} {match[4]}") if named else None
        if match[2] == "/":
            return Reading("address", match.end(), f"{number} {BY} {match[3]}", (f"{number} {match[3]}",))
        if match[3] != "এ":
            return Reading("address", match.end(), f"{number} {match[3]}")
    house = _HOUSE.match(plain, at)
    if house and not house[0].replace("/", "").isdecimal():
        return Reading("address", house.end(), _house(house, options))
    match = _PARTS.match(plain, at)
    if match and at not in sentence.dates and _near(sentence, at, match.end(), _ADDRESSES):
        return Reading("address", match.end(), _by(match, options))
    return None


def _house(match: re.Match[str], options: Options) -> str:
    """Return the number of a house in words: বারো বাই তিন বাই এ."""
    parts = (said(part, options) if part.isdecimal() else part for part in match["parts"].split("/"))
    return f" {BY} ".join(parts) + (f" {match['letter']}" if match["letter"] else "")


def _read_parts(sentence: Sentence, at: int, options: Options) -> Reading | None:
    """Read figures on both sides of a slash that nothing says more of."""
    match = _PARTS.match(sentence.plain, at)
    if match is None or at in sentence.dates:
        return None
    return Reading("identifier", match.end(), _by(match, options), sure=False)


def _read_place(sentence: Sentence, at: int, options: Options) -> Reading | None:
    """Read the hyphen and figure after a name, of which the hyphen is not said: মিরপুর-১০, কোভিড-১৯."""
    name = sentence.before(at)[:1]
    figures = at + (sentence.plain[at] == "-")
    points = _POINTS.match(sentence.plain, figures)
    if points and figures not in sentence.dates:  # স্মারক নং-০৫.০০.০০০০, but তারিখ-০৫.০৬.২০২৩
        return Reading("identifier", points.end(), f" {_points(points[0], options)}")
    house = _HOUSE.match(sentence.plain, figures)
    if house and not (_ADDRESSES | _OF_NUMBER).isdisjoint(name):  # বাড়ি-১৭/২
        return Reading("address", house.end(), f" {_house(house, options)}")
    match = _PLACE.match(sentence.plain, at)
    if match is None:
        return None
    kind, words, *others = _named(match[1], name, options)
    glued = _GLUED.match(sentence.plain, match.end())
    cased = _with_case(match[1], kind, words, glued[0], options) if glued else words
    if cased is None:  # এইচ১এন১
        return Reading(kind, match.end(), f" {words} ")
    end = glued.end() if glued else match.end()
    if glued and glued[0].startswith(CLASSIFIERS):
        kind = "cardinal"
    return Reading(kind, end, f" {cased}", tuple(f" {one}" for one in others))


def _with_case(figure: str, kind: str, words: str, ending: str, options: Options) -> str | None:
    """Return a figure in words with its ending: কলম-১২টি, মিরপুর-১২এর."""
    counted = with_ending(figure, ending, options) if kind == "address" else None
    return counted or in_case(words, ending)


def _named(figure: str, name: list[str], options: Options) -> tuple[str, ...]:
    """Return what a figure after a name is, how it is said, and how else."""
    if "." in figure:  # জিপিএ-৪.৫০
        return "decimal", said(figure, options)
    if len(figure) >= _CODE or (figure[0] == "0" and len(figure) > 1):
        if is_year(figure) and int(figure) in _YEARS:  # এসএসসি-২০২৪
            return "address", year_said(figure, options)
        return "digits", one_by_one(figure, options.region)
    if name and name[0] in _LETTER_NAMES and int(figure) < len(ENGLISH_IN_BENGALI):
        return "alnum", ENGLISH_IN_BENGALI[int(figure)], said(figure, options)
    return "address", said(figure, options)


def _read_sign(sentence: Sentence, at: int, options: Options) -> Reading | None:
    """Read the sign before a number, which after নং is said already: অর্ডার #১২৩৪৫."""
    match = _SIGN.match(sentence.plain, at)
    if match is None:
        return None
    figure = match[1]
    number = one_by_one(figure, options.region) if len(figure) >= _CODE else said(figure, options)
    if not _OF_NUMBER.isdisjoint(sentence.before(at)[:1]):
        return Reading("identifier", match.end(), number)
    return Reading("identifier", match.end(), f"{NUMBER['নং']} {number}")


# The numbers of laws, versions, cars and cases, each by the sign after its first figures.
IDENTIFIERS = (
    SpokenClass("#", f"{LETTER}0-9*#", "#[0-9]", _read_sign),
    SpokenClass(r"\d\(.*", "0-9.,/:-", "[0-9]", _read_section),
    SpokenClass(r"\d\.[0-9][0-9.]", "0-9.,/:-", "[0-9]", _read_version),
    SpokenClass(r"\d-[0-9]{2}", "0-9.,/:", f"(?<![^{LETTER}]-)[0-9]{{2}}-", _read_plate),
    SpokenClass(r"\d/[0-9].*", "0-9.,/:-", "[0-9]", _read_case),
)
ADDRESS = SpokenClass(
    r"\d(?:[/-][কখগঘঙচছএবসডিA-Z]|[কখগঘএবসড]|/[0-9]).*", f"{LETTER}0-9.,/:-", "[0-9]", _read_address
)
PARTS = SpokenClass(r"\d/[0-9].*", "0-9.,/:-", "[0-9]+/", _read_parts)
PLACE = SpokenClass(
    r"-|\d.*",
    "^a-zA-Z\u0981-\u09e3",
    rf"(?<=[{LETTER}])-(?=[0-9])|(?<=[\u0981-\u09e3])(?=[0-9])",
    _read_place,
)
