"""Counts which entities co-occur, and measures how far each pair exceeds chance."""

from graphkit.relate.count import relate

__all__ = ["relate"]
