"""The documents of a build, on disk from when they are read until its workspace has them."""

from __future__ import annotations

import pickle
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import SpooledTemporaryFile
from types import TracebackType
from typing import Final, Self

from graphkit.errors import OutputError, is_full
from graphkit.records import Document, Documents, Location
from graphkit.write import writable

HELD: Final = 1 << 24
"""Bytes of documents that are held in memory; more are written to a file."""


class _Spool(SpooledTemporaryFile[bytes]):
    """A file in memory that moves into a folder when it is large; the folder is made then."""

    def __init__(self, folder: Path) -> None:
        super().__init__(max_size=HELD, dir=str(folder))
        self._folder = folder

    def rollover(self) -> None:
        writable(self._folder)
        super().rollover()


class Staged:
    """Documents that can be looked up by their number, or gone through, one in memory at a time.

    Args:
        folder: Where the file lies if there are many. It has no name where the system allows that, so that nothing of
            it stays, however the build ends.

    Raises:
        OutputError: the folder cannot be written, or its disk is full.

    >>> with Staged(Path()) as staged:
    ...     staged.append(Document("a.txt", "Kim met Putin."))
    ...     len(staged), staged[0].text
    (1, 'Kim met Putin.')
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = _Spool(folder)
        self._ends = array("q", [0])

    def append(self, document: Document) -> None:
        """Add a document behind the others; its repairs are not kept."""
        d = document
        places = [(place.start, place.label) for place in d.locations]
        record = (d.id, d.text, d.title, d.date, d.source, d.url, dict(d.meta), places, d.language)
        try:
            self._file.seek(self._ends[-1])
            self._file.write(pickle.dumps(record))
        except OSError as error:
            if not is_full(error):
                raise
            raise OutputError(
                f"The disk is full: the articles could not be copied to {self._folder}.",
                "Make room there, or give another folder with --output.",
            ) from error
        self._ends.append(self._file.tell())

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, number: int) -> Document:
        start, end = self._ends[number : number + 2]
        self._file.seek(start)
        *said, places, language = pickle.loads(self._file.read(end - start))  # noqa: S301 - our own
        id_, text, title, date, source, url, meta = said
        return Document(id_, text, title, date, source, url, meta, tuple(Location(*p) for p in places), language)

    def __iter__(self) -> Iterator[Document]:
        return (self[number] for number in range(len(self)))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self._file.close()


@dataclass(frozen=True, slots=True)
class Chosen:
    """Some documents, by their numbers among all."""

    documents: Documents
    numbers: Sequence[int]

    def __len__(self) -> int:
        return len(self.numbers)

    def __getitem__(self, number: int) -> Document:
        return self.documents[self.numbers[number]]

    def __iter__(self) -> Iterator[Document]:
        return (self.documents[number] for number in self.numbers)
