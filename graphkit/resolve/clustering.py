"""What the corpus has under each key comes in; which keys are one entity goes out, each join with its rule and score.

*Deciding* and *applying* are two things: rules propose joins, :func:`decide` accepts or refuses them one by one, the
surest first, and the result is a read-only map from key to key.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Final, TypeAlias

from graphkit.names.key import Key
from graphkit.names.organisations import country_before, organisation_of, plain_form
from graphkit.names.similarity import loose_score, spelling_score
from graphkit.resolve.clusters import Clusters
from graphkit.resolve.profiles import Proposal, Unit, Units

Join: TypeAlias = tuple[Key, Key, float]


def known_names(units: Units, _acronyms: Acronyms) -> Iterator[Join]:
    """Forms of one well-known organisation ("WHO", "World Health Organisation")."""
    groups: defaultdict[str, list[Key]] = defaultdict(list)
    for key, unit in units.items():
        # What a document has joined bears the full name as its key, even where its forms are mostly short.
        known = organisation_of(_usual(unit)) or organisation_of(key.value.title())
        if known and unit.type in {"organisation", "place"}:
            groups[known.name].append(key)
    yield from _chain(groups, 1.0)


def word_order(units: Units, _acronyms: Acronyms) -> Iterator[Join]:
    """Organisations that differ in spelling or word order alone ("Defence Ministry", "Ministry of Defense")."""
    groups: defaultdict[str, list[Key]] = defaultdict(list)
    for key, unit in units.items():
        if unit.type in {"organisation", "place"}:
            groups[plain_form(key.value).replace(" ", "")].append(key)
    yield from _chain(groups, 0.97)


ARTICLES: Final = {"el": "al", "ul": "al"}
"""The Arabic article, otherwise transcribed."""


def spacing(units: Units, _acronyms: Acronyms) -> Iterator[Join]:
    """Persons whose names have the same letters, otherwise spaced or with the surname at the other end."""
    groups: defaultdict[str, list[Key]] = defaultdict(list)
    for key, unit in units.items():
        if unit.type == "person" and key.is_words:
            letters = "".join(ARTICLES.get(token, token) for token in key.words)
            turned = min(letters[i:] + letters[:i] for i in range(len(letters)))
            groups[turned].append(key)
    yield from _chain(groups, 0.95)


def explained_acronyms(units: Units, acronyms: Acronyms) -> Iterator[Join]:
    """An acronym that the corpus explains in just one way."""
    for short, longs in sorted(acronyms.items()):
        if short in units and len(longs) == 1 and (long := next(iter(longs))) in units and long != short:
            yield short, long, 0.93


def parties(units: Units, _acronyms: Acronyms) -> Iterator[Join]:
    """A party and its shorter names, where an article with both has joined them.

    These are its adjective ("Liberal", "Liberal Party") and its name without the country ("US Liberal Party").
    """
    longer: defaultdict[Key, list[Key]] = defaultdict(list)
    for key, unit in units.items():
        if unit.type == "organisation" and key.is_words and key.words[-1] == "party":
            country, rest = country_before(key.value)
            longer[Key("name", rest if country else key.value.removesuffix(" party"))].append(key)
    for key, fuller in longer.items():
        if key in units and units[key].type == "organisation":
            joined = [full for full in fuller if not units[full].forms.keys().isdisjoint(units[key].forms)]
            if len({plain_form(full.value) for full in joined}) == 1:
                yield from ((key, full, 0.91) for full in joined)


def middle_names(units: Units, _acronyms: Acronyms) -> Iterator[Join]:
    """A name and the one longer name with the same first and last word ("John Kennedy", "John F. Kennedy")."""
    ends: defaultdict[tuple[str, str], list[Key]] = defaultdict(list)
    for key, unit in units.items():
        if unit.type == "person" and key.is_words:
            tokens = key.words
            ends[tokens[0], tokens[-1]].append(key)
    for keys in ends.values():
        short = [key for key in keys if len(key.words) == 2]
        long = [key for key in keys if len(key.words) > 2]
        if len(short) == 1 and len(long) == 1:
            yield short[0], long[0], 0.92


MANY_AFFAIRS: Final = 50
"""Articles from which a corpus is not taken for one affair any more, in which everybody knows who "Roe" is."""
DOMINANT: Final = 10
"""So many times as many documents as all others together must name the bearer of a surname that several bear."""


def lone_surnames(units: Units, _acronyms: Acronyms) -> Iterator[Join]:
    """A surname that just one person of the corpus bears, or one ten times as often as all others together.

    In a corpus of many affairs the bearer must be somebody: with an office, or named in two articles.
    """
    many_affairs = len(set().union(*(unit.documents for unit in units.values()))) >= MANY_AFFAIRS
    bearers: defaultdict[str, list[Key]] = defaultdict(list)
    for key, unit in units.items():
        if unit.type == "person" and key.is_words:
            bearers[key.words[-1]].append(key)
    for key, unit in units.items():
        if unit.type == "person" and key.is_word and not unit.common and (full := bearers.get(key.value)):
            ranked = sorted(full, key=lambda name: (-len(units[name].documents), name))
            others = sum(len(units[name].documents) for name in ranked[1:] if not _variants(units, ranked[0], name))
            bearer = units[ranked[0]]
            somebody = not many_affairs or bool(bearer.offices) or len(bearer.documents) > 1
            if somebody and len(bearer.documents) >= DOMINANT * others:
                yield key, ranked[0], 0.85 if others else 0.9


def _variants(units: Units, one: Key, other: Key) -> bool:
    """Whether two full names of one surname are one person's: a middle name or a spelling more, never side by side."""
    a, b = one.words, other.words
    alike = (a[0] == b[0] and 2 in {len(a), len(b)}) or spelling_score(one.value, other.value) > 0
    return alike and not units[one].documents & units[other].documents


def spellings(units: Units, _acronyms: Acronyms) -> Iterator[Join]:
    """Persons' names that differ in the spelling of one word ("Oleg Kozemayako", "Oleg Kozhemyako")."""
    rest: defaultdict[tuple[str, ...], list[Key]] = defaultdict(list)
    for key, unit in units.items():
        if unit.type == "person" and key.is_words:
            tokens = key.words
            for i, token in enumerate(tokens):
                # All words but one are the same, and of that one the first letter or it is in the middle.
                outer = token[0] if i in (0, len(tokens) - 1) else ""
                rest[(*tokens[:i], f"*{outer}", *tokens[i + 1 :])].append(key)
    for keys in rest.values():
        for a, b in combinations(sorted(keys), 2):
            if score := spelling_score(a.value, b.value):
                yield a, b, round(0.9 * score, 4)


def transcriptions(units: Units, _acronyms: Acronyms) -> Iterator[Join]:
    """Persons of one office whose names sound alike, as transcribed names do ("Choe Son Hui", "Cho Sun-hui")."""
    officials = {key: unit for key, unit in units.items() if unit.offices}
    for a, b in _blocks(officials):
        shared = units[a].offices & units[b].offices
        if shared and not spelling_score(a.value, b.value) and (score := loose_score(a.value, b.value)):
            yield a, b, round(0.85 * score, 4)


Acronyms: TypeAlias = Mapping[Key, set[Key]]

RULES: Final[Mapping[str, Callable[[Units, Acronyms], Iterator[Join]]]] = {
    "known name": known_names,
    "word order": word_order,
    "spacing": spacing,
    "acronym": explained_acronyms,
    "short form": parties,
    "middle name": middle_names,
    "lone surname": lone_surnames,
    "spelling": spellings,
    "transcription": transcriptions,
}
"""The rules that join names across documents."""

APART: Final = frozenset({"spelling", "transcription", "middle name", "lone surname", "alike"})
"""Rules that a document which names both, each in its own right, speaks against."""


def _usual(unit: Unit) -> str:
    return min(unit.forms, key=lambda form: (-unit.forms[form], form))


def _chain(groups: Mapping[str, Sequence[Key]], score: float) -> Iterator[Join]:
    for _, keys in sorted(groups.items()):
        first, *others = sorted(keys)
        for other in others:
            yield first, other, score


def _blocks(units: Units, *, largest: int | None = None) -> Iterator[tuple[Key, Key]]:
    """Pairs of persons with as many words and the same initials of first and last; nobody is compared to everybody.

    Blocks of more than ``largest`` names are passed over.
    """
    blocks: defaultdict[tuple[int, str, str], list[Key]] = defaultdict(list)
    for key, unit in units.items():
        if unit.type == "person" and key.is_words:
            tokens = key.words
            blocks[len(tokens), tokens[0][0], tokens[-1][0]].append(key)
    for keys in blocks.values():
        if largest is None or len(keys) <= largest:
            yield from combinations(sorted(keys), 2)


def propose(units: Units, acronyms: Acronyms) -> list[Proposal]:
    """All joins that a rule proposes, the surest first; of several for one pair the surest alone."""
    best: dict[tuple[Key, Key], Proposal] = {}
    for rule, find in RULES.items():
        for one, other, score in find(units, acronyms):
            a, b = min(one, other), max(one, other)
            if (a, b) not in best or best[a, b].score < score:
                best[a, b] = Proposal(a, b, rule, score)
    return sorted(best.values(), key=lambda p: (-p.score, p.a, p.b))


def decide(units: Units, proposals: Iterable[Proposal], clusters: Clusters) -> list[Proposal]:
    """Accept or refuse each proposal in turn, joining ``clusters``; the same proposals go out with their verdict."""
    verdicts = []
    for proposal in proposals:
        reason = _objection(units, proposal, clusters)
        if not reason:
            clusters.join(proposal.a, proposal.b)
        verdicts.append(replace(proposal, refused=reason))
    return verdicts


def _objection(units: Units, proposal: Proposal, clusters: Clusters) -> str:
    """Why a proposal is refused, or ""."""
    if clusters.find(proposal.a) == clusters.find(proposal.b):
        return ""
    if clusters.apart(proposal.a, proposal.b):
        return "the decisions keep them apart"
    if proposal.rule in APART or _turned(proposal):
        both = _documents(units, clusters, proposal.a) & _documents(units, clusters, proposal.b)
        if both:
            return "one article names both"
    return ""


def _turned(proposal: Proposal) -> bool:
    """Whether two persons' names have their words in another order: Ann Lee may be somebody else than Lee Ann."""
    return proposal.rule == "spacing" and "".join(proposal.a.words) != "".join(proposal.b.words)


def _documents(units: Units, clusters: Clusters, key: Key) -> set[int]:
    return set().union(*(units[member].documents for member in clusters.members(key) if member in units))


SUGGESTED_FROM: Final = 400


def suggest(units: Units, clusters: Clusters) -> list[Proposal]:
    """Pairs that look alike, that nothing tells apart, and that no rule dares to join: for the user to say.

    Where a very large corpus has more than 400 persons with the same initials, these are not looked at.
    """
    found = []
    for a, b in _blocks(units, largest=SUGGESTED_FROM):
        if (
            clusters.find(a) != clusters.find(b)
            and (score := loose_score(a.value, b.value))
            and not spelling_score(a.value, b.value)
        ):
            proposal = Proposal(a, b, "alike", round(0.6 * score, 4))
            if not _objection(units, proposal, clusters):
                found.append(replace(proposal, refused="too little speaks for it"))
    return sorted(found, key=lambda p: (-p.score, p.a, p.b))
