"""Clocks out of tokens: the one grammar of the time of day, for a clock alone, beside a date or in a text."""

from __future__ import annotations

import re

from bangla_calendar.grammar.fields import Fields
from bangla_calendar.grammar.shapes import Found, Shape, found_at
from bangla_calendar.grammar.zones import NAMED, OFFSET, printed_zone
from bangla_calendar.language.characters import HYPHENS
from bangla_calendar.language.hours import hour_of_day, quartered
from bangla_calendar.language.tables.day_parts import HALVES, PARTS_OF_NIGHT
from bangla_calendar.language.tables.endings import MINUTES
from bangla_calendar.language.tables.spoken_units import UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.grammar.tokens import Tokens

__all__ = [
    "CLOCK",
    "CLOCK_IN_TEXT",
    "DATE_TO_CLOCK",
    "FIELDS_OF_CLOCK",
    "FOUR_FIGURES",
    "NIGHT",
    "clock_at",
    "four_figures_at",
    "is_rough",
]

# GMT, Z, (BST), GMT+6, +06:00, and after seconds -05:00, for without these a dash leads to another clock
_ZONE = (
    rf"(?P<zone_{{n}}> ?(?:{NAMED}|\+(?:d:d|y)(?![:d]))"
    rf"|(?:(?<=:d:d)|(?<=:d#)) ?{OFFSET})?"
)
# What makes an hour with টা one beyond doubt: পর্যন্ত, বাজে, থেকে, or its minutes.
_SURE = r"(?P<sure_{n}>(?= ?[fb*xW]|,? (?:b )?[dc] ?i))"
_BODY = (
    # ১০:০৭, ২ঃ৩০টা, ১০:০৭ মিনিটে, 18:05:30; but not সংখ্যা ৫: ১৫ মে
    r"(?:(?P<hour_{n}1>d) ?: ?(?P<minute_{n}1>d)(?! ?i ?K)(?!(?<=: d)(?:[ -]?e)? ?[mMG])"
    r"(?: ?: ?(?P<second_{n}1>d)(?P<fraction_{n}>#)?)?(?P<ending_{n}1> ?[hl]| ?i)?"
    # সাড়ে ৯টা, সাড়ে ৯-টায়, পৌনে পাঁচটায়
    r"|(?P<quarter_{n}>q) ?(?:(?P<hour_{n}2>[dc])[ -]?[hl]|(?P<hour_{n}3>[HL])|(?P<hour_{n}4>[dc])(?= [f*x]))"
    # ৯.৩০টায়, ৯.৩০ মিনিটে, 12.30 pm
    r"|(?P<hour_{n}5>d) ?\. ?(?P<minute_{n}2>d) ?(?:(?P<ending_{n}2>[hli])|(?=a| f))"
    # ৯টা ৭ মিনিট, দশটা বেজে সাত মিনিট পাঁচ সেকেন্ড
    r"|(?:(?P<hour_{n}6>[dc])[ -]?{h}|(?P<hour_{n}7>{H})|(?P<hour_{n}8>B) ?{h}){sure}"
    r"(?:,? ?(?:b )?(?P<minute_{n}3>[dc]) ?i(?:,? ?(?P<second_{n}2>[dc]) ?s)?"
    # ৯টা ৫ সেকেন্ড
    r"|,? ?(?:b )?(?P<second_{n}3>[dc]) ?s"
    # ৯টা ৩০, ৯টা ৩০-এ; দশটা (বেজে) দশ
    r"|(?:,? b | )(?P<bare_{n}>[dc])(?= ?[,।)xk]|-?[jJ]|\n|$)"
    # পাঁচটা বাজতে দশ (মিনিট) (বাকি)
    r"| W (?P<to_go_{n}>[dc])(?: ?i(?: X)?| X|(?= ?[,।)xk]|\n|$))"
    # what is left of an hour that has not struck yet is none
    r"|(?! W))"
    # 9 pm
    r"|(?P<hour_{n}9>d)(?= ?{half}))(?:,? ?(?P<half_{n}>a))?"
)


def _body(n: int, hour: str, sure: str = "", half: str = "a") -> str:
    """Return the shape of a clock without its part of the day, its groups numbered."""
    fillings = {"{sure}": sure, "{h}": f"[{hour}]", "{H}": f"[{hour.upper()}]", "{half}": half, "{n}": str(n)}
    return re.sub(r"\{\w+\}", lambda place: fillings[place[0]], _BODY.replace("{sure}", sure))


# রাত, দিবাগত রাত, সকালে ঠিক, রাত প্রায়, সন্ধ্যা-, সকাল –; a dash before a figure alone would be a minus.
_PART = r"(?:! )?(?P<night>N )?(?P<part_1>[pa])(?: [!;] | ?,? ?| - |- ?)"
# সন্ধ্যা ৬.৩০, রাত ৮-৩০
_MARKED = r"(?P<hour_100>d) ?[.-] ?(?P<minute_100>d)(?P<ending_100> ?[ihl])?(?! ?[dtycu]|(?<=-d) ?[KmMG])"
# ১০:০০ রাত, but not the part of the day of the next clock
_LATE = r"(?:(?<=:d) (?P<part_2>p)(?! ?,? ?(?:[cqBHLN]|d ?[:.hlia])))?"
_WITH_PART = rf"{_PART}(?:{_MARKED}|{_body(1, 'hl', half='$.')}){_ZONE.replace('{n}', '1')}"
# ৪-৩০ মিনিটে, which in running text may be four to thirty minutes as well
_HYPHENED = r"(?P<hour_200>d) ?- ?(?P<minute_200>d) ?(?P<ending_200>i)"
CLOCK = Shape(rf"{_WITH_PART}|(?:! )?(?:{_body(2, 'hl')}|{_HYPHENED}){_LATE}{_ZONE.replace('{n}', '2')}")
# In running text টা alone counts things as well as hours.
CLOCK_IN_TEXT = Shape(
    rf"{_WITH_PART}|(?:! )?(?:{_body(2, 'h')}|{_body(3, 'l', _SURE)}){_LATE}{_ZONE.replace('{n}', '2')}"
)
# After the T of ISO: 10:07, 10:07:05.25+06:00, 10:07-05:00
_CLOCK_OF_ISO = Shape(
    r"(?P<hour>d):(?P<minute>d)(?::(?P<second>d)(?P<fraction>#)?)?"
    rf"(?P<zone> ?(?:{NAMED}|{OFFSET}))?"
)
# ২৩০৫ ঘণ্টা, আগস্ট ১৪, ২০১৯: its date shows that the four figures are a clock.
FOUR_FIGURES = Shape(r"(?P<hour>y) ?(?P<ending>u) ?, ?(?=[dmM])")
NIGHT = "রাত"
# Between a date and its clock.
DATE_TO_CLOCK = Shape(
    r"(?: ?T)?(?:,? @ | J (?=d:)| - | · | ?,? ?| ?(?P<bracket>\() ?)(?=[NpadqcHLB])|Z(?=d)|:(?=d:d)"
)
# Units of measure that begin like minutes: মি.লি.
_MEASURE = re.compile(
    "|".join(
        re.escape(form)
        for row in UNITS
        for form in row.split("|")
        if form.startswith(MINUTES) and form not in MINUTES
    )
)
# What looks like a clock, whatever its figures are.
FIELDS_OF_CLOCK = Shape(
    r"(?P<hour>d) ?(?:: ?(?P<minute_1>d)(?: ?: ?(?P<second>d))?|[hl](?:,? (?P<minute_2>d) ?i)?)"
)


def clock_at(
    tokens: Tokens, at: int, part: str = "", *, in_text: bool = False
) -> tuple[Fields, int, bool] | None:
    """Return the clock that begins at a token, the index after it, and whether it is one beyond doubt.

    `part` is the part of the day that holds where the clock has none itself. `in_text` says that nothing
    before it distinguishes a clock from a count.
    """
    is_iso = tokens.kinds[at - 1 : at] == "Z"
    shape = CLOCK_IN_TEXT if in_text else CLOCK
    found = (is_iso and found_at(_CLOCK_OF_ISO, tokens, at)) or found_at(shape, tokens, at)
    last_hour = None if found is None else _last_hour(found)
    minutes = (
        None if found is None else _minutes_of(found) if last_hour is None else found.number("hour") * 60
    )
    if found is None or minutes is None:
        return None
    own = found.name("half") or found.name("part")
    fields = _fields_of(found, minutes, own or part)
    if last_hour is not None:
        fields.end = Fields()
        fields.end.hour = ((fields.hour or 0) + last_hour - found.number("hour")) % 24
        fields.end.minute = 0
    end = found.end if "bare" not in found or _is_minute(found) else found.index("bare") - 1
    if "zone" in found:
        fields.zone = printed_zone(found)
        if fields.zone is None:
            end = found.index("zone")
        else:
            fields.flag("zone-printed")
    return fields, end, bool(own) or _is_sure(found)


def _fields_of(found: Found, minutes: int, part: str) -> Fields:
    """Return the fields of a clock by the minutes that are printed and the part of the day that holds."""
    fields = Fields()
    hour, fields.minute, fields.second = minutes // 60, minutes % 60, found.value("second")
    fields.microsecond = found.value("fraction") or 0
    fields.part = part
    if part:
        placed = hour_of_day(hour, part)
        if placed is None or _contradicts(found, hour, placed) or _is_evening(found, placed):
            fields.flag("hour-contradicts-part")
        else:
            hour = placed
    elif 0 < hour <= 12:
        fields.flag("hour-ambiguous")
    fields.hour = hour % 24
    if part == NIGHT and minutes == 12 * 60 and "minute" not in found and "night" not in found:
        # In deadlines it is the end of the day: রাত ১২টা পর্যন্ত.
        following = found.tokens.kinds[found.end : found.end + 2].strip()[:1]
        fields.midnight = "ends" if following in ("f", "x") else "begins"
    if "night" in found:
        fields.flag("night-following")
    if is_rough(found.tokens, found.start, found.end):
        fields.flag("approximate")
    return fields


def four_figures_at(tokens: Tokens, at: int) -> tuple[Fields, int] | None:
    """Return the clock in four figures that begins at a token, and the index of its date: ২৩০৫ ঘণ্টা, ..."""
    found = found_at(FOUR_FIGURES, tokens, at)
    hour, minute = divmod(found.value("hour") or 0, 100) if found else (0, 0)
    if found is None or found.name("ending") != "hour" or hour > 23 or minute > 59:
        return None
    fields = Fields()
    fields.hour, fields.minute = hour, minute
    return fields, found.end


def is_rough(tokens: Tokens, at: int, end: int) -> bool:
    """Return whether a clock says that it is about that hour: রাত প্রায় ৯টা."""
    return ";" in tokens.kinds[at:end]


def _last_hour(found: Found) -> int | None:
    """Return the second of two hours that a dash parts, None for minutes: রাত ৯-১০টায়, but not সকাল ৯-৩০টায়."""
    last = found.token("minute")
    if last is None or "-" not in _marks(found) or found.tokens.kinds[found.end - 1] not in "hl":
        return None
    return (
        last.value
        if found.number("hour") < last.value <= 12 and last.digits == len(str(last.value))
        else None
    )


def _minutes_of(found: Found) -> int | None:
    """Return the minutes since midnight or noon, as printed; None for anything but a time."""
    kind = found.kinds("hour")
    value = found.value("hour") or 0
    hour = value if kind in ("H", "L", "B") else value * 60
    if _has_dash(found) or _is_measure(found):
        return None
    if "quarter" in found or "to_go" in found:
        shift = -(found.value("to_go") or 0) or found.value("quarter") or 0
        whole = 60 <= hour <= 12 * 60 and hour % 60 == 0
        return quartered(hour, shift) if whole and shift > -60 else None
    figure = found.token("minute")
    minute, second = found.value("minute") or 0, found.value("second") or 0
    if figure and figure.digits not in (0, 2) and _marks(found).strip(" ") in (":", ".", "-"):
        return None
    if "bare" in found and _is_minute(found):
        minute = found.value("bare") or 0
    if hour >= 24 * 60 or minute > 59 or second > 59 or (hour % 60 and minute):
        return None
    return hour + minute


def _contradicts(found: Found, hour: int, placed: int) -> bool:
    """Return whether an hour that fits পিএম has টা as well as more than 12, or a part that it does not fit."""
    if "half" in found and "part" in found and hour_of_day(hour, found.name("part")) != placed:
        return True
    own = found.name("half") or found.name("part")
    return hour > 12 and own in HALVES and _has_hour_ending(found)


def _is_evening(found: Found, placed: int) -> bool:
    """Return whether an hour of the evening has a word for a later part of the night: মধ্যরাত ৯টা."""
    night = found.value("part") or 0
    return night > 0 and placed in PARTS_OF_NIGHT[night - 1][1]


def _has_dash(found: Found) -> bool:
    """Return whether a dash parts an hour from its ending, which a hyphen joins: ৯-টা, but not ৯—টা."""
    tokens = found.tokens
    return any(
        tokens.kinds[index] == "-"
        and tokens.kinds[index + 1] in "hl"
        and tokens.text[tokens.items[index][0]] not in HYPHENS
        for index in range(found.start, found.end - 1)
    )


def _is_measure(found: Found) -> bool:
    """Return whether a unit of measure begins like the minutes after a figure: ৩.২৫ মি.লি."""
    tokens, last = found.tokens, found.end - 1
    return tokens.kinds[last] == "i" and _MEASURE.match(tokens.text, tokens.items[last][0]) is not None


def _has_hour_ending(found: Found) -> bool:
    """Return whether an hour has টা or the like, which is said of the clock of twelve hours."""
    return not {*"hlHL"}.isdisjoint(found.tokens.kinds[found.start : found.end])


def _is_minute(found: Found) -> bool:
    """Return whether the number right after an hour is that of its minutes: ৯টা ৩০, but not ৯টা ৭."""
    bare = found.token("bare")
    return bare is not None and bare.digits in (0, 2) and 0 < bare.value < 60


def _marks(found: Found) -> str:
    """Return the signs between the hour and its minute."""
    return found.tokens.kinds[found.index("hour") + 1 : found.index("minute")]


def _is_sure(found: Found) -> bool:
    """Return whether a clock without a part of the day is one beyond doubt."""
    if any(name in found for name in ("quarter", "sure", "second", "ending", "to_go")):
        return True
    after = found.tokens.kinds[found.end : found.end + 2].strip()[:1]
    if after and after in "f*x":
        return True
    if "minute" in found and ":" in _marks(found):
        hour, minute = found.token("hour"), found.value("minute") or 0
        # A verse or a ratio has no hour in two digits and no minutes in fives.
        return hour is not None and (hour.digits == 2 or not minute % 5)
    return "minute" in found or found.tokens.kinds[found.end - 1] in "hH"
