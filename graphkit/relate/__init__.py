"""Counts which entities co-occur, measures how far each pair exceeds chance, and finds what one does with another."""

from graphkit.relate.count import relate
from graphkit.relate.relations import find_relations

__all__ = ["find_relations", "relate"]
