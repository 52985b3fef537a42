"""Processes of this machine: results in the order of the input, errors as they are, and nothing left running."""

from __future__ import annotations

import multiprocessing
import os
import pickle
from collections.abc import Iterator
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.errors import GraphkitError, ModelMissing
from graphkit.extract import Extractor
from graphkit.options import ExtractOptions
from graphkit.records import Extraction, Sentence, Span
from graphkit.run import run_local
from graphkit.run.local import ALONE, Text
from tests.run.workers import CannotStart, Dies, Keys, Refuses

LETTERS = 20_000
MANY = [(f"key {i}", "x" * LETTERS) for i in range(2 * ALONE // LETTERS)]


@pytest.fixture(autouse=True)
def nothing_is_left_running() -> Iterator[None]:
    yield
    assert multiprocessing.active_children() == []


def with_bad_one(at: int) -> list[Text]:
    return [*MANY[:at], ("bad", "x"), *MANY[at:]]


def test_processes_give_what_one_gives_in_the_order_of_the_input() -> None:
    alone = list(run_local(Keys, MANY, processes=1))
    spread = list(run_local(Keys, iter(MANY), processes=2))
    assert [keys for keys, _, _ in spread] == [keys for keys, _, _ in alone]
    assert [key for keys, _, _ in spread for key in keys] == [key for key, _ in MANY]
    assert {process for _, process, _ in alone} == {os.getpid()}
    processes = {process for _, process, _ in spread}
    assert os.getpid() not in processes
    assert 1 <= len(processes) <= 2
    # The model is loaded once, not for every batch.
    assert {made for _, _, made in spread} == {1}


def test_a_small_input_stays_in_this_process() -> None:
    def cannot_be_sent() -> Keys:
        return Keys()

    few = MANY[: ALONE // LETTERS - 1]
    found = list(run_local(cannot_be_sent, iter(few), processes=8))
    assert [key for keys, _, _ in found for key in keys] == [key for key, _ in few]
    assert {process for _, process, _ in found} == {os.getpid()}


@pytest.mark.parametrize("processes", [1, 2])
def test_no_text_needs_no_worker(processes: int) -> None:
    assert list(run_local(CannotStart, [], processes=processes)) == []


@given(st.lists(st.text(max_size=12), max_size=30), st.integers(1, 20))
def test_batches_are_as_large_as_asked_for_and_hold_all(texts: list[str], size: int) -> None:
    def echo() -> list[list[Text]]:
        return list(run_local(lambda: list, pairs, processes=1, batch=size))

    pairs = [(f"{i}", text) for i, text in enumerate(texts)]
    batches = echo()
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

    results = run_local(Keys, texts(), processes=processes)
    assert read == 0
    next(results)
    assert read <= ahead
    results.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("processes", [1, 2])
@pytest.mark.parametrize("at", [0, len(MANY) // 2, len(MANY)])
def test_what_a_worker_raises_comes_through(processes: int, at: int) -> None:
    results: list[list[str]] = []
    with pytest.raises(ModelMissing) as caught:
        results.extend(run_local(Refuses, with_bad_one(at), processes=processes))
    assert (caught.value.message, caught.value.next_step) == ("It broke.", "Mend it.")
    done = [key for keys in results for key in keys]
    assert done == [key for key, _ in MANY[: len(done)]]
    assert len(done) <= at


@pytest.mark.parametrize("processes", [1, 2])
def test_a_worker_that_cannot_be_made_says_why(processes: int) -> None:
    with pytest.raises(ModelMissing, match=r"There is no model\. Get one\."):
        list(run_local(CannotStart, MANY, processes=processes))


def test_a_killed_process_is_reported_in_a_sentence() -> None:
    with pytest.raises(GraphkitError, match="A worker process ended before its work was done") as caught:
        list(run_local(Dies, with_bad_one(20), processes=2))
    assert "--jobs" in caught.value.next_step


@pytest.mark.parametrize("processes", [1, 2])
def test_an_input_that_breaks_off_raises_its_own_error(processes: int) -> None:
    def texts() -> Iterator[Text]:
        yield from MANY
        raise OSError("The disk is gone.")

    with pytest.raises(OSError, match="The disk is gone"):
        list(run_local(Keys, texts(), processes=processes))


def test_all_that_travels_between_processes_can_be_pickled() -> None:
    options = ExtractOptions(topics=False)
    make_worker = pickle.loads(pickle.dumps(partial(Extractor, options)))
    assert (make_worker.func, make_worker.args) == (Extractor, (options,))
    found = [("key", Extraction("key", (Sentence(0, 9, 0),), (Span(0, 3, "PERSON"), Span(4, 9, "arms", topic=True))))]
    assert pickle.loads(pickle.dumps(found)) == found
