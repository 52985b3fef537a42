"""The user's file of decisions in, what it says or where it is wrong out; and what a build makes of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from graphkit.decisions.file import SECTIONS, Decisions, Entry, load_decisions, parse_decisions
from graphkit.decisions.judgements import CHECKS, Judged, check
from graphkit.errors import UsageError
from graphkit.options import ResolveOptions
from graphkit.records import Document, Entity, Extraction, Sentence
from graphkit.resolve.resolve import resolve
from graphkit.store import Store, documents, entities, extractions
from tests.resolve.marked import spans
from tests.support.cases import every_case

WHOLE = """\
# What is what
same = [
    ["ISIL", "Daesh"],  # one group
    { names = ["Ann Lee", "A. Lee"], note = "one person" },
]
different = [["Kim Jong Un", "Kim Yo Jong", "Kim Jong Nam"]]
drop = ["Photo Desk", { name = "Staff Writer", note = "of the wire" }]

[rename]
"DPRK" = "North Korea"
"Lee Corp" = { to = "Lee", note = "shorter" }

[type]
"Khasan" = "place"
"TASS" = { type = "organisation", note = "an agency" }

[build]
window = "paragraph"
page-nodes = 200
"""


def refused(text: str) -> str:
    """What is said of a file that cannot be meant; each says the file, the line and a next step."""
    with pytest.raises(UsageError) as caught:
        parse_decisions(text, path=Path("mine.toml"))
    assert re.match(r"mine\.toml(, line \d+: | )", caught.value.message), caught.value.message
    assert caught.value.next_step.endswith((".", "?"))
    assert caught.value.exit_code == 2
    return str(caught.value)


def line_of(text: str) -> int:
    found = re.match(r"mine\.toml, line (\d+): ", refused(text))
    assert found, refused(text)
    return int(found[1])


def test_a_whole_file() -> None:
    decisions = parse_decisions(WHOLE)
    assert decisions.same == (("ISIL", "Daesh"), ("Ann Lee", "A. Lee"))
    assert decisions.different == (
        ("Kim Jong Un", "Kim Yo Jong"), ("Kim Jong Un", "Kim Jong Nam"), ("Kim Yo Jong", "Kim Jong Nam"),
    )  # fmt: skip
    assert decisions.drop == ("Photo Desk", "Staff Writer")
    assert decisions.rename == {"DPRK": "North Korea", "Lee Corp": "Lee"}
    assert decisions.type == {"Khasan": "place", "TASS": "organisation"}
    assert decisions.build == {"window": ("paragraph", 18), "page-nodes": (200, 19)}


def test_every_entry_keeps_its_note_and_its_line() -> None:
    assert parse_decisions(WHOLE).entries == (
        Entry("same", ("ISIL", "Daesh"), line=3),
        Entry("same", ("Ann Lee", "A. Lee"), note="one person", line=4),
        Entry("different", ("Kim Jong Un", "Kim Yo Jong", "Kim Jong Nam"), line=6),
        Entry("drop", ("Photo Desk",), line=7),
        Entry("drop", ("Staff Writer",), note="of the wire", line=7),
        Entry("rename", ("DPRK",), "North Korea", line=10),
        Entry("rename", ("Lee Corp",), "Lee", "shorter", 11),
        Entry("type", ("Khasan",), "place", line=14),
        Entry("type", ("TASS",), "organisation", "an agency", 15),
    )


def test_other_ways_to_write_the_same() -> None:
    tables = parse_decisions(
        '[[same]]\nnames = ["A", "B"]\n[rename."C D"]\nto = "E"\n[[same]]\nnames = ["F", "G"]\nnote = "n"\n'
    )
    assert tables.same == (("A", "B"), ("F", "G"))
    assert tables.rename == {"C D": "E"}
    assert [entry.line for entry in tables.entries] == [1, 5, 3]
    assert parse_decisions('rename."C D" = "E"').rename == {"C D": "E"}


@pytest.mark.parametrize("text", ["", "# nothing\n", "same = []\n[rename]\n", "[build]\n"])
def test_nothing_is_decided(text: str) -> None:
    decisions = parse_decisions(text)
    assert (decisions.entries, decisions.build, list(decisions.names())) == ((), {}, [])


def test_a_name_is_on_the_line_where_it_first_stands() -> None:
    decisions = parse_decisions('# "B"\nsame = [\n  ["A",\n   "B"],\n]\ndrop = ["C"]\n[type]\n"B" = "place"\n')
    assert decisions.lines == {"A": 3, "B": 4, "C": 6}


@pytest.mark.parametrize("section", ["same", "different"])
@pytest.mark.parametrize("entry", ['"A"', '["A"]', "[]", "3", "{ names = 3 }", '{ names = ["A"] }'])
def test_a_group_needs_two_names(section: str, entry: str) -> None:
    text = f'{section} = [\n  ["X", "Y"],\n  {entry},\n]\n'
    assert line_of(text) == 3
    assert f"an entry of “{section}” needs two names or more" in refused(text)


@every_case("name", ['""', '" "', '"!?"', "3", "true", "[]", "{ x = 1 }", "1979-05-27"])
@every_case(
    "text",
    ['\nsame = [["A", NAME]]', '\ndifferent = [["A", NAME]]', "\ndrop = [NAME]", '[rename]\n"A" = NAME',
     "\ndrop = [{ name = NAME }]", '[rename]\n"A" = { to = NAME }'],
)  # fmt: skip
def test_a_name_is_text_with_letters(text: str, name: str) -> None:
    assert line_of(text.replace("NAME", name)) == 2
    assert line_of(text.replace("NAME", name).replace('"A", ', '"A",\n')) == text.count('"A",') + 2


@pytest.mark.parametrize("entry", ['["A"]', '["A", "B"]', '{ name = ["A"] }'])
def test_names_are_dropped_one_by_one(entry: str) -> None:
    assert line_of(f'drop = [\n"X",\n{entry}]') == 3


@pytest.mark.parametrize("name", ['""', '"!"'])
def test_the_name_that_is_renamed_too(name: str) -> None:
    assert "is not a name" in refused(f'[rename]\n{name} = "A"')


@every_case("section", SECTIONS)
@every_case("value", ["3", '"A"', "true"])
def test_a_section_has_its_shape(section: str, value: str) -> None:
    text = f"# first\n{section} = {value}\n"
    assert line_of(text) == 2
    assert SECTIONS[section] in refused(text)


@pytest.mark.parametrize("section", ["rename", "type", "build"])
def test_a_table_is_no_list(section: str) -> None:
    assert line_of(f'{section} = [["A", "B"]]') == 1


@pytest.mark.parametrize("section", ["same", "different", "drop"])
def test_a_list_is_no_table(section: str) -> None:
    assert line_of(f'\n[{section}]\n"A" = "B"') == 2


def test_unknown_sections_and_fields() -> None:
    assert line_of('same = []\n[renames]\n"A" = "B"\n') == 2
    for section in SECTIONS:
        assert section in refused("[other]")
    said = refused('\nsame = [\n  { names = ["A", "B"],\n    why = "x" },\n]'.replace(",\n    why", ", why"))
    assert said.startswith("mine.toml, line 3: an entry of “same” has no field “why”. Take names and note.")
    assert line_of('[type]\n"A" = { to = "place" }') == 2
    assert line_of('drop = [{ note = "only a note" }]') == 1
    assert "lacks “type”" in refused('[type]\n"A" = { note = "n" }')
    assert "a note is not text" in refused('[rename]\n"A" = { to = "B", note = 3 }')


def test_a_type_is_one_of_ours() -> None:
    said = refused('[type]\n"A" = "place"\n"B" = "city"\n')
    assert said == "mine.toml, line 3: “city” is no type (for “B”). Take person, organisation, place or topic."
    assert line_of('[type]\n"B" = { type = "Place" }') == 2


@pytest.mark.parametrize(
    ("text", "line"),
    [("same = [", 1), ('same = []\nsame = []\n', 2), ('[type]\n"A" = place\n', 2), ("\n\n= 3", 3), ("a\x00b = 1", 1),
     ('[type]\n"A" = "place"\n"A" = "person"\n', 3), ('same = [["A", "B"],\n', 2)],
)  # fmt: skip
def test_what_is_no_toml_has_a_line_too(text: str, line: int) -> None:
    assert line_of(text) == line


def test_nesting_without_end() -> None:
    assert "nested too deep" in refused("same = " + "[" * 100_000)


# Contradictions


@pytest.mark.parametrize(
    ("text", "line", "others"),
    [
        ('same = [["A", "B"]]\ndifferent = [["A", "B"]]', 2, "(line 1)"),
        ('different = [["A", "B"]]\nsame = [["A", "B"]]', 2, "(line 1)"),
        ('same = [["A", "B"], ["B", "C"]]\ndifferent = [["X", "Y"],\n["C", "A"]]', 3, "(line 1)"),
        ('same = [["A", "B"],\n["C", "D"],\n["X", "Y"],\n["B", "C"]]\ndifferent = [["A", "D"]]', 5,
         "(lines 1, 2 and 4)"),
        ('different = [["A",\n"D"]]\nsame = [["a", "b"],\n["B", "D"]]', 4, "(lines 3 and 4)"),
        ('same = [["DPRK", "Northland"]]\ndifferent = [["North Korea", "northland"]]', 2, "(line 1)"),
    ],
)  # fmt: skip
def test_same_and_different_by_any_chain(text: str, line: int, others: str) -> None:
    assert line_of(text) == line
    assert "are the same" in refused(text)
    assert others in refused(text)


@pytest.mark.parametrize("pair", ['"US", "U.S."', '"A", "a"', '"Kim Jong-un", "KIM JONG UN"', '"DPRK", "North Korea"'])
def test_spellings_of_one_name_cannot_be_told_apart(pair: str) -> None:
    text = f'different = [["A", "B"],\n  ["C", {pair}]]'
    assert line_of(text) == 2
    assert "two spellings of one name" in refused(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[rename]\n"DPRK" = "X"\n"North Korea" = "Y"', 3),
        ('same = [["A", "B"]]\n[rename]\n"A" = "X"\n"B" = "Y"', 4),
        ('[type]\n"DPRK" = "place"\n"D.P.R.K." = "organisation"', 3),
        ('same = [["A", "B"], ["B", "C"]]\n[type]\n"A" = "person"\n"C" = "place"', 4),
        ('[rename]\n"A" = "X"\n"B" = "Y"\n\n[[same]]\nnames = ["A", "B"]', 5),
    ],
)
def test_one_name_has_one_label_and_one_type(text: str, line: int) -> None:
    assert line_of(text) == line
    assert "cannot be" in refused(text)


def test_the_same_label_twice_is_no_contradiction() -> None:
    parse_decisions('same = [["A", "B"]]\n[rename]\n"A" = "X"\n"B" = "X"\n[type]\n"A" = "place"\n"B" = "place"\n')


@pytest.mark.parametrize(
    "text",
    ['drop = ["A"]\n[rename]\n"a" = "B"', 'drop = ["A"]\nsame = [\n["B", "A"]]', 'drop = ["A"]\n[type]\nA = "place"'],
)
def test_what_is_dropped_has_no_other_entry(text: str) -> None:
    assert line_of(text) == 3
    assert "“" in refused(text)
    assert "is dropped (line 1)" in refused(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[rename]\n"A" = "B"\n"B" = "A"', 3),
        ('[rename]\n"X" = "A"\n"A" = "B"\n"B" = "C"\n"Y" = "Z"\n"c" = "a"', 6),
    ],
)
def test_renames_in_a_circle(text: str, line: int) -> None:
    assert line_of(text) == line
    assert "in a circle" in refused(text)


@pytest.mark.parametrize("text", ['"A" = "A"', '"kim jong un" = "Kim Jong-un"', '"A" = "B"\n"B" = "C"'])
def test_renames_that_end_somewhere(text: str) -> None:
    assert parse_decisions(f"[rename]\n{text}").rename


def test_each_check_finds_something() -> None:
    faulty = [
        Entry("same", ("A", "B")), Entry("different", ("A", "B")), Entry("drop", ("A",)),
        Entry("rename", ("A",), "X"), Entry("rename", ("B",), "A"), Entry("rename", ("X",), "A"),
    ]  # fmt: skip
    for rule in CHECKS:
        assert list(rule(faulty, Judged(faulty))), rule.__name__


def test_entries_without_a_line_are_the_answer_at_hand() -> None:
    with pytest.raises(UsageError, match=r"mine, line 7: .* the same \(this answer\) and different \(line 7\)"):
        check([Entry("different", ("A", "B"), line=7), Entry("same", ("B", "A"))], "mine")


# The file


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"There is no file of decisions at .*nowhere\.toml"):
        load_decisions(tmp_path / "nowhere.toml")
    with pytest.raises(UsageError, match="cannot be read: Is a directory"):
        load_decisions(tmp_path)


def test_a_file_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes('same = []\ndrop = ["Müller"]\n'.encode("latin-1"))
    with pytest.raises(UsageError, match=r"mine\.toml, line 2: this is not UTF-8 text"):
        load_decisions(path)
    path.write_bytes('\ufeffdrop = ["Müller"]\r\n'.encode())
    assert load_decisions(path).drop == ("Müller",)
    assert load_decisions(path).path == path


# What a build makes of it


def built(articles: list[str], text: str = "") -> tuple[dict[str, set[str]], dict[str, Entity], list[str]]:
    """Marked articles and a file in; label → forms, label → entity, and the notes out."""
    with Store(None) as workspace:
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


def test_a_body_of_a_state_is_called_by_its_label() -> None:
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
    assert "mine.toml, line 2: “Lee” is said of several" in notes[0]


def test_without_decisions_nothing_is_noted() -> None:
    assert built(ROE)[2] == []
    assert Decisions().entries == ()


def test_same_does_not_join_what_different_parts() -> None:
    """“Roe” is only ever a form of Jane Roe, so “Roe is Richard Roe” must not make Jane Roe Richard Roe."""
    articles = ["«PERSON:Jane Roe» and «PERSON:Roe».", "«PERSON:Richard Roe»."]
    text = 'same = [["Roe", "Richard Roe"]]\ndifferent = [["Jane Roe", "Richard Roe"]]'
    assert not any({"Jane Roe", "Richard Roe"} <= forms for forms in built(articles, text)[0].values())


def test_a_dropped_name_that_nobody_bears_is_noted() -> None:
    assert len(built(THREE, 'drop = ["Photo Desk"]')[2]) == 1


@pytest.mark.parametrize("name", ["sanctions", "Sanctions", "arms sale", "Arms deal"])
def test_a_topic_can_be_renamed(name: str) -> None:
    assert "Other" in built(LAND, f'[rename]\n"{name}" = "Other"')[0]


@pytest.mark.parametrize("name", ["sanctions", "Arms deal"])
def test_a_topic_can_be_dropped(name: str) -> None:
    assert len(built(LAND)[0]) - len(built(LAND, f'drop = ["{name}"]')[0]) == 1


def test_a_name_that_cannot_be_parted_is_noted() -> None:
    """“Russian” is Russia by the list of countries; --no-demonyms leaves such out."""
    forms, _, notes = built(LAND, 'different = [["Russia", "Russian"]]')
    assert notes or "Russian" not in forms["Russia"]


def test_a_demonym_can_be_dropped() -> None:
    assert built(LAND, 'drop = ["Russian"]')[0]["Russia"] == {"Russia"}
