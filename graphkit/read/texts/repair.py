"""Repair a text whose characters, hyphens or letters hide its names, without changing its length."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from graphkit.read.texts.characters import decoded, single_spaced, translated, visible
from graphkit.read.texts.hyphens import joined
from graphkit.read.texts.spaced import together

KINDS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "hyphens": ("a word cut by a hyphen at a line's end joined", "words cut by hyphens at line ends joined"),
        "letters": ("a word with its letters set apart joined", "words with their letters set apart joined"),
        "decoding": ("a wrongly decoded character put right", "wrongly decoded characters put right"),
    }
)
"""The closed choice of repairs that may be wrong, each as it is reported: of one, and of several."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """A text of the same length as it was, and how often each of :data:`KINDS` was needed."""

    text: str
    counts: Mapping[str, int] = field(default_factory=dict)


def repaired(text: str) -> Repaired:
    """Repair a text until nothing changes. A clean one comes back as the same object.

    >>> repaired("The Copen-\\nhagen trial of G e o r g K.").text
    'The Copenhagen   trial of Georg K.    '
    """
    counts: Counter[str] = Counter()
    while True:
        before = text
        text, counts["decoding"] = _added(counts["decoding"], decoded(text))
        text, counts["hyphens"] = _added(counts["hyphens"], joined(translated(text)))
        text = visible(text)
        text, counts["letters"] = _added(counts["letters"], together(text))
        text = single_spaced(text)
        if text == before:
            return Repaired(before, {kind: number for kind, number in counts.items() if number})


def _added(number: int, found: tuple[str, int]) -> tuple[str, int]:
    text, more = found
    return text, number + more


def report(counts: Mapping[str, int]) -> str:
    """What was repaired in a file, as a sentence that goes on from its name; "" if nothing was.

    >>> report({"hyphens": 14, "decoding": 1})
    'had 14 words cut by hyphens at line ends joined and a wrongly decoded character put right'
    """
    parts = [
        KINDS[kind][0] if counts[kind] == 1 else f"{counts[kind]:,} {KINDS[kind][1]}"
        for kind in KINDS if counts.get(kind)
    ]  # fmt: skip
    return "had " + ", ".join((*parts[:-2], " and ".join(parts[-2:]))) if parts else ""
