"""Fixtures of the tests of commands: builds on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.saved import saved
from tests.support.workspaces import Article, small, workspace_of


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with small() as workspace:
        return saved(workspace, tmp_path_factory.mktemp("build") / "output")


@pytest.fixture(scope="session")
def later(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with workspace_of([Article("x", ["Vladimir Putin met Lavrov."], "2023-11-01")],
                      {"Vladimir Putin": "person", "Lavrov": "person"}) as workspace:  # fmt: skip
        return saved(workspace, tmp_path_factory.mktemp("later"))
