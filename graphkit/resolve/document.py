"""The cleaned names of one document come in; the same go out, short forms of a person joined to the full name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from graphkit.resolve.clean import Name


@dataclass(frozen=True, slots=True)
class Linked:
    """A name, the key of the fullest form that its document has for it, and the rule that joined the two."""

    name: Name
    key: str
    rule: str


def link(names: Sequence[Name], types: Mapping[str, str]) -> list[Linked]:
    """Join each short form of a person's name to the full name in the same document.

    ``types`` gives each key's type over the corpus. A surname (or, where no surname fits, a first or middle name)
    joins the longer name that bears it; of several, the one named most often, then the earliest.
    """
    typed = [replace(name, type=types.get(name.key, name.type)) for name in names]
    counts: Counter[str] = Counter(name.key for name in typed if name.type == "person")
    order = {key: i for i, key in enumerate(dict.fromkeys(name.key for name in typed))}
    longer = _longer(counts, order)
    linked = []
    for name in typed:
        target, rule = longer.get(name.key, (name.key, "exact")) if name.type == "person" else (name.key, "exact")
        if name.country:
            rule = "demonym" if name.via == "demonym" else "country"
        linked.append(Linked(name, target, rule))
    return linked


def _longer(counts: Mapping[str, int], order: Mapping[str, int]) -> dict[str, tuple[str, str]]:
    """Key → (key of the longer name that it is a short form of, rule)."""
    by_token: dict[str, list[str]] = defaultdict(list)
    for key in counts:
        if len(tokens := key.split()) > 1:
            for token in set(tokens):
                by_token[token].append(key)
    found: dict[str, tuple[str, str]] = {}
    for key in counts:
        tokens = key.split()
        fitting = [(place, full) for full in by_token[tokens[-1]] if (place := _place(tokens, full.split()))]
        fitting += [
            (place, full) for full in by_token[tokens[0]]
            if tokens[0] != tokens[-1] and (place := _place(tokens, full.split()))
        ]  # fmt: skip
        if fitting:
            place, full = min(fitting, key=lambda fit: (fit[0], -counts[fit[1]], order[fit[1]]))
            found[key] = full, {1: "surname", 2: "first name", 3: "middle name", 4: "shorter name"}[place]
    return {key: _follow(key, found) for key in found}


def _place(short: Sequence[str], full: Sequence[str]) -> int:
    """Where a short form stands in a full name: 1 last, 2 first, 3 middle, 4 several words of it in order; 0 nowhere."""
    if len(short) >= len(full):
        return 0
    if len(short) == 1:
        return 1 if full[-1] == short[0] else 2 if full[0] == short[0] else 3
    rest = iter(full)
    ordered = all(any(_same_word(word, other) for other in rest) for word in short)
    return 4 if ordered and (short[0] == full[0] or short[-1] == full[-1]) else 0


def _same_word(word: str, other: str) -> bool:
    return word == other or (len(word) == 1 and other.startswith(word))


def _follow(key: str, found: Mapping[str, tuple[str, str]]) -> tuple[str, str]:
    """The end of a chain of short forms ("Kim" → "Jong Un" → "Kim Jong Un"), under the rule of its first link."""
    target, rule = found[key]
    while target in found:
        target = found[target][0]
    return target, rule
