"""Join the lines of text that was wrapped by hand, without changing its length."""

from __future__ import annotations

import re
from typing import Final

BREAK: Final = re.compile(r"\n(?<=[^\n]\n)(?=[^\n])")
SENTENCE_END: Final = tuple(".!?:;”\"’'")
BREAKS, LOWER, OPEN = 3, 0.3, 0.6
"""A text counts as wrapped by hand if it has this many single line breaks, and at least these shares of them stand
before a small letter and after a line that ends no sentence."""


def unwrapped(text: str, *, joined: int = 0) -> str:
    """Replace line breaks inside wrapped paragraphs by spaces; blank lines, lists and headlines stay.

    Args:
        text: The text.
        joined: How many words were cut at line ends, and are joined now. They show that a text was wrapped.

    >>> unwrapped("Kim met\\nthe leader of\\nthe land in\\nMoscow.\\n\\nHe left.")
    'Kim met the leader of the land in Moscow.\\n\\nHe left.'
    >>> unwrapped("One line.\\nAnother line.\\n")
    'One line.\\nAnother line.\\n'
    """
    breaks = [match.start() for match in BREAK.finditer(text)]
    number = len(breaks) + joined
    if not breaks or number < BREAKS:
        return text
    lower = (joined + sum(text[at + 1 : at + 40].lstrip(" ")[:1].islower() for at in breaks)) / number
    ends = sum(text[max(0, at - 40) : at].rstrip(" ").endswith(SENTENCE_END) for at in breaks)
    open_ = (number - ends) / number
    if lower < LOWER or open_ < OPEN:
        return text
    letters = list(text)
    for at in breaks:
        letters[at] = " "
    return "".join(letters)
