"""Encodings of files: which one a file has, by its mark or by its bytes, and texts of another."""

from __future__ import annotations

import codecs

from bangla_calendar.errors import Phrase, UnknownNameError
from bangla_calendar.files.errors import FileFormatError

__all__ = [
    "MARK",
    "NOT_UTF8",
    "binary_kind",
    "encoding_of",
    "has_broken_bytes",
    "named_encoding",
    "refuse_wide",
]

# The byte order mark, as the character that it is in a text.
MARK = "\ufeff"
NOT_UTF8 = "expected UTF-8, got other bytes: name the encoding of the file"
# The longer ones first, for the mark of UTF-16 begins that of UTF-32.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY = (
    (b"PAR1", "a Parquet file"),
    (b"\x1f\x8b", "compressed with gzip"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd"),
    (b"BZh", "compressed with bzip2"),
    (b"\xfd7zXZ", "compressed with xz"),
    (b"PK\x03\x04", "a zip file, as .xlsx and .docx are"),
    (b"%PDF-", "a PDF file"),
    (b"\xd0\xcf\x11\xe0", "an .xls or .doc file, or one with a password"),
    (b"SQLite format 3", "an SQLite database"),
)
# In UTF-16 one byte of two is that of a script, mostly: 0 for Latin letters and spaces, 9 for Bengali, 32 for
# punctuation such as a dash. In UTF-8 that hardly happens in a whole line.
_HIGH = {0x00, 0x09, 0x20}
_SAMPLE, _FEW = 1 << 12, 8
# What Python calls encodings of text, and no file is in.
_OF_NO_FILE = {"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"}


def encoding_of(begins: bytes) -> str:
    r"""Return the encoding of a file by its first bytes: that of its mark, or else UTF-8.

    Raises `FileFormatError` for what looks like UTF-16 without a mark.

    >>> encoding_of("\ufeffক".encode("utf-16-be")), encoding_of("ক".encode())
    ('utf-16-be', 'utf-8')
    """
    if marked := _marked(begins):
        return marked
    if unmarked := _unmarked(begins):
        raise FileFormatError(
            Phrase(
                "expected UTF-8, got what looks like {encoding} without a byte order mark: "
                "name the encoding of the file",
                encoding=unmarked.upper(),
            )
        )
    return "utf-8"


def refuse_wide(begins: bytes) -> None:
    r"""Raise `FileFormatError` if the first bytes of a stream are UTF-16 or UTF-32, with a mark or without.

    >>> refuse_wide("১৪৩০".encode())
    >>> refuse_wide("১৪৩০ সাল".encode("utf-16"))
    Traceback (most recent call last):
    bangla_calendar.files.errors.FileFormatError: expected UTF-8, got UTF-16-LE
    """
    encoding = _marked(begins) or _unmarked(begins) or "utf-8"
    if encoding != "utf-8":
        raise FileFormatError(Phrase("expected UTF-8, got {encoding}", encoding=encoding.upper()))


def _marked(begins: bytes) -> str | None:
    """Return the encoding whose mark the first bytes of a file are, or None."""
    return next((encoding for mark, encoding in _MARKS if begins.startswith(mark)), None)


def _unmarked(begins: bytes) -> str | None:
    """Return as which form of UTF-16 some bytes look, or None."""
    sample = begins[: min(_SAMPLE, len(begins) // 2 * 2)]
    if len(sample) < _FEW or b"\0" not in sample:
        return None
    for high, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if _HIGH.issuperset(sample[high::2]) and not _HIGH.issuperset(sample[1 - high :: 2]):
            return encoding
    return None


def binary_kind(begins: bytes) -> str | None:
    """Return what a file is that holds no text, by its first bytes; None where it may be text.

    >>> binary_kind(b"PAR1..."), binary_kind(b"text")
    ('a Parquet file', None)
    """
    for sign, kind in _BINARY:
        if begins.startswith(sign):
            return kind
    return "binary" if b"\0" in begins[:_SAMPLE] else None


def named_encoding(name: str, begins: bytes) -> str:
    r"""Return an encoding as Python names it, with the byte order that the first bytes of the file show.

    Without a mark UTF-16 and UTF-32 are taken for little-endian. Raises `UnknownNameError` for another name,
    and `FileFormatError` for the mark of another encoding.

    >>> named_encoding("UTF16", b"\xfe\xff\0a"), named_encoding("utf-16", b"a\0")
    ('utf-16-be', 'utf-16-le')
    """
    try:
        known = codecs.lookup(name).name
        "".encode(known)  # there are codecs of bytes as well
    except (LookupError, ValueError):
        raise UnknownNameError("encoding", name) from None
    if known in _OF_NO_FILE:
        raise UnknownNameError("encoding", name)
    marked = _marked(begins)
    if known in ("utf-16", "utf-32"):
        known = marked if marked and marked.startswith(known) else f"{known}-le"
    if marked not in (None, known.removesuffix("-sig")):
        raise FileFormatError(
            Phrase(
                "expected {encoding}, got the byte order mark of {marked}",
                encoding=known.upper(),
                marked=str(marked).upper(),
            )
        )
    return known


def has_broken_bytes(text: str) -> bool:
    """Return whether a text holds bytes that are not UTF-8, which are lone surrogates in it."""
    if text.isascii():
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
