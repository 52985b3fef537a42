"""Versions of what a build keeps: another result for the same text needs another version."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from typing import Final

import pytest

from graphkit.extract import Extractor, TopicFinder, clauses, discover, extractor, topics
from graphkit.extract.boilerplate import boilerplate
from graphkit.extract.recogniser import BASE
from graphkit.extract.sentences import sentences
from graphkit.extract.topic_list import load_topics
from graphkit.options import ExtractOptions
from graphkit.records import Document
from graphkit.store import Store, documents, extractions, kept

TEXTS: Final = [
    (article.name, article.read_text(encoding="utf-8"))
    for article in sorted((files("graphkit.data") / "sample").iterdir(), key=lambda file: file.name)[:6]
]
FURNISHED: Final = (
    "By Jane Roe\n\nThe envoy left for Paris.\nRelated: sanctions\nShare on Facebook\nThe sanctions hold."
)


def read_text() -> object:
    """What is seen in a text: sentences, boilerplate and names."""
    found = Extractor(ExtractOptions(model=BASE))([*TEXTS, ("furnished", FURNISHED)])
    return found, boilerplate(FURNISHED), sentences(FURNISHED)


def match_topics() -> object:
    return TopicFinder(load_topics().values())([*TEXTS, ("furnished", FURNISHED)])


def find_clauses() -> object:
    """What the sentences of the texts say."""
    found = [
        (f"{id_} {number}", text[s.start : s.end]) for id_, text in TEXTS for number, s in enumerate(sentences(text))
    ]
    return clauses.ClauseFinder(BASE)(found)


def discover_topics() -> object:
    with Store(None) as store:
        extractions.add(store, Extractor(ExtractOptions(model=BASE))(TEXTS))
        documents.add(store, ((Document(id_, text), id_) for id_, text in TEXTS))
        return discover.discover(store, number=9, model=BASE, known={}).to_json()


@pytest.mark.model
@pytest.mark.parametrize(
    ("version", "expected", "step"),
    [
        (extractor.VERSION, ("9", "7c9ab716b2da51d7a776736e3b5bbf12"), read_text),
        (topics.VERSION, ("3", "637c26b9d7648c8e633c6bd97445b53e"), match_topics),
        (clauses.VERSION, ("10", "868cc088177e0b5eacec3e7e2c0e38f8"), find_clauses),
        (discover.VERSION, ("3", "c77957b1d93f5c2c4cd789c8f5810c2b"), discover_topics),
    ],
    ids=["extraction", "topics", "clauses", "discovered"],
)
def test_what_a_version_finds(version: str, expected: tuple[str, str], step: Callable[[], object]) -> None:
    """Where this fails, the step finds something else: raise its VERSION, so that no workspace keeps the old result.

    Then write the new version and digest here. (Of a changed list of topics or boilerplate, the digest alone.)
    """
    assert (version, kept.digest_of(step())) == expected
