"""Wheel and sdist: the same to the byte wherever and whenever they are built, and what is in them."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tarfile
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest

pytest.importorskip("build", reason="needs build: pip install --group build")
pytest.importorskip("hatchling", reason="needs hatchling: pip install --group build")

ROOT = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.exhaustive,
    pytest.mark.long,
    pytest.mark.skipif(not (ROOT / ".git").exists(), reason="needs a checkout of git"),
]
# Of this day whatever the clock says.
_DAY = 1_700_000_000


def build(source: Path, place: Path, *which: str, mask: int, **world: str) -> dict[str, Path]:
    """Build what is asked for in a world of its own; return the files by their endings."""
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", place, *which, source],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(_DAY), **world},
        umask=mask,
        capture_output=True,
        check=True,
    )
    return {path.suffix: path for path in place.iterdir()}


def copy(place: Path, *, mask: int, time: int) -> Path:
    """Copy what is tracked, its files with other permissions and of another time."""
    place.mkdir(parents=True)
    names = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for name in filter(None, names.stdout.decode().split("\0")):
        source, target = ROOT / name, place / name
        if source.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
            target.chmod(0o666 & ~mask)
            os.utime(target, (time, time))
    return place


def checksum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("built")
    source = copy(folder / "source", mask=0o022, time=_DAY)
    return build(source, folder / "dist", "--sdist", "--wheel", mask=0o022, TZ="UTC", LC_ALL="C.UTF-8")


@pytest.fixture(scope="module")
def unpacked(built: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(built[".gz"]) as archive:
        archive.extractall(place, filter="data")
    return next(place.iterdir())


def test_another_folder_mask_and_time_give_the_same(built: dict[str, Path], tmp_path: Path) -> None:
    source = copy(tmp_path / "a folder" / "of another depth", mask=0o077, time=_DAY + 12_345_678)
    world = {"TZ": "Asia/Kolkata", "LC_ALL": "C", "PYTHONHASHSEED": "1"}
    again = build(source, tmp_path / "dist", "--sdist", "--wheel", mask=0o077, **world)
    assert {end: checksum(path) for end, path in again.items()} == {
        end: checksum(path) for end, path in built.items()
    }


def test_the_sdist_gives_the_same_wheel(built: dict[str, Path], unpacked: Path, tmp_path: Path) -> None:
    again = build(unpacked, tmp_path / "dist", "--wheel", mask=0o022)
    assert checksum(again[".whl"]) == checksum(built[".whl"])


def test_the_wheel_has_the_package_and_its_manuals_alone(built: dict[str, Path]) -> None:
    with zipfile.ZipFile(built[".whl"]) as archive:
        names = archive.namelist()
    stem = "-".join(built[".whl"].name.split("-")[:2])
    data = {name.removeprefix(f"{stem}.data/data/share/man/man1/") for name in names if ".data/" in name}
    assert data == {path.name for path in (ROOT / "man").iterdir()}
    package = {name for name in names if not name.startswith((f"{stem}.data/", f"{stem}.dist-info/"))}
    tracked = (path for path in (ROOT / "bangla_calendar").rglob("*") if path.is_file())
    assert package == {str(path.relative_to(ROOT)) for path in tracked if "__pycache__" not in path.parts}
    assert {name.removeprefix(f"{stem}.dist-info/") for name in names if ".dist-info/" in name} == {
        *("METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE")
    }


def test_the_sdist_has_the_tests_and_all_that_they_read(unpacked: Path) -> None:
    for name in (".ci/run", ".github/workflows", "benchmarks", "docs/conf.py", "man", "tests/conftest.py"):
        assert (unpacked / name).exists(), name


def test_metadata_is_of_a_version_that_old_tools_know(built: dict[str, Path]) -> None:
    with zipfile.ZipFile(built[".whl"]) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = message_from_bytes(archive.read(name))
    # Later versions name the licence where old tools do not look for it.
    assert (metadata["Metadata-Version"], metadata["License"]) == ("2.2", "MIT")
    assert metadata["Requires-Python"] == ">=3.11"
