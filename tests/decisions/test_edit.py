"""Decisions written into a file: what is added, what stays, what is refused."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.decisions.edit import decide, decide_different, decide_same, decided, edited, holds
from graphkit.decisions.file import Decisions, parse_decisions
from graphkit.decisions.judgements import Entry, Judged
from graphkit.errors import OutputError, UsageError
from graphkit.names.key import key_for


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "graphkit.toml"


def test_the_first_answer_makes_the_file(file: Path) -> None:
    assert decided(file).entries == ()
    assert decide_same(file, ["A", "B"]) == (Entry("same", ("A", "B")),)
    decide_different(file, ["C", "D"], "they met")
    assert [replace(entry, line=0) for entry in decided(file).entries] == [
        Entry("same", ("A", "B")), Entry("different", ("C", "D"), note="they met"),
    ]  # fmt: skip
    assert [path.name for path in file.parent.iterdir()] == ["graphkit.toml"]


def test_a_name_joins_the_group_that_has_another(file: Path) -> None:
    file.write_text('same = [\n  ["A", "B"],  # old\n]\n', encoding="utf-8")
    decide_same(file, ["b", "C"])
    assert file.read_text(encoding="utf-8") == 'same = [\n  ["A", "B", "C"],  # old\n]\n'
    decide_same(file, ["C", "D"], note="heard")
    assert decided(file).same == (("A", "B", "C"), ("C", "D")), "a note is kept beside its own names"


@pytest.mark.parametrize(
    ("section", "names"),
    [
        ("same", ("B", "a")), ("same", ("A", "C")), ("same", ("Q", "q")),
        ("different", ("X", "Y")), ("different", ("C", "Z")),
    ],
)  # fmt: skip
def test_what_is_said_already_changes_nothing(file: Path, section: str, names: tuple[str, str]) -> None:
    text = 'same = [["A", "B"], ["B", "C"]]\ndifferent = [["x", "y"], ["A", "Z"]]\n'
    file.write_text(text, encoding="utf-8")
    assert decide(file, [Entry(section, names)]) == ()
    assert file.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("answers", "line"),
    [
        ([Entry("same", ("A", "C"))], 3),
        ([Entry("same", ("New", "Other")), Entry("same", ("a", "C"))], 3),
        ([Entry("different", ("A", "B"))], 2),
        ([Entry("same", ("A", "X")), Entry("same", ("X", "C"))], 3),
        ([Entry("different", ("Q", "R")), Entry("same", ("Q", "R"))], None),
        ([Entry("different", ("US", "U.S."))], None),
        ([Entry("same", ("Gone", "A"))], 4),
        ([Entry("same", ("P", "S"))], 7),
        ([Entry("same", ("New", "!!"))], 12),
        ([Entry("same", ("New",))], None),
    ],
)
def test_a_contradiction_is_refused_and_nothing_is_written(file: Path, answers: list[Entry], line: int | None) -> None:
    text = (
        '# mine\nsame = [["A", "B"]]\ndifferent = [["B", "C"]]\ndrop = ["Gone"]\n[rename]\n"P" = "p1"\n"S" = "s1"\n'
        '[type]\n"P" = "person"\n'
    )  # fmt: skip
    file.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        decide(file, answers)
    if line is not None and line < 10:
        assert caught.value.message.startswith(f"{file}, line {line}: "), caught.value.message
        assert "this answer" in caught.value.message
    assert file.read_text(encoding="utf-8") == text
    assert [path.name for path in file.parent.iterdir()] == ["graphkit.toml"]


def test_an_answer_given_twice_is_written_once(file: Path) -> None:
    first, second = Entry("different", ("A", "B")), Entry("same", ("C", "D"))
    again = [Entry("different", ("b", "A")), Entry("same", ("D", "c"))]
    assert decide(file, [first, second, *again]) == (first, second)
    assert decide(file, again) == ()


def test_a_file_that_is_wrong_already_is_left_alone(file: Path) -> None:
    file.write_text('same = [["A"]]\n', encoding="utf-8")
    with pytest.raises(UsageError, match="line 1: an entry of “same” needs two names"):
        decide_same(file, ["C", "D"])
    assert file.read_text(encoding="utf-8") == 'same = [["A"]]\n'


def test_line_ends_and_rights_stay(file: Path) -> None:
    file.write_bytes('# ü\r\nsame = [\r\n    ["A", "B"], # c\r\n]\r\n'.encode())
    file.chmod(0o640)
    decide_same(file, ["C", "D"])
    assert file.read_bytes() == '# ü\r\nsame = [\r\n    ["A", "B"], # c\r\n    ["C", "D"],\r\n]\r\n'.encode()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_link_stays_a_link(file: Path, tmp_path: Path) -> None:
    target = tmp_path / "real.toml"
    target.write_text("", encoding="utf-8")
    file.symlink_to(target)
    decide_same(file, ["C", "D"])
    assert file.is_symlink()
    assert decided(target).same == (("C", "D"),)


def test_a_folder_that_cannot_be_written(file: Path, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no folder")
    with pytest.raises(OutputError, match="cannot be written"):
        decide_same(tmp_path / "text" / "graphkit.toml", ["A", "B"])
    if os.geteuid() != 0:
        tmp_path.chmod(0o500)
        with pytest.raises(OutputError, match="cannot be written"):
            decide_same(file, ["A", "B"])
        tmp_path.chmod(0o700)
        assert not file.exists()


def test_a_loss_would_be_seen() -> None:
    old = parse_decisions('same = [["A", "B"]]\n[type]\n"X" = { type = "place", note = "n" }').entries
    fresh = [Entry("different", ("C", "D"))]
    whole = 'same = [["A", "B", "E"]]\ndifferent = [["D", "C"]]\n[type]\n"X" = { type = "place", note = "n" }'
    assert holds(parse_decisions(whole), old, fresh)
    for gone in ('"B", ', 'different = [["D", "C"]]', ', note = "n"', '"X" = { type = "place", note = "n" }'):
        assert not holds(parse_decisions(whole.replace(gone, "")), old, fresh), gone


NAMES = [f"Name {letter}" for letter in "ABCDEFGHIJKL"]


class Layout:
    """Draws files of decisions in all the ways that people lay them out; each comment is another."""

    def __init__(self, data: st.DataObject) -> None:
        self.draw, self.comments = data.draw, 0

    def comment(self) -> str:
        self.comments += 1
        return self.draw(st.sampled_from(["", "", " # c{}", ' # "[c{}]"'])).format(self.comments)

    def name(self, name: str) -> str:
        return self.draw(st.sampled_from(['"{}"', "'{}'"])).format(name)

    def group(self, names: Sequence[str]) -> str:
        quoted = [self.name(name) for name in names]
        kind = self.draw(st.sampled_from(["plain", "spaced", "lines", "noted"]))
        if kind == "lines":
            last = self.draw(st.sampled_from(["", ","]))
            return "[\n      " + ",\n      ".join(quoted) + last + self.comment() + "\n    ]"
        if kind == "noted":
            return f'{{ names = [{", ".join(quoted)}], note = "why" }}'
        return f"[ {' , '.join(quoted)} ]" if kind == "spaced" else f"[{', '.join(quoted)}]"

    def section(self, section: str, groups: Sequence[Sequence[str]]) -> tuple[str, bool]:
        """The section's text, and whether it must stand after the plain ones."""
        kinds = (
            ["one line", "lines", "no last comma", "comma first", "tables"] if groups else ["none", "one line", "lines"]
        )
        kind = self.draw(st.sampled_from(kinds))
        written = [self.group(group) for group in groups]
        if kind == "none":
            return "", False
        if kind == "tables":
            return "".join(
                f"[[{section}]]{self.comment()}\nnames = [{', '.join(map(self.name, group))}]{self.comment()}\n"
                for group in groups
            ), True
        if kind == "one line":
            return f"{section} = [{', '.join(written)}]{self.comment()}\n", False
        if kind == "comma first":
            inner = "\n  , ".join(one + self.comment() for one in written)
            return f"{section} = [\n    {inner}\n]\n", False
        inner = "".join(f"    {one},{self.comment()}\n" for one in written)
        if kind == "no last comma" and written:
            inner = "".join(f"    {one},\n" for one in written[:-1]) + f"    {written[-1]}{self.comment()}\n"
        return f"{section} = [{self.comment()}\n{inner}]{self.comment()}\n", False

    def file(self) -> str:
        pools = NAMES[:6], NAMES[6:]
        some = [
            self.draw(st.lists(st.lists(st.sampled_from(pool), min_size=2, max_size=3, unique=True), max_size=2))
            for pool in pools
        ]
        sections = [self.section(name, groups) for name, groups in zip(("same", "different"), some, strict=True)]
        tables = [text for text, last in sections if last]
        if self.draw(st.booleans()):
            tables.append(f'[rename]{self.comment()}\n"X 1" = "Y 1"{self.comment()}\n')
        if self.draw(st.booleans()):
            tables.append('\n[build]\nwindow = "paragraph"\n')
        top = "# at the top\n\n" if self.draw(st.booleans()) else ""
        text = top + "".join(text for text, last in sections if not last) + "".join(self.draw(st.permutations(tables)))
        return text.rstrip("\n") if self.draw(st.booleans()) else text


def comments(text: str) -> list[str]:
    return re.findall(r"# (?:at the top|c\d+|\"\[c\d+\]\")", text)


def said(entries: Sequence[Entry]) -> list[Entry]:
    return [replace(entry, line=0) for entry in entries]


@given(st.data())
def test_answers_are_added_and_all_else_stays(data: st.DataObject) -> None:
    text = Layout(data).file()
    old = parse_decisions(text)
    answers = data.draw(
        st.lists(
            st.builds(
                lambda section, names, note: Entry(section, tuple(names), note=note),
                st.sampled_from(["same", "different"]),
                st.lists(st.sampled_from([*NAMES, "New 1", 'N "ew" 2', "Ñ\\ew"]), min_size=2, max_size=3, unique=True),
                st.sampled_from(["", "", "why # not", 'said "so"\nin two lines']),
            ),
            max_size=3,
        )
    )
    expected: dict[str, list[Entry]] = {
        section: [entry for entry in said(old.entries) if entry.section == section]
        for section in ("same", "different", "rename")
    }
    for answer in answers:
        keys = {key_for(name) for name in answer.names}
        group = next((e for e in expected["same"] if keys & {key_for(name) for name in e.names}), None)
        if answer.section == "same" and group and not answer.note:
            held = {key_for(name) for name in group.names}
            more = tuple(name for name in answer.names if key_for(name) not in held)
            expected["same"][expected["same"].index(group)] = replace(group, names=group.names + more)
        else:
            expected[answer.section].append(answer)
    new = edited(text, answers)
    entries = _parsed(new)
    assert said(entries) == [entry for section in expected.values() for entry in section], new
    assert comments(new) == comments(text), new
    assert holds(Decisions(entries=entries), old.entries, answers if _consistent([*old.entries, *answers]) else [])
    assert edited(new, []) == new


def _parsed(text: str) -> tuple[Entry, ...]:
    """The entries of a text, whether they contradict each other or not."""
    import tomllib

    from graphkit.decisions.file import _Reader

    return tuple(_Reader("file", text).entries(tomllib.loads(text)))


def _consistent(entries: Sequence[Entry]) -> bool:
    judged = Judged(entries)
    return not any(
        judged.same(a, b) for entry in entries if entry.section == "different"
        for i, a in enumerate(entry.names) for b in entry.names[i + 1 :]
    )  # fmt: skip


def test_a_split_in_some_articles_is_written_with_them_and_added_to(file: Path) -> None:
    one = Entry("different", ("A", "A (2)"), articles=("b.txt",))
    assert decide(file, [one]) == (one,)
    assert decide(file, [one]) == ()
    assert decide(file, [replace(one, articles=("b.txt", "c.txt"), note="a judge")])
    assert 'in = ["b.txt"]' in file.read_text(encoding="utf-8")
    assert [(entry.articles, entry.note) for entry in decided(file).entries] == [
        (("b.txt",), ""), (("b.txt", "c.txt"), "a judge"),
    ]  # fmt: skip


def test_a_new_label_type_or_mark_takes_the_place_of_the_older(file: Path) -> None:
    file.write_text(
        '# mine\nsame = [["P", "P2"]]\n'
        'mark = [\n  { names = ["A", "P"], as = "doubtful", note = "n" },  # who?\n'
        '  { names = ["B"], note = "old" },\n]\n'
        '[rename]\n"P" = "p1"  # short\n"Q" = { to = "q1", note = "n" }  # long\n[build]\nwindow = "paragraph"\n',
        encoding="utf-8",
    )
    given = [
        Entry("rename", ("P2",), "new"), Entry("rename", ("q",), "q2"), Entry("type", ("P",), "person"),
        Entry("drop", ('Z "\\" \n',)), Entry("mark", ("P2", "a"), "checked"), Entry("mark", ("B",), "", "new"),
        Entry("mark", ("C",), "checked", "seen"),
    ]  # fmt: skip
    assert len(decide(file, given)) == len(given)
    text = file.read_text(encoding="utf-8")
    for kept in ("# mine", "# who?", '"P" = "new"  # short', '"Q" = { to = "q2", note = "n" }  # long', '"paragraph"'):
        assert kept in text
    assert {replace(entry, line=0) for entry in decided(file).entries} == {
        Entry("same", ("P", "P2")), Entry("rename", ("P",), "new"), Entry("rename", ("Q",), "q2", "n"),
        Entry("type", ("P",), "person"), Entry("drop", ('Z "\\" \n',)), Entry("mark", ("A", "P"), "checked", "n"),
        Entry("mark", ("B",), "", "new"), Entry("mark", ("C",), "checked", "seen"),
    }  # fmt: skip
    assert decide(file, given) == (), "all of it is said already"
    assert file.read_text(encoding="utf-8") == text


def test_any_correction_makes_the_first_file(file: Path) -> None:
    given = [Entry("type", ("A b",), "place", "n"), Entry("mark", ("A",), "doubtful"), Entry("drop", ("C",))]
    decide(file, given)
    assert {replace(entry, line=0) for entry in decided(file).entries} == set(given)
