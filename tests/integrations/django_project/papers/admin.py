"""The archive in the admin."""

from __future__ import annotations

from django.contrib import admin

from bangla_calendar.integrations.django.admin import BanglaDateAdmin

from .models import Paper


@admin.register(Paper)
class PaperAdmin(BanglaDateAdmin):
    """Papers by their printed date."""

    list_display = ("title", "printed", "found")
    list_filter = ("printed", "found")
    date_hierarchy = "printed"
    show_facets = admin.ShowFacets.ALWAYS
