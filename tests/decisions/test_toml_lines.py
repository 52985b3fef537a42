"""The line of each key and element of a TOML text is the one on which it was written."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphkit.decisions.toml_lines import At, lines_of

SCALARS = ['"a"', "'b'", '"[x] # = {\\" ,"',
           "'[y] # = {\\'", '"""\nm "x"\n# no [comment\n"""', "'''l\n''x'''", '""""q"""""',
           '"""q""""', "'''q''''",
           "1", "-2.5", "true", "1979-05-27 07:32:00", "1979-05-27T07:32:00Z", "inf"]  # fmt: skip
KEYS = ["plain", "with-dash", "9", '"quoted key"', "'li.te[ral]'", '"a = #"', "dotted.key", 'x . "y z".w']
GAPS = ["", " ", "\n", ' # [c] = "x\n', "\n\n  ", "\r\n"]


class Writer:
    """Writes TOML and remembers on which line it began each value."""

    def __init__(self, draw: Any) -> None:
        self.text, self.draw = "", draw
        self.lines: dict[At, int] = {}

    def add(self, text: str) -> None:
        self.text += text

    def here(self, at: At) -> None:
        self.lines.setdefault(at, self.text.count("\n") + 1)

    def gap(self) -> None:
        self.add(self.draw(st.sampled_from(GAPS)))

    def end(self) -> None:
        self.add(self.draw(st.sampled_from(["\n", "  # c ]\n", "\n\n", "\r\n", '\n# "a" = [\n'])))

    def value(self, at: At, depth: int = 0) -> None:
        self.here(at)
        kind = self.draw(st.sampled_from(["scalar", "scalar", "array", "table"] if depth < 3 else ["scalar"]))
        if kind == "scalar":
            self.add(self.draw(st.sampled_from(SCALARS)))
        elif kind == "array":
            self.add("[")
            self.gap()
            for i in range(self.draw(st.integers(0, 3))):
                self.value((*at, i), depth + 1)
                self.gap()
                self.add(",")
                self.gap()
            self.add("]")
        else:
            self.add("{ ")
            for i in range(self.draw(st.integers(0, 2))):
                self.add(", " if i else "")
                self.pair((*at,), f"k{i}", depth + 1)
            self.add(" }")

    def pair(self, table: At, key: str, depth: int = 0) -> None:
        at = table
        for part in parts(key):
            at = (*at, part)
            self.here(at)
        self.add(key + self.draw(st.sampled_from([" = ", "=", " =  "])))
        self.value(at, depth)

    def document(self) -> None:
        names = iter(f"t{i}" for i in range(100))
        for key in self.draw(st.lists(st.sampled_from(KEYS), unique=True)):
            self.pair((), key)
            self.end()
        for _ in range(self.draw(st.integers(0, 3))):
            name, listed = next(names), self.draw(st.booleans())
            for i in range(self.draw(st.integers(1, 3)) if listed else 1):
                at: At = (name, i) if listed else (name,)
                self.here((name,))
                self.here(at)
                self.add(f"[[{name}]]" if listed else f'[ "{name}" ]')
                self.end()
                for key in self.draw(st.lists(st.sampled_from(KEYS), unique=True, max_size=2)):
                    self.pair(at, key)
                    self.end()
                if self.draw(st.booleans()):
                    self.here((*at, "sub"))
                    self.add(f"[{name}.sub]\n")
                    self.pair((*at, "sub"), "z")
                    self.end()


def parts(key: str) -> list[str]:
    value, found = tomllib.loads(f"{key} = 0"), []
    while isinstance(value, dict):
        ((part, value),) = value.items()
        found.append(part)
    return found


def paths(value: object, at: At = ()) -> set[At]:
    """The paths of all values of a parsed file."""
    found = {at} if at else set()
    if isinstance(value, dict):
        for key, inner in value.items():
            found |= paths(inner, (*at, key))
    if isinstance(value, list):
        for i, inner in enumerate(value):
            found |= paths(inner, (*at, i))
    return found


@given(st.data())
def test_every_value_has_the_line_on_which_it_was_written(data: st.DataObject) -> None:
    writer = Writer(data.draw)
    writer.document()
    parsed = tomllib.loads(writer.text)
    lines = lines_of(writer.text)
    assert set(lines) == paths(parsed), writer.text
    assert lines == writer.lines, writer.text


@pytest.mark.parametrize("text", ["", "\n", "# only a comment", "a = 1", "a = 1\r\nb = 2\r\n", "\n\n[x]"])
def test_small_files(text: str) -> None:
    assert set(lines_of(text)) == paths(tomllib.loads(text))


def test_a_name_that_stands_several_times_has_several_lines() -> None:
    lines = lines_of('same = [\n  ["A", "B"], # "A"\n  ["B",\n   "C"],\n]\n\n[rename]\n"A" = "B"\n')
    assert [lines[at] for at in [("same", 0, 1), ("same", 1, 0), ("same", 1, 1), ("rename", "A")]] == [2, 3, 4, 8]
