"""The mentions of a workspace: each place in a text that names an entity."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from graphkit.records import Mention
from graphkit.store.workspace import Store


def add(store: Store, mentions: Iterable[Mention]) -> None:
    """Append mentions."""
    store.insert(
        "mentions", ((m.document, m.sentence, m.start, m.end, m.text, m.entity, m.via, m.role) for m in mentions)
    )


def rename_entities(store: Store, ids: Mapping[str, str]) -> None:
    """Replace entity ids in all mentions."""
    with store.registered("renamed", {"old": list(ids), "new": list(ids.values())}):
        store.query("UPDATE mentions SET entity = renamed.new FROM renamed WHERE entity = renamed.old")


def named(store: Store, first: int, end: int) -> dict[str, list[Mention]]:
    """The mentions by a name of the documents whose ordinals are from ``first`` to before ``end``, by document.

    Those of topics, pronouns and descriptions are left out.
    """
    found: dict[str, list[Mention]] = {}
    for row in store.query(
        'SELECT m.document, m.sentence, m.start, m."end", m.text, m.entity, m.via, m.role FROM mentions m'
        " JOIN documents d ON d.id = m.document WHERE d.ordinal >= ? AND d.ordinal < ?"
        " AND m.via IN ('name', 'listed', 'demonym')"
        ' ORDER BY d.ordinal, m.start, m."end", m.entity', [first, end],
    ):  # fmt: skip
        found.setdefault(row[0], []).append(Mention(*row))
    return found


def read(store: Store) -> Iterator[Mention]:
    """All mentions, by document in the order read, then by place in the text; including those of copies."""
    for row in store.stream(
        'SELECT m.document, m.sentence, m.start, m."end", m.text, m.entity, m.via, m.role FROM mentions m'
        ' JOIN documents d ON d.id = m.document ORDER BY d.ordinal, m.start, m."end", m.entity'
    ):
        yield Mention(*row)
