"""num2words with the words of this package: whoever calls it for Bengali gets them.

>>> from bangla_calendar.integrations.num2words import register_num2words
>>> from num2words import num2words
>>> register_num2words()
>>> num2words(-5, lang="bn"), num2words(1.05, lang="bn")
('ঋণাত্মক পাঁচ', 'এক দশমিক শূন্য পাঁচ')
>>> num2words("১২৩৪.৫০", lang="bn", to="currency")
'এক হাজার দুইশ চৌত্রিশ টাকা পঞ্চাশ পয়সা'
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bangla_calendar import money_to_words, number_to_words, ordinal, parse_number, year_to_words
from bangla_calendar.integrations import missing

try:
    import num2words
except ModuleNotFoundError as error:
    raise missing(error, "num2words", "num2words") from None

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import Region

__all__ = ["BengaliConverter", "register_num2words"]

# The unit and the hundredth of each currency.
_CURRENCIES = {
    "BDT": ("টাকা", "পয়সা"),
    "INR": ("রুপি", "পয়সা"),
    "USD": ("ডলার", "সেন্ট"),
    "EUR": ("ইউরো", "সেন্ট"),
    "GBP": ("পাউন্ড", "পেনি"),
}


def register_num2words() -> None:
    """Make num2words write Bengali (`lang="bn"`, `"bn_IN"` for West Bengal's usage) as this package does.

    It holds for the whole process. Numbers may be a text in either digits; a float is taken for what its
    `repr` says, and for an integer where it is one. `to` is cardinal, ordinal, ordinal_num, year or currency,
    as in num2words; further options are those of `number_to_words`, `year_to_words` and `money_to_words`.
    What is no number is `BanglaCalendarError`, a currency without a Bengali name `NotImplementedError`.
    """
    num2words.CONVERTER_CLASSES["bn"] = BengaliConverter("BD")
    num2words.CONVERTER_CLASSES["bn_IN"] = BengaliConverter("IN")


class BengaliConverter:
    """What num2words asks of the converter of a language.

    >>> bengali = BengaliConverter("BD")
    >>> bengali.str_to_number("১,২৩৪"), bengali.to_cardinal(1234)
    (1234, 'এক হাজার দুইশ চৌত্রিশ')
    >>> bengali.to_ordinal(11), bengali.to_ordinal_num(11), bengali.to_year(1971)
    ('একাদশ', '১১তম', 'উনিশশো একাত্তর')
    >>> bengali.to_currency(12.5), bengali.to_currency(12.5, "USD")
    ('বারো টাকা পঞ্চাশ পয়সা', 'বারো ডলার পঞ্চাশ সেন্ট')
    """

    def __init__(self, region: Region) -> None:
        self._region = region

    def str_to_number(self, number: str) -> int | Decimal:
        """Return the number of a text."""
        return parse_number(number)

    def to_cardinal(self, number: Any, **options: Any) -> str:
        """Return a number in words."""
        return number_to_words(_exact(number), **{"region": self._region, **options})

    def to_ordinal(self, number: Any, **options: Any) -> str:
        """Return the ordinal of a number in words: প্রথম, একাদশ."""
        return ordinal(_whole(number), **{"region": self._region, **options})

    def to_ordinal_num(self, number: Any, **options: Any) -> str:
        """Return the ordinal of a number in figures: ১ম, ১১তম."""
        return ordinal(_whole(number), **{"digits": "bangla", **options})

    def to_year(self, number: Any, **options: Any) -> str:
        """Return a year as it is said."""
        return year_to_words(_whole(number), **{"region": self._region, **options})

    def to_currency(self, number: Any, currency: str = "BDT", **options: Any) -> str:
        """Return an amount of money in words; parts of a hundredth are rounded half up."""
        try:
            unit, subunit = _CURRENCIES[currency]
        except KeyError:
            raise NotImplementedError(f"there is no Bengali name for the currency {currency!r}") from None
        usual = {"region": self._region, "unit": unit, "subunit": subunit, "rounding": "ROUND_HALF_UP"}
        return money_to_words(_exact(number), **{**usual, **options})


def _exact(number: Any) -> Any:
    """Return a float as the integer that it is, or the decimal that its repr says; others as they are."""
    if not isinstance(number, float):
        return number
    return int(number) if number.is_integer() else Decimal(float.__repr__(number))


def _whole(number: Any) -> Any:
    """Return a whole number as an integer, whatever its type."""
    number = _exact(number)
    return int(number) if isinstance(number, Decimal) and number == number.to_integral_value() else number
