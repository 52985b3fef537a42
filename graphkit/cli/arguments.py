"""Arguments that several commands declare alike; options that set a field of an options dataclass are in
:mod:`graphkit.cli.option_table`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graphkit.choices import RANKS
from graphkit.cli.defaults import output_default, workspace_default
from graphkit.errors import choices
from graphkit.records import TYPES

NAME_HELP = "A label, an alias or an id."

Name = Annotated[str, typer.Argument(metavar="NAME", help=NAME_HELP)]
NameA = Annotated[str, typer.Argument(metavar="A", help=NAME_HELP)]
NameB = Annotated[str, typer.Argument(metavar="B", help="Another.")]

Workspace = Annotated[
    Path,
    typer.Option(
        "--workspace", "-w", metavar="DIR", help="Folder of a build, or its graphkit.duckdb.",
        callback=workspace_default,
    ),
]  # fmt: skip
Json = Annotated[bool, typer.Option("--json", help="Write JSON.")]
Limit = Annotated[int, typer.Option("--limit", "-n", help="Show at most N; 0 for all.", min=0, metavar="N")]
Type = Annotated[str | None, typer.Option("--type", "-t", help=f"Only {choices(TYPES)}.", show_default=False)]
RankBy = Annotated[str, typer.Option("--rank-by", help=f"Measure of an edge's strength: {choices(RANKS)}.")]
Open = Annotated[bool, typer.Option("--open", help="Open the page in the browser.")]

Around = Annotated[
    list[str] | None,
    typer.Option("--around", metavar="NAME", help="Keep this node and its neighbours (its ego network)."),
]
Depth = Annotated[
    int | None,
    typer.Option("--depth", help="With --around: keep nodes up to N edges away; 1 by default.", min=1, metavar="N"),
]

Decisions = Annotated[
    Path | None,
    typer.Option(
        "--decisions", help="File of decisions; by default that of the last build, else graphkit.toml.",
        callback=output_default, is_eager=True, dir_okay=False, show_default=False,
    ),
]  # fmt: skip
Note = Annotated[str, typer.Option("--note", help="Why: kept beside the decision.", show_default=False)]
