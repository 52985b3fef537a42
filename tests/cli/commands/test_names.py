"""A list of names from the command line to all files, and what ``graphkit names`` tells of it."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterator
from pathlib import Path

import networkx as nx
import pytest

from graphkit.errors import UsageError
from graphkit.explore import Workspace
from tests.support.command import graphkit

pytestmark = pytest.mark.model

ARTICLE = "Brulkan Vost paid zorvan mills on Monday. Later ZM and Brulkan Vost met Jane Roe in Paris.\n"
LIST = (
    "name;type;aliases;id\nZorvan Mills;company;ZM;Q99\nBrulkan Vost;organisation;;https://example.org/vost\n"
    "Paris;place;;Q90\nNowhere Ltd;company;;\n"
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("listed")
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "list.csv").write_text(LIST, encoding="utf-8")
    (folder / "graphkit.toml").write_text('[build]\nnames = "list.csv"\nnames-case = "any"\n', encoding="utf-8")
    before = Path.cwd()
    os.chdir(folder)
    try:
        run = graphkit("build", "article.txt", "--output", "output")
        assert run.returncode == 0, run.stderr
        assert "The articles have 3 of 4 listed names; graphkit names lists them." in run.stdout
        yield folder
    finally:
        os.chdir(before)


def test_ids_stand_in_all_files(built: Path) -> None:
    output = built / "output"
    ids = {"zorvan-mills": "Q99", "brulkan-vost": "https://example.org/vost", "paris": "Q90", "jane-roe": ""}
    with (output / "entities.csv").open(encoding="utf-8", newline="") as file:
        assert {row["id"]: row["listed_id"] for row in csv.DictReader(file)} == ids
    for graph in (nx.read_graphml(output / "graph.graphml"), nx.read_gexf(output / "graph.gexf", version="1.2draft")):
        assert {node: graph.nodes[node].get("listed_id", "") for node in graph} == ids
    data = json.loads((output / "graph.json").read_text(encoding="utf-8"))
    assert {node["id"]: node["listed_id"] for node in data["nodes"]} == ids
    assert "https://example.org/vost" in (output / "graph.html").read_text(encoding="utf-8")


def test_listed_names_are_joined_and_typed(built: Path) -> None:
    with Workspace(built / "output") as workspace:
        mills = workspace.show("ZM")
        assert (mills.node.type, mills.node.via, mills.node.mentions) == ("organisation", "listed", 2)
        assert {(form.text, form.rule) for form in mills.aliases} == {("ZM", "listed"), ("zorvan mills", "listed")}
        assert workspace.find("Brulkan Vost").mentions == 2


def test_the_command_lists_what_was_found_and_what_is_missing(built: Path) -> None:
    rows = [line.split("\t") for line in graphkit("names").stdout.splitlines()]
    assert [row[0] for row in rows] == ["name", "Brulkan Vost", "Zorvan Mills", "Paris"]
    assert rows[1][1:] == [
        "organisation",
        "https://example.org/vost",
        "list.csv, line 3",
        "brulkan-vost",
        "Brulkan Vost",
        "2",
        "1",
        "0",
    ]
    assert [row["name"] for row in json.loads(graphkit("names", "--missing", "--json").stdout)] == ["Nowhere Ltd"]
    assert "In your list as Q99" in graphkit("show", "zm").stdout
    assert "listed 1.00: a name of your list" in graphkit("why", "zm").stdout


def test_without_a_list_the_command_says_how_to_give_one(built: Path, tmp_path: Path) -> None:
    assert graphkit("build", "article.txt", "-o", tmp_path, "--decisions", os.devnull, "-f", "csv").returncode == 0
    run = graphkit("names", "-w", tmp_path)
    assert run.returncode == 1
    assert "had no list of names." in run.stderr


def test_entries_that_share_a_name_are_told_from_those_that_no_article_has(built: Path, tmp_path: Path) -> None:
    names = tmp_path / "shared.csv"
    names.write_text("name,type,id\nJane Roe,person,C\nJane Roe,person,E\nNowhere Ltd,company,\n", encoding="utf-8")
    lists = ("--names", names, "--names", names, "--decisions", os.devnull)
    run = graphkit("build", "article.txt", "-o", tmp_path, *lists, "-f", "csv")
    assert "The articles have 0 of 3 listed names" in run.stdout
    run = graphkit("names", "--missing", "--json", "-w", tmp_path)
    assert [(row["id"], row["shared"]) for row in json.loads(run.stdout)] == [("C", 1), ("E", 1), ("", 0)]
    assert run.stderr.startswith("The articles have names of 2 of these, but other entries have them, too")
    assert "“Jane Roe” is a name of 2 entries" in graphkit("check", "-w", tmp_path).stdout


@pytest.mark.parametrize(
    "setting", ["names = 3", 'names = ["list.csv", 3]', 'names = "../list.csv"', 'names-case = "mixed"']
)
def test_a_setting_that_cannot_be_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, setting: str) -> None:
    monkeypatch.chdir(tmp_path)
    Path("graphkit.toml").write_text(f"[build]\n{setting}\n", encoding="utf-8")
    Path("article.txt").write_text(ARTICLE, encoding="utf-8")
    run = graphkit("build", "article.txt")
    assert run.returncode == UsageError.exit_code
    assert "graphkit.toml, line 2" in run.stderr
