"""The patterns that have names, `iso` apart."""

from __future__ import annotations

__all__ = ["LONG", "NAMED"]

LONG = "%A, %-d %B %Y"
NAMED = {"long": LONG, "official": "%-d %B, %EY", "newspaper": "%-d %B %Y"}
