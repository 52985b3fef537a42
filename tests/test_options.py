"""Options are frozen and can be pickled; an invalid value raises an error that lists the valid ones."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import FrozenInstanceError, fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit import options as all_options
from graphkit.choices import BACKBONES, COMPONENTS, DUPLICATES, ENGINES, FORMATS, PERIODS, RANKS, WINDOWS
from graphkit.errors import UsageError, choices
from graphkit.options import (
    BuildOptions,
    ExportOptions,
    ExtractOptions,
    GraphOptions,
    PruneOptions,
    ReadOptions,
    RelateOptions,
    Selection,
)
from tests.support.cases import every_case

KINDS: list[Callable[[], Any]] = [
    kind for name, kind in vars(all_options).items() if name.endswith(("Options", "Selection"))
]
OPTIONS: list[Any] = [kind() for kind in KINDS]


def test_every_kind_of_options_is_here() -> None:
    assert len(OPTIONS) == 9


@pytest.mark.parametrize("options", OPTIONS, ids=lambda value: type(value).__name__)
def test_options_are_frozen_without_a_dict_and_can_be_pickled(options: Any) -> None:
    for field in fields(options):
        with pytest.raises(FrozenInstanceError):
            setattr(options, field.name, None)
    assert not hasattr(options, "__dict__")
    assert pickle.loads(pickle.dumps(options)) == options


@pytest.mark.parametrize("options", OPTIONS, ids=lambda value: type(value).__name__)
def test_options_are_keyword_only(options: Any) -> None:
    with pytest.raises(TypeError):
        type(options)("value")


def test_no_two_formats_write_one_file() -> None:
    files = [name for names in FORMATS.values() for name in names]
    assert len(set(files)) == len(files)


@pytest.mark.parametrize("window", [*WINDOWS, "1", "2", "999", "1000", "007"])
def test_valid_windows(window: str) -> None:
    assert RelateOptions(window=window).window == window


@pytest.mark.parametrize(
    "window", ["", "0", "000", "1001", "-1", "+1", "1.5", "1e3", " 3", "²", "Sentence", "sentences", "9" * 5000]
)
def test_invalid_windows(window: str) -> None:
    with pytest.raises(UsageError, match="There is no window") as caught:
        RelateOptions(window=window)
    assert all(name in caught.value.next_step for name in WINDOWS)
    assert "1 to 1000" in caught.value.next_step


@given(st.integers(-(10**6), 10**6))
def test_a_window_can_be_a_number_from_1_to_1000(number: int) -> None:
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
        (lambda: GraphOptions(seed=-1), "Give --seed a number from 0 to 18446744073709551615."),
        (lambda: GraphOptions(seed=2**64), "Give --seed a number from 0 to 18446744073709551615."),
        (lambda: ExtractOptions(jobs=-1), "Give --jobs a number from 0."),
        (lambda: ExtractOptions(engine="spark"), f"Take {choices(ENGINES)}."),
        (lambda: ExtractOptions(actors=-1), "Give --actors a number from 0."),
        (lambda: ExtractOptions(gpus=float("nan")), "Give --gpus a number from 0."),
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
def test_other_invalid_options(make: Callable[[], object], next_step: str) -> None:
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


def test_a_selection_without_conditions_is_false() -> None:
    assert not Selection()
    assert Selection(since="2023")
    assert Selection(sources=("TASS",))


def test_workers_default_to_one_for_each_core() -> None:
    assert ExtractOptions(jobs=3).workers() == 3
    assert ExtractOptions(jobs=1).workers() == 1
    assert ExtractOptions().workers() >= 1


def test_options_are_composed() -> None:
    assert BuildOptions() == BuildOptions()
    assert BuildOptions(output=Path("a")) != BuildOptions(output=Path("b"))
    assert BuildOptions().relate == RelateOptions()
