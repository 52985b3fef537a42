"""The options that commands share, one row for each: the field of an options dataclass that it sets, and its help.

The command lines of ``build``, ``demo``, ``export``, ``view`` and ``compare``, the section ``[build]`` of graphkit.toml
and its checks follow from :data:`OPTIONS`. Type and default are those of the field.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass, replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeAlias, TypeVar, cast, get_type_hints

import typer

from graphkit.choices import (
    BACKBONES,
    COMPONENTS,
    DATE_ORDERS,
    DUPLICATES,
    ENGINES,
    FORMATS,
    NAMES_CASES,
    PERIODS,
    RANKS,
    WINDOWS,
)
from graphkit.errors import UsageError, choices
from graphkit.options import (
    ExportOptions,
    ExtractOptions,
    GraphOptions,
    PruneOptions,
    ReadOptions,
    RelateOptions,
    ResolveOptions,
    Selection,
    flags_of,
)

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Options = TypeVar("Options", bound="DataclassInstance")
Chosen: TypeAlias = "dict[type, dict[str, Any]]"
"""What the user chose: an options dataclass → the values of its fields."""

READING, EXTRACTION, PRUNING, OUTPUT = "Reading", "Extraction and co-occurrence", "Selection and pruning", "Output"
"""The headings under which the help lists the options."""

BUILD, FILES, PARTS, ALL = ("build",), ("build", "export"), ("export", "view"), ("build", "export", "view")
DATED = (*ALL, "compare")
"""The commands that an option is for."""

AS_BUILT: Final = frozenset(PARTS)
"""Commands in which an option that is not given keeps the value that it had in the build."""


def formats_of(text: str) -> tuple[str, ...]:
    """Return the formats that ``--formats`` names, in the order of FORMATS; unknown ones last.

    >>> formats_of("csv, html")
    ('html', 'csv')
    """
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    if not names:
        raise UsageError("--formats names no format.", f"Take one or more of {', '.join(FORMATS)}.")
    return tuple(name for name in FORMATS if name in names) + tuple(name for name in names if name not in FORMATS)


@dataclass(frozen=True, slots=True)
class Written:
    """How a field is written on the command line, if not in the field's own form.

    Attributes:
        kind: The type on the command line.
        read: From the command line to the field.
        write: From the field to the command line.
    """

    kind: Any
    read: Callable[[Any], Any]
    write: Callable[[Any], Any]


WITH_COMMAS: Final = Written(str, formats_of, ",".join)
LISTED: Final = Written(str, lambda text: tuple(filter(None, map(str.strip, text.split(",")))), ",".join)
REPEATED: Final = Written(list[str] | None, tuple, lambda values: [*values] or None)
FILES_REPEATED: Final = Written(list[Path] | None, tuple, lambda values: [*values] or None)


@dataclass(frozen=True, slots=True)
class Option:
    """An option of the command line.

    Attributes:
        stage: The options dataclass.
        field: Its field.
        panel: The heading under which the help lists it.
        help: What it does, in a sentence.
        short: A short flag beside that of the field, or "".
        commands: The commands that take it.
        metavar: What the help calls the value; "" for the name of its type.
        written: How the value is written, where that is not as the field has it.
    """

    stage: type
    field: str
    panel: str
    help: str
    short: str = ""
    commands: tuple[str, ...] = BUILD
    metavar: str = ""
    written: Written | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The flags; of a truth value both in one.

        >>> Option(PruneOptions, "observers", PRUNING, "…").names
        ('--observers/--no-observers',)
        """
        return ("/".join(flags_of(self.row)), *filter(None, [self.short]))

    @property
    def row(self) -> Field[Any]:
        """The field of the dataclass; its metadata tell the flags and the least value."""
        return next(field for field in fields(self.stage) if field.name == self.field)

    @property
    def parameter(self) -> str:
        """The name of the parameter of a command: that of the first flag."""
        return self.names[0].partition("/")[0].removeprefix("--").replace("-", "_")

    @property
    def kind(self) -> Any:
        """The type of the value on the command line."""
        return self.written.kind if self.written else get_type_hints(self.stage)[self.field]

    @property
    def default(self) -> Any:
        """The value on the command line that stands for the field's default."""
        value = self.row.default
        assert value is not MISSING
        return self.written.write(value) if self.written else value

    def read(self, value: Any) -> Any:
        """The value of the field.

        Raises:
            UsageError: the option cannot have this value.
        """
        found = self.written.read(value) if self.written else value
        self.stage(**{self.field: found})
        return found

    def declared(self, command: str) -> inspect.Parameter:
        """The option as a parameter that Typer reads."""
        kept = command in AS_BUILT
        option = typer.Option(
            *self.names,
            help=self.help,
            rich_help_panel=self.panel,
            min=self.row.metadata.get("least"),
            metavar=self.metavar or None,
        )
        return inspect.Parameter(
            self.parameter, inspect.Parameter.KEYWORD_ONLY, default=None if kept else self.default,
            annotation=Annotated[self.kind | None if kept else self.kind, option],
        )  # fmt: skip


OPTIONS: Final = (
    Option(
        ReadOptions, "text_column", READING,
        "The column, or field of a record, that holds the text; several with commas. The usual names count where it is "
        "missing.",
    ),
    Option(ReadOptions, "id_column", READING, "The column of the article's id."),
    Option(ReadOptions, "title_column", READING, "The column of its title."),
    Option(ReadOptions, "date_column", READING, "The column of its date."),
    Option(ReadOptions, "url_column", READING, "The column of its address."),
    Option(ReadOptions, "source_column", READING, "The column of its publisher."),
    Option(
        ReadOptions, "date_order", READING,
        f"How dates such as 03/02/2021 are read: {choices(f'{name} ({what})' for name, what in DATE_ORDERS.items())}.",
    ),
    Option(
        ReadOptions, "duplicates", READING,
        f"How copies of an article count: {choices(f'{name} ({what})' for name, what in DUPLICATES.items())}.",
    ),
    Option(
        ReadOptions, "follow_links", READING, "Follow links in a folder that lead out of it; else they are left out."
    ),
    Option(
        ReadOptions, "archive_depth", READING, "Read files in files (archives, attachments) to this depth."
    ),
    Option(
        ReadOptions, "archive_members", READING, "Unpack this many files from one input at most."
    ),
    Option(
        ReadOptions, "archive_megabytes", READING, "Unpack this many megabytes from one input at most."
    ),
    Option(
        RelateOptions, "window", EXTRACTION,
        f"Window of co-occurrence: {choices(WINDOWS)}, or N for N sentences in a row.",
    ),
    Option(
        RelateOptions, "relations", EXTRACTION, "Parse sentences that name two for what one does with the other.",
    ),
    Option(
        ExtractOptions, "model", EXTRACTION,
        "The spaCy pipeline: the name of an installed one, or a path; or one for each language: en=NAME,fr=NAME.",
        "-m",
    ),
    Option(
        ExtractOptions, "languages", EXTRACTION,
        "Search articles in these languages (en,fr), or in any; by default in those that the model reads.",
        written=LISTED,
    ),
    Option(ExtractOptions, "topics", EXTRACTION, "Find topics by the terms of a list."),
    Option(ExtractOptions, "topics_file", EXTRACTION, "A TOML file of topics to add to the built-in list."),
    Option(
        ExtractOptions, "discover", EXTRACTION, "Discover up to N topics that are not in the list; 0 for none.",
    ),
    Option(ResolveOptions, "demonyms", EXTRACTION, "Count “Russian” as a mention of Russia."),
    Option(
        ResolveOptions, "coreference", EXTRACTION,
        "Count “he”, “the agency” or a quoted “I” as a mention, where it is sure who is meant.",
    ),
    Option(
        ResolveOptions, "names", EXTRACTION,
        "A list of names to find wherever they stand: CSV (name, type, aliases, id) or FollowTheMoney JSON lines. "
        "Repeat it for more lists.", metavar="FILE", written=FILES_REPEATED,
    ),
    Option(
        ResolveOptions, "names_case", EXTRACTION,
        f"How capitals count there: {choices(f'{name} ({what})' for name, what in NAMES_CASES.items())}.",
    ),
    Option(
        ExtractOptions, "boilerplate", EXTRACTION,
        "Find names and topics in bylines, share buttons and other boilerplate too.",
    ),
    Option(
        ExtractOptions, "jobs", EXTRACTION, "Worker processes; 0 for one on each core.", "-j", ("build", "demo"),
    ),
    Option(
        ExtractOptions, "engine", EXTRACTION,
        f"What runs the workers: {choices(f'{name} ({row.meaning})' for name, row in ENGINES.items())}.",
    ),
    Option(
        ExtractOptions, "ray_address", EXTRACTION,
        "With --engine ray: host:port of its cluster; by default Ray is started on this machine.", metavar="HOST:PORT",
    ),
    Option(
        ExtractOptions, "actors", EXTRACTION, "With --engine ray: workers; 0 for one on each CPU of the cluster.",
        metavar="N",
    ),
    Option(
        ExtractOptions, "gpus", EXTRACTION, "With --engine ray: GPUs for each worker, also a part of one.", metavar="X"
    ),
    Option(
        Selection, "topics", PRUNING, "Keep articles that name this topic. Repeat it for articles that name all.",
        commands=PARTS, written=REPEATED,
    ),
    Option(
        Selection, "sources", PRUNING, "Keep articles from this source. Repeat it for more sources.",
        commands=PARTS, written=REPEATED,
    ),
    Option(
        Selection, "since", PRUNING, "Keep articles from this day on: 2023-09-13, 2023-09 or 2023.", commands=DATED
    ),
    Option(Selection, "until", PRUNING, "Keep articles up to this day.", commands=DATED),
    Option(
        PruneOptions, "observers", PRUNING, "Keep observers: news agencies and papers that the articles only cite.",
        commands=ALL,
    ),
    Option(PruneOptions, "min_sentences", PRUNING, "Keep edges backed by at least N sentences.", commands=ALL,
           metavar="N"),
    Option(PruneOptions, "min_documents", PRUNING, "Keep edges backed by at least N articles.", commands=ALL,
           metavar="N"),
    Option(
        PruneOptions, "significance", PRUNING,
        "Keep edges that occur more often than chance at this level, over all edges (Benjamini–Hochberg); 1 keeps all.",
        commands=ALL, metavar="P",
    ),
    Option(PruneOptions, "backbone", PRUNING, f"Method to extract a backbone: {choices(BACKBONES)}.", commands=ALL),
    Option(PruneOptions, "alpha", PRUNING, "With --backbone: its significance level; a lower one keeps fewer edges.",
           commands=ALL),
    Option(
        PruneOptions, "max_edges_per_node", PRUNING,
        "Keep edges that are among the N strongest of one of their ends; 0 keeps all.", commands=ALL,
        metavar="N",
    ),
    Option(PruneOptions, "top", PRUNING, "Keep the N strongest nodes; 0 keeps all.", commands=ALL,
           metavar="N"),
    Option(PruneOptions, "component", PRUNING, f"Connected components to keep: {choices(COMPONENTS)}.", commands=ALL),
    Option(GraphOptions, "rank_by", PRUNING, f"Measure of an edge's strength: {choices(RANKS)}.", commands=ALL),
    Option(
        ExportOptions, "formats", OUTPUT, f"Formats to write, separated by commas: {choices(FORMATS)}.",
        "-f", ("build", "demo", "export"), written=WITH_COMMAS,
    ),
    Option(
        ExportOptions, "title", OUTPUT, "Title of the page; by default its strongest names and their period.",
        commands=ALL,
    ),
    Option(
        ExportOptions, "card", OUTPUT, "Address of a picture that previews of links to the page show.",
        commands=FILES, metavar="URL",
    ),
    Option(
        ExportOptions, "story", OUTPUT, "The story that the page tells: a file that “Story” in a page has downloaded.",
        commands=FILES, metavar="FILE",
    ),
    Option(GraphOptions, "page_nodes", OUTPUT, "Show the N strongest nodes on the page.", commands=ALL,
           metavar="N"),
    Option(GraphOptions, "period", OUTPUT, f"Count mentions and co-occurrences over time by {choices(PERIODS)}.",
           commands=FILES),
    Option(GraphOptions, "seed", OUTPUT, "Seed of the layout.", commands=ALL),
)  # fmt: skip
"""All shared options, in the order of the help."""


def with_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that name it; it gets their values as its argument ``chosen``, by dataclass.

    Raises:
        UsageError: when the command runs: an option cannot have its value.
    """
    rows = [row for row in OPTIONS if command.__name__ in row.commands]
    own = [p for p in inspect.signature(command, eval_str=True).parameters.values() if p.name != "chosen"]

    @wraps(command)
    def run(**given: Any) -> None:
        chosen: Chosen = {}
        for row in rows:
            value = given.pop(row.parameter)
            if value is not None and value != []:
                chosen.setdefault(row.stage, {})[row.field] = row.read(value)
        command(**given, chosen=chosen)

    parameters = _ordered([*own, *(row.declared(command.__name__) for row in rows)])
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {p.name: p.annotation for p in parameters}
    return run


def _ordered(parameters: Iterable[inspect.Parameter]) -> list[inspect.Parameter]:
    """Make all parameters keyword-only, those without a default first."""
    by_keyword = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in parameters]
    return sorted(by_keyword, key=lambda p: p.default is not inspect.Parameter.empty)


def applied(options: Options, chosen: Mapping[type, Mapping[str, Any]]) -> Options:
    """Replace the chosen fields in options and in those nested in them.

    >>> applied(GraphOptions(seed=7), {PruneOptions: {"top": 9}, GraphOptions: {"period": "week"}})
    GraphOptions(seed=7, ..., period='week', ..., prune=PruneOptions(..., top=9, ...))
    """
    values = dict(chosen.get(type(options), {}))
    for field in fields(options):
        if is_dataclass(value := getattr(options, field.name)):
            values[field.name] = applied(cast("DataclassInstance", value), chosen)
    return replace(options, **values)
