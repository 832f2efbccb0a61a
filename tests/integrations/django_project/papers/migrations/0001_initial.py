"""The first tables."""

from __future__ import annotations

from django.db import migrations, models

import bangla_calendar.integrations.django.models


class Migration(migrations.Migration):
    initial = True

    dependencies: list[tuple[str, str]] = []

    operations = [
        migrations.CreateModel(
            name="Extremes",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("bangladesh", bangla_calendar.integrations.django.models.BanglaDateField(null=True)),
                (
                    "bangladesh_2019",
                    bangla_calendar.integrations.django.models.BanglaDateField(
                        calendar="bangladesh-2019", null=True
                    ),
                ),
                (
                    "bangladesh_1995",
                    bangla_calendar.integrations.django.models.BanglaDateField(
                        calendar="bangladesh-1995", null=True
                    ),
                ),
                (
                    "west_bengal",
                    bangla_calendar.integrations.django.models.BanglaDateField(
                        calendar="west-bengal", null=True
                    ),
                ),
                (
                    "west_bengal_drik",
                    bangla_calendar.integrations.django.models.BanglaDateField(
                        calendar="west-bengal-drik", null=True
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Paper",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=100, verbose_name="শিরোনাম")),
                (
                    "printed",
                    bangla_calendar.integrations.django.models.BanglaDateField(
                        db_index=True, verbose_name="ছাপার তারিখ"
                    ),
                ),
                (
                    "found",
                    bangla_calendar.integrations.django.models.BanglaDateField(
                        blank=True, calendar="west-bengal", null=True, verbose_name="পাওয়ার তারিখ"
                    ),
                ),
                ("seen", models.DateField(blank=True, editable=False, null=True)),
                ("filed", bangla_calendar.integrations.django.models.BanglaDateField(auto_now_add=True)),
            ],
            options={
                "ordering": ["printed"],
            },
        ),
    ]
