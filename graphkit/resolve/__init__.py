"""Extractions of a workspace come in; mentions, entities and aliases go out: one entity for each real thing.

Names are cleaned (:mod:`~graphkit.resolve.clean`), typed (:mod:`~graphkit.resolve.types`), found where the model missed
them (:mod:`~graphkit.resolve.propagate`) and joined within their document (:mod:`~graphkit.resolve.document`), then
over the corpus (:mod:`~graphkit.resolve.merge`). The user's decisions (:mod:`~graphkit.resolve.decisions`) overrule all
of it. The rules are pure functions on records; :mod:`~graphkit.resolve.entities` alone reads and writes the workspace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphkit.resolve.decisions import Decisions, load_decisions
    from graphkit.resolve.entities import resolve

_HOMES = {"Decisions": "decisions", "load_decisions": "decisions", "resolve": "entities"}

__all__ = ["Decisions", "load_decisions", "resolve"]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for: a question that compares two names needs no rules."""
    if name not in _HOMES:
        raise AttributeError(f"module 'graphkit.resolve' has no attribute '{name}'")
    from importlib import import_module

    return getattr(import_module(f"graphkit.resolve.{_HOMES[name]}"), name)
