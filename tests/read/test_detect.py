from __future__ import annotations

import io
from collections.abc import Callable

import pytest

from graphkit.read import read
from graphkit.read.detect import kind
from graphkit.read.files import Head
from graphkit.records import Document, ReadFailure
from tests.support.cases import every_case

Piped = Callable[[bytes], list[Document | ReadFailure]]
PAGE = (
    "<html><body><article>"
    + "<p>Kim met Putin in Russia, officials said on Monday.</p>" * 5
    + "</article></body></html>"
)


@every_case(
    "text",
    [
        "Kim met Putin.", " \n\n Kim met Putin.\n", "{Kim} met Putin.", "[Photo] Kim met Putin.",
        "{not json}\n{nor this}",
        "“Kim”", "42", "<Kim> met Putin", "{\nKim\n}", '"Kim met Putin."', "html\n<html>",
    ],
)  # fmt: skip
def test_a_text_is_a_text(text: str, piped: Piped) -> None:
    (found,) = piped(text.encode())
    assert isinstance(found, Document)
    assert (found.id, found.text) == ("stdin", text)


def test_json_lines_are_articles(piped: Piped) -> None:
    found = piped(b'\n{"id": "a", "text": "Kim met Putin."}\n\n{"text": "They talked."}\n{"text": "x"\n')
    assert [f.id if isinstance(f, Document) else f.path for f in found] == ["a", "stdin#4", "stdin, line 5"]


@pytest.mark.parametrize(
    "content", ['[{"text": "Kim met Putin."}]', '{\n"text": "Kim met Putin."}', '\n{"text": "Kim met Putin."}']
)
def test_json_is_articles(content: str, piped: Piped) -> None:
    (found,) = piped(content.encode())
    assert isinstance(found, Document)
    assert found.text == "Kim met Putin."


@pytest.mark.parametrize(
    "start", ["", "\n ", "<!doctype html>\n", "<!DOCTYPE HTML>", "<?xml version='1.0'?>\n", "\ufeff"]
)
def test_a_page_is_an_article(start: str, piped: Piped) -> None:
    (found,) = piped((start + PAGE).encode())
    assert isinstance(found, Document)
    assert found.text.startswith("Kim met Putin in Russia")


def test_nothing_and_noise_are_failures(piped: Piped) -> None:
    for content, reason in (
        (b"", "holds no text"),
        (b" \n", "holds no text"),
        (b"PK\x03\x04\0", "is damaged"),
        (b"<html>", "shows no"),
    ):
        (found,) = piped(content)
        assert isinstance(found, ReadFailure)
        assert found.path == "stdin"
        assert reason in found.reason


class Trickle(io.RawIOBase):
    """A pipe that gives three bytes at a time."""

    def __init__(self, content: bytes) -> None:
        self.content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self.content.read(min(size, 3) if size >= 0 else 3)


def test_a_pipe_may_give_its_bytes_in_pieces() -> None:
    content = '{"text": "Kim met Путин 김정은."}\n'.encode() * 100
    found = list(read(["-"], stdin=Trickle(content)))  # type: ignore[arg-type]
    assert [d.text for d in found if isinstance(d, Document)] == ["Kim met Путин 김정은."] * 100


def test_standard_input_is_left_open() -> None:
    stdin = io.BytesIO(b"Kim met Putin.")
    list(read(["-"], stdin=stdin))
    assert not stdin.closed


def test_a_suffix_decides_between_kinds_that_begin_alike() -> None:
    data = bytes(60) + b"BOOKMOBI" + bytes(100)
    assert "Mobipocket" in kind(Head(data), ".mobi")
    assert kind(Head(data), ".png")
