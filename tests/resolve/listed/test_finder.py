"""A name that the user lists is found wherever it stands, and stands over what the model saw."""

from __future__ import annotations

import pytest

from graphkit.names.key import name_key
from graphkit.records import Boilerplate, EntityType, ListedName
from graphkit.resolve.listed.entries import Entries
from graphkit.resolve.listed.finder import ListedNames
from graphkit.resolve.mentions.clean import Name

TYPED = ListedNames(
    Entries(
        types={
            "Zorvan": "organisation",
            "OOO Rosinka": "organisation",
            "Red Heron": "person",
            "Red Heron Press": "organisation",
            "AZQ": "organisation",
            "Mill": "organisation",
            "Łódka/7": "organisation",
        }
    )
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
def test_a_name_with_a_decided_type_is_found_in_any_case_as_whole_words(text: str, found: list[str]) -> None:
    assert [name.text for name in TYPED.find(text)] == found
    assert all(text[name.start : name.end] == name.text for name in TYPED.find(text))


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
    assert [name.text for name in TYPED.added(text, model)] == names


def of_list(*names: ListedName, any_case: bool = False) -> ListedNames:
    return ListedNames(Entries(names), any_case=any_case)


LIST = (
    ListedName("Zorvan Mills", "organisation", ("Zorvan", "ZM", "ZORVAN HOLDING OF TRESK")),
    ListedName("Roe, Ann", "person", ("Ann O'Marra",)),
    ListedName("Target", "organisation"),
    ListedName("Marks & Tresk", "organisation", ("J.P. Tresk plc",)),
    ListedName("de Marva", "person", ("Éloïse de Marva", "马尔瓦")),
    ListedName("Kor-Valin", "place", ("Kor Valin Bay",)),
    ListedName("US Mill", "organisation", ("U.S.", "US Mill Inc.")),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zorvan Mills paid. ZORVAN MILLS PAID. zorvan mills paid.", ["Zorvan Mills", "ZORVAN MILLS"]),
        ("Zorvan's men, Zorvan’s and the Zorvans; pro-Zorvan, Zorvan-led.", ["Zorvan"] * 4),
        ("ZM paid, Zm and zm did not. Zorvan Holding of Tresk did.", ["ZM", "Zorvan Holding of Tresk"]),
        ("Ann Roe. ROE, Ann. Ann O’Marra. Roe alone.", ["Ann Roe", "ROE, Ann", "Ann O’Marra"]),
        ("Target paid. Police TARGET gangs; a target.", ["Target"]),
        ("Marks and Tresk, Marks\n& Tresk, JP Tresk PLC, J.P. Tresk plc.",
         ["Marks and Tresk", "Marks\n& Tresk", "JP Tresk PLC", "J.P. Tresk plc"]),
        ("De Marva and de Marva; Eloise de Marva, Éloi\u0308se de Marva.",
         ["De Marva", "de Marva", "Eloise de Marva", "Éloi\u0308se de Marva"]),
        ("昨天马尔瓦来了。", ["马尔瓦"]),
        ("Kor Valin, Kor–Valin and Kor-Valin Bay", ["Kor Valin", "Kor–Valin", "Kor-Valin Bay"]),
        ("press@zorvan.com, www.Zorvan.com, http://x.org/Zorvan, Zorvan.", ["Zorvan"]),
        ("Kor. Valin. Kor (Valin)", []),
        ("Ann, Roe and others; Zorvan, Mills; Kor, Valin.", ["Zorvan", "Kor, Valin"]),
        ("J.P. Tresk, PLC, paid.", ["J.P. Tresk, PLC"]),
        ("US Mill, Inc. paid, US Mill, Jr. did not.", ["US Mill, Inc.", "US Mill"]),
        ("The U.S. Mill and the U.S. of old.", ["U.S. Mill", "U.S."]),
    ],
)  # fmt: skip
def test_names_of_a_list_are_found_with_their_capitals(text: str, found: list[str]) -> None:
    assert [name.text for name in of_list(*LIST).find(text)] == found


def test_names_of_a_list_are_found_in_any_case_where_that_is_asked_for() -> None:
    text = "zorvan mills and zorvan; the target; zm; ann roe"
    assert [name.text for name in of_list(*LIST, any_case=True).find(text)] == ["zorvan mills", "zorvan", "ann roe"]


def test_all_names_of_an_entry_have_one_key_and_its_type() -> None:
    found = of_list(*LIST).find("ZM and Zorvan met Ann O'Marra.")
    assert [(str(name.key), name.type, name.via) for name in found] == [
        ("zorvan mills", "organisation", "listed"),
        ("zorvan mills", "organisation", "listed"),
        ("ann roe", "person", "listed"),
    ]


def test_a_name_of_two_entries_stands_for_neither_and_is_counted() -> None:
    listed = of_list(ListedName("Ann Roe", "person", ("A. Roe",)), ListedName("Abe Roe", "person", ("A. Roe",)))
    assert [name.text for name in listed.find("A. Roe met Abe Roe. A. Roe left.")] == ["Abe Roe"]
    assert listed.shared == {"a roe": 2}


@pytest.mark.parametrize(
    ("text", "seen", "kind", "names"),
    [
        ("Kim Roe left.", "Kim Roe", "person", ["Kim Roe"]),
        ("President Kim left.", "President Kim", "person", ["Kim"]),
        ("Zorvan Ltd paid.", "Zorvan Ltd", "organisation", ["Zorvan"]),
        ("Zorvan Foundation paid.", "Zorvan Foundation", "organisation", ["Zorvan Foundation"]),
        ("Zorvan Gas and Electric paid.", "Zorvan Gas and Electric", "organisation", ["Zorvan Gas and Electric"]),
        ("Zorvan and Acme paid.", "Zorvan and Acme", "organisation", ["Zorvan"]),
        ("Zorvan of Tresk, Kor Valin", "Zorvan of Tresk, Kor Valin", "organisation", ["Zorvan of Tresk, Kor Valin"]),
        ("The Zorvan Board on Rivers met.", "Zorvan Board on Rivers", "organisation", ["Zorvan Board on Rivers"]),
        ("Zorvan 51 paid.", "Zorvan 51", "organisation", ["Zorvan 51"]),
        ("The old Zorvan paid.", "The old Zorvan paid", "organisation", ["Zorvan"]),
        ("kim left", "kim", "place", ["kim"]),
    ],
)
def test_a_listed_name_is_no_part_of_a_longer_one_but_for_titles_and_legal_forms(
    text: str, seen: str, kind: EntityType, names: list[str]
) -> None:
    listed = of_list(ListedName("Kim", "person"), ListedName("Zorvan", "organisation"))
    start = text.index(seen)
    model = [Name(start, start + len(seen), seen, name_key(seen), kind)]
    assert [name.text for name in listed.added(text, model)] == names


def test_what_the_model_saw_in_another_case_is_the_listed_name() -> None:
    (name,) = of_list(ListedName("Kim", "person")).added("kim left", [Name(0, 3, "kim", name_key("kim"), "place")])
    assert (name.via, name.type) == ("listed", "person")


def test_boilerplate_is_passed_over() -> None:
    assert of_list(*LIST).find("By Zorvan. Zorvan paid.", passed=[Boilerplate(0, 10, "byline")])[0].start == 11


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Jane Roe-Smith and Mary-Jane Roe left.", []),
        ("Jane Roe-led talks; the ex-Jane Roe aide; Jane Roe - who left.", ["Jane Roe"] * 3),
        ("The Jane Roe-Ole Vost race and the Roe-Vost race.", ["Jane Roe", "Roe"]),
    ],
)
def test_a_hyphen_before_or_behind_a_full_name_makes_it_another_person(text: str, found: list[str]) -> None:
    listed = of_list(ListedName("Jane Roe", "person", ("Roe",)))
    assert [name.text for name in listed.find(text)] == found


def test_a_title_alone_is_not_found() -> None:
    listed = of_list(ListedName("Ole Vost", "person", ("Mr. President", "Dr Vost")))
    assert [name.text for name in listed.find("Mr. President, Dr Vost is here.")] == ["Dr Vost"]


ROE = ListedName("Roe Anders Lind", "person", ("Roe", "R. A. Lind"))
OTHERS: dict[str, EntityType] = {
    "Marta Roe": "person", "Roe Foundation": "organisation", "Roe Island": "place", "Roe": "person",
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "names", "left"),
    [
        ("Roe sang.", ["listed Roe"], 0),
        ("Marta Roe left. Roe sang.", ["name Marta Roe", "name Roe"], 1),
        ("Roe Foundation paid. Roe sang.", ["name Roe Foundation", "name Roe"], 1),
        ("Roe Island sank. Roe sang.", ["name Roe Island", "listed Roe"], 0),
        ("R. A. Lind met Marta Roe. Roe sang.", ["listed R. A. Lind", "name Marta Roe", "listed Roe"], 0),
    ],
)
def test_an_alias_of_one_word_does_not_count_beside_another_bearer(text: str, names: list[str], left: int) -> None:
    listed = of_list(ROE)
    seen = [(text.find(name if " " in name else f"{name} sang"), name, kind) for name, kind in OTHERS.items()]
    model = [Name(at, at + len(name), name, name_key(name), kind) for at, name, kind in seen if at >= 0]
    assert [f"{name.via} {name.text}" for name in listed.added(text, model)] == names
    assert listed.left.total() == left


def test_one_word_that_is_the_name_of_an_entry_counts_everywhere() -> None:
    model = [Name(0, 9, "Marta Roe", name_key("Marta Roe"), "person")]
    listed = of_list(ListedName("Roe", "person", ("Roe Lind",)))
    assert [name.via for name in listed.added("Marta Roe left. Roe sang.", model)] == ["name", "listed"]
