"""Tell verbs whose subjects do something to each other: "The two met", "They signed a treaty"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from graphkit.extract.clauses.objects import label
from graphkit.extract.clauses.words import listed, singular

if TYPE_CHECKING:
    from spacy.tokens import Token

OTHER: Final = frozenset({"other", "another"})
WITH_A_THIRD: Final = frozenset({"with", "to", "against", "between"})


def mutual_label(verb: Token) -> str:
    """What the subjects of a verb do to each other; "" where it is not said that they do."""
    if _with_a_third(verb):
        return ""
    things = [child for child in verb.children if child.dep_ in {"dobj", "dative", "attr"}]
    if not things:
        return label(verb) if verb.lemma_ in listed("mutual") else ""
    thing = things[0]
    if len(things) > 1 or _with_a_third(thing):
        return ""
    if thing.lower_ in OTHER:  # each other, one another
        return label(verb)
    return f"{label(verb)} {thing.lower_}" if singular(thing.lower_) in listed("together") else ""


def _with_a_third(word: Token) -> bool:
    """Whether a preposition leads from a word to somebody else."""
    return any(child.dep_ in {"prep", "dative"} and child.lower_ in WITH_A_THIRD for child in word.children)
