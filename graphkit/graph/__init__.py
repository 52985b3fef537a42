"""Make the graph of a workspace: prune it, measure its nodes and lay it out."""

from graphkit.graph.build import build_graph, save_structure, shape_graph, whole_graph
from graphkit.graph.prune import STEPS, Step, prune

__all__ = [
    "STEPS",
    "Step",
    "build_graph",
    "prune",
    "save_structure",
    "shape_graph",
    "whole_graph",
]
