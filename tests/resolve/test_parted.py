"""A name that means another entity in some articles is one there, and notes say where that cannot be."""

from __future__ import annotations

from pathlib import Path

from graphkit.decisions.file import parse_decisions
from graphkit.resolve.resolve import resolve
from graphkit.store import Store, entities, mentions
from tests.resolve.test_resolve import workspace

ARTICLES = {
    "one/a.txt": "«PERSON:Ann Roe» met «PERSON:Bob Rai». «PERSON:Roe» left.",
    "one/b.txt": "«PERSON:Ann Roe», a judge, spoke. «PERSON:Roe» sat. «PERSON:Cy Fox» stood.",
    "one/c.txt": "«PERSON:Roe» slept.",
}
DECISION = 'different = [{ names = ["Ann Roe", "Ann Roe (judge)"], in = ["b.txt", "one/c.txt"] }]'


def built(decisions: str) -> tuple[Store, list[str]]:
    made = workspace(ARTICLES)
    return made, resolve(made, decisions=parse_decisions(decisions, path=Path("mine.toml")))


def by_article(made: Store) -> dict[tuple[str, str], str]:
    return {(mention.document, mention.text): mention.entity for mention in mentions.read(made)}


def test_a_name_is_another_entity_in_the_articles_that_are_listed() -> None:
    made, notes = built(DECISION)
    assert notes == []
    assert {e.id: e.label for e in entities.read(made)} == {
        "ann-roe": "Ann Roe", "ann-roe-judge": "Ann Roe (judge)", "bob-rai": "Bob Rai", "cy-fox": "Cy Fox",
    }  # fmt: skip
    assert by_article(made) == {
        ("one/a.txt", "Ann Roe"): "ann-roe", ("one/a.txt", "Bob Rai"): "bob-rai", ("one/a.txt", "Roe"): "ann-roe",
        ("one/b.txt", "Ann Roe"): "ann-roe-judge", ("one/b.txt", "Roe"): "ann-roe-judge",
        ("one/b.txt", "Cy Fox"): "cy-fox", ("one/c.txt", "Roe"): "ann-roe-judge",
    }  # fmt: skip
    assert set(made.query("SELECT rule FROM aliases WHERE entity = 'ann-roe-judge'")) == {("decision",)}


def test_the_other_can_be_an_entity_of_other_articles() -> None:
    made, notes = built('different = [{ names = ["Ann Roe", "Bob Rai"], in = ["one/c.txt"] }]')
    assert notes == []
    assert by_article(made)["one/c.txt", "Roe"] == "bob-rai"
    assert by_article(made)["one/a.txt", "Roe"] == "ann-roe"


def test_other_decisions_can_be_about_the_other() -> None:
    made, notes = built(f'{DECISION}\n[rename]\n"Ann Roe (judge)" = "Judge Roe"\n[type]\n"Ann Roe (judge)" = "place"')
    assert notes == []
    assert [(e.label, e.type) for e in entities.read(made) if e.id == "ann-roe-judge"] == [("Judge Roe", "place")]


def test_an_article_that_is_not_there_or_does_not_name_it_is_noted() -> None:
    _, notes = built('different = [{ names = ["Bob Rai", "Bob Rai (2)"], in = ["b.txt", "d.txt"] }]')
    assert notes == [
        "mine.toml, line 1: There is no article “d.txt”.",
        "mine.toml, line 1: one/b.txt does not mention “Bob Rai”.",
    ]
