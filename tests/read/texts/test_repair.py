"""Texts with characters, hyphens or letters that hide names: what is repaired, what stays, and no length changes."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.read.article import Metadata, article
from graphkit.read.texts.repair import repaired, report
from tests.support.cases import every_case

DIRTY = (
    "Copen", "hagen", "Anne", "Marie", "a", "G", "e", "o", "Ã", "©", "â€™", "é", "e\u0301", "\u00ad", "\u200b",
    "\u200d", "\ufeff", "\u202e", "-", "¬", "\n", " ", "  ", "\t", "\u00a0", "\u3000", "Ａ", ".", "2020",
    "👩", "می\u200cروم",
)  # fmt: skip
texts = st.lists(st.sampled_from(DIRTY), max_size=30).map("".join) | st.text(max_size=60)


@settings(max_examples=50)
@given(texts)
def test_no_length_changes_and_nothing_is_left_to_repair(text: str) -> None:
    once = repaired(text).text
    assert len(once) == len(text)
    again = repaired(once)
    assert again.text is once
    assert not again.counts


@pytest.mark.parametrize(
    "text", ["", "Kim met Putin.\n\nThey spoke.", "“Malmö” – the long-term ally’s café.", "می\u200cروم"]
)
def test_a_clean_text_comes_back_as_it_is(text: str) -> None:
    assert repaired(text).text is text


@every_case(
    ("text", "shown"),
    [
        ("Magnus Hal\u00advorsen saw Copen\u00adhagen.", "Magnus Halvorsen saw Copenhagen."),
        ("Karin\u200b Wester\u200bberg left Malmo\u0308.", "Karin Westerberg left Malmö."),
        ("\ufeffKim\u00a0Jong\u202fUn", "Kim Jong Un"),
        ("\u202aKim\u202c met \u2068Putin\u2069.", "Kim met Putin."),
        ("Ｋｉｍ met 𝐏𝐮𝐭𝐢𝐧", "Kim met Putin"),
        ("👨\u200d👩\u200d👧 met Kim", "👨\u200d👩\u200d👧 met Kim"),
        ("He left Copenhagen  Airport at noon.", "He left Copenhagen Airport at noon."),
        ("Kimâ€™s cafÃ© in MalmÃ¶", "Kim’s café in Malmö"),
        ("Copen\u00ad\nhagen and Copen¬\nhagen", "Copenhagen and Copenhagen"),
        ("COPEN-\nHAGEN", "COPENHAGEN"),
        ("Copen- \n  hagen", "Copenhagen"),
        ("Anne-\nMarie left", "Anne-Marie left"),
        ("a long-\nterm plan", "a long-term plan"),
        ("a Moscow-\nbased bank", "a Moscow-based bank"),
        ("pre-\nand post-war", "pre- and post-war"),
        ("the season 2020-\n21 ended", "the season 2020-21 ended"),
        ("COVID-\n19 and e-\nmail", "COVID-19 and e-mail"),
        ("Hal-\nvorsen denied it. Halvorsen left.", "Halvorsen denied it. Halvorsen left."),
        ("Mc-\nDonald denied it. McDonald left.", "McDonald denied it. McDonald left."),
        ("die Bundes-\nregierung sagt, dass sie nicht kommt", "die Bundesregierung sagt, dass sie nicht kommt"),
        ("Dr. G e o r g S c h m i d t spoke", "Dr. Georg Schmidt spoke"),
        ("H A M B U R G is old", "HAMBURG is old"),
        ("K i m  J o n g  U n left", "Kim Jong Un left"),
        ("grades A C D E and x y z w", "grades A C D E and x y z w"),
        ("a b c d e", "a b c d e"),
    ],
)  # fmt: skip
def test_what_a_reader_sees(text: str, shown: str) -> None:
    found = repaired(text).text
    assert len(found) == len(text)
    assert " ".join(found.split()) == shown


def test_names_keep_their_place_and_hold_no_two_spaces() -> None:
    text = "Mag\u00adnus Halvorsen of the Bank of Nor\u00adway met Kim."
    assert repaired(text).text == "Magnus Halvorsen  of the Bank of Norway  met Kim."


def test_columns_of_a_table_stay() -> None:
    text = "Hull  Leeds  York  Bath\nRoe    Hull\tKim"
    assert repaired(text).text is text


def test_accents_that_stand_apart_are_composed() -> None:
    text = "Gérard Depardieu met Zoë in Łódź."
    apart = unicodedata.normalize("NFD", text)
    assert " ".join(repaired(apart).text.split()) == text


def test_an_article_is_repaired_unwrapped_and_counted() -> None:
    document = article(
        "a", "The court heard Magnus Hal-\nvorsen and Copen-\nhagen\nmerchants.", Metadata("Hal\u00advorsen")
    )
    assert " ".join(document.text.split()) == "The court heard Magnus Halvorsen and Copenhagen merchants."
    assert "\n" not in document.text
    assert (document.title, document.repairs) == ("Halvorsen", {"hyphens": 2})


@pytest.mark.parametrize(
    ("counts", "message"),
    [
        ({}, ""),
        ({"hyphens": 1}, "had a word cut by a hyphen at a line's end joined"),
        (
            {"hyphens": 2, "decoding": 1},
            "had 2 words cut by hyphens at line ends joined and a wrongly decoded character put right",
        ),
    ],
)
def test_report(counts: dict[str, int], message: str) -> None:
    assert report(counts) == message


UNITS = (
    "He met John  Smith in Oslo. ",
    "In Copen\u00adhagen he ",
    "Copen-\nhagen and the ",
    "Co-\n",
    "MalmÃ¶ is ",
    "A",
)


@every_case("unit", UNITS)
def test_the_time_grows_with_the_text_alone(unit: str) -> None:
    start = time.perf_counter()
    article("a", f"Kim met Putin.\n\n{unit * (100_000 // len(unit))}", Metadata())
    assert time.perf_counter() - start < 10
