"""How right the graph of the sample articles is, against a gold standard of all that they name. Floors only go up."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

import graphkit
from graphkit.records import COREFERENT
from graphkit.resolve.attributes.offices import office_key
from graphkit.store import Store, documents, entities, extractions, mentions
from tests.support.scoring import Found, edge_score, is_scored, match, names, node_score

pytestmark = pytest.mark.model

ROOT = Path(__file__).parents[1]
GOLD: dict[str, list[dict[str, Any]]] = {
    record["id"]: record["mentions"]
    for record in map(json.loads, (ROOT / "tests/gold/sample.jsonl").read_text(encoding="utf-8").splitlines())
}
TOPICS = {
    "Arms deal", "Sanctions", "Satellites", "Ballistic missile", "Nuclear programme", "Food aid", "Space programme",
    "Military cooperation", "Tourism", "Artillery and ammunition",
}  # fmt: skip
NODES, EDGES, MENTIONS, OFFICES = 0.925, 0.94, 0.965, 0.83


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("sample")
    options = graphkit.BuildOptions(output=folder, export=graphkit.ExportOptions(formats=("csv",)))
    graphkit.build(ROOT / "graphkit/data/sample", options)
    with Store(folder / "graphkit.duckdb", read_only=True) as workspace:
        yield workspace


@pytest.fixture(scope="module")
def matched(sample: Store) -> Any:
    types = {entity.id: entity.type for entity in entities.read(sample)}
    # The gold standard has names alone.
    found = [
        Found(m.document, m.sentence, m.start, m.end, m.entity, types[m.entity])
        for m in mentions.read(sample) if types[m.entity] != "topic" and m.via not in COREFERENT
    ]  # fmt: skip
    return match(found, GOLD)


@pytest.fixture(scope="module")
def sentence_of(sample: Store) -> dict[tuple[str, int], int]:
    starts: defaultdict[str, list[int]] = defaultdict(list)
    for document, extraction in extractions.read(sample):
        starts[document.id] = [sentence.start for sentence in extraction.sentences]
    return {(d, m["start"]): max(bisect_right(starts[d], m["start"]) - 1, 0) for d, ms in GOLD.items() for m in ms}


def test_the_gold_standard_fits_the_articles(sample: Store) -> None:
    texts = {document.id: document.text for document in documents.read(sample)}
    assert set(GOLD) == set(texts)
    for id_, places in GOLD.items():
        for m in places:
            assert texts[id_][m["start"] : m["start"] + len(m["text"])] == m["text"]


def test_nodes(matched: Any) -> None:
    score = node_score(matched, GOLD)
    print(f"nodes {score.f1:.3f}: {score}")
    assert score.f1 >= NODES


def test_edges(matched: Any, sentence_of: dict[tuple[str, int], int]) -> None:
    score = edge_score(matched, GOLD, sentence_of)
    print(f"edges {score.f1:.3f}: {score}")
    assert score.f1 >= EDGES


def test_mentions(matched: Any) -> None:
    wanted = sum(is_scored(m) for mentions in GOLD.values() for m in mentions)
    hit = {(one.document, m["start"]) for one, m in matched if m is not None and is_scored(m)}
    print(f"mentions {len(hit) / wanted:.3f} of {wanted}")
    assert len(hit) / wanted >= MENTIONS


def test_persons_who_must_not_be_joined_are_not(matched: Any) -> None:
    mixed: defaultdict[str, set[str]] = defaultdict(set)
    for one, m in matched:
        if m is not None and m["type"] == "person" and one.type == "person":
            mixed[one.entity].add(m["entity"])
    assert {e: g for e, g in mixed.items() if len(g) > 1 and not g <= {"kju", "kyj"}} == {}


def test_offices(sample: Store, matched: Any) -> None:
    """Of those to whom an article gives an office, so many have its last word among their roles."""
    stands = {gold: entity for entity, gold in names(matched).items()}
    roles = {entity.id: entity for entity in entities.read(sample)}
    stated: defaultdict[str, list[str]] = defaultdict(list)
    for places in GOLD.values():
        for m in places:
            if m["type"] == "person" and m.get("role"):
                stated[m["entity"]].append(m["role"])
    missing = []
    for gold, texts in sorted(stated.items()):
        entity = roles.get(stands.get(gold, ""))
        have = set(re.findall(r"\w+", office_key(" ".join(entity.roles)))) if entity else set()
        if not have & {word for text in texts for word in re.findall(r"\w+", office_key(text)) if len(word) > 3}:
            missing.append((gold, texts, entity.roles if entity else ()))
    print(f"offices {1 - len(missing) / len(stated):.3f} of {len(stated)}; missing {missing}")
    assert 1 - len(missing) / len(stated) >= OFFICES


def test_topics(sample: Store) -> None:
    assert {entity.label for entity in entities.read(sample) if entity.type == "topic"} >= TOPICS
