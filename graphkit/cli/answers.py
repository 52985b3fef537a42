"""What commands that answer questions share: their arguments come in; a workspace, tables and JSON go out."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from graphkit.cli.defaults import output_default
from graphkit.cli.questions import plain, say
from graphkit.errors import WorkspaceError
from graphkit.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from graphkit.explore import Workspace


def where_default(ctx: typer.Context, param: typer.CallbackParam, value: Path) -> Path:
    """Callback of ``--workspace``: where it is not given, the ``output`` of graphkit.toml's section [build]."""
    source = ctx.get_parameter_source(str(param.name))
    if ctx.resilient_parsing or source is None or source.name != "DEFAULT":
        return value
    kept = ctx.default_map
    output_default(ctx, None)
    found = (ctx.default_map or {}).get("output", value)
    # It is the folder that is read: it must not become the default of an option --output too.
    ctx.default_map = kept
    return Path(found)


Where = Annotated[
    Path,
    typer.Option(
        "--workspace", "-w", metavar="DIR", help="The folder of a build, or its graphkit.duckdb.",
        callback=where_default,
    ),
]  # fmt: skip
AsJson = Annotated[bool, typer.Option("--json", help="Write JSON.")]
Limit = Annotated[int, typer.Option("--limit", "-n", help="So many at most; 0 for all.", min=0)]


@contextmanager
def opened(where: Path = DEFAULT_OUTPUT) -> Iterator[Workspace]:
    """The workspace of a build, for questions alone.

    Args:
        where: The folder of a build, or the file itself.

    Raises:
        WorkspaceError: there is none.
    """
    from graphkit.explore import Workspace

    if not where.exists():
        raise WorkspaceError(
            f"There is no build in {where}.", "Run graphkit build first, or give the folder of one with --workspace."
        )
    with Workspace(where) as workspace:
        yield workspace


def show_table(columns: Sequence[str], rows: Iterable[Sequence[object]], title: str = "") -> None:
    """Rows as a table on a terminal; elsewhere as lines of full values between tabs, the names of the columns first.

    Args:
        columns: Their names.
        rows: For each column a text, a number, a truth value or None.
        title: Stands above the table, on a terminal alone. Last columns that find no room there are left out, and
            named below it; the first may be folded.
    """
    kept = [list(row) for row in rows]
    if not sys.stdout.isatty():
        for line in (list[object](columns), *kept):
            typer.echo("\t".join(plain(written(value)).plain for value in line))
        return
    console = Console(highlight=False)
    cells = [[read(value) for value in row] for row in kept]
    shown = _fitting(columns, cells, console.width)
    table = Table(title=plain(title) if title else None, title_justify="left", box=SIMPLE_HEAD, pad_edge=False)
    for number, name in enumerate(columns[:shown]):
        numeric = any(isinstance(row[number], (int, float)) and not isinstance(row[number], bool) for row in kept)
        table.add_column(plain(name), justify="right" if numeric else "left", overflow="fold", no_wrap=number > 0)
    for row in cells:
        table.add_row(*(plain(cell) for cell in row[:shown]))
    console.print(table)
    if shown < len(columns):
        console.print(plain(f"No room for: {', '.join(columns[shown:])}. A pipe gets all columns."), style="dim")


def _fitting(columns: Sequence[str], cells: Sequence[Sequence[str]], width: int) -> int:
    """How many columns have room side by side, where the first may be folded to 20 characters."""
    total = 0
    for number, name in enumerate(columns):
        widest = max(len(cell) for cell in (name, *(row[number] for row in cells)))
        total += 3 + (widest if number else min(widest, 20))
        if total > width + 1 and number > 1:
            return number
    return len(columns)


def show_json(records: object) -> None:
    """Dataclasses, and lists and mappings of them, as JSON that no name in it can steer a terminal with."""
    text = json.dumps(records, indent=2, ensure_ascii=False, default=_fields)
    typer.echo("".join(c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in text))


def written(value: object) -> str:
    """A value as a program reads it.

    >>> written(0.125), written(True), written(None), written(["a", "b"])
    ('0.125', 'true', '', 'a; b')
    """
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (list, tuple)):
        return "; ".join(map(written, value))
    return "" if value is None else str(value)


def read(value: object) -> str:
    """A value as a person reads it.

    >>> read(12345), read(0.123456), read(12345.6), read(True), read(False)
    ('12,345', '0.123', '12,346', 'yes', '')
    """
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
    return written(value)


def _fields(record: Any) -> Any:
    """What JSON has no form for: a dataclass as the mapping of its fields, all else as text."""
    from graphkit.explore.nodes import Neighbour, Node, flat

    if isinstance(record, (Node, Neighbour)):
        return flat(record)
    if is_dataclass(record) and not isinstance(record, type):
        return {field.name: getattr(record, field.name) for field in fields(record)}
    return str(record)


__all__ = ["AsJson", "Limit", "Where", "opened", "plain", "read", "say", "show_json", "show_table", "written"]
