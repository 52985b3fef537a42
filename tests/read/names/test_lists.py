"""Lists of names are read whatever their delimiter, encoding and column names; what is wrong is said with its line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from graphkit.errors import UsageError
from graphkit.read.names import NameList, read_names
from graphkit.records import ListedName
from tests.support.sheet_samples import Cell, ods, xlsx

RECORD = {
    "id": "Q99", "caption": "Zorvan Mills", "schema": "Company",
    "properties": {"name": ["Zorvan Mills", "Zorvan"], "alias": ["ZM"], "weakAlias": ["Mill"], "wikidataId": ["Q99"]},
}  # fmt: skip
MILLS = ("Zorvan Mills", "organisation", ("Zorvan", "ZM"), "Q99")


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Writes a list into the working folder."""
    monkeypatch.chdir(tmp_path)

    def write(text: str | bytes, name: str = "list.csv") -> Path:
        path = Path(name)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def fields(entry: ListedName) -> tuple[str, str, tuple[str, ...], str]:
    return entry.name, entry.type, entry.aliases, entry.id


@pytest.mark.parametrize(
    "text",
    [
        "name,type,aliases,id\nZorvan Mills,organisation,Zorvan; ZM,Q99\n",
        "ID;Name;Schema;A.K.A.\nQ99;Zorvan Mills;Company;Zorvan|ZM\n",
        "\ufeffitem\titemLabel\ttype\titemAltLabel\nQ99\tZorvan Mills\tORG\tZorvan;ZM\n",
        'Full name|Also known as|kind|Wikidata\r\n"Zorvan  Mills"|"Zorvan\nZM"|firm|Q99\r\n\r\n',
        "type,name,alias,other_names,qid\n public body ,Zorvan Mills,Zorvan,ZM;n/a;Zorvan Mills,Q99\n,,,,\n",
        '{"name": "Zorvan Mills", "type": "company", "aliases": ["Zorvan", "ZM"], "id": "Q99"}\n',
        json.dumps(RECORD) + "\n",
    ],
)
def test_a_list_is_read_in_many_forms(written: Any, text: str) -> None:
    assert list(map(fields, read_names([written(text)]).names)) == [MILLS]


ROWS = [["ID", "Name", "Schema", "A.K.A."], ["Q99", "Zorvan Mills", "Company", "Zorvan; ZM"]]


@pytest.mark.parametrize(
    "content",
    [
        xlsx({"A": ROWS}), ods(ROWS), xlsx({"A": [["Mills of the valley"], [], *ROWS]}),
        xlsx({"Notes": [["What this is"]], "Empty": [], "Mills": ROWS}),
    ],
    ids=["xlsx", "ods", "a title above", "several sheets"],
)  # fmt: skip
def test_a_spreadsheet_is_read(written: Any, content: bytes) -> None:
    assert list(map(fields, read_names([written(content, "list.xlsx")]).names)) == [MILLS]


def test_of_a_spreadsheet_each_row_and_each_sheet_that_is_left_out_is_told(written: Any) -> None:
    rows: list[list[Cell]] = [["name", "id", "type"], ["Zorvan", 7, ""], ["", 8, "place"], ["Tresk", 9, "place"]]
    found = read_names([written(xlsx({"A": rows, "Notes": [["What this is"]]}), "list.xlsx")])
    assert [(entry.name, entry.id, entry.place) for entry in found.names] == [
        ("Zorvan", "7", "list.xlsx, sheet “A”, line 2"), ("Tresk", "9", "list.xlsx, sheet “A”, line 4"),
    ]  # fmt: skip
    assert "list.xlsx: sheets left out, which are hidden or have no column of names: Notes." in found.notes
    assert "list.xlsx, sheet “A”: rows without a name, left out: 1 (line 3)." in found.notes


def test_a_spreadsheet_without_names_is_a_fault_with_its_line(written: Any) -> None:
    with pytest.raises(UsageError, match=r"list\.xlsx, line 2: no column is called “name”; there is “who”\."):
        read_names([written(xlsx({"A": [[], ["who"], ["Zorvan"]]}), "list.xlsx")])


def test_other_encodings_are_read(written: Any) -> None:
    found = read_names([written("name;type\nZoë Łarvin;Person\nКорвин Мар;person\n".encode("utf-16"))])
    assert [entry.name for entry in found.names] == ["Zoë Łarvin", "Корвин Мар"]
    old = written("name;type\nZoë Märlin;person\nJosé Peña;person\n".encode("cp1252"))
    assert [entry.name for entry in read_names([old]).names] == ["Zoë Märlin", "José Peña"]


def test_records_of_other_kinds_and_weak_aliases_are_counted(written: Any) -> None:
    records = [
        {"id": "NK-1", "caption": "Zora Marlin", "schema": "Person", "properties": {
            "name": ["Zora Marlin", "Зора Марлин"], "weakAlias": ["Zora", "The Mill"], "wikidataId": ["Q7"]}},
        {"id": "NK-2", "caption": "MV Tresk", "schema": "Vessel", "properties": {"name": ["MV Tresk"]}},
        {"id": "NK-3", "caption": "Mill Lane 1", "schema": "Address", "properties": {"full": ["Mill Lane 1"]}},
    ]  # fmt: skip
    found = read_names([written("".join(json.dumps(record) + "\n" for record in records), "people.json")])
    assert list(map(fields, found.names)) == [("Zora Marlin", "person", ("Зора Марлин",), "NK-1; Q7")]
    assert found.notes == (
        "people.json: records left out, which are no person, organisation or place: 2 (Vessel 1, Address 1).",
        "people.json: weak aliases (nicknames, common words), which are not searched for: 2.",
    )


def test_the_table_of_open_sanctions_has_records_of_other_kinds_too(written: Any) -> None:
    found = read_names(
        [written('"id","schema","name","aliases"\n"a","LegalEntity","Zorvan","Z"\n"b","Vessel","Tresk",""\n')]
    )
    assert list(map(fields, found.names)) == [("Zorvan", "organisation", (), "a")]
    assert [note.partition(": ")[2] for note in found.notes] == [
        "records left out, which are no person, organisation or place: 1 (Vessel 1).",
        "names of one letter, which are not searched for: 1.",
    ]


def test_names_without_a_type_are_said(written: Any) -> None:
    found = read_names([written("name,type\nZorvan,\nZora Marlin,n/a\nTresk,place\n")])
    assert [entry.type for entry in found.names] == ["", "", "place"]
    (note,) = found.notes
    assert note.startswith("list.csv: names without a type: 2 of 3.")


def test_entries_tell_where_they_stand(written: Any) -> None:
    found = read_names([written('name,note\n"Zorvan","two\nlines"\nTresk,\n')])
    assert [entry.place for entry in found.names] == ["list.csv, line 2", "list.csv, line 4"]


def test_several_lists_are_joined_by_id_and_by_name(written: Any) -> None:
    one = written(
        "name,type,aliases,id\nZorvan,company,,Q99\nZora Marlin,person,,Q1\nZora Marlin,person,,Q2\n", "a.csv"
    )
    two = written("name,type,aliases,id\nZorvan Mills,,ZM,Q99\nzorvan,,Zorvan & Co,\nTresk,place,,Q3\n", "b.csv")
    assert list(map(fields, read_names([one, two]).names)) == [
        ("Zorvan", "organisation", ("Zorvan Mills", "ZM", "zorvan", "Zorvan & Co"), "Q99"),
        ("Zora Marlin", "person", (), "Q1"),
        ("Zora Marlin", "person", (), "Q2"),
        ("Tresk", "place", (), "Q3"),
    ]


@pytest.mark.parametrize(
    ("text", "message", "step"),
    [
        (
            "who,what\nZorvan,org\n",
            "list.csv, line 1: no column is called “name”; there is “who”, “what”.",
            "first line",
        ),
        ("Zorvan\nTresk\n", "line 1: no column is called “name”; there is “Zorvan”.", "name,type,aliases,id"),
        (
            "name,type\nZorvan,mill\n",
            "line 2: “mill” is no type.",
            "Take person, organisation or place, or leave it empty.",
        ),
        ("name,type\nMills,topic\n", "line 2: “topic” is no type.", "--topics-file"),
        ("name,id\nZorvan,Q1\n\nTresk,Q1\n", "line 4: the id “Q1” is that of line 2, too.", "between its aliases"),
        ("name,type\nZorvan,org,more\n", "line 2: 3 cells stand under 2 column names.", "quotation marks"),
        ('name,type\n"Zorvan, Inc",org\n"Tresk,place\n', "line 3: a quotation mark is never closed.", "twice"),
        ("", "list.csv holds no names.", "--names"),
        ("name,type\n", "list.csv holds no names.", "--names"),
        ('{"name": "Zorvan"}\n{"name": \n', "line 2: this is not valid JSON", "one record a line"),
        ('[{"name": "Zorvan"}]\n', "line 1: this is no JSON object.", "one record a line"),
        (b"PK\x03\x04\x00\x00\x01\x00\x07", "list.csv looks like a binary file", "CSV"),
    ],
)
def test_a_fault_is_one_sentence_with_the_line_and_the_next_step(
    written: Any, text: str | bytes, message: str, step: str
) -> None:
    with pytest.raises(UsageError) as caught:
        read_names([written(text)])
    assert message in caught.value.message
    assert step in caught.value.next_step


def notes(found: NameList) -> list[str]:
    return [note.partition(": ")[2] for note in found.notes]


def test_rows_without_a_name_are_left_out_and_counted(written: Any) -> None:
    found = read_names([written("name,type\nZorvan,org\n,person\n–,person\n")])
    assert [entry.name for entry in found.names] == ["Zorvan"]
    assert notes(found) == ["rows without a name, left out: 2 (the first in line 3)."]
    records = [RECORD, {"id": "NK-4", "schema": "Person", "properties": {}}]
    found = read_names([written("".join(json.dumps(record) + "\n" for record in records))])
    assert list(map(fields, found.names)) == [MILLS]
    assert notes(found)[0] == "rows without a name, left out: 1 (line 2)."


def test_a_last_record_that_is_cut_off_is_left_out_and_said(written: Any) -> None:
    record = json.dumps(RECORD)
    found = read_names([written(f"{record}\n{record[:40]}")])
    assert list(map(fields, found.names)) == [MILLS]
    assert "the last line (2) is cut off, and left out. Is the file whole?" in notes(found)
    with pytest.raises(UsageError, match="line 1: this is not valid JSON"):
        read_names([written(record[:40])])
    with pytest.raises(UsageError, match="line 2: this is not valid JSON"):
        read_names([written(f"{record}\n{record[:40]}\n{record}")])


COMMON_WORDS = (
    "common words, which are found wherever they stand as listed: 3 (“said”, “The”, “in”)."
    " Take those out that are no names."
)


def test_titles_alone_are_not_searched_for_and_common_words_are_said(written: Any) -> None:
    text = "name,type,aliases\nsaid,person,\nThe,org,\nDr,person,\nOle Vost,person,Mr. President;in;Vost\nWHO,org,\n"
    found = read_names([written(text)])
    assert [entry.aliases for entry in found.names if entry.name == "Ole Vost"] == [("in", "Vost")]
    assert notes(found) == [
        "titles alone, which are not searched for: 2 (“Dr”, “Mr. President”).",
        COMMON_WORDS,
    ]


@pytest.mark.parametrize(
    "text",
    [
        'name,type,id\n"Zorvan,org,Q1\nTresk,place,Q2\nVost,person,Q3\n',
        'name,type,id\n"Zorvan,org,Q1\n"Tresk",place,Q2\nVost,person,"Q3"\n',
        'name,type,id\n"Zorvan",org,Q1\n"Tresk,place,Q2\nVost,person,Q3\n',
    ],
)
def test_a_quotation_mark_that_is_never_closed_is_said_and_costs_no_row(written: Any, text: str) -> None:
    found = read_names([written(text)])
    assert [(entry.name, entry.type, entry.id) for entry in found.names] == [
        ("Zorvan", "organisation", "Q1"), ("Tresk", "place", "Q2"), ("Vost", "person", "Q3"),
    ]  # fmt: skip
    line = 2 if '"Zorvan,' in text else 3
    assert notes(found) == [
        f"rows with a quotation mark that is never closed: 1 (line {line}). Look whether they are read right."
    ]


def test_a_list_that_is_given_twice_is_read_once(written: Any) -> None:
    path = written("name,id\nZorvan,Q1\n")
    found = read_names([path, path.resolve()])
    assert len(found.names) == len(found.notes) == 1


def test_one_id_of_two_types_is_a_fault(written: Any) -> None:
    one, two = written("name,type,id\nZorvan,org,Q1\n", "a.csv"), written("name,type,id\nZorvan,person,Q1\n", "b.csv")
    with pytest.raises(UsageError, match=r"the id “Q1” is of the type person, in a\.csv, line 2 of organi"):
        read_names([one, two])


def test_a_list_that_is_not_there_is_a_fault() -> None:
    with pytest.raises(UsageError, match=r"There is no list of names at nowhere.csv\."):
        read_names([Path("nowhere.csv")])
    assert read_names([]).names == ()
