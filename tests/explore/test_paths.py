"""The strongest paths between two nodes."""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import pairwise

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.choices import RANKS
from graphkit.errors import UsageError
from graphkit.explore.aliases import UnknownName
from graphkit.explore.paths import NoPath, paths
from graphkit.store import Store
from tests.support.workspaces import Article, small, workspace_of


def connected(weights: Mapping[str, int]) -> Store:
    """A workspace in which "AB": 3 stands for three sentences that name A and B."""
    sentences = [f"{pair[0]} met {pair[1]}." for pair, number in weights.items() for _ in range(number)]
    return workspace_of([Article("a", sentences)], dict.fromkeys(sorted({*"".join(weights)}), "person"))


def found_paths(workspace: Store, a: str, b: str, **options: object) -> list[tuple[str, float]]:
    found = paths(workspace, a, b, **options)  # type: ignore[arg-type]
    return [("".join(node.label for node in path.nodes), round(path.length, 6)) for path in found]


def test_many_sentences_make_a_way_round_shorter() -> None:
    with connected({"AB": 1, "AC": 4, "CB": 4}) as workspace:
        round_ = round(0.5 * (1 + (1 + math.log(2))) / 2, 6)
        assert found_paths(workspace, "A", "B") == [("ACB", round_)]
        assert found_paths(workspace, "A", "B", alternatives=5) == [("ACB", round_), ("AB", 1.0)]
        assert found_paths(workspace, "B", "A", alternatives=1) == [("BCA", round_), ("BA", 1.0)]


def test_a_path_through_a_hub_is_longer() -> None:
    hub = {f"C{letter}": 1 for letter in "EFGHIJKL"}
    with connected({"AC": 3, "CB": 3, "AD": 2, "DB": 2, **hub}) as workspace:
        assert [way for way, _ in found_paths(workspace, "A", "B", alternatives=1)] == ["ADB", "ACB"]
        assert [way for way, _ in found_paths(workspace, "A", "C")] == ["AC"]


def length_of(graph: nx.Graph[str], way: list[str]) -> float:
    """As the paths have it: each edge by its sentences and the degrees of the nodes within the path."""
    factors = {node: 1.0 if node in (way[0], way[-1]) else 1 + math.log(graph.degree[node]) for node in way}
    return math.fsum((factors[a] + factors[b]) / 2 * graph.edges[a, b]["length"] for a, b in pairwise(way))


def test_each_edge_has_its_counts_and_its_best_sentence() -> None:
    with small() as workspace:
        (path,) = paths(workspace, "Vostochny", "arms deal")
        assert [(edge.source, edge.target) for edge in path.edges] == [
            (one.id, other.id) for one, other in pairwise(path.nodes)
        ]
        assert path.nodes[0].label == "Vostochny"
        assert path.nodes[-1].label == "arms deal"
        for edge in path.edges:
            a, b = sorted((edge.source, edge.target))
            ((sentences, documents),) = workspace.query(
                "SELECT sentences, documents FROM pairs WHERE a = ? AND b = ?", [a, b]
            )
            assert (edge.sentences, edge.documents, edge.value) == (sentences, documents, sentences)
            assert {mark.entity for s in edge.best.sentences for mark in s.marks} == {a, b}


edges = st.dictionaries(
    st.sampled_from([a + b for i, a in enumerate("ABCDEF") for b in "ABCDEF"[i + 1 :]]), st.integers(1, 4), min_size=1
)


@settings(max_examples=20)
@given(edges, st.integers(0, 4))
def test_they_are_the_shortest_of_all_simple_paths(weights: dict[str, int], alternatives: int) -> None:
    graph: nx.Graph[str] = nx.Graph()
    for pair, number in weights.items():
        graph.add_edge(*pair, length=1 / number)
    start, end = sorted(graph)[0], sorted(graph)[-1]
    lengths = sorted(length_of(graph, way) for way in nx.all_simple_paths(graph, start, end))
    with connected(weights) as workspace:
        if not lengths:
            with pytest.raises(NoPath):
                paths(workspace, start, end)
            return
        found = paths(workspace, start, end, alternatives=alternatives)
        assert [path.length for path in found] == pytest.approx(lengths[: 1 + alternatives])
        ways = {tuple(node.id for node in path.nodes) for path in found}
        assert len(ways) == len(found)
        assert all(len(set(way)) == len(way) for way in ways)
        back = paths(workspace, end, start, alternatives=alternatives)
        assert {way[::-1] for way in ways} == {tuple(node.id for node in path.nodes) for path in back}


@pytest.mark.parametrize("rank_by", RANKS)
def test_by_any_measure_no_edge_at_or_below_zero_is_used(rank_by: str) -> None:
    with small() as workspace:
        column = "sentences" if rank_by == "weight" else rank_by
        workspace.query(f"UPDATE pairs SET {column} = 0 WHERE a = 'kim-jong-un' AND b = 'vladimir-putin'")
        for path in paths(workspace, "kim", "putin", alternatives=3, rank_by=rank_by):
            assert {"kim-jong-un", "vladimir-putin"} not in [{edge.source, edge.target} for edge in path.edges]
            assert all(edge.value > 0 for edge in path.edges)
            assert path.length >= sum(1 / edge.value for edge in path.edges)


def test_two_components_have_no_path() -> None:
    with connected({"AB": 1, "BC": 1, "DE": 1}) as workspace:
        with pytest.raises(NoPath) as caught:
            paths(workspace, "a", "e")
        assert caught.value.message == (
            "No path connects the two: A is in a component of 3 nodes, E is in a component of 2 nodes."
        )
        assert "--window" in caught.value.next_step
        assert caught.value.exit_code == 1


def test_a_node_without_edges_is_reported_and_by_a_measure_so_is_the_measure() -> None:
    articles = [Article("a", ["A met B.", "C spoke."])]
    with workspace_of(articles, dict.fromkeys("ABC", "person")) as workspace:
        with pytest.raises(NoPath, match="C has no edges"):
            paths(workspace, "A", "C")
        workspace.query("UPDATE pairs SET npmi = -0.5")
        with pytest.raises(NoPath, match="A has no edges whose npmi is above 0") as caught:
            paths(workspace, "A", "B", rank_by="npmi")
        assert "--rank-by weight" in caught.value.next_step


def test_what_cannot_be_meant() -> None:
    with small() as workspace:
        with pytest.raises(UsageError, match="no measure “fame”"):
            paths(workspace, "kim", "putin", rank_by="fame")
        with pytest.raises(UsageError, match="-1 alternatives"):
            paths(workspace, "kim", "putin", alternatives=-1)
        with pytest.raises(UsageError, match="two names of kim-jong-un"):
            paths(workspace, "kim", "Kim Jong Un")
        with pytest.raises(UnknownName):
            paths(workspace, "kim", "somebody else")
