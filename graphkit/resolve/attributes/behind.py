"""Find the office that a text gives to a person behind the name: in an apposition, a clause or brackets."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from graphkit.names.normalise import normalised
from graphkit.names.titles import bare, offices
from graphkit.names.words import any_of, words
from graphkit.resolve.attributes.offices import (
    POSSESSIVE,
    Role,
    is_office,
    may_precede,
    named_behind,
    named_in,
    past,
    role_of,
    serves_persons,
)
from graphkit.resolve.coreference.linked import Linked

REACH: Final = 110
"""Characters behind a name that are read."""
TOKEN: Final = re.compile(r"[^\s,;:()\[\]“”\"]+")
END: Final = r"(?P<phrase>[^,.;:!?()\n–—]{3,120}?)(?=\s*(?:[,;:!?()\n–—]|\.(?:\s|$)|$))"
APPOSITION: Final = re.compile(rf"\s*[,–—-]\s+(?:(?:aged )?\d{{1,3}}, )?(?:who (?:is|was) )?{END}")
PREDICATE: Final = re.compile(
    r"(?:,? who)? (?:is|was|became|has been|had been|(?:has |had )?serve[sd] as|took office as|was sworn in as"
    r"|(?:is|was|has been|had been) (?:re-?)?(?:elected|appointed|named)(?: as)?"
    rf"|(?:succeeded|replaced) (?:[A-Z][\w’'-]+ ?|him |her ){{1,3}} ?as) (?:again |then |now )?{END}"
)
""" "… was mayor of Rivertown", "… has been appointed as Chile's ambassador"."""
OPEN: Final = re.compile(r"\b(?:if|whether|unless|should|until|were|had)\s+$", re.IGNORECASE)
"""Before a name, it leaves open whether the person has the office."""
FIELD_ENDS: Final = re.compile(rf"\s+(?:{any_of(words('field_ends', 'titles'))}\b|in \d).*")
"""Where what an office is of ends: "minister for trade who left"."""
FIELD: Final = 8
"""The most words of what an office is of."""
ARTICLE: Final = re.compile(r"^(?:an?|the) ")
SOURCE_VERB: Final = re.compile(rf"\b{any_of(words('source_verbs', 'titles'))}\b")
"""It shows that a phrase behind a comma is the source of the sentence: "…, a spokesman for the ministry said."."""

FOLLOWERS: Final = frozenset({"of", "for", "and", "since", "until", "under", "from", "between", "during"})
"""Words behind the office in a predicate: "was mayor until May"; not "was the first president to resign"."""

LEADS: Final[Mapping[str, str]] = {
    "heads": "head", "headed": "former head", "leads": "leader", "led": "former leader", "chairs": "chair",
    "chaired": "former chair", "commands": "commander", "commanded": "former commander",
}  # fmt: skip
"""Verbs of "who heads the agency" → the office."""
CLAUSE: Final = re.compile(rf",? who (?P<verb>{'|'.join(LEADS)}) (?P<body>[^,.;:!?()\n–—]{{3,60}})")

LAWMAKER: Final = "lawmaker"
"""The office of those whom a text calls members of a legislature, whatever it is called."""
LEGISLATURE: Final = any_of(words("legislatures", "titles"))
CHOSEN: Final = re.compile(r"\b(?:appoint(?:s|ed|ing)|nam(?:es|ed|ing)|elect(?:s|ed|ing)) $")
"""Before a name: "elected Ann Roe president", "appointed Ann Roe as secretary"."""
CHOSEN_AS: Final = re.compile(rf" (?:as )?{END}")
MEMBER: Final = re.compile(
    rf"\b[Mm]ember(?P<many>s?) of (?:the )?(?:[A-Z][\w.]* )?(?i:{LEGISLATURE})(?: \(M[EPS]*P\)|\))?,?\s*$"
)
"""Before a name: "member of parliament Ann Roe"."""
IS_MEMBER: Final = re.compile(
    rf"(?:\s*, (?:an? |the )?|(?:,? who)? (?:is|was) (?:an? |the )?)(?:[\w’'-]+ ){{0,3}}?members? of (?:the )?"
    rf"(?:[A-Z][\w.]* )?(?i:{LEGISLATURE})\b"
)
SEAT: Final = re.compile(
    r"\s*(?:\(|, )(?:[DRI]|Democrat|Republican|Dem|Rep)-[A-Z][\w.]*(?: [A-Z][\w.]*)?(?:\)|,)"
    r"|\s*, (?:an? |the )?(?:Democrat|Republican) (?:of|from) [A-Z]"
)
"""How papers in the United States tell a lawmaker's party and state: "(D-Ohio)", ", a Republican of Ohio"."""

Find = Callable[[str, Linked, Sequence[Linked], Sequence[int]], Role | None]


def behind(text: str, item: Linked, linked: Sequence[Linked], starts: Sequence[int]) -> Role | None:
    """The office behind a name, or None. ``linked`` are all names of the text, and ``starts`` their places."""
    return next((role for find in FORMS if (role := find(text, item, linked, starts))), None)


def _apposition(text: str, item: Linked, linked: Sequence[Linked], starts: Sequence[int]) -> Role | None:
    """ "…, Russia's minister for natural resources,"."""
    match = APPOSITION.match(text, item.name.end, min(len(text), item.name.end + REACH))
    return _phrase(text, match, linked, starts) if match else None


def _predicate(text: str, item: Linked, linked: Sequence[Linked], starts: Sequence[int]) -> Role | None:
    """ "… was elected mayor of Rivertown"; not "if … is elected mayor"."""
    match = PREDICATE.match(text, item.name.end, min(len(text), item.name.end + REACH))
    if match is None or OPEN.search(text, max(0, item.name.start - 10), item.name.start):
        return None
    role = _phrase(text, match, linked, starts, followers=FOLLOWERS)
    return _elected(role) if "elected" in match.group().split() else role


def _elected(role: Role | None) -> Role | None:
    """A president who is elected is that of a state, whichever it is; a company elects none."""
    return Role("president", state=True) if role == Role("president") else role


def _chosen(text: str, item: Linked, linked: Sequence[Linked], starts: Sequence[int]) -> Role | None:
    """ "The senate elected … president"."""
    chosen = CHOSEN.search(text, max(0, item.name.start - 12), item.name.start)
    match = CHOSEN_AS.match(text, item.name.end, min(len(text), item.name.end + REACH))
    role = _phrase(text, match, linked, starts, followers=FOLLOWERS) if chosen and match else None
    return _elected(role) if chosen and chosen.group().startswith("elect") else role


def _phrase(
    text: str,
    match: re.Match[str],
    linked: Sequence[Linked],
    starts: Sequence[int],
    *,
    followers: frozenset[str] = words("after_office", "titles"),
) -> Role | None:
    """The office that a phrase begins with, and what it is of. Only ``followers`` may stand behind the office."""
    tokens = [(m.start(), m.group()) for m in TOKEN.finditer(text, *match.span("phrase"))]
    head = next((i for i, (_, w) in enumerate(tokens[:8]) if is_office(POSSESSIVE.sub("", w))), None)
    while head is not None and (step := _next_office(tokens, head)):
        head += step
    if head is None or POSSESSIVE.search(tokens[head][1]):
        return None
    if (verb := SOURCE_VERB.search(match["phrase"])) and " who " not in match["phrase"][: verb.start()]:
        return None
    follows = tokens[head + 1][1] if head + 1 < len(tokens) else ""
    dated = follows == "in" and tokens[head + 2 :] and tokens[head + 2][1].isdigit()
    if follows and follows not in followers and not dated:
        return None
    if any(not may_precede(word) for _, word in tokens[:head]):
        return None
    over = tokens[0][1].lower() in {"formerly", "previously"}
    begin, end = tokens[1 if over and head else 0][0], tokens[head][0] + len(tokens[head][1])
    personal = serves_persons(tokens[head][1])
    of = named_in(linked, starts, begin, tokens[head][0], personal=personal)
    office = text[begin:end]
    if of:
        office = past(text[begin : of.name.start]) + re.sub(r"^(?:['’]s?)?\s*", "", text[of.name.end : end])
    if follows in {"of", "for", "at"} or (follows == "to" and personal):
        named = named_behind(text, linked, starts, tokens[head + 1][0], match.end("phrase"), personal=personal)
        # "Chile's director of Acme" is Acme's.
        if named and (not of or (follows == "of" and named.name.type == "organisation")):
            of = named
        elif not named and follows != "at":
            field = FIELD_ENDS.sub("", text[end : match.end("phrase")])
            office += field if len(field.split()) <= FIELD else ""
    office = f"former {ARTICLE.sub('', office)}" if over else office
    return role_of(office, of.key if of else None)


def _next_office(tokens: Sequence[tuple[int, str]], head: int) -> int:
    """How many words behind an office one more ends: "president general", "chair and spokesperson"; 0 for none."""
    ahead = [word for _, word in tokens[head + 1 : head + 3]]
    if ahead and bare(ahead[0]) in offices():
        return 1
    return 2 if len(ahead) > 1 and ahead[0] == "and" and bare(ahead[1]) in offices() else 0


def _leads(text: str, item: Linked, linked: Sequence[Linked], starts: Sequence[int]) -> Role | None:
    """ "…, who heads the space agency"."""
    match = CLAUSE.match(text, item.name.end)
    if match is None:
        return None
    office = LEADS[match["verb"]]
    if named := named_behind(text, linked, starts, match.start("body"), match.end("body")):
        return Role(office, named.key)
    body = FIELD_ENDS.sub("", match["body"])
    return Role(f"{office} of {body}") if normalised(body).split()[-1:] and _is_body(body) else None


def _is_body(text: str) -> bool:
    return normalised(text).split()[-1] in words("public_endings", "titles")


def _lawmaker(text: str, item: Linked, _linked: Sequence[Linked], _starts: Sequence[int]) -> Role | None:
    """ "… (D-Ohio)", "…, a member of parliament,"."""
    found = SEAT.match(text, item.name.end) or IS_MEMBER.match(text, item.name.end)
    return Role(LAWMAKER) if found else None


FORMS: Final[tuple[Find, ...]] = (_apposition, _leads, _lawmaker, _predicate, _chosen)
"""Where an office may stand behind a name; the first that holds one counts."""
