"""A choice of articles, of neighbours and of ties comes in; files of that part of a built workspace go out."""

from __future__ import annotations

import webbrowser
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from graphkit.cli import arguments as arg
from graphkit.cli.answers import Where, opened, say
from graphkit.cli.defaults import formats_of
from graphkit.cli.questions import counted
from graphkit.options import DEFAULT_OUTPUT, BuildOptions, GraphOptions, PruneOptions, Selection

if TYPE_CHECKING:
    from graphkit.explore import Workspace
    from graphkit.render import Exported

AS_BUILT: Final[Any] = None
"""The default of options that stay as they were in the build unless they are given."""

Sources = Annotated[
    list[str] | None, typer.Option("--source", help="Only articles from there. Several: give it again.")
]
OfTopics = Annotated[
    list[str] | None, typer.Option("--topic", help="Only articles that name this topic. Several: all of them.")
]
Around = Annotated[
    list[str] | None, typer.Option("--around", metavar="NAME", help="Only who is tied to this node, and the node.")
]
Depth = Annotated[int, typer.Option("--depth", help="… or so many ties away from it.", min=1)]


def export(
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            help="The folder for the files; else that of the build, over its files.",
            file_okay=False,
            show_default=False,
        ),
    ] = None,
    formats: arg.Formats = AS_BUILT,
    title: arg.Title = AS_BUILT,
    around: Around = None,
    depth: Depth = 1,
    of_topics: OfTopics = None,
    sources: Sources = None,
    since: arg.Since = AS_BUILT,
    until: arg.Until = AS_BUILT,
    observers: arg.Observers = AS_BUILT,
    min_sentences: arg.MinSentences = AS_BUILT,
    min_documents: arg.MinDocuments = AS_BUILT,
    significance: arg.Significance = AS_BUILT,
    backbone: arg.Backbone = AS_BUILT,
    alpha: arg.Alpha = AS_BUILT,
    max_edges_per_node: arg.MaxEdgesPerNode = AS_BUILT,
    top: arg.TopNodes = AS_BUILT,
    component: arg.Component = AS_BUILT,
    rank_by: arg.RankBy = AS_BUILT,
    page_nodes: arg.PageNodes = AS_BUILT,
    period: arg.Period = AS_BUILT,
    seed: arg.Seed = AS_BUILT,
    where: Where = DEFAULT_OUTPUT,
) -> None:
    """Write files of a build again, with other pruning, of some articles, or in other formats. Nothing is read anew.

    What is not given stays as it was in the build: without options the build's own files are written again.

    Example: graphkit export --formats graphml --min-sentences 2 --top 100 --output small/
    """
    from graphkit.render import export_part
    from graphkit.store import built as last

    given = locals()
    with opened(where) as workspace:
        built = last.read(workspace.store)
        changed: dict[str, Any] = {} if given["title"] is None else {"title": title}
        changed |= {} if given["formats"] is None else {"formats": formats_of(formats)}
        done = export_part(
            workspace.store,
            output or _folder(workspace),
            select=_selection(workspace, built, given),
            graph=_graph(built, given),
            export=replace(built.export, **changed),
            around=[workspace.find(name).id for name in around or ()],
            depth=depth,
        )
    _show_written(done)


def view(
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            help="The page; else view.html in the folder of the build.",
            dir_okay=False,
            show_default=False,
        ),
    ] = None,
    open_: arg.Open = False,
    around: Around = None,
    depth: Depth = 1,
    of_topics: OfTopics = None,
    sources: Sources = None,
    since: arg.Since = AS_BUILT,
    until: arg.Until = AS_BUILT,
    observers: arg.Observers = AS_BUILT,
    min_sentences: arg.MinSentences = AS_BUILT,
    min_documents: arg.MinDocuments = AS_BUILT,
    significance: arg.Significance = AS_BUILT,
    backbone: arg.Backbone = AS_BUILT,
    alpha: arg.Alpha = AS_BUILT,
    max_edges_per_node: arg.MaxEdgesPerNode = AS_BUILT,
    top: arg.TopNodes = AS_BUILT,
    component: arg.Component = AS_BUILT,
    rank_by: arg.RankBy = AS_BUILT,
    page_nodes: arg.PageNodes = AS_BUILT,
    seed: arg.Seed = AS_BUILT,
    title: arg.Title = AS_BUILT,
    where: Where = DEFAULT_OUTPUT,
) -> None:
    """Write a page of a part: around a node, on a topic, from a source or of a time. What is not given is as built.

    Examples: graphkit view --around "Kim Jong Un" --depth 2; graphkit view --topic "arms deal" --since 2023-09
    """
    from graphkit.render import view as write_page
    from graphkit.store import built as last

    given = locals()
    with opened(where) as workspace:
        built = last.read(workspace.store)
        done = write_page(
            workspace.store,
            output or _folder(workspace) / "view.html",
            select=_selection(workspace, built, given),
            graph=_graph(built, given),
            around=[workspace.find(name).id for name in around or ()],
            depth=depth,
            title=title or "",
        )
    _show_written(done)
    address = done.files[0].resolve().as_uri()
    say("")
    say(f"Open the page in a browser: {address}")
    if open_:
        webbrowser.open(address)


def _folder(workspace: Workspace) -> Path:
    """The folder that a workspace's file lies in."""
    return workspace.store.path.parent if workspace.store.path else DEFAULT_OUTPUT


def _selection(workspace: Workspace, built: BuildOptions, given: Mapping[str, Any]) -> Selection:
    """The articles that are asked for; what is not given stays as built."""
    from graphkit.explore.topics import topic_called
    from graphkit.store.selecting import check_sources

    sources, of_topics = given["sources"] or (), given["of_topics"] or ()
    check_sources(workspace.store, sources)
    changed = {name: given[name] for name in ("since", "until") if given[name] is not None}
    changed |= {"sources": tuple(sources)} if sources else {}
    changed |= {"topics": tuple(topic_called(workspace.store, name) for name in of_topics)} if of_topics else {}
    return replace(built.select, **changed)


def _graph(built: BuildOptions, given: Mapping[str, Any]) -> GraphOptions:
    """How the graph is pruned and drawn; what is not given stays as built."""
    changed = {
        kind: {field.name: given[field.name] for field in fields(kind) if given.get(field.name) is not None}
        for kind in (GraphOptions, PruneOptions)
    }
    return replace(built.graph, **changed[GraphOptions], prune=replace(built.graph.prune, **changed[PruneOptions]))


def _show_written(done: Exported) -> None:
    for line in _lines(done):
        say(line)


def _lines(done: Exported) -> Iterator[str]:
    for step in done.pruned:
        yield f"{step.option} took away {counted(step.nodes, 'node')} and {counted(step.edges, 'tie')}."
    articles = counted(done.documents, "article")
    yield f"{counted(done.nodes, 'node')}, {counted(done.edges, 'tie')}, from {articles}."
    if done.page < done.nodes and any(file.suffix == ".html" for file in done.files):
        yield f"The page shows the {done.page:,} strongest nodes; --page-nodes takes another number."
    for file in done.files:
        yield f"  {file}"
