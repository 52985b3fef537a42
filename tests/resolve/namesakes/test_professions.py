"""What a text calls a person is read from the words beside the name."""

from __future__ import annotations

import pytest

from graphkit.records import Document
from graphkit.resolve.attributes.roles import roles_of
from graphkit.resolve.namesakes.contradictions import Contradiction, contradiction
from graphkit.resolve.namesakes.described import Described, Description
from tests.resolve.marked import linked


def said(text: str) -> Description:
    plain, names = linked(text)
    described = Described()
    described.add(Document("a", plain), names, roles_of(plain, names))
    ((number, description),) = [pair for found in described.by_key.values() for pair in found.items()]
    assert number == 0
    return description


@pytest.mark.parametrize(
    ("text", "professions", "countries"),
    [
        ("The Irish striker «p:Jo Roe» scored.", {"striker"}, {"IE"}),
        ("«p:Jo Roe», a South African singer and actor, left.", {"singer", "actor"}, {"ZA"}),
        ("«p:Jo Roe», 42, a poet from Chile, left.", {"poet"}, {"CL"}),
        ("«p:Jo Roe» was an Irish national team striker.", {"striker"}, {"IE"}),
        ("«p:Jo Roe», the tennis player, left.", {"tennis player"}, set()),
        ("Ireland's goalkeeper «p:Jo Roe» left.", {"goalkeeper"}, {"IE"}),
        ("«d:Chilean» Finance Minister «p:Jo Roe» left.", {"minister"}, {"CL"}),
        ("Irish fans met the striker «p:Jo Roe» there.", {"striker"}, set()),
        ("The Irish-born actor «p:Jo Roe» left.", {"actor"}, set()),
    ],
)
def test_professions_and_countries(text: str, professions: set[str], countries: set[str]) -> None:
    found = said(text)
    assert (set(found.professions), set(found.countries)) == (professions, countries)


@pytest.mark.parametrize(
    "text",
    [
        "«p:Jo Roe», the son of an actor, left.",
        "«p:Jo Roe», president of «o:Acme», left.",
        "An actor left. «p:Jo Roe» came.",
        "«p:Jo Roe» met an actor.",
        "«p:Jo Roe», a lawyer, left.",
        "«p:Jo Roe» (2001–2005) left.",
    ],
)
def test_what_tells_nothing(text: str) -> None:
    plain, names = linked(text)
    described = Described()
    described.add(Document("a", plain), names, roles_of(plain, names))
    assert described.by_key == {}


@pytest.mark.parametrize(
    "text",
    [
        "The former striker «p:Jo Roe» left.",
        "«p:Jo Roe», a comedian turned senator, left.",
        "Ex-minister «p:Jo Roe» left.",
    ],
)
def test_what_is_of_the_past(text: str) -> None:
    assert said(text).past


CHILE = "«d:Chilean» Finance Minister «p:Jo Roe» left."
NORWAY = "«d:Norwegian» President «p:Jo Roe» left."


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (CHILE, NORWAY, "STRONG"),
        (CHILE, "The Brazilian striker «p:Jo Roe» left.", "STRONG"),
        (CHILE, "The striker «p:Jo Roe» left.", "FIELD"),
        (CHILE, "The Chilean striker «p:Jo Roe» left.", "DOUBT"),
        (CHILE, "The singer «p:Jo Roe» left.", "DOUBT"),
        ("The Irish striker «p:Jo Roe» left.", "The Brazilian midfielder «p:Jo Roe» left.", "DOUBT"),
        ("«p:Jo Roe» (1804–1862) left.", "«p:Jo Roe», who was born in 1871, left.", "LIVES"),
        (CHILE, "«d:Chilean» President «p:Jo Roe» left.", "NONE"),
        (CHILE, "The former Brazilian striker «p:Jo Roe» left.", "NONE"),
        ("«d:Russian» President «p:Jo Roe» left.", "«d:Georgian» Foreign Minister «p:Jo Roe» left.", "NONE"),
        ("General «p:Jo Roe» left.", "President «p:Jo Roe» of «l:Chile» left.", "NONE"),
        ("The actor «p:Jo Roe» left.", "The singer «p:Jo Roe» left.", "NONE"),
        ("«d:Norwegian» ambassador «p:Jo Roe» left.", CHILE, "DOUBT"),
    ],
)
def test_how_strongly_two_descriptions_contradict_each_other(one: str, other: str, found: str) -> None:
    assert contradiction(said(one), said(other)) == contradiction(said(other), said(one)) == Contradiction[found]
