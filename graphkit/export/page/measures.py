"""The measures of association as the page shows them: names, meanings, digits, and what a value says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from graphkit.export.columns import EDGE_COLUMNS
from graphkit.export.page.records import Measure, Rank, Reading
from graphkit.export.page.select import Shown
from graphkit.options import RANKS

if TYPE_CHECKING:
    import networkx as nx

COUNTS: Final[Mapping[str, str]] = {"weight": "Sentences", "documents": "Articles"}
"""The ranks that count something, and what: the page counts it again where filters leave out articles."""

PLACES: Final = "places"
WINDOWS: Final[Mapping[str, str]] = {"sentence": "sentences", "paragraph": "paragraphs", "document": "articles"}
"""What a window is called; a window of several sentences is one of the :data:`PLACES`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """How a measure is shown; see :class:`~graphkit.export.page.records.Measure`."""

    label: str
    meaning: str
    decimals: int | None = None
    chance: str = ""
    readings: tuple[tuple[float | None, str], ...] = ()


WORDS: Final[Mapping[str, _Words]] = {
    "npmi": _Words(
        label="NPMI",
        meaning="How much more often than by chance the two occur together, from −1 to 1",
        decimals=2,
        readings=(
            (0.995, "Never named apart (0 is chance, 1 is never apart)."),
            (0.050001, "Together more often than by chance (0 is chance, 1 is never apart)."),
            (-0.05, "About as often together as by chance (0 is chance, 1 is never apart)."),
            (None, "Together less often than by chance (0 is chance, −1 is never together)."),
        ),
    ),
    "g2": _Words(
        label="G²",
        meaning="How sure it is that the two do not occur together by chance",
        decimals=1,
        chance="p_value",
        readings=(
            (
                0.000001,
                "Unlikely to be chance that the two occur together so often (p is how likely chance gives as much).",
            ),
            (0.0, "Could be chance (p is how likely chance alone gives as much)."),
            (
                None,
                "Unlikely to be chance that the two occur together so rarely (p is how likely chance gives as much).",
            ),
        ),
    ),
    "p_value": _Words(label="p", meaning="How likely chance alone gives such a G²"),
    "jaccard": _Words(
        label="Jaccard",
        meaning="The share of the {windows} with either name that have both",
        readings=((None, "Of the {windows} that name either, {percent} name both."),),
    ),
    "association": _Words(
        label="Association",
        meaning="How many times as often as by chance the two occur together",
        readings=((None, "So many times as often together as by chance."),),
    ),
}
"""A measure that is not in here has its own name for a label, and its meaning as a rank, if it is one."""


def measure_names() -> list[str]:
    """The names of the measures that an edge has."""
    return [name for name, kind in EDGE_COLUMNS.items() if kind is float]


def ranks() -> tuple[Rank, ...]:
    """What edges can be ranked by."""
    return tuple(Rank(name, COUNTS.get(name) or _words(name).label, meaning) for name, meaning in RANKS.items())


def measures_of(graph: nx.Graph[str], shown: Shown, window: str) -> tuple[Measure, ...]:
    """The measures with their values for the edges that are shown.

    Args:
        graph: As :func:`graphkit.graph.build_graph` makes it.
        shown: Its edges, in their order in the page.
        window: A key of :data:`graphkit.options.WINDOWS`, or a number of sentences.
    """
    noun = WINDOWS.get(window, PLACES)
    found = []
    for name in measure_names():
        words = _words(name)
        readings = tuple(Reading(least, text.replace("{windows}", noun)) for least, text in words.readings)
        values = tuple(graph.edges[edge][name] for edge in shown.edges)
        meaning = words.meaning.replace("{windows}", noun)
        found.append(Measure(name, words.label, meaning, words.decimals, words.chance, readings, values))
    return tuple(found)


def _words(name: str) -> _Words:
    meaning = RANKS.get(name, "")
    return WORDS.get(name) or _Words(label=name, meaning=meaning[:1].upper() + meaning[1:])
