"""Find the offices that a text gives to people, and the country or organisation of each office.

An office stands before the name ("Russian Defence Minister Sergei Shoigu", "the leader of Chile, Ann Example")
or behind it (:mod:`~graphkit.resolve.attributes.behind`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from graphkit.names.normalise import normalised
from graphkit.names.titles import bare, offices
from graphkit.names.words import any_of, words
from graphkit.resolve.attributes.behind import LAWMAKER, MEMBER, behind
from graphkit.resolve.attributes.offices import (
    POSSESSIVE,
    Role,
    belongs,
    is_office,
    named_behind,
    named_in,
    past,
    possessor,
    role_of,
    serves_persons,
)
from graphkit.resolve.coreference.linked import Linked

TOKEN: Final = re.compile(r"[^\s,;:()\[\]“”\"]+")
SENTENCE_END: Final = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“‘(]?[A-Z]|$)|\n|[;:()\[\]]")
ABBREVIATION: Final = re.compile(rf"\b(?:{any_of(words('titles', 'abbreviations'))}|[A-Z])\.$")
"""A full stop that does not end a sentence."""
ACRONYM: Final = re.compile(r"\([A-Z][\w&.-]{1,9}\)")
ACRONYM_END: Final = re.compile(rf"{ACRONYM.pattern}$")
"""Brackets that end no clause: "head of the Space Agency (SA), Ann Roe"."""
DASHES: Final = frozenset("-–—")
LISTED: Final = re.compile(r"\s*(?:,|,?\s+and)\s+")
"""What joins the names that share an office in the plural: "Marshals Ri Pyong Chol and Pak Jong Chon"."""
OWNERS: Final = words("lands", "titles") | words("public_endings", "titles")
PORTFOLIOS: Final = words("portfolios", "titles") | words("public_endings", "titles")
TO: Final = frozenset({"of", "for", "to"})
"""What joins an office before a name and what it is of: "ambassador to Chile Ann Roe"."""
OWNER_REACH: Final = 80
"""Characters behind a name in which what an office is of must lie."""
OF_THE: Final = re.compile(r" of (?:the )?(?:[A-Z][\w.]*['’]?s? )*")
MEMBER_REACH: Final = 70
"""Characters before a name in which "member of the House of Representatives" must lie."""
OTHERS: Final = re.compile(r"\band +$")
OTHERS_REACH: Final = 6
"""What shows that an office in the plural is of several: "the Greek and French ministers"."""
LONGEST_THING: Final = 20
"""Characters before an office in which what is called so must lie."""
FIELDS: Final = re.compile(r",? and |, ")
FICTION: Final = re.compile(rf"\b{any_of(words('of_fiction', 'titles'))}\b")
"""It shows that an office in its sentence is one of a play or a film: "portrayed King Roe"."""
THING: Final = re.compile(rf"\b{any_of(words('things', 'context'))} [\"“]?$")
"""Before an office, it makes the name that of a ship or the like: "the frigate Admiral Roe"."""
QUOTES: Final = re.compile(r"[\"”“]")


def roles_of(text: str, linked: Sequence[Linked]) -> list[Role | None]:
    """The office that the text gives to each name; None for those without one, and for all that are no persons."""
    starts = [item.name.start for item in linked]
    found: list[Role | None] = []
    plural: tuple[Role, int] | None = None
    for number, item in enumerate(linked):
        role = None
        if item.name.type == "person":
            before = _with_owner(_before(text, item, linked, starts), text, item, linked, starts)
            role = before or behind(text, item, linked, starts)
            if role and _is_plural(role.office):
                role = Role(_singular(role.office), role.of, role.state)
                plural = role, item.name.end
                if not before:
                    role = _share(role, found, text, linked[: number + 1])
            elif plural and role is None and LISTED.fullmatch(text, plural[1], item.name.start):
                role = plural[0]
                plural = role, item.name.end
        found.append(role)
    return found


def _share(role: Role, found: list[Role | None], text: str, linked: Sequence[Linked]) -> Role:
    """Give an office in the plural behind a list to all its names: "Ann Roe and Bo Lee, ministers of Peru and Chile".

    Returns the office of the last name. Of several names, what it is of is not known for each.
    """
    shared = Role(role.office, state=role.state or (role.of is not None and role.of.kind == "country"))
    number = len(found)
    while number and found[number - 1] is None and linked[number - 1].name.type == "person":
        if not LISTED.fullmatch(text, linked[number - 1].name.end, linked[number].name.start):
            break
        number -= 1
        found[number] = shared
    return shared if number < len(found) else role


def _with_owner(
    role: Role | None, text: str, item: Linked, linked: Sequence[Linked], starts: Sequence[int]
) -> Role | None:
    """An office before a name with what it is of behind the name: "Senator Ann Roe of Ohio"."""
    if role and role.of is None and text.startswith(" of ", item.name.end):
        named = named_behind(text, linked, starts, item.name.end, item.name.end + OWNER_REACH)
        return Role(
            role.office, named.key if named and OF_THE.fullmatch(text, item.name.end, named.name.start) else None
        )
    return role


def _is_plural(office: str) -> bool:
    last = bare(office.split()[-1])
    return last not in offices() and is_office(last)


def _singular(office: str) -> str:
    return office[:-1]


def _before(text: str, item: Linked, linked: Sequence[Linked], starts: Sequence[int]) -> Role | None:
    """The office directly before a name. A comma may stand between them."""
    start = item.name.start
    if member := MEMBER.search(text, max(0, start - MEMBER_REACH), start):
        return Role(LAWMAKER + member["many"])
    low = _clause_start(text, start, linked, starts)
    tokens = [(m.start(), m.group()) for m in TOKEN.finditer(text, low, start)]
    if tokens and bare(tokens[-1][1]) == "emeritus":
        tokens.pop()
    if len(tokens) > 1 and tokens[-1][1] in DASHES and is_office(tokens[-2][1]) and _is_plural(tokens[-2][1]):
        tokens.pop()  # "three judges – Ann Roe, …"
    if not tokens or QUOTES.search(text, tokens[-1][0], start):  # a nickname: the "Market King" Ann Roe
        return None
    comma = text[max(0, start - 4) : start].rstrip().endswith(",")
    apart = text[item.name.end : item.name.end + 1] == ","
    listed = _is_plural(tokens[-1][1]) and LISTED.match(text, item.name.end)  # "two ministers, Ann Roe and …"
    if not is_office(tokens[-1][1]) or (comma and not apart and not listed):
        role = _office_of(text, start, tokens, linked, starts)
    elif THING.search(text, max(low, tokens[-1][0] - LONGEST_THING), tokens[-1][0]):
        return None
    else:
        role = _phrase_before(text, tokens, linked, starts)
    return None if role and FICTION.search(text, low, start) else role


def _clause_start(text: str, start: int, linked: Sequence[Linked], starts: Sequence[int]) -> int:
    """Where the search for an office before a name begins: behind the last sentence, or the last person."""
    low = max(text.rfind("\n", 0, start) + 1, start - 110)
    for match in SENTENCE_END.finditer(text, low, start):
        if ACRONYM.match(text, match.start()) or ACRONYM_END.search(text, low, match.end()):
            continue
        if not ABBREVIATION.search(text, max(0, match.start() - 5), match.start() + 1):
            low = match.end()
    for i in range(bisect_left(starts, start) - 1, -1, -1):
        if linked[i].name.end <= low:
            break
        if linked[i].name.type == "person":
            return linked[i].name.end
    return low


def _phrase_before(
    text: str, tokens: Sequence[tuple[int, str]], linked: Sequence[Linked], starts: Sequence[int]
) -> Role | None:
    """ "South Korea's Foreign Minister", "Kremlin spokesman", "regional Gov."."""
    first = len(tokens) - 1
    while first > 0 and belongs(tokens[first - 1][1]) and "," not in text[tokens[first - 1][0] : tokens[first][0]]:
        first -= 1
    end = tokens[-1][0] + len(tokens[-1][1])
    before = tokens[first - 1][1] if first else ""
    if POSSESSIVE.search(before) and POSSESSIVE.sub("", before) in OWNERS:
        first -= 1  # "the navy's commander"
    begin = tokens[first][0]
    inside = named_in(linked, starts, begin, end)
    of = inside or possessor(text, linked, starts, begin, personal=serves_persons(tokens[-1][1]))
    office = text[begin:end]
    if inside:
        office = past(text[begin : inside.name.start]) + text[inside.name.end : end].lstrip("), ")
    if of and _is_plural(tokens[-1][1]) and OTHERS.search(text, max(0, of.name.start - OTHERS_REACH), of.name.start):
        return Role(office, state=of.key.kind == "country")
    if of is None and office in words("bare_heads", "titles") and before in words("before_bare", "titles"):
        return Role(office, state=True)  # "met president Roe"
    return role_of(office, of.key if of else None)


def _office_of(
    text: str, start: int, tokens: Sequence[tuple[int, str]], linked: Sequence[Linked], starts: Sequence[int]
) -> Role | None:
    """ "the Leader of Chile, Ann Example", "Secretary of State Antony Blinken"."""
    at = next((i for i in range(len(tokens) - 1, 0, -1) if tokens[i][1] in TO), None)
    if at is None or at < 1 or not is_office(tokens[at - 1][1]):
        return None
    comma = text[max(0, start - 4) : start].rstrip().endswith(",")
    rest = text[tokens[at][0] + len(tokens[at][1]) : start].strip().removesuffix(",").strip()
    several = all(normalised(field) in PORTFOLIOS for field in FIELDS.split(rest))  # "for Culture, Sports and Tourism"
    if ("," in rest and not several) or not rest or len(rest.split()) > 6:
        return None
    named = named_in(linked, starts, tokens[at][0], start)
    field = normalised(rest).removeprefix("the ")
    portfolio = several or field in PORTFOLIOS or field.endswith(" affairs")
    if not comma and not named and not portfolio:
        return None
    first = at - 1
    while first > 0 and belongs(tokens[first - 1][1]) and "," not in text[tokens[first - 1][0] : tokens[first][0]]:
        first -= 1
    head = text[tokens[first][0] : tokens[at][0]].strip()
    country = possessor(text, linked, starts, tokens[first][0], personal=rest == "staff")
    if tokens[at][1] == "to":  # It is the ambassador of who sends, not of where.
        return role_of(head, country.key if country else None) if named else None
    if named and not portfolio:
        return role_of(head, named.key)
    return role_of(f"{head} {tokens[at][1]} {rest}", country.key if country else None)
