"""Prepare the codes of RTF: bytes beyond ASCII, pictures, hidden text, and the cells of tables."""

from __future__ import annotations

import re
from typing import Final

from graphkit.read.pages.flow import Flow
from graphkit.read.texts.wrapped import unwrapped

START, CELL, END = "\ufdd1", "\ufdd2", "\ufdd3"
"""What stands for the start of a row, the end of a cell and the end of a row; no file can hold these characters."""

_BINARY: Final = re.compile(rb"\\bin(\d{1,9}) ?")
_HIGH: Final = re.compile(rb"[\x80-\xff]")
_HIDDEN: Final = re.compile(r"\\v(?![a-z1-9-])")
_TOKEN: Final = re.compile(r"\\([a-z]+)(-?\d+)? ?|\\'[0-9a-fA-F]{2}|\\[^a-z]|[{}]|[^\\{}]+", re.DOTALL)
_ROW: Final = re.compile(r"\\(trowd|cell|nestcell|row|nestrow|itap[2-9])(?![a-z0-9]) ?")
_MARKS: Final = {"trowd": START, "cell": CELL, "nestcell": CELL, "row": END, "nestrow": ""}
_LINES: Final = re.compile(r"\n+")
_TABLE: Final = re.compile(f"{START}(?P<body>[^{END}]*)(?:{END}|$)")


def source_of(data: bytes) -> str:
    r"""Return the codes of a file in ASCII, without the bytes of pictures.

    >>> source_of(b"{\\rtf1 M\xfcller{\\pict\\bin3 }{}}}"), source_of("{\\rtf1 Müller}".encode())
    ("{\\rtf1 M\\'fcller{\\pict }}", '{\\rtf1 M{\\uc0\\u252 }ller}')
    """
    kept, at = b"", 0
    while found := _BINARY.search(data, at):
        kept += data[at : found.start()] + b" "
        at = found.end() + int(found[1])
    data = kept + data[at:]
    if not data.isascii():
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            data = _HIGH.sub(lambda byte: b"\\'%02x" % byte[0][0], data)
        else:
            return re.sub(r"[^\x00-\x7f]", _written, text)
    return data.decode("ascii").lstrip(" \t\r\n\0")


def _written(char: re.Match[str]) -> str:
    units = char[0].encode("utf-16-be")
    numbers = (int.from_bytes(units[n : n + 2], "big", signed=True) for n in range(0, len(units), 2))
    return "{\\uc0" + "".join(f"\\u{number} " for number in numbers) + "}"


def without_hidden(source: str) -> str:
    r"""Take out hidden text, whether a group or a switch hides it.

    >>> without_hidden(r"{\rtf1 Kim \v Lee\v0 left {\b\v now}.}")
    '{\\rtf1 Kim \\v \\v0 left {\\b\\v }.}'
    """
    if not _HIDDEN.search(source):
        return source
    kept: list[str] = []
    hidden, outer = False, list[bool]()
    for token in _TOKEN.finditer(source):
        text, word = token[0], token[1]
        if text == "{":
            outer.append(hidden)
        elif text == "}":
            hidden = outer.pop() if outer else False
        elif word == "v":
            hidden = token[2] != "0"
        elif word == "plain":
            hidden = False
        elif hidden and (word is None or word == "u"):
            continue
        kept.append(text)
    return "".join(kept)


def marked(source: str) -> str:
    """Put marks into the cells and rows of tables, which :func:`tables` looks for."""
    return _ROW.sub(lambda code: _MARKS.get(code[1], CELL), source)


def tables(text: str) -> str:
    r"""Write the rows of tables as lines, with " | " between cells, or as paragraphs where cells hold sentences.

    >>> tables("Kim left.\n\ufdd1Name\ufdd2Post\ufdd2\ufdd3\ufdd1Kim\ufdd2Leader\ufdd2\ufdd3End.")
    'Kim left.\n\nName | Post\nKim | Leader\n\nEnd.'
    """
    if CELL not in text:
        return text.replace(START, "").replace(END, "\n")
    pieces: list[str] = []
    at, flow = 0, Flow()
    for row in _TABLE.finditer(text):
        before = text[at : row.start()].strip("\n")
        if before:
            pieces += [flow.text()[0], apart(before)]
            flow = Flow()
        flow.row([_cell(cell) for cell in row["body"].replace(START, "").split(CELL)], first=not flow.paragraphs)
        at = row.end()
    pieces += [flow.text()[0], apart(text[at:].replace(CELL, "\n\n").strip("\n"))]
    return "\n\n".join(piece for piece in pieces if piece.strip()).replace(END, "")


def apart(text: str) -> str:
    r"""Separate lines that are whole paragraphs by a blank line.

    >>> apart("Kim left.\nLee came.")
    'Kim left.\n\nLee came.'
    """
    return text.replace("\n", "\n\n") if "\n\n" not in text and unwrapped(text) == text else text


def _cell(text: str) -> Flow:
    cell = Flow()
    for line in _LINES.split(text):
        cell.write(line)
        cell.end()
    return cell
