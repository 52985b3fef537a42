"""Each notebook runs from the first cell to the last, and says what it said when it was committed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

FOLDER = Path(__file__).parent.parent / "notebooks"


@pytest.mark.model
@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ipynb")), ids=lambda path: path.stem)
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning", "ignore::FutureWarning")
def test_notebook(path: Path) -> None:
    committed = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    run = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    NotebookClient(run, timeout=240, resources={"metadata": {"path": str(FOLDER)}}).execute()
    assert [said(cell) for cell in run.cells] == [said(cell) for cell in committed.cells]
    assert any("image/png" in output.get("data", {}) for cell in committed.cells for output in cell.get("outputs", ()))


def said(cell: Any) -> list[str]:
    """What a cell wrote as text. Pictures differ by a pixel from machine to machine."""
    outputs = cell.get("outputs", ())
    return [
        output["text"] if output["output_type"] == "stream" else output["data"].get("text/plain", "")
        for output in outputs
        if output["output_type"] == "stream" or "image/png" not in output.get("data", {})
    ]
