"""End a command that is stopped: with one line, and within seconds."""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)

GRACE: Final = 3.0
"""Seconds that a command has to end in order. A build may be ended at any moment: it works on a copy."""

STOPPED: Final = "Stopped."
BUILD_STOPPED: Final = "Stopped. What was extracted is kept: run the same command to continue."


class Stopped(BaseException):
    """A signal asks the command to end; not a KeyboardInterrupt, which Click would turn into a word of its own."""


@contextmanager
def stoppable(said: str = STOPPED) -> Iterator[None]:
    """Let SIGINT and SIGTERM end what runs inside, with a line on standard error and 128 + the signal as exit code.

    Code in C (a layout, a query) answers no signal before it returns: after GRACE seconds the process is ended. Outside
    of the main thread, which alone receives signals, nothing is changed.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    ours, theirs = socket.socketpair()
    theirs.setblocking(False)
    threading.Thread(target=_watch, args=(ours, said), daemon=True).start()
    descriptor = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    came: list[int] = []

    def stop(number: int, _: FrameType | None) -> None:
        came.append(number)
        raise Stopped

    before = [signal.signal(number, stop) for number in SIGNALS]
    try:
        yield
    except BaseException:
        # A library may have turned it into an error of its own: DuckDB says “Query interrupted”.
        if not came:
            raise
        sys.stderr.write(f"\n{said}\n")
        sys.exit(128 + came[0])
    finally:
        for number, handler in zip(SIGNALS, before, strict=True):
            signal.signal(number, handler)
        signal.set_wakeup_fd(descriptor)
        theirs.close()


def _watch(signals: socket.socket, said: str) -> None:
    """Wait for a signal; end the process if it does not end by itself. Ends where the other end is closed."""
    with signals:
        while came := signals.recv(1):
            if came[0] in SIGNALS:
                timer = threading.Timer(GRACE, _end, [came[0], said])
                timer.daemon = True
                timer.start()


def _end(number: int, said: str) -> None:
    sys.stderr.write(f"\n{said}\n")
    sys.stderr.flush()
    os._exit(128 + number)
