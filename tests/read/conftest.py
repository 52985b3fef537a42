from __future__ import annotations

import io
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from graphkit.options import ReadOptions
from graphkit.read import read
from graphkit.records import Document, ReadFailure, ReadWarning

Reading = Callable[..., list[Document | ReadFailure]]


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    """Writes bytes or text to a file of that name and reads it: documents and failures."""

    def of(name: str, content: bytes | str, **options: Any) -> list[Document | ReadFailure]:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        found = read([path], options=ReadOptions(**options))
        return [one for one in found if not isinstance(one, ReadWarning)]

    return of


@pytest.fixture
def warnings(tmp_path: Path) -> Callable[..., list[ReadWarning]]:
    """Writes bytes or text to a file of that name and returns the warnings about it."""

    def of(name: str, content: bytes | str, **options: Any) -> list[ReadWarning]:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        found = read([path], options=ReadOptions(**options))
        return [one for one in found if isinstance(one, ReadWarning)]

    return of


@pytest.fixture
def document(reading: Reading) -> Callable[..., Document]:
    """The same for a file that holds one article."""

    def of(name: str, content: bytes | str, **options: Any) -> Document:
        (found,) = reading(name, content, **options)
        assert isinstance(found, Document), found
        return found

    return of


@pytest.fixture
def failure(reading: Reading) -> Callable[..., ReadFailure]:
    """The same for a file that gives one failure and nothing else."""

    def of(name: str, content: bytes | str, **options: Any) -> ReadFailure:
        (found,) = reading(name, content, **options)
        assert isinstance(found, ReadFailure), found
        return found

    return of


@pytest.fixture
def piped() -> Callable[[bytes], list[Document | ReadFailure]]:
    """Reads bytes from standard input."""

    def of(content: bytes) -> list[Document | ReadFailure]:
        found = read(["-"], stdin=io.BytesIO(content))
        return [one for one in found if not isinstance(one, ReadWarning)]

    return of


@pytest.fixture
def tree(tmp_path: Path) -> Callable[[Sequence[str]], Path]:
    """A folder of small articles; each says its own name."""

    def of(names: Sequence[str]) -> Path:
        root = tmp_path / "articles"
        for name in names:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(f"This is {name}.", encoding="utf-8")
        return root

    return of


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """One folder for all examples of a property."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)
