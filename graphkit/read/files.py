"""What a reader gets, an input file with its label, and what it gives: documents and failures, one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeAlias

from graphkit.options import ReadOptions
from graphkit.records import Document, ReadFailure


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file, or a stream that stands for one.

    Attributes:
        label: What people know it by, unique in one read; the id of the document if the file is one article.
        path: Where it lies; ``None`` for a stream.
        stream: The bytes where there is no path; it is read once and not closed.
    """

    label: str
    path: Path | None = None
    stream: BinaryIO | None = None

    def open(self) -> AbstractContextManager[BinaryIO]:
        """The bytes, from the start."""
        if self.path is not None:
            return self.path.open("rb")
        if self.stream is not None:
            return nullcontext(self.stream)
        raise ValueError("An input file needs a path or a stream.")

    @property
    def suffix(self) -> str:
        """The end of the name in lower case, with its dot; "" where there is none."""
        return "" if self.path is None else self.path.suffix.lower()


class Unique:
    """Gives names out once: a second "a" becomes "a (2)".

    >>> unique = Unique()
    >>> [unique(name) for name in ("a", "b", "a", "a (2)", "a")]
    ['a', 'b', 'a (2)', 'a (2) (2)', 'a (3)']
    """

    def __init__(self) -> None:
        self._given: dict[str, int] = {}

    def __call__(self, name: str) -> str:
        """``name``, with a number if it was given before."""
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
    """A file cannot be read as a whole. Its text is the reason that a :class:`ReadFailure` gives."""


Result: TypeAlias = Document | ReadFailure
Reader: TypeAlias = Callable[[InputFile, ReadOptions], Iterator[Result]]
"""Reads one file; raises :class:`UnreadableError` or :class:`OSError` where nothing more can be read from it."""

NO_TEXT = "holds no text. Leave it out, or check how it was saved."


def reason(error: OSError) -> str:
    """Why the operating system does not let us read, with a next step.

    >>> reason(PermissionError(13, "Permission denied"))
    'may not be read by you. Change its permissions, or leave it out.'
    """
    if isinstance(error, PermissionError):
        return "may not be read by you. Change its permissions, or leave it out."
    if isinstance(error, FileNotFoundError):
        return "is no longer there, or is a link to nothing. Put the file back, or remove the link."
    return f"cannot be read ({error.strerror or error}). Copy it to another disk, or leave it out."
