"""Keep the result of a step for the next build, under a digest of all that it depends on."""

from __future__ import annotations

from hashlib import sha256

from graphkit.store.workspace import Store


def digest_of(*given: object) -> str:
    """A digest of what a result depends on, each value known by its ``repr``; the version of the step among them.

    >>> digest_of("1", "text") == digest_of("1", "text"), digest_of("1", "text") == digest_of("2", "text")
    (True, False)
    """
    return sha256("\0".join(map(repr, given)).encode()).hexdigest()[:32]


def read(store: Store, step: str, digest: str) -> str | None:
    """Return the kept result of a step, if its digest is the same; else None."""
    rows = store.query("SELECT value FROM kept WHERE step = ? AND digest = ?", [step, digest])
    return rows[0][0] if rows else None


def write(store: Store, step: str, digest: str, value: str = "") -> None:
    """Keep the result of a step, over its last one."""
    store.query("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", [step, digest, value])


def remove(store: Store, step: str) -> None:
    """Forget the result of a step."""
    store.query("DELETE FROM kept WHERE step = ?", [step])
