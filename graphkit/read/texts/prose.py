"""Tell texts of sentences from source code, settings, logs and lists, where neither suffix nor format tells."""

from __future__ import annotations

import io
import re
from functools import cache
from pathlib import PurePosixPath
from typing import Final

from graphkit.data import table
from graphkit.read.files import UnreadableError
from graphkit.read.texts.decode import clean, open_text

WORDS: Final = 5
"""Words of the shortest line that is prose by itself."""
LETTERS: Final = 0.86
"""The least share of letters and white space in a line of prose: code, logs and lists have more signs and digits."""
MOST: Final = 0.7
"""The least share of a text that stands in such lines."""

_WORD: Final = re.compile(r"[^\W\d_]{2,}|[\u3040-\u30ff\u4e00-\u9fff]")
_NO_LETTER: Final = re.compile(r"[^\w\s\u0300-\u036f\u0900-\u0e7f]|[\d_]")
_END: Final = re.compile(r"\w[.!?…。！？؟।]+[\"'”’»)\]]*(?:\s|$)|[。！？]", re.MULTILINE)
_SIGNS: Final = re.compile(r"[{}<>=\\|~^`]|::|->|\(\)|;$")


def is_of_program(name: str) -> bool:
    """Whether a file is called as source code, settings and the like are.

    >>> [is_of_program(name) for name in ("src/main.py", "Makefile", "LICENSE-MIT", "story", "notes.log")]
    [True, True, True, False, False]
    """
    path = PurePosixPath(name.lower())
    first = re.split(r"[-_.]", path.name)[0]
    if path.suffix:
        return path.suffix[1:] in _listed("suffixes") or first in _listed("names_always")
    return first in _listed("names")


def is_copy(name: str) -> bool:
    """Whether a file is called as a backup of another or as a download that did not end.

    >>> [is_copy(name) for name in ("a.txt.bak", "a.txt~", "a.part", "a.log")]
    [True, True, True, False]
    """
    return name.endswith("~") or PurePosixPath(name.lower()).suffix[1:] in _listed("copies")


def is_of_media(name: str) -> bool:
    """Whether a file is called as a picture, a sound or a film."""
    return PurePosixPath(name.lower()).suffix[1:] in _listed("media")


def is_prose(data: bytes) -> bool:
    """Whether the first bytes of a file are text in any encoding, and mostly sentences.

    >>> is_prose(b"Kim met Putin there today.\\nThey spoke about their many arms.")
    True
    >>> is_prose(b"def met(kim):\\n    return kim.met")
    False
    """
    try:
        text = clean(open_text(io.BytesIO(data)).read()).strip()
    except (UnreadableError, UnicodeError):
        return False
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    prose = [line for line in lines if _is_line(line)]
    return sum(map(len, prose)) >= MOST * sum(map(len, lines)) > 0 and any(map(_END.search, prose))


def _is_line(line: str) -> bool:
    if len(_WORD.findall(line)) < WORDS or len(_SIGNS.findall(line)) > len(line) // 100:
        return False
    return len(_NO_LETTER.findall(line)) <= (1 - LETTERS) * len(line)


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(table("files")[name])
