"""Bangla dates in FastAPI: as parameters and in models by their annotation, with errors in two languages.

A `BanglaDate` is a path, query or form parameter and a field of models as it is (see
`bangla_calendar.integrations.pydantic`). `install` adds the errors in the language of the request, and dates
in answers that have no model.
"""

from __future__ import annotations

from typing import Any

from bangla_calendar.date import BanglaDate
from bangla_calendar.integrations import missing
from bangla_calendar.integrations.values import dumped

try:
    from fastapi import FastAPI, Request, encoders
    from fastapi.exceptions import RequestValidationError
    from fastapi.responses import JSONResponse
except ModuleNotFoundError as error:
    raise missing(error, "fastapi", "fastapi") from None

from bangla_calendar.arguments import LANGUAGES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from bangla_calendar.typing import Language

__all__ = ["install", "preferred_language"]


def install(app: FastAPI, *, lang: Language = "en") -> None:
    """Answer dates that cannot be read in the language of the request, and write dates wherever they stand.

    The language is the first of Bengali and English that the request's `Accept-Language` prefers, or `lang`.
    Only messages of dates are translated; pydantic's own stay as they are.

    >>> app = FastAPI()
    >>> install(app, lang="bn")
    >>> RequestValidationError in app.exception_handlers
    True
    """
    encoders.ENCODERS_BY_TYPE[BanglaDate] = dumped

    async def answer(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, RequestValidationError)
        spoken = preferred_language(request.headers.get("accept-language", ""), lang)
        details = [_in_language(detail, spoken) for detail in error.errors()]
        headers = {"Content-Language": spoken, "Vary": "Accept-Language"}
        return JSONResponse({"detail": encoders.jsonable_encoder(details)}, 422, headers)

    app.add_exception_handler(RequestValidationError, answer)


def _in_language(detail: dict[str, Any], lang: Language) -> dict[str, Any]:
    """Return the detail of an error with its message in a language, which stands beside it."""
    if detail["type"] != "bangla_date":
        return detail
    return {**{key: value for key, value in detail.items() if key != "ctx"}, "msg": detail["ctx"][lang]}


def preferred_language(header: str, default: Language) -> Language:
    """Return which of bn and en an `Accept-Language` header prefers, or the default.

    >>> preferred_language("fr, bn-BD;q=0.8, en;q=0.5", "en")
    'bn'
    """
    weights: dict[Language, float] = {}
    for part in header.split(","):
        name, _, weight = part.partition(";")
        spoken = name.strip().lower().partition("-")[0]
        try:
            value = float(weight.strip().removeprefix("q=") or 1)
        except ValueError:
            continue  # no such header is worth refusing the request
        for lang in LANGUAGES:
            if spoken == lang and value > 0:
                weights[lang] = max(value, weights.get(lang, 0))
    return max(weights, key=weights.__getitem__, default=default)
