"""Find what somebody is of something, beside the name: "Jo Roe, the head of the bank", "the bank's head, Jo Roe"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from graphkit.extract.clauses.objects import OF_OFFICE
from graphkit.extract.clauses.phrases import NAMES, behind_stop, heads, led_to, nearest, title
from graphkit.extract.clauses.said import Said
from graphkit.extract.clauses.words import deed

if TYPE_CHECKING:
    from spacy.tokens import Token


DENIED: Final = frozenset({"never", "no", "not"})


def offices(noun: Token) -> Iterator[Said]:
    """What a common noun in apposition to a name says of it: what is said by "is" and the noun."""
    if noun.tag_ != "NN" or deed(noun.lower_) or any(child.lower_ in DENIED for child in noun.lefts):
        return
    bearers = [child for child in noun.children if child.dep_ == "appos"]
    if noun.dep_ == "appos":
        bearers = [noun.head] if _alone(noun) and not bearers else []
    if len(bearers) != 1 or bearers[0].tag_ not in NAMES or behind_stop(noun, bearers[0]):
        return
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ in OF_OFFICE:
            office = f"be {title(nearest(noun, child))} {child.lower_}"
            yield from (Said(bearers[0], office, head) for head in led_to(child))
        elif child.dep_ == "poss" and not _of_a_part(noun):
            yield from (Said(bearers[0], f"be {title(noun)}{_of_what(noun)} of", head) for head in heads(child))


def _alone(noun: Token) -> bool:
    """Whether an apposition to a name can belong to nothing else: to a second one, or to what follows a source."""
    name = noun.head
    source = name.dep_ == "pobj" and name.head.head.lower_ == "according"
    return not source and sum(child.dep_ == "appos" for child in name.children) == 1


def _of_a_part(noun: Token) -> bool:
    """Whether another name stands before an office: "the ministry's Press Office head"."""
    return any(child.dep_ == "compound" and child.tag_ in NAMES for child in noun.lefts)


def _of_what(noun: Token) -> str:
    """What belongs to an office behind it: " of staff"."""
    words = [word.lower_ for of in noun.rights if of.lower_ == "of" for word in of.rights if word.tag_ == "NN"]
    return f" of {words[0]}" if words else ""
