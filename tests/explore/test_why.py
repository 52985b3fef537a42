"""Explanations of entities: their forms with rules, their questions and decisions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

import pytest

from graphkit.decisions.file import parse_decisions
from graphkit.decisions.judgements import Entry
from graphkit.explore.aliases import UnknownName
from graphkit.explore.why import why
from graphkit.resolve.rules import RULES
from graphkit.store import Store
from tests.support.marked_articles import resolved


@pytest.fixture(scope="module")
def workspace() -> Iterator[Store]:
    with resolved() as filled:
        yield filled


@pytest.mark.parametrize("name", ["Jane Roe", "JANE ROE", "jane-roe", "Jané Roe", "Roe", "Jane M. Roe", "jane m roe"])
def test_a_name_is_found_by_label_or_form(workspace: Store, name: str) -> None:
    (one,) = why(workspace, name)
    assert (one.id, one.label, one.type) == ("jane-roe", "Jane Roe", "person")


def test_why_says_forms_rules_and_counts(workspace: Store) -> None:
    (one,) = why(workspace, "Oleg Kozemyako")
    assert [(form.text, form.mentions, form.documents) for form in one.forms] == [
        ("Oleg Kozemyako", 1, 1), ("Oleg Kozhemyako", 1, 1),
    ]  # fmt: skip
    assert [(q.verdict, q.rule) for q in one.questions] == [("merged", "spelling")]
    joined = next(form for form in one.forms if form.rule == "spelling")
    assert 0 < joined.score < 1
    assert joined.reason == RULES["spelling"].reason


def test_why_shows_what_was_nearly_joined_and_what_was_decided(workspace: Store) -> None:
    text = '\n[rename]\n"Roe" = { to = "J. Roe", note = "short" }\n[type]\n"John Doe" = "place"\n'
    (one,) = why(workspace, "Jane Roe", decisions=parse_decisions(text))
    assert {(q.a.name, q.b.name, q.verdict) for q in one.questions} == {
        ("Jane Roe", "Jane Rowe", "not merged"), ("Jane M. Roe", "Jane Roe", "merged"),
    }  # fmt: skip
    assert one.decisions == (Entry("rename", ("Roe",), "J. Roe", "short", 3),)
    assert {form["text"] for form in asdict(one)["forms"]} == {"Jane Roe", "Jane M. Roe", "Roe"}


def test_a_form_of_several_explains_each() -> None:
    articles = ["«PERSON:Ann Lee» and «PERSON:Lee».", "«PERSON:Bob Lee» and «PERSON:Lee»."]
    with resolved(articles) as several:
        assert [one.label for one in why(several, "lee")] == ["Ann Lee", "Bob Lee"]


def test_an_unknown_name_comes_with_suggestions(workspace: Store) -> None:
    with pytest.raises(UnknownName) as caught:
        why(workspace, "Jane Row")
    assert caught.value.exit_code == 1
    assert "“Jane Rowe”" in caught.value.next_step
    with pytest.raises(UnknownName, match=r"is dropped: None, line 1"):
        why(workspace, "Photo Desk", decisions=parse_decisions('drop = ["photo desk"]'))
