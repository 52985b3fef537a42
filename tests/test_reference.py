"""The reference is what the tables of the code say."""

from __future__ import annotations

import re

from graphkit.choices import RANKS
from graphkit.read import READERS
from tests.support.reference import FILE, reference


def test_the_reference_is_current() -> None:
    assert FILE.read_text(encoding="utf-8") == reference(), "Run make docs."


def test_each_format_has_a_line_of_its_own() -> None:
    rows = reference().split("## Files")[0].splitlines()
    assert {f"`{suffix}`" for suffix in READERS} == {name for row in rows for name in re.findall(r"`\.\w+`", row)}
    assert len([row for row in rows if row.startswith("| `")]) == len({format_.name for format_ in READERS.values()})


def test_the_readme_names_every_rank() -> None:
    text = (FILE.parents[1] / "README.md").read_text(encoding="utf-8")
    [line] = re.findall(r"^`--rank-by` sets the measure of strength: (.*?)\.", text, re.MULTILINE)
    assert re.findall(r"`(\w+)`", line) == list(RANKS)
