"""Rules of coreference for persons: parts of a full name, and other spellings of it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from graphkit.names.generations import generation_of, with_generation, without_generation
from graphkit.names.key import Key, name_key
from graphkit.names.romanised import romanised
from graphkit.names.similarity import same_spelling
from graphkit.names.words import any_of, words
from graphkit.resolve.mentions.clean import Name

COUPLE: Final = re.compile(r"\s+(?:and|&)\s+[A-Z][\w’'-]+\s+(?P<surname>[A-Z][\w’'-]+)")
"""What makes a first name one of two with one surname: "Mark and Patricia McCloskey" is no Mark named elsewhere."""

KIN: Final = any_of(words("namesakes", "references"))
KIN_BEFORE: Final = re.compile(rf"\b{KIN},? $")
KIN_BEHIND: Final = re.compile(rf",? (?:[Hh]is|[Hh]er|[Tt]heir|the|whose) {KIN}\b")
"""What makes a name that of another generation: “his father, Jo Roe”, “Jo Roe, his son”."""
KIN_REACH: Final = 16


def surnames(names: Sequence[Name], _text: str) -> Mapping[Key, Key]:
    """A surname stands for the person who has it. Of several, for the one named most often, then the earliest."""
    return _parts(names, _is_surname)


def generations(names: Sequence[Name], text: str) -> Mapping[Key, Key]:
    """The name without "Jr." or the like stands for the only one who has it, but not as that of his father or son."""
    keys = {name.key for name in names if name.type == "person" and name.key.is_words}
    signed: defaultdict[Key, set[Key]] = defaultdict(set)
    for key in keys:
        if generation_of(key):
            signed[Key("name", " ".join(without_generation(key)))].add(key)
    kin = {name.key for name in names if name.key in signed and _is_kin(text, name)}
    return {
        plain: next(iter(bearers))
        for plain, bearers in signed.items()
        if plain.is_words and plain in keys - kin and len(bearers) == 1
    }


def _is_kin(text: str, name: Name) -> bool:
    """Whether a name is that of somebody's father, son …: "his father, Jo Roe", "Jo Roe, his son"."""
    before = KIN_BEFORE.search(text, max(0, name.start - KIN_REACH), name.start)
    return bool(before or KIN_BEHIND.match(text, name.end))


def first_names(names: Sequence[Name], text: str) -> Mapping[Key, Key]:
    """A first name stands for the person who has it."""
    return _without_couples(_parts(names, _is_first_name), names, text)


def middle_names(names: Sequence[Name], text: str) -> Mapping[Key, Key]:
    """A middle name stands for the person who has it."""
    return _without_couples(_parts(names, _is_middle_name), names, text)


def shorter_names(names: Sequence[Name], _text: str) -> Mapping[Key, Key]:
    """Some words of a full name, initials among them, stand for it: "Ann Roe" or "A. Roe" for "Ann Mary Roe"."""
    return _parts(names, _is_shorter)


def spellings(names: Sequence[Name], _text: str) -> Mapping[Key, Key]:
    """Two spellings of one name: the rarer stands for the more frequent."""
    counts = Counter(name.key for name in names if name.type == "person" and name.key.is_words)
    keys = sorted(counts, key=lambda key: (-counts[key], key))
    found: dict[Key, Key] = {}
    by_others: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)  # all words but one → places in keys
    for i, key in enumerate(keys):
        words = romanised(key.value)
        others = [(*words[:n], "", *words[n + 1 :]) for n in range(len(words))]
        for other in (keys[at] for at in sorted({at for known in others for at in by_others[known]})):
            alike = generation_of(key) == generation_of(other)
            if alike and other not in found and same_spelling(" ".join(words), " ".join(romanised(other.value))):
                found[key] = other
                break
        for known in others:
            by_others[known].append(i)
    return found


def _parts(names: Sequence[Name], fits: Callable[[Sequence[str], Sequence[str]], bool]) -> dict[Key, Key]:
    """Each person's name → the longer one that it is a part of, by a test of their words."""
    counts = Counter(name.key for name in names if name.type == "person" and name.key.words)
    order = {key: i for i, key in enumerate(dict.fromkeys(name.key for name in names))}
    by_word = _by_word(counts)
    found: dict[Key, Key] = {}
    for key in counts:
        short, sign = with_generation(key.words)
        fitting = {
            full
            for word in {short[0], short[-1]}
            for full, long in by_word.get(word, ())
            if full != key and sign in ("", generation_of(full)) and fits(short, long)
        }
        if len(short) > 1 and len({generation_of(full) for full in fitting} - {""}) > 1:
            fitting = {full for full in fitting if not generation_of(full)}
        if fitting:
            found[key] = min(fitting, key=lambda full: (-counts[full], order[full]))
    return found


def _by_word(keys: Iterable[Key]) -> Mapping[str, Sequence[tuple[Key, Sequence[str]]]]:
    """Word → the full names that have it, with their words but for "Jr." and the like."""
    found: defaultdict[str, list[tuple[Key, Sequence[str]]]] = defaultdict(list)
    for key in keys:
        if key.is_words:
            base = without_generation(key)
            for word in set(base):
                found[word].append((key, base))
    return found


def _is_surname(short: Sequence[str], full: Sequence[str]) -> bool:
    return len(short) == 1 and len(full) > 1 and full[-1] == short[0]


def _is_first_name(short: Sequence[str], full: Sequence[str]) -> bool:
    return len(short) == 1 and full[0] == short[0]


def _is_middle_name(short: Sequence[str], full: Sequence[str]) -> bool:
    return len(short) == 1 and short[0] in full[1:-1]


def _is_shorter(short: Sequence[str], full: Sequence[str]) -> bool:
    if len(short) == 1 or len(short) > len(full):
        return False
    if len(short) == len(full):
        # "A. Roe" beside "Anna Roe".
        return short != full and short[-1] == full[-1] and all(map(_same_word, short, full))
    rest = iter(full)
    in_order = all(any(_same_word(word, other) for other in rest) for word in short)
    return in_order and (short[0] == full[0] or short[-1] == full[-1])


def _same_word(word: str, other: str) -> bool:
    return word == other or (len(word) == 1 and other.startswith(word))


def _without_couples(found: Mapping[Key, Key], names: Sequence[Name], text: str) -> Mapping[Key, Key]:
    """Without the first names of couples that share a surname, but where the text has the name with that surname."""
    if not found:
        return found
    keys, left = {name.key for name in names}, dict(found)
    for name in names:
        if name.key in found and (couple := COUPLE.match(text, name.end, name.end + 60)):
            full = name_key(f"{name.text} {couple['surname']}")
            left.pop(name.key, None)
            if full in keys:
                left[name.key] = full
    return left
