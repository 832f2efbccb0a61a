"""Atomic output: nobody else reads what is unfinished, and the new file belongs to whom the old one did."""

from __future__ import annotations

import errno
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


@as_root
@pytest.mark.parametrize("mode", [0o444, 0o555, 0o111, 0o1444, 0o644, 0o464, 0o446, 0o200, 0o020, 0o002])
def test_who_has_a_right_to_write_is_enough(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    path.chmod(mode)
    if mode & 0o222:
        with atomic_output(path) as target:
            target.write(b"new")
        assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", mode)
        return
    with pytest.raises(PermissionError, match="is read-only"), atomic_output(path):
        pass
    assert path.read_bytes() == b"old"


def test_a_file_of_others_to_write_to_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda name, mode: (name, mode) != (path, os.W_OK))
    with pytest.raises(PermissionError, match="is read-only"), atomic_output(path):
        pass
    assert [*tmp_path.iterdir()] == [path]


@as_root
@pytest.mark.parametrize(("group", "groups", "kept"), [(7, [], True), (8, [9, 7], True), (8, [9], False)])
def test_who_is_not_root_keeps_the_groups_that_are_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, group: int, groups: list[int], kept: bool
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    os.chown(path, 12_345, 7)
    monkeypatch.setattr(os, "geteuid", lambda: 12_345)
    monkeypatch.setattr(os, "getegid", lambda: group)
    monkeypatch.setattr(os, "getgroups", lambda: groups)
    if kept:
        with atomic_output(path) as target:
            target.write(b"new")
    else:
        with pytest.raises(PermissionError, match="belongs to another user or group"), atomic_output(path):
            pass
    assert path.read_bytes() == (b"new" if kept else b"old")
    assert (path.stat().st_uid, path.stat().st_gid) == (12_345, 7)


@as_root
@pytest.mark.parametrize(("user", "group"), [(12_345, None), (None, 12_345), (None, None)])
def test_either_owner_is_kept(tmp_path: Path, user: int | None, group: int | None) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    os.chown(path, -1 if user is None else user, -1 if group is None else group)
    before = path.stat()
    with atomic_output(path) as target:
        target.write(b"new")
    assert (path.stat().st_uid, path.stat().st_gid) == (before.st_uid, before.st_gid)
    assert path.stat().st_ino != before.st_ino


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
def test_what_no_file_could_replace_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        with atomic_output(pipe) as target:
            target.write(b"new")
        assert os.read(reader, 99) == b"new"
    finally:
        os.close(reader)
    assert [*tmp_path.iterdir()] == [pipe]
    assert pipe.is_fifo()
    with atomic_output(os.devnull) as target:
        target.write(b"new")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


@pytest.mark.parametrize("old", [None, b"old"])
def test_what_fails_half_way_leaves_nothing(tmp_path: Path, old: bytes | None) -> None:
    path = tmp_path / "a.csv"
    if old is not None:
        path.write_bytes(old)
    before = [*tmp_path.iterdir()]
    with pytest.raises(TypeError), atomic_output(path) as target:
        target.writelines([b"new", "no bytes"])  # type: ignore[list-item]
    assert [*tmp_path.iterdir()] == before
    assert old is None or path.read_bytes() == old


@pytest.mark.parametrize(
    "name", ["a.csv", "\u0995" * 83 + ".csv", "a" * 251 + ".csv", "\U0001f4c5" * 62 + ".csv"]
)
def test_the_part_stands_beside_under_a_name_that_is_hidden(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    link = tmp_path / "link.csv"
    link.symlink_to(folder / name)
    for path in (folder / name, link):
        with atomic_output(path) as target:
            target.write(b"new")
            (part,) = (one for one in folder.iterdir() if one.name != name)
            assert (part.name[0], part.suffix) == (".", ".part")
            assert part.name[1:].startswith(name[:10].partition(".")[0])
        assert [*folder.iterdir()] == [folder / name]
        assert (folder / name).read_bytes() == b"new"
    assert link.is_symlink()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = tmp_path / "missing" / "a.csv"
    with pytest.raises(FileNotFoundError) as caught, atomic_output(path):
        pass
    assert (caught.value.errno, caught.value.filename) == (errno.ENOENT, str(path))
