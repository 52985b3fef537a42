"""Find what a parsed sentence says that one phrase does with another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING, Final

from graphkit.extract.clauses.deeds import deeds
from graphkit.extract.clauses.doubts import is_imagined
from graphkit.extract.clauses.mutual import mutual_label
from graphkit.extract.clauses.objects import agents, label, objects
from graphkit.extract.clauses.offices import offices
from graphkit.extract.clauses.said import Said
from graphkit.extract.clauses.sayers import sayers
from graphkit.extract.clauses.subjects import is_passive, subjects
from graphkit.extract.clauses.words import listed
from graphkit.records import Clause

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

AUXILIARY: Final = frozenset({"aux", "auxpass"})
QUOTES: Final = "\"'”’) "


def clauses(doc: Doc) -> list[Clause]:
    """What a sentence says, in the order of its words, each once; nothing of a question, or of "Imagine …".

    The lemmas of its verbs are known; of the other words only the tags and the labels of the parser are read.
    """
    if doc.text.rstrip(QUOTES).endswith("?") or is_imagined(doc):
        return []
    return list(dict.fromkeys(said.clause(word) for word in doc for said in _said_by(word)))


def _said_by(word: Token) -> Iterator[Said]:
    """What one word says, unless the sentence leaves open whether it is so."""
    is_verb = word.tag_.startswith("VB") and word.dep_ not in AUXILIARY
    found = list(_by_verb(word) if is_verb else (*deeds(word), *offices(word)))
    if found and (who_says := sayers(word)) is not None:
        for said in found:
            if said.source.i != said.target.i:
                said.sayers = who_says
                yield said


def _by_verb(verb: Token) -> Iterator[Said]:
    who = subjects(verb)
    stance = who.negated, who.modal
    if is_passive(verb):
        # Of "Lobo refuses to be met by Petrov" it is not Petrov who refuses.
        of_agent = verb.dep_ != "xcomp" or verb.head.lemma_ in listed("does")
        for agent in agents(verb) if of_agent else ():
            yield from (Said(agent, label(verb), patient, *stance) for patient in who.heads)
    elif len(who.heads) > 1 and (name := mutual_label(verb)):
        yield from (Said(a, name, b, *stance, mutual=True) for a, b in combinations(who.heads, 2))
    for name, target in objects(verb) if who.heads else ():
        yield from (Said(source, name, target, *stance) for source in who.heads)
