"""Run the command ``graphkit`` in the process of the tests, where loaded libraries and models serve all tests."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
import typer.main

from graphkit.cli import command


@contextmanager
def built_once() -> Iterator[None]:
    """Make the commands of a Typer application once; Typer makes them anew for each call, a third of its time."""
    with pytest.MonkeyPatch.context() as patch:
        get_command = cache(typer.main.get_command)
        patch.setattr("typer.main.get_command", get_command)
        patch.setattr("typer.testing._get_command", get_command)
        yield


@dataclass(frozen=True, slots=True)
class Run:
    """How a command ended: its exit code, and what it wrote into the pipes."""

    returncode: int
    stdout: str
    stderr: str


def graphkit(*arguments: str | Path, cwd: Path | None = None, stdin: str | None = None, **environment: str) -> Run:
    """Run ``graphkit`` with these arguments, as in a shell whose input and output are pipes.

    Args:
        arguments: What stands behind ``graphkit`` on the command line.
        cwd: The folder to run in.
        stdin: What is piped in; nothing by default.
        environment: Variables to set.

    Raises:
        Exception: whatever the command does not report itself; a shell would show its traceback.
    """
    piped_in, out, err = (
        io.TextIOWrapper(io.BytesIO(data), encoding="utf-8", newline="") for data in ((stdin or "").encode(), b"", b"")
    )
    code = 0
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["graphkit", *map(str, arguments)])
        patch.setattr(sys, "stdin", piped_in)
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        for name, value in {"COLUMNS": "200", **environment}.items():
            patch.setenv(name, value)
        patch.chdir(cwd or Path.cwd())
        try:
            command()
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
    return Run(code, _written(out), _written(err))


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.detach()
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode().replace(os.linesep, "\n")
