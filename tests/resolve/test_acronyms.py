"""Which acronym stands for which name of a document."""

from __future__ import annotations

import pytest

from graphkit.names.key import name_key
from graphkit.resolve.coreference.acronyms import defined, initials
from tests.resolve.marked import marked


@pytest.mark.parametrize(
    ("text", "acronym", "long"),
    [
        ("the «o:Harbour Action Bureau» (HAB) left", "hab", "harbour action bureau"),
        ("the «o:Harbour Action Bureau» (the HAB) left", "hab", "harbour action bureau"),
        ("the «o:Harbour Action Bureau» (or “HAB”) left", "hab", "harbour action bureau"),
        ("the «o:Harbour Action Bureau» (H.A.B.) left", "hab", "harbour action bureau"),
        ("the «o:Harbour Action Bureau» (HAB; a body) left", "hab", "harbour action bureau"),
        ("the «o:Harbour Action Bureau», or HAB, left", "hab", "harbour action bureau"),
        ("the «o:Harbour Action Bureau», known as HAB, left", "hab", "harbour action bureau"),
        ("the «o:Harbour Action Bureau», also known as the HAB, left", "hab", "harbour action bureau"),
        ("the «o:Harbour Action Bureau» abbreviated as HAB.", "hab", "harbour action bureau"),
        ("the «o:Bureau for the Harbour» (BH) left", "bh", "bureau for the harbour"),
        ("the «o:Bureau for the Harbour» (BftH) left", "bfth", "bureau for the harbour"),
        ("the «o:Harbour Defence Bureau» (HarDef) left", "hardef", "harbour defence bureau"),
        ("the «l:Harbour Bay Territory» (HBT) left", "hbt", "harbour bay territory"),
        ("the «o:Chilean Harbour Action Bureau» (HAB) left", "hab", "chilean harbour action bureau"),
        ("«o:Chile's Harbour Action Bureau» (HAB) left", "hab", "chiles harbour action bureau"),
        ("the «o:UN Joint Harbour Bureau» (HB) left", "hb", "un joint harbour bureau"),
    ],
)
def test_the_text_explains_an_acronym(text: str, acronym: str, long: str) -> None:
    assert defined(*marked(text)) == {name_key(acronym): name_key(long)}


@pytest.mark.parametrize(
    "text",
    [
        "the «o:Harbour Action Bureau» (left) came",
        "the «o:Harbour Action Bureau» (Zorvan) came",
        "the «o:Harbour Action Bureau» (ZQX) came",
        "the «o:Harbour Action Bureau», or ZQX, came",
        "the «o:Harbour Action Bureau» and HAB came",
        "the «o:Harbour Action Bureau» came (HAB)",
        "«p:Hal Alan Berg» (HAB) came",
        "«o:Harbour» (HR) came",
        "the «o:Parliament of North Harbour Bay» (NHB) came",
        "the «o:Harbour Action Bureau» (UKB) came; «o:UKB»",
        "the «o:Harbour Action Bureau» (BAPU) 50 came; «o:BAPU», «o:BAPU»",
        "the «o:Harbour Action Bureau» (ZQX) came; «o:ZQX», «o:ZQX»",
        "the «o:Harbour Action Bureau» (CNN) came; «o:CNN», «o:CNN»",
        "the «o:Harbour Action Bureau» (",
        "the «o:Harbour Action Bureau»",
    ],
)
def test_the_text_explains_none(text: str) -> None:
    assert defined(*marked(text)) == {}


def test_an_acronym_of_another_language_that_the_text_goes_on_to_use() -> None:
    text = "the «o:Harbour Action Bureau» (BAPU) came; «o:BAPU» saw that «o:BAPU» left"
    assert defined(*marked(text)) == {name_key("bapu"): name_key("harbour action bureau")}


def test_of_two_explanations_the_first_holds() -> None:
    text = "the «o:Harbour Action Bureau» (HAB), the «o:Hall Action Bureau» (HAB) left"
    assert defined(*marked(text)) == {name_key("hab"): name_key("harbour action bureau")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«o:Harbour Action Bureau» «o:HAB»", {"hab": "harbour action bureau"}),
        ("«o:HAB» «o:Harbour Action Bureau»", {"hab": "harbour action bureau"}),
        ("«o:Harbour Action Bureau» «l:H.A.B.»", {"hab": "harbour action bureau"}),
        ("«o:Bureau of Harbour and Action» «o:BHA»", {"bha": "bureau of harbour and action"}),
        ("«o:Bureau of Harbour and Action» «o:BOHAA»", {"bohaa": "bureau of harbour and action"}),
        ("«o:Harbour Action Bureau» «o:Hall Action Bureau» «o:HAB»", {}),
        ("«o:Harbour Action Bureau» «p:HAB»", {}),
        ("«p:Hal Alan Berg» «o:HAB»", {}),
        ("«o:Harbour Bureau» «o:HB»", {}),
        ("«o:Harbour Action Bureau» «o:Hab»", {}),
        ("«o:HAB» «o:HAB»", {}),
        ("", {}),
    ],
)
def test_initials_of_one_name_alone(text: str, expected: dict[str, str]) -> None:
    assert {str(short): str(long) for short, long in initials(marked(text)[1], "").items()} == expected
