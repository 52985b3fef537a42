"""Find to whom a verb's subject does what it says: its objects, with the words that make the verb's label."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from graphkit.extract.clauses.phrases import STOPS, heads, nearest, title
from graphkit.extract.clauses.subjects import RELATIVE, is_passive
from graphkit.extract.clauses.words import concerns, is_shared, listed
from graphkit.names.spelling import british

if TYPE_CHECKING:
    from spacy.tokens import Token

Object = tuple[str, "Token"]
"""A label, such as "sell to", and the head of the phrase that it leads to."""

IS: Final = frozenset({"be", "become", "remain"})
OF_OFFICE: Final = frozenset({"of", "for", "to", "in", "at"})
"""Prepositions behind what somebody is: "is president of", "is ambassador to"."""
OF_QUALITY: Final = frozenset({"of", "to", "with", "for", "from", "against"})
"""Prepositions behind how somebody is: "is critical of"."""

BESIDE_A_NOUN: Final = frozenset({"amod", "compound", "nmod"})
"""Labels of a participle that is used as an adjective: "a running mate"."""
MORE: Final = frozenset({"chiefly", "especially", "including", "mainly", "notably", "particularly", "primarily"})
"""Words before a preposition that takes up another one."""


def objects(verb: Token) -> Iterator[Object]:
    """The objects of a verb in the active voice, or of what it says beside the agent in the passive."""
    things = [child for child in verb.children if child.dep_ in {"dobj", "dative", "attr", "acomp"}]
    if verb.lemma_ in IS:
        for thing in things:
            yield from _of_what_it_is(verb, thing)
    elif is_passive(verb):
        yield from _behind(verb, verb, f"be {label(verb, verb.lower_)}")
    else:
        yield from _relative(verb)
        yield from _of_active(verb, next((thing for thing in things if thing.dep_ == "dobj"), None))


def _of_active(verb: Token, thing: Token | None) -> Iterator[Object]:
    """What a verb in the active voice does with its direct object, ``thing``, or leads to behind it."""
    name = label(verb)
    light = verb.lemma_ in listed("light") or name in listed("light")
    if thing is None:
        if name not in listed("empty"):
            yield from _behind(verb, verb, name)
        return
    if thing.tag_ not in RELATIVE and name not in listed("bare") and not _does_more(thing) and not _cut_off(thing):
        yield from ((name, head) for head in heads(thing))
    if light and thing.tag_ in {"NN", "NNS"}:
        name = f"{name} {thing.lower_}"
        yield from _behind(thing, verb, name, thing)
    if light or verb.lemma_ in listed("transfers"):
        yield from _behind(verb, verb, name, thing)
    for child in verb.children:
        if child.dep_ == "dative" and child.tag_ != "IN":
            yield from ((name, head) for head in heads(child))


def label(verb: Token, form: str = "") -> str:
    """A verb as dictionaries list it, or in a form of it, with its particle, in British spelling: "take over"."""
    return " ".join([british(form or verb.lemma_), *(child.lower_ for child in verb.children if child.dep_ == "prt")])


def agents(verb: Token) -> Iterator[Token]:
    """Heads of who does what a verb in the passive voice says."""
    for by in verb.children:
        if by.dep_ == "agent":
            yield from _led_to(by)


def _behind(word: Token, verb: Token, name: str, thing: Token | None = None) -> Iterator[Object]:
    """What prepositions lead to, behind a verb or its object, ``thing``; not before it ("With her, he …")."""
    for child in word.rights:
        if child.dep_ in {"prep", "dative"} and child.tag_ in {"IN", "TO"}:
            fits = thing is None or (thing.i < child.i and (child.lower_ != "with" or is_shared(thing.lower_)))
            if fits and not _is_far(child, thing or word) and concerns(verb.lemma_, child.lower_):
                yield from ((f"{name} {child.lower_}", head) for head in _led_to(child))
            if word is not verb:
                return  # In "a dose of the drug from Tamsk" the second may belong to the drug.


def _is_far(preposition: Token, word: Token) -> bool:
    """Whether another verb, or a colon, stands between a word and a preposition behind it, which may belong to that.

    In "released a summary of a call made in July to Jo Roe" it is the call that is made to her.
    """
    between = word.doc[word.i + 1 : preposition.i]
    more = any(child.lower_ in MORE for child in preposition.lefts)  # "knew of the deals, mainly with Tamsk"
    return more or any(
        each.text in STOPS or (each.tag_.startswith("VB") and each.dep_ not in BESIDE_A_NOUN) for each in between
    )


def _led_to(preposition: Token) -> Iterator[Token]:
    """Heads of what a preposition leads to, unless something is said of it: "with others following them"."""
    if any(child.dep_ == "pcomp" for child in preposition.children):
        return
    for child in preposition.children:
        if child.dep_ == "pobj" and not _does_more(child):
            yield from heads(child)


def _cut_off(thing: Token) -> bool:
    """Whether a comma or a quotation mark stands before a phrase: "She wrote: “Jo Roe …"."""
    return thing.left_edge.i > 0 and thing.nbor(thing.left_edge.i - 1 - thing.i).is_punct


def _does_more(thing: Token) -> bool:
    """Whether an -ing form follows a phrase without a comma: "saw him leaving"."""
    said = [child for child in thing.children if child.dep_ == "acl"]
    said += [child for child in thing.head.children if child.dep_ in {"xcomp", "ccomp"} and child.i > thing.i]
    return any(word.tag_ == "VBG" and _follows(word, thing) for word in said)


def _follows(word: Token, thing: Token) -> bool:
    return not any(token.is_punct for token in thing.doc[thing.i + 1 : word.i])


def _of_what_it_is(verb: Token, what: Token) -> Iterator[Object]:
    """What an office, a part or a quality is of: "is president of", "is critical of"."""
    if what.dep_ == "acomp" or (what.dep_ == "attr" and what.tag_ in {"NN", "NNS"}):
        leading = OF_OFFICE if what.dep_ == "attr" else OF_QUALITY
        for child in what.children:
            if child.dep_ == "prep" and child.lower_ in leading and not _is_far(child, what):
                office = title(nearest(what, child))
                yield from ((f"{verb.lemma_} {office} {child.lower_}", head) for head in _led_to(child))


def _relative(verb: Token) -> Iterator[Object]:
    """The noun before a relative clause, where "whom" or "which" is the clause's object: "the firm that he sold"."""
    if verb.dep_ == "relcl" and any(child.dep_ == "dobj" and child.tag_ in RELATIVE for child in verb.children):
        yield from ((label(verb), head) for head in heads(verb.head)[-1:])
