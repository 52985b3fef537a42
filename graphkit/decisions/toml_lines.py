"""Find the line of each key and each array element in a TOML file."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from graphkit.errors import UsageError

At: TypeAlias = tuple[str | int, ...]
"""Keys and indices that lead from the top of a file to a value: ``("same", 0, 1)``."""

TOKEN: Final = re.compile(
    r'''(?P<text>"""(?:\\.|[^\\])*?"{3,5}|\'{3}.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*')'''
    r"""|(?P<comment>\#[^\n]*)|(?P<end>\n)|(?P<sign>[][{},=])|(?P<bare>[^][{},=\s\#"']+)""",
    re.DOTALL,
)

LONE_CR: Final = re.compile(r"\r(?!\n)")
"""How lines ended before Mac OS X; TOML does not allow it anywhere."""

CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Control characters but tabs and line ends: TOML can write them as ``\\u0000``, and no article has them."""


def control_in(text: str) -> str:
    """The first control character of a text but tabs and line ends, by its code; "" for none.

    >>> control_in("bell\\x07"), control_in("two\\nlines")
    ('U+0007', '')
    """
    found = CONTROL.search(text)
    return f"U+{ord(found[0]):04X}" if found else ""


def lines_of(text: str) -> dict[At, int]:
    """Where each value begins, counted from line 1; a key of a table counts as the beginning of its value.

    >>> lines_of('same = [\\n  ["ISIL", "Daesh"],  # one group\\n]\\n[type]\\nKhasan = "place"')[("same", 0, 1)]
    2
    """
    return _Lines(text).found


def parsed(text: str, *, where: str, example: str) -> dict[str, Any]:
    """The values of a TOML file.

    Raises:
        UsageError: it is no TOML, with the line; ``where`` names the file, ``example`` says what to write.
    """
    check_line_ends(text, where=where)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said = re.fullmatch(r"(.*) \(at (?:line (\d+), column \d+|end of document)\)", str(error), re.DOTALL)
        reason, line = (said[1], said[2] or text.count("\n") + 1) if said else (str(error), 1)
        raise UsageError(f"{where}, line {line}: this is not valid TOML: {reason}.", example) from error
    except RecursionError as error:
        raise UsageError(f"{where} is nested too deep.", example) from error


def check_line_ends(text: str, *, where: str) -> None:
    """Check that no line ends with CR alone.

    Raises:
        UsageError: one does, with the line; ``where`` names the file.
    """
    if lone := LONE_CR.search(text):
        ends = text.count("\n", 0, lone.start())
        step = "Save the file with the line ends LF or CRLF: most editors offer both."
        raise UsageError(f"{where}, line {ends + 1}: this line ends with CR alone, which TOML does not allow.", step)


class _Lines:
    """Reads the tokens once. The text is known to be valid, so tokens that are not needed are skipped."""

    def __init__(self, text: str) -> None:
        self.found: dict[At, int] = {}
        self._tokens = [*_tokens(text), ("end", "\n", 0)]
        self._next = 0
        self._elements: Counter[At] = Counter()
        table: At = ()
        while self._next < len(self._tokens):
            if self._sign() == "[":
                table = self._header()
            elif self._kind() == "end":
                self._next += 1
            else:
                self._pair(table)

    def _kind(self) -> str:
        return self._tokens[self._next][0]

    def _sign(self) -> str:
        kind, token, _ = self._tokens[self._next]
        return token if kind == "sign" else ""

    def _line(self) -> int:
        return self._tokens[self._next][2]

    def _header(self) -> At:
        """The table that ``[…]`` or ``[[…]]`` opens."""
        line, self._next = self._line(), self._next + 1
        listed = self._sign() == "["
        self._next += listed
        *above, last = self._key()
        self._next += 1 + listed
        table: At = ()
        for part in above:
            table = self._inside((*table, part))
        table = (*table, last)
        if listed:
            self.found.setdefault(table, line)
            self._elements[table] += 1
        table = self._inside(table)
        self.found.setdefault(table, line)
        return table

    def _inside(self, table: At) -> At:
        """A table itself, or the last one of an array of tables."""
        return (*table, self._elements[table] - 1) if table in self._elements else table

    def _key(self) -> list[str]:
        """The parts of a key, dotted or not, up to the sign that ends it."""
        first = self._next
        while self._kind() in {"text", "bare"}:
            self._next += 1
        value = tomllib.loads("".join(token for _, token, _ in self._tokens[first : self._next]) + " = 0")
        parts = []
        while isinstance(value, dict):
            ((part, value),) = value.items()
            parts.append(part)
        return parts

    def _pair(self, table: At) -> None:
        line = self._line()
        for part in self._key():
            table = (*table, part)
            self.found.setdefault(table, line)
        self._next += 1
        self._value(table)

    def _value(self, at: At) -> None:
        self.found.setdefault(at, self._line())
        opened = self._sign()
        if opened not in {"[", "{"}:
            while self._kind() in {"text", "bare"}:
                self._next += 1
            return
        self._next += 1
        number = 0
        while self._sign() not in {"]", "}"}:
            if self._kind() == "end" or self._sign() == ",":
                self._next += 1
            elif opened == "[":
                self._value((*at, number))
                number += 1
            else:
                self._pair(at)
        self._next += 1


def _tokens(text: str) -> Iterator[tuple[str, str, int]]:
    """Kind, text and line of each token; comments are left out."""
    line, counted = 1, 0
    for match in TOKEN.finditer(text):
        line += text.count("\n", counted, match.start())
        counted = match.start()
        if match.lastgroup and match.lastgroup != "comment":
            yield match.lastgroup, match[0], line
