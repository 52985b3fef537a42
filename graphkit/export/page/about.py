"""Collect what the page says of itself: title, articles, size of the graph, and how it was made."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any, Final

from graphkit.choices import WINDOWS
from graphkit.export.page.records import About
from graphkit.export.page.select import Shown
from graphkit.options import BuildOptions, flags_of
from graphkit.records import WARNINGS
from graphkit.store import Store, about, documents

if TYPE_CHECKING:
    import networkx as nx
    from _typeshed import DataclassInstance

LISTED: Final = 100
"""How many inputs the page lists at most of a kind."""

TITLE_NAMES: Final = 3
"""How many names a title has that nobody gave."""

STAGES: Final = ("read", "extract", "resolve", "relate", "graph")
"""Whose options the page names. Which articles were selected stands in ``part``; the formats are no matter."""


def about_of(graph: nx.Graph[str], store: Store, shown: Shown) -> About:
    """Title, articles and their period, the size of the whole graph, and how it was made."""
    said = about.read(store)
    ((aside,),) = store.query("SELECT count(*) FROM documents WHERE extraction = ''")
    ((articles, first, last, dated),) = store.query(
        "SELECT count(*), coalesce(min(date), ''), coalesce(max(date), ''), count(date) FROM counted_documents"
    )
    # The least of many digests is seldom one of those that are added.
    ((corpus,),) = store.query("SELECT coalesce(min(extraction), '')[:12] FROM documents WHERE extraction <> ''")
    return About(
        title=said.get("title") or made_title(graph, shown, months(first, last) if 2 * dated >= articles else ""),
        articles=articles,
        dated=dated,
        first=first,
        last=last,
        nodes=graph.number_of_nodes(),
        edges=graph.number_of_edges(),
        between=graph.subgraph(shown.nodes).number_of_edges(),
        window=_clause(window_of(store)),
        rank_by=graph.graph.get("rank_by", "weight"),
        period=graph.graph.get("period", "month"),
        part=said.get("part", ""),
        options=dict(_changed(_options(said.get("options", "")))),
        model=said.get("model", ""),
        built=said.get("built", ""),
        version=said.get("version", ""),
        aside=aside,
        failures=_listed([f"{failure.path} {failure.reason}" for failure in documents.failures(store)]),
        warnings=_warnings(store),
        corpus=corpus,
    )


def made_title(graph: nx.Graph[str], shown: Shown, period: str) -> str:
    """A title of the strongest names, no topics and no observers, and of the period.

    >>> import networkx as nx
    >>> graph = nx.Graph()
    >>> graph.add_node("a", label="Ann Roe", type="person", observer=False)
    >>> graph.add_node("b", label="trade", type="topic", observer=False)
    >>> made_title(graph, Shown(("a", "b"), ()), "May 2023")
    'Ann Roe, May 2023'
    """
    names = [
        graph.nodes[node]["label"] for node in shown.nodes
        if graph.nodes[node]["type"] != "topic" and not graph.nodes[node]["observer"]
    ][:TITLE_NAMES]  # fmt: skip
    *others, last = names or ["Who and what these articles connect"]
    listed = f"{', '.join(others)} and {last}" if others else last
    return ", ".join(filter(None, (listed, period)))


def months(first: str, last: str) -> str:
    """The months from one day to another; or "".

    >>> months("2023-05-03", "2023-05-30"), months("2023-05-03", "2024-01-01")
    ('May 2023', 'May 2023 – Jan 2024')
    """
    if not first:
        return ""
    names = [datetime.date.fromisoformat(day).strftime("%b %Y") for day in (first, last)]
    return " – ".join(dict.fromkeys(names))


def _warnings(store: Store) -> dict[str, tuple[str, ...]]:
    """What may be wrong with inputs, as sentences by the heading of their kind."""
    found: dict[str, list[str]] = {}
    for warning in documents.warnings(store):
        sentence = " ".join(filter(None, (warning.path, warning.message, warning.next_step)))
        found.setdefault(warning.kind, []).append(sentence)
    return {heading: _listed(found[kind]) for kind, heading in WARNINGS.items() if kind in found}


def _listed(sentences: Sequence[str]) -> tuple[str, ...]:
    """The first sentences, and how many more there are.

    >>> _listed(["a"] * 102)[-2:]
    ('a', '… and 2 more; graph.json lists all.')
    """
    more = len(sentences) - LISTED
    return (*sentences[:LISTED], *([f"… and {more:,} more; graph.json lists all."] if more > 0 else []))


def window_of(store: Store) -> str:
    """The window that the graph was built with, as ``--window`` takes it; "" where it is not known."""
    try:
        return str(_options(about.read(store).get("options", ""))["relate"]["window"])
    except (KeyError, TypeError):
        return ""


def _options(text: str) -> Mapping[str, Any]:
    """The options of a build from JSON, or {}."""
    try:
        options = json.loads(text)
    except ValueError:
        return {}
    return options if isinstance(options, dict) else {}


def _clause(window: str) -> str:
    """When two names have an edge; or "".

    >>> _clause("3")
    'named within 3 sentences'
    """
    if window in WINDOWS:
        return WINDOWS[window].meaning
    return window and f"named within {window} sentences"


def _changed(options: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The options that differ from the defaults, as the command has them, each with its value.

    >>> dict(_changed({"relate": {"window": "paragraph"}, "graph": {"prune": {"observers": False}, "seed": 1}}))
    {'--window': 'paragraph', '--no-observers': ''}
    """
    default = BuildOptions()
    for stage in STAGES:
        yield from _differing(options.get(stage), getattr(default, stage))


def _differing(given: Any, default: DataclassInstance) -> Iterator[tuple[str, str]]:
    for option in fields(default):
        value = getattr(default, option.name)
        found = given.get(option.name, value) if isinstance(given, dict) else value
        if is_dataclass(value) and not isinstance(value, type):
            yield from _differing(found, value)
        elif isinstance(value, bool):
            if bool(found) != value:
                yield flags_of(option)[not found], ""
        elif str(found or "") != str(value or ""):
            yield flags_of(option)[0], ", ".join(map(str, found)) if isinstance(found, list) else str(found)
