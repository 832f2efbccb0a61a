"""Pieces worked through by several processes: order, places, errors, and who ends when another one does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from multiprocessing import Pipe, parent_process
from pathlib import Path

import pytest

from bangla_calendar import BanglaCalendarError, DateRangeError
from bangla_calendar.files import workers
from bangla_calendar.files.errors import FileFormatError, WorkerError
from bangla_calendar.files.workers import Task, _Worker, answers, known_jobs
from tests.marks import exhaustive

NUMBERS = [3, 0, 5, 1, 4, 2, 0, 3] * 6


class Sums(Task[int, int, tuple[int, int]]):
    """Answers a number with the sum of those before it and itself, the larger ones later."""

    def measured(self, piece: int) -> tuple[int, int]:
        return piece, piece

    def after(self, before: int | None, size: int) -> int:
        return (before or 0) + size

    def answer(self, made: int, before: Callable[[], int | None]) -> tuple[int, int]:
        time.sleep(made / 1000)
        return (before() or 0) + made, os.getpid()


class Dies(Sums):
    """Ends its process at a number."""

    def answer(self, made: int, before: Callable[[], int | None]) -> tuple[int, int]:
        if made == 5:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().answer(made, before)


class Fails(Sums):
    """Has a fault that nothing expects."""

    def answer(self, made: int, before: Callable[[], int | None]) -> tuple[int, int]:
        return super().answer(made, before) if made != 5 else (1 // 0, 0)


class Sleeps(Sums):
    """Works for long."""

    def answer(self, made: int, before: Callable[[], int | None]) -> tuple[int, int]:
        time.sleep(60)
        return 0, 0


def sums(numbers: Iterable[int], jobs: int) -> list[tuple[int, int]]:
    return [(piece, total) for piece, (total, _) in answers(Sums(), numbers, jobs)]


def is_alive(process: int) -> bool:
    """Return whether a process is there and no mere entry in a table."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.parametrize("jobs", [1, exhaustive(2), 3])
def test_the_order_and_the_places_are_those_of_the_pieces(jobs: int) -> None:
    expected = [(number, sum(NUMBERS[: place + 1])) for place, number in enumerate(NUMBERS)]
    assert sums(NUMBERS, jobs) == expected
    assert sums([], jobs) == []


def test_who_works() -> None:
    def processes(numbers: list[int], jobs: int) -> set[int]:
        return {process for _, (_, process) in answers(Sums(), numbers, jobs)}

    assert processes(NUMBERS, 1) == {os.getpid()}
    assert processes([1], 3) == {os.getpid()}  # for one piece no other process is worth its start
    several = processes(NUMBERS, 2)
    assert 1 <= len(several) <= 2  # the first may be done with all before the second has begun
    assert os.getpid() not in several
    assert not any(map(is_alive, several))


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_of_the_pieces_has_its_turn(jobs: int) -> None:
    def pieces() -> Iterator[int]:
        yield from NUMBERS[:9]
        raise FileFormatError("damaged")

    found = []
    with pytest.raises(FileFormatError, match="damaged"):  # noqa: PT012 - what comes before is looked at
        for piece, _ in answers(Sums(), pieces(), jobs):
            found.append(piece)
    assert found == NUMBERS[:9]


def test_an_error_instead_of_a_second_piece() -> None:
    def pieces() -> Iterator[int]:
        yield 1
        raise OSError("gone")

    answered = answers(Sums(), pieces(), 2)
    assert next(answered) == (1, (1, os.getpid()))
    with pytest.raises(OSError, match="gone"):
        next(answered)


def test_an_error_instead_of_the_first_piece() -> None:
    def pieces() -> Iterator[int]:
        yield from ()
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        next(answers(Sums(), pieces(), 2))


def test_not_all_pieces_are_read_before_the_first_answer() -> None:
    read = 0

    def pieces() -> Iterator[int]:
        nonlocal read
        for _ in range(1000):
            read += 1
            yield 0

    with closing(answers(Sums(), pieces(), 2)) as answered:
        next(answered)
        assert read < 20
        for _ in range(100):
            next(answered)
        assert read < 120


def test_a_killed_worker_is_an_error() -> None:
    with pytest.raises(WorkerError, match=r"ended before its work was done \(exit code -9\)") as caught:
        list(answers(Dies(), NUMBERS, 2))
    assert caught.value.message().endswith("(এক্সিট কোড -৯)")


def test_a_worker_that_is_killed_before_it_has_a_piece() -> None:
    worker = _Worker(Sums())
    try:
        worker.receive()  # it is ready
        worker._process.kill()
        worker._process.join()
        with pytest.raises(WorkerError, match="exit code -9"):
            worker.send(1)
    finally:
        worker.end()


def test_a_fault_in_a_worker_is_an_error(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(WorkerError, match="exit code 1"):
        list(answers(Fails(), NUMBERS, 2))
    assert "ZeroDivisionError" in capfd.readouterr().err


def test_nobody_is_left_when_the_answers_are() -> None:
    with closing(answers(Sums(), NUMBERS, 2)) as answered:
        processes = {next(answered)[1][1] for _ in range(8)}
        assert any(map(is_alive, processes))
    assert not any(map(is_alive, processes))


@pytest.mark.skipif(not Path("/proc").exists(), reason="needs /proc")
@pytest.mark.parametrize(
    "number", [signal.SIGKILL, signal.SIGTERM, *map(exhaustive, (signal.SIGHUP, signal.SIGINT))]
)
def test_nobody_is_left_when_the_parent_ends(number: int) -> None:
    code = (
        "from tests.files.test_workers import Sleeps\n"
        "from bangla_calendar.files.workers import answers\n"
        "list(answers(Sleeps(), [1, 2, 3], 2))\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.DEVNULL) as process:
        children: list[int] = []
        while len(children) < 3:  # the third is multiprocessing's own
            time.sleep(0.05)
            listed = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
            children = [int(child) for child in listed.split()]
        time.sleep(0.5)
        process.send_signal(number)
        assert process.wait(60) != 0
    until = time.monotonic() + 60
    while any(map(is_alive, children)) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(map(is_alive, children))


@pytest.mark.parametrize("asks", [0, 1, 2])
def test_what_a_worker_says(asks: int, monkeypatch: pytest.MonkeyPatch) -> None:
    class Asks(Sums):
        """Asks for the place of a piece so many times."""

        def answer(self, made: int, before: Callable[[], int | None]) -> tuple[int, int]:
            return made + sum(before() or 0 for _ in range(asks)), 0

    ours, theirs = Pipe()
    said: list[object] = []

    def give_work() -> None:
        with ours:
            said.append(ours.recv())
            for message in (3, None, 5, 3):  # two pieces and their places
                ours.send(message)
                said.append(ours.recv())

    given = threading.Thread(target=give_work)
    given.start()
    monkeypatch.setattr(workers, "_end_with_parent", lambda: None)
    before = signal.getsignal(signal.SIGINT)
    try:
        workers._work(theirs, Asks())
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
        given.join()
    # That it is ready, and of each piece the size and the answer.
    assert said == [None, 3, (3, 0), 5, (5 + 3 * asks, 0)]


def test_what_nobody_began_goes_on() -> None:
    assert parent_process() is None
    workers._end_with_parent()


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="needs masks of signals")
def test_signals_of_terminals_wait_while_a_process_starts() -> None:
    def blocked() -> set[int]:
        return {*signal.pthread_sigmask(signal.SIG_BLOCK, ())}

    before = blocked()
    with workers._blocked_signals():
        assert blocked() == before | {signal.SIGINT, signal.SIGHUP}
    assert blocked() == before


@pytest.mark.parametrize("left_out", ["measured", "after", "answer"])
def test_a_task_does_all_that_one_must(left_out: str) -> None:
    methods = {name: getattr(Sums, name) for name in ("measured", "after", "answer") if name != left_out}
    with pytest.raises(TypeError, match=f"abstract method.*{left_out}"):
        type("Less", (Task,), methods)()


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="needs what Linux says of cores")
def test_as_many_jobs_as_this_process_has_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {3, 5, 7} if process == 0 else {1})
    assert known_jobs(0) == 3


def test_known_jobs() -> None:
    assert known_jobs(3) == 3
    assert known_jobs(0) == len(os.sched_getaffinity(0))
    with pytest.raises(DateRangeError, match=r"jobs must be in 0\.\., got -1"):
        known_jobs(-1)
    for wrong in (True, 1.0, "2", None):
        with pytest.raises(TypeError, match="jobs must be an integer"):
            known_jobs(wrong)  # type: ignore[arg-type]
    assert issubclass(WorkerError, BanglaCalendarError)
