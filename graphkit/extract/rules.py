"""Make digests that change when the rules of this folder would find something else."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import graphkit.data
from graphkit.version import __version__


def digest_of(*given: object) -> str:
    """Make a digest of the inputs of the rules (by ``repr``) and of the rules themselves.

    The rules are identified by their source code and word lists, since they may change without a new version.

    >>> digest_of("text") == digest_of("text"), digest_of("text") == digest_of("text", "other")
    (True, False)
    """
    digest = _rules().copy()
    for value in given:
        digest.update(b"\0" + repr(value).encode())
    return digest.hexdigest()[:32]


@cache
def _rules() -> hashlib._Hash:
    digest = hashlib.sha256(__version__.encode())
    for folder, pattern in ((Path(__file__).parent, "*.py"), (Path(graphkit.data.__file__).parent, "*.toml")):
        for path in sorted(folder.glob(pattern)):
            digest.update(b"\0" + path.name.encode() + b"\0" + path.read_bytes())
    return digest
