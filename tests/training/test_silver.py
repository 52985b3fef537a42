"""Silver: names of a graph, kept as offsets, beside the articles that they are of."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from training import silver

ARTICLES = [
    {"id": "b", "text": "Barack Obama flew to Chile. Obama met Angela Merkel there."},
    {"id": "a", "text": "The United Nations opened an office in Norway."},
]


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "articles.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in ARTICLES), encoding="utf-8")
    monkeypatch.setattr(silver, "SILVER", tmp_path / "silver.jsonl")
    return path


@pytest.mark.model
def test_the_names_of_a_graph_are_read_back_with_their_articles(articles: Path) -> None:
    silver.write(articles)
    ((first,), (second,)) = silver.silver_texts(articles)
    assert [first.text[start:end] for start, end, _ in first.names] == ["United Nations", "Norway"]
    assert [label for _, _, label in second.names] == ["PERSON", "GPE", "PERSON", "PERSON"]
    assert not first.whole
    assert "Obama" not in silver.SILVER.read_text(encoding="utf-8")


def test_an_article_that_has_changed_is_named(articles: Path) -> None:
    row = {"id": "a", "text": silver.digest("another text"), "names": [[0, 7, "ORG"]]}
    silver.SILVER.write_text(json.dumps(row) + "\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="Article a is not as it was"):
        list(silver.silver_texts(articles))


def test_the_names_that_are_kept_have_labels_and_order() -> None:
    rows = [json.loads(line) for line in silver.SILVER.read_text(encoding="utf-8").splitlines()]
    assert len(rows) == 293
    for row in rows:
        starts = [start for start, _, _ in row["names"]]
        assert starts == sorted(starts)
        assert {label for _, _, label in row["names"]} <= {"PERSON", "ORG", "GPE"}
