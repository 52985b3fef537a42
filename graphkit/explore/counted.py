"""Count what a comparison needs of a workspace, and match the entities of two workspaces."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from graphkit.explore.changes import Corpus
from graphkit.store import Store, about

Counts: TypeAlias = "dict[Any, tuple[int, int]]"
"""Sentences and articles, by entity or by pair."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The counts of a corpus: its size; label, type and aliases of each entity; sentences and articles of each node and
    edge."""

    corpus: Corpus
    entities: dict[str, tuple[str, str]]
    forms: Mapping[str, tuple[str, ...]]
    nodes: Counts
    edges: Counts


def counted(store: Store, *, title: str = "") -> Counted:
    """The counts of a workspace or of a part of one; ``title`` names it, "" for its own title."""
    ((documents, sentences, first, last),) = store.query(
        """SELECT count(DISTINCT d.id), count(*), coalesce(min(d.date), ''), coalesce(max(d.date), '')
           FROM counted_documents d JOIN sentences USING (extraction)"""
    )
    said = about.read(store)
    nodes = store.query("SELECT entity, count(*), count(DISTINCT document) FROM named GROUP BY entity")
    edges = store.query("SELECT a, b, count(*), count(DISTINCT document) FROM evidence GROUP BY a, b")
    forms = store.query("SELECT entity, list(text ORDER BY text) FROM aliases GROUP BY entity")
    return Counted(
        Corpus(title or said.get("title") or said.get("inputs", ""), documents, sentences, first, last),
        {id_: (label, kind) for id_, label, kind in store.query("SELECT id, label, type FROM entities")},
        dict(forms),
        {entity: (here, articles) for entity, here, articles in nodes},
        {(a, b): (here, articles) for a, b, here, articles in edges},
    )


def same_entities(a: Counted, b: Counted) -> dict[str, str]:
    """For each entity of ``a`` whose id is not in ``b``: the same entity of ``b``, by label or alias."""
    missing = sorted(a.entities.keys() - b.entities.keys())
    new = sorted(b.entities.keys() - a.entities.keys())
    if not missing or not new:
        return {}
    there, here = _by_name(b, new), _by_name(a, missing)
    found: dict[str, str] = {}
    for id_ in missing:
        label, kind = a.entities[id_]
        means = {
            key: there.get((kind, key), set())
            for key in _keys(label, kind, a.forms.get(id_, ())) if here[kind, key] == {id_}
        }  # fmt: skip
        # The label decides; aliases only if they all mean one entity.
        meant = means.get(_key(label)) or set().union(*means.values())
        if len(meant) == 1:
            found[id_] = next(iter(meant))
    wanted = Counter(found.values())
    return {old: new for old, new in found.items() if wanted[new] == 1}


def _by_name(side: Counted, ids: Iterable[str]) -> dict[tuple[str, str], set[str]]:
    """The entities of ``ids`` that have a name, by type and key of the name."""
    found: dict[tuple[str, str], set[str]] = {}
    for id_ in ids:
        label, kind = side.entities[id_]
        for key in _keys(label, kind, side.forms.get(id_, ())):
            found.setdefault((kind, key), set()).add(id_)
    return found


def _keys(label: str, kind: str, forms: Iterable[str]) -> list[str]:
    """The keys of the names that identify an entity, the label first; no alias of one word for a person."""
    keys = [_key(label), *(key for form in forms if " " in (key := _key(form)) or kind != "person")]
    return list(dict.fromkeys(filter(None, keys)))


def _key(name: str) -> str:
    from graphkit.names.normalise import normalised

    return normalised(name)
