"""Find the entity that a name typed by a user stands for."""

from __future__ import annotations

import re
from typing import Final

from graphkit.names.normalise import normalised
from graphkit.store import Store

# Labels and aliases that may have the same key as a name; these few are then compared by their keys. For ASCII a key
# follows from the letters and digits alone.
CANDIDATES: Final = r"""
    SELECT id, text, labelled FROM (
        SELECT id, label AS text, true AS labelled FROM entities
        UNION ALL SELECT DISTINCT entity, text, false FROM aliases)
    WHERE regexp_replace(lower(text), '[^a-z0-9]', '', 'g') = $letters
    OR regexp_matches(text, '[^\x00-\x7F]') OR contains(text, '&')
    ORDER BY ALL"""

MENTIONS: Final = """
    SELECT e.id, e.label, coalesce(c.mentions, 0) AS n
    FROM entities e LEFT JOIN counted_entities c ON c.entity = e.id
    WHERE e.id IN (SELECT unnest(?::VARCHAR[])) ORDER BY n DESC, e.id"""


def identify(store: Store, *given: str) -> tuple[str, ...]:
    """The id of the entity that each name stands for.

    A label counts before an id, and an id before an alias. Case, accents, dots and hyphens do not count; nor does a
    leading "the" of a name that is known only without it.

    Raises:
        UnknownName: no entity has the name (it suggests similar ones), or several have (it lists them with their ids).

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     identify(workspace.store, "PUTIN", "kim-jong-un")
    ('vladimir-putin', 'kim-jong-un')
    """
    return tuple(_one(store, name) for name in given)


def namesakes(store: Store, name: str) -> list[tuple[str, str, int]]:
    """Other entities with this name that articles mention more often than the one it stands for, most mentions first.

    Returns:
        Id, label and number of mentions of each.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     namesakes(workspace.store, "Putin")
    []
    """
    chosen = _one(store, name)
    labelled, others = _with_name(store, name)
    counts = store.query(MENTIONS, [[chosen, *labelled, *others]])
    least = next(n for id_, _, n in counts if id_ == chosen)
    return [(id_, label, n) for id_, label, n in counts if n > least]


def _one(store: Store, name: str) -> str:
    """Look a name up in SQL; load all names only where that finds none, or several."""
    labelled, others = _with_name(store, name)
    if len(labelled) == 1:
        return labelled[0]
    if store.query("SELECT 1 FROM entities WHERE id = ?", [name]):
        return name
    if not labelled and len(others) == 1:
        return others[0]
    from graphkit.explore.aliases import Names

    return Names(store).one(name)


def _with_name(store: Store, name: str) -> tuple[list[str], list[str]]:
    """The ids of the entities with a name as their label, and of those with it as an alias."""
    key = normalised(name)
    if not key:
        # All names without a letter or digit have this key, so compare the text itself.
        return [id_ for (id_,) in store.query("SELECT id FROM entities WHERE label = ? ORDER BY id", [name])], []
    letters = {"letters": re.sub(r"[^a-z0-9]", "", key)}
    rows = store.query(CANDIDATES, letters)
    found: tuple[list[str], list[str]] = ([], [])
    for id_, text, is_label in rows:
        if normalised(text) == key:
            found[not is_label].append(id_)
    return found[0], list(dict.fromkeys(found[1]))
