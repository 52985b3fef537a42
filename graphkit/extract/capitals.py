"""Give the model lines in capitals as if they were written in sentence case: it learned names from such texts.

Offsets stay: only letters change whose small form is one character. The spellings of the article come first.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from graphkit.extract.speakers import Label
from graphkit.names.capitals import SMALL_WORDS, capitalised, in_capitals
from graphkit.names.common import is_common, known_names

CAPITALS: Final = re.compile(r"[^\W\d_a-z][^\W\d_a-z]")
WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
PAIR: Final = re.compile(rf"\b(?=({WORD.pattern} {WORD.pattern})\b)")
"""A word and the next one; pairs overlap, and the group is the pair."""
LINE: Final = re.compile(r"[^\n]+")
TWICE: Final = 2


def lowered(text: str, language: str, spellings: Mapping[str, str], speakers: Sequence[Label] = ()) -> str:
    """Return a text whose lines and speakers in capitals are written with small letters, of the same length.

    Args:
        text: The text.
        language: Its language; function words are known of English alone ("" is English).
        spellings: See :func:`spellings_of`.
        speakers: The labels of speakers in it that hold names.

    >>> lowered("LI WEI MEETS PUTIN AT NATO BASE\\nLi left NATO.", "", {"NATO": "NATO"})
    'Li Wei meets Putin at NATO base\\nLi left NATO.'
    """
    if not CAPITALS.search(text):
        return text
    small = SMALL_WORDS if language in ("", "en") else frozenset[str]()
    for label in reversed(speakers):
        if (name := text[label.start : label.end]).isupper():
            text = text[: label.start] + _title(name, small, spellings, name=True) + text[label.end :]
    return LINE.sub(lambda line: _title(line[0], small, spellings) if in_capitals(line[0]) else line[0], text)


def spellings_of(text: str) -> Mapping[str, str]:
    """Return how a text spells words in its other lines: each word in capitals → its most frequent spelling.

    A word with a small first letter somewhere is a common word; at the start of a sentence it says nothing. Of lines
    in capitals, two words that are a name (see :func:`_joined`) are in it with a space between them.

    >>> spellings_of("NATO AND PUTIN\\nHe told NATO that Putin left the base.")["PUTIN"]
    'Putin'
    """
    lines = [line[0] for line in LINE.finditer(text)]
    capitals = list(filter(in_capitals, lines))
    if not capitals:
        return {}
    counts: dict[str, Counter[str]] = {}
    for line in lines:
        if not in_capitals(line):
            for word in WORD.findall(line):
                counts.setdefault(word.upper(), Counter())[word] += 1
    found = {upper: max(spelled, key=lambda word: (spelled[word], word)) for upper, spelled in counts.items()}
    return found | {pair: pair.title() for pair in _joined(capitals)}


def _joined(capitals: Sequence[str]) -> Iterator[str]:
    """Yield each pair of words in lines in capitals that is a name, although its first word is a common one.

    The second is none, stands there twice or more, and never without the first: "ODD RAMSTAD".
    """
    text = "\n".join(capitals)
    words = Counter(WORD.findall(text))
    pairs = Counter(match[1] for match in PAIR.finditer(text))
    for pair, count in pairs.items():
        first, second = pair.split(" ")
        if count >= TWICE and count == words[second] and first.lower() not in SMALL_WORDS and not is_common(second):
            yield pair


def _title(line: str, small: frozenset[str], spellings: Mapping[str, str], *, name: bool = False) -> str:
    """Return a line in title case, where its common English words are small; a ``name`` has none."""
    pairs = (match for match in PAIR.finditer(line) if match[1] in spellings)
    names = [*known_names(line), *(match.span(1) for match in pairs)] if small and not name else []
    in_names = {at for start, end in names for at in range(start, end)}
    first = WORD.search(line)

    def spelled(match: re.Match[str]) -> str:
        word = match[0]
        opens = first is not None and match.start() == first.start()
        known = spellings.get(word, "")
        if len(known) == len(word) and not (opens and known.islower()):
            return known
        if opens or not small:
            return capitalised(word)
        common = not name and is_common(word) and match.start() not in in_names
        return word.lower() if common or word.lower() in small else capitalised(word)

    return WORD.sub(spelled, line)
