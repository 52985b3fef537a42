"""The records of the page's data, from which the types of its scripts are generated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, Final, TypeAlias, get_args, get_type_hints

Reference: TypeAlias = int | tuple[int, int]
"""A sentence by its number; or with the number of an earlier sentence that names the other end of the edge."""


@dataclass(frozen=True, slots=True)
class About:
    """What the graph is of, and how it was made.

    Attributes:
        articles: How many articles were read, copies left out.
        dated: How many of them have a date.
        first: First day, as ``2023-09-13``; "" where no article has a date. So is ``last``.
        nodes: How many nodes the whole graph has. So is ``edges``.
        between: How many edges the whole graph has between the nodes of the page.
        window: When two nodes have an edge, as a clause; or "".
        rank_by: The name of a :class:`Rank`.
        period: What timelines are by: "month" or "week".
        part: Which articles of the workspace these are, in words; "" for all.
        options: Name → value of those options of ``graphkit build`` that differ from the defaults.
        built: The day on which it was built.
        aside: How many articles were not searched, for their language.
        failures: Inputs that were left out and why, as sentences.
        warnings: What may be wrong with inputs that were read, as sentences by heading.
        corpus: What tells these articles from others, also when some more are read.
    """

    title: str
    articles: int
    dated: int
    first: str
    last: str
    nodes: int
    edges: int
    between: int
    window: str
    rank_by: str
    period: str
    part: str
    options: Mapping[str, str]
    model: str
    built: str
    version: str
    aside: int
    failures: tuple[str, ...]
    warnings: Mapping[str, tuple[str, ...]]
    corpus: str


@dataclass(frozen=True, slots=True)
class NodeType:
    """A type of nodes, and how it is drawn: a colour as #rrggbb, and a shape of vis-network."""

    name: str
    plural: str
    colour: str
    shape: str


@dataclass(frozen=True, slots=True)
class Rank:
    """What edges can be ranked by: a count ("weight" or "documents") or a measure."""

    name: str
    label: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a value of a measure says, from "least" on; null for all values."""

    least: float | None
    text: str


@dataclass(frozen=True, slots=True)
class EdgeMeasure:
    """A measure of association, with its value for each edge.

    Attributes:
        label: Its name as readers know it.
        meaning: What it says, in a phrase.
        decimals: How many decimals are shown; null for three significant digits.
        chance: The name of the measure that says how likely chance alone gives such a value; or "".
        readings: What a value says, the highest first; ``{percent}`` stands for the value as a percentage. A value
            that chance gives with a probability of 0.05 or more is read as 0.
        values: By edge.
    """

    name: str
    label: str
    meaning: str
    decimals: int | None
    chance: str
    readings: tuple[Reading, ...]
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class NodeMeasure:
    """A measure of a node's place in the whole graph, with its value for each node.

    Attributes:
        label: Its name as readers know it.
        short: Its name in a narrow column; "" where that is its label.
        meaning: What it says, in a phrase.
        rank: Whether nodes can be ranked by it.
        whole: Whether its values are whole numbers.
        values: By node.
    """

    name: str
    label: str
    short: str
    meaning: str
    rank: bool
    whole: bool
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """An article; "" stands for what is not known."""

    id: str
    title: str
    date: str
    source: str
    url: str


@dataclass(frozen=True, slots=True)
class Form:
    """Another form of a node's name, and the rule that assigned it, or ""."""

    text: str
    mentions: int
    rule: str


@dataclass(frozen=True, slots=True)
class NodeRow:
    """A node of the page.

    Attributes:
        type: Its number in ``types``.
        first: Number of a day in ``days``. So is ``last``.
        named: How many of its mentions are names or terms, rather than pronouns and descriptions.
        listed_id: The id that the user's list of names gives it; "" for none.
        via: How its names were recognised: a key of ``via``.
        forms: Other forms of its name, the most frequent first.
        timeline: Number of a period in ``periods``, mentions, number, mentions …
        label_size: Height of its label's letters at scale 1, in pixels.
        labelled: Whether the label is wanted at first.
    """

    id: str
    type: int
    mentions: int
    named: int
    documents: int
    first: int
    last: int
    roles: tuple[str, ...]
    official: bool
    observer: bool
    listed_id: str
    via: str
    forms: tuple[Form, ...]
    timeline: tuple[int, ...]
    label_size: float
    labelled: bool


@dataclass(frozen=True, slots=True)
class OtherRow:
    """An entity that the articles name and the page does not draw.

    Attributes:
        type: Its number in ``types``.
        mentions: In the articles that were read.
        documents: How many of them name it.
        aliases: The most frequent first, some of them.
    """

    id: str
    label: str
    type: int
    mentions: int
    documents: int
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RelationWords:
    """What sentences say that one node does with another: all its words ("may sell to"), and the verb among them."""

    words: str
    verb: str


@dataclass(frozen=True, slots=True)
class EdgeRow:
    """An edge of the page; days and timeline as a node has them.

    Attributes:
        named: Its sentences in which both are named.
        relations: What sentences say that one end does with the other, the most frequent first: number in
            ``relations``, number of the node that does it (-1 where both do), number of sentences.
    """

    sentences: int
    named: int
    documents: int
    first: int
    last: int
    timeline: tuple[int, ...]
    relations: tuple[tuple[int, int, int], ...]
    among_strongest: bool


@dataclass(frozen=True, slots=True)
class MapRow:
    """Where the places of the page lie; no outlines where fewer than two do.

    Attributes:
        places: Number of a node, longitude and latitude in degrees.
        doubtful: How many places of the page may be one of several of their name.
        unknown: How many are in no list of places.
        unit: In degrees: the outlines are in multiples of it.
        land: Outlines as ``data/outlines.toml`` tells. So are ``borders``.
    """

    places: tuple[tuple[int, float, float], ...]
    doubtful: int
    unknown: int
    unit: float
    land: str
    borders: str


@dataclass(frozen=True, slots=True)
class UnnamedRow:
    """How many articles of a day and a source name no node of the page; "" stands for what is not known."""

    date: str
    source: str
    articles: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """A sentence that a story quotes: its text, the id of its article, and who published it when, in words."""

    text: str
    article: str
    source: str


@dataclass(frozen=True, slots=True)
class StoryStep:
    """A step of a story: a view of the page with a caption and quotations.

    Attributes:
        view: The end of the page's address that gives the view; "" for the whole graph.
        path: Ids of the nodes of the path that is shown, in order; () for none.
        names: Id → label or title of each node and article in ``view`` and ``path``, for when it is gone.
    """

    title: str
    text: str
    view: str
    path: tuple[str, ...]
    names: Mapping[str, str]
    quotations: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """Views of the page in an order, each with a caption."""

    title: str
    steps: tuple[StoryStep, ...]


@dataclass(frozen=True, slots=True)
class Payload:
    """All that the page reads at once.

    Attributes:
        via: How names were recognised, with the meaning.
        rules: The rules by which names were joined, those that occur, with the meaning.
        fixed: Those of them that no decision undoes.
        called: Id of a node or of another entity → what decisions call it, a name for each that was merged, its own
            first; only where that is not its label alone.
        marks: What the user says of nodes and edges: "node" or "edge", its number, key of MARKS or "", note or "".
        days: ISO days, rising; "" is none.
        periods: Rising.
        articles: Those that name a node of the page, the newest first.
        nodes: The strongest first.
        edges: The weakest first.
        relations: What edges say, each once.
        others: Entities that the page does not draw, those of the most mentions.
        unlisted: How many more there are.
        map: Where places lie.
        unnamed: The articles that were searched and name no node of the page.
        story: What the page tells; null for nothing.
    """

    about: About
    types: tuple[NodeType, ...]
    ranks: tuple[Rank, ...]
    edge_measures: tuple[EdgeMeasure, ...]
    node_measures: tuple[NodeMeasure, ...]
    via: Mapping[str, str]
    rules: Mapping[str, str]
    fixed: tuple[str, ...]
    called: Mapping[str, tuple[str, ...]]
    marks: tuple[tuple[str, int, str, str], ...]
    days: tuple[str, ...]
    periods: tuple[str, ...]
    articles: tuple[Article, ...]
    nodes: tuple[NodeRow, ...]
    edges: tuple[EdgeRow, ...]
    relations: tuple[RelationWords, ...]
    others: tuple[OtherRow, ...]
    unlisted: int
    map: MapRow
    unnamed: tuple[UnnamedRow, ...]
    story: Story | None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that names a node of the page.

    Attributes:
        article: Its number in ``articles``.
        marks: Start, end and number of a node, for each mention; counted as JavaScript counts, in UTF-16 units.
        number: The sentence's number in its article.
    """

    article: int
    text: str
    marks: tuple[tuple[int, int, int], ...]
    number: int


@dataclass(frozen=True, slots=True)
class EvidenceRows:
    """The sentences, by article, and for each edge those that it stands on, rising.

    Attributes:
        locations: Number of a sentence, and the page, row or time of its file; only of those that have one.
        referring: Number of a sentence, and number of a mark in it that is no name but refers to its node ("he").
        relations: Where edges say what one end does with the other: number of the edge, place in its ``relations``,
            number of the sentence, start and end of the verb, number of the node that reports it (-1 where the sentence
            itself says so, -2 where others do).
        others: Number of an entity that is not drawn, number of a sentence that names it, start and end of its name.
    """

    sentences: tuple[Sentence, ...]
    edges: tuple[tuple[Reference, ...], ...]
    locations: tuple[tuple[int, str], ...] = ()
    referring: tuple[tuple[int, int], ...] = ()
    relations: tuple[tuple[int, int, int, int, int, int], ...] = ()
    others: tuple[tuple[int, int, int, int], ...] = ()


ATOMS: Final = frozenset({str, int, float, bool, type(None)})
"""What JSON holds as it is: most of what a record has."""

TABLES: Final[Mapping[type, frozenset[str]]] = {
    Payload: frozenset({"types", "ranks", "articles", "nodes", "edges", "relations", "others", "unnamed"}),
    EvidenceRows: frozenset({"sentences"}),
}
"""Fields that hold many rows of one kind: they are written as columns, so that a field's name is written once."""


def plain(record: Any) -> Any:
    """A record as JSON holds it, its :data:`TABLES` as columns.

    >>> plain(Rank("weight", "Sentences", "sentences that name both"))["label"]
    'Sentences'
    >>> plain(EvidenceRows((Sentence(0, "Ann.", ((0, 3, 7),), 2),), ()))["sentences"]["text"]
    ['Ann.']
    """
    if isinstance(record, (list, tuple)):
        return [each if type(each) in ATOMS else plain(each) for each in record]
    if isinstance(record, Mapping):
        return dict(record)
    if not hasattr(record, "__dataclass_fields__"):
        return record
    tables = TABLES.get(type(record), frozenset())
    kinds = get_type_hints(type(record)) if tables else {}
    return {
        field.name: _columns(get_args(kinds[field.name])[0], getattr(record, field.name))
        if field.name in tables
        else plain(getattr(record, field.name))
        for field in fields(record)
    }


def _columns(kind: type, rows: Sequence[Any]) -> dict[str, list[Any]]:
    return {field.name: plain([getattr(row, field.name) for row in rows]) for field in fields(kind)}
