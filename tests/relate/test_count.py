"""Counting: every window against the same counts made the slow way, in plain Python."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from random import Random
from typing import Final

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from graphkit.choices import WINDOWS
from graphkit.measures import EDGE_MEASURES
from graphkit.options import RelateOptions
from graphkit.records import Document, Entity, Evidence, Extraction, Mention, Pair, Sentence
from graphkit.relate import relate
from graphkit.store import TABLES, Store, documents, entities, extractions, mentions, pairs

ALL_WINDOWS: Final = (*WINDOWS, "1", "2", "3", "5", "1000")


@dataclass(frozen=True)
class Article:
    """For each sentence its paragraph and the nodes it names; a day, or none; whether it repeats another article."""

    sentences: tuple[tuple[int, frozenset[str]], ...]
    date: str | None = None
    copy: bool = False

    def windows(self, window: str) -> list[range]:
        """The numbers of the sentences of each window."""
        count = len(self.sentences)
        if window == "sentence":
            return [range(i, i + 1) for i in range(count)]
        if window == "paragraph":
            numbers = [paragraph for paragraph, _ in self.sentences]
            return [range(numbers.index(n), count - numbers[::-1].index(n)) for n in sorted(set(numbers))]
        length = count if window == "document" else min(int(window), count)
        return [range(start, start + length) for start in range(count - length + 1)]

    def named(self, sentences: range) -> frozenset[str]:
        return frozenset().union(*(self.sentences[i][1] for i in sentences))


def evidence_of(corpus: Sequence[Article], window: str) -> Iterator[Evidence]:
    """Each sentence that names one of two, with the last one up to it, in one window with it, that names the other."""
    for number, article in enumerate(corpus):
        if article.copy:
            continue
        others: dict[tuple[str, str, int], int] = {}
        for sentences in article.windows(window):
            for later in sentences:
                for earlier in range(sentences.start, later + 1):
                    for x in article.sentences[later][1]:
                        for y in article.sentences[earlier][1] - {x}:
                            key = (min(x, y), max(x, y), later)
                            others[key] = max(others.get(key, -1), earlier)
        for (a, b, later), earlier in others.items():
            yield Evidence(a, b, f"{number}", later, earlier)


def pairs_of(corpus: Sequence[Article], window: str) -> list[Pair]:
    """What `relate` should find."""
    frequency: dict[str, int] = defaultdict(int)
    joint: dict[tuple[str, str], int] = defaultdict(int)
    documents: dict[tuple[str, str], set[int]] = defaultdict(set)
    n = 0
    for number, article in enumerate(corpus):
        if article.copy:
            continue
        for sentences in article.windows(window):
            named = sorted(article.named(sentences))
            n += bool(named)
            for a in named:
                frequency[a] += 1
            for pair in combinations(named, 2):
                joint[pair] += 1
                documents[pair].add(number)
    sentences_of: dict[tuple[str, str], int] = defaultdict(int)
    for row in evidence_of(corpus, window):
        sentences_of[row.a, row.b] += 1
    found = []
    for (a, b), both in sorted(joint.items()):
        days = sorted(day for number in documents[a, b] if (day := corpus[number].date))
        scores = {
            name: float(measure.function(both, frequency[a], frequency[b], n))
            for name, measure in EDGE_MEASURES.items()
        }
        first, last = days[:1] + days[-1:] or ("", "")
        found.append(Pair(a, b, sentences_of[a, b], sentences_of[a, b], len(documents[a, b]), scores, first, last))
    return found


def fill(workspace: Store, corpus: Sequence[Article], *, order: Sequence[int] | None = None) -> None:
    """Write a corpus into a workspace, its articles in another order if so wished."""
    order = range(len(corpus)) if order is None else order
    workspace.clear(*(table for table in TABLES if table != "about"))
    texts = {number: f"text of {number}" for number in order}
    documents.add(workspace, ((Document(f"{i}", texts[i], date=corpus[i].date), f"key {i}") for i in order))
    documents.mark_copies(workspace, {f"{i}": "another" for i in order if corpus[i].copy})
    extractions.add(
        workspace,
        (
            (
                f"key {i}",
                Extraction(
                    "any",
                    tuple(Sentence(j, j + 1, paragraph) for j, (paragraph, _) in enumerate(corpus[i].sentences)),
                    (),
                ),
            )
            for i in order
        ),
    )
    found = [
        Mention(f"{i}", j, place, place + 1, "x", entity, "name")
        for i in order
        for j, (_, named) in enumerate(corpus[i].sentences)
        # Some are named twice in a sentence, which counts once.
        for place, entity in enumerate(sorted(named) * (1 + j % 2))
    ]
    if order != range(len(corpus)):
        found.reverse()
    mentions.add(workspace, found)
    ids = {entity for article in corpus for _, named in article.sentences for entity in named}
    entities.add(workspace, (Entity(entity, entity, "person") for entity in sorted(ids)), [])


def related(workspace: Store, window: str) -> list[Pair]:
    relate(workspace, options=RelateOptions(window=window))
    return list(pairs.read(workspace))


def evidence(workspace: Store) -> list[Evidence]:
    rows = workspace.query("SELECT a, b, document, sentence, other FROM evidence")
    return sorted((Evidence(*row) for row in rows), key=repr)


def assert_same(found: Sequence[Pair], expected: Sequence[Pair]) -> None:
    """The same to the last digit, the measures to nine."""
    assert list(map(unmeasured, found)) == list(map(unmeasured, expected))
    for name in EDGE_MEASURES:
        values = [pair.measures[name] for pair in expected]
        assert [pair.measures[name] for pair in found] == pytest.approx(values, rel=1e-9, abs=1e-9)


def unmeasured(pair: Pair) -> Pair:
    """All that is counted, without what is measured."""
    return replace(pair, measures={})


@st.composite
def articles(draw: st.DrawFn) -> Article:
    lengths = draw(st.lists(st.integers(1, 3), max_size=4))
    sentences = [
        (paragraph, draw(st.frozensets(st.sampled_from("abcdé"), max_size=3)))
        for paragraph, length in enumerate(lengths)
        for _ in range(length)
    ]
    date = draw(st.sampled_from([None, "2023-09-13", "2023-10-01", "2024-01-01"]))
    return Article(tuple(sentences), date, copy=draw(st.sampled_from([False, False, False, True])))


corpora = st.lists(articles(), max_size=5)
windows = st.sampled_from(ALL_WINDOWS)


@pytest.fixture(scope="module")
def shared() -> Iterator[Store]:
    """One workspace for all examples: to make one takes longer than to fill it."""
    with Store(None) as workspace:
        yield workspace


def corpus_of(*texts: str) -> list[Article]:
    """Articles written as sentences of one-letter names, paragraphs parted by a slash: "ab . c / d"."""
    return [
        Article(
            tuple((i, frozenset(names.strip())) for i, part in enumerate(text.split("/")) for names in part.split("."))
        )
        for text in texts
    ]


@pytest.mark.parametrize("window", ALL_WINDOWS)
@settings(max_examples=12)
@given(corpora)
@example([])
@example(corpus_of("", ""))
@example(corpus_of("a"))
@example(corpus_of("ab.ab.ab"))
@example(corpus_of("a...b", "a", "b"))
@example(corpus_of("a.b.a.b / b.a / c", "c / ab"))
def test_every_window_counts_as_the_slow_way_does(shared: Store, window: str, corpus: list[Article]) -> None:
    fill(shared, corpus)
    found, rows = related(shared, window), evidence(shared)
    assert_same(found, pairs_of(corpus, window))
    assert rows == sorted(evidence_of(corpus, window), key=repr)
    # What the evidence says, counted apart from the slow way.
    shown: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in rows:
        shown[row.a, row.b].append(row.document)
    assert {(p.a, p.b): (p.sentences, p.documents) for p in found} == {
        pair: (len(documents), len(set(documents))) for pair, documents in shown.items()
    }


@settings(max_examples=20)
@given(corpora, windows, st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_matter(
    shared: Store, corpus: list[Article], window: str, random: Random
) -> None:
    fill(shared, corpus)
    first, first_rows = related(shared, window), evidence(shared)
    order = list(range(len(corpus)))
    random.shuffle(order)
    fill(shared, corpus, order=order)
    assert related(shared, window) == first
    assert evidence(shared) == first_rows


@settings(max_examples=20)
@given(corpora, windows)
def test_an_article_read_from_its_end_has_the_same_pairs_as_often(
    shared: Store, corpus: list[Article], window: str
) -> None:
    def counted() -> list[Pair]:
        # Which of two sentences comes first decides how many show both.
        return [replace(pair, sentences=0, named_sentences=0) for pair in related(shared, window)]

    fill(shared, corpus)
    forwards = counted()
    fill(shared, [replace(article, sentences=article.sentences[::-1]) for article in corpus])
    assert_same(counted(), forwards)


@settings(max_examples=12)
@given(corpora)
def test_a_run_of_one_is_a_sentence_and_a_run_of_all_is_the_article(shared: Store, corpus: list[Article]) -> None:
    fill(shared, corpus)
    for run, window in (("1", "sentence"), ("12", "document")):
        named, named_rows = related(shared, window), evidence(shared)
        assert related(shared, run) == named
        assert evidence(shared) == named_rows


@pytest.mark.parametrize("window", ALL_WINDOWS)
def test_a_copy_of_an_article_adds_nothing(shared: Store, window: str) -> None:
    once = corpus_of("ab.c / a", "b.c")
    copies = [replace(article, date="1999-01-01", copy=True) for article in once * 2]
    fill(shared, once)
    expected, rows = related(shared, window), evidence(shared)
    fill(shared, [*once, *copies, *corpus_of("")])
    assert related(shared, window) == expected
    assert evidence(shared) == rows


def test_days_are_those_of_the_articles_that_name_the_two(shared: Store) -> None:
    days = ("2023-09-13", None, "2024-01-01", "2022-05-05", "2021-01-01")
    texts = ("ab", "ab", "ab.", "a.b", "")
    fill(shared, [replace(article, date=day) for article, day in zip(corpus_of(*texts), days, strict=True)])
    (pair,) = related(shared, "sentence")
    assert (pair.documents, pair.first_seen, pair.last_seen) == (3, "2023-09-13", "2024-01-01")
    (pair,) = related(shared, "document")
    assert (pair.documents, pair.first_seen, pair.last_seen) == (4, "2022-05-05", "2024-01-01")


def test_pairs_of_undated_articles_have_no_days(shared: Store) -> None:
    fill(shared, corpus_of("ab", "ab"))
    (pair,) = related(shared, "sentence")
    assert (pair.first_seen, pair.last_seen) == ("", "")


# By hand: sentences ab, a, b, c, in a row; n is those that name anybody. The last sentence is in another paragraph.
@pytest.mark.parametrize(
    ("window", "expected"),
    [
        ("sentence", {"ab": (1, 1)}),
        ("paragraph", {"ab": (3, 1)}),
        ("document", {"ab": (3, 1), "ac": (1, 1), "bc": (1, 1)}),
        ("2", {"ab": (3, 1), "bc": (1, 1)}),
        ("3", {"ab": (3, 1), "bc": (1, 1), "ac": (1, 1)}),
    ],
)
def test_one_article_counted_by_hand(shared: Store, window: str, expected: dict[str, tuple[int, int]]) -> None:
    fill(shared, corpus_of("ab.a.b / c"))
    assert {pair.a + pair.b: (pair.sentences, pair.documents) for pair in related(shared, window)} == expected


def test_relating_again_replaces_what_was_there(shared: Store) -> None:
    corpus = corpus_of("ab.a.b / c")
    fill(shared, corpus)
    expected = {window: related(shared, window) for window in ALL_WINDOWS}
    for window in (*reversed(ALL_WINDOWS), "sentence", "sentence"):
        assert related(shared, window) == expected[window]


def test_a_window_that_is_rolled_back_leaves_pairs_and_evidence_of_the_last(shared: Store) -> None:
    fill(shared, corpus_of("ab.a.b / c"))
    before, rows = related(shared, "sentence"), evidence(shared)

    def cut_off() -> None:
        with shared.transaction():
            relate(shared, options=RelateOptions(window="document"))
            assert shared.count("pairs") == 3
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        cut_off()
    assert list(pairs.read(shared)) == before
    assert evidence(shared) == rows


@pytest.mark.parametrize(("window", "sentences", "named"), [("sentence", 2, 1), ("paragraph", 3, 3), ("2", 3, 3)])
def test_sentences_that_name_both_are_counted_beside_those_with_a_pronoun(
    shared: Store, window: str, sentences: int, named: int
) -> None:
    fill(shared, [Article(((0, frozenset("ab")), (0, frozenset("a")), (0, frozenset("b"))))])
    mentions.add(shared, [Mention("0", 1, 90, 92, "he", "b", "pronoun")])
    (pair,) = related(shared, window)
    # In a wider window the name stands before the pronoun.
    assert (pair.sentences, pair.named_sentences, pair.documents) == (sentences, named, 1)
