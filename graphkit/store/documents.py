"""The documents of a workspace, as they were read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from graphkit.records import Document
from graphkit.store.workspace import Store

BATCH: Final = 500
"""How many documents are in memory at a time."""


def add(store: Store, documents: Iterable[tuple[Document, str]]) -> None:
    """Append documents, each with the key of its extraction, in the order given."""
    first = store.count("documents")
    store.insert(
        "documents",
        (
            (
                d.id, first + i, d.title, d.date, d.source, d.url, json.dumps(dict(d.meta), sort_keys=True),
                len(d.text.split()), None, key, d.text,
            )
            for i, (d, key) in enumerate(documents)
        ),
    )  # fmt: skip


def read(store: Store) -> Iterator[Document]:
    """Yield all documents, in the order in which they were read."""
    for first in range(0, store.count("documents"), BATCH):
        yield from read_range(store, first, first + BATCH)


def read_range(store: Store, first: int, end: int) -> Iterator[Document]:
    """The documents whose ordinals are from ``first`` to before ``end``."""
    rows = store.query(
        "SELECT id, text, title, date, source, url, meta FROM documents"
        " WHERE ordinal >= ? AND ordinal < ? ORDER BY ordinal", [first, end],
    )  # fmt: skip
    for id_, text, title, date, source, url, meta in rows:
        yield Document(id_, text, title, date, source, url, json.loads(meta))


def copies(store: Store) -> set[str]:
    """The ids of the documents that are copies of others."""
    return {id_ for (id_,) in store.query("SELECT id FROM documents WHERE duplicate_of IS NOT NULL")}


def mark_copies(store: Store, originals: Mapping[str, str]) -> None:
    """Write into each document that is a copy (key) the document that it is a copy of (value)."""
    with store.registered("copies", {"id": list(originals), "original": list(originals.values())}):
        store.query("UPDATE documents SET duplicate_of = original FROM copies WHERE documents.id = copies.id")
