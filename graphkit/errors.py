"""Errors for users: each has a message and a next step.

The library raises them; the command line prints ``message`` and ``next_step`` and exits with ``exit_code``.
"""

from __future__ import annotations

import errno
import tempfile
from typing import Final

FULL: Final = frozenset({errno.ENOSPC, errno.EFBIG, errno.EDQUOT})
"""The numbers by which the system says that no more can be written."""

REFUSED: Final = ("failed to map segment", "cannot allocate memory", "unable to allocate")
"""How the system says that it gives no more memory."""


class GraphkitError(Exception):
    """Base class of all errors that a user can fix.

    Attributes:
        message: What happened, in a sentence.
        next_step: What to do next, in a sentence.
    """

    exit_code = 1

    def __init__(self, message: str, next_step: str) -> None:
        # Both are arguments of Exception, so that the error survives pickling in a worker process.
        super().__init__(message, next_step)
        self.message = message
        self.next_step = next_step

    def __str__(self) -> str:
        return f"{self.message} {self.next_step}"


class UsageError(GraphkitError):
    """An option or a path is wrong."""

    exit_code = 2


class NothingToRead(GraphkitError):
    """No input has a readable article."""


class ModelMissing(GraphkitError):
    """The requested spaCy pipeline is not installed or cannot be used."""


class OutputError(GraphkitError):
    """The output folder cannot be written, or another process uses its workspace."""


class InUse(OutputError):
    """Another program has the workspace open."""


class WorkspaceError(GraphkitError):
    """A workspace is missing, or was written by another version."""


def is_full(error: OSError) -> bool:
    """Whether the system refused to write since no room is left on a disk."""
    return error.errno in FULL


def disk_is_full(error: OSError) -> OutputError:
    """The error where a disk is full on which nothing of the output lies: libraries unpack files, answers are piped."""
    where = error.filename or f"standard output or a file in {tempfile.gettempdir()}"
    return OutputError(
        f"The disk is full: {where} could not be written.", "Make room, or set TMPDIR to a folder on another disk."
    )


def is_out_of_memory(error: BaseException) -> bool:
    """Whether the system refused memory. Where it did so for a library, Python says that it cannot be imported.

    >>> is_out_of_memory(ImportError("libx.so: failed to map segment from shared object"))
    True
    """
    return isinstance(error, MemoryError) or (
        isinstance(error, (ImportError, OSError)) and any(said in str(error).lower() for said in REFUSED)
    )


def out_of_memory() -> GraphkitError:
    """The error for a system that gives no more memory."""
    return GraphkitError(
        "Memory ran out.", "Use fewer processes with --jobs, end other programs, or read fewer articles at once."
    )


def choices(names: object) -> str:
    """List names as in a sentence.

    >>> choices(["a", "b", "c"])
    'a, b or c'
    """
    words = [str(name) for name in names]  # type: ignore[attr-defined]
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " or " + words[-1]
