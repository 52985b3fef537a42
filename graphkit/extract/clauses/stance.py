"""Read how a sentence puts what a verb or noun says: denied, possible, planned, or reported by somebody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from graphkit.extract.clauses.phrases import heads
from graphkit.extract.clauses.words import listed

if TYPE_CHECKING:
    from spacy.tokens import Token

CONDITIONS: Final = frozenset({"if", "unless", "whether", "lest", "until"})
NOT_DONE: Final = frozenset({"without", "of", "from", "against", "than"})
"""Prepositions before what is not, or perhaps not, done: "instead of meeting him"."""
NONE: Final = frozenset({"no", "neither", "nor"})
NEVER: Final = frozenset({"never", "hardly", "scarcely", "barely", "nor", "neither"})
ALMOST: Final = frozenset({"almost", "nearly"})
MODALS: Final = {"'ll": "will", "’ll": "will", "'d": "would", "’d": "would", "ca": "can", "wo": "will"}


def is_negated(verb: Token) -> bool:
    """Whether "not", "never" or "no longer" belongs to a verb, or "neither" or "no" to its subject."""
    subjects = (child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"})
    if any(word.lower_ in NONE and not word.nbor().is_punct for subject in subjects for word in subject.lefts):
        return True
    return any(
        (child.dep_ == "neg" and child.lower_ != "no")  # "No. She left."
        or child.lower_ in NEVER
        or (child.lower_ == "longer" and any(word.lower_ == "no" for word in child.children))
        for child in verb.children
    )


def modal_of(verb: Token) -> str:
    """The modal verb that belongs to a verb, such as "may"; "" for none."""
    modals = [child.lower_ for child in verb.children if child.dep_ == "aux" and child.tag_ == "MD"]
    return MODALS.get(modals[0], modals[0]) if modals else ""


def sayers(word: Token) -> list[Token] | None:
    """The heads of who says what a word says, the nearest first; [] where the sentence says it itself.

    None where it leaves open whether it is so, or denies it: in a condition, behind "denied that", "almost".
    A verb of saying whose subject is no noun phrase gives itself.
    """
    if any(child.lower_ in ALMOST for child in word.children):
        return None
    found: list[Token] = []
    for at in (word, *word.ancestors):
        if any(child.dep_ == "mark" and child.lower_ in CONDITIONS for child in at.children):
            return None
        if at.dep_ == "pcomp" and (at.head.lower_ in NOT_DONE or at.head.head.tag_.startswith("NN")):
            return None  # "instead of meeting him", "rumours about meeting him"
        found = found or list(_according(at))
        if at.dep_ == "ccomp" and at.head.tag_.startswith("VB"):
            if at.head.lemma_ in listed("open") or is_negated(at.head):
                return None
            if at.head.lemma_ in listed("says"):
                found = found or [head for subject in _subjects(at.head) for head in heads(subject)] or [at.head]
    return found


def _subjects(verb: Token) -> Iterator[Token]:
    return (child for child in verb.children if child.dep_ == "nsubj")


def _according(word: Token) -> Iterator[Token]:
    """Heads of what stands behind "according to" beside a word."""
    for child in word.children:
        if child.dep_ == "prep" and child.lower_ == "according":
            for to in child.children:
                for name in to.children:
                    if name.dep_ == "pobj":
                        yield from heads(name)
