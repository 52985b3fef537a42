"""Find what "the agency", "the country" and "the North Korean leader" mean, where only one entity can be meant."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Final

from graphkit.names.countries import country_of_demonym, country_of_name
from graphkit.names.normalise import normalised
from graphkit.names.organisations import american, organisation_of
from graphkit.names.places import is_known_place
from graphkit.names.titles import modifiers
from graphkit.names.words import any_of, words
from graphkit.records import Mention
from graphkit.resolve.references.discourse import Discourse, Reference
from graphkit.resolve.references.unnamed import said_of

NEAR: Final = 4
"""The entity must be named in so many sentences, that of the description included, where several could be meant."""
HEADS: Final = {"organisation": "heads", "place": "place_heads"}
"""The list of nouns for each type of entity."""
HEAD_WORDS: Final = any_of(words("heads", "references") | words("place_heads", "references"))
HEAD: Final = re.compile(rf"\b[Tt]he (?P<noun>{HEAD_WORDS})\b")
NOUN: Final = re.compile(rf" ({HEAD_WORDS})\b")
"""The head of a name, behind it in small letters: “the Harbour party”."""
KINDS: Final = frozenset({"agency", "bank", "court", "party", "university"})
"""Kinds of well-known organisations by which texts call them, whatever their names are."""
FIRST: Final = frozenset({"lake", "mount", "port"})
COUNTRY: Final = re.compile(r"\b[Tt]h(?:e|is) (?:country|nation)\b")
OWN_COUNTRY: Final = re.compile(r"\b[Oo]ur (?:country|nation)\b")
ABROAD: Final = re.compile(r"\b(?:ambassador|consul|envoy|representative)\b", re.IGNORECASE)
"""Offices that are in one country for another: the land behind one may be either."""
OF: Final = re.compile(r"\s+(?:of|for|on|in)\s+(?:the\s+)?[A-Z]")
"""What makes a noun the start of a longer name: “the ministry of Health”."""
OF_WHAT: Final = re.compile(rf"\s+(?:{any_of(words('of_office', 'references'))}\s|(?:and|or) [Vv]ice|[A-Z])")
"""What makes an office another's or anybody's: “the judge in that case”, “the president and vice president”."""
LAND: Final = re.compile(r" \((?P<of>[^()]*)\)$")
"""What an office is of, behind it: “president (Chile)”."""


def resolve_descriptions(discourse: Discourse) -> None:
    """Add the descriptions of a document that only one entity can mean."""
    _countries(discourse)
    _organisations(discourse)
    _officials(discourse)


def _countries(discourse: Discourse) -> None:
    """ "The country" is the only one that is named near by, where none is named more often in the document."""
    counts = Counter(name.entity for name in discourse.names if _is_country(discourse, name.entity))
    for match in discourse.matches(COUNTRY) if counts else ():
        found = {item.entity for item in _near(discourse, match.start()) if item.entity in counts}
        if len(found) == 1 and counts[(country := found.pop())] == max(counts.values()) and _ends(discourse, match):
            discourse.add(Reference(*match.span(), country, "description"))


def resolve_own_countries(discourse: Discourse) -> None:
    """Add "our country" of officials who are quoted: that of which their offices are, where the document names it."""
    lands = {discourse.entities[id_].label: id_ for id_ in {name.entity for name in discourse.names}}
    for match in discourse.matches(OWN_COUNTRY) if lands else ():
        quotation = discourse.quotation_at(match.start())
        if quotation is not None and quotation.speaker and _ends(discourse, match):
            of = {
                land["of"] for role in discourse.entities[quotation.speaker].roles
                if (land := LAND.search(role)) and not ABROAD.search(role)
            }  # fmt: skip
            country = lands.get(of.pop(), "") if len(of) == 1 else ""
            if country and _is_country(discourse, country):
                discourse.add(Reference(*match.span(), country, "description"))


def _is_country(discourse: Discourse, id_: str) -> bool:
    entity = discourse.entities[id_]
    return entity.type == "place" and country_of_name(entity.label) is not None


def _organisations(discourse: Discourse) -> None:
    """ "The agency" is the only organisation of the document whose name has that head, or the only one near by."""
    heads: defaultdict[str, set[str]] = defaultdict(set)
    for name in discourse.names:
        entity = discourse.entities[name.entity]
        if entity.type in HEADS:
            found = _heads(entity.label) | _heads(name.text) | _head_behind(discourse, name)
            for head in found & words(HEADS[entity.type], "references"):
                heads[head].add(name.entity)
    for match in discourse.matches(HEAD) if heads else ():
        if match["noun"] not in heads:
            continue
        fitting = _without_long_form(discourse, heads[match["noun"]])
        if len(fitting) > 1:
            fitting = fitting & {item.entity for item in _near(discourse, match.start())}
        fitting = {id_ for id_ in fitting if discourse.are_named([id_], match.start())}
        if len(fitting) == 1 and _ends(discourse, match) and not OF.match(discourse.text, match.end()):
            discourse.add(Reference(match.start(), match.end(), fitting.pop(), "description"))


def _without_long_form(discourse: Discourse, ids: set[str]) -> set[str]:
    """Of two bearers the one with the short name, where the other has its long form: “Norwegian Sea Court of Oslo”."""
    short, long = (sorted(ids, key=lambda id_: len(discourse.entities[id_].label)) * 2)[:2]
    name, other = (discourse.entities[id_].label for id_ in (short, long))
    first, _, rest = other.partition(" ")
    rest = rest if country_of_demonym(first) else other
    is_long = " " in name and (rest == name or rest.startswith(f"{name} of "))
    return {short} if len(ids) == 2 and is_long else ids


def _head_behind(discourse: Discourse, name: Mention) -> frozenset[str]:
    """The noun behind a name ("the Harbour party"): not one that a country or a city is only where it lies."""
    match = NOUN.match(discourse.text, name.end)
    if match is None or name.via == "demonym" or _is_country(discourse, name.entity):
        return frozenset()
    lies = is_known_place(normalised(discourse.entities[name.entity].label))
    return frozenset() if lies and match[1] not in words("areas", "references") else frozenset(match.groups())


@cache
def _heads(name: str) -> frozenset[str]:
    """The noun that says what an organisation is, by its name: the last word, or that before "of …".

    >>> _heads("Harbour Agency"), _heads("Central Bank of Vell"), _heads("Acme")
    (frozenset({'agency'}), frozenset({'bank'}), frozenset())
    """
    known = organisation_of(name)
    found = set()
    for form in {name, known.name if known else name}:
        tokens = normalised(form).split()
        if len(tokens) > 1:
            behind = next((at for at, token in enumerate(tokens) if at and token in {"of", "for", "on"}), len(tokens))
            found |= {tokens[0]} & FIRST | {tokens[behind - 1]}
    found |= {known.kind} & KINDS if known else set()
    return frozenset(found)


def _officials(discourse: Discourse) -> None:
    """ "The president" is the only person of the document with that office; "the Chilean president" that of Chile."""
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for name in discourse.names:
        if discourse.is_person(name.entity):
            for role in filter(None, (name.role, *discourse.entities[name.entity].roles)):
                bearers[_office(role)].add(name.entity)
    for match in discourse.matches(_office_pattern()) if bearers else ():
        found = bearers.get(_office(match["office"]), set[str]())
        if match["of"]:
            found = {id_ for id_ in found if _is_of(discourse, id_, match)}
        if (
            len(found) == 1
            and discourse.are_named(found, match.start())
            and _is_office(discourse, match, *found)
            and (match["of"] or not _another_bears(discourse, match, *found))
        ):
            start = match.start("office" if match["of"] else 0)
            discourse.add(Reference(start, match.end(), next(iter(found)), "description"))


@cache
def _office_pattern() -> re.Pattern[str]:
    offices = words("public", "titles") - words("common_offices", "references")
    of = rf"(?P<of>(?!(?i:{any_of(modifiers())})\b)[A-Z][\w.’'-]+?(?: [A-Z][\w.’'-]+?)?)(?:['’]s?)? "
    return re.compile(rf"\b[Tt]he (?:{of})?(?P<office>(?i:(?:{any_of(modifiers())}[ -])*{any_of(offices)}))\b")


def _office(role: str) -> str:
    """The key of an office without what it is of; "former" counts."""
    return american(normalised(LAND.sub("", role)))


def _is_of(discourse: Discourse, id_: str, match: re.Match[str]) -> bool:
    """Whether a person has an office of what stands before it."""
    place = match.span("of")
    owner = next((item.entity for item in discourse.mentions_at(place[0]) if (item.start, item.end) == place), "")
    return bool(owner) and any(
        _office(role) == _office(match["office"])
        and (land := LAND.search(role)) is not None
        and land["of"] == discourse.entities[owner].label
        for role in discourse.entities[id_].roles
    )


def _is_office(discourse: Discourse, match: re.Match[str], bearer: str) -> bool:
    """Whether an office stands alone: it is of nothing else, and is not said of its bearer ("Ann Roe, the mayor")."""
    names = discourse.mentions_at(match.start())
    beside = any(item.entity == bearer and discourse.text[item.end : match.start()] == ", " for item in names)
    return not beside and not OF_WHAT.match(discourse.text, match.end()) and _ends(discourse, match, "office")


def _another_bears(discourse: Discourse, match: re.Match[str], bearer: str) -> bool:
    """Whether another with an office ("a president", "the president of …") stands since its bearer was meant.

    So does one in the sentence before.
    """
    place = match.start()
    sentence = discourse.sentence_at(place)
    before = (item for number in range(sentence, -1, -1) for item in reversed(discourse.mentions(number)))
    last = next((item.end for item in before if item.entity == bearer and item.end <= place), 0)
    start = min(last, discourse.sentences[max(sentence - 1, 0)].start)
    for other in _another(match["office"]).finditer(discourse.text, start, place):
        own = any(
            item.entity == bearer and said_of(discourse.text, item, other.start(), other.end())
            for item in discourse.mentions_at(other.start())
        )
        if not own and not _of_bearer(discourse, other, bearer):
            return True
    return False


def _of_bearer(discourse: Discourse, other: re.Match[str], bearer: str) -> bool:
    """Whether the office that stands in a text is that of its bearer by the land."""
    lands = {land["of"] for role in discourse.entities[bearer].roles if (land := LAND.search(role))}
    return any(
        discourse.entities[item.entity].label in lands
        for item in discourse.mentions_at(other.start())
        if item.entity and item.start < other.end() + len("the ") and other.start() <= item.end
    )


@cache
def _another(office: str) -> re.Pattern[str]:
    """An office that somebody has of whom more is said: “a president”, “the French president”, “the president of …”."""
    noun, lower = rf"(?i:{re.escape(office)})\b", rf"(?!(?i:{any_of(modifiers())})\b)"  # Not “the vice president”.
    return re.compile(
        rf"\b(?:[Aa]n?|[Aa]nother)\s(?:{lower}[\w-]+\s){{0,2}}?{noun}|\b[Tt]he\s{lower}[A-Z][\w’'-]+\s{noun}"
        rf"|\b[Tt]he\s(?:{lower}[\w-]+\s)?{noun}\s(?:of|for)\s(?:the\s)?\S"
    )


def _near(discourse: Discourse, place: int) -> Iterator[Reference]:
    """The mentions in the sentences before a place, and in its own before it."""
    sentence = discourse.sentence_at(place)
    for number in range(max(0, sentence - NEAR + 1), sentence + 1):
        yield from (item for item in discourse.mentions(number) if item.start < place)


def _ends(discourse: Discourse, match: re.Match[str], group: str | int = 0) -> bool:
    """Whether a description is no part of a longer one ("the agency chief"), nor of a name."""
    start, end = match.span(group)
    free = not any(item.start < end and start < item.end for item in discourse.mentions_at(start))
    return free and _behind().match(discourse.text, end) is not None


@cache
def _behind() -> re.Pattern[str]:
    """What may follow a description."""
    words_behind = any_of(words("after_description", "references"))
    return re.compile(rf"['’]s? |[,.;:!?)\]”\"—–]|\s*$|\s+(?:[a-z]+(?:ed|ly)|{words_behind})\b")
