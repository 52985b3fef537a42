"""The whole stage on small workspaces built by hand, without a model: entities, aliases and mentions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from random import Random

import pytest

from graphkit.decisions.file import parse_decisions
from graphkit.options import ResolveOptions
from graphkit.records import Boilerplate, Document, Extraction, Mention, Sentence, Span
from graphkit.resolve.resolve import resolve
from graphkit.store import Store, documents, entities, extractions, mentions
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


def workspace(articles: Mapping[str, str], order: Iterable[str] | None = None) -> Store:
    made = Store(None)
    read = [document(id_, articles[id_]) for id_ in order or sorted(articles)]
    documents.add(made, ((article, f"key {article.id}") for article, _ in read))
    extractions.add(made, ((extraction.document, extraction) for _, extraction in read))
    return made


@pytest.fixture
def resolved() -> Iterator[Store]:
    with workspace(ARTICLES) as made:
        assert resolve(made, topic_labels={"arms": "Arms"}) == []
        yield made


def entities_of(made: Store) -> dict[str, tuple[str, str]]:
    return {entity.id: (entity.label, entity.type) for entity in entities.read(made)}


def mentions_of(made: Store) -> dict[tuple[str, str], Mention]:
    return {(mention.document, mention.text): mention for mention in mentions.read(made)}


def test_each_real_thing_is_one_entity(resolved: Store) -> None:
    """ "The Court" stands for nothing here, and a name in another script repeats one in this."""
    assert entities_of(resolved) == {
        "ann-example": ("Ann Example", "person"),
        "bob-sample": ("Bob Sample", "person"),
        "chile": ("Chile", "place"),
        "harbour-action-bureau": ("Harbour Action Bureau", "organisation"),
        "northern-missile-fund": ("Northern Missile Fund", "organisation"),
        "oleg-exampolov": ("Oleg Exampolov", "person"),
        "topic-arms": ("Arms", "topic"),
        "zorvan": ("Zorvan", "place"),
    }


def test_every_mention_is_where_it_says_and_of_an_entity(resolved: Store) -> None:
    texts = {article.id: article.text for article in documents.read(resolved)}
    sentences = {article.id: extraction.sentences for article, extraction in extractions.read(resolved)}
    found = list(mentions.read(resolved))
    assert {mention.entity for mention in found} == set(entities_of(resolved))
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
def test_who_is_meant_in_which_office(resolved: Store, id_: str, text: str, entity: str, via: str, role: str) -> None:
    mention = mentions_of(resolved)[id_, text]
    assert (mention.entity, mention.via, mention.role) == (entity, via, role)


def test_what_is_no_mention(resolved: Store) -> None:
    """No topic inside a name, no common noun with a capital, no transcription, no office."""
    assert not {("d", "Missile"), ("c", "Court"), ("c", "Олег"), ("a", "Foreign Minister")} & set(mentions_of(resolved))


def test_offices_make_officials(resolved: Store) -> None:
    people = {
        entity.id: (entity.roles, entity.official) for entity in entities.read(resolved) if entity.type == "person"
    }
    assert people == {
        "ann-example": (("Foreign Minister (Chile)",), True),
        "bob-sample": ((), False),
        "oleg-exampolov": (("judge",), True),
    }


def test_every_form_tells_the_rule_that_joined_it(resolved: Store) -> None:
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
        assert not [mention for mention in mentions.read(made) if mention.via == "demonym" or mention.text == "Chilean"]
        assert entities_of(made)["chile"] == ("Chile", "place")
        assert mentions_of(made)["a", "Ann Example"].role == "Foreign Minister"


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
                        list(entities.read(made)),
                        sorted(mentions.read(made), key=lambda mention: (mention.document, mention.start)),
                        made.query("SELECT * FROM aliases ORDER BY ALL"),
                        made.query("SELECT * FROM proposals ORDER BY ALL"),
                    )
                )
    assert all(result == results[0] for result in results)


def test_nothing_read_is_nothing_resolved() -> None:
    with workspace({}) as made:
        assert resolve(made) == []
        assert list(entities.read(made)) == []
    with workspace({"a": "Nobody is named here."}) as made:
        assert resolve(made) == []
        assert list(mentions.read(made)) == []


def test_two_who_share_a_surname_in_one_article_stay_two_over_the_corpus() -> None:
    articles = {"a": "«PERSON:Ann Roe» met «PERSON:Al Roe».", "b": "«PERSON:Roe» left."}
    with workspace(articles) as made:
        resolve(made)
        found = mentions_of(made)
        assert {found["a", "Ann Roe"].entity, found["a", "Al Roe"].entity} == {"ann-roe", "al-roe"}
        assert found["b", "Roe"].entity == "roe"


REPORTS = {
    "a": "According to the news agency «ORG:Zorvan Wire» («ORG:ZW»), «PERSON:Ann Example» left «GPE:Chile».",
    "b": "«PERSON:Ann Example» told «ORG:Reuters» that she is back. «ORG:ZW» reported it.",
    "c": "The «ORG:Zorvan Herald» said so. Later «ORG:Zorvan Herald» was fined. The «ORG:Court» said no.",
}


def test_media_that_only_report_are_observers() -> None:
    with workspace(REPORTS) as made:
        resolve(made)
        assert {entity.id: entity.observer for entity in entities.read(made)} == {
            "ann-example": False,
            "chile": False,
            "reuters": True,
            "zorvan-herald": False,
            "zorvan-wire": True,
        }


@pytest.mark.parametrize("text", ["same = [['Reuters', 'Zorvan Herald']]", "[type]\nReuters = 'place'"])
def test_decisions_reach_observers(text: str) -> None:
    """Who is one with an actor is one, and what is no organisation does not report."""
    with workspace(REPORTS) as made:
        resolve(made, decisions=parse_decisions(text))
        assert [entity.id for entity in entities.read(made) if entity.observer] == ["zorvan-wire"]


FOUND_TOPICS = {
    "a": "«PERSON:Ann Example» sold spy satellites. A missile warehouse of «ORG:Spy Satellite Fund» burnt.",
    "b": "A spy satellite fell near «GPE:Zorvan».",
}


def found_topics(articles: Mapping[str, str]) -> dict[str, list[Span]]:
    """Every "spy satellite" and every "missile warehouse", whatever it is part of."""
    patterns = {"spy": "[Ss]py [Ss]atellites?", "warehouse": "missile warehouse"}
    return {
        id_: [
            Span(*match.span(), label, topic=True)
            for label, pattern in patterns.items()
            for match in re.finditer(pattern, document(id_, text)[0].text)
        ]
        for id_, text in articles.items()
    }


def resolved_topics(decisions: str = "") -> tuple[Store, list[str]]:
    made = workspace(FOUND_TOPICS)
    labels = {"arms": "Arms", "spy": "spy satellite", "warehouse": "missile warehouse"}
    notes = resolve(
        made, topic_labels=labels, discovered=found_topics(FOUND_TOPICS), decisions=parse_decisions(decisions)
    )
    return made, notes


def test_discovered_topics_are_topics_where_neither_a_name_nor_a_listed_topic_stands() -> None:
    made, notes = resolved_topics()
    with made:
        assert notes == []
        found = sorted(
            (mention.document, mention.text, mention.entity, mention.via)
            for mention in mentions.read(made)
            if mention.entity.startswith("topic")
        )
        assert found == [
            ("a", "missile", "topic-arms", "topic"),
            ("a", "spy satellites", "topic-spy", "discovered"),
            ("b", "spy satellite", "topic-spy", "discovered"),
        ]
        assert entities_of(made)["topic-spy"] == ("spy satellite", "topic")
        assert made.query("SELECT text, rule FROM aliases WHERE entity = 'topic-spy' ORDER BY text") == [
            ("spy satellite", "discovered"),
            ("spy satellites", "discovered"),
        ]
        texts = {article.id: article.text for article in documents.read(made)}
        assert all(texts[m.document][m.start : m.end] == m.text for m in mentions.read(made))


@pytest.mark.parametrize(
    ("decision", "topics"),
    [
        ("drop = ['Spy satellite']", {"topic-arms": "Arms"}),
        ("drop = ['spy']", {"topic-arms": "Arms"}),
        ("drop = ['Arms']", {"topic-spy": "spy satellite"}),
        ("[rename]\n'Spy satellite' = 'Eye in the sky'", {"topic-arms": "Arms", "topic-spy": "Eye in the sky"}),
        ("[rename]\n'spy satellites' = 'Eye in the sky'", {"topic-arms": "Arms", "topic-spy": "Eye in the sky"}),
        ("same = [['spy satellites', 'Arms']]", {"topic-spy": "spy satellite"}),
    ],
)
def test_decisions_reach_discovered_topics(decision: str, topics: Mapping[str, str]) -> None:
    made, notes = resolved_topics(decision)
    with made:
        assert notes == []
        assert {id_: label for id_, (label, kind) in entities_of(made).items() if kind == "topic"} == topics


@pytest.mark.parametrize(
    ("labels", "decision", "kinds"),
    [
        ({"arms": "Missiles"}, "", {"topic-arms": "topic"}),
        ({"missiles": "Arms"}, "", {"topic-missiles": "topic"}),
        ({"arms": "Arms"}, "", {"missiles": "organisation"}),
        ({"arms": "Missiles"}, "[type]\nMissiles = 'organisation'", {"missiles": "organisation"}),
    ],
)
def test_a_name_that_a_topic_is_called_by_is_the_topic(
    labels: Mapping[str, str], decision: str, kinds: Mapping[str, str]
) -> None:
    """The model takes "Brexit" for an organisation."""
    article, extraction = document("a", "They sold «ORG:Missiles» there.")
    (topic,) = labels
    extraction = replace(extraction, spans=(extraction.spans[0], replace(extraction.spans[1], label=topic)))
    with Store(None) as made:
        documents.add(made, [(article, "key a")])
        extractions.add(made, [("key a", extraction)])
        resolve(made, topic_labels=labels, decisions=parse_decisions(decision))
        assert {id_: kind for id_, (_, kind) in entities_of(made).items()} == kinds


LINES = {
    "a": "«ORG:Acme Rivers» and «ORG:Acme Rivers» met. Photo of Acme Rivers. Then Acme Rivers left.",
    "b": "«ORG:Acme Rivers» met the WHO. By the WHO. By Acme Rivers.",
}


def named(passed_over: str | None) -> list[tuple[str, str]]:
    """In which sentences who is named, where those that fit a pattern are boilerplate."""
    with Store(None) as made:
        for id_, text in LINES.items():
            article, extraction = document(id_, text)
            pieces = tuple(
                Boilerplate(sentence.start, sentence.end, "credit")
                for sentence in extraction.sentences
                if passed_over and re.match(passed_over, article.text[sentence.start : sentence.end])
            )
            documents.add(made, [(article, f"key {id_}")])
            extractions.add(made, [(extraction.document, replace(extraction, boilerplate=pieces))])
        resolve(made)
        return sorted((f"{mention.document}{mention.sentence}", mention.text) for mention in mentions.read(made))


def test_names_that_were_missed_are_not_brought_back_from_boilerplate() -> None:
    everywhere = named(None)
    assert {("a1", "Acme Rivers"), ("a2", "Acme Rivers"), ("b1", "WHO"), ("b2", "Acme Rivers")} <= set(everywhere)
    in_boilerplate = {("a1", "Acme Rivers"), ("b1", "WHO"), ("b2", "Acme Rivers")}
    assert named("Photo|By") == [name for name in everywhere if name not in in_boilerplate]
    assert named("Zorvan") == everywhere


def test_what_stands_in_boilerplate_does_not_count_against_a_name() -> None:
    """Names that the model mostly does not see are not looked for; it was not shown what is boilerplate."""
    articles = dict.fromkeys("ab", "«ORG:Zorvan Rivers» met «ORG:Zorvan Rivers». Then it left.")
    articles["c"] = "Zorvan Rivers left. " + 9 * "By Zorvan Rivers. "
    counts = []
    for hidden in (False, True):
        with Store(None) as made:
            for id_, text in articles.items():
                article, extraction = document(id_, text)
                piece = (Boilerplate(article.text.find("By"), len(article.text), "byline"),) if id_ == "c" else ()
                documents.add(made, [(article, f"key {id_}")])
                extractions.add(made, [(extraction.document, replace(extraction, boilerplate=piece if hidden else ()))])
            resolve(made)
            counts.append(sum(mention.document == "c" for mention in mentions.read(made)))
    assert counts == [0, 1]


def test_each_state_has_organisations_of_its_own() -> None:
    articles = {
        "a": "«GPE:Chile»’s «ORG:Defence Ministry» spoke. «NORP:Peruvian» «ORG:Defence Ministry» officials denied it.",
        "b": "The «ORG:Chilean Defence Ministry» spoke again, the «ORG:Defence Ministry» said.",
        "c": "«GPE:Peru»’s «ORG:Ministry of Defence» and «GPE:Peru»’s «ORG:Minera Ejemplo» agreed.",
        "d": "«PERSON:Ann Example», secretary of «GPE:Chile»’s «ORG:Security Council», left the «ORG:UN».",
    }
    with workspace(articles) as made:
        resolve(made)
        organisations = {label for label, kind in entities_of(made).values() if kind == "organisation"}
        # The one is written with its country somewhere, the others never.
        assert organisations == {
            "Chilean Defence Ministry", "Ministry of Defence (Peru)", "Minera Ejemplo", "Security Council (Chile)",
            "UN",
        }  # fmt: skip
        [ann] = [entity for entity in entities.read(made) if entity.label == "Ann Example"]
        assert ann.roles == ("secretary (Security Council, Chile)",)
