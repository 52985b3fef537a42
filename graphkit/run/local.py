"""Run a worker over many texts in processes on this machine, batch by batch."""

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
"""Characters in a batch, and the input size below which starting processes takes longer than it saves."""


def run_local(
    make_worker: Callable[[], Worker[Result]], texts: Iterable[Text], *, processes: int, batch: int = BATCH
) -> Iterator[Result]:
    """Run a worker over (key, text) pairs in batches, and yield the results in input order.

    Args:
        make_worker: Makes the worker; called once in each process, so it must be picklable.
        texts: The pairs. Only as many are read ahead as keep the processes busy.
        processes: The number of processes. A small input, or 1, runs in this process.
        batch: The size of a batch in characters.

    Raises:
        GraphkitError: A process was killed. Exceptions of a worker are passed on unchanged.
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
    # Not fork: a forked process would share the threads of DuckDB.
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
                "If memory ran out, use fewer processes with --jobs. In a script, call build() under"
                ' `if __name__ == "__main__":`.',
            ) from error
        finally:
            for future in waiting:
                future.cancel()


_make_worker: Callable[[], Worker[Any]]


def _start(make_worker: Callable[[], Worker[Any]]) -> None:
    global _make_worker
    _make_worker = cache(make_worker)


def _work(batch: Sequence[Text]) -> Any:
    # The worker is made here: an exception reaches the caller, while one in _start would only end the process.
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
