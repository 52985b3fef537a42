"""Write the offices of an entity for people to read, and say whether one of them makes it an official."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from graphkit.data import table
from graphkit.names.key import Key
from graphkit.names.normalise import normalised
from graphkit.names.organisations import organisation_of
from graphkit.names.titles import bare
from graphkit.names.words import any_of, words
from graphkit.resolve.attributes.roles import Role, office_key
from graphkit.resolve.profiles import Profiles


def is_public(office: str, of: Key | None, of_type: str) -> bool:
    """Whether a person with this office is an official.

    ``of`` is the key of its country or organisation, and ``of_type`` that entity's type. Offices that private bodies
    have as well count only for a country or a public body.
    """
    title, *rest = OF_WHAT.split(office, maxsplit=1)
    tokens = [bare(word) for word in title.split()]
    if not tokens:
        return False
    head = " ".join(tokens[-2:]) if " ".join(tokens[-2:]) in table("titles")["public"] else tokens[-1]
    if head not in table("titles")["public"]:
        return False
    if head not in table("titles")["shared"]:
        return True
    if of and (of.kind == "country" or of_type == "place"):
        return True
    if of and of.words:
        known = organisation_of(of.value.title()) or organisation_of(of.value.upper())
        return of.words[-1] in words("public_endings", "titles") or bool(known and known.kind in PUBLIC_KINDS)
    body = normalised(rest[0]) if rest else ""
    portfolios = words("portfolios", "titles") if head == "secretary" else frozenset[str]()
    if body and (body.split()[-1] in words("public_endings", "titles") or body in portfolios):
        return True
    if len(tokens) > 1 and tokens[-2] not in words("neutral", "titles"):
        return tokens[-2] in words("public_offices", "titles") | portfolios
    return office[:1].isupper() and head in words("public_alone", "titles")


OF_WHAT: Final = re.compile(rf"\s+{any_of(words('of_what', 'titles'))}\s+(?:the\s+)?")
PUBLIC_KINDS: Final = frozenset({"international", "government", "agency", "military", "court", "party", "armed group"})
"""Kinds in ``data/organisations.toml`` that are public bodies."""


def roles_in_words(
    roles: Mapping[Key, Counter[Role]],
    members: Sequence[Key],
    label_of_key: Callable[[Key], str],
    profiles: Profiles,
) -> tuple[tuple[str, ...], bool]:
    """The offices of an entity as people read them, most frequent first, and whether one of them makes it an official.

    Wordings of one office are counted together. The most frequent one is shown, with the country or organisation that
    it is most often of: "Defence Minister (Russia)".
    """
    wordings: defaultdict[str, Counter[str]] = defaultdict(Counter)
    of_what: defaultdict[str, Counter[str]] = defaultdict(Counter)
    official = False
    for member in members:
        for role, count in roles.get(member, Counter()).items():
            key = office_key(role.office)
            wordings[key][role.office] += count
            if role.of and (label := label_of_key(role.of)):
                of_what[key][label] += count
            kind = profiles[role.of].type if role.of and role.of in profiles else ""
            official = official or is_public(role.office, role.of, kind)
    texts = []
    for key in sorted(wordings, key=lambda key: (-wordings[key].total(), key)):
        office = min(wordings[key], key=lambda text: (-wordings[key][text], text))
        of = min(of_what[key], key=lambda label: (-of_what[key][label], label)) if of_what[key] else ""
        # The label of a state's body has its country in brackets. Brackets are not nested.
        of = of.replace(" (", ", ").removesuffix(")")
        texts.append(f"{office} ({of})" if of and of.lower() not in office.lower() else office)
    return tuple(texts), official
