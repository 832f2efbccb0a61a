from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar.errors import BanglaCalendarError, ParseError, UnknownNameError
from bangla_calendar.language.characters import MINUSES
from bangla_calendar.language.money import format_money, money_to_words
from bangla_calendar.language.money_reader import parse_money
from bangla_calendar.language.tables.cardinals import NEGATIVES
from bangla_calendar.language.tables.currencies import CURRENCIES, MONEY_CASES, ONLY, TAKA_FORMS
from bangla_calendar.language.words import number_to_words
from bangla_calendar.typing import Negative
from tests.language.forms import disguises, polluted

AMOUNTS = st.integers(-(10**17), 10**17).map(lambda cents: Decimal(cents).scaleb(-2))


# Each unit with the code of its currency.
UNITS = {"টাকা": "BDT", "রুপি": "INR"}
SYMBOLS = {"৳": "BDT", "টাকা": "BDT", "Tk": "BDT", "Tk.": "BDT", "BDT": "BDT", "taka": "BDT", "টাঃ": "BDT"}
SYMBOLS |= {"₹": "INR", "রুপি": "INR", "Rs": "INR", "Rs.": "INR", "INR": "INR"}


@given(
    AMOUNTS,
    st.sampled_from([None, "cheque", "document"]),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["BD", "IN"]),
    st.sampled_from(["ঋণাত্মক", "মাইনাস", "ঋণ"]),
    st.sampled_from(sorted(UNITS)),
)
def test_amounts_in_words_come_back(
    amount: Decimal, style: Any, only: bool, zero: bool, region: Any, negative: Negative, unit: str
) -> None:
    words = money_to_words(
        amount, style=style, only=only, zero=zero, region=region, negative=negative, unit=unit
    )
    assert parse_money(words) == amount
    read, currency = parse_money(words, with_currency=True)
    assert read == amount
    assert currency == UNITS[unit] or unit not in words
    assert words.rstrip(")").endswith(" মাত্র") == (only or style is not None)


@given(
    AMOUNTS,
    st.sampled_from(["শ", "শো", "শত"]),
    st.sampled_from(["লাখ", "লক্ষ"]),
    st.sampled_from(["বিশ", "কুড়ি"]),
)
def test_amounts_in_words_of_every_kind_come_back(
    amount: Decimal, hundred: Any, lakh: Any, twenty: Any
) -> None:
    words = money_to_words(amount, hundred=hundred, lakh=lakh, twenty=twenty, style="document")
    assert parse_money(words) == amount


@given(AMOUNTS, st.data())
def test_disguised_amounts_come_back(amount: Decimal, data: st.DataObject) -> None:
    assert parse_money(data.draw(polluted(money_to_words(amount, only=True)))) == amount


@given(
    AMOUNTS,
    st.sampled_from(["before", "after"]),
    st.sampled_from(["lakh", "western", None]),
    st.sampled_from(["bangla", "ascii"]),
    st.sampled_from(["", *SYMBOLS]),
    st.sampled_from([None, 2]),
)
def test_amounts_in_figures_come_back(
    amount: Decimal, position: Any, grouping: Any, digits: Any, symbol: str, precision: Any
) -> None:
    text = format_money(
        amount, position=position, grouping=grouping, digits=digits, symbol=symbol, precision=precision
    )
    assert parse_money(text) == amount
    assert parse_money(text, with_currency=True) == (amount, SYMBOLS.get(symbol))


@given(st.integers(-(10**15), 10**15), st.sampled_from(["/-", "/="]), st.sampled_from(["", *SYMBOLS]))
def test_closed_amounts_come_back(amount: int, ending: Any, symbol: str) -> None:
    for position in ("before", "after"):
        assert parse_money(format_money(amount, ending=ending, symbol=symbol, position=position)) == amount


@pytest.mark.parametrize(
    ("amount", "words", "figures"),
    [
        (0, "শূন্য টাকা", "৳০"),
        (1, "এক টাকা", "৳১"),
        ("0.01", "এক পয়সা", "৳০.০১"),
        ("0.50", "পঞ্চাশ পয়সা", "৳০.৫০"),
        ("1.05", "এক টাকা পাঁচ পয়সা", "৳১.০৫"),
        (-5, "ঋণাত্মক পাঁচ টাকা", "-৳৫"),
        ("-0.05", "ঋণাত্মক পাঁচ পয়সা", "-৳০.০৫"),
        ("-0.01", "ঋণাত্মক এক পয়সা", "-৳০.০১"),
        (123456, "এক লাখ তেইশ হাজার চারশ ছাপ্পান্ন টাকা", "৳১,২৩,৪৫৬"),
        (Decimal("1E+7"), "এক কোটি টাকা", "৳১,০০,০০,০০০"),
        (Fraction(1, 4), "পঁচিশ পয়সা", "৳০.২৫"),
        (Decimal("-0.00"), "শূন্য টাকা", "৳০"),
        (10**15, "দশ কোটি কোটি টাকা", "৳১,০০,০০,০০,০০,০০,০০,০০০"),
    ],
)
def test_money_in_words_and_figures(amount: Any, words: str, figures: str) -> None:
    assert money_to_words(amount) == words
    assert format_money(amount) == figures


def test_rounding_is_said_and_not_guessed() -> None:
    for function in (money_to_words, format_money):
        for uneven in ("1.999", "1.005", "0.005"):
            with pytest.raises(BanglaCalendarError, match="rounding"):
                function(uneven)
    assert money_to_words("1.999", rounding="ROUND_HALF_UP") == "দুই টাকা"
    assert money_to_words("1.999", rounding="ROUND_DOWN") == "এক টাকা নিরানব্বই পয়সা"
    assert money_to_words("0.004", rounding="ROUND_HALF_UP") == "শূন্য টাকা"
    assert money_to_words(Fraction(1, 3), rounding="ROUND_HALF_EVEN") == "তেত্রিশ পয়সা"
    assert format_money("1.5", precision=0, rounding="ROUND_HALF_EVEN") == "৳২"
    assert format_money("999.995", rounding="ROUND_HALF_UP") == "৳১,০০০"
    for long in (Fraction(10**5000, 7), Fraction(7, 10**5000), "0." + "3" * 4000):
        with pytest.raises(BanglaCalendarError, match=r"2 places") as refused:
            money_to_words(long)
        assert len(str(refused.value)) < 250
    with pytest.raises(BanglaCalendarError, match="0 places"):
        format_money("1.5", precision=0)
    for amount in ("1.5", 5):
        with pytest.raises(UnknownNameError):
            money_to_words(amount, rounding="up")


def test_figures_as_they_are_printed() -> None:
    assert format_money(500, ending="/-") == "৳৫০০/-"
    assert format_money("5.5", position="after") == "৫.৫০৳"
    assert format_money(5, symbol="টাকা", position="after") == "৫ টাকা"
    assert format_money(-1234567, digits="ascii", grouping="western") == "-৳1,234,567"
    assert format_money(5, precision=2) == "৳৫.০০"
    assert money_to_words(7, unit="রুপি") == "সাত রুপি"
    assert money_to_words("0.05", subunit="প\u09dfসা") == "পাঁচ পয়সা"
    assert format_money(5, symbol="র\u09c1প\u09dfা") == "রুপয়া ৫"
    with pytest.raises(BanglaCalendarError, match="whole"):
        format_money("5.50", ending="/-")
    with pytest.raises(BanglaCalendarError, match="whole"):
        format_money(10**5000, ending="/-", precision=2)
    for options in ({"position": "left"}, {"ending": "-/"}, {"precision": 3}, {"grouping": "x"}):
        with pytest.raises(UnknownNameError):
            format_money(5, **options)
    for places in (-1, 1, 3, True, False, "2"):
        with pytest.raises(UnknownNameError, match="precision"):
            format_money(5, precision=places)  # type: ignore[arg-type]
    for wrong in (1.05, True, None):
        with pytest.raises(TypeError, match="amount must be an int, Decimal, Fraction or str"):
            money_to_words(wrong)  # type: ignore[arg-type]
        with pytest.raises(TypeError):
            format_money(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("৳৫০০", 500),
        ("৳ ৫০০", 500),
        ("৫০০৳", 500),
        ("৫০০ টাকা", 500),
        ("১০০টাকা", 100),
        ("টাকা ৫০০/-", 500),
        ("৳ ৫০০/=", 500),
        ("৫০০/-", 500),
        ("৫০০/- টাকা", 500),
        ("৫০০ টাকা/- মাত্র", 500),
        ("-৳৫", -5),
        ("৳-৫", -5),
        ("−৳1,234.50", Decimal("-1234.50")),
        ("৳১,২৩,৪৫৬.৭৮", Decimal("123456.78")),
        ("৳১.৫ কোটি", 15_000_000),
        ("৫০০ টাকা ৫০ পয়সা", Decimal("500.50")),
        ("৫০ পয়সা", Decimal("0.50")),
        ("২৫০ পয়সা", Decimal("2.50")),
        ("১ লাখ ২৩ হাজার টাকা", 123_000),
        ("১৫শ টাকা", 1500),
        ("৫লাখ টাকা", 500_000),
        ("দেড় হাজার টাকা মাত্র", 1500),
        ("সাড়ে তিন টাকা", Decimal("3.50")),
        ("পাঁচ টাকা পঞ্চাশ পয়সা মাত্র", Decimal("5.50")),
        ("মাইনাস পাঁচ টাকা", -5),
        ("৫ টাকা, ৫০ পয়সা", Decimal("5.50")),
        ("পাঁচ টাকা ও পঞ্চাশ পয়সা", Decimal("5.50")),
        ("৫ টাকা এবং ৫০ পয়সা", Decimal("5.50")),
        ("টাকা৫", 5),
        ("৳৫ টাকা", 5),
        ("৳ -৫", -5),
    ],
)
def test_money_as_people_write_it_is_read(text: str, amount: int | Decimal) -> None:
    for disguise in disguises(text):
        read = parse_money(disguise)
        assert (str(read), type(read)) == (str(amount), type(amount))


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("", 0),
        ("৳", 1),
        ("টাকা", 4),
        ("পয়সা", 0),
        ("পাচ টাকা", 0),
        ("৫ টাকা -১ পয়সা", 7),
        ("দুই ডজন টাকা", 4),
        ("৫ টাকা ১০০ পয়সা", 7),
        ("৫.৫ টাকা ৫০ পয়সা", 0),
        ("৳১.৫৫৫", 1),
        ("৳৫.৫০/-", 1),
        ("৳৳৫", 1),
        ("--৫ টাকা", 1),
        ("৫০০ টাকা থেকে", 9),
        ("৫০০ টাকার কম", 10),
        ("৫০০ ৳ ৬০০ ৳", 6),
        ("500 BDT INR", 7),
        ("একমাত্র", 0),
        ("একটিমাত্র", 0),
        ("পাঁচশোমাত্র টাকা", 0),
        ("৫০০ টাকাওয়ালা", 4),
        ("৫ টাকা ৫", 7),
        ("৳ পাঁচ ভুল", 7),
        ("৳১2", 2),
        ("৳১,২", 2),
        ("$৫", 0),
        ("৳ - ৫", 2),
        ("৫/-/=", 1),
        ("টাকা ৫ টাকা", 7),
        ("৫০০ টাকা মাত্র/-", 9),
        ("৳১ লাখ - ২০ হাজার", 7),
        ("১ লাখ-৫০ হাজার টাকা", 5),
        ("৫ হাজার ০ কোটি টাকা", 8),
        ("৫ টাকা,, ৫০ পয়সা", 7),
        ("টাকা-৫০০/-", 4),
        ("Rs. -৫", 4),
        ("৫ টাকা ও এবং ৫০ পয়সা", 9),
    ],
)
def test_what_is_no_money_is_refused(text: str, position: int) -> None:
    with pytest.raises(ParseError) as refused:
        parse_money(text)
    assert refused.value.position == position


@pytest.mark.parametrize(
    "text", ["৳" * 100_000, "৳" + "৯" * 100_000, "টাকা " * 50_000, "/-" * 100_000, "পয়সা" * 30_000]
)
def test_hostile_text_is_refused(text: str) -> None:
    with pytest.raises(ParseError):
        parse_money(text)


def test_other_money() -> None:
    for position in ("before", "after"):
        assert parse_money(format_money(5, symbol="₹", position=position), unit="₹") == 5
    assert parse_money("রুপি ৫", unit="রুপি") == 5
    assert parse_money("৫ ডলার", unit="ডলার", with_currency=True) == (5, None)
    for text, unit in (("রুপিয়া ৫", "রুপি"), ("৳৫", "₹"), ("৫ টাকা", "রুপি"), ("৫ ডলার", None)):
        with pytest.raises(ParseError):
            parse_money(text, unit=unit)


@pytest.mark.parametrize(
    ("text", "region", "currency"),
    [
        ("৫ টাকা", "BD", "BDT"),
        ("৫ টাকা", "IN", "INR"),
        ("৳৫", "IN", "BDT"),
        ("₹৫", "BD", "INR"),
        ("৫০ পয়সা", "BD", "BDT"),
        ("৫০ পয়সা", "IN", "INR"),
        ("৫ রুপি ৫০ পয়সা", "BD", "INR"),
        ("৫ ভারতীয় টাকা", "BD", "INR"),
        ("৫ বাংলাদেশি টাকা", "IN", "BDT"),
        ("৫/-", "BD", None),
        ("পাঁচ", "BD", None),
        ("৳৫ টাকা", "BD", "BDT"),
    ],
)
def test_the_currency_is_what_the_text_says(text: str, region: Any, currency: str | None) -> None:
    assert parse_money(text, region=region, with_currency=True)[1] == currency


def test_styles_of_amounts() -> None:
    assert money_to_words("0.05") == "পাঁচ পয়সা"
    assert money_to_words("0.05", zero=True) == "শূন্য টাকা পাঁচ পয়সা"
    assert money_to_words(5, zero=True) == "পাঁচ টাকা"
    assert money_to_words(-5, style="document") == "-৫ টাকা (কথায়: ঋণাত্মক পাঁচ টাকা মাত্র)"
    assert money_to_words("5.5", style="document", unit="রুপি") == "৫.৫০ রুপি (কথায়: পাঁচ রুপি পঞ্চাশ পয়সা মাত্র)"
    with pytest.raises(UnknownNameError, match="style"):
        money_to_words(5, style="check")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="region"):
        parse_money("৫", region="bd")  # type: ignore[call-overload]


def test_misspelt_money_is_for_lenient_readers() -> None:
    assert parse_money("পাচ টাকা", lenient=True) == 5


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("০.৫৫৫ টাকা", "a whole number of hundredths"),
        ("-৳৫.৫৫৫", "a whole number of hundredths"),
        ("-৳-৫", "one sign"),
        ("-৳-০.৫", "one sign"),
        ("৫ টাকা ১০০ পয়সা", "a whole number below 100"),
        ("৳৫ রুপি", "a mark of the same currency, BDT"),
        ("৫ টাকা ৮ আনা", "the end of the amount"),
        ("দশ আনা", "টাকা and পয়সা in place of আনা (old money)"),
        ("চার আনার", "টাকা and পয়সা in place of আনার (old money)"),
    ],
)
def test_the_error_says_what_is_wrong_with_an_amount(text: str, told: str) -> None:
    with pytest.raises(ParseError) as refused:
        parse_money(text)
    assert told in refused.value.expected


def test_figures_in_brackets_are_refused_whatever_stands_round_them() -> None:
    for figures, brackets in product(
        ("৫০০", "1,250.50", "৳৫০০", "₹ 5", "৫০০৳", "৫০০/-", "৳৫০০/=", "Tk. 500", "500 BDT"), ("()", "[]")
    ):
        text = f"{brackets[0]} {figures} {brackets[1]}"
        for form in ("{}", " {}", "\u200c{}\ufeff", "মোট {}", "কথায়: {}।", "{},", "{} ."):
            with pytest.raises(ParseError, match="without brackets, or with a minus") as refused:
                parse_money(form.format(text))
            assert refused.value.position == form.format(text).index(brackets[0])
    assert parse_money("(৫০০ টাকা)") == parse_money("[পাঁচশ]।") == 500


def test_a_word_before_an_amount_stands_apart() -> None:
    for word, amount in product((*NEGATIVES, ONLY), ("পাঁচ টাকা", "৫", "টাকা ৫", "৳৫/-", "৫ টাকা ৫০ পয়সা")):
        sign = -1 if word in NEGATIVES else 1
        for blank in (" ", "\u00a0 "):
            assert parse_money(f"{word}{blank}{amount}") == sign * parse_money(amount)
        with pytest.raises(ParseError) as refused:
            parse_money(f" {word}{amount}")
        assert refused.value.position == 1
    for minus, amount in product(MINUSES, ("পাঁচ টাকা", "৫", "৳৫/-", "৫ টাকা ৫০ পয়সা")):
        assert parse_money(f"{minus}{amount}") == -parse_money(amount)
        for text in (f"{minus} {amount}", f"{minus}{minus}{amount}", f"মাইনাস {minus}{amount}"):
            with pytest.raises(ParseError):
                parse_money(text)


def test_every_mark_is_read_with_its_currency_on_either_side() -> None:
    marks = dict.fromkeys(TAKA_FORMS.split("|"), "BDT")
    for code, (forms, adjectives) in CURRENCIES.items():
        marks |= dict.fromkeys(forms.split("|"), code)
        marks |= {f"{adjective} টাকা": code for adjective in adjectives.split("|")}
    for mark, code in marks.items():
        for text in (f"{mark} ৫", f"{mark}: ৫", f"৫ {mark}", f"৫{mark}", f"৫/- {mark}", f"৫ {mark} মাত্র"):
            assert parse_money(text, with_currency=True) == (5, code), text
            assert parse_money(text.upper(), with_currency=True) == (5, code), text
        for other in marks.keys() - {"Tk.", "Rs."}:  # the full stop may be that of the sentence
            if marks[other] == code and other.split()[-1] != mark.split()[-1]:
                assert parse_money(f"{mark} ৫ {other}") == 5
            else:
                text = f"{mark} ৫ {other}"
                with pytest.raises(ParseError) as refused:
                    parse_money(text)
                assert refused.value.position == len(f"{mark} ৫ "), text
        for case in MONEY_CASES.split("|"):
            assert parse_money(f"৫ {mark}{case}") == 5


def test_a_mark_is_not_the_beginning_of_another_word() -> None:
    for mark in "|".join([TAKA_FORMS, *(forms for forms, _ in CURRENCIES.values())]).split("|"):
        is_sign = mark[-1] in "৳₹.ঃ"
        assert parse_money(f"{mark}৫") == 5
        for amount in ("পাঁচ", "দশ হাজার"):
            if is_sign:
                assert parse_money(f"{mark}{amount}") == parse_money(amount)
            else:
                with pytest.raises(ParseError) as refused:
                    parse_money(f"{mark}{amount}")
                assert refused.value.position == 0


def test_hundredths_are_read_beside_their_unit_on_either_side() -> None:
    for whole, part in product((0, 1, 100, 5 * 10**7), (0, 1, 50, 99)):
        amount = Decimal(whole) + Decimal(part) / 100
        for unit, joint in product(("টাকা", "৳", "রুপি", "Tk."), ("", ",", ", ", " ও", " এবং")):
            assert parse_money(f"{whole} {unit}{joint} {part} পয়সা") == amount
            assert parse_money(f"{unit} {number_to_words(whole)} পয়সা {part}") == amount
        assert parse_money(f"{part} পয়সা") == Decimal(part) / 100
        for more in (100, 101, "১.৫", "-1", "দেড়"):
            text = f"{whole} টাকা {more} পয়সা"
            with pytest.raises(ParseError) as refused:
                parse_money(text)
            assert refused.value.position == text.index("টাকা") + 5
        for text in (f"{whole}.5 টাকা {part} পয়সা", f"{whole} টাকা {part} পয়সা", f"{part} পয়সা"):
            for ending in ("/-", "/=", " টাকা", " পয়সা", " ৳"):
                with pytest.raises(ParseError):
                    parse_money(text + ending)
        with pytest.raises(ParseError):
            parse_money(f"{whole}.5 টাকা {part} পয়সা")


def test_two_statements_of_an_amount_have_the_currency_of_either() -> None:
    texts = {"৫": None, "৫/-": None, "পাঁচ": None, "৳৫": "BDT", "পাঁচ টাকা": "BDT", "Rs. 5": "INR", "৫০০ পয়সা": None}
    for (one, its), (other, other_its) in product(texts.items(), repeat=2):
        text = f"{one} ({other})"
        if its and other_its and its != other_its:
            with pytest.raises(ParseError, match=f"it is 5 {its} by '{one}' and 5 {other_its} by"):
                parse_money(text)
        else:
            alone = "BDT" if "পয়সা" in text else None
            assert parse_money(text, with_currency=True) == (5, its or other_its or alone), text


def test_money_is_read_from_text() -> None:
    with pytest.raises(TypeError):
        parse_money(5)  # type: ignore[call-overload]


def test_only_may_be_written_onto_figures_and_words_of_money() -> None:
    for text in ("৫০০মাত্র", "৫০০/-মাত্র", "৳৫০০মাত্র", "পাঁচশ টাকামাত্র", "টাকা পাঁচশ মাত্র", "৫০০০০ পয়সামাত্র"):
        assert parse_money(text) == 500
