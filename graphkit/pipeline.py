"""Build a graph from articles: the only module that runs all stages."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from graphkit.articles import Articles, foreign_passages, read_articles
from graphkit.errors import OutputError
from graphkit.export.page.story import KEY as STORY
from graphkit.export.page.story import forgotten_note, story_text
from graphkit.extraction import discover_topics, extract, find_topics, parse_sentences
from graphkit.options import BuildOptions
from graphkit.progress import Progress, Steps, silent
from graphkit.render import Exported, draw, part_of, write_files
from graphkit.result import BuildResult, listed_names, notes_on, sizes
from graphkit.selecting import undated_note
from graphkit.store import FILE_NAME, Store, about, built, documents, extractions
from graphkit.version import __version__

if TYPE_CHECKING:
    from graphkit.decisions.file import Decisions
    from graphkit.extract.topic_list import Topic
    from graphkit.records import ListedName


def build(
    paths: Sequence[str | Path] | str | Path,
    options: BuildOptions | None = None,
    *,
    stdin: BinaryIO | None = None,
    progress: Progress | None = None,
) -> BuildResult:
    """Read articles, resolve the names in them, count their co-occurrences, and write the graph.

    Args:
        paths: Files, folders, globs, or "-" for ``stdin``.
        options: All choices; the defaults suit news articles in English.
        stdin: What "-" reads.
        progress: Receives how far the build is.

    Raises:
        UsageError: a path or an option is invalid.
        NothingToRead: no input has a readable article.
        ModelMissing: the spaCy model is not installed.
        OutputError: the output folder cannot be written, or another build is using it.

    On an error no file of an earlier build is changed. Where Python starts worker processes by importing the main
    module (all but small inputs do), call this under ``if __name__ == "__main__":``.
    """
    from graphkit.decisions.file import Decisions, load_decisions
    from graphkit.extract.topic_list import load_topics
    from graphkit.read.names import read_names

    options = options or BuildOptions()
    given = [paths] if isinstance(paths, (str, Path)) else list(paths)
    decided = options.resolve.decisions
    decisions = load_decisions(decided) if decided else Decisions()
    names = read_names(options.resolve.names)
    story = story_text(options.export.story) if options.export.story else ""
    topics = tuple(load_topics(options.extract.topics_file).values()) if options.extract.topics else ()
    steps = Steps(progress or silent)
    steps("read")
    articles = read_articles(given, options, stdin)
    _writable(options.output)
    with Store(options.output / FILE_NAME) as store:
        steps("extract")
        extracted = extract(store, articles, options, steps.report)
        forgotten = forgotten_note(about.read(store).get(STORY, ""), story)
        # All that is derived is replaced at once: a build that is cut off leaves the last one as it was.
        with store.transaction():
            find_topics(store, articles, topics, options, steps.report)
            _replace_documents(store, articles)
            about.write(store, _about(given, options) | {STORY: story})
            built.write(store, options)
            notes = [
                *forgotten,
                *names.notes,
                *_derive(store, articles, topics, decisions, names.names, options, steps),
            ]
        exported = _render(store, options, steps)
        steps.end()
        return _result(store, articles, extracted, exported, notes, steps.seconds, options)


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


def _replace_documents(store: Store, articles: Articles) -> None:
    store.clear("documents", "locations", "structure")
    documents.add(store, zip(articles.documents, articles.keys, strict=True))
    warnings = (*articles.warnings, *foreign_passages(extractions.foreign_passages(store)))
    documents.replace_reports(store, articles.failures, warnings)
    documents.mark_copies(store, articles.copies)


def _derive(
    store: Store,
    articles: Articles,
    topics: tuple[Topic, ...],
    decisions: Decisions,
    names: Sequence[ListedName],
    options: BuildOptions,
    steps: Steps,
) -> list[str]:
    """Discover topics, resolve names, count pairs. Returns notes, in sentences."""
    from graphkit.relate import find_relations, relate
    from graphkit.resolve.doubts import doubtful_nodes
    from graphkit.resolve.marking import marks_without_edge
    from graphkit.resolve.resolve import resolve

    steps("discover")
    found = discover_topics(store, articles, topics, options)
    steps("resolve")
    notes = resolve(
        store,
        options=options.resolve,
        topic_labels={topic.id: topic.label for topic in topics} | found.labels,
        decisions=decisions,
        discovered=found.spans,
        listed=names,
    )
    documents.add_warnings(store, list(doubtful_nodes(store, decisions)))
    steps("relate")
    relate(store, options=options.relate)
    notes += [*marks_without_edge(store), *([found.note] if found.note else [])]
    if options.relate.relations:
        steps("relations")
        notes += parse_sentences(store, articles, options, steps.report)
        find_relations(store)
    else:
        store.clear("relations")
    return notes


def _render(store: Store, options: BuildOptions, steps: Steps) -> Exported:
    """Draw the whole graph, save its structure, and write the files of the articles that are asked for."""
    from graphkit.graph import save_structure, whole_graph

    steps("graph")
    whole = whole_graph(store, options=options.graph)
    save_structure(store, whole)
    with part_of(store, options.select) as part:
        drawn = draw(part, options=options.graph, whole=whole if part is store else None)
        steps("export")
        return write_files(part, drawn, options.output, options=options.export)


def _about(given: Sequence[str | Path], options: BuildOptions) -> dict[str, str]:
    """Make the metadata of the outputs."""
    names = [Path(path).resolve().name if str(path) != "-" else "standard input" for path in given]
    return {
        "version": __version__,
        "title": options.export.title,
        "card": options.export.card,
        "inputs": ", ".join(names[:3]) + (" …" if len(names) > 3 else ""),
        "built": options.built or datetime.datetime.now(tz=datetime.UTC).date().isoformat(),
        "model": options.extract.model,
    }


def _result(
    store: Store,
    articles: Articles,
    extracted: int,
    exported: Exported,
    notes: Sequence[str],
    seconds: dict[str, float],
    options: BuildOptions,
) -> BuildResult:
    words, boilerplate = sizes(store)
    listed, listed_found = listed_names(store)
    return BuildResult(
        output=options.output,
        files=(*exported.files, options.output / FILE_NAME),
        documents=len(articles.documents),
        words=words,
        extracted=extracted,
        aside=articles.aside.total(),
        copies=len(articles.copies),
        boilerplate=boilerplate,
        chosen=exported.documents,
        counts=exported.counts,
        observers=exported.observers,
        discovered=exported.discovered,
        mentions=exported.mentions,
        named=exported.named,
        edges=exported.pairs,
        relations=exported.relations,
        pruned=exported.pruned,
        left=(exported.nodes, exported.edges),
        page=exported.page if exported.page < exported.nodes else 0,
        failures=tuple(articles.failures),
        warnings=tuple(documents.warnings(store)),
        notes=(
            *filter(None, [articles.note(), undated_note(store, options.select)]),
            *notes,
            *notes_on(store, exported),
            *exported.notes,
        ),
        seconds=seconds,
        listed=listed,
        listed_found=listed_found,
    )
