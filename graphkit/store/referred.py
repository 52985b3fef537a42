"""The mentions of each text that are no names, kept for the next build under a digest of what they depend on."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Final

from graphkit.records import Mention
from graphkit.store.workspace import Store

KEYS: Final = "SELECT id, extraction FROM documents WHERE ordinal >= ? AND ordinal < ?"
FOUND: Final = """
    SELECT r.digest, r.found FROM referred r
    WHERE r.extraction IN (SELECT extraction FROM documents WHERE ordinal >= ? AND ordinal < ?)"""


def keys(store: Store, first: int, end: int) -> dict[str, str]:
    """Id → key of the extraction, of the documents whose ordinals are from ``first`` to before ``end``."""
    return dict(store.query(KEYS, [first, end]))


def read(store: Store, first: int, end: int) -> dict[str, str]:
    """Digest → mentions as text, of what was found in the texts of these documents."""
    return dict(store.query(FOUND, [first, end]))


def renew(store: Store, found: Mapping[str, tuple[str, str]]) -> None:
    """Keep what was found in texts, given as key of the extraction → digest and mentions as text, over the last."""
    if found:
        store.query("DELETE FROM referred WHERE extraction IN (SELECT unnest(?::VARCHAR[]))", [list(found)])
        store.insert("referred", ((key, *row) for key, row in found.items()))


def forget(store: Store) -> None:
    """Forget what was found in texts that no document has any more."""
    store.query("DELETE FROM referred WHERE extraction NOT IN (SELECT extraction FROM documents)")


def as_text(mentions: Sequence[Mention]) -> str:
    """Mentions of one document as text.

    >>> found = [Mention("a", 0, 3, 5, "he", "kim", "pronoun")]
    >>> from_text("a", as_text(found)) == found
    True
    """
    return json.dumps([(m.sentence, m.start, m.end, m.text, m.entity, m.via, m.role) for m in mentions])


def from_text(document: str, text: str) -> list[Mention]:
    """The mentions that a text holds, as those of a document."""
    return [Mention(document, *row) for row in json.loads(text)]
