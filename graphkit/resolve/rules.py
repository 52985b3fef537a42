"""The rules that say which names mean one entity: one row each, from which all else that names a rule follows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias, overload

from graphkit.names.key import Key
from graphkit.resolve import matching
from graphkit.resolve.coreference import acronyms, organisations, other_names, persons, places, word_orders
from graphkit.resolve.coreference.linked import DocumentRule
from graphkit.resolve.matching import CorpusRule

Scope: TypeAlias = Literal["document", "corpus", "review"]
"""Where a rule applies: within a document, across documents, or only in questions for review."""


def never(_a: Key, _b: Key) -> bool:
    """Co-mention does not speak against a merge."""
    return False


def always(_a: Key, _b: Key) -> bool:
    """A document that names both, each in its own right, speaks against a merge."""
    return True


def turned(a: Key, b: Key) -> bool:
    """It does where the words stand in another order: Ann Lee and Lee Ann of one article are two persons."""
    return "".join(a.words) != "".join(b.words)


@dataclass(frozen=True, slots=True)
class Rule:
    """A reason why a form of a name belongs to an entity.

    Attributes:
        name: Its name in the workspace.
        reason: Why it assigns a form to an entity, in plain words.
        score: Of a merge across documents, from 0 to 1; merges are decided the surest first.
        refused_by_co_mention: Whether a document that names both keys speaks against the merge.
        document: What it joins within one document, by one or more functions, in this order.
        corpus: What it merges across documents.
        review: What it asks the user, and never merges by itself.
    """

    name: str
    reason: str
    score: float = 1.0
    refused_by_co_mention: Callable[[Key, Key], bool] = never
    document: tuple[DocumentRule, ...] = ()
    corpus: CorpusRule | None = None
    review: CorpusRule | None = None

    @property
    def merges(self) -> bool:
        """Whether it joins names, so that a user can confirm or undo it; the others say how a name is written."""
        return bool(self.document or self.corpus or self.review)


ROWS: Final = (
    Rule("exact", "the same name"),
    Rule("country", "a name of the country"),
    Rule("demonym", "an adjective of the country"),
    Rule("topic", "a term of the topic"),
    Rule("discovered", "a phrase found in these articles"),
    Rule("decision", "your decision"),
    Rule("listed", "a name of your list"),
    Rule("namesake", "what its article says of the person, whom others of the name are not"),
    Rule(
        "generation", "the name without “Jr.” or the like, of the only one who has it", 0.92, always,
        document=(persons.generations,), corpus=matching.generations,
    ),
    Rule("surname", "a surname in an article that has the full name", document=(persons.surnames,)),
    Rule("first name", "a first name in an article that has the full name", document=(persons.first_names,)),
    Rule(
        "middle name", "a part of the longer name", 0.92, always,
        document=(persons.middle_names,), corpus=matching.middle_names,
    ),
    Rule(
        "shorter name", "some words of a longer name in the same article", document=(persons.shorter_names,)
    ),
    Rule(
        "other name", "an article says that it is another name of the person", 0.93,
        document=(other_names.other_names,), corpus=matching.other_names,
    ),
    Rule("surname first", "the surname stands before the first name"),
    Rule(
        "romanisation", "two spellings in Latin letters of one name", 0.92, always,
        document=(other_names.transcriptions,), corpus=matching.romanisations, review=matching.confused_sounds,
    ),
    Rule(
        "given initials", "initials of the first names, of the only person whom they fit", 0.9, always,
        corpus=matching.given_initials,
    ),
    Rule(
        "acronym", "an article explains the acronym", 0.93,
        document=(acronyms.explained,), corpus=matching.explained_acronyms,
    ),
    Rule("initials", "the initials of the long name", document=(acronyms.initials,)),
    Rule(
        "known name", "both name a well-known organisation", 1.0,
        document=(organisations.known_organisations,), corpus=matching.known_names,
    ),
    Rule(
        "short form", "a short form in an article that has the long name", 0.91,
        document=(
            organisations.short_forms, organisations.parties, organisations.teams, places.sites, places.compass,
        ),
        corpus=matching.parties,
    ),
    Rule(
        "word order", "the same words in another order or spelling", 0.97,
        document=(organisations.word_orders,), corpus=matching.word_orders,
    ),
    Rule(
        "spacing", "the same letters with other spaces or in another order", 0.95, turned,
        document=(word_orders.turned_names,), corpus=matching.spacings,
    ),
    Rule(
        "lone surname", "a surname that only one person has in these articles", 0.9, always,
        corpus=matching.lone_surnames,
    ),
    Rule(
        "spelling", "two spellings of one name", 0.9, always,
        document=(persons.spellings,), corpus=matching.spellings,
    ),
    Rule(
        "transcription", "names that sound alike, of persons with the same office", 0.85, always,
        corpus=matching.transcriptions,
    ),
    Rule("alike", "the names sound alike", 0.6, always, review=matching.alike),
)  # fmt: skip
"""All rules. Within a document they are applied in this order; across documents the surest first."""

RULES: Final[dict[str, Rule]] = {rule.name: rule for rule in ROWS}
"""The rules by name."""


@overload
def rules_of(scope: Literal["document"]) -> Iterator[tuple[Rule, DocumentRule]]: ...
@overload
def rules_of(scope: Literal["corpus", "review"]) -> Iterator[tuple[Rule, CorpusRule]]: ...
def rules_of(scope: Scope) -> Iterator[tuple[Rule, DocumentRule | CorpusRule]]:
    """The rules that apply in a scope, in their order, each with the function that finds what it joins."""
    for rule in RULES.values():
        if scope == "document":
            yield from ((rule, find) for find in rule.document)
        elif find := rule.corpus if scope == "corpus" else rule.review:
            yield rule, find


def reason_of(name: str) -> str:
    """The reason that a rule gives, in plain words; the name itself of a rule that this version does not have."""
    return RULES[name].reason if name in RULES else name


def can_be_undone(name: str) -> bool:
    """Whether a rule joins names, so that a user can confirm or undo what it did."""
    return name not in RULES or RULES[name].merges
