"""graphology reads valid graph files and rejects broken ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from tests.support.graphology import GraphologyError

Read = Callable[[Path], dict[str, Any]]
WRITERS: dict[str, Callable[..., None]] = {".graphml": nx.write_graphml, ".gexf": nx.write_gexf}


def write(folder: Path, suffix: str, size: float = 2.5) -> Path:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_node("kim", label="Kim <Jong> Ün", size=size, mentions=3)
    graph.add_node("putin", label="Putin")
    graph.add_edge("kim", "putin", weight=3)
    path = folder / f"graph{suffix}"
    WRITERS[suffix](graph, path)
    return path


@pytest.mark.parametrize("suffix", WRITERS)
def test_a_sound_file_is_read(read_with_graphology: Read, tmp_path: Path, suffix: str) -> None:
    read = read_with_graphology(write(tmp_path, suffix))
    assert (read["order"], read["size"]) == (2, 1)
    assert read["nodes"][0] == {"key": "kim", "attributes": {"label": "Kim <Jong> Ün", "size": 2.5, "mentions": 3}}
    edge = read["edges"][0]
    assert (edge["source"], edge["target"], edge["attributes"]["weight"]) == ("kim", "putin", 3)


@pytest.mark.parametrize("suffix", WRITERS)
def test_a_file_cut_short_is_refused(read_with_graphology: Read, tmp_path: Path, suffix: str) -> None:
    path = write(tmp_path, suffix)
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(GraphologyError, match="XML"):
        read_with_graphology(path)


@pytest.mark.parametrize("suffix", WRITERS)
def test_a_number_that_is_none_is_refused(read_with_graphology: Read, tmp_path: Path, suffix: str) -> None:
    with pytest.raises(GraphologyError, match="attribute size is NaN"):
        read_with_graphology(write(tmp_path, suffix, size=float("nan")))


def test_another_format_is_refused(read_with_graphology: Read, tmp_path: Path) -> None:
    with pytest.raises(GraphologyError, match=r"not one of \.graphml, \.gexf"):
        read_with_graphology(tmp_path / "graph.csv")
