"""What runs in a worker process: it does batches, and ends without a word where the other end is gone.

It has one thread: with a second one, spaCy takes a fifth more time (it takes Python's lock for each word, which is
cheaper where nobody else can want it). So it reads only when it has done a batch, and the other end must not wait until
it reads.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, NoReturn

from graphkit.garbage import collect_rarely
from graphkit.run.batches import Worker, picklable


def serve(connection: Connection, make_worker: Callable[[], Worker[Any]] | None = None) -> NoReturn:
    """Do the batches that come, with a worker of the last maker: that given here, or one that comes."""
    _say(connection, "ready")
    worker: Worker[Any] | None = None
    collect_rarely()
    while True:
        what = _next(connection)
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


def _next(connection: Connection) -> Any:
    """What comes next; end where the other end is gone."""
    try:
        return connection.recv()
    except (EOFError, OSError):
        os._exit(1)
