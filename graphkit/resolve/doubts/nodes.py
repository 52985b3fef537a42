"""Find what is doubtful about the nodes of a workspace, after all was resolved; what a decision settles is no doubt."""

from __future__ import annotations

import json
import re
import shlex
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Final

from graphkit.decisions.file import Decisions
from graphkit.decisions.judgements import Judged
from graphkit.names.key import key_for
from graphkit.names.normalise import normalised
from graphkit.names.organisations import organisation_of
from graphkit.names.places import is_known_place
from graphkit.names.words import sounds_like_organisation, sounds_like_place
from graphkit.records import ReadWarning
from graphkit.resolve.doubts.surnames import doubtful_surnames
from graphkit.resolve.doubts.suspect import suspicion
from graphkit.store import Store

THIN: Final = 0.6
"""A type that fewer of the mentions have is decided by a thin majority."""

LEAST: Final = 5
"""The least mentions by which the type of a node can be in doubt."""

VOTES: Final = """
    WITH votes AS (
        SELECT m.entity, CASE WHEN s.label IN ('PERSON', 'PER') THEN 'person' WHEN s.label = 'ORG' THEN 'organisation'
            WHEN s.label IN ('GPE', 'LOC', 'FAC') THEN 'place' END AS kind, count(*) AS n
        FROM counted_names m JOIN documents d ON d.id = m.document
        JOIN spans s ON s.extraction = d.extraction AND s.start = m.start AND s."end" = m."end" AND NOT s.topic
        WHERE kind IS NOT NULL GROUP BY ALL)
    SELECT e.id, e.label, e.type, coalesce(sum(n) FILTER (kind = e.type), 0), sum(n),
        arg_max(kind, (n, kind)) FILTER (kind <> e.type), max(n) FILTER (kind <> e.type)
    FROM votes v JOIN entities e ON e.id = v.entity AND e.type <> 'topic' GROUP BY e.id, e.label, e.type
    HAVING sum(n) >= $least AND coalesce(sum(n) FILTER (kind = e.type), 0) < $thin * sum(n) ORDER BY 5 DESC, 2, 1"""


def doubtful_nodes(store: Store, decisions: Decisions | None = None) -> Iterator[ReadWarning]:
    """Yield a warning for each doubt about a node, by the kinds of :data:`FINDERS`: what it is, why, and what mends it.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     list(doubtful_nodes(workspace.store))
    []
    """
    for find in FINDERS.values():
        yield from find(store, decisions or Decisions())


def _unsure(store: Store, decisions: Decisions) -> Iterator[ReadWarning]:
    typed = {key_for(name) for name in decisions.type}
    settled = _listed(store) | {id_ for id_, text in (_names(store) if typed else ()) if key_for(text) in typed}
    for id_, label, kind, _, votes, other, number in store.query(VOTES, {"least": LEAST, "thin": THIN}):
        if id_ not in settled and not _is_sure(label, kind):
            reason = f"counts as {kind}; the model says {other} in {int(number):,} of {int(votes):,} mentions"
            step = f'If the model is right, under [type] in graphkit.toml: {_quoted(label)} = "{other}"'
            yield ReadWarning("types", label, reason, 1, step)


def _names(store: Store) -> list[tuple[str, str]]:
    """The id of each entity with its label, and with each alias."""
    return store.query("SELECT id, label FROM entities UNION ALL SELECT DISTINCT entity, text FROM aliases")


def _listed(store: Store) -> set[str]:
    """The ids of the entities whose names the user lists."""
    return {id_ for (id_,) in store.query("SELECT DISTINCT entity FROM aliases WHERE rule = 'listed'")}


def _is_sure(label: str, kind: str) -> bool:
    """Whether the name itself, rather than the model, tells its type."""
    key = normalised(label)
    if kind == "organisation":
        return organisation_of(label) is not None or sounds_like_organisation(key)
    return kind == "place" and (is_known_place(key) or sounds_like_place(key))


def _suspect(store: Store, decisions: Decisions) -> Iterator[ReadWarning]:
    decided, listed = {*decisions.rename.values(), *decisions.type}, _listed(store)
    for id_, label, kind in store.query("SELECT id, label, type FROM entities ORDER BY id"):
        if label not in decided and id_ not in listed and (reason := suspicion(label, kind)):
            yield ReadWarning("nodes", label, reason, 1, f"In graphkit.toml: drop = [{_quoted(label)}]")


def _alike(store: Store, decisions: Decisions) -> Iterator[ReadWarning]:
    """Labels that are the same, or of one type and different in accents, case, signs or doubled letters alone."""
    judged, listed = Judged(decisions.entries), _listed(store)
    groups = defaultdict[tuple[str, str], list[tuple[str, str]]](list)
    same = defaultdict[str, list[tuple[str, str]]](list)
    for id_, label, kind in store.query(
        "SELECT id, label, type FROM entities WHERE type <> 'topic' ORDER BY label, id"
    ):
        groups[kind, _bare(label)].append((id_, label))
        same[label].append((id_, label))
    for nodes in same.values():
        if listed.issuperset(id_ for id_, _ in nodes):
            continue
        if warning := _equal([f"{label} ({id_})" for id_, label in nodes], [id_ for id_, _ in nodes], judged):
            yield replace(warning, message="have the same label")
    for (_, bare), nodes in groups.items():
        open_ = bare and not listed.issuperset(id_ for id_, _ in nodes)  # two entries of a list are two nodes
        labels = sorted({label for _, label in nodes}) if open_ else []
        if warning := _equal(labels, labels, judged):
            yield warning


def _equal(shown: Sequence[str], names: Sequence[str], judged: Judged) -> ReadWarning | None:
    """The doubt whether nodes are one, unless there is one alone or they are split."""
    if len(names) < 2 or all(judged.different(a, b) for a, b in combinations(names, 2)):
        return None
    step = f"graphkit merge {' '.join(map(shlex.quote, names))}"
    return ReadWarning("alike", " | ".join(shown), "are nearly the same", 1, step)


def _surnames(store: Store, decisions: Decisions) -> Iterator[ReadWarning]:
    judged = Judged(decisions.entries)
    for doubt in doubtful_surnames(store):
        if not judged.answers(doubt.name, doubt.own):
            yield doubt.warning()


def _bare(label: str) -> str:
    """The letters and digits of a label, without accents, case and doubling.

    >>> _bare("Mohammed Ali"), _bare("Mohamed Alí")
    ('mohamedali', 'mohamedali')
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", label.casefold()) if c.isalnum())
    return re.sub(r"([^\W\d])\1", r"\1", plain)


def _quoted(label: str) -> str:
    """A label as TOML holds it."""
    return json.dumps(label, ensure_ascii=False)


FINDERS: Final[Mapping[str, Callable[[Store, Decisions], Iterator[ReadWarning]]]] = {
    "types": _unsure,
    "nodes": _suspect,
    "alike": _alike,
    "surnames": _surnames,
}
"""The closed choice of doubts about nodes: kind of warning → the function that finds them."""
