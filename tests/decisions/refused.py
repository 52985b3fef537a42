"""What is said of a decisions file that is refused, and on which line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from graphkit.decisions.file import parse_decisions
from graphkit.errors import UsageError


def refused(text: str) -> str:
    """What is said of a file that cannot be meant; each says the file, the line and a next step."""
    with pytest.raises(UsageError) as caught:
        parse_decisions(text, path=Path("mine.toml"))
    assert re.match(r"mine\.toml(, line \d+: | )", caught.value.message), caught.value.message
    assert caught.value.next_step.endswith((".", "?"))
    assert caught.value.exit_code == 2
    return str(caught.value)


def line_of(text: str) -> int:
    found = re.match(r"mine\.toml, line (\d+): ", refused(text))
    assert found, refused(text)
    return int(found[1])
