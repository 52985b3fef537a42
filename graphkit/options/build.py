"""All options of a build, with those of its files."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from graphkit.choices import (
    FORMATS,
)
from graphkit.errors import UsageError
from graphkit.options.graph import GraphOptions
from graphkit.options.selection import Selection
from graphkit.options.stages import ExtractOptions, ReadOptions, RelateOptions, ResolveOptions

DEFAULT_OUTPUT: Final = Path("output")
"""The default folder for results."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """Which files are written, and what the page says.

    Attributes:
        formats: Keys of :data:`FORMATS`.
        title: The page's title; "" makes one of its strongest names.
        card: The address of a picture that previews of links to the page show; "" for none.
        story: A file with the story that the page tells; None for none, or in an export for that of the build.
    """

    formats: tuple[str, ...] = tuple(FORMATS)
    title: str = ""
    card: str = ""
    story: Path | None = None

    def __post_init__(self) -> None:
        for name in self.formats:
            if name not in FORMATS:
                raise UsageError(f"There is no format “{name}”.", f"Take one or more of {', '.join(FORMATS)}.")
        if self.card and not self.card.startswith(("https://", "http://")):
            raise UsageError(
                f"“{self.card}” is no address in the web.",
                "Previews of links take their picture from the web: publish it and give its https:// address.",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildOptions:
    """All options of a build.

    Attributes:
        output: The folder that receives the files and the workspace.
        select: Which articles the files show; the workspace holds all.
        built: The day that the outputs name as that of their making, ISO; "" takes today.

    >>> BuildOptions(relate=RelateOptions(window="paragraph")).relate.window
    'paragraph'
    """

    output: Path = DEFAULT_OUTPUT
    built: str = ""
    read: ReadOptions = field(default_factory=ReadOptions)
    extract: ExtractOptions = field(default_factory=ExtractOptions)
    resolve: ResolveOptions = field(default_factory=ResolveOptions)
    relate: RelateOptions = field(default_factory=RelateOptions)
    select: Selection = field(default_factory=Selection)
    graph: GraphOptions = field(default_factory=GraphOptions)
    export: ExportOptions = field(default_factory=ExportOptions)

    def __post_init__(self) -> None:
        object.__setattr__(self, "output", Path(self.output))  # in a notebook one writes a text
        try:
            day = date.fromisoformat(self.built).isoformat() if self.built else ""
        except ValueError:
            day = None
        if day != self.built:
            raise UsageError(f"“{self.built}” is no day.", "Write it as in 2023-09-13.")
