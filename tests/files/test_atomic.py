"""Atomic output: nobody else reads what is unfinished, and the new file belongs to whom the old one did."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from bangla_calendar.files.atomic import atomic_output

as_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away"
)


def modes(folder: Path) -> dict[str, int]:
    return {path.suffix: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


@pytest.mark.parametrize("old", [None, 0o644, 0o600, 0o666])
def test_what_is_unfinished_is_nobody_elses(tmp_path: Path, old: int | None) -> None:
    path = tmp_path / "a.csv"
    if old is not None:
        path.write_bytes(b"old")
        path.chmod(old)
    with atomic_output(path) as target:
        target.write(b"new")
        target.flush()
        assert modes(tmp_path)[".part"] == 0o600
    mask = os.umask(0)
    os.umask(mask)
    assert modes(tmp_path) == {".csv": old if old is not None else 0o666 & ~mask}
    assert path.read_bytes() == b"new"


@as_root
@pytest.mark.parametrize("mode", [0o4755, 0o2755, 0o6711, 0o1644])
def test_the_owner_stays_and_the_right_to_run_as_the_owner_does_not(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    os.chown(path, 12_345, 54_321)
    path.chmod(mode)
    with atomic_output(path) as target:
        target.write(b"new")
    found = path.stat()
    assert (found.st_uid, found.st_gid, stat.S_IMODE(found.st_mode)) == (12_345, 54_321, mode & 0o777)


def test_a_read_only_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(PermissionError, match=r"is read-only: '.*a\.csv'"), atomic_output(path):
        pass
    assert path.read_bytes() == b"old"


def test_a_hard_link_stays(tmp_path: Path) -> None:
    path, other = tmp_path / "a.csv", tmp_path / "b.csv"
    path.write_bytes(b"old")
    os.link(path, other)
    with pytest.raises(OSError, match=r"has 2 names \(hard links\)"), atomic_output(path):
        pass
    assert other.read_bytes() == b"old"
    assert len([*tmp_path.iterdir()]) == 2


def test_links_in_a_circle_are_named(tmp_path: Path) -> None:
    path, other = tmp_path / "a.csv", tmp_path / "b.csv"
    path.symlink_to(other)
    other.symlink_to(path)
    with pytest.raises(OSError, match="Too many levels of symbolic links"), atomic_output(path):
        pass


def test_an_owner_that_cannot_be_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "geteuid", lambda: path.stat().st_uid + 1)
    with pytest.raises(PermissionError, match="belongs to another user or group"), atomic_output(path):
        pass
    assert path.read_bytes() == b"old"
