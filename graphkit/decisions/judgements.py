"""Combine decisions into judgements about names, and find contradictions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final

from graphkit.errors import UsageError
from graphkit.names.key import Key, key_for

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True, slots=True)
class Entry:
    """One decision.

    Attributes:
        section: A key of ``SECTIONS`` in :mod:`~graphkit.decisions.file`, except "build".
        names: The names that it is about, as written.
        value: The label, the type or the mark that it gives them; "" in other sections.
        note: Why, in the user's words; of a mark it is shown with the node or the edge.
        line: Where it stands in its file; 0 where it stands in none yet.
        articles: Of two names that are different: the articles in which the first means the second; () for no such.
    """

    section: str
    names: tuple[str, ...]
    value: str = ""
    note: str = ""
    line: int = 0
    articles: tuple[str, ...] = ()


class Judged:
    """What entries say of any two names, by all the chains that they make ("A is B", "B is C": so A is C).

    >>> judged = Judged([Entry("same", ("ISIL", "Daesh")), Entry("different", ("ISIL", "Isis"))])
    >>> judged.same("daesh", "I.S.I.L."), judged.different("Daesh", "Isis"), judged.different("Daesh", "Hamas")
    (True, True, False)
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        import networkx as nx

        entries = tuple(entries)
        self._graph: nx.Graph[Key] = nx.Graph()
        for entry in entries:
            if entry.section == "same":
                first, *others = map(key_for, entry.names)
                for other in others:
                    if not self._graph.has_edge(first, other):
                        self._graph.add_edge(first, other, entry=entry)
        self._leader = {key: min(group) for group in nx.connected_components(self._graph) for key in group}
        self._split = {
            frozenset((self.leader(a), self.leader(b)))
            for entry in entries if entry.section == "different" for a, b in combinations(entry.names, 2)
        }  # fmt: skip
        self._dropped = {key_for(entry.names[0]) for entry in entries if entry.section == "drop"}

    def leader(self, name: str) -> Key:
        """A key that two names share if they are merged."""
        key = key_for(name)
        return self._leader.get(key, key)

    def target(self, names: Iterable[str]) -> frozenset[Key]:
        """What entries of the same node or edge share."""
        return frozenset(map(self.leader, names))

    def same(self, a: str, b: str) -> bool:
        """Whether two names are merged."""
        return self.leader(a) == self.leader(b)

    def different(self, a: str, b: str) -> bool:
        """Whether two names are split."""
        return frozenset((self.leader(a), self.leader(b))) in self._split

    def answers(self, a: str, b: str) -> bool:
        """Whether nothing is left to ask of two names: they are one, or two, or one of them is dropped."""
        return self.same(a, b) or self.different(a, b) or not self._dropped.isdisjoint((key_for(a), key_for(b)))

    def chain(self, a: str, b: str) -> list[Entry]:
        """The entries by which two names are one; none where they are spellings of one name."""
        import networkx as nx

        keys = nx.shortest_path(self._graph, key_for(a), key_for(b)) if key_for(a) != key_for(b) else []
        found = [self._graph.edges[pair]["entry"] for pair in pairwise(keys)]
        return list(dict.fromkeys(found))


def check(entries: Sequence[Entry], where: str) -> None:
    """Find what entries cannot all mean.

    Raises:
        UsageError: two of them contradict each other, directly or through others. It names ``where`` and the lines.
    """
    judged = Judged(entries)
    for rule in CHECKS:
        for message, step, guilty in rule(entries, judged):
            line = max(entry.line for entry in guilty)
            raise UsageError(f"{where}, line {line}: {message}" if line else f"{where}: {message}", step)


def lines(entries: Sequence[Entry]) -> str:
    """Where entries stand, in words.

    >>> lines([Entry("drop", ("A",), line=7), Entry("drop", ("B",), line=3)]), lines([Entry("drop", ("A",))])
    ('lines 3 and 7', 'this answer')
    """
    numbers = [str(number) for number in sorted({entry.line for entry in entries} - {0})]
    parts = [f"line {numbers[0]}"] if len(numbers) == 1 else []
    if len(numbers) > 1:
        parts = [f"lines {', '.join(numbers[:-1])} and {numbers[-1]}"]
    return " and ".join(parts + ["this answer"] * any(not entry.line for entry in entries))


Fault = tuple[str, str, list[Entry]]
"""What is wrong, the next step, and the entries at fault."""

ONE_OUT: Final = "Take one of the entries out."


def _merged_and_split(entries: Sequence[Entry], judged: Judged) -> Iterator[Fault]:
    """Names that are the same, by a chain of entries or as they are written, and different."""
    for entry in entries:
        for a, b in combinations(entry.names, 2) if entry.section == "different" else ():
            if key_for(a) == key_for(b):
                message = f"“{a}” and “{b}” are two spellings of one name, and cannot be split."
                yield message, "Take the entry out.", [entry]
            elif judged.same(a, b):
                chain = judged.chain(a, b)
                message = f"“{a}” and “{b}” are the same ({lines(chain)}) and different ({lines([entry])})."
                yield message, ONE_OUT, [entry, *chain]


def _said_twice(entries: Sequence[Entry], judged: Judged) -> Iterator[Fault]:
    """Two labels, or two types, for names that are one."""
    for section, verb in (("rename", "renamed"), ("type", "typed")):
        first: dict[Key, Entry] = {}
        for entry in entries:
            if entry.section == section:
                other = first.setdefault(judged.leader(entry.names[0]), entry)
                if other.value != entry.value:
                    chain = judged.chain(other.names[0], entry.names[0])
                    names = " and ".join(f"“{name}”" for name in dict.fromkeys((other.names[0], entry.names[0])))
                    one = f" (one by {lines(chain)})" if chain else ""
                    both = f"both “{other.value}” ({lines([other])}) and “{entry.value}” ({lines([entry])})"
                    yield f"{names}{one} cannot be {verb} {both}.", ONE_OUT, [other, entry, *chain]


def _dropped(entries: Sequence[Entry], _judged: Judged) -> Iterator[Fault]:
    """Names that are dropped, and yet the same as others, renamed or typed."""
    dropped = {key_for(entry.names[0]): entry for entry in entries if entry.section == "drop"}
    for entry in entries:
        for name in entry.names if entry.section in {"same", "rename", "type"} else ():
            if drop := dropped.get(key_for(name)):
                message = (
                    f"“{name}” is dropped ({lines([drop])}), and yet stands under “{entry.section}” ({lines([entry])})."
                )
                yield message, ONE_OUT, [drop, entry]


def _cycles(entries: Sequence[Entry], _judged: Judged) -> Iterator[Fault]:
    """Renames that lead back to where they began."""
    renames = {key_for(entry.names[0]): entry for entry in entries if entry.section == "rename"}
    for start in renames:
        path, key = [start], key_for(renames[start].value)
        while key in renames and key not in path:
            path.append(key)
            key = key_for(renames[key].value)
        if key == start and len(path) > 1:
            guilty = [renames[key] for key in path]
            names = " → ".join(f"“{entry.names[0]}”" for entry in (*guilty, guilty[0]))
            yield f"renaming goes in a circle: {names} ({lines(guilty)}).", "Rename each to its final name.", guilty


def _marked(entries: Sequence[Entry], judged: Judged) -> Iterator[Fault]:
    """Two marks for one node or edge, or a mark for an edge of a node with itself."""
    first: dict[frozenset[Key], Entry] = {}
    for entry in entries:
        if entry.section != "mark":
            continue
        a, b = entry.names[0], entry.names[-1]
        if len(entry.names) > 1 and judged.same(a, b):
            chain = judged.chain(a, b)
            one = f"the same ({lines(chain)})" if chain else "one name" if a == b else "two spellings of one name"
            step = ONE_OUT if chain else "Name the two nodes of the edge, or one node."
            yield f"“{a}” and “{b}” are {one}, and have no edge to mark ({lines([entry])}).", step, [entry, *chain]
        elif entry.value:
            other = first.setdefault(judged.target(entry.names), entry)
            if other.value != entry.value:
                names = " and ".join(f"“{name}”" for name in entry.names)
                both = f"both {other.value} ({lines([other])}) and {entry.value} ({lines([entry])})"
                yield f"{names} cannot be {both}.", ONE_OUT, [other, entry]


CHECKS: Final[Sequence[Callable[[Sequence[Entry], Judged], Iterator[Fault]]]] = (
    _merged_and_split, _said_twice, _dropped, _cycles, _marked,
)  # fmt: skip
"""What is asked of the entries of a file, in this order."""
