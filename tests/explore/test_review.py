"""Questions about merges: which are asked, in which order, with which sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import pytest

from graphkit.decisions.file import parse_decisions
from graphkit.explore.review import Question, proposals
from graphkit.resolve.rules import RULES, reason_of
from graphkit.store import Store
from tests.support.marked_articles import ARTICLES, resolved


@pytest.fixture(scope="module")
def workspace() -> Iterator[Store]:
    with resolved() as filled:
        yield filled


def names_of(questions: Sequence[Question]) -> list[tuple[str, str]]:
    return [(question.a.name, question.b.name) for question in questions]


def question(questions: Sequence[Question], *names: str) -> Question:
    return next(q for q in questions if {q.a.name, q.b.name} == {*names})


@pytest.mark.slow
def test_what_was_and_what_was_nearly_joined_is_asked(workspace: Store) -> None:
    questions = proposals(workspace)
    pairs = {frozenset(pair): q for pair, q in zip(names_of(questions), questions, strict=True)}
    assert pairs[frozenset({"Jane Roe", "Jane Rowe"})].verdict == "not merged"
    for a, b, rule in [
        ("Jane M. Roe", "Jane Roe", "middle name"), ("Roe", "Jane Roe", "surname"), ("Rowe", "Jane Rowe", "surname"),
        ("Major", "Mary Major", "surname"), ("Oleg Kozemyako", "Oleg Kozhemyako", "spelling"),
        ("OGT", "Office of Grain Trade", "acronym"),
    ]:  # fmt: skip
        found = pairs[frozenset({a, b})]
        assert (found.verdict, found.rule, found.reason) == ("merged", rule, RULES[rule].reason)
    assert len(pairs) == len(questions), "a pair is asked once"
    assert not any({"Russia", "Russian", "JANE ROWE", "sanctions"} & {*pair} for pair in pairs), "nothing to ask there"


def test_the_most_doubtful_come_first(workspace: Store) -> None:
    questions = proposals(workspace)
    refused = [q.score for q in questions if q.verdict == "not merged"]
    merged = [q.score for q in questions if q.verdict == "merged"]
    assert [q.verdict for q in questions] == ["not merged"] * len(refused) + ["merged"] * len(merged)
    assert refused == sorted(refused, reverse=True)
    assert merged == sorted(merged)
    assert len(set(merged)) >= 3
    assert all(0 <= score <= 1 for score in refused + merged)
    assert proposals(workspace, limit=2) == questions[:2]


def test_of_what_was_not_merged_the_likeliest_comes_first() -> None:
    names = ["Choe Son Hui", "Cho Sun Hui", "Kim Jong Sik", "Kim Myong Sik", "Rand Paul", "Ron Paul"]
    with resolved([f"«PERSON:{name}» spoke." for name in names]) as alike:
        scores = [q.score for q in proposals(alike) if q.verdict == "not merged"]
        assert len(set(scores)) >= 3
        assert scores == sorted(scores, reverse=True)


def test_what_two_rules_propose_is_asked_once() -> None:
    articles = ["The «ORG:Korean Central News Agency», or «ORG:KCNA».", "«ORG:KCNA» said so."]
    with resolved(articles) as agency:
        assert len({rule for (rule,) in agency.query("SELECT rule FROM aliases UNION SELECT rule FROM proposals")}) >= 3
        assert len(proposals(agency)) == 1


def test_a_refused_join_that_came_about_by_another_way_counts_as_merged() -> None:
    with resolved() as joined:
        joined.query("UPDATE proposals SET refused = 'one article names both' WHERE rule = 'spelling'")
        found = question(proposals(joined), "Oleg Kozemyako", "Oleg Kozhemyako")
        assert (found.verdict, found.reason) == ("merged", RULES["spelling"].reason)


def test_both_sides_show_counts_and_sentences_of_different_articles(workspace: Store) -> None:
    found = question(proposals(workspace), "Major", "Mary Major")
    short, full = sorted((found.a, found.b), key=lambda side: len(side.name))
    assert (short.mentions, short.documents, len(short.contexts)) == (1, 1, 1)
    assert short.contexts[0].sentence.strip() == "Major wrote to OGT."
    assert (full.mentions, full.documents) == (4, 3)
    assert [(c.document, c.title, c.date, c.text) for c in full.contexts] == [
        ("1.txt", "T1", "2024-01-02", "Mary Major"), ("2.txt", "T2", "2024-01-03", "Mary Major"),
    ]  # fmt: skip


def test_a_copied_article_counts_once() -> None:
    with resolved([*ARTICLES, ARTICLES[2]]) as twice:
        twice.query("UPDATE documents SET duplicate_of = '2.txt' WHERE id = '5.txt'")
        side = question(proposals(twice), "Major", "Mary Major").a
        assert (side.name, side.mentions, len(side.contexts)) == ("Major", 1, 1)


def test_ids_are_short_and_stay() -> None:
    with resolved() as one, resolved(list(reversed(ARTICLES))) as other:
        ids = {q.id: {q.a.name, q.b.name} for q in proposals(one)}
        assert ids == {q.id: {q.a.name, q.b.name} for q in proposals(other)}
        assert all(re.fullmatch(r"[0-9a-f]{10}", id_) for id_ in ids)
    with resolved(text='different = [["Jane Roe", "Jane M. Roe"]]') as parted:
        asked = {q.id: q for q in proposals(parted)}
        same = next(id_ for id_, names in ids.items() if names == {"Jane Roe", "Jane M. Roe"})
        assert asked[same].verdict == "not merged"
        assert "the decisions split them" in asked[same].reason


@pytest.mark.parametrize(
    "text",
    ['same = [["jane roe", "Jane Rowe"]]', 'different = [["Jane Roe", "JANE ROWE"]]', 'drop = ["Jane Rowe"]',
     'same = [["Jane Roe", "X"], ["X", "Y"], ["Y", "Jane Rowe"]]',
     'same = [["Jane Roe", "X"]]\ndifferent = [["X", "Jane Rowe"]]'],
)  # fmt: skip
def test_what_is_answered_is_not_asked(workspace: Store, text: str) -> None:
    before, after = proposals(workspace), proposals(workspace, decisions=parse_decisions(text))
    assert ("Jane Roe", "Jane Rowe") in names_of(before)
    assert ("Jane Roe", "Jane Rowe") not in names_of(after)
    assert ("Major", "Mary Major") in names_of(after)


def test_the_users_own_joins_are_not_asked() -> None:
    with resolved(text='same = [["John Doe", "Mary Major"]]') as joined:
        assert not any({"John Doe", "Mary Major"} <= {*pair} for pair in names_of(proposals(joined)))


def test_a_form_of_several_is_not_asked() -> None:
    articles = ["«PERSON:Ann Lee» and «PERSON:Lee».", "«PERSON:Bob Lee» and «PERSON:Lee»."]
    with resolved(articles) as several:
        assert not any("Lee" in pair for pair in names_of(proposals(several)))


def test_an_empty_workspace_has_no_questions() -> None:
    with resolved([]) as empty:
        assert proposals(empty) == []


def test_every_rule_is_put_in_words() -> None:
    unlike = {rule.reason for rule in RULES.values()}
    assert len(unlike) == len(RULES)
    assert all(rule.name == name and rule.reason == reason_of(name) for name, rule in RULES.items())
    assert {name for name, rule in RULES.items() if not rule.merges} == {
        "exact", "country", "demonym", "topic", "discovered", "decision", "listed", "namesake",
        "surname first",
    }  # fmt: skip


def test_every_rule_that_stands_in_a_workspace_is_put_in_words(workspace: Store) -> None:
    rules = {rule for (rule,) in workspace.query("SELECT rule FROM aliases UNION SELECT rule FROM proposals")}
    assert len(rules) >= 8
    assert rules <= {*RULES}
