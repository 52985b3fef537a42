"""Find who does what a verb says, or to whom it is done: its subject, also where the verb has none of its own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from graphkit.extract.clauses.phrases import heads
from graphkit.extract.clauses.stance import is_negated, modal_of
from graphkit.extract.clauses.words import listed

if TYPE_CHECKING:
    from spacy.tokens import Token

RELATIVE: Final = frozenset({"WDT", "WP"})
"""Penn Treebank tags of "which", "who" and "that" as a pronoun."""
BEFORE_CLAUSE: Final = frozenset({"after", "before", "since", "when", "while", "upon"})
"""Prepositions before a clause of which the subject is that of the sentence: "After meeting her, he left."."""


SHARING: Final = frozenset({"VB", "VBN", "VBG"})
"""Penn Treebank tags of the forms that two verbs can have behind one auxiliary."""
AUXILIARIES: Final = ("aux", "auxpass")


@dataclass(frozen=True, slots=True)
class Subjects:
    """Who does what a verb says; in the passive voice, to whom it is done.

    Attributes:
        heads: Heads of the phrases.
        negated: What governs the verb is negated: "refused" is not, "does not plan to" is.
        modal: What the verb is governed by: "plan to"; or its modal verb.
    """

    heads: tuple[Token, ...] = ()
    negated: bool = False
    modal: str = ""


def subjects(verb: Token) -> Subjects:
    """The subjects of a verb, or of the verb that it shares them with, with negation and modality."""
    negated, modal = is_negated(verb), modal_of(verb)
    own = [child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}]
    if own:
        return Subjects(tuple(_resolved(own[0], verb)), negated, modal)
    head = verb.head
    if verb.dep_ == "conj" and head.tag_.startswith("VB") and head is not verb and is_passive(verb) <= is_passive(head):
        shared = subjects(head)
        # "may meet and greet", "was not seen or heard": the same form shares what stands before it.
        same = verb.tag_ == head.tag_ and verb.tag_ in SHARING and not any(map(partial(_has, verb), AUXILIARIES))
        return Subjects(shared.heads, negated or (shared.negated and same), modal or (shared.modal if same else ""))
    if verb.dep_ == "xcomp" and head.lemma_ in listed("controls") and not _has(head, "dobj"):
        shared = subjects(head)
        to = " to" if any(child.tag_ == "TO" for child in verb.children) else ""
        kept = "" if head.lemma_ in listed("does") else f"{head.lemma_}{to}"
        return Subjects(shared.heads, negated or shared.negated, " ".join(filter(None, (shared.modal, kept))))
    if verb.dep_ == "acl" and verb.tag_ in {"VBG", "VBN"} and not _has(verb, "aux"):
        # Where no verb governs the noun, the parser has taken the sentence's verb for a participle.
        known = head.tag_.startswith("NN") and head.dep_ != "ROOT"
        return Subjects(tuple(_before(verb, heads(head))) if known else (), negated, modal)
    if verb.dep_ == "pcomp" and head.lower_ in BEFORE_CLAUSE and head.head.tag_.startswith("VB"):
        return Subjects(subjects(head.head).heads, negated, modal)
    describes = verb.lemma_ in listed("describes")
    if verb.dep_ == "advcl" and verb.tag_ == "VBG" and head.tag_.startswith("VB") and not describes:
        return Subjects(subjects(head).heads if not is_passive(head) else (), negated, modal)
    return Subjects()


def is_passive(verb: Token) -> bool:
    """Whether a verb is in the passive voice: "was sold", "sold by the firm" behind a noun."""
    if verb.tag_ != "VBN":
        return False
    return _has(verb, "auxpass") or (verb.dep_ == "acl" and not _has(verb, "aux")) or (
        verb.dep_ == "conj" and not _has(verb, "aux") and not _has(verb, "nsubj") and is_passive(verb.head)
    )  # fmt: skip


def _resolved(subject: Token, verb: Token) -> list[Token]:
    """The heads of a subject; of "who" and "which" those of the noun before."""
    if subject.tag_ not in RELATIVE:
        return heads(subject)
    return _before(verb, heads(verb.head)) if verb.dep_ == "relcl" and verb.head.tag_.startswith("NN") else []


def _before(verb: Token, named: list[Token]) -> list[Token]:
    """The last of joined phrases before a clause: it may say nothing of the others."""
    return [head for head in named if head.i < verb.i][-1:]


def _has(verb: Token, relation: str) -> bool:
    return any(child.dep_ == relation for child in verb.children)
