"""Mentions of a workspace come in; pairs of entities that share windows go out, counted and measured."""

from graphkit.relate.count import relate
from graphkit.relate.measures import MEASURES

__all__ = ["MEASURES", "relate"]
