"""The table of laws names tests that there are."""

from __future__ import annotations

import pytest

from tests.laws.laws import LAWS, Law
from tests.named_tests import missing


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.says)
def test_a_law_has_its_tests(law: Law) -> None:
    assert law.tests
    assert not missing(law.tests)
