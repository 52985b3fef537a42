"""The version of graphkit and the state of its code, where every module may read them."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from re import match
from typing import Final

__version__ = "0.1.0"

DISTRIBUTION: Final = "graphkit-explorer"
CODE: Final = frozenset({".py", ".toml", ".js", ".css", ".html", ".txt"})
"""The suffixes of the package's files that decide what it makes of the same input; weights of models have their own
digest."""


@cache
def code_digest(*, extras: bool = True) -> str:
    """A digest of the package's own files and of the versions of what it requires: 32 hexadecimal digits.

    Args:
        extras: Whether the packages of the extras count, where they are installed.

    Results that are kept under another digest are made again.
    """
    digest = sha256(repr(sorted(_required(extras=extras))).encode())
    folder = Path(__file__).parent
    for file in sorted(file for file in folder.rglob("*") if file.suffix in CODE and "src" not in file.parts):
        digest.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:32]


def _required(*, extras: bool) -> list[str]:
    """The installed versions of the packages that graphkit requires; none where it is not installed itself."""
    try:
        lines = [line for line in requires(DISTRIBUTION) or () if extras or "extra ==" not in line]
        names = [found[0] for line in lines if (found := match(r"[\w.-]+", line))]
    except PackageNotFoundError:
        return []
    return [f"{name} {_installed(name)}" for name in dict.fromkeys(names)]


def _installed(name: str) -> str:
    """The version of a package; "" where it is not installed."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
