"""FastAPI: the example application, served and asked."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import pytest

from bangla_calendar import BanglaDate

from .servers import ask, serving_asgi

NEEDS = "pip install --group web, in this checkout"
pytest.importorskip("fastapi", reason=f"needs fastapi: {NEEDS}")
pytest.importorskip("uvicorn", reason=f"needs uvicorn: {NEEDS}")

from fastapi import Form  # noqa: E402 - where FastAPI is

EXAMPLES = Path(__file__).parents[2] / "docs/examples"
IN_THREE = {
    "bangladesh": "1430-06-15",
    "west_bengal": {"calendar": "west-bengal", "iso": "1430-06-12"},
    "gregorian": "2023-09-30",
}
# Of old releases under newer Pythons.
pytestmark = [pytest.mark.filterwarnings("ignore::DeprecationWarning")]


@pytest.fixture(scope="module")
def app() -> Iterator[Any]:
    sys.path.insert(0, str(EXAMPLES))
    try:
        yield import_module("fastapi_app").app
    finally:
        sys.path.remove(str(EXAMPLES))


@pytest.fixture(scope="module")
def address(app: Any) -> Iterator[str]:
    @app.get("/without-a-model")
    def without_a_model() -> Any:
        return {"day": BanglaDate(1430, 6, 15, calendar="west-bengal")}

    @app.post("/days")
    def posted(day: Annotated[BanglaDate, Form()]) -> BanglaDate:
        return day

    with serving_asgi(app) as address:
        yield address


def test_today_in_three_calendars(address: str) -> None:
    before = BanglaDate.today()
    found = ask(address, "/today").json()
    assert found["bangladesh"] in (before.isoformat(), BanglaDate.today().isoformat())
    day = BanglaDate.fromisoformat(found["bangladesh"])
    assert date.fromisoformat(found["gregorian"]) == day.to_gregorian()
    assert BanglaDate.from_dict(found["west_bengal"]) == day.to_calendar("west-bengal")


@pytest.mark.parametrize("day", ["১৫ আশ্বিন ১৪৩০", "1430-06-15", "2023-09-30", "২০২৩-০৯-৩০"])
def test_path(address: str, day: str) -> None:
    assert ask(address, f"/days/{day}").json() == IN_THREE


def test_query(address: str) -> None:
    answer = ask(address, "/days", first="৩০ চৈত্র ১৪৩০", count=2)
    assert answer.json() == ["1430-12-30", "1431-01-01"]
    early = ask(address, "/days", first="1299-12-30")
    assert (early.status, early.json()["detail"][0]["type"]) == (422, "greater_than_equal")


def test_dates_without_a_model(address: str) -> None:
    day = {"calendar": "west-bengal", "iso": "1430-06-15"}
    assert ask(address, "/without-a-model").json() == {"day": day}


@pytest.mark.parametrize(
    ("header", "lang", "told"),
    [
        ("", "bn", "দিন ১ থেকে ৩১-এর মধ্যে হতে হবে (আশ্বিন ১৪৩০, বাংলাদেশ); দেওয়া হয়েছে ৩২"),
        ("en-GB,bn;q=0.5", "en", "day must be in 1..31 for Ashwin 1430 (bangladesh), got 32"),
        (
            "fr, bn-BD;q=0.8, en;q=0.7",
            "bn",
            "দিন ১ থেকে ৩১-এর মধ্যে হতে হবে (আশ্বিন ১৪৩০, বাংলাদেশ); দেওয়া হয়েছে ৩২",
        ),
        ("en;q=0, bn;q=x", "bn", "দিন ১ থেকে ৩১-এর মধ্যে হতে হবে (আশ্বিন ১৪৩০, বাংলাদেশ); দেওয়া হয়েছে ৩২"),
    ],
)
def test_errors_in_the_language_of_the_request(address: str, header: str, lang: str, told: str) -> None:
    answer = ask(address, "/days/৩২ আশ্বিন ১৪৩০", headers={"Accept-Language": header} if header else None)
    (detail,) = answer.json()["detail"]
    assert (answer.status, answer.headers["Content-Language"]) == (422, lang)
    assert (detail["loc"], detail["msg"], detail["input"]) == (["path", "day"], told, "৩২ আশ্বিন ১৪৩০")
    assert "ctx" not in detail


def test_other_errors_stay_as_they_are(address: str) -> None:
    (detail,) = ask(address, "/days", first="1430-06-15", count="x").json()["detail"]
    assert detail["type"] == "int_parsing"


def test_a_parameter_of_a_form(address: str) -> None:
    assert ask(address, "/days", data={"day": "১৫ আশ্বিন ১৪৩০"}).json() == "1430-06-15"
    answer = ask(address, "/days", data={"day": "৩২ আশ্বিন ১৪৩০"})
    assert (answer.status, answer.json()["detail"][0]["loc"]) == (422, ["body", "day"])


def test_form(address: str) -> None:
    assert "শনিবার, ১৫ আশ্বিন ১৪৩০; 2023-09-30" in ask(address, "/", data={"day": "১৫ আশ্বিন ১৪৩০"}).text
    answer = ask(address, "/", data={"day": '৩২ আশ্বিন "১৪৩০" <b>'})
    assert 'aria-invalid="true"' in answer.text
    assert "&lt;b&gt;" in answer.text
    assert "<b>" not in answer.text


def test_openapi_has_examples_in_bengali(address: str) -> None:
    (parameter,) = ask(address, "/openapi.json").json()["paths"]["/days/{day}"]["get"]["parameters"]
    assert "১৫ আশ্বিন ১৪৩০" in str(parameter)
