"""Each notebook runs from the first cell to the last, and prints what it printed when it was committed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from nbclient import NotebookClient

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "notebooks"
LOAD_ONCE = """
import atexit, contextlib
from tests.support.model import loaded_once
_stack = contextlib.ExitStack()
_stack.enter_context(loaded_once())
atexit.register(_stack.close)
"""
FORGET = "%reset -f"

pytestmark = [
    pytest.mark.model,
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning", "ignore::FutureWarning"),
]


@pytest.fixture(scope="module")
def client() -> Iterator[NotebookClient]:
    """A client with one kernel for all notebooks, where imports and models are loaded once."""
    from nbclient import NotebookClient
    from nbformat.v4 import new_notebook

    client = NotebookClient(new_notebook(), timeout=240, resources={"metadata": {"path": str(FOLDER)}})  # type: ignore[no-untyped-call]
    with client.setup_kernel(env={**os.environ, "PYTHONPATH": str(ROOT)}):
        run(client, LOAD_ONCE)
        yield client


def run(client: NotebookClient, source: str) -> None:
    """Run one cell."""
    from nbformat.v4 import new_code_cell, new_notebook

    execute(client, new_notebook(cells=[new_code_cell(source)]))  # type: ignore[no-untyped-call]


def execute(client: NotebookClient, notebook: Any) -> None:
    """Run all cells, and put their outputs into the notebook."""
    client.nb = notebook
    client.execute(cleanup_kc=False)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ipynb")), ids=lambda path: path.stem)
def test_notebook(path: Path, client: NotebookClient) -> None:
    import nbformat

    committed = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    again = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    run(client, FORGET)
    execute(client, again)
    assert [said(cell) for cell in again.cells] == [said(cell) for cell in committed.cells]
    assert any("image/png" in output.get("data", {}) for cell in committed.cells for output in cell.get("outputs", ()))


def said(cell: Any) -> list[str]:
    """Return what a cell wrote as text. Pictures differ by a pixel from machine to machine."""
    outputs = cell.get("outputs", ())
    return [
        output["text"] if output["output_type"] == "stream" else output["data"].get("text/plain", "")
        for output in outputs
        if output["output_type"] == "stream" or "image/png" not in output.get("data", {})
    ]
