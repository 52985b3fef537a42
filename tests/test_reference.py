"""The reference is what the tables of the code say."""

from __future__ import annotations

from tests.support.reference import FILE, reference


def test_the_reference_is_current() -> None:
    assert FILE.read_text(encoding="utf-8") == reference(), "Run make docs."
