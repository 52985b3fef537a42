"""Texts come in; results of a worker go out, batch by batch, made in processes of this machine."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from typing import Any, Final, TypeAlias, TypeVar

from graphkit.errors import GraphkitError

Result = TypeVar("Result")
Text: TypeAlias = tuple[str, str]
Worker: TypeAlias = Callable[[Sequence[Text]], Result]

BATCH: Final = 60_000
ALONE: Final = 300_000
"""Characters in a batch, and below how many starting processes takes longer than it saves."""


def run_local(
    make_worker: Callable[[], Worker[Result]], texts: Iterable[Text], *, processes: int, batch: int = BATCH
) -> Iterator[Result]:
    """Run a worker over (key, text) pairs in batches of about ``batch`` characters, results in the order of the input.

    ``make_worker`` must be picklable; it is called once in each process. Only as many batches are read ahead as keep
    the processes busy. A small input, or ``processes=1``, runs in this process.

    Raises:
        GraphkitError: a process was ended from outside. What a worker raises comes through as it is.
    """
    batches = _batches(texts, batch)
    ahead: deque[list[Text]] = deque()
    while processes > 1 and sum(len(text) for part in ahead for _, text in part) < ALONE:
        if (part := next(batches, None)) is None:
            processes = 1
            break
        ahead.append(part)
    if processes > 1:
        yield from _spread(make_worker, _chain(ahead, batches), processes)
        return
    if (first := next(parts := _chain(ahead, batches), None)) is not None:
        worker = make_worker()
        yield worker(first)
        for part in parts:
            yield worker(part)


def _spread(
    make_worker: Callable[[], Worker[Result]], batches: Iterator[list[Text]], processes: int
) -> Iterator[Result]:
    # A forked process would share the database's threads: a fresh one is safe on every system.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context, initializer=_start, initargs=(make_worker,)) as pool:
        waiting: deque[Future[Any]] = deque()
        try:
            for part in batches:
                waiting.append(pool.submit(_work, part))
                if len(waiting) > 3 * processes:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        except BrokenProcessPool as error:
            raise GraphkitError(
                "A worker process ended before its work was done.",
                'If memory was short, take fewer with --jobs. In a script, build under `if __name__ == "__main__":`.',
            ) from error
        finally:
            for future in waiting:
                future.cancel()


_make_worker: Callable[[], Worker[Any]]


def _start(make_worker: Callable[[], Worker[Any]]) -> None:
    global _make_worker
    _make_worker = cache(make_worker)


def _work(batch: Sequence[Text]) -> Any:
    # Made with the first batch: an error here reaches the caller, one in _start would only end the process.
    return _make_worker()(batch)


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
