"""Load spaCy pipelines and topics once per test process, and pipelines only for tests with the marker ``model``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, Final, TypeVar

import pytest

from graphkit.extract.clauses.finder import load_parser
from graphkit.extract.model import INSTALL, load_model, model_fingerprint
from graphkit.extract.nouns import load_tagger
from graphkit.extract.topic_list import Topic
from graphkit.extract.topics import TopicMatcher

Loaded = TypeVar("Loaded")

FOLDERS: Final = tuple(f"/{package}/" for package in INSTALL)
"""What the paths of the installed pipelines hold."""
DESCRIPTION: Final = "meta.json"
"""The one file of a pipeline that is read without loading it."""

_test: pytest.Item | None = None


def running(test: pytest.Item | None) -> None:
    """Set the test that runs now; its marker decides whether a pipeline may be loaded."""
    global _test
    _test = test


def watch_files() -> None:
    """From now on, fail a test that opens a file of an installed pipeline without having the marker ``model``."""
    sys.addaudithook(_watch)


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if event != "open" or _test is None or not isinstance(arguments[0], str):
        return
    path = arguments[0].replace("\\", "/")
    if not any(folder in path for folder in FOLDERS) or path.endswith((DESCRIPTION, ".py", ".pyc")):
        return
    if _test.get_closest_marker("model") is None:
        pytest.fail(f"This test loads a spaCy model. Give it the marker: @pytest.mark.model ({path})", pytrace=False)


@contextmanager
def loaded_once() -> Iterator[None]:
    """Keep pipelines and topics after they are loaded. A pipeline whose files have changed is loaded again."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("graphkit.extract.extractor.load_model", _once(load_model))
        patch.setattr("graphkit.extract.nouns.load_tagger", _once(load_tagger))
        patch.setattr("graphkit.extract.clauses.finder.load_parser", _once(load_parser))
        patch.setattr("graphkit.extract.topic_finder.TopicMatcher", lambda topics: _matcher(tuple(topics)))
        yield


def _once(load: Callable[[str], Loaded]) -> Callable[[str], Loaded]:
    @lru_cache(maxsize=8)
    def kept(name: str, fingerprint: str) -> Loaded:
        return load(name)

    return lambda name: kept(name, model_fingerprint(name))


@lru_cache(maxsize=8)
def _matcher(topics: tuple[Topic, ...]) -> TopicMatcher:
    return TopicMatcher(topics)
