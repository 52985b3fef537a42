"""The type of a name by the words beside it, where the model says otherwise."""

from __future__ import annotations

import pytest

from graphkit.names.key import name_key
from graphkit.records import EntityType
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.mentions.context import acts_as_person, type_beside


def said(text: str, name: str, kind: EntityType) -> str | None:
    """What the text around a name's first occurrence says of it."""
    start = text.index(name)
    return type_beside(text, Name(start, start + len(name), name, name_key(name), kind))


@pytest.mark.parametrize(
    "text",
    [
        "The train stopped at Tumangang, a border station.",
        "They met at the border station of Tumangang on Monday.",
        "A band played at the Tumangang border station.",
        "It dots the island of Tumangang.",
        "Planes left Tumangang airport.",
        "They met at Tumangang spaceport.",
        "Tumangang, a small town near the river, was shelled.",
    ],
)
def test_places(text: str) -> None:
    assert said(text, "Tumangang", "organisation") == "place"
    assert said(text, "Tumangang", "person") == "place"
    assert said(text, "Tumangang", "place") is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Redut, which sells shoes, denied it.", "organisation"),
        ("Redut are the champions.", "organisation"),
        ("Ann and Redut were there.", None),
        ("Redut, who left, denied it.", None),
    ],
)
def test_what_goes_on_as_no_person_does(text: str, kind: str | None) -> None:
    assert said(text, "Redut", "person") == kind
    assert said(text.replace("Redut", "Jo Redut"), "Jo Redut", "person") is None


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Paris also claims that she left.", True),
        ("Paris, who left, is back.", True),
        ("Paris, 42, is back.", True),
        ("She is Paris’s mother.", True),
        ("She was in Paris.", False),
        ("They flew to Paris, who knows why.", False),
        ("Paris is large.", None),
    ],
)
def test_what_a_person_does_and_a_city_does_not(text: str, person: bool | None) -> None:
    start = text.index("Paris")
    assert acts_as_person(text, Name(start, start + 5, "Paris", name_key("Paris"), "place")) is person


@pytest.mark.parametrize(
    "text",
    [
        "The mercenary group Redut denied it.",
        "State-owned news agency Redut reported it.",
        "The carmaker Redut sold its plant.",
        "Redut, a private military company, denied it.",
        "Redut is a large online platform that sells shoes.",
        "She is the founder of Redut.",
        "They asked Redut CEO Ann Roe.",
        "He bought Redut’s shares.",
        "It was sold by the agency Redut, which denied it.",
    ],
)
def test_organisations(text: str) -> None:
    assert said(text, "Redut", "person") == "organisation"
    assert said(text, "Redut", "place") == "organisation"
    assert said(text, "Redut", "organisation") is None


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Jo Roe, a district judge, spoke.", "Jo Roe", "person"),
        ("It is the company Jo Roe founded.", "Jo Roe", "person"),
        ("Jo Roe, who leads the group, spoke.", "Jo Roe", "person"),
        ("Jo Roe, a party leader, spoke.", "Jo Roe", "person"),
        ("It is by the company Jo Roe founded.", "Jo Roe", "person"),
        ("The committee sat in Rome.", "Rome", "organisation"),
        ("The university of Poitiers opened.", "Poitiers", "organisation"),
    ],
)
def test_nothing_where_they_do_not_contradict(text: str, name: str, kind: EntityType) -> None:
    assert said(text, name, kind) is None


@pytest.mark.parametrize("text", ["It happened in Rosendal.", "They broke the Rosendal agreements."])
def test_no_person_stands_there(text: str) -> None:
    assert said(text, "Rosendal", "person") == "place"
    assert said(text, "Rosendal", "organisation") is None
