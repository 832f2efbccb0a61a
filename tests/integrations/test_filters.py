"""What templates do with dates and numbers, in Jinja2 and Flask as in plain calls; Babel beside them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaCalendarError, BanglaDate, UnknownNameError, masthead
from bangla_calendar.integrations.filters import (
    FILTERS,
    bangla_date,
    bangla_digits,
    bangla_money,
    bangla_naturaltime,
    bangla_number,
    bangla_timesince,
    bangla_words,
    gregorian_date,
)

from . import django_site

NEEDS = "pip install --group web, in this checkout"
DAY = date(2023, 9, 30)
# Of one moment: in Dhaka it is 2 am of the 30th.
EVENING = datetime(2023, 9, 29, 20, tzinfo=timezone(timedelta()))


class TestFunctions:
    @pytest.mark.parametrize("function", FILTERS.values(), ids=FILTERS.keys())
    @pytest.mark.parametrize("missing", [None, ""])
    def test_missing_values(self, function: Callable[[Any], str], missing: object) -> None:
        assert function(missing) == ""

    def test_dates(self) -> None:
        assert (
            bangla_date(DAY)
            == bangla_date("2023-09-30")
            == bangla_date(BanglaDate(1430, 6, 15))
            == "১৫ আশ্বিন ১৪৩০"
        )
        assert bangla_date(DAY, "official", calendar="west-bengal") == "১২ আশ্বিন, ১৪৩০ বঙ্গাব্দ"
        west = BanglaDate(1430, 6, 12, calendar="west-bengal")
        assert bangla_date(west) == "১২ আশ্বিন ১৪৩০"
        assert bangla_date(west, calendar="bangladesh", lang="en") == "15 Ashwin 1430"
        assert gregorian_date(west) == gregorian_date(DAY) == "৩০ সেপ্টেম্বর ২০২৩"
        assert gregorian_date(DAY, "long", lang="en", digits="bangla") == "Saturday, ৩০ September ২০২৩"

    def test_one_moment_is_one_day(self) -> None:
        assert bangla_date(EVENING) == "১৫ আশ্বিন ১৪৩০"
        assert gregorian_date(EVENING, "%-d %B %Y, %p %-I:%M") == "৩০ সেপ্টেম্বর ২০২৩, রাত ২:০০"
        assert gregorian_date(EVENING, tz="UTC") == "২৯ সেপ্টেম্বর ২০২৩"

    def test_how_long_ago(self) -> None:
        noon = datetime(2023, 9, 30, 12)
        assert bangla_naturaltime(timedelta(hours=-3)) == "৩ ঘণ্টা আগে"
        assert bangla_naturaltime(noon - timedelta(days=1), noon, lang="en") == "yesterday"
        for past, told in (
            (timedelta(), "০ মিনিট"),
            (timedelta(seconds=-5), "০ মিনিট"),
            (timedelta(seconds=59), "০ মিনিট"),
            (timedelta(minutes=5), "৫ মিনিট"),
            (timedelta(hours=2), "২ ঘণ্টা"),
            (timedelta(hours=2, minutes=30, seconds=5), "২ ঘণ্টা ৩০ মিনিট"),
            (timedelta(days=4, hours=13), "৪ দিন ১৩ ঘণ্টা"),
            (timedelta(days=7, hours=13), "১ সপ্তাহ"),
            (timedelta(days=29), "৪ সপ্তাহ ১ দিন"),
            (timedelta(days=31), "১ মাস"),
            (timedelta(days=400), "১ বছর ১ মাস"),
        ):
            assert bangla_timesince(noon - past, noon) == told
        assert bangla_timesince(BanglaDate(1430, 6, 1), date(2023, 9, 30)) == "২ সপ্তাহ"
        assert bangla_timesince(EVENING, noon.replace(tzinfo=EVENING.tzinfo)) == "১৬ ঘণ্টা"
        assert bangla_timesince(EVENING, lang="en").endswith(("month", "months", "year", "years"))
        with pytest.raises(TypeError, match="value must be a date"):
            bangla_timesince("2023-09-30")

    @given(
        st.datetimes(datetime(1990, 1, 1), datetime(2030, 1, 1)), st.timedeltas(timedelta(), timedelta(9999))
    )
    def test_units_are_those_of_django(self, begin: datetime, past: timedelta) -> None:
        # From the 31st, a month that lacks it ends with its last day here, and not there.
        begin = begin.replace(day=min(begin.day, 28))
        timesince = pytest.importorskip("django.utils.timesince", reason=f"needs django: {NEEDS}")
        django_site.set_up()
        from django.utils import translation

        with translation.override("en"):
            theirs = timesince.timesince(begin, begin + past).replace("\xa0", " ").replace(",", "")
        assert bangla_timesince(begin, begin + past, lang="en") == theirs

    def test_numbers(self) -> None:
        assert bangla_digits(Decimal("12.50")) == "১২.৫০"
        assert bangla_number("1234567", grouping="western") == "১,২৩৪,৫৬৭"
        assert bangla_words(Decimal("1.05")) == "এক দশমিক শূন্য পাঁচ"
        assert bangla_words(DAY, era=True) == "ত্রিশে সেপ্টেম্বর দুই হাজার তেইশ খ্রিষ্টাব্দ"
        assert bangla_money(Decimal("1234.50")) == "৳১,২৩৪.৫০"
        assert bangla_money(5, "words", only=False) == "পাঁচ টাকা"

    def test_what_cannot_be_read_is_an_error(self) -> None:
        for function, value in ((bangla_date, "৩২ আশ্বিন ১৪৩০"), (bangla_date, 5), (bangla_number, "twelve")):
            with pytest.raises(BanglaCalendarError):
                function(value)
        with pytest.raises(UnknownNameError, match="unknown form 'coins': choose from figures, words"):
            bangla_money(5, "coins")  # type: ignore[arg-type]


class TestJinja:
    @pytest.fixture
    def environment(self) -> Any:
        jinja2 = pytest.importorskip("jinja2", reason=f"needs jinja2: {NEEDS}")
        extensions = ["jinja2.ext.i18n", "bangla_calendar.integrations.jinja2.BanglaCalendar"]
        return jinja2.Environment(extensions=extensions, autoescape=True)

    def test_every_filter(self, environment: Any) -> None:
        template = environment.from_string(
            "{{ day|bangla_date }}|{{ day|bangla_date('long', calendar='west-bengal') }}|"
            "{{ day|gregorian_date }}|{{ 2023|bangla_digits }}|{{ 1234567|bangla_number }}|"
            "{{ 12|bangla_words }}|{{ 5|bangla_money('words') }}"
        )
        assert template.render(day=DAY) == (
            "১৫ আশ্বিন ১৪৩০|শনিবার, ১২ আশ্বিন ১৪৩০|৩০ সেপ্টেম্বর ২০২৩|২০২৩|১২,৩৪,৫৬৭|বারো|পাঁচ টাকা মাত্র"
        )
        assert set(FILTERS) < set(environment.filters)

    def test_globals(self, environment: Any) -> None:
        lines = "{% for line in masthead(day).splitlines() %}<p>{{ line }}</p>{% endfor %}"
        assert (
            environment.from_string(lines).render(day=DAY)
            == "<p>শনিবার, ৩০ সেপ্টেম্বর ২০২৩</p><p>১৫ আশ্বিন ১৪৩০</p>"
        )
        year = int(environment.from_string("{{ bangla_today().year }}").render())
        assert year in (BanglaDate.today().year - 1, BanglaDate.today().year)

    def test_undefined_values_stay_so(self, environment: Any) -> None:
        import jinja2

        assert environment.from_string("[{{ nothing|bangla_date }}]").render() == "[]"
        environment.undefined = jinja2.StrictUndefined
        with pytest.raises(jinja2.UndefinedError):
            environment.from_string("{{ nothing|bangla_date }}").render()

    def test_beside_gettext(self, environment: Any) -> None:
        class Lazy:
            def __str__(self) -> str:
                return "official"

        translations = {"Published on %(day)s": "%(day)s তারিখে প্রকাশিত"}
        environment.install_gettext_callables(translations.get, lambda one, many, n: one, newstyle=True)
        template = "{{ _('Published on %(day)s', day=day|bangla_date(pattern)) }}"
        assert environment.from_string(template).render(day=DAY, pattern=Lazy()) == (
            "১৫ আশ্বিন, ১৪৩০ বঙ্গাব্দ তারিখে প্রকাশিত"
        )
        block = "{% trans day=day|bangla_date %}Published on {{ day }}{% endtrans %}"
        assert environment.from_string(block).render(day=DAY) == "১৫ আশ্বিন ১৪৩০ তারিখে প্রকাশিত"


class TestFlask:
    @pytest.fixture
    def app(self) -> Any:
        flask = pytest.importorskip("flask", reason=f"needs flask: {NEEDS}")
        from bangla_calendar.integrations.flask import BanglaCalendar

        app = flask.Flask(__name__)
        app.json.sort_keys = False
        calendar = BanglaCalendar()
        calendar.init_app(app)

        @app.get("/page")
        def page() -> Any:
            return flask.render_template_string("{{ masthead(day) }} {{ day|bangla_date }}", day=DAY)

        @app.get("/<bangla_date:day>")
        def default(day: BanglaDate) -> Any:
            return {"day": day, "address": flask.url_for("default", day=day), "at": DAY}

        @app.get("/west/<bangla_date('west-bengal'):day>")
        def west(day: BanglaDate) -> Any:
            return {"day": day, "address": flask.url_for("west", day=day)}

        return app

    def test_templates(self, app: Any) -> None:
        assert app.test_client().get("/page").text == f"{masthead(DAY)} ১৫ আশ্বিন ১৪৩০"

    @pytest.mark.parametrize("address", ["/1430-06-15", "/2023-09-30", "/১৫ আশ্বিন ১৪৩০"])
    def test_json_and_addresses(self, app: Any, address: str) -> None:
        found = app.test_client().get(address).json
        assert found == {"day": "1430-06-15", "address": "/1430-06-15", "at": "Sat, 30 Sep 2023 00:00:00 GMT"}
        assert [*found] == ["day", "address", "at"]

    def test_another_calendar(self, app: Any) -> None:
        day = {"calendar": "west-bengal", "iso": "1430-06-12"}
        found = app.test_client().get("/west/2023-09-30").json
        assert found == {"day": day, "address": "/west/1430-06-12"}

    def test_an_address_that_is_no_date_is_not_found(self, app: Any) -> None:
        assert app.test_client().get("/1431-11-30").status_code == 404

    def test_other_values_are_the_providers_business(self, app: Any) -> None:
        with pytest.raises(TypeError, match="not JSON serializable"):
            app.json.dumps(object())


class TestBabel:
    @pytest.fixture
    def babel(self) -> Any:
        pytest.importorskip("babel", reason=f"needs babel: {NEEDS}")
        from bangla_calendar.integrations import babel

        return babel

    def test_gregorian_dates_in_the_digits_of_the_locale(self, babel: Any) -> None:
        from babel import dates

        for locale in ("bn", "bn_IN", "as", "en", "hi"):
            for form in ("full", "long", "medium", "short"):
                plain = dates.format_date(DAY, form, locale=locale)
                written = babel.format_date(DAY, form, locale=locale)
                assert written == (bangla_digits(plain) if locale in ("bn", "bn_IN", "as") else plain)

    def test_bangla_dates(self, babel: Any) -> None:
        day = BanglaDate(1430, 6, 15)
        written = [
            babel.format_date(day, form, locale="bn") for form in ("full", "long", "medium", "short", "%B")
        ]
        assert written == [
            *("শনিবার, ১৫ আশ্বিন, ১৪৩০ বঙ্গাব্দ", "১৫ আশ্বিন, ১৪৩০ বঙ্গাব্দ", "১৫ আশ্বিন ১৪৩০", "১৫/৬/১৪৩০", "আশ্বিন"),
        ]
        assert babel.format_date(day, locale="en_GB") == "15 Ashwin 1430"
        assert babel.format_date(day, locale="as") == "১৫ Ashwin ১৪৩০"

    def test_today(self, babel: Any) -> None:
        assert babel.format_date(locale="bn").isascii() is False

    def test_a_moment_with_a_time_zone(self, babel: Any) -> None:
        moment = datetime(2023, 9, 30, 19, 30, tzinfo=UTC)
        for tz, day in (("own", 30), ("UTC", 30), ("Asia/Dhaka", 1)):
            assert babel.format_date(moment, "d", locale="bn", tz=tz) == bangla_digits(day)
        with pytest.raises(BanglaCalendarError, match="has a time zone"):
            babel.format_date(moment)
