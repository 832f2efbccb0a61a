"""Addresses of the web and of mail, names of accounts, tags, files and machines: info অ্যাট example ডট com."""

from __future__ import annotations

import re

from bangla_calendar.language.tables.letters import LETTERS
from bangla_calendar.speech.figures import is_year, one_by_one, year_said
from bangla_calendar.speech.reading import Reading, SpokenClass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.speech.options import Options
    from bangla_calendar.speech.sentence import Sentence

__all__ = ["ELECTRONIC"]

# RFC 5321 gives the name before the @ 64 signs; without a limit a long row of them is read from each one on.
_MAILBOX = r"[a-zA-Z0-9._%+-]{1,64}@"
_HOST = r"(?:[a-zA-Z0-9_-]+\.)+[a-zA-Z]{2,}"
_ADDRESS = re.compile(
    rf"https?://[^\s।,]*[^\s।,.?!)\]]|{_MAILBOX}{_HOST}"
    rf"|{_HOST}(?![a-zA-Z0-9])(?:/[^\s।,]*[^\s।,.?!)\]])?|@[a-zA-Z][a-zA-Z0-9_.]*[a-zA-Z0-9]"
    r"|#[a-zA-Z0-9_\u0980-\u09ff]+|(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![0-9.]*[0-9])"
)
_PART = re.compile(r"[0-9]+|www(?=\.)|[a-zA-Z]+|[\u0980-\u09ff]+|.")
_SIGNS = {
    ".": "ডট",
    "@": "অ্যাট",
    "/": "স্ল্যাশ",
    ":": "কোলন",
    "-": "হাইফেন",
    "_": "আন্ডারস্কোর",
    "#": "হ্যাশট্যাগ",
    "?": "প্রশ্নবোধক চিহ্ন",
    "=": "সমান",
    "&": "অ্যান্ড",
    "+": "প্লাস",
    "%": "পার্সেন্ট",
    "~": "টিল্ডা",
}


def _read(sentence: Sentence, at: int, options: Options) -> Reading | None:
    match = _ADDRESS.match(sentence.plain, at)
    if match is None:
        return None
    tag = match[0].startswith("#")
    words = [
        year_said(part[0], options) if tag and _counts(part[0]) else _said(part[0], options)
        for part in _PART.finditer(match[0])
    ]
    return Reading("electronic", match.end(), " ".join(words))


def _counts(part: str) -> bool:
    """Return whether figures of a tag are a year or a number, and not a code."""
    return part.isdecimal() and part[0] != "0" and (is_year(part) or len(part) < 3)


def _said(part: str, options: Options) -> str:
    if part.isdecimal():
        return one_by_one(part, options.region)
    if part == "www" or (options.latin == "letters" and part.isascii() and part.isalpha()):
        return " ".join(LETTERS[letter] for letter in part.upper())
    return _SIGNS.get(part, part)


ELECTRONIC = SpokenClass(
    r"[a-zA-Z@#]|\d(?:@.*|[._%+a-zA-Z-][a-zA-Z0-9._%+@-]{2})",
    "a-zA-Z0-9._@#/-",
    rf"https?://|{_MAILBOX}[a-zA-Z0-9]|{_HOST}|[@#][a-zA-Z\u0980-\u09ff]|(?:[0-9]{{1,3}}\.){{3}}[0-9]",
    _read,
)
