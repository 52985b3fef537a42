"""Count, draw and write a selection of a workspace: what ``build``, ``export`` and ``view`` share.

What is not given stays as it was in the build: its window, its articles, its pruning. So an export without a choice
writes the build's own files, byte for byte.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from graphkit import selecting
from graphkit.errors import GraphkitError, UsageError
from graphkit.export.page.story import KEY as STORY
from graphkit.export.page.story import missing_notes, once_note, story_text
from graphkit.options import ExportOptions, GraphOptions, PruneOptions, Selection
from graphkit.store import Store, about, built, entities
from graphkit.store.parts import keep_entities
from graphkit.write import write_whole

if TYPE_CHECKING:
    import networkx as nx

    from graphkit.graph import Step

    Graph: TypeAlias = nx.Graph[str]


MARKED: Final = """
    SELECT (SELECT count(*) FROM entities WHERE observer),
           (SELECT count(DISTINCT entity) FROM mentions WHERE via = 'discovered'),
           (SELECT count(*) FROM counted_mentions), (SELECT count(*) FROM counted_names)"""


@dataclass(frozen=True, slots=True)
class Exported:
    """The files written, and what they hold.

    Attributes:
        files: In the order of the formats.
        documents: Articles in the part; copies count.
        counts: Entities of these articles by type.
        observers: How many of them only report.
        discovered: How many of them are topics that no list holds.
        mentions: Mentions of them.
        named: How many of the mentions are names or terms, rather than pronouns and descriptions.
        pairs: Pairs of them that share a window.
        relations: How often sentences say what one of them does with another.
        nodes: Nodes of the files.
        edges: Edges of the files.
        page: Nodes that a page shows of them.
        betweenness: How it was found: "exact", or "estimated from 500 nodes".
        pruned: What each choice removed, in that order.
        notes: Notes about the selection and the story, in sentences.
    """

    files: tuple[Path, ...]
    documents: int
    counts: dict[str, int]
    observers: int
    discovered: int
    mentions: int
    named: int
    pairs: int
    relations: int
    nodes: int
    edges: int
    page: int
    betweenness: str
    pruned: tuple[Step, ...] = ()
    notes: tuple[str, ...] = ()


def export_part(
    store: Store,
    folder: Path,
    *,
    select: Selection | None = None,
    graph: GraphOptions | None = None,
    export: ExportOptions | None = None,
    around: Sequence[str] = (),
    depth: int = 1,
) -> Exported:
    """Write the files of a build: of all articles or of some, around some nodes, pruned or in other formats.

    Pairs of some articles are counted and measured anew, in the window of the build. The workspace is not changed.

    Args:
        store: The workspace.
        folder: Where the files go, over older ones of the same names.
        select: Which articles count; None for those of the build.
        graph: How the graph is pruned and drawn; None for the choices of the build.
        export: Formats and title; None for those of the build.
        around: Ids of entities; only what is within ``depth`` edges of one of them. () for all.
        depth: The most edges from these nodes, at least 1. Edges below its minimum counts are not followed.

    Raises:
        UsageError: no article is chosen, or there is no such entity.
        GraphkitError: nothing is left to show.
        OutputError: ``folder`` cannot be written.
    """
    last = built.read(store)
    select, graph, export = last.select if select is None else select, graph or last.graph, export or last.export
    story = story_text(export.story) if export.story else None
    said = {"title": export.title, "card": export.card}
    with part_of(store, select, graph=graph, around=around, depth=depth, story=story, **said) as part:
        done = write_files(part, draw(part, options=graph), folder, options=export)
    if export.story and "html" in export.formats and story != about.read(store).get(STORY):
        done = replace(done, notes=(*done.notes, once_note(export.story)))
    return _noted(done, store, select)


def view(
    store: Store,
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

    last = built.read(store)
    select, graph = last.select if select is None else select, graph or last.graph
    words = in_words(store, select, around, depth)
    title = title or ": ".join(filter(None, (about.read(store).get("title", ""), words)))
    with part_of(store, select, graph=graph, around=around, depth=depth, title=title, story="") as part:
        drawn = draw(part, options=graph)
        if not drawn:
            raise GraphkitError(
                f"No node is left {words or 'to show'}.", "Leave out less: see graphkit view --help for the choices."
            )
        write_whole(file, page_of(drawn, part), option="--output")
        done = _exported(part, drawn, [file])
    return _noted(done, store, select)


@contextmanager
def part_of(
    store: Store,
    select: Selection,
    *,
    graph: GraphOptions | None = None,
    around: Sequence[str] = (),
    depth: int = 1,
    title: str = "",
    card: str = "",
    story: str | None = None,
) -> Iterator[Store]:
    """A part of a workspace, in memory, its pairs counted and measured; the workspace itself where all is asked for.

    The arguments are those of :func:`export_part`; ``title`` is what it says it is a graph of and ``card`` the
    address of its picture, "" for the same. ``story`` is the text of a file of a story, "" for none and None for the
    same.
    """
    said, wanted = about.read(store), {"title": title or None, "card": card or None, "story": story}
    changed = {key: value for key, value in wanted.items() if value is not None and value != said.get(key, "")}
    if not select and not around and not changed:
        yield store
        return
    from graphkit.relate import relate

    with store.part(select) as part:
        if not part.count("documents"):
            raise selecting.no_article(store, select)
        relate(part, options=built.read(store).relate)
        if around:
            keep_entities(part, store, _around(part, around, depth, (graph or GraphOptions()).prune))
        about.remove(part, "part")
        words = in_words(store, select, around, depth)
        about.write(part, changed | ({"part": words} if words else {}))
        yield part


def draw(part: Store, *, options: GraphOptions, whole: Graph | None = None) -> Graph:
    """The graph of a part, pruned and laid out; from its :func:`~graphkit.graph.whole_graph` where that is at hand."""
    from graphkit.graph import build_graph, shape_graph

    return build_graph(part, options=options) if whole is None else shape_graph(whole, options=options)


def write_files(part: Store, drawn: Graph, folder: Path, *, options: ExportOptions) -> Exported:
    """Write the graph of a part in all formats that ``options`` names."""
    from graphkit.export import export

    done = _exported(part, drawn, export(drawn, part, folder, options=options))
    return replace(done, notes=(*done.notes, *missing_notes(drawn, part)) if "html" in options.formats else done.notes)


def in_words(store: Store, select: Selection, around: Sequence[str], depth: int) -> str:
    """Describe a part for users, "" for all: "within 2 edges of Kim Jong Un, since 2023-09, on Arms deal"."""
    labels = entities.labels(store, around)
    names = " or ".join(labels.get(id_, id_) for id_ in around)
    centre = "" if not around else f"neighbours of {names}" if depth == 1 else f"within {depth} edges of {names}"
    return ", ".join(filter(None, (centre, selecting.in_words(store, select))))


def _around(part: Store, around: Sequence[str], depth: int, prune: PruneOptions) -> set[str]:
    """The entities within ``depth`` edges of one of ``around``."""
    if depth < 1:
        raise UsageError(f"--depth cannot be {depth}.", "Give it a whole number from 1.")
    known = entities.labels(part, around)
    if unknown := [id_ for id_ in around if id_ not in known]:
        raise UsageError(f"No selected article names {unknown[0]}.", "Choose other articles, or another name.")
    found = set(around)
    for _ in range(depth):
        rows = part.query(
            """WITH found AS (SELECT unnest(?::VARCHAR[]) AS id)
            SELECT DISTINCT unnest([a, b]) FROM pairs
            WHERE (a IN (FROM found) OR b IN (FROM found)) AND sentences >= ? AND documents >= ?""",
            [sorted(found), prune.min_sentences, prune.min_documents],
        )
        found |= {id_ for (id_,) in rows}
    return found


def _noted(done: Exported, store: Store, select: Selection) -> Exported:
    note = selecting.undated_note(store, select)
    return replace(done, notes=(*([note] if note else []), *done.notes))


def _exported(part: Store, drawn: Graph, files: Sequence[Path]) -> Exported:
    [(observers, discovered, mentioned, named)] = part.query(MARKED)
    return Exported(
        files=tuple(files),
        documents=part.count("documents"),
        counts=dict(part.query("SELECT type, count(*) FROM entities GROUP BY type ORDER BY type")),
        observers=observers,
        discovered=discovered,
        mentions=mentioned,
        named=named,
        pairs=part.count("pairs"),
        relations=part.count("relations"),
        nodes=len(drawn),
        edges=drawn.number_of_edges(),
        page=sum(node["on_page"] for _, node in drawn.nodes(data=True)),
        betweenness=drawn.graph["betweenness"],
        pruned=drawn.graph["pruned"],
    )
