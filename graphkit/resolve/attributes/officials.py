"""Write the offices of an entity for people to read, and say whether one of them makes it an official."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import Final

from graphkit.names.countries import country_of_name
from graphkit.names.key import Key
from graphkit.names.normalise import normalised
from graphkit.names.organisations import local_organisations, organisation_of
from graphkit.names.places import is_listed_place
from graphkit.names.titles import bare
from graphkit.names.words import any_of, words
from graphkit.resolve.attributes.offices import POSSESSIVE, Role, office_key
from graphkit.resolve.profiles import Profiles


def is_public(office: str, of: Key | None, of_type: str) -> bool:
    """Whether a person with this office is an official. A past office counts, too.

    ``of`` is the key of its country or organisation, and ``of_type`` that entity's type. Offices that private bodies
    have as well count only for a country or a public body, or with a word that makes them public ("police chief").
    """
    title, *rest = OF_WHAT.split(office, maxsplit=1)
    tokens = [bare(POSSESSIVE.sub("", word)) for word in title.split()]
    head = next((end for n in (2, 1) if (end := " ".join(tokens[-n:])) in words("public", "titles")), "")
    if not head or head not in words("shared", "titles"):
        return bool(head)
    if of_type == "person" or (of and _is_of_company(of, of_type, head, title)):
        return False
    if of and (of.kind == "country" or of_type == "place" or _is_public_body(of)):
        return True
    fields = words("portfolios", "titles") if head in words("of_portfolios", "titles") else frozenset[str]()
    if rest and _is_public_field(normalised(rest[0]), fields) and not (of and of.words):
        return True
    before = set(tokens[: -len(head.split())]) - words("neutral", "titles")
    if before or (of and of.words):
        makes_public = (
            words("public_offices", "titles") | words("public_endings", "titles") | words("lands", "titles") | fields
        )
        named = any(map(_is_public_name, title.split()[:-1]))
        return (named or not before.isdisjoint(makes_public)) and before.isdisjoint(words("private", "titles"))
    states = title.split()[-1][:1].isupper() or "former" in tokens
    return states and head in words("public_alone", "titles") and not set(tokens[:-1]) & words("of_companies", "titles")


def _is_of_company(of: Key, of_type: str, head: str, title: str) -> bool:
    """Whether an office is one of a company by what it is of: "president and chief executive" of what lies in a land,
    the "Rivertown Bureau Chief" of a paper.
    """
    if of_type == "place" and of.kind != "country":
        return " and chief executive" in title.lower()
    *rest, last = of.words or [""]
    place = " ".join(rest)
    return (
        last == "bureau" and head == "chief" and (is_listed_place(place) or country_of_name(place.title()) is not None)
    )


def _is_public_field(field: str, portfolios: frozenset[str]) -> bool:
    """Whether what an office is of is a public body, an official, or affairs: "spokesman for the governor"."""
    last = field.split()[-1:] or [""]
    bodies = (
        words("public_endings", "titles")
        | words("lands", "titles")
        | (words("public", "titles") - words("shared", "titles"))
        | {"affairs"}
    )
    return last[0] in bodies or last[0] in portfolios or field in portfolios


def _is_public_body(of: Key) -> bool:
    """Whether an organisation is a body of a state, or one as public: a party, an alliance, a court."""
    known = organisation_of(of.value.title()) or organisation_of(of.value.upper())
    if known and known.kind in PUBLIC_KINDS:
        return True
    if not known and not words("private", "titles").isdisjoint(of.words):
        return False
    begins = len(of.words) > 2 and of.words[1] == "of" and of.words[0] in words("public_beginnings", "titles")
    ends = {of.words[-1], " ".join(of.words[-2:])} & words("public_endings", "titles")
    return begins or bool(ends) or not words("public_words", "titles").isdisjoint(of.words)


def _is_public_name(word: str) -> bool:
    """Whether a word is the short form of a public body: "NIS director"."""
    known = organisation_of(word)
    return word.isupper() and any(
        k.kind in PUBLIC_KINDS for k in (*local_organisations(word), *([known] if known else []))
    )


OF_WHAT: Final = re.compile(rf"\s+{any_of(words('of_what', 'titles'))}\s+(?:the\s+)?")
PUBLIC_KINDS: Final = frozenset({"international", "government", "agency", "military", "court", "party", "armed group"})
"""Kinds in ``data/organisations.toml`` that are public bodies."""


def holds_office(
    roles: Mapping[Key, Counter[Role]],
    members: Sequence[Key],
    profiles: Profiles,
    is_official: Callable[[Key], bool] = lambda _: False,
) -> bool:
    """Whether one of the offices of an entity makes it an official.

    The adviser of a person is one if the person is, as ``is_official`` tells.
    """
    for role in chain.from_iterable(roles.get(member, ()) for member in members):
        kind = profiles[role.of].type if role.of and role.of in profiles else ""
        served = kind == "person" and role.of is not None and is_official(role.of)
        if role.state or served or is_public(role.office, role.of, kind):
            return True
    return False


def roles_in_words(
    roles: Mapping[Key, Counter[Role]], members: Sequence[Key], label_of_key: Callable[[Key], str]
) -> tuple[str, ...]:
    """The offices of an entity in words, most frequent first.

    Wordings of one office are counted together. The most frequent one is shown, with the country or organisation that
    it is most often of: "Defence Minister (Russia)". "Counterpart" is shown only where no other office is known.
    """
    wordings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    of_what: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for member in members:
        for role, count in roles.get(member, Counter()).items():
            key = office_key(role.office)
            wordings[key][role.office] += count
            if role.of and (label := label_of_key(role.of)):
                of_what[key][label] += count
    texts = []
    shown = wordings.keys() - words("relative", "titles") or wordings.keys()
    for key in sorted(shown, key=lambda key: (-wordings[key].total(), key)):
        office = min(wordings[key], key=lambda text: (-wordings[key][text], text))
        of = min(of_what[key], key=lambda label: (-of_what[key][label], label)) if of_what[key] else ""
        # The label of a state's body has its country in brackets. Brackets are not nested.
        of = of.replace(" (", ", ").removesuffix(")")
        texts.append(f"{office} ({of})" if of and of.lower() not in office.lower() else office)
    return tuple(texts)
