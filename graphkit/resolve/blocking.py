"""Which pairs of keys are compared at all: those of one block, so that not every name is compared with every other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations

from graphkit.names.key import Key
from graphkit.names.romanised import romanised
from graphkit.resolve.profiles import Profile, Profiles


def organisations_of(profiles: Profiles) -> Iterator[Profile]:
    """Organisations, and places, which the model takes for organisations and the other way round."""
    return (profile for profile in profiles.values() if profile.type in {"organisation", "place"})


def full_names(profiles: Profiles) -> Iterator[Profile]:
    """Persons whose name has several words."""
    return (profile for profile in profiles.values() if profile.type == "person" and profile.key.is_words)


def blocks(members: Iterable[tuple[Hashable, Key]]) -> list[list[Key]]:
    """The keys of each block, sorted; a member is the block and the key."""
    found: defaultdict[Hashable, list[Key]] = defaultdict(list)
    for block, key in members:
        found[block].append(key)
    return [sorted(keys) for keys in found.values()]


def first_with_others(found: Iterable[Sequence[Key]]) -> Iterator[tuple[Key, Key]]:
    """The pairs that make one entity of each block: its first key with each of the others."""
    for first, *others in found:
        for other in others:
            yield first, other


def pairs_of(found: Iterable[Sequence[Key]], *, largest: int | None = None) -> Iterator[tuple[Key, Key]]:
    """All pairs within each block. Blocks of more than ``largest`` keys are passed over."""
    for keys in found:
        if largest is None or len(keys) <= largest:
            yield from combinations(keys, 2)


def by_initials(profiles: Iterable[Profile]) -> list[list[Key]]:
    """Full names with as many words and the same initials of first and last."""
    split = ((profile.key, profile.key.words) for profile in profiles)
    return blocks(((len(words), words[0][0], words[-1][0]), key) for key, words in split)


def by_all_words_but_one(profiles: Iterable[Profile]) -> list[list[Key]]:
    """Full names with the same words but for one, of which the first letter is the same or which is in the middle.

    Words that are two romanisations of one given name are the same.
    """
    members: list[tuple[Hashable, Key]] = []
    for profile in profiles:
        words = romanised(profile.key.value)
        for i, word in enumerate(words):
            outer = word[0] if i in (0, len(words) - 1) else ""
            members.append(((*words[:i], f"*{outer}", *words[i + 1 :]), profile.key))
    return blocks(members)
