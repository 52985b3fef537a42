"""Spread texts over workers batch by batch: what is alike on one machine and on a cluster."""

from __future__ import annotations

import pickle
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Final, Generic, Self, TypeAlias, TypeVar

from graphkit.errors import GraphkitError

Result = TypeVar("Result")
Text: TypeAlias = tuple[Any, str]
Worker: TypeAlias = Callable[[Sequence[Text]], Result]
"""Does a batch. It may have a method ``prepare``, which loads what is else loaded with the first batch."""

BATCH: Final = 60_000
ALONE: Final = 300_000
"""Characters in a batch, and the input size below which starting processes takes longer than it saves."""

AHEAD: Final = 3
"""Batches that a process has at once: it need not wait while this process keeps what it found."""

MOST_DEATHS: Final = 10
"""After so many processes that ended, and no batch done meanwhile, it is not the texts that end them."""


class Ended(Exception):
    """A process is gone, and with it the batches that it had."""


@dataclass(eq=False)
class Job:
    """A batch, and whether a process ended at it already."""

    number: tuple[int, ...]
    texts: list[Text]
    retried: bool = False


@dataclass(eq=False)
class Member(ABC):
    """One process of a pool, and the batches that it has."""

    jobs: deque[Job] = field(default_factory=deque)
    ready: bool = False
    learned: Any = None

    @property
    def takes_jobs(self) -> bool:
        """Whether it can be given batches now."""
        return True

    def learn(self, make_worker: Callable[[], Worker[Any]]) -> None:
        """Tell it what it does with the batches from now on."""
        if self.learned is not make_worker:
            self.learned = make_worker
            self.send_worker(make_worker)

    def give(self, job: Job) -> None:
        """Give it a batch more; it does them in this order."""
        self.jobs.append(job)
        self.send_texts(job.texts)

    @abstractmethod
    def send_worker(self, make_worker: Callable[[], Worker[Any]]) -> None:
        """Send it what makes the worker."""

    @abstractmethod
    def send_texts(self, texts: list[Text]) -> None:
        """Send it the texts of a batch."""

    @abstractmethod
    def take(self) -> tuple[str, Any]:
        """What it says: "ready", "done" with the result of a batch, or "raised" with an error.

        Raises:
            Ended: it is gone.
        """

    @abstractmethod
    def kill(self) -> None:
        """End it at once."""


class Pool(ABC):
    """Processes that are started when they are first needed, and end with this object or with this process.

    Args:
        processes: How many; with 1, all work is done in this process.

    Attributes:
        lost: Keys of texts at which processes ended, also when they had such a text alone: they are left out.
    """

    most_deaths = MOST_DEATHS

    def __init__(self, processes: int) -> None:
        self.processes = processes
        self.lost: list[Any] = []
        self._running: list[Any] = []
        self._deaths = 0

    @abstractmethod
    def new_member(self) -> Member:
        """Start a process."""

    @abstractmethod
    def done(self) -> list[Member]:
        """Wait for processes that have something to say, or have ended."""

    @abstractmethod
    def ended(self) -> GraphkitError:
        """The error where processes end whatever they read."""

    @property
    def spreads(self) -> bool:
        """Whether a large input leaves this process."""
        return self.processes > 1

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
        batches = in_batches(texts, batch)
        first: deque[list[Text]] = deque()
        spread = self.spreads
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
        jobs: Jobs[Result] = Jobs(batches, most=AHEAD * self.processes)
        try:
            while jobs.fill():
                self._start(make_worker)
                self._give(jobs)
                for process in self.done():
                    self._take(process, jobs)
                yield from jobs.finished()
        except BaseException:  # broken off, also by a caller who takes no more: nobody waits for what they do
            self.close()
            raise

    def _start(self, make_worker: Callable[[], Worker[Any]]) -> None:
        """Start the processes that are missing, and tell those that run what they do now."""
        while len(self._running) < self.processes:
            self._running.append(self.new_member())
        for process in self._running:
            process.learn(make_worker)

    def _give(self, jobs: Jobs[Any]) -> None:
        """Give each process as many batches as it may have, the least busy first."""
        taking = [process for process in self._running if process.takes_jobs]
        while taking:
            process = min(taking, key=lambda p: len(p.jobs))
            if len(process.jobs) == AHEAD or (job := jobs.next()) is None:
                return
            process.give(job)

    def _take(self, process: Member, jobs: Jobs[Any]) -> None:
        """Take what a process says; replace one that has ended."""
        try:
            said, value = process.take()
        except Ended:
            self._replace(process, jobs)
            return
        if said == "ready":
            process.ready = True
        elif said == "raised":
            raise value
        else:
            self._deaths = 0
            jobs.finish(process.jobs.popleft(), [value])

    def _replace(self, process: Member, jobs: Jobs[Any]) -> None:
        process.kill()
        self._running.remove(process)
        self._deaths += 1
        if self._deaths > self.most_deaths:
            raise self.ended()
        if process.jobs:
            # What it was given first is what it was doing.
            self.lost += jobs.ended_at(process.jobs.popleft())
            jobs.again(process.jobs)

    def close(self) -> None:
        """End all processes at once."""
        self._kill_all()

    def _kill_all(self) -> None:
        for process in self._running:
            process.kill()
        self._running.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self.close()


class Jobs(Generic[Result]):
    """The batches of a run: those to do, and the results, to be had in the order of the input."""

    def __init__(self, batches: Iterator[list[Text]], *, most: int) -> None:
        self._batches = enumerate(batches)
        self._most = most
        self._waiting: deque[Job] = deque()
        self._open: list[Job] = []
        self._results: dict[tuple[int, ...], list[Result]] = {}

    def fill(self) -> bool:
        """Read ahead as far as is allowed; whether anything is left to do."""
        while len(self._open) < self._most and (numbered := next(self._batches, None)):
            job = Job((numbered[0],), numbered[1])
            self._waiting.append(job)
            self._open.append(job)
        return bool(self._open)

    def next(self) -> Job | None:
        """The next batch that no process has."""
        return self._waiting.popleft() if self._waiting else None

    def finish(self, job: Job, results: list[Result]) -> None:
        """Keep the results of a batch."""
        self._results[job.number] = results

    def again(self, jobs: Iterable[Job]) -> None:
        """Let others do what a process did not come to."""
        self._waiting.extendleft(reversed(list(jobs)))

    def ended_at(self, job: Job) -> list[Any]:
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
        single = [Job((*job.number, i), [text], retried=True) for i, text in enumerate(job.texts)]
        place = self._open.index(job)
        self._open[place : place + 1] = single
        self._waiting.extendleft(reversed(single))
        return []

    def finished(self) -> Iterator[Result]:
        """The results that are next in the order of the input."""
        while self._open and self._open[0].number in self._results:
            yield from self._results.pop(self._open.pop(0).number)


def picklable(error: Exception) -> Exception:
    """An error that can be sent."""
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    except Exception:
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error


def in_batches(texts: Iterable[Text], size: int) -> Iterator[list[Text]]:
    """Put texts together until a batch has ``size`` characters."""
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
