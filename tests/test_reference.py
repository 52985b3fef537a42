"""The reference is what the tables of the code say."""

from __future__ import annotations

import re

from graphkit.choices import RANKS
from tests.support.reference import FILE, reference


def test_the_reference_is_current() -> None:
    assert FILE.read_text(encoding="utf-8") == reference(), "Run make docs."


def test_the_readme_names_every_rank() -> None:
    text = (FILE.parents[1] / "README.md").read_text(encoding="utf-8")
    [line] = re.findall(r"^`--rank-by` sets the measure of strength: (.*?)\.", text, re.MULTILINE)
    assert re.findall(r"`(\w+)`", line) == list(RANKS)
