"""Tell files that are no articles by their names: hidden ones, graphkit's own, and what a browser saves with a page."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterable
from pathlib import PurePosixPath
from typing import Final

from graphkit.choices import FORMATS
from graphkit.read.texts.decode import clean

WORKSPACE: Final = "graphkit.duckdb"
DECISIONS: Final = "graphkit.toml"
OUTPUTS: Final = frozenset(itertools.chain(*FORMATS.values()))
"""Files that a build writes; they are left out where they lie together."""

TELLING: Final = frozenset({"graph.json", "graph.graphml", "graph.gexf", "graph.html"})
"""Outputs that hardly anything else is called; two of them in a folder make it a folder of outputs."""

SYSTEM: Final = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini", "Icon\r"})
"""Files and folders that operating systems add."""

PROGRAMS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        ".git .github .svn .hg .bzr .idea .vscode .vs .obsidian .trash .Trash .Trashes .Spotlight-V100 .fseventsd"
        " .TemporaryItems .DocumentRevisions-V100 .venv .env .tox .nox .mypy_cache .pytest_cache .ruff_cache"
        " .ipynb_checkpoints .npm .yarn .gradle .config .local .dropbox.cache .stversions .sync .thumbnails"
    ).split()
)
"""Hidden folders in which programs keep files of their own."""

WRITTEN: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        ".txt .text .md .markdown .html .htm .mhtml .pdf .docx .odt .rtf .epub .csv .tsv .xlsx .ods .jsonl .eml .mbox"
        " .srt .vtt"
    ).split()
)
"""Suffixes of files that people write; others are also those of settings."""

HIDDEN: Final = "Give the hidden folder itself, or rename what begins with a dot."
LISTED: Final = 3
"""How many hidden files a message lists."""

SAVED_WITH: Final = re.compile(
    r"(?P<page>.+)[ _-](?:files?|dateien|fichiers|archivos|ficheiros|arquivos|bestanden|filer|pliki|soubory|файлы"
    r"|tiedostot|dosyalar)",
    re.IGNORECASE,
)
"""The folder that a browser saves with a page, in the languages of browsers."""

PAGES: Final = (".html", ".htm", ".xhtml")


def is_hidden(name: str) -> bool:
    """Whether a file or folder is hidden, or added by the system or by an open office program ("~$a.docx")."""
    return (name.startswith(".") and name not in {".", ".."}) or name.startswith("~$") or name in SYSTEM


def is_written(path: str) -> bool:
    """Whether a path under a hidden name looks like an article that a person put there, and is no file of a program.

    >>> [is_written(path) for path in (".notes/a.txt", ".a.txt", "a.txt", "__MACOSX/.a.txt", "x/._a.txt", ".git/a.txt")]
    [True, True, False, False, False, False]
    """
    parts = PurePosixPath(path).parts
    if not any(part.startswith(".") for part in parts) or PurePosixPath(path).suffix.lower() not in WRITTEN:
        return False
    return not any(part in SYSTEM or part in PROGRAMS or part.startswith("._") for part in parts)


def hidden(paths: Collection[str]) -> tuple[str, str]:
    """Say that hidden files were not read, and what to do.

    >>> hidden([".a.txt", ".notes/b.txt"])[0]
    'has 2 hidden files that were not read, though they look like articles: .a.txt, .notes/b.txt.'
    """
    said = "a hidden file that was" if len(paths) == 1 else f"{len(paths):,} hidden files that were"
    it = "it looks like an article" if len(paths) == 1 else "they look like articles"
    listed = ", ".join(sorted(paths)[:LISTED]) + (" and more" if len(paths) > LISTED else "")
    return f"has {said} not read, though {it}: {clean(listed)}.", HIDDEN


def common_folder(paths: Collection[str]) -> str:
    """Return the folder that an archive was made of, with its slash: the one in which all files lie, or "".

    >>> common_folder([".notes/a.txt", ".notes/b/c.txt", "__MACOSX/._a"]), common_folder(["a.txt", "b/c.txt"])
    ('.notes/', '')
    """
    firsts = {path.partition("/")[0] for path in paths if not SYSTEM.intersection(PurePosixPath(path).parts)}
    folder = next(iter(firsts)) + "/" if len(firsts) == 1 else ""
    return folder if all(path.startswith(folder) for path in paths if path.partition("/")[0] in firsts) else ""


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
    skipped -= {common_folder(paths).rstrip("/")} - PROGRAMS  # the archive was made of it, so it is meant
    return {path for path in paths if path in skipped or any(str(p) in skipped for p in PurePosixPath(path).parents)}
