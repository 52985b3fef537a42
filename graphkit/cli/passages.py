"""Sentences, chains and profiles come in; what a person reads of them goes out."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.text import Text

from graphkit.cli.answers import read
from graphkit.cli.questions import counted, plain
from graphkit.measures import NODE_MEASURES
from graphkit.records import VIA

if TYPE_CHECKING:
    from graphkit.explore import Marked, Passage, Path, Profile

FORMS: Final = 15
"""How many forms of a name a profile shows at most."""

BAR: Final = 40
"""How long the bar of the month with most mentions is."""


def said(passage: Passage) -> Text:
    """The sentence of a passage, or its two, on one line, with the names in bold."""
    return Text(" … ").join(_sentence(sentence) for sentence in passage.sentences)


def show_passages(passages: Sequence[Passage]) -> None:
    """Sentences by article: what it is, then each sentence."""
    console = _console()
    articles = 0
    for _, of_article in groupby(passages, key=lambda passage: passage.document):
        group = list(of_article)
        console.print(*([] if articles == 0 else [""]), Text(_article(group[0], url=True).plain, "bold"), sep="\n")
        for passage in group:
            console.print(_inside(said(passage)))
        articles += 1
    console.print(f"\n{counted(len(passages), 'sentence')} in {counted(articles, 'article')}.")


def show_chain(chain: Path, rank_by: str, number: int) -> None:
    """A chain of ties, one after the other, each with its best sentence; ``number`` 0 for the only one."""
    console = _console()
    labels = {step.id: step.label for step in chain.nodes}
    head = Text(f"{number}. " if number else "")
    head.append_text(Text(" – ").join(plain(step.label) for step in chain.nodes))
    head.stylize("bold")
    console.print(head.append(f"   length {read(chain.length)}", style="not bold"))
    for hop in chain.hops:
        tie = f"{counted(hop.sentences, 'sentence')} in {counted(hop.documents, 'article')}"
        value = "" if rank_by in ("weight", "documents") else f", {rank_by} {read(hop.value)}"
        console.print()
        console.print(plain(f"  {labels[hop.source]} – {labels[hop.target]}: {tie}{value}"))
        console.print(_inside(_article(hop.best)))
        console.print(_inside(said(hop.best)))
    console.print()


def show_profile(profile: Profile) -> None:
    """All about one node, in short sections."""
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
    yield f"{counted(node.mentions, 'mention')} in {counted(node.documents, 'article')}{seen}"
    if node.via != "name":
        yield f"Recognised as {VIA[node.via]}"
    if None not in node.measures.values():
        yield ", ".join(f"{m.label} {read(node.measures[name])}" for name, m in NODE_MEASURES.items() if m.rank)
    if profile.community:
        names = ", ".join(profile.community.strongest)
        yield plain(f"Community {profile.community.number}, of {counted(profile.community.size, 'node')}: {names}")
    yield Text("\nForms of its name", "bold")
    width = max((len(form.text) for form in profile.forms[:FORMS]), default=0)
    for form in profile.forms[:FORMS]:
        yield plain(f"  {form.text:<{width}}  {form.mentions:>6,} ×  {form.reason}")
    if len(profile.forms) > FORMS:
        yield f"  … and {len(profile.forms) - FORMS:,} more"
    yield Text("\nMentions by month", "bold")
    most = max(profile.months.values(), default=1)
    for month, number in profile.months.items():
        yield f"  {month or 'no date':<7}  {number:>6,}  {'█' * -(-number * BAR // most)}"
    if profile.neighbours:
        yield Text("\nStrongest ties", "bold")
    for tie in profile.neighbours:
        yield plain(
            f"  {tie.label}, {tie.type}: {counted(tie.sentences, 'sentence')} in {counted(tie.documents, 'article')}"
        )
    yield Text("\nSentences", "bold")
    for passage in profile.passages:
        yield _inside(_article(passage))
        yield _inside(said(passage))


def length_of(window: str) -> str:
    """A window as a word or two.

    >>> length_of("sentence"), length_of("3")
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
    """Which article, on one line."""
    parts = (passage.date, passage.title or passage.document, passage.source, passage.url if url else "")
    return Text(plain(" · ".join(part for part in parts if part)).plain, "dim")


def _sentence(sentence: Marked) -> Text:
    text, done = Text(), 0
    for start, end, _ in sentence.marks:
        text.append(_line(sentence.text[done:start]))
        text.append(_line(sentence.text[max(start, done) : end]), "bold")
        done = max(done, end)
    return text.append(_line(sentence.text[done:]))


def _line(text: str) -> str:
    """Text on one line, one space between words."""
    shown = plain(text).plain
    words = " ".join(shown.split())
    if not words:
        return " " if shown else ""
    return " " * shown[0].isspace() + words + " " * shown[-1].isspace()
