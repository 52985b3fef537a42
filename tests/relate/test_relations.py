"""From clauses to relations: whose heads lie in mentions, and what is left out."""

from __future__ import annotations

from collections.abc import Iterable

from graphkit.records import Clause
from graphkit.relate import find_relations
from graphkit.store import Store, relations
from tests.support.workspaces import Article, workspace_of

TEXT = "Kim met Putin, Reuters said."
NAMES = {"Kim": "person", "Putin": "person", "Reuters": "organisation", "the sea": "topic", "Veldia": "place"}


def found(text: str, clauses: Iterable[Clause], *, copies: bool = False) -> list[tuple[str, str, str, str]]:
    """Source, verb, target and reporter of the relations in an article of one sentence."""
    articles = [Article("a", [text]), *([Article("b", [text], copy_of="a")] if copies else [])]
    with workspace_of(articles, NAMES) as store:
        relations.add_clauses(store, [((f"key of {article.id}", 0), clauses) for article in articles])
        find_relations(store)
        return [(r.source, r.verb, r.target, r.reporter) for r in relations.read(store)]


def test_a_head_in_a_mention_is_its_entity() -> None:
    clause = Clause(0, "meet", 8, reported=True, reporter=15, start=4, end=7)
    assert found(TEXT, [clause]) == [("kim", "meet", "putin", "reuters")]


def test_a_head_outside_all_mentions_is_none() -> None:
    assert found(TEXT, [Clause(0, "meet", 23), Clause(23, "meet", 0)]) == []
    assert found(TEXT, [Clause(0, "meet", 8, reported=True, reporter=23)]) == [("kim", "meet", "putin", "")]


def test_an_entity_does_nothing_with_itself_or_with_a_topic() -> None:
    assert found("Kim saw Kim at the sea.", [Clause(0, "see", 8), Clause(0, "see at", 19)]) == []


def test_copies_of_an_article_do_not_count() -> None:
    assert len(found(TEXT, [Clause(0, "meet", 8)], copies=True)) == 1


def test_what_a_medium_is_told_is_how_an_article_came_about() -> None:
    assert found("Kim told Reuters so.", [Clause(0, "tell", 9)]) == []
    assert found("Kim sued Reuters.", [Clause(0, "sue", 9)]) == [("kim", "sue", "reuters", "")]
    assert found("Kim told Putin so.", [Clause(0, "tell", 9)]) == [("kim", "tell", "putin", "")]


def test_an_adjective_of_a_country_is_no_actor() -> None:
    with workspace_of([Article("a", ["Veldia met Kim."])], NAMES) as store:
        store.query("UPDATE mentions SET via = 'demonym' WHERE entity = 'veldia'")
        relations.add_clauses(store, [(("key of a", 0), [Clause(0, "meet", 11)])])
        find_relations(store)
        assert store.count("relations") == 0


def counted(store: Store) -> list[tuple[str, str, str, str, int]]:
    return store.query("SELECT a, b, direction, relation, sentences FROM counted_relations ORDER BY ALL")


def test_relations_of_an_edge_are_counted_by_direction_and_words() -> None:
    articles = [Article("a", ["Kim met Putin.", "Kim met Putin, Kim met Putin.", "Putin met Kim."])]
    with workspace_of(articles, NAMES, verbs={"met": ("meet", "")}) as store:
        assert counted(store) == [("kim", "putin", "←", "meet", 1), ("kim", "putin", "→", "meet", 2)]
        assert relations.by_edge(store) == {("kim", "putin"): "→ meet (2); ← meet (1)"}


def test_the_words_of_a_relation() -> None:
    said = [Clause(0, "sell to", 8, negated=True, modal="may"), Clause(8, "meet", 0, negated=True),
            Clause(0, "talk with", 8, modal="plan to", mutual=True)]  # fmt: skip
    with workspace_of([Article("a", [TEXT])], NAMES) as store:
        relations.add_clauses(store, [(("key of a", 0), said)])
        find_relations(store)
        assert [row[2:4] for row in counted(store)] == [
            ("←", "not meet"), ("→", "may not sell to"), ("↔", "plan to talk with"),
        ]  # fmt: skip


def test_two_names_side_by_side_may_be_one_that_was_cut() -> None:
    names = {**NAMES, "Marn Radio": "organisation"}
    with workspace_of([Article("a", ["Putin told Marn Radio Veldia of Kim."])], names) as store:
        said = [Clause(0, "tell", 22), Clause(0, "tell", 16), Clause(0, "tell of", 32)]
        relations.add_clauses(store, [(("key of a", 0), said)])
        find_relations(store)
        assert [(r.source, r.verb, r.target) for r in relations.read(store)] == [("putin", "tell of", "kim")]


def test_a_person_may_stand_behind_another_name() -> None:
    assert found("Veldia Kim met Putin.", [Clause(7, "meet", 15)]) == [("kim", "meet", "putin", "")]
