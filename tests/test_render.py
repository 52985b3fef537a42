"""Files of a part: the build's own again, or of some articles, some neighbours, fewer edges."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

import networkx as nx
import pytest

from graphkit.choices import FORMATS
from graphkit.errors import GraphkitError, OutputError, UsageError
from graphkit.export import export
from graphkit.graph import Step, build_graph
from graphkit.options import BuildOptions, ExportOptions, GraphOptions, PruneOptions, RelateOptions, Selection
from graphkit.render import export_part, part_of, view
from graphkit.selecting import undated_note
from graphkit.store import FILE_NAME, Store, entities, mentions
from graphkit.store import built as last
from tests.support.cases import every_case
from tests.support.saved import saved
from tests.support.workspaces import WORKSPACES, Article, small, workspace_of

pytestmark = pytest.mark.slow

ALL = tuple(file for files in FORMATS.values() for file in files)
ALPHABET = dict.fromkeys("ABCDEFG", "person")
CHAIN = ["A met B.", "B met C.", "C met D.", "D met E.", "A met C.", "F met G."]


def contents(folder: Path) -> dict[str, bytes]:
    """The files of a build by name, the workspace and its likes aside."""
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.name in ALL}


def built(workspace: Store, folder: Path, options: BuildOptions | None = None) -> Path:
    """The folder that a build with these options leaves."""
    options = options or BuildOptions(relate=last.read(workspace).relate)
    last.write(workspace, options)
    saved(workspace, folder)
    with Store(folder / FILE_NAME) as file, part_of(file, options.select) as part:
        export(build_graph(part, options=options.graph), part, folder, options=options.export)
    return folder


def opened_in(folder: Path) -> Store:
    """The workspace that a build left, for questions alone."""
    return Store(folder / FILE_NAME, read_only=True)


@pytest.mark.parametrize("name", WORKSPACES)
def test_without_a_choice_the_files_are_those_of_the_build(name: str, tmp_path: Path) -> None:
    with WORKSPACES[name]() as workspace:
        folder = built(workspace, tmp_path / "output")
    with opened_in(folder) as opened:
        done = export_part(opened, tmp_path / "again")
        assert (done.documents, done.nodes) == (opened.count("documents"), opened.count("entities"))
    assert [file.name for file in done.files] == list(ALL)
    assert contents(tmp_path / "again") == contents(folder)


CHOICES = {
    "pruned": BuildOptions(
        graph=GraphOptions(rank_by="g2", period="week", page_nodes=3, prune=PruneOptions(min_sentences=2))
    ),
    "window": BuildOptions(relate=RelateOptions(window="document")),
    "select": BuildOptions(select=Selection(since="2023-09-14", sources=("example post",))),
    "formats": BuildOptions(export=ExportOptions(formats=("csv", "gexf"))),
}


@pytest.mark.parametrize("name", CHOICES)
def test_the_choices_of_the_build_hold_until_others_are_given(name: str, tmp_path: Path) -> None:
    options = CHOICES[name]
    with small() if name != "window" else workspace_of([Article("a", CHAIN)], ALPHABET, window="document") as workspace:
        folder = built(workspace, tmp_path / "output", options)
    with opened_in(folder) as opened:
        kept = last.read(opened)
        assert (kept.relate, kept.select, kept.graph, kept.export) == (
            options.relate, options.select, options.graph, options.export,
        )  # fmt: skip
        export_part(opened, tmp_path / "again")
    assert contents(tmp_path / "again") == contents(folder)


def test_a_build_that_says_nothing_of_its_options_is_as_by_default() -> None:
    with Store(None) as workspace:
        assert last.read(workspace) == BuildOptions()


def test_the_workspace_is_not_touched(tmp_path: Path) -> None:
    with small() as workspace:
        folder = built(workspace, tmp_path)
    before = hashlib.sha256((folder / FILE_NAME).read_bytes()).digest()
    with opened_in(folder) as opened:
        export_part(opened, folder, select=Selection(since="2023"), export=ExportOptions(title="Other"))
        view(opened, folder / "view.html", around=["kim-jong-un"])
    assert hashlib.sha256((folder / FILE_NAME).read_bytes()).digest() == before
    assert sorted(file.name for file in folder.iterdir()) == sorted([*ALL, FILE_NAME, "view.html"])


@every_case(
    ("select", "said"),
    [
        (Selection(since="2023"), "2 articles have no date and are left out of this selection;"),
        (Selection(until="2023-09", sources=("Post",)), "1 article has no date and is left out of this selection;"),
        (Selection(sources=("Post",)), ""),
        (Selection(), ""),
    ],
)
def test_articles_without_a_date_that_a_limit_in_time_leaves_out_are_counted(select: Selection, said: str) -> None:
    articles = [
        Article("a.txt", ["Kim met Ann."], "2023-09-13", source="Post"), Article("b.txt", ["Kim left."], source="Post"),
        Article("c.txt", ["Ann left."]), Article("d.txt", ["Ann left."], copy_of="c.txt"),
    ]  # fmt: skip
    with workspace_of(articles, {"Kim": "person", "Ann": "person"}) as store:
        note = undated_note(store, select)
    assert note.startswith(said)
    assert bool(note) == bool(said)


def test_other_pruning_and_formats(tmp_path: Path) -> None:
    with small() as workspace:
        graph = GraphOptions(prune=PruneOptions(min_sentences=2))
        done = export_part(workspace, tmp_path, graph=graph, export=ExportOptions(formats=("csv",)))
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted(FORMATS["csv"])
    with (tmp_path / "edges.csv").open(encoding="utf-8", newline="") as file:
        edges = list(csv.DictReader(file))
    assert len(edges) == done.edges > 0
    assert all(int(edge["sentences"]) >= 2 for edge in edges)
    (step,) = done.pruned
    assert isinstance(step, Step)
    with small() as workspace:
        assert step.edges == workspace.count("pairs") - done.edges
        assert step.nodes == workspace.count("entities") - done.nodes


def test_a_title_of_its_own_changes_nothing_else(tmp_path: Path) -> None:
    with small() as workspace:
        folder = built(workspace, tmp_path / "output")
    with opened_in(folder) as opened:
        export_part(opened, tmp_path / "again", export=ExportOptions(title="Renamed <b>"))
    new, old = contents(tmp_path / "again"), contents(folder)
    assert b"Renamed &lt;b&gt;" in new["graph.html"]
    assert {name for name in ALL if new[name] == old[name]} >= {*FORMATS["csv"]}
    renamed, before = (json.loads(files["graph.json"]) for files in (new, old))
    assert renamed.pop("about") == before.pop("about") | {"title": "Renamed <b>"}
    assert renamed == before


def test_edges_of_a_part_are_counted_and_measured_anew(tmp_path: Path) -> None:
    with small() as workspace:
        done = export_part(workspace, tmp_path, select=Selection(until="2023-09-13"),
                           export=ExportOptions(formats=("json",)))  # fmt: skip
        assert (done.documents, done.nodes) == (1, 5)
    graph = json.loads((tmp_path / "graph.json").read_text(encoding="utf-8"))
    assert graph["about"]["part"] == "until 2023-09-13"
    edge = next(e for e in graph["edges"] if (e["source"], e["target"]) == ("kim-jong-un", "vladimir-putin"))
    assert (edge["sentences"], edge["documents"], edge["last_seen"]) == (2, 1, "2023-09-13")
    assert {document["id"] for document in graph["documents"]} == {"north/a.txt"}


# Around a node


@pytest.mark.parametrize("depth", [1, 2, 3, 9])
@pytest.mark.parametrize("around", [["a"], ["e"], ["f"], ["a", "f"]])
def test_around_is_what_networkx_calls_the_ego_graph(around: list[str], depth: int) -> None:
    with workspace_of([Article("x", CHAIN)], ALPHABET) as workspace:
        whole = build_graph(workspace)
        with part_of(workspace, Selection(), around=around, depth=depth) as part:
            graph = build_graph(part)
            rows, named = (
                {row.id for row in entities.read_counted(part)},
                {mention.entity for mention in mentions.read(part)},
            )
        ego = nx.compose_all([nx.ego_graph(whole, node, radius=depth) for node in around])
        assert set(graph) == set(ego)
        assert {frozenset(edge) for edge in graph.edges} == {frozenset(edge) for edge in whole.subgraph(ego).edges}
        # Counts and measures are those of all articles.
        for a, b, edge in graph.edges(data=True):
            assert {name: edge[name] for name in ("sentences", "npmi", "g2", "timeline")} == {
                name: whole.edges[a, b][name] for name in ("sentences", "npmi", "g2", "timeline")
            }
        assert rows == named == set(ego)
        assert workspace.count("pairs") == whole.number_of_edges()


def test_all_formats_of_a_part_hold_that_part_alone(tmp_path: Path) -> None:
    with small() as workspace:
        done = export_part(
            workspace, tmp_path, around=["russia"], graph=GraphOptions(prune=PruneOptions(min_documents=2))
        )
    assert [file.name for file in done.files] == list(ALL)
    found = json.loads((tmp_path / "graph.json").read_text(encoding="utf-8"))
    ids = {node["id"] for node in found["nodes"]}
    assert ids == {"russia", "sanctions", "security-council"}
    assert found["about"]["part"] == "neighbours of Russia"
    assert {mention[2] for sentence in found["sentences"] for mention in sentence["mentions"]} == ids
    with (tmp_path / "mentions.csv").open(encoding="utf-8", newline="") as file:
        assert {row["entity"] for row in csv.DictReader(file)} == ids
    assert set(nx.read_graphml(tmp_path / "graph.graphml")) == ids


@pytest.mark.slow
@pytest.mark.parametrize("name", WORKSPACES)
def test_there_is_a_view_around_every_node(name: str, tmp_path: Path) -> None:
    with WORKSPACES[name]() as workspace:
        for number, entity in enumerate(entities.read(workspace)):
            done = view(workspace, tmp_path / f"{number}.html", around=[entity.id])
            assert done.nodes == 1 + len(workspace.query("FROM pairs WHERE ? IN (a, b)", [entity.id]))


def test_edges_that_are_left_out_by_their_counts_do_not_lead_on() -> None:
    chain = ["A met B.", "A met B.", "B met C.", "C met D.", "C met D."]
    with workspace_of([Article("x", chain)], ALPHABET) as workspace:
        prune = GraphOptions(prune=PruneOptions(min_sentences=2))
        with part_of(workspace, Selection(), graph=prune, around=["a"], depth=3) as part:
            assert sorted(build_graph(part, options=prune)) == ["a", "b"]


def test_around_a_node_that_the_chosen_articles_do_not_name() -> None:
    with small() as workspace, pytest.raises(UsageError, match="No selected article names kim-jong-un"):
        view(workspace, Path("x.html"), select=Selection(since="2023-09-20"), around=["kim-jong-un"])


def test_a_depth_of_nothing() -> None:
    with small() as workspace, pytest.raises(UsageError, match="--depth cannot be 0"):
        view(workspace, Path("x.html"), around=["kim-jong-un"], depth=0)


# A page


def test_a_view_is_a_page_that_says_what_it_is_a_part_of(tmp_path: Path) -> None:
    file = tmp_path / "new" / "kim.html"
    with small() as workspace:
        done = view(workspace, file, select=Selection(until="2023-09-14", topics=("satellites",)),
                    around=["kim-jong-un"], depth=2)  # fmt: skip
    page = file.read_text(encoding="utf-8")
    assert "Test articles: within 2 edges of Kim Jong Un, until 2023-09-14, on satellites" in page
    assert "Vladimir Putin" in page
    assert "Security Council" not in page
    assert (done.files, done.documents, done.nodes, done.page) == ((file,), 1, 4, 4)
    assert list(file.parent.iterdir()) == [file]


def test_a_view_can_have_a_title(tmp_path: Path) -> None:
    with small() as workspace:
        view(workspace, tmp_path / "v.html", around=["kim-jong-un"], title="Kim's men")
    assert "Kim&#39;s men" in (tmp_path / "v.html").read_text(encoding="utf-8")


def test_the_same_view_is_the_same_page(tmp_path: Path) -> None:
    for name in ("a.html", "b.html"):
        with small() as workspace:
            view(workspace, tmp_path / name, around=["vladimir-putin"])
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()


def test_where_nothing_is_left_no_page_is_written(tmp_path: Path) -> None:
    graph = GraphOptions(prune=PruneOptions(min_sentences=50))
    with small() as workspace, pytest.raises(GraphkitError, match="No node is left"):
        view(workspace, tmp_path / "v.html", graph=graph)
    assert list(tmp_path.iterdir()) == []


def test_no_article_is_chosen(tmp_path: Path) -> None:
    with small() as workspace, pytest.raises(UsageError) as error:
        export_part(workspace, tmp_path / "x", select=Selection(since="2024", topics=("sanctions",)))
    assert error.value.message == "No article is since 2024, on sanctions."
    assert error.value.next_step.startswith("The articles are dated from 2023-09-13 to 2023-09-20; undated: 1.")
    assert not (tmp_path / "x").exists()


def test_a_page_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with small() as workspace, pytest.raises(OutputError) as error:
        view(workspace, tmp_path / "file" / "v.html", around=["kim-jong-un"])
    assert error.value.next_step == "Give another with --output."


def test_parts_of_an_empty_workspace(tmp_path: Path) -> None:
    with WORKSPACES["nothing_read"]() as workspace:
        assert export_part(workspace, tmp_path).nodes == 0
        with pytest.raises(UsageError, match="No article is since 2023"):
            export_part(workspace, tmp_path, select=Selection(since="2023"))
