from __future__ import annotations

import csv
import io
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from graphkit.read import read
from graphkit.read.article import article
from graphkit.read.fields.cuts import is_empty, stands_for_none, uncut
from graphkit.read.formats import delimited, delimited_rows
from graphkit.read.texts.decode import clean
from graphkit.read.texts.markup import plain as plain_text
from graphkit.records import Document, ReadFailure, ReadWarning
from tests.support.cases import every_case

Reading = Callable[..., list[Document | ReadFailure]]
Warnings = Callable[..., list[ReadWarning]]
TEXTS = ["Kim met Putin, in Russia.", 'He said: "We will meet";\nthen he left.', "They talked | at length."]


def table(delimiter: str = ",", header: tuple[str, ...] = ("id", "text", "date"), line_end: str = "\r\n") -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=line_end)
    writer.writerows([header, *((n, text, "13 Sep 2023") for n, text in enumerate(TEXTS))])
    return out.getvalue()


def texts(found: list[Document | ReadFailure]) -> list[str]:
    return [d.text if isinstance(d, Document) else f"!{d.path}: {d.reason}" for d in found]


@every_case("suffix", [".csv", ".tsv", ".CSV"])
@every_case("delimiter", delimited.DELIMITERS)
@every_case("line_end", ["\n", "\r\n", "\r"])
def test_every_dialect_is_detected(suffix: str, delimiter: str, line_end: str, reading: Reading) -> None:
    found = reading(f"a{suffix}", table(delimiter, line_end=line_end))
    assert texts(found) == TEXTS
    assert [(d.id, d.date) for d in found if isinstance(d, Document)] == [(str(n), "2023-09-13") for n in range(3)]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_a_spreadsheet_may_be_saved_in_its_own_ways(encoding: str, reading: Reading) -> None:
    assert texts(reading("a.csv", table("\t").encode(encoding))) == TEXTS
    assert texts(reading("a.csv", ("sep=|\r\n" + table("|")).encode(encoding))) == TEXTS
    assert texts(reading("a.csv", ("\n \n" + table(header=("ID", " Text ", "Date"))).encode(encoding))) == TEXTS


def test_a_table_of_one_column_is_a_table(reading: Reading) -> None:
    found = reading("a.csv", 'text\nKim met Putin.\n\n"They talked, at length."\n')
    assert [(d.id, d.text) for d in found if isinstance(d, Document)] == [
        ("a.csv#1", "Kim met Putin."), ("a.csv#2", "They talked, at length."),
    ]  # fmt: skip


def test_other_columns_are_kept(document: Callable[..., Document]) -> None:
    found = document("a.csv", "text,desk,page,note,\nKim met Putin.,Asia,3,,\n")
    assert found.meta == {"desk": "Asia", "page": "3"}


@pytest.mark.parametrize("delimiter", delimited.DELIMITERS)
def test_a_missing_column_is_said_once_with_those_there_are(
    delimiter: str, failure: Callable[..., ReadFailure]
) -> None:
    found = failure("a.csv", table(delimiter, header=("nr", "full body", "day")))
    assert found.path == "a.csv"
    assert "“text”" in found.reason
    assert "“nr”, “full body”, “day”" in found.reason
    assert "--text-column" in found.reason


def test_a_column_that_was_asked_for_by_name_and_is_missing_is_said(warnings: Warnings) -> None:
    for option in ("id", "title", "date", "url", "source"):
        said = warnings("a.csv", table(), **{f"{option}_column": "wanted"})
        assert [("“wanted”" in one.message, f"--{option}-column" in one.next_step) for one in said][:1] == [
            (True, True)
        ]


def test_a_bad_row_costs_that_row_alone(reading: Reading) -> None:
    rows = [
        "id,text,date",
        "1,Kim met Putin.",
        "2,,2023-09-13",
        "3,Kim, Putin and others met.,2023-09-13",
        "4",
        "5,They talked.,,,",
    ]
    found = reading("a.csv", "\n".join(rows))
    assert [f.path if isinstance(f, ReadFailure) else f.id for f in found] == [
        "1",
        "a.csv, row 3",
        "a.csv, row 4",
        "a.csv, row 5",
        "5",
    ]
    reasons = [f.reason for f in found if isinstance(f, ReadFailure)]
    assert reasons[0] == reasons[2]
    assert reasons[0].startswith("holds no text.")
    assert reasons[1].startswith("has 4 fields under 3 column names. Put each text in straight quotation marks")


def test_lines_are_counted_as_an_editor_does(reading: Reading) -> None:
    content = 'sep=,\n\nid,text\n1,"Kim\nmet\nPutin."\n\n2,\n3,They talked.\n4,"\n"\n'
    found = reading("a.csv", content)
    assert [f.path if isinstance(f, ReadFailure) else f.id for f in found] == [
        "1",
        "a.csv, row 3 (line 8 of the text)",
        "3",
        "a.csv, row 5 (line 10 of the text)",
    ]


def test_a_quotation_mark_that_stays_open_costs_no_other_row(reading: Reading, warnings: Warnings) -> None:
    content = 'id,text\n1,Kim met Putin.\n2,"They talked.\n3,He left.\n4,She came.\n'
    found = reading("a.csv", content)
    assert [f.path if isinstance(f, ReadFailure) else (f.id, f.text) for f in found] == [
        ("1", "Kim met Putin."), ("2", "They talked."), ("3", "He left."), ("4", "She came."),
    ]  # fmt: skip
    (said,) = warnings("a.csv", content)
    assert (said.kind, said.count) == ("repaired", 1)
    assert "1 row (line 3) with a quotation mark that is never closed" in said.message
    content = 'title,text\nA,Kim met Putin.\nB,"They talked.\nC,He left.\n'  # nothing shows where a row begins
    found = reading("a.csv", content)
    assert [f.path if isinstance(f, ReadFailure) else f.id for f in found] == ["a.csv#1", "a.csv, row 3"]
    assert isinstance(found[1], ReadFailure)
    assert "never closed" in found[1].reason


ROW = "Nora met Paul in Ostend on a grey morning"


def test_a_mark_that_closes_in_a_later_row_costs_no_row(reading: Reading, warnings: Warnings) -> None:
    content = f'id,text,desk\n1,"{ROW}.",x\n2,"{ROW},y\n3,"{ROW}:\nthey spoke, and left.",z\n4,"{ROW}.",w\n'
    found = reading("a.csv", content)
    assert [one.id for one in found if isinstance(one, Document)] == ["1", "2", "3", "4"]
    assert texts(found)[2] == f"{ROW}:\nthey spoke, and left."
    (said,) = warnings("a.csv", content)
    assert "1 row (line 3)" in said.message
    sloppy = f'id,text\n1,"He said "yes" to {ROW},\n2021, he said, was long.\nThen he left."\n2,{ROW}.\n'
    assert [one.id for one in reading("a.csv", sloppy) if isinstance(one, Document)] == ["1", "2"]


@every_case(
    "quoted",
    [
        '1,"He said \\"no, never\\" and left.",x\n2,"They, too.",y\n',
        "1,'He said \"no, never\" and left.',x\n2,'They, too.',y\n",
        '1, "He said ""no, never"" and left.", x\n2, "They, too.", y\n',
        '1^He said "no, never" and left.^x\n2^They, too.^y\n',
        '1\x01He said "no, never" and left.\x01x\n2\x01They, too.\x01y\n',
        '1,"He said ""no, never"" and left.",x\nid,text,desk\n2,"They, too.",y\n',
    ],
)
def test_other_ways_of_quoting_are_found(quoted: str, reading: Reading) -> None:
    header = "id,text,desk\n".replace(",", quoted[1] if quoted[1] in "^\x01" else ",")
    found = reading("a.csv", header + quoted)
    assert texts(found) == ['He said "no, never" and left.', "They, too."]
    assert [one.meta for one in found if isinstance(one, Document)] == [{"desk": "x"}, {"desk": "y"}]


def test_a_row_with_few_cells_is_said(reading: Reading, warnings: Warnings) -> None:
    content = f"id,title,text,date\n1,Quay,{ROW},2021-03-03\n2,{ROW}, and left\n"
    assert len(reading("a.csv", content)) == 2
    assert [(one.kind, one.count) for one in warnings("a.csv", content)] == [("columns", 1)]


@every_case(
    "above",
    [
        "Export of 3 March,,,\n,,,\n",
        "Export of 3 March\nSearch: quay; text\n\n",
        '"Export, by Nora"\n',
        "# Export; by Nora, title\n#\n",
        "Export of it,,Text,\n",
    ],
)
def test_the_column_names_may_stand_below_a_title(above: str, reading: Reading, warnings: Warnings) -> None:
    content = above + f"id,title,text,date\n1,Quay,{ROW},2021-03-03\n"
    (found,) = reading("a.csv", content)
    assert isinstance(found, Document)
    assert (found.id, found.title, found.date, found.text) == ("1", "Quay", "2021-03-03", ROW)
    assert found.locations[0].label == f"row {above.count(chr(10)) + 2}"
    (said,) = warnings("a.csv", content)
    assert (said.kind, "Export" in said.message) == ("skipped", True)


@every_case("value", ["N/A", "null", "None", "-", "#N/A", "#REF!", "nan", "NaT", "[removed]", "\\N", "(blank)", "—"])
def test_a_value_that_stands_for_none_is_no_article(value: str, reading: Reading, warnings: Warnings) -> None:
    content = f"title,date,text,desk\nQuay,{value},{ROW},{value}\n{value},{value},{value},x\n"
    one, two = reading("a.csv", content)
    assert isinstance(one, Document)
    assert (one.title, one.date, one.meta) == ("Quay", None, {})
    assert isinstance(two, ReadFailure)
    assert two.reason.startswith("holds no text")
    assert warnings("a.csv", content) == []


ROWS = f"Title{{0}}Date{{0}}Text\nQuay{{0}}2021-03-03{{0}}{ROW}\nGhent{{0}}2021-03-04{{0}}{ROW}\n"


@every_case("delimiter", delimited.DELIMITERS)
@every_case("name", ["a.txt", "a.xls", "a.xlsx", "a.dat", "a.tab", "a.json", "a"])
def test_a_table_is_known_by_its_content(delimiter: str, name: str, reading: Reading) -> None:
    for content in (ROWS.format(delimiter), "Export of 3 March\n\n" + ROWS.format(delimiter)):
        for encoding in ("utf-8", "utf-16"):
            found = reading(name, content.encode(encoding))
            assert [one.title for one in found if isinstance(one, Document)] == ["Quay", "Ghent"]


@every_case(
    "content",
    [
        "Nora met Paul, Max and Ida.\nThey spoke, then left, and came back.\n",
        "Title, text\nNora, Paul\nMax, Ida\n",
        "date,title\n2021-03-03,Nora met Paul in Ostend on a grey morning\n",
        f"Summary, article\n\n{ROW}, and so on, she said.\n{ROW}; he left.\n",
        f"text\n{ROW}\n",
    ],
)
def test_a_text_with_commas_stays_a_text(content: str, document: Callable[..., Document]) -> None:
    assert document("a.txt", content).id == "a.txt"


def test_a_field_may_be_large_but_not_endless(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = csv.field_size_limit()
    large = "Kim met Putin. " * 100_000
    assert texts(reading("a.csv", f'text\n"{large}"\nHe left.\n')) == [large, "He left."]
    monkeypatch.setattr(delimited_rows, "LONGEST_FIELD", 1000)
    lines = "She came.\n" * 300
    for field in ("x" * 1001, "x" * 5000, f'"{"x" * 5000}"', ("x" * 900 + ",") * 5):
        found = reading("a.csv", f"text\nHe left.\n{field}\nThey talked.\n")
        assert [f.path if isinstance(f, ReadFailure) else f.id for f in found] == [
            "a.csv#1",
            "a.csv, row 3",
            "a.csv#3",
        ]
    found = reading("a.csv", f'text\nHe left.\n"{lines}')
    assert [f.path if isinstance(f, ReadFailure) else f.text for f in found][:3] == [
        "He left.",
        "a.csv, row 3",
        "She came.",
    ]
    assert csv.field_size_limit() == usual


@pytest.mark.parametrize("header", ["x" * 200_000, "x," * 200_000, '"' * 200_001, '"text\n' + "y\n" * 200_000])
def test_a_header_without_sense_is_a_failure(header: str, failure: Callable[..., ReadFailure]) -> None:
    assert failure("a.csv", f"{header}\nKim met Putin.\n").path == "a.csv"


def test_columns_without_a_name_or_with_the_same_are_kept(document: Callable[..., Document]) -> None:
    found = document("a.csv", ",text,text,text,desk\n0,Kim met Putin.,b,c,Asia\n")
    assert found.text == "Kim met Putin."
    assert found.meta == {"column 1": "0", "text (2)": "b", "text (3)": "c", "desk": "Asia"}


def test_a_row_in_another_encoding_costs_that_row_alone(reading: Reading) -> None:
    content = "text\nKim met Путин.\n".encode() + "Évry\n".encode("cp1252") + "Kim met Путин.\n".encode()
    found = reading("a.csv", content)
    assert [f.path if isinstance(f, ReadFailure) else f.id for f in found] == ["a.csv#1", "a.csv, row 3", "a.csv#3"]


@pytest.mark.parametrize("content", ["text\n", "id,text\n\n\n", "sep=;\n", "sep=;\nid;text\n"])
def test_a_table_without_rows_is_a_failure(content: str, failure: Callable[..., ReadFailure]) -> None:
    assert failure("a.csv", content).path == "a.csv"


LONG_WORDS = f"They said that the {'port' * 25} was theirs. " * 110
"""A text of few words: tracemalloc makes every one that is cut out slow."""


@pytest.mark.slow
def test_rows_are_read_one_by_one(tmp_path: Path) -> None:
    with (tmp_path / "a.csv").open("w") as out:
        out.write("text\n")
        out.writelines(f'"{LONG_WORDS}"\n' for _ in range(1200))  # 17 MB
    documents = read([tmp_path / "a.csv"])
    next(documents)
    tracemalloc.start()
    count = 1 + sum(1 for _ in documents)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 1200
    assert peak < 8_000_000


FIELD = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@example(rows=[("", "0\n0\r0\ra")], delimiter=",")
@example(rows=[("-\x1b", "0")], delimiter=",")
@example(rows=[("", "&#01;"), ("", "&#00; &amp;amp;")], delimiter=";")
@given(rows=st.lists(st.tuples(FIELD, FIELD), min_size=1, max_size=5), delimiter=st.sampled_from(delimited.DELIMITERS))
def test_any_text_comes_back(folder: Path, rows: list[tuple[str, str]], delimiter: str) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([("note", "text"), *rows])
    (folder / "a.csv").write_bytes(out.getvalue().encode())
    found = [one for one in read([folder / "a.csv"]) if not isinstance(one, ReadWarning)]
    assert len(found) == len(rows)
    for one, (note, text) in zip(found, rows, strict=True):
        if article("a", uncut(plain_text(clean(text)))).text.strip() and not is_empty(plain_text(clean(text))):
            assert isinstance(one, Document)
            assert one.text == article("a", uncut(plain_text(clean(text)))).text
            assert one.meta.get("note", "") == ("" if stands_for_none(clean(note)) else clean(note))
        else:
            assert isinstance(one, ReadFailure)
