"""Encodings that a file does not tell, and bytes that do not belong into a text."""

from __future__ import annotations

import pytest

from graphkit.read.files import UnreadableError
from graphkit.read.texts.decode import clean, encoding, with_newlines

TEXTS = ("Kim met Putin in Moscow.\n", "Ким встретил Путина в Москве.\n", "Müller traf Łukasz.\n")


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encodings_without_a_mark(text: str, name: str) -> None:
    assert encoding(text.encode(name)) == name
    assert encoding((text * 40_000).encode(name)[: 1 << 20], whole=False) == name


def test_one_nul_makes_no_binary() -> None:
    assert encoding(b"Kim met\0 Putin in Moscow.") == "utf-8"


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 4, b"\0" * 100, b"\x01\0\x02\0\x03\0" * 50, b"\xd0\xcf\x11\xe0\0\0\0"]
)
def test_binary_data(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        encoding(data)


def test_all_line_ends_are_one() -> None:
    assert clean(with_newlines("a\rb\r\nc\u2028d\u2029e\x85f\x0bg\x0ch")) == "\n".join("abcdefgh")
    assert clean(with_newlines("a\n\x0cb")) == "a\n b"
