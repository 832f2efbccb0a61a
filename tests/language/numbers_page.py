"""Write the tables of docs/numbers.md from the corpus: python -m tests.language.numbers_page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import bangla_calendar
from bangla_calendar.errors import ParseError
from tests.language.number_corpus import READ, REFUSED

__all__ = ["PAGE", "with_tables"]

PAGE = Path(__file__).parents[2] / "docs" / "numbers.md"
_BEGIN, _END = "<!-- {}: from the corpus -->", "<!-- end -->"


def with_tables(page: str) -> str:
    """Return a page with the tables of the corpus between their marks."""
    for name, lines in (("read", _read()), ("refused", _refused())):
        begin = _BEGIN.format(name)
        before, after = page.split(begin)
        _, _, rest = after.partition(_END)
        page = "\n".join([f"{before}{begin}", *lines, f"{_END}{rest}"])
    return page


def _read() -> Iterator[str]:
    """Give a table of the forms for each reader."""
    for reader in dict.fromkeys(row.reader for row in READ):
        yield from (f"\n`{reader}`\n", "| form | text | is |", "|---|---|---|")
        for row in READ:
            if row.reader == reader:
                texts = [_visible(text) for text in row.texts]
                yield f"| {row.form} | {'<br>'.join(texts)} | {'<br>'.join(map(str, row.texts.values()))} |"
    yield ""


def _refused() -> Iterator[str]:
    """Give a table of the refusals, with what the errors say."""
    yield from ("", "| reader | text | what is expected |", "|---|---|---|")
    for row in REFUSED:
        try:
            getattr(bangla_calendar, row.reader)(row.text, **row.options)
        except ParseError as error:
            yield f"| `{row.reader}` | {_visible(row.text)} | {error.expected.rstrip(',')} |"
        else:
            raise AssertionError(row)
    yield ""


def _visible(text: str) -> str:
    """Return a text as a cell of a table shows it: its blanks are marked, for a page has one kind only."""
    return "".join("␣" if sign.isspace() and sign != " " else sign for sign in text).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(with_tables(PAGE.read_text("utf-8")), "utf-8")
