"""Renew a workspace: a build works on a copy, which takes the place of the workspace once its files are written.

Until then questions are answered from the last build. A build that is cut off changes the copy alone, and the next
build goes on from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from graphkit.errors import InUse, OutputError, WorkspaceError
from graphkit.store import kept
from graphkit.store.workspace import Store

SUFFIX: Final = ".new"
"""What the name of the copy has more than that of the workspace."""

STEP: Final = "copy"
"""Under this step a copy keeps of which state of the workspace it is one."""


def copy_beside(path: Path) -> Path:
    """The file on which a build works that renews the workspace at ``path``."""
    return path.with_name(path.name + SUFFIX)


@contextmanager
def renewing(path: Path) -> Iterator[Store]:
    """Open a copy of the workspace at ``path``, or the one that a build left that was cut off; a new one without any.

    Raises:
        OutputError: the copy cannot be written, or another build has it open.
        WorkspaceError: the workspace is not one of this version.
    """
    origin = _state(path)
    if origin:
        # What is wrong with the workspace is said of itself, not of its copy.
        Store(path, read_only=True).close()
    copy = copy_beside(path)
    with _opened(copy, path if origin else None) as store:
        if kept.read(store, STEP, origin) is not None:
            yield store
            return
    _remove(copy)
    with _opened(copy, path if origin else None) as store:
        yield store


def finish(store: Store) -> None:
    """Write all of the copy that :func:`renewing` opened to its file, and close it."""
    kept.remove(store, STEP)
    # Closing does so, too, but does not say where it fails.
    store.query(f'CHECKPOINT "{store.database}"')
    store.close()


def put_in_place(path: Path) -> None:
    """Let the finished copy be the workspace at ``path``.

    Raises:
        OutputError: a program keeps the workspace from being replaced.
    """
    try:
        copy_beside(path).replace(path)
    except OSError as error:
        raise OutputError(
            f"{path} cannot be replaced: {error.strerror}.", "End the program that has it open, then build again."
        ) from error


def _opened(copy: Path, workspace: Path | None) -> Store:
    """The copy, made of the workspace where it is new; one that is damaged or of another version is made anew."""
    try:
        store = Store(copy, copied_from=workspace)
    except WorkspaceError:
        _remove(copy)
        store = Store(copy, copied_from=workspace)
    except InUse as error:
        raise InUse(f"Another build is writing into {copy.parent}.", "Wait for it to end, then try again.") from error
    if store.is_new:
        kept.write(store, STEP, _state(workspace) if workspace else "")
    return store


def _state(path: Path) -> str:
    """What tells one state of a file from another; "" where there is none."""
    if not path.exists():
        return ""
    said = path.stat()
    return f"{said.st_size} bytes, {said.st_mtime_ns}"


def _remove(copy: Path) -> None:
    for file in (copy, copy.with_name(copy.name + ".wal")):
        file.unlink(missing_ok=True)
