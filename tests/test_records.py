"""Records are frozen, can be pickled, and their closed choices cannot be changed."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, fields, is_dataclass
from typing import Any, get_args

import pytest

from graphkit import records
from graphkit.records import MARKS, TYPES, VIA, Document, Entity, EntityType, Via
from graphkit.store.entities import CountedEntity

RECORDS: list[Any] = [
    records.Document("a.txt", "Kim left.", "Title", "2023-09-13", "Example", "https://example.org", {"desk": "Asia"}),
    records.Location(0, "p. 7"),
    records.ReadFailure("a.jsonl, line 3", "It is no JSON."),
    records.ReadWarning("dates", "a.csv", "has 3 dates that could not be read.", 3, "Give --date-order."),
    records.ListedName("Kim", "person", ("Kim Jong Un",), "Q1", "people.csv, line 2"),
    records.Sentence(0, 9, 0),
    records.Span(0, 3, "PERSON"),
    records.Boilerplate(0, 9, "byline"),
    records.Extraction(
        "a.txt", (records.Sentence(0, 9, 0),), (records.Span(0, 3, "PERSON"),), (records.Boilerplate(0, 9, "byline"),)
    ),
    records.Mention("a.txt", 0, 0, 3, "Kim", "kim", "name", "leader"),
    records.Entity("kim", "Kim", "person", ("leader",)),
    records.Alias("Kim", "kim", "same name", 0.5),
    records.Mark("kim", "putin", "doubtful", "They never met."),
    records.Pair("kim", "putin", 1, 1, 1, {"npmi": 0.5, "g2": 2.5}, "2023-09-13", "2023-09-13"),
    records.Clause(0, "meet", 8, start=4, end=7),
    records.Relation("kim", "meet", "putin", False, "may", False, True, "tass", "a.txt", 1, 4, 7),
    records.Evidence("kim", "putin", "a.txt", 1, 0),
]


def test_every_record_is_here() -> None:
    dataclasses = {kind for kind in vars(records).values() if isinstance(kind, type) and is_dataclass(kind)}
    assert {type(record) for record in RECORDS} == dataclasses


@pytest.mark.parametrize("record", RECORDS, ids=lambda value: type(value).__name__)
def test_records_are_frozen_without_a_dict_and_can_be_pickled(record: Any) -> None:
    for field in fields(record):
        with pytest.raises(FrozenInstanceError):
            setattr(record, field.name, None)
    assert not hasattr(record, "__dict__")
    assert pickle.loads(pickle.dumps(record)) == record


@pytest.mark.parametrize("choice", [TYPES, VIA, MARKS])
def test_closed_choices_cannot_be_added_to(choice: Any) -> None:
    with pytest.raises(TypeError):
        choice["another"] = "one"


def test_two_documents_do_not_share_their_further_fields() -> None:
    assert Document("a", "x").meta is not Document("b", "y").meta


def test_a_row_of_an_entity_begins_as_the_entity() -> None:
    own = [field.name for field in fields(Entity)]
    assert [field.name for field in fields(CountedEntity)][: len(own)] == own


def test_the_tables_agree_with_the_types() -> None:
    assert tuple(TYPES) == get_args(EntityType)
    assert tuple(VIA) == get_args(Via)
