"""Nothing comes in; what nodes can be ranked by goes out, for the questions and for the command line's help."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

NODE_MEASURES: Final[Mapping[str, str]] = {
    "mentions": "how often the articles name it",
    "documents": "in how many articles it is named",
    "degree": "to how many others it is tied",
    "weighted_degree": "sentences of all its ties, added up",
    "pagerank": "how much of a walk along the ties, the strong ones more often, is spent at it",
    "betweenness": "the share of shortest ways between others that lead over it",
    "core": "the largest k so that it stays where all with fewer than k ties are taken away, again and again",
}
"""The closed choice of what nodes are ranked by. All but the first two are of the whole graph, before pruning."""
