"""Run workers over many texts in actors on Ray, batch by batch: on this machine, or on a cluster.

Ray is an extra. It is imported when actors are first needed.
"""

from __future__ import annotations

import os
import signal
import socket
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Any, Final

from graphkit.choices import imported
from graphkit.errors import GraphkitError
from graphkit.options import ExtractOptions
from graphkit.run.batches import MOST_DEATHS, Ended, Member, Pool, Result, Text, Worker, picklable
from graphkit.version import DISTRIBUTION, __version__, code_digest

PATIENCE: Final = 5.0
"""Seconds in which the address of a cluster must answer; Ray itself tries for minutes."""

QUIET: Final = {
    "RAY_USAGE_STATS_ENABLED": "0", "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0", "RAY_BACKEND_LOG_LEVEL": "error",
}  # fmt: skip
"""Settings of Ray: it sends no statistics of its use, and logs errors only."""


class RayWorkers(Pool):
    """Actors on Ray.

    Args:
        actors: How many; 0 for one on each CPU of the cluster.
        address: Where the cluster is (``host:port``), or "" to start Ray on this machine.
        gpus: GPUs that each actor has, also a part of one.

    Raises:
        GraphkitError: Ray is not installed.
    """

    def __init__(self, actors: int = 0, address: str = "", gpus: float = 0.0) -> None:
        if find_spec("ray") is None:
            raise GraphkitError("Ray is not installed.", f'Install it: pip install "{DISTRIBUTION}[ray]".')
        super().__init__(actors)
        self._address = address
        self._gpus = gpus
        self._started = False

    @classmethod
    def of(cls, options: ExtractOptions) -> RayWorkers:
        """The actors that options ask for."""
        return cls(options.actors, options.ray_address, options.gpus)

    @property
    def spreads(self) -> bool:
        """Whether a large input leaves this process: also for one actor, which may have a GPU."""
        return True

    def _spread(self, make_worker: Callable[[], Worker[Result]], batches: Iterator[list[Text]]) -> Iterator[Result]:
        self._prepare()
        yield from super()._spread(make_worker, batches)

    def _prepare(self) -> None:
        """Start Ray or join its cluster, unless the caller has done so."""
        os.environ.update(QUIET)
        import ray

        if not ray.is_initialized():
            _join(self._address)
            self._started = True
        found = ray.cluster_resources()
        if self._gpus > found.get("GPU", 0):
            raise GraphkitError(
                f"Ray has {found.get('GPU', 0):g} GPUs, fewer than the {self._gpus:g} that each actor needs.",
                "Give --gpus a smaller number, or --ray-address a cluster with GPUs.",
            )
        by_gpus = [found["GPU"] / self._gpus] if self._gpus else []
        self.processes = self.processes or max(1, int(min(found.get("CPU", 1), *by_gpus, 10**6)))
        # A machine that is lost takes all its actors with it.
        self.most_deaths = MOST_DEATHS + self.processes

    def new_member(self) -> Member:
        """Start an actor."""
        return _Actor(gpus=self._gpus)

    def done(self) -> list[Member]:
        """Wait for actors that have something to say, or are lost."""
        import ray

        asked = {process.asked[0]: process for process in self._running if process.asked}
        ray.wait(list(asked), num_returns=1)
        ready, _ = ray.wait(list(asked), num_returns=len(asked), timeout=0)
        return [asked[reference] for reference in ready]

    def ended(self) -> GraphkitError:
        """The error where actors end whatever they read."""
        return GraphkitError(
            "Actors of Ray ended again and again before their work was done.",
            f"Install {DISTRIBUTION} {__version__} on all machines of the cluster. If memory ran out, use fewer actors"
            " with --actors.",
        )

    def close(self) -> None:
        """End all actors at once, and Ray if it was started here."""
        super().close()
        if self._started:
            import ray

            ray.shutdown()
            self._started = False


def _join(address: str) -> None:
    import ray

    host, _, port = address.rpartition(":")
    try:
        if port.isdecimal() and "://" not in host:
            socket.create_connection((host, int(port)), timeout=PATIENCE).close()
        with _own_signals():
            # "local", since Ray would else join any cluster that it finds on this machine.
            ray.init(address=address or "local", include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    except (OSError, ValueError, RuntimeError, SystemExit) as error:
        reason = f": {error}".rstrip(".")
        if not address:
            raise GraphkitError(f"Ray cannot be started on this machine{reason}.", "Leave out --engine ray.") from error
        raise GraphkitError(
            f"The Ray cluster at {address} cannot be reached{reason}.",
            "Give --ray-address its host and port, as `ray start --head` tells them.",
        ) from error


@contextmanager
def _own_signals() -> Iterator[None]:
    """Keep how signals end this process: Ray sets its own handlers."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.getsignal(number) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


class Holder:
    """What an actor is: it keeps a worker, which is made with the first batch."""

    def __init__(self, *, gpu: bool) -> None:
        if gpu:
            imported("thinc.api:prefer_gpu")()
        self._make_worker: Callable[[], Worker[Any]] | None = None
        self._worker: Worker[Any] | None = None

    def learn(self, make_worker: Callable[[], Worker[Any]]) -> tuple[str, str]:
        """Take what makes the worker, and tell which code runs here."""
        self._make_worker, self._worker = make_worker, None
        return "ready", code_digest(extras=False)

    def work(self, texts: list[Text]) -> tuple[str, Any]:
        """Do a batch. An error is returned, so that the caller gets it as it is."""
        try:
            assert self._make_worker is not None
            self._worker = self._worker or self._make_worker()
            return "done", self._worker(texts)
        except Exception as error:
            return "raised", picklable(error)


@dataclass(eq=False)
class _Actor(Member):
    """One actor, and what it was asked for, in this order."""

    gpus: float = 0.0
    asked: deque[Any] = field(default_factory=deque)
    actor: Any = field(init=False)

    def __post_init__(self) -> None:
        import ray

        # Actors are replaced here: what they had must be done again.
        remote = ray.remote(num_cpus=1, num_gpus=self.gpus, max_restarts=0, max_task_retries=0)(Holder)
        self.actor = remote.remote(gpu=self.gpus > 0)

    @property
    def takes_jobs(self) -> bool:
        """Not before it runs: the cluster may never have room for it."""
        return self.ready

    def send_worker(self, make_worker: Callable[[], Worker[Any]]) -> None:
        self.asked.append(self.actor.learn.remote(make_worker))

    def send_texts(self, texts: list[Text]) -> None:
        self.asked.append(self.actor.work.remote(texts))

    def take(self) -> tuple[str, Any]:
        import ray
        from ray.exceptions import RayError, RayTaskError

        try:
            said, value = ray.get(self.asked.popleft())
        except RayTaskError as error:  # what was sent cannot be read there
            raise _unlike(str(error.cause)) from error
        except RayError as error:
            raise Ended from error
        if said == "ready" and value != code_digest(extras=False):
            raise _unlike("its code or the packages that it uses differ")
        return said, value

    def kill(self) -> None:
        import ray

        with suppress(Exception):  # it may be gone, and Ray as well
            ray.kill(self.actor)


def _unlike(reason: str) -> GraphkitError:
    return GraphkitError(
        f"A machine of the cluster has another graphkit: {reason}.",
        f"Install {DISTRIBUTION} {__version__} with the same packages on all machines of the cluster.",
    )
