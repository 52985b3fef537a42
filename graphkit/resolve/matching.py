"""Rules across documents: which keys of the corpus mean one entity, each pair with how certain the rule is of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Final, TypeAlias

from graphkit.names.generations import generation_of, with_generation, without_generation
from graphkit.names.key import Key
from graphkit.names.organisations import country_before, organisation_of, plain_form
from graphkit.names.romanised import romanised, sounds
from graphkit.names.similarity import loose_score, spelling_score
from graphkit.resolve.blocking import (
    blocks,
    by_all_words_but_one,
    by_initials,
    first_with_others,
    full_names,
    organisations_of,
    pairs_of,
)
from graphkit.resolve.profiles import Acronyms, Profile, Profiles

Match: TypeAlias = tuple[Key, Key, float]
"""Two keys of one entity, and how certain the rule is, from 0 to 1: its score is that of the rule times this."""

CorpusRule: TypeAlias = Callable[[Profiles, Acronyms], Iterator[Match]]

SURE: Final = 1.0


def known_names(profiles: Profiles, _acronyms: Acronyms) -> Iterator[Match]:
    """Forms of one well-known organisation ("WHO", "World Health Organisation")."""
    # What a document has joined has the full name as its key, even where its forms are mostly short.
    known = (
        (organisation_of(_usual_form(profile)) or organisation_of(" ".join(profile.key.words).title()), profile.key)
        for profile in organisations_of(profiles)
    )
    for a, b in first_with_others(blocks((found.name, key) for found, key in known if found)):
        yield a, b, SURE


def _usual_form(profile: Profile) -> str:
    return min(profile.forms, key=lambda form: (-profile.forms[form], form))


def word_orders(profiles: Profiles, _acronyms: Acronyms) -> Iterator[Match]:
    """Organisations that differ in spelling or word order alone ("Defence Ministry", "Ministry of Defense")."""
    plain = (
        (plain_form(profile.key.value).replace(" ", ""), profile.key)
        for profile in organisations_of(profiles)
        if profile.key.words
    )
    for a, b in first_with_others(blocks(plain)):
        yield a, b, SURE


ARTICLES: Final = {"el": "al", "ul": "al"}
"""Other transcriptions of the Arabic article."""


def spacings(profiles: Profiles, _acronyms: Acronyms) -> Iterator[Match]:
    """Persons whose names have the same letters, with other spaces or with the surname at the other end."""
    turned = ((_turned(profile.key), profile.key) for profile in full_names(profiles))
    for a, b in first_with_others(blocks(turned)):
        yield a, b, SURE


def _turned(key: Key) -> str:
    """The letters of a name in the first, by the alphabet, of all their rotations."""
    letters = "".join(ARTICLES.get(word, word) for word in key.words)
    return min(letters[i:] + letters[:i] for i in range(len(letters)))


def explained_acronyms(profiles: Profiles, acronyms: Acronyms) -> Iterator[Match]:
    """An acronym that the corpus explains in just one way."""
    for short, longs in sorted(acronyms.items()):
        if (
            short in profiles
            and not _is_full_name(profiles[short])
            and len(longs) == 1
            and (long := next(iter(longs))) in profiles
            and long != short
        ):
            yield short, long, SURE


def _is_full_name(profile: Profile) -> bool:
    return profile.type == "person" and profile.key.is_words


def other_names(profiles: Profiles, explained: Acronyms) -> Iterator[Match]:
    """Another full name of a person, which the corpus gives to just one ("Ann Roe, also known as Ann Poe")."""
    for other, named in sorted(explained.items()):
        if other in profiles and _is_full_name(profiles[other]) and len(named) == 1:
            person = next(iter(named))
            if person in profiles and person != other:
                yield other, person, SURE


def parties(profiles: Profiles, _acronyms: Acronyms) -> Iterator[Match]:
    """A party and its shorter names, where an article with both has joined them.

    These are its adjective ("Liberal", "Liberal Party") and its name without the country ("US Liberal Party").
    """
    longer: defaultdict[Key, list[Key]] = defaultdict(list)
    for key, profile in profiles.items():
        if profile.type == "organisation" and key.is_words and key.words[-1] == "party":
            country, rest = country_before(key.value)
            longer[Key("name", rest if country else key.value.removesuffix(" party"))].append(key)
    for key, fuller in longer.items():
        if key in profiles and profiles[key].type == "organisation":
            joined = [full for full in fuller if not profiles[full].forms.keys().isdisjoint(profiles[key].forms)]
            if len({plain_form(full.value) for full in joined}) == 1:
                yield from ((key, full, SURE) for full in joined)


def middle_names(profiles: Profiles, _acronyms: Acronyms) -> Iterator[Match]:
    """A name and the one longer name with the same first and last word ("John Kennedy", "John F. Kennedy")."""
    members: list[tuple[Hashable, Key]] = []
    for profile in full_names(profiles):
        base, sign = with_generation(profile.key.words)
        members.append(((base[0], base[-1], sign), profile.key))
    for keys in blocks(members):
        short = [key for key in keys if len(without_generation(key)) == 2]
        long = [key for key in keys if len(without_generation(key)) > 2]
        if len(short) == 1 and len(long) == 1:
            yield short[0], long[0], SURE


def generations(profiles: Profiles, _acronyms: Acronyms) -> Iterator[Match]:
    """A name and the one name that has "Jr." or the like behind it ("Jo Roe", "Jo Roe Jr.")."""
    bases = ((" ".join(without_generation(profile.key)), profile.key) for profile in full_names(profiles))
    for keys in blocks((base, key) for base, key in bases if " " in base):
        plain = [key for key in keys if not generation_of(key)]
        if len(plain) == 1 and len(keys) == 2:
            yield keys[0], keys[1], SURE


MANY_AFFAIRS: Final = 50
"""Articles from which a corpus covers many affairs. In one affair, a surname alone ("Roe") is clear."""
DOMINANT: Final = 10
"""So many times as many documents as all others together must name the person of a surname that several have."""
SHARED: Final = 0.85 / 0.9
"""How certain a surname is that several have: it scores 0.85."""


def lone_surnames(profiles: Profiles, _acronyms: Acronyms) -> Iterator[Match]:
    """A surname that just one person of the corpus has, or one ten times as often as all others together.

    In a corpus of many affairs that person needs an office, or must be named in two articles.
    """
    many_affairs = len(set().union(*(profile.documents for profile in profiles.values()))) >= MANY_AFFAIRS
    persons: defaultdict[str, list[Key]] = defaultdict(list)
    for profile in full_names(profiles):
        persons[without_generation(profile.key)[-1]].append(profile.key)
    for key, profile in profiles.items():
        if profile.type == "person" and key.is_word and not profile.common and (full := persons.get(key.value)):
            first, *rest = sorted(full, key=lambda name: (-len(profiles[name].documents), name))
            others = sum(len(profiles[name].documents) for name in rest if not _variants(profiles, first, name))
            person = profiles[first]
            known = not many_affairs or bool(person.offices) or len(person.documents) > 1
            if known and len(person.documents) >= DOMINANT * others:
                yield key, first, SHARED if others else SURE


def given_initials(profiles: Profiles, _acronyms: Acronyms) -> Iterator[Match]:
    """Initials and a surname, and the only person of the corpus whom they fit ("J. T. Roe", "John Thomas Roe").

    One initial alone needs a surname that only one person of the corpus has.
    """
    persons: defaultdict[str, list[Key]] = defaultdict(list)
    short: list[tuple[Key, str]] = []
    for profile in full_names(profiles):
        if letters := initials_of(profile.key.words, profile.forms):
            short.append((profile.key, letters))
        else:
            persons[without_generation(profile.key)[-1]].append(profile.key)
    for key, letters in short:
        of_surname = persons.get(key.words[-1], [])
        fitting = [full for full in of_surname if _firsts(full)[: len(letters)] == letters[: len(_firsts(full))]]
        exact = [full for full in fitting if len(letters) > 1 and _firsts(full) == letters]
        chosen = exact or (fitting if len(fitting) == len(of_surname) else [])
        if chosen and all(_variants(profiles, chosen[0], other) for other in chosen[1:]):
            yield key, max(chosen, key=lambda full: (len(profiles[full].documents), full)), SURE


def initials_of(parts: Sequence[str], forms: Iterable[str]) -> str:
    """The initials that stand before a surname instead of first names ("J. T. Roe", "JT Roe"), or ""."""
    *given, _ = parts
    if all(len(part) == 1 for part in given):
        return "".join(given)
    together = len(given) == 1 and len(given[0]) <= LONGEST_INITIALS
    return given[0] if together and all(form.split()[0].replace(".", "").isupper() for form in forms) else ""


LONGEST_INITIALS: Final = 2
"""Letters that are initials where they are written as one word in capitals."""


def _firsts(full: Key) -> str:
    return "".join(word[0] for word in without_generation(full)[:-1])


def _variants(profiles: Profiles, one: Key, other: Key) -> bool:
    """Whether two full names of one surname are one person's: a middle name or a spelling more, never side by side."""
    a, b = one.words, other.words
    alike = (a[0] == b[0] and 2 in {len(a), len(b)}) or spelling_score(one.value, other.value) > 0
    return alike and not profiles[one].documents & profiles[other].documents


def spellings(profiles: Profiles, _acronyms: Acronyms) -> Iterator[Match]:
    """Persons' names that differ in the spelling of one word ("Oleg Kozemayako", "Oleg Kozhemyako").

    Other given names may differ as romanisations do ("Mohammed al-Rashidi", "Muhammad Al-Rasheedi").
    """
    for a, b in pairs_of(by_all_words_but_one(full_names(profiles))):
        if score := spelling_score(_romanised(a), _romanised(b)):
            yield a, b, score


def _romanised(key: Key) -> str:
    return " ".join(romanised(key.value))


def transcriptions(profiles: Profiles, _acronyms: Acronyms) -> Iterator[Match]:
    """Persons of one office whose names sound alike, as transcribed names do ("Choe Son Hui", "Cho Sun-hui")."""
    officials = (profile for profile in full_names(profiles) if profile.offices)
    for a, b in pairs_of(by_initials(officials)):
        shared = profiles[a].offices & profiles[b].offices
        if shared and not spelling_score(a.value, b.value) and (score := loose_score(a.value, b.value)):
            yield a, b, score


def romanisations(profiles: Profiles, _acronyms: Acronyms) -> Iterator[Match]:
    """Persons whose names differ in the spelling of given names alone ("Muhammad Al-Roe", "Mohamed el-Roe")."""
    for a, b in first_with_others(blocks((romanised(p.key.value), p.key) for p in full_names(profiles))):
        yield a, b, SURE


CONFUSED: Final = 0.8 / 0.92
"""How certain a pair is of which only the vowels differ: it scores 0.8, and comes first in review."""


def confused_sounds(profiles: Profiles, _acronyms: Acronyms) -> Iterator[Match]:
    """Persons whose names differ in letters that transcriptions confuse ("Khalid Salim", "Khaled Salem")."""
    for a, b in pairs_of(blocks((sounds(p.key.value), p.key) for p in full_names(profiles)), largest=LARGEST_BLOCK):
        yield a, b, CONFUSED


LARGEST_BLOCK: Final = 400
"""Persons with the same initials up to whom :func:`alike` compares them."""


def alike(profiles: Profiles, _acronyms: Acronyms) -> Iterator[Match]:
    """Persons whose names sound alike, and who have nothing else in common.

    Where a very large corpus has more than 400 persons with the same initials, these are not compared.
    """
    for a, b in pairs_of(by_initials(full_names(profiles)), largest=LARGEST_BLOCK):
        known = sounds(a.value) == sounds(b.value) or spelling_score(a.value, b.value)
        if not known and (score := loose_score(a.value, b.value)):
            yield a, b, score
