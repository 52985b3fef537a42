"""Actors on Ray find what this process finds, also where actors and machines are lost; `make test-ray` runs this."""

from __future__ import annotations

import os
import random
import signal
import socket
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from graphkit.errors import GraphkitError, ModelMissing
from graphkit.options import BuildOptions, ExtractOptions
from graphkit.pipeline import build
from graphkit.progress import Amount
from graphkit.run import Pool, Workers
from graphkit.run.batches import ALONE, Text, Worker
from tests.run.workers import AlwaysDies, CannotStart, Dies, Keys, Refuses

ray = pytest.importorskip("ray", reason="Ray is an extra: make test-ray")
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("default")]

from graphkit.run.on_ray import RayWorkers  # noqa: E402

LETTERS = 20_000
MANY = [(f"key {i}", "x" * LETTERS) for i in range(2 * ALONE // LETTERS)]


@pytest.fixture(scope="module")
def started() -> Iterator[None]:
    """Ray on this machine, started by the caller."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    ray.init(address="local", num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    yield
    ray.shutdown()


def with_bad_one(at: int) -> list[Text]:
    return [*MANY[:at], ("bad", "x"), *MANY[at:]]


def ran(pool: Pool, make_worker: Callable[[], Worker[Any]], texts: Iterable[Text]) -> list[Any]:
    """All results of one run."""
    with pool:
        return list(pool.run(make_worker, texts))


@pytest.mark.usefixtures("started")
class TestActors:
    def test_they_give_what_one_process_gives_in_the_order_of_the_input(self) -> None:
        alone = ran(Workers(1), Keys, MANY)
        spread = ran(RayWorkers(2), Keys, iter(MANY))
        assert [keys for keys, _, _ in spread] == [keys for keys, _, _ in alone]
        processes = {process for _, process, _ in spread}
        assert os.getpid() not in processes
        assert 1 <= len(processes) <= 2
        # The model is loaded once, not for every batch.
        assert {made for _, _, made in spread} == {1}

    def test_those_of_one_run_serve_the_next(self) -> None:
        with RayWorkers(1) as pool:
            first, second = (list(pool.run(make, MANY)) for make in (Keys, partial(Keys)))
        assert {process for _, process, _ in first} == {process for _, process, _ in second}
        assert {made for _, _, made in second} == {2}

    def test_there_is_one_for_each_cpu_of_the_cluster(self) -> None:
        pool = RayWorkers()
        ran(pool, Keys, MANY)
        assert pool.processes == 2

    def test_more_than_the_cluster_has_room_for_do_no_harm(self) -> None:
        assert [key for keys, _, _ in ran(RayWorkers(5), Keys, MANY) for key in keys] == [key for key, _ in MANY]

    def test_one_that_is_killed_is_replaced(self) -> None:
        with RayWorkers(2) as pool:
            results = pool.run(Keys, MANY)
            found = [next(results)]
            os.kill(found[0][1], signal.SIGKILL)
            found += results
        assert [key for keys, _, _ in found for key in keys] == [key for key, _ in MANY]
        assert pool.lost == []

    @pytest.mark.parametrize("at", [0, len(MANY)])
    def test_a_text_at_which_they_end_is_left_out_and_named(self, at: int) -> None:
        pool = RayWorkers(2)
        results = ran(pool, Dies, with_bad_one(at))
        assert [key for keys in results for key in keys] == [key for key, _ in MANY]
        assert pool.lost == ["bad"]

    def test_where_they_end_whatever_they_read_a_sentence_says_so(self) -> None:
        with pytest.raises(GraphkitError, match="Actors of Ray ended again and again") as caught:
            ran(RayWorkers(2), AlwaysDies, MANY)
        assert "--actors" in caught.value.next_step

    def test_what_a_worker_raises_comes_through(self) -> None:
        with pytest.raises(ModelMissing) as caught:
            ran(RayWorkers(2), Refuses, with_bad_one(5))
        assert (caught.value.message, caught.value.next_step) == ("It broke.", "Mend it.")
        with pytest.raises(ModelMissing, match=r"There is no model\. Get one\."):
            ran(RayWorkers(2), CannotStart, MANY)

    def test_a_machine_with_other_code_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("graphkit.run.on_ray.code_digest", lambda extras: "of this process")
        with pytest.raises(GraphkitError, match="has another graphkit"):
            ran(RayWorkers(1), Keys, MANY)

    def test_gpus_that_the_cluster_lacks_are_named(self) -> None:
        with pytest.raises(GraphkitError, match="has 0 GPUs, fewer than the 1 that each actor needs"):
            ran(RayWorkers(1, gpus=1), Keys, MANY)

    def test_ray_that_the_caller_started_stays(self) -> None:
        ran(RayWorkers(1), Keys, MANY)
        assert ray.is_initialized()


@pytest.fixture
def alone() -> None:
    """No Ray of another test is running."""
    ray.shutdown()


@pytest.mark.usefixtures("alone")
class TestClusters:
    @pytest.mark.parametrize("address", ["nonsense", "127.0.0.1:{free}", "no-such-host.invalid:6379"])
    def test_one_that_cannot_be_reached_is_named(self, address: str) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            address = address.format(free=probe.getsockname()[1])
        with pytest.raises(GraphkitError, match=f"The Ray cluster at {address} cannot be reached") as caught:
            ran(RayWorkers(1, address), Keys, MANY)
        assert "--ray-address" in caught.value.next_step

    def test_ray_is_started_and_ended_and_leaves_signals_alone(self) -> None:
        before = signal.getsignal(signal.SIGTERM)
        with RayWorkers(1) as pool:
            results = pool.run(Keys, MANY)
            next(results)
            assert signal.getsignal(signal.SIGTERM) == before
            assert ray.is_initialized()
        assert not ray.is_initialized()

    @pytest.mark.model
    def test_a_machine_that_is_lost_changes_no_byte_of_the_files(self, tmp_path: Path) -> None:
        from ray.cluster_utils import Cluster

        articles = recombined(tmp_path / "articles", 170)
        options = BuildOptions(output=tmp_path / "local", built="2024-01-01", extract=ExtractOptions(jobs=1))
        build(articles, options)
        cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "include_dashboard": False})
        try:
            second = [cluster.add_node(num_cpus=1)]
            cluster.wait_for_nodes()
            places: set[str] = set()

            def lose(step: str, done: Amount, total: Amount) -> None:
                if step == "extract" and 0 < done.texts < total.texts and second:
                    places.update(actor["node"] for actor in actors())
                    cluster.remove_node(second.pop(), allow_graceful=False)

            spread = ExtractOptions(engine="ray", ray_address=cluster.address)
            result = build(articles, replace(options, output=tmp_path / "ray", extract=spread), progress=lose)
        finally:
            ray.shutdown()
            cluster.shutdown()
        assert not second
        assert len(places) == 2
        assert (result.documents, result.failures) == (170, ())
        for name in ("graph.html", "graph.graphml", "graph.json", "mentions.csv", "entities.csv", "edges.csv"):
            assert (tmp_path / "ray" / name).read_bytes() == (tmp_path / "local" / name).read_bytes()


def actors() -> list[dict[str, str]]:
    """The actors that run, each with the machine that has it."""
    from ray._private.state import actors

    return [{"node": found["Address"]["NodeID"]} for found in actors().values() if found["State"] == "ALIVE"]


def recombined(folder: Path, number: int) -> Path:
    """Write articles of sentences of the sample, drawn by a seed."""
    folder.mkdir()
    drawn = random.Random(1)
    texts = [text.read_text(encoding="utf-8") for text in (files("graphkit.data") / "sample").iterdir()
             if text.name.endswith(".txt")]  # fmt: skip
    sentences = sorted({part.strip(" .") for text in texts for part in text.replace("\n", " ").split(". ")})
    for i in range(number):
        text = ". ".join(drawn.sample(sentences, 20)) + "."
        (folder / f"{i:04}.txt").write_text(text, encoding="utf-8")
    return folder
