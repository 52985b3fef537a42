"""Write plain text to the terminal: numbers with their nouns, lists of names, lines without control characters."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.text import Text

from graphkit.cli.defaults import OWN_FILE


def say(text: str) -> None:
    """Write one line to standard output."""
    Console(highlight=False, soft_wrap=True).print(plain(text))


def plain(text: str) -> Text:
    """A text with a space in place of each control character, which could steer the terminal."""
    return Text("".join(c if c.isprintable() else " " for c in text))


def listed(names: Sequence[str]) -> str:
    """Names as a sentence lists them.

    >>> listed(["ISIL", "Daesh", "Islamic State"])
    '“ISIL”, “Daesh” and “Islamic State”'
    """
    quoted = [f"“{name}”" for name in names]
    return " and ".join(filter(None, [", ".join(quoted[:-1]), quoted[-1]]))


def counted(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun.

    >>> counted(1, "answer"), counted(2, "answer"), counted(1000, "copy", "copies")
    ('1 answer', '2 answers', '1,000 copies')
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def show_decided(new: bool, what: str, path: Path) -> None:
    """Tell what was written into the file of decisions, and the next step."""
    if not new:
        say(f"{path} stays as it is: nothing is new.")
        return
    say(f"{path}: {what}.")
    say(f"Run the build again{'' if path == OWN_FILE else f' with --decisions {path}'}: it takes seconds.")
