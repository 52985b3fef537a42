"""The command ``review``: go through the merges that rules made or refused, and decide on them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graphkit.cli import arguments as arg
from graphkit.cli.messages import command
from graphkit.cli.questions import ask, show_list
from graphkit.cli.tables import show_json
from graphkit.cli.text import counted, listed, say, show_decided
from graphkit.cli.workspace import decisions_file, opened
from graphkit.errors import UsageError
from graphkit.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from graphkit.store import Store

Folder = Annotated[
    Path | None, typer.Argument(metavar="[DIR]", help="The same as --workspace DIR.", show_default=False)
]
Accept = Annotated[
    list[str] | None,
    typer.Option("--accept", metavar="ID", help="Merge the two names of this question. Several: with commas."),
]
Reject = Annotated[
    list[str] | None,
    typer.Option("--reject", metavar="ID", help="Split the two names of this question. Several: with commas."),
]
Limit = Annotated[int | None, typer.Option("--limit", help="Show at most N.", min=1, metavar="N", show_default=False)]


def review(
    folder: Folder = None,
    as_json: arg.Json = False,
    accept: Accept = None,
    reject: Reject = None,
    limit: Limit = None,
    where: arg.Workspace = DEFAULT_OUTPUT,
    decisions: arg.Decisions = None,
) -> None:
    """Review the names that rules merged or nearly merged, and write your decisions into graphkit.toml.

    Refused merges come first, the likeliest on top; then the merges, the least sure on top. In a terminal you are asked
    about each: s same, d different, k skip, q stop. In a pipe they are listed.

    Example: graphkit review --json
    """  # fmt: skip
    from graphkit.decisions.edit import decided
    from graphkit.explore.review import proposals
    from graphkit.store import documents

    with opened(folder or where) as workspace:
        path = decisions_file(decisions, workspace)
        if accept or reject:
            _answer(workspace.store, _ids(accept), _ids(reject), path)
            return
        questions = proposals(workspace.store, decisions=decided(path), limit=limit)
        single = 0 if as_json else sum(w.kind == "surnames" for w in documents.warnings(workspace.store))
    if as_json:
        show_json(questions)
    elif not questions:
        say("Nothing is left to review.")
    elif sys.stdin.isatty() and sys.stdout.isatty():
        written = ask(questions, path)
        show_decided(bool(written), f"{counted(written, 'answer')} written", path)
    else:
        show_list(questions)
        say("")
        say(f"Answer in a terminal, or with --accept ID and --reject ID; answers are written into {path}.")
    if single:
        what = counted(single, "single name may", "single names may")
        say(f"{what} mean another person of the article: {command('check', folder or where)} shows the sentence.")


def _ids(given: Sequence[str] | None) -> list[str]:
    return [part.strip() for ids in given or () for part in ids.split(",") if part.strip()]


def _answer(store: Store, accepted: Sequence[str], rejected: Sequence[str], path: Path) -> None:
    """Write the answers of a script, all or none."""
    from graphkit.decisions.edit import decide
    from graphkit.decisions.judgements import Entry
    from graphkit.explore.review import proposals

    by_id = {question.id: question for question in proposals(store)}
    if unknown := [id_ for id_ in (*accepted, *rejected) if id_ not in by_id]:
        raise UsageError(f"There is no question “{unknown[0]}”.", "graphkit review --json lists them with their ids.")
    answers = [
        Entry(section, (by_id[id_].a.name, by_id[id_].b.name))
        for section, ids in (("same", accepted), ("different", rejected)) for id_ in ids
    ]  # fmt: skip
    new = decide(path, answers)
    show_decided(bool(new), "; ".join(f"{listed(entry.names)} are {entry.section}" for entry in new), path)
