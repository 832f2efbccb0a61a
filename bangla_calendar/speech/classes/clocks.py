"""Times of day: রাত ১০:৩০টায়, ১টা ৩০ মিনিটে, ৯টা-৫টা, ১৩:৪৫; and lengths such as ১:০৫:৩২."""

from __future__ import annotations

import re

from bangla_calendar.language.counts import ta
from bangla_calendar.language.names import day_part
from bangla_calendar.speech.amounts import TO
from bangla_calendar.speech.figures import half_more, said, with_ending
from bangla_calendar.speech.reading import Reading, SpokenClass
from bangla_calendar.speech.sentence import LETTER, cues

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.finding.match import DateMatch
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence

__all__ = ["TIME", "clock_at", "hours_at"]

MINUTE, SECOND, HOUR = "মিনিট", "সেকেন্ড", "ঘণ্টা"
_HALF = rf"(?P<half> ?(?:am|pm|AM|PM|a\.m\.|p\.m\.|এএম|পিএম|এ\.এম\.?|পি\.এম\.?)(?![{LETTER}]))"
_CLOCK = re.compile(
    r"(?P<hour>[0-9]{1,2})(?P<mark>[:.-])(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?(?![0-9]|:[0-9])"
    rf"(?:(?P<ta>(?: ?(?:টা|টো|টে)(?P<case>য়|র|তে|য়ও)?|-?(?P<e>এ|এর))(?![{LETTER}]))"
    rf"|(?P<minutes> ?(?:{MINUTE}(?P<minute_case>[{LETTER}]*)"
    rf"|(?P<short>মি[.ঃ:])(?:-?(?P<short_e>এ|এর)(?![{LETTER}]))?))"
    rf"|(?P<formal> ?ঘটিকা(?P<formal_case>[{LETTER}]*))"
    rf"|{_HALF})?"
)
_HOURS = re.compile(
    rf"(?P<hour>[0-9]{{1,2}})(?P<ending>(?:টা|টো|টে)[{LETTER}]*)?-"
    rf"(?P<to>[1-9][0-9]?)(?P<to_ending>(?:টা|টো|টে)[{LETTER}]*)"
)
_IN_HOURS = re.compile(
    rf"(?P<hour>[0-9]{{1,2}}):(?P<minute>[0-5][0-9])(?P<unit> {HOUR}(?P<case>র|য়)?)(?![{LETTER}])"
)
_HOUR_AND_MINUTES = re.compile(
    rf"(?P<hour>[0-9]{{1,2}}) ?(?P<ending>(?:টা|টো|টে)[{LETTER}]*)"
    rf"(?:(?: বেজে)? (?P<minute>[0-5]?[0-9])(?= ?{MINUTE}))?"
)
_HALF_DAY = re.compile(rf"(?P<hour>1[0-2]|0?[1-9]){_HALF}")
_LENGTHS = cues("লেগেছে", "লাগে", "লাগল", "লাগবে", "সময়", "সময়ে", "নিয়েছে", "নিয়ে")
# What figures with a colon are of, if they are no clock; and what clocks are printed after with a point.
_WITH_COLONS = cues(
    *("সুরা", "সূরা", "আয়াত", "কুরআন", "কোরআন", "বাইবেল", "মথি", "মার্ক", "লূক", "যোহন", "গীতা", "অনুপাত", "স্কেল"),
    *("গোল", "স্কোর", "ফল", "ব্যবধান", "মিশ্রণ"),
)
_CLOCKED = frozenset(
    (
        *("সেহরি", "সাহরি", "ইফতার", "ফজর", "জোহর", "যোহর", "আসর", "মাগরিব", "এশা", "জুমা", "সূর্যোদয়", "সূর্যাস্ত"),
        *("ছাড়ে", "ছাড়বে", "পৌঁছায়", "পৌঁছাবে", "পৌঁছে"),
    )
)
_BETWEEN = frozenset(("ও", "এবং", "টা", "মিনিট", "মি."))
_NO_CLOCK = re.compile(r"[.,/-][0-9]|[%°]| ?(?:সেকেন্ড|ঘণ্টা|ঘন্টা)")
# Nothing is counted after a clock: ইফতার ৬.১৮, but ইফতার ২.৫০ কেজি.
_CLOSED = re.compile(rf" *(?:$|[,;।|)\n]|(?:ও|এবং)(?![{LETTER}])|[{LETTER}]+ [0-9])")
# The rest of a great number: ১:৫০,০০০.
_SCALE = re.compile(",[0-9]{3}(?![0-9])")
_NEAR = 8
# The cases that টায় and the like become on মিনিট.
_NOON = 12
_OF_MINUTES = {"য়": "ে", "র": "ের", "তে": "ে", "য়ও": "েও"}
_CASES_OF_E = {None: "", "এ": "য়", "এর": "র"}


def _read(sentence: Sentence, at: int, options: Options) -> Reading | None:
    plain = sentence.plain
    length = _IN_HOURS.match(plain, at)
    if length:
        return _in_hours(length, options)
    hours = hours_at(sentence, at, options, at in sentence.dates)
    if hours:
        return hours
    match = sentence.dates.get(at)
    if _is_verse_or_score(sentence, at):
        return None
    if match is None and not (_is_length(sentence, at) or _is_clock(sentence, at)):
        return None
    return clock_at(sentence, at, options, match) or _whole_hour(sentence, at, options)


def hours_at(sentence: Sentence, at: int, options: Options, is_clock: bool) -> Reading | None:
    """Return the reading of two hours that a hyphen parts; `is_clock` says that their figures are a clock.

    ১০-১১টা are hours, ১০-৩০টা is one of them with its minutes.
    """
    hours = _HOURS.match(sentence.plain, at)
    if hours is None or not (hours["ending"] or (int(hours["to"]) <= _NOON and is_clock)):
        return None
    one = with_ending(hours["hour"], hours["ending"] or hours["to_ending"][:2], options)
    other = with_ending(hours["to"], hours["to_ending"], options)
    if not (one and other):
        return None
    return Reading("time", hours.end(), f"{one} {TO} {other}", (f"{one}-{other}",))


def _in_hours(match: re.Match[str], options: Options) -> Reading:
    """Read the figures of a length of time before its unit: ১:৩০ ঘণ্টা."""
    hour, minute = int(match["hour"]), int(match["minute"])
    if minute == 30 and hour:
        words = half_more(hour, options.region)
        return Reading("time", match.start("unit"), words)
    words = f"{said(str(hour), options)} {HOUR} {said(str(minute), options)} {MINUTE}"
    return Reading("time", match.end(), words + _OF_MINUTES.get(match["case"], ""))


def _whole_hour(sentence: Sentence, at: int, options: Options) -> Reading | None:
    """Read ৯টায়, ৫ টায়, ১টা ৩০ মিনিটে and ৩pm."""
    hour = _HOUR_AND_MINUTES.match(sentence.plain, at)
    if hour:
        words = with_ending(hour["hour"], hour["ending"], options)
        if words and hour["minute"]:
            words += sentence.plain[hour.end("ending") : hour.start("minute")] + said(hour["minute"], options)
        return Reading("time", hour.end(), words) if words else None
    match = _HALF_DAY.match(sentence.plain, at)
    return Reading("time", match.end(), _of_half(match, options)) if match else None


def _is_clock(sentence: Sentence, at: int) -> bool:
    """Return whether figures that no date has are a clock by their colon, or by a word such as ইফতার."""
    match = _CLOCK.match(sentence.plain, at)
    if match is None or _NO_CLOCK.match(sentence.plain, match.end("minute")):
        return False
    if match["mark"] == ":":
        return True
    # সেহরি ৪-০৫ মি., ছাড়ার সময় ৮.১৫, ৯.৩০
    if match["mark"] == "-" and not (match["minutes"] or match["ta"]):
        return False
    named = [word for word in sentence.before(at)[:_NEAR] if not (word.isdecimal() or word in _BETWEEN)]
    is_named = named[:1] and (named[0] in _CLOCKED or (named[0] == "সময়" and named[1:2] == ["ছাড়ার"]))
    return bool(is_named) and bool(_CLOSED.match(sentence.plain, match.end()))


def _is_verse_or_score(sentence: Sentence, at: int) -> bool:
    """Return whether figures with a colon are of what the words beside them say: সুরা বাকারা ২:২৫, স্কোর ১:১০."""
    match = _CLOCK.match(sentence.plain, at)
    if match is None or match["mark"] != ":":
        return False
    near = [*sentence.before(at)[:3], *sentence.after(match.end("minute"))[:2]]
    return bool(_SCALE.match(sentence.plain, match.end("minute"))) or not _WITH_COLONS.isdisjoint(near)


def _is_length(sentence: Sentence, at: int) -> bool:
    match = _CLOCK.match(sentence.plain, at)
    if not match or not match["second"]:
        return False
    words = [*sentence.before(at)[:3], *sentence.after(match.end())[:3]]
    return any(word in _LENGTHS for word in words)


def clock_at(sentence: Sentence, at: int, options: Options, found: DateMatch | None) -> Reading | None:
    """Return the reading of the clock whose figures begin at a place, which must be that of a match."""
    match = _CLOCK.match(sentence.plain, at)
    if match is None or int(match["hour"]) > 24:
        return None
    hour, minute = int(match["hour"]), int(match["minute"])
    if found is not None and not _is_of(found, hour, minute):
        return None
    if match["second"]:
        return Reading("time", match.end("second"), _with_seconds(sentence, match, options))
    if match["half"]:
        return Reading("time", match.end(), _of_half(match, options))
    if match["minutes"]:  # ৩:১৫ মিনিটে has the word already
        words = f"{_hour(hour, options)} {said(str(minute), options)}"
        if match["short"]:
            case = _OF_MINUTES.get(_CASES_OF_E[match["short_e"]], "")
            return Reading("time", match.end("minutes"), f"{words} {MINUTE}{case}")
        return Reading("time", match.end("minute"), words)
    if match["formal"]:
        return _formal(match, hour, minute, options)
    case = match["case"] or _CASES_OF_E[match["e"]]
    plain = _literal(hour, minute, case, options, is_bare=match["ta"] is None)
    spoken = _spoken(hour, minute, case, options) if match["ta"] or minute in (0, 30) else plain
    words, other = (plain, spoken) if options.clock == "literal" else (spoken, plain)
    end = match.end("ta") if match["ta"] else match.end("minute")
    return Reading("time", end, words, (other,) * (other != words))


def _formal(match: re.Match[str], hour: int, minute: int, options: Options) -> Reading:
    """Read the figures before ঘটিকা, which is said instead of টা: সাড়ে দশ ঘটিকায়."""
    if minute == 30 and 0 < hour <= _NOON:
        return Reading("time", match.end("minute"), half_more(hour, options.region))
    words = said(str(hour), options)
    if minute == 0:
        return Reading("time", match.end("minute"), words)
    words = f"{words} ঘটিকা {said(str(minute), options)} {MINUTE}"
    return Reading("time", match.end("formal"), words + _OF_MINUTES.get(match["formal_case"], ""))


def _is_of(found: DateMatch, hour: int, minute: int) -> bool:
    """Return whether a match has a clock with some figures, at one of its ends."""
    ends = found.end_date or {"hour": None, "minute": None}
    clocks = ((found.hour, found.minute), (ends["hour"], ends["minute"]))
    return any(h is not None and h % 12 == hour % 12 and (m or 0) == minute for h, m in clocks)


def _hour(hour: int, options: Options) -> str:
    region = options.region
    return f"{with_ending(str(hour), 'টা', options)}" if region != "IN" else _counted(hour, "", options)


def _counted(hour: int, case: str, options: Options) -> str:
    from bangla_calendar.language.counts import counted

    return counted(hour, "টা", case, options.region)


def _spoken(hour: int, minute: int, case: str, options: Options) -> str:
    """Return the hour, or the half after it: দশটায়, সাড়ে দশটায়, দেড়টায়."""
    if minute == 30 and 0 < hour <= _NOON:
        half = half_more(hour, options.region)
        return f"{half}{ta(hour if hour > 2 else 5, options.region)}{case}"
    return _literal(hour, minute, case, options, is_bare=False)


def _literal(hour: int, minute: int, case: str, options: Options, *, is_bare: bool) -> str:
    """Return the hour and the minutes: দশটা ত্রিশ মিনিটে."""
    if minute == 0:
        return _counted(hour, case, options)
    words = f"{_hour(hour, options)} {said(str(minute), options)}"
    return words if is_bare else f"{words} {MINUTE}{_OF_MINUTES.get(case, '')}"


def _of_half(match: re.Match[str], options: Options) -> str:
    """Return the clock with the part of the day that AM or PM is: রাত সাড়ে দশটা."""
    hour, minute = int(match["hour"]), int(match.groupdict().get("minute") or 0)
    late = match["half"].strip().lower().startswith(("p", "পি"))
    part = day_part(hour % 12 + 12 * late, region=options.region)
    return f"{part} {_spoken(hour, minute, '', options)}"


def _with_seconds(sentence: Sentence, match: re.Match[str], options: Options) -> str:
    first = HOUR if _is_length(sentence, match.start()) else ""
    hour = said(str(int(match["hour"])), options)
    hours = f"{hour} {first}" if first else _hour(int(match["hour"]), options)
    minutes = f"{said(str(int(match['minute'])), options)} {MINUTE}"
    return f"{hours} {minutes} {said(str(int(match['second'])), options)} {SECOND}"


TIME = SpokenClass(r"\d(?:[:.-][0-9]| ?(?:ট[াোে]|[ap][.m]|[AP]M|এ[.এ]|পি)).*", "0-9.,/:-", "[0-9]", _read)
