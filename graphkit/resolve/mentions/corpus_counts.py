"""The cleaned names of all documents come in, one document at a time; what the corpus says of each name goes out."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

from graphkit.names.key import Key
from graphkit.records import EntityType
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.mentions.context import VOTES, evidence

LOWER_WORD: Final = re.compile(r"(?<![\w'’-])[a-z][a-z'’-]*")
COMMON: Final = 2
BEGINNING: Final = re.compile(r"(?:[^\w\s,’'-]|\A|\n)\s*[\"“‘'(]*$")
"""What stands before the first word of a sentence, a line or a quotation."""


class Census:
    """Counts over the corpus: the model's types of each key, in how many documents it is, its surfaces, how often
    each word is written in lower case, and which words were taken for names inside a sentence too."""

    def __init__(self) -> None:
        self.types: defaultdict[Key, Counter[EntityType]] = defaultdict(Counter)
        self.evidence: defaultdict[Key, Counter[EntityType]] = defaultdict(Counter)
        self.documents: Counter[Key] = Counter()
        self.surfaces: defaultdict[Key, Counter[str]] = defaultdict(Counter)
        self.words: Counter[str] = Counter()
        self._inside: set[Key] = set()

    def add(self, text: str, names: Sequence[Name]) -> None:
        """Count one document."""
        for name in names:
            if not name.rescued:
                self.types[name.key][name.type] += 1
            if seen := evidence(text, name):
                self.evidence[name.key][seen] += VOTES  # type: ignore[assignment]
            self.surfaces[name.key][name.text] += 1
            begins = BEGINNING.search(text, max(0, name.start - 8), name.start) and not name.titled
            if " " not in name.text and not begins:
                self._inside.add(name.key)
        self.documents.update({name.key for name in names})
        self.words.update(LOWER_WORD.findall(text))

    def is_common(self, word: str) -> bool:
        """Whether a word is one of the language too: written in lower case more than twice."""
        return self.words[word.lower()] > COMMON

    def is_only_capital(self, name: Name) -> bool:
        """Whether a name is a word of the language that has its capital from beginning a sentence, wherever it is."""
        return (
            " " not in name.text and name.key not in self._inside
            and not name.text.isupper() and not name.country and self.is_common(name.text)
        )  # fmt: skip
