"""Training examples: the labels of gold, of the plain pipeline, and of neither; invented and renamed texts."""

from __future__ import annotations

import json
import random
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from training.examples import LABELS, Marked, examples, pieces, read
from training.invented import invented
from training.people import renamed
from training.recogniser import in_capitals, load, weights

if TYPE_CHECKING:
    from spacy.language import Language

MISSING, OUTSIDE = 0, 2


@cache
def plain() -> Language:
    return load()


def named(marked: Marked) -> list[str]:
    return [marked.text[start:end] for start, end, _ in marked.names]


@pytest.mark.model
class TestExamples:
    def test_gold_and_what_the_plain_pipeline_says_of_the_rest(self) -> None:
        text = "On Monday Ann Roe of Orvane flew to Lake Tana in Ethiopia."
        marked = Marked(text, tuple((text.index(n), text.index(n) + len(n), label) for n, label in NAMES))
        (example,) = examples(plain(), [marked])
        assert [(span.text, span.label_) for span in example.reference.ents] == [
            ("Monday", "DATE"), ("Ann Roe", "PERSON"), ("Orvane", "ORG"), ("Lake Tana", "LOC"), ("Ethiopia", "GPE"),
        ]  # fmt: skip

    def test_unknown_stretches_and_names_that_cut_a_token_are_missing_values(self) -> None:
        text = "The Roe prize went to the Nordland."
        (example,) = examples(plain(), [Marked(text, ((26, 30, "ORG"),), ((4, 13),))])
        codes = [token.ent_iob for token in example.reference]
        assert codes == [OUTSIDE, MISSING, MISSING, OUTSIDE, OUTSIDE, OUTSIDE, MISSING, OUTSIDE]

    def test_where_not_all_names_are_marked_those_of_the_plain_pipeline_are_missing_values(self) -> None:
        text = "Barack Obama met Ann Roe in Paris."
        (example,) = examples(plain(), [Marked(text, ((17, 24, "PERSON"),), whole=False)])
        assert [token.ent_iob for token in example.reference] == [0, 0, 2, 3, 1, 2, 0, 2]

    def test_weights_are_those_of_the_ner_alone(self) -> None:
        assert 6_000_000 < len(weights(plain())) < 7_000_000


NAMES = (("Ann Roe", "PERSON"), ("Orvane", "ORG"), ("Lake Tana", "GPE"), ("Ethiopia", "GPE"))


def test_a_file_is_read_in_pieces_whose_offsets_fit(tmp_path: Path) -> None:
    text = "".join(f"Line {number}: Ann Roe left Orvane.\n" for number in range(60))
    mentions = [[m, m + 7, "person"] for m in range(len(text)) if text.startswith("Ann Roe", m)]
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": text, "mentions": mentions, "unknown": []}) + "\n", encoding="utf-8")
    found = list(read(path))
    assert "".join(piece.text for piece in found) == text
    assert len(found) > 2
    assert sum(len(piece.names) for piece in found) == 60
    assert all(name == "Ann Roe" for piece in found for name in named(piece))
    assert set(LABELS) == {"person", "organisation", "place"}
    assert all(piece.text.endswith("\n") for piece in found)
    assert list(pieces(found[0])) == [found[0]]


def test_a_person_gets_one_other_name_wherever_the_text_names_her() -> None:
    text = "Ann Roe left Orvane. Nobody saw Roe there, says Bo Lee (page 7)."
    names = tuple((text.index(n, at), text.index(n, at) + len(n), label) for n, at, label in PLACES)
    changed = renamed(Marked(text, names, ((55, 63),)), random.Random(4))
    assert changed is not None
    full, org, short, other = named(changed)
    assert org == "Orvane"
    assert short in full
    assert "Roe" not in changed.text
    assert other != "Bo Lee"
    ((start, end),) = changed.unknown
    assert changed.text[start:end] == "(page 7)"
    assert renamed(Marked("Roe left.", ((0, 3, "PERSON"),)), random.Random(4)) is None


PLACES = (("Ann Roe", 0, "PERSON"), ("Orvane", 0, "ORG"), ("Roe", 10, "PERSON"), ("Bo Lee", 0, "PERSON"))


def test_invented_texts_name_what_they_mark() -> None:
    rng = random.Random(5)
    for _ in range(300):
        text = invented(rng)
        assert "{" not in text.text
        assert all(name.strip() == name and name for name in named(text))
        assert list(text.names) == sorted(text.names)
        assert all(a[1] <= b[0] for a, b in zip(text.names, text.names[1:], strict=False))


def test_capitals_are_as_the_recogniser_gets_them() -> None:
    marked = in_capitals(Marked("Ann Roe met ministers of Chile.", ((0, 7, "PERSON"), (25, 30, "GPE"))))
    assert marked.text == "Ann Roe met ministers of Chile."
    assert named(marked) == ["Ann Roe", "Chile"]
