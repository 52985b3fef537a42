"""Extractions come back with the documents of their texts."""

from __future__ import annotations

from dataclasses import astuple

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.records import Boilerplate, Document, Extraction, Mention, Sentence, Span
from graphkit.store import (
    Store,
    documents,
    extractions,
    mentions,
)
from tests.store import values
from tests.store.values import EXAMPLES, emptied


def span_order(span: Span) -> tuple[int, int, bool, bytes]:
    return span.start, span.end, span.topic, span.label.encode()


@settings(max_examples=EXAMPLES)
@given(values.documents.filter(bool), values.sentence_lists, values.span_lists, values.boilerplate_lists)
def test_extractions_come_back_with_their_documents(
    shared: Store,
    written: list[Document],
    sentences: tuple[Sentence, ...],
    spans: tuple[Span, ...],
    boilerplate: tuple[Boilerplate, ...],
) -> None:
    first = written[0]
    with emptied(shared) as store:
        documents.add(store, ((document, f"key of {document.id}") for document in written))
        extractions.add(store, [(f"key of {first.id}", Extraction("any", sentences, spans, boilerplate))])
        found = list(extractions.read(store))
    assert [document for document, _ in found] == written
    extraction = found[0][1]
    assert (extraction.document, extraction.sentences) == (first.id, sentences)
    assert extraction.spans == tuple(sorted(spans, key=span_order))
    assert sorted(map(astuple, extraction.boilerplate)) == sorted(map(astuple, boilerplate))
    assert [(f.start, f.end) for f in extraction.boilerplate] == sorted((f.start, f.end) for f in boilerplate)
    assert [extraction for _, extraction in found[1:]] == [Extraction(d.id, (), ()) for d in written[1:]]


def test_two_documents_of_one_text_share_one_extraction() -> None:
    extraction = Extraction("any", (Sentence(0, 4, 0), Sentence(5, 9, 1)), (Span(0, 3, "PERSON"),))
    first, second = Document("a.txt", "Kim. Kim."), Document("b.txt", "Kim. Kim.")
    with Store(None) as store:
        documents.add(store, [(first, "key"), (second, "key")])
        extractions.add(store, [("key", extraction)])
        assert store.count("sentences") == 2
        assert list(extractions.read(store)) == [
            (first, Extraction("a.txt", extraction.sentences, extraction.spans)),
            (second, Extraction("b.txt", extraction.sentences, extraction.spans)),
        ]


@settings(max_examples=EXAMPLES)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=12), st.integers(1, 5))
def test_small_batches_give_what_large_ones_give(shared: Store, shape: list[tuple[int, int]], batch: int) -> None:
    with emptied(shared) as store:
        # Ids against the order of reading, and each key twice: neither may change what comes out.
        documents.add(store, ((Document(f"{99 - i}", f"text {i}"), f"key {i // 2}") for i in range(len(shape))))
        extractions.add(store,
            ((f"key {i}", Extraction("any", tuple(Sentence(j, j + 1, j // 2) for j in range(sentences)),
                                    tuple(Span(j, j + 1, "ORG") for j in range(spans))))
            for i, (sentences, spans) in enumerate(shape)))  # fmt: skip
        whole = list(extractions.read(store))
        assert list(extractions.read(store, batch=batch)) == whole
    for i, (document, extraction) in enumerate(whole):
        sentences, spans = shape[i // 2]
        assert (document.id, document.text, extraction.document) == (f"{99 - i}", f"text {i}", document.id)
        assert (len(extraction.sentences), len(extraction.spans)) == (sentences, spans)


def test_they_may_be_read_while_mentions_are_written_in_one_transaction() -> None:
    with Store(None) as store, store.transaction():
        documents.add(store, ((Document(f"{i}", "text"), f"key {i}") for i in range(7)))
        for document, _ in extractions.read(store, batch=2):
            mentions.add(store, [Mention(document.id, 0, 0, 1, "t", "e", "name")])
        assert store.count("mentions") == 7


def test_extractions_are_added_all_or_none() -> None:
    good = Extraction("a", (Sentence(0, 1, 0),), (Span(0, 1, "ORG"),))
    bad = Extraction("b", (Sentence(0, 1, 0),), (Span(0, 2**40, "ORG"),))
    with Store(None) as store:
        with pytest.raises(duckdb.Error):
            extractions.add(store, [("good", good), ("bad", bad)])
        assert extractions.keys(store) == set()
        assert store.count("spans") == 0
        extractions.add(store, [("good", good)])
        assert extractions.keys(store) == {"good"}


def test_topics_of_texts_that_are_not_wanted_go_and_names_stay() -> None:
    def topic(label: str) -> Span:
        return Span(0, 3, label, topic=True)

    with Store(None) as store:
        documents.add(store, ((Document(key, "text"), key) for key in "abc"))
        extractions.add(store, ((key, Extraction(key, (Sentence(0, 4, 0),), (Span(0, 3, "ORG"),))) for key in "abc"))
        extractions.add_spans(store, [("a", [topic("arms"), topic("deal")]), ("b", ()), ("c", [topic("arms")])])
        assert extractions.keys_in_use(store) == extractions.keys(store) == set("abc")
        extractions.keep_topics(store, {"a", "b"})
        rest = [("a", "ORG"), ("a", "arms"), ("a", "deal"), ("b", "ORG"), ("c", "ORG")]
        assert store.query("SELECT extraction, label FROM spans ORDER BY ALL") == rest
        extractions.keep_topics(store, ())
        assert store.query("SELECT DISTINCT label FROM spans") == [("ORG",)]
