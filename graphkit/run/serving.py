"""What runs in a worker process: it does batches, and ends without a word where the other end is gone."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from queue import SimpleQueue
from typing import Any, NoReturn

from graphkit.garbage import collect_rarely
from graphkit.run.batches import Worker, picklable


def serve(connection: Connection, make_worker: Callable[[], Worker[Any]] | None = None) -> NoReturn:
    """Do the batches that come, with a worker of the last maker: that given here, or one that comes."""
    _say(connection, "ready")
    come: SimpleQueue[Any] = SimpleQueue()
    threading.Thread(target=_receive, args=(connection, come), daemon=True).start()
    worker: Worker[Any] | None = None
    collect_rarely()
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
