"""Join the names of one document that mean the same entity, by the rules of the table in their order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Final, TypeAlias

from graphkit.names.key import Key
from graphkit.names.words import words
from graphkit.resolve.coreference.linked import Linked
from graphkit.resolve.coreference.titled import by_title
from graphkit.resolve.listed.surnames import has_other_surname
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.rules import rules_of

Joins: TypeAlias = dict[Key, tuple[Key, str]]
"""Key of a form → (key of the fuller name of the same entity, name of the rule)."""

SHORTER: Final = "shorter name"
"""The rule of which :func:`_usual_names` asks."""


def link(text: str, names: Sequence[Name], *, split: Collection[tuple[Key, Key]] = ()) -> list[Linked]:
    """Join the forms of each entity within the document, by :data:`graphkit.resolve.rules.RULES` in their order.

    Pairs of keys in ``split`` (each both ways round) are never joined, not through others either. A country and a
    listed name keep their own keys: others join them.
    """
    names = by_title(text, names)
    joins: Joins = {}
    groups: dict[Key, set[Key]] = {}
    listed = {name.key for name in names if name.via == "listed"}
    persons = {name.key for name in names if name.via == "listed" and name.type == "person"}
    texts: defaultdict[Key, set[str]] = defaultdict(set)
    for name in names if persons else ():
        texts[name.key].add(name.text)
    for rule, find in rules_of("document"):
        for one, two in find(names, text).items():
            # A fuller form of a listed person is a form of it: "Ann Mary Roe" where "Ann Roe" is listed. A longer name
            # of an organisation may be another one of its kind: "Supreme Court of Tresk".
            turned = one in persons and two not in listed and one.is_words
            if turned and has_other_surname(one, two, texts[two]):
                continue
            key, fuller = (two, one) if turned else (one, two)
            own, other = groups.get(key, {key}), groups.get(fuller, {fuller})
            free = key not in joins and key not in other and key.kind != "country" and key not in listed
            if free and not any((a, b) in split for a in own for b in other):
                joins[key] = fuller, rule.name
                groups.update(dict.fromkeys(own | other, own | other))
    usual = {full: short for full, short in _usual_names(names, joins).items() if full not in listed}
    linked = []
    for name in names:
        key, by = _follow(name.key, joins)
        if key in usual:
            key, by = usual[key], "exact" if name.key == usual[key] else by if name.key in joins else SHORTER
        if by == "exact" and name.type == "person" and ", " in name.text:
            by = "surname first"
        if by == "exact" and name.type == "person" and " " not in name.text and key.is_words:
            by = "surname"  # behind a title
        if name.country:
            by = "demonym" if name.via == "demonym" else "country"
        if name.via == "listed":
            by = "listed"
        linked.append(Linked(name, key, by))
    return linked


def _follow(key: Key, joins: Mapping[Key, tuple[Key, str]]) -> tuple[Key, str]:
    """The end of a series of joins ("Kim" → "Jong Un" → "Kim Jong Un"), under the rule of the first one."""
    if key not in joins:
        return key, "exact"
    target, rule = joins[key]
    while target in joins:
        target = joins[target][0]
    return target, rule


def _usual_names(names: Sequence[Name], joins: Joins) -> dict[Key, Key]:
    """Fullest name of a person → the shorter one that the document uses more often.

    It lacks a middle name ("Jo Mary Roe") or capitals in front that the model took for a part of it ("NPR Jo Roe").
    """
    counts = Counter(name.key for name in names if name.type == "person" and " " in name.text and name.key.words)
    texts = {name.key: name.text for name in reversed(names)}
    usual: dict[Key, Key] = {}
    for key in sorted(counts, key=lambda key: (-counts[key], key)):
        full, rule = _follow(key, joins)
        if rule != SHORTER:
            continue
        short, long, first = key.words, full.words, texts[full].split()[0]
        middle = short[0] == long[0] and len(short[0]) > 1
        in_front = first.isupper() and first.isalpha() and len(first) > 1 and full.value.endswith(f" {key.value}")
        if counts[key] > counts[full] and short[-1] == long[-1] and (middle or in_front):
            usual.setdefault(full, key)
    return usual


def is_generic(item: Linked) -> bool:
    """Whether a name is a common noun with a capital ("the Court") that no longer name of its document explains."""
    return item.rule == "exact" and item.key.kind == "name" and item.key.value in words("generic")
