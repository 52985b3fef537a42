"""Build a graph from articles: the only module that runs all stages."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from graphkit.articles import Articles, foreign_passages, read_articles
from graphkit.export.files import replace_all, staging
from graphkit.export.page.story import KEY as STORY
from graphkit.export.page.story import forgotten_note, story_text
from graphkit.extraction import discover_topics, extract, find_topics, parse_sentences
from graphkit.garbage import rarely_collected
from graphkit.options import BuildOptions
from graphkit.progress import Progress, Steps, silent
from graphkit.render import Exported, draw, part_of, write_files
from graphkit.repeated import Digests, keep_notes, keep_result, last_notes, last_result
from graphkit.result import BuildResult, listed_names, notes_on, sizes
from graphkit.run import Pool, pool_of
from graphkit.selecting import undated_note
from graphkit.store import FILE_NAME, Store, about, built, documents, extractions
from graphkit.store.renewal import finish, put_in_place, renewing
from graphkit.store.staged import Staged
from graphkit.version import __version__
from graphkit.write import writable

if TYPE_CHECKING:
    from graphkit.decisions.file import Decisions
    from graphkit.extract.topic_list import Topic
    from graphkit.records import ListedName


@rarely_collected()
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
        GraphkitError: Ray, which an option asks for, is not installed or cannot be reached.

    On an error no file of an earlier build is changed, and what was extracted is kept for the next one. Where all is as
    in the last build, nothing is made again. On macOS and Windows a worker process imports the main module (all but
    small inputs have workers): call this under ``if __name__ == "__main__":``.
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
    with Staged(options.output) as staged:
        articles = read_articles(given, options, stdin, staged, steps.report)
        writable(options.output)
        said = _about(given, options) | {STORY: story}
        digests = Digests.of(articles, topics, decisions, names, said, options)
        path = options.output / FILE_NAME
        if (last := last_result(path, digests)) is not None:
            steps.end()
            return replace(last, seconds=steps.seconds)
        with renewing(path) as store, pool_of(options.extract) as workers:
            steps("extract")
            articles, extracted = extract(store, articles, topics, options, workers, steps.report)
            if (notes := last_notes(store, digests)) is None:
                notes = [
                    *names.notes,
                    *_derive(store, articles, extracted, topics, decisions, names.names, options, workers, steps),
                ]
                if not workers.lost:
                    keep_notes(store, digests, notes)
            workers.close()
            forgotten = forgotten_note(about.read(store).get(STORY, ""), story)
            about.write(store, said)
            built.write(store, options)
            with staging(options.output) as stage:
                exported = _render(store, stage, options, steps)
                result = _result(store, articles, extracted, exported, notes, options)
                if not workers.lost:
                    keep_result(store, digests, result, exported.files)
                finish(store)
                # Next to each other: the workspace and the files are those of one build.
                replace_all([file.name for file in exported.files], stage, options.output)
                put_in_place(path)
        steps.end()
        return replace(result, seconds=steps.seconds, notes=(*forgotten, *result.notes))


def _replace_documents(store: Store, articles: Articles) -> None:
    store.clear("documents", "locations", "structure")
    documents.add(store, articles.with_keys())
    warnings = (*articles.warnings, *foreign_passages(extractions.foreign_passages(store)))
    documents.replace_reports(store, articles.failures, warnings)
    documents.mark_copies(store, articles.copies)


def _derive(
    store: Store,
    articles: Articles,
    extracted: Collection[str],
    topics: tuple[Topic, ...],
    decisions: Decisions,
    names: Sequence[ListedName],
    options: BuildOptions,
    workers: Pool,
    steps: Steps,
) -> list[str]:
    """Find and discover topics, resolve names, count pairs, find relations. Returns notes, in sentences."""
    from graphkit.relate import find_relations, relate
    from graphkit.resolve.doubts import doubtful_nodes
    from graphkit.resolve.marking import marks_without_edge
    from graphkit.resolve.resolve import resolve

    # All at once: a build that is cut off leaves nothing that only seems to be known.
    with store.transaction():
        find_topics(store, articles, extracted, topics, options, workers, steps.report)
        _replace_documents(store, articles)
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
        notes += parse_sentences(store, articles, workers, steps.report)
        find_relations(store)
    else:
        store.clear("relations")
    return notes


def _render(store: Store, folder: Path, options: BuildOptions, steps: Steps) -> Exported:
    """Draw the whole graph, save its structure, and write the files of the articles that are asked for."""
    from graphkit.graph import save_structure, whole_graph

    steps("graph")
    whole = whole_graph(store, options=options.graph)
    save_structure(store, whole)
    with part_of(store, options.select) as part:
        drawn = draw(part, options=options.graph, whole=whole if part is store else None)
        steps("export")
        return write_files(part, drawn, folder, options=options.export)


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
    extracted: Collection[str],
    exported: Exported,
    notes: Sequence[str],
    options: BuildOptions,
) -> BuildResult:
    words, boilerplate = sizes(store)
    listed, listed_found = listed_names(store)
    return BuildResult(
        output=options.output,
        files=tuple(options.output / name for name in (*(file.name for file in exported.files), FILE_NAME)),
        documents=len(articles.entries),
        words=words,
        extracted=sum(entry.key in extracted for entry in articles.entries),
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
        listed=listed,
        listed_found=listed_found,
    )
