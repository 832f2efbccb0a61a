"""The table of oracles names tests that there are."""

from __future__ import annotations

import pytest

from tests.named_tests import missing
from tests.oracles.table import ORACLES, Oracle


@pytest.mark.parametrize("oracle", ORACLES, ids=lambda oracle: oracle.name)
def test_an_oracle_has_its_tests(oracle: Oracle) -> None:
    assert oracle.tests
    assert not missing(oracle.tests)
