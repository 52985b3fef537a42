"""Mentions come back by document and place."""

from __future__ import annotations

from hypothesis import given, settings

from graphkit.records import Document, Mention
from graphkit.store import (
    Store,
    documents,
    mentions,
)
from tests.store import values
from tests.store.values import EXAMPLES, emptied


@settings(max_examples=EXAMPLES)
@given(values.mentions)
def test_mentions_come_back_by_document_and_place(shared: Store, written: list[Mention]) -> None:
    ids = sorted({mention.document for mention in written}, reverse=True)
    with emptied(shared) as store:
        documents.add(store, ((Document(id_, "text"), "key") for id_ in ids))
        mentions.add(store, written)
        found = list(mentions.read(store))
    assert sorted(map(repr, found)) == sorted(map(repr, written))
    places = [(ids.index(m.document), m.start, m.end, m.entity.encode()) for m in found]
    assert places == sorted(places)


def test_entities_are_renamed_in_every_mention_even_in_a_circle() -> None:
    with Store(None) as store:
        documents.add(store, [(Document("d", "text"), "key")])
        mentions.add(store, (Mention("d", 0, i, i + 1, "t", entity, "name") for i, entity in enumerate("abca")))
        mentions.rename_entities(store, {"a": "b", "b": "a", "nobody": "c"})
        assert [mention.entity for mention in mentions.read(store)] == ["b", "a", "c", "b"]
        mentions.rename_entities(store, {})
        assert [mention.entity for mention in mentions.read(store)] == ["b", "a", "c", "b"]
