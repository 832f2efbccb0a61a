"""The characters that readers take for the same: blanks, dashes, apostrophes and the like, each class once.

A class is a string of characters, for a loop or for the inside of a class of a regular expression; the hyphen
comes first in it. Code points and their names: https://www.unicode.org/Public/UCD/latest/ucd/UnicodeData.txt
"""

from __future__ import annotations

__all__ = [
    "APOSTROPHES",
    "ASCII_DIGITS",
    "BANGLA_DIGITS",
    "BLANKS",
    "CANDRABINDU",
    "COLONS",
    "DASHES",
    "FIGURE_SLIPS",
    "HYPHENS",
    "IGNORED",
    "INVISIBLE",
    "LETTER_SLIPS",
    "LONG_DASHES",
    "MARK_SLIPS",
    "MINUSES",
    "MINUSES_OF_FIGURES",
    "NO_BREAK_BLANKS",
    "NUKTA",
    "SLIPS",
    "TWINS",
    "VOWEL_SIGNS",
    "VOWEL_SLIPS",
    "ZWJ",
    "ZWNJ",
]

ASCII_DIGITS = "0123456789"
BANGLA_DIGITS = "০১২৩৪৫৬৭৮৯"

# Blanks at which no line breaks: no-break space, figure space, narrow no-break space.
NO_BREAK_BLANKS = "\u00a0\u2007\u202f"
# All blanks but U+0020, tabs and ends of lines (general category Zs): those above, the wide and narrow ones
# of printers, and those of Ogham, of mathematics and of Chinese type.
BLANKS = NO_BREAK_BLANKS + "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u1680\u205f\u3000"

# Joiners, which decide the look of a conjunct.
ZWNJ, ZWJ = "\u200c", "\u200d"
# Signs without width or meaning: soft hyphen, zero-width space, direction marks, word joiner, BOM.
IGNORED = "\u00ad\u200b\u200e\u200f\u2060\ufeff"
INVISIBLE = IGNORED + ZWNJ + ZWJ

# Hyphens, which join words: hyphen-minus with its small and fullwidth form (NFKC), hyphen, no-break hyphen.
HYPHENS = "-\u2010\u2011\ufe63\uff0d"
# Dashes of a figure, en, em, bar, and the small em dash (NFKC), which part words and ends of ranges.
LONG_DASHES = "\u2012\u2013\u2014\u2015\ufe58"
# The signs of a negative number: hyphen-minus and the minus of mathematics.
MINUSES = "-\u2212"
# What stands for a minus right before figures, the en dash of word processors included.
MINUSES_OF_FIGURES = MINUSES + "\u2013"
DASHES = HYPHENS + LONG_DASHES + "\u2212"

# The typewriter's apostrophe, both single quotation marks and the modifier letter: শা’বান, দু'শ, ’৭১.
APOSTROPHES = "'’‘\u02bc"

# Between hours and minutes; the visarga stands for the colon of its look: ১০ঃ৩০.
COLONS = ":ঃ"

# The dot below of য় ড় ঢ়, the sign of a nasal vowel, and the vowel signs.
NUKTA, CANDRABINDU = "\u09bc", "\u0981"
VOWEL_SIGNS = "\u09be\u09bf\u09c0\u09c1\u09c2\u09c3\u09c7\u09c8\u09cb\u09cc"

# One sign in two spellings, precomposed or not, whole or in halves. The last pair is not equivalent in
# Unicode, but looks the same everywhere.
TWINS = {
    "\u09dc": "ড\u09bc",
    "\u09dd": "ঢ\u09bc",
    "\u09df": "য\u09bc",
    "ো": "ে\u09be",
    "ৌ": "ে\u09d7",
    "আ": "অ\u09be",
}

# Slips of keyboards and scanners: what is typed, and what is meant. The vowel signs ো and ৌ in pieces and in
# the wrong order, as some pages print অক্টোবর and সোমবার.
VOWEL_SLIPS = {"\u09be\u09c7": "ো", "\u09be\u09c8": "ৌ"}
# Each mark with its slips: the dot after a vowel sign instead of before it, the nasal before instead of
# after.
MARK_SLIPS = {
    NUKTA: tuple(vowel + NUKTA for vowel in VOWEL_SIGNS),
    CANDRABINDU: tuple(CANDRABINDU + vowel for vowel in VOWEL_SIGNS),
}
# The Assamese letters for র and ব, and the Sanskrit one that looks like ৯.
LETTER_SLIPS = {"ৰ": "র", "ৱ": "ব"}
FIGURE_SLIPS = {"ঌ": "৯"}
# The slips of one character for one.
SLIPS = LETTER_SLIPS | FIGURE_SLIPS
