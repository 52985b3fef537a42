"""Relations in the workspace: which sentences are parsed, and how the relations of a part are read."""

from __future__ import annotations

from graphkit.options import Selection
from graphkit.records import Clause
from graphkit.store import relations
from graphkit.store.parts import keep_entities
from tests.support.workspaces import Article, small, workspace_of

NAMES = {"Kim": "person", "Putin": "person", "the sea": "topic"}


def test_sentences_that_name_two_are_parsed_once() -> None:
    articles = [
        Article("a", ["Kim met Putin.", "Kim saw the sea.", "Putin saw Putin."]),
        Article("b", ["Putin met Kim."]),
        Article("c", ["Putin met Kim."], copy_of="b"),
    ]
    with workspace_of(articles, NAMES) as store:
        keys = ["key of a", "key of b", "key of c"]
        a, b = (("key of a", 0),), (("key of b", 0),)
        relations.gather_unparsed(store)
        assert list(relations.unparsed(store, keys)) == [(a, "Kim met Putin."), (b, "Putin met Kim.")]
        assert relations.count_unparsed(store, keys) == (2, 6)
        assert relations.count_unparsed(store, []) == (0, 0)
        assert list(relations.unparsed(store, keys[1:])) == [(b, "Putin met Kim.")]
        relations.add_clauses(store, [(*a, [])])
        relations.gather_unparsed(store)
        assert list(relations.unparsed(store, keys)) == [(b, "Putin met Kim.")]
        relations.drop_unparsed(store)


def test_a_sentence_of_several_articles_is_parsed_once() -> None:
    articles = [Article("a", ["Kim met Putin.", "Putin met Kim."]), Article("b", ["He left.", "Kim met Putin."])]
    with workspace_of(articles, NAMES) as store:
        relations.gather_unparsed(store)
        assert list(relations.unparsed(store, ["key of a", "key of b"])) == [
            ((("key of a", 0), ("key of b", 1)), "Kim met Putin."),
            ((("key of a", 1),), "Putin met Kim."),
        ]


def test_relations_are_read_in_the_order_of_the_articles() -> None:
    with small() as store:
        found = list(relations.read(store))
        assert [(r.document, r.source, r.modal, r.verb, r.target) for r in found] == [
            ("north/a.txt", "kim-jong-un", "", "meet", "vladimir-putin"),
            ("c.txt", "vladimir-putin", "will", "visit", "north-korea"),
            ("d.txt", "kim-jong-un", "", "praise", "sergei-shoigu"),
        ]
        [(text,)] = store.query("SELECT text FROM documents WHERE id = 'c.txt'")
        assert text[found[1].start : found[1].end] == "will visit"


def test_a_part_has_the_relations_of_its_articles_and_nodes() -> None:
    with small() as store:
        with store.part(Selection(until="2023-09-13")) as part:
            assert [r.verb for r in relations.read(part)] == ["meet"]
            assert relations.by_edge(part) == {("kim-jong-un", "vladimir-putin"): "→ meet (1)"}
        with store.part(Selection()) as part:
            keep_entities(part, store, ["kim-jong-un", "sergei-shoigu"])
            assert [r.verb for r in relations.read(part)] == ["praise"]


def test_two_clauses_of_one_sentence_count_once() -> None:
    with workspace_of([Article("a", ["Kim met Putin, met Putin."])], NAMES, verbs={"met": ("meet", "")}) as store:
        assert relations.by_edge(store) == {("kim", "putin"): "→ meet (1)"}
        relations.add_clauses(store, [(("key of a", 0), [Clause(0, "meet", 19, start=15, end=18)])])
        assert relations.by_edge(store) == {("kim", "putin"): "→ meet (1)"}
