"""What is promised to stay is there."""

from __future__ import annotations

import pytest

pytest.importorskip("sphinx", reason="needs Sphinx: pip install --group docs, in this checkout")

from extension.django_project import configure

from tests.docs.promises import promised, there


def test_what_is_promised_stays_and_what_is_new_is_promised() -> None:
    configure()
    now = set(there())
    assert promised() - now == set(), "deprecate it first: docs/stability.md"
    assert now - promised() == set(), "run `python -m tests.docs.promises`"
