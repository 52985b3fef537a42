"""Join the text of a field that holds it in pieces: paragraphs, spans, or the tree of a text editor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

INSIDE: Final = ("text", "insert", "content", "children", "blocks", "paragraphs", "ops", "data", "root", "value")
"""Fields in which a piece holds its text or further pieces, the likeliest first."""

_ENDS: Final = tuple(".!?…:”\"'’»)]")
_DEPTH: Final = 20


WORDS, LETTERS = 5, 25
"""Words, or letters where words are not set apart, from which a value is a text rather than a label."""


def is_text(value: str) -> bool:
    """Whether a value is a text rather than a label.

    >>> is_text("Nora met Paul in Ostend."), is_text("quay"), is_text("https://example.org/2021/03/03/quay")
    (True, False, False)
    """
    words = value.split()
    return len(words) >= WORDS or (not value.isascii() and sum(map(len, words)) >= LETTERS)


def text_of(value: object) -> str | None:
    r"""Return a text, a list of paragraphs or a list of pieces of a text, as one text; ``None`` for anything else.

    >>> text_of(["Kim met Putin.", "They talked."]), text_of(["Kim met ", {"type": "bold", "text": "Putin"}, "."])
    ('Kim met Putin.\nThey talked.', 'Kim met Putin.')
    >>> text_of({"content": [{"content": [{"text": "Kim met "}, {"text": "Putin."}]}, {"type": "image"}]})
    'Kim met Putin.'
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return "\n".join(value)
    return _joined(value, _DEPTH)


def _joined(value: object, depth: int) -> str | None:
    if isinstance(value, str):
        return value
    if isinstance(value, dict) and depth:
        return next((found for key in INSIDE if (found := _joined(value.get(key), depth - 1)) is not None), None)
    if isinstance(value, list) and depth:
        pieces = [(piece, part) for piece in value if (part := _joined(piece, depth - 1)) is not None]
        return _together([piece for piece, _ in pieces], [part for _, part in pieces]) if pieces else None
    return None


def _together(pieces: Sequence[object], parts: Sequence[str]) -> str:
    """Join paragraphs by blank lines, whole sentences by line breaks, and the pieces of a sentence by nothing."""
    if all(map(_is_block, pieces)):
        return "\n\n".join(part for part in parts if part.strip())
    if any(isinstance(piece, str) for piece in pieces):
        return "".join(parts)
    text = ""
    for part in parts:
        text += "\n" + part if text.endswith(_ENDS) and part[:1].isupper() else part
    return text


def _is_block(piece: object) -> bool:
    """Whether a piece holds further pieces."""
    return isinstance(piece, dict) and any(isinstance(piece.get(key), list | dict) for key in INSIDE)
