"""A row of the table of formats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from graphkit.read.files import Head, Reader


@dataclass(frozen=True, slots=True)
class Format:
    """A format of files that hold articles.

    Attributes:
        name: What messages call it, without an article ("web page").
        suffixes: The suffixes of its files, in lower case, the usual one first.
        read: The function that reads a file.
        recognise: Whether the first bytes of a file are surely of this format; ``None`` if only the suffix tells.
        binary: Whether its files are never readable text. A text under its suffix is then read as text.
        extra: The extra of the package that holds the libraries it needs, or "".
    """

    name: str
    suffixes: tuple[str, ...]
    read: Reader
    recognise: Callable[[Head], bool] | None = None
    binary: bool = False
    extra: str = ""

    def is_sure(self, head: Head) -> bool:
        """Whether the first bytes of a file are surely of this format."""
        return self.recognise is not None and self.recognise(head)
