"""Values of parametrized tests that are tried with `--exhaustive` alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from _pytest.mark.structures import ParameterSet

__all__ = ["exhaustive"]


def exhaustive(*values: object) -> ParameterSet:
    """Return the values of one case that takes long, or of which the cases beside it say most."""
    return pytest.param(*values, marks=pytest.mark.exhaustive)
