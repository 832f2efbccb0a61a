"""Django: serializer fields, templates, JSON, migrations and checks, in a real project."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaDate
from bangla_calendar.typing import JsonForm

from . import django_site
from .test_json import CALENDARS, every_date

django_site.set_up()

from django.core import checks  # noqa: E402 - where Django is
from django.core.management import call_command  # noqa: E402
from django.db import models  # noqa: E402
from django.http import JsonResponse  # noqa: E402
from django.template import Context, Template  # noqa: E402
from django.test import override_settings  # noqa: E402
from django.test.utils import isolate_apps  # noqa: E402
from rest_framework import serializers as drf  # noqa: E402

from bangla_calendar.integrations.django.encoders import BanglaJSONEncoder  # noqa: E402
from bangla_calendar.integrations.django.models import BanglaDateField  # noqa: E402
from bangla_calendar.integrations.django.serializers import BanglaDateField as SerializerField  # noqa: E402

DAY = BanglaDate(1430, 6, 15)
WEST = DAY.to_calendar("west-bengal")


class TestTemplates:
    def render(self, source: str, **context: Any) -> str:
        return str(Template("{% load bangla_calendar %}" + source).render(Context(context)))

    def test_filters(self) -> None:
        source = (
            "{{ day|bangla_date }}|{{ day|bangla_date:'%o %B' }}|{{ day|gregorian_date }}|"
            "{{ 2023|bangla_digits }}|{{ 1234567|bangla_number }}|{{ 12|bangla_words }}|"
            "{{ 5|bangla_money }}|{{ 5|bangla_money:'words' }}|"
            "{{ nothing|bangla_date }}|{{ missing|bangla_words }}"
        )
        assert self.render(source, day=date(2023, 9, 30), nothing=None) == (
            "১৫ আশ্বিন ১৪৩০|১৫ই আশ্বিন|৩০ সেপ্টেম্বর ২০২৩|২০২৩|১২,৩৪,৫৬৭|বারো|৳৫|পাঁচ টাকা মাত্র||"
        )

    def test_how_long_ago(self) -> None:
        noon = datetime(2023, 9, 30, 12, tzinfo=UTC)
        source = (
            "{{ past|bangla_naturaltime:now }}|{{ past|bangla_timesince:now }}|{{ nothing|bangla_timesince }}"
        )
        assert self.render(source, past=noon - timedelta(minutes=150), now=noon, nothing=None) == (
            "২ ঘণ্টা আগে|২ ঘণ্টা ৩০ মিনিট|"
        )
        assert self.render(
            "{% bangla_naturaltime past now words=True %}", past=noon - timedelta(minutes=210), now=noon
        ) == ("সাড়ে তিন ঘণ্টা আগে")

    def test_tags(self) -> None:
        assert self.render("{% masthead day %}", day=DAY) == "শনিবার, ৩০ সেপ্টেম্বর ২০২৩<br>১৫ আশ্বিন ১৪৩০"
        assert self.render("{{ day|masthead }}", day=DAY) == self.render("{% masthead day %}", day=DAY)
        tag = "{% bangla_date day 'official' lang='en' %}|{% bangla_money 5 symbol='টাকা' position='after' %}"
        assert self.render(tag, day=DAY) == "15 Ashwin, 1430 BS|৫ টাকা"
        assert self.render("{% bangla_today as today %}{{ today.year }}")[:2] == "14"
        assert self.render("{% bangla_today as today %}{{ today.calendar }}") == "bangladesh"

    def test_the_calendar_of_the_site(self) -> None:
        with override_settings(BANGLA_CALENDAR="west-bengal"):
            source = "{{ day|bangla_date }}|{{ own|bangla_date }}|{% masthead day %}"
            assert self.render(source, day=date(2023, 9, 30), own=DAY).split("|") == [
                *("১২ আশ্বিন ১৪৩০", "১৫ আশ্বিন ১৪৩০", "শনিবার, ৩০ সেপ্টেম্বর ২০২৩<br>১২ আশ্বিন ১৪৩০"),
            ]
            assert self.render("{% bangla_today as today %}{{ today.calendar }}") == "west-bengal"
            # A quarter to midnight in Kolkata, when it is another day in Dhaka.
            source = (
                "{{ at|bangla_date }}|{{ at|gregorian_date }}|{{ at|bangla_words }}|{{ 12|bangla_words }}"
            )
            assert self.render(source, at=datetime(2023, 9, 30, 18, 15, tzinfo=UTC)).split("|") == [
                *("১২ আশ্বিন ১৪৩০", "৩০ সেপ্টেম্বর ২০২৩", "ত্রিশে সেপ্টেম্বর দুই হাজার তেইশ", "বারো"),
            ]

    def test_what_is_printed_is_escaped(self) -> None:
        assert self.render("{{ '<2023>'|bangla_digits }}") == "&lt;২০২৩&gt;"
        assert self.render("{{ day|bangla_date:'<b>%Y' }}", day=DAY) == "&lt;b&gt;১৪৩০"


class TestSerializerFields:
    @given(every_date, st.sampled_from(["iso", "text", "gregorian"]))
    def test_every_output_is_read_back(self, day: BanglaDate, output: JsonForm) -> None:
        field = SerializerField(calendar=day.calendar, output=output)
        sent = json.loads(json.dumps(field.to_representation(day)))
        assert field.run_validation(sent) == day

    def test_a_field_by_itself(self) -> None:
        class Plain(drf.Serializer):
            day = SerializerField(output="text")
            other = SerializerField(calendar="west-bengal", allow_null=True)

        serializer = Plain(data={"day": "2023-09-30", "other": None})
        assert serializer.is_valid()
        assert serializer.validated_data == {"day": DAY, "other": None}
        assert Plain({"day": DAY, "other": None}).data == {"day": "১৫ আশ্বিন ১৪৩০", "other": None}


def test_json_of_views() -> None:
    answer = JsonResponse({"day": DAY, "west": WEST, "at": date(2023, 9, 30)}, encoder=BanglaJSONEncoder)
    west = {"calendar": "west-bengal", "iso": "1430-06-12"}
    assert json.loads(answer.content) == {"day": "1430-06-15", "west": west, "at": "2023-09-30"}
    with pytest.raises(TypeError, match="not JSON serializable"):
        JsonResponse({"day": object()}, encoder=BanglaJSONEncoder)


class TestProject:
    def test_migrations_are_complete(self) -> None:
        call_command("makemigrations", check=True, dry_run=True, verbosity=0)

    def test_a_field_is_made_anew_by_a_migration(self) -> None:
        for calendar in CALENDARS:
            field = BanglaDateField("date", calendar=calendar, null=True, auto_now=True)
            _, path, args, kwargs = field.deconstruct()
            assert path == "bangla_calendar.integrations.django.models.BanglaDateField"
            assert BanglaDateField(*args, **kwargs).deconstruct()[1:] == field.deconstruct()[1:]

    def test_the_project_is_sound(self) -> None:
        out = io.StringIO()
        call_command("check", stdout=out)
        assert "no issues" in out.getvalue()

    @pytest.mark.parametrize("calendar", ["bengal", "julian", None])
    def test_an_unknown_calendar(self, calendar: Any) -> None:
        with isolate_apps("tests.integrations.django_project.papers"):

            class Wrong(models.Model):
                day = BanglaDateField(calendar=calendar)

                class Meta:
                    app_label = "papers"

            assert [error.id for error in Wrong.check()] == ["bangla_calendar.E001"]
        with override_settings(BANGLA_CALENDAR=calendar or 5):
            assert "bangla_calendar.E004" in [error.id for error in checks.run_checks()]

    @pytest.mark.parametrize("calendar", CALENDARS)
    def test_every_calendar_may_be_that_of_the_site(self, calendar: str) -> None:
        with override_settings(BANGLA_CALENDAR=calendar):
            assert checks.run_checks() == []

    @isolate_apps("tests.integrations.django_project.papers")
    def test_defaults_and_uniqueness(self) -> None:
        class Wrong(models.Model):
            right = BanglaDateField(default=DAY)
            day = BanglaDateField(default=WEST)
            other = BanglaDateField(default=BanglaDate.today)
            title = models.TextField(unique_for_month="day")

            class Meta:
                app_label = "papers"

        found = sorted((error.id, error.obj.name) for error in Wrong.check())
        assert found == [("bangla_calendar.E002", "day"), ("bangla_calendar.E003", "title")]

    def test_a_gregorian_hierarchy(self) -> None:
        from django.contrib import admin

        with isolate_apps("tests.integrations.django_project.papers"):

            class Other(models.Model):
                day = BanglaDateField()

                class Meta:
                    app_label = "papers"

        class Wrong(admin.ModelAdmin):
            date_hierarchy = "day"

        admin.site.register(Other, Wrong)
        try:
            told = [error.id for error in checks.run_checks()]
        finally:
            admin.site.unregister(Other)
        assert told == ["bangla_calendar.E005"]


SMALL_SITE = """
import sys
sys.modules["rest_framework"] = None
import django
from django.conf import settings
from django.core import checks
settings.configure(INSTALLED_APPS=["bangla_calendar.integrations.django"])
django.setup()
assert checks.run_checks() == []
try:
    import bangla_calendar.integrations.django.serializers
except ModuleNotFoundError as error:
    print(error)
"""


def test_a_site_without_admin_and_rest_framework() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SMALL_SITE], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "needs rest_framework: pip install 'bangla-calendar[drf]'\n"
