"""One canonical form for text that looks the same.

Bengali text reaches a program in many disguises: য় as one code point or as two, ো in halves, joiners
left over by keyboards, a no-break space, a currency sign for a danda. Names, words and numbers are
compared in the normal form that is made here.

The steps are those of Google's `bn` text normaliser (zero-width rule:
https://github.com/google/language-resources/tree/master/bn) on top of Unicode's NFC
(https://www.unicode.org/reports/tr15/), plus the slips that are common in Bengali prose.
"""

from __future__ import annotations

from bangla_calendar.errors import UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["chosen", "fold", "fold_row", "normalize", "normalize_with_offsets", "visible", "without_joiners"]

# What a text may be made of without anything to do, as long as none of `_CHANGING_PAIRS` is in it.
_PLAIN = frozenset(
    {*map(chr, range(0x80)), *map(chr, range(0x980, 0xA00)), *"।॥‘’“”…—৳"} - set("\u09dc\u09dd\u09df\u09f7")
)
# What a name is made of in which there is nothing to fold.
_ONE_WORD = frozenset(map(chr, range(0x980, 0x9F7)))
_CHANGING_PAIRS = ("ে\u09be", "ে\u09d7", "\u09cd\u09bc", "অ\u09be")
_SHORT = 200
# One sign in two spellings, precomposed or not, whole or in halves.
TWINS = {
    "\u09dc": "ড\u09bc",
    "\u09dd": "ঢ\u09bc",
    "\u09df": "য\u09bc",
    "ো": "ে\u09be",
    "ৌ": "ে\u09d7",
    "আ": "অ\u09be",
}
# Signs of Assamese and Sanskrit that keyboards and scanners put for the letter or figure of their look.
SLIPS = {"ৰ": "র", "ঌ": "৯"}
# The blanks that are not U+0020: those at which no line breaks, and the wide and narrow ones of printers.
NO_BREAK_BLANKS = "\u00a0\u2007\u202f"
BLANKS = NO_BREAK_BLANKS + "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a"
# Signs without width or meaning: soft hyphen, zero-width space, direction marks, word joiner, BOM.
IGNORED = "\u00ad\u200b\u200e\u200f\u2060\ufeff"
ZWNJ, ZWJ = "\u200c", "\u200d"
_INVISIBLE = IGNORED + ZWNJ + ZWJ


def normalize(text: str) -> str:
    """Return the canonical form of a text; what is canonical already comes back as it is.

    In order: byte order marks, zero-width spaces, soft hyphens and direction marks go; ত্ with a joiner is
    ৎ; a joiner or non-joiner stays (as a joiner) only between র and ্য and goes everywhere else; Unicode
    NFC, which writes য় ড় ঢ় as two code points and ো ৌ as one; অ with া is আ; a no-break space is a
    space; the currency sign ৷ is a danda after a Bengali letter or a space; a minus sign or en dash before
    a digit is a hyphen. Digits, ৳ and punctuation stay as they are. The function is idempotent and linear.

    >>> normalize("ব\u09df\u09b8") == normalize("বয\u09bcস")
    True
    >>> normalize("উত\u09cd\u200dসব")
    'উৎসব'
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, got {type(text).__name__}")
    if _is_plain(text):
        return text
    from bangla_calendar.language import _normal_form

    return _normal_form.of_text(text)


def normalize_with_offsets(text: str) -> tuple[str, Sequence[int]]:
    """Return the normal form of a text and, for each of its characters, where in the text it comes from.

    The offsets have one entry more than the normal form: the last is `len(text)`. They never decrease.
    Of characters that became one, the offset is that of the first; of characters that came out of one,
    it is the same.

    >>> normal, offsets = normalize_with_offsets("\ufeffআষা\u09dd")
    >>> len(normal), list(offsets)
    (5, [1, 2, 3, 4, 4, 5])
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, got {type(text).__name__}")
    if _is_plain(text):
        return text, range(len(text) + 1)
    from bangla_calendar.language import _normal_form

    return _normal_form.of_text_with_offsets(text)


def visible(text: str) -> tuple[str, Callable[[int], int]]:
    """Return a text without its invisible signs, and the function from its offsets to those of the text.

    >>> shown, offset = visible("আশ্\u200cবিন")
    >>> shown == "আশ্বিন", offset(0), offset(3)
    (True, 0, 4)
    """
    gone = [] if text.isascii() else sorted(place for sign in _INVISIBLE for place in _places(sign, text))
    if not gone:
        return text, int
    from bisect import bisect_right

    # Where in the shown text each of them would stand.
    before = [place - count for count, place in enumerate(gone)]
    for sign in _INVISIBLE:
        text = text.replace(sign, "")
    return text, lambda offset: offset + bisect_right(before, offset)


def _places(sign: str, text: str) -> Iterator[int]:
    place = text.find(sign)
    while place >= 0:
        yield place
        place = text.find(sign, place + 1)


def fold(text: str) -> str:
    """Return the form under which a name is looked up: what readers take for the same word is the same.

    The normal form without differences of case, with hyphens and dashes as spaces, one kind of apostrophe,
    single spaces, and none at the ends.

    >>> fold(" Rabi-us  SANI "), fold("শা’বান") == fold("শা'বান")
    ('rabi us sani', True)
    """
    text = normalize(text)
    if not text.isalnum() and not _ONE_WORD.issuperset(text):
        for dash in "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212":
            text = text.replace(dash, " ")
        for apostrophe in "’‘\u02bc":
            text = text.replace(apostrophe, "'")
        text = " ".join(text.replace("৷", "।").split())
    return text.casefold()


def fold_row(row: str) -> list[str]:
    """Return the forms of a row, which are parted by bars, each folded.

    >>> fold_row("Rabi-us Sani|রবিউস-সানি")
    ['rabi us sani', 'রবিউস সানি']
    """
    # All at once: the tables of names have hundreds of forms, and a command for one date waits for them.
    if len(row) < _SHORT:
        return [form for form in fold(row).split("|") if form]
    return [fold(form) for form in row.split("|") if form]


def without_joiners(normal: str) -> str:
    """Return the normal form of number words, in which neither ৎ nor র‍্য is meant, but a stray joiner."""
    return normal.replace("ৎ", "ত\u09cd").replace("\u200d", "")


def chosen(kind: str, choice: object, choices: tuple[str, ...]) -> str:
    """Return the one of some choices that is meant, in whichever Unicode form it was typed."""
    if isinstance(choice, str) and choice not in choices:
        choice = normalize(choice)
    for known in choices:
        if choice == known:
            return known
    raise UnknownNameError(kind, str(choice), choices)


def _is_plain(text: str) -> bool:
    """Tell whether a text is seen at a glance to be canonical; False only means that a closer look is due."""
    if text.isascii():
        return True
    if len(text) >= _SHORT or not _PLAIN.issuperset(text):
        return False
    # Loops take longer than the look-ups themselves, and every name that is compared comes through here.
    first, second, third, fourth = _CHANGING_PAIRS
    return first not in text and second not in text and third not in text and fourth not in text
