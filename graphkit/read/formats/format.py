"""A row of the table of formats."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphkit.read.files import Head, Reader


@dataclass(frozen=True)
class Format:
    """A format of files that hold articles. Its functions are imported when its first file is met.

    Attributes:
        name: What messages call it, without an article ("web page").
        suffixes: The suffixes of its files, in lower case, the usual one first.
        reader: The module in this package and the function in it that reads a file ("pdf.read_pdf").
        recogniser: The same of the function that tells whether the first bytes of a file are surely of this format;
            "" if only the suffix tells.
        binary: Whether its files are never readable text. A text under its suffix is then read as text.
        extra: The extra of the package that holds the libraries it needs, or "".
    """

    name: str
    suffixes: tuple[str, ...]
    reader: str
    recogniser: str = ""
    binary: bool = False
    extra: str = ""

    @cached_property
    def read(self) -> Reader:
        """The function that reads a file."""
        reader: Reader = _imported(self.reader)
        return reader

    @cached_property
    def _recognise(self) -> Callable[[Head], bool]:
        recognise: Callable[[Head], bool] = _imported(self.recogniser)
        return recognise

    def is_sure(self, head: Head) -> bool:
        """Whether the first bytes of a file are surely of this format."""
        return self.recogniser != "" and self._recognise(head)


def _imported(function: str) -> Any:
    module, _, name = function.partition(".")
    return getattr(import_module(f"{__package__}.{module}"), name)
