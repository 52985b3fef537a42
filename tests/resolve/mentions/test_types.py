"""Each key of a document gets one type: what speaks for which."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.names.key import name_key
from graphkit.records import TYPES, EntityType
from graphkit.resolve.mentions.corpus_counts import CorpusCounts
from graphkit.resolve.mentions.types import with_types
from tests.resolve.marked import marked
from tests.support.cases import every_case


def corpus_of(*texts: str) -> CorpusCounts:
    corpus = CorpusCounts()
    for text in texts:
        corpus.add(*marked(text))
    return corpus


def types(text: str, *, corpus: tuple[str, ...] = (), forced: dict[str, EntityType] | None = None) -> dict[str, str]:
    """Surface → type, of a document that is part of the corpus like all others."""
    plain, names = marked(text)
    found = with_types(
        plain, names, corpus_of(text, *corpus), forced={name_key(name): kind for name, kind in (forced or {}).items()}
    )
    assert [(name.start, name.text) for name in found] == [(name.start, name.text) for name in names]
    return {name.text: name.type for name in found}


@every_case(
    ("text", "name", "kind"),
    [
        ("«p:Zorvan», «p:Zorvan», «o:Zorvan»", "Zorvan", "person"),
        ("«o:Zorvan», «o:Zorvan», «p:Zorvan»", "Zorvan", "organisation"),
        ("«l:Zorvan», «p:Zorvan», «l:Zorvan»", "Zorvan", "place"),
        # Surnames of people who are named in full here.
        ("«p:Ann Zorvan», «o:Zorvan»", "Zorvan", "person"),
        ("«p:Ann Seoul», «p:Seoul»", "Seoul", "person"),
        ("«p:Ann Seoul», «l:Seoul»", "Seoul", "place"),
        ("«p:Ann Seoul», «l:Seoul» was born there. «l:Seoul» left.", "Seoul", "person"),
        ("«p:Ann Seoul», «l:Seoul» said. She was in «l:Seoul».", "Seoul", "place"),
        ("«p:Ann Seoul», «l:Seoul» said. They wrote to «l:Seoul»’s family.", "Seoul", "person"),
        # Towns of a country that is named here, unless a person is likelier.
        ("«p:Nicoya», a town of «l:Costa Rica».", "Nicoya", "place"),
        ("«p:Nicoya», a name without a country.", "Nicoya", "person"),
        ("«p:Nicoya», 42, of «l:Costa Rica».", "Nicoya", "person"),
        ("«p:Nicoya», «p:Ann Nicoya», «l:Costa Rica».", "Nicoya", "person"),
        ("The agency «p:Redut Tours».", "Redut Tours", "organisation"),
        # One word that is no surname here, and a company by the words beside it.
        ("«p:Redut», «p:Redut». «p:Redut» is a company.", "Redut", "organisation"),
        ("«p:Redut», who left. «p:Redut» is a company.", "Redut", "person"),
        ("«p:Ann Redut», «p:Redut» is a company.", "Redut", "person"),
        ("«p:Dayton» of the «l:United States».", "Dayton", "person"),
        ("«o:Ann Zorvan», «o:Zorvan»", "Zorvan", "organisation"),
        ("«p:Ann al-Zorvan», «o:al-Zorvan»", "al-Zorvan", "person"),
        ("«p:Ann Lee Zorvan», «o:Lee Zorvan»", "Lee Zorvan", "organisation"),
        # Capitals.
        ("«p:ZKVR»", "ZKVR", "organisation"),
        ("«p:ZKVR», «l:ZKVR»", "ZKVR", "organisation"),
        ("«l:ZKVR»", "ZKVR", "place"),
        ("«p:ZORVAN», «p:Zorvan», «p:Zorvan»", "ZORVAN", "person"),
        ("«p:Zorvan», «p:ZORVAN»", "Zorvan", "person"),
        ("«p:ANN ZORVAN»", "ANN ZORVAN", "person"),
        # Organisations that everybody knows; ordinary words only where the model saw an organisation.
        ("«p:FIFA»", "FIFA", "organisation"),
        ("«l:Gazprom»", "Gazprom", "organisation"),
        ("«l:Red Crescent of Chile»", "Red Crescent of Chile", "organisation"),
        ("«p:Apple»", "Apple", "person"),
        ("«p:Apple», «o:Apple»", "Apple", "organisation"),
        # Cities, however the model types them, unless it often sees an organisation.
        ("«p:Vladivostok»", "Vladivostok", "place"),
        ("«o:Vladivostok»", "Vladivostok", "place"),
        ("«o:Vladivostok», «o:Vladivostok»", "Vladivostok", "organisation"),
        ("«p:Jackson»", "Jackson", "person"),
        # What the words of a name say.
        ("«p:Zorvan Ministry»", "Zorvan Ministry", "organisation"),
        ("«l:Ministry of Zorvan»", "Ministry of Zorvan", "organisation"),
        ("«p:Zorvan Airport»", "Zorvan Airport", "place"),
        ("«o:Lake Zorvan»", "Lake Zorvan", "place"),
        ("«p:Zorvan City»", "Zorvan City", "place"),
        ("«p:Zorvan Hill»", "Zorvan Hill", "person"),
        ("«p:Zorvan Hill», «l:Zorvan Hill»", "Zorvan Hill", "place"),
        ("«o:Zorvan City»", "Zorvan City", "organisation"),
        ("«p:West Bank»", "West Bank", "person"),
        ("«l:West Bank»", "West Bank", "place"),
        # What stands around a name.
        ("They live in «p:Zorvan».", "Zorvan", "place"),
        ("They live in the town of «p:Zorvan».", "Zorvan", "place"),
        ("They believe in him. «p:Zorvan» left.", "Zorvan", "person"),
        ("«p:Zorvan», a border station, is old.", "Zorvan", "place"),
        ("«o:Zorvan», the largest port, is old.", "Zorvan", "place"),
        ("«p:Zorvan», a minister of the region, is old.", "Zorvan", "person"),
        ("«p:Ann Zorvan», a district judge, is old.", "Ann Zorvan", "person"),
        ("«p:Ann Zorvan», the city mayor, is old.", "Ann Zorvan", "person"),
        ("«p:Zorvan», an old mining town near «l:Seoul».", "Zorvan", "place"),
        ("They saw «l:Russia» and the «d:Russian» men.", "Russian", "place"),
    ],
)  # fmt: skip
def test_what_speaks_for_a_type(text: str, name: str, kind: str) -> None:
    assert types(text)[name] == kind


def test_a_title_outweighs_what_the_model_says() -> None:
    plain, names = marked("«o:Zorvan», «o:Zorvan», «p:Zorvan»")
    assert {name.type for name in with_types(plain, names, CorpusCounts())} == {"organisation"}
    titled = [*names[:2], names[2]._replace(titled=True)]
    assert {name.type for name in with_types(plain, titled, CorpusCounts())} == {"person"}


def test_the_corpus_votes_with_half_a_voice() -> None:
    assert types("«p:Zorvan»", corpus=("«l:Zorvan», «l:Zorvan»",))["Zorvan"] == "person"
    assert types("«p:Zorvan»", corpus=("«l:Zorvan», «l:Zorvan», «l:Zorvan», «l:Zorvan»",))["Zorvan"] == "place"


def test_a_headline_in_capitals_is_no_acronym_where_other_articles_write_it_otherwise() -> None:
    assert types("«p:ZORVAN»")["ZORVAN"] == "organisation"
    assert types("«p:ZORVAN»", corpus=("«p:Zorvan»",))["ZORVAN"] == "person"


def test_the_user_has_the_last_word() -> None:
    assert types("«p:FIFA», «o:Zorvan»", forced={"fifa": "place", "zorvan": "person"}) == {
        "FIFA": "place", "Zorvan": "person",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Zorvan Ministry", "organisation"), ("Zorvan Airport", "place"), ("FIFA", "organisation"), ("Seoul", "place")],
)
def test_a_rescued_name_stays_where_something_knows_it(text: str, kind: str) -> None:
    _, names = marked(f"«o:{text}»")
    rescued = [name._replace(rescued=True) for name in names]
    corpus = CorpusCounts()
    corpus.add(text, rescued)
    assert [name.type for name in with_types(text, rescued, corpus)] == [kind]


def test_a_rescued_name_that_nothing_knows_goes_and_votes_for_nothing() -> None:
    plain, names = marked("«o:Zorvan», «p:Zorvan»")
    rescued = names[0]._replace(rescued=True)
    assert with_types(plain, [rescued], CorpusCounts()) == []
    assert [name.type for name in with_types(plain, [rescued, names[1]], CorpusCounts())] == ["person", "person"]


def test_a_word_that_begins_a_sentence_is_no_name_unless_it_is_part_of_one() -> None:
    corpus = ("The harbour, a harbour and any harbour.",)
    plain, names = marked("Old ships. «o:Harbour» was full.")
    assert with_types(plain, names, corpus_of("Old ships. «o:Harbour» was full.", *corpus)) == []
    assert types("«o:Zorvan Harbour». «o:Harbour» was full.", corpus=corpus)["Harbour"] == "organisation"
    assert types("The «o:Harbour» was full. «o:Harbour» was full.", corpus=corpus)["Harbour"] == "organisation"


PIECES = st.sampled_from(["Zorvan", "ZORVAN", "Ann Zorvan", "Seoul", "FIFA", "Fifa", "Apple", "Lake Zorvan", "Russia"])
NAMES = st.lists(st.tuples(st.sampled_from("pol"), PIECES, st.booleans(), st.booleans()), max_size=8)


@given(NAMES)
def test_every_key_has_one_type_in_whatever_order_it_is_named(given_names: list[tuple[str, str, bool, bool]]) -> None:
    results = []
    for ordered in (given_names, given_names[::-1]):
        plain, names = marked("; ".join(f"«{kind}:{text}»" for kind, text, _, _ in ordered))
        names = [n._replace(titled=t, rescued=r) for n, (_, _, t, r) in zip(names, ordered, strict=True)]
        corpus = CorpusCounts()
        corpus.add(plain, names)
        found = with_types(plain, names, corpus)
        assert {name.type for name in found} <= set(TYPES) - {"topic"}
        types_of = {(name.key, name.type) for name in found}
        assert len({key for key, _ in types_of}) == len(types_of)
        results.append(types_of)
    assert results[0] == results[1]
    assert all(key.kind == "country" or key == name_key(key.value) for key, _ in results[0])


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("the freighter «p:Redut» sank", []),
        ("They destroyed a «o:ZKV» and left. The «o:ZKV» burnt.", []),
        ("They saw an «o:ZKV» envoy.", ["ZKV"]),
        ("It fired two «o:ICBMs».", []),
        ("two «p:Redut» missiles, the «p:Redut»", []),
        ("the yacht «p:Redut», as «p:Redut» said, says «p:Redut»", ["Redut"] * 3),
        ("the yacht of «p:Ann Redut», the yacht «p:Redut»", ["Ann Redut", "Redut"]),
        ("the freighter «p:Jo Redut» sank", ["Jo Redut"]),
    ],
)
def test_ships_and_weapons_are_nobody(text: str, left: list[str]) -> None:
    plain, names = marked(text)
    assert [name.text for name in with_types(plain, names, CorpusCounts())] == left
