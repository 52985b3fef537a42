"""Arguments come in; a build, and what a person reads of it, goes out."""

from __future__ import annotations

import os
import sys
import time
import webbrowser
from pathlib import Path
from typing import Annotated, Final

import typer

from graphkit.cli import arguments as arg
from graphkit.cli import explore, review, workspace
from graphkit.cli.defaults import build_defaults, formats_of
from graphkit.cli.show import progress_bar, show_error, show_result
from graphkit.errors import GraphkitError, UsageError
from graphkit.options import (
    DEFAULT_MODEL,
    DEFAULT_OUTPUT,
    FORMATS,
    BuildOptions,
    ExportOptions,
    ExtractOptions,
    GraphOptions,
    PruneOptions,
    ReadOptions,
    RelateOptions,
    ResolveOptions,
    Selection,
)
from graphkit.version import __version__

ALL_FORMATS = ",".join(FORMATS)
SOME_LEFT_OUT = 3
SAMPLE_TITLE = "graphkit's sample: Kim, Putin and Vostochny, 2023–24"

Decisions = Annotated[
    Path | None,
    typer.Option(
        "--decisions", help="Your corrections, and under [build] these options; graphkit.toml if it is there.",
        rich_help_panel=arg.FIND, callback=build_defaults, is_eager=True, dir_okay=False,
    ),
]  # fmt: skip

app = typer.Typer(
    name="graphkit",
    help="Read a folder of articles and draw who and what they connect, with the sentences behind every line.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(value: bool) -> None:
    if value:
        typer.echo(f"graphkit {__version__}")
        raise typer.Exit


@app.callback()
def _common(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and stop.")
    ] = False,
) -> None:
    del version


@app.command()
def build(
    inputs: arg.Inputs,
    output: arg.Output = DEFAULT_OUTPUT,
    open_: arg.Open = False,
    window: arg.Window = "sentence",
    model: arg.Model = DEFAULT_MODEL,
    topics: arg.Topics = None,
    no_topics: arg.NoTopics = False,
    discover_topics: arg.DiscoverTopics = 20,
    demonyms: arg.Demonyms = True,
    keep_furniture: arg.KeepFurniture = False,
    decisions: Decisions = None,
    jobs: arg.Jobs = 0,
    text_column: arg.TextColumn = "text",
    id_column: arg.IdColumn = "id",
    title_column: arg.TitleColumn = "title",
    date_column: arg.DateColumn = "date",
    url_column: arg.UrlColumn = "url",
    source_column: arg.SourceColumn = "source",
    duplicates: arg.Duplicates = "mark",
    since: arg.Since = "",
    until: arg.Until = "",
    observers: arg.Observers = True,
    min_sentences: arg.MinSentences = 1,
    min_documents: arg.MinDocuments = 1,
    significance: arg.Significance = 1.0,
    backbone: arg.Backbone = "",
    alpha: arg.Alpha = 0.05,
    max_edges_per_node: arg.MaxEdgesPerNode = 0,
    top: arg.TopNodes = 0,
    component: arg.Component = "all",
    rank_by: arg.RankBy = "weight",
    formats: arg.Formats = ALL_FORMATS,
    title: arg.Title = "",
    page_nodes: arg.PageNodes = 300,
    period: arg.Period = "month",
    seed: arg.Seed = 1,
) -> None:
    """Read articles and write the graph: a page for the browser, GraphML and GEXF for Gephi, JSON and CSV tables.

    Example: graphkit build articles/ --output affair/
    """
    options = BuildOptions(
        output=output,
        built=_pinned_day(),
        read=ReadOptions(
            text_column=text_column,
            id_column=id_column,
            title_column=title_column,
            date_column=date_column,
            url_column=url_column,
            source_column=source_column,
            duplicates=duplicates,
        ),
        extract=ExtractOptions(
            model=model,
            topics=not no_topics,
            topics_file=topics,
            discover=0 if no_topics else discover_topics,
            furniture=keep_furniture,
            jobs=jobs,
        ),
        resolve=ResolveOptions(demonyms=demonyms, decisions=decisions),
        relate=RelateOptions(window=window),
        select=Selection(since=since, until=until),
        graph=GraphOptions(
            seed=seed,
            rank_by=rank_by,
            period=period,
            page_nodes=page_nodes,
            prune=PruneOptions(
                observers=observers,
                min_sentences=min_sentences,
                min_documents=min_documents,
                significance=significance,
                backbone=backbone,
                alpha=alpha,
                max_edges_per_node=max_edges_per_node,
                top=top,
                component=component,
            ),
        ),
        export=ExportOptions(formats=formats_of(formats), title=title),
    )
    _run(inputs, options, open_page=open_)


@app.command()
def demo(
    output: arg.Output = DEFAULT_OUTPUT,
    open_: arg.Open = False,
    jobs: arg.Jobs = 0,
    formats: arg.Formats = ALL_FORMATS,
) -> None:
    """Build the sample articles that come with graphkit: the Kim–Putin meeting of September 2023 and what followed."""
    from importlib.resources import as_file, files

    options = BuildOptions(
        output=output,
        built=_pinned_day(),
        extract=ExtractOptions(jobs=jobs),
        export=ExportOptions(formats=formats_of(formats), title=SAMPLE_TITLE),
    )
    with as_file(files("graphkit.data") / "sample") as folder:
        _run([str(folder)], options, open_page=open_)


PANELS: Final = {
    "Questions": (*explore.COMMANDS, *workspace.COMMANDS),
    "Corrections": review.COMMANDS,
}
"""The commands on what was built, under the headings of the help."""

for _panel, _commands in PANELS.items():
    for _command in _commands:
        app.command(rich_help_panel=_panel)(_command)
app.add_typer(workspace.topics, name="topics", rich_help_panel="Questions")


def _run(inputs: list[str], options: BuildOptions, *, open_page: bool) -> None:
    from graphkit.pipeline import build as run_build

    with progress_bar() as progress:
        result = run_build(inputs, options, stdin=sys.stdin.buffer, progress=progress)
    show_result(result)
    page = result.output / FORMATS["html"][0]
    if open_page and page in result.files:
        webbrowser.open(page.resolve().as_uri())
    if result.failures:
        raise typer.Exit(SOME_LEFT_OUT)


def _pinned_day() -> str:
    """The day that SOURCE_DATE_EPOCH stands for, where it is set: builds of packages must be repeatable."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        return ""
    if not epoch.isdecimal():
        raise UsageError(f"SOURCE_DATE_EPOCH is “{epoch}”, not a number of seconds.", "Unset it, or give a number.")
    return time.strftime("%Y-%m-%d", time.gmtime(int(epoch)))


def main() -> None:
    """Run the command; a user's mistake is a sentence on standard error and an exit code, never a traceback."""
    try:
        app()
    except GraphkitError as error:
        show_error(error)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. What was extracted is kept: the same command goes on from there.\n")
        sys.exit(130)
