"""The table of rules: a row that is added is applied, explained and documented without any other change."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict

import pytest

from graphkit.explore.why import why
from graphkit.names.key import Key
from graphkit.resolve.matching import Match
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.profiles import Acronyms, Profiles
from graphkit.resolve.rules import RULES, Rule
from tests.support.marked_articles import resolved
from tests.support.reference import reference

REASON = "a name that is read from its end"


def backwards(names: Sequence[Name], _text: str) -> Mapping[Key, Key]:
    """Within a document, "Otto" read from its end."""
    keys = sorted({name.key for name in names})
    return {b: a for a in keys for b in keys if a < b and a.value == b.value[::-1]}


def backwards_across(profiles: Profiles, _acronyms: Acronyms) -> Iterator[Match]:
    """The same across documents."""
    keys = sorted(profiles)
    yield from ((a, b, 0.5) for a in keys for b in keys if a < b and a.value == b.value[::-1])


@pytest.fixture
def added(monkeypatch: pytest.MonkeyPatch) -> Rule:
    """A rule that one row adds to the table."""
    rule = Rule("backwards", REASON, 0.8, document=(backwards,), corpus=backwards_across)
    monkeypatch.setitem(RULES, rule.name, rule)
    return rule


@pytest.mark.parametrize(
    ("articles", "score"),
    [
        (["«ORG:Aben» met «ORG:Neba»."], 1.0),
        (["«ORG:Aben» met «PERSON:Ann Lee».", "«ORG:Neba» met «PERSON:Ann Lee»."], 0.4),
    ],
    ids=["within a document", "across documents"],
)
def test_a_row_is_applied_and_explained(added: Rule, articles: list[str], score: float) -> None:
    with resolved(articles) as store:
        (one,) = why(store, "Aben")
        assert {form.text for form in one.forms} == {"Aben", "Neba"}
        joined = [form for form in asdict(one)["forms"] if form["rule"] == added.name]
        assert [(form["reason"], form["score"]) for form in joined] == [(REASON, score)]
        assert (added.name, REASON) in store.query("SELECT name, reason FROM rules")


def test_without_the_row_the_names_are_two() -> None:
    with resolved(["«ORG:Aben» met «ORG:Neba»."]) as store:
        assert [form.text for form in why(store, "Aben")[0].forms] == ["Aben"]


@pytest.mark.slow
def test_a_row_is_in_the_workspace_and_in_the_reference(added: Rule) -> None:
    assert f"| `{added.name}` | {REASON} |" in reference()
    with resolved([]) as store:
        assert store.query("SELECT name, reason FROM rules") == [(rule.name, rule.reason) for rule in RULES.values()]


HEAVY = ("numpy", "duckdb", "networkx", "spacy", "pyvis")


def test_the_table_needs_no_heavy_library() -> None:
    code = f"import sys, graphkit.resolve.rules; print([name for name in {HEAVY} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
