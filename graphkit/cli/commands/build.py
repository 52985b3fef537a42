"""The commands ``build`` and ``demo``: read articles and write the graph."""

from __future__ import annotations

import os
import sys
import time
import webbrowser
from pathlib import Path
from typing import Annotated, Final

import typer

from graphkit.choices import FORMATS
from graphkit.cli import arguments as arg
from graphkit.cli.defaults import build_defaults, options_from_file
from graphkit.cli.messages import show_result
from graphkit.cli.option_table import EXTRACTION, Chosen, applied, with_options
from graphkit.cli.progress import shown
from graphkit.cli.stopping import BUILD_STOPPED, stoppable
from graphkit.errors import UsageError
from graphkit.options import DEFAULT_OUTPUT, BuildOptions, ExportOptions, ExtractOptions, ResolveOptions
from graphkit.read import READERS

SOME_LEFT_OUT: Final = 3
"""The exit code of a build that left out some inputs."""

SAMPLE_TITLE: Final = "graphkit's sample: Kim, Putin and Vostochny, 2023–24"

Inputs = Annotated[
    list[str],
    typer.Argument(
        help=f"Files ({', '.join(READERS)}), folders or globs; “-” reads standard input.", show_default=False
    ),
]
Output = Annotated[Path, typer.Option("--output", "-o", help="Folder for the results.", file_okay=False)]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no summary; errors and notes stay.")]
Decisions = Annotated[
    Path | None,
    typer.Option(
        "--decisions",
        help="File of decisions, with defaults of these options under \\[build]; graphkit.toml if it exists.",
        rich_help_panel=EXTRACTION, callback=build_defaults, is_eager=True, dir_okay=False,
    ),
]  # fmt: skip


@with_options
def build(
    ctx: typer.Context,
    inputs: Inputs,
    chosen: Chosen,
    output: Output = DEFAULT_OUTPUT,
    open_: arg.Open = False,
    quiet: Quiet = False,
    decisions: Decisions = None,
) -> None:
    """Read articles and write their graph: a page for the browser, GraphML and GEXF for Gephi, JSON and CSV tables.

    Example: graphkit build articles/ --output affair/
    """
    if not chosen[ExtractOptions]["topics"]:
        chosen[ExtractOptions]["discover"] = 0
    options = BuildOptions(output=output, built=_pinned_day(), resolve=ResolveOptions(decisions=decisions))
    _run(inputs, applied(options, chosen), open_page=open_, quiet=quiet, origin=options_from_file(ctx))


@with_options
def demo(chosen: Chosen, output: Output = DEFAULT_OUTPUT, open_: arg.Open = False, quiet: Quiet = False) -> None:
    """Build the sample articles that come with graphkit: the Kim–Putin meeting of September 2023 and what followed."""
    from importlib.resources import as_file, files

    options = BuildOptions(output=output, built=_pinned_day(), export=ExportOptions(title=SAMPLE_TITLE))
    with as_file(files("graphkit.data") / "sample") as folder:
        _run([str(folder)], applied(options, chosen), open_page=open_, quiet=quiet)


def _run(
    inputs: list[str],
    options: BuildOptions,
    *,
    open_page: bool,
    quiet: bool,
    origin: tuple[Path, list[str]] | None = None,
) -> None:
    from graphkit.pipeline import build as run_build

    with stoppable(BUILD_STOPPED), shown(quiet=quiet) as progress:
        result = run_build(inputs, options, stdin=sys.stdin.buffer, progress=progress)
    show_result(result, origin, quiet=quiet)
    page = result.output / FORMATS["html"][0]
    if open_page and page in result.files:
        webbrowser.open(page.resolve().as_uri())
    if result.failures:
        raise typer.Exit(SOME_LEFT_OUT)


def _pinned_day() -> str:
    """The day of SOURCE_DATE_EPOCH, where it is set: builds of packages must be repeatable."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        return ""
    if not epoch.isdecimal():
        raise UsageError(f"SOURCE_DATE_EPOCH is “{epoch}”, not a number of seconds.", "Unset it, or give a number.")
    return time.strftime("%Y-%m-%d", time.gmtime(int(epoch)))
