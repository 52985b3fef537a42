"""Processes of this machine: results in the order of the input, errors as they are, and nothing left running."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.errors import GraphkitError, ModelMissing
from graphkit.extract import Extractor
from graphkit.options import ExtractOptions
from graphkit.records import Extraction, Sentence, Span
from graphkit.run import Workers, local
from graphkit.run.batches import ALONE, Text, Worker
from tests.run.processes import children
from tests.run.workers import AlwaysDies, CannotStart, Dies, Keys, Refuses, Repeats

forks = pytest.mark.skipif(not local.FORKS, reason="Processes are forked on Linux only.")

LETTERS = 20_000
MANY = [(f"key {i}", "x" * LETTERS) for i in range(2 * ALONE // LETTERS)]


@pytest.fixture(autouse=True, params=[False, pytest.param(True, marks=forks)])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each process is started by itself, or forked; nothing is left running."""
    monkeypatch.setattr("graphkit.run.local.FORKS", request.param)
    before = {child.pid for child in children(os.getpid())}  # such as a browser for other tests
    yield
    assert multiprocessing.active_children() == []
    started = [child for child in children(os.getpid()) if child.pid not in before]
    assert [child for child in started if "resource_tracker" not in child.command] == []


def with_bad_one(at: int) -> list[Text]:
    return [*MANY[:at], ("bad", "x"), *MANY[at:]]


def ran(make_worker: Callable[[], Worker[Any]], texts: Iterable[Text], *, processes: int) -> list[Any]:
    """All results of one run."""
    with Workers(processes) as started:
        return list(started.run(make_worker, texts))


def test_processes_give_what_one_gives_in_the_order_of_the_input() -> None:
    alone = ran(Keys, MANY, processes=1)
    spread = ran(Keys, iter(MANY), processes=2)
    assert [keys for keys, _, _ in spread] == [keys for keys, _, _ in alone]
    assert [key for keys, _, _ in spread for key in keys] == [key for key, _ in MANY]
    assert {process for _, process, _ in alone} == {os.getpid()}
    processes = {process for _, process, _ in spread}
    assert os.getpid() not in processes
    assert 1 <= len(processes) <= 2
    # The model is loaded once, not for every batch.
    assert {made for _, _, made in spread} == {1}


def test_neither_end_waits_for_the_other_with_more_than_a_pipe_holds() -> None:
    texts = [(f"key {i}", f"{i} " * 400_000) for i in range(12)]
    found = ran(Repeats, texts, processes=2)
    assert [text for part, _ in found for text in part] == [text for _, text in texts]
    assert {threads for _, threads in found} == {1}


def test_what_one_run_loaded_serves_the_next() -> None:
    with Workers(2) as started:
        first, second = (list(started.run(make, MANY)) for make in (Keys, partial(Keys)))
        # Processes that are forked are replaced by such as have the second worker, too.
        same = {process for _, process, _ in first} == {process for _, process, _ in second}
        assert same is not local.FORKS
        assert {made for _, _, made in second} == {2}
        assert [keys for keys, _, _ in first] == [keys for keys, _, _ in second]


def test_a_small_input_stays_in_this_process() -> None:
    def cannot_be_sent() -> Keys:
        return Keys()

    few = MANY[: ALONE // LETTERS - 1]
    found = ran(cannot_be_sent, iter(few), processes=8)
    assert [key for keys, _, _ in found for key in keys] == [key for key, _ in few]
    assert {process for _, process, _ in found} == {os.getpid()}


@pytest.mark.parametrize("processes", [1, 2])
def test_no_text_needs_no_worker(processes: int) -> None:
    assert ran(CannotStart, [], processes=processes) == []


@given(st.lists(st.text(max_size=12), max_size=30), st.integers(1, 20))
def test_batches_are_as_large_as_asked_for_and_hold_all(texts: list[str], size: int) -> None:
    pairs = [(f"{i}", text) for i, text in enumerate(texts)]
    batches = list(Workers(1).run(lambda: list, pairs, batch=size))
    assert [pair for batch in batches for pair in batch] == pairs
    for batch in batches:
        # One text less would not have filled it.
        assert sum(len(text) for _, text in batch[:-1]) < size
    for batch in batches[:-1]:
        assert sum(len(text) for _, text in batch) >= size


@pytest.mark.parametrize(("processes", "ahead"), [(1, 1), (2, 20)])
def test_the_input_is_read_as_it_is_needed(processes: int, ahead: int) -> None:
    read = 0

    def texts() -> Iterator[Text]:
        nonlocal read
        for i in range(1000):
            read += 1
            yield f"{i}", "x" * 60_000

    with Workers(processes) as started:
        results = started.run(Keys, texts())
        assert read == 0
        next(results)
        assert read <= ahead
        results.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("processes", [1, 2])
@pytest.mark.parametrize("at", [0, len(MANY) // 2, len(MANY)])
def test_what_a_worker_raises_comes_through(processes: int, at: int) -> None:
    results: list[list[str]] = []
    with Workers(processes) as started, pytest.raises(ModelMissing) as caught:
        results.extend(started.run(Refuses, with_bad_one(at)))
    assert (caught.value.message, caught.value.next_step) == ("It broke.", "Mend it.")
    done = [key for keys in results for key in keys]
    assert done == [key for key, _ in MANY[: len(done)]]
    assert len(done) <= at


@pytest.mark.parametrize("processes", [1, 2])
def test_a_worker_that_cannot_be_made_says_why(processes: int) -> None:
    with pytest.raises(ModelMissing, match=r"There is no model\. Get one\."):
        ran(CannotStart, MANY, processes=processes)


@pytest.mark.parametrize("at", [0, 20, len(MANY)])
def test_a_text_at_which_processes_end_is_left_out_and_named(at: int) -> None:
    with Workers(2) as started:
        results = list(started.run(Dies, with_bad_one(at)))
        assert [key for keys in results for key in keys] == [key for key, _ in MANY]
        assert started.lost == ["bad"]


def test_a_process_that_is_killed_from_outside_is_replaced() -> None:
    with Workers(2) as started:
        results = started.run(Keys, MANY)
        found = [next(results)]
        os.kill(found[0][1], signal.SIGKILL)
        found += results
        assert [key for keys, _, _ in found for key in keys] == [key for key, _ in MANY]
        assert started.lost == []


def test_where_processes_end_whatever_they_read_a_sentence_says_so() -> None:
    with pytest.raises(GraphkitError, match="A worker process ended before its work was done") as caught:
        ran(AlwaysDies, MANY, processes=2)
    assert "--jobs" in caught.value.next_step


ORPHANS = """
import os, sys
from graphkit.run import Workers
from tests.run.workers import Sleeps
if __name__ == "__main__":
    workers = Workers(2)
    results = workers.run(Sleeps, [(f"{i}", "x" * 60_000) for i in range(40)])
    print(*next(results), flush=True)
    for result in results:
        pass
"""


def test_processes_end_with_the_one_that_started_them(tmp_path: Path) -> None:
    script = tmp_path / "orphans.py"
    script.write_text(ORPHANS, encoding="utf-8")
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        pid = int(process.stdout.readline().split()[0])
        process.kill()
    for _ in range(100):
        if not is_alive(pid):
            return
        time.sleep(0.05)
    pytest.fail("A process outlived the one that started it.")


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return "(zombie)" not in Path(f"/proc/{pid}/status").read_text() if Path(f"/proc/{pid}").exists() else True


@pytest.mark.parametrize("processes", [1, 2])
def test_an_input_that_breaks_off_raises_its_own_error(processes: int) -> None:
    def texts() -> Iterator[Text]:
        yield from MANY
        raise OSError("The disk is gone.")

    with pytest.raises(OSError, match="The disk is gone"):
        ran(Keys, texts(), processes=processes)


def test_all_that_travels_between_processes_can_be_pickled() -> None:
    options = ExtractOptions(topics=False)
    make_worker = pickle.loads(pickle.dumps(partial(Extractor, options)))
    assert (make_worker.func, make_worker.args) == (Extractor, (options,))
    found = [("key", Extraction("key", (Sentence(0, 9, 0),), (Span(0, 3, "PERSON"), Span(4, 9, "arms", topic=True))))]
    assert pickle.loads(pickle.dumps(found)) == found
