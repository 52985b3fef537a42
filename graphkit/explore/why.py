"""Explain which rule assigned which alias to an entity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from graphkit.decisions.file import Decisions, Entry
from graphkit.explore.aliases import Form, Names, UnknownName
from graphkit.explore.review import Question, over_the_corpus, rank, with_contexts
from graphkit.names.key import key_for
from graphkit.records import VIA
from graphkit.store import Store


@dataclass(frozen=True, slots=True)
class Referring:
    """Words that refer to an entity without its name ("he"): how (a key of :data:`graphkit.records.VIA`, and that in
    words), and their mentions and articles."""

    text: str
    via: str
    mentions: int
    documents: int
    reason: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """How an entity was resolved: its forms, the pronouns and descriptions that mean it, merges across documents, and
    the user's decisions."""

    id: str
    label: str
    type: str
    roles: tuple[str, ...]
    official: bool
    forms: tuple[Form, ...]
    referring: tuple[Referring, ...]
    questions: tuple[Question, ...]
    decisions: tuple[Entry, ...]


REFERRING: Final = """
    SELECT lower(text), via, count(*), count(DISTINCT document) FROM counted_mentions
    WHERE entity = ? AND NOT by_name GROUP BY ALL ORDER BY 3 DESC, 1, 2"""


def why(store: Store, name: str, *, decisions: Decisions | None = None) -> list[Explanation]:
    """Explain each entity that has a name: its forms with their rules, and what was merged or nearly merged.

    Raises:
        UnknownName: no entity has it; the error says which names are close, and whether a decision drops it.
    """
    names, decisions = Names(store), decisions or Decisions()
    try:
        found = names.every(name)
    except UnknownName as error:
        for entry in decisions.entries:
            if entry.section == "drop" and key_for(entry.names[0]) == key_for(name):
                step = "Take the entry out."
                raise UnknownName(f"“{name}” is dropped: {decisions.path}, line {entry.line}.", step) from error
        raise
    drafts = [question for question in over_the_corpus(store, names) if question.rule != "decision"]
    explained = []
    for entity in found:
        keys = {key_for(names.labels[entity]), *(key_for(form.text) for form in names.forms[entity])}
        about = [q for q in drafts if entity in {*names.find(q.a.name), *names.find(q.b.name)}]
        ((kind, roles, official),) = store.query("SELECT type, roles, official FROM entities WHERE id = ?", [entity])
        explained.append(
            Explanation(
                entity, names.labels[entity], kind, tuple(roles), official, tuple(names.forms[entity]),
                tuple(
                    Referring(text, via, mentions, documents, VIA[via])
                    for text, via, mentions, documents in store.query(REFERRING, [entity])
                ),
                tuple(with_contexts(store, names, sorted(about, key=rank))),
                tuple(entry for entry in decisions.entries if keys & {key_for(word) for word in entry.names}),
            )
        )  # fmt: skip
    return explained
