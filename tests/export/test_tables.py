"""Python, DuckDB and a spreadsheet read the CSV files correctly."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import duckdb
import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.attributes import EDGE_ATTRIBUTES, NODE_ATTRIBUTES
from graphkit.choices import FORMATS
from graphkit.export.tables import COLUMNS, guarded, write_tables
from graphkit.graph import build_graph
from graphkit.options import GraphOptions, PruneOptions
from graphkit.store import Store, mentions, relations
from tests.support.saved import with_texts
from tests.support.workspaces import WORKSPACES, hostile, small

Written: TypeAlias = tuple["nx.Graph[str]", Store, Path]


@pytest.fixture(scope="module", params=WORKSPACES)
def written(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Written]:
    folder = tmp_path_factory.mktemp("written")
    with WORKSPACES[request.param]() as workspace:
        graph = build_graph(workspace)
        write_tables(graph, workspace, folder)
        yield with_texts(graph), workspace, folder


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def exact(cell: str) -> str:
    """A text as it was before it was guarded."""
    return cell[1:] if cell.startswith("'") and guarded(cell[1:]) == cell else cell


def test_the_columns_are_those_that_are_promised(written: Written) -> None:
    assert list(COLUMNS) == list(FORMATS["csv"])
    for name, columns in COLUMNS.items():
        with (written[2] / name).open(encoding="utf-8", newline="") as file:
            assert file.readline() == ",".join(columns) + "\r\n"
    assert set(COLUMNS["entities.csv"]) <= {"id", *NODE_ATTRIBUTES}
    assert set(COLUMNS["edges.csv"]) <= {"source", "target", *EDGE_ATTRIBUTES}


def test_entities_and_edges_are_those_of_the_graph(written: Written) -> None:
    graph, _, folder = written
    for row in (entities := rows(folder, "entities.csv")):
        attributes = graph.nodes[row["id"]]
        assert {name: exact(row[name]) for name in COLUMNS["entities.csv"][1:]} == {
            name: str(attributes[name]) for name in COLUMNS["entities.csv"][1:]
        }
    assert [row["id"] for row in entities] == sorted(graph)
    for row in (edges := rows(folder, "edges.csv")):
        attributes = graph.edges[row["source"], row["target"]]
        assert {name: row[name] for name in COLUMNS["edges.csv"][2:]} == {
            name: str(attributes[name]) for name in COLUMNS["edges.csv"][2:]
        }
    assert len(edges) == graph.number_of_edges()


def test_documents_and_mentions_are_those_of_the_workspace(written: Written) -> None:
    _, workspace, folder = written
    copies = {row["id"] for row in rows(folder, "documents.csv") if row["duplicate_of"]}
    assert [[exact(cell) for cell in row.values()] for row in rows(folder, "documents.csv")] == [
        ["" if cell is None else str(cell) for cell in row]
        for row in workspace.query(
            "SELECT id, title, date, source, words, language, 'yes', duplicate_of FROM documents ORDER BY ordinal"
        )
    ]
    assert [[exact(cell) for cell in row.values()] for row in rows(folder, "mentions.csv")] == [
        [m.document, str(m.sentence), str(m.start), str(m.end), m.text, m.entity, m.via, ""]
        for m in mentions.read(workspace)
        if m.document not in copies
    ]


def test_the_tables_fit_together(written: Written) -> None:
    folder = written[2]
    mentions, entities = rows(folder, "mentions.csv"), rows(folder, "entities.csv")
    documents = {row["id"]: row for row in rows(folder, "documents.csv")}
    assert {m["entity"] for m in mentions} == {entity["id"] for entity in entities}
    assert {m["document"] for m in mentions} <= {id_ for id_, row in documents.items() if not row["duplicate_of"]}
    assert {row["duplicate_of"] for row in documents.values()} - {""} <= documents.keys()
    assert Counter(m["entity"] for m in mentions) == {e["id"]: int(e["mentions"]) for e in entities}
    ends = {edge[end] for edge in rows(folder, "edges.csv") for end in ("source", "target")}
    assert ends <= {entity["id"] for entity in entities}


@pytest.mark.parametrize("name", COLUMNS)
def test_duckdb_reads_the_same_without_options(written: Written, name: str) -> None:
    folder = written[2]
    # Where there are no rows, or a column is empty, DuckDB's types say nothing: text is what both can be compared by.
    with duckdb.connect() as connection:
        read = connection.execute(f"SELECT * FROM read_csv('{folder / name}', all_varchar = true)")
        assert tuple(column[0] for column in read.description) == COLUMNS[name]
        assert [tuple(cell or "" for cell in row) for row in read.fetchall()] == [
            tuple(row.values()) for row in rows(folder, name)
        ]


def test_duckdb_finds_numbers_and_days(tmp_path: Path) -> None:
    with small() as workspace:
        write_tables(build_graph(workspace), workspace, tmp_path)
    with duckdb.connect() as connection:
        [(weight, npmi, day)] = connection.execute(
            f"SELECT typeof(weight), typeof(npmi), typeof(first_seen) FROM '{tmp_path / 'edges.csv'}' LIMIT 1"
        ).fetchall()
        types = connection.execute(
            "SELECT typeof(observer), typeof(core), typeof(pagerank), typeof(betweenness)"
            f" FROM '{tmp_path / 'entities.csv'}' LIMIT 1"
        ).fetchall()
    assert (weight, npmi, day) == ("BIGINT", "DOUBLE", "DATE")
    assert types == [("BOOLEAN", "BIGINT", "DOUBLE", "DOUBLE")]


def test_older_columns_keep_their_places() -> None:
    """Whoever reads by position may go on doing so; new columns of entities come last."""
    assert COLUMNS["entities.csv"][:10] == (
        "id", "label", "type", "mentions", "documents", "first_seen", "last_seen", "roles", "aliases", "community",
    )  # fmt: skip
    assert COLUMNS["edges.csv"][:7] == ("source", "target", "weight", "sentences", "documents", "npmi", "g2")


def test_of_a_pruned_graph_entities_edges_and_relations_are_what_is_left(tmp_path: Path) -> None:
    with small() as workspace:
        graph = build_graph(workspace, options=GraphOptions(prune=PruneOptions(min_sentences=2)))
        write_tables(graph, workspace, tmp_path)
        number = sum(m.document != "e.txt" for m in mentions.read(workspace))
        said = {(relation.source, relation.target) for relation in relations.read(workspace)}
    assert [row["id"] for row in rows(tmp_path, "entities.csv")] == list(graph)
    assert [(row["source"], row["target"]) for row in rows(tmp_path, "edges.csv")] == list(graph.edges)
    related = {(row["source"], row["target"]) for row in rows(tmp_path, "relations.csv")}
    assert related == {ends for ends in said if graph.has_edge(*ends)}
    assert related < said
    assert (len(rows(tmp_path, "documents.csv")), len(rows(tmp_path, "mentions.csv"))) == (6, number)


def test_no_cell_of_text_is_a_formula(tmp_path: Path) -> None:
    with hostile() as workspace:
        write_tables(build_graph(workspace), workspace, tmp_path)
    numbers = {"npmi", "g2"}
    cells = [
        cell
        for name in COLUMNS
        for row in rows(tmp_path, name)
        for column, cell in row.items()
        if column not in numbers
    ]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]
    assert {exact(cell) for cell in cells} >= {'=HYPERLINK("https://example.org";"a")', "+1 555", "-2+3", "@SUM(A1)"}


def test_numbers_below_zero_stay_numbers(tmp_path: Path) -> None:
    with small() as workspace:
        write_tables(build_graph(workspace), workspace, tmp_path)
    assert min(float(row["npmi"]) for row in rows(tmp_path, "edges.csv")) < 0


@given(st.text(alphabet="'=+-@\t\r\n a1"))
def test_what_a_guard_hides_can_be_had_back(text: str) -> None:
    assert exact(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=2)))
def test_any_text_is_read_back(tmp_path_factory: pytest.TempPathFactory, cells: list[list[str]]) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(cells)
    with path.open(encoding="utf-8", newline="") as file:
        assert [row for row in csv.reader(file) if row] == cells
