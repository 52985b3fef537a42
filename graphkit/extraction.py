"""Have workers read the texts of a build, and keep what they find: names, topics, and what sentences say."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from graphkit.articles import Articles, Entry, languages_of
from graphkit.languages import is_english
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
    store: Store,
    articles: Articles,
    topics: tuple[Topic, ...],
    options: BuildOptions,
    workers: Pool,
    report: Progress,
) -> tuple[Articles, set[str]]:
    """Extract the texts that the workspace does not have yet, with these topics; each batch is written as it is done.

    Returns:
        The articles without those at which processes ended; the keys of what was extracted now.
    """
    from graphkit.extract import Extractor

    known = extractions.keys(store)
    unread = [entry for entry in articles.searched if entry.key not in known]
    extractor = partial(Extractor, options.extract, topics=topics)
    groups = [
        _reading(articles, entries, partial(extractor, model=model, languages=languages_of(entries)))
        for model, entries in articles.by_pipeline(unread).items()
    ]
    keys = {entry.key for entry in unread}
    # At such a text this process would end, too.
    risky = not keys.isdisjoint(json.loads(kept.read(store, LOST, "") or "[]"))
    for batch in _run(groups, workers, report, alone=0 if risky else ALONE):
        extractions.add(store, batch)
    kept.write(store, LOST, "", json.dumps(sorted(workers.lost)))
    if workers.lost:
        articles = articles.without(set(workers.lost), ENDED)
    return articles, keys - set(workers.lost)


def find_topics(
    store: Store,
    articles: Articles,
    extracted: Collection[str],
    topics: tuple[Topic, ...],
    options: BuildOptions,
    workers: Pool,
    report: Progress,
) -> None:
    """Match the topics in the texts that were not extracted with them, now or by the last build."""
    from graphkit.extract import TopicFinder
    from graphkit.extract.topics import VERSION

    searched, digest = articles.searched, kept.digest_of(VERSION, topics)
    known = extractions.keys_in_use(store) if kept.read(store, "topics", digest) is not None else set()
    known = {entry.key for entry in searched if entry.key in known or entry.key in extracted}
    extractions.keep_topics(store, known)
    if unread := [entry for entry in searched if topics and entry.key not in known]:
        finder = partial(
            TopicFinder, topics, boilerplate=options.extract.boilerplate, searched=options.extract.languages,
            languages=languages_of(unread),
        )  # fmt: skip
        for batch in _run([_reading(articles, unread, finder)], workers, report):
            extractions.add_spans(store, batch)
    kept.write(store, "topics", digest)


def discover_topics(store: Store, articles: Articles, topics: tuple[Topic, ...], options: BuildOptions) -> Discovered:
    """Discover topics that are not in the list, if the texts, the lists or the options have changed."""
    from graphkit.extract.discover import VERSION, Discovered, discover

    number, model = options.extract.discover, articles.pipelines.usual
    # The keys stand for the texts and for what the model saw in them.
    seen = [(entry.id, entry.key) for entry in articles.entries]
    digest = kept.digest_of(VERSION, seen, sorted(articles.copies), topics, number, model)
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
    relations.gather_unparsed(store)
    for model, entries in articles.by_pipeline(articles.searched).items():
        english = {entry.key for entry in entries if is_english(entry.language)}
        without += len(entries) - len(english)
        if reads_clauses(model):
            total = Amount(*relations.count_unparsed(store, english))
            groups.append(Reading(partial(ClauseFinder, model), relations.unparsed(store, english), total))
        elif english:
            notes.append(f"No relations were sought: the spaCy model “{model}” has no parser for English.")
    for batch in _run(groups, workers, report, "relations"):
        relations.add_clauses(store, [(place, clauses) for places, clauses in batch for place in places])
    relations.drop_unparsed(store)
    kept.write(store, "clauses", digest)
    if without:
        which = "an article that is" if without == 1 else f"{without:,} articles that are"
        notes.append(f"No relations were sought in {which} not in English.")
    return notes


class Reading(NamedTuple):
    """What makes a worker, the texts that it reads, and how much they are."""

    make_worker: Any
    texts: Iterable[tuple[Any, str]]
    amount: Amount


def _reading(articles: Articles, entries: Sequence[Entry], make_worker: Any) -> Reading:
    amount = Amount(len(entries), sum(entry.words for entry in entries))
    return Reading(make_worker, articles.texts(entries), amount)


def _run(
    groups: Sequence[Reading], workers: Pool, report: Progress, step: str = "extract", *, alone: int = ALONE
) -> Iterator[Any]:
    """Run each group's worker over its texts; yield the results batch by batch."""
    done, total = NOTHING, Amount(*map(sum, zip(NOTHING, *(group.amount for group in groups), strict=True)))
    report(step, done, total)
    words: dict[Any, int] = {}  # of the texts that were handed out
    for group in groups:
        for batch in workers.run(group.make_worker, _counted(group.texts, words), alone=alone):
            yield batch
            done = Amount(done.texts + len(batch), done.words + sum(words.pop(key) for key, _ in batch))
            report(step, done, total)


def _counted(texts: Iterable[tuple[Any, str]], words: dict[Any, int]) -> Iterator[tuple[Any, str]]:
    """Pass on texts, and note the words of each."""
    for key, text in texts:
        words[key] = len(text.split())
        yield key, text
