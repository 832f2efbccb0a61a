"""Papers in an archive."""

from __future__ import annotations

from django.db import models

from bangla_calendar.integrations.django.models import BanglaDateField


class Paper(models.Model):
    """A paper, with the date that is printed on it."""

    title = models.CharField("শিরোনাম", max_length=100)
    printed = BanglaDateField("ছাপার তারিখ", db_index=True)
    found = BanglaDateField("পাওয়ার তারিখ", calendar="west-bengal", null=True, blank=True)
    seen = models.DateField(null=True, blank=True, editable=False)
    filed = BanglaDateField(auto_now_add=True)

    class Meta:
        ordering = ["printed"]  # noqa: RUF012 - as Django has it

    def __str__(self) -> str:
        return str(self.title)


class Extremes(models.Model):
    """A date of each calendar."""

    bangladesh = BanglaDateField(null=True)
    bangladesh_2019 = BanglaDateField(calendar="bangladesh-2019", null=True)
    bangladesh_1995 = BanglaDateField(calendar="bangladesh-1995", null=True)
    west_bengal = BanglaDateField(calendar="west-bengal", null=True)
    west_bengal_drik = BanglaDateField(calendar="west-bengal-drik", null=True)
