"""Run workers over many texts in processes on this machine, batch by batch."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import socket
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from queue import SimpleQueue
from typing import Any, Final

from graphkit.errors import GraphkitError
from graphkit.options import ExtractOptions
from graphkit.run.batches import Ended, Member, Pool, Text, Worker
from graphkit.run.forking import Template, uninterrupted
from graphkit.run.serving import serve

FORKS: Final = sys.platform == "linux" and not getattr(sys, "frozen", False)
"""Whether processes are forked: the libraries of macOS may not be, Windows has no fork, and the executable of a frozen
program is no Python."""


class Workers(Pool):
    """Processes of this machine.

    On Linux they are forked from a template, which has made the worker; elsewhere each is started by itself. With
    ``forkserver`` of multiprocessing, the one server of the program that calls us would be ours.
    """

    def __init__(self, processes: int) -> None:
        super().__init__(processes)
        self._template: Template | None = None

    @classmethod
    def of(cls, options: ExtractOptions) -> Workers:
        """The processes that options ask for."""
        return cls(options.workers())

    def _start(self, make_worker: Callable[[], Worker[Any]]) -> None:
        if FORKS:
            self._prepare(make_worker)
        super()._start(make_worker)

    def _prepare(self, make_worker: Callable[[], Worker[Any]]) -> None:
        """Have a template that has made this worker."""
        if self._template is not None and self._template.has_ended():
            self._template.close()
            self._template = None
        if self._template is None:
            self._template = Template(make_worker)
        elif self._template.make_worker is not make_worker:
            self._kill_all()  # they have the worker that was made before
            self._template.learn(make_worker)

    def new_member(self) -> Member:
        """Start a process."""
        return _Started() if self._template is None else _Forked(self._template)

    def done(self) -> list[Member]:
        """Wait for processes that have something to say, or have ended."""
        ready = set(wait([process.connection for process in self._running]))
        return [process for process in self._running if process.connection in ready]

    def ended(self) -> GraphkitError:
        """The error where processes end whatever they read."""
        return _ended()

    def close(self) -> None:
        """End all processes at once."""
        super().close()
        if self._template is not None:
            self._template.close()
            self._template = None


def _ended() -> GraphkitError:
    in_script = "" if FORKS else ' In a script, call build() under `if __name__ == "__main__":`.'
    return GraphkitError(
        "A worker process ended before its work was done.",
        f"If memory ran out, use fewer processes with --jobs.{in_script}",
    )


class _Process(Member):
    """One process, and the batches that it has. It ends where this process is gone, or the connection is closed.

    A thread sends what it is given: it reads only when it has done a batch.
    """

    def __init__(self, connection: Connection, learned: Callable[[], Worker[Any]] | None = None) -> None:
        super().__init__(learned=learned)
        self.connection = connection
        self._to_send: SimpleQueue[bytes | None] = SimpleQueue()
        self._sender = threading.Thread(target=_send_all, args=(connection, self._to_send), daemon=True)
        self._sender.start()

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
        self._to_send.put(pickle.dumps(what))

    def kill(self) -> None:
        """Close the connection, once nobody writes into it."""
        self._to_send.put(None)
        self._sender.join()
        self.connection.close()


def _send_all(connection: Connection, contents: SimpleQueue[bytes | None]) -> None:
    with suppress(OSError):  # that it has ended shows where it is asked
        while (content := contents.get()) is not None:
            connection.send_bytes(content)


class _Forked(_Process):
    """A process that a template forks."""

    def __init__(self, template: Template) -> None:
        super().__init__(template.fork(), template.make_worker)

    def kill(self) -> None:
        with socket.socket(fileno=os.dup(self.connection.fileno())) as end, suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
        super().kill()


class _Started(_Process):
    """A process that is started by itself, for which multiprocessing imports the main module."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=_serve, args=(theirs,), daemon=True)
        with theirs, uninterrupted():
            self.process.start()
        super().__init__(ours)

    def kill(self) -> None:
        self.process.kill()
        self.process.join()
        super().kill()


def _serve(connection: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    serve(connection)
