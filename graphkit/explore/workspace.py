"""The public class ``Workspace``: ask questions about a build."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Self

from graphkit.options import DEFAULT_OUTPUT, GraphOptions, Selection
from graphkit.store import Store, file_in

if TYPE_CHECKING:
    from types import TracebackType

    import networkx as nx
    from duckdb import DuckDBPyRelation

    from graphkit.explore.changes import Comparison
    from graphkit.explore.check import Finding
    from graphkit.explore.evidence import Passage
    from graphkit.explore.listed import Listed
    from graphkit.explore.nodes import Neighbour, Node
    from graphkit.explore.paths import Path as FoundPath
    from graphkit.explore.profile import Profile
    from graphkit.explore.relations import Statement
    from graphkit.explore.sql import Answer
    from graphkit.explore.topics import TopicCount, Trial


class Workspace:
    """The result of a build, for questions.

    A name may be a label, any other form of a name, or an id; case, accents, dots and hyphens do not count. A name
    that no entity has, or several have, raises ``UnknownName``, with suggestions; an argument that is not valid raises
    :class:`graphkit.errors.UsageError`. Both are a :class:`graphkit.errors.GraphkitError`.

    Args:
        path: The folder of a build, or its file; None for an empty workspace in memory.

    Attributes:
        store: The tables behind it (:data:`graphkit.store.TABLES`), which can only be read.

    Raises:
        WorkspaceError: there is none, or it was written by another version.

    >>> with Workspace.example() as workspace:
    ...     workspace.find("putin").label
    'Vladimir Putin'
    """

    def __init__(self, path: str | Path | None = DEFAULT_OUTPUT) -> None:
        self.store = Store(None) if path is None else Store(file_in(Path(path)), read_only=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.store.__exit__(kind, error, trace)

    def close(self) -> None:
        """Close the file; ``with`` does it by itself.

        >>> with Workspace.example() as workspace:
        ...     workspace.close()
        """
        self.store.connection.close()

    @classmethod
    def example(cls) -> Self:
        """Make a workspace in memory of two invented articles, for trying things out."""
        from graphkit.explore.example import fill

        workspace = cls(None)
        fill(workspace.store)
        return workspace

    def find(self, name: str) -> Node:
        """Find the node that a name stands for.

        >>> with Workspace.example() as workspace:
        ...     workspace.find("KIM JONG-UN").mentions
        2
        """
        from graphkit.explore.nodes import find

        return find(self.store, name)

    def top(
        self,
        measure: str = "mentions",
        *,
        type: str | None = None,  # noqa: A002 - as the field is called
        officials: bool = False,
        limit: int | None = 20,
    ) -> list[Node]:
        """Rank the nodes by a measure: a key of :data:`graphkit.choices.NODE_RANKS`.

        ``type`` is a key of :data:`graphkit.records.TYPES`; ``officials`` leaves holders of an office; ``limit=None``
        takes all.

        >>> with Workspace.example() as workspace:
        ...     [node.label for node in workspace.top("documents", type="place")]
        ['Vostochny']
        """
        from graphkit.explore.nodes import top

        return top(self.store, measure, type=type, officials=officials, limit=limit)

    def neighbours(
        self,
        name: str,
        *,
        rank_by: str = "weight",
        type: str | None = None,  # noqa: A002 - as the field is called
        limit: int | None = 20,
    ) -> list[Neighbour]:
        """List the neighbours of a node, the strongest edge first by a key of :data:`graphkit.choices.RANKS`.

        >>> with Workspace.example() as workspace:
        ...     [(found.label, found.sentences) for found in workspace.neighbours("Putin", type="person")]
        [('Kim Jong Un', 2), ('Lavrov', 1)]
        """
        from graphkit.explore.nodes import neighbours

        return neighbours(self.store, name, rank_by=rank_by, type=type, limit=limit)

    def paths(self, a: str, b: str, *, alternatives: int = 0, rank_by: str = "weight") -> list[FoundPath]:
        """Find the strongest path from one node to another, and up to ``alternatives`` more.

        Raises ``NoPath`` where none joins them. See :func:`graphkit.explore.paths.paths` for what is strong.

        >>> with Workspace.example() as workspace:
        ...     [step.label for step in workspace.paths("Lavrov", "satellites")[0].nodes]
        ['Lavrov', 'Vladimir Putin', 'satellites']
        """
        from graphkit.explore.paths import paths

        return paths(self.store, a, b, alternatives=alternatives, rank_by=rank_by)

    def evidence(self, a: str, b: str | None = None, *, limit: int | None = None) -> list[Passage]:
        """Find the sentences that name a node, or in which it co-occurs with another; the newest article first.

        >>> with Workspace.example() as workspace:
        ...     [passage.sentences[0].text for passage in workspace.evidence("Lavrov", "Putin")]
        ['Lavrov briefed Putin.']
        """
        from graphkit.explore.evidence import evidence

        return evidence(self.store, a, b, limit=limit)

    def show(self, name: str) -> Profile:
        """Collect everything about one node: counts, aliases, months, neighbours, community, some sentences.

        >>> with Workspace.example() as workspace:
        ...     workspace.show("Putin").months
        {'2023-09': 2, '2023-10': 2}
        """
        from graphkit.explore.profile import show

        return show(self.store, name)

    def check(self) -> list[Finding]:
        """Check what is doubtful: inputs, articles and nodes. See :func:`graphkit.explore.check.check`.

        >>> with Workspace.example() as workspace:
        ...     [finding.question for finding in workspace.check() if finding.count]
        ['Articles whose language is not known']
        """
        from graphkit.explore.check import check

        return check(self.store)

    def listed(self, *, found: bool = True) -> list[Listed]:
        """List the names of the user's lists that the articles have, the most frequent first, or the others.

        >>> with Workspace.example() as workspace:
        ...     workspace.listed(found=False)
        []
        """
        from graphkit.explore.listed import listed

        return listed(self.store, found=found)

    def compare(
        self,
        other: Workspace,
        *,
        type: str | None = None,  # noqa: A002 - as the field is called
        by: str = "documents",
        limit: int | None = None,
    ) -> Comparison:
        """Compare with another, later workspace: see :func:`graphkit.explore.compare.compare`.

        >>> with Workspace.example() as workspace, Workspace.example() as other:
        ...     workspace.compare(other).after.documents
        2
        """
        from graphkit.explore.compare import compare

        return compare(self.store, other.store, type=type, by=by, limit=limit)

    def compare_parts(
        self,
        before: Selection,
        after: Selection,
        *,
        type: str | None = None,  # noqa: A002 - as the field is called
        by: str = "documents",
        limit: int | None = None,
    ) -> Comparison:
        """Compare some of the articles with others: see :func:`graphkit.explore.compare.compare_parts`.

        >>> with Workspace.example() as workspace:
        ...     found = workspace.compare_parts(Selection(until="2023-09"), Selection(since="2023-10"))
        ...     [(node.label, node.change) for node in found.nodes if node.change == "came"]
        [('Lavrov', 'came')]
        """
        from graphkit.explore.compare import compare_parts

        return compare_parts(self.store, before, after, type=type, by=by, limit=limit)

    def relations(self, *names: str, verb: str = "", limit: int | None = 20) -> list[Statement]:
        """List what sentences say that nodes do with each other: all, those of one node, or those of two.

        ``verb`` takes those with a verb, whatever its preposition: "meet" is also "meet with".

        >>> with Workspace.example() as workspace:
        ...     [(found.source, found.relation) for found in workspace.relations("Putin", "Kim Jong Un")]
        [('Vladimir Putin', 'thank'), ('Kim Jong Un', 'meet')]
        """
        from graphkit.explore.relations import relations

        return relations(self.store, *names, verb=verb, limit=limit)

    def topics(self, *, found: bool = True) -> list[TopicCount]:
        """List the topics that the articles name, the most frequent first; without ``found``, all topics.

        >>> with Workspace.example() as workspace:
        ...     [(topic.label, topic.mentions) for topic in workspace.topics()]
        [('satellites', 1)]
        """
        from graphkit.explore.topics import topics

        return topics(self.store, found=found)

    def test_topic(self, *terms: str, limit: int | None = None) -> Trial:
        """Test where terms, written as in a topics file, would match: see :func:`graphkit.explore.topics.trial`.

        >>> with Workspace.example() as workspace:
        ...     workspace.test_topic("thank|brief").mentions
        2
        """
        from graphkit.explore.topics import trial

        return trial(self.store, *terms, limit=limit)

    def sql(self, query: str) -> Answer:
        """Answer a SELECT in DuckDB's SQL: see :func:`graphkit.explore.sql.sql`.

        >>> with Workspace.example() as workspace:
        ...     workspace.sql("SELECT count(*) AS n FROM pairs")
        Answer(columns=('n',), rows=((6,),))
        """
        from graphkit.explore.sql import sql

        return sql(self.store, query)

    def table(self, name: str) -> DuckDBPyRelation:
        """The rows of a CSV file, for pandas (``.df()``), polars and all that reads Arrow: documents, mentions,
        entities, edges or relations. See :func:`graphkit.explore.tables.table`.

        >>> with Workspace.example() as workspace:
        ...     workspace.table("entities").columns[:3]
        ['id', 'label', 'type']
        """
        from graphkit.explore.tables import table

        return table(self.store, name)

    def graph(self, options: GraphOptions | None = None, select: Selection | None = None) -> nx.Graph[str]:
        """Make the graph as :func:`graphkit.graph.build_graph` makes it, of all articles or of some.

        For a selection of articles, co-occurrences are counted again, in the window of the build.

        Raises:
            UsageError: there is no such article.

        >>> with Workspace.example() as workspace:
        ...     workspace.graph(select=Selection(until="2023-09")).number_of_edges()
        4
        """
        from graphkit.render import draw, part_of

        with part_of(self.store, select or Selection(), graph=options) as part:
            return draw(part, options=options or GraphOptions())
