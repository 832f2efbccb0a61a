"""The words that stand before a number in documents."""

from __future__ import annotations

__all__ = ["IN_WORDS", "LABELS", "OTHER_STATEMENTS"]

# "In words", before a number that was given in figures: ৫০০/- (কথায়: পাঁচশত টাকা মাত্র).
IN_WORDS = "কথায়"
# In words, in figures, in all: they say nothing about the number.
LABELS = (IN_WORDS, "অঙ্কে", "অংকে", "মোট", "সর্বমোট")
# These make another statement than the number alone would, each with what it says.
OTHER_STATEMENTS = {
    "প্রায়": "about",
    "আনুমানিক": "about",
    "অন্তত": "at least",
    "কমপক্ষে": "at least",
    "অন্যূন": "at least",
    "সর্বোচ্চ": "at most",
    "অনধিক": "at most",
    "অনূর্ধ্ব": "at most",
}
