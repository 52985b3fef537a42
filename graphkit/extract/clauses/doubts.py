"""Tell where a sentence denies a clause or leaves it open: "Nobody believes that …", "the rumour that …"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from graphkit.extract.clauses.phrases import NAMES
from graphkit.extract.clauses.stance import is_negated, is_none
from graphkit.extract.clauses.words import listed, singular

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

YEAR: Final = 4
"""Digits of a year."""


def is_imagined(sentence: Doc) -> bool:
    """Whether a sentence begins with a word such as "Imagine"."""
    return next((word.lower_ for word in sentence if word.is_alpha), "") in listed("imagined")


def is_invented(verb: Token) -> bool:
    """Whether a verb's clause takes place in a work of fiction: "In the film, she meets him"."""
    places = [child for child in verb.children if child.i < verb.i]
    within = [child for child in places if child.dep_ == "prep" and child.lower_ in {"in", "throughout"}]
    if any(_is_work(place) for preposition in within for place in preposition.children):
        return True
    where = [child for child in places if child.lower_ == "where"]
    where += [place for preposition in within for place in preposition.children if place.lower_ == "which"]
    return verb.dep_ == "relcl" and bool(where) and _is_work(verb.head)  # "a film in which she meets him"


def _is_work(noun: Token, *, has_title: bool = False) -> bool:
    """Whether a noun phrase is of a work of fiction: "the film", "a video game", "Dark Rain, a 2019 series"."""
    word, beside = singular(noun.lower_), [child for child in noun.children if child.dep_ == "appos"]
    if word in listed("invented") or any(_is_work(other, has_title=True) for other in beside):
        return True
    if not {word, noun.lower_} & listed("perhaps_invented"):
        return False
    has_title = has_title or noun.dep_ == "appos" or any(other.tag_ in NAMES for other in beside)
    return any(
        child.lower_ in listed("of_works") or (has_title and child.like_num and len(child.text) == YEAR)
        for child in noun.lefts
    )


def is_denied(clause: Token) -> bool:
    """Whether what stands above a clause, given by its verb, denies it or leaves it open."""
    above = clause.head
    if clause.dep_ in {"ccomp", "csubj"} and above.tag_.startswith("VB"):
        return _leaves_open(above)
    if clause.dep_ == "ccomp" and above.tag_.startswith("JJ"):  # "is not sure that …"
        return above.lower_ in listed("false") or is_negated(above) or is_negated(above.head)
    if clause.dep_ == "advcl" and clause.tag_.startswith("VB") and clause.lemma_ in listed("says"):
        return above.lemma_ in listed("lies") or is_false(above)  # "lied when he said that …"
    return is_content(clause) and (singular(above.lower_) in listed("doubtful") or _noun_is_denied(above))


def is_content(clause: Token) -> bool:
    """Whether a clause says what a noun such as "claim" holds: "the claim that she left", not "the claim she made"."""
    if clause.dep_ not in {"acl", "ccomp", "relcl"} or clause.head.tag_ not in {"NN", "NNS"}:
        return False
    that = any(child.dep_ == "mark" and child.lower_ == "that" for child in clause.children)
    return that or (clause.dep_ == "acl" and any(child.dep_ in {"nsubj", "nsubjpass"} for child in clause.children))


def _noun_is_denied(noun: Token) -> bool:
    """Whether a sentence denies what a noun such as "claim" holds: "no proof", "dismissed claims", "is a lie"."""
    if is_none(noun):
        return True
    verb = noun.head
    if noun.dep_ not in {"dobj", "attr", "nsubj", "nsubjpass"} or not verb.tag_.startswith("VB"):
        return False
    if noun.dep_ == "nsubj":
        return is_negated(verb) or is_false(verb)
    return verb.lemma_ in listed("takes_back") or _leaves_open(verb)


def _leaves_open(verb: Token) -> bool:
    """Whether a verb denies what it governs, or leaves it open."""
    falsely = any(child.lower_ in listed("falsely") for child in verb.children)
    return falsely or verb.lemma_ in listed("open") or is_negated(verb) or is_false(verb)


def is_false(verb: Token) -> bool:
    """Whether a verb says that something is false, or may be: "is false", "is a lie"."""
    return any(
        child.dep_ in {"acomp", "attr", "oprd"} and singular(child.lower_) in listed("false") for child in verb.children
    )
