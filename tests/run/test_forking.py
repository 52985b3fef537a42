"""The template ends without a word, and a process that starts is not interrupted."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from graphkit.extract import Extractor
from graphkit.extract.clauses import ClauseFinder
from graphkit.options import DEFAULT_MODEL, ExtractOptions
from graphkit.run import local
from graphkit.run.batches import Worker
from graphkit.run.forking import SIGNALS, START, Template, uninterrupted
from graphkit.run.template import FORK
from tests.run.processes import children
from tests.run.workers import Keys, Prepared, Sleeps

forks = pytest.mark.skipif(not local.FORKS, reason="Processes are forked on Linux only.")


class Stopped(BaseException):
    """What a handler raises."""


@pytest.fixture
def stopped() -> Iterator[None]:
    def stop(_: int, __: FrameType | None) -> None:
        raise Stopped

    before = {number: signal.signal(number, stop) for number in SIGNALS}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def interrupt(number: signal.Signals) -> None:
    """Send this process a signal, and give its handler time to run."""
    os.kill(os.getpid(), number)
    for _ in range(10):
        time.sleep(0.005)


@pytest.mark.usefixtures("stopped")
@pytest.mark.parametrize("number", SIGNALS)
def test_a_signal_waits_until_a_process_is_started(number: signal.Signals) -> None:
    # A thread in which it is not blocked, such as the one that watches for signals.
    threading.Thread(target=time.sleep, args=(0.2,)).start()
    handlers, done = [signal.getsignal(one) for one in SIGNALS], list[str]()

    def start() -> None:
        with uninterrupted():
            interrupt(number)
            done.append("all")

    with pytest.raises(Stopped):
        start()
    assert done == ["all"]
    assert [signal.getsignal(one) for one in SIGNALS] == handlers
    with pytest.raises(Stopped):
        interrupt(number)


@forks
@pytest.mark.parametrize("seconds", [0, 0.03, 0.1, 0.3, 1])
def test_a_template_ends_without_a_word_at_any_moment(seconds: float) -> None:
    ours, theirs = socket.socketpair()
    command = [sys.executable, "-c", START, str(theirs.fileno()), *sys.path]
    with theirs:
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, pass_fds=[theirs.fileno()]
        )
    time.sleep(seconds)
    ours.close()
    assert process.communicate(timeout=60)[0] == b""
    assert process.returncode == 0


@forks
def test_what_a_template_forks_ends_with_it() -> None:
    template = Template(Keys)
    connections = [template.fork() for _ in range(2)]
    assert [connection.recv() for connection in connections] == [("ready", None)] * 2
    (own,) = [child for child in children(os.getpid()) if START in child.command]
    forked = children(own.pid)
    assert len(forked) == 2
    os.kill(own.pid, signal.SIGKILL)
    for connection in connections:
        with pytest.raises((EOFError, ConnectionResetError)):
            connection.recv()
        connection.close()
    assert template.has_ended()
    template.close()


REFUSED = """
import errno, os
def fork():
    raise OSError(errno.ENOMEM, os.strerror(errno.ENOMEM))
os.fork = fork
"""


@forks
def test_a_process_for_which_there_is_no_memory_has_ended(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("graphkit.run.forking.START", REFUSED + START)
        template = Template(Keys)
    with template.fork() as connection, pytest.raises((EOFError, ConnectionResetError)):
        connection.recv()
    assert not template.has_ended()
    template.close()
    assert capfd.readouterr().err == ""


@forks
def test_a_template_ends_without_a_word_where_nobody_is_told_that_processes_end() -> None:
    """That setting lasts in processes that are started, as in the command of a caller that has it."""
    ours, theirs = socket.socketpair()
    command = [sys.executable, "-c", START, str(theirs.fileno()), *sys.path]
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        with theirs:
            process = subprocess.Popen(
                command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, pass_fds=[theirs.fileno()]
            )
    finally:
        signal.signal(signal.SIGCHLD, before)
    served, of_worker = socket.socketpair()
    with of_worker:
        socket.send_fds(ours, [FORK], [of_worker.fileno()])
    with Connection(served.detach()) as connection:
        assert connection.recv() == ("ready", None)
    ours.close()
    assert process.communicate(timeout=60)[0] == b""
    assert process.returncode == 0


@forks
@pytest.mark.slow
@pytest.mark.parametrize("make_worker", [partial(Extractor, ExtractOptions()), partial(ClauseFinder, DEFAULT_MODEL)])
def test_a_template_with_a_model_has_one_thread(make_worker: Callable[[], Worker[Any]]) -> None:
    template = Template(make_worker)
    connection = template.fork()
    assert connection.recv() == ("ready", None)
    (own,) = [child for child in children(os.getpid()) if START in child.command]
    assert len(list(Path(f"/proc/{own.pid}/task").iterdir())) == 1
    connection.send([("key", "Kim met Lee in Paris.")])
    said, found = connection.recv()
    assert (said, [key for key, _ in found]) == ("done", ["key"])
    connection.close()
    template.close()


@forks
def test_a_worker_is_prepared_before_processes_are_forked() -> None:
    with local.Workers(2) as started:
        found = list(started.run(Prepared, [(f"{i}", "x" * 60_000) for i in range(12)]))
    ((template, _), *_) = found
    assert template not in {0, os.getpid(), *(process for _, process in found)}
    assert {prepared for prepared, _ in found} == {template}


@forks
def test_a_template_that_was_ended_from_outside_is_replaced() -> None:
    with local.Workers(2) as started:
        results = started.run(partial(Sleeps), [(f"{i}", "x" * 60_000) for i in range(12)])
        next(results)
        (own,) = [child for child in children(os.getpid()) if START in child.command]
        os.kill(own.pid, signal.SIGKILL)
        assert len(list(results)) == 11
        assert started.lost == []
