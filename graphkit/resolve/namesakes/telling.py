"""Decide whether the articles that use one name speak of several people, and which article speaks of whom.

Articles of one person are found first: those that say the same of the person, or name the same companions. Two groups
are two people only where what they say cannot be said of one person, and where they share no companion. A group that
links both, as "the former striker, now senator", shows one person with two careers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, Final

from graphkit.names.key import Key
from graphkit.resolve.clustering import Clusters
from graphkit.resolve.namesakes.companions import Companions
from graphkit.resolve.namesakes.contradictions import Contradiction, contradiction
from graphkit.resolve.namesakes.described import Described, Description
from graphkit.resolve.profiles import Profiles

if TYPE_CHECKING:
    import networkx as nx

FEWEST: Final = 2
"""Companions that a person needs before it means something that none of them is the other's."""
DOMINANT: Final = 3
"""So many times as many articles as all others must be a person's for articles that do not tell to be that person's."""


@dataclass(slots=True)
class Person:
    """One of several people of one name: the numbers of the articles, and what they say."""

    documents: set[int]
    description: Description = field(default_factory=Description)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What articles name beside a person, and their days."""

    companions: Companions
    dates: Sequence[str]


@dataclass(frozen=True, slots=True)
class Told:
    """What came of the articles that use one name.

    Attributes:
        key: The head of the name's cluster.
        people: The people that they speak of, most articles first; fewer than two where they are not told apart.
        open: Numbers of articles that do not tell of which.
        doubt: Two people that they may speak of, though it is not sure, or None.
    """

    key: Key
    people: tuple[Person, ...] = ()
    open: frozenset[int] = frozenset()
    doubt: tuple[Person, Person] | None = None


def told_apart(profiles: Profiles, clusters: Clusters, described: Described) -> Iterator[Told]:
    """Each name of a person that several people have, or may have."""
    names: dict[Key, dict[int, Description]] = {}
    for key in sorted(described.by_key):
        if key in profiles and profiles[key].type == "person":
            of_name = names.setdefault(clusters.find(key), {})
            for number, said in described.by_key[key].items():
                of_name.setdefault(number, Description()).add(said)
    doubtful = {root: said for root, said in names.items() if _contradict(said)}
    documents = {root: _documents(profiles, clusters, root) for root in doubtful}
    everywhere = set().union(*documents.values())
    companions = Companions(profiles, clusters, everywhere, len(described.documents))
    for root in sorted(doubtful):
        if any(key.is_words for key in clusters.members(root)):
            told = _told(root, doubtful[root], documents[root], Evidence(companions, described.dates))
            if told.doubt or len(told.people) > 1:
                yield told


def _documents(profiles: Profiles, clusters: Clusters, root: Key) -> set[int]:
    return set().union(*(profiles[key].documents for key in clusters.members(root) if key in profiles))


def _contradict(said: Mapping[int, Description]) -> bool:
    """Whether any two articles contradict each other."""
    kinds = {description.kind: description for description in said.values()}
    return any(contradiction(a, b) for a, b in combinations(kinds.values(), 2))


def _told(root: Key, said: Mapping[int, Description], documents: AbstractSet[int], evidence: Evidence) -> Told:
    groups = _groups(root, said, evidence)
    people: list[Person] = []
    for group in groups:
        if all(_are_two(root, group, other, evidence) for other in people):
            people.append(group)
    if len(people) < 2:
        return Told(root, doubt=_doubt(groups) or _doubt_within(said))
    known = set().union(*(person.documents for person in people))
    open_: set[int] = set()
    for number in sorted(documents - known):
        near = [person for person in people if _meet(root, {number}, person.documents & known, evidence)]
        if len(near) > 1 and not _exclude(near):
            return Told(root, doubt=(near[0], near[1]))
        if not near and number in said:
            near = [person for person in people if _may_be(said[number], person.description)]
        if len(near) == 1:
            near[0].documents.add(number)
        else:
            open_.add(number)
    people.sort(key=lambda person: (-len(person.documents), min(person.documents)))
    first, *others = people
    if len(first.documents) >= DOMINANT * sum(len(person.documents) for person in others):
        first.documents |= open_
        open_ = set()
    return Told(root, tuple(people), frozenset(open_))


def _groups(root: Key, said: Mapping[int, Description], evidence: Evidence) -> list[Person]:
    """The described articles in groups, of which each speaks of one person; the largest first."""
    import networkx as nx

    linked: nx.Graph[int] = nx.Graph()
    linked.add_nodes_from(said)
    linked.add_edges_from(_of_one_kind(said))
    linked.add_edges_from(_with_companions(root, said, evidence))
    groups = []
    for members in nx.connected_components(linked):
        group = Person(set(members))
        for number in sorted(members):
            group.description.add(said[number])
        groups.append(group)
    return sorted(groups, key=lambda group: (-len(group.documents), min(group.documents)))


def _of_one_kind(said: Mapping[int, Description]) -> Iterator[tuple[int, int]]:
    """Pairs of articles that say the same of the person, enough to link them all."""
    kinds: dict[Hashable, int] = {}
    for number in sorted(said):
        first = kinds.setdefault(said[number].kind, number)
        if first != number and _say_the_same(said[first], said[number]):
            yield first, number
    for a, b in combinations(kinds.values(), 2):
        if not contradiction(said[a], said[b]) and _say_the_same(said[a], said[b]):
            yield a, b


def _with_companions(root: Key, said: Mapping[int, Description], evidence: Evidence) -> Iterator[tuple[int, int]]:
    """Pairs of articles that name a companion of the person in common, enough to link them all."""
    seen: defaultdict[Key, list[int]] = defaultdict(list)
    for number in sorted(said):
        for companion in sorted(evidence.companions.of(number, root)):
            before = seen[companion]
            same = [other for other in before if not said[other].life.excludes(said[number].life)]
            yield from ((other, number) for other in same)
            if not same or said[number].life not in [said[other].life for other in same]:
                before.append(number)


def _say_the_same(one: Description, other: Description) -> bool:
    """Whether two articles have a year of birth or a country in common, or a profession's field and tell no country.

    A minister of no state that is told may be that of any.
    """
    fields = not one.fields.isdisjoint(other.fields)
    countries = not one.countries.keys().isdisjoint(other.countries)
    birth = bool(one.life.birth) and one.life.birth == other.life.birth
    return birth or countries or (fields and not one.countries and not other.countries)


def _may_be(said: Description, person: Description) -> bool:
    """Whether an article that names no companion of a person speaks of the person by what it says."""
    return not contradiction(said, person) and not said.fields.isdisjoint(person.fields)


def _meet(root: Key, some: AbstractSet[int], others: AbstractSet[int], evidence: Evidence) -> bool:
    """Whether two groups of articles name a companion of the person in common."""
    one, other = (set().union(*(evidence.companions.of(number, root) for number in group)) for group in (some, others))
    return not one.isdisjoint(other)


def _are_two(root: Key, one: Person, other: Person, evidence: Evidence) -> bool:
    """Whether two groups of articles speak of two people."""
    against = contradiction(one.description, other.description)
    if against == Contradiction.LIVES:
        return True
    if against < Contradiction.FIELD or _meet(root, one.documents, other.documents, evidence):
        return False
    fewest = min(
        len(set().union(*(evidence.companions.of(number, root) for number in person.documents)))
        for person in (one, other)
    )
    lands = [
        set().union(*(evidence.companions.countries(number) for number in person.documents)) for person in (one, other)
    ]
    sure = against == Contradiction.STRONG or (lands[0].isdisjoint(lands[1]) and _alternate(one, other, evidence.dates))
    return fewest >= FEWEST and sure


def _alternate(one: Person, other: Person, dates: Sequence[str]) -> bool:
    """Whether an article on the one person stands, by its day, between two on the other."""
    days = [sorted(filter(None, (dates[number] for number in person.documents))) for person in (one, other)]
    pairs = ((days[0], days[1]), (days[1], days[0]))
    return any(some[0] < day < some[-1] for some, others in pairs if some for day in others)


def _exclude(people: Sequence[Person]) -> bool:
    """Whether the lives of people exclude that two of them are one."""
    pairs = combinations(people, 2)
    return all(contradiction(a.description, b.description) == Contradiction.LIVES for a, b in pairs)


def _doubt_within(said: Mapping[int, Description]) -> tuple[Person, Person] | None:
    """Two articles that share companions but cannot mean one person; none where an article tells of a career."""
    if any(description.past for description in said.values()):
        return None
    kinds = {description.kind: number for number, description in sorted(said.items(), reverse=True)}
    pairs = combinations(sorted(kinds.values()), 2)
    found = next(((a, b) for a, b in pairs if contradiction(said[a], said[b]) >= Contradiction.STRONG), None)
    return (Person({found[0]}, said[found[0]]), Person({found[1]}, said[found[1]])) if found else None


def _doubt(groups: Sequence[Person]) -> tuple[Person, Person] | None:
    """The first two groups that contradict each other."""
    pairs = combinations(groups, 2)
    return next(((a, b) for a, b in pairs if contradiction(a.description, b.description)), None)
