"""Django: models, queries, forms, admin and serializers, in a real project and its database.

They run in SQLite, and in PostgreSQL where a server's socket is in the folder that `DATABASE` names.
"""

from __future__ import annotations

import html
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangla_calendar import BanglaDate, available_calendars, get_calendar
from bangla_calendar.typing import Language

from . import django_site
from .test_json import CALENDARS, EDGES, every_date

django_site.set_up()

from django.contrib.auth import get_user_model  # noqa: E402 - where Django is
from django.core import serializers  # noqa: E402
from django.core.exceptions import ValidationError  # noqa: E402
from django.db import connection, reset_queries  # noqa: E402
from django.db.models import Count, F, Max, Min  # noqa: E402
from django.db.models.functions import ExtractYear  # noqa: E402
from django.db.utils import NotSupportedError  # noqa: E402
from django.forms import Form, Textarea, modelform_factory  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.utils import translation  # noqa: E402
from rest_framework.test import APIClient  # noqa: E402

from bangla_calendar.integrations.django import forms, lookups  # noqa: E402

from .django_project.papers.models import Extremes, Paper  # noqa: E402

DAY = BanglaDate(1430, 6, 15)
WEST = DAY.to_calendar("west-bengal")
WRONG = "৩২ আশ্বিন ১৪৩০"
TOLD = {
    "bn": "দিন ১ থেকে ৩১-এর মধ্যে হতে হবে (আশ্বিন ১৪৩০, বাংলাদেশ); দেওয়া হয়েছে ৩২",
    "en": "day must be in 1..31 for Ashwin 1430 (bangladesh), got 32",
}
YEARS = st.integers(1425, 1434)


@pytest.fixture(scope="module", autouse=True)
def tables() -> Iterator[None]:
    with django_site.database():
        yield


@pytest.fixture(autouse=True)
def unchanged(tables: None) -> Iterator[None]:
    with django_site.rolled_back():
        yield


def paper(day: BanglaDate, **fields: Any) -> Any:
    return Paper.objects.create(title="কাগজ", printed=day, **fields)


@pytest.mark.skipif("DATABASE" in os.environ, reason="this is that run")
def test_all_of_this_in_postgresql(postgres_folder: str) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__]
    done = subprocess.run(
        command, env={**os.environ, "DATABASE": postgres_folder}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


class TestModels:
    @pytest.mark.parametrize("day", EDGES, ids=repr)
    def test_edges_and_nulls(self, day: BanglaDate) -> None:
        name = day.calendar.replace("-", "_")
        saved = Extremes.objects.get(pk=Extremes.objects.create(**{name: day}).pk)
        others = [other.replace("-", "_") for other in CALENDARS if other != day.calendar]
        assert getattr(saved, name) == day
        assert [getattr(saved, other) for other in others] == [None] * 4

    @given(every_date)
    def test_what_is_saved_is_read_back(self, day: BanglaDate) -> None:
        with django_site.rolled_back():
            name = day.calendar.replace("-", "_")
            row = Extremes.objects.create(**{name: day})
            assert Extremes.objects.values_list(name, flat=True).get(pk=row.pk) == day
            assert Extremes.objects.filter(**{name: day}).exists()

    def test_the_database_has_dates(self) -> None:
        paper(DAY)
        with connection.cursor() as cursor:
            cursor.execute("SELECT CAST(printed AS TEXT) FROM papers_paper")
            assert cursor.fetchone() == ("2023-09-30",)

    @pytest.mark.parametrize(
        "value", ["1430-06-15", "2023-09-30", "১৫ই আশ্বিন, ১৪৩০", date(2023, 9, 30), {"iso": "1430-06-15"}]
    )
    def test_what_is_taken(self, value: Any) -> None:
        row = Paper(title="কাগজ", printed=value)
        row.full_clean()
        assert row.printed == DAY
        row.save()
        assert Paper.objects.get(printed=value) == row

    def test_a_date_of_another_calendar_is_refused(self) -> None:
        for action in (Paper(title="কাগজ", printed=WEST).full_clean, lambda: paper(WEST)):
            with pytest.raises(ValidationError, match="to_calendar"):
                action()

    def test_errors_in_the_language_of_the_page(self) -> None:
        for lang, told in TOLD.items():
            with translation.override(lang), pytest.raises(ValidationError) as caught:
                Paper(title="কাগজ", printed=WRONG).full_clean()
            assert caught.value.message_dict == {"printed": [told]}

    def test_auto_now(self) -> None:
        before = BanglaDate.today()
        assert paper(DAY).filed in (before, BanglaDate.today())

    def test_order_ends_and_neighbours(self) -> None:
        days = [DAY.add(days=number) for number in (400, 0, 31)]
        rows = {day: paper(day) for day in days}
        assert [row.printed for row in Paper.objects.all()] == sorted(days)
        assert Paper.objects.aggregate(Min("printed"), Max("printed")) == {
            "printed__min": min(days),
            "printed__max": max(days),
        }
        assert rows[days[1]].get_next_by_printed() == rows[days[2]]
        assert Paper.objects.latest("printed").printed == max(days)

    def test_fixtures(self) -> None:
        paper(DAY, found=WEST)
        paper(BanglaDate.max)
        before = [(row.printed, row.found) for row in Paper.objects.all()]
        for form in ("json", "xml"):
            text = serializers.serialize(form, Paper.objects.all())
            Paper.objects.all().delete()
            for row in serializers.deserialize(form, text):
                row.save()
            assert [(row.printed, row.found) for row in Paper.objects.all()] == before


class TestQueries:
    @pytest.fixture
    def papers(self) -> list[BanglaDate]:
        firsts = [BanglaDate(year, 1, 1) for year in range(1425, 1433)]
        days = [*firsts, *(first - date.resolution for first in firsts), DAY, DAY.add(months=1)]
        for day in days:
            paper(day, found=None if day == DAY else day.to_calendar("west-bengal"))
        return days

    @pytest.mark.parametrize("lookup", ["", "__exact", "__gt", "__gte", "__lt", "__lte"])
    @pytest.mark.parametrize("year", [0, 1, 1424, 1425, 1430, 1432, 9405, 9406, 10**6])
    def test_years(self, papers: list[BanglaDate], lookup: str, year: int) -> None:
        compare = {
            **dict.fromkeys(("", "__exact"), int.__eq__),
            "__gt": int.__gt__,
            "__gte": int.__ge__,
            "__lt": int.__lt__,
            "__lte": int.__le__,
        }
        found = Paper.objects.filter(**{f"printed__bangla_year{lookup}": year})
        assert [row.printed for row in found] == sorted(
            day for day in papers if compare[lookup](day.year, year)
        )

    def test_several_years(self, papers: list[BanglaDate]) -> None:
        for lookup, years in (
            ("in", [1425, 1430]),
            ("range", (1426, 1427)),
            ("in", []),
            ("range", (5, 1425)),
        ):
            wanted = [*years] if lookup == "in" else range(years[0], years[1] + 1)
            found = Paper.objects.filter(**{f"printed__bangla_year__{lookup}": years})
            assert [row.printed for row in found] == sorted(day for day in papers if day.year in wanted)

    def test_months_and_days(self, papers: list[BanglaDate]) -> None:
        for unit in ("month", "day"):
            for value in (1, 6, 12, 15, 30, 31):
                found = Paper.objects.filter(**{f"printed__bangla_{unit}": value})
                assert [row.printed for row in found] == sorted(
                    day for day in papers if getattr(day, unit) == value
                )
        assert (
            Paper.objects.get(
                printed__bangla_year=1430, printed__bangla_month=6, printed__bangla_day__gte=15
            ).printed
            == DAY
        )
        assert Paper.objects.filter(printed__bangla_month__in=[1, 12]).count() == len(papers) - 2

    def test_each_field_has_its_calendar(self, papers: list[BanglaDate]) -> None:
        rows = Paper.objects.values_list("printed", "found", "found__bangla_month", "found__bangla_day")
        for printed, found, month, day in rows:
            assert found == (None if printed == DAY else printed.to_calendar("west-bengal"))
            assert (month, day) == ((None, None) if found is None else (found.month, found.day))

    def test_bengali_digits_and_expressions(self, papers: list[BanglaDate]) -> None:
        assert Paper.objects.filter(printed__bangla_year="১৪৩০").count() == 4
        assert Paper.objects.filter(printed__bangla_year=F("found__bangla_year")).count() > 0
        with pytest.raises(ValueError, match="expected a number"):
            Paper.objects.filter(printed__bangla_year="no")

    def test_groups(self, papers: list[BanglaDate]) -> None:
        counted = Paper.objects.order_by().values_list("printed__bangla_year").annotate(Count("pk"))
        years = [day.year for day in papers]
        assert dict(counted) == {year: years.count(year) for year in years}

    def test_a_gregorian_field_by_a_calendar(self) -> None:
        paper(DAY, seen=date(2023, 9, 30))
        counted = {
            calendar: (
                lookups.BanglaYear("seen", calendar=calendar),
                lookups.BanglaMonth("seen", calendar=calendar),
                lookups.BanglaDay("seen", calendar=calendar),
            )
            for calendar in CALENDARS
        }
        for calendar, parts in counted.items():
            day = DAY.to_calendar(calendar)
            assert Paper.objects.values_list(*parts).get() == (day.year, day.month, day.day)
        year = lookups.BanglaYear("seen", calendar="west-bengal")
        assert Paper.objects.annotate(year=year).filter(year=1430).exists()

    def test_gregorian_lookups_stay(self, papers: list[BanglaDate]) -> None:
        assert (
            Paper.objects.filter(printed__year=2023, printed__month=9, printed__day=30).get().printed == DAY
        )
        assert Paper.objects.annotate(year=ExtractYear("printed")).filter(year=2023).exists()
        assert Paper.objects.dates("printed", "year")[0] == date(2018, 1, 1)
        assert Paper.objects.filter(printed__range=(DAY, DAY.add(months=1))).count() == 2
        assert Paper.objects.filter(printed__in=[DAY, "1430-07-15"]).count() == 2

    @given(every_date)
    def test_every_date_is_found_by_its_parts(self, day: BanglaDate) -> None:
        name = day.calendar.replace("-", "_")
        parts = {f"{name}__bangla_{unit}": getattr(day, unit) for unit in ("year", "month", "day")}
        with django_site.rolled_back():
            row = Extremes.objects.create(**{name: day})
            assert Extremes.objects.get(**parts) == row

    def test_an_index_serves_years(self) -> None:
        reset_queries()  # Django keeps 9000, and the laws before have asked for more
        with CaptureQueriesContext(connection) as queries:
            list(Paper.objects.filter(printed__bangla_year=1430, printed__bangla_month=6))
        (query,) = queries.captured_queries
        assert "\"printed\" >= '2023-04-14'" in query["sql"]
        assert "\"printed\" < '2024-04-14'" in query["sql"]
        if connection.vendor == "sqlite":
            plan = Paper.objects.filter(printed__bangla_year=1430).explain()
            assert plan.index("papers_paper_printed") < plan.index("printed>? AND printed<?")

    def test_other_databases_say_so(self) -> None:
        class Other:
            vendor = "other"

        year = lookups.BanglaYear("printed")
        with pytest.raises(NotSupportedError, match="not counted by other"):
            year.as_sql(None, Other())


PaperForm = modelform_factory(Paper, fields=("title", "printed", "found"))


class TestForms:
    @pytest.mark.parametrize(
        "typed", ["১৫ আশ্বিন ১৪৩০", " 1430-06-15 ", "2023-09-30", "15 Ashwin 1430", "১৫/০৬/১৪৩০"]
    )
    def test_a_form_saves_the_day(self, typed: str) -> None:
        form = PaperForm({"title": "কাগজ", "printed": typed, "found": ""})
        assert form.is_valid(), form.errors
        assert form.save().pk == Paper.objects.get(printed=DAY, found=None).pk

    def test_errors_in_the_language_of_the_page(self) -> None:
        for lang, told in TOLD.items():
            with translation.override(lang):
                form = PaperForm({"title": "কাগজ", "printed": WRONG})
                assert form.errors == {"printed": [told]}
                assert f'value="{WRONG}"' in str(form["printed"])
        assert "printed" in PaperForm({"title": "কাগজ"}).errors

    def test_what_the_field_shows(self) -> None:
        form = PaperForm(instance=Paper(title="কাগজ", printed=DAY, found=WEST))
        assert 'value="১৫ আশ্বিন ১৪৩০"' in str(form["printed"])
        assert 'value="১২ আশ্বিন ১৪৩০"' in str(form["found"])
        assert "শনিবার, ৩০ সেপ্টেম্বর ২০২৩" in str(form["printed"])
        with translation.override("en"):
            shown = str(PaperForm(instance=Paper(title="x", printed=DAY))["printed"])
            assert 'value="15 Ashwin 1430"' in shown
            assert "Saturday, 30 September 2023" in shown

    def test_only_another_day_is_a_change(self) -> None:
        row = Paper(title="কাগজ", printed=DAY)
        for typed, changed in (("15 Ashwin 1430", []), ("2023-09-30", []), ("1430-06-16", ["printed"])):
            form = PaperForm({"title": "কাগজ", "printed": typed}, instance=row)
            assert form.changed_data == changed

    @pytest.mark.parametrize("initial", [DAY, date(2023, 9, 30), "১৫ আশ্বিন ১৪৩০"])
    def test_what_a_form_begins_with(self, initial: Any) -> None:
        class Plain(Form):
            day = forms.BanglaDateField(initial=initial)

        assert 'value="১৫ আশ্বিন ১৪৩০"' in str(Plain()["day"])

    @given(every_date)
    def test_what_is_shown_is_read_back(self, day: BanglaDate) -> None:
        field = forms.BanglaDateField(calendar=day.calendar)
        for lang in ("bn", "en"):
            with translation.override(lang):
                shown = forms.BanglaDateInput(calendar=day.calendar).format_value(field.prepare_value(day))
                if lang == "bn" or 1000 <= day.year < 1600:
                    assert field.clean(shown) == day

    def test_a_widget_of_another_kind(self) -> None:
        class Plain(Form):
            day = forms.BanglaDateField(calendar="west-bengal", widget=Textarea)

        form = Plain({"day": "১২ আশ্বিন ১৪৩০"})
        assert form.is_valid()
        assert form.cleaned_data == {"day": WEST}

    def test_what_the_calendar_knows(self) -> None:
        widget = forms.BanglaDateInput(calendar="west-bengal", years=(1429, 1431))
        told = widget.get_context("day", WEST, {})["picker"]
        lengths = [29 + int(sign) for sign in told["lengths"]]
        rule = get_calendar("west-bengal")
        assert lengths == [
            rule.month_length(year, month) for year in (1429, 1430, 1431) for month in range(1, 13)
        ]
        first = date.fromordinal(told["firstDay"] + date(1970, 1, 1).toordinal())
        assert first == BanglaDate(1429, 1, 1, calendar="west-bengal").to_gregorian()
        assert told["day"] == (date(2023, 9, 30) - date(1970, 1, 1)).days
        assert (told["weekdays"][0], told["months"][5], told["timeZone"]) == (
            "রবিবার",
            "আশ্বিন",
            "Asia/Kolkata",
        )


class TestAdmin:
    @pytest.fixture
    def client(self) -> Any:
        client = Client()
        client.force_login(get_user_model().objects.create_superuser("admin"))
        return client

    def test_a_paper_is_added(self, client: Any) -> None:
        page = client.get("/admin/papers/paper/add/").content.decode()
        assert "bangla_calendar/picker.js" in page
        assert "vDateField" not in page
        fields = {"title": "কাগজ", "printed": "১৫ আশ্বিন ১৪৩০", "found": "৩০ সেপ্টেম্বর ২০২৩"}
        assert client.post("/admin/papers/paper/add/", fields).status_code == 302
        saved = Paper.objects.get()
        assert (saved.printed, saved.found) == (DAY, WEST)
        answer = client.post("/admin/papers/paper/add/", {**fields, "printed": WRONG})
        assert TOLD["bn"] in answer.content.decode()

    def test_the_list_and_its_filter(self, client: Any) -> None:
        for day in (DAY, DAY.add(months=2), DAY.add(years=-1)):
            paper(day)
        whole = client.get("/admin/papers/paper/").content.decode()
        assert "১৫ আশ্বিন ১৪৩০" in whole
        for address in ("printed__bangla_year=1430", "printed__bangla_year=1429", "found__isnull=True"):
            assert f"?{address}" in whole
        assert "১৪৩০ (২)" in whole  # with the facet's count
        year = client.get("/admin/papers/paper/?printed__bangla_year=1430").content.decode()
        assert "১৫ আশ্বিন ১৪২৯" not in year
        assert "printed__bangla_month=8" in year
        month = client.get("/admin/papers/paper/?printed__bangla_year=1430&printed__bangla_month=6")
        assert month.context["cl"].result_count == 1
        assert client.get("/admin/papers/paper/?found__isnull=True").context["cl"].result_count == 3
        assert client.get("/admin/papers/paper/?printed__bangla_year=no").status_code == 302

    def test_the_date_hierarchy(self, client: Any) -> None:
        def links(address: str) -> list[str]:
            text = client.get(f"/admin/papers/paper/{address}").content.decode()
            shown = html.unescape(text).partition('<nav class="toplinks">')[2].partition("</nav>")[0]
            return [" ".join(part.partition("<")[0].split()) for part in shown.split('">')[1:]]

        assert links("") == []
        paper(DAY)
        assert links("") == ["আশ্বিন ১৪৩০"]
        paper(DAY.add(years=-3))
        paper(DAY.add(months=1, days=2))
        assert links("") == ["১৪২৭", "১৪৩০"]
        assert links("?printed__bangla_year=1430") == ["‹ সব তারিখ", "আশ্বিন ১৪৩০", "কার্তিক ১৪৩০"]
        assert links("?printed__bangla_year=1430&printed__bangla_month=6") == ["‹ ১৪৩০", "১৫ আশ্বিন"]
        day = "?printed__bangla_year=1430&printed__bangla_month=6&printed__bangla_day=15"
        assert links(day)[0] == "‹ আশ্বিন ১৪৩০"


class TestSerializers:
    @pytest.fixture
    def client(self) -> Any:
        return APIClient()

    @pytest.mark.parametrize("sent", ["1430-06-15", "2023-09-30", "১৫ আশ্বিন ১৪৩০", DAY.to_dict()])
    def test_what_is_sent_is_saved_as_that_day(self, client: Any, sent: Any) -> None:
        answer = client.post("/api/papers/", {"title": "কাগজ", "printed": sent, "found": None}, format="json")
        assert answer.status_code == 201, answer.json()
        assert answer.json()["printed"] == "1430-06-15"
        saved = Paper.objects.get()
        assert (saved.printed, saved.found) == (DAY, None)
        assert saved.printed.to_gregorian() == date(2023, 9, 30)

    def test_what_is_read_can_be_sent_again(self, client: Any) -> None:
        row = paper(DAY, found=WEST, seen=date(2023, 9, 30))
        found = client.get(f"/api/papers/{row.pk}/").json()
        assert found == {
            "id": row.pk,
            "title": "কাগজ",
            "printed": "1430-06-15",
            "seen": "2023-09-30",
            "found": {"calendar": "west-bengal", "iso": "1430-06-12"},
        }
        assert client.put(f"/api/papers/{row.pk}/", found, format="json").json() == found
        again = Paper.objects.get()
        assert (again.printed, again.found) == (DAY, WEST)

    @pytest.mark.parametrize("lang", TOLD)
    def test_errors_in_the_language_of_the_request(self, client: Any, lang: Language) -> None:
        answer = client.post(
            "/api/papers/", {"title": "x", "printed": WRONG}, headers={"Accept-Language": lang}
        )
        assert (answer.status_code, answer.json()) == (400, {"printed": [TOLD[lang]]})

    @pytest.mark.parametrize(
        "sent", [5, True, [], {"iso": 5}, "1430-13-01", {"calendar": "west-bengal", "iso": "1430-06-15"}]
    )
    def test_what_is_no_date_of_the_field(self, client: Any, sent: Any) -> None:
        answer = client.post("/api/papers/", {"title": "x", "printed": sent}, format="json")
        assert (answer.status_code, [*answer.json()]) == (400, ["printed"])

    def test_the_form_of_the_browsable_api(self, client: Any) -> None:
        page = client.get("/api/papers/", headers={"Accept": "text/html"}).content.decode()
        assert 'name="printed"' in page


def test_there_are_five_calendars() -> None:
    assert len(CALENDARS) == 5 < len(available_calendars())
