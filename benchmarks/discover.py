"""Compare rankings of discovered topics, the benefit and cost of the tagger's check, and the time of each step.

Usage: python benchmarks/discover.py ARTICLES.jsonl [--number N] [--model NAME]

"Good" are phrases that an analyst would want as a node: things, weapons, crimes, policies, kinds of institutions; not
"first time", "press release", "public access". One reader judged them on 293 articles of Wikinews (215,316 words),
after the same check for noun phrases. The last column is without the word lists of discover.toml.

| ranking | good of 20 | of 40 | of 20 without lists |
|---|---|---|---|
| divergence from general English (Tomokiyo & Hurst 2003), less nested phrases | 16 | 30 | 4 |
| C-value (Frantzi, Ananiadou & Mima 2000) | 15 | 27 | 5 |
| RAKE (Rose et al. 2010), which prefers long to frequent phrases | 10 | | 4 |
| log-odds with an informative Dirichlet prior (Monroe et al. 2008) | 7 | | 0 |

The word lists matter most; the first two rankings are close. graphkit uses the divergence because most phrases of a
small corpus recur two or three times: the C-value gives them equal scores, the divergence does not. The C-value is the
fallback if a model has no vectors. Word endings, a cheaper way to recognise nouns, accept 34 of 196 candidates that are
not noun phrases ("allocate funding", "car breaks") and miss 19 that are. The tagger takes half a second. The figures
are from a time when fewer topics were listed and only phrases of two words and more were candidates.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import zip_longest
from math import log, log2, sqrt
from pathlib import Path

from graphkit.data import table
from graphkit.extract import Extractor, TopicFinder, topic_words
from graphkit.extract.discover import SHORTLIST, Shares, discover, find_candidates, score
from graphkit.extract.nouns import load_tagger, noun_phrases, word_shares
from graphkit.extract.recurring import Count, count, standalone
from graphkit.extract.topic_list import load_topics
from graphkit.extract.topic_words import Phrase
from graphkit.options import DEFAULT_MODEL, ExtractOptions
from graphkit.read import read
from graphkit.records import Document
from graphkit.store import Store, documents, extractions

Counts = Mapping[Phrase, Count]
Ranking = Callable[[Counts, int, Shares], dict[Phrase, float]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", type=Path)
    parser.add_argument("--number", type=int, default=20)
    parser.add_argument("--model", default=DEFAULT_MODEL)
    options = parser.parse_args()
    if not options.articles.exists():
        sys.exit(f"There is no {options.articles}: give a JSONL file of articles (fields id and text).")
    with Store(None) as store:
        words = fill(store, options.articles, options.model)
        compare(store, words, options.model, options.number)
        print("Without the lists of discover.toml, stop words and numbers aside:")
        with without_lists():
            compare(store, words, options.model, options.number)
        known = {topic.id: topic.label for topic in load_topics().values()}
        with timed("discover() as a whole"):
            found = discover(store, number=options.number, model=options.model, known=known)
        print("\n" + (found.note or ", ".join(found.labels.values())))


def compare(store: Store, words: int, model: str, number: int) -> None:
    with timed("count recurring phrases"):
        counts = count(extractions.read(store))
    with timed("load the tagger"):
        nlp = load_tagger(model)
    shares = word_shares(nlp) if nlp else None
    if nlp is None or shares is None:
        sys.exit(f"{model} has no tagger, or no vectors in the order of frequency: nothing was compared.")
    with timed("find the occurrences"):
        found = find_candidates(store, set(counts), set())
    first = sorted(counts, key=lambda phrase: (-counts[phrase].occurrences, phrase))[: 2 * SHORTLIST]
    with timed(f"tag {len(first)} candidates"):
        nouns = noun_phrases(nlp, {phrase: found[phrase].contexts for phrase in first})
    with timed("judge them by their endings"):
        plain = {phrase for phrase in first if looks_like_nouns(counts[phrase].form)}
    print(
        f"{len(counts)} candidates; {len(nouns)} noun phrases by the tagger, {len(plain)} by endings;"
        f" {len(plain - nouns)} of these are rejected by the tagger, {len(nouns - plain)} are missed"
    )
    checked = {phrase: counts[phrase] for phrase in nouns}
    columns = {}
    for name, ranking in RANKINGS.items():
        scores = ranking(checked, words, shares)
        best = sorted(scores, key=lambda phrase: (-scores[phrase], phrase))[:number]
        columns[name] = [f"{counts[p].form} {counts[p].occurrences}/{counts[p].documents}" for p in best]
    print("\n" + "".join(f"{name:40s}" for name in columns))
    for row in zip_longest(*columns.values(), fillvalue=""):
        print("".join(f"{cell:40s}" for cell in row))
    print()


@contextmanager
def without_lists() -> Iterator[None]:
    """Allow all words in phrases except stop words and numbers."""
    words = table("discover")
    small = frozenset(words["small"] + words["numbers"])
    reduced: dict[str, Callable[[], frozenset[str]]] = {"barriers": lambda: small, "no_ends": frozenset}
    kept = {name: getattr(topic_words, name) for name in reduced}
    for lists in (reduced, kept):
        for name, words_of in lists.items():
            setattr(topic_words, name, words_of)
        topic_words.read_word.cache_clear()
        if lists is reduced:
            yield


def c_value(counts: Counts, _words: int, _shares: Shares) -> dict[Phrase, float]:
    alone = standalone({phrase: float(seen.occurrences) for phrase, seen in counts.items()})
    return {phrase: log2(len(phrase)) * alone[phrase] for phrase in counts}


def log_odds(counts: Counts, words: int, shares: Shares) -> dict[Phrase, float]:
    """z-scores of the log-odds against a prior as large as the corpus, in which words co-occur by chance."""
    scores = {}
    for phrase, seen in counts.items():
        prior = max(words * product(seen.form, shares), 1e-9)
        odds = log((seen.occurrences + prior) / (2 * words - seen.occurrences - prior)) - log(prior / (words - prior))
        scores[phrase] = odds / sqrt(1 / (seen.occurrences + prior) + 1 / prior)
    return scores


def product(form: str, shares: Shares) -> float:
    result = 1.0
    for word in form.replace("-", " ").split():
        result *= shares(word)
    return result


def rake(counts: Counts, _words: int, _shares: Shares) -> dict[Phrase, float]:
    """The sum over the words of a phrase of degree / frequency."""
    degree: Counter[str] = Counter()
    frequency: Counter[str] = Counter()
    for phrase, seen in counts.items():
        for word in phrase:
            degree[word] += len(phrase) * seen.occurrences
            frequency[word] += seen.occurrences
    return {phrase: sum(degree[word] / frequency[word] for word in phrase) for phrase in counts}


def divergence(counts: Counts, words: int, shares: Shares) -> dict[Phrase, float]:
    return score(counts, words=words, shares=shares)


RANKINGS: Mapping[str, Ranking] = {
    "divergence (used)": divergence,
    "C-value": c_value,
    "log-odds": log_odds,
    "RAKE": rake,
}

VERBAL = ("ed", "ing", "ly", "es")
NOUNS = ("ion", "ment", "ity", "ness", "ship", "ance", "ence", "ism", "ist", "er", "or", "ure", "age", "al", "ics")


def looks_like_nouns(form: str) -> bool:
    """Whether no word before the last ends like a verb or adverb, and the last ends like a noun or not like a verb."""
    *before, last = form.replace("-", " ").split()
    stem = last.removesuffix("s")
    return not any(word.endswith(VERBAL) for word in before) and (stem.endswith(NOUNS) or not last.endswith(VERBAL))


def fill(store: Store, path: Path, model: str) -> int:
    """Extract all articles; return their number of words."""
    articles = [item for item in read([path]) if isinstance(item, Document)]
    extractor = Extractor(ExtractOptions(model=model))
    with timed(f"extract {len(articles)} articles in one process"):
        texts = [(document.id, document.text) for document in articles]
        extractions.add(store, extractor(texts))
        extractions.add_spans(store, TopicFinder(load_topics().values())(texts))
    documents.add(store, ((document, document.id) for document in articles))
    return sum(len(document.text.split()) for document in articles)


class timed:  # noqa: N801 - reads as a word
    """Print the seconds that a block takes."""

    def __init__(self, what: str) -> None:
        self.what = what

    def __enter__(self) -> None:
        self.start = time.perf_counter()

    def __exit__(self, *_: object) -> None:
        print(f"{time.perf_counter() - self.start:6.2f} s  {self.what}")


if __name__ == "__main__":
    main()
