"""Find the files behind paths, folders, globs and "-", each once and in a fixed order."""

from __future__ import annotations

import glob
import itertools
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final

from graphkit.choices import FORMATS
from graphkit.errors import UsageError
from graphkit.read.files import InputFile, Unique, reason
from graphkit.read.texts.decode import clean
from graphkit.records import ReadFailure

STDIN: Final = "-"
WORKSPACE: Final = "graphkit.duckdb"
OUTPUTS: Final = frozenset(itertools.chain(*FORMATS.values()))
"""Files that a build writes; they are skipped when they lie beside the articles."""


def find(paths: Sequence[str | Path], *, stdin: BinaryIO | None) -> Iterator[InputFile | ReadFailure]:
    """Find all files in ``paths``, and report those that cannot be read.

    Args:
        paths: Files, folders, globs and "-" for ``stdin``.
        stdin: The stream for "-".

    Raises:
        UsageError: A path does not exist, or a glob matches nothing. It is raised before anything is read.
    """
    if not paths:
        raise UsageError("No input was given.", "Name files or folders, or - for standard input.")
    given = [path for entry in paths for path in _expand(str(entry))]
    if STDIN in given and stdin is None:
        raise UsageError("Standard input was requested with -, but there is none.", "Name files or folders instead.")
    return _find(given, stdin)


def _expand(entry: str) -> list[str]:
    if entry == STDIN or (entry and not isinstance(_mode(Path(entry)), FileNotFoundError | NotADirectoryError)):
        return [entry]
    if not glob.has_magic(entry):
        raise UsageError(f"There is no file “{clean(entry)}”.", "Check the spelling, and the folder you are in.")
    if not (matches := sorted(glob.glob(entry, recursive=True))):  # noqa: PTH207 - Path.glob takes no absolute pattern
        raise UsageError(f"No file matches “{clean(entry)}”.", "Check the pattern, and the folder you are in.")
    return matches


def _find(given: Sequence[str], stdin: BinaryIO | None) -> Iterator[InputFile | ReadFailure]:
    labels, seen = Unique(), set[str]()
    for entry in given:
        if entry != STDIN:
            for name, found in _files(Path(entry), seen):
                label = labels(clean(name))
                if isinstance(found, str):
                    yield ReadFailure(label, found)
                elif found != Path(entry):
                    yield InputFile(label, found, found=True)
                else:
                    yield from _named(label, found)
        elif STDIN not in seen:
            seen.add(STDIN)
            yield InputFile(labels("stdin"), stream=stdin)


def _named(label: str, path: Path) -> Iterator[InputFile | ReadFailure]:
    """Yield a file that the user named; a pipe is opened, since it can be read only once."""
    mode = _mode(path)
    if isinstance(mode, int) and stat.S_ISREG(mode):
        yield InputFile(label, path)
        return
    try:
        stream = path.open("rb")
    except OSError as error:
        yield ReadFailure(label, reason(error))
        return
    with stream:
        yield InputFile(label, stream=stream, name=path.name)


def _files(path: Path, seen: set[str]) -> Iterator[tuple[str, Path | str]]:
    """Yield the name and path of the file at ``path``, or of all files below it; a reason replaces an unreadable path.

    ``seen`` holds the resolved paths of earlier files, so that links and repetitions add nothing.
    """
    if _is_folder(_mode(path)):
        yield from _below(path, seen)
    elif _is_new(Path(os.path.realpath(path)), seen):
        yield path.name, path


def _below(root: Path, seen: set[str]) -> Iterator[tuple[str, Path | str]]:
    """Do the same for a folder, in the order of the paths relative to it."""
    left = [("", root, Path(os.path.realpath(root)))]
    while left:
        name, path, real = left.pop()
        mode = _mode(path)
        if path.is_symlink():
            real = Path(os.path.realpath(path))
        if isinstance(mode, Exception):
            yield name, reason(mode)
        elif not _is_new(real, seen):
            continue
        elif stat.S_ISDIR(mode):
            try:
                inside = _inside(path, is_root=path is root)
            except OSError as error:
                yield name or str(root), reason(error)
                continue
            below = f"{name}/" if name else ""
            left.extend((below + child, path / child, real / child) for child in reversed(inside))
            if path is root and not inside:
                yield (
                    str(root),
                    "holds no files but hidden ones and graphkit's own. Check that it is the folder you mean.",
                )
        elif not stat.S_ISREG(mode):
            yield name, "is a device or a pipe, not a file. To read from it, give its own path."
        else:
            yield name, path


def _inside(folder: Path, *, is_root: bool) -> list[str]:
    """List the names in a folder, sorted, without hidden files and files that graphkit wrote."""
    names = sorted(path.name for path in folder.iterdir())
    if WORKSPACE in names:
        names = [name for name in names if is_root and name not in OUTPUTS and not name.startswith(WORKSPACE)]
    return [name for name in names if not name.startswith(".")]


def _is_new(real: Path, seen: set[str]) -> bool:
    """Add a resolved path to ``seen``; return whether it is new."""
    before = len(seen)
    seen.add(str(real))
    return len(seen) > before


def _is_folder(mode: int | Exception) -> bool:
    return isinstance(mode, int) and stat.S_ISDIR(mode)


def _mode(path: Path) -> int | OSError:
    """Return the file mode of ``path``, or the error that prevents it."""
    try:
        return path.stat().st_mode
    except OSError as error:
        return error
    except ValueError:
        return FileNotFoundError(path)
