"""The classes of what is said otherwise than it is written, a module each, in the order of trying."""

from __future__ import annotations

from bangla_calendar.speech.classes.abbreviations import ABBREV
from bangla_calendar.speech.classes.arithmetic import MATH, PLUS_AFTER, PLUS_SIGN, RATIO
from bangla_calendar.speech.classes.cardinals import CARDINAL
from bangla_calendar.speech.classes.clocks import TIME
from bangla_calendar.speech.classes.dates import DATE, MONTH_FIRST, SHORT_YEAR, YEARS
from bangla_calendar.speech.classes.edited import EDITED
from bangla_calendar.speech.classes.electronic import ELECTRONIC
from bangla_calendar.speech.classes.fractions import FRACTION
from bangla_calendar.speech.classes.identifiers import ADDRESS, IDENTIFIERS, PARTS, PLACE
from bangla_calendar.speech.classes.letters import ALNUM
from bangla_calendar.speech.classes.measures import BY, MEASURE, PERCENT
from bangla_calendar.speech.classes.money import MONEY
from bangla_calendar.speech.classes.ranges import CHAIN, RANGE, TO_SAME_UNIT
from bangla_calendar.speech.classes.romans import ROMAN, ROMAN_PART
from bangla_calendar.speech.classes.scores import SCORE
from bangla_calendar.speech.classes.telephones import CODE, DIGITS, LINE, TELEPHONE

__all__ = ["CLASSES"]

# What has a sign of its own, or a cue, comes before what has not.
CLASSES = (
    *(EDITED, ELECTRONIC, TELEPHONE, CODE, LINE, RATIO, MONTH_FIRST, DATE, *IDENTIFIERS, TIME, SHORT_YEAR),
    *(PERCENT, MONEY, MEASURE, BY, MATH, SCORE, ADDRESS, ALNUM, CHAIN, FRACTION, YEARS, PARTS),
    *(RANGE, TO_SAME_UNIT, PLACE, ROMAN, ROMAN_PART, ABBREV, PLUS_SIGN, PLUS_AFTER, DIGITS, CARDINAL),
)
