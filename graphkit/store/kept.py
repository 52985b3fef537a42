"""What a step found, kept for the next build: it is used again where all that the result depends on is the same."""

from __future__ import annotations

from hashlib import sha256

from graphkit.store.connection import Store


def digest_of(*given: object) -> str:
    """A digest of what a result depends on, each value known by its ``repr``; the version of the step among them.

    >>> digest_of("1", "text") == digest_of("1", "text"), digest_of("1", "text") == digest_of("2", "text")
    (True, False)
    """
    return sha256("\0".join(map(repr, given)).encode()).hexdigest()[:32]


def read(store: Store, step: str, digest: str) -> str | None:
    """What a step found last time, if it was under the same digest."""
    rows = store.query("SELECT value FROM kept WHERE step = ? AND digest = ?", [step, digest])
    return rows[0][0] if rows else None


def write(store: Store, step: str, digest: str, value: str = "") -> None:
    """Keep what a step found, in place of what it found before."""
    store.query("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", [step, digest, value])
