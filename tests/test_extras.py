"""The oldest releases that are tested are those that the package and its extras allow."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

PROJECT = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text("utf-8"))


def releases(requirements: list[object], sign: str) -> dict[str, str]:
    """Return for each library the release that stands behind a sign, without zeros at its end."""
    wanted = re.compile(rf"([a-z0-9]+)(?:\[.*\])?{sign}([\d.]+)")
    told = (wanted.match(text) for text in requirements if isinstance(text, str))
    return {match[1]: re.sub(r"(\.0)+$", "", match[2]) for match in told if match}


def test_the_oldest_releases_are_tested() -> None:
    extras = PROJECT["project"]["optional-dependencies"]
    groups = PROJECT["dependency-groups"]
    always = releases(PROJECT["project"]["dependencies"], ">=")
    told = always | releases([text for texts in extras.values() for text in texts], ">=")
    assert told == releases([*groups["oldest"], *groups["oldest-clusters"], *groups["oldest-web"]], "==")
    # The newest are tested of the same libraries, and audited.
    tested = [
        text for name in ("test", "columns", "clusters", "files", "pictures", "web") for text in groups[name]
    ]
    assert told.keys() - always.keys() <= releases(tested, ">=").keys()
