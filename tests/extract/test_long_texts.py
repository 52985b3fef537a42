"""Long texts on one line: the work grows with the text, not with its square, and its memory is bounded."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from sentencex import get_sentence_boundaries

from graphkit.extract import TopicFinder, boilerplate, topic_finder
from graphkit.extract import sentences as splitter
from graphkit.extract.boilerplate import BARE
from graphkit.extract.evened import Evened
from graphkit.extract.pieces import MOST, groups, pieces_of
from graphkit.extract.sentences import WINDOW, sentences
from graphkit.extract.speakers import Label, named
from graphkit.extract.tokenizer import tokens
from graphkit.extract.topic_finder import PART
from graphkit.extract.topic_list import Topic
from graphkit.extract.topics import Tokens

SAID = "The envoy of Narvia left for Paris. Did “Mr. Roe (a friend. Of hers)” sign the arms deal? "


@pytest.fixture
def split(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many characters the splitter was given, call by call."""
    given: list[int] = []

    def counted(language: str, text: str) -> object:
        given.append(len(text))
        return get_sentence_boundaries(language, text)

    monkeypatch.setattr(splitter, "get_sentence_boundaries", counted)
    return given


@pytest.mark.parametrize("times", [500, 1_000, 2_000])
def test_the_splitter_gets_each_part_of_a_long_line_twice_at_most(split: list[int], times: int) -> None:
    line = SAID * times
    found = sentences(line)
    assert [line[s.start : s.end] for s in found] == [
        s.strip() for s in SAID.replace("? ", "?\n").replace("Paris. ", "Paris.\n").splitlines()
    ] * times
    assert max(split) <= WINDOW
    assert sum(split) <= 2.1 * len(line)


@pytest.mark.parametrize("word", ["word ", "字"])
def test_a_line_without_an_end_of_a_sentence_is_cut_between_words(split: list[int], word: str) -> None:
    line = word * 50_000
    found = sentences(line)
    assert "".join(line[s.start : s.end] for s in found).replace(" ", "") == line.replace(" ", "")
    assert all(line[s.start : s.end].removesuffix("word") != "wo" and s.end - s.start <= WINDOW for s in found)
    assert sum(split) <= 2.1 * len(line)


@pytest.mark.parametrize("text", ["so-called-" * 40_000, "a1" * 100_000, "a@" * 100_000])
def test_a_long_word_is_cut_into_tokens_at_once(text: str) -> None:
    start = time.process_time()
    found = tokens(text)
    assert time.process_time() - start < 3  # of its square, it would take a minute
    assert "".join(found.words) == text


def test_topics_are_sought_part_by_part(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []

    def counted(text: str) -> Tokens:
        sizes.append(len(text))
        return tokens(text)

    monkeypatch.setattr(topic_finder, "tokens", counted)
    line = SAID * 2_000
    ((_, spans),) = TopicFinder([Topic("deal", "Deal", ("arms deal",))])([("key", line)])
    first = line.index("arms deal")
    assert [span.start for span in spans] == [first + len(SAID) * number for number in range(2_000)]
    assert sum(sizes) == len(line)
    assert max(sizes) <= PART + len(SAID)


def test_the_model_reads_so_many_characters_at_once_and_no_more() -> None:
    sizes = [10, MOST, 40_000, 50_000, 20_000, 10]
    found = groups(piece for number, size in enumerate(sizes) for piece in pieces_of(number, 0, Evened("a" * size)))
    assert [[piece.number for piece in group] for group in found] == [[0], [1], [2, 3], [4, 5]]


def test_of_many_places_before_a_dash_no_more_are_looked_up_than_can_count(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    looked_up = boilerplate._bare_dateline

    def counted(words: str, text: str) -> object:
        calls.append(words)
        return looked_up(words, text)

    monkeypatch.setattr(boilerplate, "_bare_dateline", counted)
    places = (f"{''.join(letters)}VILLE" for letters in zip("ABCDEFGH", "KLMNOPQR", strict=True))
    text = "\n".join(f"{place} — The envoy of Narvia left for Paris on Monday, a minister said." for place in places)
    assert boilerplate.boilerplate(text) == ()
    assert len(calls) == BARE + 1


class Counted(list[Label]):
    """Labels that count how often one is looked at."""

    looked = 0

    def __getitem__(self, at: object) -> Label:  # type: ignore[override]
        Counted.looked += 1
        return super().__getitem__(at)  # type: ignore[call-overload, no-any-return]

    def __iter__(self) -> Iterator[Label]:
        raise AssertionError("all labels are looked at for each piece")


def test_of_many_speakers_only_those_of_a_piece_are_looked_at() -> None:
    labels = Counted(Label(at, at + 5, technical=False) for at in range(0, 1_000_000, 10))
    assert named(labels, 500_000, 21) == [Label(0, 5, technical=False), Label(10, 15, technical=False)]
    assert Counted.looked < 100
