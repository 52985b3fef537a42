"""Father and son of one name are two people where a text tells them apart by "Jr.", "III" or "the Elder"."""

from __future__ import annotations

import pytest

from graphkit.names.key import name_key
from graphkit.resolve.clustering import Clusters, decide
from graphkit.resolve.coreference.link import link
from graphkit.resolve.mentions.generations import with_generations
from tests.resolve.marked import marked
from tests.resolve.profiles import merged, profile, profiles_of, proposal


def keys(text: str) -> list[tuple[str, str]]:
    plain, names = marked(text)
    return [(item.name.text, str(item.key)) for item in link(plain, with_generations(plain, names))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("«p:Jo Roe», Jr., left.", [("Jo Roe, Jr.", "jo roe jr")]),
        ("«p:Jo Roe Sr». left.", [("Jo Roe Sr.", "jo roe sr")]),
        ("«p:Jo Roe Snr» left.", [("Jo Roe Snr", "jo roe sr")]),
        ("«p:Jo Roe» the «p:Elder» left.", [("Jo Roe the Elder", "jo roe the elder")]),
        ("«p:Jo Roe» III left.", [("Jo Roe III", "jo roe iii")]),
        ("«p:Jo Roe» the elder statesman left.", [("Jo Roe", "jo roe")]),
        ("«p:Jo Roe», II. left.", [("Jo Roe", "jo roe")]),
        ("«o:Roe Bank» Jr. left.", [("Roe Bank", "roe bank")]),
    ],
)
def test_the_sign_behind_a_name_is_a_part_of_it(text: str, found: list[tuple[str, str]]) -> None:
    assert keys(text) == found


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("«p:Jo Roe» Jr. met «p:Jo Roe» Sr. Then «p:Roe» Jr. left.", "jo roe jr"),
        ("«p:Jo Roe» Jr. met «p:Jo Roe» Sr. Then «p:Jo Roe» left.", "jo roe"),
        ("«p:Jo Roe» Jr. met «p:Jo Roe» Sr. Then «p:J. Roe» Sr. left.", "jo roe sr"),
        ("«p:Jo Roe» Jr. spoke. Then «p:Jo Roe» left.", "jo roe jr"),
        ("«p:Jo Roe» Jr. spoke. Then «p:Roe» left.", "jo roe jr"),
        ("«p:Jo Roe» Jr. spoke. His father, «p:Jo Roe» left.", "jo roe"),
        ("«p:Jo Roe» Jr. spoke to «p:Jo Roe», his father. Then «p:Jo Roe» left.", "jo roe"),
        ("«p:Jo Roe» II met «p:Jo Roe» III. Then «p:Roe» II left.", "jo roe ii"),
    ],
)
def test_whom_a_name_means_beside_them(text: str, last: str) -> None:
    assert keys(text)[-1][1] == last


def test_two_generations_are_never_merged_across_articles() -> None:
    people = profiles_of(profile("Jo Roe", 1), profile("Jo Roe Jr.", 2), profile("Jo Roe Sr.", 3))
    assert all(len(merged(people).members(key)) == 1 for key in people)
    found = proposal("jo roe ii", "jo roe iii", "spelling", 0.9)
    two = profiles_of(profile("Jo Roe II", 1), profile("Jo Roe III", 2))
    assert [v.refused for v in decide(two, [found], Clusters())] == ["“Jr.” and the like tell them apart"]


def test_a_name_in_an_article_of_its_own_is_that_of_the_only_one() -> None:
    people = profiles_of(profile("Jo Roe", 1), profile("Jo Roe Jr.", 2))
    assert len(merged(people).members(name_key("Jo Roe"))) == 2
    together = profiles_of(profile("Jo Roe", 1), profile("Jo Roe Jr.", 1))
    assert len(merged(together).members(name_key("Jo Roe"))) == 1
