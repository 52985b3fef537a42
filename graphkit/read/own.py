"""Tell files that are no articles by their names: hidden ones, graphkit's own, and what a browser saves with a page."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterable
from pathlib import PurePosixPath
from typing import Final

from graphkit.choices import FORMATS

WORKSPACE: Final = "graphkit.duckdb"
DECISIONS: Final = "graphkit.toml"
OUTPUTS: Final = frozenset(itertools.chain(*FORMATS.values()))
"""Files that a build writes; they are left out where they lie together."""

TELLING: Final = frozenset({"graph.json", "graph.graphml", "graph.gexf", "graph.html"})
"""Outputs that hardly anything else is called; two of them in a folder make it a folder of outputs."""

SYSTEM: Final = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini", "Icon\r"})
"""Files and folders that operating systems add."""

SAVED_WITH: Final = re.compile(
    r"(?P<page>.+)[ _-](?:files?|dateien|fichiers|archivos|ficheiros|arquivos|bestanden|filer|pliki|soubory|файлы"
    r"|tiedostot|dosyalar)",
    re.IGNORECASE,
)
"""The folder that a browser saves with a page, in the languages of browsers."""

PAGES: Final = (".html", ".htm", ".xhtml")


def is_hidden(name: str) -> bool:
    """Whether a file or folder is hidden, or added by the operating system."""
    return (name.startswith(".") and name not in {".", ".."}) or name in SYSTEM


def own(names: Collection[str]) -> set[str]:
    """Return the files that graphkit wrote, or that a user wrote for it, among the names in one folder.

    >>> sorted(own(["a.txt", "graphkit.toml", "edges.csv"])), sorted(own(["graphkit.duckdb", "edges.csv"]))
    (['graphkit.toml'], ['edges.csv', 'graphkit.duckdb'])
    """
    outputs = WORKSPACE in names or len(TELLING.intersection(names)) > 1
    return {name for name in names if name == DECISIONS or name.startswith(WORKSPACE) or (outputs and name in OUTPUTS)}


def saved_with_pages(names: Collection[str]) -> set[str]:
    """Return the folders, among the names in one folder, that a browser saved with a page beside them.

    >>> saved_with_pages(["Kim.html", "Kim_files", "More_files"])
    {'Kim_files'}
    """
    pages = {PurePosixPath(name).stem for name in names if name.lower().endswith(PAGES)}
    return {name for name in names if (match := SAVED_WITH.fullmatch(name)) and match["page"] in pages}


def left_out(paths: Iterable[str]) -> set[str]:
    """Return those of the paths in an archive that lie under a name to be left out.

    >>> left_out(["a/b.txt", "a/.c", "__MACOSX/a/b.txt", "a/p.htm", "a/p_files/q.html"]) == {
    ...     "a/.c", "__MACOSX/a/b.txt", "a/p_files/q.html"}
    True
    """
    folders: dict[str, set[str]] = {}
    paths = list(paths)
    for path in paths:
        parts = PurePosixPath(path).parts
        for n, name in enumerate(parts):
            folders.setdefault("/".join(parts[:n]), set()).add(name)
    skipped = {
        f"{folder}/{name}" if folder else name
        for folder, names in folders.items()
        for name in {*filter(is_hidden, names), *own(names), *saved_with_pages(names)}
    }
    return {path for path in paths if path in skipped or any(str(p) in skipped for p in PurePosixPath(path).parents)}
