"""Tell the flags of an option on the command line."""

from __future__ import annotations

from dataclasses import Field
from typing import Any


def flags_of(option: Field[Any]) -> tuple[str, ...]:
    """The flags of a field on the command line; of a truth value two: for true and for false.

    >>> from dataclasses import fields
    >>> from graphkit.options import PruneOptions
    >>> [flags_of(option) for option in fields(PruneOptions)][:2]
    [('--observers', '--no-observers'), ('--min-sentences',)]
    """
    name = option.name.replace("_", "-")
    usual = (f"--{name}", f"--no-{name}") if isinstance(option.default, bool) else (f"--{name}",)
    flags: tuple[str, ...] = option.metadata.get("flags", usual)
    return flags
