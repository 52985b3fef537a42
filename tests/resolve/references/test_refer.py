"""References in a workspace: which mentions come of them, and that names stay what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from graphkit.cli.sentences import mentioned, said
from graphkit.decisions.file import parse_decisions
from graphkit.explore.evidence import evidence
from graphkit.explore.nodes import find
from graphkit.explore.why import why
from graphkit.options import RelateOptions, ResolveOptions
from graphkit.records import COREFERENT, VIA, Document, Mention
from graphkit.relate import relate
from graphkit.resolve.references import refer
from graphkit.resolve.references.refer import references
from graphkit.resolve.resolve import resolve
from graphkit.store import VIEWS, Store, documents, extractions, mentions, pairs
from tests.support.marked_articles import resolved

ARTICLE = (
    "«PERSON:Anna Vell» left the «ORG:Harbour Agency».\nShe flew to «GPE:Oslo».\n“I am tired,” said «PERSON:Vell».\n"
    "The agency told «GPE:Oslo» so."
)


@pytest.fixture
def workspace() -> Store:
    filled = resolved([ARTICLE])
    relate(filled, options=RelateOptions())
    return filled


def test_what_refers_to_an_entity_is_a_mention_that_says_so(workspace: Store) -> None:
    found = [m for m in mentions.read(workspace) if m.via in COREFERENT]
    assert [(m.text, m.entity, m.via, m.sentence, m.role) for m in found] == [
        ("She", "anna-vell", "pronoun", 1, ""),
        ("I", "anna-vell", "speaker", 2, ""),
        ("The agency", "harbour-agency", "description", 3, ""),
    ]
    (document,) = documents.read(workspace)
    assert all(document.text[m.start : m.end] == m.text for m in found)


def test_names_are_the_same_without_coreference(workspace: Store) -> None:
    def tables() -> list[object]:
        return [workspace.query(f"SELECT * FROM {name} ORDER BY ALL") for name in ("entities", "aliases", "proposals")]

    before, names = tables(), [m for m in mentions.read(workspace) if m.via not in COREFERENT]
    resolve(workspace, options=ResolveOptions(coreference=False))
    assert tables() == before
    assert list(mentions.read(workspace)) == names


def test_only_what_has_changed_is_sought_again(monkeypatch: pytest.MonkeyPatch) -> None:
    other = "«PERSON:Jo Roe» sold «GPE:Oslo» a boat. He left."
    workspace, sought = resolved([ARTICLE, other]), list[str]()
    found = list(mentions.read(workspace))

    def noted(document: Document, *given: Any) -> Iterator[Mention]:
        sought.append(document.id)
        return references(document, *given)

    monkeypatch.setattr(refer, "references", noted)
    resolve(workspace)
    assert sought == []
    assert list(mentions.read(workspace)) == found
    resolve(workspace, decisions=parse_decisions('drop = ["Anna Vell"]'))
    assert sought == ["0.txt"]
    assert "She" not in {m.text for m in mentions.read(workspace)}


def test_what_was_found_in_a_text_that_is_gone_is_forgotten(workspace: Store) -> None:
    assert workspace.count("referred") == 1
    workspace.clear("documents")
    resolve(workspace)
    assert workspace.count("referred") == 0


def test_counts_and_aliases_tell_names_from_pronouns(workspace: Store) -> None:
    node = find(workspace, "Anna Vell")
    assert (node.mentions, node.named_mentions, node.via) == (4, 2, "name")
    assert mentioned(node) == "4 mentions (2 by name, 2 by a pronoun or a description)"
    (one,) = why(workspace, "Anna Vell")
    assert [form.text for form in one.forms] == ["Anna Vell", "Vell"]
    assert [(r.text, r.via, r.mentions, r.documents, r.reason) for r in one.referring] == [
        ("i", "speaker", 1, 1, VIA["speaker"]), ("she", "pronoun", 1, 1, VIA["pronoun"]),
    ]  # fmt: skip


def test_an_edge_stands_on_sentences_with_a_pronoun_and_counts_those_with_names(workspace: Store) -> None:
    counts = {(pair.a, pair.b): (pair.sentences, pair.named_sentences) for pair in pairs.read(workspace)}
    assert counts == {
        ("anna-vell", "harbour-agency"): (1, 1),
        ("anna-vell", "oslo"): (1, 0),
        ("harbour-agency", "oslo"): (1, 0),
    }


def test_evidence_says_whom_a_pronoun_means(workspace: Store) -> None:
    (passage,) = evidence(workspace, "Anna Vell", "Oslo")
    assert passage.sentences[0].text.startswith("She flew to Oslo.")
    assert said(passage).plain.strip() == "She (Anna Vell) flew to Oslo."


def test_articles_in_another_language_have_none() -> None:
    with resolved([ARTICLE]) as workspace:
        workspace.query("UPDATE documents SET language = 'fr'")
        resolve(workspace)
        assert not [m for m in mentions.read(workspace) if m.via in COREFERENT]


def test_a_second_build_finds_the_same(workspace: Store) -> None:
    first = list(mentions.read(workspace))
    resolve(workspace)
    assert list(mentions.read(workspace)) == first
    assert [extraction for _, extraction in extractions.read(workspace)]


def test_the_workspace_takes_the_same_words_for_names() -> None:
    (listed,) = re.findall(r"via NOT IN (\([^)]*\)) AS by_name", VIEWS["counted_mentions"])
    assert listed == str(COREFERENT)
