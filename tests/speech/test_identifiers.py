"""Numbers of houses, cars, books and parts of books."""

from __future__ import annotations

import pytest

from bangla_calendar import verbalize, verbalize_spans


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        ("address", "বাস নম্বর ৪২এ", "বাস নম্বর বিয়াল্লিশ এ"),
        ("address", "২/১এ লেক রোড", "দুই বাই এক এ লেক রোড"),
        ("address", "২৩/৪/বি, ৫/এ", "তেইশ বাই চার বাই বি, পাঁচ বাই এ"),
        ("address", "৯/সি/৩", "নয় বাই সি বাই তিন"),
        ("date", "১৮এ জুন", "আঠারোই জুন"),
        ("identifier", "ঢাকা মেট্রো ক-১৪-৭৭৮৮", "ঢাকা মেট্রো ক এক চার সাত সাত আট আট"),
        ("digits", "ISBN 978-984-04-1234-7", "ISBN নয় সাত আট নয় আট চার শূন্য চার এক দুই তিন চার সাত"),
        ("digits", "আইএসএসএন ২২১৮-৪৪৩৩", "আইএসএসএন দুই দুই এক আট চার চার তিন তিন"),
        ("digits", "রোল ২০৪৭, রোল ১২", "রোল দুই শূন্য চার সাত, রোল বারো"),
        ("telephone", "ফ্যাক্স ৮৮১২৩৪৫-৪৭", "ফ্যাক্স আট আট এক দুই তিন চার পাঁচ-চার সাত"),
        ("range", "১২৩৪৫৬-১২৩৫০০", "এক লাখ তেইশ হাজার চারশ ছাপ্পান্ন থেকে এক লাখ তেইশ হাজার পাঁচশ"),
        ("decimal", "জিপিএ-৪.৫০", "জিপিএ চার দশমিক পাঁচ শূন্য"),
        ("year", "১৯৪৭-পরবর্তী রাজনীতি", "উনিশশো সাতচল্লিশ-পরবর্তী রাজনীতি"),
        ("cardinal", "৭শ ৫০ টাকা, ৩শ কোটি, ২ হাজার ৪শ", "সাতশ পঞ্চাশ টাকা, তিনশ কোটি, দুই হাজার চারশ"),
        ("unread", "৭শ তলোয়ার", "৭শ তলোয়ার"),
        ("roman", "পরিশিষ্ট III", "পরিশিষ্ট তিন"),
        ("roman", "Part-II, Class-VIII", "Part দুই, Class আট"),
        ("roman", "ক্লাস IX-X, পর্ব I-IV", "ক্লাস নয় থেকে দশ, পর্ব এক থেকে চার"),
        ("roman", "খণ্ড I, II ও III", "খণ্ড এক, দুই ও তিন"),
        ("roman", "খণ্ড I ও VI শ্রেণি", "খণ্ড এক ও ষষ্ঠ শ্রেণি"),
        ("cardinal", "X-রে ৫টি, ঢাকা-I", "X-রে পাঁচটি, ঢাকা-I"),
    ],
)
def test_numbers_of_things(kind: str, text: str, said: str) -> None:
    assert verbalize(text) == said
    assert kind in {span.kind for span in verbalize_spans(text)}
