"""The strongest nodes, the neighbours of one, and all about one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from graphkit.choices import NODE_RANKS, RANKS
from graphkit.errors import GraphkitError, UsageError
from graphkit.explore.aliases import UnknownName
from graphkit.explore.nodes import find, flat, neighbours, top
from graphkit.explore.profile import MEMBERS, NEIGHBOURS, SENTENCES, show
from graphkit.graph import save_structure, whole_graph
from graphkit.options import Selection
from graphkit.records import TYPES
from graphkit.resolve.rules import RULES
from graphkit.store import Store, entities, mentions, pairs
from tests.support.workspaces import WORKSPACES, Article, small, workspace_of


@pytest.fixture(scope="module")
def news() -> Iterator[Store]:
    with small() as workspace:
        save_structure(workspace, whole_graph(workspace))
        yield workspace


@pytest.mark.parametrize("make", WORKSPACES.values(), ids=WORKSPACES)
def test_a_node_is_its_entity_with_its_counts_and_its_structure(make: Callable[[], Store]) -> None:
    with make() as workspace:
        save_structure(workspace, whole_graph(workspace))
        nodes = {node.id: node for node in top(workspace, limit=None)}
        rows = list(entities.read_counted(workspace))
        assert set(nodes) == {row.id for row in rows}
        graph = whole_graph(workspace)
        for row in rows:
            node = nodes[row.id]
            for field in (
                "label", "type", "roles", "official", "observer", "via", "mentions", "documents", "first_seen",
                "last_seen",
            ):  # fmt: skip
                assert getattr(node, field) == getattr(row, field), field
            for field in ("degree", "weighted_degree", "pagerank", "betweenness", "core", "community"):
                assert flat(node)[field] == graph.nodes[row.id][field], field
            assert find(workspace, row.id) == node


@pytest.mark.parametrize("measure", NODE_RANKS)
def test_every_measure_ranks(news: Store, measure: str) -> None:
    found = top(news, measure, limit=None)
    assert len(found) == 10
    keys = [(-flat(node)[measure], node.id) for node in found]
    assert keys == sorted(keys)
    assert top(news, measure, limit=3) == found[:3]


def test_mentions_are_those_of_articles_that_count(news: Store) -> None:
    counted = Counter(m.entity for m in mentions.read(news) if m.document != "e.txt")
    assert {node.id: node.mentions for node in top(news, limit=None)} == counted


@pytest.mark.parametrize("type_", TYPES)
def test_only_a_type(news: Store, type_: str) -> None:
    found = top(news, type=type_, limit=None)
    assert found == [node for node in top(news, limit=None) if node.type == type_] != []


def test_only_officials() -> None:
    with small() as workspace:
        workspace.query("UPDATE entities SET official = true WHERE id = 'sergei-shoigu'")
        assert [node.label for node in top(workspace, officials=True)] == ["Sergei Shoigu"]
        assert top(workspace, officials=True, type="place") == []


def test_what_is_no_measure_or_type(news: Store) -> None:
    with pytest.raises(UsageError, match="no measure “fame” of nodes") as caught:
        top(news, "fame")
    assert all(measure in caught.value.next_step for measure in NODE_RANKS)
    with pytest.raises(UsageError, match="no type “god”") as caught:
        top(news, type="god")
    assert all(type_ in caught.value.next_step for type_ in TYPES)
    with pytest.raises(UsageError, match="no measure “fame” to rank by"):
        neighbours(news, "kim", rank_by="fame")
    with pytest.raises(UsageError, match="no type “god”"):
        neighbours(news, "kim", type="god")


def test_a_part_has_no_structure(news: Store) -> None:
    with news.part(Selection(since="2023-09-14")) as part:
        assert [node.measures["degree"] for node in top(part)] == [None] * len(top(part))
        with pytest.raises(GraphkitError, match="No pagerank was measured here"):
            top(part, "pagerank")
        with pytest.raises(UnknownName):
            find(part, "Vostochny")


def test_one_named_in_copies_alone_is_reported() -> None:
    articles = [Article("a", ["Kim spoke."]), Article("b", ["Putin spoke."], copy_of="a")]
    with workspace_of(articles, {"Kim": "person", "Putin": "person"}) as workspace:
        assert [node.id for node in top(workspace)] == ["kim"]
        with pytest.raises(UnknownName, match="Only copies of articles mention “putin”"):
            find(workspace, "Putin")


@pytest.mark.parametrize("rank_by", RANKS)
def test_neighbours_are_all_pairs_of_a_node_by_any_measure(news: Store, rank_by: str) -> None:
    column = "sentences" if rank_by == "weight" else rank_by
    for node in top(news, limit=None):
        own = {
            pair.b if pair.a == node.id else pair.a: pair for pair in pairs.read(news) if node.id in (pair.a, pair.b)
        }
        found = neighbours(news, node.label, rank_by=rank_by, limit=None)
        assert [edge.id for edge in found] == sorted(
            own, key=lambda id_: (-flat(own[id_])[column], -own[id_].sentences, id_)
        )
        for edge in found:
            for field in (
                "sentences", "documents", "npmi", "g2", "p_value", "jaccard", "association", "first_seen", "last_seen",
            ):  # fmt: skip
                assert flat(edge)[field] == flat(own[edge.id])[field]
        assert neighbours(news, node.id, rank_by=rank_by, limit=1) == found[:1]
        for type_ in TYPES:
            assert neighbours(news, node.id, rank_by=rank_by, type=type_, limit=None) == [
                edge for edge in found if edge.type == type_
            ]


def test_all_about_one(news: Store) -> None:
    profile = show(news, "MOSCOW")
    assert profile.node == find(news, "russia")
    assert [(form.text, form.mentions) for form in profile.aliases] == [("Russia", 3), ("Moscow", 1)]
    assert profile.months == {"2023-09": 4}
    assert list(profile.neighbours) == neighbours(news, "russia", limit=NEIGHBOURS)
    assert profile.community is not None
    members = [
        node
        for node in top(news, "weighted_degree", limit=None)
        if flat(node)["community"] == flat(profile.node)["community"]
    ]
    assert profile.community.size == len(members)
    assert profile.community.strongest == tuple(node.label for node in members[:MEMBERS])
    assert len(profile.passages) == SENTENCES
    # One sentence of each article before a second of any.
    assert {passage.document for passage in profile.passages[:2]} == {"c.txt", "north/b.txt"}


def test_months_hold_every_mention_and_those_without_a_date() -> None:
    articles = [
        Article("a", ["Kim spoke.", "Kim left."], "2023-09-13"), Article("b", ["Kim spoke."], "2022-12-31"),
        Article("c", ["Kim spoke."]), Article("d", ["Kim spoke."], "2023-09-30"),
        Article("e", ["Kim spoke."], "2023-09-30", copy_of="d"),
    ]  # fmt: skip
    with workspace_of(articles, {"Kim": "person"}) as workspace:
        profile = show(workspace, "kim")
        assert list(profile.months.items()) == [("", 1), ("2022-12", 1), ("2023-09", 3)]
        assert profile.community is None
        assert profile.neighbours == ()


def test_aliases_say_their_rule_in_words() -> None:
    with small() as workspace:
        workspace.query("UPDATE aliases SET rule = 'surname', score = 0.9 WHERE text = 'Putin'")
        forms = {form.text: form for form in show(workspace, "putin").aliases}
        assert (forms["Putin"].rule, forms["Putin"].reason) == ("surname", RULES["surname"].reason)
        assert forms["Putin"].score == pytest.approx(0.9)
