"""The cleaned names of all documents come in, one document at a time; what the corpus says of each name goes out."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

from graphkit.resolve.clean import Name

LOWER_WORD: Final = re.compile(r"(?<![\w'’-])[a-z][a-z'’-]*")
COMMON: Final = 2


class Census:
    """Counts over the corpus: the model's types of each key, in how many documents it is, its surfaces, and how often
    each word is written in lower case."""

    def __init__(self) -> None:
        self.types: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.documents: Counter[str] = Counter()
        self.surfaces: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.words: Counter[str] = Counter()

    def add(self, text: str, names: Sequence[Name]) -> None:
        """Count one document."""
        for name in names:
            if not name.rescued:
                self.types[name.key][name.type] += 1
            self.surfaces[name.key][name.text] += 1
        self.documents.update({name.key for name in names})
        self.words.update(LOWER_WORD.findall(text))

    def is_common(self, word: str) -> bool:
        """Whether a word is one of the language too: written in lower case more than twice."""
        return self.words[word.lower()] > COMMON

    def count(self, key: str) -> int:
        """How often the model saw a name of this key."""
        return self.types[key].total() if key in self.types else 0
