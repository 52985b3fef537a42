"""Records and options: frozen, fit to be sent to another process, and a wrong choice is told with the right ones."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit import options as all_options
from graphkit import records
from graphkit.errors import GraphkitError, UsageError, choices
from graphkit.options import (
    BACKBONES,
    COMPONENTS,
    DUPLICATES,
    FORMATS,
    PERIODS,
    RANKS,
    WINDOWS,
    BuildOptions,
    ExportOptions,
    ExtractOptions,
    GraphOptions,
    PruneOptions,
    ReadOptions,
    RelateOptions,
    Selection,
)  # fmt: skip
from graphkit.records import TYPES, VIA, Document, Entity
from graphkit.store.entities import CountedEntity
from tests.support.cases import every_case

RECORDS: list[Any] = [
    records.Document("a.txt", "Kim left.", "Title", "2023-09-13", "Example", "https://example.org", {"desk": "Asia"}),
    records.ReadFailure("a.jsonl, line 3", "It is no JSON."),
    records.Sentence(0, 9, 0),
    records.Span(0, 3, "PERSON"),
    records.Furniture(0, 9, "byline"),
    records.Extraction(
        "a.txt", (records.Sentence(0, 9, 0),), (records.Span(0, 3, "PERSON"),), (records.Furniture(0, 9, "byline"),)
    ),
    records.Mention("a.txt", 0, 0, 3, "Kim", "kim", "name", "leader"),
    records.Entity("kim", "Kim", "person", ("leader",)),
    records.Alias("Kim", "kim", "same name", 0.5),
    records.Pair("kim", "putin", 1, 1, {"npmi": 0.5, "g2": 2.5}, "2023-09-13", "2023-09-13"),
    records.Evidence("kim", "putin", "a.txt", 1, 0),
]
KINDS: list[Callable[[], Any]] = [
    kind for name, kind in vars(all_options).items() if name.endswith(("Options", "Selection"))
]
OPTIONS: list[Any] = [kind() for kind in KINDS]


def test_every_record_is_here() -> None:
    dataclasses = {kind for kind in vars(records).values() if isinstance(kind, type) and is_dataclass(kind)}
    assert {type(record) for record in RECORDS} == dataclasses
    assert len(OPTIONS) == 9


@pytest.mark.parametrize("value", [*RECORDS, *OPTIONS], ids=lambda value: type(value).__name__)
def test_they_are_frozen_without_a_dict_and_survive_the_way_to_another_process(value: Any) -> None:
    for field in fields(value):
        with pytest.raises(FrozenInstanceError):
            setattr(value, field.name, None)
    assert not hasattr(value, "__dict__")
    assert pickle.loads(pickle.dumps(value)) == value


@pytest.mark.parametrize("options", OPTIONS, ids=lambda value: type(value).__name__)
def test_options_are_given_by_name_alone(options: Any) -> None:
    with pytest.raises(TypeError):
        type(options)("value")


@pytest.mark.parametrize("choice", [TYPES, VIA])
def test_closed_choices_cannot_be_added_to(choice: Any) -> None:
    with pytest.raises(TypeError):
        choice["another"] = "one"


def test_two_documents_do_not_share_their_further_fields() -> None:
    assert Document("a", "x").meta is not Document("b", "y").meta


def test_a_row_of_an_entity_begins_as_the_entity() -> None:
    own = [field.name for field in fields(Entity)]
    assert [field.name for field in fields(CountedEntity)][: len(own)] == own


def test_no_two_formats_write_one_file() -> None:
    files = [name for names in FORMATS.values() for name in names]
    assert len(set(files)) == len(files)


@pytest.mark.parametrize("window", [*WINDOWS, "1", "2", "999", "1000", "007"])
def test_windows_that_there_are(window: str) -> None:
    assert RelateOptions(window=window).window == window


@pytest.mark.parametrize(
    "window", ["", "0", "000", "1001", "-1", "+1", "1.5", "1e3", " 3", "²", "Sentence", "sentences", "9" * 5000]
)
def test_windows_that_there_are_not(window: str) -> None:
    with pytest.raises(UsageError, match="There is no window") as caught:
        RelateOptions(window=window)
    assert all(name in caught.value.next_step for name in WINDOWS)
    assert "1 to 1000" in caught.value.next_step


@given(st.integers(-(10**6), 10**6))
def test_a_window_may_be_every_number_from_1_to_1000(number: int) -> None:
    if 1 <= number <= 1000:
        assert RelateOptions(window=str(number)).window == str(number)
    else:
        with pytest.raises(UsageError):
            RelateOptions(window=str(number))


@every_case(
    ("make", "next_step"),
    [
        (lambda: GraphOptions(page_nodes=0), "Give --page-nodes a number from 1."),
        (lambda: GraphOptions(page_nodes=-3), "Give --page-nodes a number from 1."),
        (lambda: GraphOptions(seed=-1), "Give --seed a number from 0."),
        (lambda: GraphOptions(seed=2**64), "Give --seed a number from 0."),
        (lambda: ExtractOptions(jobs=-1), "Give --jobs a number from 0."),
        (lambda: ExtractOptions(discover=-1), "Give --discover-topics a number from 0."),
        (lambda: ReadOptions(duplicates="drop"), f"Take {choices(DUPLICATES)}."),
        (lambda: GraphOptions(rank_by="p_value"), f"Take {choices(RANKS)}."),
        (lambda: GraphOptions(rank_by=""), f"Take {choices(RANKS)}."),
        (lambda: GraphOptions(period="year"), f"Take {choices(PERIODS)}."),
        (lambda: PruneOptions(min_sentences=0), "Give it a whole number from 1."),
        (lambda: PruneOptions(min_documents=-1), "Give it a whole number from 1."),
        (lambda: PruneOptions(max_edges_per_node=-1), "Give it a whole number from 0."),
        (lambda: PruneOptions(top=-1), "Give it a whole number from 0."),
        (lambda: PruneOptions(significance=0), "Give it a number above 0, up to 1, such as 0.05."),
        (lambda: PruneOptions(significance=1.01), "Give it a number above 0, up to 1, such as 0.05."),
        (lambda: PruneOptions(alpha=-0.05), "Give it a number above 0, up to 1, such as 0.05."),
        (lambda: PruneOptions(alpha=float("nan")), "Give it a number above 0, up to 1, such as 0.05."),
        (lambda: PruneOptions(backbone="noise"), f"There is {choices(BACKBONES)}."),
        (lambda: PruneOptions(component="smallest"), f"Take {choices(COMPONENTS)}."),
        (lambda: Selection(since="2023-13"), "Write it as in 2023-09-13, 2023-09 or 2023."),
        (lambda: Selection(until="13.9.2023"), "Write it as in 2023-09-13, 2023-09 or 2023."),
        (lambda: Selection(since="2023-02-30"), "Write it as in 2023-09-13, 2023-09 or 2023."),
        (lambda: Selection(since="2023-09", until="2022-12-31"), "Give the earlier day to --since."),
        (lambda: ExportOptions(formats=("html", "pdf")), f"Take one or more of {', '.join(FORMATS)}."),
        (lambda: ExportOptions(formats=("",)), f"Take one or more of {', '.join(FORMATS)}."),
        (lambda: BuildOptions(built="yesterday"), "Write it as in 2023-09-13."),
        (lambda: BuildOptions(built="20230913"), "Write it as in 2023-09-13."),
        (lambda: BuildOptions(built="2023-02-30"), "Write it as in 2023-09-13."),
    ],
)
def test_other_choices_that_cannot_be_meant(make: Callable[[], object], next_step: str) -> None:
    with pytest.raises(UsageError) as caught:
        make()
    assert caught.value.next_step == next_step
    assert caught.value.exit_code == 2


def test_choices_at_their_limits() -> None:
    assert GraphOptions(page_nodes=1, seed=0).page_nodes == 1
    assert GraphOptions(seed=2**64 - 1).seed == 2**64 - 1
    assert BuildOptions(built="2024-02-29").built == "2024-02-29"
    assert ExportOptions(formats=()).formats == ()
    assert ExportOptions().formats == tuple(FORMATS)
    assert PruneOptions(significance=1, alpha=1, top=0, max_edges_per_node=0, min_sentences=1) == PruneOptions(alpha=1)


@pytest.mark.parametrize(
    ("since", "until"),
    [("2023-09-13", "2023-09"), ("2023-09", "2023"), ("2023", "2023-01-01"), ("2023", "2023"), ("2023-09-13",) * 2],
)
def test_the_two_limits_need_not_be_equally_exact(since: str, until: str) -> None:
    assert Selection(since=since, until=until)


@pytest.mark.parametrize("name", RANKS)
def test_every_rank_can_be_asked_for(name: str) -> None:
    assert GraphOptions(rank_by=name).rank_by == name


def test_a_selection_says_whether_anything_is_asked_for() -> None:
    assert not Selection()
    assert Selection(since="2023")
    assert Selection(sources=("TASS",))


def test_workers_are_as_many_as_asked_for_or_one_for_each_core() -> None:
    assert ExtractOptions(jobs=3).workers() == 3
    assert ExtractOptions(jobs=1).workers() == 1
    assert ExtractOptions().workers() >= 1


def test_options_are_composed() -> None:
    assert BuildOptions() == BuildOptions()
    assert BuildOptions(output=Path("a")) != BuildOptions(output=Path("b"))
    assert BuildOptions().relate == RelateOptions()


def test_errors_tell_what_and_what_next() -> None:
    error = GraphkitError("It broke.", "Mend it.")
    assert (error.message, error.next_step, str(error), error.exit_code) == (
        "It broke.",
        "Mend it.",
        "It broke. Mend it.",
        1,
    )


@pytest.mark.parametrize(
    ("names", "sentence"),
    [(["a"], "a"), (["a", "b"], "a or b"), (("a", "b", "c"), "a, b or c"), ({"html": 1, "csv": 2}, "html or csv")],
)
def test_choices_read_as_a_sentence_does(names: object, sentence: str) -> None:
    assert choices(names) == sentence
