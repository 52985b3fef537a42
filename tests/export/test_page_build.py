"""The page's generated files are what their sources give."""

from __future__ import annotations

import re

import pytest

from graphkit.export.page.assets import FOLDER
from graphkit.measures import EDGE_MEASURES, NODE_MEASURES
from tests.support import page_build
from tests.support.page_build import SCRIPT_FILE, STYLE_FILE, TYPES_FILE


def test_types_of_the_payload_are_those_of_its_records() -> None:
    assert TYPES_FILE.read_text(encoding="utf-8") == page_build.types(), "The records have changed: run `make page`."


@pytest.mark.node
@pytest.mark.usefixtures("node_packages")
def test_script_is_made_of_the_modules() -> None:
    assert SCRIPT_FILE.read_text(encoding="utf-8") == page_build.script(), "The modules have changed: run `make page`."


def test_no_module_names_a_measure() -> None:
    """But what the page works with: communities have colours, degrees tell of neighbours that it does not hold."""
    measures = {*EDGE_MEASURES, *NODE_MEASURES} - {"community", "degree", "weighted_degree"}
    names = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in measures), re.IGNORECASE)
    modules = [*(FOLDER / "src").rglob("*.js"), FOLDER / "template.html"]
    assert [path.name for path in modules if names.search(path.read_text(encoding="utf-8"))] == []


@pytest.mark.node
@pytest.mark.usefixtures("node_packages")
def test_style_is_made_of_the_styles() -> None:
    assert STYLE_FILE.read_text(encoding="utf-8") == page_build.style(), "The styles have changed: run `make page`."
