"""Run workers over many texts in processes on this machine, batch by batch."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from queue import SimpleQueue
from typing import Any

from graphkit.errors import GraphkitError
from graphkit.options import ExtractOptions
from graphkit.run.batches import Ended, Member, Pool, Text, Worker, picklable


class Workers(Pool):
    """Processes of this machine."""

    @classmethod
    def of(cls, options: ExtractOptions) -> Workers:
        """The processes that options ask for."""
        return cls(options.workers())

    def new_member(self) -> Member:
        """Start a process."""
        return _Process()

    def done(self) -> list[Member]:
        """Wait for processes that have something to say, or have ended."""
        ready = set(wait([process.connection for process in self._running]))
        return [process for process in self._running if process.connection in ready]

    def ended(self) -> GraphkitError:
        """The error where processes end whatever they read."""
        return _ended()


def _ended() -> GraphkitError:
    return GraphkitError(
        "A worker process ended before its work was done.",
        "If memory ran out, use fewer processes with --jobs. In a script, call build() under"
        ' `if __name__ == "__main__":`.',
    )


@dataclass(eq=False)
class _Process(Member):
    """One process, and the batches that it has."""

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

    def send_worker(self, make_worker: Callable[[], Worker[Any]]) -> None:
        self._send(make_worker)

    def send_texts(self, texts: list[Text]) -> None:
        self._send(texts)

    def take(self) -> tuple[str, Any]:
        try:
            said, value = self.connection.recv()
        except (EOFError, OSError) as error:
            # One that does not even start will not start again.
            raise (Ended() if self.ready else _ended()) from error
        return said, value

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
            _say(connection, "raised", picklable(error))


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
