"""Read how a sentence puts what a verb or noun says: denied, possible or planned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from graphkit.extract.clauses.phrases import NAMES, NOT_ONLY
from graphkit.extract.clauses.words import listed, singular

if TYPE_CHECKING:
    from spacy.tokens import Token

NONE: Final = frozenset({"no", "neither", "nor"})
NEVER: Final = frozenset({"never", "hardly", "scarcely", "barely", "rarely", "seldom", "nor", "neither"})
NOBODY: Final = frozenset({"nobody", "none", "nothing"})
HARDLY: Final = frozenset({"hardly", "scarcely", "barely"})
FEW: Final = frozenset({"few"})
NO_WAY: Final = frozenset({"in", "at", "under", "on"})
MODALS: Final = {"'ll": "will", "’ll": "will", "'d": "would", "’d": "would", "ca": "can", "wo": "will"}


def is_negated(verb: Token) -> bool:
    """Whether "not", "never" or "in no way" belongs to a verb, or "no" or "nobody" to its subject or object."""
    joined = verb.head.children if verb.dep_ == "conj" else ()
    return any(word.dep_ == "cc" and word.lower_ == "nor" and word.i < verb.i for word in joined) or any(
        (child.dep_ == "neg" and child.lower_ != "no")  # "No. She left."
        or child.lower_ in NEVER
        or (child.dep_ == "advmod" and any(word.lower_ in NEVER for word in child.children))  # "hardly ever"
        or (child.dep_ in {"aux", "auxpass"} and any(word.dep_ == "neg" for word in child.children))
        or (child.lower_ == "longer" and any(word.lower_ == "no" for word in child.children))
        or (child.dep_ in {"nsubj", "nsubjpass"} and (is_none(child) or _is_few(child) or _is_not_one(child)))
        or (child.dep_ in {"dobj", "attr"} and is_none(child))
        or _is_no_way(child)
        for child in verb.children
    )


def is_none(noun: Token) -> bool:
    """Whether a noun phrase says that there is none: "no money", "neither of them", "nobody"."""
    if noun.lower_ in NOBODY:
        return all(child.lower_ not in {"but", "except"} for child in noun.children)
    return any(word.lower_ in NONE and not word.nbor().is_punct for word in noun.lefts)


def _is_few(noun: Token) -> bool:
    """Whether a noun phrase says "few", and not "a few"."""
    few = [word for word in (noun, *noun.lefts) if word.lower_ in FEW]
    return any(word.i == 0 or word.nbor(-1).lower_ not in {"a", "the", "quite"} for word in few)


def _is_not_one(noun: Token) -> bool:
    """Whether a noun phrase begins with "not" or "hardly": "not one of them", "hardly anybody"; names are no such."""
    first = noun.left_edge
    denied = first.lower_ in HARDLY or (first.lower_ == "not" and first.nbor().lower_ not in NOT_ONLY)
    return denied and first.i < noun.i and noun.tag_ not in NAMES


def _is_no_way(preposition: Token) -> bool:
    """Whether a preposition leads to "no way" or the like; "in no time" is soon."""
    return preposition.lower_ in NO_WAY and any(
        singular(noun.lower_) in listed("no_way")
        and is_none(noun)
        and (preposition.lower_, noun.lower_) != ("in", "time")
        for noun in preposition.children
    )


def modal_of(verb: Token) -> str:
    """The modal verb that belongs to a verb, such as "may", or a word such as "perhaps"; "" for none."""
    modals = [child.lower_ for child in verb.children if child.dep_ == "aux" and child.tag_ == "MD"]
    modals += [child.lower_ for child in verb.children if child.lower_ in listed("perhaps")]
    return MODALS.get(modals[0], modals[0]) if modals else ""
