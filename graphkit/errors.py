"""What can go wrong for a user: each error has a sentence that says what, and a next step.

The library raises these; the command line prints ``message`` and ``next_step`` and exits with ``exit_code``.
"""

from __future__ import annotations


class GraphkitError(Exception):
    """Base of all errors that a user can mend.

    Attributes:
        message: What is wrong, in a sentence.
        next_step: What to do about it, in a sentence.
    """

    exit_code = 1

    def __init__(self, message: str, next_step: str) -> None:
        # Both as arguments: an error must survive the way from a worker process.
        super().__init__(message, next_step)
        self.message = message
        self.next_step = next_step

    def __str__(self) -> str:
        return f"{self.message} {self.next_step}"


class UsageError(GraphkitError):
    """An option or a path that cannot be meant."""

    exit_code = 2


class NothingToRead(GraphkitError):
    """No input held a readable article."""


class ModelMissing(GraphkitError):
    """The spaCy pipeline that was asked for is not installed."""


class OutputError(GraphkitError):
    """The output folder cannot be written, or its workspace is in use."""


class WorkspaceError(GraphkitError):
    """A workspace is missing, or was written by another version."""


def choices(names: object) -> str:
    """Names as a sentence lists them.

    >>> choices(["a", "b", "c"])
    'a, b or c'
    """
    words = [str(name) for name in names]  # type: ignore[attr-defined]
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " or " + words[-1]
