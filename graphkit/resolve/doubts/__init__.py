"""Find what is doubtful about the nodes of a workspace."""

from graphkit.resolve.doubts.nodes import doubtful_nodes

__all__ = ["doubtful_nodes"]
