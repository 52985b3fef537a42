"""Types that all readers share: the input file, the reader function and its errors."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeAlias

from graphkit.options import ReadOptions
from graphkit.records import Document, ReadFailure, ReadWarning


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file or a stream to read.

    Attributes:
        label: The name shown to users, unique in one call of ``read``; the document's id if the file is one article.
        path: The path; ``None`` for a stream.
        stream: The bytes, if there is no path. The stream is read once and not closed.
    """

    label: str
    path: Path | None = None
    stream: BinaryIO | None = None

    def open(self) -> AbstractContextManager[BinaryIO]:
        """Open the bytes from the start."""
        if self.path is not None:
            return self.path.open("rb")
        if self.stream is not None:
            return nullcontext(self.stream)
        raise ValueError("An input file needs a path or a stream.")

    @property
    def suffix(self) -> str:
        """The suffix of the name in lower case, with its dot, or ""."""
        return "" if self.path is None else self.path.suffix.lower()


class Unique:
    """Makes names unique: a second "a" becomes "a (2)".

    >>> unique = Unique()
    >>> [unique(name) for name in ("a", "b", "a", "a (2)", "a")]
    ['a', 'b', 'a (2)', 'a (2) (2)', 'a (3)']
    """

    def __init__(self) -> None:
        self._given: dict[str, int] = {}

    def __call__(self, name: str) -> str:
        """Return ``name``, with a number if it was used before."""
        count = self._given.setdefault(name, 0)
        if count == 0:
            self._given[name] = 1
            return name
        while (other := f"{name} ({count + 1})") in self._given:
            count += 1
        self._given[name] = count + 1
        self._given[other] = 1
        return other


class UnreadableError(Exception):
    """A file cannot be read. The message becomes the reason of a :class:`ReadFailure`."""


Result: TypeAlias = Document | ReadFailure | ReadWarning
Reader: TypeAlias = Callable[[InputFile, ReadOptions], Iterator[Result]]
"""A function that reads one file; it raises :class:`UnreadableError` or :class:`OSError` if it cannot go on."""

NO_TEXT = "holds no text. Leave it out, or check how it was saved."


def reason(error: OSError) -> str:
    """Explain an operating system error, with a next step.

    >>> reason(PermissionError(13, "Permission denied"))
    'cannot be read: permission denied. Change its permissions, or leave it out.'
    """
    if isinstance(error, PermissionError):
        return "cannot be read: permission denied. Change its permissions, or leave it out."
    if isinstance(error, FileNotFoundError):
        return "is no longer there, or is a broken link. Put the file back, or remove the link."
    return f"cannot be read ({error.strerror or error}). Copy it to another disk, or leave it out."
