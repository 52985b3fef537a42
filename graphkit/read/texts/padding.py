"""Replace stretches of a text by shorter ones without changing its length: spaces fill up, where no name is cut."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

Change: TypeAlias = tuple[int, int, str]
"""Start, end and the new letters of a stretch. They are not more than the old ones."""

CLOSING: Final = frozenset('.,;:!?)]}”"»')
PARTICLES: Final = frozenset({
    "al", "bin", "da", "de", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "el", "for", "la", "le",
    "of", "the", "van", "von",
})  # fmt: skip
"""Small words inside names: "Bank of England"."""


def replaced(text: str, changes: Sequence[Change]) -> str:
    """Apply changes, in the order of the text. The spaces that fill up stand behind the name in which a change lies.

    So a name never holds two spaces, and what follows it keeps its place.

    >>> replaced("Mag-nus Halvorsen left.", [(3, 4, "")])
    'Magnus Halvorsen  left.'
    """
    pieces: list[str] = []
    at = length = 0
    owed: list[tuple[int, int]] = []
    for start, end, new in changes:
        pieces += text[at:start], new
        length += start - at + len(new)
        if missing := end - start - len(new):
            owed.append((length, missing))
        at = end
    short = "".join((*pieces, text[at:]))
    filled: list[str] = []
    at = place = 0
    for behind, missing in owed:
        place = name_end(short, behind) if behind > place else place
        filled += short[at:place], " " * missing
        at = place
    return "".join((*filled, short[at:]))


def name_end(text: str, at: int) -> int:
    """Where the word at ``at`` ends, or the name that goes on behind it: words with capitals in the same line.

    >>> name_end("The Bank of England said", 5), name_end("In Rome, Kim left", 4)
    (19, 8)
    """
    end = _word_end(text, at)
    while text[end : end + 1] == " " and text[end - 1] not in CLOSING:
        first = end + 1
        last = _word_end(text, first)
        if text[first:last] in PARTICLES and text[last : last + 1] == " ":
            first, last = last + 1, _word_end(text, last + 1)
        if not text[first : first + 1].isupper():
            break
        end = last
    return end


def _word_end(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace():
        at += 1
    return at
