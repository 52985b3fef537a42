"""Find who does what to whom behind a noun: "her meeting with him", "talks between the two", "the arrest of him"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import TYPE_CHECKING, Final

from graphkit.extract.clauses.phrases import heads
from graphkit.extract.clauses.said import Said
from graphkit.extract.clauses.words import deed, listed

if TYPE_CHECKING:
    from spacy.tokens import Token

COMMON_NOUNS: Final = frozenset({"NN", "NNS"})


def deeds(noun: Token) -> Iterator[Said]:
    """What a noun says: between whom a deed is, or whose it is and to whom it is done."""
    named = deed(noun.lower_) if noun.tag_ in COMMON_NOUNS else ()
    if not named or _open(noun):
        return
    verb, *leading = named
    negated = any(child.lower_ == "no" for child in noun.children)
    modal = next((child.lower_ for child in noun.children if child.lower_ in listed("planned")), "")
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
            yield from (head for named in child.children if named.dep_ == "pobj" for head in heads(named))


def _open(noun: Token) -> bool:
    """Whether the verb above a noun leaves open whether the deed was done: "demanded talks", "called for talks"."""
    if noun.dep_ == "dobj":
        return noun.head.lemma_ in listed("open") | listed("calls_off")
    above = noun.head.head
    return noun.dep_ == "pobj" and noun.head.lower_ == "for" and (
        above.tag_.startswith("JJ") or above.lemma_ in listed("open") | listed("calls_for")
    )  # fmt: skip
