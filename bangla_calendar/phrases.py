"""What errors say, part by part, so that it can be said in another language as well."""

from __future__ import annotations

__all__ = ["Phrase"]


class Phrase(str):
    """English text of a message that knows what it was put together from, so that it can be translated.

    It is the template with its parameters filled in, as by `str.format`. `bangla_calendar.messages` has the
    Bengali form of every template. Integers are written there in Bengali digits, parameters that are phrases
    are translated, and all others stay as they are.

    >>> phrase = Phrase("only one {name}", name=Phrase("month"))
    >>> phrase, phrase.template, phrase.parameters
    ('only one month', 'only one {name}', {'name': 'month'})
    """

    __slots__ = {"parameters": "What is filled in, by name.", "template": "The text with places for these."}
    template: str
    parameters: dict[str, object]

    def __new__(cls, template: str, **parameters: object) -> Phrase:
        """Put a phrase together; one that is given alone is that phrase."""
        if isinstance(template, Phrase) and not parameters:
            return template
        made = super().__new__(cls, template.format(**parameters) if parameters else template)
        made.template = template
        made.parameters = parameters
        return made

    def __reduce__(self) -> tuple[object, tuple[str, dict[str, object]]]:
        return _phrase, (self.template, self.parameters)


def _phrase(template: str, parameters: dict[str, object]) -> Phrase:
    return Phrase(template, **parameters)
