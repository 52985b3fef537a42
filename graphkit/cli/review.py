"""Arguments come in; answers go into the file of decisions, and what a person asks about names goes out."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from graphkit.cli.defaults import OWN_FILE, output_default
from graphkit.cli.questions import ask, explain, listed, plain, show_list
from graphkit.errors import GraphkitError, UsageError
from graphkit.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from graphkit.corrections import Decisions, Names, Question
    from graphkit.store import Workspace

Folder = Annotated[Path, typer.Argument(metavar="[DIR]", help="The folder of the build.", file_okay=False)]
Output = Annotated[Path, typer.Option("--output", "-o", help="The folder of the build.", file_okay=False)]
File = Annotated[
    Path | None,
    typer.Option(
        "--decisions", help="The file for the answers; else the one of the last build, else graphkit.toml.",
        callback=output_default, is_eager=True, dir_okay=False, show_default=False,
    ),
]  # fmt: skip
Note = Annotated[str, typer.Option("--note", help="Why: kept beside the decision.", show_default=False)]
Json = Annotated[bool, typer.Option("--json", help="Write JSON.")]


def review(
    output: Folder = DEFAULT_OUTPUT,
    as_json: Json = False,
    accept: Annotated[
        list[str] | None, typer.Option("--accept", metavar="ID", help="Two names are one (again for more, or a comma).")
    ] = None,
    reject: Annotated[list[str] | None, typer.Option("--reject", metavar="ID", help="Two names are two.")] = None,
    limit: Annotated[int | None, typer.Option("--limit", help="So many at most.", min=1, show_default=False)] = None,
    decisions: File = None,
) -> None:
    """Go through the names that were joined, and those that nearly were; answers go into graphkit.toml at once.

    The most doubtful come first. In a terminal: s same, d different, k skip, q stop. Elsewhere the list is printed.
    """
    from graphkit.corrections import proposals

    with _open(output) as workspace:
        path = _file(decisions, workspace)
        yes, no = _ids(accept), _ids(reject)
        if yes or no:
            _answer(proposals(workspace), yes, no, path)
        questions = proposals(workspace, decisions=_load(path), limit=limit) if as_json or not (yes or no) else []
    if as_json:
        typer.echo(json.dumps([asdict(question) for question in questions], indent=2))
    elif not (yes or no) and not questions:
        typer.echo("Nothing is left to ask: rules joined no more names, and found none alike.")
    elif not (yes or no) and sys.stdin.isatty() and sys.stdout.isatty():
        written = ask(questions, path)
        _say(bool(written), f"{written} answer{'' if written == 1 else 's'} written", path)
    elif not (yes or no):
        show_list(questions, path)


def merge(
    names: Annotated[list[str], typer.Argument(metavar="A B [C…]", help="Names of one and the same.")],
    note: Note = "",
    output: Output = DEFAULT_OUTPUT,
    decisions: File = None,
) -> None:
    """Take names for one, from the next build on.

    Example: graphkit merge ISIL Daesh "Islamic State"
    """
    from graphkit.corrections import decide_same

    if len(names) < 2:
        raise UsageError("A merge needs two names.", 'Write, for example, graphkit merge ISIL "Islamic State".')
    known, path = _known(output, decisions)
    written = [known.written(name) for name in names] if known else names
    _say(bool(decide_same(path, written, note)), f"{listed(written)} are one", path)


def split(
    names: Annotated[list[str], typer.Argument(metavar="A [B…]", help="A name; or two that are not one.")],
    note: Note = "",
    output: Output = DEFAULT_OUTPUT,
    decisions: File = None,
) -> None:
    """Tell a name from all forms that a rule joined to it, or two names from each other, from the next build on.

    Example: graphkit split "Kim Jong Un" "Kim Yo Jong"
    """
    from graphkit.corrections import Entry, decide

    known, path = _known(output, decisions)
    if len(names) > 1:
        groups = [tuple(names)]
    elif known is None:
        raise UsageError(f"There is no build in {output}.", "Give two names, or the folder with --output.")
    else:
        groups = known.parted(names[0])
    for name in names if known else ():
        if not known.find(name):
            known.one(name)
    if not groups:
        raise GraphkitError(f"No rule joined anything to “{names[0]}”.", f'See graphkit why "{names[0]}".')
    new = decide(path, [Entry("different", group, note=note) for group in groups])
    _say(bool(new), "; ".join(f"{listed(group)} are not one" for group in groups), path)


def why(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A label, or any form of a name.")],
    output: Folder = DEFAULT_OUTPUT,
    as_json: Json = False,
    decisions: File = None,
) -> None:
    """Say who bears a name, which forms were joined to it by which rule, and what was nearly joined.

    Example: graphkit why Kim
    """
    from graphkit.corrections import why as reasons

    with _open(output) as workspace:
        path = _file(decisions, workspace)
        found = reasons(workspace, name, decisions=_load(path))
    if as_json:
        typer.echo(json.dumps([asdict(one) for one in found], indent=2))
    else:
        for one in found:
            explain(one, path)


@contextmanager
def _open(output: Path) -> Iterator[Workspace]:
    from graphkit.store import FILE_NAME, Workspace

    with Workspace(output / FILE_NAME, read_only=True) as workspace:
        yield workspace


def _known(output: Path, given: Path | None) -> tuple[Names | None, Path]:
    """The names of the build, if there is one, and the file for decisions."""
    from graphkit.corrections import Names
    from graphkit.store import FILE_NAME

    if not (output / FILE_NAME).exists():
        return None, given or OWN_FILE
    with _open(output) as workspace:
        return Names(workspace), _file(given, workspace)


def _file(given: Path | None, workspace: Workspace) -> Path:
    """The file of decisions: as given, else that of the last build, else the usual one."""
    last = json.loads(workspace.about().get("options", "{}")).get("resolve", {}).get("decisions", "")
    return given or (Path(last) if last and Path(last).is_file() else OWN_FILE)


def _load(path: Path) -> Decisions:
    from graphkit.corrections import Decisions, load_decisions

    return load_decisions(path) if path.exists() else Decisions(path=path)


def _ids(given: Sequence[str] | None) -> list[str]:
    return [part.strip() for ids in given or () for part in ids.split(",") if part.strip()]


def _answer(questions: Sequence[Question], yes: Sequence[str], no: Sequence[str], path: Path) -> None:
    """Write the answers of a script, all or none."""
    from graphkit.corrections import Entry, decide

    by_id = {question.id: question for question in questions}
    if unknown := [id_ for id_ in (*yes, *no) if id_ not in by_id]:
        raise UsageError(f"There is no question “{unknown[0]}”.", "graphkit review --json lists them with their ids.")
    answers = []
    for section, ids in (("same", yes), ("different", no)):
        answers += [Entry(section, (by_id[id_].a.name, by_id[id_].b.name)) for id_ in ids]
    new = decide(path, answers)
    _say(bool(new), "; ".join(f"{listed(one.names)}: {one.section}" for one in new), path)


def _say(new: bool, what: str, path: Path) -> None:
    """What was written, and the next step."""
    out = Console(highlight=False, soft_wrap=True)
    if not new:
        out.print(f"Nothing new for {path}.", markup=False)
        return
    out.print(plain(f"{what} ({path})."))
    with_file = "" if path == OWN_FILE else f" with --decisions {path}"
    out.print(f"Run the build again{with_file}: it takes seconds.", markup=False)
