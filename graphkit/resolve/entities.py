"""Make the entities and aliases of a corpus from the clusters of its keys."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graphkit.names.key import Key
from graphkit.records import Alias, Entity, EntityType
from graphkit.resolve.attributes.officials import holds_office, roles_in_words
from graphkit.resolve.canonical import head_of, ids_of, label_of
from graphkit.resolve.clustering import Clusters, Proposal
from graphkit.resolve.lasting import lasting
from graphkit.resolve.listed.found import Found
from graphkit.resolve.profiles import CorpusProfiles


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a corpus was resolved to.

    Attributes:
        entities: The entities, by id.
        aliases: Each form of each entity, with the rule that joined it.
        ids: Key → the id of its entity.
        kept: Each id that is kept from the last build, with the one that the entity would get without that.
    """

    entities: list[Entity]
    aliases: list[Alias]
    ids: dict[Key, str]
    kept: list[tuple[str, str]]


def entities_of(
    corpus: CorpusProfiles,
    clusters: Clusters,
    verdicts: Sequence[Proposal],
    *,
    labels: Mapping[Key, str],
    types: Mapping[Key, EntityType],
    listed: Found | None = None,
    last: Mapping[Key, str] | None = None,
) -> Resolved:
    """The entities that the clusters are, with their aliases.

    ``labels`` and ``types`` are given for the keys of topics, and for those that the user has decided; they go over
    what is ``listed``. ``last`` has the ids of the last build.
    """
    profiles = corpus.by_key
    groups: defaultdict[Key, list[Key]] = defaultdict(list)
    for key in sorted(profiles):
        groups[clusters.find(key)].append(key)
    heads = {root: head_of(profiles, members) for root, members in groups.items()}
    head = {member: heads[root] for root, members in groups.items() for member in members}
    kinds = {key: profiles[key].type for key in heads.values()}
    canonical = ids_of(kinds)
    mentions = {heads[root]: {key: profiles[key].mentions for key in members} for root, members in groups.items()}
    ids = ids_of(kinds, lasting(mentions, last)) if last else canonical
    listed = listed or Found()
    # Of several listed keys, which decisions alone merge, the head tells the label and the type.
    own = {key: next((k for k in (key, *groups[clusters.find(key)]) if k in listed.types), key) for key in ids}
    names = {
        key: listed.labels.get(own[key]) or label_of(key, _forms(corpus, groups[clusters.find(key)])) for key in ids
    }
    names |= {head[key]: label for key, label in labels.items() if key in head}
    given = {head[key]: kind for key, kind in types.items() if key in head}
    members_of = {key: groups[clusters.find(key)] for key in ids}
    officials = {key for key, members in members_of.items() if holds_office(corpus.roles, members, profiles)}
    entities = []
    for key in sorted(ids, key=ids.__getitem__):
        members = members_of[key]
        roles = roles_in_words(corpus.roles, members, lambda of: names.get(head.get(of, of), ""))
        official = holds_office(corpus.roles, members, profiles, lambda of: head.get(of, of) in officials)
        kind = given.get(key) or listed.types.get(own[key], profiles[key].type)
        observer = kind == "organisation" and corpus.observers.only_report(members)
        listed_id = "; ".join(listed.ids[member] for member in members if member in listed.ids)
        entities.append(Entity(ids[key], names[key], kind, roles, official, observer, listed_id))
    return Resolved(
        entities,
        _aliases(corpus, head, ids, verdicts),
        {key: ids[head[key]] for key in profiles},
        sorted((ids[key], canonical[key]) for key in ids if ids[key] != canonical[key]),
    )


def _aliases(
    corpus: CorpusProfiles, head: Mapping[Key, Key], ids: Mapping[Key, str], verdicts: Sequence[Proposal]
) -> list[Alias]:
    """Each form of each entity, with the rule that joined it within an article or, where none did, across articles."""
    # Of several merges the surest, which comes first, says why a form is here.
    merged = {key: verdict for verdict in reversed(verdicts) if not verdict.refused for key in (verdict.a, verdict.b)}
    found: dict[Alias, None] = {}
    for member in sorted(head, key=lambda member: (ids[head[member]], member)):
        entity, verdict = ids[head[member]], merged.get(member)
        for form in sorted(corpus.by_key[member].forms):
            rule = corpus.rules[form, member]
            if rule == "exact" and member not in ids and verdict:
                found[Alias(form, entity, verdict.rule, verdict.score)] = None
            else:
                found[Alias(form, entity, rule)] = None
    return list(found)


def _forms(corpus: CorpusProfiles, members: Sequence[Key]) -> Counter[str]:
    return sum((corpus.by_key[member].forms for member in members), start=Counter())
