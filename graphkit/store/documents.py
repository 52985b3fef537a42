"""The documents of a workspace, as they were read, and what was said of the inputs."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from graphkit.records import Document, Location, ReadFailure, ReadWarning
from graphkit.store.workspace import Store

BATCH: Final = 500
"""How many documents are in memory at a time."""

LOCATIONS: Final = """
    SELECT l.document, l.start, l.label FROM locations l JOIN documents d ON d.id = l.document
    WHERE d.ordinal >= ? AND d.ordinal < ? ORDER BY d.ordinal, l.start"""


def add(store: Store, documents: Iterable[tuple[Document, str]]) -> None:
    """Append documents, each with the key of its extraction, in the order given, :data:`BATCH` by :data:`BATCH`."""
    first, rest = store.count("documents"), iter(documents)
    while batch := list(islice(rest, BATCH)):
        _add(store, batch, first)
        first += len(batch)


def _add(store: Store, documents: Sequence[tuple[Document, str]], first: int) -> None:
    """Append documents whose ordinals begin with ``first``."""
    store.insert(
        "documents",
        (
            (
                d.id, first + i, d.title, d.date, d.source, d.url, json.dumps(dict(d.meta), sort_keys=True),
                d.language, len(d.text.split()), None, key, d.text,
            )
            for i, (d, key) in enumerate(documents)
        ),
    )  # fmt: skip
    store.insert("locations", ((d.id, place.start, place.label) for d, _ in documents for place in d.locations))


def read(store: Store) -> Iterator[Document]:
    """Yield all documents, in the order in which they were read."""
    for first in range(0, store.count("documents"), BATCH):
        yield from read_range(store, first, first + BATCH)


def read_range(store: Store, first: int, end: int) -> Iterator[Document]:
    """The documents whose ordinals are from ``first`` to before ``end``."""
    rows = store.query(
        "SELECT id, text, title, date, source, url, meta, language FROM documents"
        " WHERE ordinal >= ? AND ordinal < ? ORDER BY ordinal", [first, end],
    )  # fmt: skip
    places = defaultdict[str, list[Location]](list)
    for document, *place in store.query(LOCATIONS, [first, end]):
        places[document].append(Location(*place))
    for id_, text, title, date, source, url, meta, language in rows:
        yield Document(id_, text, title, date, source, url, json.loads(meta), tuple(places[id_]), language)


def ids(store: Store) -> list[str]:
    """The ids of all documents, in the order in which they were read."""
    return [id_ for (id_,) in store.query("SELECT id FROM documents ORDER BY ordinal")]


def copies(store: Store) -> set[str]:
    """The ids of the documents that are copies of others."""
    return {id_ for (id_,) in store.query("SELECT id FROM documents WHERE duplicate_of IS NOT NULL")}


def mark_copies(store: Store, originals: Mapping[str, str]) -> None:
    """Write into each document that is a copy (key) the document that it is a copy of (value)."""
    if not originals:
        return
    with store.registered("copies", {"id": list(originals), "original": list(originals.values())}):
        store.query("UPDATE documents SET duplicate_of = original FROM copies WHERE documents.id = copies.id")


def replace_reports(store: Store, failures: Iterable[ReadFailure], warnings: Iterable[ReadWarning]) -> None:
    """Replace what is kept of the inputs that were left out, and of those that may be wrong."""
    store.clear("failures", "warnings")
    store.insert("failures", ((failure.path, failure.reason) for failure in failures))
    add_warnings(store, warnings)


def add_warnings(store: Store, warnings: Iterable[ReadWarning]) -> None:
    """Add to what may be wrong."""
    store.insert("warnings", ((w.kind, w.path, w.message, w.count, w.next_step) for w in warnings))


def failures(store: Store) -> list[ReadFailure]:
    """The inputs that were left out, in the order in which they were met: DuckDB keeps that of insertion."""
    return [ReadFailure(*row) for row in store.query("FROM failures")]


def warnings(store: Store) -> list[ReadWarning]:
    """What was said of inputs that were read, in the order in which they were met, as above."""
    return [ReadWarning(*row) for row in store.query("FROM warnings")]
