"""Types that all readers share: the input file, its first bytes, the reader function and its errors."""

from __future__ import annotations

import io
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, Final, TypeAlias

from graphkit.options import ReadOptions
from graphkit.read.damage import OPENING
from graphkit.records import Document, ReadFailure, ReadWarning

if TYPE_CHECKING:
    from graphkit.read.allowance import Allowance

HEAD: Final = 1 << 16
"""Bytes at the start of a file by which its format is recognised."""


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file, a stream, or a part of another file (a member of an archive, an attachment) to read.

    Attributes:
        label: The name shown to users, unique in one call of ``read``; the document's id if the file is one article.
        path: The path; ``None`` for a stream.
        stream: The bytes, if there is no path; it is not closed. One that cannot seek is read once.
        name: The file's own name, whose suffix tells its format; by default that of the path.
        url: Where it was published, for documents that do not tell it themselves.
        date: The day of the message that it came with, for documents that do not tell theirs.
        source: Who sent that message, for documents that do not tell theirs.
        found: Whether it was found (in a folder or an archive) rather than named by the user. What holds no
            sentences is then left out instead of being read as plain text.
        allowance: How much may still be unpacked from the input that it stands in.
        seen: Keys of the paragraphs of messages that were read before, to which messages add theirs.
        doubts: Sentences about how its bytes were decoded, where that is not sure; readers add them.
    """

    label: str
    path: Path | None = None
    stream: BinaryIO | None = None
    name: str = ""
    url: str = ""
    date: str = ""
    source: str = ""
    found: bool = False
    allowance: Allowance | None = None
    seen: set[int] | None = field(default=None, compare=False, repr=False)
    doubts: list[str] = field(default_factory=list, compare=False, repr=False)

    def __post_init__(self) -> None:
        if self.stream is not None and not self.stream.seekable():
            object.__setattr__(self, "stream", Resumable(self.stream))
        if not self.name and self.path is not None:
            object.__setattr__(self, "name", self.path.name)

    def open(self) -> AbstractContextManager[BinaryIO]:
        """Open the bytes from the start."""
        if self.path is not None:
            return self.path.open("rb")
        if self.stream is None:
            raise ValueError("An input file needs a path or a stream.")
        if self.stream.seekable():
            self.stream.seek(0)
        return nullcontext(self.stream)

    def head(self) -> Head:
        """Return the first bytes, without reading them from a pipe for good."""
        if isinstance(self.stream, Resumable):
            return Head(self.stream.peek(HEAD))
        with self.open() as stream:
            data = stream.read(HEAD)
            return Head(data, _members(stream) if data.startswith(b"PK\3\4") else ())

    @contextmanager
    def on_disk(self) -> Iterator[Path]:
        """Give a path to the bytes, for libraries that need one; a stream is copied to a temporary file."""
        if self.path is not None:
            yield self.path
            return
        with tempfile.TemporaryDirectory() as folder, self.open() as stream:
            path = Path(folder, "input" + self.suffix)
            with path.open("wb") as copy:
                shutil.copyfileobj(stream, copy)
            yield path

    @property
    def suffix(self) -> str:
        """The suffix of the name in lower case, with its dot, or ""."""
        return PurePosixPath(self.name).suffix.lower()


@dataclass(frozen=True)
class Head:
    """The start of a file: its first :data:`HEAD` bytes, and the names of its members if it is a zip archive."""

    data: bytes
    members: tuple[str, ...] = ()

    @cached_property
    def text(self) -> str:
        """The first characters without a byte order mark or white space before them; "" for binary data.

        Characters that are not ASCII may be wrong: no encoding is guessed for so few bytes.
        """
        if self.data.startswith((b"\xff\xfe", b"\xfe\xff")):
            return self.data[: len(self.data) & ~1].decode("utf-16", "replace").lstrip("\ufeff \t\r\n")
        if self.data.count(0) > len(self.data) // 100:
            return ""
        return self.data.decode("utf-8", "replace").lstrip("\ufeff \t\r\n")


def _members(stream: BinaryIO) -> tuple[str, ...]:
    try:
        with zipfile.ZipFile(stream) as archive:
            return tuple(archive.namelist())
    except (*OPENING, OSError):
        return ()


class Resumable(io.RawIOBase):
    """A stream that cannot seek, but whose start can be looked at before it is read; it may come in pieces."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._ahead = b""

    def peek(self, size: int) -> bytes:
        """Return up to ``size`` of the bytes that come next, without taking them."""
        while len(self._ahead) < size and (piece := self._stream.read(size - len(self._ahead))):
            self._ahead += piece
        return self._ahead[:size]

    def readable(self) -> bool:
        """Return true."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Fill ``buffer`` with the bytes that come next, or a part of it."""
        data, self._ahead = self._ahead[: len(buffer)], self._ahead[len(buffer) :]
        data = data or self._stream.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


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
Reader: TypeAlias = Callable[[InputFile, ReadOptions], Iterator[Result | InputFile]]
"""A function that reads one file. It yields an :class:`InputFile` for each file inside it (an attachment, a member of
an archive), which is read in its own format before the function goes on. It raises :class:`UnreadableError` or
:class:`OSError` if it cannot go on."""

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
