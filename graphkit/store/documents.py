"""The documents of a workspace, as they were read, and what was said of the inputs."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final

from graphkit.records import Document, Location, ReadFailure, ReadWarning
from graphkit.store.workspace import Store

BATCH, WORDS = 500, 500_000
"""How many documents are in memory at a time, and about how many words of them."""
PIECES: Final = 50_000
"""How many pieces of documents are looked up at once."""

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
                d.language, d.words, None, key, d.text,
            )
            for i, (d, key) in enumerate(documents)
        ),
    )  # fmt: skip
    store.insert("locations", ((d.id, place.start, place.label) for d, _ in documents for place in d.locations))


def read(store: Store) -> Iterator[Document]:
    """Yield all documents, in the order in which they were read."""
    for first, end in ranges(store):
        yield from read_range(store, first, end)


def ranges(store: Store, batch: int = BATCH) -> Iterator[tuple[int, int]]:
    """Ranges of ordinals, from the first to before the last, of as many documents as may be in memory at a time."""
    sizes = [words for (words,) in store.query("SELECT words FROM documents ORDER BY ordinal")]
    return _ranges(sizes, batch)


def _ranges(sizes: Sequence[int], batch: int = BATCH) -> Iterator[tuple[int, int]]:
    """Ranges of documents that have so many words.

    >>> list(_ranges([1, 2, 600_000, 1])), list(_ranges([1] * 600))
    ([(0, 2), (2, 3), (3, 4)], [(0, 500), (500, 600)])
    """
    first = filled = 0
    for number, words in enumerate(sizes):
        if number > first and (number - first == batch or filled + words > WORDS):
            yield first, number
            first, filled = number, 0
        filled += words
    if sizes:
        yield first, len(sizes)


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


def with_pieces(
    store: Store, rows: Iterable[tuple[Any, ...]], *, document: int, start: int, end: int
) -> Iterator[tuple[Any, ...]]:
    """Rows, each with a piece of a document behind it.

    SQL would carry the whole text along with each row, and count its characters from the beginning.

    Args:
        store: The documents.
        rows: Any rows.
        document: The place of the document's id in a row.
        start: That of the first character of the piece.
        end: That of the character behind it.
    """
    rest = iter(rows)
    while chunk := list(islice(rest, PIECES)):
        numbers = defaultdict[str, list[int]](list)
        for number, row in enumerate(chunk):
            numbers[row[document]].append(number)
        pieces = [""] * len(chunk)
        for id_, text in _texts(store, list(numbers)):
            for number in numbers[id_]:
                pieces[number] = text[chunk[number][start] : chunk[number][end]]
        yield from ((*row, piece) for row, piece in zip(chunk, pieces, strict=True))


def _texts(store: Store, wanted: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The texts of some documents by their ids, about :data:`WORDS` words in memory at a time."""
    sizes = store.query("SELECT id, words FROM documents WHERE id IN (SELECT unnest(?::VARCHAR[]))", [wanted])
    for first, end in _ranges([words for _, words in sizes]):
        some = [id_ for id_, _ in sizes[first:end]]
        yield from store.query("SELECT id, text FROM documents WHERE id IN (SELECT unnest(?::VARCHAR[]))", [some])


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
