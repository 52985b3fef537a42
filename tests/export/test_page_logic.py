"""The page's logic on Node, without a browser: its own tests, and what networkx, the workspace and our files say."""

from __future__ import annotations

import math
from collections import Counter
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graphkit.choices import RANKS
from graphkit.export.graphml import write_graphml
from graphkit.export.tables import write_tables
from graphkit.graph.strength import strongest_edges
from graphkit.options import GraphOptions, Selection
from graphkit.records import Clause
from graphkit.relate import find_relations
from graphkit.store import Store, relations
from tests.export.opened_page import crowd
from tests.export.page_on_node import FINDABLE, FINDS, MEANINGLESS, PageOnNode, counted_by_workspace, page_on_node
from tests.export.saved_files import check_graphml, check_tables
from tests.support.node import FOLDER, run_node
from tests.support.workspaces import HOSTILE, WORKSPACES, Article, hostile, small, workspace_of

pytestmark = pytest.mark.node

MOST_PATHS = 6


@pytest.mark.parametrize("file", sorted((FOLDER / "logic").glob("*.test.mjs")), ids=lambda file: file.stem)
def test_its_own_tests_pass(file: Path) -> None:
    told = run_node("--test", "--test-reporter=spec", str(file))
    assert "fail 0" in told
    assert "pass 0" not in told


# Paths


PATHS = """(page, { pairs, changes, rank, avoid = [] }) => {
    const { graph, visibleWith, networkOf, networkBetween, pathsBetween } = page;
    const visible = visibleWith({ ...changes, rank });
    const network = networkOf(graph, visible.edges, visible.strengths);
    const number = new Map(graph.nodes.map(({ id, index }) => [id, index]));
    const avoided = graph.nodes.map(({ id }) => avoid.includes(id));
    const between = (a, b) => pathsBetween(networkBetween(graph, network, { a, b }, avoided), a, b);
    return pairs.map(([a, b]) => between(number.get(a), number.get(b))
        .map(({ nodes, length }) => ({ nodes: nodes.map((node) => graph.nodes[node].id), length })));
}"""


def weighted(page: PageOnNode, rank: str) -> nx.Graph[str]:
    """The edges whose strength is above 0, each as long as 1 / its strength, with the digits of the page."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(page.graph)
    for a, b, attributes in page.graph.edges(data=True):
        if attributes[rank] > 0:
            graph.add_edge(a, b, length=1 / attributes[rank])
    return graph


def check_paths(page: PageOnNode, graph: nx.Graph[str], pairs: list[tuple[str, str]], **options: Any) -> int:
    """The paths between pairs are those of networkx, the shortest first; its answer is how many there are."""
    found = page.ask(PATHS, {"pairs": pairs, "changes": {}, **options})
    for (a, b), paths in zip(pairs, found, strict=True):
        between = lengthened(page, graph, a, b)
        for path in paths:
            names = path["nodes"]
            assert (names[0], names[-1], len(set(names))) == (a, b, len(names))
            assert path["length"] == pytest.approx(sum(between.edges[pair]["length"] for pair in pairwise(names)))
        assert len({tuple(path["nodes"]) for path in paths}) == len(paths)
        lengths = [path["length"] for path in paths]
        assert lengths == pytest.approx(sorted(lengths))
        assert lengths == pytest.approx(expected_of(between, a, b))
    return sum(map(len, found))


def lengthened(page: PageOnNode, graph: nx.Graph[str], a: str, b: str) -> nx.Graph[str]:
    """The same edges, longer by the degrees of their ends in the whole graph, but for the ends of the path."""
    factors = {node: 1.0 if node in (a, b) else 1 + math.log(max(degree, 1)) for node, degree in page.graph.degree}
    longer = graph.copy()
    for one, other, edge in longer.edges(data=True):
        edge["length"] *= (factors[one] + factors[other]) / 2
    return longer


def expected_of(graph: nx.Graph[str], a: str, b: str) -> list[float]:
    """How long the shortest paths are that networkx finds."""
    if not nx.has_path(graph, a, b):
        return []
    found = islice(nx.shortest_simple_paths(graph, a, b, weight="length"), MOST_PATHS)
    return [sum(graph.edges[pair]["length"] for pair in pairwise(each)) for each in found]


def largest_part(graph: nx.Graph[str]) -> list[str]:
    """The nodes of the largest part that edges join, in order of the alphabet."""
    parts: list[list[str]] = [sorted(part) for part in nx.connected_components(graph)]
    return max(parts, key=len)


def test_paths_are_the_shortest_that_networkx_finds() -> None:
    with crowd(60, sentences=6) as workspace:
        page = page_on_node(workspace)
    ids = sorted(page.graph)
    pairs = list(zip(ids[::6], reversed(ids[3::6]), strict=True))
    for rank in RANKS:
        assert check_paths(page, weighted(page, rank), pairs, rank=rank) > len(pairs)


def test_paths_pass_no_node_that_is_avoided_but_their_ends() -> None:
    with crowd(60, sentences=6) as workspace:
        page = page_on_node(workspace)
    graph = weighted(page, "weight")
    hubs = sorted(graph, key=lambda node: -graph.degree[node])[:8]
    others = sorted(set(graph) - set(hubs))
    pairs = [(hubs[0], others[0]), (others[1], others[9])]
    found = page.ask(PATHS, {"pairs": pairs, "changes": {}, "rank": "weight", "avoid": hubs})
    for (a, b), paths in zip(pairs, found, strict=True):
        rest = graph.subgraph({*others, a, b})
        assert [path["length"] for path in paths] == pytest.approx(expected_of(lengthened(page, rest, a, b), a, b))
        assert paths
        assert not {node for path in paths for node in path["nodes"]} & set(hubs) - {a, b}


def test_paths_pass_only_what_the_filters_leave() -> None:
    with crowd(60, sentences=8) as workspace:
        page = page_on_node(workspace)
    graph = weighted(page, "weight")
    weak = [pair for pair in graph.edges if page.graph.edges[pair]["weight"] < 2]
    graph.remove_edges_from(weak)
    graph.remove_nodes_from([node for node in page.graph if page.graph.nodes[node]["type"] == "topic"])
    component = largest_part(graph)
    assert 10 < len(component) < 60
    pairs = list(zip(component[::5], component[2::5], strict=False))
    changes = {"minimum": 2, "types": [True, True, True, False]}
    assert check_paths(page, graph, pairs, rank="weight", changes=changes) > len(pairs)


def test_the_same_two_have_the_same_paths_in_both_directions() -> None:
    with crowd(40, sentences=6) as workspace:
        page = page_on_node(workspace)
    a, b = largest_part(page.graph)[:2]
    there, back = page.ask(PATHS, {"pairs": [(a, b), (b, a)], "changes": {}, "rank": "weight"})
    assert [path["nodes"] for path in there] == [path["nodes"][::-1] for path in back]
    assert there


# Filters


COUNTED = """(page, changes) => {
    const { graph: { nodes, edges }, visibleWith } = page;
    return changes.map((change) => {
        const { mentions, articles, weights, documents, nodeIndices, narrowed } = visibleWith(change);
        const name = ({ a, b }) => [nodes[a].id, nodes[b].id].sort().join(" ");
        const counted = (rows) => Object.fromEntries(rows.filter(([, [count]]) => count));
        return {
            nodes: counted(nodes.map(({ id }, i) => [id, [mentions[i], articles[i]]])),
            edges: counted(edges.map((edge, i) => [name(edge), [weights[i], documents[i]]])),
            shown: nodeIndices.map((index) => nodes[index].id), narrowed,
        };
    });
}"""


def test_what_some_articles_hold_is_counted_as_the_workspace_counts_it() -> None:
    selections: list[tuple[dict[str, Any], Selection]] = [
        ({"period": ["2023-09-13", "2023-09-14"]}, Selection(since="2023-09-13", until="2023-09-14")),
        ({"period": ["2023-09-15", "2023-09-20"]}, Selection(since="2023-09-15", until="2023-09-20")),
        ({"sources": ["Example Times", "Example Post"]}, Selection(sources=("Example Times", "Example Post"))),
        ({"topic": "sanctions"}, Selection(topics=("sanctions",))),
        ({"topic": "sanctions", "period": ["2023-09-14", "2023-09-14"]},
         Selection(topics=("sanctions",), since="2023-09-14", until="2023-09-14")),
    ]  # fmt: skip
    with small() as workspace:
        page = page_on_node(workspace)
        expected = [counted_by_workspace(workspace, selection) for _, selection in selections]
    numbers = {node: number for number, node in enumerate(page.data["payload"]["nodes"]["id"])}
    changes = [
        change | {"topic": numbers[change["topic"]]} if "topic" in change else change for change, _ in selections
    ]
    found = page.ask(COUNTED, [*changes, {}])
    for here, there in zip(found, expected, strict=False):
        assert {kind: here[kind] for kind in there} == there
        assert set(here["shown"]) == set(there["nodes"])
        assert here["narrowed"]
        assert set(found[-1]["shown"]) >= set(there["nodes"])
    assert not found[-1]["narrowed"]


@pytest.mark.parametrize("window", ["sentence", "paragraph", "document", "2"])
def test_all_articles_one_by_one_are_all_together(window: str) -> None:
    lines = [["Ann met Bob.", "Cem left.", "Bob wrote to Cem."], ["Ann slept.", "Bob and Bob not."], ["Cem saw Ann."]]
    articles = [Article(f"{n}.txt", sentences) for n, sentences in enumerate(lines)]
    with workspace_of(articles, dict.fromkeys(("Ann", "Bob", "Cem"), "person"), window=window) as workspace:
        whole, *parts = page_on_node(workspace).ask(COUNTED, [{}, *({"article": n} for n in range(3))])
    for kind in ("nodes", "edges"):
        sums: dict[str, list[int]] = {}
        for part in parts:
            for name, counts in part[kind].items():
                before = sums.get(name, [0, 0])
                sums[name] = [x + y for x, y in zip(before, counts, strict=True)]
        assert sums == whole[kind]


VERBS = {"met": ("meet", ""), "may sell to": ("sell to", "may"), "thanked": ("thank", "")}


def related() -> Store:
    """Three names and what they do, in two articles."""
    articles = [
        Article("a.txt", ["Bob met Ann.", "Ann met Bob.", "Bob met Ann."], "2023-09-14"),
        Article("b.txt", ["Ann may sell to Cem.", "🛰 Bob met Ann.", "Cem saw Bob."], "2023-09-13"),
    ]
    return workspace_of(articles, dict.fromkeys(("Ann", "Bob", "Cem"), "person"), verbs=VERBS)


def test_a_verb_leaves_the_edges_that_say_it() -> None:
    with related() as workspace:
        page = page_on_node(workspace)
    verbs, *left = page.ask(
        """(page) => [
            page.verbsOf(page.graph),
            ...["meet", "sell", null].map((verb) => {
                const { edges, nodeIndices } = page.visibleWith({ verb });
                return [edges.filter(Boolean).length, nodeIndices.map((i) => page.graph.nodes[i].id).sort()];
            }),
        ]"""
    )
    assert verbs == [{"verb": "meet", "edges": 1}, {"verb": "sell", "edges": 1}]
    assert left == [[1, ["ann", "bob"]], [1, ["ann", "cem"]], [3, ["ann", "bob", "cem"]]]


SAID = """(page, article) => {
    const { graph, all } = page;
    const chosen = article === null ? null : Uint8Array.from(graph.articles, (_, i) => Number(i === article));
    const edge = graph.edges.find(({ a, b }) => [graph.nodes[a].id, graph.nodes[b].id].sort().join() === "ann,bob");
    return page.saidBy(graph, edge, all, chosen).map(({ source, words, count, sentences, marks }) => [
        graph.nodes[source].id, words, count,
        sentences.map((each) => all.sentences[each].text.slice(...marks.get(each))),
    ]);
}"""


def test_what_an_edge_says_has_its_sentences_in_the_articles_that_count() -> None:
    with related() as workspace:
        page = page_on_node(workspace)
    assert page.ask(SAID, None) == [["bob", "meet", 3, ["met"] * 3], ["ann", "meet", 1, ["met"]]]
    assert page.ask(SAID, 0) == [["bob", "meet", 2, ["met"] * 2], ["ann", "meet", 1, ["met"]]]
    assert page.ask(SAID, 1) == [["bob", "meet", 1, ["met"]]]


def test_who_reports_it_is_known() -> None:
    said = [Clause(0, "meet", 8, reported=True, reporter=13, start=4, end=7), Clause(8, "meet", 0, start=4, end=7),
            Clause(0, "thank", 8, reported=True, start=4, end=7)]  # fmt: skip
    names = dict.fromkeys(("Ann", "Bob", "Cem"), "person")
    with workspace_of([Article("a.txt", ["Bob met Ann, Cem said."])], names) as workspace:
        relations.add_clauses(workspace, [(("key of a.txt", 0), said)])
        find_relations(workspace)
        page = page_on_node(workspace)
    found = page.ask(
        """({ graph, all, saidBy, OTHERS }) => graph.edges.flatMap((edge) => saidBy(graph, edge, all, null))
            .map(({ source, words, reporters }) => [graph.nodes[source].id, words,
                [...reporters.values()].map((each) => (each === OTHERS ? "others" : graph.nodes[each].id))])"""
    )
    assert sorted(found) == [["ann", "meet", []], ["bob", "meet", ["cem"]], ["bob", "thank", ["others"]]]


CELLS = """({ graph, columnsOf, sortedRows, ...page }) => {
    const { edges } = columnsOf(graph, () => page.visibleWith(), () => new Float64Array());
    const rows = edges.relations ? sortedRows("edges", page.visibleWith(), edges.relations, true) : [];
    return rows.map((i) => [edges.a.text(i), edges.b.text(i), edges.relations.text(i)]);
}"""


def test_the_table_of_edges_says_what_they_do_the_most_often_said_first() -> None:
    with related() as workspace:
        met, sold, nothing = page_on_node(workspace).ask(CELLS)
    ways = {("Ann", "Bob"): "→\u00a0", ("Bob", "Ann"): "←\u00a0"}
    a, b, said = met
    other = ways[b, a]
    assert said == f"{other}meet 3, {ways[a, b]}meet 1"
    assert sold[2][2:] == "may sell to 1"
    assert nothing[2] == ""


def test_without_relations_the_table_has_no_column_of_them() -> None:
    with workspace_of([Article("a", ["Ann saw Bob."])], dict.fromkeys(("Ann", "Bob"), "person")) as workspace:
        assert page_on_node(workspace).ask(CELLS) == []


def test_a_verb_in_the_address_comes_back() -> None:
    with related() as workspace:
        page = page_on_node(workspace)
    assert page.ask(
        """(page) => {
            const fields = page.fieldsOf(page.graph);
            return [page.hashOf(fields, page.stateWith({ verb: "sell" }), ["verb"]),
                page.changesOf(fields, "verb=sell"), page.changesOf(fields, "verb=sing")];
        }"""
    ) == ["verb=sell", {"verb": "sell"}, {}]


def test_two_thousand_nodes_are_filtered_right(monkeypatch: pytest.MonkeyPatch) -> None:
    # To move so many apart takes ten seconds, and where they stand is nothing to the filters.
    monkeypatch.setattr("graphkit.graph.layout.separate", lambda positions, boxes: positions)
    with crowd(2000, sentences=4) as workspace:
        page = page_on_node(workspace, options=GraphOptions(page_nodes=2000))
        days = sorted(page.data["payload"]["articles"]["date"])
        since, until = days[len(days) // 3], days[len(days) // 2]
        expected = counted_by_workspace(workspace, Selection(since=since, until=until))
    assert len(page.data["payload"]["nodes"]["id"]) == 2000
    (found,) = page.ask(COUNTED, [{"period": [since, until]}])
    assert {kind: found[kind] for kind in expected} == expected


def test_rank_decides_what_is_drawn() -> None:
    with crowd(120, sentences=16) as workspace:
        page = page_on_node(workspace)
    for rank in RANKS:
        drawn = page.ask(
            """(page, rank) => page.visibleWith({ rank }).drawnIndices.map((index) => page.graph.edges[index])
                .map(({ a, b }) => [page.graph.nodes[a].id, page.graph.nodes[b].id].sort())""",
            rank,
        )
        # The page has the measures with fewer digits, so that a few equal ones may fall the other way.
        expected = strongest_edges(page.graph, 4, rank_by=rank)
        assert len({tuple(edge) for edge in drawn} ^ expected) <= (0 if rank in {"weight", "documents"} else 12)


def test_focus_leaves_what_lies_near() -> None:
    with crowd(120, sentences=4) as workspace:
        page = page_on_node(workspace)
    kept: nx.Graph[str] = nx.Graph([edge for edge in page.graph.edges if page.graph.edges[edge]["weight"] >= 2])
    node_id = page.data["payload"]["nodes"]["id"][20]
    for depth in (1, 2, 3):
        near = nx.single_source_shortest_path_length(kept, node_id, cutoff=depth) if node_id in kept else {node_id: 0}
        shown, edges = page.ask(
            """(page, changes) => {
                const { nodeIndices, edgeCount } = page.visibleWith(changes);
                return [nodeIndices.map((index) => page.graph.nodes[index].id), edgeCount];
            }""",
            {"minimum": 2, "focus": {"node": 20, "depth": depth}},
        )
        assert set(shown) == set(near)
        assert edges == kept.subgraph(near).number_of_edges()


def test_officials_are_left_with_what_an_edge_connects_with_them() -> None:
    with crowd(60) as workspace:
        people = sorted(row[0] for row in workspace.query("SELECT id FROM entities WHERE type = 'person'"))
        workspace.query("UPDATE entities SET official = true WHERE id IN (SELECT unnest(?::VARCHAR[]))", [people[::7]])
        page = page_on_node(workspace)
    graph, held = page.graph, set(people[::7])
    near = {node for official in held for node in graph[official] if graph.nodes[node]["type"] != "person"}
    found = page.ask(
        "({ graph, visibleWith }, changes) => visibleWith(changes).nodeIndices.map((node) => graph.nodes[node].id)",
        {"officials": True},
    )
    assert set(found) == near | held
    assert len(found) < len(graph) - len(people) + len(held)


def test_communities_leave_their_nodes_and_are_counted_as_if_all_were_shown() -> None:
    with crowd(60) as workspace:
        page = page_on_node(workspace)
    found = page.ask(
        """({ graph, visibleWith }) => [[], [-1], [0, 1]].map((communities) => {
            const { nodeIndices, communityCounts } = visibleWith({ communities });
            return [nodeIndices.map((node) => graph.nodes[node].community), [...communityCounts]];
        })"""
    )
    everywhere = Counter(found[0][0])
    coloured = {number for number, count in everywhere.items() if number < 12 and count > 1}
    assert Counter(found[1][0]) == {number: count for number, count in everywhere.items() if number not in coloured}
    assert Counter(found[2][0]) == {number: everywhere[number] for number in (0, 1)}
    counts = {number: everywhere[number] for number in coloured}
    smaller = len(found[1][0])
    for _, counted in found:
        assert dict(counted) == ({**counts, -1: smaller} if smaller else counts)


# Search and address


def test_search_finds_by_name_or_alias_without_accents_and_case() -> None:
    with workspace_of(
        [Article("a.txt", [" met ".join([*FINDABLE, "Moscow"])])], FINDABLE, aliases={"Moscow": "Russia"}
    ) as workspace:
        page = page_on_node(workspace)
    found = page.ask(
        """({ graph, search, namesOf }, queries) => Object.fromEntries(queries.map((query) =>
            [query, graph.nodes[search(namesOf(graph.nodes), query)[0].node].label]))""",
        list(FINDS),
    )
    assert found == FINDS
    assert page.ask("({ graph, search, namesOf }) => search(namesOf(graph.nodes), ' -').length") == 0


ROUND_TRIP = """({ graph, fieldsOf, hashOf, changesOf, stateWith }, states) => {
    const fields = fieldsOf(graph);
    return states.map((state) => {
        const text = hashOf(fields, stateWith(state));
        return { text, read: changesOf(fields, text) };
    });
}"""


def test_hostile_ids_and_sources_come_back() -> None:
    with hostile() as workspace:
        page = page_on_node(workspace)
    sources = page.data["payload"]["articles"]["source"]
    states = [
        {"selected": {"kind": "node", "index": index}, "sources": [sources[0]], "article": 0, "topic": 1}
        for index in range(len(HOSTILE))
    ]
    for state, answer in zip(states, page.ask(ROUND_TRIP, states), strict=True):
        assert answer["read"] == state
        assert answer["text"].isascii()
        assert not set(' <>"#') & set(answer["text"])


def test_all_that_can_be_chosen_comes_back() -> None:
    with small() as workspace:
        page = page_on_node(workspace)
    state = {
        "types": [True, True, False, True], "minimum": 2, "minimumDocuments": 2, "rank": "g2",
        "period": ["2023-09-13", "2023-09-14"], "sources": ["Example Post", "Example Times"], "article": 2,
        "officials": True, "all": False, "isolates": False, "view": "nodes", "colours": "community", "theme": "dark",
        "selected": {"kind": "edge", "index": 3}, "topic": 1, "focus": {"node": 0, "depth": 2, "rings": True},
        "path": {"a": 0, "b": 4, "number": 1}, "avoided": [2], "avoidedTypes": [2], "communities": [-1, 0],
        "moved": [[0, -7, 8]], "reader": 2, "matrix": [2, 1],
    }  # fmt: skip
    first, all_chosen = page.ask(ROUND_TRIP, [{}, state])
    assert first == {"text": "", "read": {}}
    assert all_chosen["read"] == state


def test_an_address_that_means_nothing_changes_nothing() -> None:
    with small() as workspace:
        page = page_on_node(workspace)
    read = page.ask(
        "({ graph, fieldsOf, changesOf }, texts) => texts.map((text) => changesOf(fieldsOf(graph), text))", MEANINGLESS
    )
    assert [text for text, changes in zip(MEANINGLESS, read, strict=True) if changes] == []


# Files


FILES = """({ graph, drawn, visibleWith, nodesCsv, edgesCsv, graphmlText }) => {
    const visible = visibleWith();
    return [nodesCsv(graph, visible), edgesCsv(graph, visible), graphmlText(graph, visible, drawn)];
}"""


@pytest.mark.parametrize("name", WORKSPACES)
def test_files_are_those_that_graphkit_writes(tmp_path: Path, name: str) -> None:
    with WORKSPACES[name]() as workspace:
        page = page_on_node(workspace)
        write_tables(page.graph, workspace, tmp_path)
        write_graphml(page.graph, workspace, tmp_path)
    nodes, edges, graphml = page.ask(FILES)
    check_tables(tmp_path, {"entities.csv": nodes, "edges.csv": edges})
    if name not in ("nothing_read", "nothing_named"):
        (tmp_path / "saved.graphml").write_text(graphml, encoding="utf-8", newline="")
        check_graphml(tmp_path / "saved.graphml", tmp_path / "graph.graphml")
