"""Find articles that are exact or near copies of another article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final

from graphkit.records import Document

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SHINGLE: Final = 4
"""Consecutive words in a shingle, the unit of comparison (Broder 1997)."""

ALIKE: Final = 0.6
"""Jaccard similarity of the shingles of two articles, 0 to 1, from which one counts as a copy of the other.

Agency copy with a new headline and byline and one paragraph cut scores 0.7 to 0.95. Two independent reports of one
event score about 0.1, two answers to one questionnaire up to 0.4, a text that has grown by two thirds 0.6.
"""

NEARLY, WORD_FOR_WORD = 30, 5
"""The least number of words in a near copy, and in an exact copy."""

HASHES, BANDS, SEED = 256, 64, 1
"""MinHash settings; they miss one in 7,000 pairs whose similarity is :data:`ALIKE`."""

LIKELY: Final = 100
"""Equal hashes of two signatures from which their articles are compared. Articles at :data:`ALIKE` have about 154; one
pair in ten billion of them has fewer than this. Articles that share no more than a footer mostly have fewer."""

WORD: Final = re.compile(r"\w+")
KEPT: Final = 5_000


def copies_of(documents: Sequence[Document]) -> dict[str, str]:
    """Map the id of each copy to the id of its original, in the order of ``documents``.

    A copy of a copy counts as a copy of the first original. The original is the article with the earliest date (undated
    articles come last), then the one read first. Case, punctuation and white space are ignored. MinHash with
    locality-sensitive hashing proposes pairs; their exact Jaccard similarity decides.

    >>> text = "The ministers met in Oslo on Monday and signed a treaty on fishing in the northern seas."
    >>> days = {"b": "2023-09-14", "a": "2023-09-13", "c": None}
    >>> copies_of([Document(id_, text, date=day) for id_, day in days.items()])
    {'b': 'a', 'c': 'a'}
    """
    groups = _Groups(len(documents))
    hashed = _Hashes()
    first: dict[bytes, int] = {}
    for number, document in enumerate(documents):
        words = hashed.words(document.text)
        if len(words) >= WORD_FOR_WORD:
            groups.join(first.setdefault(blake2b(words.tobytes()).digest(), number), number)
    different = sorted(first.values())
    for a, b in _alike(different, lambda number: hashed.shingles(documents[number].text), groups):
        groups.join(a, b)
    originals: dict[int, int] = {}
    for number in sorted(range(len(documents)), key=lambda number: (documents[number].date or "9999", number)):
        originals.setdefault(int(groups.of[number]), number)
    return {
        document.id: documents[original].id
        for number, document in enumerate(documents)
        if (original := originals[int(groups.of[number])]) != number
    }


class _Groups:
    """Groups of numbers that can be joined; ``of`` has the number that identifies the group of each."""

    def __init__(self, count: int) -> None:
        import numpy as np

        self.of: NDArray[np.int64] = np.arange(count)
        self._members: dict[int, list[int]] = {}

    def join(self, a: int, b: int) -> None:
        kept, lost = int(self.of[a]), int(self.of[b])
        if kept == lost:
            return
        of_kept, of_lost = (self._members.pop(group, [group]) for group in (kept, lost))
        if len(of_kept) < len(of_lost):  # Few change their group.
            kept, of_kept, of_lost = lost, of_lost, of_kept
        self.of[of_lost] = kept
        of_kept += of_lost
        self._members[kept] = of_kept


class _Hashes:
    """Words and shingles of texts as 64-bit hashes, the same in every run."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def words(self, text: str) -> NDArray[np.uint64]:
        """Return the hashed words of a text, in order."""
        import numpy as np

        known, numbers = self._known, []
        for word in WORD.findall(text.casefold()):
            number = known.get(word)
            if number is None:
                number = known[word] = int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "little")
            numbers.append(number)
        return np.array(numbers, dtype=np.uint64)

    def shingles(self, text: str) -> NDArray[np.uint64]:
        """Return the distinct shingles of a text, sorted; none if the text is too short to compare."""
        import numpy as np

        words = self.words(text)
        if len(words) < NEARLY:
            return words[:0]
        count = len(words) - SHINGLE + 1
        numbers = np.zeros(count, dtype=np.uint64)
        for place in range(SHINGLE):
            numbers = numbers * np.uint64(0x9E3779B97F4A7C15) + words[place : place + count]
        return np.unique(numbers)


def _alike(
    numbers: Sequence[int], shingles: Callable[[int], NDArray[np.uint64]], groups: _Groups
) -> Iterator[tuple[int, int]]:
    """Yield pairs at or above :data:`ALIKE` that are not in one group yet."""
    import numpy as np
    from rensa import RMinHash, RMinHashLSH

    index: Any = RMinHashLSH(threshold=ALIKE, num_perm=HASHES, num_bands=BANDS)
    kept = lru_cache(maxsize=KEPT)(shingles)
    hashes = np.zeros((len(groups.of), HASHES), dtype=np.uint8)  # one byte of each tells them apart well enough
    for b in numbers:
        mine = kept(b)
        if not len(mine):
            continue
        signature: Any = RMinHash(num_perm=HASHES, seed=SEED)
        signature.update(mine.view("V8").tolist())
        hashes[b] = np.array(signature.digest(), dtype=np.uint32) & 0xFF
        near = np.unique(np.array(index.query(signature), dtype=np.int64))
        near = near[groups.of[near] != groups.of[b]]
        near = near[np.count_nonzero(hashes[near] == hashes[b], axis=1) >= LIKELY]
        while len(near):
            a, near = int(near[0]), near[1:]
            both = len(np.intersect1d(kept(a), mine, assume_unique=True))
            if both >= ALIKE * (len(kept(a)) + len(mine) - both):
                yield a, b
                near = near[groups.of[near] != groups.of[b]]
        index.insert(b, signature)
