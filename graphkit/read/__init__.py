"""The read stage: turn files, folders, globs and standard input into documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graphkit.lazy import importer

if TYPE_CHECKING:
    from graphkit.read.formats import READERS
    from graphkit.read.reading import read

__getattr__ = importer(__name__, {"formats": ("READERS",), "reading": ("read",)})

__all__ = ["READERS", "read"]
