"""Names as a person types them come in; the ids of the entities they stand for go out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from graphkit.errors import GraphkitError, choices
from graphkit.names.normalise import key_of
from graphkit.store import Store

if TYPE_CHECKING:
    from graphkit.explore.aliases import Names

SUGGESTED: Final = 5
"""How many names are suggested at most."""

LISTED: Final = 20
"""How many of those that share a name are listed at most."""

CLOSE: Final = 0.88
"""How alike two spellings are at least, by Jaro and Winkler, for one to be suggested for the other."""

# Labels and forms that may have the same key as a name: these few are then compared by their keys. In ASCII a key
# follows from the letters and digits alone.
CANDIDATES: Final = r"""
    SELECT id, text, labelled FROM (
        SELECT id, label AS text, true AS labelled FROM entities
        UNION ALL SELECT DISTINCT entity, text, false FROM aliases)
    WHERE regexp_replace(lower(text), '[^a-z0-9]', '', 'g') = $letters
    OR regexp_matches(text, '[^\x00-\x7F]') OR contains(text, '&')
    ORDER BY ALL"""

BEARERS: Final = """
    SELECT e.id, e.label, e.type, coalesce(c.mentions, 0) AS n
    FROM entities e LEFT JOIN counted_entities c ON c.entity = e.id
    WHERE e.id IN (SELECT unnest(?::VARCHAR[])) ORDER BY n DESC, e.id"""


def identify(store: Store, *given: str) -> tuple[str, ...]:
    """The ids of the entities that names stand for, one for each.

    Case, accents, dots and hyphens do not count, nor does a leading "the" without which a name is known. A label
    counts before another form of a name; an id stands for its entity where it is not the label of one.

    Raises:
        UnknownName: nobody bears a name (it says which names are close), or several do (it lists them with their ids).

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     identify(workspace.store, "PUTIN", "kim-jong-un")
    ('vladimir-putin', 'kim-jong-un')
    """
    return tuple(_one(store, name) for name in given)


def namesakes(store: Store, name: str) -> list[tuple[str, str, int]]:
    """Others that the articles call so and name more often than the one whom the name stands for, the most named first.

    Goes out: id, label and mentions of each.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     namesakes(workspace.store, "Putin")
    []
    """
    chosen = _one(store, name)
    labelled, called = _bearers(store, name)
    counts = store.query(BEARERS, [[chosen, *labelled, *called]])
    least = next(n for id_, _, _, n in counts if id_ == chosen)
    return [(id_, label, n) for id_, label, _, n in counts if n > least]


def unknown(message: str, next_step: str) -> GraphkitError:
    """The error for a name that nobody bears, or that several do; its module is imported only where there is one."""
    from graphkit.explore.aliases import UnknownName

    return UnknownName(message, next_step)


def _one(store: Store, name: str) -> str:
    labelled, called = _bearers(store, name)
    if len(labelled) == 1:
        return labelled[0]
    if store.query("SELECT 1 FROM entities WHERE id = ?", [name]):
        return name
    found = labelled or called
    if not found:
        tried = (_bearers(store, other) for other in _otherwise(name))
        found = next((ids for pair in tried for ids in pair if ids), [])
    if len(found) == 1:
        return found[0]
    if found:
        raise _several(store, name, found)
    from graphkit.explore.aliases import Names

    names = Names(store)
    close = [f"“{names.labels[entity]}”" for entity in suggestions(names, name)]
    raise unknown(
        f"Nobody and nothing is called “{name}” in these articles.",
        f"Did you mean {choices(close)}?" if close else "graphkit top lists the most frequent names.",
    )


def _bearers(store: Store, name: str) -> tuple[list[str], list[str]]:
    """The ids of those that a name is the label of, and of those of which it is another form."""
    key = key_of(name)
    if not key:
        # All names without a letter or digit have this key: the very same is meant.
        return [id_ for (id_,) in store.query("SELECT id FROM entities WHERE label = ? ORDER BY id", [name])], []
    letters = {"letters": re.sub(r"[^a-z0-9]", "", key)}
    rows = store.query(CANDIDATES, letters)
    found: tuple[list[str], list[str]] = ([], [])
    for id_, text, is_label in rows:
        if key_of(text) == key:
            found[not is_label].append(id_)
    return found[0], list(dict.fromkeys(found[1]))


def _otherwise(name: str) -> list[str]:
    """What else a name that nobody bears may be written as: without "the", or a country as it is usually called."""
    from graphkit.names.gazetteer import country_names, country_of_name

    without = re.sub(r"(?i)^\s*the\s+", "", name)
    code = country_of_name(without)
    return [other for other in (without, country_names()[code] if code else "") if other and other != name]


def _several(store: Store, name: str, found: Sequence[str]) -> GraphkitError:
    rows = store.query(BEARERS, [list(found)])
    lines = "".join(f"\n  {id_}: {label}, {kind}, named {n:,} times" for id_, label, kind, n in rows[:LISTED])
    more = f"\n  … and {len(rows) - LISTED:,} more" if len(rows) > LISTED else ""
    return unknown(
        f"“{name}” stands for {len(rows)}:{lines}{more}", "Give a fuller name, or an id: what lines begin with."
    )


def suggestions(names: Names, name: str) -> list[str]:
    """The ids of entities that may be meant by a name that nobody bears, the likeliest first.

    Those whose names hold all its words (or words that begin so), the most frequent first; then those of a similar
    spelling, the most alike first.
    """
    from rapidfuzz.distance import JaroWinkler
    from rapidfuzz.process import extract

    words = key_of(name).split()
    mentions = {entity: sum(form.mentions for form in names.forms[entity]) for entity in names.labels}
    holding: dict[str, None] = {}
    bearers: dict[str, str] = {}
    for entity in sorted(names.labels, key=lambda entity: (-mentions[entity], entity)):
        for text in (names.labels[entity], *(form.text for form in names.forms[entity])):
            key = key_of(text)
            bearers.setdefault(key, entity)
            if words and all(any(word.startswith(wanted) for word in key.split()) for wanted in words):
                holding[entity] = None
    alike = extract(
        key_of(name), sorted(bearers), scorer=JaroWinkler.similarity, score_cutoff=CLOSE, limit=2 * SUGGESTED
    )
    return list(dict.fromkeys([*holding, *(bearers[key] for key, _, _ in alike)]))[:SUGGESTED]
