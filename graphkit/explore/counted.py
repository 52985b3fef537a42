"""A workspace or a part of one comes in; what a comparison needs of it goes out: counts, and who is who."""

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
    """What was counted: the size; of each entity label and type, and the forms of its name; and by entity and pair."""

    corpus: Corpus
    entities: dict[str, tuple[str, str]]
    forms: Mapping[str, tuple[str, ...]]
    nodes: Counts
    edges: Counts


def counted(store: Store, *, title: str = "") -> Counted:
    """The counts of a workspace or of a part of one; ``title`` is what it is called, "" for its own title."""
    ((documents, sentences, first, last),) = store.query(
        """SELECT count(DISTINCT d.id), count(*), coalesce(min(d.date), ''), coalesce(max(d.date), '')
           FROM counted_documents d JOIN sentences USING (extraction)"""
    )
    nodes = store.query("SELECT entity, count(*), count(DISTINCT document) FROM named GROUP BY entity")
    edges = store.query("SELECT a, b, count(*), count(DISTINCT document) FROM evidence GROUP BY a, b")
    forms = store.query("SELECT entity, list(text ORDER BY text) FROM aliases GROUP BY entity")
    return Counted(
        Corpus(title or about.read(store).get("title", ""), documents, sentences, first, last),
        {id_: (label, kind) for id_, label, kind in store.query("SELECT id, label, type FROM entities")},
        dict(forms),
        {entity: (here, articles) for entity, here, articles in nodes},
        {(a, b): (here, articles) for a, b, here, articles in edges},
    )


def same_entities(a: Counted, b: Counted) -> dict[str, str]:
    """For entities of ``a`` whose id ``b`` has not: the entity of ``b`` that is the same by label or form."""
    missing = sorted(a.entities.keys() - b.entities.keys())
    strangers = sorted(b.entities.keys() - a.entities.keys())
    if not missing or not strangers:
        return {}
    there, here = _bearers(b, strangers), _bearers(a, missing)
    found: dict[str, str] = {}
    for id_ in missing:
        label, kind = a.entities[id_]
        means = {
            key: there.get((kind, key), set())
            for key in _keys(label, kind, a.forms.get(id_, ())) if here[kind, key] == {id_}
        }  # fmt: skip
        # The label decides; forms only where they all mean one.
        meant = means.get(_key(label)) or set().union(*means.values())
        if len(meant) == 1:
            found[id_] = next(iter(meant))
    wanted = Counter(found.values())
    return {old: new for old, new in found.items() if wanted[new] == 1}


def _bearers(side: Counted, ids: Iterable[str]) -> dict[tuple[str, str], set[str]]:
    """Who of ``ids`` bears a name, by type and key."""
    found: dict[tuple[str, str], set[str]] = {}
    for id_ in ids:
        label, kind = side.entities[id_]
        for key in _keys(label, kind, side.forms.get(id_, ())):
            found.setdefault((kind, key), set()).add(id_)
    return found


def _keys(label: str, kind: str, forms: Iterable[str]) -> list[str]:
    """The names that tell who somebody is, the label first: of a person no form of one word."""
    keys = [_key(label), *(key for form in forms if " " in (key := _key(form)) or kind != "person")]
    return list(dict.fromkeys(filter(None, keys)))


def _key(name: str) -> str:
    from graphkit.names.normalise import key_of

    return key_of(name)
