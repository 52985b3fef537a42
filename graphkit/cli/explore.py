"""Questions on a built workspace come in; tables, sentences and JSON go out."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from graphkit.cli.answers import AsJson, Limit, Where, opened, show_json, show_table
from graphkit.cli.passages import length_of, said, show_chain, show_passages, show_profile
from graphkit.cli.questions import plain
from graphkit.errors import GraphkitError, choices
from graphkit.measures import EDGE_MEASURES
from graphkit.options import DEFAULT_OUTPUT, NODE_RANKS, RANKS
from graphkit.records import TYPES

if TYPE_CHECKING:
    from graphkit.explore import Passage, Workspace

Name = Annotated[str, typer.Argument(metavar="NAME", help="A label, any form of a name, or an id.")]
A = Annotated[str, typer.Argument(metavar="A", help="A label, any form of a name, or an id.")]
B = Annotated[str, typer.Argument(metavar="B", help="Another.")]
Type = Annotated[str | None, typer.Option("--type", "-t", help=f"Only {choices(TYPES)}.", show_default=False)]
RankBy = Annotated[str, typer.Option("--rank-by", help=f"What makes a tie strong: {choices(RANKS)}.")]

TOP_COLUMNS = ("mentions", "documents", "degree", "community", "first_seen", "last_seen")
TIE_COLUMNS = ("sentences", "documents", *EDGE_MEASURES, "first_seen", "last_seen")
"""What a terminal has room for; a pipe gets all."""


def top(
    by: Annotated[str, typer.Option("--by", help=f"The measure: {choices(NODE_RANKS)}.")] = "mentions",
    type_: Type = None,
    officials: Annotated[bool, typer.Option("--officials", help="Only holders of an office.")] = False,
    limit: Limit = 20,
    where: Where = DEFAULT_OUTPUT,
    as_json: AsJson = False,
) -> None:
    """List the nodes that come first, by how often they are named or how they stand in the graph.

    Example: graphkit top --by pagerank --type person
    """
    with opened(where) as workspace:
        found = workspace.top(by, type=type_, officials=officials, limit=limit or None)
    if not found:
        kind = f"{type_ or 'node'} that holds an office" if officials else type_ or "node"
        raise GraphkitError(f"There is no {kind} in {where}.", "graphkit top without other options lists all there is.")
    _show(found, (by, *TOP_COLUMNS), as_json)


def neighbours(
    name: Name,
    rank_by: RankBy = "weight",
    type_: Type = None,
    limit: Limit = 20,
    where: Where = DEFAULT_OUTPUT,
    as_json: AsJson = False,
) -> None:
    """List those that a node is tied to, the strongest tie first.

    Example: graphkit neighbours "Kim Jong Un" --rank-by g2
    """
    with opened(where) as workspace:
        node = workspace.find(name)
        _tell_namesakes(workspace, name)
        found = workspace.neighbours(node.id, rank_by=rank_by, type=type_, limit=limit or None)
    if not found:
        raise GraphkitError(
            f"{node.label} is tied to no {type_ or 'other node'}.",
            f'graphkit evidence "{node.id}" shows the sentences that name it.',
        )
    first = "sentences" if rank_by == "weight" else rank_by
    _show(found, (first, *TIE_COLUMNS), as_json, title=node.label)


def path(
    a: A,
    b: B,
    alternatives: Annotated[
        int, typer.Option("--alternatives", "-k", help="So many further chains, the next strongest.", min=0)
    ] = 0,
    rank_by: RankBy = "weight",
    where: Where = DEFAULT_OUTPUT,
    as_json: AsJson = False,
) -> None:
    """Show by which chain of ties two hang together, and the best sentence for each tie.

    Of all chains it is the strongest: a tie is as long as 1 / its value, so that many sentences make it short.

    Example: graphkit path "Kim Jong Un" NASA --alternatives 2
    """
    with opened(where) as workspace:
        _tell_namesakes(workspace, a, b)
        found = workspace.paths(a, b, alternatives=alternatives, rank_by=rank_by)
    if as_json:
        show_json(found)
    elif sys.stdout.isatty():
        for number, chain in enumerate(found, 1):
            show_chain(chain, rank_by, number if len(found) > 1 else 0)
    else:
        labels = {step.id: step.label for chain in found for step in chain.nodes}
        show_table(
            ("chain", "length", "hop", "a", "b", "sentences", "documents", "value", *_PLACE),
            (
                (number, chain.length, i, labels[hop.source], labels[hop.target], hop.sentences, hop.documents,
                 hop.value, *_place(hop.best))
                for number, chain in enumerate(found, 1) for i, hop in enumerate(chain.hops, 1)
            ),
        )  # fmt: skip


def evidence(
    a: A,
    b: Annotated[str | None, typer.Argument(metavar="[B]", help="Another: only the sentences that tie both.")] = None,
    limit: Limit = 0,
    where: Where = DEFAULT_OUTPUT,
    as_json: AsJson = False,
) -> None:
    """Show every sentence that names somebody, or that ties two; the newest article first.

    Example: graphkit evidence "Kim Jong Un" Putin
    """
    from graphkit.explore.part import window_of

    with opened(where) as workspace:
        _tell_namesakes(workspace, a, *([b] if b else []))
        found = workspace.evidence(a, b, limit=limit or None)
        window = length_of(window_of(workspace))
    if not found:
        raise GraphkitError(
            f"No {window} names both “{a}” and “{b}”." if b else f"No sentence names “{a}”.",
            f'graphkit path "{a}" "{b}" shows by whom they hang together.' if b else "graphkit top lists names.",
        )
    if as_json:
        show_json(found)
    elif sys.stdout.isatty():
        show_passages(found)
    else:
        show_table(_PLACE, map(_place, found))


def show(name: Name, where: Where = DEFAULT_OUTPUT, as_json: AsJson = False) -> None:
    """Show all about one node: counts, forms of its name and why they are one, months, ties, community, sentences.

    Example: graphkit show Putin
    """
    with opened(where) as workspace:
        _tell_namesakes(workspace, name)
        found = workspace.show(name)
    if as_json:
        show_json(found)
    else:
        show_profile(found)


def _tell_namesakes(workspace: Workspace, *names: str) -> None:
    """Say on standard error who else is called so, where it is somebody named more often: "Biden" is Joe Biden too."""
    from graphkit.explore.names import namesakes

    for name in names:
        for id_, label, mentions in namesakes(workspace, name)[:3]:
            typer.echo(f"Note: “{name}” is also said of {plain(label)} ({mentions:,} mentions): give {id_}.", err=True)


COMMANDS = (top, neighbours, path, evidence, show)

_PLACE = ("date", "title", "source", "url", "document", "sentence")


def _place(passage: Passage) -> tuple[str, ...]:
    return passage.date, passage.title, passage.source, passage.url, passage.document, said(passage).plain


def _show(records: Sequence[Any], columns: Sequence[str], as_json: bool, title: str = "") -> None:
    """Nodes as JSON, as a table of all columns, or on a terminal as one of who they are and some columns."""
    from graphkit.explore.nodes import flat

    values = [flat(record) for record in records]
    if as_json:
        show_json(values)
    elif sys.stdout.isatty():
        shown = list(dict.fromkeys(columns))
        rows = [[of["label"], _kind(of), *(of[name] for name in shown)] for of in values]
        show_table(["label", "type", *(name.replace("_", " ") for name in shown)], rows, title)
    else:
        show_table(list(values[0]), [list(of.values()) for of in values])


def _kind(node: Mapping[str, Any]) -> str:
    """The type of a node, and what marks it."""
    return ", ".join([node["type"], *(mark for mark in ("official", "observer") if node[mark])])
