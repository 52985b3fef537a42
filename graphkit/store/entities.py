"""The entities of a workspace, their aliases and their counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from graphkit.records import Alias, Entity
from graphkit.store.workspace import Store

COUNTED: Final = """
    SELECT e.id, e.label, e.type, e.roles, e.official, e.observer, e.listed_id, e.names,
           c.via, c.mentions, c.named_mentions, c.documents,
           c.first_seen, c.last_seen, (SELECT coalesce(list(text ORDER BY mentions DESC, text), []) FROM counted_forms
                         WHERE entity = e.id AND text <> e.label)
    FROM entities e JOIN counted_entities c ON c.entity = e.id ORDER BY e.id"""


@dataclass(frozen=True, slots=True)
class CountedEntity:
    """An entity with its counts: the fields of :class:`graphkit.records.Entity`, then how it was recognised (a key of
    :data:`graphkit.records.VIA`; a country that is named at all is no demonym), mentions, those of them by a name or a
    term, documents, the days (ISO, or "") on which it was first and last seen, and the forms in which the texts name it
    beside its label."""

    id: str
    label: str
    type: str
    roles: tuple[str, ...]
    official: bool
    observer: bool
    listed_id: str
    names: tuple[str, ...]
    via: str
    mentions: int
    named_mentions: int
    documents: int
    first_seen: str
    last_seen: str
    aliases: tuple[str, ...]


def add(store: Store, entities: Iterable[Entity], aliases: Iterable[Alias]) -> None:
    """Append entities and their aliases."""
    rows = (
        (e.id, e.label, e.type, list(e.roles), e.official, e.observer, e.listed_id, list(e.names)) for e in entities
    )
    store.insert("entities", rows)
    store.insert("aliases", ((a.text, a.entity, a.rule, a.score) for a in aliases))


def read(store: Store) -> Iterator[Entity]:
    """Return all entities by id."""
    for id_, label, kind, roles, official, observer, listed_id, names in store.stream(
        "SELECT id, label, type, roles, official, observer, listed_id, names FROM entities ORDER BY id"
    ):
        yield Entity(id_, label, kind, tuple(roles), official, observer, listed_id, tuple(names))


def read_counted(store: Store) -> Iterator[CountedEntity]:
    """Return all entities with their counts, by id. Copies of an article do not count."""
    for id_, label, kind, roles, official, observer, listed_id, names, *counts, aliases in store.stream(COUNTED):
        own = (id_, label, kind, tuple(roles), official, observer, listed_id, tuple(names))
        yield CountedEntity(*own, *counts, tuple(aliases))  # type: ignore[call-arg]


def labels(store: Store, ids: Iterable[str]) -> dict[str, str]:
    """Return the labels of some entities by id; unknown ids are left out."""
    sql = "SELECT id, label FROM entities WHERE id IN (SELECT unnest(?::VARCHAR[]))"
    return dict(store.query(sql, [sorted(ids)]))
