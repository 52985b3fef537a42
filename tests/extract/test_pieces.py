"""What the model reads: paragraphs, each once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.extract import extractor
from graphkit.extract.evened import evened
from graphkit.extract.extractor import Extractor
from graphkit.extract.pieces import SHORT, pieces_of
from graphkit.options import ExtractOptions
from graphkit.records import Span
from tests.support.ruled import ruled_model

LONG = "Kim met Lee of the Red Cross. " * 6


@given(st.lists(st.sampled_from(["Talks", "Kim  left. ", LONG, "", "\n", " "]), max_size=12).map("\n".join))
def test_pieces_have_all_letters_in_order(text: str) -> None:
    part = evened(text)
    pieces = list(pieces_of(7, 100, part))
    assert "".join("".join(piece.text.split()) for piece in pieces) == "".join(text.split())
    for piece in pieces:
        whole = piece.placed(Span(0, len(piece.text), "ORG"))
        assert "".join(text[whole.start - 100 : whole.end - 100].split()) == "".join(piece.text.split())


def test_a_short_line_is_read_with_what_follows() -> None:
    text = f"Talks\n{LONG}\n\nKim left.\nLee stayed."
    assert [piece.text for piece in pieces_of(0, 0, evened(text))] == [
        f"Talks\n{LONG.strip()}",
        "Kim left.\nLee stayed.",
    ]
    assert len("Kim left.") < SHORT < len(LONG)


@pytest.fixture(scope="module")
def ruled(tmp_path_factory: pytest.TempPathFactory) -> str:
    return ruled_model(tmp_path_factory.mktemp("model") / "ruled")


@pytest.fixture
def reader(ruled: str, monkeypatch: pytest.MonkeyPatch) -> tuple[Extractor, list[str]]:
    """An extractor, and the pieces that its model reads."""
    extract = Extractor(ExtractOptions(model=ruled))
    read: list[str] = []
    pipe = extract.nlp.pipe

    def noted(texts: Iterable[str], **options: Any) -> object:
        read.extend(texts := list(texts))
        return pipe(texts, **options)

    monkeypatch.setattr(extract.nlp, "pipe", noted)
    return extract, read


def test_a_paragraph_of_several_articles_is_read_once(reader: tuple[Extractor, list[str]], ruled: str) -> None:
    extract, read = reader
    other = LONG.replace("Red Cross", "Senate")
    documents = [("a", f"{LONG}\n\n{other}"), ("b", f"{other}\n\n{LONG}"), ("c", f"{LONG}\n\n{LONG}")]
    found = extract(documents[:2]) + extract(documents[2:])
    assert read == [LONG.strip(), other.strip()]
    assert found == [one for document in documents for one in Extractor(ExtractOptions(model=ruled))([document])]


def test_what_was_read_long_ago_is_forgotten(
    reader: tuple[Extractor, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extractor, "KEPT", 2 * len(LONG))
    extract, read = reader
    texts = [LONG.replace("Red Cross", name) for name in ("Senate", "Council", "Assembly")]
    for text in (*texts, texts[2], texts[0]):
        extract([("key", text)])
    assert read == [text.strip() for text in (*texts, texts[0])]
