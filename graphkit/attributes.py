"""The attributes of every node and edge of a graph: one row each, with its type and meaning.

Graph files, CSV files and the reference take their columns from here; the measures are those of
:mod:`graphkit.measures`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from graphkit.measures import EDGE_MEASURES, NODE_MEASURES, Measure


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute of nodes or edges: the type of its values, what it means, and whether it says how to draw.

    What says how to draw is no column in GraphML and GEXF, which have elements of their own for it.
    """

    type: type[str | int | float | bool | dict[str, int]]
    meaning: str
    drawing: bool = False


def _of(measures: Mapping[str, Measure[Any]]) -> dict[str, Attribute]:
    return {name: Attribute(measure.type, measure.meaning) for name, measure in measures.items()}


NODE_ATTRIBUTES: Final[Mapping[str, Attribute]] = {
    "label": Attribute(str, "the name that people read", drawing=True),
    "type": Attribute(str, "person, organisation, place or topic"),
    "via": Attribute(str, "how its names were recognised: name, listed, demonym, topic or discovered"),
    "listed_id": Attribute(str, "the id that your list of names gives it, or empty"),
    "observer": Attribute(bool, "whether it is an agency or paper that only reports"),
    "mentions": Attribute(int, "how often the articles mention it"),
    "named_mentions": Attribute(int, "how many of these are names or terms, rather than pronouns and descriptions"),
    "documents": Attribute(int, "number of articles that name it"),
    "first_seen": Attribute(str, "day of the earliest dated article that names it, or empty"),
    "last_seen": Attribute(str, "day of the latest one, or empty"),
    "timeline": Attribute(dict, "mentions by month (or week), as “2023-09: 5; 2023-10: 2”, or empty"),
    "roles": Attribute(str, "offices, most frequent first, separated by “; ”"),
    "official": Attribute(bool, "whether one of the offices is of a state, a court, an army or the like"),
    "aliases": Attribute(str, "other forms of the name, most frequent first, separated by “; ”"),
    "mark": Attribute(str, "checked or doubtful, by your file of decisions, or empty"),
    "note": Attribute(str, "your note in that file, or empty"),
    **_of(NODE_MEASURES),
    "x": Attribute(float, "position to the right, in pixels of the page at scale 1", drawing=True),
    "y": Attribute(float, "position downwards, in pixels of the page at scale 1", drawing=True),
    "size": Attribute(float, "radius in pixels, by the square root of its mentions", drawing=True),
    "label_size": Attribute(float, "height of its label's letters in pixels", drawing=True),
    "labelled": Attribute(bool, "whether its label is shown before zooming in", drawing=True),
    "on_page": Attribute(bool, "whether it is among the strongest nodes, which the page shows"),
}
"""The attributes of every node, in this order."""

EDGE_ATTRIBUTES: Final[Mapping[str, Attribute]] = {
    "weight": Attribute(int, "number of sentences in which the two co-occur, always more than 0", drawing=True),
    "sentences": Attribute(int, "the same as the weight, under a name that Gephi keeps as a column"),
    "documents": Attribute(int, "number of articles in which the two co-occur"),
    **_of(EDGE_MEASURES),
    "first_seen": Attribute(str, "day of the earliest dated article in which they co-occur, or empty"),
    "last_seen": Attribute(str, "day of the latest one, or empty"),
    "relations": Attribute(
        str,
        "what sentences say that one does with the other, the most frequent first, each with its direction (→ source to"
        " target, ← back, ↔ both) and its number of sentences: “→ meet with (3); ← accuse (1)”; or empty",
    ),
    "timeline": Attribute(dict, "co-occurrences by month (or week), as “2023-09: 5; 2023-10: 2”, or empty"),
    "named_sentences": Attribute(int, "in how many both are named, rather than one by a pronoun or a description"),
    "mark": Attribute(str, "checked or doubtful, by your file of decisions, or empty"),
    "note": Attribute(str, "your note in that file, or empty"),
    "among_strongest": Attribute(bool, "whether it is among the four strongest edges of one of its ends"),
}
"""The attributes of every edge, in this order."""
