"""Writes docs/reference.md from the tables of the code: files, columns, measures, rules, steps and options.

Run it with ``make docs`` or ``python -m tests.support.reference``.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any

import typer

from graphkit.attributes import EDGE_ATTRIBUTES, NODE_ATTRIBUTES, Attribute
from graphkit.choices import (
    BACKBONES,
    COMPONENTS,
    DUPLICATES,
    ENGINES,
    EXPORTERS,
    NAMES_CASES,
    NODE_RANKS,
    PERIODS,
    RANKS,
    WINDOWS,
)
from graphkit.cli.application import app
from graphkit.data import table
from graphkit.decisions.file import SECTIONS
from graphkit.explore import Workspace, sql
from graphkit.export.tables import COLUMNS
from graphkit.graph import STEPS
from graphkit.measures import EDGE_MEASURES, NODE_MEASURES, Measure
from graphkit.options import PruneOptions, flags_of
from graphkit.read import READERS
from graphkit.records import MARKS, TYPES, VIA
from graphkit.resolve.rules import RULES

FILE = Path(__file__).parents[2] / "docs" / "reference.md"

HEAD = """# Reference

This file is generated from the code by `make docs`. Do not edit it.
"""


def _said(rows: Mapping[str, object], field: str) -> dict[str, str]:
    """Each name with a field of its row."""
    return {name: getattr(row, field) for name, row in rows.items()}


def choices() -> Mapping[str, tuple[str, Mapping[str, str]]]:
    """The closed choices that need no columns but name and meaning: title → line and meanings, as they are now."""
    return {
        "Entity types": ("The types of nodes.", TYPES),
        "Recognition": ("How a mention was recognised: the column `via`.", VIA),
        "Windows": ("`--window`: when two names co-occur; N stands for N sentences in a row.",
                    _said(WINDOWS, "meaning")),
        "Ranks of edges": ("`--rank-by`: what makes an edge strong.", RANKS),
        "Ranks of nodes": ("`graphkit top --by`.", NODE_RANKS),
        "Backbones": ("`--backbone`.", _said(BACKBONES, "meaning")),
        "Components": ("`--component`.", COMPONENTS),
        "Periods": ("`--period`: what counts over time are by, each with an example.", _said(PERIODS, "example")),
        "Copies of articles": ("`--duplicates`.", DUPLICATES),
        "Case of listed names": ("`--names-case`: which capitals a listed name must have.", NAMES_CASES),
        "Engines": ("`--engine`: what runs the workers of a build.", _said(ENGINES, "meaning")),
        "Decisions": ("`graphkit.toml`: its sections, each with an example.",
                      {name: f"`{example}`" for name, example in SECTIONS.items()}),
        "Marks": ("`as` in an entry of `mark`.", MARKS),
        "Rules on names": ("Why a form of a name was assigned to an entity: `graphkit why` tells the rule.",
                           _said(RULES, "reason")),
    }  # fmt: skip


def reference() -> str:
    """The whole reference as Markdown."""
    _columns.cache_clear()
    parts = [HEAD, *_input(), *_files(), *_lists(), *_measures(), *_steps(), *_choices(), *_workspace(), *_commands()]
    return "\n".join(parts)


def _input() -> Iterator[str]:
    yield "## Input\n"
    suffixes: dict[str, list[str]] = {}
    for suffix, reader in READERS.items():
        suffixes.setdefault(_first_line(reader.read), []).append(f"`{suffix}`")
    yield _table(("suffix", "read as"), ((", ".join(names), line) for line, names in suffixes.items()))


def _lists() -> Iterator[str]:
    yield "## Lists of names\n"
    yield (
        "`--names` takes a table whose first row names its columns (comma, semicolon, tab or bar between them), JSON"
        " with a record a line and these fields, or FollowTheMoney records, one a line. Case, spaces, hyphens and"
        " underscores in the names of columns do not count. A cell of aliases is split at `;`, `|` and line ends.\n"
    )
    known = table("listed")
    kinds = {"columns": "column", "types": "type", "properties": "property of FollowTheMoney"}
    for kind, title in kinds.items():
        yield _table((title, "known as"), ((f"`{name}`", ", ".join(words)) for name, words in known[kind].items()))


def _files() -> Iterator[str]:
    yield "## Files\n"
    yield _table(
        ("format", "files", "meaning"),
        ((f"`{name}`", ", ".join(f"`{file}`" for file in row.files), row.meaning) for name, row in EXPORTERS.items()),
    )
    meanings = {
        "documents.csv": _sql_meanings("documents") | {"searched": "yes, or no for an article in another language"},
        "mentions.csv": _sql_meanings("mentions")
        | {"location": "where the sentence begins in its file: a page, a row or a time"},
        "entities.csv": {"id": "id of the node"} | _meanings(NODE_ATTRIBUTES),
        "relations.csv": _sql_meanings("relations")
        | {"location": "where the sentence begins in its file: a page, a row or a time"},
        "edges.csv": {"source": "id of one end, the smaller", "target": "id of the other"} | _meanings(EDGE_ATTRIBUTES),
    }
    for file, columns in COLUMNS.items():
        yield f"### {file}\n"
        yield _table(("column", "meaning"), ((f"`{column}`", meanings[file][column]) for column in columns))
    for title, attributes in (("Nodes", NODE_ATTRIBUTES), ("Edges", EDGE_ATTRIBUTES)):
        yield f"### {title} in GraphML, GEXF and JSON\n"
        yield _table(
            ("attribute", "type", "meaning"),
            ((f"`{name}`", row.type.__name__, row.meaning) for name, row in attributes.items()),
        )


def _measures() -> Iterator[str]:
    yield "## Measures\n"
    tables: tuple[tuple[str, Mapping[str, Measure[Any]]], ...] = (("edges", EDGE_MEASURES), ("nodes", NODE_MEASURES))
    for title, measures in tables:
        yield f"### Measures of {title}\n"
        yield _table(
            ("column", "name", "meaning", "range", "source"),
            ((f"`{row.name}`", row.label, row.meaning, row.range, row.source) for row in measures.values()),
        )
    yield "### Formulas\n"
    yield "Of `n` windows that name any entity, `joint` name both, `a` and `b` name each.\n"
    for row in EDGE_MEASURES.values():
        formula = re.search(r"``(.+?)``", inspect.getdoc(row.function) or "")
        yield f"- {row.label}: `{formula[1]}`" if formula else f"- {row.label}"
    yield ""


def _steps() -> Iterator[str]:
    yield "## Pruning\n"
    yield "The steps that are asked for are applied in this order; each works on what the one before it left.\n"
    # Of a truth value the second flag asks for the step.
    flags = {option.name: flags_of(option)[-1] for option in fields(PruneOptions)}
    yield _table(("option", "step"), ((f"`{flags[name]}`", _first_line(step)) for name, step in STEPS.items()))


def _choices() -> Iterator[str]:
    for title, (line, meanings) in choices().items():
        yield f"## {title}\n\n{line}\n"
        yield _table(("name", "meaning"), ((f"`{name}`", meaning) for name, meaning in meanings.items()))


def _workspace() -> Iterator[str]:
    yield "## Tables of the workspace\n\nThe tables and views of `graphkit.duckdb`, for `graphkit sql`.\n"
    for name, meaning in sql.MEANING.items():
        yield f"### {name}\n\n{meaning}\n"
        yield _table(("column", "meaning"), ((f"`{column}`", text) for column, text in _sql_meanings(name).items()))


def _commands() -> Iterator[str]:
    yield "## Commands\n"
    yield from _group(typer.main.get_command(app), "graphkit")


def _group(command: Any, path: str) -> Iterator[str]:
    for name, inner in command.commands.items():
        if hasattr(inner, "commands"):
            yield from _group(inner, f"{path} {name}")
            continue
        text = inspect.cleandoc(inner.help or "").split("\n\n")[0].replace("\n", " ")
        yield f"### {path} {name}\n\n{text}\n"
        rows = [row for param in inner.params if (row := _parameter(param))]
        yield _table(("argument or option", "meaning", "default"), rows)


def _parameter(param: Any) -> tuple[str, str, str] | None:
    if param.name == "help":
        return None
    if param.param_type_name == "argument":
        return f"`{param.metavar or param.name.upper()}`", param.help or "", ""
    names = ", ".join(f"`{name}`" for name in (*param.opts, *param.secondary_opts))
    return names, param.help or "", _default(param.default)


def _default(value: Any) -> str:
    """A default as the command line has it."""
    if value is None or value in ("", ()) or callable(value):
        return ""
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


def _meanings(attributes: Mapping[str, Attribute]) -> dict[str, str]:
    return {name: row.meaning for name, row in attributes.items()}


def _sql_meanings(table: str) -> dict[str, str]:
    return {column.name: column.meaning for column in _columns()[table]}


@cache
def _columns() -> Mapping[str, Sequence[sql.Column]]:
    """The columns of each table of a workspace; making one takes long."""
    with Workspace.example() as workspace:
        return sql.columns(workspace.store)


def _first_line(function: Any) -> str:
    """The first paragraph of a docstring, as Markdown."""
    line = (inspect.getdoc(function) or "").split("\n\n")[0].replace("\n", " ")
    return re.sub(r":\w+:`~?(?:[\w.]*\.)?(\w+)`", r"`\1`", line).replace("``", "`")


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown, with an empty line after it.

    >>> print(_table(("a", "b"), [("1", "2|3")]).strip())
    | a | b |
    | --- | --- |
    | 1 | 2\\|3 |
    """
    lines = [head, ["---"] * len(head), *([cell.replace("|", "\\|") for cell in row] for row in rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


if __name__ == "__main__":
    FILE.write_text(reference(), encoding="utf-8")
