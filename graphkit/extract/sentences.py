"""A text comes in; its sentences go out, as offsets, each with the number of its paragraph."""

from __future__ import annotations

import re
from typing import Final

from sentencex import get_sentence_boundaries

from graphkit.records import Sentence

LINE: Final = re.compile(r"[^\n]+")


def sentences(text: str) -> tuple[Sentence, ...]:
    """Sentences without the white space around them, in order; none overlap, and no letter is outside of one.

    A line is a paragraph: news text is unwrapped when it is read, and headlines end without a full stop.

    >>> [(s.start, s.end, s.paragraph) for s in sentences("Kim left.\\nGov. Kozhemyako met him. They spoke.")]
    [(0, 9, 0), (10, 34, 1), (35, 46, 1)]
    """
    found = []
    for paragraph, line in enumerate(m for m in LINE.finditer(text) if not m.group().isspace()):
        for boundary in get_sentence_boundaries("en", line.group()):
            piece = boundary["text"]
            start = line.start() + boundary["start_index"] + len(piece) - len(piece.lstrip())
            if words := piece.strip():
                found.append(Sentence(start, start + len(words), paragraph))
    return tuple(found)
