"""Score a build against a gold standard, by precision and recall.

A found mention matches the gold mention that it overlaps most. A found entity stands for the gold entity that most of
its mentions match; each gold entity is stood for by one found entity alone, and any further one is wrong.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

SCORED = ("person", "organisation", "place")


@dataclass(frozen=True)
class Found:
    """One mention that a build found."""

    document: str
    sentence: int
    start: int
    end: int
    entity: str
    type: str


@dataclass(frozen=True)
class Score:
    """Right ones among those found, and among those that there are."""

    right: int
    found: int
    gold: int

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.found + self.gold) if self.found + self.gold else 0.0


def is_scored(mention: Mapping[str, Any]) -> bool:
    return mention["type"] in SCORED and mention.get("required", True)


def match(found: Iterable[Found], gold: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[tuple[Found, Any]]:
    """Each found mention with the gold mention that it overlaps most, or None."""
    matched = []
    for one in found:
        overlaps = [
            (min(one.end, m["start"] + len(m["text"])) - max(one.start, m["start"]), -i, m)
            for i, m in enumerate(gold.get(one.document, ()))
        ]
        best = max(overlaps, default=(0, 0, None), key=lambda item: item[:2])
        matched.append((one, best[2] if best[0] > 0 else None))
    return matched


def names(matched: Sequence[tuple[Found, Any]]) -> dict[str, str]:
    """Found entity → the gold entity that it stands for."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for one, mention in matched:
        if mention is not None:
            votes[one.entity][mention["entity"]] += 1
    ranked = sorted(((n, e, g) for e, count in votes.items() for g, n in count.items()), key=lambda r: (-r[0], r[1:]))
    stands: dict[str, str] = {}
    for _, entity, gold_entity in ranked:
        if entity not in stands and gold_entity not in stands.values():
            stands[entity] = gold_entity
    return stands


def node_score(matched: Sequence[tuple[Found, Any]], gold: Mapping[str, Sequence[Mapping[str, Any]]]) -> Score:
    """Entities of the whole corpus: right where one stands for a gold entity and has its type."""
    stands = names(matched)
    types: defaultdict[str, set[str]] = defaultdict(set)
    for mentions in gold.values():
        for m in mentions:
            if is_scored(m):
                types[m["entity"]] |= {m["type"], *m.get("also", ())}
    kinds = {one.entity: one.type for one, _ in matched}
    # An entity whose mentions were all left unannotated neither counts nor hurts.
    shown = {one.entity for one, m in matched if m is None or is_scored(m)}
    right = sum(kinds[e] in types[g] for e, g in stands.items() if g in types and e in shown)
    return Score(right, len(shown), len(types))


def edge_score(matched: Sequence[tuple[Found, Any]], gold: Mapping[str, Sequence[Mapping[str, Any]]],
               sentence_of: Mapping[tuple[str, int], int]) -> Score:  # fmt: skip
    """Pairs of entities that share a sentence, once a document."""
    stands = names(matched)
    here: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
    for one, m in matched:
        if m is None or is_scored(m):
            here[one.document, one.sentence].add(stands.get(one.entity, f"? {one.entity}"))
    there: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
    for document, mentions in gold.items():
        for m in mentions:
            if is_scored(m):
                there[document, sentence_of[document, m["start"]]].add(m["entity"])
    found, wanted = ({(place[0], *pair) for place, group in groups.items() for pair in combinations(sorted(group), 2)}
                     for groups in (here, there))  # fmt: skip
    return Score(len(found & wanted), len(found), len(wanted))
