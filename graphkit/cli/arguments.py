"""The arguments that commands share, each with its help; closed choices come from the dicts that define them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graphkit.errors import choices
from graphkit.options import FORMATS, WINDOWS

READ, FIND, DRAW = "Reading", "Finding and tying", "Writing"

WINDOW_HELP = f"What two names must share to be tied: {choices(WINDOWS)}; or N for N sentences in a row."
FORMATS_HELP = f"What to write, separated by commas: {choices(FORMATS)}."


def _option(*names: str, help: str, panel: str, **settings: object) -> object:  # noqa: A002 - as Typer calls it
    return typer.Option(*names, help=help, rich_help_panel=panel, **settings)  # type: ignore[arg-type]


Inputs = Annotated[
    list[str],
    typer.Argument(
        help="Files, folders or globs: txt, md, html, jsonl, csv, parquet; “-” reads standard input.",
        show_default=False,
    ),
]
Output = Annotated[Path, typer.Option("--output", "-o", help="The folder for the results.", file_okay=False)]
Open = Annotated[bool, typer.Option("--open", help="Open the page in the browser when it is done.")]

TextColumn = Annotated[str, _option("--text-column", help="The field or column that holds the text.", panel=READ)]
IdColumn = Annotated[str, _option("--id-column", help="… the article's id.", panel=READ)]
TitleColumn = Annotated[str, _option("--title-column", help="… its title.", panel=READ)]
DateColumn = Annotated[str, _option("--date-column", help="… its date.", panel=READ)]
UrlColumn = Annotated[str, _option("--url-column", help="… its address.", panel=READ)]
SourceColumn = Annotated[str, _option("--source-column", help="… who published it.", panel=READ)]

Window = Annotated[str, _option("--window", help=WINDOW_HELP, panel=FIND)]
Model = Annotated[str, _option("--model", "-m", help="An installed spaCy pipeline, or the path of one.", panel=FIND)]
Topics = Annotated[
    Path | None, _option("--topics", help="A TOML file of topics, added to those of graphkit.", panel=FIND)
]
NoTopics = Annotated[bool, _option("--no-topics", help="Look for no topics.", panel=FIND)]
NoDemonyms = Annotated[bool, _option("--no-demonyms", help="Do not count “Russian” as Russia.", panel=FIND)]
Jobs = Annotated[int, _option("--jobs", "-j", help="Worker processes; 0 takes one for each core.", panel=FIND, min=0)]

Formats = Annotated[str, _option("--formats", "-f", help=FORMATS_HELP, panel=DRAW)]
Title = Annotated[str, _option("--title", help="What the page calls the graph; else the input's name.", panel=DRAW)]
PageNodes = Annotated[
    int, _option("--page-nodes", help="How many of the strongest nodes the page shows.", panel=DRAW, min=1)
]
Seed = Annotated[int, _option("--seed", help="Starts the drawing's random choices.", panel=DRAW, min=0)]
