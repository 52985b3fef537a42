"""Pages, rows and times of a file come with the sentences in questions, tables and JSON."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from graphkit.explore.evidence import evidence
from graphkit.explore.tables import table
from graphkit.export.graph_json import write_json
from graphkit.export.page.about import about_of
from graphkit.export.page.evidence import evidence_of
from graphkit.export.page.select import shown_of
from graphkit.export.tables import write_tables
from graphkit.graph import build_graph
from graphkit.records import Location, ReadFailure, ReadWarning
from graphkit.store import Store, documents
from tests.support.workspaces import Article, workspace_of

PAGES = (Location(0, "p. 1"), Location(10, "p. 2"), Location(31, "p. 3"))
NAMES = {"Kim": "person", "Putin": "person"}
FAILURES = [ReadFailure("scan.pdf", "has no text. Next step.")]
WARNINGS = [ReadWarning("dates", "a.csv", "has 2 dates that could not be read.", 2, "Give --date-order.")]


def workspace(window: str = "sentence") -> Store:
    articles = [
        Article("a.pdf", ["Kim sat.", "Putin ran on and on.", "Kim met Putin."], locations=PAGES),
        Article("b.txt", ["Kim met Putin."]),
    ]
    store = workspace_of(articles, NAMES, window=window)
    documents.replace_reports(store, FAILURES, WARNINGS)
    return store


def test_each_sentence_has_the_place_where_it_begins() -> None:
    with workspace() as store:
        found = [(passage.document, passage.location) for passage in evidence(store, "Kim")]
    assert found == [("a.pdf", "p. 1"), ("a.pdf", "p. 2"), ("b.txt", "")]


def test_two_sentences_on_two_pages_have_both() -> None:
    with workspace(window="2") as store:
        places = [
            [sentence.location for sentence in passage.sentences]
            for passage in evidence(store, "Kim", "Putin") if len(passage.sentences) == 2
        ]  # fmt: skip
        joined = {passage.location for passage in evidence(store, "Kim", "Putin")}
    assert places == [["p. 1", "p. 1"]]
    assert joined == {"p. 1", "p. 2", ""}


@pytest.fixture
def written(tmp_path: Path) -> Path:
    with workspace() as store:
        graph = build_graph(store)
        write_tables(graph, store, tmp_path)
        write_json(graph, store, tmp_path)
        in_python = [row[-1] for row in table(store, "mentions").fetchall()]
    with (tmp_path / "mentions.csv").open(encoding="utf-8", newline="") as file:
        assert [row["location"] for row in csv.DictReader(file)] == in_python
        assert in_python == ["p. 1", "p. 1", "p. 2", "p. 2", "", ""]
    return tmp_path


def test_tables_and_json_have_the_places_and_json_all_doubts(written: Path) -> None:
    data = json.loads((written / "graph.json").read_text(encoding="utf-8"))
    assert [sentence.get("location") for sentence in data["sentences"]] == ["p. 1", "p. 1", "p. 2", None]
    assert data["about"]["failures"] == [{"path": "scan.pdf", "reason": "has no text. Next step."}]
    [warning] = data["about"]["warnings"]
    assert warning == {
        "kind": "dates", "path": "a.csv", "message": "has 2 dates that could not be read.", "count": 2,
        "next_step": "Give --date-order.",
    }  # fmt: skip


def test_the_page_has_the_places_and_the_doubts() -> None:
    with workspace() as store:
        graph = build_graph(store)
        shown = shown_of(graph)
        rows, said = evidence_of(store, shown), about_of(graph, store, shown)
    places = {rows.sentences[number].text: location for number, location in rows.locations}
    assert [place for _, place in rows.locations] == ["p. 1", "p. 1", "p. 2"]
    assert places["Putin ran on and on."] == "p. 1"
    assert (said.aside, said.failures) == (0, ("scan.pdf has no text. Next step.",))
    assert said.warnings == {"Dates in doubt": ("a.csv has 2 dates that could not be read. Give --date-order.",)}
