"""A measure is added by one row, and is then in every table, file, help text and the reference."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from graphkit.store import SCHEMA_VERSION

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
from graphkit.cli.application import app
from graphkit.explore import sql, tables
from graphkit.export import export
from graphkit.graph import build_graph, save_structure, whole_graph
from graphkit.choices import NODE_RANKS, RANKS
from graphkit.store import SCHEMA_VERSION
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
found |= {"version": SCHEMA_VERSION, "ranks": [*RANKS, *NODE_RANKS], "reference": reference()}
for command in ("top", "neighbours", "path", "build", "export"):
    found[command] = CliRunner().invoke(app, [command, "--help"], env={"COLUMNS": "400"}).output
print(json.dumps(found))
"""


@pytest.mark.slow
def test_a_row_is_a_measure_everywhere(tmp_path: Path) -> None:
    """One test, for what it takes long to find is then found once."""
    run = subprocess.run(
        [sys.executable, "-c", ADD, str(tmp_path)], cwd=Path(__file__).parents[2], capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    found: dict[str, list[str] | str] = json.loads(run.stdout)
    assert found["version"] != SCHEMA_VERSION, "a workspace without the new columns is refused"
    for name, meaning, places, table in (
        ("cosine", "cosine of the two", ("pairs", "edges", "ranks", "neighbours", "path", "build", "export"), "edges"),
        ("closeness", "how near all others are", ("structure", "entities", "ranks", "top"), "entities"),
    ):
        for place in (*places, "reference"):
            assert name in found[place], place
        assert meaning in found["meanings"]
        assert meaning in found["reference"]
        assert f",{name}," in (tmp_path / f"{table}.csv").read_text().splitlines()[0]
        for file in ("graph.graphml", "graph.gexf", "graph.json"):
            assert f'"{name}"' in (tmp_path / file).read_text(), file
    page = (tmp_path / "graph.html").read_text()
    assert "cosine of the two" in page
    assert '"name":"closeness","label":"Closeness","short":"","meaning":"How near all others are"' in page
