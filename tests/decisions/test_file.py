"""Decisions read from a file, and the line and the next step where it is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphkit.decisions.file import SECTIONS, Entry, load_decisions, parse_decisions
from graphkit.errors import UsageError
from tests.decisions.refused import line_of, refused
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


def test_an_entry_of_different_can_name_articles() -> None:
    (entry,) = parse_decisions('different = [{ names = ["A", "B"], in = ["b.txt"], note = "n" }]').entries
    assert (entry.names, entry.articles, entry.note) == (("A", "B"), ("b.txt",), "n")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('different = [{ names = ["A", "B"], in = "b.txt" }]', "line 1: “in” is not a list of articles."),
        ('different = [{ names = ["A", "B"], in = [3] }]', "“in” is not a list of articles."),
        ('different = [{ names = ["A", "B", "C"], in = ["b.txt"] }]', "an entry with “in” needs just two names."),
        (
            'same = [{ names = ["A", "B"], in = ["b.txt"] }]',
            "an entry of “same” has no field “in”. Take names and note.",
        ),
        ('different = [{ names = ["A", "B"], where = [] }]', "has no field “where”. Take names, in and note."),
    ],
)
def test_articles_that_cannot_be_meant_are_refused(text: str, said: str) -> None:
    assert said in refused(text)


def test_a_mark_is_of_a_node_or_an_edge() -> None:
    text = (
        'mark = [\n  { names = ["A"], as = "checked" },\n  { names = ["A", "B"], note = "they never met" },\n'
        '  { names = ["C", "B"], as = "doubtful", note = "n" },\n]\n'
    )
    decisions = parse_decisions(text)
    assert list(decisions.marks()) == [
        Entry("mark", ("A",), "checked", line=2), Entry("mark", ("A", "B"), "", "they never met", 3),
        Entry("mark", ("C", "B"), "doubtful", "n", 4),
    ]  # fmt: skip
    assert list(decisions.names()) == ["A", "B", "C"]


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('"A"', "an entry of “mark” is of one name, or of the two of an edge."),
        ('{ names = [], as = "checked" }', "an entry of “mark” is of one name, or of the two of an edge."),
        ('{ names = ["A", "B", "C"], as = "checked" }', "an entry of “mark” is of one name, or of the two of an edge."),
        ('{ names = ["A"] }', "an entry of “mark” lacks “as” and “note”."),
        ('{ names = ["A"], as = "wrong" }', "“as” cannot be “wrong”. Take checked or doubtful."),
        ('{ names = ["A"], as = ["checked"] }', "“as” cannot be a list."),
        ('{ names = ["!"], note = "n" }', "an entry of “mark” is not a name"),
        ('{ names = ["A"], why = "n" }', "has no field “why”. Take names, as and note."),
    ],
)
def test_marks_that_cannot_be_meant_are_refused(entry: str, said: str) -> None:
    assert said in refused(f"mark = [{entry}]")


@every_case("character", ["\\u0000", "\\u0007", "\\u007f", "\\u0085", "\\U0000001b"])
@every_case(
    "text",
    ['same = [["A",\n"NAME"]]', '\ndrop = ["NAME"]', '[type]\n"NAME" = "place"', '[rename]\n"A" = "NAME"',
     'different = [\n{ names = ["A", "B"], in = ["NAME"] }]', '[build]\ntitle = "NAME"', '[build]\nnames = ["NAME"]'],
)  # fmt: skip
def test_no_name_has_a_control_character(text: str, character: str) -> None:
    wrong = text.replace("NAME", f"One{character}Name")
    assert line_of(wrong) == 2
    assert f"control character U+{int(character[2:], 16):04X}" in refused(wrong)


def test_line_ends_and_tabs_in_a_name_are_spaces_and_a_note_may_have_what_it_does() -> None:
    decisions = parse_decisions('same = [{ names = ["A\\nB", "C\\tD"], note = "x\\u0007" }]')
    assert decisions.same == (("A\nB", "C\tD"),)
    assert decisions.entries[0].note == "x\u0007"


def test_line_ends_of_an_old_mac_are_said() -> None:
    assert "line 1: this line ends with CR alone" in refused('same = [["A", "B"]]\rdrop = ["C"]\r')
    assert line_of('same = [["A", "B"]]\r\ndrop = ["C"]\rx') == 2
    assert "LF or CRLF" in refused("# a comment\r")


def test_a_story_is_no_file_of_decisions() -> None:
    said = refused('title = "A"\n\n[[step]]\ntitle = "One"\n')
    assert said == (
        "mine.toml, line 3: this is a story; a file of decisions has no steps. "
        "Put it into the page: graphkit export --story mine.toml."
    )
