"""What changed between two corpora: counts by hand, measures against scipy, and which entities are the same."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.errors import UsageError
from graphkit.explore.changes import CHANGES, Comparison
from graphkit.explore.compare import compare, compare_parts
from graphkit.measures.keyness import keyness, log_ratio
from graphkit.options import Selection
from graphkit.store import Store
from tests.support.workspaces import WORKSPACES, Article, small, workspace_of

pytestmark = pytest.mark.slow

PEOPLE = {"Kim": "person", "Putin": "person", "Shoigu": "person", "Lavrov": "person", "Vostochny": "place"}


def corpus(*articles: Sequence[str], names: dict[str, str] = PEOPLE, **options: Any) -> Store:
    """A workspace of articles, each a list of sentences, a day apart."""
    return workspace_of(
        [Article(f"{i}.txt", sentences, f"2023-09-{i + 1:02}") for i, sentences in enumerate(articles)],
        names,
        **options,
    )


EARLIER = (["Kim met Putin.", "Shoigu waited.", "Nothing else."], ["Kim met Putin."], ["Kim rested."], ["Rain."])
LATER = (["Putin met Lavrov.", "Kim spoke."], ["Putin met Lavrov in Vostochny."])


def changes(found: Comparison) -> dict[str, str]:
    return {change.name: change.change for change in found.changes}


@pytest.fixture
def found() -> Comparison:
    with corpus(*EARLIER) as before, corpus(*LATER) as after:
        return compare(before, after)


def test_what_came_went_grew_and_shrank(found: Comparison) -> None:
    assert changes(found) == {
        "Lavrov": "came", "Vostochny": "came", "Shoigu": "went", "Putin": "grew", "Kim": "shrank",
        "Kim – Putin": "went", "Lavrov – Putin": "came", "Lavrov – Vostochny": "came", "Putin – Vostochny": "came",
    }  # fmt: skip


def test_the_counts_are_those_of_the_texts(found: Comparison) -> None:
    assert (found.before.documents, found.before.sentences) == (4, 6)
    assert (found.after.documents, found.after.sentences) == (2, 3)
    assert (found.before.first, found.before.last) == ("2023-09-01", "2023-09-04")
    kim = next(node for node in found.nodes if node.id == "kim")
    assert (kim.sentences_before, kim.sentences_after, kim.documents_before, kim.documents_after) == (3, 1, 3, 1)
    assert (kim.share_before, kim.share_after) == (0.75, 0.5)
    assert kim.log_ratio == pytest.approx(math.log2((1.5 / 2.5) / (3.5 / 4.5)), abs=1e-4)
    expected = (4 * 4 / 6, 4 * 2 / 6)
    assert kim.g2 == pytest.approx(-2 * (3 * math.log(3 / expected[0]) + 1 * math.log(1 / expected[1])), abs=1e-4)
    edge = next(edge for edge in found.edges if edge.name == "Lavrov – Putin")
    assert (edge.sentences_before, edge.sentences_after, edge.documents_before, edge.documents_after) == (0, 2, 0, 2)


def test_shares_can_be_of_sentences() -> None:
    with corpus(*EARLIER) as before, corpus(*LATER) as after:
        kim = next(node for node in compare(before, after, by="sentences").nodes if node.id == "kim")
    assert (kim.share_before, kim.share_after) == (0.5, round(1 / 3, 6))


def test_the_surest_change_comes_first(found: Comparison) -> None:
    for rows in (found.nodes, found.edges):
        sure = [abs(row.g2) for row in rows]
        assert sure == sorted(sure, reverse=True)


def test_the_other_way_round_all_is_the_opposite(found: Comparison) -> None:
    with corpus(*EARLIER) as before, corpus(*LATER) as after:
        back = compare(after, before)
    opposite = {"came": "went", "went": "came", "grew": "shrank", "shrank": "grew", "stayed": "stayed"}
    assert changes(back) == {name: opposite[change] for name, change in changes(found).items()}
    scores = {node.id: (node.g2, node.log_ratio) for node in found.nodes}
    for node in back.nodes:
        assert (-node.g2, -node.log_ratio) == pytest.approx(scores[node.id], abs=1e-3)


@pytest.mark.parametrize("name", WORKSPACES)
def test_compared_with_itself_all_stays(name: str) -> None:
    with WORKSPACES[name]() as one, WORKSPACES[name]() as other:
        found = compare(one, other)
        assert {change.change for change in found.changes} <= {"stayed"}
        assert len(found.nodes) == one.count("entities")
        assert len(found.edges) == one.count("pairs")


def test_a_limit_is_for_each_kind_of_change() -> None:
    with corpus(*EARLIER) as before, corpus(*LATER) as after:
        whole, some = compare(before, after), compare(before, after, limit=1)
    for rows, first in ((whole.nodes, some.nodes), (whole.edges, some.edges)):
        kinds = [next((row for row in rows if row.change == change), None) for change in CHANGES]
        assert sorted(first, key=repr) == sorted(filter(None, kinds), key=repr)


def test_only_one_type() -> None:
    with corpus(*EARLIER) as before, corpus(*LATER) as after:
        assert changes(compare(before, after, type="place")) == {
            "Vostochny": "came", "Lavrov – Vostochny": "came", "Putin – Vostochny": "came",
        }  # fmt: skip


@pytest.mark.parametrize(("options", "message"), [({"type": "ship"}, "no type “ship”"), ({"by": "words"}, "“words”")])
def test_what_cannot_be_meant(options: dict[str, str], message: str) -> None:
    with corpus(*EARLIER) as before, corpus(*LATER) as after, pytest.raises(UsageError, match=message):
        compare(before, after, **options)  # type: ignore[arg-type]


def test_copies_do_not_count() -> None:
    articles = [Article("a", ["Kim met Putin."]), Article("b", ["Kim met Putin."], copy_of="a")]
    with workspace_of(articles, PEOPLE) as before, workspace_of(articles[:1], PEOPLE) as after:
        found = compare(before, after)
    assert found.before == replace(found.after, title=found.before.title)
    assert {change.change for change in found.changes} == {"stayed"}


def test_builds_of_different_windows_are_noted() -> None:
    with corpus(*EARLIER) as before, corpus(*LATER, window="document") as after:
        assert compare(before, after).notes == (
            "The builds have different windows (sentence, document): their edges are not comparable.",
        )
        assert compare(before, before).notes == ()


# Who is who


def test_names_are_the_same_by_label_whatever_their_ids() -> None:
    with corpus(["Kim met Putin."]) as before, corpus(["Kim met Putin."]) as after:
        for table, column in (("entities", "id"), ("mentions", "entity"), ("aliases", "entity")):
            after.query(f"UPDATE {table} SET {column} = 'zzz' WHERE {column} = 'kim'")
        after.query("UPDATE entities SET label = 'KIM' WHERE id = 'zzz'")
        after.query("UPDATE pairs SET a = 'putin', b = 'zzz'")
        found = compare(before, after)
    # A lone word of a person's label is a label still.
    assert {(node.id, node.id_before, node.change) for node in found.nodes} == {
        ("zzz", "kim", "stayed"), ("putin", "", "stayed"),
    }  # fmt: skip
    assert [(edge.a, edge.b, edge.change) for edge in found.edges] == [("putin", "zzz", "stayed")]


@pytest.mark.parametrize(
    ("label", "kind", "alias", "same"),
    [
        ("ISIL", "organisation", "ISIL", True),
        ("isil", "organisation", "ISIL", True),
        ("ISIL", "place", "ISIL", False),
        ("Jong Un", "person", "Jong Un", True),
        ("Jong", "person", "Jong", False),
    ],
)
def test_names_are_the_same_by_form(label: str, kind: str, alias: str, same: bool) -> None:
    other = "organisation" if kind == "place" else kind
    with (
        corpus([f"{label} was there."], names={label: kind}) as before,
        corpus([f"{alias} was there."], names={"Full Name": other}, aliases={alias: "Full Name"}) as after,
    ):
        found = compare(before, after)
    assert {node.change for node in found.nodes} == ({"stayed"} if same else {"came", "went"})


def test_a_form_of_two_joins_no_entity() -> None:
    names = {"Islamic State": "organisation", "Islamic Group": "organisation"}
    with (
        corpus(["IS was there."], names={"IS": "organisation"}) as before,
        corpus(["Islamic State and Islamic Group."], names=names) as after,
    ):
        after.query("INSERT INTO aliases VALUES ('IS', 'islamic-state', 'x', 1), ('IS', 'islamic-group', 'x', 1)")
        assert {node.change for node in compare(before, after).nodes} == {"came", "went"}


def test_two_that_mean_one_are_not_joined_to_it() -> None:
    with (
        corpus(["ISIL and Daesh."], names={"ISIL": "organisation", "Daesh": "organisation"}) as before,
        corpus(["ISIL or Daesh."], names={"Islamic State": "organisation"},
               aliases={"ISIL": "Islamic State", "Daesh": "Islamic State"}) as after,
    ):  # fmt: skip
        assert sorted(node.change for node in compare(before, after).nodes) == ["came", "went", "went"]


# Parts of one workspace


def test_two_periods_of_one_workspace() -> None:
    with small() as workspace:
        found = compare_parts(workspace, Selection(until="2023-09-14"), Selection(since="2023-09-15"))
        assert found.notes == ("Articles without a date are on neither side: 1.",)
        assert (found.before.title, found.after.title) == ("until 2023-09-14", "since 2023-09-15")
        # The undated article and the copy are on neither side.
        assert (found.before.documents, found.after.documents) == (2, 2)
        assert changes(found)["Vostochny"] == "went"
        assert changes(found)["North Korea – Vladimir Putin"] == "came"


@pytest.mark.parametrize("window", ["sentence", "document", "2"])
def test_the_quick_way_and_the_long_way_agree(window: str) -> None:
    earlier, later = Selection(until="2023-09-02"), Selection(since="2023-09-03")
    with corpus(*EARLIER, *LATER, window=window) as workspace:
        quick = compare_parts(workspace, earlier, later)
        with workspace.part(earlier) as before, workspace.part(later) as after:
            slow = compare(before, after)
    assert (quick.nodes, quick.edges) == (slow.nodes, slow.edges)
    assert quick.edges


def test_a_period_without_articles_says_which_there_are() -> None:
    with small() as workspace, pytest.raises(UsageError) as error:
        compare_parts(workspace, Selection(until="2022"), Selection(since="2023"))
    assert error.value.message == "No article is until 2022."
    assert error.value.next_step == (
        "The articles are dated from 2023-09-13 to 2023-09-20; undated: 1."
        " Their sources are Example Post, Example Times."
    )


# The measures

COUNT = st.integers(0, 300)


@given(COUNT, COUNT, st.integers(300, 10_000), st.integers(300, 10_000))
def test_keyness_is_the_likelihood_ratio_of_scipy(old: int, new: int, all_old: int, all_new: int) -> None:
    from scipy.stats import power_divergence  # half a second, so not where each worker collects tests

    share = (old + new) / (all_old + all_new)
    found = float(keyness(old, new, all_old, all_new))
    if old + new:
        expected = power_divergence([old, new], [share * all_old, share * all_new], lambda_="log-likelihood").statistic
        assert abs(found) == pytest.approx(expected, abs=1e-6)
    else:
        assert found == 0.0
    rose, fell = new * all_old > old * all_new, new * all_old < old * all_new
    assert found >= 0 if rose else found <= 0 if fell else found == 0


@given(COUNT, COUNT, st.integers(300, 10_000), st.integers(300, 10_000))
def test_the_log_ratio_turns_round_with_the_sides(old: int, new: int, all_old: int, all_new: int) -> None:
    there, back = log_ratio(old, new, all_old, all_new), log_ratio(new, old, all_new, all_old)
    assert float(there) == pytest.approx(-float(back))
    assert math.isfinite(float(there))


def test_nothing_of_nothing_is_no_change() -> None:
    with WORKSPACES["nothing_read"]() as before, corpus(*LATER) as after:
        found = compare(before, after)
    assert {node.change for node in found.nodes} == {"came"}
    assert all(math.isfinite(node.g2) and math.isfinite(node.log_ratio) for node in found.nodes)
