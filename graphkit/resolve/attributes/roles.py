"""Find the offices that a text gives to people, and the country or organisation of each office.

An office stands before the name ("Russian Defence Minister Sergei Shoigu", "the leader of Chile, Ann Example")
or behind it, between commas ("Lim Soo-suk, spokesperson for the Foreign Ministry").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from graphkit.data import table
from graphkit.names.countries import country_of_demonym, country_of_name
from graphkit.names.key import Key, country_key
from graphkit.names.normalise import normalised
from graphkit.names.organisations import american
from graphkit.names.titles import bare, modifiers, offices
from graphkit.names.words import any_of, words
from graphkit.resolve.coreference.linked import Linked

TOKEN: Final = re.compile(r"[^\s,;:()\[\]“”\"]+")
SENTENCE_END: Final = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“‘(]?[A-Z]|$)|\n|[;:()\[\]]")
ABBREVIATION: Final = re.compile(rf"\b(?:{any_of(words('titles', 'abbreviations'))}|[A-Z])\.$")
"""A full stop that does not end a sentence."""
BEHIND: Final = re.compile(
    r"\s*[,–—-]\s+(?:(?:aged )?\d{1,3}, )?(?:who (?:is|was) )?"
    r"(?P<phrase>[^,.;:!?()\n–—]{3,90}?)(?=\s*(?:[,;:!?()\n–—]|\.(?:\s|$)|$))"
)
LISTED: Final = re.compile(r"\s*(?:,|,?\s+and)\s+")
"""What joins the names that share an office in the plural: "Marshals Ri Pyong Chol and Pak Jong Chon"."""
SOURCE_VERB: Final = re.compile(rf"\b{any_of(words('source_verbs', 'titles'))}\b")
"""It shows that a phrase behind a comma is the source of the sentence: "…, a spokesman for the ministry said."."""
POSSESSIVE: Final = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class Role:
    """An office ("Defence Minister") and the key of its country or organisation, or None."""

    office: str
    of: Key | None = None


def roles_of(text: str, linked: Sequence[Linked]) -> list[Role | None]:
    """The office that the text gives to each name; None for those without one, and for all that are no persons."""
    starts = [item.name.start for item in linked]
    found: list[Role | None] = []
    plural: tuple[Role, int] | None = None
    for item in linked:
        role = None
        if item.name.type == "person":
            role = _before(text, item, linked, starts) or _behind(text, item, linked, starts)
            if role and _is_plural(role.office):
                role = Role(_singular(role.office), role.of)
                plural = role, item.name.end
            elif plural and role is None and LISTED.fullmatch(text, plural[1], item.name.start):
                role = plural[0]
                plural = role, item.name.end
        found.append(role)
    return found


def _is_plural(office: str) -> bool:
    last = bare(office.split()[-1])
    return last not in offices() and is_office(last)


def _singular(office: str) -> str:
    return office[:-1]


def _before(text: str, item: Linked, linked: Sequence[Linked], starts: Sequence[int]) -> Role | None:
    """The office directly before a name. A comma may stand between them."""
    start = item.name.start
    low = _clause_start(text, start, linked, starts)
    tokens = [(m.start(), m.group()) for m in TOKEN.finditer(text, low, start)]
    if not tokens:
        return None
    comma = text[max(0, start - 4) : start].rstrip().endswith(",")
    if is_office(tokens[-1][1]) and (not comma or text[item.name.end : item.name.end + 1] == ","):
        return _phrase_before(text, tokens, linked, starts)
    return _office_of(text, start, tokens, linked, starts)


def _clause_start(text: str, start: int, linked: Sequence[Linked], starts: Sequence[int]) -> int:
    """Where the search for an office before a name begins: behind the last sentence, or the last person."""
    low = max(text.rfind("\n", 0, start) + 1, start - 110)
    for match in SENTENCE_END.finditer(text, low, start):
        if not ABBREVIATION.search(text, max(0, match.start() - 5), match.start() + 1):
            low = match.end()
    for i in range(bisect_left(starts, start) - 1, -1, -1):
        if linked[i].name.end <= low:
            break
        if linked[i].name.type == "person":
            return linked[i].name.end
    return low


def is_office(word: str) -> bool:
    """Whether a word is the last one of an office, in the singular or plural ("Marshals")."""
    plain = bare(word)
    return plain in offices() or (plain.endswith("s") and len(plain) > 5 and plain[:-1] in offices())


def _phrase_before(
    text: str, tokens: Sequence[tuple[int, str]], linked: Sequence[Linked], starts: Sequence[int]
) -> Role | None:
    """ "South Korea's Foreign Minister", "Kremlin spokesman", "regional Gov."."""
    first = len(tokens) - 1
    while first > 0 and _belongs(tokens[first - 1][1]) and "," not in text[tokens[first - 1][0] : tokens[first][0]]:
        first -= 1
    end = tokens[-1][0] + len(tokens[-1][1])
    begin = tokens[first][0]
    if inside := _named_in(linked, starts, begin, end):
        return _role(_past(text[begin : inside.name.start]) + text[inside.name.end : end], inside.key)
    of = _possessor(text, linked, starts, begin)
    return _role(text[begin:end], of.key if of else None)


def _past(before: str) -> str:
    """ "former ", where a country separates it from the office ("former US president")."""
    return "former " if "former" in before.lower().split() else ""


def _office_of(
    text: str, start: int, tokens: Sequence[tuple[int, str]], linked: Sequence[Linked], starts: Sequence[int]
) -> Role | None:
    """ "the Leader of Chile, Ann Example", "Secretary of State Antony Blinken"."""
    at = next((i for i in range(len(tokens) - 1, 0, -1) if tokens[i][1] in {"of", "for"}), None)
    if at is None or at < 1 or not is_office(tokens[at - 1][1]):
        return None
    comma = text[max(0, start - 4) : start].rstrip().endswith(",")
    rest = text[tokens[at][0] + len(tokens[at][1]) : start].strip().removesuffix(",").strip()
    if "," in rest or not rest or len(rest.split()) > 6:
        return None
    named = _named_in(linked, starts, tokens[at][0], start)
    portfolios = words("portfolios", "titles") | words("public_endings", "titles")
    portfolio = normalised(rest).removeprefix("the ") in portfolios
    if not comma and not named and not portfolio:
        return None
    first = at - 1
    while first > 0 and _belongs(tokens[first - 1][1]) and "," not in text[tokens[first - 1][0] : tokens[first][0]]:
        first -= 1
    head = text[tokens[first][0] : tokens[at][0]].strip()
    country = _possessor(text, linked, starts, tokens[first][0])
    if named and not portfolio:
        return _role(head, named.key)
    return _role(f"{head} {tokens[at][1]} {rest}", country.key if country else None)


def _behind(text: str, item: Linked, linked: Sequence[Linked], starts: Sequence[int]) -> Role | None:
    """The office in an apposition: ", Russia's minister for natural resources,"."""
    match = BEHIND.match(text, item.name.end, min(len(text), item.name.end + 110))
    if match is None:
        return None
    tokens = [(m.start(), m.group()) for m in TOKEN.finditer(text, *match.span("phrase"))]
    head = next(
        (i for i, (_, word) in enumerate(tokens) if bare(POSSESSIVE.sub("", word)) in offices() and i <= 7), None
    )
    while head is not None and head + 1 < len(tokens) and bare(tokens[head + 1][1]) in offices():
        head += 1
    if head is None or POSSESSIVE.search(tokens[head][1]):
        return None
    if (verb := SOURCE_VERB.search(match["phrase"])) and " who " not in match["phrase"][: verb.start()]:
        return None
    if head + 1 < len(tokens) and tokens[head + 1][1] not in words("after_office", "titles"):
        return None
    if any(not _may_precede(word) for _, word in tokens[:head]):
        return None
    begin, end = tokens[0][0], tokens[head][0] + len(tokens[head][1])
    of = _named_in(linked, starts, begin, tokens[head][0])
    office = text[begin:end]
    if of:
        office = _past(text[begin : of.name.start]) + re.sub(r"^(?:['’]s?)?\s*", "", text[of.name.end : end])
    if head + 1 < len(tokens) and tokens[head + 1][1] in {"of", "for"}:
        named = _named_in(linked, starts, tokens[head + 1][0], match.end("phrase"))
        if named and not of:
            of = named
        elif not named:
            office += text[end : match.end("phrase")]
    return _role(office, of.key if of else None)


def _may_precede(word: str) -> bool:
    """Whether a word can stand between a comma and an office. Other words, such as verbs, make the phrase a clause."""
    return (
        word[:1].isupper() or "-" in word or word.lower() in words("before_office_words", "titles")
        or bare(word) in modifiers() or bare(word) in offices() or POSSESSIVE.search(word) is not None
    )  # fmt: skip


def _belongs(word: str) -> bool:
    """Whether a word before the last one of an office is part of it."""
    if POSSESSIVE.search(word):
        return False
    return word[:1].isupper() or bare(word) in modifiers() or bare(word) in offices() or word == "and"


def _named_in(linked: Sequence[Linked], starts: Sequence[int], start: int, end: int) -> Linked | None:
    """The last place or organisation named between two positions of the text."""
    for i in range(bisect_left(starts, end) - 1, -1, -1):
        item = linked[i]
        if item.name.start < start:
            return None
        if item.name.type in {"organisation", "place"} and item.name.end <= end:
            return item
    return None


def _possessor(text: str, linked: Sequence[Linked], starts: Sequence[int], start: int) -> Linked | None:
    """The place or organisation directly before an office: "Russia's", "Russian", "the Kremlin"."""
    i = bisect_left(starts, start) - 1
    if i < 0:
        return None
    item = linked[i]
    between = text[item.name.end : start]
    if item.name.type in {"organisation", "place"} and re.fullmatch(r"(?:['’]s?)?\s*", between):
        return item
    return None


def _role(office: str, of: Key | None) -> Role | None:
    """An office without articles, "then-" and its country, which is kept beside it."""
    tokens = [re.sub(r"^(?:then|ex)-", "", word, flags=re.IGNORECASE) for word in office.split()]
    while tokens and normalised(tokens[0]) in words("before_office_start", "titles"):
        tokens.pop(0)
    for length in (3, 2, 1):
        head = " ".join(tokens[:length])
        if length < len(tokens) and (code := country_of_demonym(head) or country_of_name(head)):
            tokens, of = tokens[length:], of or country_key(code)
            break
    if not tokens or not any(is_office(word) for word in tokens):
        return None
    short = table("titles")["short"]
    tokens = [short[bare(word)].capitalize() if bare(word) in short else word for word in tokens]
    return Role(" ".join(tokens).rstrip("."), of)


@cache
def office_key(office: str) -> str:
    """The key that the wordings of one office share: they differ in case, spelling, and "man", "woman" or "person".

    >>> office_key("Defense Minister") == office_key("defence minister")
    True
    """
    key = american(normalised(office))
    key = re.sub(r"\bspokes(?:wo)?man\b", "spokesperson", key)
    return re.sub(r"\bchair(?:wo)?man\b", "chairperson", key)
