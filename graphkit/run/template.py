"""What runs in the template: a process that makes a worker once, and forks the processes that work with it.

They have what it has loaded, and share its memory. Nothing else runs in it, so that a fork finds no other thread. It
ends, with all that it forked, where the process that started it is gone.
"""

from __future__ import annotations

import ctypes
import gc
import os
import pickle
import signal
import socket
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection
from typing import Any, Final, NoReturn

from graphkit.run.batches import Worker
from graphkit.run.serving import serve

FORK: Final = b"f"
LEARN: Final = b"l"
"""What is asked for in one byte: a process that serves at the descriptor that comes with it, or a worker; what makes it
follows, pickled."""

PR_SET_PDEATHSIG: Final = 1
"""Of prctl(2): the signal that a process gets when the one that started it ends."""


def main(descriptor: int) -> NoReturn:
    """Do what is asked for at a socket, until its other end is gone."""
    _end_with_parent()
    # The caller may have no ends of processes told: that lasts where a process is started.
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    # What a collection of garbage writes to would no longer be shared.
    gc.disable()
    asked, content = socket.socket(fileno=descriptor), Connection(os.dup(descriptor))
    make_worker: Callable[[], Worker[Any]] | None = None
    forked: set[int] = set()
    while True:
        try:
            what, descriptors, _, _ = socket.recv_fds(asked, 1, 1)
            sent = content.recv_bytes() if what == LEARN else b""
        except (EOFError, OSError):
            what = b""
        forked -= {pid for pid in forked if os.waitpid(pid, os.WNOHANG)[0]}
        if what == LEARN:
            make_worker = _made(sent)
            gc.freeze()
        elif what == FORK:
            # Where the system has no memory for one, it has ended before it said a word.
            with suppress(OSError):
                if not (pid := os.fork()):
                    _work(descriptors[0], make_worker, asked, content)
                forked.add(pid)
            os.close(descriptors[0])
        else:
            _end(forked)


def _made(sent: bytes) -> Callable[[], Worker[Any]]:
    """Make a worker. Where it cannot be made, each process says so."""
    try:
        worker = pickle.loads(sent)()  # noqa: S301 - our own
        if prepare := getattr(worker, "prepare", None):
            prepare()
    except Exception as error:
        return partial(_raise, error)
    return lambda: worker


def _work(
    descriptor: int, make_worker: Callable[[], Worker[Any]] | None, *of_template: socket.socket | Connection
) -> NoReturn:
    """In a process that was forked: work until the other end is gone."""
    try:
        for end in of_template:
            end.close()
        _end_with_parent()
        gc.enable()
        serve(Connection(descriptor), make_worker)
    finally:
        os._exit(1)


def _end(forked: set[int]) -> NoReturn:
    """End with all that was forked."""
    for pid in forked:
        os.kill(pid, signal.SIGKILL)
    for pid in forked:
        os.waitpid(pid, 0)
    os._exit(0)


def _end_with_parent() -> None:
    """Have the system end this process with the one that started it, also while it reads from nobody."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _raise(error: Exception) -> NoReturn:
    raise error
