"""The typed names of one document come in; the same go out, other forms of a name joined to its fullest one."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, TypeAlias

from graphkit.names.gazetteer import country_names, country_of_demonym, country_of_name, is_known_place
from graphkit.names.key import Key, name_key
from graphkit.names.normalise import key_of
from graphkit.names.organisations import local_organisations, organisation_of, plain_form
from graphkit.names.similarity import same_spelling
from graphkit.names.words import words
from graphkit.resolve.acronyms import defined, initials
from graphkit.resolve.mentions.clean import Name

Joins: TypeAlias = dict[Key, tuple[Key, str]]
"""Key of a form → (key of the fuller name of the same entity, name of the rule)."""


@dataclass(frozen=True, slots=True)
class Linked:
    """A name, the key of the fullest form that its document has for it, and the rule that joined the two."""

    name: Name
    key: Key
    rule: str


def link(text: str, names: Sequence[Name], *, apart: Collection[tuple[Key, Key]] = ()) -> list[Linked]:
    """Join the forms of each entity within the document, by :data:`RULES` in their order.

    Pairs of keys in ``apart`` (each both ways round) are never joined, not through others either. A country keeps its
    own key: others join it.
    """
    joins: Joins = {}
    groups: dict[Key, set[Key]] = {}
    for find in RULES.values():
        for key, join in find(names, text).items():
            own, other = groups.get(key, {key}), groups.get(join[0], {join[0]})
            free = key not in joins and key not in other and key.kind != "country"
            if free and not any((a, b) in apart for a in own for b in other):
                joins[key] = join
                groups.update(dict.fromkeys(own | other, own | other))
    usual = _usual_names(names, joins)
    linked = []
    for name in names:
        key, rule = _follow(name.key, joins)
        if key in usual:
            key, rule = usual[key], "exact" if name.key == usual[key] else rule if name.key in joins else SHORTER
        if name.country:
            rule = "demonym" if name.via == "demonym" else "country"
        linked.append(Linked(name, key, rule))
    return linked


def _follow(key: Key, joins: Mapping[Key, tuple[Key, str]]) -> tuple[Key, str]:
    """The end of a chain of joins ("Kim" → "Jong Un" → "Kim Jong Un"), under the rule of its first link."""
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
        short, long, first = key.words, full.words, texts[full].split()[0]
        middle = short[0] == long[0] and len(short[0]) > 1
        in_front = first.isupper() and first.isalpha() and len(first) > 1 and full.value.endswith(f" {key.value}")
        if rule == SHORTER and counts[key] > counts[full] and short[-1] == long[-1] and (middle or in_front):
            usual.setdefault(full, key)
    return usual


def persons(names: Sequence[Name], text: str) -> Joins:
    """A surname joins the longer name that bears it; where none does, a first or middle name; initials count.

    Of several, the one named most often, then the earliest.
    """
    counts = Counter(name.key for name in names if name.type == "person" and name.key.words)
    order = {key: i for i, key in enumerate(dict.fromkeys(name.key for name in names))}
    by_token: defaultdict[str, list[Key]] = defaultdict(list)
    for key in counts:
        if len(tokens := key.words) > 1:
            for token in set(tokens):
                by_token[token].append(key)
    coupled = {name.key for name in names if name.key.is_word and COUPLE.match(text, name.end, name.end + 60)}
    found: Joins = {}
    for key in counts:
        tokens = key.words
        fitting = {
            (place, full)
            for token in {tokens[0], tokens[-1]}
            for full in by_token[token]
            if (place := _place(tokens, full.words)) and (place == SURNAME or key not in coupled)
        }
        if fitting:
            place, full = min(fitting, key=lambda fit: (fit[0], -counts[fit[1]], order[fit[1]]))
            found[key] = full, PLACES[place]
    return found


COUPLE: Final = re.compile(r"\s+(?:and|&)\s+[A-Z][\w’'-]+\s+[A-Z][\w’'-]+")
"""What makes a first name one of two with one surname: "Mark and Patricia McCloskey" is no Mark named elsewhere."""

SURNAME: Final = 1
SHORTER: Final = "shorter name"
PLACES: Final = {SURNAME: "surname", 2: "first name", 3: "middle name", 4: SHORTER}


def _place(short: Sequence[str], full: Sequence[str]) -> int:
    """Where a short form stands in a full name: a key of PLACES, or 0."""
    if len(short) == len(full) > 1:
        # "A. Roe" beside "Anna Roe".
        return 4 if short != full and short[-1] == full[-1] and all(map(_same_word, short, full)) else 0
    if len(short) > len(full):
        return 0
    if len(short) == 1 and len(full) > 1:
        return SURNAME if full[-1] == short[0] else 2 if full[0] == short[0] else 3
    rest = iter(full)
    ordered = all(any(_same_word(word, other) for other in rest) for word in short)
    return 4 if ordered and (short[0] == full[0] or short[-1] == full[-1]) else 0


def _same_word(word: str, other: str) -> bool:
    return word == other or (len(word) == 1 and other.startswith(word))


def acronyms(names: Sequence[Name], text: str) -> Joins:
    """An acronym joins the name that the text explains it by, or the one name of which it is the initials."""
    present = {name.key for name in names}
    found: Joins = {key: (full, "initials") for key, full in initials(names).items()}
    found |= {key: (full, "acronym") for key, full in defined(text, names).items() if key in present}
    return found


def organisations(names: Sequence[Name], _text: str) -> Joins:
    """A short form of an organisation joins the one longer name that starts or ends with it.

    "Supreme Court" is the "Supreme Court of Cassation"; "Joint Chiefs of Staff" the "South Korean Joint Chiefs of
    Staff"; "the Agency" the "Korean Central News Agency", where no other agency is named.
    """
    keys = dict.fromkeys(name.key for name in names if name.type == "organisation" and name.key.words)
    found: Joins = {}
    for key in keys:
        tokens = key.words
        longer = [full for full in keys if len(full.value) > len(key.value) and _extends(tokens, full.words)]
        if len(longer) == 1:
            found[key] = longer[0], "short form"
    return found


def parties(names: Sequence[Name], _text: str) -> Joins:
    """A party's adjective joins the party: "the Liberal leader", "the Liberal Party"."""
    keys = {name.key for name in names if name.type == "organisation"}
    fuller = {key: Key("name", f"{key.value} party") for key in sorted(keys) if key.is_word}
    return {key: (party, "short form") for key, party in fuller.items() if party in keys}


def _extends(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a longer name is the short one with no more than where or of what it is."""
    n = len(short)
    if len(full) <= n:
        return False
    if n == 1:
        return short[0] in words("generic") and (full[-1] == short[0] or full[:2] == [short[0], "of"])
    before, after = full[:-n], full[n:]
    if full[-n:] == short:
        place = " ".join(before).title()
        return bool(country_of_name(place.upper()) or country_of_demonym(place)) or before[0] in {"us", "uk", "un"}
    return full[:n] == short and after[0] in {"of", "for", "and", "in", "on"}


def is_generic(item: Linked) -> bool:
    """Whether a name is a common noun with a capital ("the Court") that no longer name of its document explains."""
    return item.rule == "exact" and item.key.kind == "name" and item.key.value in words("generic")


OF_SOMEBODY: Final = re.compile(
    r"(?:[’']s?|\b(?:its|his|her|their|our)|\b(?:secretary|head|director) of (?:the|its))\s$"
)
"""What stands before a form whose body belongs to somebody: "the secretary of the Security Council", "its Congress"."""


def known_organisations(names: Sequence[Name], text: str) -> Joins:
    """A form that many bodies bear ("the Security Council") joins the one that the document names in full as well, or
    else the one whose parent it names ("the UN"), unless it is somebody's.
    """
    owned = {name.key for name in names if OF_SOMEBODY.search(text, max(0, name.start - 20), name.start)}
    full = {known.name: name.key for name in names if (known := organisation_of(name.text))}
    found: Joins = {}
    for name in names:
        if name.type == "organisation" and name.key == name_key(name.text):
            bodies = local_organisations(name.text)
            fitting = {full[known.name] for known in bodies if known.name in full} - {name.key}
            if not fitting and name.key not in owned:
                fitting = {name_key(known.name) for known in bodies if _parent(known.name, name.key.value) in full}
            if len(fitting) == 1:
                found[name.key] = fitting.pop(), "known name"
    return found


def _parent(full: str, form: str) -> str:
    """What stands before a form in a full name: "United Nations" of "United Nations Security Council"."""
    return full[: -len(form)].strip() if key_of(full).endswith(f" {form}") else ""


def compass(names: Sequence[Name], _text: str) -> Joins:
    """ "The North" is North Korea where that is the only place that begins so."""
    keys = {name.key for name in names if name.type != "person"}
    lands = {name.key: key_of(country_names()[name.country]) for name in names if name.country}
    found: Joins = {}
    for key in sorted(keys & COMPASS):
        fitting = [land for land, words_ in lands.items() if words_.startswith(f"{key.value} ")]
        if len(fitting) == 1:
            found[key] = fitting[0], "short form"
    return found


COMPASS: Final = frozenset(map(name_key, ("north", "south", "east", "west")))


def sites(names: Sequence[Name], text: str) -> Joins:
    """A place of one word joins the one site or water of that name ("Heathrow", "Heathrow Airport"), or is the one that
    the word behind it says ("Heathrow airport"); no city is.
    """
    places = [name for name in names if name.type == "place" and not name.country]
    keys = {name.key for name in places}
    behind: defaultdict[Key, set[Key]] = defaultdict(set)
    for name in places:
        if match := _site_behind().match(text, name.end, name.end + 30):
            behind[name.key].add(Key("name", f"{name.key.value} {match['site']}"))
    found: Joins = {}
    for key in sorted(keys):
        if key.is_word and not is_known_place(key.value):
            fitting = {other for other in keys if other.words[:1] == [key.value] and other.is_words} or behind[key]
            if len(fitting) == 1 and " ".join((site := fitting.pop()).words[1:]) in words("sites"):
                found[key] = site, "short form"
    return found


@cache
def _site_behind() -> re.Pattern[str]:
    return re.compile(rf" (?P<site>{'|'.join(sorted(words('sites'), key=lambda site: (-len(site), site)))})\b")


def variants(names: Sequence[Name], _text: str) -> Joins:
    """Organisations that differ in spelling or word order alone: "Defense Department", "Department of Defence"."""
    counts = Counter(name.key for name in names if name.type != "person" and not name.country)
    groups: defaultdict[str, list[Key]] = defaultdict(list)
    for key in counts:
        groups[plain_form(key.value)].append(key)
    found: Joins = {}
    for keys in groups.values():
        best = min(keys, key=lambda key: (-counts[key], key))
        found |= {key: (best, "word order") for key in keys if key != best}
    return found


def spellings(names: Sequence[Name], _text: str) -> Joins:
    """Two spellings of one person's name, in one document: the rarer joins the more frequent."""
    counts = Counter(name.key for name in names if name.type == "person" and name.key.is_words)
    keys = sorted(counts, key=lambda key: (-counts[key], key))
    found: Joins = {}
    for i, key in enumerate(keys):
        for other in keys[:i]:
            if other not in found and same_spelling(key.value, other.value):
                found[key] = other, "spelling"
                break
    return found


RULES: Final[Mapping[str, Callable[[Sequence[Name], str], Joins]]] = {
    "persons": persons,
    "acronyms": acronyms,
    "known organisations": known_organisations,
    "organisations": organisations,
    "parties": parties,
    "sites": sites,
    "variants": variants,
    "compass": compass,
    "spellings": spellings,
}
"""The rules that join forms within one document, in the order in which they are asked."""
