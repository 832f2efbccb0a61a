"""Texts that are told from the present, with what they mean, and texts that are none."""

from __future__ import annotations

from datetime import date, datetime

__all__ = ["NOW", "READ", "REFUSED"]

NOW = datetime(2024, 3, 15, 16, 20)

# Each with what it means, seen from then, and whether that is approximate.
READ = [
    ("এইমাত্র", NOW, False),
    ("৫ ঘণ্টা ২০ মিনিট আগে", datetime(2024, 3, 15, 11, 0), False),
    ("২০ মিনিট ৫ ঘণ্টা আগে", datetime(2024, 3, 15, 11, 0), False),
    ("পৌনে দুই ঘণ্টা আগে", datetime(2024, 3, 15, 14, 35), False),
    ("৩ দিন আগে", date(2024, 3, 12), False),
    ("২ দিন ৪ ঘণ্টা আগে", datetime(2024, 3, 13, 12, 20), False),
    ("২ সপ্তাহ পরে", date(2024, 3, 29), False),
    ("১ মাস আগে", date(2024, 2, 15), True),
    ("দেড় বছর আগে", date(2022, 9, 15), True),
    ("প্রায় ৩ ঘণ্টা আগে", datetime(2024, 3, 15, 13, 20), True),
    ("মাস তিনেক আগে", date(2023, 12, 15), True),
    ("গত ২৪ ঘণ্টায়", (datetime(2024, 3, 14, 16, 20), NOW), False),
    ("আগামী তিন দিনের মধ্যে", (date(2024, 3, 15), date(2024, 3, 18)), False),
    ("গতকাল", date(2024, 3, 14), False),
    ("গতকাল রাত ৮টায়", datetime(2024, 3, 14, 20, 0), False),
    ("আগামী শুক্রবার", date(2024, 3, 22), False),
    ("গত ৫ আগস্ট", date(2023, 8, 5), False),
    ("গত মাসে", (date(2024, 2, 1), date(2024, 2, 29)), False),
    ("yesterday", date(2024, 3, 14), False),
    ("২০২৪ সালের ১৫ জানুয়ারির ৩ দিন আগে", date(2024, 1, 12), False),
    ("১৫ আশ্বিন ১৪৩০ বঙ্গাব্দের ২ দিন পর", date(2023, 10, 2), False),
    ("৫ আগস্ট ২০২৪-এর ১ মাস পর", date(2024, 9, 5), True),
]
# Each with a part of what its error expects.
REFUSED = [
    ("", "a length of time"),
    ("২ ঘণ্টা", "আগে or পর"),
    ("২ ঘণ্টায়", "আগে or পর"),
    ("৩ দিনের মধ্যে", "আগে or পর"),
    ("কয়েক দিন আগে", "a number"),
    ("কিছুক্ষণ আগে", "a length of time"),
    ("২ ঘণ্টা আগে ঢাকায়", "the end of the text"),
    ("ঢাকায় ২ ঘণ্টা আগে", "a number"),
    ("ঈদের ৩ দিন আগে", "a number"),
    ("তার দুই দিন আগে", "a number"),
    ("ঘটনার দুই ঘণ্টা পর", "a number"),
    ("অন্তত ৭২ ঘণ্টা আগে", "অন্তত (at least) makes another statement"),
    ("তিন দিন পর তিনি বাড়ি ফেরেন", "the end of the text"),
    ("দেড় মাস আগে", "whole months"),
    ("২-৩ দিন আগে", "one day, moment or stretch"),
    ("কাল", "one day, moment or stretch"),
    ("পরশু", "one day, moment or stretch"),
    ("গত সপ্তাহ", "one day, moment or stretch"),
    ("বুধবার", "one day, moment or stretch"),
    ("গতকাল ৮টায়", "without doubt (hour-ambiguous)"),
    ("৫ আগস্ট", "not a date by itself"),
    ("১৫ আশ্বিন ১৪৩০", "not a date by itself"),
    ("১৫ আশ্বিন ১৪৩০ ২ দিন পর", ""),
    ("গতকাল ও আজ", ""),
]
