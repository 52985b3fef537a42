"""What to compare and to ask of built workspaces comes in; tables, CSV and JSON go out."""

from __future__ import annotations

import csv
import io
import math
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from graphkit.cli import arguments as arg
from graphkit.cli.answers import AsJson, Limit, Where, opened, say, show_json, show_table, written
from graphkit.cli.parts import export, view
from graphkit.cli.questions import counted
from graphkit.cli.topics import topics
from graphkit.errors import GraphkitError, UsageError, choices
from graphkit.explore.changes import CHANGES, UNITS, EdgeChange, NodeChange
from graphkit.options import DEFAULT_OUTPUT, Selection
from graphkit.records import TYPES

if TYPE_CHECKING:
    from graphkit.explore import Workspace
    from graphkit.explore.changes import Comparison

COUNTS: Final = (
    "name", "change", "sentences_before", "sentences_after", "documents_before", "documents_after", "share_before",
    "share_after", "log_ratio", "g2",
)  # fmt: skip
"""What a pipe gets of each change."""

Type = Annotated[str | None, typer.Option("--type", "-t", help=f"Only {choices(TYPES)}.", show_default=False)]


def compare(
    before: Annotated[
        Path | None, typer.Argument(metavar="[DIR1]", help="A build; the earlier one.", show_default=False)
    ] = None,
    after: Annotated[
        Path | None,
        typer.Argument(metavar="[DIR2]", help="Another; leave it out to compare parts of one.", show_default=False),
    ] = None,
    split: Annotated[
        str, typer.Option("--split", metavar="DAY", help="Compare the articles before this day with the later ones.")
    ] = "",
    sources: Annotated[
        list[str] | None,
        typer.Option("--source", help="Given twice: compare two sources. Given once: only its articles."),
    ] = None,
    since: arg.Since = "",
    until: arg.Until = "",
    type_: Type = None,
    by: Annotated[str, typer.Option("--by", help=f"What shares are of: {choices(UNITS)}.")] = "documents",
    limit: Limit = 10,
    where: Where = DEFAULT_OUTPUT,
    as_json: AsJson = False,
) -> None:
    """Show who and what came, went, grew or shrank: between two builds, two periods or two sources.

    Shares are compared, since the two differ in size; the surest change comes first (log-likelihood G²). --limit counts
    nodes and ties of each kind of change.

    Examples: graphkit compare september/ october/; graphkit compare --split 2023-10-01
    """  # fmt: skip
    from graphkit.explore.compare import compare as compared
    from graphkit.explore.compare import compare_parts
    from graphkit.store.selecting import check_sources

    limit_ = limit or None
    common = Selection(since=since, until=until, sources=tuple(sources or ()))
    with ExitStack() as stack:
        first = stack.enter_context(opened(before or where)).store
        check_sources(first, common.sources)
        if after is not None:
            if split:
                raise UsageError("--split compares two parts of one build.", "Leave it out, or the second folder.")
            second = stack.enter_context(opened(after)).store
            sides = [first, second]
            if common:
                check_sources(second, common.sources)
                sides = [stack.enter_context(side.part(common)) for side in sides]
            found = compared(*sides, type=type_, by=by, limit=limit_)
        else:
            found = compare_parts(first, *_sides(common, split), type=type_, by=by, limit=limit_)
    if all(change.change == "stayed" for change in found.changes):
        raise GraphkitError("Nothing changed.", "Compare other articles, or leave --type out.")
    if as_json:
        show_json(found)
    else:
        _show_comparison(found, by)
    for note in found.notes:
        typer.echo(f"Note: {note}", err=True)


def _sides(common: Selection, split: str) -> tuple[Selection, Selection]:
    """The two choices of articles of one build that are compared."""
    if split:
        later = replace(common, since=split)
        day = date.fromisoformat(split + "-01-01"[len(split) - 4 :])
        return replace(common, until=(day - timedelta(days=1)).isoformat()), later
    if len(common.sources) == 2:
        one, other = (replace(common, sources=(source,)) for source in common.sources)
        return one, other
    raise UsageError(
        "There is nothing to compare this build with.",
        "Give a second folder, --split DAY for two periods, or --source twice for two sources.",
    )


def _show_comparison(found: Comparison, by: str) -> None:
    kinds = [kind for kind in CHANGES if kind != "stayed"]
    if not sys.stdout.isatty():
        rows = [_full_row(change) for kind in kinds for change in found.changes if change.change == kind]
        show_table(("what", "a", "b", *COUNTS), rows)
        return
    for title, corpus in (("Before", found.before), ("After", found.after)):
        days = f", {corpus.first} to {corpus.last}" if corpus.first else ""
        size = f"{counted(corpus.documents, 'article')}, {counted(corpus.sentences, 'sentence')}"
        say(f"{title}: {corpus.title or 'untitled'} ({size}{days})")
    numbers = (f"{UNITS[by]} before", "after", "% before", "after", "log ratio", "G²")
    for kind in kinds:
        if rows := [[node.label, node.type, *_numbers(node, by)] for node in found.nodes if node.change == kind]:
            show_table(("", "type", *numbers), rows, f"{kind.capitalize()}: nodes")
        if rows := [[tie.name, *_numbers(tie, by)] for tie in found.edges if tie.change == kind]:
            show_table(("", *numbers), rows, f"{kind.capitalize()}: ties")


def _full_row(change: NodeChange | EdgeChange) -> list[object]:
    who = ["tie", change.a, change.b] if isinstance(change, EdgeChange) else [change.type, change.id, ""]
    return [*who, *(getattr(change, name) for name in COUNTS)]


def _numbers(change: NodeChange | EdgeChange, by: str) -> list[object]:
    counts = [getattr(change, f"{by}_{side}") for side in ("before", "after")]
    return [*counts, 100 * change.share_before, 100 * change.share_after, change.log_ratio, change.g2]


def sql(
    query: Annotated[
        str, typer.Argument(metavar="[QUERY]", help="A SELECT; “-” reads standard input; without it, the tables.")
    ] = "",
    as_csv: Annotated[bool, typer.Option("--csv", help="Write CSV.")] = False,
    where: Where = DEFAULT_OUTPUT,
    as_json: AsJson = False,
) -> None:
    """Ask the workspace in SQL (DuckDB's). It can only be read; without a query its tables are listed.

    Example: graphkit sql "SELECT label, mentions FROM entities JOIN ... "
    """
    from graphkit.explore.sql import sql as ask

    with opened(where) as workspace:
        if not query:
            _show_schema(workspace, as_json=as_json)
            return
        answer = ask(workspace.store, sys.stdin.read() if query == "-" else query)
    if as_json:
        show_json([dict(zip(answer.columns, map(_json, row), strict=True)) for row in answer.rows])
    elif as_csv:
        typer.echo(_csv(answer.columns, answer.rows), nl=False)
    else:
        show_table(answer.columns, answer.rows)


def _show_schema(workspace: Workspace, *, as_json: bool) -> None:
    from graphkit.explore.sql import schema

    tables = schema(workspace.store)
    if as_json:
        show_json(tables)
        return
    if not sys.stdout.isatty():
        rows = [(table.name, table.rows, c.name, c.type, c.meaning) for table in tables for c in table.columns]
        show_table(("table", "rows", "column", "type", "meaning"), rows)
        return
    for table in tables:
        title = f"{table.name}: {table.meaning} ({counted(table.rows, 'row')})"
        show_table(("column", "type", "meaning"), ((c.name, c.type, c.meaning) for c in table.columns), title)


def _json(value: object) -> object:
    """A value as JSON has it: no number is infinite, or none at all.

    >>> _json(1.5), _json(float("nan"))
    (1.5, None)
    """
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _csv(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    from graphkit.export.tables import guarded

    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(map(guarded, columns))
    writer.writerows([value if isinstance(value, (int, float)) else guarded(written(value)) for value in row]
                     for row in rows)  # fmt: skip
    return text.getvalue()


COMMANDS = (compare, sql, export, view)
"""What :mod:`graphkit.cli.main` offers; ``topics`` is an application of its own."""

__all__ = ["COMMANDS", "topics"]
