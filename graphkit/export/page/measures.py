"""The measures of edges as the page shows them, from the table of measures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from graphkit.choices import RANKS, WINDOWS
from graphkit.export.page.records import Measure, Rank, Reading
from graphkit.export.page.select import Shown
from graphkit.measures import EDGE_MEASURES

if TYPE_CHECKING:
    import networkx as nx

COUNTS: Final[Mapping[str, str]] = {"weight": "Sentences", "documents": "Articles"}
"""The ranks that are counts, with their labels: the page counts them again where filters leave out articles."""

PLACES: Final = "places"
"""What a window of several sentences is called."""


def ranks() -> tuple[Rank, ...]:
    """What edges can be ranked by."""
    labels = {**COUNTS, **{name: measure.label for name, measure in EDGE_MEASURES.items()}}
    return tuple(Rank(name, labels[name], meaning) for name, meaning in RANKS.items())


def measures_of(graph: nx.Graph[str], shown: Shown, window: str) -> tuple[Measure, ...]:
    """The measures with their values for the edges that are shown.

    Args:
        graph: As :func:`graphkit.graph.build_graph` makes it.
        shown: Its edges, in their order in the page.
        window: A key of :data:`graphkit.choices.WINDOWS`, or a number of sentences.
    """
    noun = WINDOWS[window].noun if window in WINDOWS else PLACES
    return tuple(
        Measure(
            name=name,
            label=measure.label,
            meaning=_sentence(measure.meaning, noun),
            decimals=measure.page_decimals,
            chance=measure.chance,
            readings=tuple(Reading(least, text.replace("windows", noun)) for least, text in measure.readings),
            values=tuple(graph.edges[edge][name] for edge in shown.edges),
        )
        for name, measure in EDGE_MEASURES.items()
    )


def _sentence(meaning: str, noun: str) -> str:
    """A meaning with a capital, and with what the windows are.

    >>> _sentence("share of the windows with either", "articles")
    'Share of the articles with either'
    """
    return meaning[:1].upper() + meaning[1:].replace("windows", noun)
