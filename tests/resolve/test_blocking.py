"""Which pairs of names are compared at all."""

from __future__ import annotations

from collections import Counter

import pytest

from graphkit.resolve import matching
from tests.resolve.profiles import (
    CORPUS_RULES,
    profile,
    profiles_of,
)


def test_only_names_of_one_block_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    """2,000 persons make 1,999,000 pairs; compared are those of one block alone."""
    letters = "abcdefghijklmnopqrst"
    profiles = profiles_of(
        *(
            profile(f"{a}nna{c}{d} {b}xample", 1)
            for a in letters
            for b in letters
            for c, d in ("ab", "cd", "ef", "gh", "ij")
        )
    )
    assert len(profiles) == 2000
    compared: Counter[tuple[str, str]] = Counter()

    def counting(a: str, b: str) -> float:
        compared[a, b] += 1
        return 0.0

    monkeypatch.setattr(matching, "spelling_score", counting)
    assert list(CORPUS_RULES["spelling"](profiles, {})) == []
    assert sum(compared.values()) == 400 * 10
    assert all(a[0] == b[0] and a.split()[1][0] == b.split()[1][0] for a, b in compared)
