"""Find the entities that articles name beside a person, without those that are everywhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set as AbstractSet
from typing import Final

from graphkit.names.key import Key
from graphkit.names.organisations import organisation_of
from graphkit.names.places import is_known_place
from graphkit.names.words import words
from graphkit.resolve.clustering import Clusters
from graphkit.resolve.profiles import Profile, Profiles

COMMON_ARTICLES: Final = 10
COMMON_SHARE: Final = 0.05
"""An entity in so many articles, and in such a share of all, is a companion of too many to tell two people apart."""


class Companions:
    """What some documents name, as heads of clusters.

    Args:
        profiles: What the corpus says of each key.
        clusters: Which keys are one entity.
        numbers: The documents.
        total: The number of all documents.
    """

    def __init__(self, profiles: Profiles, clusters: Clusters, numbers: AbstractSet[int], total: int) -> None:
        self._of: defaultdict[int, set[Key]] = defaultdict(set)
        self._countries: defaultdict[int, set[str]] = defaultdict(set)
        least = max(COMMON_ARTICLES, COMMON_SHARE * total)
        documents: defaultdict[Key, set[int]] = defaultdict(set)
        for key, profile in profiles.items():
            documents[clusters.find(key)] |= profile.documents
        common = {root for root, found in documents.items() if len(found) >= least}
        for key, profile in profiles.items():
            here = profile.documents & numbers
            if key.kind == "country":
                for number in here:
                    self._countries[number].add(key.value)
            elif key.kind != "topic" and (root := clusters.find(key)) not in common and not _is_everywhere(profile):
                for number in here:
                    self._of[number].add(root)

    def of(self, number: int, person: Key) -> set[Key]:
        """The companions of a person in a document."""
        return self._of[number] - {person}

    def countries(self, number: int) -> set[str]:
        """The countries that a document names."""
        return self._countries[number]


def _is_everywhere(profile: Profile) -> bool:
    """Whether a name is that of a big city or a well-known organisation, which articles on anything have."""
    if profile.type == "place":
        return is_known_place(profile.key.value) or profile.key.value in words("everywhere", "professions")
    return profile.type == "organisation" and any(organisation_of(form) is not None for form in profile.forms)
