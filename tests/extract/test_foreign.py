"""Passages of an article in another language."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from graphkit.extract.foreign import foreign
from graphkit.extract.skipped import Skipped
from graphkit.extract.topic_finder import TopicFinder
from graphkit.extract.topic_list import Topic

RUSSIAN = "Министр сообщил в понедельник, что корабль прибыл в порт."
GERMAN = "Der Minister sagte am Montag, dass das Schiff im Hafen angekommen sei und die Ladung geprüft werde. " * 3
ENGLISH = "The minister said on Monday that the ship had reached the port, and that they would look at its cargo. "


def passages(text: str, language: str = "en", searched: tuple[str, ...] = ()) -> list[str]:
    return [text[piece.start : piece.end] for piece in foreign(text, language, searched=searched)]


def test_sentences_in_another_script_and_long_paragraphs_in_another_language() -> None:
    text = f"{ENGLISH}{RUSSIAN} He left.\n\n{GERMAN}\n\n{ENGLISH * 3}"
    assert passages(text) == [RUSSIAN, GERMAN.strip()]
    assert passages(text, "") == passages(text)
    assert passages(text, searched=("en", "de")) == [RUSSIAN]
    assert passages(text, searched=("any",)) == []


def test_short_quotations_and_names_stay() -> None:
    assert passages(f"{ENGLISH}“{GERMAN[:90]}” he said. Kim (김정은) met Putin (Путин).\n{GERMAN[:99]}") == []


def test_articles_in_another_script_have_none() -> None:
    assert passages(f"{RUSSIAN}\n{ENGLISH * 3}", "ru") == []


def test_passages_are_not_searched_for_topics_and_take_the_place_of_boilerplate() -> None:
    text = f"By Jane Roe\n{ENGLISH}\n{GERMAN}Related: Hafen\n"
    found = Skipped()(text, "en")
    assert [piece.kind for piece in found] == ["byline", "foreign"]
    assert Skipped(boilerplate=True)(text, "en") == found[1:]
    topics = TopicFinder([Topic("port", "Port", ("Hafen",))])
    assert topics([("key", text)]) == [("key", ())]
    assert len(TopicFinder([Topic("port", "Port", ("Hafen",))], searched=("any",))([("key", text)])[0][1]) == 4


@settings(max_examples=25)
@given(st.lists(st.sampled_from([RUSSIAN, GERMAN, ENGLISH, "\n", " ", "Kim. "]), max_size=8))
def test_passages_are_in_order_and_apart(parts: list[str]) -> None:
    text = "".join(parts)
    found = Skipped()(text)
    places = [place for piece in found for place in (piece.start, piece.end)]
    assert places == sorted(places)
    assert all(text[piece.start : piece.end].strip() == text[piece.start : piece.end] != "" for piece in found)
