"""A workspace and a choice of articles or of neighbours come in; files of that part alone go out. Nothing is read anew.

What is not given stays as it was in the build: its window, its articles, its pruning. So an export without a choice
writes the build's own files, byte for byte.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from graphkit.errors import GraphkitError, UsageError
from graphkit.names.suggestions import did_you_mean
from graphkit.options import BuildOptions, ExportOptions, GraphOptions, PruneOptions, RelateOptions, Selection
from graphkit.store import PARTS, Store
from graphkit.write import write_whole

if TYPE_CHECKING:
    from graphkit.graph import Step

Options = TypeVar("Options")


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written.

    Attributes:
        files: In the order of the formats.
        documents: Articles in the part; copies count.
        nodes: Nodes of the files.
        edges: Edges of the files.
        page: Nodes that a page shows of them.
        pruned: What each choice took away, in that order.
    """

    files: tuple[Path, ...]
    documents: int
    nodes: int
    edges: int
    page: int
    pruned: tuple[Step, ...] = ()


def export_part(
    workspace: Store,
    folder: Path,
    *,
    select: Selection | None = None,
    graph: GraphOptions | None = None,
    export: ExportOptions | None = None,
    around: Sequence[str] = (),
    depth: int = 1,
) -> Exported:
    """Write the files of a build again: of some articles, around some nodes, pruned or in other formats.

    Ties of some articles are counted and measured anew, in the window of the build. The workspace is not changed.

    Args:
        workspace: What was built.
        folder: Where the files go, over older ones of the same names.
        select: Which articles count; None for those of the build.
        graph: How the graph is pruned and drawn; None for the choices of the build.
        export: Formats and title; None for those of the build.
        around: Ids of entities; only what is within ``depth`` ties of one of them. () for all.
        depth: So many ties away at most, at least 1. Ties that ``graph`` leaves out by their counts do not lead on.

    Raises:
        UsageError: no article is chosen, or there is no such entity.
        GraphkitError: nothing is left to show.
        OutputError: ``folder`` cannot be written.
    """
    from graphkit.export import export as write
    from graphkit.graph import build_graph

    built = built_with(workspace)
    select = built.select if select is None else select
    graph, export = graph or built.graph, export or built.export
    with part_of(workspace, select, graph=graph, around=around, depth=depth, title=export.title) as part:
        drawn = build_graph(part, options=graph)
        files = write(drawn, part, folder, options=export)
        return _exported(drawn, part, files)


def view(
    workspace: Store,
    file: Path,
    *,
    select: Selection | None = None,
    graph: GraphOptions | None = None,
    around: Sequence[str] = (),
    depth: int = 1,
    title: str = "",
) -> Exported:
    """Write a page of a part; the arguments are those of :func:`export_part`. Its title says what it is a part of.

    Raises:
        UsageError: no article is chosen, or there is no such entity.
        GraphkitError: nothing is left to show.
        OutputError: ``file`` cannot be written.
    """
    from graphkit.export.html import page_of
    from graphkit.graph import build_graph

    built = built_with(workspace)
    select, graph = built.select if select is None else select, graph or built.graph
    words = in_words(workspace, select, around, depth)
    title = title or ": ".join(filter(None, (workspace.about().get("title", ""), words)))
    with part_of(workspace, select, graph=graph, around=around, depth=depth, title=title) as part:
        drawn = build_graph(part, options=graph)
        if not drawn:
            raise GraphkitError(
                f"No node is left {words or 'to show'}.", "Leave out less: see graphkit view --help for the choices."
            )
        write_whole(file, page_of(drawn, part), option="--output")
        return _exported(drawn, part, [file])


@contextmanager
def part_of(
    workspace: Store,
    select: Selection,
    *,
    graph: GraphOptions | None = None,
    around: Sequence[str] = (),
    depth: int = 1,
    title: str = "",
) -> Iterator[Store]:
    """A workspace of a part, in memory, its pairs counted and measured; the workspace itself where all is asked for.

    The arguments are those of :func:`export_part`; ``title`` is what it says it is a graph of, "" for the same.
    """
    if not select and not around and title in ("", workspace.about().get("title")):
        yield workspace
        return
    from graphkit.relate import relate

    with workspace.part(select) as part:
        if not part.count("documents"):
            raise UsageError(f"No article is {_labelled(workspace, select).words()}.", what_there_is(workspace))
        relate(part, options=built_with(workspace).relate)
        if around:
            _keep_around(part, workspace.database, around, depth, (graph or GraphOptions()).prune)
        words = in_words(workspace, select, around, depth)
        part.set_about({"part": words} | ({"title": title} if title else {}))
        if not words:
            part.query("DELETE FROM about WHERE key = 'part'")
        yield part


def _keep_around(part: Store, whole: str, around: Sequence[str], depth: int, prune: PruneOptions) -> None:
    """Leave in a part only who is within ``depth`` ties of one of ``around``, and the ties between them."""
    if depth < 1:
        raise UsageError(f"--depth cannot be {depth}.", "Give it a whole number from 1.")
    sql = "SELECT id FROM entities WHERE id IN (SELECT unnest(?::VARCHAR[]))"
    known = {id_ for (id_,) in part.query(sql, [list(around)])}
    if unknown := [id_ for id_ in around if id_ not in known]:
        raise UsageError(f"None of these articles names {unknown[0]}.", "Choose other articles, or another name.")
    part.query("CREATE TABLE shown AS SELECT DISTINCT unnest(?::VARCHAR[]) AS id", [list(around)])
    for _ in range(depth):
        part.query(
            """INSERT INTO shown SELECT DISTINCT unnest([a, b]) FROM pairs
            WHERE (a IN (SELECT id FROM shown) OR b IN (SELECT id FROM shown)) AND sentences >= ? AND documents >= ?
            EXCEPT SELECT id FROM shown""",
            [prune.min_sentences, prune.min_documents],
        )
    part.query("DELETE FROM pairs WHERE a NOT IN (SELECT id FROM shown) OR b NOT IN (SELECT id FROM shown)")
    for table, column in (("mentions", "entity"), ("entities", "id")):
        rows = PARTS[table].format(whole=whole)
        part.query(
            f"CREATE OR REPLACE VIEW {table} AS SELECT * FROM ({rows}) WHERE {column} IN (SELECT id FROM shown)"  # noqa: S608
        )


def built_with(workspace: Store) -> BuildOptions:
    """The options of the last build that shape its files: ``relate``, ``select``, ``graph``, ``export``.

    What it does not say is as it would be by default.
    """
    said = options_of(workspace)
    graph = said.get("graph", {})
    return BuildOptions(
        relate=_options(RelateOptions, said.get("relate", {})),
        select=_options(Selection, said.get("select", {})),
        graph=replace(_options(GraphOptions, graph), prune=_options(PruneOptions, graph.get("prune", {}))),
        export=_options(ExportOptions, said.get("export", {})),
    )


def options_of(workspace: Store) -> Mapping[str, Any]:
    """The options of the last build as it kept them; empty where it kept none."""
    said: Mapping[str, Any] = json.loads(workspace.about().get("options", "{}"))
    return said


def _options(kind: type[Options], said: Mapping[str, Any]) -> Options:
    """Options as they were kept in JSON, which has lists for tuples; a nested record is for the caller."""
    names = {field.name for field in fields(kind)}  # type: ignore[arg-type]
    return kind(**{
        name: tuple(value) if isinstance(value, list) else value
        for name, value in said.items() if name in names and not isinstance(value, dict)
    })  # fmt: skip


def window_of(workspace: Store) -> str:
    """What two names had to share to be tied in the last build: a key of WINDOWS, or a number of sentences."""
    return built_with(workspace).relate.window


def in_words(workspace: Store, select: Selection, around: Sequence[str], depth: int) -> str:
    """A part as people read it, "" for all: "within 2 ties of Kim Jong Un, since 2023-09, on Arms deal"."""
    centre = ""
    if around:
        names = " or ".join(_labels(workspace, around))
        centre = f"tied to {names}" if depth == 1 else f"within {depth} ties of {names}"
    return ", ".join(filter(None, (centre, _labelled(workspace, select).words())))


def _labelled(workspace: Store, select: Selection) -> Selection:
    return replace(select, topics=tuple(_labels(workspace, select.topics)))


def _labels(workspace: Store, ids: Sequence[str]) -> list[str]:
    """The labels of entities; what nobody has for an id stays as it is."""
    known = dict(
        workspace.query("SELECT id, label FROM entities WHERE id IN (SELECT unnest(?::VARCHAR[]))", [list(ids)])
    )
    return [known.get(id_, id_) for id_ in ids]


def check_sources(workspace: Store, names: Sequence[str]) -> None:
    """See that articles are there of each source; case does not count.

    Raises:
        UsageError: there is none of one; it says which sources there are.
    """
    known = {source.lower() for source in _sources(workspace)}
    for name in names:
        if name.lower() not in known:
            raise UsageError(f"No article is from “{name}”.", what_there_is(workspace, like=name))


def what_there_is(workspace: Store, *, like: str = "") -> str:
    """What articles there are to choose from, as a next step: their days and sources."""
    [(first, last, undated)] = workspace.query(
        "SELECT min(date), max(date), count(*) FILTER (date IS NULL) FROM documents WHERE duplicate_of IS NULL"
    )
    dated = f"The articles are dated from {first} to {last}" if first else "No article is dated"
    sources = _sources(workspace)
    more = f" and {len(sources) - 10:,} more" if len(sources) > 10 else ""
    told = f" Their sources are {', '.join(sources[:10])}{more}." if sources else " No article names its source."
    guess = f"{close} " if (close := did_you_mean(like, sources)) else ""
    return f"{guess}{dated}{f'; undated: {undated:,}' if first and undated else ''}.{told}"


def _sources(workspace: Store) -> list[str]:
    """The sources of articles, the most frequent first."""
    sql = "SELECT source FROM documents WHERE source IS NOT NULL GROUP BY source ORDER BY count(*) DESC, source"
    return [source for (source,) in workspace.query(sql)]


def _exported(drawn: Any, part: Store, files: Sequence[Path]) -> Exported:
    from graphkit.graph import steps_of

    on_page = sum(on_page for _, on_page in drawn.nodes(data="on_page"))
    return Exported(
        tuple(files), part.count("documents"), len(drawn), drawn.number_of_edges(), on_page,
        steps_of(drawn),
    )  # fmt: skip
