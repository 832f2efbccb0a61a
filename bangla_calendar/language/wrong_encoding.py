"""Text in another encoding than Unicode: what it looks like, and how it is put right."""

from __future__ import annotations

import re

from bangla_calendar.errors import Phrase

__all__ = ["wrong_encoding"]

# The first two bytes of Bengali letters and digits in UTF-8, read as Windows-1252 or Latin-1.
_MOJIBAKE = re.compile("\u00e0[\u00a6\u00a7]")
_CODECS = ("cp1252", "latin-1")
_BENGALI_LETTER = re.compile("[\u0985-\u09b9\u09dc-\u09df]")
# The fonts of Bijoy (SutonnyMJ and others) show ASCII and Windows-1252 signs as Bengali letters: UvKv is টাকা,
# †KvwU কোটি. A small letter before a capital one, or one of these signs beside a letter, is in nearly every
# word.
_SIGNS = "†‡ˆ‰Š¨©ª«¬®¯¶·¸¹º»¼½¾¿`"
_BIJOY = re.compile(f"[a-z][A-ZÀ-Þ]|[A-Za-z][{_SIGNS}]|[{_SIGNS}][A-Za-z]")


def wrong_encoding(text: str) -> str | None:
    """Return what is expected in place of a text that looks like Bijoy or like UTF-8 read as Windows-1252.

    None is for any other text. It is meant for texts that could not be read: an English word may have a
    capital letter in its middle as well.

    >>> wrong_encoding("UvKv")
    'Unicode text (this looks like Bijoy: put it through a converter from Bijoy to Unicode)'
    >>> wrong_encoding("৫০০".encode().decode("cp1252"))
    "Unicode text (this looks like UTF-8 read as cp1252: text.encode('cp1252').decode() is '৫০০')"
    """
    if _MOJIBAKE.search(text):
        for codec in _CODECS:
            try:
                meant = text.encode(codec).decode()
            except UnicodeError:
                continue
            return Phrase(
                "Unicode text (this looks like UTF-8 read as {codec}: "
                "text.encode({codec!r}).decode() is {meant!r})",
                codec=codec,
                meant=meant[:40],
            )
        return "Unicode text (this looks like UTF-8 read as Windows-1252, part of which is lost)"
    if _BIJOY.search(text) and not _BENGALI_LETTER.search(text):
        return "Unicode text (this looks like Bijoy: put it through a converter from Bijoy to Unicode)"
    return None
