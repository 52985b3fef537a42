"""Choose what the page shows without JavaScript, and how it introduces itself to those that link to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from graphkit.export.page.about import months
from graphkit.export.page.records import Article, EvidenceRows, Payload, Reference

if TYPE_CHECKING:
    import networkx as nx

    from graphkit.export.page.select import Shown
    from graphkit.export.page.story import Known

LISTED: Final = 20
"""How many nodes, and how many edges, the page lists without JavaScript."""

GOOD_LENGTH: Final = 120
"""The letters of a sentence that says enough and is soon read: ``evidence.js`` has the same."""

UNSEEN: Final = re.compile(
    r"[\x00-\x20\x7f-\xa0\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]+"
)
"""Spaces, and characters that HTML does not allow or that steer the direction of writing."""


@dataclass(frozen=True, slots=True)
class PlainNode:
    """A node in the list."""

    label: str
    type: str
    mentions: int


@dataclass(frozen=True, slots=True)
class PlainEdge:
    """An edge in the list, with one sentence; ``url`` is an address in the web or ""."""

    a: str
    b: str
    sentences: int
    sentence: str
    title: str
    url: str
    date: str
    source: str


@dataclass(frozen=True, slots=True)
class PlainQuotation:
    """A quotation of a story; ``known`` whether the page has it."""

    sentence: str
    title: str
    url: str
    date: str
    source: str
    known: bool


@dataclass(frozen=True, slots=True)
class PlainStep:
    """A step of a story, its caption in paragraphs, with the names of what the page does not have."""

    title: str
    text: tuple[str, ...]
    missing: tuple[str, ...]
    quotations: tuple[PlainQuotation, ...]


@dataclass(frozen=True, slots=True)
class Plain:
    """The page without JavaScript: its story, numbers, strongest nodes and edges; and a description of the page."""

    description: str
    numbers: str
    nodes: tuple[PlainNode, ...]
    edges: tuple[PlainEdge, ...]
    story: str
    steps: tuple[PlainStep, ...]


def plain_of(
    graph: nx.Graph[str], shown: Shown, payload: Payload, evidence: EvidenceRows, known: Known | None = None
) -> Plain:
    """The strongest nodes, and the strongest edges with the sentence that shows each best.

    Where the page has a story, ``known`` is what of it the page has.
    """
    labels = [cleaned(graph.nodes[node]["label"]) for node in shown.nodes]
    nodes = tuple(
        PlainNode(label, payload.types[row.type].name, row.mentions)
        for label, row in zip(labels[:LISTED], payload.nodes, strict=False)
    )
    rank_by = graph.graph.get("rank_by", "weight")

    def order(number: int) -> tuple[float, float, int]:
        edge = graph.edges[shown.edges[number]]
        return -edge[rank_by], -edge["weight"], number

    strongest = sorted(range(len(shown.edges)), key=order)[:LISTED]
    edges = tuple(_edges(strongest, labels, shown, payload, evidence))
    numbers = _numbers(payload)
    names = ", ".join(node.label for node in nodes[:5])
    described = f"Who and what these articles connect: {numbers}." + (f" The strongest: {names}." if names else "")
    steps = tuple(_steps(payload, known)) if known else ()
    return Plain(described, numbers, nodes, edges, cleaned(payload.story.title) if payload.story else "", steps)


def cleaned(text: str) -> str:
    """Text in one line, without characters that HTML does not allow or that steer the direction of writing.

    >>> cleaned(" two\\nlines \\u202e ")
    'two lines'
    """
    return UNSEEN.sub(" ", text).strip()


def _edges(
    numbers: Sequence[int], labels: Sequence[str], shown: Shown, payload: Payload, evidence: EvidenceRows
) -> Iterator[PlainEdge]:
    index = shown.index
    telling: dict[int, set[int]] = {}
    for edge, _, sentence, *_ in evidence.relations:
        telling.setdefault(edge, set()).add(sentence)
    for number in numbers:
        a, b = sorted(index[end] for end in shown.edges[number])
        row = payload.edges[number]
        best = best_reference(payload.articles, evidence, evidence.edges[number], telling.get(number, set()))
        parts = [] if best is None else [best] if isinstance(best, int) else [best[1], best[0]]
        article = payload.articles[evidence.sentences[parts[-1]].article] if parts else Article("", "", "", "", "")
        yield PlainEdge(
            a=labels[a],
            b=labels[b],
            sentences=row.sentences,
            sentence=" … ".join(cleaned(evidence.sentences[part].text) for part in parts),
            title=cleaned(article.title or article.id),
            url=_web_address(article.url),
            date=article.date,
            source=cleaned(article.source),
        )


def _steps(payload: Payload, known: Known) -> Iterator[PlainStep]:
    articles = {article.id: article for article in payload.articles}
    for step in payload.story.steps if payload.story else ():
        quotations = []
        for quotation in step.quotations:
            found = articles.get(quotation.article) or Article("", quotation.source, "", "", "")
            quotations.append(
                PlainQuotation(
                    sentence=cleaned(quotation.text),
                    title=cleaned(found.title or found.id),
                    url=_web_address(found.url),
                    date=found.date,
                    source=cleaned(found.source),
                    known=known.has(quotation),
                )
            )
        missing = tuple(map(cleaned, known.missing(step)))
        text = tuple(filter(None, map(cleaned, step.text.split("\n"))))
        yield PlainStep(cleaned(step.title), text, missing, tuple(quotations))


def best_reference(
    articles: Sequence[Article], evidence: EvidenceRows, references: Sequence[Reference], telling: set[int]
) -> Reference | None:
    """The sentence that shows an edge best, as the page's script chooses it (``evidence.js``); None without any.

    Args:
        articles: As the page numbers them.
        evidence: All sentences.
        references: Those of the edge.
        telling: The numbers of the sentences that say what one end does with the other.
    """

    def cost(reference: Reference) -> tuple[int, int, int]:
        parts = [reference] if isinstance(reference, int) else list(reference)
        later = evidence.sentences[parts[0]]
        headline = " ".join(later.text.split()) == articles[later.article].title != ""
        length = sum(len(evidence.sentences[part].text) for part in parts)
        rank = 4 * headline + 2 * (len(parts) > 1) + (parts[0] not in telling)
        return rank, abs(length - GOOD_LENGTH), parts[0]

    return min(references, key=cost, default=None)


def _numbers(payload: Payload) -> str:
    """Articles, their period, nodes and edges."""
    about = payload.about
    dated = "" if about.dated in {0, about.articles} else f" ({about.dated:,} of {about.articles:,} dated)"
    parts = [
        _counted(about.articles, "article"),
        months(about.first, about.last) + dated,
        _counted(about.nodes, "node"),
        _counted(about.edges, "edge"),
    ]
    return ", ".join(filter(None, parts))


def _counted(number: int, noun: str) -> str:
    """A number with its noun.

    >>> _counted(1, "edge"), _counted(2000, "edge")
    ('1 edge', '2,000 edges')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _web_address(url: str) -> str:
    """An address that a browser may be sent to, or "": http and https alone.

    >>> _web_address("https://example.org/a"), _web_address("javascript:alert(1)")
    ('https://example.org/a', '')
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in {"http", "https"} and parts.netloc and not UNSEEN.search(url) else ""
