"""The command ``sql``: query the tables of the workspace."""

from __future__ import annotations

import csv
import io
import math
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from graphkit.cli import arguments as arg
from graphkit.cli.tables import show_json, show_table, written
from graphkit.cli.text import counted
from graphkit.cli.workspace import opened
from graphkit.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from graphkit.explore import Workspace


def sql(
    query: Annotated[
        str, typer.Argument(metavar="[QUERY]", help="A SELECT; “-” reads standard input; without it, list the tables.")
    ] = "",
    as_csv: Annotated[bool, typer.Option("--csv", help="Write CSV.")] = False,
    where: arg.Workspace = DEFAULT_OUTPUT,
    as_json: arg.Json = False,
) -> None:
    """Query the workspace in DuckDB's SQL, read-only; without a query, list its tables and columns.

    Example: graphkit sql "SELECT label, type FROM entities WHERE official"
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
    """A value as JSON has it, which has neither infinity nor NaN.

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
