"""The closed choices of options: one table for each, from which checks, help and reference follow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

from graphkit.measures import EDGE_MEASURES, NODE_MEASURES


def imported(function: str) -> Any:
    """Import the function that a row names as ``module:function``.

    >>> imported("math:sqrt")(9.0)
    3.0
    """
    module, _, name = function.partition(":")
    return getattr(import_module(module), name)


@dataclass(frozen=True, slots=True)
class Exporter:
    """One output format.

    Attributes:
        files: The files that it writes.
        function: What writes them, as ``module:function``.
        meaning: What the format is for.
    """

    files: tuple[str, ...]
    function: str
    meaning: str


EXPORTERS: Final[dict[str, Exporter]] = {
    "html": Exporter(("graph.html",), "graphkit.export.html:write_html", "the interactive page, one file"),
    "graphml": Exporter(
        ("graph.graphml",), "graphkit.export.graphml:write_graphml", "for Gephi, networkx, igraph, Cytoscape"
    ),
    "gexf": Exporter(
        ("graph.gexf",), "graphkit.export.gexf:write_gexf", "for Gephi and Gephi Lite, with the days of the articles"
    ),
    "json": Exporter(
        ("graph.json",), "graphkit.export.graph_json:write_json", "for programs: the graph with all its evidence"
    ),
    "csv": Exporter(
        ("documents.csv", "mentions.csv", "entities.csv", "edges.csv", "relations.csv"),
        "graphkit.export.tables:write_tables",
        "for spreadsheets and data frames",
    ),
}
"""The closed choice of output formats. To add one: a function that writes its files into a folder, and a row."""

FORMATS: Final[Mapping[str, tuple[str, ...]]] = {name: exporter.files for name, exporter in EXPORTERS.items()}
"""The files of each format."""


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of text in which two entities co-occur if both are named there.

    Attributes:
        meaning: When two entities co-occur.
        noun: What the windows are, in the plural.
        number: Which window of its article a mention is in, in SQL over the columns of the view ``named``.
        condition: Whether two mentions ``x`` and ``y`` of one article are in one window, in SQL.
    """

    meaning: str
    noun: str
    number: str
    condition: str


WINDOWS: Final[Mapping[str, Window]] = {
    "sentence": Window("named in one sentence", "sentences", "sentence", "x.sentence = y.sentence"),
    "paragraph": Window("named in one paragraph", "paragraphs", "paragraph", "x.paragraph = y.paragraph"),
    "document": Window("named in one article", "articles", "0", "true"),
}
"""The closed choice of named windows; a whole number N ≥ 1 stands for N sentences in a row. To add one: a row."""

RANKS: Final[Mapping[str, str]] = {
    "weight": "sentences in which the two co-occur",
    "documents": "articles in which the two co-occur",
    **{name: measure.meaning for name, measure in EDGE_MEASURES.items() if measure.rank},
}
"""The closed choice of what makes an edge strong: counts, and measures of edges."""

NODE_RANKS: Final[Mapping[str, str]] = {
    "mentions": "how often the articles name it",
    "documents": "number of articles that name it",
    **{name: measure.meaning for name, measure in NODE_MEASURES.items() if measure.rank},
}
"""The closed choice of what nodes are ranked by: counts, and measures of the whole graph, before pruning."""


@dataclass(frozen=True, slots=True)
class Backbone:
    """A method that keeps the edges that matter most for their ends.

    Attributes:
        meaning: Which edges it keeps.
        function: Gives each edge of a graph a number, as ``module:function``; the edge stays if that is below alpha.
    """

    meaning: str
    function: str


BACKBONES: Final[Mapping[str, Backbone]] = {
    "disparity": Backbone(
        "edges that are strong for one of their ends (Serrano et al. 2009)", "graphkit.graph.prune:disparity"
    ),
}
"""The closed choice of backbones. To add one: a function and a row."""

COMPONENTS: Final[Mapping[str, str]] = {"all": "every connected component", "largest": "the largest one"}
"""The closed choice of connected components that are kept."""


@dataclass(frozen=True, slots=True)
class Period:
    """A period of counts over time.

    Attributes:
        example: How it is written.
        sql: The same of the column ``date`` (ISO day), in SQL.
    """

    example: str
    sql: str


PERIODS: Final[Mapping[str, Period]] = {
    "month": Period("2023-09", "left(date, 7)"),
    "week": Period("2023-W37", "strftime(date::DATE, '%G-W%V')"),
}
"""The closed choice of periods; weeks are those of ISO 8601. To add one: a row."""

DATE_ORDERS: Final[Mapping[str, str]] = {
    "auto": "as the dates of the column show together",
    "dmy": "the day first",
    "mdy": "the month first",
}
"""The closed choice of how dates such as 03/02/2021 are read."""

NAMES_CASES: Final[Mapping[str, str]] = {
    "given": "with the capitals of the list, or more",
    "any": "in any case, but not as a common word",
}
"""The closed choice of how capitals count where listed names are searched for."""


@dataclass(frozen=True, slots=True)
class Engine:
    """What runs the workers of a build.

    Attributes:
        meaning: Where they run.
        pool: The class of their pool, as ``module:name``.
    """

    meaning: str
    pool: str


ENGINES: Final[Mapping[str, Engine]] = {
    "local": Engine("processes on this machine", "graphkit.run.local:Workers"),
    "ray": Engine("actors on Ray, also on a cluster", "graphkit.run.on_ray:RayWorkers"),
}
"""The closed choice of engines. To add one: a subclass of ``graphkit.run.Pool`` with ``of(options)``, and a row."""

DUPLICATES: Final[Mapping[str, str]] = {"mark": "copies count once", "keep": "each copy counts"}
"""The closed choice of how articles that are copies of others are counted."""
