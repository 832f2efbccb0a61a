"""The notes of a release, and the files that say its version."""

from __future__ import annotations

from pathlib import Path

import pytest

import bangla_calendar
from tests.release.notes import notes, versions


def test_all_files_say_the_same_version() -> None:
    assert set(versions().values()) == {bangla_calendar.__version__}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "bangla_calendar").mkdir()
    (tmp_path / "bangla_calendar" / "__init__.py").write_text('__version__ = "1.2.0"\n', "utf-8")
    (tmp_path / "CITATION.cff").write_text("cff-version: 1.2.0\nversion: 1.2.0\n", "utf-8")
    changes = (
        "# Changes\n\n## Unreleased\n\n## 1.2.0 (2027-01-31)\n\n### Added\n\n- One.\n\n## 1.1.0\n\n- Older.\n"
    )
    (tmp_path / "CHANGELOG.md").write_text(changes, "utf-8")
    return tmp_path


def test_notes(root: Path) -> None:
    assert notes("1.2.0", root) == "### Added\n\n- One.\n"


def test_no_release_without_its_heading(root: Path) -> None:
    (root / "CHANGELOG.md").write_text("# Changes\n\n## Unreleased\n\n- One.\n", "utf-8")
    with pytest.raises(ValueError, match=r"no heading '## 1\.2\.0'"):
        notes("1.2.0", root)


def test_no_release_of_another_version(root: Path) -> None:
    with pytest.raises(ValueError, match=r"'CITATION.cff': '1\.2\.0'"):
        notes("1.3.0", root)
