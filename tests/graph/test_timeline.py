"""Counts over time: against the same counts made in Python, for every window and period."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Final

import duckdb
import pytest

from graphkit.choices import PERIODS, WINDOWS
from graphkit.graph import build_graph
from graphkit.options import GraphOptions, Selection
from graphkit.relate import relate
from graphkit.store import mentions
from tests.support.workspaces import WORKSPACES, Article, workspace_of

NAMES: Final = dict.fromkeys(("Ann", "Bob", "Carl"), "person")
# The last days of 2020 belong to the week that 2021 has none of, the first of 2023 to one of 2022.
ARTICLES: Final = (
    Article("1", ["Ann met Bob, and Ann left.", "Bob saw Carl."], "2020-12-28"),
    Article("2", ["Ann met Bob."], "2021-01-03"),
    Article("3", ["Ann met Bob.", "Ann and Bob met Carl."], "2023-01-01"),
    Article("4", ["Ann met Bob."], None),
    Article("5", ["Ann met Bob."], "2023-01-02", copy_of="2"),
    Article("6", ["Carl spoke."], "2023-02-28"),
)


def counted(periods: Iterable[str]) -> list[tuple[str, int]]:
    return sorted(Counter(periods).items())


def period_of(day: str, period: str) -> str:
    year, week, _ = date.fromisoformat(day).isocalendar()
    return day[:7] if period == "month" else f"{year}-W{week:02d}"


def test_every_period_is_written_as_its_example() -> None:
    for period in PERIODS.values():
        query = f"SELECT {period.sql} FROM (SELECT '2023-09-13' AS date)"
        assert duckdb.execute(query).fetchall() == [(period.example,)]


def test_months_and_weeks_by_hand() -> None:
    with workspace_of(ARTICLES, NAMES) as workspace:
        months, weeks = (build_graph(workspace, options=GraphOptions(period=name)) for name in ("month", "week"))
    assert months.nodes["ann"]["timeline"] == {"2020-12": 2, "2021-01": 1, "2023-01": 2}
    assert months.nodes["carl"]["timeline"] == {"2020-12": 1, "2023-01": 1, "2023-02": 1}
    assert months.edges["ann", "bob"]["timeline"] == {"2020-12": 1, "2021-01": 1, "2023-01": 2}
    assert weeks.nodes["ann"]["timeline"] == {"2020-W53": 3, "2022-W52": 2}
    assert weeks.edges["ann", "bob"]["timeline"] == {"2020-W53": 2, "2022-W52": 2}
    assert months.edges["ann", "carl"]["timeline"] == {"2023-01": 1}
    assert (months.graph["period"], weeks.graph["period"]) == ("month", "week")


@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize("window", [*WINDOWS, "2"])
def test_they_are_the_mentions_and_the_evidence_of_the_dated_articles(window: str, period: str) -> None:
    with workspace_of(ARTICLES, NAMES, window=window) as workspace:
        graph = build_graph(workspace, options=GraphOptions(period=period))
        evidence = workspace.query("SELECT a, b, document FROM evidence")
        all_mentions = list(mentions.read(workspace))
    days = {article.id: article.date for article in ARTICLES if article.copy_of is None}
    of_nodes, of_edges = defaultdict(list), defaultdict(list)
    for mention in all_mentions:
        if day := days.get(mention.document):
            of_nodes[mention.entity].append(period_of(day, period))
    for a, b, document in evidence:
        if day := days[document]:
            of_edges[a, b].append(period_of(day, period))
    assert {n: [*graph.nodes[n]["timeline"].items()] for n in graph} == {n: counted(of_nodes[n]) for n in graph}
    assert {e: [*graph.edges[e]["timeline"].items()] for e in graph.edges} == {
        e: counted(of_edges[e]) for e in graph.edges
    }


@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize("name", WORKSPACES)
def test_they_begin_and_end_with_the_first_and_last_day(name: str, period: str) -> None:
    with WORKSPACES[name]() as workspace:
        graph = build_graph(workspace, options=GraphOptions(period=period))
    for attributes in (*graph.nodes.values(), *graph.edges.values()):
        periods = list(attributes["timeline"])
        assert periods == sorted(set(periods))
        ends = [period_of(attributes[name], period) for name in ("first_seen", "last_seen") if attributes[name]]
        assert [*periods[:1], *periods[-1:]] == ends
        assert sum(attributes["timeline"].values()) <= attributes.get("mentions", attributes.get("sentences"))


def test_a_part_counts_its_own_articles() -> None:
    with workspace_of(ARTICLES, NAMES) as workspace, workspace.part(Selection(since="2023")) as part:
        relate(part)
        graph = build_graph(part)
    assert graph.nodes["ann"]["timeline"] == {"2023-01": 2}
    assert graph.edges["ann", "bob"]["timeline"] == {"2023-01": 2}
