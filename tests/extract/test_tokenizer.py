"""Words cut without spaCy: nearly as spaCy cuts them, so that a term is tried as a build would find it."""

from __future__ import annotations

from importlib.resources import as_file, files
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from spacy.util import get_lang_class

from graphkit.extract.sentences import sentences
from graphkit.extract.terms import SAME, stem
from graphkit.extract.tokenizer import tokens
from graphkit.extract.topic_list import load_topics
from graphkit.extract.topics import Tokens, TopicMatcher
from graphkit.read import read
from graphkit.records import Document

NLP = get_lang_class("en")()


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzéčß", min_size=1))
def test_no_stem_begins_with_another_letter_than_its_word(word: str) -> None:
    assert stem(word)[:1] == word[:1]


def test_nor_does_an_irregular_one() -> None:
    assert [(form, base) for form, base in SAME.items() if form[0] != base[0]] == []


def sample() -> list[str]:
    """The texts of the sample articles."""
    with as_file(files("graphkit.data") / "sample") as folder:
        return [item.text for item in read([folder]) if isinstance(item, Document)]


def by_spacy(text: str) -> Tokens:
    """A text as spaCy cuts it."""
    found = NLP.make_doc(text)
    return Tokens(text, tuple(token.text for token in found), tuple((t.idx, t.idx + len(t)) for t in found))


def test_all_topics_are_found_in_the_sample_as_spacy_finds_them() -> None:
    matcher = TopicMatcher(load_topics().values())
    seen = 0
    for text in sample():
        cut = sentences(text)
        expected = matcher.find(by_spacy(text), cut)
        assert matcher.find(tokens(text), cut) == expected
        seen += len(expected)
    assert seen > 100


@given(st.text())
def test_tokens_hold_every_sign_once(text: str) -> None:
    cut = tokens(text)
    assert cut.words == tuple(text[start:end] for start, end in cut.places)
    assert "".join(cut.words) == "".join(text.split())
    assert all(end <= start for (_, end), (start, _) in pairwise(cut.places))


def test_what_stands_in_brackets_and_beside_a_foreign_script_is_cut_off() -> None:
    text = "[sex worker]s, [HIV]-positive, the condom[s] \u200dCOVID-19 के"
    assert tokens(text).words == (
        "[", "sex", "worker", "]", "s", ",", "[", "HIV", "]", "-", "positive", ",", "the", "condom", "[", "s", "]",
        "\u200d", "COVID-19", "क", "े",
    )  # fmt: skip
