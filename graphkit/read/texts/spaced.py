"""Join the letters of words that are set apart for emphasis: "G e o r g", "H A M B U R G"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from graphkit.read.texts.padding import Change, replaced
from graphkit.read.texts.spelling import Spelling

LETTER: Final = r"[^\W\d_]"
RUN: Final = re.compile(rf"(?<!\S){LETTER}(?: {{1,3}}{LETTER}){{3,}}(?!\w)")
PAIR: Final = re.compile(rf" {LETTER} {{1,3}}{LETTER} ")
"""What is inside each run, and found sooner."""
WORD_GAP: Final = re.compile(r" {2,3}")
CAPITAL: Final = re.compile(r" (?=[^\W\d_])")
VOWEL: Final = re.compile(r"[aeiouyäöüåæøœàâéèêëíìîïóòôõúùûÿаеёиоуыэюяαεηιουω]", re.IGNORECASE)
SHORTEST, LONGEST_CLUSTER = 4, 5
"""The fewest letters of a run, and the most consonants in a row of a word that can be spoken."""


def together(text: str) -> tuple[str, int]:
    """Join letters that are set apart, and count the words; lists of letters and formulas stay.

    >>> together("Then K i m  J o n g  U n met G e o r g in a b c d.")
    ('Then Kim Jong Un         met Georg     in a b c d.', 4)
    """
    if not PAIR.search(text) or not RUN.search(text):
        return text, 0
    spelling = Spelling(RUN.sub(" ", text))
    changes: list[Change] = []
    number = 0
    for run in RUN.finditer(text):
        words = [word for part in WORD_GAP.split(run.group()) for word in _words(part.replace(" ", ""))]
        if are_words(words, spelling):
            changes.append((*run.span(), " ".join(words)))
            number += len(words)
    return (replaced(text, changes), number) if changes else (text, 0)


def are_words(words: list[str], spelling: Spelling) -> bool:
    """Whether joined letters make words: known ones, or names by their capitals and vowels.

    Initials and short words are taken along with longer ones.
    """
    longer = [word for word in words if len(word) >= SHORTEST] or ["".join(words)]
    return all(spelling.knows(word) or _is_name(word) for word in longer)


def _words(letters: str) -> list[str]:
    """Cut letters before each capital behind a small one: one space may part letters and words alike."""
    return re.sub(r"(?<=[^\W\d_A-Z])(?=[A-Z])", " ", letters).split() if not letters.isupper() else [letters]


def _is_name(word: str) -> bool:
    """Whether a word looks like a name that can be spoken, not like a list of letters."""
    if not (word.istitle() or (word.isupper() and len(word) > SHORTEST)):
        return False
    letters = word.lower()
    if any(ord(b) - ord(a) == 1 for a, b in pairwise(letters)) and sorted(letters) == list(letters):
        return False
    vowels = len(VOWEL.findall(letters))
    clusters = VOWEL.split(letters)
    return 0 < vowels < len(letters) and len(letters) <= 4 * vowels + 1 and max(map(len, clusters)) < LONGEST_CLUSTER
