"""Genders: what a document and a name say of them."""

from __future__ import annotations

import pytest

from graphkit.data import table
from graphkit.names.genders import GENDERS, gender_of_name
from tests.resolve.referring import found_and_marked

SAID = {
    "an honorific": "Mrs «p:Vell» left. «She|Vell» slept.",
    "an office": "«p:Vell|Vell|spokeswoman» left. «She|Vell» slept.",
    "kin": "It was his wife «p:Qorvi Vell» who left. «She|Qorvi Vell» slept.",
    "an apposition": "«p:Qorvi Vell», a Chilean actress, left. «She|Qorvi Vell» slept.",
    "herself": "«p:Qorvi Vell» «herself|Qorvi Vell» left. «She|Qorvi Vell» slept.",
}


@pytest.mark.parametrize("text", SAID.values(), ids=SAID)
def test_the_text_tells_a_gender(text: str) -> None:
    found, marked = found_and_marked(text)
    assert found == marked


def test_offices_of_other_articles_tell_a_gender() -> None:
    found, marked = found_and_marked("«p:Qorvi Vell» left. «She|Qorvi Vell» slept.", {"Qorvi Vell": ("Queen (Oslo)",)})
    assert found == marked


def test_a_list_has_each_first_name_once_and_no_family_name_that_stands_first() -> None:
    names = {gender: table("first_names")[gender].split() for gender in GENDERS}
    for listed in names.values():
        assert listed == sorted(set(listed))
    assert set(names["man"]).isdisjoint(names["woman"])
    assert set(table("first_names")["family_names_first"]).isdisjoint({*names["man"], *names["woman"]})


@pytest.mark.parametrize("name", ["Andrea Vell", "Kim Vell", "A. Vell", "Vell", "Qorvi Vell", ""])
def test_a_name_that_both_genders_have_or_none_tells_nothing(name: str) -> None:
    assert gender_of_name(name) == ""
