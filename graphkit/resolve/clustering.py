"""Decide which keys are one entity: rules propose merges, each is accepted or refused with a reason, the surest first.

*Deciding* and *applying* are two things: what comes of it is a read-only map from key to key.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from graphkit.names.generations import generation_of
from graphkit.names.key import Key
from graphkit.resolve.listed.surnames import has_other_surname
from graphkit.resolve.profiles import Acronyms, Profiles
from graphkit.resolve.rules import RULES, rules_of


@dataclass(frozen=True, slots=True, order=True)
class Proposal:
    """Two keys (``a < b``) that a rule would merge; ``refused`` says why they are not merged, or is ""."""

    a: Key
    b: Key
    rule: str
    score: float
    refused: str = ""


class Clusters:
    """Keys merged into entities, with pairs that must stay split, and keys each of which has an entity of its own."""

    def __init__(self, split: Iterable[tuple[Key, Key]] = (), *, apart: Collection[Key] = ()) -> None:
        self._apart = frozenset(apart)
        self._parent: dict[Key, Key] = {}
        self._members: dict[Key, set[Key]] = {}
        self._split: defaultdict[Key, set[Key]] = defaultdict(set)
        for a, b in split:
            self._split[a].add(b)
            self._split[b].add(a)

    def keep_apart(self, pairs: Iterable[tuple[Key, Key]]) -> None:
        """Let no rule merge the two keys of a pair, unless they are merged already."""
        for a, b in pairs:
            if self.find(a) != self.find(b):
                self._split[a].add(b)
                self._split[b].add(a)

    def find(self, key: Key) -> Key:
        """The key that stands for a key's entity."""
        while (parent := self._parent.get(key, key)) != key:
            key = parent
        return key

    def members(self, key: Key) -> set[Key]:
        """All keys of a key's entity."""
        return self._members.get(self.find(key), {key})

    def split_between(self, a: Key, b: Key) -> tuple[Key, Key] | None:
        """A pair of the two entities that must stay split, or None."""
        others = self.members(b)
        for one in sorted(self.members(a)):
            for other in sorted(self._split.get(one, ())):
                if other in others:
                    return one, other
        return None

    def are_apart(self, a: Key, b: Key) -> bool:
        """Whether each of two entities has one of the keys with an entity of their own."""
        return not self._apart.isdisjoint(self.members(a)) and not self._apart.isdisjoint(self.members(b))

    def is_apart(self, key: Key) -> bool:
        """Whether a key is one of those with an entity of their own."""
        return key in self._apart

    def merge(self, a: Key, b: Key) -> None:
        """Make one entity of two."""
        first, second = sorted((self.find(a), self.find(b)))
        if first != second:
            merged = self.members(first) | self.members(second)
            self._parent[second] = first
            self._members.pop(second, None)
            self._members[first] = merged


def propose(profiles: Profiles, acronyms: Acronyms) -> list[Proposal]:
    """All merges that a rule proposes, the surest first; one for each pair, by the surest rule."""
    best: dict[tuple[Key, Key], Proposal] = {}
    for rule, find in rules_of("corpus"):
        for one, other, certainty in find(profiles, acronyms):
            a, b, score = min(one, other), max(one, other), round(rule.score * certainty, 4)
            if (a, b) not in best or best[a, b].score < score:
                best[a, b] = Proposal(a, b, rule.name, score)
    return sorted(best.values(), key=_surest_first)


def _surest_first(proposal: Proposal) -> tuple[float, Key, Key]:
    return -proposal.score, proposal.a, proposal.b


def decide(profiles: Profiles, proposals: Iterable[Proposal], clusters: Clusters) -> list[Proposal]:
    """Accept or refuse each proposal in turn, merging ``clusters``; return the same proposals with their verdict."""
    verdicts = []
    for proposal in proposals:
        reason = _objection(profiles, proposal, clusters)
        if not reason:
            clusters.merge(proposal.a, proposal.b)
        verdicts.append(replace(proposal, refused=reason))
    return verdicts


def _objection(profiles: Profiles, proposal: Proposal, clusters: Clusters) -> str:
    """Why a proposal is refused, or ""."""
    a, b = proposal.a, proposal.b
    if clusters.find(a) == clusters.find(b):
        return ""
    if clusters.split_between(a, b):
        return "the decisions split them"
    if len(_generations(profiles, clusters, a) | _generations(profiles, clusters, b)) > 1:
        return "“Jr.” and the like tell them apart"
    if clusters.are_apart(a, b):
        return "your list has both"
    if any(_is_longer_than_listed(profiles, clusters, *pair) for pair in ((a, b), (b, a))):
        return "your list has the shorter name alone"
    if RULES[proposal.rule].refused_by_co_mention(a, b) and (
        _documents(profiles, clusters, a) & _documents(profiles, clusters, b)
    ):
        return "one article names both"
    return ""


def _is_longer_than_listed(profiles: Profiles, clusters: Clusters, listed: Key, longer: Key) -> bool:
    """Whether a name is longer than that of a listed person, with another surname."""
    if not clusters.is_apart(listed) or any(profiles[key].type != "person" for key in (listed, longer)):
        return False
    return has_other_surname(listed, longer, profiles[longer].forms)


def _documents(profiles: Profiles, clusters: Clusters, key: Key) -> set[int]:
    return set().union(*(profiles[member].documents for member in clusters.members(key) if member in profiles))


def _generations(profiles: Profiles, clusters: Clusters, key: Key) -> set[str]:
    """The signs of generations ("jr") in the names of a person."""
    persons = (member for member in clusters.members(key) if member in profiles and profiles[member].type == "person")
    return {generation_of(member) for member in persons} - {""}


def suggest(profiles: Profiles, clusters: Clusters) -> list[Proposal]:
    """Pairs that may be one entity, without evidence enough to merge them: for the user to decide."""
    found = []
    for rule, find in rules_of("review"):
        for a, b, certainty in find(profiles, {}):
            proposal = Proposal(a, b, rule.name, round(rule.score * certainty, 4))
            if clusters.find(a) != clusters.find(b) and not _objection(profiles, proposal, clusters):
                found.append(replace(proposal, refused="not enough evidence"))
    return sorted(found, key=_surest_first)
