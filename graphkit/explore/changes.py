"""The records of a comparison of two corpora, and the kinds of change."""

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
"""The kinds of change of a node or an edge."""


UNITS: Final[Mapping[str, str]] = {"documents": "articles", "sentences": "sentences"}
"""The units of shares, each with its plural in the text."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """One of the two sides: its title, articles and sentences (copies do not count), first and last day (ISO or "")."""

    title: str
    documents: int
    sentences: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class NodeChange:
    """How a node changed.

    Attributes:
        id: Its id in the later corpus; in the earlier one if it went.
        label: Its label there.
        type: A key of TYPES.
        change: A key of CHANGES.
        sentences_before: Sentences that name it, in the earlier corpus.
        sentences_after: In the later one.
        documents_before: Articles that name it, in the earlier corpus.
        documents_after: In the later one.
        share_before: The share of the articles (or sentences) of the earlier corpus that name it, 0 to 1.
        share_after: The same of the later one.
        log_ratio: Binary logarithm of the ratio of the shares, a half added to both counts.
        g2: Log-likelihood of the change of the share, negative if it shrank.
        id_before: Its id in the earlier corpus if that differs; else "".
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
        """The name of the change in tables."""
        return self.label


@dataclass(frozen=True, slots=True)
class EdgeChange:
    """How an edge changed: the ids and labels of its ends; then as in :class:`NodeChange`, for the sentences and
    articles of the edge."""

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
        """The name of the change in tables."""
        return f"{self.a_label} – {self.b_label}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two corpora, and what changed from ``before`` to ``after``, the most significant change first.

    ``notes`` are sentences on what the counts leave out.
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
