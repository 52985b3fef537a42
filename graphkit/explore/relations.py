"""List what sentences say that one entity does with another, the newest article first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from graphkit.errors import UsageError
from graphkit.explore.names import identify
from graphkit.names.spelling import british
from graphkit.store import Store, entities


@dataclass(frozen=True, slots=True)
class Statement:
    """What a sentence says that one entity does with another.

    Attributes:
        source: Label of who does it.
        relation: What: the verb behind its modal words and "not" ("may not sell to").
        target: Label of the one to whom it is done.
        source_id: Id of the one.
        target_id: Id of the other.
        verb: The verb as dictionaries list it, with its noun and its preposition.
        negated: The sentence says that it is not so.
        modal: What makes it possible, future or planned: "may", "plan to"; "" for none.
        mutual: Both do it to each other.
        reported: It is given as what somebody says.
        reporter: Label of the entity that says so, "" where it is none.
        date: Day of the article, ISO; "" where it is unknown, as in ``title`` and ``location``.
        title: Its headline.
        document: Its id.
        location: Where the sentence begins in its file.
        sentence: The sentence.
    """

    source: str
    relation: str
    target: str
    source_id: str
    target_id: str
    verb: str
    negated: bool
    modal: str
    mutual: bool
    reported: bool
    reporter: str
    date: str
    title: str
    document: str
    location: str
    sentence: str


STATEMENTS: Final = """
    SELECT a.label, r.relation, b.label, r.source, r.target, r.verb, r.negated, r.modal, r.mutual, r.reported,
           coalesce(e.label, ''), coalesce(d.date, ''), coalesce(d.title, ''), d.id, coalesce(l.location, ''),
           substr(d.text, s.start + 1, s."end" - s.start)
    FROM worded_relations r JOIN counted_documents d ON d.id = r.document
    JOIN entities a ON a.id = r.source JOIN entities b ON b.id = r.target
    LEFT JOIN entities e ON e.id = r.reporter
    JOIN sentences s ON s.extraction = d.extraction AND s.sentence = r.sentence
    LEFT JOIN sentence_locations l ON l.document = d.id AND l.sentence = r.sentence
    WHERE (len($ids) = 0 OR len(list_intersect([r.source, r.target], $ids::VARCHAR[])) = len($ids))
    AND ($verb = '' OR r.verb = $verb OR starts_with(r.verb, $verb || ' '))
    ORDER BY d.date IS NULL, d.date DESC, d.ordinal, r.start, r.source, r.target, r.verb LIMIT $limit"""


def relations(store: Store, *names: str, verb: str = "", limit: int | None = None) -> list[Statement]:
    """What sentences say that entities do with each other: all, those of one, or those of two, in either direction.

    Args:
        store: What was built.
        names: None, one or two: a label, alias or id of a node each.
        verb: Only this verb, with any preposition or noun, in any spelling: "meet" is also "meet with"; "" for all.
        limit: How many at most, or None for all.

    Raises:
        UnknownName: no entity has a name, or several have.
        UsageError: both names are of one node.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     [(found.source, found.relation, found.target) for found in relations(workspace.store, verb="fly")]
    [('Lavrov', 'fly to', 'Vostochny')]
    """
    ids = sorted(set(identify(store, *names)))
    if len(names) > len(ids):
        label = entities.labels(store, ids)[ids[0]]
        raise UsageError(f"Both names are one node: {label}.", "Give two nodes, or one for all its relations.")
    words = " ".join(map(british, verb.lower().split()))
    rows = store.query(STATEMENTS, {"ids": ids, "verb": words, "limit": 2**31 if limit is None else limit})
    return [Statement(*row) for row in rows]


def verbs(store: Store) -> list[tuple[str, int]]:
    """The verbs of all relations with their numbers of sentences, the most frequent first.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     verbs(workspace.store)[:2]
    [('brief', 1), ('fly to', 1)]
    """
    return store.query(
        "SELECT verb, count(DISTINCT (document, sentence)) AS n FROM relations GROUP BY verb ORDER BY n DESC, verb"
    )
