"""Read who says what a verb or noun says, and whether the sentence leaves open whether it is so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from graphkit.extract.clauses.doubts import is_content, is_denied, is_invented
from graphkit.extract.clauses.phrases import NAMES, heads, led_to
from graphkit.extract.clauses.words import listed, singular

if TYPE_CHECKING:
    from spacy.tokens import Token

CONDITIONS: Final = frozenset({"if", "unless", "whether", "lest", "until"})
INVERTED: Final = frozenset({"had", "should", "were"})
"""What a condition without "if" begins with."""
NOT_DONE: Final = frozenset({"without", "of", "from", "against", "than"})
"""Prepositions before what is not, or perhaps not, done: "instead of meeting him"."""
ALMOST: Final = frozenset({"almost", "nearly"})
CLAUSES: Final = frozenset({"acl", "advcl", "ccomp", "csubj", "parataxis", "pcomp", "relcl"})
"""Labels of the verb of a clause within another."""


def sayers(word: Token) -> list[Token] | None:
    """The heads of who says what a word says, the nearest first; [] where the sentence says it itself.

    None where it leaves open whether it is so, or denies it: in a condition, behind "denied that", "almost".
    A verb, noun or adverb of saying without a noun phrase of who says so gives itself.
    """
    if any(child.lower_ in ALMOST for child in word.children):
        return None
    named: list[Token] = []
    hearsay: list[Token] = []
    own_clause = True
    for at in (word, *word.ancestors):
        if _is_condition(at):
            return None
        if at.dep_ == "pcomp" and (at.head.lower_ in NOT_DONE or at.head.head.tag_.startswith("NN")):
            return None  # "instead of meeting him", "rumours about meeting him"
        if is_denied(at) or is_invented(at):
            return None
        named = named or list(_according(at)) or list(_told(at)) or _misread(at)
        hearsay = hearsay or (_hearsay(at) if own_clause else []) or _unnamed(at)
        own_clause = own_clause and at.dep_ not in CLAUSES and not (at.dep_ == "conj" and _subjects(at))
    return named or hearsay


def _is_condition(verb: Token) -> bool:
    """Whether a verb's clause is a condition: "if she met him", "had she met him"."""
    first = verb.left_edge
    # Without a subject of its own, it shares one: "and had met him".
    inverted = first.lower_ in INVERTED and first.head == verb and any("subj" in child.dep_ for child in verb.children)
    return inverted or any(child.dep_ == "mark" and child.lower_ in CONDITIONS for child in verb.children)


def _told(clause: Token) -> Iterator[Token]:
    """Heads of who says a clause behind a verb of saying, or behind a noun such as "claim"; else that verb."""
    above = clause.head
    says = above.lemma_ if above.tag_.startswith("VB") else above.lower_ if _subjects(above) else ""
    if clause.dep_ == "ccomp" and says in listed("says"):
        yield from [head for subject in _subjects(above) for head in heads(subject)] or [above]
    elif is_content(clause) and singular(above.lower_) not in listed("factual"):
        yield from (head for child in above.children if child.dep_ == "poss" for head in heads(child))


def _misread(verb: Token) -> list[Token]:
    """The noun of who reports, where the parser took a verb of saying for a noun: "Prosecutors allege Jo Roe left".

    Such a verb is the same as a noun, follows a plural, and stands right before the name that begins the clause.
    """
    for subject in verb.children:
        if subject.dep_ in {"nsubj", "nsubjpass"}:
            first = next((word for word in subject.subtree if word.tag_ in NAMES), subject)
            says = first.doc[first.i - 1] if first.i > 1 else first
            said_by = says.doc[says.i - 1] if says.i else says
            plural = said_by.tag_ == "NNS" or said_by.lower_ in listed("reporters")
            if plural and first.tag_ in NAMES and says.lower_ in listed("says"):
                return [said_by]
    return []


def _unnamed(clause: Token) -> list[Token]:
    """The noun of which a clause says what it holds: "the claim that …"."""
    return [clause.head] if is_content(clause) and singular(clause.head.lower_) not in listed("factual") else []


def _hearsay(word: Token) -> list[Token]:
    return [child for child in word.children if child.lower_ in listed("hearsay")]


def _subjects(verb: Token) -> list[Token]:
    return [child for child in verb.children if child.dep_ == "nsubj"]


def _according(word: Token) -> Iterator[Token]:
    """Heads of what stands behind "according to" beside a word."""
    for child in word.children:
        if child.dep_ == "prep" and child.lower_ == "according":
            for to in child.children:
                yield from led_to(to)
