"""Compare two workspaces, or two parts of one: which nodes and edges came, went, grew or shrank.

Two corpora differ in size, so shares are compared: of all articles, or of all sentences. By default of articles: the
sentences of one article are not independent, and one long interview would outweigh a month of news. The size of a
change is the binary logarithm of the ratio of its two shares, a half added to both counts so that 0 has a
ratio too: 1 is twice the share, -1 half of it. Its significance is the log-likelihood G² of its two counts against
the two corpora (Rayson & Garside 2000, after Dunning 1993), with the sign of the change; 3.84 stands for p = 0.05,
15.13 for p = 0.0001. Changes are ranked by G²: the logarithm alone ranks first what occurs once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import numpy as np

from graphkit import selecting
from graphkit.errors import UsageError, choices
from graphkit.explore.changes import CHANGES, UNITS, Comparison, EdgeChange, NodeChange
from graphkit.explore.counted import Counted, Counts, counted, same_entities
from graphkit.measures.keyness import keyness, log_ratio
from graphkit.options import Selection
from graphkit.records import TYPES
from graphkit.store import Store, built


def compare(
    before: Store,
    after: Store,
    *,
    type: str | None = None,  # noqa: A002 - as the field is called
    by: str = "documents",
    limit: int | None = None,
) -> Comparison:
    """Compare one workspace with another: two builds, or two parts of one (:meth:`graphkit.store.Store.part`).

    Two entities are the same if their ids are; or if the label or an alias of one is a name of the other, of the same
    type, and of no third entity. A single word of a person's name is not enough.

    Args:
        before: The earlier one.
        after: The later one.
        type: Only nodes of this type, a key of TYPES, and edges with such an end.
        by: The unit of the shares: a key of :data:`UNITS`.
        limit: How many nodes and edges of each kind of change at most.

    Raises:
        UsageError: there is no such type or unit.
    """
    a, b = (counted(store) for store in (before, after))
    windows = [built.window(store) for store in (before, after)]
    notes = [] if windows[0] == windows[1] else [
        f"The builds have different windows ({windows[0]}, {windows[1]}): their edges are not comparable."
    ]  # fmt: skip
    return _compared(a, b, type, by, limit, notes, same_entities(a, b))


def compare_parts(
    store: Store,
    before: Selection,
    after: Selection,
    *,
    type: str | None = None,  # noqa: A002 - as the field is called
    by: str = "documents",
    limit: int | None = None,
) -> Comparison:
    """Compare two selections of a workspace's articles: two periods, two sources.

    Raises:
        UsageError: there is no such type or unit, or one of the two selections has no article.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     found = compare_parts(workspace.store, Selection(until="2023-09"), Selection(since="2023-10"))
    >>> [(node.label, node.change) for node in found.nodes if node.change in ("came", "went")]
    [('Lavrov', 'came'), ('satellites', 'went')]
    """
    sides = []
    for selection in (before, after):
        with store.part(selection) as part:
            sides.append(counted(part, title=selection.words()))
        if not sides[-1].corpus.documents:
            raise selecting.no_article(store, selection)
    ((undated,),) = store.query("SELECT count(*) FROM counted_documents WHERE date IS NULL")
    timed = any(selection.since or selection.until for selection in (before, after))
    notes = [f"Articles without a date are on neither side: {undated:,}."] if undated and timed else []
    return _compared(sides[0], sides[1], type, by, limit, notes, {})


def _compared(
    a: Counted, b: Counted, type_: str | None, by: str, limit: int | None, notes: Iterable[str], same: Mapping[str, str]
) -> Comparison:
    """Compare the counts; ``same`` maps ids in ``a`` to the ids of the same entities in ``b``, where they differ."""
    if type_ is not None and type_ not in TYPES:
        raise UsageError(f"There is no type “{type_}”.", f"Take {choices(TYPES)}.")
    if by not in UNITS:
        raise UsageError(f"Shares cannot be of “{by}”.", f"Take {choices(UNITS)}.")
    sizes = (getattr(a.corpus, by), getattr(b.corpus, by))
    entities = a.entities | b.entities
    nodes = {same.get(entity, entity): count for entity, count in a.nodes.items()} if same else a.nodes
    edges = a.edges if not same else {
        (min(ends), max(ends)): count
        for (x, y), count in a.edges.items()
        for ends in [(same.get(x, x), same.get(y, y))]
    }  # fmt: skip
    if type_ is not None:
        of_type = {id_ for id_, (_, kind) in entities.items() if kind == type_}
        nodes, b_nodes = ({id_: n for id_, n in counts.items() if id_ in of_type} for counts in (nodes, b.nodes))
        edges, b_edges = (
            {ends: n for ends, n in counts.items() if not of_type.isdisjoint(ends)} for counts in (edges, b.edges)
        )
    else:
        b_nodes, b_edges = b.nodes, b.edges
    other_ids = {new: old for old, new in same.items()}
    return Comparison(
        a.corpus,
        b.corpus,
        tuple(
            NodeChange(id_, *entities[id_], *values, other_ids.get(id_, ""))  # type: ignore[call-arg]
            for id_, values in _changes(nodes, b_nodes, sizes, by, limit)
        ),
        tuple(
            EdgeChange(x, y, entities[x][0], entities[y][0], *values)
            for (x, y), values in _changes(edges, b_edges, sizes, by, limit)
        ),
        tuple(notes),
    )


def _changes(
    before: Counts, after: Counts, sizes: tuple[int, int], by: str, limit: int | None
) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """Return each key with the fields of a change from ``change`` to ``g2``, the most significant first."""
    keys = sorted(before.keys() | after.keys())
    nothing = (0, 0)
    counts = np.array([before.get(key, nothing) + after.get(key, nothing) for key in keys], np.int64).reshape(-1, 4)
    first = {"sentences": 0, "documents": 1}[by]
    old, new = counts[:, first], counts[:, first + 2]
    # Adding 0 turns -0.0, which rounding leaves behind, into 0.0.
    ratio, g2 = (np.round(score(old, new, *sizes), 4) + 0.0 for score in (log_ratio, keyness))
    shares = np.round(np.column_stack([old / max(sizes[0], 1), new / max(sizes[1], 1)]), 6)
    # Ties in G² are ordered by the larger count of sentences, then by id.
    order = np.lexsort((-counts[:, [0, 2]].max(axis=1), -np.abs(g2)))
    seen = dict.fromkeys(CHANGES, 0)
    for i in order.tolist():
        was, was_in, now, now_in = counts[i].tolist()
        change = _change(was, now, g2[i])
        seen[change] += 1
        if limit is None or seen[change] <= limit:
            yield keys[i], (change, was, now, was_in, now_in, *shares[i].tolist(), float(ratio[i]), float(g2[i]))


def _change(before: int, after: int, g2: float) -> str:
    if not before or not after:
        return "came" if after else "went"
    return "grew" if g2 > 0 else "shrank" if g2 < 0 else "stayed"
