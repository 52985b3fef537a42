"""Texts whose lines were broken at some width."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from graphkit.read.texts.wrapped import unwrapped

PARAGRAPH = (
    "Jane Roe, the mayor of Rivertown, met John Doe on Monday and promised him that the old bridge over the river "
    "would be mended before the winter. He thanked her, and said that the people of the valley had waited for years."
)


def test_wrapped_paragraphs_are_joined() -> None:
    text = "\n\n".join(textwrap.fill(PARAGRAPH, width) for width in (40, 60, 79))
    assert unwrapped(text) == "\n\n".join([PARAGRAPH] * 3)


def test_a_line_a_paragraph_stays() -> None:
    text = "\n".join([PARAGRAPH] * 5)
    assert unwrapped(text) == text


def test_lists_and_tables_stay() -> None:
    text = "Results\nRoe 40\nDoe 39\nPark 12\nKim 8\nSource: the commission\n"
    assert unwrapped(text) == text


@given(st.text(alphabet="aA.\n b", max_size=200))
def test_no_offset_moves(text: str) -> None:
    after = unwrapped(text)
    assert len(after) == len(text)
    assert all(old == new or (old, new) == ("\n", " ") for old, new in zip(text, after, strict=True))
