"""Have workers read the texts of a build, and keep what they find: names, topics, and what sentences say."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from graphkit.articles import Articles
from graphkit.options import BuildOptions
from graphkit.progress import NOTHING, Amount, Progress
from graphkit.run import ALONE, Pool
from graphkit.store import Store, extractions, kept, relations

if TYPE_CHECKING:
    from graphkit.extract.discover import Discovered
    from graphkit.extract.topic_list import Topic


ENDED: Final = "ended the process that read it, twice: memory may have run out, or it is more than the model can read"


LOST: Final = "lost"
"""Under this step the texts are kept at which processes of the last build ended."""


def extract(
    store: Store, articles: Articles, options: BuildOptions, workers: Pool, report: Progress
) -> tuple[Articles, int]:
    """Extract the texts that the workspace does not have yet; each batch is written as soon as it is done.

    Returns:
        The articles without those at which processes ended; how many of them were extracted now.
    """
    from graphkit.extract import Extractor

    known = extractions.keys(store)
    unread = {key: text for key, text in articles.texts.items() if key not in known}
    groups = [
        (partial(Extractor, options.extract, model=model, languages=languages), texts)
        for model, texts, languages in articles.by_pipeline(unread)
    ]
    # At such a text this process would end, too.
    risky = not unread.keys().isdisjoint(json.loads(kept.read(store, LOST, "") or "[]"))
    for batch in _run(groups, workers, report, alone=0 if risky else ALONE):
        extractions.add(store, batch)
    kept.write(store, LOST, "", json.dumps(sorted(workers.lost)))
    if workers.lost:
        articles = articles.without(set(workers.lost), ENDED)
    return articles, sum(key in unread for key in articles.keys)


def find_topics(
    store: Store,
    articles: Articles,
    topics: tuple[Topic, ...],
    options: BuildOptions,
    workers: Pool,
    report: Progress,
) -> None:
    """Match the topics in all texts, or only in new texts if the topics are those of the last build."""
    from graphkit.extract import TopicFinder
    from graphkit.extract.topic_list import own_topics
    from graphkit.extract.topics import VERSION

    texts, digest = articles.texts, kept.digest_of(VERSION, topics)
    known = extractions.keys_in_use(store) & texts.keys() if kept.read(store, "topics", digest) is not None else set()
    extractions.keep_topics(store, known)
    unread = {key: text for key, text in texts.items() if topics and key not in known}
    foreign = {key: text for key, text in unread.items() if key in articles.languages}
    # The terms of the built-in list are English.
    lists = ((topics, unread.keys() - foreign.keys()), (own_topics(topics) if foreign else (), foreign.keys()))
    groups = [
        (
            partial(
                TopicFinder, which, boilerplate=options.extract.boilerplate, searched=options.extract.languages,
                languages=articles.languages if keys is foreign.keys() else {},
            ),
            {key: text for key, text in unread.items() if key in keys},
        )
        for which, keys in lists if which
    ]  # fmt: skip
    for batch in _run(groups, workers, report):
        extractions.add_spans(store, batch)
    kept.write(store, "topics", digest)


def discover_topics(store: Store, articles: Articles, topics: tuple[Topic, ...], options: BuildOptions) -> Discovered:
    """Discover topics that are not in the list, if the texts, the lists or the options have changed."""
    from graphkit.extract.discover import VERSION, Discovered, discover

    number, model = options.extract.discover, articles.pipelines.usual
    # The keys stand for the texts and for what the model saw in them.
    ids = [document.id for document in articles.documents]
    digest = kept.digest_of(VERSION, ids, articles.keys, sorted(articles.copies), topics, number, model)
    if (known := kept.read(store, "discover", digest)) is not None:
        return Discovered.from_json(known)
    found = discover(store, number=number, model=model, known={topic.id: topic.label for topic in topics})
    kept.write(store, "discover", digest, found.to_json())
    return found


def parse_sentences(store: Store, articles: Articles, workers: Pool, report: Progress) -> list[str]:
    """Parse the sentences that name two entities and are not parsed yet. Returns notes, in sentences."""
    from graphkit.extract.clauses import VERSION, ClauseFinder, reads_clauses

    if kept.read(store, "clauses", digest := kept.digest_of(VERSION)) is None:
        store.clear("clauses", "parsed")
    groups, without, notes = [], 0, list[str]()
    for model, texts, languages in articles.by_pipeline(dict.fromkeys(filter(None, articles.keys))):
        english = texts.keys() - languages.keys()
        without += len(languages)
        if reads_clauses(model):
            groups.append((partial(ClauseFinder, model), relations.unparsed(store, english)))
        elif english:
            notes.append(f"No relations were sought: the spaCy model “{model}” has no parser for English.")
    for batch in _run(groups, workers, report, "relations"):
        relations.add_clauses(store, [(place, clauses) for places, clauses in batch for place in places])
    kept.write(store, "clauses", digest)
    if without:
        which = "an article that is" if without == 1 else f"{without:,} articles that are"
        notes.append(f"No relations were sought in {which} not in English.")
    return notes


def _run(
    groups: Sequence[tuple[Any, Mapping[Any, str]]],
    workers: Pool,
    report: Progress,
    step: str = "extract",
    *,
    alone: int = ALONE,
) -> Iterator[Any]:
    """Run each group's worker over its texts; yield the results batch by batch."""
    words = {key: len(text.split()) for _, texts in groups for key, text in texts.items()}
    done, total = NOTHING, Amount(len(words), sum(words.values()))
    report(step, done, total)
    for make_worker, texts in groups:
        for batch in workers.run(make_worker, texts.items(), alone=alone):
            yield batch
            done = Amount(done.texts + len(batch), done.words + sum(words[key] for key, _ in batch))
            report(step, done, total)
