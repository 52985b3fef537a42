"""A measure is added by one row, and is then in every table, file, help text and the reference."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ADD = """
import json, sys
from pathlib import Path
from graphkit.measures import EDGE_MEASURES, NODE_MEASURES, Measure

def cosine(joint, a, b, n):
    return joint / (a * b) ** 0.5

def closeness(graph, seed):
    import networkx as nx
    return nx.closeness_centrality(graph)

EDGE_MEASURES["cosine"] = Measure(
    name="cosine", label="Cosine", function=cosine, highest=1.0, meaning="cosine of the two", source="Salton 1983")
NODE_MEASURES["closeness"] = Measure(
    name="closeness", label="Closeness", function=closeness, highest=1.0, meaning="how near all others are")

from typer.testing import CliRunner
from graphkit.cli.main import app
from graphkit.explore import sql, tables
from graphkit.export import export
from graphkit.graph import build_graph, save_structure, whole_graph
from graphkit.options import NODE_RANKS, RANKS
from tests.support.reference import reference
from tests.support.workspaces import small

folder = Path(sys.argv[1])
with small() as store:
    save_structure(store, whole_graph(store))
    export(build_graph(store), store, folder)
    found = {
        "pairs": [column for column, *_ in store.connection.execute("SELECT * FROM pairs").description],
        "structure": [column for column, *_ in store.connection.execute("SELECT * FROM structure").description],
        "edges": tables.table(store, "edges").columns,
        "entities": tables.table(store, "entities").columns,
        "meanings": [column.meaning for table in sql.schema(store) for column in table.columns],
    }
found |= {"ranks": [*RANKS, *NODE_RANKS], "reference": reference()}
for command in ("top", "neighbours", "path", "build", "export"):
    found[command] = CliRunner().invoke(app, [command, "--help"], env={"COLUMNS": "400"}).output
print(json.dumps(found))
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("row")


@pytest.fixture(scope="module")
def found(folder: Path) -> dict[str, list[str] | str]:
    """What a program finds that adds a row to each of the two tables."""
    run = subprocess.run(
        [sys.executable, "-c", ADD, str(folder)], cwd=Path(__file__).parents[2], capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    answer: dict[str, list[str] | str] = json.loads(run.stdout)
    return answer


@pytest.mark.slow
def test_a_row_is_a_measure_of_edges_everywhere(found: dict[str, list[str] | str], folder: Path) -> None:
    for place in ("pairs", "edges", "ranks", "neighbours", "path", "build", "export", "reference"):
        assert "cosine" in found[place], place
    assert "cosine of the two" in found["meanings"]
    assert "cosine of the two" in found["reference"]
    assert ",cosine," in (folder / "edges.csv").read_text().splitlines()[0]
    for file in ("graph.graphml", "graph.gexf", "graph.json"):
        assert '"cosine"' in (folder / file).read_text(), file
    assert "cosine of the two" in (folder / "graph.html").read_text()


def test_a_row_is_a_measure_of_nodes_everywhere(found: dict[str, list[str] | str], folder: Path) -> None:
    for place in ("structure", "entities", "ranks", "top", "reference"):
        assert "closeness" in found[place], place
    assert "how near all others are" in found["meanings"]
    assert "how near all others are" in found["reference"]
    assert ",closeness," in (folder / "entities.csv").read_text().splitlines()[0]
    for file in ("graph.graphml", "graph.gexf", "graph.json"):
        assert '"closeness"' in (folder / file).read_text(), file
    page = (folder / "graph.html").read_text()
    assert '"name":"closeness","label":"Closeness","short":"","meaning":"How near all others are"' in page
