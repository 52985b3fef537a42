"""Parts of a workspace: some of its articles, and the entities that they name."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from graphkit.options import RelateOptions, Selection
from graphkit.records import Document
from graphkit.relate import relate
from graphkit.store import (
    FILE_NAME,
    TABLES,
    Store,
    about,
    documents,
    entities,
    mentions,
    pairs,
)
from tests.support.workspaces import WORKSPACES, Article, small, workspace_of

# Each selection with the articles of `small` that it holds.
SELECTIONS: Final = {
    Selection(): ["north/a.txt", "north/b.txt", "c.txt", "d.txt", "e.txt", "f.txt"],
    Selection(since="2023-09-15"): ["c.txt", "e.txt", "f.txt"],
    Selection(until="2023-09-14"): ["north/a.txt", "north/b.txt"],
    Selection(since="2023", until="2023-09"): ["north/a.txt", "north/b.txt", "c.txt", "e.txt", "f.txt"],
    Selection(since="2023-09-14", until="2023-09-16"): ["north/b.txt", "e.txt", "f.txt"],
    Selection(since="2024"): [],
    Selection(sources=("example times", "EXAMPLE POST")): ["north/a.txt", "north/b.txt"],
    Selection(topics=("sanctions",)): ["north/b.txt", "c.txt", "d.txt", "e.txt"],
    Selection(topics=("sanctions", "russia")): ["north/b.txt", "c.txt"],
    Selection(since="2023", topics=("satellites",)): ["north/a.txt", "e.txt"],
}


@pytest.mark.parametrize("selection", SELECTIONS, ids=lambda selection: selection.words() or "all")
def test_it_holds_the_articles_that_fulfil_all_conditions_and_the_entities_named(selection: Selection) -> None:
    with small() as store:
        everything = {table: store.query(f"SELECT * FROM {table} ORDER BY ALL") for table in TABLES}
        with store.part(selection) as part:
            assert [document.id for document in documents.read(part)] == SELECTIONS[selection]
            assert part.query("SELECT ordinal FROM documents ORDER BY ordinal") == [
                (i,) for i in range(len(SELECTIONS[selection]))
            ]
            found = list(mentions.read(part))
            assert {mention.document for mention in found} <= set(SELECTIONS[selection])
            assert [m for m in mentions.read(store) if m.document in SELECTIONS[selection]] == found
            # e.txt is a copy of d.txt: what it alone names of the part is in no graph.
            counted = {mention.entity for mention in found if mention.document != "e.txt"}
            assert {entity.id for entity in entities.read(part)} == counted
            assert {entity for (entity,) in part.query("SELECT entity FROM aliases")} <= counted
            assert (part.count("pairs"), part.count("structure")) == (0, 0)
            assert about.read(part)["part"] == selection.words()
        assert {table: store.query(f"SELECT * FROM {table} ORDER BY ALL") for table in TABLES} == everything


@pytest.mark.parametrize("name", WORKSPACES)
@pytest.mark.parametrize("window", ["sentence", "document"])
def test_the_pairs_of_a_part_that_is_all_are_those_of_the_whole(name: str, window: str) -> None:
    with WORKSPACES[name]() as store:
        relate(store, options=RelateOptions(window=window))
        expected, evidence = list(pairs.read(store)), store.query("SELECT * FROM evidence ORDER BY ALL")
        with store.part(Selection()) as part:
            relate(part, options=RelateOptions(window=window))
            assert list(pairs.read(part)) == expected
            assert part.query("SELECT * FROM evidence ORDER BY ALL") == evidence


def test_the_pairs_of_a_part_are_those_of_its_articles_alone() -> None:
    early, late = (
        Article("a", ["Ann met Bob.", "Carl left."], "2023-01"),
        Article("b", ["Ann met Carl."], "2023-02"),
    )
    names = dict.fromkeys(("Ann", "Bob", "Carl"), "person")
    with workspace_of([late], names) as alone, workspace_of([early, late], names) as store:
        with store.part(Selection(since="2023-02")) as part:
            relate(part)
            assert list(pairs.read(part)) == list(pairs.read(alone))
            assert list(entities.read_counted(part)) == list(entities.read_counted(alone))
        assert store.count("pairs") == 2


def test_a_part_may_lie_in_a_part_and_two_beside_each_other() -> None:
    with small() as store, store.part(Selection(since="2023-09-14")) as first:
        with first.part(Selection(topics=("sanctions",))) as inner, store.part(Selection()) as second:
            assert [document.id for document in documents.read(inner)] == ["north/b.txt", "c.txt", "e.txt"]
            assert second.count("documents") == 6
        assert first.count("documents") == 4


def test_a_file_that_is_only_read_has_parts_too(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    with Store(path) as store:
        documents.add(store, ((Document(day, "text", date=day), "key") for day in ("2023-01-01", "2023-02-01")))
    before = path.read_bytes()
    with Store(path, read_only=True) as store, store.part(Selection(until="2023-01")) as part:
        relate(part)
        assert [document.id for document in documents.read(part)] == ["2023-01-01"]
    assert path.read_bytes() == before
