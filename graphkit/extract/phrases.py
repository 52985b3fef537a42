"""Find many phrases at once in a sequence of words (a trie)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, Generic, TypeVar

Value = TypeVar("Value")

VALUES: Final = ""
"""The key of a trie node for the values of phrases that end there; no word is empty."""


class PhraseTree(Generic[Value]):
    """A trie of phrases, one level for each word. A word of a text may have several readings.

    spaCy's PhraseMatcher needs a Doc for each phrase and allows one reading a word. For the topics of graphkit its
    setup takes ten times as long as this trie, in every process.

    >>> tree = PhraseTree[str]()
    >>> tree.add(["arm", "deal"], "deal")
    >>> tree.add(["=arms"], "arms")
    >>> list(tree.find([(), ("=arms", "arm"), ("deal",)]))
    [(1, 2, 'arms'), (1, 3, 'deal')]
    """

    def __init__(self) -> None:
        self._root: dict[str, Any] = {}

    def add(self, phrase: Iterable[str], value: Value) -> None:
        """Add a phrase of at least one word; a second value is kept beside the first."""
        node = self._root
        for word in phrase:
            node = node.setdefault(word, {})
        node.setdefault(VALUES, []).append(value)

    def find(self, words: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int, Value]]:
        """Yield every occurrence, also overlapping ones: its first word, one past its last word, and its value."""
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
