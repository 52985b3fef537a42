"""The commands ``topics list``, ``topics test`` and ``topics add``."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graphkit.cli import arguments as arg
from graphkit.cli.tables import show_json, show_records, show_table
from graphkit.cli.text import counted, listed, say
from graphkit.cli.workspace import opened
from graphkit.errors import GraphkitError, choices
from graphkit.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from graphkit.explore.topics import Trial

topics = typer.Typer(
    name="topics", help="List the topics, test a term on the articles, or add a topic.", no_args_is_help=True
)


@topics.command("list")
def list_topics(
    found: Annotated[bool, typer.Option("--found", help="Only topics that the articles mention.")] = False,
    file: Annotated[
        Path | None,
        typer.Option(
            "--file", help="Your topics file; by default that of the build.", dir_okay=False, show_default=False
        ),
    ] = None,
    where: arg.Workspace = DEFAULT_OUTPUT,
    as_json: arg.Json = False,
) -> None:
    """List the built-in topics, your own and the discovered ones, with their counts.

    Before the first build all counts are 0.
    """
    from graphkit.explore.topics import topics as all_topics
    from graphkit.store import FILE_NAME

    with ExitStack() as stack:
        unbuilt = where == DEFAULT_OUTPUT and not (where / FILE_NAME).exists()
        store = None if unbuilt else stack.enter_context(opened(where)).store
        rows = all_topics(store, file=file, found=found)
    if not rows:
        raise GraphkitError("These articles mention no topic.", "graphkit topics list shows all topics.")
    if as_json:
        show_json(rows)
    elif sys.stdout.isatty():
        show_table(
            ("id", "label", "kind", "mentions", "documents"),
            ((row.id, row.label, row.kind, row.mentions, row.documents) for row in rows),
        )
    else:
        show_records(rows)


@topics.command("test")
def try_term(
    terms: Annotated[
        list[str],
        typer.Argument(metavar="TERM…", help="As written in a topics file: “arms|weapons deal?”, “sell ... weapons”."),
    ],
    limit: arg.Limit = 10,
    where: arg.Workspace = DEFAULT_OUTPUT,
    as_json: arg.Json = False,
) -> None:
    """Show where a term matches in the articles of a build, before you add it to a topic.

    Example: graphkit topics test "artillery|mortar shell"
    """
    from graphkit.explore.topics import trial

    with opened(where) as workspace:
        found = trial(workspace.store, *terms, limit=limit or None)
    if as_json:
        show_json(found)
    elif found.hits:
        _show_trial(found)
    if not found.hits:
        error = GraphkitError(
            f"No article matches {choices([f'“{term}”' for term in terms])}.",
            "Try fewer words, alternatives (“arms|weapons”) or an optional word (“nuclear weapons? test”).",
        )
        if not as_json:
            raise error
        raise typer.Exit(error.exit_code)


def _show_trial(found: Trial) -> None:
    if not sys.stdout.isatty():
        show_records(found.hits)
        return
    from graphkit.cli.sentences import show_passages
    from graphkit.explore.evidence import Mark, Marked, Passage

    show_passages([
        Passage(hit.document, hit.title, hit.date, "", "", (Marked(0, hit.sentence, (Mark(hit.start, hit.end, ""),)),))
        for hit in found.hits
    ])  # fmt: skip
    say(_summary(found))
    for label, number in list(found.known.items())[:5]:
        say(f"  {number:,} of these matches belong to the topic {label} already.")


def _summary(found: Trial) -> str:
    matches = counted(found.mentions, "match", "matches")
    return f"{matches} in {found.documents:,} of {counted(found.total, 'article')}."


@topics.command("add")
def add(
    id_: Annotated[str, typer.Argument(metavar="ID", help="Small letters, digits and hyphens.")],
    terms: Annotated[list[str], typer.Option("--term", help="A term that names the topic. Repeat it for more terms.")],
    label: Annotated[str, typer.Option("--label", help="The name that people read; by default made from the id.")] = "",
    file: Annotated[Path, typer.Option("--file", help="The topics file.", dir_okay=False)] = Path("topics.toml"),
    extend: Annotated[bool, typer.Option("--extend", help="Add the terms to an existing topic.")] = False,
    where: arg.Workspace = DEFAULT_OUTPUT,
) -> None:
    """Add a topic to a topics file for graphkit build --topics-file.

    Example: graphkit topics add honour-guard --label "Honour guards" --term "guard of honour" --term "honour guard"
    """
    from graphkit.explore.topics import trial
    from graphkit.explore.topics_file import add_topic
    from graphkit.store import file_in

    topic = add_topic(file, id_, terms=terms, label=label, extend=extend)
    say(f"{file}: the topic {topic.label} has the terms {listed(topic.terms)}.")
    if file_in(where).exists():
        with opened(where) as workspace:
            say(_summary(trial(workspace.store, *topic.terms)))
    say(f"Build again with --topics-file {file}: the model does not read the articles again.")
