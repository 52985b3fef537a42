"""Questions on names come in; they are shown side by side, one after the other, and the answers go into the file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import typer
from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from graphkit.cli.show import show_error
from graphkit.errors import UsageError

if TYPE_CHECKING:
    from graphkit.corrections import Explanation, Question, Side

KEYS: Final = {"s": "same", "d": "different", "k": "skip", "q": "stop"}
"""The answers to a question, by the key that gives them."""


def ask(questions: Sequence[Question], path: Path) -> int:
    """Ask one question after the other in the terminal, and write each answer as it comes; how many goes out."""
    from graphkit.corrections import decide_different, decide_same

    console = Console(highlight=False)
    written = 0
    for number, question in enumerate(questions, 1):
        if _load(path).answers(question.a.name, question.b.name):
            continue
        console.print(_shown(question, f"{number} of {len(questions)}"))
        answer = _key(console)
        if answer == "stop":
            break
        decide = {"same": decide_same, "different": decide_different}.get(answer)
        try:
            written += len(decide(path, [question.a.name, question.b.name])) if decide else 0
        except UsageError as error:
            show_error(error)
    return written


def _key(console: Console) -> str:
    """The answer that the next key gives."""
    console.print(Text.assemble(*((f"[{key}] {word}  ", "bold") for key, word in KEYS.items())), end="")
    while True:
        try:
            answer = KEYS.get(typer.getchar().lower())
        except (KeyboardInterrupt, EOFError):
            answer = "stop"
        if answer:
            console.print(answer)
            return answer


def _shown(question: Question, place: str) -> Table:
    """A question with both its sides beside each other."""
    head = f"{place} · {question.verdict} · {question.score:.2f} · {question.reason}"
    table = Table.grid(expand=True, padding=(0, 1))
    table.title, table.title_justify, table.title_style = Text(_clean(head)), "left", "bold"
    for side in (question.a, question.b):
        table.add_column(ratio=1)
    table.add_row(*(Panel(_side(side), title=Text(_clean(side.name)), title_align="left") for side in (question.a, question.b)))
    return table


def _side(side: Side) -> Text:
    lines = [_count(side)]
    for context in side.contexts:
        lines += ["", " · ".join(part for part in (context.date, context.title or context.document) if part)]
        lines += [context.sentence]
    text = Text("\n".join(_clean(line) for line in lines))
    text.highlight_words([_clean(context.text) for context in side.contexts], "bold")
    return text


def show_list(questions: Sequence[Question], path: Path) -> None:
    out = Console(highlight=False, soft_wrap=True)
    for question in questions:
        names = f"{question.a.name} | {question.b.name}"
        out.print(Text(_clean(f"{question.id}  {question.verdict}  {question.score:.2f}  {names}: {question.reason}")))
        for side in (question.a, question.b):
            out.print(Text(_clean(f"    {side.name}: {_count(side)}")))
            for context in side.contexts:
                place = " ".join(part for part in (context.date, context.title or context.document) if part)
                out.print(Text(_clean(f"      {place}: {context.sentence}")))
    out.print(f"\nAnswer with graphkit review --accept ID or --reject ID, or in a terminal; answers go into {path}.", markup=False)


def explain(one: Explanation, path: Path) -> None:
    out = Console(highlight=False, soft_wrap=True)
    roles = f": {', '.join(one.roles)}" if one.roles else ""
    out.print(Text(_clean(f"{one.label}, {one.type}{' (official)' if one.official else ''}{roles}"), style="bold"))
    width = max((len(form.text) for form in one.forms), default=0)
    for form in one.forms:
        from graphkit.corrections import REASONS

        out.print(Text(_clean(f"  {form.text:<{width}}  {form.mentions:>6,}  {form.score:.2f}  {form.rule}: {REASONS.get(form.rule, form.rule)}")))
    for question in one.questions:
        out.print(Text(_clean(f"  {question.verdict} {question.score:.2f}: {question.a.name} | {question.b.name}: {question.reason}")))
    for entry in one.decisions:
        value = f" → {entry.value}" if entry.value else ""
        note = f" ({entry.note})" if entry.note else ""
        out.print(Text(_clean(f"  {path}, line {entry.line}: {entry.section}: {', '.join(entry.names)}{value}{note}")))


def _count(side: Side) -> str:
    return f"named so {side.mentions:,} time{'' if side.mentions == 1 else 's'} in {side.documents:,} article{'' if side.documents == 1 else 's'}"


def listed(names: Sequence[str]) -> str:
    return " and ".join([", ".join(f"“{name}”" for name in names[:-1]), f"“{names[-1]}”"])


def clean(text: str) -> str:
    """A text without what would steer the terminal."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split(" "))
