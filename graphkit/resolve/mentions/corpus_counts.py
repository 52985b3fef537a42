"""Count over the corpus what types, texts and documents each cleaned name has."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

from graphkit.names.generations import without_generation
from graphkit.names.key import Key
from graphkit.records import EntityType
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.mentions.context import CONTEXT_VOTES, type_beside

LOWER_WORD: Final = re.compile(r"(?<![\w'’-])[a-z][a-z'’-]*")
COMMON: Final = 2
"""A word that is in lower case more often is a common word. Once or twice may be a slip."""
START: Final = re.compile(r"(?:[^\w\s,’'-]|\A|\n)\s*[\"“‘'(]*$")
"""The end of what precedes the first word of a sentence, a line or a quotation."""


class CorpusCounts:
    """Counts over the corpus.

    Attributes:
        types: Key → how often the model gave it each type.
        context_types: Key → votes for each type by the words beside its mentions.
        documents: Key → the number of documents with it.
        surfaces: Key → how often each of its texts occurs.
        words: Word in lower case → how often it is written so.
    """

    def __init__(self) -> None:
        self.types: defaultdict[Key, Counter[EntityType]] = defaultdict(Counter)
        self.context_types: defaultdict[Key, Counter[EntityType]] = defaultdict(Counter)
        self.documents: Counter[Key] = Counter()
        self.surfaces: defaultdict[Key, Counter[str]] = defaultdict(Counter)
        self.words: Counter[str] = Counter()
        self._inside: set[Key] = set()
        self._surnames: set[str] = set()

    def add(self, text: str, names: Sequence[Name], *, context: bool = True) -> None:
        """Count one document; ``context`` tells whether the words beside a name vote for its type."""
        for name in names:
            if not name.rescued:
                self.types[name.key][name.type] += 1
                if name.type == "person" and name.key.is_words:
                    self._surnames.add(without_generation(name.key)[-1])
            if context and (seen := type_beside(text, name)):
                self.context_types[name.key][seen] += CONTEXT_VOTES  # type: ignore[assignment]
            self.surfaces[name.key][name.text] += 1
            first = START.search(text, max(0, name.start - 8), name.start) and not name.titled
            if " " not in name.text and not first:
                self._inside.add(name.key)
        self.documents.update({name.key for name in names})
        self.words.update(LOWER_WORD.findall(text))

    def is_common(self, word: str) -> bool:
        """Whether a word is a common word as well: the corpus has it in lower case more than twice."""
        return self.words[word.lower()] > COMMON

    def is_surname(self, word: str) -> bool:
        """Whether the model saw a person whose full name ends with a word, in lower case."""
        return word in self._surnames

    def is_only_capital(self, name: Name) -> bool:
        """Whether a name is a common word that has a capital only where it is the first word of a sentence."""
        return (
            " " not in name.text and name.key not in self._inside
            and not name.text.isupper() and not name.country and self.is_common(name.text)
        )  # fmt: skip
