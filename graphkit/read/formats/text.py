"""Read a plain text file as one document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata
from graphkit.read.articles import articles
from graphkit.read.files import NO_TEXT, InputFile, Result, UnreadableError
from graphkit.read.texts.characters import visible
from graphkit.read.texts.decode import open_text, replace_undecoded, undecoded, with_newlines
from graphkit.read.texts.markup import is_marked_up, plain
from graphkit.read.texts.side_by_side import one_after_the_other
from graphkit.records import ReadWarning

_LETTER: Final = re.compile(r"[^\W_]")
_FORM_FEED: Final = re.compile(r"\f")
"""What separates pages in plain text."""


def read_text(file: InputFile, options: ReadOptions) -> Iterator[Result]:  # noqa: ARG001 - every reader takes both
    """Read plain text in any encoding, also under other suffixes or none where a file in a folder holds sentences."""
    written, columns = one_after_the_other(_read(file))
    breaks = [match.end() for match in _FORM_FEED.finditer(written)]
    text = require_text(_cleaned(written))
    if is_marked_up(text):
        text, breaks = require_text(plain(text)), []
    yield from articles(file.label, text, Metadata(url=file.url), name=file.label, breaks=breaks)
    if columns:
        message = "has columns side by side, which were read one after the other."
        yield ReadWarning(
            "repaired", file.label, message, columns, "Read a part of it, and correct the file if need be."
        )


def read_all(file: InputFile) -> str:
    """Read a whole file as clean text.

    Raises:
        UnreadableError: The file is not text.
    """
    return _cleaned(_read(file))


def _read(file: InputFile) -> str:
    with file.open() as stream:
        text = open_text(stream, file.doubts).read()
    if number := undecoded(text):
        bytes_ = "a byte that does" if number == 1 else f"{number:,} bytes that do"
        file.doubts.append(f"has {bytes_} not fit its encoding; in words they were read as windows-1252.")
    return text


def _cleaned(text: str) -> str:
    """Return a text of the same length without control characters."""
    return replace_undecoded(with_newlines(text))


def require_text(text: str) -> str:
    """Return ``text`` unchanged.

    Raises:
        UnreadableError: It holds only white space and invisible characters.
    """
    if not _LETTER.search(text) and not visible(text).strip():
        raise UnreadableError(NO_TEXT)
    return text
