"""Show records as a table on a terminal, as tab-separated lines in a pipe, or as JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

import typer
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from graphkit.cli.text import plain


def show_table(columns: Sequence[str], rows: Iterable[Sequence[object]], title: str = "") -> None:
    """Show rows as a table on a terminal; elsewhere as tab-separated lines of full values, the column names first.

    Args:
        columns: Their names.
        rows: For each column a text, a number, a truth value or None.
        title: Shown above the table, on a terminal alone. The last columns are left out there if they do not fit, and
            named below it; the first may be folded.
    """
    kept = [list(row) for row in rows]
    if not sys.stdout.isatty():
        for line in (list[object](columns), *kept):
            typer.echo("\t".join(plain(written(value)).plain for value in line))
        return
    console = Console(highlight=False)
    cells = [[formatted(value) for value in row] for row in kept]
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
    """Return how many columns fit side by side, where the first may be folded to 20 characters."""
    total = 0
    for number, name in enumerate(columns):
        widest = max(len(cell) for cell in (name, *(row[number] for row in cells)))
        total += 3 + (widest if number else min(widest, 20))
        if total > width + 1 and number > 1:
            return number
    return len(columns)


def show_nodes(records: Sequence[Any], columns: Sequence[str], *, as_json: bool, title: str = "") -> None:
    """Show nodes as JSON, as a table of all fields, or on a terminal with their label, their type and some fields."""
    from graphkit.explore.nodes import flat

    nodes = [flat(record) for record in records]
    if as_json:
        show_json(nodes)
    elif sys.stdout.isatty():
        shown = list(dict.fromkeys(columns))
        rows = [[node["label"], _marked(node), *(node[name] for name in shown)] for node in nodes]
        show_table(["label", "type", *(name.replace("_", " ") for name in shown)], rows, title)
    else:
        show_table(list(nodes[0]), [list(node.values()) for node in nodes])


def show_records(records: Sequence[Any]) -> None:
    """Show dataclasses of one class, a column for each field."""
    names = [field.name for field in fields(records[0])]
    show_table(names, ([getattr(record, name) for name in names] for record in records))


def show_json(records: object) -> None:
    """Write dataclasses, and lists and mappings of them, as JSON without control characters."""
    text = json.dumps(records, indent=2, ensure_ascii=False, default=_fields)
    typer.echo("".join(c if c.isprintable() or c == "\n" else json.dumps(c)[1:-1] for c in text))


def written(value: object) -> str:
    """Format a value for a program.

    >>> written(0.125), written(True), written(None), written(["a", "b"])
    ('0.125', 'true', '', 'a; b')
    """
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (list, tuple)):
        return "; ".join(map(written, value))
    return "" if value is None else str(value)


def formatted(value: object) -> str:
    """Format a value for a person.

    >>> [formatted(value) for value in (12345, 0.123456, 12345.6, True, False)]
    ['12,345', '0.123', '12,346', 'yes', '']
    """
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
    return written(value)


def _fields(record: Any) -> Any:
    """A dataclass as a mapping of its fields, with measures among them; any other value as text."""
    from graphkit.explore.nodes import Neighbour, Node, flat

    if isinstance(record, (Node, Neighbour)):
        return flat(record)
    if is_dataclass(record) and not isinstance(record, type):
        return {field.name: getattr(record, field.name) for field in fields(record)}
    return str(record)


def _marked(node: Mapping[str, Any]) -> str:
    """The type of a node, and whether it is an official or an observer."""
    return ", ".join([node["type"], *(mark for mark in ("official", "observer") if node[mark])])
