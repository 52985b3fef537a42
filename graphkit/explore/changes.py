"""What a comparison of two corpora tells: its records, and the closed choices in them. Nothing is imported for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

CHANGES: Final[Mapping[str, str]] = {
    "came": "not there before",
    "went": "not there after",
    "grew": "a larger share than before",
    "shrank": "a smaller share than before",
    "stayed": "the same share",
}
"""The closed choice of what can become of a node or an edge."""


UNITS: Final[Mapping[str, str]] = {"documents": "articles", "sentences": "sentences"}
"""The closed choice of what shares are of, each with the plural that people read."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """One of the two sides: what it is, how many articles and sentences it has (copies do not count), and the days
    (ISO, or "") of its first and last article."""

    title: str
    documents: int
    sentences: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class NodeChange:
    """What became of a node.

    Attributes:
        id: In the later corpus, or in the earlier one where it went.
        label: Its name there.
        type: A key of TYPES.
        change: A key of CHANGES.
        sentences_before: Sentences that name it, in the earlier corpus.
        sentences_after: In the later one.
        documents_before: Articles that name it, likewise.
        documents_after: In the later one.
        share_before: Of all articles (or sentences) of the earlier corpus those that name it, 0 to 1.
        share_after: Of those of the later one.
        log_ratio: Binary logarithm of the ratio of the shares, a half added to both counts.
        g2: How surely the share changed, negative where it shrank.
        id_before: Its id in the earlier corpus, where that is another; else "".
    """

    id: str
    label: str
    type: str
    change: str
    sentences_before: int
    sentences_after: int
    documents_before: int
    documents_after: int
    share_before: float
    share_after: float
    log_ratio: float
    g2: float
    id_before: str = ""

    @property
    def name(self) -> str:
        """What people read."""
        return self.label


@dataclass(frozen=True, slots=True)
class EdgeChange:
    """What became of an edge: the ids of its ends and their labels; then as in :class:`NodeChange`, where sentences and
    articles are those that tie the two."""

    a: str
    b: str
    a_label: str
    b_label: str
    change: str
    sentences_before: int
    sentences_after: int
    documents_before: int
    documents_after: int
    share_before: float
    share_after: float
    log_ratio: float
    g2: float

    @property
    def name(self) -> str:
        """What people read."""
        return f"{self.a_label} – {self.b_label}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two corpora, and what changed from ``before`` to ``after``: the surest change first, in either direction.

    ``notes`` are sentences on what the counts do not show.
    """

    before: Corpus
    after: Corpus
    nodes: tuple[NodeChange, ...]
    edges: tuple[EdgeChange, ...]
    notes: tuple[str, ...] = ()

    @property
    def changes(self) -> tuple[NodeChange | EdgeChange, ...]:
        """The nodes, then the edges."""
        return (*self.nodes, *self.edges)
