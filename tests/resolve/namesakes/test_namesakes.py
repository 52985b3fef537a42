"""Articles that describe two people of one name make two nodes, where nothing speaks for one person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from graphkit.decisions.file import parse_decisions
from graphkit.records import ListedName
from graphkit.resolve.resolve import resolve
from graphkit.store import Store, documents, entities, extractions, mentions
from tests.resolve.test_resolve import document, workspace

CHILE = {
    "a": "«NORP:Chilean» Finance Minister «PERSON:Jo Roe» met «PERSON:Bo Sal» of «ORG:Rivers Union»."
    " «PERSON:Roe» left.",
    "b": "«PERSON:Jo Roe» wrote to «PERSON:Bo Sal» and «ORG:Rivers Union».",
}
NORWAY = {
    "c": "«NORP:Norwegian» Defence Minister «PERSON:Jo Roe» met «PERSON:Al Tor» of «ORG:Fjord Command».",
    "d": "«PERSON:Al Tor» thanked «PERSON:Roe» and «ORG:Fjord Command».",
}
STRIKER = {
    "e": "The «NORP:Brazilian» striker «PERSON:Jo Roe» thanked «PERSON:Cy Luz» of «ORG:Azul Club».",
    "f": "«PERSON:Cy Luz» sold «PERSON:Jo Roe» for «ORG:Azul Club».",
}
SILENT = {"x": "«PERSON:Jo Roe» slept in «GPE:Zorvan»."}
TWO = {"jo-roe-chile": ["a", "b"], "jo-roe-norway": ["c", "d"]}


def built(articles: Mapping[str, str], decisions: str = "", *, listed: list[ListedName] | None = None) -> Store:
    made = workspace(articles)
    resolve(made, decisions=parse_decisions(decisions), listed=listed or [])
    return made


def people(made: Store) -> dict[str, list[str]]:
    """The id of each person called Roe → the articles that name the person."""
    found: dict[str, list[str]] = {}
    for mention in mentions.read(made):
        if "roe" in mention.entity and mention.document not in found.setdefault(mention.entity, []):
            found[mention.entity].append(mention.document)
    return found


def doubts(made: Store) -> list[str]:
    return [warning.message for warning in documents.warnings(made) if warning.kind == "namesakes"]


def test_ministers_of_two_states_are_two_people_each_with_a_label_and_a_reason() -> None:
    made = workspace(CHILE | NORWAY)
    notes = resolve(made)
    assert people(made) == TWO
    assert [e.label for e in entities.read(made) if e.id in TWO] == ["Jo Roe (Chile)", "Jo Roe (Norway)"]
    where = "Jo Roe (Chile) in a, b; Jo Roe (Norway) in c, d"
    merge = "graphkit merge 'Jo Roe (Chile)' 'Jo Roe (Norway)'"
    assert notes == [f"Two people of one name were told apart: {where}. If they are one: {merge}."]
    assert set(made.query("SELECT text, rule FROM aliases WHERE entity = 'jo-roe-chile'")) == {
        ("Jo Roe", "namesake"), ("Roe", "surname"),
    }  # fmt: skip
    assert doubts(made) == []


def test_a_minister_and_a_striker_of_another_country_are_two_people() -> None:
    assert people(built(CHILE | STRIKER)) == {"jo-roe-chile": ["a", "b"], "jo-roe-striker": ["e", "f"]}


@pytest.mark.parametrize(
    "article",
    [
        "Minister «PERSON:Jo Roe» spoke of «GPE:Europe» and «ORG:NATO».",
        "«PERSON:Jo Roe» spoke of missiles in «GPE:Chile», «GPE:Norway» and «GPE:Chicago».",
    ],
)
def test_what_may_be_said_of_either_and_what_is_named_everywhere_links_nothing(article: str) -> None:
    both = {"c": f"{NORWAY['c']} It is about missiles.", "a": f"{CHILE['a']} It is about missiles."}
    assert people(built(CHILE | NORWAY | both | {"x": article})) == TWO | {"jo-roe": ["x"]}


def test_what_fits_only_one_of_them_is_that_person() -> None:
    found = people(built(CHILE | STRIKER | {"x": "Striker «PERSON:Jo Roe» fell."}))
    assert found == {"jo-roe-chile": ["a", "b"], "jo-roe-striker": ["e", "f", "x"]}


def test_three_people_are_three_nodes() -> None:
    assert people(built(CHILE | NORWAY | STRIKER)) == TWO | {"jo-roe-striker": ["e", "f"]}


def test_the_order_of_the_articles_changes_nothing() -> None:
    articles = CHILE | NORWAY | SILENT
    with workspace(articles) as one, workspace(articles, sorted(articles, reverse=True)) as other:
        resolve(one)
        resolve(other)
        assert {key: sorted(found) for key, found in people(one).items()} == {
            key: sorted(found) for key, found in people(other).items()
        }


@pytest.mark.parametrize(
    "article",
    [
        "«PERSON:Bo Sal» and «PERSON:Al Tor» met «PERSON:Jo Roe».",
        "«PERSON:Jo Roe» went from «ORG:Rivers Union» to «ORG:Fjord Command».",
        "«NORP:Norwegian» President «PERSON:Jo Roe» met «PERSON:Bo Sal» and «PERSON:Al Tor».",
    ],
)
def test_an_article_that_names_companions_of_both_leaves_them_one_and_in_doubt(article: str) -> None:
    made = built(CHILE | NORWAY | {"x": article})
    assert people(made) == {"jo-roe": ["a", "b", "c", "d", "x"]}
    assert len(doubts(made)) == 1


def test_a_former_career_links_both() -> None:
    career = "«NORP:Brazilian» President «PERSON:Jo Roe», a former striker, met «PERSON:Bo Sal»."
    assert list(people(built(STRIKER | {"a": career}))) == ["jo-roe"]


@pytest.mark.parametrize(
    "articles",
    [
        CHILE | {"c": "«NORP:Chilean» President «PERSON:Jo Roe» met «PERSON:Al Tor» of «ORG:Fjord Command»."},
        CHILE | {"c": "«PERSON:Jo Roe», a lawyer, met «PERSON:Al Tor» of «ORG:Fjord Command»."},
        STRIKER | {"c": "The coach «PERSON:Jo Roe» met «PERSON:Al Tor» of «ORG:Fjord Command»."},
    ],
)
def test_one_person_who_changes_office_is_one(articles: Mapping[str, str]) -> None:
    made = built(articles)
    assert list(people(made)) == ["jo-roe"]
    assert doubts(made) == []


@pytest.mark.parametrize(
    ("articles", "doubt"),
    [
        (CHILE | {"c": "The singer «PERSON:Jo Roe» met «PERSON:Al Tor» of «ORG:Fjord Band»."}, "singer"),
        (CHILE | {"c": "The striker «PERSON:Jo Roe» met «PERSON:Al Tor» of «ORG:Fjord Club»."}, "striker"),
        (CHILE | {"c": "The «NORP:Brazilian» striker «PERSON:Jo Roe» scored."}, "striker, Brazil"),
        (CHILE | {"c": "«NORP:Norwegian» ambassador «PERSON:Jo Roe» met «PERSON:Al Tor»."}, "ambassador, Norway"),
        (STRIKER | {"c": "The «NORP:Irish» midfielder «PERSON:Jo Roe» met «PERSON:Al Tor»."}, "midfielder, Ireland"),
    ],
)
def test_what_one_thing_alone_speaks_for_is_a_doubt(articles: Mapping[str, str], doubt: str) -> None:
    made = built(articles)
    assert list(people(made)) == ["jo-roe"]
    assert len(doubts(made)) == 1
    assert f"“{doubt}”" in doubts(made)[0]


def dated(articles: Mapping[str, str], dates: Mapping[str, str]) -> Store:
    made = Store(None)
    read = [document(id_, articles[id_]) for id_ in sorted(articles)]
    documents.add(made, ((replace(article, date=dates[article.id]), f"key {article.id}") for article, _ in read))
    extractions.add(made, ((extraction.document, extraction) for _, extraction in read))
    resolve(made)
    return made


@pytest.mark.parametrize(
    ("days", "number"),
    [
        ({"a": "2020-01-01", "b": "2020-01-02", "c": "2021-01-01", "d": "2021-02-01"}, 1),
        ({"a": "2020-01-01", "b": "2020-01-02", "c": "2020-01-01", "d": "2022-02-01"}, 2),
    ],
)
def test_a_senator_and_a_striker_are_two_people_where_their_articles_alternate_in_time(
    days: Mapping[str, str], number: int
) -> None:
    articles = {
        "a": "Senator «PERSON:Jo Roe» met «PERSON:Bo Sal» of «ORG:Rivers Union».",
        "b": "Senator «PERSON:Jo Roe» met «PERSON:Bo Sal» of «ORG:Rivers Union» again.",
        "c": "The striker «PERSON:Jo Roe» met «PERSON:Al Tor» of «ORG:Fjord Club».",
        "d": "The striker «PERSON:Jo Roe» met «PERSON:Al Tor» of «ORG:Fjord Club» again.",
    }
    assert len(people(dated(articles, days))) == number


def test_lives_of_two_centuries_are_two_people_whatever_their_companions() -> None:
    made = built(
        {
            "a": "«PERSON:Jo Roe» (1804–1862) wrote for «ORG:Rivers Union».",
            "b": "«PERSON:Jo Roe», who was born in 1871, wrote for «ORG:Rivers Union».",
            "c": "«PERSON:Jo Roe» wrote for «ORG:Rivers Union».",
        }
    )
    assert people(made) == {"jo-roe-1804-1862": ["a"], "jo-roe-born-1871": ["b"], "jo-roe": ["c"]}
    assert doubts(made) == ["is Jo Roe (1804–1862) or Jo Roe (born 1871) in c: the text does not tell"]


def test_an_article_that_does_not_tell_is_a_doubt_unless_one_person_has_most_articles() -> None:
    assert people(built(CHILE | NORWAY | SILENT)) == TWO | {"jo-roe": ["x"]}
    more = {f"b{i}": CHILE["b"] for i in range(5)}
    assert people(built(CHILE | more | NORWAY | SILENT))["jo-roe-chile"][-1] == "x"


def test_a_decision_merges_them_again() -> None:
    made = workspace(CHILE | NORWAY)
    assert resolve(made, decisions=parse_decisions('same = [["Jo Roe (Chile)", "Jo Roe (Norway)"]]')) == []
    assert list(people(made).values()) == [["a", "b", "c", "d"]]
    assert [e.label for e in entities.read(made) if "roe" in e.id] == ["Jo Roe"]


def test_decisions_about_one_of_them_hold() -> None:
    made = built(CHILE | NORWAY, '[rename]\n"Jo Roe (Chile)" = "Minister Roe"')
    assert [e.label for e in entities.read(made) if e.id in TWO] == ["Minister Roe", "Jo Roe (Norway)"]
    assert list(people(built(CHILE | NORWAY, 'drop = ["Jo Roe (Chile)"]'))) == ["jo-roe-norway"]


@pytest.mark.parametrize(
    "decision",
    [
        '[type]\n"Jo Roe" = "person"',
        'different = [{ names = ["Jo Roe", "Jo Roe (2)"], in = ["d"] }]',
    ],
)
def test_a_name_that_the_user_decided_on_is_left_alone(decision: str) -> None:
    made = built(CHILE | NORWAY, decision)
    assert "jo-roe-chile" not in people(made)
    assert doubts(made) == []


def test_a_listed_name_is_one_person() -> None:
    assert list(people(built(CHILE | NORWAY, listed=[ListedName("Jo Roe", "person")]))) == ["jo-roe"]


def test_the_person_with_most_articles_keeps_the_id_of_the_last_build() -> None:
    made = built(CHILE)
    assert list(people(made)) == ["jo-roe"]
    read = [document(id_, text) for id_, text in NORWAY.items()]
    documents.add(made, ((article, f"key {article.id}") for article, _ in read[:1]))
    extractions.add(made, ((extraction.document, extraction) for _, extraction in read[:1]))
    resolve(made)
    assert people(made) == {"jo-roe": ["a", "b"], "jo-roe-norway": ["c"]}
