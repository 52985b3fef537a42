"""Decisions applied to articles: merges, splits, renames, types and drops."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import pytest

from graphkit.decisions.file import Decisions, parse_decisions
from graphkit.options import ResolveOptions
from graphkit.records import Document, Entity, Extraction, Mark, Sentence
from graphkit.resolve.marking import marks_without_edge
from graphkit.resolve.resolve import resolve
from graphkit.store import Store, documents, entities, extractions, marks
from tests.resolve.marked import spans


def built(
    articles: list[str], text: str = "", store: Store | None = None
) -> tuple[dict[str, set[str]], dict[str, Entity], list[str]]:
    """Marked articles and a file in; label → forms, label → entity, and the notes out. ``store`` stays open."""
    with nullcontext(store) if store else Store(None) as workspace:
        read, seen = [], []
        for i, article in enumerate(articles):
            plain, found = spans(article)
            read.append((Document(f"{i}.txt", plain), str(i)))
            seen.append((str(i), Extraction(f"{i}.txt", (Sentence(0, len(plain), 0),), found)))
        documents.add(workspace, read)
        extractions.add(workspace, seen)
        notes = resolve(
            workspace, options=ResolveOptions(), decisions=parse_decisions(text, path=Path("mine.toml")),
            topic_labels={"sanctions": "Sanctions", "arms": "Arms deal"},
        )  # fmt: skip
        found_entities = {entity.id: entity for entity in entities.read(workspace)}
        forms: dict[str, set[str]] = {entity.label: set() for entity in found_entities.values()}
        for id_, form in workspace.query("SELECT entity, text FROM mentions"):
            forms[found_entities[id_].label].add(form)
        return forms, {entity.label: entity for entity in found_entities.values()}, notes


ROE = ["«PERSON:Jane Roe» met «PERSON:John Doe». «PERSON:Roe» left.", "«PERSON:Jane M. Roe» slept."]
GRAIN = ["The «ORG:Office of Grain Trade» («ORG:OGT») met.", "«ORG:OGT» spoke of «GPE:Paris»."]
OLEG = ["«PERSON:Oleg Kozhemyako» spoke.", "«PERSON:Oleg Kozemyako» slept."]
WHO = ["«ORG:WHO» met.", "«ORG:World Health Organization» spoke."]
LAND = [
    "The «sanctions:sanctions» hit «GPE:Russia». «NORP:Russian» banks and «PERSON:Ann Lee» saw an «arms:arms sale»."
]
BODIES = ["«GPE:Chile»’s «ORG:Security Council» met.", "«GPE:Peru»’s «ORG:Security Council» met.", "«ORG:Acme» met."]
THREE = ["«PERSON:Ann Lee» met.", "«PERSON:Bob Ray» met.", "«PERSON:Cy Fox» spoke."]


@pytest.mark.parametrize(
    ("articles", "a", "b"),
    [
        (ROE, "Jane Roe", "Jane M. Roe"), (ROE, "Jane Roe", "Roe"), (GRAIN, "Office of Grain Trade", "OGT"),
        (OLEG, "Oleg Kozhemyako", "Oleg Kozemyako"), ([" ".join(OLEG)], "Oleg Kozhemyako", "Oleg Kozemyako"),
        (WHO, "WHO", "World Health Organization"), ([" ".join(WHO)], "WHO", "World Health Organization"),
        (["«PERSON:Kim Jong Un», «PERSON:Jong Un» and «PERSON:Kim»."], "Kim", "Kim Jong Un"),
        (["«PERSON:Kim Jong Un», «PERSON:Jong Un» and «PERSON:Kim»."], "Kim", "Jong Un"),
        (["«ORG:Defence Ministry».", "«ORG:Ministry of Defense»."], "Defence Ministry", "Ministry of Defense"),
        (["«PERSON:Hwang Joon-kook».", "«PERSON:Joonkook Hwang»."], "Hwang Joon-kook", "Joonkook Hwang"),
        (["«PERSON:Ann Smith».", "«PERSON:Smith»."], "Ann Smith", "Smith"),
        (["«ORG:Supreme Court of Cassation» and «ORG:Supreme Court»."], "Supreme Court", "Supreme Court of Cassation"),
    ],
)  # fmt: skip
def test_no_rule_overrules_different(articles: list[str], a: str, b: str) -> None:
    def together(text: str) -> bool:
        return any({a, b} <= forms for forms in built(articles, text)[0].values())

    assert together(""), "no rule joins them, so this would show nothing"
    assert not together(f'different = [["{a}", "{b}"]]')


def test_same_joins_what_no_rule_does() -> None:
    forms, _, notes = built(THREE, 'same = [["ann-lee", "BOB RAY"], ["Bob Ray", "Cy Fox"]]')
    assert forms == {"Ann Lee": {"Ann Lee", "Bob Ray", "Cy Fox"}}
    assert notes == []


def test_rules_that_would_join_by_way_of_a_third_name_are_stopped() -> None:
    articles = ["«PERSON:Ann Smith».", "«PERSON:Ann B. Smith».", "«PERSON:Smyth Ann»."]
    forms, _, _ = built(articles, 'same = [["Ann Smith", "Smyth Ann"]]\ndifferent = [["Smyth Ann", "Ann B. Smith"]]')
    assert sorted(map(sorted, forms.values())) == [["Ann B. Smith"], ["Ann Smith", "Smyth Ann"]]


def test_rename_and_type_reach_the_whole_entity() -> None:
    text = 'same = [["Ann Lee", "Bob Ray"]]\n[rename]\n"Bob Ray" = "Them"\n[type]\n"Ann Lee" = "organisation"'
    forms, entities, _ = built(THREE, text)
    assert forms["Them"] == {"Ann Lee", "Bob Ray"}
    assert entities["Them"].type == "organisation"
    assert entities["Them"].id == built(THREE, 'same = [["Ann Lee", "Bob Ray"]]')[1]["Ann Lee"].id


def test_a_country_can_be_renamed_typed_and_dropped() -> None:
    forms, entities, _ = built(LAND, '[rename]\n"Russian Federation" = "RF"\n[type]\n"Russia" = "organisation"')
    assert forms["RF"] == {"Russia", "Russian"}
    assert entities["RF"].type == "organisation"
    assert "Russia" not in built(LAND, 'drop = ["Russia"]')[0]


def test_an_organisation_of_a_state_has_its_label() -> None:
    text = '[rename]\n"Security Council (Chile)" = "Consejo"\n[type]\n"Security Council (Chile)" = "place"'
    forms, entities, notes = built(BODIES, f'same = [["Security Council (Peru)", "Acme"]]\n{text}')
    assert notes == []
    assert forms["Security Council (Peru)"] == {"Security Council", "Acme"}
    assert entities["Consejo"].type == "place"
    assert set(built(BODIES, 'drop = ["Security Council (Peru)"]')[0]) == {
        "Acme", "Chile", "Peru", "Security Council (Chile)",
    }  # fmt: skip


def test_drop_takes_a_name_with_its_forms_or_a_form_alone() -> None:
    assert set(built(ROE[:1], 'drop = ["Jane Roe"]')[0]) == {"John Doe"}
    assert built(ROE[:1], 'drop = ["Roe"]')[0]["Jane Roe"] == {"Jane Roe"}


def test_an_unknown_name_is_noted_and_the_rest_holds() -> None:
    forms, _, notes = built(THREE, '\n\nsame = [["Ann Lee",\n "Bob Rai", "Cy Fox"]]')
    assert forms["Ann Lee"] == {"Ann Lee", "Cy Fox"}
    assert notes == ["mine.toml, line 4: No entity is called “Bob Rai” in these articles. Did you mean “Bob Ray”?"]


def test_a_name_of_several_is_noted() -> None:
    articles = ["«PERSON:Ann Lee» and «PERSON:Lee».", "«PERSON:Bob Lee» and «PERSON:Lee»."]
    forms, _, notes = built(articles, '[rename]\n"Lee" = "L."')
    assert "L." not in forms
    assert len(notes) == 1
    assert "mine.toml, line 2: “Lee” stands for several entities" in notes[0]


def test_without_decisions_nothing_is_noted() -> None:
    assert built(ROE)[2] == []
    assert Decisions().entries == ()


def test_same_does_not_join_what_different_parts() -> None:
    """“Roe” is only ever a form of Jane Roe, so “Roe is Richard Roe” must not make Jane Roe Richard Roe."""
    articles = ["«PERSON:Jane Roe» and «PERSON:Roe».", "«PERSON:Richard Roe»."]
    text = 'same = [["Roe", "Richard Roe"]]\ndifferent = [["Jane Roe", "Richard Roe"]]'
    assert not any({"Jane Roe", "Richard Roe"} <= forms for forms in built(articles, text)[0].values())


def test_a_dropped_name_that_no_entity_has_is_noted() -> None:
    assert len(built(THREE, 'drop = ["Photo Desk"]')[2]) == 1


@pytest.mark.parametrize("name", ["sanctions", "Sanctions", "arms sale", "Arms deal", "topic-arms"])
def test_a_topic_can_be_renamed(name: str) -> None:
    assert "Other" in built(LAND, f'[rename]\n"{name}" = "Other"')[0]


@pytest.mark.parametrize("name", ["sanctions", "Arms deal", "topic-arms"])
def test_a_topic_can_be_dropped(name: str) -> None:
    assert len(built(LAND)[0]) - len(built(LAND, f'drop = ["{name}"]')[0]) == 1


def test_a_name_that_cannot_be_split_is_noted() -> None:
    """“Russian” is Russia by the list of countries; --no-demonyms leaves such out."""
    forms, _, notes = built(LAND, 'different = [["Russia", "Russian"]]')
    assert notes or "Russian" not in forms["Russia"]


def test_a_demonym_can_be_dropped() -> None:
    assert built(LAND, 'drop = ["Russian"]')[0]["Russia"] == {"Russia"}


def test_a_name_that_the_model_missed_is_noted_with_its_places_and_what_finds_it() -> None:
    articles = ["«PERSON:Ann Lee» met Zorvan Mills. ZORVAN MILLS closed.", "By Zorvan Mills Foundation."]
    _, _, notes = built(articles, 'same = [["Ann Lee", "Zorvan Mills"]]')
    (note,) = notes
    assert note == (
        "mine.toml, line 1: No entity is called “Zorvan Mills”: these articles have it in 3 places, but the model took"
        " it for no name. A list with it (build --names FILE) finds it, or in graphkit.toml, under [type]:"
        ' "Zorvan Mills" = "organisation".'
    )
    forms, _, notes = built(articles, '[type]\n"Zorvan Mills" = "organisation"')
    assert notes == []
    assert forms["Zorvan Mills"] == {"Zorvan Mills", "ZORVAN MILLS"}


def test_a_part_of_a_name_is_no_place_that_the_model_missed() -> None:
    _, _, notes = built(["«ORG:Zorvan Mills» paid."], 'drop = ["Mills"]')
    assert notes == ["mine.toml, line 1: No entity is called “Mills” in these articles. Did you mean “Zorvan Mills”?"]


def test_marks_are_of_the_entities_that_names_stand_for() -> None:
    text = (
        'mark = [\n{ names = ["Roe"], as = "checked" },\n{ names = ["Jane M. Roe"], as = "doubtful", note = "one?" },\n'
        '{ names = ["John Doe", "Jane Roe"], note = "they met" },\n'
        '{ names = ["Jane Roe", "Jane M. Roe"], note = "x" },\n'
        '{ names = ["Nobody"], as = "checked" },\n{ names = ["Photo Desk", "Jane Roe"], as = "checked" },\n]\n'
        'drop = ["Photo Desk"]\n'
    )
    with Store(None) as workspace:
        _, _, notes = built([*ROE, "«ORG:Photo Desk» met."], text, workspace)
        assert marks.read(workspace) == {
            ("jane-roe", ""): Mark("jane-roe", "", "doubtful", "one?"),
            ("jane-roe", "john-doe"): Mark("jane-roe", "john-doe", "", "they met"),
        }
        assert list(marks_without_edge(workspace)) == [
            "“Jane Roe” and “John Doe” have no edge, so that what you say of it is not shown."
        ]
    assert [note.split(": ", 1)[0] for note in notes] == ["mine.toml, line 6", "mine.toml, line 5"]
    assert notes[1].endswith("“Jane Roe” and “Jane M. Roe” are one entity, and have no edge to mark.")


@pytest.mark.parametrize(
    ("articles", "text", "names"),
    [
        (THREE, "", {}),
        (OLEG, "", {"Oleg Kozhemyako": ("Oleg Kozhemyako", "Oleg Kozemyako")}),
        (THREE, '[rename]\n"Ann Lee" = "Bob Ray"', {"ann-lee": ("Ann Lee",)}),
        (WHO, '[rename]\n"WHO" = "The health body"', {"The health body": ("World Health Organization", "WHO")}),
        (LAND, '[rename]\n"Russia" = "Ann Lee"', {"russia": ("Russia",)}),
    ],
)  # fmt: skip
def test_what_decisions_call_an_entity_means_it_alone(
    articles: list[str], text: str, names: dict[str, tuple[str, ...]]
) -> None:
    with Store(None) as workspace:
        built(articles, text, workspace)
        found = {entity.id: entity for entity in entities.read(workspace) if entity.names}
    known = {name: entity.names for entity in found.values() for name in (entity.id, entity.label)}
    assert len(found) == len(names)
    assert {name: {*known[name]} for name in names} == {name: {*called} for name, called in names.items()}
    assert not any(entity.label in entity.names[1:] for entity in found.values())
