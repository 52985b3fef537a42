"""Find the names that the user lists with a type, wherever their letters stand."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Final, cast

from graphkit.names.key import Key, key_for
from graphkit.names.normalise import normalised
from graphkit.names.words import words
from graphkit.records import Boilerplate, EntityType
from graphkit.resolve.mentions.clean import Name

WORD: Final = re.compile(r"\w+")
GAP: Final = re.compile(r"[^\w\S\n]*\n?[^\w\S\n]*|[^\w\s.!?;:]{1,2}|[^\w\s.!?;:]?\s[^\w\s.!?;:]?")
"""What may stand between two words of a name: a space, one line end, a hyphen, a quotation mark."""
STOPPED: Final = re.compile(r"\.\s?")
"""What may stand behind an initial or an abbreviation of two letters."""
OPENED: Final = {"«": "»", "“": "”", "„": "”“", '"': '"', "‘": "’", "'": "'"}
ALL_OF_A_LONGER: Final = re.compile(r"(?:[A-Z][\w.’'-]*\s+|(?:of|for|de|the)\s+)*[A-Z][\w.’'-]*")
"""A name of capitalised words. The listed name within it is a part of another name: "Acme" in "Acme Foundation"."""
LONGEST_ACRONYM: Final = 5
"""Letters up to which one word in capitals is looked for in capitals only: "WHO" is not "who"."""


class ListedNames:
    """Finds the names that the user lists, as whole words, the longest first, in any case.

    Args:
        types: Name as the user writes it → its type.

    >>> found = ListedNames({"Zorvan Mills": "organisation"}).find("They paid ZORVAN “Mills” twice.")
    >>> [(name.text, str(name.key)) for name in found]
    [('ZORVAN “Mills”', 'zorvan mills')]
    """

    def __init__(self, types: Mapping[str, EntityType]) -> None:
        self._by_first: defaultdict[str, list[tuple[list[str], str, Key, EntityType]]] = defaultdict(list)
        for name, kind in types.items():
            key, parts = key_for(name), [_folded(word) for word in WORD.findall(name)]
            if key.kind == "name" and parts:
                self._by_first[parts[0]].append((parts, name, key, kind))
        for listed in self._by_first.values():
            listed.sort(key=lambda item: (-len(item[0]), item[1]))

    def find(self, text: str, *, passed: Sequence[Boilerplate] = ()) -> list[Name]:
        """The names in a text, in its order; none in boilerplate that is ``passed`` over."""
        if not self._by_first:
            return []
        tokens = list(WORD.finditer(text))
        folded = [_folded(token.group()) for token in tokens]
        found, at = list[Name](), 0
        while at < len(tokens):
            length = 1
            for parts, listed, key, kind in self._by_first.get(folded[at], ()):
                last = at + len(parts) - 1
                if folded[at : last + 1] == parts and _together(text, tokens[at : last + 1]):
                    start, end = tokens[at].start(), _closed(text, tokens[at].start(), tokens[last].end())
                    skipped = any(start < piece.end and piece.start < end for piece in passed)
                    if not skipped and _is_meant(text[start:end], listed):
                        found.append(Name(start, end, text[start:end], key, kind))
                        length = len(parts)
                        break
            at += length
        return found

    def added(self, text: str, names: Sequence[Name], *, passed: Sequence[Boilerplate] = ()) -> list[Name]:
        """The names of a text with those listed, which stand instead of what overlaps them but a longer name."""
        found = self.find(text, passed=passed)
        if not found:
            return list(names)
        kept = [name for name in names if not any(_replaces(text, listed, name) for listed in found)]
        free = [
            listed for listed in found if not any(one.start < listed.end and listed.start < one.end for one in kept)
        ]
        return sorted([*kept, *free], key=lambda name: (name.start, name.end))


def _folded(word: str) -> str:
    key = normalised(word).replace(" ", "")
    return _legal_forms().get(key, key) or word.lower()


@cache
def _legal_forms() -> Mapping[str, str]:
    """Legal forms in Cyrillic letters → in Latin ones."""
    return dict(entry.split("=") for entry in words("legal_forms"))


def _together(text: str, tokens: Sequence[re.Match[str]]) -> bool:
    """Whether words stand so close that they are one name."""
    return all(
        GAP.fullmatch(text, one.end(), other.start())
        or (len(one.group()) <= 2 and STOPPED.fullmatch(text, one.end(), other.start()))
        for one, other in pairwise(tokens)
    )


def _closed(text: str, start: int, end: int) -> int:
    """The end of a name, behind a quotation mark that closes one within it."""
    inside, behind = text[start:end], text[end : end + 1]
    closes = behind and any(mark in inside and behind in closing for mark, closing in OPENED.items())
    return end + 1 if closes else end


def _is_meant(surface: str, listed: str) -> bool:
    """Whether an occurrence is the name: not a word of the language in lower case, nor an acronym that is none."""
    if " " in listed or surface == listed:
        return True
    if listed.isupper() and len(listed) <= LONGEST_ACRONYM:
        return surface.isupper()
    return not surface.islower() or listed.islower() or not _is_word(surface)


def _is_word(word: str) -> bool:
    """Whether a word is one of the English language."""
    return word in _english()


@cache
def _english() -> Mapping[str, int]:
    from spellchecker import SpellChecker

    return cast("Mapping[str, int]", SpellChecker().word_frequency.dictionary)


def _replaces(text: str, listed: Name, name: Name) -> bool:
    """Whether a listed name stands instead of a name of the model: not where it is only a part of a longer one."""
    if listed.end <= name.start or name.end <= listed.start:
        return False
    longer = name.start <= listed.start and listed.end <= name.end and name.key != listed.key
    return not (longer and ALL_OF_A_LONGER.fullmatch(text, name.start, name.end))
