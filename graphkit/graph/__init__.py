"""Entities and pairs of a workspace come in; a networkx graph with communities and positions goes out."""

from graphkit.graph.build import EDGE_ATTRIBUTES, NODE_ATTRIBUTES, build_graph

__all__ = ["EDGE_ATTRIBUTES", "NODE_ATTRIBUTES", "build_graph"]
