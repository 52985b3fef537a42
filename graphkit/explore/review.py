"""List the merges that rules made, or nearly made, as questions for a review."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Final

from graphkit.decisions.file import Decisions
from graphkit.decisions.judgements import Judged
from graphkit.explore.aliases import Names
from graphkit.names.key import Key, key_for
from graphkit.resolve.rules import can_be_undone, reason_of
from graphkit.store import Store

SENTENCES: Final = 2
"""How many sentences show a name at most."""


@dataclass(frozen=True, slots=True)
class Context:
    """A sentence that names an entity as ``text``; "" for an unknown title or day."""

    document: str
    title: str
    date: str
    sentence: str
    text: str


@dataclass(frozen=True, slots=True)
class Side:
    """One of two names: its mentions, its articles, and up to two sentences that have it."""

    name: str
    mentions: int = 0
    documents: int = 0
    contexts: tuple[Context, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """Two names that a rule merges or nearly merges.

    Attributes:
        id: Short, and the same as long as the rule proposes the two names.
        a: One name.
        b: The other.
        rule: A key of :data:`graphkit.resolve.rules.RULES`.
        score: How sure the rule is, from 0 to 1.
        verdict: "merged" or "not merged".
        reason: Why, in words.
    """

    id: str
    a: Side
    b: Side
    rule: str
    score: float
    verdict: str
    reason: str


def proposals(store: Store, *, decisions: Decisions | None = None, limit: int | None = None) -> list[Question]:
    """Merges to review, the most doubtful first: what was not merged, the highest score first; then what
    was merged, the lowest score first (merges inside an article, which are sure, come last).

    Args:
        store: What was built.
        decisions: What these already answer is left out.
        limit: So many questions at most.
    """
    names = Names(store)
    drafts = [*over_the_corpus(store, names), *_inside_articles(store, names)]
    unique = {draft.id: draft for draft in reversed(drafts) if draft.rule != "decision"}
    judged = Judged(decisions.entries if decisions else ())
    left = [question for question in unique.values() if not judged.answers(question.a.name, question.b.name)]
    return with_contexts(store, names, sorted(left, key=rank)[:limit])


def rank(question: Question) -> tuple[bool, float, str, str, str]:
    """What questions are sorted by."""
    merged = question.verdict == "merged"
    return merged, question.score if merged else -question.score, question.a.name, question.b.name, question.rule


def over_the_corpus(store: Store, names: Names) -> list[Question]:
    """The merges across documents that rules proposed."""
    rows = store.query("SELECT a, b, rule, score, refused FROM proposals ORDER BY a, b, rule")
    return [_question(a, b, rule, score, refused, names) for a, b, rule, score, refused in rows]


def _inside_articles(store: Store, names: Names) -> list[Question]:
    """The forms that were merged into a fuller name of their article."""
    joined: set[tuple[Key, Key | str]] = set()
    fuller: defaultdict[str, list[str]] = defaultdict(list)
    for a, b, rule in store.query("SELECT a, b, rule FROM proposals WHERE refused = '' ORDER BY a, b"):
        joined |= {(key_for(a), rule), (key_for(b), rule), (key_for(a), key_for(b)), (key_for(b), key_for(a))}
        for name in (a, b):
            for entity in names.find(name):
                fuller[entity].append(name)
    found = []
    for entity, forms in names.forms.items():
        own = names.own(entity)
        for form in forms:
            words = {*key_for(form.text).words}
            full = next((name for name in (own, *fuller[entity]) if words and words < {*key_for(name).words}), own)
            key, other = key_for(form.text), key_for(full)
            asked = can_be_undone(form.rule) and key != other and joined.isdisjoint({(key, form.rule), (key, other)})
            # A form of several entities has no answer that is right for each of them.
            if asked and names.find(form.text) == [entity]:
                found.append(_question(form.text, full, form.rule, form.score, "", names))
    return found


def _question(a: str, b: str, rule: str, score: float, refused: str, names: Names) -> Question:
    keys = "\0".join([*map(str, sorted((key_for(a), key_for(b)))), rule])
    one = names.find(a) == names.find(b) and len(names.find(a)) == 1
    reason = reason_of(rule)
    return Question(
        blake2b(keys.encode(), digest_size=5).hexdigest(), Side(a), Side(b), rule, score,
        "merged" if one or not refused else "not merged",
        f"{refused} ({reason})" if refused and not one else reason,
    )  # fmt: skip


# Both ask for the table `wanted`: number of a side, entity, form.
COUNTS: Final = """
    SELECT side, count(*), count(DISTINCT document) FROM wanted JOIN counted_names USING (entity, text)
    GROUP BY side"""
CONTEXTS: Final = """
    WITH named AS (
        SELECT side, document, sentence, ordinal, min_by(text, start) AS text
        FROM wanted JOIN counted_names USING (entity, text) GROUP BY side, document, sentence, ordinal),
    turns AS (SELECT *, row_number() OVER (PARTITION BY side, document ORDER BY sentence) AS turn FROM named),
    chosen AS (
        SELECT * FROM turns QUALIFY row_number() OVER (PARTITION BY side ORDER BY turn, ordinal) <= ?)
    SELECT c.side, d.id, coalesce(d.title, ''), coalesce(d.date, ''),
           substring(d.text, s.start + 1, s."end" - s.start), c.text
    FROM chosen c JOIN documents d ON d.id = c.document
    JOIN sentences s ON s.extraction = d.extraction AND s.sentence = c.sentence
    ORDER BY c.side, c.turn, c.ordinal"""


def with_contexts(store: Store, names: Names, questions: Sequence[Question]) -> list[Question]:
    """The same questions with counts and sentences on both sides."""
    sides: list[int] = []
    entities: list[str] = []
    texts: list[str] = []
    for number, question in enumerate(questions):
        for place, side in enumerate((question.a, question.b)):
            for entity in names.find(side.name):
                forms = [form.text for form in names.forms[entity] if key_for(form.text) == key_for(side.name)]
                sides += [2 * number + place] * len(forms)
                entities += [entity] * len(forms)
                texts += forms
    contexts: defaultdict[int, list[Context]] = defaultdict(list)
    with store.registered("wanted", {"side": sides, "entity": entities, "text": texts}):
        counts = {side: (mentions, documents) for side, mentions, documents in store.query(COUNTS)}
        for side, *row in store.query(CONTEXTS, [SENTENCES]):
            contexts[side].append(Context(*row))

    def filled(side: Side, number: int) -> Side:
        return Side(side.name, *counts.get(number, (0, 0)), tuple(contexts[number]))

    return [replace(q, a=filled(q.a, 2 * i), b=filled(q.b, 2 * i + 1)) for i, q in enumerate(questions)]
