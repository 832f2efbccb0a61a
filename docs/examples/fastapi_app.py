"""Today in three calendars, a form that reads dates, and dates as parameters: uvicorn fastapi_app:app."""

from __future__ import annotations

from html import escape
from typing import Annotated

from fastapi import FastAPI, Form, Path, Query
from fastapi.responses import HTMLResponse
from pydantic import BaseModel, TypeAdapter, ValidationError

from bangla_calendar import BanglaDate, masthead
from bangla_calendar.integrations.fastapi import install
from bangla_calendar.integrations.pydantic import BanglaDateField

app = FastAPI(title="আজকের তারিখ")
install(app, lang="bn")

# In West Bengal's calendar; OpenAPI shows the examples.
WestBengalDate = Annotated[BanglaDate, BanglaDateField("west-bengal")]
EXAMPLES = ["১৫ আশ্বিন ১৪৩০", "1430-06-15", "2023-09-30"]


class Today(BaseModel):
    """One day in three calendars."""

    bangladesh: BanglaDate
    west_bengal: WestBengalDate
    gregorian: Annotated[BanglaDate, BanglaDateField(output="gregorian")]


def in_three(day: BanglaDate) -> Today:
    """Return a day in three calendars."""
    return Today(bangladesh=day, west_bengal=day.to_calendar("west-bengal"), gregorian=day)


@app.get("/today")
def today() -> Today:
    """Return what day it is in Dhaka."""
    return in_three(BanglaDate.today())


@app.get("/days/{day}")
def of_day(day: Annotated[BanglaDate, Path(examples=EXAMPLES)]) -> Today:
    """Return a day, written in the address, in three calendars."""
    return in_three(day)


@app.get("/days")
def between(
    first: Annotated[BanglaDate, BanglaDateField(), Query(ge=BanglaDate(1300, 1, 1), examples=EXAMPLES)],
    count: Annotated[int, Query(ge=1, le=31)] = 7,
) -> list[BanglaDate]:
    """Return some days one after the other."""
    return [first.add(days=number) for number in range(count)]


PAGE = """<!doctype html>
<html lang="bn">
<head><meta charset="utf-8"><title>আজকের তারিখ</title><link rel="icon" href="data:,"></head>
<body>
<main>
<h1>আজকের তারিখ</h1>
<p id="masthead">{masthead}</p>
<form method="post">
<label for="day">তারিখ</label>
<input id="day" name="day" value="{value}" aria-describedby="answer" autocomplete="off"{invalid}>
<button>দেখান</button>
</form>
<p id="answer" role="status">{answer}</p>
</main>
</body>
</html>"""


def page(value: str = "", answer: str = "", *, invalid: bool = False) -> HTMLResponse:
    """Return the page with its form, what was typed into it, and what is said of that."""
    filled = PAGE.format(
        masthead=masthead().replace("\n", "<br>"),
        value=escape(value, quote=True),
        answer=escape(answer),
        invalid=' aria-invalid="true"' if invalid else "",
    )
    return HTMLResponse(filled)


@app.get("/")
def show() -> HTMLResponse:
    """Return the page."""
    return page()


@app.post("/")
def read(day: Annotated[str, Form()]) -> HTMLResponse:
    """Return the page with the date that was typed, or with what is wrong with it."""
    try:
        found = TypeAdapter(BanglaDate).validate_python(day, context={"lang": "bn"})
    except ValidationError as error:
        return page(day, error.errors()[0]["msg"], invalid=True)
    return page(day, f"{found:long}; {found.to_gregorian():%Y-%m-%d}")
