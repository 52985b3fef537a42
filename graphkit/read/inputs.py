"""Find the files behind paths, folders, globs and "-", each once and in a fixed order."""

from __future__ import annotations

import glob
import itertools
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

from graphkit.errors import UsageError
from graphkit.read.files import InputFile, Unique, reason
from graphkit.read.own import PROGRAMS, WORKSPACE, hidden, is_hidden, is_written, own, saved_with_pages
from graphkit.read.texts.decode import clean
from graphkit.records import ReadFailure, ReadWarning

STDIN: Final = "-"

MOST: Final = 1000
"""In how many folders below a hidden one files are counted."""


def find(
    paths: Sequence[str | Path], *, stdin: BinaryIO | None, follow_links: bool = False
) -> Iterator[InputFile | ReadFailure | ReadWarning]:
    """Find all files in ``paths``, and report those that cannot be read or are left out.

    Args:
        paths: Files, folders, globs and "-" for ``stdin``.
        follow_links: Whether links in a folder that lead out of it are followed.
        stdin: The stream for "-".

    Raises:
        UsageError: A path does not exist, or a glob matches nothing. It is raised before anything is read.
    """
    if not paths:
        raise UsageError("No input was given.", "Name files or folders, or - for standard input.")
    given = [path for entry in paths for path in _expand(str(entry))]
    if STDIN in given and stdin is None:
        raise UsageError("Standard input was requested with -, but there is none.", "Name files or folders instead.")
    return _find(given, stdin, follow_links=follow_links)


def _expand(entry: str) -> list[str]:
    if entry == STDIN or (entry and not isinstance(_mode(Path(entry)), FileNotFoundError | NotADirectoryError)):
        return [entry]
    if not glob.has_magic(entry):
        raise UsageError(f"There is no file “{clean(entry)}”.", "Check the spelling, and the folder you are in.")
    if not (matches := sorted(glob.glob(entry, recursive=True))):  # noqa: PTH207 - Path.glob takes no absolute pattern
        raise UsageError(f"No file matches “{clean(entry)}”.", "Check the pattern, and the folder you are in.")
    return matches


def _find(
    given: Sequence[str], stdin: BinaryIO | None, *, follow_links: bool
) -> Iterator[InputFile | ReadFailure | ReadWarning]:
    labels, seen = Unique(), set[str]()
    for entry in given:
        if entry != STDIN:
            for name, found in _files(Path(entry), seen, follow_links=follow_links):
                label = labels(clean(name))
                if isinstance(found, str):
                    yield ReadFailure(label, found)
                elif isinstance(found, LeftOut):
                    yield ReadWarning("skipped", label, found.message, found.number, found.next_step)
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


class LeftOut(NamedTuple):
    """Why a file is left out on purpose, and the next step for those who want it."""

    message: str
    next_step: str = ""
    number: int = 1


OUTSIDE: Final = LeftOut("is a link that leads out of the folder.", "Follow such links with --follow-links.")
SAVED: Final = LeftOut("was saved with the page beside it, and is no article.")


def _files(path: Path, seen: set[str], *, follow_links: bool) -> Iterator[tuple[str, Path | str | LeftOut]]:
    """Yield the name and path of the file at ``path``, or of all files below it; a reason replaces an unreadable path.

    ``seen`` holds the resolved paths of earlier files, so that links and repetitions add nothing.
    """
    if _is_folder(_mode(path)):
        yield from _below(path, seen, follow_links=follow_links)
    elif _is_new(Path(os.path.realpath(path)), seen):
        yield path.name, path


def _below(root: Path, seen: set[str], *, follow_links: bool) -> Iterator[tuple[str, Path | str | LeftOut]]:
    """Do the same for a folder, in the order of the paths relative to it."""
    home = Path(os.path.realpath(root))
    left = [("", root, home)]
    written: list[str] = []
    while left:
        name, path, real = left.pop()
        mode = _mode(path)
        if path.is_symlink():
            real = Path(os.path.realpath(path))
        if isinstance(mode, Exception):
            yield name, reason(mode)
        elif real is not home and not follow_links and not real.is_relative_to(home):
            yield name, OUTSIDE
        elif not _is_new(real, seen):
            continue
        elif stat.S_ISDIR(mode):
            try:
                inside, saved = _inside(path, is_root=path is root)
                written += _written(path, name)
            except OSError as error:
                yield name or str(root), reason(error)
                continue
            below = f"{name}/" if name else ""
            yield from ((below + child, SAVED) for child in saved)
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
    if written:
        yield f"{root.name or root}/", LeftOut(*hidden(written), len(written))


def _written(folder: Path, name: str) -> list[str]:
    """Return the hidden files in a folder that look like articles, as paths from the folder that was given."""
    found: list[str] = []
    for path in folder.iterdir():
        if not is_hidden(path.name) or path.is_symlink() or path.name in PROGRAMS:
            continue
        below = itertools.islice(os.walk(path), MOST) if path.is_dir() else [(str(folder), [], [path.name])]
        for place, _, names in below:
            start = Path(place).relative_to(folder)
            found += [at for one in names if is_written(at := f"{name}/{(start / one).as_posix()}".lstrip("/"))]
    return found


def _inside(folder: Path, *, is_root: bool) -> tuple[list[str], list[str]]:
    """List the names in a folder, sorted: those to read, and folders that a browser saved with a page.

    Hidden files and files that graphkit wrote are in neither list; a folder of outputs below the given one has none.
    """
    names = sorted(path.name for path in folder.iterdir() if not is_hidden(path.name))
    if WORKSPACE in names and not is_root:
        return [], []
    saved = saved_with_pages(names)
    skipped = own(names) | saved
    return [name for name in names if name not in skipped], sorted(saved)


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
