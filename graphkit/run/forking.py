"""Start the template on Linux, and have it fork workers; and start any process without being interrupted."""

from __future__ import annotations

import os
import pickle
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from multiprocessing.spawn import get_executable
from typing import Any, Final

from graphkit.run.batches import Worker
from graphkit.run.template import FORK, LEARN

START: Final = "import sys; sys.path[:] = sys.argv[2:]; from graphkit.run.template import main; main(int(sys.argv[1]))"
"""Not the ``spawn`` of multiprocessing: that imports the main module, needs a second process, and complains where this
one ends meanwhile."""

ONE_THREAD: Final = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
"""Settings of libraries that would start threads: these are lost by a fork, and each worker has one processor."""

PATIENCE: Final = 0.5
"""Seconds in which the template must end by itself, which it does unless it is making a worker."""

SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)


class Template:
    """The template, seen from the process that starts it.

    Args:
        make_worker: Makes the worker of the processes that it forks; must be picklable.
    """

    def __init__(self, make_worker: Callable[[], Worker[Any]]) -> None:
        self._control, theirs = socket.socketpair()
        command = [os.fsdecode(get_executable()), "-c", START, str(theirs.fileno()), *sys.path]
        with theirs, uninterrupted():
            self._process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, pass_fds=[theirs.fileno()], env=os.environ | ONE_THREAD
            )
        self.learn(make_worker)

    def learn(self, make_worker: Callable[[], Worker[Any]]) -> None:
        """Have it make another worker; it does not wait until that is made."""
        self.make_worker = make_worker
        with suppress(BrokenPipeError, ConnectionResetError):  # that it has ended shows in what it forks
            self._control.sendall(LEARN)
            content = Connection(os.dup(self._control.fileno()))
            content.send_bytes(pickle.dumps(make_worker))
            content.close()

    def fork(self) -> Connection:
        """Have it fork a process; what that says comes at the connection, also that it has ended."""
        ours, theirs = socket.socketpair()
        with theirs, suppress(BrokenPipeError, ConnectionResetError):
            socket.send_fds(self._control, [FORK], [theirs.fileno()])
        return Connection(ours.detach())

    def has_ended(self) -> bool:
        """Whether it was ended from outside."""
        return self._process.poll() is not None

    def close(self) -> None:
        """End it, and all that it forked, and wait until they have ended."""
        self._control.close()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Start a process without being interrupted meanwhile; it is never interrupted either: this one ends it.

    A signal that is blocked in this thread still reaches others, and Python then runs its handler in the main thread:
    the handlers wait, too.
    """
    came: list[int] = []
    handlers = {number: signal.getsignal(number) for number in SIGNALS}
    if threading.current_thread() is not threading.main_thread() or None in handlers.values():
        handlers = {}
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, ()) if hasattr(signal, "pthread_sigmask") else None
    try:
        for number in handlers:
            signal.signal(number, lambda number, _: came.append(number))
        if mask is not None:
            signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
        yield
    finally:
        if mask is not None:
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        for number, handler in handlers.items():
            signal.signal(number, handler)
        for held in dict.fromkeys(came):
            signal.raise_signal(held)
