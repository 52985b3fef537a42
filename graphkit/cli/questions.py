"""Show the questions of a review, ask them one after the other, and write each answer into the file at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import typer
from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from graphkit.cli.messages import show_error
from graphkit.cli.stopping import Stopped
from graphkit.cli.text import counted, plain, say
from graphkit.errors import UsageError

if TYPE_CHECKING:
    from graphkit.explore.review import Context, Question, Side

KEYS: Final = {"s": "same", "d": "different", "k": "skip", "q": "stop"}
"""The answers to a question, by the key that gives them."""


def ask(questions: Sequence[Question], path: Path) -> int:
    """Ask in the terminal, and write each answer as it comes; return how many were written."""
    from graphkit.decisions.edit import decide_different, decide_same, decided
    from graphkit.decisions.judgements import Judged

    console = Console(highlight=False)
    written = 0
    for number, question in enumerate(questions, 1):
        names = [question.a.name, question.b.name]
        if Judged(decided(path).entries).answers(*names):
            continue
        console.print()
        console.print(plain(f"{number} of {len(questions)} · {verdict_of(question)}"), style="bold")
        console.print(_beside(question.a, question.b))
        answer = _key(console)
        if answer == "stop":
            break
        try:
            if answer == "same":
                written += len(decide_same(path, names))
            elif answer == "different":
                written += len(decide_different(path, names))
        except UsageError as error:
            show_error(error)
    return written


def show_list(questions: Sequence[Question]) -> None:
    """Show all questions as lines of text, for a pipe or a file."""
    for question in questions:
        say(f"{question.id}  {verdict_of(question)}")
        for side in (question.a, question.b):
            say(f"    {side.name}: {_count(side)}")
            for context in side.contexts:
                say(f"        {_place(context)}: {context.sentence}")


def _key(console: Console) -> str:
    """The answer that the next key gives."""
    while True:
        console.print("   ".join(f"{key} {word}" for key, word in KEYS.items()), end="  ", style="bold")
        try:
            key = typer.getchar().lower()
        except (KeyboardInterrupt, Stopped, EOFError):
            key = "q"
        console.print(f"→ {KEYS.get(key, 'no such answer')}")
        if key in KEYS:
            return KEYS[key]


def _beside(*sides: Side) -> Table:
    table = Table.grid(expand=True)
    for _ in sides:
        table.add_column(ratio=1)
    table.add_row(*(Panel(_side(side), title=plain(side.name), title_align="left") for side in sides))
    return table


def _side(side: Side) -> Text:
    text = Text("\n").join([plain(_count(side)), *_told(side)])
    text.highlight_words([context.text for context in side.contexts], "bold")
    return text


def _told(side: Side) -> Iterator[Text]:
    for context in side.contexts:
        yield Text("\n") + plain(_place(context))
        yield plain(" ".join(context.sentence.split()))


def _place(context: Context) -> str:
    return " · ".join(part for part in (context.date, context.title or context.document) if part)


def verdict_of(question: Question) -> str:
    """Describe what the rule decided about two names, with its score and reason."""
    return f"{question.verdict} ({question.score:.2f}): {question.a.name} | {question.b.name}: {question.reason}"


def _count(side: Side) -> str:
    return f"{counted(side.mentions, 'mention')} in {counted(side.documents, 'article')}"
