"""The output of `column`: whole or not at all, whatever it is and whatever ends the command."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from tests.cli.command import CSV, needs_linux, on_a_terminal, peak_memory, run, run_process

TO_DIGITS = ("--column", "printed", "--to", "digits", "--digits", "ascii", "--quiet")


def test_there_and_back_in_place(table: Path) -> None:
    table.chmod(0o640)
    arguments = ("column", str(table), "--column", "printed", "-o", str(table), "--quiet")
    assert run(*arguments, "--to", "bangla") == (0, "", "")
    assert "১৫ আশ্বিন ১৪৩০" in table.read_text("utf-8")
    assert run(*arguments, "--to", "gregorian") == (0, "", "")
    assert table.read_bytes() == CSV.encode()
    assert table.stat().st_mode & 0o777 == 0o640
    assert [*table.parent.iterdir()] == [table]


def test_a_link_keeps_pointing(table: Path) -> None:
    (table.parent / "elsewhere").mkdir()
    target, link = table.parent / "elsewhere" / "real.csv", table.parent / "link.csv"
    target.write_text("old", "utf-8")
    link.symlink_to(target)
    assert run("column", str(table), *TO_DIGITS, "-o", str(link)) == (0, "", "")
    assert link.is_symlink()
    assert target.read_text("utf-8") == CSV
    assert [*target.parent.iterdir()] == [target]


def test_the_longest_of_names(table: Path) -> None:
    for name in ("a" * 251, "ক" * 83):
        output = table.with_name(f"{name}.csv")
        assert run("column", str(table), *TO_DIGITS, "-o", str(output)) == (0, "", "")
        assert output.read_text("utf-8") == CSV


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
def test_devices_and_pipes_are_written_to(table: Path) -> None:
    assert run_process("column", str(table), *TO_DIGITS, "-o", "/dev/stdout") == (0, CSV, "")
    assert run("column", str(table), *TO_DIGITS, "-o", "/dev/null") == (0, "", "")
    pipe = table.with_name("pipe")
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE) as reader:
        assert run("column", str(table), *TO_DIGITS, "-o", str(pipe)) == (0, "", "")
        assert reader.communicate(timeout=60)[0] == CSV.encode()
    assert pipe.is_fifo()


@pytest.mark.parametrize(
    ("how", "code", "left"),
    [(signal.SIGKILL, -signal.SIGKILL, 1), (signal.SIGTERM, 143, 0), (signal.SIGHUP, 129, 0)],
)
def test_killed_half_way_the_old_output_is_there(
    tmp_path: Path, how: signal.Signals, code: int, left: int
) -> None:
    source, output = tmp_path / "a.csv", tmp_path / "b.csv"
    source.write_text("day\n" + "2023-09-30\n" * 3_000_000, "utf-8")
    output.write_text("old", "utf-8")
    command = [sys.executable, "-m", "bangla_calendar", "column", str(source), "--column", "day"]
    with subprocess.Popen([*command, "--to", "bangla", "-o", str(output)]) as process:
        until = time.monotonic() + 60
        while not any(path.suffix == ".part" and path.stat().st_size for path in tmp_path.iterdir()):
            assert time.monotonic() < until
            time.sleep(0.01)
        process.send_signal(how)
    assert process.returncode == code
    assert output.read_text("utf-8") == "old"
    others = {*tmp_path.iterdir()} - {source, output}
    assert len(others) == left
    assert all(path.name.startswith(".b.csv.") for path in others)


def test_what_was_killed_before_is_not_in_the_way(table: Path) -> None:
    # In a container each run is the process 1.
    code = (
        "import os; os.getpid = lambda: 1\n"
        "from bangla_calendar.files.atomic import atomic_output\n"
        "from pathlib import Path\n"
        "with atomic_output(Path('out.csv')) as target:\n    %s\n"
    )
    for end in ("os._exit(9)", "target.write(b'whole')", "os._exit(9)"):
        subprocess.run([sys.executable, "-c", code % end], cwd=table.parent, check=False)
    assert table.with_name("out.csv").read_bytes() == b"whole"
    assert len([*table.parent.glob(".out.csv.*.part")]) == 2


def test_a_new_output_is_as_open_as_others(table: Path) -> None:
    before = os.umask(0o027)
    try:
        assert run("column", str(table), *TO_DIGITS, "-o", str(table.with_name("b.csv"))) == (0, "", "")
    finally:
        os.umask(before)
    assert table.with_name("b.csv").stat().st_mode & 0o777 == 0o640


def test_a_missing_directory_is_named(table: Path) -> None:
    output = str(table.parent / "missing" / "b.csv")
    code, out, err = run("column", str(table), *TO_DIGITS, "-o", output)
    assert (code, out) == (1, "")
    assert err == f"Error: [Errno 2] No such file or directory: {output!r}\n"


def test_a_bar_shows_how_far_it_is(table: Path) -> None:
    output = ["-o", str(table.with_name("b.csv"))]
    arguments = ["column", str(table), *TO_DIGITS[:-1]]
    assert on_a_terminal([*arguments, *output], "stderr") == "3 rows, 0 bad\r\n"
    table.write_text("printed\n" + f"{'12' * 500}\n" * 17_000, "utf-8")
    shown = on_a_terminal([*arguments, *output], "stderr")
    assert "100%" in shown
    assert shown.endswith("17000 rows, 0 bad\r\n")
    assert on_a_terminal([*arguments, *output, "--quiet"], "stderr") == ""


@pytest.mark.exhaustive
@pytest.mark.long
@needs_linux
def test_a_gigabyte_in_constant_memory(tmp_path: Path) -> None:
    source, output = tmp_path / "a.csv", tmp_path / "b.csv"
    days = [date.fromordinal(730_000 + row % 9000).isoformat() for row in range(100_000)]
    block = "".join(f"{row},{day},{'x' * 80}\n" for row, day in enumerate(days))
    with source.open("w", encoding="utf-8") as file:
        file.write("row,day,text\n")
        for _ in range(2**30 // len(block) + 1):
            file.write(block)
    arguments = ("column", str(source), "--column", "day", "--to", "bangla", "-o", str(output), "--quiet")
    assert peak_memory(*arguments) < 200_000_000
    with output.open(encoding="utf-8") as file:
        assert sum(1 for _ in file) == 1 + 100_000 * (2**30 // len(block) + 1)
