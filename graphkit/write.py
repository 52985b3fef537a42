"""Write a text file completely or not at all, and tell whether a folder can be written."""

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


def writable(folder: Path) -> None:
    """Make a folder where it is missing, and see that files can be written into it.

    Raises:
        OutputError: it cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".graphkit-probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise OutputError(
            f"The output folder {folder} cannot be written: {error.strerror}.", "Give another with --output."
        ) from error
