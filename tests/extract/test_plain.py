"""Words cut without spaCy: nearly as spaCy cuts them, so that a term is tried as a build would find it."""

from __future__ import annotations

from importlib.resources import as_file, files

from hypothesis import given
from hypothesis import strategies as st
from spacy.util import get_lang_class

from graphkit.extract.plain import tokens
from graphkit.extract.sentences import sentences
from graphkit.extract.terms import SAME, stem
from graphkit.extract.topics import TopicMatcher, load_topics
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


def test_all_topics_are_found_in_the_sample_as_spacy_finds_them() -> None:
    listed = load_topics().values()
    ours, theirs = TopicMatcher(listed), TopicMatcher(listed, NLP.vocab)
    seen = 0
    for text in sample():
        cut = sentences(text)
        expected = theirs.find(NLP.make_doc(text), cut)
        assert ours.find(tokens(text), cut) == expected
        seen += len(expected)
    assert seen > 100


@given(st.text())
def test_tokens_hold_every_sign_once(text: str) -> None:
    cut = tokens(text)
    assert cut.words == tuple(text[start:end] for start, end in cut.places)
    assert "".join(cut.words) == "".join(text.split())
    assert list(cut.places) == sorted(cut.places)
