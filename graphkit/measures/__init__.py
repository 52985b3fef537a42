"""Measures of edges and of nodes: one row each, from which columns, ranks, help, page and reference follow.

The tables hold the functions, so they stand below the store, whose columns they give. numpy, scipy and networkx are
imported when a measure is computed.
"""

from graphkit.measures.edges import EDGE_MEASURES
from graphkit.measures.measure import Measure, significant_digits
from graphkit.measures.nodes import NODE_MEASURES

__all__ = ["EDGE_MEASURES", "NODE_MEASURES", "Measure", "significant_digits"]
