"""The colour and shape of each entity type, the same in the page, GraphML and GEXF."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Appearance:
    """A colour as ``#rrggbb`` and the name of a shape that vis-network draws."""

    colour: str
    shape: str


APPEARANCE: Final[Mapping[str, Appearance]] = {
    "person": Appearance("#0072b2", "dot"),
    "organisation": Appearance("#d55e00", "square"),
    "place": Appearance("#009e73", "triangle"),
    "topic": Appearance("#aa4499", "diamond"),
}
"""Type by shape *and* colour: the colours differ for eyes with any of the common colour-vision deficiencies
(Okabe & Ito 2008; the last from Tol's muted scheme)."""
