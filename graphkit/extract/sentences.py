"""Split text into sentences, as offsets with the number of the paragraph."""

from __future__ import annotations

import re
from typing import Final

from sentencex import get_sentence_boundaries

from graphkit.records import Sentence

LINE: Final = re.compile(r"[^\n]+")


def sentences(text: str, language: str = "") -> tuple[Sentence, ...]:
    """Split a text into sentences without surrounding white space; they cover all letters and do not overlap.

    A line is a paragraph: wrapped text was unwrapped when it was read, and headlines have no full stop.

    >>> [(s.start, s.end, s.paragraph) for s in sentences("Kim left.\\nGov. Kozhemyako met him. They spoke.")]
    [(0, 9, 0), (10, 34, 1), (35, 46, 1)]
    """
    found = []
    for paragraph, line in enumerate(m for m in LINE.finditer(text) if not m.group().isspace()):
        for boundary in get_sentence_boundaries(language or "en", line.group()):
            piece = boundary["text"]
            start = line.start() + boundary["start_index"] + len(piece) - len(piece.lstrip())
            if words := piece.strip():
                found.append(Sentence(start, start + len(words), paragraph))
    return tuple(found)
