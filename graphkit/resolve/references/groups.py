"""Tell whether a person is named alone, with others (“Roe and Marn”), or as whose somebody is (“the son of Roe”)."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from graphkit.names.titles import honorifics, modifiers, offices
from graphkit.names.words import any_of, words
from graphkit.resolve.references.discourse import Discourse, Reference

TITLES: Final = r"(?:[A-Z][\w.’'-]*\s+|(?:the|former|then|late)\s+){0,6}"
ALSO: Final = r"(?:and|or|nor|&|as well as|(?:along|together) with|alongside)"
BETWEEN: Final = re.compile(
    rf"(?:, (?:(?:{ALSO}|with) )?|(?:(?:, [^,.;:!?“”\"\n]{{2,60}}|, \d+)?,)? ?\b{ALSO} |\s*&\s*){TITLES}"
)
"""What stands between two persons who are named together; the first may have an apposition."""
OTHER: Final = re.compile(
    rf",? {ALSO} (?:[A-Z]|(?:an?|the|his|her|their|its|one|another|other|others|several|two|three|four|five|many)\b)"
)
"""What names somebody else behind a person."""
POSSESSIVE: Final = re.compile(r"(?:['’]s|(?<=s)['’])\s")
TO_OWNED: Final = re.compile(r"(?:['’]s|(?<=s)['’])\s(?:[\w.’'-]+ ){0,6}?[\w.’'-]+,? ")
"""What stands between a person and a name of somebody of theirs: “Roe’s lawyer, ”."""
BACK: Final = 60


def companions(discourse: Discourse, item: Reference) -> list[Reference]:
    """The persons of a sentence who are named together behind a person: “Roe, Marn and Vell”."""
    found = [item]
    for other in discourse.persons(discourse.sentence_at(item.start)):
        if other.start >= found[-1].end and BETWEEN.fullmatch(discourse.text, found[-1].end, other.start):
            found.append(other)
    return found[1:]


def is_one_of_several(discourse: Discourse, item: Reference) -> bool:
    """Whether a person is named together with somebody before or behind it, who may have no name."""
    before = discourse.persons(discourse.sentence_at(item.start))
    return (
        bool(companions(discourse, item))
        or OTHER.match(discourse.text, item.end) is not None
        or any(item in companions(discourse, other) for other in before if other.end <= item.start)
    )


def depends(discourse: Discourse, item: Reference) -> bool:
    """Whether a person is named only as whose somebody or something is: “the son of Roe”, “a spokesman for Mr Roe”."""
    return _of().search(discourse.text, max(0, item.start - BACK), item.start) is not None


def owned(discourse: Discourse, item: Reference) -> Reference | None:
    """The person of whom a name in the genitive tells: “Marn” behind “Roe’s lawyer, ”; None if without a name."""
    for other in discourse.persons(discourse.sentence_at(item.start)):
        if other.start > item.end and TO_OWNED.fullmatch(discourse.text, item.end, other.start):
            return other
    return None


def has_genitive(discourse: Discourse, item: Reference) -> bool:
    """Whether a name is in the genitive: “Roe’s”, also where the mark is a part of the name."""
    return POSSESSIVE.match(discourse.text, item.end) is not None


@cache
def _of() -> re.Pattern[str]:
    before = honorifics() | offices() | modifiers() | {"the", "late", "former", "then"}
    return re.compile(rf"\b(?i:{any_of(words('belongs', 'references'))}) (?:(?i:{any_of(before)})\b\.?[ -])*$")
