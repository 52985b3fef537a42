"""How much may be unpacked from one input, over all archives that stand in each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from graphkit.options import ReadOptions
from graphkit.read.files import UnreadableError

MEGABYTE: Final = 1_000_000
CHUNK: Final = 1 << 20
"""Bytes that are unpacked at a time."""


def chunks(stream: BinaryIO) -> Iterator[bytes]:
    """Yield a stream in pieces."""
    while data := stream.read(CHUNK):
        yield data


@dataclass(slots=True)
class Allowance:
    """What is left to be unpacked.

    Attributes:
        members: Files.
        bytes_: Bytes of them.
        options: The limits, for messages.
    """

    members: int
    bytes_: int
    options: ReadOptions

    @classmethod
    def of(cls, options: ReadOptions) -> Allowance:
        """Return all that the options allow."""
        return cls(options.archive_members, options.archive_megabytes * MEGABYTE, options)

    def member(self) -> None:
        """Take one file.

        Raises:
            UnreadableError: None is left.
        """
        self.members -= 1
        if self.members < 0:
            limit = f"{self.options.archive_members:,} files"
            raise UnreadableError(f"holds more than {limit}; the rest was not read. Allow more with --archive-members.")

    def copy(self, source: Iterable[bytes], target: BinaryIO) -> None:
        """Write the pieces of a file.

        Raises:
            UnreadableError: It is larger than what is left.
        """
        for data in source:
            self.bytes_ -= len(data)
            if self.bytes_ < 0:
                limit = f"{self.options.archive_megabytes:,} MB"
                raise UnreadableError(
                    f"unpacks to more than {limit}; the rest was not read. Allow more with --archive-megabytes."
                )
            target.write(data)
