"""A small workspace built by hand in; entities, aliases and mentions out: the whole of the stage, without a model."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from random import Random

import pytest

from graphkit.options import ResolveOptions
from graphkit.records import Document, Extraction, Mention, Sentence, Span
from graphkit.resolve import resolve
from graphkit.store import Workspace
from tests.resolve.marked import spans

ARTICLES = {
    "a": "«NORP:Chilean» Foreign Minister «PERSON:Ann Example» met «PERSON:Bob Sample» of «ORG:Harbour Action Bureau»"
    " («ORG:HAB»). Example left «GPE:Zorvan» on Monday.",
    "b": "«PERSON:Ann B. Example», the foreign minister of «GPE:Chile», wrote to «ORG:HAB». It is about missiles.",
    "c": "«PERSON:Example» spoke. The «ORG:Court» heard «PERSON:Oleg Examplov». «PERSON:Олег» left.",
    "d": "«PERSON:Oleg Exampolov», a judge, was in «GPE:Zorvan». «NORP:Chilean» men of «ORG:Northern Missile Fund».",
}
TOPIC = re.compile("[Mm]issiles?")


def document(id_: str, text: str) -> tuple[Document, Extraction]:
    """An article whose sentences end at full stops, and in which every missile is the topic "arms"."""
    plain, found = spans(text)
    ends = [match.start() + 1 for match in re.finditer(r"(?<!\bB)\. ", plain)] + [len(plain)]
    starts = [0, *(end + 1 for end in ends[:-1])]
    sentences = tuple(Sentence(start, end, 0) for start, end in zip(starts, ends, strict=True))
    topics = tuple(Span(*match.span(), "arms", topic=True) for match in TOPIC.finditer(plain))
    return Document(id_, plain), Extraction(f"key {id_}", sentences, (*found, *topics))


def workspace(articles: Mapping[str, str], order: Iterable[str] | None = None) -> Workspace:
    made = Workspace(None)
    read = [document(id_, articles[id_]) for id_ in order or sorted(articles)]
    made.add_documents((article, f"key {article.id}") for article, _ in read)
    made.add_extractions((extraction.document, extraction) for _, extraction in read)
    return made


@pytest.fixture
def resolved() -> Iterator[Workspace]:
    with workspace(ARTICLES) as made:
        assert resolve(made, topic_labels={"arms": "Arms"}) == []
        yield made


def entities(made: Workspace) -> dict[str, tuple[str, str]]:
    return {entity.id: (entity.label, entity.type) for entity in made.entities()}


def mentions(made: Workspace) -> dict[tuple[str, str], Mention]:
    return {(mention.document, mention.text): mention for mention in made.mentions()}


def test_each_real_thing_is_one_entity(resolved: Workspace) -> None:
    """ "The Court" stands for nothing here, and a name in another script repeats one in this."""
    assert entities(resolved) == {
        "ann-example": ("Ann Example", "person"),
        "bob-sample": ("Bob Sample", "person"),
        "chile": ("Chile", "place"),
        "harbour-action-bureau": ("Harbour Action Bureau", "organisation"),
        "northern-missile-fund": ("Northern Missile Fund", "organisation"),
        "oleg-exampolov": ("Oleg Exampolov", "person"),
        "topic-arms": ("Arms", "topic"),
        "zorvan": ("Zorvan", "place"),
    }


def test_every_mention_is_where_it_says_and_of_an_entity(resolved: Workspace) -> None:
    texts = {article.id: article.text for article in resolved.documents()}
    sentences = {article.id: extraction.sentences for article, extraction in resolved.extractions()}
    found = list(resolved.mentions())
    assert {mention.entity for mention in found} == set(entities(resolved))
    for mention in found:
        assert texts[mention.document][mention.start : mention.end] == mention.text
        sentence = sentences[mention.document][mention.sentence]
        assert sentence.start <= mention.start < mention.end <= sentence.end


@pytest.mark.parametrize(
    ("id_", "text", "entity", "via", "role"),
    [
        ("a", "Ann Example", "ann-example", "name", "Foreign Minister"),
        ("a", "Example", "ann-example", "name", ""),
        ("a", "Chilean", "chile", "demonym", ""),
        ("a", "HAB", "harbour-action-bureau", "name", ""),
        ("b", "Ann B. Example", "ann-example", "name", "foreign minister"),
        ("b", "Chile", "chile", "name", ""),
        ("b", "HAB", "harbour-action-bureau", "name", ""),
        ("b", "missiles", "topic-arms", "topic", ""),
        ("c", "Example", "ann-example", "name", ""),
        ("d", "Oleg Exampolov", "oleg-exampolov", "name", "judge"),
    ],
)
def test_who_is_meant_in_which_office(
    resolved: Workspace, id_: str, text: str, entity: str, via: str, role: str
) -> None:
    mention = mentions(resolved)[id_, text]
    assert (mention.entity, mention.via, mention.role) == (entity, via, role)


def test_what_is_no_mention(resolved: Workspace) -> None:
    """No topic inside a name, no common noun with a capital, no transcription, no office."""
    assert not {("d", "Missile"), ("c", "Court"), ("c", "Олег"), ("a", "Foreign Minister")} & set(mentions(resolved))


def test_offices_make_officials(resolved: Workspace) -> None:
    people = {entity.id: (entity.roles, entity.official) for entity in resolved.entities() if entity.type == "person"}
    assert people == {
        "ann-example": (("Foreign Minister (Chile)",), True),
        "bob-sample": ((), False),
        "oleg-exampolov": (("judge",), True),
    }


def test_every_form_tells_the_rule_that_joined_it(resolved: Workspace) -> None:
    rows = resolved.query("SELECT text, entity, rule FROM aliases ORDER BY ALL")
    assert rows == [
        ("Ann B. Example", "ann-example", "middle name"),
        ("Ann Example", "ann-example", "exact"),
        ("Bob Sample", "bob-sample", "exact"),
        ("Chile", "chile", "country"),
        ("Chilean", "chile", "demonym"),
        ("Example", "ann-example", "lone surname"),
        ("Example", "ann-example", "surname"),
        # Where the article explains it, and where another one does.
        ("HAB", "harbour-action-bureau", "acronym"),
        ("HAB", "harbour-action-bureau", "acronym"),
        ("Harbour Action Bureau", "harbour-action-bureau", "exact"),
        ("Northern Missile Fund", "northern-missile-fund", "exact"),
        ("Oleg Examplov", "oleg-exampolov", "spelling"),
        ("Oleg Exampolov", "oleg-exampolov", "exact"),
        ("Zorvan", "zorvan", "exact"),
        ("missiles", "topic-arms", "topic"),
    ]


def test_without_demonyms_adjectives_of_countries_are_nothing() -> None:
    with workspace(ARTICLES) as made:
        resolve(made, options=ResolveOptions(demonyms=False))
        assert not [mention for mention in made.mentions() if mention.via == "demonym" or mention.text == "Chilean"]
        assert entities(made)["chile"] == ("Chile", "place")
        assert mentions(made)["a", "Ann Example"].role == "Foreign Minister"


def test_the_order_of_the_articles_and_a_second_run_change_nothing() -> None:
    results = []
    for seed in range(5):
        order = sorted(ARTICLES)
        Random(seed).shuffle(order)
        with workspace(ARTICLES, order) as made:
            for _ in range(2):
                resolve(made)
                results.append(
                    (
                        list(made.entities()),
                        sorted(made.mentions(), key=lambda mention: (mention.document, mention.start)),
                        made.query("SELECT * FROM aliases ORDER BY ALL"),
                        made.query("SELECT * FROM proposals ORDER BY ALL"),
                    )
                )
    assert all(result == results[0] for result in results)


def test_nothing_read_is_nothing_resolved() -> None:
    with workspace({}) as made:
        assert resolve(made) == []
        assert list(made.entities()) == []
    with workspace({"a": "Nobody is named here."}) as made:
        assert resolve(made) == []
        assert list(made.mentions()) == []


def test_two_who_share_a_surname_in_one_article_stay_two_over_the_corpus() -> None:
    articles = {"a": "«PERSON:Ann Roe» met «PERSON:Al Roe».", "b": "«PERSON:Roe» left."}
    with workspace(articles) as made:
        resolve(made)
        found = mentions(made)
        assert {found["a", "Ann Roe"].entity, found["a", "Al Roe"].entity} == {"ann-roe", "al-roe"}
        assert found["b", "Roe"].entity == "roe"
