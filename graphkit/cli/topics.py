"""A term or a topic comes in; what the articles have of it, or a topics file, goes out."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graphkit.cli.answers import AsJson, Limit, Where, opened, say, show_json, show_table
from graphkit.cli.questions import counted
from graphkit.errors import GraphkitError, choices
from graphkit.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from graphkit.explore.topics import Trial

topics = typer.Typer(
    name="topics", help="List topics, try a term on the articles, or add a topic of your own.", no_args_is_help=True
)


@topics.command("list")
def list_topics(
    found: Annotated[bool, typer.Option("--found", help="Only those that the articles name.")] = False,
    file: Annotated[
        Path | None,
        typer.Option("--file", help="Your topics file; else that of the build.", dir_okay=False, show_default=False),
    ] = None,
    where: Where = DEFAULT_OUTPUT,
    as_json: AsJson = False,
) -> None:
    """List the topics that graphkit looks for, yours, and those that it discovered, with their counts.

    Before the first build all counts are 0.
    """
    from graphkit.explore.topics import topics as all_topics
    from graphkit.store import FILE_NAME

    with ExitStack() as stack:
        unbuilt = where == DEFAULT_OUTPUT and not (where / FILE_NAME).exists()
        store = None if unbuilt else stack.enter_context(opened(where)).store
        rows = all_topics(store, file=file, found=found)
    if not rows:
        raise GraphkitError("These articles name no topic.", "graphkit topics list shows all that are looked for.")
    if as_json:
        show_json(rows)
    elif sys.stdout.isatty():
        show_table(
            ("id", "label", "kind", "mentions", "documents"),
            ((row.id, row.label, row.kind, row.mentions, row.documents) for row in rows),
        )
    else:
        names = [field.name for field in fields(rows[0])]
        show_table(names, ([getattr(row, name) for name in names] for row in rows))


@topics.command("test")
def try_term(
    terms: Annotated[
        list[str],
        typer.Argument(metavar="TERM…", help="As a topics file writes it: “arms|weapons deal?”, “sell ... weapons”."),
    ],
    limit: Limit = 10,
    where: Where = DEFAULT_OUTPUT,
    as_json: AsJson = False,
) -> None:
    """Show where a term would be found in the articles of a build, before anything is built anew.

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
        told = GraphkitError(
            f"No article has {choices([f'“{term}”' for term in terms])}.",
            "Try fewer words, alternatives (“arms|weapons”), a word that may be missing (“nuclear weapons? test”).",
        )
        if not as_json:
            raise told
        raise typer.Exit(told.exit_code)


def _show_trial(found: Trial) -> None:
    if not sys.stdout.isatty():
        names = [field.name for field in fields(found.hits[0])]
        show_table(names, ([getattr(hit, name) for name in names] for hit in found.hits))
        return
    from graphkit.cli.passages import show_passages
    from graphkit.explore.evidence import Marked, Passage

    show_passages([
        Passage(hit.document, hit.title, hit.date, "", "", (Marked(0, hit.sentence, ((hit.start, hit.end, ""),)),))
        for hit in found.hits
    ])  # fmt: skip
    say(_summary(found))
    for label, number in list(found.known.items())[:5]:
        say(f"  {number:,} of these places are in the topic {label} already.")


def _summary(found: Trial) -> str:
    places = counted(found.mentions, "place")
    return f"In all {places} in {found.documents:,} of {counted(found.of, 'article')}."


@topics.command("add")
def add(
    id_: Annotated[str, typer.Argument(metavar="ID", help="Small letters, digits and hyphens.")],
    terms: Annotated[list[str], typer.Option("--term", help="What names it. Several: give it again.")],
    label: Annotated[str, typer.Option("--label", help="What people read; else made of the id.")] = "",
    file: Annotated[Path, typer.Option("--file", help="The topics file.", dir_okay=False)] = Path("topics.toml"),
    extend: Annotated[bool, typer.Option("--extend", help="Add the terms to a topic that there is.")] = False,
    where: Where = DEFAULT_OUTPUT,
) -> None:
    """Write a topic of your own into a file for graphkit build --topics.

    Example: graphkit topics add honour-guard --label "Honour guards" --term "guard of honour" --term "honour guard"
    """
    from graphkit.explore.topics import trial
    from graphkit.explore.topics_file import add_topic
    from graphkit.store import file_in

    topic = add_topic(file, id_, terms=terms, label=label, extend=extend)
    say(f"{file}: {topic.label} is named by {choices([f'“{term}”' for term in topic.terms])}.")
    if file_in(where).exists():
        with opened(where) as workspace:
            say(_summary(trial(workspace.store, *topic.terms)))
    say(f"Build again with --topics {file}: no article is read by the model again.")
