"""``graph.json`` alone holds everything of a graph and its workspace."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graphkit.attributes import EDGE_ATTRIBUTES, NODE_ATTRIBUTES
from graphkit.choices import WINDOWS
from graphkit.export.graph_json import write_json
from graphkit.graph import Step, build_graph
from graphkit.options import GraphOptions, PruneOptions
from graphkit.store import Store, about, documents, entities, mentions
from tests.support.workspaces import WORKSPACES, Article, small, workspace_of


def written(workspace: Store, folder: Path) -> tuple[nx.Graph[str], dict[str, Any]]:
    graph = build_graph(workspace)
    write_json(graph, workspace, folder)
    data: dict[str, Any] = json.loads((folder / "graph.json").read_text(encoding="utf-8"))
    return graph, data


def rebuilt(data: dict[str, Any]) -> nx.Graph[str]:
    """The graph that was written, from the file alone."""
    graph: nx.Graph[str] = nx.node_link_graph(data, edges="edges")
    for _, node in graph.nodes(data=True):
        node["roles"] = "; ".join(node["roles"])
        forms = [alias["text"] for alias in node["aliases"] if alias["mentions"]]
        node["aliases"] = "; ".join(form for form in forms if form != node["label"])
    for *_, edge in graph.edges(data=True):
        del edge["evidence"]
        edge["relations"] = in_words(edge["relations"])
    graph.graph["pruned"] = tuple(Step(**step) for step in graph.graph["pruned"])
    return graph


def in_words(relations: list[dict[str, Any]]) -> str:
    """The relations of an edge as an attribute of the graph; those of the workspaces here have no "not"."""
    worded = Counter(
        f"{'→' if r['source'] < r['target'] else '←'} {' '.join(filter(None, (r['modal'], r['verb'])))}"
        for r in relations
    )
    ordered = sorted(worded.items(), key=lambda item: (-item[1], item[0][2:], item[0]))
    return "; ".join(f"{relation} ({number})" for relation, number in ordered)


@pytest.mark.parametrize("name", WORKSPACES)
def test_the_graph_comes_back(name: str, tmp_path: Path) -> None:
    with WORKSPACES[name]() as workspace:
        graph, data = written(workspace, tmp_path)
    again = rebuilt(data)
    assert type(again) is type(graph)
    assert again.graph == graph.graph
    assert list(again.nodes(data=True)) == list(graph.nodes(data=True))
    assert {frozenset(edge[:2]): edge[2] for edge in again.edges(data=True)} == {
        frozenset(edge[:2]): edge[2] for edge in graph.edges(data=True)
    }


@pytest.mark.parametrize("name", WORKSPACES)
def test_articles_mentions_and_aliases_come_back(name: str, tmp_path: Path) -> None:
    with WORKSPACES[name]() as workspace:
        _, data = written(workspace, tmp_path)
        copies = {id_ for (id_,) in workspace.query("SELECT id FROM documents WHERE duplicate_of IS NOT NULL")}
        assert [(d["id"], d["title"], d["date"], d["source"], d["url"], d["meta"]) for d in data["documents"]] == [
            (d.id, d.title, d.date, d.source, d.url, dict(d.meta)) for d in documents.read(workspace)
        ]
        assert [(d["words"], d["duplicate_of"]) for d in data["documents"]] == workspace.query(
            "SELECT words, duplicate_of FROM documents ORDER BY ordinal"
        )
        assert [
            (s["document"], s["sentence"], start, end, s["text"][start - s["start"] : end - s["start"]], *rest)
            for s in data["sentences"]
            for start, end, *rest in s["mentions"]
        ] == [
            (m.document, m.sentence, m.start, m.end, m.text, m.entity, m.via, m.role)
            for m in mentions.read(workspace)
            if m.document not in copies
        ]
        assert {
            (alias["text"], node["id"], rule, score)
            for node in data["nodes"]
            for alias in node["aliases"]
            for rule, score in alias["rules"].items()
        } == set(workspace.query("SELECT text, entity, rule, score FROM aliases"))
        assert [(n["id"], n["label"], n["type"], tuple(n["roles"])) for n in data["nodes"]] == [
            (e.id, e.label, e.type, e.roles) for e in entities.read(workspace)
        ]
        texts = {document.id: document.text for document in documents.read(workspace)}
        assert all(s["text"] == texts[s["document"]][s["start"] : s["end"]] for s in data["sentences"])


@pytest.mark.parametrize("window", [*WINDOWS, "2"])
def test_every_edge_has_its_sentences(window: str, tmp_path: Path) -> None:
    with workspace_of(
        [
            Article("1", ["Ann met Bob.", "It rained.", "Ann left.", "Bob met Carl 🛰️ and Ann."]),
            Article("2", ["Carl slept.", "Ann heard.", "Bob and Bob."]),
            Article("3", ["Carl slept.", "Ann heard.", "Bob and Bob."], copy_of="2"),
        ],
        dict.fromkeys(("Ann", "Bob", "Carl"), "person"),
        window=window,
    ) as workspace:
        _, data = written(workspace, tmp_path)
        view = workspace.query("SELECT a, b, document, sentence, other FROM evidence ORDER BY ALL")
    sentences = data["sentences"]
    shown = [
        (edge["source"], edge["target"], first["document"], first["sentence"], other["sentence"])
        for edge in data["edges"]
        for first, other in ((sentences[i], sentences[j]) for i, j in edge["evidence"])
    ]
    assert sorted(shown) == view
    for edge in data["edges"]:
        assert len(edge["evidence"]) == edge["weight"]
        for first, other in edge["evidence"]:
            named, before = ({mention[2] for mention in sentences[i]["mentions"]} for i in (first, other))
            assert {edge["source"], edge["target"]} <= (named if first == other else named | before)
            assert sentences[first]["document"] == sentences[other]["document"]
            assert first >= other


def test_a_sentence_is_written_once(tmp_path: Path) -> None:
    with small() as workspace:
        _, data = written(workspace, tmp_path)
    places = [(sentence["document"], sentence["sentence"]) for sentence in data["sentences"]]
    assert len(places) == len(set(places))


def test_it_says_what_it_was_made_of(tmp_path: Path) -> None:
    with small() as workspace:
        graph, data = written(workspace, tmp_path)
        said = about.read(workspace)
    assert data["graphkit"] == said["version"]
    assert data["about"] == said | {
        "options": json.loads(said["options"]),
        "failures": [],
        "warnings": [],
    }
    assert data["graph"] == {"rank_by": "weight", "period": "month", "betweenness": "exact", "pruned": []}
    assert data["nodes"][0].keys() == {"id", *NODE_ATTRIBUTES}
    assert data["edges"][0].keys() == {"source", "target", "evidence", *EDGE_ATTRIBUTES}
    assert graph.number_of_edges() == len(data["edges"])


def test_it_says_what_was_left_out(tmp_path: Path) -> None:
    asked = PruneOptions(min_sentences=2, top=4)
    with small() as workspace:
        graph = build_graph(workspace, options=GraphOptions(prune=asked, period="week"))
        write_json(graph, workspace, tmp_path)
    data = json.loads((tmp_path / "graph.json").read_text(encoding="utf-8"))
    assert [step["option"] for step in data["graph"]["pruned"]] == ["--min-sentences 2", "--top 4"]
    kim = next(node for node in data["nodes"] if node["id"] == "kim-jong-un")
    assert kim["timeline"] == {"2023-W37": 2}
    assert rebuilt(data).graph == graph.graph


def test_a_form_with_two_rules_keeps_both(tmp_path: Path) -> None:
    with small() as workspace:
        workspace.query("INSERT INTO aliases VALUES ('Kim', 'kim-jong-un', 'surname', 0.5)")
        workspace.query("INSERT INTO aliases VALUES ('Chairman Kim', 'kim-jong-un', 'title', 1)")
        _, data = written(workspace, tmp_path)
    kim = next(node for node in data["nodes"] if node["id"] == "kim-jong-un")
    assert kim["aliases"] == [
        {"text": "Kim", "mentions": 2, "rules": {"alias table": 0.9, "surname": 0.5}},
        {"text": "Kim Jong Un", "mentions": 2, "rules": {"same name": 1.0}},
        {"text": "Chairman Kim", "mentions": 0, "rules": {"title": 1.0}},
    ]
