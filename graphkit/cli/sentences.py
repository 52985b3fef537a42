"""Show sentences, paths and profiles of nodes as text."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.text import Text

from graphkit.cli.tables import formatted
from graphkit.cli.text import counted, plain
from graphkit.measures import NODE_MEASURES
from graphkit.records import VIA

if TYPE_CHECKING:
    from graphkit.explore import Marked, Node, Passage, Path, Profile, Statement

ALIASES: Final = 15
"""How many aliases a profile shows at most."""

BAR: Final = 40
"""How long the bar of the month with most mentions is."""


PASSAGE_COLUMNS: Final = ("date", "title", "source", "url", "document", "location", "sentence")


def passage_row(passage: Passage) -> tuple[str, ...]:
    """The values of PASSAGE_COLUMNS."""
    p = passage
    return p.date, p.title, p.source, p.url, p.document, p.location, said(p).plain


def said(passage: Passage) -> Text:
    """The sentence of a passage, or its two, on one line, the names in bold, and behind "he" whom it means."""
    return Text(" … ").join(_sentence(sentence) for sentence in passage.sentences)


def show_passages(passages: Sequence[Passage]) -> None:
    """Show sentences by article and place in its file: date, title, place, source and address, then each sentence."""
    console = _console()
    groups = groupby(passages, key=lambda passage: (passage.document, passage.location))
    for number, (_, of_article) in enumerate(groups):
        group = list(of_article)
        console.print(*([] if number == 0 else [""]), Text(_article(group[0], url=True).plain, "bold"), sep="\n")
        for passage in group:
            console.print(_inside(said(passage)))
    articles = len({passage.document for passage in passages})
    console.print(f"\n{counted(len(passages), 'sentence')} in {counted(articles, 'article')}.")


def show_statements(statements: Sequence[Statement]) -> None:
    """Show who does what with whom, each with its article and its sentence."""
    console = _console()
    for number, found in enumerate(statements):
        arrow = "↔" if found.mutual else "→"
        said = f"   said by {found.reporter or 'others'}" if found.reported else ""
        head = Text.assemble(
            (plain(f"{found.source} ").plain, "bold"), plain(f"{found.relation} {arrow} ").plain,
            (plain(found.target).plain, "bold"), plain(said).plain,
        )  # fmt: skip
        article = " · ".join(filter(None, (found.date, found.title or found.document, found.location)))
        console.print(*([] if number == 0 else [""]), head, sep="\n")
        console.print(_inside(Text(plain(article).plain, "dim")))
        console.print(_inside(Text(_line(found.sentence))))


def show_path(path: Path, rank_by: str, number: int) -> None:
    """Show the edges of a path in order, each with its best sentence; ``number`` is 0 for the only path."""
    console = _console()
    labels = {node.id: node.label for node in path.nodes}
    head = Text(f"{number}. " if number else "")
    head.append_text(Text(" – ").join(plain(node.label) for node in path.nodes))
    head.stylize("bold")
    console.print(head.append(f"   length {formatted(path.length)}", style="not bold"))
    for edge in path.edges:
        counts = f"{counted(edge.sentences, 'sentence')} in {counted(edge.documents, 'article')}"
        value = "" if rank_by in ("weight", "documents") else f", {rank_by} {formatted(edge.value)}"
        console.print()
        console.print(plain(f"  {labels[edge.source]} – {labels[edge.target]}: {counts}{value}"))
        console.print(_inside(_article(edge.best)))
        console.print(_inside(said(edge.best)))
    console.print()


def show_profile(profile: Profile) -> None:
    """Show all about one node, in short sections."""
    console = _console()
    for part in _profile(profile):
        console.print(part)


def _profile(profile: Profile) -> Iterator[RenderableType]:
    node = profile.node
    marks = [word for word, true in (("official", node.official), ("observer", node.observer)) if true]
    yield Text.assemble((plain(node.label).plain, "bold"), f", {', '.join([node.type, *marks])}   ({node.id})")
    if node.roles:
        yield plain(", ".join(node.roles))
    seen = f", {node.first_seen} to {node.last_seen}" if node.first_seen else ""
    yield f"{mentioned(node)} in {counted(node.documents, 'article')}{seen}"
    if node.via != "name":
        yield f"Recognised as {VIA[node.via]}"
    if node.listed_id:
        yield plain(f"In your list as {node.listed_id}")
    if None not in node.measures.values():
        yield ", ".join(f"{m.label} {formatted(node.measures[name])}" for name, m in NODE_MEASURES.items() if m.rank)
    if profile.community:
        names = ", ".join(profile.community.strongest)
        yield plain(f"Community {profile.community.number} of {counted(profile.community.size, 'node')}: {names}")
    yield Text("\nAliases", "bold")
    width = max((len(form.text) for form in profile.aliases[:ALIASES]), default=0)
    for form in profile.aliases[:ALIASES]:
        yield plain(f"  {form.text:<{width}}  {form.mentions:>6,} ×  {form.reason}")
    if len(profile.aliases) > ALIASES:
        yield f"  … and {len(profile.aliases) - ALIASES:,} more"
    yield Text("\nMentions by month", "bold")
    most = max(profile.months.values(), default=1)
    for month, number in profile.months.items():
        yield f"  {month or 'no date':<7}  {number:>6,}  {'█' * -(-number * BAR // most)}"
    if profile.neighbours:
        yield Text("\nStrongest edges", "bold")
    for edge in profile.neighbours:
        counts = f"{counted(edge.sentences, 'sentence')} in {counted(edge.documents, 'article')}"
        yield plain(f"  {edge.label}, {edge.type}: {counts}")
    yield Text("\nSentences", "bold")
    for passage in profile.passages:
        yield _inside(_article(passage))
        yield _inside(said(passage))


def mentioned(node: Node) -> str:
    """How often a node is mentioned, and how often by name, if that is less.

    >>> from graphkit.explore import Workspace
    >>> with Workspace.example() as workspace:
    ...     mentioned(workspace.find("Putin"))
    '4 mentions'
    """
    others = node.mentions - node.named_mentions
    told = f" ({node.named_mentions:,} by name, {others:,} by a pronoun or a description)" if others else ""
    return counted(node.mentions, "mention") + told


def window_in_words(window: str) -> str:
    """A window in words.

    >>> window_in_words("sentence"), window_in_words("3")
    ('sentence', 'run of 3 sentences')
    """
    return {"document": "article"}.get(window, f"run of {window} sentences" if window.isdecimal() else window)


def _console() -> Console:
    """Standard output: lines break at the width of a terminal, and nowhere else."""
    return Console(highlight=False, soft_wrap=not sys.stdout.isatty())


def _inside(text: Text) -> RenderableType:
    """Text under a heading."""
    return Padding(text, (0, 0, 0, 4)) if sys.stdout.isatty() else Text("    ") + text


def _article(passage: Passage, *, url: bool = False) -> Text:
    """Describe an article on one line."""
    title, address = passage.title or passage.document, passage.url if url else ""
    parts = (passage.date, title, passage.location, passage.source, address)
    return Text(plain(" · ".join(part for part in parts if part)).plain, "dim")


def _sentence(sentence: Marked) -> Text:
    text, done = Text(), 0
    if sentence.before:
        text.append(_line(f"{sentence.before} "), "dim")
    for start, end, _, means in sentence.marks:
        text.append(_line(sentence.text[done:start]))
        text.append(_line(sentence.text[max(start, done) : end]), "bold")
        if means:
            text.append(_line(f" ({means})"))
        done = max(done, end)
    text.append(_line(sentence.text[done:]))
    return text.append(_line(f" {sentence.after}"), "dim") if sentence.after else text


def _line(text: str) -> str:
    """Text on one line, one space between words."""
    shown = plain(text).plain
    words = " ".join(shown.split())
    if not words:
        return " " if shown else ""
    return " " * shown[0].isspace() + words + " " * shown[-1].isspace()
