"""Disks that are full or read-only: the old output stays, nothing is left over, the reason is told."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PYTHON = f"{sys.executable} -m bangla_calendar"


def can_mount() -> bool:
    """Return whether this user may mount a disk that no other process sees."""
    if shutil.which("unshare") is None:
        return False
    command = ["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


pytestmark = [
    pytest.mark.exhaustive,
    pytest.mark.skipif(not can_mount(), reason="needs Linux, and root, to mount a small disk"),
]


def on_a_disk(options: str, before: str, command: str, folder: Path) -> tuple[int, str, str, str]:
    """Run a command on a disk of its own; return code, stdout, stderr, and what stands there after it."""
    disk = folder / "disk"
    disk.mkdir()
    script = f"""
        mount -t tmpfs -o size=256k tmpfs {disk}
        cd {disk} && {{ {before}; }} && mount -o remount{options} {disk}
        {PYTHON} {command}
        code=$?
        echo --- && ls -A && cat old.csv
        exit $code
    """
    done = subprocess.run(
        ["unshare", "--mount", "bash", "-c", script], capture_output=True, text=True, check=False
    )
    out, _, there = done.stdout.partition("---\n")
    return done.returncode, out, done.stderr, there


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.csv"
    path.write_text("day\n" + "2023-09-30\n" * 40_000, "utf-8")
    return path


def test_a_full_disk(large: Path, tmp_path: Path) -> None:
    command = f"column {large} --column day --to bangla -q -o old.csv"
    code, out, err, there = on_a_disk("", "echo old > old.csv", command, tmp_path)
    assert (code, out, there) == (1, "", "old.csv\nold\n")
    assert err == "Error: [Errno 28] No space left on device\n"


@pytest.mark.parametrize(
    ("output", "told"),
    [
        ("old.csv", "[Errno 13] is read-only: 'old.csv'"),
        ("new.csv", "[Errno 30] Read-only file system: 'new.csv'"),
    ],
)
def test_a_disk_that_is_read_only(output: str, told: str, large: Path, tmp_path: Path) -> None:
    command = f"column {large} --column day --to bangla -q -o {output}"
    found = on_a_disk(",ro", "echo old > old.csv", command, tmp_path)
    assert found == (1, "", f"Error: {told}\n", "old.csv\nold\n")


def test_answers_need_no_disk(tmp_path: Path) -> None:
    command = "convert 2023-09-30"
    found = on_a_disk(",ro", "echo old > old.csv; export HOME=$PWD TMPDIR=$PWD", command, tmp_path)
    assert found == (0, "১৫ আশ্বিন ১৪৩০\n", "", "old.csv\nold\n")
