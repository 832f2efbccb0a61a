"""The pages: the admin, a form, and an API."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.contrib import admin
from django.forms import modelform_factory
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import include, path
from rest_framework import routers, serializers, viewsets

from .papers.models import Paper

PaperForm = modelform_factory(Paper, fields=("title", "printed", "found"))


def page(request: Any) -> Any:
    """Show the papers and a form for another one."""
    form = PaperForm(request.POST or None)
    if form.is_valid():
        form.save()
        return redirect("page")
    context = {"form": form, "papers": Paper.objects.all(), "day": date(2023, 9, 30)}
    return render(request, "papers/page.html", context)


class PaperSerializer(serializers.ModelSerializer):
    """A paper in JSON."""

    class Meta:
        model = Paper
        fields = ("id", "title", "printed", "found", "seen")


class PaperViewSet(viewsets.ModelViewSet):
    """The papers in JSON."""

    queryset = Paper.objects.all()
    serializer_class = PaperSerializer


router = routers.SimpleRouter()
router.register("papers", PaperViewSet)

urlpatterns = [
    path("", page, name="page"),
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
    # The admin's pages have no icon of their own, and browsers ask for one.
    path("favicon.ico", lambda request: HttpResponse(status=204)),
]
