"""The application ``graphkit``: its commands under the headings of the help, and how errors end it."""

from __future__ import annotations

import sys
from typing import Annotated, Final, NoReturn

import typer

from graphkit.cli.commands.build import build, demo
from graphkit.cli.commands.check import check
from graphkit.cli.commands.compare import compare
from graphkit.cli.commands.decide import correct, merge, split
from graphkit.cli.commands.evidence import evidence
from graphkit.cli.commands.export import export
from graphkit.cli.commands.names import names
from graphkit.cli.commands.neighbours import neighbours
from graphkit.cli.commands.path import path
from graphkit.cli.commands.relations import relations
from graphkit.cli.commands.review import review
from graphkit.cli.commands.show import show
from graphkit.cli.commands.sql import sql
from graphkit.cli.commands.top import top
from graphkit.cli.commands.topics import topics
from graphkit.cli.commands.view import view
from graphkit.cli.commands.why import why
from graphkit.cli.messages import show_error
from graphkit.errors import GraphkitError, disk_is_full, is_full
from graphkit.version import __version__

app = typer.Typer(
    name="graphkit",
    help="Build a graph of the people, organisations, places and topics in a folder of articles, and explore it.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

PANELS: Final = {
    None: (build, demo),
    "Questions": (top, neighbours, path, evidence, relations, show, compare, sql, export, view),
    "Corrections": (check, names, review, merge, split, correct, why),
}
"""The commands under the headings of the help; ``topics`` is an application of its own."""

for _panel, _commands in PANELS.items():
    for _command in _commands:
        app.command(rich_help_panel=_panel)(_command)
app.add_typer(topics, name="topics", rich_help_panel="Questions")


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


def run() -> None:
    """Run the command; a user's mistake is a sentence on standard error and an exit code, never a traceback."""
    try:
        app()
    except GraphkitError as error:
        _fail(error)
    except OSError as error:
        if not is_full(error):
            raise
        _fail(disk_is_full(error))


def _fail(error: GraphkitError) -> NoReturn:
    show_error(error)
    sys.exit(error.exit_code)
