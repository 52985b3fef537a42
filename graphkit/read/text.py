"""Plain text → one Document that holds the file as it is."""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.options import ReadOptions
from graphkit.read.article import article
from graphkit.read.decode import mended, open_text
from graphkit.read.files import NO_TEXT, InputFile, Result, UnreadableError


def read_text(file: InputFile, options: ReadOptions) -> Iterator[Result]:  # noqa: ARG001 - every reader takes both
    """The document of a ``.txt`` file."""
    yield plain(whole(file), file)


def plain(text: str, file: InputFile) -> Result:
    """The document of a text that was read already."""
    return article(file.label, filled(text), name=file.label)


def whole(file: InputFile) -> str:
    """All of a file as clean text.

    Raises:
        UnreadableError: it is no text.
    """
    with file.open() as stream:
        return mended(open_text(stream).read())


def filled(text: str) -> str:
    """``text`` itself.

    Raises:
        UnreadableError: there is nothing in it but white space.
    """
    if not text.strip():
        raise UnreadableError(NO_TEXT)
    return text
