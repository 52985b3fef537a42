"""Read a plain text file as one document."""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.options import ReadOptions
from graphkit.read.article import Metadata
from graphkit.read.articles import articles
from graphkit.read.files import NO_TEXT, InputFile, Result, UnreadableError
from graphkit.read.texts.characters import visible
from graphkit.read.texts.decode import open_text, replace_undecoded, undecoded, with_newlines


def read_text(file: InputFile, options: ReadOptions) -> Iterator[Result]:  # noqa: ARG001 - every reader takes both
    """Read plain text, whose encoding is detected: one article, or an export of many."""
    yield from articles(file.label, require_text(read_all(file)), Metadata(url=file.url), name=file.label)


def read_all(file: InputFile) -> str:
    """Read a whole file as clean text.

    Raises:
        UnreadableError: The file is not text.
    """
    with file.open() as stream:
        text = open_text(stream, file.doubts).read()
    if number := undecoded(text):
        bytes_ = "a byte that does" if number == 1 else f"{number:,} bytes that do"
        file.doubts.append(f"has {bytes_} not fit its encoding.")
    return replace_undecoded(with_newlines(text))


def require_text(text: str) -> str:
    """Return ``text`` unchanged.

    Raises:
        UnreadableError: It holds only white space and invisible characters.
    """
    if not visible(text).strip():
        raise UnreadableError(NO_TEXT)
    return text
