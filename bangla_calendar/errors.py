"""The exception family: every error that bad input can cause, with its parts as attributes.

Wrong *types* are `TypeError`, as everywhere in Python; wrong *values* are one of these. Each says what is
wrong in English (`str(error)`) and in Bengali (`error.message()`).
"""

from __future__ import annotations

from bangla_calendar.phrases import Phrase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import BanglaCalendarId, CalendarFamily, Language

__all__ = ["BanglaCalendarError", "DateRangeError", "ParseError", "Phrase", "UnknownNameError"]

_KEPT = 200
# Those of an integer of some 180 digits, which fits a message.
_MOST_BITS = 600


class BanglaCalendarError(ValueError):
    """The root of the family: a value that the calendar or the language does not have.

    >>> raise BanglaCalendarError("step must not be 0")
    Traceback (most recent call last):
    bangla_calendar.errors.BanglaCalendarError: step must not be 0
    >>> BanglaCalendarError("step must not be 0").phrase.template
    'step must not be 0'
    """

    def message(self, lang: Language = "bn") -> str:
        """Return what is wrong, in Bengali or in English; the latter is `str` of the error.

        >>> BanglaCalendarError("step must not be 0").message()
        'ধাপ ০ হতে পারে না'
        """
        if lang == "en":
            return str(self)
        if lang != "bn":
            raise UnknownNameError("language", str(lang), ("bn", "en"))
        # The one import upwards from here, and made late: calendars know months by number, and only a
        # message that is read needs words.
        from bangla_calendar.messages import in_bengali

        return in_bengali(self.phrase)

    @property
    def phrase(self) -> Phrase:
        """The message, which is English as a text and knows its parts."""
        return Phrase(self.args[0] if self.args and isinstance(self.args[0], str) else "")

    def __str__(self) -> str:
        return str(self.phrase)


class ParseError(BanglaCalendarError):
    """A text that cannot be read.

    >>> raise ParseError("১৫ আশ্বিন", 9, "a year")
    Traceback (most recent call last):
    bangla_calendar.errors.ParseError: expected a year at position 9 of '১৫ আশ্বিন'
    >>> error = ParseError("১৫ আশ্বিন", 9, "a year")
    >>> error.message()
    "'১৫ আশ্বিন' লেখাটির ৯ নম্বর অবস্থানে সাল থাকার কথা"
    >>> error.text, error.position, error.expected, error.reason
    ('১৫ আশ্বিন', 9, 'a year', '')
    """

    text: str
    """What was given; of a long text the 200 characters round the fault."""
    position: int
    """The index of the fault in the whole text as given."""
    expected: str
    """What should have stood there."""
    reason: str
    """The whole message where more is known than that, else empty."""

    def __init__(self, text: str, position: int, expected: str, reason: str = "") -> None:
        if len(text) > _KEPT:
            start = max(0, min(position - _KEPT // 2, len(text) - _KEPT))
            text = text[start : start + _KEPT]
        super().__init__(text, position, expected, reason)
        self.text = text
        self.position = position
        self.expected = expected
        self.reason = reason

    def at(self, text: str, position: int) -> ParseError:
        """Return the same error at its place in the text as given, of which a part was read.

        >>> str(ParseError("১৫", 2, "a month").at("ঢাকা, ১৫", 8))
        "expected a month at position 8 of 'ঢাকা, ১৫'"
        """
        return ParseError(text, position, self.expected, self.reason)

    @property
    def phrase(self) -> Phrase:
        """The message: the reason, or else what was expected where."""
        if self.reason:
            return Phrase(self.reason)
        return Phrase(
            "expected {expected} at position {position} of {text!r}",
            expected=Phrase(self.expected),
            position=self.position,
            text=self.text,
        )


class DateRangeError(BanglaCalendarError):
    """A field outside what the calendar has.

    >>> error = DateRangeError("day", 30, 1, 29, "bangladesh", year=1431, month=11)
    >>> print(error)
    day must be in 1..29 for Falgun 1431 (bangladesh), got 30
    >>> error.message()
    'দিন ১ থেকে ২৯-এর মধ্যে হতে হবে (ফাল্গুন ১৪৩১, বাংলাদেশ); দেওয়া হয়েছে ৩০'
    >>> error.field, error.value, error.minimum, error.maximum
    ('day', 30, 1, 29)
    >>> error.calendar, error.family, error.year, error.month, error.where
    ('bangladesh', 'bangla', 1431, 11, '')
    """

    field: str
    """The name of the field."""
    value: object
    """What was given; in place of an integer of hundreds of digits a text that measures it."""
    minimum: object
    """The least value."""
    maximum: object
    """The greatest value; an empty text where the range is open."""
    calendar: BanglaCalendarId
    """The id of the calendar that has this range, or a name of what else has it."""
    where: str
    """For what the range holds, where that is no month or year."""
    year: int | None
    """The year for which the range holds."""
    month: int | None
    """The month for which the range holds."""
    family: CalendarFamily
    """The kind of calendar, by which the message names the month."""

    def __init__(
        self,
        field: str,
        value: object,
        minimum: object,
        maximum: object,
        calendar: BanglaCalendarId,
        where: str = "",
        year: int | None = None,
        month: int | None = None,
        family: CalendarFamily = "bangla",
    ) -> None:
        if isinstance(value, int) and value.bit_length() > _MOST_BITS:
            value = Phrase("an integer of {bits} bits", bits=value.bit_length())
        super().__init__(field, value, minimum, maximum, calendar, where, year, month, family)
        self.field = field
        self.value = value
        self.minimum = minimum
        self.maximum = maximum
        self.calendar = calendar
        self.where = where
        self.year = year
        self.month = month
        self.family = family

    @property
    def phrase(self) -> Phrase:
        """The message: the field, its range, and what has that."""
        return Phrase(
            "{field} must be {span}{where}, got {value}",
            field=Phrase(self.field),
            span=self._span(),
            where=self._where(),
            value=self.value if isinstance(self.value, int | Phrase) else f"{self.value!s:.{_KEPT}}",
        )

    def _span(self) -> Phrase:
        if self.maximum == "":
            return Phrase("in {minimum}..", minimum=self.minimum)
        return Phrase("in {minimum}..{maximum}", minimum=self.minimum, maximum=self.maximum)

    def _where(self) -> str:
        calendar = Phrase(self.calendar)
        if self.month is not None:
            from bangla_calendar.messages import month_of  # as in `message`

            month = month_of(self.month, self.family)
            return Phrase(" for {month} {year} ({calendar})", month=month, year=self.year, calendar=calendar)
        if self.where and calendar:
            return Phrase(" for {where} ({calendar})", where=self.where, calendar=calendar)
        if self.where:
            return Phrase(" for {where}", where=self.where)
        if self.year is not None:
            return Phrase(" for the year {year} ({calendar})", year=self.year, calendar=calendar)
        return Phrase(" ({calendar})", calendar=calendar) if calendar else ""


class UnknownNameError(BanglaCalendarError):
    """A name that is not in its list.

    >>> raise UnknownNameError("calendar", "bengal", ("bangladesh", "west-bengal"))
    Traceback (most recent call last):
    bangla_calendar.errors.UnknownNameError: unknown calendar 'bengal': choose from bangladesh, west-bengal
    >>> error = UnknownNameError("month", "Ashvinn")
    >>> error.kind, error.name, error.choices
    ('month', 'Ashvinn', ())
    """

    kind: str
    """Of what it would be a name: a calendar, a month."""
    name: str
    """What was given."""
    choices: tuple[str, ...]
    """The names there are, where the list is short."""

    def __init__(self, kind: str, name: str, choices: tuple[str, ...] = ()) -> None:
        name = name[:_KEPT]
        super().__init__(kind, name, choices)
        self.kind = kind
        self.name = name
        self.choices = choices

    @property
    def phrase(self) -> Phrase:
        """The message: the name, and those that there are."""
        kind = Phrase(self.kind)
        if not self.choices:
            return Phrase("unknown {kind} {name!r}", kind=kind, name=self.name)
        choices = ", ".join(self.choices)
        return Phrase(
            "unknown {kind} {name!r}: choose from {choices}", kind=kind, name=self.name, choices=choices
        )
