"""Text as it is said: what a speaker reads for figures, dates, money and abbreviations.

One pass over a text; each class of what is said otherwise than it is written has a module in `classes`. Dates
and clocks come from `finding`, numbers from `language`.
"""

from __future__ import annotations

from bangla_calendar.arguments import check_text
from bangla_calendar.speech.options import KINDS, checked_options
from bangla_calendar.speech.spans import UNREAD, Span, rewritten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Literal

    from bangla_calendar.language.words import Region

__all__ = ["KINDS", "UNREAD", "Span", "verbalize", "verbalize_spans"]


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
    word beside it says which of two readings is meant, the plain one is taken, the text kept, or a `ParseError`
    raised. `classes` are those of `KINDS` that are to be read. A second run changes nothing.

    >>> verbalize("সভা ১৫ মার্চ ২০২৪, রাত ১০:৩০টায়; ফি ৳৫০০/-, ফোন ০১৭১২-৩৪৫৬৭৮।")
    'সভা পনেরোই মার্চ দুই হাজার চব্বিশ, রাত সাড়ে দশটায়; ফি পাঁচশ টাকা, ফোন শূন্য এক সাত এক দুই তিন চার পাঁচ ছয় সাত আট।'
    """
    return rewritten(
        text,
        verbalize_spans(
            text,
            region=region,
            date_suffix=date_suffix,
            clock=clock,
            phone_digits=phone_digits,
            double=double,
            latin=latin,
            on_ambiguous=on_ambiguous,
            classes=classes,
        ),
    )


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
    check_text(text)
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
    from bangla_calendar.speech.verbalizing import spoken_spans

    return [*spoken_spans(text, options)]
