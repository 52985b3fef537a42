"""A name that the user lists with a type is found wherever its letters stand."""

from __future__ import annotations

import pytest

from graphkit.names.key import name_key
from graphkit.resolve.mentions.clean import Name
from graphkit.resolve.mentions.listed import ListedNames

LISTED = ListedNames(
    {
        "Zorvan": "organisation",
        "OOO Rosinka": "organisation",
        "Red Heron": "person",
        "Red Heron Press": "organisation",
        "AZQ": "organisation",
        "Mill": "organisation",
        "Łódka/7": "organisation",
    }
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He paid zorvan twice.", ["zorvan"]),
        ("He paid Zorvan's men and ZORVAN.", ["Zorvan", "ZORVAN"]),
        ("Zorvania and proZorvan are others.", []),
        ("red heron left. RED\nHERON stayed.", ["red heron", "RED\nHERON"]),
        ("It was red. Heron was served.", []),
        ("A red\n\nHeron", []),
        ("Red Heron Press printed it.", ["Red Heron Press"]),
        ("ООО «Rosinka» paid OOO Rosinka and ooo “Rosinka”.", ["ООО «Rosinka»", "OOO Rosinka", "ooo “Rosinka”"]),
        ("The AZQ met. The azq did not.", ["AZQ"]),
        ("A mill near the Mill burned.", ["Mill"]),
        ("lodka 7 and Łódka/7 sank.", ["lodka 7", "Łódka/7"]),
        ("", []),
    ],
)
def test_a_listed_name_is_found_in_any_case_as_whole_words(text: str, found: list[str]) -> None:
    assert [name.text for name in LISTED.find(text)] == found
    assert all(text[name.start : name.end] == name.text for name in LISTED.find(text))


@pytest.mark.parametrize(
    ("text", "seen", "names"),
    [
        ("OOO Rosinka paid.", "Rosinka", ["OOO Rosinka"]),
        ("Zorvan Foundation paid.", "Zorvan Foundation", ["Zorvan Foundation"]),
        ("Zorvan and Acme paid.", "Zorvan and Acme", ["Zorvan"]),
        ("Zorvan paid Acme.", "Acme", ["Zorvan", "Acme"]),
    ],
)
def test_it_stands_instead_of_what_the_model_saw_but_not_of_a_longer_name(
    text: str, seen: str, names: list[str]
) -> None:
    start = text.index(seen)
    model = [Name(start, start + len(seen), seen, name_key(seen), "place")]
    assert [name.text for name in LISTED.added(text, model)] == names
