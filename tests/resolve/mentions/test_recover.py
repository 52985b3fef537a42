"""Further occurrences of the names of a text: where they are found, and where they are not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.names.key import name_key
from graphkit.resolve.mentions.corpus_counts import CorpusCounts
from graphkit.resolve.mentions.ministries import Ministries
from graphkit.resolve.mentions.recover import (
    Finder,
    Form,
    corpus_forms,
    forms_of,
    lengthened,
    missed,
    surfaces_to_count,
    well_known,
)
from tests.resolve.marked import marked


def corpus_of(*texts: str) -> CorpusCounts:
    corpus = CorpusCounts()
    for text in texts:
        corpus.add(*marked(text))
    return corpus


def found(text: str) -> list[tuple[str, str, str]]:
    """Surface, key and type of what the names of a document find in it."""
    plain, names = marked(text)
    return [
        (name.text, str(name.key), name.type)
        for name in missed(plain, names, [Finder(forms_of(names, corpus_of(text)))])
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«o:Acme» left. Acme came.", [("Acme", "acme", "organisation")]),
        ("«o:Acme» left. ACME came.", [("ACME", "acme", "organisation")]),
        ("«o:Acme» left. Acme's men, “Acme”, (Acme).", [("Acme", "acme", "organisation")] * 3),
        ("«p:Ann Example» left. Example came.", [("Example", "example", "person")]),
        ("«p:Ann Example» left. Ann Example came.", [("Ann Example", "ann example", "person")]),
        ("«l:Chile» left. Chile came.", [("Chile", "country:CL", "place")]),
        ("«o:Acme», «o:Acme Rivers»: Acme Rivers came.", [("Acme Rivers", "acme rivers", "organisation")]),
        ("«o:Acme», «p:Ann Acme»: Acme came.", [("Acme", "acme", "organisation")]),
    ],
)
def test_what_the_model_missed_is_found(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "«o:Acme» left. Acmes, preAcme, Acme2, acme, aCme.",
        "«o:Acme» left. Acme-Zeta, Zeta-Acme, Acme/Zeta, Acme&Zeta, x.Acme, Acme Bank.",
        "«p:Ann Example» left. Example-Roe, Roe-Example and Ann came. EXAMPLE!",
        "«l:Gulf» is wide. Gulf of Zorvan.",
        "«l:Zorvan» is wide. Gulf of Zorvan; Bank of Zorvan; University of the Zorvan; New Zorvan; Fort Zorvan.",
        "«l:Zorvan» is wide. Zorvan City, Zorvan University.",
        "«d:Chilean» men. Chilean women.",
        "«p:Ann Young» is young, young and young. Young people came.",
        "«o:Rivers» run by rivers, rivers and rivers. Rivers came.",
        "«p:Ann Oh» left. Oh no.",
        "«p:Ann example» left. example came.",
        "«p:Ann Example Jr.» left. Jr. came.",
        "Nobody is named here.",
    ],
)
def test_what_is_no_occurrence(text: str) -> None:
    assert found(text) == []


def test_a_name_without_capital_head_before_it_is_found() -> None:
    assert len(found("«l:Zorvan» is wide. The people of Zorvan, north of Zorvan, led Zorvan.")) == 3


def test_what_has_a_name_is_not_named_again_and_earlier_finders_win() -> None:
    plain, names = marked("«o:Acme Rivers» and Acme Rivers Bank of Acme.")
    first = Finder([Form("Acme Rivers Bank", name_key("bank"), "organisation")])
    second = Finder(
        [Form("Acme Rivers", name_key("rivers"), "organisation"), Form("Acme", name_key("acme"), "organisation")]
    )
    (name,) = missed(plain, names, [first, second])
    assert (name.text, name.key) == ("Acme Rivers Bank", name_key("bank"))


def test_well_known_organisations_are_found_without_the_model() -> None:
    names = [(name.text, name.type) for name in missed("The WHO and the who, Apple too.", [], [well_known()])]
    assert names == [("WHO", "organisation")]


SURE = ("«o:Zorvan Rivers» and «o:Zorvan Rivers» and «o:Acme»", "«o:Zorvan Rivers», «p:Example», «p:Example», «o:Acme»")


def looked_for(*texts: str, **occurrences: int) -> list[tuple[str, str, str]]:
    corpus = corpus_of(*texts)
    forms = corpus_forms(corpus, {surface.replace("_", " "): count for surface, count in occurrences.items()})
    assert {form.text for form in forms} <= set(surfaces_to_count(corpus))
    return [(form.text, str(form.key), form.type) for form in forms]


def test_names_that_are_sure_are_looked_for_everywhere() -> None:
    assert looked_for(*SURE) == [("Zorvan Rivers", "zorvan rivers", "organisation")]
    assert looked_for(*SURE, Zorvan_Rivers=6) == [("Zorvan Rivers", "zorvan rivers", "organisation")]


@pytest.mark.parametrize(
    "texts",
    [
        ["«o:Acme», «o:Acme»", "Acme"],
        ["«o:Acme», «o:Acme», «o:Acme»", "Acme"],
        ["«o:Acme», «p:Acme»", "«l:Acme»"],
        ["«p:Example», «p:Example»", "«p:Example»"],
        ["«o:Agency», «o:Agency»", "«o:Agency»"],
        ["«o:Rivers», «o:Rivers»", "«o:Rivers» of rivers, rivers and rivers"],
    ],
    ids=["seen twice", "in one article", "of many types", "a surname", "generic", "a common word"],
)
def test_names_that_are_not_sure_are_not(texts: list[str]) -> None:
    assert looked_for(*texts) == []


def test_names_that_the_model_mostly_does_not_see_are_not_looked_for() -> None:
    assert looked_for(*SURE, Zorvan_Rivers=7) == []


WORDS = ["Ann", "Example", "EXAMPLE", "Acme", "Rivers", "Chile", "Gulf", "of", "New", "acme", "-", "and", ".", "’s"]
TEXTS = st.lists(
    st.one_of(
        st.sampled_from(WORDS),
        st.tuples(st.sampled_from("pol"), st.sampled_from(["Ann Example", "Example", "Acme", "Acme Rivers", "Chile"]))
        .map(lambda pair: f"«{pair[0]}:{pair[1]}»"),
    ),
    max_size=20,
)  # fmt: skip


@given(TEXTS, st.sampled_from([" ", ""]))
def test_what_is_found_is_a_piece_of_the_text_and_overlaps_nothing(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    plain, names = marked(text)
    new = missed(plain, names, [Finder(forms_of(names, corpus_of(text))), well_known()])
    everything = sorted([*names, *new], key=lambda name: name.start)
    assert all(one.end <= other.start for one, other in pairwise(everything))
    assert all(plain[name.start : name.end] == name.text for name in new)
    for name in new:
        assert not plain[max(0, name.start - 1) : name.start].isalnum()
        assert not plain[name.end : name.end + 1].isalnum()


def test_a_surname_after_another_first_name_is_another_person() -> None:
    text = "She met her aunt Ann Zorvan, and then President Zorvan left. Zorvan slept."
    finder = Finder([Form("Zorvan", name_key("zorvan"), "person")])
    assert [start for start, _, _ in finder.find(text)] == [text.index("Zorvan left"), text.index("Zorvan slept")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "«o:Acme Bank» and «o:Islamic State of Iraq» and the «l:Levant»",
            ["Acme Bank", "Islamic State of Iraq and the Levant"],
        ),
        ("the «o:Zorvan Fund for the Arts», the «o:Zorvan Fund» for the «o:Arts»", ["Zorvan Fund for the Arts"] * 2),
        ("«l:New Zorvan», «o:Herald of New Zorvan»", ["New Zorvan", "Herald of New Zorvan"]),
        ("«l:South Korea»'s «o:Joint Chiefs of Staff»", ["South Korea", "Joint Chiefs of Staff"]),
        ("«p:Ann Roe Lee», «p:Ann Roe» Lee", ["Ann Roe Lee", "Ann Roe"]),
    ],
)
def test_a_longer_known_name_stands_instead_of_its_parts(text: str, expected: list[str]) -> None:
    plain, names = marked(text)
    finders = [well_known(), Finder(forms_of(names, corpus_of(text)))]
    found = lengthened(plain, names, finders)
    assert [name.text for name in found] == expected
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_a_ministry_of_several_portfolios_is_one() -> None:
    plain, names = marked("«o:Ministry of Labour», «o:Family and Social Affairs»; «o:Ministry of Defence» and «o:Acme»")
    found = [name.text for name in lengthened(plain, names, [Ministries()])]
    assert found == ["Ministry of Labour, Family and Social Affairs", "Ministry of Defence", "Acme"]
