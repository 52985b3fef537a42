"""Rules of coreference for persons whom a text gives another name, and for two transcriptions of one name."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from graphkit.names.key import Key, name_key
from graphkit.names.romanised import romanised
from graphkit.names.words import any_of, words
from graphkit.resolve.mentions.clean import Name

QUOTE: Final = "[\"“„'‘]?"
BORN: Final = re.compile(rf"\s*[,(–—-]?\s*\(?\s*(?:{any_of(words('before_birth_name'))})\s+{QUOTE}(?=[^\W\d_])")
"""“Ann Roe, née ”, “Ann Roe (born ”."""
CALLED: Final = re.compile(rf"\s*[,(–—-]\s*\(?\s*(?:{any_of(words('before_other_name'))}),?\s+{QUOTE}(?=[^\W\d_])")
"""“Ann Roe, also known as ”. It takes a comma, a dash or a bracket: “Ann Roe now” begins no definition."""
ONE_WORD: Final = re.compile(r"[^\W\d_][\w’'-]+")
SENTENCE_END: Final = re.compile(r"[.!?\n]")


def other_names(names: Sequence[Name], text: str) -> Mapping[Key, Key]:
    """Another name stands for the person whom the text gives it: "Ann Roe, née Poe", "Ann Roe, alias Jo Poe"."""
    at = {name.start: name for name in names}
    keys = {name.key for name in names if name.type == "person"}
    found: dict[Key, Key] = {}
    for name in names:
        if name.type != "person" or not name.key.is_words:
            continue
        born = BORN.match(text, name.end, name.end + 40)
        match = born or CALLED.match(text, name.end, name.end + 60)
        if match is None:
            continue
        other = at.get(match.end())
        if born and (word := ONE_WORD.match(text, match.end())) and (other is None or other.key.is_word):
            maiden = name_key(word.group())
            before = Key("name", " ".join([*name.key.words[:-1], *maiden.words]))
            found |= {key: name.key for key in (before, maiden) if key in keys and key != name.key}
        elif other is not None and other.type == "person" and not text.startswith(("'s", "’s"), other.end):
            found[other.key] = name.key
    return {key: full for key, full in found.items() if key != full and found.get(full) != key}


def transcriptions(names: Sequence[Name], text: str) -> Mapping[Key, Key]:
    """Two transcriptions of one name: the rarer stands for the more frequent, but for two persons of one sentence."""
    persons = [name for name in names if name.type == "person" and name.key.is_words]
    counts = Counter(name.key for name in persons)
    groups: defaultdict[tuple[str, ...], list[Key]] = defaultdict(list)
    for key in counts:
        groups[romanised(key.value)].append(key)
    found: dict[Key, Key] = {}
    for keys in groups.values():
        if len(keys) > 1 and not _side_by_side([name for name in persons if name.key in keys], text):
            best = max(keys, key=lambda key: counts[key])
            found |= {key: best for key in keys if key != best}
    return found


def _side_by_side(persons: Sequence[Name], text: str) -> bool:
    """Whether one sentence has two of the names."""
    return any(
        one.key != other.key and not SENTENCE_END.search(text, one.end, other.start) for one, other in pairwise(persons)
    )
