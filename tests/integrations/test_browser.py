"""The sites of FastAPI and Django in a browser: typed into, and used by keyboard alone."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from bangla_calendar import BanglaDate, format_date, masthead

from . import browsers, django_site
from .browsers import faults
from .servers import serving_asgi, serving_django

DAY = BanglaDate(1430, 6, 15)
WRONG = "৩২ আশ্বিন ১৪৩০"
TOLD = "দিন ১ থেকে ৩১-এর মধ্যে হতে হবে (আশ্বিন ১৪৩০, বাংলাদেশ); দেওয়া হয়েছে ৩২"


def find(browser: Any, selector: str) -> Any:
    return browser.find_element("css selector", selector)


def fill(browser: Any, selector: str, text: str) -> None:
    field = find(browser, selector)
    field.clear()
    field.send_keys(text)


def focused(browser: Any) -> Any:
    return browser.switch_to.active_element


def said(browser: Any) -> str:
    """Return what a screen reader says of the day that has the focus."""
    return str(focused(browser).get_property("textContent"))


@contextmanager
def another_page(browser: Any) -> Iterator[None]:
    """Wait until what is done here has loaded another page."""
    from selenium.common.exceptions import WebDriverException
    from selenium.webdriver.support.wait import WebDriverWait

    browser.execute_script("window.isPageBefore = true")
    yield
    # A question asked while one page gives way to the next may fail: it is asked again.
    loaded = "return !window.isPageBefore && document.readyState === 'complete'"
    WebDriverWait(browser, 30, ignored_exceptions=[WebDriverException]).until(
        lambda shown: shown.execute_script(loaded)
    )


def press(browser: Any, *names: str) -> None:
    """Press keys, one after the other, where the focus is."""
    from selenium.webdriver import ActionChains, Keys

    for name in names:
        shift, _, key = name.rpartition("+")
        actions = ActionChains(browser)
        if shift:
            actions.key_down(Keys.SHIFT)
        actions.send_keys(getattr(Keys, key, key))
        if shift:
            actions.key_up(Keys.SHIFT)
        actions.perform()


@pytest.fixture(scope="module")
def example() -> Iterator[str]:
    """Serve FastAPI's example."""
    examples = str(Path(__file__).parents[2] / "docs/examples")
    pytest.importorskip("fastapi", reason=f"needs fastapi: {django_site.NEEDS}")
    sys.path.insert(0, examples)
    try:
        with serving_asgi(import_module("fastapi_app").app) as address:
            yield address
    finally:
        sys.path.remove(examples)


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """Serve Django's site."""
    django_site.set_up()
    with django_site.database(), serving_django() as address:
        yield address


@pytest.fixture(scope="module")
def browser(example: str, site: str) -> Iterator[Any]:
    """Run a browser, which lets go of the servers before they stop."""
    with browsers.running() as running:
        yield running


class TestFastAPI:
    def test_dates_are_typed(self, browser: Any, example: str) -> None:
        browser.get(example)
        assert find(browser, "#masthead").text == masthead()
        assert faults(browser) == []
        fill(browser, "#day", "১৫ আশ্বিন ১৪৩০")
        with another_page(browser):
            press(browser, "ENTER")
        assert find(browser, "#answer").text == "শনিবার, ১৫ আশ্বিন ১৪৩০; 2023-09-30"
        assert faults(browser) == []
        fill(browser, "#day", WRONG)
        with another_page(browser):
            press(browser, "ENTER")
        assert find(browser, "#answer").text == TOLD
        assert find(browser, "#day").get_attribute("aria-invalid") == "true"
        assert faults(browser) == []


class TestDjango:
    @pytest.fixture
    def page(self, browser: Any, site: str) -> Iterator[Any]:
        from .django_project.papers.models import Paper

        browser.get(site)
        yield browser
        Paper.objects.all().delete()

    def papers(self) -> list[Any]:
        from .django_project.papers.models import Paper

        return [*Paper.objects.values_list("title", "printed", "found")]

    def test_dates_are_typed(self, page: Any) -> None:
        assert find(page, "#masthead").text == masthead(date(2023, 9, 30))
        assert faults(page) == []
        fill(page, "#id_title", "কাগজ")
        fill(page, "#id_printed", WRONG)
        with another_page(page):
            find(page, "#save").click()
        assert TOLD in find(page, "form").text
        assert find(page, "#id_printed").get_attribute("value") == WRONG
        assert faults(page) == []
        fill(page, "#id_printed", "১৫ আশ্বিন ১৪৩০")
        with another_page(page):
            find(page, "#save").click()
        assert find(page, "#papers").text == "কাগজ: শনিবার, ১৫ আশ্বিন ১৪৩০, ৩০ সেপ্টেম্বর ২০২৩"
        assert self.papers() == [("কাগজ", DAY, None)]

    def test_the_other_date_is_shown_while_typing(self, page: Any) -> None:
        other = find(page, ".bangla-date-other")
        fill(page, "#id_printed", "১৫ আশ্বিন ১৪৩০")
        assert other.text == "শনিবার, ৩০ সেপ্টেম্বর ২০২৩"
        fill(page, "#id_printed", "২৯ ফাল্গুন ১৪৩১")
        assert other.text == "শুক্রবার, ১৪ মার্চ ২০২৫"
        for text in ("৩০ ফাল্গুন ১৪৩১", "পনেরোই আশ্বিন", "১৫ আশ্বিন", "১৫ আশ্বিন ৩০", ""):
            fill(page, "#id_printed", text)
            assert other.text == ""

    def test_a_date_is_picked_by_keyboard(self, page: Any) -> None:
        fill(page, "#id_title", "কাগজ")
        press(page, "TAB", *"১৫ আশ্বিন ১৪৩০", "TAB")
        assert focused(page).get_attribute("aria-label") == "পঞ্জিকা থেকে তারিখ বাছুন"
        press(page, "ENTER")
        day = focused(page)
        assert said(page) == "শনিবার, ১৫ আশ্বিন ১৪৩০, ৩০ সেপ্টেম্বর ২০২৩"
        assert day.get_attribute("aria-selected") == "true"
        assert find(page, "dialog[open] .bangla-date-title").text == "আশ্বিন ১৪৩০\nসেপ্টেম্বর ২০২৩ – অক্টোবর ২০২৩"
        assert faults(page) == []
        moves = {
            "ARROW_RIGHT": "রবিবার, ১৬ আশ্বিন ১৪৩০, ১ অক্টোবর ২০২৩",
            "ARROW_DOWN": "রবিবার, ২৩ আশ্বিন ১৪৩০, ৮ অক্টোবর ২০২৩",
            "END": "শনিবার, ২৯ আশ্বিন ১৪৩০, ১৪ অক্টোবর ২০২৩",
            "HOME": "রবিবার, ২৩ আশ্বিন ১৪৩০, ৮ অক্টোবর ২০২৩",
            "ARROW_LEFT": "শনিবার, ২২ আশ্বিন ১৪৩০, ৭ অক্টোবর ২০২৩",
            "ARROW_UP": "শনিবার, ১৫ আশ্বিন ১৪৩০, ৩০ সেপ্টেম্বর ২০২৩",
            "PAGE_UP": "বুধবার, ১৫ ভাদ্র ১৪৩০, ৩০ আগস্ট ২০২৩",
            "SHIFT+PAGE_DOWN": "শুক্রবার, ১৫ ভাদ্র ১৪৩১, ৩০ আগস্ট ২০২৪",
            "PAGE_DOWN": "সোমবার, ১৫ আশ্বিন ১৪৩১, ৩০ সেপ্টেম্বর ২০২৪",
        }
        for key, told in moves.items():
            press(page, key)
            assert said(page) == told, key
        press(page, "ESCAPE")
        assert focused(page).get_attribute("id") == "id_printed"
        assert focused(page).get_attribute("value") == "১৫ আশ্বিন ১৪৩০"
        press(page, "TAB", "SPACE", "ARROW_RIGHT", "ENTER")
        assert focused(page).get_attribute("value") == "১৬ আশ্বিন ১৪৩০"
        assert find(page, ".bangla-date-other").text == "রবিবার, ১ অক্টোবর ২০২৩"
        with another_page(page):
            press(page, "ENTER")
        assert self.papers() == [("কাগজ", DAY.add(days=1), None)]

    def test_a_month_without_the_day_gives_its_last(self, page: Any) -> None:
        fill(page, "#id_printed", "৩১ আশ্বিন ১৪৩১")
        press(page, "TAB", "ENTER", *["PAGE_DOWN"] * 5)
        assert said(page) == "শুক্রবার, ২৯ ফাল্গুন ১৪৩১, ১৪ মার্চ ২০২৫"
        press(page, "ESCAPE")

    def test_a_date_is_picked_by_mouse(self, page: Any) -> None:
        fill(page, "#id_found", "১২ আশ্বিন ১৪৩০")
        found = find(page, "#id_found").find_element("xpath", "..")
        found.find_element("css selector", ".bangla-date-open").click()
        find(page, "dialog[open] button[aria-label='পরের মাস']").click()
        find(page, "dialog[open] td[tabindex='-1']").click()
        assert find(page, "#id_found").get_attribute("value") == "১ কার্তিক ১৪৩০"
        west = BanglaDate(1430, 7, 1, calendar="west-bengal")
        assert found.find_element("css selector", ".bangla-date-other").text == format_date(
            west.to_gregorian()
        )

    def test_today_and_the_ends_of_the_calendar(self, page: Any) -> None:
        find(page, ".bangla-date-open").click()
        before = BanglaDate.today()
        assert focused(page).get_attribute("aria-current") == "date"
        assert str(before) in said(page) or before != BanglaDate.today()
        find(page, "dialog[open] button[aria-label='আগের বছর']").click()
        buttons = page.find_elements("css selector", "dialog[open] .bangla-date-foot button")
        buttons[0].click()
        assert focused(page).get_attribute("aria-current") == "date"
        buttons[1].click()
        fill(page, "#id_printed", "১ বৈশাখ ১৩০০")
        find(page, ".bangla-date-open").click()
        press(page, "ARROW_LEFT")
        assert said(page).startswith("বৃহস্পতিবার, ১ বৈশাখ ১৩০০")
        assert not find(page, "dialog[open] button[aria-label='আগের মাস']").is_enabled()
        press(page, "ESCAPE")

    def test_in_the_admin(self, page: Any, site: str) -> None:
        from django.contrib.auth import get_user_model

        get_user_model().objects.create_superuser("admin", password="admin")
        page.get(f"{site}/admin/papers/paper/add/")
        fill(page, "#id_username", "admin")
        fill(page, "#id_password", "admin")
        with another_page(page):
            press(page, "ENTER")
        assert faults(page, ".bangla-date") == []
        fill(page, "#id_title", "কাগজ")
        fill(page, "#id_printed", "১৫ আশ্বিন ১৪৩০")
        press(page, "TAB", "ENTER", "ARROW_DOWN", "ENTER")
        with another_page(page):
            find(page, "[name='_save']").click()
        assert self.papers() == [("কাগজ", DAY.add(days=7), None)]
        assert "২২ আশ্বিন ১৪৩০" in find(page, "#result_list").text
        assert faults(page, ".toplinks") == []
