"""The arguments that commands share, each with its help; closed choices come from the dicts that define them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graphkit.errors import choices
from graphkit.options import BACKBONES, COMPONENTS, DUPLICATES, FORMATS, PERIODS, RANKS, WINDOWS
from graphkit.read import READERS

READ, FIND, PRUNE, DRAW = "Reading", "Finding and tying", "Leaving out", "Writing"

WINDOW_HELP = f"What two names must share to be tied: {choices(WINDOWS)}; or N for N sentences in a row."
FORMATS_HELP = f"What to write, separated by commas: {choices(FORMATS)}."

RANK_HELP = f"What makes a tie strong, where only the strongest stay: {choices(RANKS)}."
PERIOD_HELP = f"What counts over time are by: {choices(PERIODS)}."
BACKBONE_HELP = f"Keep the ties that stand out from those of their ends: {choices(BACKBONES)}."
COMPONENT_HELP = f"Of a graph that falls apart, keep {choices(COMPONENTS)}."
DUPLICATES_HELP = (
    f"Articles that are copies of others: {choices(f'{name} ({what})' for name, what in DUPLICATES.items())}."
)


def _option(*names: str, help: str, panel: str, **settings: object) -> object:  # noqa: A002 - as Typer calls it
    return typer.Option(*names, help=help, rich_help_panel=panel, **settings)  # type: ignore[arg-type]


Inputs = Annotated[
    list[str],
    typer.Argument(
        help=f"Files ({', '.join(READERS)}), folders or globs; “-” reads standard input.",
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
Duplicates = Annotated[str, _option("--duplicates", help=DUPLICATES_HELP, panel=READ)]

Window = Annotated[str, _option("--window", help=WINDOW_HELP, panel=FIND)]
Model = Annotated[str, _option("--model", "-m", help="An installed spaCy pipeline, or the path of one.", panel=FIND)]
Topics = Annotated[
    Path | None, _option("--topics", help="A TOML file of topics, added to those of graphkit.", panel=FIND)
]
NoTopics = Annotated[bool, _option("--no-topics", help="Look for no topics.", panel=FIND)]
DiscoverTopics = Annotated[
    int, _option("--discover-topics", help="How many topics to find that no list holds; 0 for none.", panel=FIND, min=0)
]
Demonyms = Annotated[bool, _option("--demonyms/--no-demonyms", help="Count “Russian” as Russia.", panel=FIND)]
KeepFurniture = Annotated[
    bool,
    _option(
        "--keep-furniture/--skip-furniture",
        help="Look for names in bylines, share buttons and the like too.",
        panel=FIND,
    ),
]
Jobs = Annotated[int, _option("--jobs", "-j", help="Worker processes; 0 takes one for each core.", panel=FIND, min=0)]

Since = Annotated[
    str, _option("--since", help="Only articles of this day or later: 2023-09-13, 2023-09, 2023.", panel=PRUNE)
]
Until = Annotated[str, _option("--until", help="Only articles of this day or earlier.", panel=PRUNE)]
Observers = Annotated[
    bool, _option("--observers/--no-observers", help="Keep agencies and papers that only report.", panel=PRUNE)
]
MinSentences = Annotated[
    int, _option("--min-sentences", help="Only ties of so many sentences or more.", panel=PRUNE, min=1)
]
MinDocuments = Annotated[
    int, _option("--min-documents", help="Only ties of so many articles or more.", panel=PRUNE, min=1)
]
Significance = Annotated[
    float,
    _option(
        "--significance", metavar="P", panel=PRUNE,
        help="Only ties that are more than chance, at this level over all ties (Benjamini–Hochberg); 1 keeps all.",
    ),
]  # fmt: skip
Backbone = Annotated[str, _option("--backbone", help=BACKBONE_HELP, panel=PRUNE)]
Alpha = Annotated[float, _option("--alpha", help="The backbone's level: less keeps less.", panel=PRUNE)]
MaxEdgesPerNode = Annotated[
    int,
    _option("--max-edges-per-node", help="Only the strongest ties of each node; 0 keeps all.", panel=PRUNE, min=0),
]
TopNodes = Annotated[
    int, _option("--top", help="Only so many of the strongest nodes; 0 keeps all.", panel=PRUNE, min=0)
]
Component = Annotated[str, _option("--component", help=COMPONENT_HELP, panel=PRUNE)]
RankBy = Annotated[str, _option("--rank-by", help=RANK_HELP, panel=PRUNE)]

Formats = Annotated[str, _option("--formats", "-f", help=FORMATS_HELP, panel=DRAW)]
Title = Annotated[str, _option("--title", help="What the page calls the graph; else the input's name.", panel=DRAW)]
PageNodes = Annotated[
    int, _option("--page-nodes", help="How many of the strongest nodes the page shows.", panel=DRAW, min=1)
]
Seed = Annotated[int, _option("--seed", help="Starts the drawing's random choices.", panel=DRAW, min=0)]
Period = Annotated[str, _option("--period", help=PERIOD_HELP, panel=DRAW)]
