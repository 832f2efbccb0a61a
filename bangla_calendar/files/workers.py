"""Pieces of something long worked through by several processes, their answers in the order of the pieces.

Workers are new interpreters (`spawn`), for a fork would copy the locks that threads of Arrow and others hold
at that moment. One takes a few tenths of a second to begin, so there is none for a single piece. A script of
one's own that asks for several needs `if __name__ == "__main__":`, as always with such processes.
"""

from __future__ import annotations

import os
import signal
import threading
from abc import ABC, abstractmethod
from collections import deque
from contextlib import contextmanager, suppress
from functools import cache, partial
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from typing import Generic, TypeVar

from bangla_calendar.errors import BanglaCalendarError, DateRangeError
from bangla_calendar.files.errors import WorkerError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from multiprocessing.connection import Connection
    from typing import Any

__all__ = ["Task", "answers", "known_jobs"]

# This many pieces for each worker may be begun, or done before their turn.
_AHEAD = 3
# This many workers start at once, the others as there are more pieces.
_FIRST = 2
# The signals that a terminal sends to all its processes. The process that started the workers ends them.
_OF_TERMINALS = [getattr(signal, name) for name in ("SIGINT", "SIGHUP") if hasattr(signal, name)]

Piece = TypeVar("Piece")
Size = TypeVar("Size")
Answer = TypeVar("Answer")


class Task(ABC, Generic[Piece, Size, Answer]):
    """What is done with each piece. It is sent to the workers, and so are pieces, sizes and answers."""

    @abstractmethod
    def measured(self, piece: Piece) -> tuple[Any, Size]:
        """Return what a piece is made into for `answer`, and its size, which must be quick."""

    @abstractmethod
    def after(self, before: Size | None, size: Size) -> Size:
        """Return the place behind a piece: its own, at the beginning None, and its size."""

    @abstractmethod
    def answer(self, made: Any, before: Callable[[], Size | None]) -> Answer:
        """Return the answer to a piece as it was made into something.

        `before` gives its place and waits until that is known: who asks late hardly waits.
        """


def known_jobs(jobs: int) -> int:
    """Return how many processes are meant: with 0 as many as there are cores for this one.

    >>> known_jobs(2)
    2
    """
    if isinstance(jobs, bool) or not isinstance(jobs, int):
        raise TypeError(f"jobs must be an integer, got {type(jobs).__name__}")
    if jobs < 0:
        raise DateRangeError("jobs", jobs, 0, "", "")
    if jobs:
        return jobs
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def answers(
    task: Task[Piece, Size, Answer], pieces: Iterable[Piece], jobs: int, *, several: bool = False
) -> Generator[tuple[Piece, Answer], None, None]:
    """Yield each piece with its answer, in order, made here or, with several `jobs`, by that many workers.

    Where `several` pieces are known to come, workers start before the first is made. An error that ends the
    pieces comes behind the answers to those before it. Raises `WorkerError` if a worker ends early. However
    this is left, no worker stays.
    """
    if jobs == 1:
        yield from _here(task, pieces)
        return
    source = _Source(pieces)
    first = [] if several else [piece for piece in (source.next(), source.next()) if piece is not None]
    if not several and len(first) < _FIRST:
        yield from _here(task, first)
    else:
        with _team(task, jobs) as team:
            yield from team.answers(first, source)
    if source.error is not None:
        raise source.error


def _here(task: Task[Piece, Size, Answer], pieces: Iterable[Piece]) -> Iterator[tuple[Piece, Answer]]:
    before: Size | None = None
    for piece in pieces:
        made, size = task.measured(piece)
        yield piece, task.answer(made, partial(_known, before))
        before = task.after(before, size)


def _known(place: Size | None) -> Size | None:
    return place


class _Source(Generic[Piece]):
    """Pieces that are read before their turn, and the error that ended them, whose turn comes later."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self._pieces = iter(pieces)
        self.error: Exception | None = None

    def next(self) -> Piece | None:
        """Return the next piece; None at the end."""
        if self.error is not None:
            return None
        try:
            return next(self._pieces, None)
        except (BanglaCalendarError, OSError, UnicodeDecodeError) as error:
            self.error = error
            return None


class _Worker:
    """A process and the pipe to it. It has one piece at a time, so that neither side waits to send."""

    def __init__(self, task: Task[Any, Any, Any]) -> None:
        context = get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs, task), daemon=True)
        with _blocked_signals():
            self._process.start()
        theirs.close()
        self.is_ready = False
        # The number of its piece; None while it has none.
        self.number: int | None = None
        self.is_measured = False

    def send(self, message: object) -> None:
        """Send a piece, or its place."""
        try:
            self.pipe.send(message)
        except ConnectionError:
            raise self._error() from None

    def receive(self) -> Any:
        """Return what it says: that it is ready, then of each piece its size and the answer to it."""
        try:
            return self.pipe.recv()
        except (EOFError, ConnectionError):
            raise self._error() from None

    def _error(self) -> WorkerError:
        self._process.join(1)
        return WorkerError(self._process.exitcode)

    def end(self) -> None:
        """End the process, whatever it does, for it holds nothing that would stay unfinished."""
        self._process.kill()
        self._process.join()
        self.pipe.close()


@contextmanager
def _blocked_signals() -> Iterator[None]:
    """Let a process that is started meanwhile not be sent the signals of terminals."""
    if not hasattr(signal, "pthread_sigmask"):  # pragma: no cover - on Windows
        yield
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # to begin with the first process it would let signals through
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _OF_TERMINALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _team(task: Task[Piece, Size, Answer], jobs: int) -> Iterator[_Team[Piece, Size, Answer]]:
    """Give workers, which are ended at the end."""
    team = _Team(task, jobs)
    try:
        yield team
    finally:
        for worker in team.workers:
            worker.end()


class _Team(Generic[Piece, Size, Answer]):
    """Workers, and how far they are. Pieces have numbers, and the places of the first ones are known."""

    def __init__(self, task: Task[Piece, Size, Answer], jobs: int) -> None:
        self._task = task
        self._jobs = jobs
        self.workers: list[_Worker] = []
        # The pieces that were begun and are not answered yet, and the number of the first.
        self._begun: deque[Piece] = deque()
        self._first = 0
        self._answers: dict[int, Answer] = {}
        # Sizes of pieces, the number of the first whose place they have not been used for, and that place.
        self._sizes: dict[int, Size] = {}
        self._placed = 0
        self._place: Size | None = None

    def answers(self, first: list[Piece], source: _Source[Piece]) -> Iterator[tuple[Piece, Answer]]:
        """Yield the first pieces and those behind them, each with its answer."""
        waiting = deque(first)
        for _ in range(_FIRST):
            self.workers.append(_Worker(self._task))
        more = True
        while more or waiting or self._begun:
            while waiting and len(self._begun) < _AHEAD * self._jobs and (worker := self._idle()):
                self._begin(waiting.popleft(), worker)
            if self._first in self._answers:  # who has to write it keeps nobody from work
                yield self._begun.popleft(), self._answers.pop(self._first)
                self._first += 1
                continue
            # One piece is at hand for the next that is idle, and one for each that is about to be.
            if more and len(waiting) <= sum(not worker.is_ready for worker in self.workers):
                piece = source.next()
                if piece is None:
                    more = False
                    continue
                waiting.append(piece)
                if len(self.workers) < self._jobs and self._idle() is None:
                    self.workers.append(_Worker(self._task))
                continue
            self._listen()

    def _idle(self) -> _Worker | None:
        """Return a worker without a piece, if there is one."""
        return next((worker for worker in self.workers if worker.is_ready and worker.number is None), None)

    def _begin(self, piece: Piece, worker: _Worker) -> None:
        worker.number, worker.is_measured = self._first + len(self._begun), False
        self._begun.append(piece)
        worker.send(piece)

    def _listen(self) -> None:
        """Take what workers say; wait until one says something."""
        speaking: dict[Any, _Worker] = {
            worker.pipe: worker for worker in self.workers if worker.number is not None or not worker.is_ready
        }
        for pipe in wait([*speaking]):
            worker = speaking[pipe]
            said = worker.receive()
            if worker.number is None:
                worker.is_ready = True
            elif worker.is_measured:
                self._answers[worker.number] = said
                worker.number = None
            else:
                worker.is_measured = True
                self._sizes[worker.number] = said
        self._tell_places()

    def _tell_places(self) -> None:
        """Tell workers the places of their pieces, as far as these are known."""
        at = {worker.number: worker for worker in self.workers}
        while self._placed in self._sizes:
            at[self._placed].send(self._place)
            self._place = self._task.after(self._place, self._sizes.pop(self._placed))
            self._placed += 1


def _work(pipe: Connection[Any, Any], task: Task[Any, Any, Any]) -> None:
    """Work through pieces, one after the other, until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where it could not be blocked
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with suppress(EOFError, ConnectionError):
        pipe.send(None)  # it is ready
        while True:
            made, size = task.measured(pipe.recv())
            pipe.send(size)
            before = cache(pipe.recv)
            answer = task.answer(made, before)
            before()  # if the answer has not asked for it
            pipe.send(answer)


def _end_with_parent() -> None:
    """End this process, whatever it does, when the one that began it has ended."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
