"""Paths and options come in; a folder of files and a short result go out. The one place that composes the stages."""

from __future__ import annotations

import datetime
import json
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

from graphkit.errors import NothingToRead, OutputError, UsageError
from graphkit.options import BuildOptions, Selection
from graphkit.records import Document, ReadFailure
from graphkit.store import FILE_NAME, Store
from graphkit.version import __version__

if TYPE_CHECKING:
    from graphkit.extract.discover import Discovered
    from graphkit.extract.topics import Topic
    from graphkit.graph import Step


class Progress(Protocol):
    """Told how far a build is."""

    def __call__(self, step: str, done: int, total: int) -> None:
        """``step`` is the stage's name; ``done`` of ``total`` characters are extracted, both 0 in other stages."""


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build made.

    Attributes:
        output: The folder.
        files: The files written, in the order of the formats; the workspace last.
        documents: Articles in the workspace.
        words: Words in them.
        extracted: Articles that the model read in this build; the others were known from the workspace.
        copies: Articles that are copies of others, and count nowhere.
        furniture: Bylines, share buttons and the like that were not searched, over all articles.
        chosen: Articles that the files show, where the options choose some of them; else the same as ``documents``.
        counts: Entities of the chosen articles by type.
        edges: Pairs of them that share a window.
        pruned: What each choice took away of these.
        left: Nodes and edges of the files.
        page: Nodes of the page, if it shows fewer than the files; else 0.
        failures: Inputs that were left out, with reasons.
        notes: Things worth knowing about the result, in sentences.
        seconds: Time taken by each step.
    """

    output: Path
    files: tuple[Path, ...]
    documents: int
    words: int
    extracted: int
    copies: int
    furniture: int
    chosen: int
    counts: dict[str, int]
    edges: int
    pruned: tuple[Step, ...]
    left: tuple[int, int]
    page: int
    failures: tuple[ReadFailure, ...]
    notes: tuple[str, ...] = ()
    seconds: dict[str, float] = field(default_factory=dict)

    @property
    def nodes(self) -> int:
        """Entities of all types."""
        return sum(self.counts.values())


def build(
    paths: Sequence[str | Path] | str | Path,
    options: BuildOptions | None = None,
    *,
    stdin: BinaryIO | None = None,
    progress: Progress | None = None,
) -> BuildResult:
    """Read articles, find who and what they name, tie those named together, and write the graph.

    Args:
        paths: Files, folders, globs, or "-" for ``stdin``.
        options: All choices; the defaults suit news articles in English.
        stdin: What "-" reads.
        progress: Told how far the build is.

    Raises:
        UsageError: a path or an option cannot be meant.
        NothingToRead: no input held a readable article.
        ModelMissing: the spaCy model is not installed.
        OutputError: the output folder cannot be written, or another build is using it.

    On an error no file of an earlier build is changed. Where Python starts worker processes by importing the main
    module (all but small inputs do), call this under ``if __name__ == "__main__":``.
    """
    from graphkit.decisions.file import Decisions, load_decisions
    from graphkit.export import export
    from graphkit.extract import ExtractionKeys
    from graphkit.extract.topics import load_topics
    from graphkit.graph import save_structure, shape_graph, steps_of, whole_graph
    from graphkit.read import read
    from graphkit.read.copies import copies_of
    from graphkit.relate import relate
    from graphkit.resolve.resolve import resolve

    options = options or BuildOptions()
    report = progress or _silent
    clock = _Clock()
    keys = ExtractionKeys(options.extract)
    decided = options.resolve.decisions
    decisions = load_decisions(decided) if decided else Decisions()
    topics = tuple(load_topics(options.extract.topics_file).values()) if options.extract.topics else ()
    given = [paths] if isinstance(paths, (str, Path)) else list(paths)
    report("read", 0, 0)
    documents, failures = _read(read(given, options=options.read, stdin=stdin))
    copies = copies_of(documents) if options.read.duplicates == "mark" else {}
    clock("read")
    _writable(options.output)
    with Store(options.output / FILE_NAME) as workspace:
        keyed = [(document, keys(document.text)) for document in documents]
        extracted = _extract(workspace, keyed, options, report)
        # All that is derived is replaced at once: a build that is cut off leaves the last one as it was.
        with workspace.transaction():
            _find_topics(workspace, keyed, topics, options, report)
            clock("extract")
            workspace.clear("documents", "structure")
            workspace.add_documents(keyed)
            workspace.mark_copies(copies)
            workspace.set_about(_about(given, options))
            report("discover", 0, 0)
            found = _discover(workspace, keyed, copies, topics, options)
            clock("discover")
            report("resolve", 0, 0)
            unknown = resolve(
                workspace,
                options=options.resolve,
                topic_labels={topic.id: topic.label for topic in topics} | found.labels,
                decisions=decisions,
                discovered=found.spans,
            )
            notes = [*unknown, found.note] if found.note else unknown
            clock("resolve")
            report("relate", 0, 0)
            relate(workspace, options=options.relate)
            clock("relate")
        report("graph", 0, 0)
        whole = whole_graph(workspace, options=options.graph)
        save_structure(workspace, whole)
        with _chosen(workspace, options.select) as part:
            if part is not workspace:
                relate(part, options=options.relate)
                whole = whole_graph(part, options=options.graph)
            graph = shape_graph(whole, options=options.graph)
            clock("graph")
            report("export", 0, 0)
            files = export(graph, part, options.output, options=options.export)
            clock("export")
            counts = dict(part.query("SELECT type, count(*) FROM entities GROUP BY type ORDER BY type"))
            chosen = part.count("documents")
        [(words, furniture)] = workspace.query(
            "SELECT sum(words), (SELECT count(*) FROM furniture JOIN documents USING (extraction)) FROM documents"
        )
        nameless = [row[0] for row in workspace.query(
            "SELECT id FROM documents WHERE id NOT IN (SELECT document FROM mentions) ORDER BY ordinal")]  # fmt: skip
    if (how := whole.graph["betweenness"]) != "exact":
        notes = [*notes, f"Betweenness is {how}: the graph is large."]
    on_page = sum(graph.nodes[node]["on_page"] for node in graph)
    edges = whole.number_of_edges()
    return BuildResult(
        output=options.output,
        files=(*files, options.output / FILE_NAME),
        documents=len(documents),
        words=int(words),
        extracted=extracted,
        copies=len(copies),
        furniture=int(furniture),
        chosen=chosen,
        counts=counts,
        edges=edges,
        pruned=steps_of(graph),
        left=(graph.number_of_nodes(), graph.number_of_edges()),
        page=on_page if on_page < len(graph) else 0,
        failures=tuple(failures),
        notes=(*notes, *_notes(nameless, len(documents), edges, sum(counts.values()))),
        seconds=clock.seconds,
    )


@contextmanager
def _chosen(workspace: Store, selection: Selection) -> Iterator[Store]:
    """The workspace of the articles that are asked for: itself, where all are."""
    if not selection:
        yield workspace
        return
    with workspace.part(selection) as part:
        if not part.count("documents"):
            [(first, last, undated)] = workspace.query(
                "SELECT min(date), max(date), count(*) FILTER (date IS NULL) FROM documents"
            )
            dated = f"The articles are dated from {first} to {last}" if first else "No article is dated"
            raise UsageError(
                f"No article is {selection.words()}.",
                dated
                + (f"; {undated} are undated." if first and undated else ".")
                + " All of them are in the workspace.",
            )
        yield part


def _silent(step: str, done: int, total: int) -> None:
    """Progress that nobody looks at."""


class _Clock:
    """Seconds of each step, in the order in which they end."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._last = time.perf_counter()

    def __call__(self, step: str) -> None:
        now = time.perf_counter()
        self.seconds[step] = now - self._last
        self._last = now


def _read(items: Iterable[Document | ReadFailure]) -> tuple[list[Document], list[ReadFailure]]:
    documents: list[Document] = []
    failures: list[ReadFailure] = []
    for item in items:
        if isinstance(item, Document):
            documents.append(item)
        else:
            failures.append(item)
    if not documents:
        listed = "".join(f"\n  {failure.path} {failure.reason}" for failure in failures[:20])
        raise NothingToRead(f"No article could be read.{listed}", "Give files or a folder that hold articles as text.")
    return documents, failures


def _writable(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".graphkit-probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise OutputError(
            f"The output folder {folder} cannot be written: {error.strerror}.", "Give another with --output."
        ) from error


def _extract(workspace: Store, keyed: Sequence[tuple[Document, str]], options: BuildOptions, report: Progress) -> int:
    """Let the model read what it has not read before; each batch is kept as soon as it is done."""
    from graphkit.extract import Extractor
    from graphkit.run import run_local

    known = workspace.extracted()
    unread = {key: document.text for document, key in keyed if key not in known}
    total = sum(map(len, unread.values()))
    report("extract", 0, total)
    if not unread:
        return 0
    done = 0
    make_worker = partial(Extractor, options.extract)
    for batch in run_local(make_worker, unread.items(), processes=options.extract.workers()):
        workspace.add_extractions(batch)
        done += sum(len(unread[key]) for key, _ in batch)
        report("extract", done, total)
    return len(unread)


def _find_topics(
    workspace: Store,
    keyed: Sequence[tuple[Document, str]],
    topics: tuple[Topic, ...],
    options: BuildOptions,
    report: Progress,
) -> None:
    """Match the topics over all texts; where the last build had the same ones, over those that are new."""
    from graphkit.extract import TopicFinder
    from graphkit.extract.rules import digest_of
    from graphkit.run import run_local

    texts = {key: document.text for document, key in keyed}
    digest = digest_of(topics)
    known = workspace.used() & texts.keys() if workspace.kept("topics", digest) is not None else set()
    workspace.keep_topics(known)
    unread = {key: text for key, text in texts.items() if topics and key not in known}
    total = sum(map(len, unread.values()))
    done = 0
    make_worker = partial(TopicFinder, topics, furniture=options.extract.furniture)
    for batch in run_local(make_worker, unread.items(), processes=options.extract.workers()):
        workspace.add_topics(batch)
        done += sum(len(unread[key]) for key, _ in batch)
        report("extract", done, total)
    workspace.keep("topics", digest)


def _discover(
    workspace: Store,
    keyed: Sequence[tuple[Document, str]],
    copies: Mapping[str, str],
    topics: tuple[Topic, ...],
    options: BuildOptions,
) -> Discovered:
    """Topics that no list holds, looked for only where the texts, the list or the rules have changed."""
    from graphkit.extract.discover import Discovered, discover
    from graphkit.extract.rules import digest_of

    number, model = options.extract.discover, options.extract.model
    # The keys stand for the texts and for what the model saw in them.
    digest = digest_of([(document.id, key) for document, key in keyed], sorted(copies), topics, number, model)
    if (kept := workspace.kept("discover", digest)) is not None:
        return Discovered.from_json(kept)
    found = discover(workspace, number=number, model=model, known={topic.id: topic.label for topic in topics})
    workspace.keep("discover", digest, found.to_json())
    return found


def _about(given: Sequence[str | Path], options: BuildOptions) -> dict[str, str]:
    """What the outputs say of themselves."""
    names = [Path(path).resolve().name if str(path) != "-" else "standard input" for path in given]
    return {
        "version": __version__,
        "title": options.export.title or ", ".join(names[:3]) + (" …" if len(names) > 3 else ""),
        "built": options.built or datetime.datetime.now(tz=datetime.UTC).date().isoformat(),
        "model": options.extract.model,
        "options": json.dumps(_plain(options), sort_keys=True),
    }


def _plain(options: BuildOptions) -> dict[str, object]:
    """The options that shape the result, as JSON holds them."""
    values = asdict(options)
    del values["output"], values["built"], values["extract"]["jobs"]
    values["extract"]["topics_file"] = str(options.extract.topics_file or "")
    values["resolve"]["decisions"] = str(options.resolve.decisions or "")
    return values


def _notes(nameless: Sequence[str], documents: int, edges: int, nodes: int) -> Iterator[str]:
    if not nodes:
        yield "No names or topics were found: the graph is empty. Is the text English? --model takes another model."
    elif not edges:
        yield "No two names share a window: the graph has no edges. A wider window may tie them: --window paragraph."
    if nameless and nodes:
        listed = ", ".join(nameless[:5]) + (" …" if len(nameless) > 5 else "")
        yield f"{len(nameless)} of {documents} articles name nobody and nothing that was looked for: {listed}"
