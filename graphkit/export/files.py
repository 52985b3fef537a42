"""Replace files by those of a staging folder, all of them or none."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from graphkit.errors import OutputError

STAGING: Final = ".graphkit-staging"
"""Lies in the output folder, on the same file system, so that moving a file is one step. What an interrupted export
left there is removed by the next one."""


@contextmanager
def staging(folder: Path) -> Iterator[Path]:
    """An empty folder inside ``folder`` (which is made where it is missing), gone at the end whatever happens.

    Raises:
        OutputError: ``folder`` cannot be written, or is full.
    """
    stage = folder / STAGING
    try:
        stage.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(stage)
        stage.mkdir()
        yield stage
    except OSError as error:
        raise OutputError(
            f"The files cannot be written to {folder.parent if folder.name == STAGING else folder}:"
            f" {error.strerror or error}.",
            "Make room there, or give another folder with --output.",
        ) from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def replace_all(names: Sequence[str], stage: Path, folder: Path) -> list[Path]:
    """Move files from ``stage`` to ``folder``, over those of the same names. Where one fails, the others are put back.

    Raises:
        OSError: a file cannot be moved; ``folder`` is as it was.
    """
    old = stage / "old"
    old.mkdir()
    kept = {name for name in names if _keep(folder / name, old / name)}
    moved: list[str] = []
    try:
        for name in names:
            os.replace(stage / name, folder / name)  # noqa: PTH105 - the name says what it does
            moved.append(name)
    except OSError:
        for name in reversed(moved):
            if name in kept:
                os.replace(old / name, folder / name)  # noqa: PTH105
            else:
                (folder / name).unlink()
        raise
    return [folder / name for name in names]


def _keep(file: Path, copy: Path) -> bool:
    """Whether ``file`` is there; if so, ``copy`` is a second name for it, or a copy where a disk knows no links."""
    if not file.is_file():
        return False
    try:
        copy.hardlink_to(file)
    except OSError:
        shutil.copy2(file, copy)
    return True
