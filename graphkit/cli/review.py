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

from graphkit.cli.defaults import OWN_FILE, output_default
from graphkit.cli.questions import ask, counted, explain, listed, say, show_list
from graphkit.errors import GraphkitError, UsageError
from graphkit.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from graphkit.explore.aliases import Names
    from graphkit.store import Store

Folder = Annotated[
    Path | None, typer.Argument(metavar="[DIR]", help="The same as --workspace DIR.", show_default=False)
]
Output = Annotated[
    Path, typer.Option("--workspace", "-w", metavar="DIR", help="The folder of a build, or its graphkit.duckdb.")
]
File = Annotated[
    Path | None,
    typer.Option(
        "--decisions", help="The file for the answers; else that of the last build, else graphkit.toml.",
        callback=output_default, is_eager=True, dir_okay=False, show_default=False,
    ),
]  # fmt: skip
Note = Annotated[str, typer.Option("--note", help="Why: kept beside the decision.", show_default=False)]
Json = Annotated[bool, typer.Option("--json", help="Write JSON.")]
Accept = Annotated[
    list[str] | None, typer.Option("--accept", metavar="ID", help="Its two names are one. Several: with commas.")
]
Reject = Annotated[list[str] | None, typer.Option("--reject", metavar="ID", help="Its two names are two.")]
Limit = Annotated[int | None, typer.Option("--limit", help="So many at most.", min=1, show_default=False)]


def review(
    folder: Folder = None,
    as_json: Json = False,
    accept: Accept = None,
    reject: Reject = None,
    limit: Limit = None,
    output: Output = DEFAULT_OUTPUT,
    decisions: File = None,
) -> None:
    """Go through the names that were joined, and those that nearly were. Answers go into graphkit.toml at once.

    Names that were not joined come first, the likeliest on top; then those that were, the least sure on top.
    In a terminal each is asked for: s same, d different, k skip, q stop. Elsewhere they are listed.
    """
    from graphkit.decisions.edit import decided
    from graphkit.explore.review import proposals

    with _open(folder or output) as store:
        path = _file(decisions, store)
        if accept or reject:
            _answer(store, _ids(accept), _ids(reject), path)
            return
        questions = proposals(store, decisions=decided(path), limit=limit)
    if as_json:
        typer.echo(json.dumps([asdict(question) for question in questions], indent=2))
    elif not questions:
        say("Nothing is left to ask.")
    elif sys.stdin.isatty() and sys.stdout.isatty():
        written = ask(questions, path)
        _done(bool(written), f"{counted(written, 'answer')} written", path)
    else:
        show_list(questions)
        say("")
        say(f"Answer in a terminal, or with --accept ID and --reject ID; answers go into {path}.")


def merge(
    names: Annotated[list[str], typer.Argument(metavar="A B [C…]", help="Names of one and the same.")],
    note: Note = "",
    output: Output = DEFAULT_OUTPUT,
    decisions: File = None,
) -> None:
    """Take names for one, from the next build on.

    Example: graphkit merge ISIL Daesh "Islamic State"
    """
    from graphkit.decisions.edit import decide_same

    if len(names) < 2:
        raise UsageError("A merge needs two names or more.", 'Write, for example, graphkit merge ISIL "Islamic State".')
    known, path = _known(output, decisions)
    written = [known.written(name) for name in names] if known else names
    _done(bool(decide_same(path, written, note)), f"{listed(written)} are one", path)


def split(
    names: Annotated[list[str], typer.Argument(metavar="A [B…]", help="One name; or names that are not one.")],
    note: Note = "",
    output: Output = DEFAULT_OUTPUT,
    decisions: File = None,
) -> None:
    """Tell a name from all that rules joined to it, or two names from each other, from the next build on.

    Example: graphkit split "Kim Jong Un" "Kim Yo Jong"
    """
    from graphkit.decisions.edit import decide
    from graphkit.decisions.judgements import Entry

    known, path = _known(output, decisions)
    if len(names) == 1 and known is None:
        raise UsageError(f"There is no build in {output}.", "Give the other name too, or the folder with --workspace.")
    groups = known.parted(names[0]) if known and len(names) == 1 else [tuple(names)]
    if known:
        groups = [tuple(known.written(name, several=True) for name in group) for group in groups]
    if not groups:
        raise GraphkitError(f"No rule joined anything to “{names[0]}”.", f'graphkit why "{names[0]}" shows its forms.')
    new = decide(path, [Entry("different", group, note=note) for group in groups])
    _done(bool(new), "; ".join(f"{listed(group)} are not one" for group in groups), path)


def why(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A label, or any form of a name.")],
    as_json: Json = False,
    output: Output = DEFAULT_OUTPUT,
    decisions: File = None,
) -> None:
    """Say who bears a name, which rule joined which form, what was nearly joined, and what you decided.

    Example: graphkit why Kim
    """
    from graphkit.decisions.edit import decided
    from graphkit.explore.why import why as reasons

    with _open(output) as store:
        path = _file(decisions, store)
        found = reasons(store, name, decisions=decided(path))
    if as_json:
        typer.echo(json.dumps([asdict(one) for one in found], indent=2))
    else:
        for one in found:
            explain(one, path)


COMMANDS = (review, merge, split, why)


@contextmanager
def _open(output: Path) -> Iterator[Store]:
    from graphkit.store import Store, file_in

    with Store(file_in(output), read_only=True) as store:
        yield store


def _known(output: Path, given: Path | None) -> tuple[Names | None, Path]:
    """The names of the build, if there is one, and the file for decisions."""
    from graphkit.explore.aliases import Names
    from graphkit.store import file_in

    if not file_in(output).exists():
        return None, given or OWN_FILE
    with _open(output) as store:
        return Names(store), _file(given, store)


def _file(given: Path | None, store: Store) -> Path:
    """The file of decisions: as given, else that of the last build, else the usual one."""
    from graphkit.store import built

    last = built.said_options(store).get("resolve", {}).get("decisions", "")
    return given or (Path(last) if last and Path(last).is_file() else OWN_FILE)


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
    _done(bool(new), "; ".join(f"{listed(entry.names)} are {entry.section}" for entry in new), path)


def _done(new: bool, what: str, path: Path) -> None:
    """What was written, and the next step."""
    if not new:
        say(f"{path} stays as it is: nothing is new.")
        return
    say(f"{path}: {what}.")
    say(f"Run the build again{'' if path == OWN_FILE else f' with --decisions {path}'}: it takes seconds.")
