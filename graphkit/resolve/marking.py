"""Find the nodes and edges that the user marks, and say which marks are not shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from graphkit.decisions.file import Decisions
from graphkit.decisions.judgements import Entry
from graphkit.names.key import Key
from graphkit.records import Mark
from graphkit.store import Store

NO_EDGE: Final = """
    SELECT x.label, y.label FROM marks m JOIN entities x ON x.id = m.a JOIN entities y ON y.id = m.b
    WHERE NOT EXISTS (SELECT 1 FROM pairs p WHERE p.a = m.a AND p.b = m.b) ORDER BY m.a, m.b"""
"""The edges that are marked and are none."""


def marks_of(decisions: Decisions, keys: Mapping[str, Key], ids: Mapping[Key, str]) -> tuple[list[Mark], list[str]]:
    """The marks of nodes and edges, by their ids; and a sentence for each that is of one node with itself.

    Where several entries are of one node or edge, a doubt goes over a check, and all notes are kept. Names that are in
    no article, which :func:`~graphkit.resolve.decided.decided_keys` says, and those that are dropped are left out.

    Args:
        decisions: What the user marks.
        keys: Name in a decision → its key.
        ids: Key → the id of its entity.
    """
    found: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
    notes = []
    for entry in decisions.marks():
        if any(name not in keys for name in entry.names):
            continue
        of = sorted({ids[keys[name]] for name in entry.names})
        if len(of) < len(entry.names):
            a, b = entry.names
            where = f"{decisions.path or 'decisions'}, line {entry.line}"
            notes.append(f"{where}: “{a}” and “{b}” are one entity, and have no edge to mark.")
        else:
            found[of[0], of[1] if len(of) > 1 else ""].append(entry)
    return [Mark(a, b, *_summed(entries)) for (a, b), entries in sorted(found.items())], notes


def _summed(entries: Sequence[Entry]) -> tuple[str, str]:
    """The mark and the notes of entries of one node or edge.

    >>> _summed([Entry("mark", ("A",), "checked", "seen"), Entry("mark", ("A.",), "doubtful")])
    ('doubtful', 'seen')
    """
    marks = {entry.value for entry in entries}
    mark = "doubtful" if "doubtful" in marks else max(marks)
    return mark, "; ".join(dict.fromkeys(entry.note for entry in entries if entry.note))


def marks_without_edge(store: Store) -> Iterator[str]:
    """A sentence for each mark of an edge that the workspace, whose pairs are counted, does not have."""
    for a, b in store.query(NO_EDGE):
        yield f"“{a}” and “{b}” have no edge, so that what you say of it is not shown."
