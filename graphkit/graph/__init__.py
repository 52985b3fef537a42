"""Entities and pairs of a workspace come in; a networkx graph, pruned, measured and laid out, goes out."""

from graphkit.graph.build import (
    EDGE_ATTRIBUTES,
    NODE_ATTRIBUTES,
    build_graph,
    save_structure,
    shape_graph,
    whole_graph,
)
from graphkit.graph.prune import STEPS, Step, prune, steps_of

__all__ = [
    "EDGE_ATTRIBUTES",
    "NODE_ATTRIBUTES",
    "STEPS",
    "Step",
    "build_graph",
    "prune",
    "save_structure",
    "shape_graph",
    "steps_of",
    "whole_graph",
]
