"""A path and a text come in; a file that holds all of it, or that stays as it was, goes out."""

from __future__ import annotations

import shutil
from pathlib import Path

from graphkit.errors import OutputError


def write_whole(path: Path, text: str, *, option: str) -> None:
    """Write a text in UTF-8 aside, then put it in place of the file at ``path``; folders are made, a link stays a link.

    Args:
        path: The file.
        text: What it is to hold, line ends as they are.
        option: What a person gives another path with.

    Raises:
        OutputError: it cannot be written.
    """
    path = path.resolve()
    aside = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            aside.write_bytes(text.encode())
            if path.exists():
                shutil.copymode(path, aside)
            aside.replace(path)
        finally:
            aside.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}.", f"Give another with {option}.") from error
