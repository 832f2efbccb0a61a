"""The licences of what the package and its extras need: python -m tests.release.licences renews the table.

It asks the index for the newest releases that go together, and installs nothing.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

__all__ = ["PAGE", "Package", "extras", "licence", "needed", "rows"]

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "licences.md"
OURS = "bangla-calendar"
_HEAD = "| package | licence | comes with |"


class Package(NamedTuple):
    """A package: its licence, and what it needs, with the conditions as its metadata gives them."""

    name: str
    licence: str
    needs: list[str]


def extras() -> list[str]:
    """Return the names of our extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return sorted(project["optional-dependencies"])


def licence(expression: str | None, text: str | None, classifiers: Iterable[str]) -> str:
    """Return a licence as metadata has it: an SPDX expression, else a name, else the classifiers."""
    name = (text or "").strip()
    if "\n" in name or len(name) > 40:
        name = ""  # the whole licence stands there
    told = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License :: ")]
    return expression or name or ", ".join(told) or "not given"


def needed(name: str, packages: Mapping[str, Package], extra: str = "") -> set[str]:
    """Return the names of all that a package needs with one of its extras: that too which those need."""
    found: set[str] = set()
    waiting = [(canonicalize_name(name), extra)]
    seen = set(waiting)
    while waiting:
        package, with_extra = waiting.pop()
        if package not in packages:
            continue  # not needed here, as what Windows alone needs
        found.add(package)
        for text in packages[package].needs:
            other = Requirement(text)
            if other.marker is None or other.marker.evaluate({"extra": with_extra}):
                new = {(canonicalize_name(other.name), one) for one in ("", *other.extras)} - seen
                seen |= new
                waiting += new
    return found - {canonicalize_name(name)}


def rows(packages: Mapping[str, Package]) -> list[str]:
    """Return the rows of the table: each package with its licence and the extras that bring it."""
    always = needed(OURS, packages)
    brought = {extra: needed(OURS, packages, extra) - always for extra in extras()}
    lines = []
    for key in sorted(always.union(*brought.values())):
        by = "every installation" if key in always else ", ".join(e for e in brought if key in brought[e])
        lines.append(f"| {packages[key].name} | {packages[key].licence} | {by} |")
    return lines


def _newest() -> dict[str, Package]:
    """Return by their names all packages that our newest releases with all extras would install."""
    ours = f"{OURS}[{','.join(extras())}] @ {ROOT.as_uri()}"
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--quiet"]
    done = subprocess.run([*command, "--report", "-", ours], capture_output=True, check=True)
    found = (one["metadata"] for one in json.loads(done.stdout)["install"])
    return {
        canonicalize_name(data["name"]): Package(
            data["name"],
            licence(data.get("license_expression"), data.get("license"), data.get("classifier", [])),
            data.get("requires_dist", []),
        )
        for data in found
    }


def _write(lines: list[str]) -> None:
    text, head, _ = PAGE.read_text("utf-8").partition(_HEAD)
    PAGE.write_text("\n".join([f"{text}{head}", "|---|---|---|", *lines, ""]), "utf-8")


if __name__ == "__main__":
    _write(rows(_newest()))
