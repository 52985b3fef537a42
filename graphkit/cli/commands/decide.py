"""The commands ``merge``, ``split`` and ``correct``: write decisions into the file of decisions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graphkit.cli import arguments as arg
from graphkit.cli.defaults import OWN_FILE
from graphkit.cli.text import counted, listed, show_decided
from graphkit.cli.workspace import decisions_file, opened
from graphkit.errors import GraphkitError, UsageError
from graphkit.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from graphkit.decisions.judgements import Entry
    from graphkit.explore.aliases import Names


def merge(
    names: Annotated[list[str], typer.Argument(metavar="A B [C…]", help="Names of one entity.")],
    note: arg.Note = "",
    where: arg.Workspace = DEFAULT_OUTPUT,
    decisions: arg.Decisions = None,
) -> None:
    """Merge names into one entity, from the next build on.

    Example: graphkit merge ISIL Daesh "Islamic State"
    """
    from graphkit.decisions.edit import decide_same

    if len(names) < 2:
        raise UsageError("A merge needs two names or more.", 'Write, for example, graphkit merge ISIL "Islamic State".')
    with _known(where, decisions) as (known, path):
        written = [known.written(name) for name in names] if known else names
    show_decided(bool(decide_same(path, written, note)), f"{listed(written)} are one entity", path)


def split(
    names: Annotated[list[str], typer.Argument(metavar="A [B…]", help="One name, or names of different entities.")],
    articles: Annotated[
        list[str] | None,
        typer.Option(
            "--in",
            metavar="ARTICLE",
            help="In this article, A is B; B is what you call it. Repeat it for more articles.",
            show_default=False,
        ),
    ] = None,
    note: arg.Note = "",
    where: arg.Workspace = DEFAULT_OUTPUT,
    decisions: arg.Decisions = None,
) -> None:
    """Split names into different entities, from the next build on. One name is split from all names merged with it;
    with --in, what it names in some articles is split from what it names elsewhere.

    Example: graphkit split "Kim Jong Un" "Kim Yo Jong"
    """  # fmt: skip
    from graphkit.decisions.edit import decide
    from graphkit.decisions.judgements import Entry

    with _known(where, decisions) as (known, path):
        if articles:
            entries = [_in_articles(names, articles, known, path)]
        else:
            entries = [Entry("different", group) for group in _groups(names, known, where)]
    new = decide(path, [replace(entry, note=note) for entry in entries])
    show_decided(bool(new), "; ".join(map(_in_words, entries)), path)


def correct(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The corrections that a page saved.", dir_okay=False)],
    where: arg.Workspace = DEFAULT_OUTPUT,
    decisions: arg.Decisions = None,
) -> None:
    """Add corrections that a page saved to graphkit.toml, from the next build on.

    Comments and layout of graphkit.toml stay. A new label, type, mark or note takes the place of the older one.

    Example: graphkit correct corrections.toml
    """
    from graphkit.decisions.edit import decide
    from graphkit.decisions.file import load_decisions

    if not file.exists():
        raise UsageError(f"There is no file {file}.", "Give the file that the page saved as corrections.toml.")
    found = load_decisions(file)
    if found.build:
        raise UsageError(f"{file} has a section “build”.", "Take it out: write options into graphkit.toml by hand.")
    path = _file(where, decisions)
    if path.resolve() == file.resolve():
        raise UsageError(f"{file} is the file of decisions itself.", "Build again: the build reads it.")
    new = decide(path, [replace(entry, line=0) for entry in found.entries])
    show_decided(bool(new), f"{counted(len(new), 'correction')} of {file.name}", path)


def _in_words(entry: Entry) -> str:
    if entry.articles:
        return f"“{entry.names[0]}” is “{entry.names[1]}” in {', '.join(entry.articles)}"
    return f"{listed(entry.names)} are different entities"


def _groups(names: list[str], known: Names | None, where: Path) -> list[tuple[str, ...]]:
    """The names to split from each other: those given, or one from all that were merged with it.

    Raises:
        UsageError: there is one name, and no build to tell with what it was merged.
        GraphkitError: nothing was merged with it.
    """
    if known is None:
        if len(names) == 1:
            raise UsageError(
                f"There is no build in {where}.", "Give the other name too, or the folder with --workspace."
            )
        return [tuple(names)]
    groups = known.to_split(names[0]) if len(names) == 1 else [tuple(names)]
    if not groups:
        raise GraphkitError(
            f"No rule merged anything with “{names[0]}”.", f'graphkit why "{names[0]}" lists its aliases.'
        )
    return [tuple(known.written(name, several=True) for name in group) for group in groups]


def _in_articles(names: list[str], articles: list[str], known: Names | None, path: Path) -> Entry:
    """The decision that a name is another entity in some articles; by itself, that is "Ann Roe (2)".

    Raises:
        UsageError: there are more than two names, or no such article.
    """
    from graphkit.decisions.edit import decided
    from graphkit.decisions.judgements import Entry
    from graphkit.resolve.parted import articles_called, not_one

    if len(names) > 2:
        raise UsageError("With --in a split takes one or two names.", 'Write graphkit split "Ann Roe" --in b.txt.')
    found = list[str]()
    for article in articles:
        documents = known.articles() if known else [article]
        of = articles_called(article, documents)
        if len(of) != 1:
            raise UsageError(not_one(article, of, documents), "documents.csv lists the ids of all articles.")
        found += of
    name = known.written(names[0]) if known else names[0]
    taken = {*decided(path).names(), *(known.labels.values() if known else ())}
    numbered = (f"{name} ({number})" for number in count(2))
    other = names[1] if len(names) > 1 else next(one for one in numbered if one not in taken)
    return Entry("different", (name, other), articles=tuple(dict.fromkeys(found)))


def _file(where: Path, given: Path | None) -> Path:
    """The file of decisions of the build, if there is one."""
    from graphkit.store import file_in

    if not file_in(where).exists():
        return given or OWN_FILE
    with opened(where) as workspace:
        return decisions_file(given, workspace)


@contextmanager
def _known(where: Path, given: Path | None) -> Iterator[tuple[Names | None, Path]]:
    """The names of the build, if there is one, and the file of decisions."""
    from graphkit.explore.aliases import Names
    from graphkit.store import file_in

    if not file_in(where).exists():
        yield None, given or OWN_FILE
        return
    with opened(where) as workspace:
        yield Names(workspace.store), decisions_file(given, workspace)
