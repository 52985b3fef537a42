"""What of a span belongs to the name, and what to the sentence around it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.records import Span
from graphkit.resolve.mentions.clean import Name, clean, names_in
from tests.resolve.marked import spans
from tests.support.cases import every_case


def cleaned(text: str, label: str, *, demonyms: bool = True) -> Name | None:
    """Clean the span between « and », which are not part of the text."""
    start, end = text.index("«"), text.index("»") - 1
    names = clean(text.replace("«", "").replace("»", ""), Span(start, end, label), demonyms=demonyms)
    assert len(names) <= 1
    return names[0] if names else None


@every_case(
    ("text", "label", "expected"),
    [
        ("«the Kremlin’s» men", "ORG", "Kremlin"),
        ("«Reuters'» man", "ORG", "Reuters"),
        ("«The White House»", "ORG", "White House"),
        ("“«Kim Jong Un,”» he said", "PERSON", "Kim Jong Un"),
        ("«Acme Inc.» rose", "ORG", "Acme Inc."),
        ("by «Jane Roe.»", "PERSON", "Jane Roe"),
        ("«Robert Downey Jr.» came", "PERSON", "Robert Downey Jr."),
        ("«Ministry of Defence (MoD» said", "ORG", "Ministry of Defence"),
        ("«NATO)» said", "ORG", "NATO"),
        ("«Seoul\nBusan»", "GPE", "Seoul"),
        ("«\nSeoul»", "GPE", "Seoul"),
        ("«-- Moscow --»", "GPE", "Moscow"),
        ("«Mr. Kim»", "PERSON", "Kim"),
        ("«Defendant Roe»", "PERSON", "Roe"),
        ("«Plaintiff Acme Ltd.»", "ORG", "Acme Ltd."),
        ("«Jo Roe QC»", "PERSON", "Jo Roe"),
        ("«Jo Roe, PhD, OBE»", "PERSON", "Jo Roe"),
        ("«HRH Prince Roe»", "PERSON", "Roe"),
        ("«Foreign Minister Park Jin»", "PERSON", "Park Jin"),
        ("«Lt. Gen. Ann Roe»", "PERSON", "Ann Roe"),
        ("«near Ar Raqqah»", "GPE", "Ar Raqqah"),
        ("«Task Force news release»", "ORG", "Task Force"),
        ("«pro-Beijing New Party»", "ORG", "New Party"),
        ("«State Department Spokesperson» Jo Roe", "ORG", "State Department"),
        ("«Pentagon Press Secretary»", "ORG", "Pentagon"),
        ("«South Field 1»", "ORG", "South Field"),
        ("«2018 World Cup»", "ORG", "World Cup"),
        ("«Jo Roe of Rivertown»", "PERSON", "Jo Roe of Rivertown"),
        ("«Jo Roe and others»", "PERSON", "Jo Roe"),
        ("«Space Center (JSC)»", "ORG", "Space Center"),
        ("«Rivers #» live", "ORG", "Rivers"),
        ("«Jo RoeImage»: Acme", "PERSON", "Jo Roe"),
        ("«Jo RoeImage: Acme Rivers»", "ORG", "Jo Roe"),
        ("«RiverPhoto» said", "ORG", "RiverPhoto"),
    ],
)
def test_what_is_left_of_a_span(text: str, label: str, expected: str) -> None:
    name = cleaned(text, label)
    assert name is not None
    assert name.text == expected
    plain = text.replace("«", "").replace("»", "")
    assert plain[name.start : name.end] == name.text


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("«Mr.»", "PERSON"),
        ("«President»", "PERSON"),
        ("«the»", "ORG"),
        ("«a»", "ORG"),
        ("«--»", "ORG"),
        ("«https://example.org/a»", "ORG"),
        ("«1984»", "ORG"),
        ("«the company»", "ORG"),
        ("«fifty dollars»", "MONEY"),
        ("«Natural Resources» Minister Jo Roe", "ORG"),
        ("«Home» Secretary Jo Roe", "ORG"),
        ("«Shadow Home Secretary»", "ORG"),
        ("«Operation Desert Fox»", "ORG"),
        ("she speaks «Hindi»", "ORG"),
        ("the «CFO» left", "ORG"),
        ("the «Defendant» left", "ORG"),
        ("the «Secretary» left", "ORG"),
    ],
)
def test_what_is_no_name(text: str, label: str) -> None:
    assert cleaned(text, label) is None


@pytest.mark.parametrize(
    ("text", "label", "country", "via"),
    [
        ("the «Russian» army", "NORP", "RU", "demonym"),
        ("two «North Koreans»", "NORP", "KP", "demonym"),
        ("the «DPRK»", "ORG", "KP", "name"),
        ("the «U.S.» and", "GPE", "US", "name"),
        ("«Great Britain»", "GPE", "GB", "name"),
        ("«the Netherlands»", "GPE", "NL", "name"),
    ],
)
def test_countries_under_their_many_names(text: str, label: str, country: str, via: str) -> None:
    name = cleaned(text, label)
    assert name is not None
    assert (name.country, name.via, name.type) == (country, via, "place")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("«Russia-North Korea» ties", ["Russia", "North Korea"]),
        ("«North and South Korea»", ["North", "South Korea"]),
        ("«US/UK»", ["US", "UK"]),
        ("«Guinea-Bissau»", ["Guinea-Bissau"]),
        ("the «U.S.-led» force", ["U.S."]),
    ],
)
def test_coupled_countries_are_two(text: str, parts: list[str]) -> None:
    start, end = text.index("«"), text.index("»") - 1
    names = clean(text.replace("«", "").replace("»", ""), Span(start, end, "GPE"))
    assert [name.text for name in names] == parts
    assert all(name.country for name in names)


def test_demonyms_can_be_left_out() -> None:
    assert cleaned("the «Russian» army", "NORP", demonyms=False) is None
    assert cleaned("in «Russia»", "GPE", demonyms=False) is not None


@pytest.mark.parametrize(
    ("text", "label", "parts"),
    [
        ("«Zorvan University on Roe Island»", "FAC", ["Zorvan University", "Roe Island"]),
        ("«Ministry of Defence in London»", "ORG", ["Ministry of Defence", "London"]),
        ("«Embassy of Chile in London»", "ORG", ["Embassy of Chile in London"]),
        ("«Chile’s Joint Chiefs of Staff» met", "ORG", ["Chile", "Joint Chiefs of Staff"]),
        ("«People’s Army of Chile» met", "ORG", ["People’s Army of Chile"]),
        ("«Committee on Foreign Relations» met", "ORG", ["Committee on Foreign Relations"]),
        ("«Men in Black»", "ORG", ["Men in Black"]),
        ("«Acme/Rivers Bank» said", "ORG", ["Acme", "Rivers Bank"]),
        ("«Ann Roe/Sample»", "PERSON", ["Ann Roe", "Sample"]),
        ("«Zorvan Herald, The Rivers Post» said", "ORG", ["Zorvan Herald", "Rivers Post"]),
        ("«Acme / Rivers Bank» said", "ORG", ["Acme / Rivers Bank"]),
        ("«AC/DC» said", "ORG", ["AC/DC"]),
        ("«Acme/rivers» said", "ORG", ["Acme/rivers"]),
        ("«Acme, Inc.» said", "ORG", ["Acme, Inc."]),
        ("«Committee on Rivers, Lakes and Harbours»", "ORG", ["Committee on Rivers, Lakes and Harbours"]),
        ("«Committee on Rivers, Lakes» and Harbours", "ORG", ["Committee on Rivers, Lakes"]),
        ("«Roe, Ann» left", "PERSON", ["Roe, Ann"]),
    ],
)
def test_a_list_that_the_model_took_for_one_name(text: str, label: str, parts: list[str]) -> None:
    start, end = text.index("«"), text.index("»") - 1
    names = clean(text.replace("«", "").replace("»", ""), Span(start, end, label))
    assert [name.text for name in names] == parts


@given(st.text(max_size=40), st.data())
def test_a_name_is_always_a_piece_of_its_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    label = data.draw(st.sampled_from(["PERSON", "ORG", "GPE", "NORP", "EVENT"]))
    for name in clean(text, Span(start, end, label)):
        assert start <= name.start < name.end <= end
        assert text[name.start : name.end] == name.text
        assert name.key


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«PERSON:Ann Roe» («PERSON:Анна») left «GPE:Seoul», said «arms:missiles».", ["Ann Roe", "Seoul"]),
        ("«PERSON:Анна Роу» уехала из города («ORG:Acme»).", ["Анна Роу", "Acme"]),
        ("«PERSON:Łucja Ørsted» left «GPE:Việt Nam».", ["Łucja Ørsted", "Việt Nam"]),
        ("«ORG:Chile-Peru» talks", ["Chile", "Peru"]),
        ("«DATE:Monday», «CARDINAL:Two»", []),
        ("«PERSON:Ann Анна» left «PERSON:и Client то» to «GPE:Nukuʻalofa».", ["Nukuʻalofa"]),
    ],
)
def test_the_names_of_a_document(text: str, expected: list[str]) -> None:
    plain, found = spans(text)
    assert [name.text for name in names_in(plain, found)] == expected


@every_case("label", ["PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "MISC"])
@every_case(
    ("text", "kept"),
    [("«Zorvan Ministry»", True), ("«Sputnik»", True), ("«2018»", False), ("«fifty»", False)],
)
def test_a_label_that_is_no_type_is_kept_for_others_to_judge(text: str, label: str, kept: bool) -> None:
    name = cleaned(text, label)
    assert (name is not None) == kept
    assert name is None or name.rescued


@pytest.mark.parametrize(
    ("text", "titled"),
    [
        ("Mr «Roe» left", True),
        ("Dr. «Roe» left", True),
        ("President «Roe» left", True),
        ("the former US president «Roe» left", True),
        ("North Korea's leader «Roe» left", True),
        ("«Mr. Roe» left", True),
        ("«Secretary-General Roe» left", True),
        ("«Roe» left", False),
        ("Mr-«Roe» left", False),
        ("He saw «Roe» left", False),
        ("The minister left. «Roe» left", False),
    ],
)
def test_a_title_before_the_name(text: str, titled: bool) -> None:
    name = cleaned(text, "PERSON")
    assert name is not None
    assert (name.text, name.titled) == ("Roe", titled)


def test_ships_and_words_in_lower_case_are_no_person() -> None:
    assert cleaned("the «MV Jo Roe»", "PERSON") is None
    assert cleaned("a «naïve» man", "PERSON") is None
    assert cleaned("«محمد»", "PERSON") is not None


def test_two_spaces_do_not_part_a_body_from_its_country() -> None:
    text = "He met Russia’s  Defence Ministry there."
    (name,) = clean(text, Span(17, 33, "ORG"))
    assert name.key == clean(text.replace("  ", " "), Span(16, 32, "ORG"))[0].key
