"""Run a command in this process, and read what it writes into a pipe."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from graphkit.cli.application import app
from graphkit.errors import GraphkitError


def said(*arguments: str | Path, stdin: str | None = None) -> str:
    """What a command writes into a pipe."""
    result = CliRunner().invoke(app, [*map(str, arguments)], input=stdin, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.stdout


def refused(*arguments: str | Path) -> GraphkitError:
    """The error that a command ends with; it writes nothing else."""
    result = CliRunner().invoke(app, [*map(str, arguments)])
    assert isinstance(result.exception, GraphkitError), result.output
    assert result.stdout == ""
    return result.exception


def table(text: str) -> list[dict[str, str]]:
    """Lines between tabs as records."""
    header, *rows = [line.split("\t") for line in text.splitlines()]
    return [dict(zip(header, row, strict=True)) for row in rows]


def loaded(text: str) -> Any:
    """JSON without numbers that JSON does not have."""
    return json.loads(text, parse_constant=lambda constant: pytest.fail(constant))
