"""Text as it is said: what a speaker reads for figures, dates, money and abbreviations.

One pass over a text; each class of what is said otherwise than it is written has a module in `classes`. Dates
and clocks come from `finding`, numbers from `language`.

>>> KINDS[:3], UNREAD
(('cardinal', 'ordinal', 'decimal'), 'unread')
"""

from __future__ import annotations

from bangla_calendar.arguments import DIGIT_SETS, REGIONS, plain_text, refuse_unknown
from bangla_calendar.speech.options import KINDS, checked_options
from bangla_calendar.speech.spans import UNREAD, Span, rewritten
from bangla_calendar.speech.verbalizing import spoken_spans

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Literal

    from bangla_calendar.speech.numbers import NumberMatch
    from bangla_calendar.typing import DigitSet, Region

__all__ = [
    "KINDS",
    "UNREAD",
    "Span",
    "inverse_normalize",
    "inverse_normalize_spans",
    "verbalize",
    "verbalize_spans",
]


def verbalize(
    text: str,
    *,
    region: Region = "BD",
    date_suffix: bool = True,
    clock: Literal["spoken", "literal"] = "spoken",
    phone_digits: Literal["bengali", "english"] = "bengali",
    double: bool = False,
    latin: Literal["keep", "letters"] = "keep",
    on_ambiguous: Literal["plain", "keep", "raise"] = "plain",
    classes: Collection[str] | None = None,
) -> str:
    """Return a text as a speaker reads it aloud; what is not understood stays as it is.

    `region` is the usage of Bangladesh (`"BD"`) or West Bengal (`"IN"`). Days of the month have their endings
    (পনেরোই মার্চ) unless `date_suffix` is False. Half hours are সাড়ে দশটা, or দশটা ত্রিশ মিনিট with
    `clock="literal"`. Telephone numbers are said digit by digit, in Bengali or in English words, and with
    `double` repeated digits as ডাবল and ট্রিপল. Latin words of addresses of the web are kept or spelt. Where no
    word beside it says which of two readings is meant, the plain one is taken, the text kept, or a
    `ParseError` raised. `classes` are those of `KINDS` that are to be read. A second run changes nothing.

    >>> verbalize("সভা ১৫ মার্চ ২০২৪, রাত ১০:৩০টায়; ফি ৳৫০০/-")
    'সভা পনেরোই মার্চ দুই হাজার চব্বিশ, রাত সাড়ে দশটায়; ফি পাঁচশ টাকা'
    >>> verbalize("ফোন ০১৭১২-৩৪৫৬৭৮")
    'ফোন শূন্য এক সাত এক দুই তিন চার পাঁচ ছয় সাত আট'
    """
    text = plain_text(text)
    options = checked_options(
        region=region,
        date_suffix=date_suffix,
        clock=clock,
        phone_digits=phone_digits,
        double=double,
        latin=latin,
        on_ambiguous=on_ambiguous,
        classes=classes,
    )
    return rewritten(text, spoken_spans(text, options))


def verbalize_spans(
    text: str,
    *,
    region: Region = "BD",
    date_suffix: bool = True,
    clock: Literal["spoken", "literal"] = "spoken",
    phone_digits: Literal["bengali", "english"] = "bengali",
    double: bool = False,
    latin: Literal["keep", "letters"] = "keep",
    on_ambiguous: Literal["plain", "keep", "raise"] = "plain",
    classes: Collection[str] | None = None,
) -> list[Span]:
    """Return what `verbalize` says otherwise than it is written, in order: where it stands, as what, and how.

    A figure that is left as it was has a span of the kind `"unread"`. The options are those of `verbalize`.

    >>> [(span.kind, span.text, span.replacement) for span in verbalize_spans("৩০%-এর কম, ২ জন")]
    [('percent', '৩০%-এর', 'ত্রিশ শতাংশের'), ('cardinal', '২', 'দুই')]
    """
    text = plain_text(text)
    options = checked_options(
        region=region,
        date_suffix=date_suffix,
        clock=clock,
        phone_digits=phone_digits,
        double=double,
        latin=latin,
        on_ambiguous=on_ambiguous,
        classes=classes,
    )
    return [*spoken_spans(text, options)]


def inverse_normalize(
    text: str,
    *,
    digits: DigitSet = "bangla",
    small: Literal["words", "figures"] = "words",
    region: Region = "BD",
) -> str:
    """Return what a speaker said, or a recogniser heard, as a typist would have written it.

    Numbers of ten and more are figures, smaller ones where print has them: money, measures, percent,
    decimals, dates, clocks, telephone numbers, sections and pages. লাখ and কোটি stay words after a figure,
    দেড়, আড়াই and সাড়ে before a unit, and what only looks like a number (শত শত, বারবার, একুশে পদক) stays as it
    is. `small="figures"` writes smaller numbers in figures too. Digits may be said in English and doubled,
    and mixed with figures.

    >>> inverse_normalize("পনেরোই আগস্ট দুই হাজার চব্বিশ রাত সাড়ে দশটায় পাঁচশ টাকা আর পাঁচ জন")
    '১৫ আগস্ট ২০২৪ রাত সাড়ে ১০টায় ৫০০ টাকা আর পাঁচ জন'
    >>> inverse_normalize("নাম্বার জিরো ওয়ান নাইন ডাবল ওয়ান ট্রিপল জিরো ট্রিপল ওয়ান", digits="ascii")
    'নাম্বার 01911000111'
    """
    text = plain_text(text)
    return rewritten(text, inverse_normalize_spans(text, digits=digits, small=small, region=region))


def inverse_normalize_spans(
    text: str,
    *,
    digits: DigitSet = "bangla",
    small: Literal["words", "figures"] = "words",
    region: Region = "BD",
) -> list[Span]:
    """Return what `inverse_normalize` writes otherwise than it is said, in order: where, as what, and how.

    >>> [(span.text, span.replacement) for span in inverse_normalize_spans("বাসে বায়ান্নটি আসন")]
    [('বায়ান্নটি', '৫২টি')]
    """
    text = plain_text(text)
    refuse_unknown("digit set", digits, DIGIT_SETS)
    refuse_unknown("small", small, ("words", "figures"))
    refuse_unknown("region", region, REGIONS)
    from bangla_calendar.speech.dictation.figures import Style
    from bangla_calendar.speech.writing import written_spans

    return [*written_spans(text, Style(digits, small, region))]


def find_numbers(text: str) -> list[NumberMatch]:
    """Return the numbers of a running text, in figures and in words, each with its exact value.

    Amounts of money, measures and percentages have their unit as it is printed; a number may be mixed
    (৪১ হাজার ৫২০). Words are found where they are numbers: not নয় for "no", বার for "time" or এক দিন. Days,
    clocks, telephone numbers, codes and sections of law count nothing and are not found; `find_dates` and
    `verbalize_spans` find those.

    >>> found = find_numbers("২.৫ কোটি টাকা ও বায়ান্নটি বই")
    >>> [(match.text, match.value, match.kind, match.unit) for match in found]
    [('২.৫ কোটি', 25000000, 'money', 'টাকা'), ('বায়ান্ন', 52, 'cardinal', '')]
    """
    text = plain_text(text)
    from bangla_calendar.speech.numbers import numbers_in

    return [*numbers_in(text)]
