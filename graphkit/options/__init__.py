"""The options of a build: one frozen dataclass for each stage, composed into :class:`BuildOptions`."""

from graphkit.options.build import DEFAULT_OUTPUT, BuildOptions, ExportOptions
from graphkit.options.flags import flags_of
from graphkit.options.graph import HIGHEST_SEED, GraphOptions, PruneOptions
from graphkit.options.selection import Selection
from graphkit.options.stages import (
    DEFAULT_MODEL,
    HOW_TO_RUN,
    ExtractOptions,
    ReadOptions,
    RelateOptions,
    ResolveOptions,
)

__all__ = [
    "DEFAULT_MODEL",
    "DEFAULT_OUTPUT",
    "HIGHEST_SEED",
    "HOW_TO_RUN",
    "BuildOptions",
    "ExportOptions",
    "ExtractOptions",
    "GraphOptions",
    "PruneOptions",
    "ReadOptions",
    "RelateOptions",
    "ResolveOptions",
    "Selection",
    "flags_of",
]
