"""Join the lines of a text that was sent as format=flowed (RFC 3676)."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

SIGNATURE: Final = "-- "


def joined(text: str, *, delete_space: bool = False) -> str:
    r"""Join each line that ends with a space to the next of the same depth of quotation.

    Args:
        text: The text, with ``\n`` as its line end.
        delete_space: Whether the space is no part of the text (DelSp=yes).

    >>> joined("Kim met \nPutin.\n> They \n> talked.\nOn Monday.")
    'Kim met Putin.\n> They talked.\nOn Monday.'
    """
    lines = [_parts(line) for line in text.split("\n")]
    pieces: list[str] = []
    goes_on = False
    for (depth, line), (next_depth, following) in pairwise([*lines, (-1, "")]):
        pieces.append(line if goes_on else "> " * bool(depth) + line)
        goes_on = line.endswith(" ") and line != SIGNATURE and next_depth == depth and following not in ("", SIGNATURE)
        if goes_on and delete_space:
            pieces[-1] = pieces[-1][:-1]
        pieces.append("" if goes_on else "\n")
    return "".join(pieces).removesuffix("\n")


def _parts(line: str) -> tuple[int, str]:
    """Return how deep a line is quoted, and the line without marks of quotation and the space that protects it."""
    content = line.lstrip(">")
    return len(line) - len(content), content.removeprefix(" ")
