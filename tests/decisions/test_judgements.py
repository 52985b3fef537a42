"""Contradictions between decisions, found with the lines of all that take part."""

from __future__ import annotations

import pytest

from graphkit.decisions.file import Entry, parse_decisions
from graphkit.decisions.judgements import CHECKS, Judged, check
from graphkit.errors import UsageError
from tests.decisions.refused import line_of, refused


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
def test_same_and_different_by_any_path(text: str, line: int, others: str) -> None:
    assert line_of(text) == line
    assert "are the same" in refused(text)
    assert others in refused(text)


@pytest.mark.parametrize("pair", ['"US", "U.S."', '"A", "a"', '"Kim Jong-un", "KIM JONG UN"', '"DPRK", "North Korea"'])
def test_spellings_of_one_name_cannot_be_split(pair: str) -> None:
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
        Entry("mark", ("A", "B"), "checked"),
    ]  # fmt: skip
    for rule in CHECKS:
        assert list(rule(faulty, Judged(faulty))), rule.__name__


def test_entries_without_a_line_are_the_answer_at_hand() -> None:
    with pytest.raises(UsageError, match=r"mine, line 7: .* the same \(this answer\) and different \(line 7\)"):
        check([Entry("different", ("A", "B"), line=7), Entry("same", ("B", "A"))], "mine")


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ([("mark", ("A",), "checked"), ("mark", ("a",), "doubtful")], "“a” cannot be both checked"),
        ([("mark", ("A", "B"), "checked"), ("mark", ("B", "A"), "doubtful")], "“B” and “A” cannot be both checked"),
        ([("same", ("A", "B"), ""), ("mark", ("B", "A"), "checked")], "have no edge to mark"),
        ([("mark", ("U.S.", "US"), "checked")], "two spellings of one name, and have no edge"),
        ([("mark", ("A", "A"), "checked")], "are one name, and have no edge.*Name the two nodes"),
    ],
)
def test_marks_that_contradict_each_other(entries: list[tuple[str, tuple[str, ...], str]], said: str) -> None:
    with pytest.raises(UsageError, match=f"(?s){said}"):
        check([Entry(*entry) for entry in entries], "mine")
    one = [Entry("mark", ("A",), "checked"), Entry("mark", ("A", "B"), "doubtful"), Entry("drop", ("B",))]
    check([*one, Entry("mark", ("A",), "", "a note")], "mine")
