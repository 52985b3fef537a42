"""Run workers over many texts in processes on this machine, batch by batch."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Final, Generic, Self, TypeAlias, TypeVar

from graphkit.errors import GraphkitError

Result = TypeVar("Result")
Text: TypeAlias = tuple[Any, str]
Worker: TypeAlias = Callable[[Sequence[Text]], Result]

BATCH: Final = 60_000
ALONE: Final = 300_000
"""Characters in a batch, and the input size below which starting processes takes longer than it saves."""

AHEAD: Final = 3
"""Batches that a process has at once: it need not wait while this process keeps what it found."""

MOST_DEATHS: Final = 10
"""After so many processes that ended before their work was done, it is not the texts that end them."""


class Workers:
    """Processes that are started when they are first needed, and end with this object or with this process.

    Args:
        processes: How many; with 1, all work is done in this process.

    Attributes:
        lost: Keys of texts at which processes ended, also when they had such a text alone: they are left out.
    """

    def __init__(self, processes: int) -> None:
        self.processes = processes
        self.lost: list[Any] = []
        self._running: list[_Process] = []
        self._deaths = 0

    def run(
        self,
        make_worker: Callable[[], Worker[Result]],
        texts: Iterable[Text],
        *,
        batch: int = BATCH,
        alone: int = ALONE,
    ) -> Iterator[Result]:
        """Run a worker over (key, text) pairs in batches, and yield the results in input order.

        A batch at which a process ends is given to a second one, then text by text to others; texts at which they end
        again are left out and noted in ``lost``.

        Args:
            make_worker: Makes the worker; called once in each process, so it must be picklable.
            texts: The pairs. Only as many are read ahead as keep the processes busy. A small input runs in this
                process.
            batch: The size of a batch in characters.
            alone: An input of fewer characters runs in this process.

        Raises:
            GraphkitError: Processes cannot be started, or end whatever they read. Exceptions of a worker are passed on
                unchanged.
        """
        batches = _batches(texts, batch)
        first: deque[list[Text]] = deque()
        spread = self.processes > 1
        while spread and sum(len(text) for part in first for _, text in part) < alone:
            if (part := next(batches, None)) is None:
                spread = False
                break
            first.append(part)
        if spread:
            yield from self._spread(make_worker, _chain(first, batches))
            return
        worker: Worker[Result] | None = None
        for part in _chain(first, batches):
            worker = worker or make_worker()
            yield worker(part)

    def _spread(self, make_worker: Callable[[], Worker[Result]], batches: Iterator[list[Text]]) -> Iterator[Result]:
        jobs: _Jobs[Result] = _Jobs(batches, most=AHEAD * self.processes)
        try:
            while jobs.fill():
                self._start(make_worker)
                self._give(jobs)
                for process in self._done():
                    self._take(process, jobs)
                yield from jobs.finished()
        finally:
            if any(process.jobs for process in self._running):  # broken off: nobody waits for what they do
                self.close()

    def _start(self, make_worker: Callable[[], Worker[Any]]) -> None:
        """Start the processes that are missing, and tell those that run what they do now."""
        while len(self._running) < self.processes:
            self._running.append(_Process())
        for process in self._running:
            process.learn(make_worker)

    def _give(self, jobs: _Jobs[Any]) -> None:
        """Give each process as many batches as it may have, the least busy first."""
        while True:
            process = min(self._running, key=lambda p: len(p.jobs))
            if len(process.jobs) == AHEAD or (job := jobs.next()) is None:
                return
            process.give(job)

    def _done(self) -> list[_Process]:
        """Wait for processes that have something to say, or have ended."""
        ready = set(wait([process.connection for process in self._running]))
        return [process for process in self._running if process.connection in ready]

    def _take(self, process: _Process, jobs: _Jobs[Any]) -> None:
        """Take what a process says; replace one that has ended."""
        try:
            said, value = process.connection.recv()
        except (EOFError, OSError):
            self._replace(process, jobs)
            return
        if said == "ready":
            process.ready = True
        elif said == "raised":
            raise value
        else:
            jobs.finish(process.jobs.popleft(), [value])

    def _replace(self, process: _Process, jobs: _Jobs[Any]) -> None:
        self._running.remove(process)
        process.kill()
        self._deaths += 1
        if not process.ready or self._deaths > MOST_DEATHS:
            raise GraphkitError(
                "A worker process ended before its work was done.",
                "If memory ran out, use fewer processes with --jobs. In a script, call build() under"
                ' `if __name__ == "__main__":`.',
            )
        if process.jobs:
            # What it was given first is what it was doing.
            self.lost += jobs.ended_at(process.jobs.popleft())
            jobs.again(process.jobs)

    def close(self) -> None:
        """End all processes at once."""
        for process in self._running:
            process.kill()
        self._running.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self.close()


@dataclass(eq=False)
class _Job:
    """A batch, and whether a process ended at it already."""

    number: tuple[int, ...]
    texts: list[Text]
    retried: bool = False


class _Jobs(Generic[Result]):
    """The batches of a run: those to do, and the results, to be had in the order of the input."""

    def __init__(self, batches: Iterator[list[Text]], *, most: int) -> None:
        self._batches = enumerate(batches)
        self._most = most
        self._waiting: deque[_Job] = deque()
        self._open: list[_Job] = []
        self._results: dict[tuple[int, ...], list[Result]] = {}

    def fill(self) -> bool:
        """Read ahead as far as is allowed; whether anything is left to do."""
        while len(self._open) < self._most and (numbered := next(self._batches, None)):
            job = _Job((numbered[0],), numbered[1])
            self._waiting.append(job)
            self._open.append(job)
        return bool(self._open)

    def next(self) -> _Job | None:
        """The next batch that no process has."""
        return self._waiting.popleft() if self._waiting else None

    def finish(self, job: _Job, results: list[Result]) -> None:
        self._results[job.number] = results

    def again(self, jobs: Iterable[_Job]) -> None:
        """Let others do what a process did not come to."""
        self._waiting.extendleft(reversed(list(jobs)))

    def ended_at(self, job: _Job) -> list[Any]:
        """Let another process do the batch at which one ended: first as it is, then text by text.

        Returns:
            The key of a text at which processes ended when it was alone, too.
        """
        if not job.retried:
            job.retried = True
            self._waiting.appendleft(job)
            return []
        if len(job.texts) == 1:
            self.finish(job, [])
            return [job.texts[0][0]]
        single = [_Job((*job.number, i), [text], retried=True) for i, text in enumerate(job.texts)]
        place = self._open.index(job)
        self._open[place : place + 1] = single
        self._waiting.extendleft(reversed(single))
        return []

    def finished(self) -> Iterator[Result]:
        """The results that are next in the order of the input."""
        while self._open and self._open[0].number in self._results:
            yield from self._results.pop(self._open.pop(0).number)


@dataclass(eq=False)
class _Process:
    """One process, and the batches that it has."""

    jobs: deque[_Job] = field(default_factory=deque)
    ready: bool = False
    learned: Any = None
    connection: Connection = field(init=False)
    process: SpawnProcess = field(init=False)

    def __post_init__(self) -> None:
        # Not fork: a forked process would share the threads of DuckDB.
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs,), daemon=True)
        with _without_interrupts():
            self.process.start()
        theirs.close()

    def learn(self, make_worker: Callable[[], Worker[Any]]) -> None:
        """Tell it what it does with the batches from now on."""
        if self.learned is not make_worker:
            self.learned = make_worker
            self._send(make_worker)

    def give(self, job: _Job) -> None:
        self.jobs.append(job)
        self._send(job.texts)

    def _send(self, what: object) -> None:
        # That it has ended shows where it is asked.
        with suppress(BrokenPipeError, ConnectionResetError):
            self.connection.send(what)

    def kill(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Start a process without being interrupted meanwhile; it is never interrupted either: this one ends it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(connection: Connection) -> None:
    """In a process: do what comes, until the process that started it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _say(connection, "ready")
    come: SimpleQueue[Any] = SimpleQueue()
    threading.Thread(target=_receive, args=(connection, come), daemon=True).start()
    make_worker: Callable[[], Worker[Any]] | None = None
    worker: Worker[Any] | None = None
    while True:
        what = come.get()
        if not isinstance(what, list):
            # The worker is made with the first batch: an error then reaches the caller.
            make_worker, worker = what, None
            continue
        try:
            assert make_worker is not None
            worker = worker or make_worker()
            _say(connection, "done", worker(what))
        except Exception as error:
            _say(connection, "raised", _picklable(error))


def _say(connection: Connection, what: str, value: object = None) -> None:
    """Tell the process that started this one; end where it is gone."""
    try:
        connection.send((what, value))
    except OSError:
        os._exit(1)


def _receive(connection: Connection, come: SimpleQueue[Any]) -> None:
    """Take what is sent at once, else both ends might wait until the other reads; end where the other end is gone."""
    try:
        while True:
            come.put(connection.recv())
    except (EOFError, OSError):
        os._exit(1)


def _picklable(error: Exception) -> Exception:
    """An error that can be sent."""
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    except Exception:
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error


def _batches(texts: Iterable[Text], size: int) -> Iterator[list[Text]]:
    part: list[Text] = []
    filled = 0
    for key, text in texts:
        part.append((key, text))
        filled += len(text)
        if filled >= size:
            yield part
            part, filled = [], 0
    if part:
        yield part


def _chain(first: deque[list[Text]], rest: Iterator[list[Text]]) -> Iterator[list[Text]]:
    while first:
        yield first.popleft()
    yield from rest
