"""Digits: a long text, short texts and integers, both ways."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from random import Random

from bangla_calendar import to_ascii_digits, to_bangla_digits
from benchmarks.harness import Peers, Race, Reference, Runner, each

TO_BANGLA = str.maketrans("0123456789", "০১২৩৪৫৬৭৮৯")
TO_ASCII = str.maketrans("০১২৩৪৫৬৭৮৯", "0123456789")

LENGTH = 10_000_000  # bytes of UTF-8
PIECE = 380_000  # characters, a megabyte
DIGITS = 0.035  # of the characters, as in newspapers
# fmt: off
WORDS = (
    "আজ", "কাল", "বাংলাদেশ", "সরকার", "বলেছেন", "ঢাকা", "শনিবার", "সেপ্টেম্বর", "আশ্বিন", "টাকা",
    "মানুষ", "এবং", "জন্য", "থেকে", "করা", "হয়েছে", "প্রতিবেদন", "সংবাদ", "অনুষ্ঠিত",
    "বিশ্ববিদ্যালয়", "নির্বাচন", "মন্ত্রী", "জেলা", "কোটি", "লাখ", "শতাংশ", "।",
)
# fmt: on

# Ten replacements leave `translate` behind by this much, for it raises and catches an error at every
# character that is no digit; they move over 1,000 MB/s, three times what UTF-8 does there and back.
LONG_TO_TRANSLATE, LONG_TO_UTF8 = 1 / 25, 0.34
# A short text is never slower than the plain way.
SHORT_TO_TRANSLATE = 1.0


def races(peers: Peers, until_done: ExitStack) -> Iterator[Race]:
    """Yield the races of this subject."""
    random = Random(14)
    yield from long_texts(random)
    yield from short_texts(random)
    numbers = [random.randrange(10**12) for _ in range(20_000)]
    yield Race(
        "integers to Bengali digits",
        each(to_bangla_digits, numbers),
        [
            Reference(
                "str(n).translate(maketrans)",
                each(lambda n: str(n).translate(TO_BANGLA), numbers),
                None,
            )
        ],
    )


def long_texts(random: Random) -> Iterator[Race]:
    text = prose(random)
    pieces = [text[at : at + PIECE] for at in range(0, len(text), PIECE)]
    for subject, texts in (("10 MB of prose in pieces", pieces), ("10 MB of prose in one", [text])):
        bangla = [text.translate(TO_BANGLA) for text in texts]
        for script, given, change, plain in (
            ("Bengali", texts, to_bangla_digits, TO_BANGLA),
            ("ASCII", bangla, to_ascii_digits, TO_ASCII),
        ):
            if change(given[0]) != given[0].translate(plain):
                raise AssertionError(subject)
            yield Race(
                f"{subject} to {script} digits",
                each(change, given),
                [
                    Reference("translate(maketrans)", translation(plain, given), LONG_TO_TRANSLATE),
                    Reference("encode, decode", each(lambda t: t.encode().decode(), given), LONG_TO_UTF8),
                ],
            )


def short_texts(random: Random) -> Iterator[Race]:
    years = [str(random.randrange(1300, 2100)) for _ in range(20_000)]
    dates = [f"{random.randrange(1, 32)} আশ্বিন {year}" for year in years]
    phrases = [f"{year} সালের {random.randrange(1, 32)} আশ্বিন, শনিবার" for year in years]
    # Each once, so that none is remembered.
    phones = [f"01{n:09}" for n in random.sample(range(10**9), 20_000)]
    postcodes = [f"{n}" for n in random.sample(range(1000, 100_000), 20_000)]
    for subject, texts in (
        ("years", years),
        ("dates", dates),
        ("phrases", phrases),
        ("figures, each once", postcodes),
        ("telephone numbers, each once", phones),
    ):
        yield Race(
            f"{subject} to Bengali digits",
            each(to_bangla_digits, texts),
            [Reference("translate(maketrans)", translation(TO_BANGLA, texts), SHORT_TO_TRANSLATE)],
        )
        texts = [text.translate(TO_BANGLA) for text in texts]
        yield Race(
            f"{subject} to ASCII digits",
            each(to_ascii_digits, texts),
            [Reference("translate(maketrans)", translation(TO_ASCII, texts), SHORT_TO_TRANSLATE)],
        )


def translation(plain: dict[int, int], texts: list[str]) -> Runner:
    """Return a runner of the usual way to change digits."""
    return each(lambda text: text.translate(plain), texts)


def prose(random: Random) -> str:
    """Return a text of Bengali words with as many ASCII digits as newspapers have."""
    words: list[str] = []
    size = 0
    # A number of 4 digits among words of w characters each: this many words for one number.
    mean = sum(map(len, WORDS)) / len(WORDS) + 1
    numbers = DIGITS * mean / (4 - DIGITS * (5 - mean))
    while size < LENGTH:
        word = str(random.randrange(1000, 10000)) if random.random() < numbers else random.choice(WORDS)
        words.append(word)
        size += len(word) * (1 if word.isascii() else 3) + 1
    return " ".join(words)
