"""Compare what the page saves with graphkit's own files."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graphkit.export.columns import EDGE_COLUMNS
from graphkit.export.graphml import EDGE_KEYS, NODE_KEYS
from graphkit.export.tables import COLUMNS
from tests.support.gephi import read_as_gephi

# The page holds its measures rounded.
RELATIVE, ABSOLUTE = 1e-12, 0.0


def same(ours: Any, theirs: Any) -> bool:
    """Whether two cells say the same, numbers with a fraction as far as the page holds them."""
    if ours == theirs:
        return True
    try:
        a, b = float(ours), float(theirs)
    except ValueError:
        return False
    return ("." in str(theirs) or "e" in str(theirs)) and math.isclose(a, b, rel_tol=RELATIVE, abs_tol=ABSOLUTE)


def check_tables(theirs: Path, ours: Mapping[str, str]) -> None:
    """The tables of the page, by the name of our own file, say the same as those files."""
    for file, text in ours.items():
        expected = list(csv.reader(io.StringIO((theirs / file).read_bytes().decode("utf-8"), newline="")))
        found = list(csv.reader(io.StringIO(text, newline="")))
        assert tuple(found[0]) == COLUMNS[file] == tuple(expected[0])
        assert text.endswith("\r\n")
        assert len(found) == len(expected)
        wrong = [
            (column, mine, other)
            for row, other_row in zip(found, expected, strict=True)
            for column, mine, other in zip(COLUMNS[file], row, other_row, strict=True)
            if not same(mine, other)
        ]
        assert wrong == []


def check_graphml(path: Path, file: Path) -> None:
    """A file of the page says the same as our own."""
    ours, theirs = nx.read_graphml(path), nx.read_graphml(file)
    assert list(ours) == list(theirs)
    assert {frozenset(edge) for edge in ours.edges} == {frozenset(edge) for edge in theirs.edges}
    for node, attributes in theirs.nodes(data=True):
        assert list(ours.nodes[node]) == list(NODE_KEYS)
        for column, value in attributes.items():
            assert type(ours.nodes[node][column]) is type(value)
            expected = pytest.approx(value, rel=RELATIVE, abs=ABSOLUTE) if isinstance(value, float) else value
            assert (node, column, ours.nodes[node][column]) == (node, column, expected)
    for a, b, attributes in theirs.edges(data=True):
        assert ours.edges[a, b].keys() == EDGE_KEYS.keys()
        for column, value in attributes.items():
            expected = pytest.approx(value, rel=RELATIVE, abs=ABSOLUTE) if isinstance(value, float) else value
            assert (column, ours.edges[a, b][column]) == (column, expected)
    keys = re.compile("<key [^>]*>")
    assert keys.findall(path.read_text(encoding="utf-8")) == keys.findall(file.read_text(encoding="utf-8"))
    imported = read_as_gephi(path)
    assert imported.issues == []
    assert not imported.directed
    assert {len(edge.columns) > len(EDGE_COLUMNS) - 7 for edge in imported.edges.values()} <= {True}
