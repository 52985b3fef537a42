"""Values of every kind that a workspace can be given, and stores to write them into."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from hypothesis import strategies as st

from graphkit.measures import EDGE_MEASURES
from graphkit.records import Alias, Boilerplate, Document, Entity, Location, Mention, Pair, Sentence, Span
from graphkit.store import FILE_NAME, SCHEMA_VERSION, TABLES, Store, about
from graphkit.store import documents as saved_documents

EXAMPLES: Final = 20

# Every character that UTF-8 can hold: quotes, newlines, NUL and the rest of the controls among them.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
names = st.one_of(
    texts, st.sampled_from(["", "'", '"', "\\", "a\nb\r\n", "\x00", "ü 北京 🛰️", "'); DROP TABLE spans;--", "NULL"])
)
maybe = st.none() | names
numbers = st.integers(0, 2**31 - 1)

locations = st.lists(st.builds(Location, numbers, names), max_size=3, unique_by=lambda location: location.start).map(
    lambda found: tuple(sorted(found, key=lambda location: location.start))
)
documents = st.lists(
    st.builds(
        Document, names, names, maybe, maybe, maybe, maybe, st.dictionaries(names, names, max_size=3), locations, names
    ),
    max_size=6,
    unique_by=lambda document: document.id,
)
sentence_lists = st.lists(st.builds(Sentence, numbers, numbers, numbers), max_size=4).map(tuple)
boilerplate_lists = st.lists(st.builds(Boilerplate, numbers, numbers, names), max_size=4).map(tuple)
span_lists = st.lists(st.builds(Span, numbers, numbers, names, st.booleans()), max_size=4).map(tuple)
entities = st.lists(
    st.builds(Entity, names, names, names, st.lists(names, max_size=3).map(tuple), st.booleans(), st.booleans()),
    max_size=6,
    unique_by=lambda e: e.id,
)
aliases = st.lists(st.builds(Alias, names, names, names, st.floats(0, 1)), max_size=6)
mentions = st.lists(st.builds(Mention, names, numbers, numbers, numbers, names, names, names, names), max_size=6)
measures = st.tuples(*(st.floats(-1e9, 1e9) for _ in EDGE_MEASURES)).map(
    lambda values: dict(zip(EDGE_MEASURES, values, strict=True))
)
pairs = st.lists(
    st.builds(
        Pair, names, names, numbers, numbers, numbers, measures,
        names, names,
    ),
    max_size=6,
)  # fmt: skip


@contextmanager
def emptied(store: Store) -> Iterator[Store]:
    store.clear(*TABLES, "kept")
    about.write(store, {"schema": SCHEMA_VERSION})
    yield store


@contextmanager
def file_with_documents(folder: Path, count: int = 1) -> Iterator[Path]:
    path = folder / FILE_NAME
    with Store(path) as store:
        saved_documents.add(store, ((Document(f"{i}.txt", f"Text {i}. " * 40), f"key {i}") for i in range(count)))
    yield path
