"""Join words that a hyphen cuts at the end of a line, and keep hyphens that belong to a word."""

from __future__ import annotations

import re
from typing import Final

from graphkit.read.texts.padding import Change, replaced
from graphkit.read.texts.spelling import Spelling

SURE: Final = "¬"
"""A mark that is set only where a word is cut; old scans have it, and soft hyphens at line ends are turned into it."""
SOFT: Final = re.compile(r"(?<=[^\W_])\u00ad(?=[ \t]*\n\s*[^\W_])")
CUT: Final = re.compile(
    r"(?<![^\W_])(?P<left>[^\W_]++(?:[-’'][^\W_]++){0,9})"  # no more, so that a long chain takes no long time
    r"(?P<hyphen>[-‐‑¬])(?P<gap>[ \t]*\n(?:[ \t]*\n)?[ \t]*)(?P<right>[^\W_]+)"
)
LINE_END: Final = re.compile(r"[-‐‑¬][ \t]*\n")
ASCII_LINE_END: Final = re.compile(r"-[ \t]*\n")
SUSPENDED: Final = frozenset(
    ["and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "e", "en", "of", "i", "и", "или"]
)
"""Words behind a hyphen that stands for the second half of a later word: "pre- and post-war"."""
COUPLED: Final = re.compile(r"\w{2,}(?:ed|ing)|(?:born|led|held|run|like|wide|style|era|made|owned|war|wing|based)")
"""A word that is coupled to a name by a hyphen: "London-based"."""


def joined(text: str) -> tuple[str, int]:
    """Join words that are cut at line ends, and count them; the lines of a word that keeps its hyphen are joined too.

    >>> joined("He met him in Copen-\\nhagen, the long-\\nterm home of Anne-\\nMarie.")
    ('He met him in Copenhagen,   the long-term  home of Anne-Marie. ', 1)
    """
    if not (ASCII_LINE_END if text.isascii() else LINE_END).search(text) and "\u00ad" not in text:
        return text, 0
    text = SOFT.sub(SURE, text)
    spelling = Spelling(CUT.sub(" ", text))
    changes: list[Change] = []
    number = 0
    at = 0
    while match := CUT.search(text, at):
        at = match.start("right")  # a word may be cut twice
        left, right = match["left"], match["right"]
        if "\n" in match["gap"].replace("\n", "", 1) and not right[0].islower():
            continue
        if right.lower() in SUSPENDED and not spelling.knows(left + right):
            changes.append((match.start("gap"), match.end("gap"), " "))
        elif match["hyphen"] == SURE or not keeps_hyphen(left, right, spelling):
            changes.append((match.start("hyphen"), match.end("gap"), ""))
            number += 1
        else:
            changes.append((match.start("gap"), match.end("gap"), ""))
    return (replaced(text, changes), number) if changes else (text, 0)


def keeps_hyphen(left: str, right: str, spelling: Spelling) -> bool:
    """Whether the hyphen between two halves belongs to the word.

    The article's own spelling decides, then capitals, then the list of words.
    """
    whole, coupled = spelling.own[(left + right).casefold()], spelling.own[f"{left}-{right}".casefold()]
    if whole != coupled:
        return coupled > whole
    last = re.split("[-’']", left)[-1]
    if not (left + right).isalpha() and not (last + right).isalpha():
        return True
    capitals = last.isupper() and right.isupper()
    if right[0].isupper() and not capitals:
        return True
    if len(last) == 1 or (last.isupper() and right[0].islower()):  # "e-mail", "US-led"
        return True
    if spelling.listed((last + right).lower()):
        return False
    halves = all(spelling.listed(half.lower()) for half in (last, right))
    if last[0].isupper() and not capitals:
        return halves and COUPLED.fullmatch(right) is not None
    return halves
