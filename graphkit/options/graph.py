"""The options of the graph: pruning, ranking and drawing."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any, Final

from graphkit.choices import (
    BACKBONES,
    COMPONENTS,
    PERIODS,
    RANKS,
)
from graphkit.errors import UsageError, choices
from graphkit.options.flags import flags_of

HIGHEST_SEED: Final = 2**64 - 1
"""The highest seed of the generator of random numbers."""


def _step(function: str, *, least: int | None = None, level: bool = False) -> dict[str, Any]:
    """The row of a pruning step: its function in :mod:`graphkit.graph.prune`, and what values its option takes.

    Args:
        function: Name of a function of the graph so far, the whole graph, and all options.
        least: The least value, of a whole number.
        level: Whether the value is above 0, up to 1.
    """
    return {"step": f"graphkit.graph.prune:{function}", "least": least, "level": level}


@dataclass(frozen=True, slots=True, kw_only=True)
class PruneOptions:
    """Options of pruning; the defaults remove nothing.

    Each field but ``alpha`` is a pruning step; they are applied in this order. To add one: a function and a field.

    Attributes:
        observers: Whether news agencies and papers that only report are kept.
        min_sentences: Least number of sentences behind an edge.
        min_documents: Least number of articles behind an edge.
        significance: Level of the test that edges are more than chance (Benjamini–Hochberg over all pairs); 1 for none.
        backbone: A key of :data:`BACKBONES`, or "".
        alpha: The backbone's level.
        max_edges_per_node: Keep edges among this many strongest of one of their ends; 0 for no limit.
        top: Keep this many of the strongest nodes; 0 for all.
        component: A key of :data:`COMPONENTS`.
    """

    observers: bool = field(default=True, metadata=_step("without_observers"))
    min_sentences: int = field(default=1, metadata=_step("of_sentences", least=1))
    min_documents: int = field(default=1, metadata=_step("of_documents", least=1))
    significance: float = field(default=1.0, metadata=_step("significant", level=True))
    backbone: str = field(default="", metadata=_step("of_backbone"))
    alpha: float = field(default=0.05, metadata={"level": True})
    max_edges_per_node: int = field(default=0, metadata=_step("of_the_strongest_of_each", least=0))
    top: int = field(default=0, metadata=_step("of_the_strongest", least=0))
    component: str = field(default="all", metadata=_step("in_the_largest_component"))

    def __post_init__(self) -> None:
        for option in fields(self):
            value, least = getattr(self, option.name), option.metadata.get("least")
            name = flags_of(option)[0]
            if least is not None and value < least:
                raise UsageError(f"{name} cannot be {value}.", f"Give it a whole number from {least}.")
            if option.metadata.get("level") and not 0 < value <= 1:
                raise UsageError(f"{name} cannot be {value}.", "Give it a number above 0, up to 1, such as 0.05.")
        if self.backbone and self.backbone not in BACKBONES:
            raise UsageError(f"There is no backbone “{self.backbone}”.", f"There is {choices(BACKBONES)}.")
        if self.component not in COMPONENTS:
            raise UsageError(f"There is no component “{self.component}”.", f"Take {choices(COMPONENTS)}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphOptions:
    """Options of the graph: pruning, ranking and drawing.

    Attributes:
        seed: Starts every random choice.
        rank_by: What makes an edge strong, for pruning and the page: a key of :data:`RANKS`.
        period: The period of counts over time: a key of :data:`PERIODS`.
        page_nodes: How many of the strongest nodes the page shows; they form the core of the drawing.
        prune: What is removed.
    """

    seed: int = field(default=1, metadata={"least": 0})
    rank_by: str = "weight"
    period: str = "month"
    page_nodes: int = field(default=300, metadata={"least": 1})
    prune: PruneOptions = field(default_factory=PruneOptions)

    def __post_init__(self) -> None:
        if self.page_nodes < 1:
            raise UsageError("A page needs at least one node.", "Give --page-nodes a number from 1.")
        if not 0 <= self.seed <= HIGHEST_SEED:
            raise UsageError(f"The seed cannot be {self.seed}.", f"Give --seed a number from 0 to {HIGHEST_SEED}.")
        if self.rank_by not in RANKS:
            raise UsageError(f"There is no measure “{self.rank_by}” to rank by.", f"Take {choices(RANKS)}.")
        if self.period not in PERIODS:
            raise UsageError(f"There is no period “{self.period}”.", f"Take {choices(PERIODS)}.")
