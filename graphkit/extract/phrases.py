"""Phrases come in, each with a value; where they occur in a run of words goes out, overlapping ones too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, Generic, TypeVar

Value = TypeVar("Value")

VALUES: Final = ""
"""The key under which a node of the tree keeps the values of the phrases that end there; no word is empty."""


class PhraseTree(Generic[Value]):
    """A tree of words: one step down for each word of a phrase. A word of a text may be read in several ways.

    spaCy's PhraseMatcher wants a document made for each phrase, and one reading for each word. For the topics of
    graphkit that takes ten times as long to set up as this tree, in every process.

    >>> tree = PhraseTree[str]()
    >>> tree.add(["arm", "deal"], "deal")
    >>> tree.add(["=arms"], "arms")
    >>> list(tree.find([(), ("=arms", "arm"), ("deal",)]))
    [(1, 2, 'arms'), (1, 3, 'deal')]
    """

    def __init__(self) -> None:
        self._root: dict[str, Any] = {}

    def add(self, phrase: Iterable[str], value: Value) -> None:
        """Have a phrase of at least one word looked for; a second value does not replace the first."""
        node = self._root
        for word in phrase:
            node = node.setdefault(word, {})
        node.setdefault(VALUES, []).append(value)

    def find(self, words: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int, Value]]:
        """Every occurrence, by its first word: number of that word, number past the last, and the phrase's value."""
        root = self._root
        for start, readings in enumerate(words):
            if not readings:
                continue
            nodes = [root[word] for word in readings if word in root]
            end = start + 1
            while nodes:
                for node in nodes:
                    for value in node.get(VALUES, ()):
                        yield start, end, value
                if end == len(words):
                    break
                nodes = [node[word] for node in nodes for word in words[end] if word in node]
                end += 1
