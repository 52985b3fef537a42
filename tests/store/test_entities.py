"""Entities come back by id, and are counted where articles count."""

from __future__ import annotations

from hypothesis import given, settings

from graphkit.records import Alias, Document, Entity, Mention, Via
from graphkit.store import (
    Store,
    documents,
    entities,
    mentions,
)
from graphkit.store.entities import CountedEntity
from tests.store import values
from tests.store.values import EXAMPLES, emptied


@settings(max_examples=EXAMPLES)
@given(values.entities, values.aliases)
def test_entities_come_back_by_id_and_aliases_as_they_were(
    shared: Store, written: list[Entity], forms: list[Alias]
) -> None:
    with emptied(shared) as store:
        entities.add(store, written, forms)
        assert list(entities.read(store)) == sorted(written, key=lambda entity: entity.id.encode())
        assert [Alias(*row) for row in store.query("SELECT * FROM aliases")] == forms


def test_rows_of_entities_leave_out_copies_of_an_article() -> None:
    def mention(document: str, place: int, text: str, entity: str = "kim", via: Via = "name") -> Mention:
        return Mention(document, 0, place, place + 1, text, entity, via)

    with Store(None) as store:
        documents.add(
            store,
            (
                (Document(id_, "text", date=date), "key")
                for id_, date in (("a", "2023-02-01"), ("b", "2023-03-01"), ("c", None), ("copy", "2021-01-01"))
            ),
        )
        store.query("UPDATE documents SET duplicate_of = 'a' WHERE id = 'copy'")
        entities.add(
            store,
            [
                Entity("kim", "Kim Jong Un", "person", ("leader",), official=True, listed_id="Q1"),
                Entity("only-in-copy", "Copy", "person"),
                Entity("undated", "Undated", "topic", observer=True),
            ],
            [],
        )
        mentions.add(store,
            [mention("a", 0, "Kim"), mention("a", 1, "Kim Jong Un"), mention("b", 0, "Kim"), mention("b", 2, "Chair"),
             mention("b", 3, "he", via="pronoun"),
             mention("c", 0, "Mr Kim"), mention("c", 3, "undated", "undated", "discovered"),
             *(mention("copy", i, "he") for i in range(5)), mention("copy", 5, "Chairman"),
             mention("copy", 9, "Copy", "only-in-copy")]
        )  # fmt: skip
        assert list(entities.read_counted(store)) == [
            CountedEntity(
                id="kim", label="Kim Jong Un", type="person", roles=("leader",), official=True, observer=False,
                listed_id="Q1", names=(), via="name", mentions=6, named_mentions=5, documents=3,
                first_seen="2023-02-01", last_seen="2023-03-01",
                aliases=("Kim", "Chair", "Mr Kim"),
            ),
            CountedEntity(
                id="undated", label="Undated", type="topic", roles=(), official=False, observer=True, listed_id="",
                names=(), via="discovered", mentions=1, named_mentions=1, documents=1, first_seen="", last_seen="",
                aliases=("undated",),
            ),
        ]  # fmt: skip


def test_a_country_that_is_named_at_all_is_no_demonym() -> None:
    with Store(None) as store:
        documents.add(store, [(Document("d", "text"), "key")])
        entities.add(store, [Entity(id_, id_, "place") for id_ in ("france", "russia")], [])
        seen: list[tuple[str, Via]] = [
            ("russia", "demonym"), ("russia", "name"), ("russia", "demonym"), ("france", "demonym"),
        ]  # fmt: skip
        mentions.add(
            store,
            (Mention("d", 0, i, i + 1, "t", entity, via) for i, (entity, via) in enumerate(seen)),
        )
        assert {row.id: row.via for row in entities.read_counted(store)} == {
            "france": "demonym",
            "russia": "name",
        }
