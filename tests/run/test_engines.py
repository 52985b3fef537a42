"""Every engine can be asked for; none is imported before that, and what a build finds does not depend on it."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from graphkit.choices import ENGINES, imported
from graphkit.errors import GraphkitError
from graphkit.options import HOW_TO_RUN, BuildOptions, ExtractOptions
from graphkit.run import Pool, pool_of
from graphkit.store import Store, built

OTHER: dict[str, Any] = {"jobs": 3, "engine": "ray", "ray_address": "10.0.0.1:6379", "actors": 7, "gpus": 0.5}


@pytest.mark.parametrize("name", ENGINES)
def test_every_engine_has_a_pool(name: str) -> None:
    assert issubclass(imported(ENGINES[name].pool), Pool)


def test_ray_is_imported_only_by_a_build_that_asks_for_it() -> None:
    code = "import sys, graphkit.pipeline, graphkit.run.on_ray; print('ray' in sys.modules)"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "False"


def test_a_missing_ray_is_named_with_what_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(
        "graphkit.run.on_ray.find_spec", lambda name, package=None: None if name == "ray" else find(name, package)
    )
    with pytest.raises(GraphkitError) as caught:
        pool_of(ExtractOptions(engine="ray"))
    assert caught.value.message == "Ray is not installed."
    assert caught.value.next_step == 'Install it: pip install "graphkit-explorer[ray]".'


def test_where_a_build_ran_is_no_part_of_what_it_says_of_itself(tmp_path: Path) -> None:
    assert OTHER.keys() == HOW_TO_RUN
    assert {field.name for field in fields(ExtractOptions)} >= HOW_TO_RUN
    said: list[Any] = []
    for extract in (ExtractOptions(), ExtractOptions(**OTHER)):
        with Store(tmp_path / f"{len(said)}.duckdb") as store:
            built.write(store, replace(BuildOptions(), extract=extract))
            said.append(built.said_options(store))
    assert said[0] == said[1]
    assert HOW_TO_RUN.isdisjoint(said[0]["extract"])
