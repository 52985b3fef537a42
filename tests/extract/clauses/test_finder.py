"""The worker that parses sentences: offsets, long sentences, and pipelines without a parser."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graphkit.errors import ModelMissing
from graphkit.extract.clauses import ClauseFinder, reads_clauses
from graphkit.extract.clauses.finder import LONGEST
from graphkit.options import DEFAULT_MODEL


def saved_meta(folder: Path, **fields: object) -> str:
    (folder / "meta.json").write_text(json.dumps({"lang": "en", **fields}), encoding="utf-8")
    return str(folder)


@pytest.mark.model
def test_offsets_count_needless_spaces() -> None:
    [(_, [clause])] = ClauseFinder(DEFAULT_MODEL)([("key", "Ana Lobo   met    Ivo Petrov .")])
    assert (clause.start, clause.end) == (11, 14)
    assert (clause.source, clause.target) == (4, 22)


@pytest.mark.model
def test_every_sentence_has_an_answer_and_long_ones_none() -> None:
    long = "Ana Lobo met Ivo Petrov " + "and then a tree " * LONGEST
    found = ClauseFinder(DEFAULT_MODEL)([("a", long), ("b", ""), ("c", "Ana Lobo met Ivo Petrov.")])
    assert [(key, len(clauses)) for key, clauses in found] == [("a", 0), ("b", 0), ("c", 1)]


def test_only_an_english_parser_with_the_known_labels_is_read(tmp_path: Path) -> None:
    parts = ["tok2vec", "tagger", "parser", "lemmatizer"]
    labels = ["nsubj", "nsubjpass", "dobj", "pobj", "prep", "agent", "relcl", "xcomp", "ccomp", "prt"]
    whole = {"pipeline": parts, "labels": {"parser": labels}}
    assert reads_clauses(saved_meta(tmp_path, **whole))
    assert not reads_clauses(saved_meta(tmp_path, **whole | {"lang": "fr"}))
    assert not reads_clauses(saved_meta(tmp_path, **whole | {"pipeline": ["ner"]}))
    assert not reads_clauses(saved_meta(tmp_path, **whole | {"labels": {"parser": ["nsubj", "obj", "obl"]}}))
    assert not reads_clauses(saved_meta(tmp_path))


def test_a_worker_says_what_to_do_without_a_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graphkit.extract.clauses.finder.load_parser", lambda _: None)
    with pytest.raises(ModelMissing) as error:
        ClauseFinder("without")
    assert error.value.next_step == "Build with --no-relations."
