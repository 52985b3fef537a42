"""Find articles that are exact or near copies of another article."""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Iterator
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final

from graphkit.records import Documents

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
"""MinHash settings: hashes of a signature, and bands of four of them. They miss one in 7,000 pairs whose similarity is
:data:`ALIKE`."""

LIKELY: Final = 100
"""Equal hashes of two signatures from which their articles are compared. Articles at :data:`ALIKE` have about 154; one
pair in ten billion of them has fewer than this. Articles that share no more than a footer mostly have fewer."""

WORD: Final = re.compile(r"\w+")
PIECE: Final = re.compile(r".{1,1000000}\w*", re.DOTALL)
"""What of a text is cut into words at once: they take twenty times its memory."""
KNOWN: Final = 500_000
"""Words whose hashes are kept at most."""
KEPT, MODERATE = 5_000, 2_000
"""Articles whose shingles are kept at most, and the most shingles of such an article."""


def copies_of(documents: Documents) -> dict[str, str]:
    """Map the id of each copy to the id of its original, in the order of ``documents``.

    A copy of a copy counts as a copy of the first original. The original is the article with the earliest date (undated
    articles come last), then the one read first. Case, punctuation and white space are ignored. MinHash with
    locality-sensitive hashing proposes pairs; their exact Jaccard similarity decides.

    All documents are gone through once; those of proposed pairs are looked up. Some 500 bytes of each are in memory.

    >>> from graphkit.records import Document
    >>> text = "The ministers met in Oslo on Monday and signed a treaty on fishing in the northern seas."
    >>> days = {"b": "2023-09-14", "a": "2023-09-13", "c": None}
    >>> copies_of([Document(id_, text, date=day) for id_, day in days.items()])
    {'b': 'a', 'c': 'a'}
    """
    import numpy as np

    groups, hashed, signatures = _Groups(len(documents)), _Hashes(), _Signatures()
    first: dict[bytes, int] = {}
    for number, document in enumerate(documents):
        words = hashed.words(document.text)
        if len(words) < WORD_FOR_WORD:
            continue
        same = first.setdefault(blake2b(words.tobytes(), digest_size=16).digest(), number)
        if same != number:
            groups.join(same, number)
        elif len(words) >= NEARLY:
            signatures.add(number, _shingles(words))
    _join_alike(signatures, lambda number: _shingles(hashed.words(documents[number].text)), groups)
    joined = np.flatnonzero(np.bincount(groups.of, minlength=len(documents))[groups.of] > 1).tolist()
    said = {number: (documents[number].date or "9999", documents[number].id) for number in joined}
    originals: dict[int, int] = {}
    for number in sorted(joined, key=lambda number: (said[number][0], number)):
        originals.setdefault(int(groups.of[number]), number)
    return {
        said[number][1]: said[original][1]
        for number in joined
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
    """Words of texts as 64-bit hashes, the same in every run."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def words(self, text: str) -> NDArray[np.uint64]:
        """Return the hashed words of a text, in order."""
        import numpy as np

        pieces = [self._of(piece[0]) for piece in PIECE.finditer(text.casefold())]
        return np.concatenate(pieces) if pieces else np.zeros(0, dtype=np.uint64)

    def _of(self, piece: str) -> NDArray[np.uint64]:
        import numpy as np

        if len(self._known) > KNOWN:
            self._known.clear()
        known, numbers = self._known, []
        for word in WORD.findall(piece):
            number = known.get(word)
            if number is None:
                number = known[word] = int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "little")
            numbers.append(number)
        return np.array(numbers, dtype=np.uint64)


def _shingles(words: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return the distinct shingles of a text from its hashed words, sorted."""
    import numpy as np

    count = len(words) - SHINGLE + 1
    numbers = np.zeros(count, dtype=np.uint64)
    for place in range(SHINGLE):
        numbers = numbers * np.uint64(0x9E3779B97F4A7C15) + words[place : place + count]
    return np.unique(numbers)


class _Signatures:
    """The MinHash signatures of texts, one byte of each hash: it tells two hashes apart well enough."""

    def __init__(self) -> None:
        self._numbers, self._sizes, self._hashes = array("q"), array("q"), bytearray()

    def add(self, number: int, shingles: NDArray[np.uint64]) -> None:
        """Add that of the text with this number."""
        import numpy as np
        from rensa import RMinHash

        signature: Any = RMinHash(num_perm=HASHES, seed=SEED)
        for start in range(0, len(shingles), KNOWN):
            signature.update(shingles[start : start + KNOWN].view("V8").tolist())
        self._numbers.append(number)
        self._sizes.append(len(shingles))
        self._hashes += (np.array(signature.digest(), dtype=np.uint32) & 0xFF).astype(np.uint8).tobytes()

    @property
    def numbers(self) -> NDArray[np.int64]:
        """The numbers of the texts."""
        import numpy as np

        return np.frombuffer(self._numbers, dtype=np.int64)

    @property
    def sizes(self) -> NDArray[np.int64]:
        """How many shingles each has."""
        import numpy as np

        return np.frombuffer(self._sizes, dtype=np.int64)

    @property
    def hashes(self) -> NDArray[np.uint8]:
        """A row of :data:`HASHES` for each."""
        import numpy as np

        return np.frombuffer(self._hashes, dtype=np.uint8).reshape(-1, HASHES)


def _join_alike(signatures: _Signatures, shingles: Callable[[int], NDArray[np.uint64]], groups: _Groups) -> None:
    """Join the groups of texts at or above :data:`ALIKE`; of many that are alike, each is compared with one."""
    import numpy as np

    numbers, sizes, hashes = signatures.numbers, signatures.sizes, signatures.hashes
    bands = hashes.view(np.uint32)  # four hashes each
    kept = lru_cache(maxsize=KEPT)(shingles)

    def shingles_of(row: int) -> NDArray[np.uint64]:
        return (kept if sizes[row] <= MODERATE else shingles)(int(numbers[row]))

    for band in range(BANDS):
        for bucket in _buckets(bands[:, band]):
            rest = bucket
            while len(rest):
                a, rest = int(rest[0]), rest[1:]
                others = rest[groups.of[numbers[rest]] != groups.of[numbers[a]]]
                if not len(others):  # All are in one group.
                    break
                # What shares an earlier band was compared there.
                others = others[~(bands[others, :band] == bands[a, :band]).any(axis=1)]
                smaller, larger = np.minimum(sizes[others], sizes[a]), np.maximum(sizes[others], sizes[a])
                others = others[smaller >= ALIKE * larger]
                others = others[np.count_nonzero(hashes[others] == hashes[a], axis=1) >= LIKELY]
                for b in others.tolist():
                    if groups.of[numbers[a]] == groups.of[numbers[b]]:
                        continue
                    both = len(np.intersect1d(shingles_of(a), shingles_of(b), assume_unique=True))
                    if both >= ALIKE * (sizes[a] + sizes[b] - both):
                        groups.join(int(numbers[a]), int(numbers[b]))


def _buckets(keys: NDArray[np.uint32]) -> Iterator[NDArray[np.int64]]:
    """Yield the places of each key that is there several times, in order."""
    import numpy as np

    order = np.argsort(keys, kind="stable")
    starts = np.concatenate(([0], np.flatnonzero(np.diff(keys[order])) + 1))
    ends = np.append(starts[1:], len(keys))
    several = ends - starts > 1
    for start, end in zip(starts[several].tolist(), ends[several].tolist(), strict=True):
        yield order[start:end]
