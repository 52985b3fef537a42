"""Decide whether two names of persons are spellings of one name."""

from __future__ import annotations

from typing import Final

from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler

WORD, AVERAGE, LETTERS = 0.75, 0.86, 4
"""How alike the one word that differs must be, how alike all words on average, and how long that word must be."""

INITIALS_FIRST_AND_LAST: Final = (0, -1)


def same_spelling(one: str, other: str) -> bool:
    """Whether two names of persons differ in the spelling of just one word.

    The same number of words, the same initials of first and last word, and the word that differs alike by
    Damerau–Levenshtein similarity. Looser bounds join John Kerry and John Kirby.

    >>> same_spelling("oleg kozhemyako", "oleg kozemayako"), same_spelling("john kerry", "john kirby")
    (True, False)
    """
    return spelling_score(one, other) > 0


def spelling_score(one: str, other: str) -> float:
    """How alike two spellings of a person's name are on average over the words, or 0 where they cannot be one name."""
    a, b = one.split(), other.split()
    if len(a) != len(b) or len(a) < 2 or any(a[i][0] != b[i][0] for i in INITIALS_FIRST_AND_LAST):
        return 0.0
    likeness = [DamerauLevenshtein.normalized_similarity(x, y) for x, y in zip(a, b, strict=True)]
    differing = [i for i, like in enumerate(likeness) if like < 1]
    if len(differing) != 1:
        return 0.0
    i = differing[0]
    if min(len(a[i]), len(b[i])) < LETTERS or likeness[i] < WORD:
        return 0.0
    average = sum(likeness) / len(likeness)
    return average if average >= AVERAGE else 0.0


def loose_score(one: str, other: str) -> float:
    """How alike two transcriptions of a name are on average over the words, or 0 where they cannot be one name.

    Looser than :func:`spelling_score`: every word may differ and short words count, as in names from Korean, Chinese
    or Arabic. To be used only where something else speaks for one person.

    >>> loose_score("choe son hui", "cho sun hui") > 0.8
    True
    >>> loose_score("kim jong un", "kim yo jong")
    0.0
    """
    a, b = one.split(), other.split()
    if len(a) != len(b) or len(a) < 2:
        return 0.0
    likeness = [JaroWinkler.similarity(x, y) for x, y in zip(a, b, strict=True)]
    average = sum(likeness) / len(likeness)
    return average if min(likeness) >= ALIKE and average >= ALIKE_ON_AVERAGE else 0.0


ALIKE, ALIKE_ON_AVERAGE = 0.6, 0.82
"""How alike each word, and all of them on average, must be for transcriptions (Jaro–Winkler similarity)."""
