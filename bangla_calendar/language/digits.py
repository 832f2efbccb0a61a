"""Digits of both kinds, and numbers written in them: changed, read strictly, written with grouping."""

from __future__ import annotations

from codecs import charmap_decode

from bangla_calendar.errors import DateRangeError, ParseError, UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal
    from fractions import Fraction
    from typing import Literal, SupportsIndex

    Grouping = Literal["lakh", "western"]
    DigitSet = Literal["bangla", "ascii"]

__all__ = ["format_number", "parse_number", "to_ascii_digits", "to_bangla_digits"]

_BANGLA = frozenset("০১২৩৪৫৬৭৮৯")
_ASCII = frozenset("0123456789")
# A dense list never misses, so `str.translate` does not raise and catch an error for every other character.
_TO_BANGLA = [*range(0x30), *range(0x9E6, 0x9F0), *range(0x3A, 0xA00)]
_TO_ASCII = [*range(0x9E6), *range(0x30, 0x3A), *range(0x9F0, 0xA00)]
# As a code page from bytes to characters, for texts that are ASCII.
_BANGLA_PAGE = "".join(map(chr, _TO_BANGLA[:0x80]))
# Below this length a code page is quicker than ten replacements, and below the next a dense list is.
_SHORT_ASCII, _SHORT = 48, 16
# Above this length a text is changed in pieces that stay in the processor's cache: twice as fast.
_LONG = 16_384
# What `int` reads by default; a limit keeps hostile input from taking quadratic time.
_MOST_DIGITS = 4300
# The rounding modes of `decimal`, which is loaded only for numbers that need it.
ROUNDINGS = (
    "ROUND_HALF_EVEN",
    "ROUND_HALF_UP",
    "ROUND_HALF_DOWN",
    "ROUND_UP",
    "ROUND_DOWN",
    "ROUND_CEILING",
    "ROUND_FLOOR",
    "ROUND_05UP",
)
# Integers within this are written by `str` without a second thought.
_LARGE = 10**18


def to_bangla_digits(value: str | SupportsIndex) -> str:
    """Return a text, or an integer, with its ASCII digits as Bengali ones; nothing else changes.

    A bool, a float or anything but a text and an integer is `TypeError`.

    >>> to_bangla_digits("3 of 10"), to_bangla_digits(-1430)
    ('৩ of ১০', '-১৪৩০')
    """
    if type(value) is str:
        text = value
    elif type(value) is int and -_LARGE < value < _LARGE:
        return charmap_decode(str(value).encode(), "strict", _BANGLA_PAGE)[0]
    else:
        text = _as_text(value)
    length = len(text)
    if length <= _REMEMBERED:
        return _SEEN_TO_BANGLA[text]
    if length < _SHORT_ASCII and text.isascii():
        return charmap_decode(text.encode(), "strict", _BANGLA_PAGE)[0]
    if length < _SHORT:
        return text.translate(_TO_BANGLA)
    if length > _LONG:
        return _piece_by_piece(to_bangla_digits, text)
    text = text.replace("0", "০").replace("1", "১").replace("2", "২").replace("3", "৩").replace("4", "৪")
    return text.replace("5", "৫").replace("6", "৬").replace("7", "৭").replace("8", "৮").replace("9", "৯")


def to_ascii_digits(value: str | SupportsIndex) -> str:
    """Return a text, or an integer, with its Bengali digits as ASCII ones; nothing else changes.

    Digits of other scripts are not Bengali digits and stay. A bool or a float is `TypeError`.

    >>> to_ascii_digits("১৫ আশ্বিন ১৪৩০"), to_ascii_digits(7)
    ('15 আশ্বিন 1430', '7')
    """
    text = value if type(value) is str else _as_text(value)
    length = len(text)
    if length <= _REMEMBERED:
        return _SEEN_TO_ASCII[text]
    if text.isascii():
        return text
    if length < _SHORT:
        return text.translate(_TO_ASCII)
    if length > _LONG:
        return _piece_by_piece(to_ascii_digits, text)
    text = text.replace("০", "0").replace("১", "1").replace("২", "2").replace("৩", "3").replace("৪", "4")
    return text.replace("৫", "5").replace("৬", "6").replace("৭", "7").replace("৮", "8").replace("৯", "9")


class _Seen(dict[str, str]):
    """The shortest texts, changed: days and years come again and again, and there are not many.

    The first few thousand are remembered, each for good.
    """

    def __init__(self, table: list[int]) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, text: str) -> str:
        changed = text.translate(self._table)
        if len(self) < _MOST_SEEN:
            self[text] = changed
        return changed


# All figures of so many digits fit, with room for as many words.
_REMEMBERED, _MOST_SEEN = 4, 1 << 15
_SEEN_TO_BANGLA, _SEEN_TO_ASCII = _Seen(_TO_BANGLA), _Seen(_TO_ASCII)


def _piece_by_piece(change: Callable[[str], str], text: str) -> str:
    changed = ""
    for at in range(0, len(text), _LONG):
        # Grown in place: a join would keep all pieces until the end, for twice the memory and the time.
        changed += change(text[at : at + _LONG])
    return changed


def _as_text(value: str | SupportsIndex) -> str:
    # A subclass of str may answer to `replace` and the like in its own way.
    return str.__str__(value) if isinstance(value, str) else digits_of(value)


def integer(field: str, n: SupportsIndex) -> int:
    """Return an integer of any kind as an `int`; a bool is none."""
    if isinstance(n, bool) or not hasattr(n, "__index__"):
        raise TypeError(f"{field} must be an int, got {type(n).__name__}")
    return n.__index__()


def digits_of(number: SupportsIndex) -> str:
    """Return the ASCII digits of an integer of any size, with its sign."""
    if isinstance(number, bool) or not hasattr(number, "__index__"):
        raise TypeError(f"value must be a str or an int, got {type(number).__name__}")
    number = number.__index__()
    if number.bit_length() < 2048:
        return str(number)
    return _long_digits(number)


def _long_digits(number: int) -> str:
    """Write an integer without `str`, which refuses long ones, in less than quadratic time."""
    import decimal

    with decimal.localcontext() as context:
        context.prec = decimal.MAX_PREC
        context.Emax = decimal.MAX_EMAX
        powers: dict[int, Decimal] = {}

        def converted(part: int, width: int) -> Decimal:
            if width <= 1024:
                return decimal.Decimal(part)
            half = width // 2
            if half not in powers:
                powers[half] = decimal.Decimal(2) ** half
            high = part >> half
            return converted(part - (high << half), half) + converted(high, width - half) * powers[half]

        return ("-" if number < 0 else "") + f"{converted(abs(number), number.bit_length()):f}"


def parse_number(text: str) -> int | Decimal:
    """Return the number that a whole text is: an `int`, or a `Decimal` where there is a point.

    The digits are Bengali or ASCII, not both; the sign is - or − or none; commas stand where they belong,
    in groups of 3-2-2 (lakh, crore) or of 3-3-3, or nowhere; a point has digits on both sides. Blanks
    around the number are ignored. Exponents, underscores, other scripts, `Inf`, plus signs, and more than
    4,300 digits are `ParseError`, whose position counts in the text as given.

    >>> parse_number("১২,৩৪,৫৬৭"), parse_number("-1,234,567"), parse_number("১.৫০")
    (1234567, -1234567, Decimal('1.50'))
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, got {type(text).__name__}")
    number = text.strip()
    sign = number[:1] in ("-", "−")
    if sign:
        number = number[1:]
    whole, point, fraction = number.partition(".")
    digits = whole
    if "," in whole and _grouped(whole):
        digits = whole.replace(",", "")
    digits += fraction
    if not whole or (point and not fraction) or len(digits) > _MOST_DIGITS or not is_figure(digits):
        raise _fault(text)
    try:
        absolute = int(digits)
    except ValueError:  # an interpreter set to read fewer digits
        raise _fault(text, limit=0) from None
    if not point:
        return -absolute if sign else absolute
    from decimal import Decimal

    return Decimal((int(sign), tuple(map(int, str(absolute))), -len(fraction)))


def is_figure(text: str) -> bool:
    """Tell whether a text is made of the digits of one script alone, of which it has one or more."""
    return text != "" and (_ASCII.issuperset(text) or _BANGLA.issuperset(text))


def _grouped(whole: str) -> bool:
    """Tell whether the commas of a whole number stand in groups of 3-2-2 or of 3-3-3."""
    if len(whole) > 2 * _MOST_DIGITS:
        return False
    first, *groups = whole.split(",")
    if len(groups[-1]) != 3 or not first:
        return False
    sizes = set(map(len, groups[:-1]))
    return (len(first) <= 2 and sizes <= {2}) or (len(first) <= 3 and sizes <= {3})


def _fault(text: str, limit: int = _MOST_DIGITS) -> ParseError:
    """Find what is wrong with a text that is not a number: the first thing, from the left."""
    start = len(text) - len(text.lstrip())
    stop = start + len(text.strip())
    at = start + (text[start : start + 1] in ("-", "−"))
    script: frozenset[str] = frozenset()
    digits, point, commas = 0, False, False
    first = at
    for position in range(at, stop):
        sign = text[position]
        if sign in _BANGLA or sign in _ASCII:
            if script and sign not in script:
                return ParseError(text, position, "a digit of the same script as the ones before")
            script = _BANGLA if sign in _BANGLA else _ASCII
            digits += 1
            if digits > limit:
                return ParseError(text, position, f"a number of at most {limit or 'fewer'} digits")
        elif position == first or (sign == "." and point):
            return ParseError(text, position, "a digit" if position == first else "only one decimal point")
        elif sign == "." and text[position - 1] != ",":
            point = True
        elif sign == "," and not point and text[position - 1] != ",":
            commas = True
        else:
            return ParseError(text, position, "a digit")
    if commas and not _grouped(text[first:stop].partition(".")[0]):
        return ParseError(text, text.index(",", first), "commas in groups of 3-2-2 or 3-3-3 digits")
    return ParseError(text, stop, "a digit")


def format_number(
    value: str | SupportsIndex | float | Decimal | Fraction,
    *,
    grouping: Grouping | None = "lakh",
    digits: DigitSet = "bangla",
    precision: int | None = None,
    rounding: str = "ROUND_HALF_EVEN",
    compact: Literal["decimal", "units"] | bool = False,
    lakh: Literal["লাখ", "লক্ষ"] = "লাখ",
) -> str:
    """Return a number in figures, with commas and in either digit set, exact unless rounding is asked for.

    `grouping` is `"lakh"` (12,34,567), `"western"` (1,234,567) or None; `digits` is `"bangla"` or
    `"ascii"`. `precision` is the number of digits after the point, 0 to 4,300, rounded by `rounding`, one
    of the rounding modes of `decimal`; with None every digit is written, and trailing zeros of a `Decimal`
    or a text stay. A float is taken for what its `repr` says, a text for what `parse_number` reads. A
    `Fraction` without a finite decimal needs a precision. NaN and infinities are refused.

    `compact="decimal"`, or True, counts in the greatest scale that fits, rounded to `precision` places or to
    one at most (১.২ কোটি, ১২.৩ হাজার কোটি); `"units"` counts in that scale and the next, rounded to the
    latter (১ লাখ ২৩ হাজার). `lakh` is the word then used for 100,000.

    >>> format_number(1234567.5), format_number(1234567, grouping="western", digits="ascii")
    ('১২,৩৪,৫৬৭.৫', '1,234,567')
    >>> format_number("০.৫", precision=2), format_number(12345678, compact=True)
    ('০.৫০', '১.২ কোটি')
    >>> format_number(123456, compact="units")
    '১ লাখ ২৩ হাজার'
    """
    if grouping is not None and grouping not in ("lakh", "western"):
        raise UnknownNameError("grouping", str(grouping), ("lakh", "western"))
    if digits not in ("bangla", "ascii"):
        raise UnknownNameError("digit set", str(digits), ("bangla", "ascii"))
    if rounding not in ROUNDINGS:
        raise UnknownNameError("rounding", str(rounding), ROUNDINGS)
    if compact:
        from bangla_calendar.language import _compact

        text = _compact.compact(value, compact, precision, rounding, grouping, lakh)
    else:
        text = plain_figures(value, precision, rounding)
        if grouping:
            text = grouped(text, grouping)
    return to_bangla_digits(text) if digits == "bangla" else text


def grouped(text: str, grouping: Grouping) -> str:
    """Put commas into the whole part of a plain number in ASCII digits."""
    sign = "-" if text[:1] == "-" else ""
    whole, point, fraction = text[len(sign) :].partition(".")
    if len(whole) > 3:
        size = 2 if grouping == "lakh" else 3
        head, tail = whole[:-3], whole[-3:]
        first = len(head) % size
        groups = [head[at : at + size] for at in range(first, len(head), size)]
        whole = ",".join([head[:first], *groups, tail] if first else [*groups, tail])
    return f"{sign}{whole}{point}{fraction}"


def plain_figures(
    value: str | SupportsIndex | float | Decimal | Fraction, precision: int | None, rounding: str
) -> str:
    """Write a number of any kind plainly in ASCII digits, rounded where a precision is given."""
    if precision is None:
        if type(value) is int:
            return digits_of(value)
    elif not 0 <= (precision := integer("precision", precision)) <= _MOST_DIGITS:
        raise DateRangeError("precision", precision, 0, _MOST_DIGITS, "number")
    from bangla_calendar.language import _exact

    return _exact.figures(value, precision, rounding)
