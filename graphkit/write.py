"""Write a text file completely or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path

from graphkit.errors import OutputError


def write_whole(path: Path, text: str, *, option: str) -> None:
    """Write a text in UTF-8 to a temporary file, then replace the file at ``path`` by it.

    Missing folders are made. If ``path`` is a link, its target is replaced.

    Args:
        path: The file.
        text: The content; line ends are kept.
        option: The option that sets the path, for the message of an error.

    Raises:
        OutputError: The file cannot be written.
    """
    path = path.resolve()
    temporary = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            temporary.write_bytes(text.encode())
            if path.exists():
                shutil.copymode(path, temporary)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}.", f"Give another with {option}.") from error
