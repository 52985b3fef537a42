"""Find who does what to whom behind a noun: "her meeting with him", "talks between the two", "the arrest of him"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import TYPE_CHECKING, Final

from graphkit.extract.clauses.doubts import is_false
from graphkit.extract.clauses.objects import label
from graphkit.extract.clauses.phrases import heads, led_to
from graphkit.extract.clauses.said import Said
from graphkit.extract.clauses.stance import is_negated, is_none, modal_of
from graphkit.extract.clauses.words import deed, listed, singular

if TYPE_CHECKING:
    from spacy.tokens import Token

COMMON_NOUNS: Final = frozenset({"NN", "NNS"})


def deeds(noun: Token) -> Iterator[Said]:
    """What a noun says: between whom a deed is, or whose it is and to whom it is done."""
    named = deed(noun.lower_) if noun.tag_ in COMMON_NOUNS else ()
    if not named or _open(noun):
        return
    verb, *leading = named
    negated, modal = _stance(noun)
    between = list(_behind(noun, ("between",)))
    for a, b in combinations(between, 2):
        yield Said(a, verb, b, negated, modal, mutual=True)
    owners = [head for child in noun.children if child.dep_ == "poss" for head in heads(child)]
    done_to = list(_behind(noun, leading))
    for source in [*owners, *_behind(noun, ("by",))]:
        yield from (Said(source, verb, target, negated, modal) for target in done_to)


def _behind(noun: Token, prepositions: Iterable[str]) -> Iterator[Token]:
    """Heads of what prepositions lead to, behind a noun."""
    for child in noun.children:
        if child.dep_ in {"prep", "agent"} and child.lower_ in prepositions:
            yield from led_to(child)


def _stance(noun: Token) -> tuple[bool, str]:
    """Whether a deed is denied, and what makes it possible or planned: "no talks", "talks never took place"."""
    planned = next((child.lower_ for child in noun.children if child.lower_ in listed("planned")), "")
    verb = noun.head
    if not verb.tag_.startswith("VB"):
        return is_none(noun), planned
    there = noun.dep_ == "attr" and any(child.dep_ == "expl" for child in verb.children)
    takes_place = noun.dep_ in {"nsubj", "nsubjpass"} and verb.lemma_ in listed("happens")
    held = noun.dep_ == "dobj" and verb.lemma_ in listed("light")
    if there or takes_place or held:
        return is_none(noun) or is_negated(verb), planned or modal_of(verb)
    return is_none(noun), planned


def _open(noun: Token) -> bool:
    """Whether what is above a noun leaves open whether the deed was done: "demanded talks", "rumours of talks"."""
    above = noun.head
    if any(child.lower_ in listed("undone") for child in noun.lefts):
        return True
    if noun.dep_ in {"dobj", "nsubjpass"}:
        return bool({above.lemma_, label(above)} & (listed("open") | listed("calls_off")))
    if noun.dep_ == "nsubj":
        return is_false(above)
    if noun.dep_ != "pobj":
        return False
    if above.lower_ == "without" or singular(above.head.lower_) in listed("doubtful"):
        return True
    waits = above.head.tag_.startswith("JJ") or above.head.lemma_ in listed("open") | listed("calls_for")
    return above.lower_ == "for" and waits
