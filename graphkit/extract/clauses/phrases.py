"""Find whom a noun phrase names: its heads, with what stands in apposition and what "and" joins to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from graphkit.extract.clauses.words import listed

if TYPE_CHECKING:
    from spacy.tokens import Token

NAMES: Final = frozenset({"NNP", "NNPS"})
HEADS: Final = NAMES | {"NN", "NNS", "PRP"}
"""Penn Treebank tags of the heads of noun phrases."""
REFLEXIVE: Final = ("self", "selves")
STOPS: Final = frozenset({":", ";", "–", "—"})
NOT_ONLY: Final = frozenset({"just", "merely", "only", "simply", "solely"})
"""Words that turn "not" into "also"."""
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "VBN", "MD"})
"""Penn Treebank tags of the verbs of a clause. The parser often takes a past tense for a participle."""
LONGEST: Final = 4
"""How many phrases may be joined. In longer lists the parser often takes a member for something else."""


def heads(token: Token) -> list[Token]:
    """The heads of a noun phrase and of those joined to it; none if it is a long list.

    The head of "the minister, Jo Roe" is the name, and that of "the city of Tamsk" is what follows "of". Left out is
    what "not" stands before: "Jo Roe, but not her aide".
    """
    found = [token, *_joined(token)]
    known = [head for head in found if head.tag_ in HEADS and not head.lower_.endswith(REFLEXIVE) and not _is_not(head)]
    return [_named(head) for head in known] if len(found) <= LONGEST else []


def led_to(preposition: Token) -> Iterator[Token]:
    """The heads of what a preposition leads to."""
    return (head for child in preposition.children if child.dep_ == "pobj" for head in heads(child))


def nearest(noun: Token, place: Token) -> Token:
    """The last of joined nouns before a place: in "a lawyer and head of the bank" that is "head"."""
    joined = [word for word in noun.rights if word.dep_ == "conj" and word.tag_ == "NN" and word.i < place.i]
    return nearest(joined[-1], place) if joined else noun


def title(noun: Token) -> str:
    """A common noun with the words that make it another office: "vice president", "former prime minister"."""
    words = [child for child in noun.lefts if child.tag_ == "NN" and child.dep_ == "compound"]
    words += [child for child in noun.lefts if child.lower_ in listed("of_office")]
    return " ".join(word.lower_ for word in sorted({*words, noun}, key=lambda word: word.i))


def _joined(token: Token) -> Iterator[Token]:
    """What "and", "or" or a comma joins to a phrase.

    In "the support of Jo Roe and Tamsk" it is not clear what Tamsk is joined to, so it counts for neither.
    """
    unclear = token.tag_ not in NAMES and any(child.dep_ == "prep" for child in token.children)
    for child in token.children:
        if child.dep_ != "conj" or (unclear and child.tag_ in NAMES):
            continue
        if not behind_stop(token, child) and not _acts(child):
            yield child
            yield from _joined(child)


def behind_stop(token: Token, other: Token) -> bool:
    """Whether a colon, a semicolon or a dash stands between two words, in either order."""
    first, last = sorted((token.i, other.i))
    return any(word.text in STOPS for word in token.doc[first + 1 : last])


def _is_not(head: Token) -> bool:
    """Whether "not" stands before a phrase: "not Jo Roe"; "not only Jo Roe" is another matter."""
    words = head.doc
    first = head.left_edge.i
    for at in (first, first - 1):
        if at >= 0 and words[at].lower_ == "not":
            return words[at + 1].lower_ not in NOT_ONLY
    return False


def _acts(joined: Token) -> bool:
    """Whether a joined phrase is rather the subject of a verb behind it: "met Jo Roe and the mayor left"."""
    behind = [word for word in joined.doc[joined.right_edge.i + 1 :] if word.tag_ != "RB"][:1]
    if not behind or behind[0].tag_ not in FINITE:
        return False
    verb = behind[0].head if behind[0].dep_ in {"aux", "auxpass"} else behind[0]
    return not verb.is_ancestor(joined)


def _named(head: Token) -> Token:
    """The name that a phrase with a common noun gives, or its head."""
    if head.tag_ in NAMES and head.lower_ not in listed("called"):
        return head
    for child in head.children:
        if child.dep_ == "appos" and child.tag_ in NAMES and not _is_not(child):
            return child
        if child.dep_ == "prep" and child.lower_ == "of" and head.lower_ in listed("called"):
            return next((name for name in child.children if name.dep_ == "pobj" and name.tag_ in NAMES), head)
    return head
